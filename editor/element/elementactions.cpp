// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/element/elementactions.h>

#include <editor/element/clipmime.h>
#include <editor/element/elementsets.h>
#include <editor/element/fades.h>
#include <editor/element/layering.h>
#include <editor/element/nestpath.h>
#include <editor/element/selectioninview.h>
#include <editor/session/places.h>
#include <editor/theme/icons.h>
#include <model/edit/elementedits.h>
#include <model/edit/groupedits.h>
#include <model/edit/lockedits.h>
#include <model/edit/span.h>
#include <model/edit/timeedits.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>

namespace reelwright {

ElementActions::ElementActions(Session &session, Jobs &jobs, QWidget *window)
    : QObject(window), m_session(session), m_clips(session, jobs), m_window(window),
      m_nestPath(new NestPath(session, this))
{
    addClipboard();
    addTimes();
    addSets();
    addLock();
    new SelectionInView(session, this);
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const auto look = [this, clipboard] {
        m_clipThere = hasClip(clipboard->mimeData());
        refresh();
    };
    connect(clipboard, &QClipboard::dataChanged, this, look);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::Selection | C::Viewer))
            refresh();
        else if (changes & C::Playhead && !m_session.player().isPlaying())
            refreshTimes();
    });
    connect(&session.player(), &Player::playingChanged, this, &ElementActions::refreshTimes);
    look();
}

QAction *ElementActions::add(const QString &icon, const QString &text, const QKeySequence &key,
                             std::function<void()> run)
{
    auto *action =
        new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon, Token::Text2), text, this);
    action->setShortcut(key);
    QString plain = text;
    plain.remove(u'&').remove(u'…');
    if (!key.isEmpty())
        action->setToolTip(tr("%1  (%2)").arg(plain, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, std::move(run));
    m_window->addAction(action);
    return action;
}

QAction *ElementActions::addEdit(const QString &icon, const QString &text, const QKeySequence &key,
                                 const QString &verb, Edit edit)
{
    return add(icon, text, key,
               [this, verb, edit = std::move(edit)] { apply(verb, m_session.selection(), edit); });
}

void ElementActions::apply(const QString &verb, const QList<ElementId> &elements, const Edit &edit)
{
    const Template before = m_session.value();
    if (!m_session.edit(verb.arg(ElementSets::words(before, elements)), edit(before, elements)))
        return;
    // what an edit has made is what one goes on with
    if (const auto made = ElementSets::newIn(before, m_session.value()); !made.isEmpty())
        m_session.select(made);
}

void ElementActions::addClipboard()
{
    cut = add(QStringLiteral("cut"), tr("Cu&t"), QKeySequence(Qt::CTRL | Qt::Key_X), [this] {
        const QList<ElementId> elements = m_session.selection();
        const Result<Clip> clip = copyElements(m_session.value(), elements);
        const Result<Template> left = removeElements(m_session.value(), elements);
        if (clip && left)
            m_clips.copy(*clip);
        (void)m_session.edit(tr("Cut %1").arg(ElementSets::words(m_session.value(), elements)),
                             clip ? left : Result<Template>(fail(clip.error())));
    });
    copy = add(QStringLiteral("copy"), tr("&Copy"), QKeySequence(Qt::CTRL | Qt::Key_C),
               [this] { put(m_session.selection()); });
    paste = add(QStringLiteral("paste"), tr("&Paste"), QKeySequence(Qt::CTRL | Qt::Key_V), [this] {
        m_clips.paste(this, [this](const Result<Clip> &clip) { pasteClip(clip); });
    });
    duplicate = addEdit({}, tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
                        tr("Duplicate %1"), duplicateElements);
    remove = addEdit(QStringLiteral("delete"), tr("D&elete"), Qt::Key_Delete, tr("Delete %1"),
                     removeElements);
    rippleDelete = addEdit({}, tr("&Ripple Delete"), QKeySequence(Qt::SHIFT | Qt::Key_Delete),
                           tr("Ripple Delete %1"), reelwright::rippleDelete);
}

void ElementActions::put(const QList<ElementId> &elements)
{
    const Result<Clip> clip = copyElements(m_session.value(), elements);
    if (clip)
        m_clips.copy(*clip);
    else
        Q_EMIT m_session.refused(clip.error());
}

