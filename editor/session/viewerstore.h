// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/assetsource.h>
#include <editor/session/beside.h>
#include <editor/session/sealing.h>
#include <editor/session/sheetviewer.h>
#include <model/data/lookuptables.h>
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

// Where viewers come from: a plain file, or a dataset of the document's. Neither: the one viewer
// that is made of the fields' examples.
struct DataPlace {
    QString path;
    QString dataset{}; // its id

    bool isExample() const { return path.isEmpty() && dataset.isEmpty(); }
    friend bool operator==(const DataPlace &, const DataPlace &) = default;
};

struct DataSummary {
    QString path; // of a plain file, which is only looked at
    qint64 count = 0;
    QList<BadRow> badRows; // at most `mostBadRows`
    qint64 badCount = 0;
    std::optional<DatasetAbout> dataset{}; // that the viewers are of
    QList<DatasetAbout> datasets{};        // all of the document's, newest first
    std::optional<Error> trouble{};        // with lookup tables
    static constexpr qsizetype mostBadRows = 10'000;

    bool isExample() const { return path.isEmpty() && !dataset; }
    DataPlace place() const { return {path, dataset ? dataset->id : QString()}; }
};

struct ViewerMatch {
    ViewerRecord record;
    int field = 0; // where the words were found
};

// All viewers of the studio, in memory, the lookup tables beside them, and the template that they
// are resolved with: the newest one that this is possible with. Viewers are either a dataset's,
// which is sealed beside the document and can be altered, or a plain file's, to be looked at only.
// Lives on one worker thread.
class ViewerStore {
public:
    using GoOn = std::function<bool(qint64 done)>;
    // All or nothing: what fails has changed neither.
    using Alter = std::function<Result<void>(ViewerTable &rows, QByteArray &origin)>;

    // Another template, without viewers at first. `document`: whose datasets there are, opened with
    // `keys`, which outlive the store; empty: none.
    void open(const Template &value, AssetSource assets, const QString &document = {},
              DatasetKeys *keys = nullptr);
    // The same one after an edit. With other fields it waits for data to be loaded anew.
    void change(const Template &value);
    bool lookAtFiles(); // whether one of them has come, gone or changed

    // Each makes what it names the viewers, or leaves those that were there. `goOn` is asked now
    // and then, and while keyring or passphrase are waited for; false: stop.
    Result<DataSummary> load(const DataPlace &place, const GoOn &goOn);
    Result<DataSummary> loadExample();
    // One that is sealed, and open.
    Result<DataSummary> take(Dataset dataset, const GoOn &goOn);
    // The newest of the document's datasets of viewers; empty: there is none.
    DataPlace newestDataset() const;

    // The template as it is by now, which the rows may not be of yet.
    const Template &newest() const { return m_newest; }
    // The viewers' rows, for reading: with a column for each of fields(), in their order, but not
    // always with the fields as they are declared by now. Null: none yet.
    const ViewerTable *viewers() const { return m_table.get(); }
    const QList<Field> &fields() const { return m_fields; }
    QString key() const { return m_key; } // the field that they go by

    // The dataset that the viewers are of; none: they can't be edited.
    std::optional<DatasetAbout> dataset() const { return m_dataset; }
    // JSON, sealed with it: an object with "source", "mapping" (where the rows come from) and
    // "profiles", each of which may be missing.
    QByteArray origin() const { return m_origin; }
    // Why alter() would refuse: they are no dataset's, or rows of it don't fit the fields by now
    // and would be lost.
    std::optional<Error> whyNotEditable() const;
    // Alters the dataset's rows in memory; how many there are then. They are sealed in the
    // dataset's place, with a new key, later.
    Result<qint64> alter(const Alter &alter);
    bool isUnsealed() const { return m_altered != m_sealedTo; }
    // Begins to seal the rows as they are now on another thread, which calls `done`. False: nothing
    // is to be sealed, or that is being done.
    Result<bool> beginSealing(std::function<void()> done);
    // What came of it; none: nothing yet, or somebody has taken it. What has failed is unsealed
    // still.
    std::optional<Result<void>> takeSealed();
    // Waits for that, and seals what is left: before anything else is done to datasets.
    Result<void> settle(const GoOn &goOn);
    void forgetUnsealed() { m_sealedTo = m_altered; } // it is lost
    DataSummary summary() const; // of the datasets as they are now; no rows that were set aside

    Result<ViewerRecord> record(qint64 index);
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
    // What viewers are resolved with beside the template: today, and the lookup tables.
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

    std::unique_ptr<DatasetVault> vault(const GoOn &goOn) const; // null: no document
    Result<RowsToSeal> rowsToSeal() const;
    void takeSealed(quint64 upTo, const DatasetAbout &about);
    void take(ViewerTable table);
    void forgetDataset();
    Result<DataSummary> loadFile(const QString &path, const GoOn &goOn);
    Result<DataSummary> loadDataset(const QString &id, const GoOn &goOn);
    Result<DataSummary> fit(ViewerTable rows, const GoOn &goOn);
    bool fits() const; // what is in memory is all that the dataset has
    void loadTables(const GoOn &goOn);
    static Result<void> loadTable(DatasetVault &vault, const LookupTable &table, const QString &id,
                                  LookupTables &tables);
    void finish(DataSummary &summary) const;
    void adopt(); // the newest template, if viewers can be resolved with it
    BesideResolver &resolverFor(const Beside &wanted);
    Result<ProgramPointer> sceneVideo(const QString &viewer, const Scene &scene);

    Template m_newest;
    AssetSource m_assets;
    AssetTablePointer m_files;                      // of the newest template
    std::optional<Error> m_fault;                   // why the newest can't be used
    std::shared_ptr<const LoadedTemplate> m_loaded; // in use; null: none could be yet
    QString m_key;                                  // the field that the table's viewers go by
    QString m_document;
    DatasetKeys *m_keys = nullptr;
    QList<Field> m_fields; // that the table was made fit for
    std::unique_ptr<ViewerTable> m_table;
    std::optional<DatasetAbout> m_dataset; // that the table is of
    QByteArray m_origin;
    QList<Field> m_sealed;  // the fields that its rows were sealed with
    qint64 m_aside = 0;     // rows of it that don't fit
    quint64 m_altered = 0;  // counts alterations
    quint64 m_sealing = 0;  // up to which of them they are being sealed
    quint64 m_sealedTo = 0; // up to which of them they are
    std::shared_ptr<const LookupTables> m_tables;
    QList<QPair<LookupTable, DatasetAbout>>
        m_tablesOf; // with the datasets that they were read from
    std::optional<Error> m_tablesTrouble;
    std::unique_ptr<Resolver> m_resolver;   // for m_loaded and m_table
    std::map<QString, SceneAlone> m_scenes; // made when first asked for
    std::vector<BesideResolver> m_beside;   // the last used first
    Sealer m_sealer;
};

} // namespace reelwright
