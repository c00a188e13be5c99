// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/assetsource.h>
#include <editor/session/beside.h>
#include <editor/session/sheetviewer.h>
#include <model/data/viewersource.h>
#include <model/data/viewertable.h>
#include <model/package/loadedtemplate.h>
#include <model/variant/program.h>
#include <model/variant/resolver.h>

#include <QHash>
#include <QStringList>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace reelwright {

// A viewer, and what the template makes of them.
struct ShownViewer {
    ViewerRecord record;
    Variant variant;
    Result<ProgramPointer> video = ProgramPointer();
    // Scenes that are not in this viewer's video, each as a video of its own.
    QHash<SceneId, Result<ProgramPointer>> elsewhere;
    std::shared_ptr<const LoadedTemplate> of; // what it was made with; its digest is not taken
    std::optional<Error> stale;               // why that is not the newest template; none: it is
    AssetTablePointer files;                  // the newest template's
};

struct DataSummary {
    QString path; // empty: the one viewer made of the fields' examples
    qint64 count = 0;
    QList<BadRow> badRows; // at most `mostBadRows`
    qint64 badCount = 0;
    static constexpr qsizetype mostBadRows = 10'000;
};

struct ViewerMatch {
    ViewerRecord record;
    int field = 0; // where the words were found
};

// All viewers of the studio, in memory, and the template that they are resolved with: the newest
// one that this is possible with. Lives on one worker thread.
class ViewerStore {
public:
    using GoOn = std::function<bool(qint64 done)>;

    // Another template, without viewers at first.
    void open(const Template &value, AssetSource assets);
    // The same one after an edit. With other fields it waits for data to be loaded anew.
    void change(const Template &value);
    bool lookAtFiles(); // whether one of them has come, gone or changed
    // `goOn` is asked now and then; false keeps the viewers that were there.
    Result<DataSummary> load(const QString &path, const GoOn &goOn);
    Result<DataSummary> loadExample();

    Result<ShownViewer> show(qint64 index);
    // Those of `pick`, and of `rows` what they get now; of rows that are gone nothing.
    Result<QList<PickedRow>> pick(const Pick &pick, const std::function<bool()> &goOn);
    QList<SheetViewer> sheet(const QList<PickedRow> &rows);
    Result<SheetViewer> beside(const Beside &wanted);
    std::optional<qint64> indexOf(const QString &key);
    // Viewers that have all of `words` in one of their fields, whatever the case and the accents.
    QList<ViewerMatch> search(const QString &words, int most, const std::function<bool()> &goOn);
    // For each slot: how many viewers get each scene; the empty id: skipped. Only viewers counted.
    QList<QHash<SceneId, qint64>> countScenes();
    // What viewers are resolved with beside the template.
    ResolveInputs inputs() const;

private:
    // A scene as a video of its own, for the viewer who saw it last.
    struct SceneAlone {
        Template value;
        AssetTablePointer assets;
        std::unique_ptr<Resolver> resolver;
        std::optional<QString> viewer;
        Result<ProgramPointer> video = ProgramPointer();
    };

    void take(ViewerTable table);
    void adopt(); // the newest template, if viewers can be resolved with it
    Result<ViewerRecord> record(qint64 index);
    BesideResolver &resolverFor(const Beside &wanted);
    Result<ProgramPointer> sceneVideo(const QString &viewer, const Scene &scene);

    Template m_newest;
    AssetSource m_assets;
    AssetTablePointer m_files;                      // of the newest template
    std::optional<Error> m_fault;                   // why the newest can't be used
    std::shared_ptr<const LoadedTemplate> m_loaded; // in use; null: none could be yet
    QString m_key;                                  // the field that the table's viewers go by
    std::unique_ptr<ViewerTable> m_table;
    std::unique_ptr<Resolver> m_resolver;   // for m_loaded and m_table
    std::map<QString, SceneAlone> m_scenes; // made when first asked for
    std::vector<BesideResolver> m_beside;   // the last used first
};

} // namespace reelwright
