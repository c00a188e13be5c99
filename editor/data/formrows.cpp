// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/formrows.h>

#include <editor/theme/drawing.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/mirror.h>

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace reelwright {

namespace {

constexpr int labelWidth = 64;

} // namespace

bool isOwnKey(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Space || key == Qt::Key_Home || key == Qt::Key_End;
}

FormHeading::FormHeading(QString text, QWidget *parent) : QWidget(parent), m_text(std::move(text))
{
    setFixedHeight(rowHeight + 4);
}

void FormHeading::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QRectF line = QRectF(rect()).adjusted(0, 8, 0, 0);
    const int wide = drawLine(painter, line, m_text, fontOf(TypeRole::Strong), t[Token::Text]);
    painter.fillRect(Mirror(line)(QRectF(line.left() + wide + 10, std::round(line.center().y()),
                                         line.width() - wide - 10, 1)),
                     t[Token::Line]);
}

FormRows::FormRows(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(12, 8, 12, 8);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(4);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void FormRows::addHeading(const QString &text)
{
    auto *heading = new FormHeading(text, this);
    m_headings.insert(text, heading);
    m_layout->addRow(heading);
}

void FormRows::add(const QString &label, QWidget *control, const QString &name)
{
    auto *box = new QWidget(this);
    auto *fault = new LineLabel(TypeRole::Caption, box);
    fault->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fault->hide();
    control->setParent(box);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name.isEmpty() ? label : name);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(control);
    layout->addWidget(fault);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // room is left below the rows
    auto *words = new QLabel(label, this);
    words->setMinimumSize(labelWidth, controlHeight);
    words->setBuddy(control);
    if (label.isEmpty()) {
        delete words;
        m_layout->addRow(box);
    } else {
        m_layout->addRow(words, box);
    }
    m_rows.insert(control, {box, fault});
    m_faults.append(fault);
}

void FormRows::setShown(QWidget *control, bool shown)
{
    m_layout->setRowVisible(m_rows[control].box, shown);
}

void FormRows::setHeadingShown(const QString &text, bool shown)
{
    m_layout->setRowVisible(m_headings[text], shown);
}

void FormRows::setFault(QWidget *control, const QString &fault)
{
    LineLabel *label = m_rows[control].fault;
    label->setText(fault, Token::Bad);
    label->setVisible(!fault.isEmpty());
}

QString FormRows::fault(const QWidget *control) const
{
    return m_rows[control].fault->text();
}

QString FormRows::firstFault() const
{
    for (const LineLabel *label : m_faults)
        if (!label->text().isEmpty())
            return label->text();
    return {};
}

void FormRows::clearFaults()
{
    for (LineLabel *label : m_faults) {
        label->setText({});
        label->hide();
    }
}

} // namespace reelwright
