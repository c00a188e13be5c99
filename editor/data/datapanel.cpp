// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/datapanel.h>

#include <editor/data/fielddelegate.h>
#include <editor/data/fieldform.h>
#include <editor/data/formrows.h>
#include <editor/data/inferredform.h>
#include <editor/data/tabledelegate.h>
#include <editor/theme/drawing.h>
#include <editor/theme/emptypage.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/namedlist.h>
#include <editor/theme/paneltitle.h>

#include <QAction>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int widthOfTwo = 560; // from there on the form stands beside the list
constexpr int mostTableRows = 6;

} // namespace

DataPanel::DataPanel(Session &session, Jobs &jobs, QAction *openData, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_values(session),
      m_model(session, m_values), m_tables(session), m_title(new PanelTitle(tr("Data"), this)),
      m_list(
          new NamedList(tr("The fields that scenes and rules read of a viewer belong here"), this)),
      m_start(nullptr), m_tableList(nullptr), m_form(new FieldForm(session, this)),
      m_inferredForm(new InferredForm(session, m_values, this)),
      m_finding(new LineLabel(TypeRole::Caption, this))
{
    setObjectName(QStringLiteral("dataPanel"));
    makeActions();
    m_start = makeStart();
    m_tableList = makeTables();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FieldDelegate(m_list));
    m_list->setAccessibleName(tr("Fields"));
    m_list->addActions(
        {newField, newInferred, rename, moveUp, moveDown, tellsApart, saysLanguage, remove});
    layOut(openData);
    connectParts();
    refresh();
}

void DataPanel::layOut(QAction *openData)
{
    auto *finding = new QHBoxLayout;
    finding->setContentsMargins(12, 0, 12, 4);
    finding->addWidget(m_finding);
    auto *lists = new QVBoxLayout;
    lists->setSpacing(0);
    lists->addWidget(m_list, 1);
    lists->addWidget(m_tableList);
    lists->addWidget(m_start);
    lists->addLayout(finding);
    auto *forms = new QVBoxLayout;
    forms->setSpacing(0);
    forms->addWidget(m_form, 1);
    forms->addWidget(m_inferredForm);
    forms->addStretch(0);
    m_halves = new QBoxLayout(QBoxLayout::TopToBottom);
    m_halves->setSpacing(0);
    m_halves->addLayout(lists, 2);
    m_halves->addLayout(forms, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(openData));
    layout->addLayout(m_halves, 1);
}

void DataPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHalves();
}

// A single line of an expression takes no more than it needs.
void DataPanel::arrangeHalves()
{
    const bool below = width() < widthOfTwo;
    m_halves->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool one = !chosen().isEmpty();
    const bool any = one || !chosenInferred().isEmpty();
    m_halves->setStretch(1, one || (any && !below) ? 3 : 0);
}

QWidget *DataPanel::makeTables()
{
    auto *box = new QWidget(this);
    auto *list = new EmptyList({}, box);
    list->setModel(&m_tables);
    list->setItemDelegate(new TableDelegate(list));
    list->setAccessibleName(tr("Lookup tables"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(0);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(12, 0, 12, 0);
    heading->addWidget(new FormHeading(tr("Lookup Tables"), box));
    layout->addLayout(heading);
    layout->addWidget(list);
    const auto fit = [this, box, list] {
        const int rows = std::min(mostTableRows, m_tables.rowCount());
        list->setFixedHeight(std::max(1, rows) * (rowHeight - 4));
        box->setVisible(rows > 0);
    };
    connect(&m_tables, &QAbstractItemModel::modelReset, box, fit);
    fit();
    return box;
}

void DataPanel::connectParts()
{
    connect(m_list, &QListView::doubleClicked, rename, &QAction::trigger);
    connect(m_list, &NamedList::moved, this, &DataPanel::moveTo);
    connect(m_list, &NamedList::chosenChanged, this, &DataPanel::refresh);
    connect(&m_model, &FieldModel::renamed, m_list, &NamedList::takeRenamed);
    connect(&m_session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & C::Template)
            m_finding->setText({});
        if (changes & (C::Template | C::Edit | C::History | C::Data))
            refresh();
    });
}

QAction *DataPanel::add(const QString &icon, const QString &text, const QString &tip,
                        const QKeySequence &key, const std::function<void()> &run)
{
    auto *action =
        new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon, Token::Text2), text, this);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // the list's, see RowList
    connect(action, &QAction::triggered, this, run);
    return action;
}

