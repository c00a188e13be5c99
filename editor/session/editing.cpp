// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session edits, tries out, undoes, and shows what came of it.
#include <editor/session/session.h>

#include <editor/session/places.h>
#include <editor/session/telling.h>
#include <model/base/person.h>
#include <model/edit/editinformat.h>

#include <QFileInfo>

namespace reelwright {

Error Session::whyNotEditable() const
{
    if (m_past)
        return {ErrorCode::Input,
                tr("“%1” can only be looked at").arg(m_past->name),
                m_templatePath,
                tr("go back to now, or bring it back"),
                0,
                {}};
    if (m_document)
        return m_document->whyReadOnly();
    return {ErrorCode::Input,
            tr("this template can only be looked at"),
            m_templatePath,
            tr("save it as a document to edit it"),
            0,
            {}};
}

Result<void> Session::edit(const QString &name, const Result<Template> &next)
{
    if (!m_value)
        return fail(whyNotEditable());
    if (!next) {
        dropPreview();
        Q_EMIT refused(next.error());
        return fail(next.error());
    }
    const Template whole = carriedBack(m_whole, m_kept, *next);
    return change([&](Document &document) { return document.commit(name, whole); });
}

Result<void> Session::undo()
{
    if (m_previewing) {
        dropPreview();
        return {};
    }
    return change([](Document &document) { return document.undo(); });
}

Result<void> Session::redo()
{
    return change([](Document &document) { return document.redo(); });
}

Result<void> Session::goTo(StateId state)
{
    endLook();
    const Result<void> done = change([state](Document &document) {
        return state == document.state() ? Result<void>() : document.goTo(state);
    });
    makeWaitingEdits();
    return done;
}

Result<Version> Session::saveVersion(const QString &name, const QString &note)
{
    Result<Version> saved = fail(Error());
    const Result<void> done = change([&](Document &document) {
        saved = document.saveVersion(name, note, personAtWork());
        return saved.map([](const Version &) {});
    });
    return done ? saved : fail(done.error());
}

Result<void> Session::bringBack(StateId state, const QString &name)
{
    endLook();
    const Result<void> done = change([&](Document &document) {
        return document.bringBack(state, tr("Bring Back “%1”").arg(name));
    });
    makeWaitingEdits();
    return done;
}

Result<void> Session::setHistoryLimit(qint64 bytes)
{
    return change([bytes](Document &document) { return document.setHistoryLimit(bytes); });
}

void Session::lookAt(StateId state, const QString &name)
{
    if (!m_document)
        return;
    if (state == m_document->state()) {
        lookAtNow();
        return;
    }
    dropPreview();
    setTrouble(Trouble::Document, std::nullopt);
    m_isLookingBack = true;
    report(Change::Status);
    m_reader.post(
        [this, past = Past{state, name}, looking = ++m_looking, look = m_document->look(state)] {
            const auto goOn = [this, looking] { return looking == m_looking; };
            if (!goOn())
                return;
            answer(this, [this, goOn, past, then = look(unpackFolder(), goOn)] {
                if (goOn())
                    takePast(past, then);
            });
        });
}

void Session::takePast(const Past &past, const Result<Template> &then)
{
    m_isLookingBack = false;
    setTrouble(Trouble::Document, then ? std::nullopt : std::optional(then.error()));
    report(Change::Status);
    if (!then)
        return;
    if (past.state == m_document->state()) { // gone to in the meantime
        lookAtNow();
        return;
    }
    dropPreview();
    m_past = past;
    showWhole(*then);
    report(Change::Edit | Change::History);
}

void Session::lookAtNow()
{
    endLook();
    makeWaitingEdits();
}

void Session::endLook()
{
    ++m_looking;
    if (std::exchange(m_isLookingBack, false))
        report(Change::Status);
    if (!m_past)
        return;
    m_past.reset();
    showWhole(m_document->current());
    report(Change::Edit | Change::History);
}

void Session::whenNow(const QString &document, const QObject *context, std::function<void()> then)
{
    if (!holdsDocument() || document != m_templatePath) {
        Q_EMIT told(
            tr("Nothing came into %1: it is no longer open").arg(QFileInfo(document).fileName()));
    } else if (m_past) {
        m_waiting.append({context, std::move(then)});
        Q_EMIT told(tr("It comes into the document when you go back to now"));
    } else {
        then();
    }
}

void Session::makeWaitingEdits()
{
    for (const WaitingEdit &edit : std::exchange(m_waiting, {}))
        if (edit.context)
            edit.make();
}

Result<Digest> Session::embed(const QByteArray &bytes)
{
    if (!isEditable())
        return fail(whyNotEditable());
    return m_document->embed(bytes);
}

Result<void> Session::change(const std::function<Result<void>(Document &)> &what)
{
    Result<void> done = m_document && !m_past ? what(*m_document) : fail(whyNotEditable());
    m_previewing = false;
    if (m_document && !m_past) {
        if (done && m_document->current().media != m_value->media)
            done = m_document->unpackEmbedded(m_document->current(), unpackFolder());
        showWhole(m_document->current());
    }
    setTrouble(Trouble::Document, done ? std::nullopt : std::optional(done.error()));
    if (done)
        report(Change::History);
    return done;
}

Result<void> Session::preview(const Result<Template> &next)
{
    if (!isEditable())
        return fail(whyNotEditable());
    if (!next)
        return fail(next.error());
    m_previewing = true;
    showValue(*next);
    return {};
}

Result<void> Session::keepPreview(const QString &name)
{
    return m_previewing ? edit(name, Template(value())) : Result<void>();
}

void Session::dropPreview()
{
    if (!std::exchange(m_previewing, false))
        return;
    showValue(m_kept);
    report(Change::Edit);
}

void Session::setFormat(const FormatId &format)
{
    if (!m_value || format == this->format())
        return;
    dropPreview();
    m_format = format;
    showWhole(m_whole);
}

// A format that is gone gives way to the base format.
void Session::showWhole(const Template &next)
{
    m_whole = next;
    m_kept = viewIn(m_whole, m_format);
    m_format = m_kept.formats.constFirst().id;
    showValue(m_kept);
}

void Session::showValue(const Template &next)
{
    if (next == *m_value)
        return;
    const Template before = *std::exchange(m_value, next);
    Changes changes = Change::Edit;
    if (m_selection.removeIf([&](const ElementId &id) { return !findElement(next, id).element; }))
        changes |= Change::Selection;
    const bool otherRules = before.storyboard != next.storyboard ||
                            before.language != next.language || before.fields != next.fields;
    if (otherRules)
        m_telling = tellingFields(next);
    report(changes);
    resolveAnew();
    if (before.fields != next.fields || before.key != next.key || before.tables != next.tables) {
        const Loading wanted = loadingNow();
        m_data = {};
        loadData(wanted);
    } else if (otherRules || before.scenes.size() != next.scenes.size()) {
        countScenes();
    }
}

// While values come faster than they can be shown, those between are passed over.
void Session::resolveAnew()
{
    m_worker.post([this, next = *m_value, revision = ++m_revision, opened = m_opened.load()] {
        if (revision != m_revision)
            return;
        m_store.change(next);
        showNewest(opened);
    });
}

void Session::showAgain()
{
    m_worker.post([this, opened = m_opened.load()] { showNewest(opened); });
}

// On the worker's thread.
void Session::showNewest(quint64 opened)
{
    const qint64 wanted = m_wanted;
    if (wanted < 0)
        return;
    answer(this, [this, opened, wanted, shown = m_store.show(wanted)] {
        if (opened == m_opened && wanted == m_wanted)
            takeEdited(shown);
    });
}

// The last good picture stays for as long as there is no other.
void Session::takeEdited(const Result<ShownViewer> &shown)
{
    if (shown && !shown->video && video()) {
        takeFiles(shown->files);
        m_viewer->stale = shown->video.error();
        setTrouble(Trouble::Viewer, m_viewer->stale);
        return;
    }
    takeViewer(shown);
}

} // namespace reelwright
