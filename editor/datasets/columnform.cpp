// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/datasets/columnform.h>

#include <editor/data/fieldmodel.h>
#include <editor/datasets/readings.h>
#include <editor/theme/codeline.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/type.h>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace reelwright {

namespace {

enum UseRow { UnreadRow, NewRow, FirstFieldRow };

} // namespace

ColumnForm::ColumnForm(ColumnsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(new LineLabel(TypeRole::Title, this)),
      m_evidence(new QLabel(this)), m_use(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_type(new QComboBox(this)), m_reading(new QComboBox(this)), m_form(new QFormLayout)
{
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setFont(fontOf(TypeRole::Caption));
    m_evidence->setForegroundRole(QPalette::PlaceholderText);
    m_evidence->setWordWrap(true);
    readFromLeft(*m_name);
    for (int i = 0; i <= int(FieldType::Record); ++i)
        m_type->addItem(themedIcon(FieldModel::typeIcon(FieldType(i)), Token::Text2),
                        FieldModel::typeName(FieldType(i)));
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[text, control] :
         {std::pair(tr("Becomes"), static_cast<QWidget *>(m_use)),
          std::pair(tr("Field name"), static_cast<QWidget *>(m_name)),
          std::pair(tr("Type"), static_cast<QWidget *>(m_type)),
          std::pair(tr("Written as"), static_cast<QWidget *>(m_reading))}) {
        control->setAccessibleName(text);
        m_form->addRow(text, control);
    }
    for (QComboBox *box : {m_use, m_type, m_reading}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_evidence);
    layout->addLayout(m_form);
    connect(m_use, &QComboBox::activated, this, &ColumnForm::takeUse);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        alter([&](ImportPlan &plan) { plan.rename(m_column, name.trimmed()); });
    });
    connect(m_type, &QComboBox::activated, this, [this](int type) {
        alter([&](ImportPlan &plan) { plan.setType(m_column, FieldType(type)); });
    });
    connect(m_reading, &QComboBox::activated, this, [this](int row) {
        alter([&](ImportPlan &plan) {
            const auto choices =
                Readings::of(plan.typeOf(m_column), plan.columns()[m_column].guess.reading);
            plan.setReading(m_column, choices.value(row).second);
        });
    });
    refresh();
}

void ColumnForm::show(int column)
{
    m_column = column;
    refresh();
}

void ColumnForm::alter(const std::function<void(ImportPlan &)> &change)
{
    if (m_column < 0)
        return;
    m_model.alter(change);
    refresh();
    Q_EMIT altered();
}

void ColumnForm::takeUse()
{
    const int row = m_use->currentIndex();
    alter([&](ImportPlan &plan) {
        if (row == UnreadRow)
            plan.leave(m_column);
        else if (row == NewRow)
            plan.makeField(m_column);
        else
            plan.read(m_column, m_use->itemData(row).toString());
    });
}

void ColumnForm::refresh()
{
    const bool one = m_column >= 0 && m_column < m_model.rowCount();
    setEnabled(one);
    const ColumnPlan plan = one ? m_model.plan().columns()[m_column] : ColumnPlan();
    m_title->setText(one ? plan.column : tr("No column is chosen"), Token::Text);
    QString evidence = plan.guess.evidence;
    if (one && plan.use == ColumnPlan::Existing && plan.likeness < 1)
        evidence +=
            u'\n' +
            tr("Chosen because the names are alike: %1 of 100").arg(int(plan.likeness * 100));
    m_evidence->setText(evidence);
    m_evidence->setVisible(!evidence.isEmpty());
    fillUses(plan);
    const bool isNew = plan.use == ColumnPlan::New;
    m_form->setRowVisible(m_name, isNew);
    if (m_name->text() != plan.made.name)
        m_name->setText(plan.made.name);
    m_type->setEnabled(isNew);
    m_type->setCurrentIndex(one ? int(m_model.plan().typeOf(m_column)) : -1);
    fillReadings(plan);
}

void ColumnForm::fillUses(const ColumnPlan &plan)
{
    const QSignalBlocker quiet(m_use);
    m_use->clear();
    m_use->addItem(tr("Nothing: it is not read"));
    m_use->addItem(tr("A new field"));
    for (const Field &field : m_model.plan().fields())
        m_use->addItem(field.name, field.name);
    m_use->setCurrentIndex(plan.use == ColumnPlan::Existing ? m_use->findData(plan.field)
                                                            : int(plan.use == ColumnPlan::New));
}

void ColumnForm::fillReadings(const ColumnPlan &plan)
{
    const QSignalBlocker quiet(m_reading);
    m_reading->clear();
    if (m_column < 0 || m_column >= m_model.rowCount())
        return;
    const FieldType type = m_model.plan().typeOf(m_column);
    int at = 0;
    for (const auto &[text, reading] : Readings::of(type, plan.guess.reading)) {
        if (Readings::same(type, reading, plan.reading))
            at = m_reading->count();
        m_reading->addItem(text);
    }
    m_reading->setCurrentIndex(at);
    m_reading->setEnabled(m_reading->count() > 1 && plan.use != ColumnPlan::Unread);
}

QString ColumnForm::evidence() const
{
    return m_evidence->text();
}

} // namespace reelwright