// At the playhead, of the scene in view; sounds of the soundtrack go there again.
void ElementActions::pasteClip(const Result<Clip> &clip)
{
    const Scene *scene = m_session.sceneInView();
    const Template before = m_session.value();
    const bool sound = clip && !clip->content.soundtrack.isEmpty();
    const SceneId into = scene && !sound ? scene->id : SceneId();
    const Flicks now = m_session.player().position();
    const Flicks at = sound ? now : now - m_session.rangeInView().start;
    const Result<Template> next = clip ? pasteElements(before, *clip, into, at)
                                       : Result<Template>(fail(clip.error()));
    const QString words = next ? ElementSets::words(*next, ElementSets::newIn(before, *next))
                               : QString();
    if (m_session.edit(tr("Paste %1").arg(words), next))
        m_session.select(ElementSets::newIn(before, m_session.value()));
}

void ElementActions::addTimes()
{
    split =
        add(QStringLiteral("split"), tr("&Split at Playhead"), Qt::Key_S, [this] { splitAll(); });
    trimStart = addEdit({}, tr("Trim Start to Pla&yhead"), Qt::Key_Q, tr("Trim %1"),
                        [this](Template value, const auto &elements) {
                            Result<Template> next = value;
                            for (const ElementId &id : elements)
                                if (next)
                                    next = reelwright::trimStart(*next, id, playhead(id));
                            return next;
                        });
    trimEnd = addEdit({}, tr("Trim End to Play&head"), Qt::Key_W, tr("Trim %1"),
                      [this](Template value, const auto &elements) {
                          Result<Template> next = value;
                          for (const ElementId &id : elements)
                              if (next)
                                  next = reelwright::trimEnd(*next, id, playhead(id));
                          return next;
                      });
    fadeIn =
        addEdit({}, tr("Fade &In"), QKeySequence(Qt::SHIFT | Qt::Key_Q), tr("Fade %1 In"), fadedIn);
    fadeIn->setToolTip(tr("Let it come up from nothing where it begins, in half a second"));
    fadeOut = addEdit({}, tr("Fade &Out"), QKeySequence(Qt::SHIFT | Qt::Key_W), tr("Fade %1 Out"),
                      fadedOut);
    fadeOut->setToolTip(tr("Let it go to nothing where it ends, in half a second"));
}

Flicks ElementActions::playhead(const ElementId &element) const
{
    const Flicks now = m_session.player().position();
    const bool inScene = findElement(m_session.value(), element).scene;
    return inScene ? now - m_session.rangeInView().start : now;
}

QList<ElementId> ElementActions::toSplit() const
{
    const Scene *scene = m_session.sceneInView();
    if (!m_session.selection().isEmpty() || !scene)
        return m_session.selection();
    return ElementSets::at(*scene, m_session.player().position() - m_session.rangeInView().start);
}

// Each list counts its time from elsewhere.
void ElementActions::splitAll()
{
    QList<ElementId> inScene;
    QList<ElementId> inSound;
    for (const ElementId &id : toSplit())
        (findElement(m_session.value(), id).scene ? inScene : inSound).append(id);
    apply(tr("Split %1"), inScene + inSound, [&](const Template &value, const auto &) {
        Result<Template> next = value;
        for (const QList<ElementId> &ids : {inScene, inSound})
            if (next && !ids.isEmpty())
                next = splitElements(*next, ids, playhead(ids.first()));
        return next;
    });
}

