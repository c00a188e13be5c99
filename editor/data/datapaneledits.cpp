// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the data panel's actions do.
#include <editor/data/datapanel.h>

#include <editor/data/columnfields.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/namedlist.h>
#include <model/edit/fieldedits.h>
#include <model/edit/inferrededits.h>

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace reelwright {

struct DataPanel::Columns {
    QString document; // that they are for
    QString path;
    Result<ColumnSample> sample = ColumnSample();
};

bool DataPanel::edit(const QString &name, const Result<Template> &next)
{
    const Result<void> done = m_session.edit(name, next);
    m_finding->setText(done ? QString() : done.error().text(), Token::Bad);
    return done.has_value();
}

namespace {

QString freeName(const Template &value, const QString &name)
{
    QString free = name;
    for (int number = 2; value.field(free) || value.inferredField(free); ++number)
        free = QStringLiteral("%1_%2").arg(name).arg(number);
    return free;
}

} // namespace

// Behind the chosen one.
void DataPanel::makeField()
{
    const Template &value = m_session.value();
    Field field;
    field.name = freeName(value, QStringLiteral("field"));
    const int row = m_list->chosenRow();
    const bool behind = row >= 0 && row < value.fields.size();
    if (!edit(tr("New Field"), addField(value, field, behind ? row + 1 : -1)))
        return;
    m_list->choose(field.name);
    rename->trigger();
}

// With an expression that is right for any fields: the key is always there.
void DataPanel::makeInferred()
{
    const Template &value = m_session.value();
    const InferredField field{freeName(value, QStringLiteral("inferred")), value.key, {}};
    if (!edit(tr("New Inferred Field"), addInferredField(value, field)))
        return;
    m_list->choose(field.name);
    rename->trigger();
}

void DataPanel::removeChosen()
{
    const QString inferred = chosenInferred();
    const QString field = inferred.isEmpty() ? chosen() : inferred;
    const int row = m_list->chosenRow();
    const Template &value = m_session.value();
    if (edit(tr("Delete Field %1").arg(field),
             inferred.isEmpty() ? removeField(value, field) : removeInferredField(value, field)))
        m_list->choose(m_model.fieldAt(m_model.index(std::min(row, m_model.rowCount() - 1))));
}

void DataPanel::moveTo(const QString &field, qsizetype position)
{
    const Template &value = m_session.value();
    const qsizetype fields = value.fields.size(); // inferred ones stay behind them
    const bool inferred = value.inferredField(field);
    if (!inferred && !value.field(field))
        return;
    position = inferred ? std::max(position, fields) : std::min(position, fields - 1);
    if (m_model.indexOf(field).row() != position)
        edit(tr("Move Field %1").arg(field),
             inferred ? moveInferredField(value, field, position - fields)
                      : moveField(value, field, position));
}

void DataPanel::makeKey()
{
    edit(tr("Tell Viewers Apart by %1").arg(chosen()), setKeyField(m_session.value(), chosen()));
    refresh();
}

void DataPanel::setSaysLanguage(bool says)
{
    Language language = m_session.value().language;
    const QString field = chosen().isEmpty() ? chosenInferred() : chosen();
    language.field = says ? field : QString();
    edit(says ? tr("Take the Language from %1").arg(field) : tr("Take No Language from Data"),
         setLanguage(m_session.value(), language));
    refresh();
}

void DataPanel::askForFile()
{
    const QString open = m_session.data().path;
    auto *dialog =
        new QFileDialog(this, tr("Take Fields from Data File"),
                        open.isEmpty() ? QFileInfo(m_session.document()->path()).absolutePath()
                                       : QFileInfo(open).absolutePath(),
                        tr("Viewers (*.csv *.tsv *.json *.jsonl *.ndjson);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DataPanel::takeFieldsFrom);
    dialog->open();
}

void DataPanel::takeFieldsFrom(const QString &path)
{
    const auto columns = std::make_shared<Columns>();
    columns->document = m_session.templatePath();
    columns->path = path;
    m_jobs.run(
        tr("Reading columns…"),
        [columns, path](const Jobs::GoOn &goOn) {
            columns->sample = sampleColumns(path, sampleRows, goOn);
            return Result<void>(); // what is wrong with it is told in the panel
        },
        [this, columns] {
            m_session.whenNow(columns->document, this, [this, columns] { takeColumns(*columns); });
        });
}

void DataPanel::takeColumns(const Columns &columns)
{
    const Template before = m_session.kept();
    const Result<ColumnFields> made = columns.sample ? withFieldsOf(before, *columns.sample)
                                                     : fail(columns.sample.error());
    const QString name = tr("Take Fields from %1").arg(QFileInfo(columns.path).fileName());
    if (!made) {
        m_finding->setText(made.error().text(), Token::Bad);
        return;
    }
    const QString open = m_session.data().path; // an edit of the fields loads it anew
    const bool altered = made->value != before;
    if (altered && !edit(name, made->value))
        return;
    if (!altered || open != columns.path)
        m_session.openData(columns.path);
    const QString left = made->passedOver.join(QStringLiteral(", "));
    if (!left.isEmpty())
        m_finding->setText(tr("Their names can't be made a field's: %1").arg(left), Token::Warn);
    else if (made->added.isEmpty())
        m_finding->setText(tr("Every column of the file is a field already"));
}

} // namespace reelwright