void DataPanel::makeActions()
{
    newField = add(QStringLiteral("plus"), tr("&New Field"), tr("Make a field, and type its name"),
                   {}, [this] { makeField(); });
    newInferred = add(QStringLiteral("function"), tr("New &Inferred Field"),
                      tr("Make a named expression over other fields, to be used like one"), {},
                      [this] { makeInferred(); });
    takeFile = add({}, tr("&Take Fields from Data File…"),
                   tr("Make a field of each column of a file, and open it"), {},
                   [this] { askForFile(); });
    takeOpen = add({}, tr("Make Fields of the &Columns"),
                   tr("Make a field of each column of the open data that is none yet"), {},
                   [this] { takeFieldsFrom(m_session.data().path); });
    rename = add({}, tr("&Rename Field"), tr("Type another name; all that reads it goes along"),
                 Qt::Key_F2, [this] { m_list->typeName(); });
    moveUp = add({}, tr("Move Field &Up"), tr("Move it up in the list"),
                 QKeySequence(Qt::ALT | Qt::Key_Up),
                 [this] { moveTo(m_list->chosen(), m_list->chosenRow() - 1); });
    moveDown = add({}, tr("Move Field Do&wn"), tr("Move it down in the list"),
                   QKeySequence(Qt::ALT | Qt::Key_Down),
                   [this] { moveTo(m_list->chosen(), m_list->chosenRow() + 1); });
    tellsApart = add({}, tr("Tells Viewers &Apart"),
                     tr("Each viewer has another value of it, and is known by that"), {},
                     [this] { makeKey(); });
    saysLanguage = add({}, tr("Says the &Language"),
                       tr("A viewer's numbers, dates and letters follow it"), {},
                       [this] { setSaysLanguage(saysLanguage->isChecked()); });
    tellsApart->setCheckable(true);
    saysLanguage->setCheckable(true);
    remove = add(QStringLiteral("delete"), tr("D&elete Field"), tr("Delete it if nothing reads it"),
                 Qt::Key_Delete, [this] { removeChosen(); });
}

QWidget *DataPanel::makeHead(QAction *openData)
{
    m_title->setButtons({openData, newField, newInferred});
    return m_title;
}

// For a document as it is made, which knows nothing of its viewers yet.
QWidget *DataPanel::makeStart()
{
    QWidget *start = emptyPage(tr("Open your viewers' data, and its columns become fields here."),
                               tr("Open Data…"), [this] { takeFile->trigger(); });
    start->setParent(this);
    return start;
}

QString DataPanel::finding() const
{
    return m_finding->text();
}

QString DataPanel::chosen() const
{
    const QString field = m_list->chosen();
    return m_session.hasTemplate() && m_session.value().field(field) ? field : QString();
}

QString DataPanel::chosenInferred() const
{
    const QString field = m_list->chosen();
    return m_session.hasTemplate() && m_session.value().inferredField(field) ? field : QString();
}

void DataPanel::refresh()
{
    const bool some = m_session.hasTemplate();
    const bool editable = m_session.isEditable();
    const QString field = chosen();
    const QString inferred = chosenInferred();
    const bool one = editable && !field.isEmpty();
    const qsizetype fields = some ? m_session.value().fields.size() : 0;
    const int row = m_list->chosenRow();
    const bool begun = !some || !m_session.data().isExample() || m_model.rowCount() > 1;
    m_start->setVisible(editable && !begun && field.isEmpty() && inferred.isEmpty());
    m_form->showField(field);
    m_inferredForm->showField(inferred);
    arrangeHalves();
    m_title->setFact(some ? tr("%Ln field(s)", nullptr, m_model.rowCount()) : QString());
    newField->setEnabled(editable);
    newInferred->setEnabled(editable);
    takeFile->setEnabled(editable);
    takeOpen->setEnabled(editable && !m_session.data().path.isEmpty());
    rename->setEnabled(one || (editable && !inferred.isEmpty()));
    remove->setEnabled(rename->isEnabled());
    const bool behind = editable && !inferred.isEmpty(); // among those of its kind
    moveUp->setEnabled((one && row > 0) || (behind && row > fields));
    moveDown->setEnabled((one && row < fields - 1) || (behind && row < m_model.rowCount() - 1));
    const bool isKey = some && !field.isEmpty() && m_session.value().key == field;
    tellsApart->setEnabled(one && !isKey);
    tellsApart->setChecked(isKey);
    const QString either = field.isEmpty() ? inferred : field;
    saysLanguage->setEnabled(editable && !either.isEmpty());
    saysLanguage->setChecked(some && !either.isEmpty() &&
                             m_session.value().language.field == either);
}

} // namespace reelwright
