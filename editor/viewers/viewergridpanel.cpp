// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/viewergridpanel.h>

#include <editor/expression/completion.h>
#include <editor/expression/expressionline.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/emptypage.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/paneltitle.h>
#include <editor/viewers/vieweredits.h>
#include <editor/viewers/viewergriddelegate.h>
#include <editor/viewers/viewergridview.h>
#include <editor/viewers/viewermaking.h>
#include <model/data/fieldcheck.h>

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int typingPause = 120; // ms
constexpr int searchWidth = 168;

} // namespace

ViewerGridPanel::ViewerGridPanel(Session &session, ViewerEdits &edits, QAction *openData,
                                 QWidget *parent)
    : QWidget(parent), m_session(session), m_edits(edits), m_model(session, edits),
      m_title(new PanelTitle(tr("Viewers"), this)),
      m_filter(new ExpressionLine(session, ExpressionLine::Kind::Expression, this)),
      m_search(new QLineEdit(this)), m_view(new ViewerGridView(m_model, this)),
      m_finding(new LineLabel(TypeRole::Caption, this))
{
    setObjectName(QStringLiteral("viewerGridPanel"));
    makeActions();
    m_view->addActions({showThis, editValue, newViewer, duplicate, sortColumn, remove, undo, redo});
    m_view->setSentence(tr("No viewer is like this."));
    layOut(openData);
    connectParts();
    refresh();
}

ViewerGridPanel::~ViewerGridPanel()
{
    delete m_view; // it reads the model until it is gone
}

QAction *ViewerGridPanel::add(const QString &icon, const QString &text, const QString &tip,
                              const QKeySequence &key, const std::function<void()> &run)
{
    auto *action =
        new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon, Token::Text2), text, this);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // the grid's own
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ViewerGridPanel::makeActions()
{
    showThis = add(QStringLiteral("play"), tr("&Show This Viewer"),
                   tr("Put the viewer of this row on screen"), Qt::Key_Return,
                   [this] { m_session.showViewer(m_view->currentViewer()); });
    editValue = add({}, tr("&Edit Value"), tr("Type another value in its place"), Qt::Key_F2,
                    [this] { editChosen(); });
    newViewer = add(QStringLiteral("plus"), tr("&New Viewer"),
                    tr("Make a viewer of the fields' examples"), {},
                    [this] { make(reelwright::newViewer); });
    duplicate = add(QStringLiteral("copy"), tr("&Duplicate Viewers"),
                    tr("Make others like the chosen ones, with keys of their own"),
                    QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
                        make([rows = m_view->selectedViewers()](const Template &value,
                                                                const ViewerTable &viewers) {
                            return likeViewers(value, viewers, rows);
                        });
                    });
    sortColumn = add({}, tr("S&ort by This Column"), tr("Up, down, and as in the data"), {},
                     [this] { sortByColumn(); });
    remove = add(QStringLiteral("delete"), tr("De&lete Viewers"),
                 tr("Take the chosen ones out of the dataset"), Qt::Key_Delete,
                 [this] { removeChosen(); });
    undo = add(QStringLiteral("undo"), tr("&Undo in Viewers"),
               tr("Take back what was last done to viewers"), QKeySequence(Qt::CTRL | Qt::Key_Z),
               [this] { m_edits.undo(); });
    redo = add(QStringLiteral("redo"), tr("&Redo in Viewers"), tr("Do again what was taken back"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { m_edits.redo(); });
}

QWidget *ViewerGridPanel::makeHead()
{
    m_title->setButtons({newViewer, duplicate, remove});
    return m_title;
}

// The room under the filter is for what is wrong with it.
QWidget *ViewerGridPanel::makeLines()
{
    auto *lines = new QWidget(this);
    m_filter->setParent(lines);
    m_search->setParent(lines);
    m_filter->setAccessibleName(tr("Filter viewers by an expression"));
    m_filter->setPlaceholderText(tr("Filter, such as plan = 'gold'"));
    m_filter->setTextMargins(4, 0, 4, 0);
    m_filter->setClearButtonEnabled(true);
    m_filter->setCheck([this](const QString &typed) -> Result<void> {
        const QString expression = typed.trimmed();
        const QString fault = expression.isEmpty() || !m_session.hasTemplate()
                                  ? QString()
                                  : expressionFault(m_session.value(), expression, false);
        return fault.isEmpty() ? Result<void>() : fail(fault);
    });
    m_search->setAccessibleName(tr("Search viewers in all fields"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), Token::Text2),
                        QLineEdit::LeadingPosition);
    m_search->setFixedWidth(searchWidth);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_filter), m_search})
        line->setFixedHeight(controlHeight);
    auto *layout = new QHBoxLayout(lines);
    const int note = QFontMetrics(fontOf(TypeRole::Caption)).height() + 2;
    layout->setContentsMargins(8, 2, 8, note);
    layout->setSpacing(8);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_search);
    return lines;
}

