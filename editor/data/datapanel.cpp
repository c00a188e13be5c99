// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/datapanel.h>

#include <editor/data/fielddelegate.h>
#include <editor/data/fieldform.h>
#include <editor/theme/drawing.h>
#include <editor/theme/emptypage.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/namedlist.h>
#include <editor/theme/paneltitle.h>

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

DataPanel::DataPanel(Session &session, Jobs &jobs, QAction *openData, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_model(session),
      m_title(new PanelTitle(tr("Data"), this)),
      m_list(
          new NamedList(tr("The fields that scenes and rules read of a viewer belong here"), this)),
      m_start(nullptr), m_form(new FieldForm(session, this)),
      m_finding(new LineLabel(TypeRole::Caption, this))
{
    setObjectName(QStringLiteral("dataPanel"));
    makeActions();
    m_start = makeStart();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FieldDelegate(m_list));
    m_list->setAccessibleName(tr("Fields"));
    m_list->addActions({newField, rename, moveUp, moveDown, tellsApart, saysLanguage, remove});
    layOut(openData);
    connectParts();
    refresh();
}

void DataPanel::layOut(QAction *openData)
{
    auto *finding = new QHBoxLayout;
    finding->setContentsMargins(12, 0, 12, 4);
    finding->addWidget(m_finding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(openData));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_start);
    layout->addLayout(finding);
    layout->addWidget(m_form);
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
                 [this] { moveTo(chosen(), m_list->chosenRow() - 1); });
    moveDown = add({}, tr("Move Field Do&wn"), tr("Move it down in the list"),
                   QKeySequence(Qt::ALT | Qt::Key_Down),
                   [this] { moveTo(chosen(), m_list->chosenRow() + 1); });
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
    auto *buttons = new QHBoxLayout(m_title);
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->setSpacing(2);
    buttons->addStretch(1);
    for (QAction *action : {openData, newField}) {
        auto *button = new QToolButton(m_title);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(QString(action->text()).remove(u'&'));
        button->setFixedSize(28, controlHeight);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
    }
    m_title->setRoom(64);
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

void DataPanel::refresh()
{
    const bool some = m_session.hasTemplate();
    const bool editable = m_session.isEditable();
    const QString field = chosen();
    const bool one = editable && !field.isEmpty();
    const int row = m_list->chosenRow();
    const bool begun = !some || !m_session.data().isExample() || m_model.rowCount() > 1;
    m_start->setVisible(editable && !begun && field.isEmpty());
    m_form->showField(field);
    m_title->setFact(some ? tr("%Ln field(s)", nullptr, m_model.rowCount()) : QString());
    newField->setEnabled(editable);
    takeFile->setEnabled(editable);
    takeOpen->setEnabled(editable && !m_session.data().path.isEmpty());
    rename->setEnabled(one);
    remove->setEnabled(one);
    moveUp->setEnabled(one && row > 0);
    moveDown->setEnabled(one && row < m_model.rowCount() - 1);
    const bool isKey = some && !field.isEmpty() && m_session.value().key == field;
    tellsApart->setEnabled(one && !isKey);
    tellsApart->setChecked(isKey);
    saysLanguage->setEnabled(one);
    saysLanguage->setChecked(some && !field.isEmpty() && m_session.value().language.field == field);
}

} // namespace reelwright
