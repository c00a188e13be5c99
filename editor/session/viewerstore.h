// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

namespace reelwright {

using ProgramPointer = std::shared_ptr<const Program>;

struct ViewerRecord {
    qint64 index = -1; // in the data's order
    QString key;
    QStringList values; // in the order of the template's fields; null where there is none
};

// A viewer, and what the template makes of them.
struct ShownViewer {
    ViewerRecord record;
    Variant variant;
    Result<ProgramPointer> video = ProgramPointer();
    // Scenes that are not in this viewer's video, each as a video of its own.
    QHash<SceneId, Result<ProgramPointer>> elsewhere;
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

// All viewers of the studio, in memory, and the template that they are resolved with. Lives on one
// worker thread.
class ViewerStore {
public:
    using GoOn = std::function<bool(qint64 done)>;

    void setTemplate(std::shared_ptr<const LoadedTemplate> loaded);
    // `goOn` is asked now and then; false keeps the viewers that were there.
    Result<DataSummary> load(const QString &path, const GoOn &goOn);
    Result<DataSummary> loadExample();

    Result<ShownViewer> show(qint64 index);
    std::optional<qint64> indexOf(const QString &key);
    // Viewers that have all of `words` in one of their fields, whatever the case and the accents.
    QList<ViewerMatch> search(const QString &words, int most, const std::function<bool()> &goOn);
    // For each slot: how many viewers get each scene; the empty id: skipped. Only viewers counted.
    QList<QHash<SceneId, qint64>> countScenes();

private:
    Result<void> prepare(ViewerTable table);
    Result<ViewerRecord> record(qint64 index);
    Result<ProgramPointer> sceneVideo(const QString &key, const Scene &scene);

    std::shared_ptr<const LoadedTemplate> m_loaded;
    std::unique_ptr<ViewerTable> m_table;
    std::unique_ptr<Resolver> m_resolver;
    struct SceneResolver {
        std::unique_ptr<Template> value; // with this scene alone
        std::unique_ptr<Resolver> resolver;
    };
    std::map<QString, SceneResolver> m_scenes; // made when first asked for
};

} // namespace reelwright