void ViewerGridPanel::layOut(QAction *openData)
{
    m_start = emptyPage(tr("Your viewers stand here, a row for each, once their data is open."),
                        tr("Open Data…"), [openData] { openData->trigger(); });
    m_start->setParent(this);
    auto *finding = new QHBoxLayout;
    finding->setContentsMargins(12, 2, 12, 4);
    finding->addWidget(m_finding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_lines = makeLines();
    layout->addWidget(m_lines);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_start, 1);
    layout->addLayout(finding);
}

void ViewerGridPanel::connectParts()
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model.setWords(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_filter, &QLineEdit::textChanged, this, &ViewerGridPanel::takeFilter);
    connect(m_view, &ViewerGridView::chosen, &m_session, &Session::showViewer);
    connect(m_view, &ViewerGridView::movedTo, this, &ViewerGridPanel::refresh);
    connect(&m_model, &ViewerGridModel::found, this, &ViewerGridPanel::refresh);
    connect(&m_edits, &ViewerEdits::changed, this, &ViewerGridPanel::refresh);
    connect(&m_edits, &ViewerEdits::refused, this,
            [this](const Error &error) { tell(error.text()); });
    connect(&m_model, &ViewerGridModel::faulty, this,
            [this](const Error &error) { tell(error.text()); });
    connect(&m_view->delegate(), &ViewerGridDelegate::leftWrong, this, &ViewerGridPanel::tell);
    m_view->delegate().check = [this](int column, const QString &text) {
        const Field &field = m_model.fields()[column];
        const std::string bytes = text.toStdString();
        Cell cell;
        return FieldCheck(field, field.name == m_session.value().key).read(bytes, cell);
    };
    connect(&m_session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & C::Template) {
            m_filter->setGoodText({});
            m_search->clear();
        }
        if (changes & (C::Template | C::Data)) // what it was about is past
            tell({});
        if (changes & (C::Template | C::Edit | C::Data | C::Status | C::History))
            refresh();
    });
}

QString ViewerGridPanel::finding() const
{
    return m_finding->text();
}

void ViewerGridPanel::tell(const QString &finding)
{
    m_finding->setText(finding, Token::Bad);
    m_finding->setVisible(!finding.isEmpty());
}

// The line itself says what is wrong with it; until it is right the rows stay.
void ViewerGridPanel::takeFilter()
{
    const QString expression = m_filter->text().trimmed();
    if (expression.isEmpty())
        m_filter->setGoodText({});
    else if (m_session.hasTemplate() &&
             !expressionFault(m_session.value(), expression, false).isEmpty())
        return;
    m_model.setFilter(expression);
}

void ViewerGridPanel::refreshFact()
{
    const qint64 all = m_session.data().count;
    if (!m_session.hasTemplate() || m_session.data().isExample())
        m_fact.clear();
    else if (m_model.isFinding() && m_model.isNarrowed())
        m_fact = tr("looking… of %1").arg(Words::viewers(all));
    else if (m_model.isNarrowed())
        m_fact = tr("%1 of %2").arg(Words::number(m_model.rowCount()), Words::viewers(all));
    else
        m_fact = Words::viewers(all);
    m_title->setFact(m_fact);
}

void ViewerGridPanel::refresh()
{
    const bool some = m_session.hasTemplate();
    const bool isExample = some && m_session.data().isExample();
    const bool row = m_view->currentIndex().isValid();
    const bool chosen = m_view->selectionModel()->hasSelection();
    const bool alterable = m_session.canAlterViewers();
    m_start->setVisible(isExample);
    m_view->setVisible(!isExample);
    m_lines->setVisible(!isExample);
    m_filter->setEnabled(some && !isExample);
    m_search->setEnabled(some && !isExample);
    showThis->setEnabled(row);
    editValue->setEnabled(row && some && !isExample);
    sortColumn->setEnabled(row);
    newViewer->setEnabled(alterable);
    duplicate->setEnabled(alterable && chosen);
    remove->setEnabled(alterable && chosen);
    undo->setEnabled(m_edits.canUndo());
    redo->setEnabled(m_edits.canRedo());
    const auto &fault = m_model.fault();
    if (fault && fault->code != ErrorCode::Passing)
        m_filter->setNote(fault->what, Token::Bad);
    else
        m_filter->setNote({});
    refreshFact();
}

} // namespace reelwright
