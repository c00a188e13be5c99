// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/importoptions.h>

#include <editor/theme/codeline.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace reelwright {

ImportOptions::ImportOptions(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_name(new QLineEdit(this)), m_as(new QComboBox(this)),
      m_table(new QComboBox(this)), m_key(new QComboBox(this)),
      m_keeps(new QCheckBox(tr("Until"), this)),
      m_until(new QDateEdit(QDate::currentDate().addMonths(3), this)), m_place(new QComboBox(this)),
      m_form(new QFormLayout(this))
{
    m_as->addItems({tr("Viewers"), tr("A lookup table")});
    m_table->setEditable(true);
    readFromLeft(*m_table->lineEdit());
    m_table->lineEdit()->setPlaceholderText(QStringLiteral("prices"));
    m_table->lineEdit()->setAccessibleName(tr("Lookup table"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setEnabled(false);
    m_until->setAccessibleName(tr("Last day"));
    m_until->setToolTip(tr("After that day the data is destroyed when the document is opened"));
    m_keeps->setAccessibleName(tr("Keep until a day"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *keep = new QWidget(this);
    auto *line = new QHBoxLayout(keep);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_keeps);
    line->addWidget(m_until, 1);
    for (const auto &[text, control] :
         {std::pair(tr("Name"), static_cast<QWidget *>(m_name)),
          std::pair(tr("Rows are"), static_cast<QWidget *>(m_as)),
          std::pair(tr("Table"), static_cast<QWidget *>(m_table)),
          std::pair(tr("Key"), static_cast<QWidget *>(m_key)), std::pair(tr("Kept"), keep),
          std::pair(tr("Place"), static_cast<QWidget *>(m_place))}) {
        if (control != keep)
            control->setAccessibleName(text);
        m_form->addRow(text, control);
    }
    m_key->setToolTip(tr("The field whose values tell the rows apart"));
    for (QComboBox *box : {m_as, m_table, m_key, m_place}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    for (const LookupTable &table : session.value().tables)
        m_table->addItem(table.name);
    m_table->setCurrentIndex(-1);
    fillPlaces();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isTyped = !text.isEmpty();
        Q_EMIT altered();
    });
    connect(m_as, &QComboBox::currentIndexChanged, this, [this] {
        fillPlaces();
        Q_EMIT tableChanged();
    });
    connect(m_table, &QComboBox::currentTextChanged, this, [this] {
        fillPlaces();
        Q_EMIT tableChanged();
    });
    connect(m_key, &QComboBox::activated, this, [this] { Q_EMIT keyChosen(m_key->currentText()); });
    connect(m_keeps, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
}

bool ImportOptions::asTable() const
{
    return m_as->currentIndex() == 1;
}

// A lookup table has one dataset, the newest; viewers may have several.
void ImportOptions::fillPlaces()
{
    m_form->setRowVisible(m_table, asTable());
    m_place->clear();
    m_place->addItem(tr("Beside the other datasets"), QString());
    for (const DatasetAbout &about : m_session.data().datasets)
        if (about.table == table() && about.table.isEmpty() != asTable())
            m_place->addItem(tr("Instead of “%1”").arg(about.name), about.id);
    const bool several = m_place->count() > 1;
    m_form->setRowVisible(m_place, several);
    if (asTable() && several)
        m_place->setCurrentIndex(1);
}

void ImportOptions::suggest(const QString &name)
{
    if (!m_isTyped)
        m_name->setText(name);
}

void ImportOptions::setKeys(const QStringList &fields, const QString &chosen)
{
    const QSignalBlocker quiet(m_key);
    m_key->clear();
    m_key->addItems(fields);
    m_key->setCurrentIndex(int(fields.indexOf(chosen)));
    m_key->setEnabled(!fields.isEmpty());
}

QString ImportOptions::name() const
{
    return m_name->text().trimmed();
}

QString ImportOptions::table() const
{
    return asTable() ? m_table->currentText().trimmed() : QString();
}

QDate ImportOptions::keepUntil() const
{
    return m_keeps->isChecked() ? m_until->date() : QDate();
}

QString ImportOptions::replaced() const
{
    return m_place->currentData().toString();
}

} // namespace reelwright
