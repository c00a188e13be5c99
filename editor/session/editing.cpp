// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session edits, tries out, undoes, and shows what came of it.
#include <editor/session/session.h>

#include <editor/session/places.h>
#include <editor/session/telling.h>
#include <model/base/person.h>
#include <model/edit/editinformat.h>

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
    lookAtNow();
    return change([state](Document &document) {
        return state == document.state() ? Result<void>() : document.goTo(state);
    });
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
    lookAtNow();
    return change([&](Document &document) {
        return document.bringBack(state, tr("Bring Back “%1”").arg(name));
    });
}

Result<void> Session::setHistoryLimit(qint64 bytes)
{
    return change([bytes](Document &document) { return document.setHistoryLimit(bytes); });
}

Result<void> Session::lookAt(StateId state, const QString &name)
{
    if (!m_document)
        return fail(whyNotEditable());
    if (state == m_document->state()) {
        lookAtNow();
        return {};
    }
    dropPreview();
    const Result<Template> then = m_document->at(state);
    const Result<void> unpacked = then ? m_document->unpackEmbedded(*then, unpackFolder())
                                       : fail(then.error());
    setTrouble(Trouble::Document, unpacked ? std::nullopt : std::optional(unpacked.error()));
    if (!unpacked)
        return unpacked;
    m_past = Past{state, name};
    showWhole(*then);
    report(Change::Edit | Change::History);
    return {};
}

void Session::lookAtNow()
{
    if (!m_past)
        return;
    m_past.reset();
    showWhole(m_document->current());
    report(Change::Edit | Change::History);
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
    if (before.fields != next.fields || before.key != next.key) {
        const QString path = std::exchange(m_data, {}).path;
        m_data.path = path; // for an edit that comes before they are read
        loadData(path, m_viewer ? m_viewer->record.key : QString());
    } else if (otherRules || before.scenes.size() != next.scenes.size()) {
        countScenes();
    }
}

// While values come faster than they can be shown, those between are passed over.
void Session::resolveAnew()
{
    m_worker.post([this, next = *m_value, revision = ++m_revision, opened = m_opened] {
        if (revision != m_revision)
            return;
        m_store.change(next);
        showNewest(opened);
    });
}

void Session::showAgain()
{
    m_worker.post([this, opened = m_opened] { showNewest(opened); });
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
    const ProgramPointer before = program();
    const Flicks time = m_player.position();
    takeViewer(shown);
    if (before && program())
        if (const Flicks moved = sameMoment(*before, time, *program()); moved != time)
            m_player.seek(moved);
}

} // namespace reelwright
