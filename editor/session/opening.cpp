// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session opens templates and data.
#include <editor/session/session.h>

#include <model/binding/compiledtemplate.h>

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace reelwright {

namespace {

QString unpackFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/unpacked");
}

QString dataBeside(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.isDir() ? file.filePath() : file.path();
    const QString data = folder + QStringLiteral("/viewers.csv");
    return QFileInfo::exists(data) ? data : QString();
}

void addField(QStringList &names, const QString &name)
{
    if (!name.isEmpty() && !names.contains(name))
        names += name;
}

// The fields that rules ask for, and the language: what makes this viewer's video another one.
QStringList tellingFields(const Template &value)
{
    QStringList names;
    for (const StoryboardSlot &slot : value.storyboard)
        for (const Candidate &candidate : slot.candidates)
            if (const auto compiled =
                    compileExpression(value, candidate.when, {QDate::currentDate()});
                !candidate.when.isEmpty() && compiled)
                for (const QString &field : compiled->fields)
                    addField(names, field);
    addField(names, value.language.field);
    return names;
}

} // namespace

void Session::openTemplate(const QString &path, const QString &data, const QString &viewer)
{
    const quint64 opening = ++m_opening;
    setTrouble(Trouble::Template, std::nullopt);
    setBusy(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    m_worker.post([this, path, data, viewer, opening] {
        if (opening != m_opening)
            return;
        answer(this,
               [this, path, data, viewer, opening, loaded = loadTemplate(path, unpackFolder())] {
                   if (opening == m_opening)
                       takeTemplate(loaded, path, data, viewer);
               });
    });
}

void Session::takeTemplate(Result<LoadedTemplate> loaded, const QString &path, const QString &data,
                           const QString &viewer)
{
    if (!loaded) {
        m_busy.clear();
        setTrouble(Trouble::Template, loaded.error());
        return;
    }
    m_loaded = std::make_shared<const LoadedTemplate>(std::move(*loaded));
    m_templatePath = path;
    m_telling = tellingFields(m_loaded->value);
    m_data = {};
    m_counts.clear();
    m_viewer.reset();
    m_selected = {};
    m_aside = {};
    m_wanted = -1;
    m_player.setProgram(nullptr);
    m_troubles = {};
    m_worker.post([this, opened = m_loaded] { m_store.setTemplate(opened); });
    report(Change::Template | Change::Data | Change::Viewer | Change::Selection | Change::Status);
    loadData(data.isEmpty() ? dataBeside(path) : data, viewer);
}

void Session::openData(const QString &path)
{
    if (m_loaded)
        loadData(path, {});
}

void Session::loadData(const QString &path, const QString &viewer)
{
    const quint64 opening = ++m_opening;
    const QString name = QFileInfo(path).fileName();
    if (!path.isEmpty())
        setTrouble(Trouble::Data, std::nullopt);
    setBusy(path.isEmpty() ? tr("Making an example viewer…") : tr("Opening %1…").arg(name));
    m_worker.post([this, path, name, viewer, opening] {
        if (opening != m_opening)
            return;
        const auto goOn = [this, name, opening](qint64 done) {
            answer(this, [this, name, opening, done] {
                if (opening == m_opening && !m_busy.isEmpty())
                    setBusy(tr("Opening %1: %2 viewers…").arg(name, QLocale().toString(done)));
            });
            return opening == m_opening;
        };
        Result<DataSummary> summary = path.isEmpty() ? m_store.loadExample()
                                                     : m_store.load(path, goOn);
        const std::optional<qint64> first = viewer.isEmpty() ? 0 : m_store.indexOf(viewer);
        answer(this, [this, opening, summary, first] {
            if (opening == m_opening)
                takeData(summary, first);
        });
    });
}

void Session::takeData(Result<DataSummary> summary, std::optional<qint64> first)
{
    m_busy.clear();
    if (!summary) {
        setTrouble(Trouble::Data, summary.error());
        if (m_data.count == 0) // a template is never without a viewer
            loadData({}, {});
        return;
    }
    m_data = std::move(*summary);
    m_counts.clear();
    report(Change::Data | Change::Status);
    showViewer(first.value_or(0));
    if (!first)
        setTrouble(Trouble::Data,
                   Error{ErrorCode::Input, tr("no viewer has the key asked for"), m_data.path, {}});
    m_worker.post([this, opening = m_opening.load()] {
        answer(this, [this, opening, counts = m_store.countScenes()] {
            if (opening != m_opening)
                return;
            m_counts = counts;
            report(Change::Counts);
        });
    });
}

void Session::stopOpening()
{
    ++m_opening;
    setBusy({});
    if (m_loaded && m_data.count == 0)
        loadData({}, {});
}

} // namespace reelwright