void ElementActions::addSets()
{
    selectAll = add({}, tr("Select &All"), QKeySequence(Qt::CTRL | Qt::Key_A), [this] {
        if (const Scene *scene = m_session.sceneInView())
            m_session.select(ElementSets::in(m_session.value(), scene->id));
    });
    group = addEdit(QStringLiteral("group"), tr("&Group"), QKeySequence(Qt::CTRL | Qt::Key_G),
                    tr("Group %1"), groupElements);
    ungroup = addEdit({}, tr("&Ungroup"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                      tr("Ungroup %1"), ungroupElements);
    nest = add(QStringLiteral("scene"), tr("&Nest…"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { askForScene(); });
    openNested = add({}, tr("&Open Nested Scene"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                     [this] { m_session.visit(selectedNested()); });
    leaveNested = add({}, tr("Leave Nested S&cene"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
                      [this] { m_nestPath->leaveTo(m_nestPath->outer().size() - 1); });
    connect(m_nestPath, &NestPath::changed, this,
            [this] { leaveNested->setEnabled(!m_nestPath->outer().isEmpty()); });
    leaveNested->setEnabled(false);
    replaceMedium =
        add({}, tr("Replace &Medium…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), [] {});
    forward = addEdit({}, tr("Bring &Forward"), Qt::Key_BracketRight, tr("Bring %1 Forward"),
                      broughtForward);
    back = addEdit({}, tr("Send &Back"), Qt::Key_BracketLeft, tr("Send %1 Back"), sentBack);
}

void ElementActions::addLock()
{
    lock = add(QStringLiteral("locked"), tr("&Lock"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] {
                   const bool locked = !isAllLocked();
                   apply(locked ? tr("Lock %1") : tr("Unlock %1"), m_session.selection(),
                         [locked](const Template &value, const auto &elements) {
                             return setElementLocked(value, elements, locked);
                         });
               });
}

bool ElementActions::isAllLocked() const
{
    const QList<ElementId> &selection = m_session.selection();
    return !selection.isEmpty() &&
           std::all_of(selection.begin(), selection.end(), [this](const ElementId &id) {
               const Element *element = findElement(m_session.value(), id).element;
               return element && element->locked;
           });
}

SceneId ElementActions::selectedNested() const
{
    const Element *element = m_session.hasTemplate()
                                 ? findElement(m_session.value(), m_session.selected()).element
                                 : nullptr;
    return element ? nestedIn(*element) : SceneId();
}

// A new scene has a name.
void ElementActions::askForScene()
{
    const QList<ElementId> elements = m_session.selection();
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Nest"));
    dialog->setLabelText(tr("Name of the new scene"));
    dialog->setTextValue(ElementSets::words(m_session.value(), elements));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, elements](const QString &name) {
        apply(tr("Nest %1"), elements, [&](const Template &value, const auto &ids) {
            return nestElements(value, ids, name);
        });
    });
    dialog->open();
}

void ElementActions::refresh()
{
    const bool editable = m_session.hasTemplate() && m_session.isEditable();
    const QList<ElementId> &selection = m_session.selection();
    const bool some = m_session.hasTemplate() && !selection.isEmpty();
    copy->setEnabled(some);
    for (QAction *action :
         {cut, duplicate, remove, rippleDelete, fadeIn, fadeOut, forward, back, lock})
        action->setEnabled(some && editable);
    lock->setText(some && isAllLocked() ? tr("Un&lock") : tr("&Lock"));
    paste->setEnabled(editable && m_clipThere && m_session.sceneInView());
    selectAll->setEnabled(m_session.hasTemplate() && m_session.sceneInView());
    group->setEnabled(editable && selection.size() > 1);
    bool grouped = false;
    bool inScene = some;
    for (const ElementId &id : selection) {
        const ElementPlace place = findElement(m_session.value(), id);
        grouped = grouped || (place.element && !place.element->group.isEmpty());
        inScene = inScene && place.scene;
    }
    ungroup->setEnabled(editable && grouped);
    nest->setEnabled(editable && inScene);
    openNested->setEnabled(!selectedNested().isEmpty());
    refreshTimes();
}

void ElementActions::refreshTimes()
{
    const bool editable = m_session.hasTemplate() && m_session.isEditable() && m_session.program();
    bool inside = false; // the playhead is, of one; of all of the selection
    bool insideAll = editable && !m_session.selection().isEmpty();
    if (editable)
        for (const ElementId &id : toSplit()) {
            const ElementPlace place = findElement(m_session.value(), id);
            const TimeRange span = spanOf(*place.element, place.scene);
            const bool here = span.start < playhead(id) && playhead(id) < span.end();
            inside = inside || here;
            insideAll = insideAll && here;
        }
    split->setEnabled(inside);
    trimStart->setEnabled(insideAll);
    trimEnd->setEnabled(insideAll);
}

void ElementActions::addTo(QMenu *menu) const
{
    menu->addActions({split, trimStart, trimEnd, fadeIn, fadeOut});
    menu->addSeparator();
    menu->addActions({cut, copy, paste, duplicate, remove, rippleDelete});
    menu->addSeparator();
    menu->addActions({selectAll, group, ungroup, nest, openNested, leaveNested});
    menu->addSeparator();
    menu->addActions({replaceMedium, forward, back, lock});
}

} // namespace reelwright
