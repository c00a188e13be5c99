// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/fieldform.h>

#include <editor/data/fieldmodel.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <model/data/fieldcheck.h>
#include <model/edit/fieldedits.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int longest = 1'000'000; // characters, as fieldedits.h has it
constexpr int allowedHigh = 64;    // three lines

// Why a text is no value of the field, or empty.
QString faultOf(const Field &field, const QString &text)
{
    const std::string bytes = text.toStdString();
    Cell cell;
    return FieldCheck(field, false).read(bytes, cell);
}

} // namespace

FieldForm::FieldForm(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_type(new QComboBox(this)),
      m_required(new QCheckBox(tr("A viewer without it is set aside"), this)),
      m_maximumLength(new QSpinBox(this)), m_allowed(new QPlainTextEdit(this)),
      m_example(new QLineEdit(this)), m_finding(new LineLabel(TypeRole::Caption, this))
{
    make();
    connect(m_type, &QComboBox::activated, this, &FieldForm::takeType);
    connect(m_required, &QCheckBox::toggled, this, [this](bool required) {
        alter(tr("Set Required"), [required](Field &field) { field.required = required; });
    });
    connect(m_maximumLength, &QSpinBox::valueChanged, this, [this](int length) {
        alter(tr("Set Maximum Length"), [length](Field &field) { field.maximumLength = length; });
    });
    connect(m_example, &QLineEdit::editingFinished, this, &FieldForm::takeExample);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit))
            refresh();
    });
    refresh();
}

void FieldForm::make()
{
    for (int i = 0; i <= int(FieldType::Record); ++i)
        m_type->addItem(themedIcon(FieldModel::typeIcon(FieldType(i)), Token::Text2),
                        FieldModel::typeName(FieldType(i)));
    m_maximumLength->setRange(0, longest);
    m_maximumLength->setSpecialValueText(tr("Any length"));
    m_maximumLength->setKeyboardTracking(false);
    m_allowed->setFixedHeight(allowedHigh);
    m_allowed->setTabChangesFocus(true);
    m_allowed->setPlaceholderText(tr("Any value, or one a line"));
    for (QWidget *watched : {static_cast<QWidget *>(m_allowed), static_cast<QWidget *>(m_type),
                             static_cast<QWidget *>(m_required)})
        watched->installEventFilter(this);
    m_example->setPlaceholderText(tr("For a template without data"));
    m_type->setAccessibleName(tr("Type"));
    m_required->setAccessibleName(tr("Required"));
    m_maximumLength->setAccessibleName(tr("Maximum length"));
    m_allowed->setAccessibleName(tr("Allowed values"));
    m_example->setAccessibleName(tr("Example"));
    auto *form = new QFormLayout;
    form->setContentsMargins(12, 8, 12, 4);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->addRow(tr("Type"), m_type);
    form->addRow(tr("Required"), m_required);
    form->addRow(tr("Longest"), m_maximumLength);
    form->addRow(tr("Allowed"), m_allowed);
    form->addRow(tr("Example"), m_example);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addLayout(form);
    layout->addWidget(m_finding);
}

QString FieldForm::finding() const
{
    return m_finding->text();
}

void FieldForm::showField(const QString &name)
{
    if (std::exchange(m_field, name) != name) {
        m_example->setModified(false);
        m_allowed->document()->setModified(false);
        m_finding->setText({});
    }
    refresh();
}

const Field *FieldForm::field() const
{
    return m_session.hasTemplate() ? m_session.value().field(m_field) : nullptr;
}

void FieldForm::refresh()
{
    const Field *shown = field();
    setVisible(shown);
    if (!shown)
        return;
    setEnabled(m_session.isEditable());
    const QSignalBlocker quietRequired(m_required);
    const QSignalBlocker quietLength(m_maximumLength);
    const bool isKey = m_session.value().key == shown->name;
    m_type->setCurrentIndex(int(shown->type));
    m_required->setChecked(shown->required || isKey);
    m_required->setEnabled(!isKey);
    m_maximumLength->setValue(shown->maximumLength);
    if (!m_allowed->document()->isModified())
        m_allowed->setPlainText(shown->allowed.join(u'\n'));
    if (!m_example->isModified())
        m_example->setText(shown->example);
}

void FieldForm::alter(const QString &what, const std::function<void(Field &)> &change)
{
    const Field *now = field();
    if (!now || !m_session.isEditable())
        return;
    Field next = *now;
    change(next);
    if (next == *now)
        return;
    const Result<void> done = m_session.edit(tr("%1 of %2").arg(what, m_field),
                                             alterField(m_session.kept(), m_field, next));
    m_finding->setText(done ? QString() : done.error().text(), Token::Bad);
}

// An example that the type can't have would be shown as something else.
void FieldForm::takeType()
{
    const auto type = FieldType(m_type->currentIndex());
    alter(tr("Set Type"), [type](Field &field) {
        field.type = type;
        if (!faultOf(field, field.example).isEmpty())
            field.example.clear();
    });
}

void FieldForm::takeAllowed()
{
    if (!m_allowed->document()->isModified())
        return;
    QStringList values;
    for (const QString &line : m_allowed->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            values += line.trimmed();
    values.removeDuplicates();
    m_allowed->document()->setModified(false);
    alter(tr("Set Allowed Values"), [&](Field &field) { field.allowed = values; });
    refresh();
}

void FieldForm::takeExample()
{
    const Field *now = field();
    if (!now || !m_example->isModified())
        return;
    const QString text = m_example->text();
    if (const QString fault = faultOf(*now, text); !fault.isEmpty()) {
        m_finding->setText(tr("“%1” %2").arg(text, fault), Token::Bad);
        return;
    }
    m_example->setModified(false);
    m_finding->setText({});
    alter(tr("Set Example"), [&](Field &field) { field.example = text; });
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_allowed && event->type() == QEvent::FocusOut)
        takeAllowed();
    if (watched != m_allowed && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) { // theirs, not playback's
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace reelwright
