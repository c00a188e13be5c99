// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/assetwatch.h>
#include <editor/session/datasetkeys.h>
#include <editor/session/openedfile.h>
#include <editor/session/quiet.h>
#include <editor/session/viewerstore.h>
#include <editor/session/worker.h>
#include <preview/player/player.h>
#include <preview/player/sharedoutput.h>

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace reelwright {

class FontPool;
class FrameCache;
class FrameStore;

// What is open in a window, what of it is looked at, and the only way to edit it. Views read it,
// and redraw what a change names; resolving, laying out and searching happen on a thread of its
// own.
class Session : public QObject {
    Q_OBJECT

public:
    enum class Change {
        Template = 1, // another one, or none
        Data = 2,     // other viewers
        Viewer = 4,   // another viewer's program
        Playhead = 8,
        Selection = 16, // elements or visited scene
        Status = 32,    // work begun or done, problems
        Counts = 64,    // how many viewers get each scene
        Edit = 128,     // value() of the same template: edited, or tried out
        History = 256,  // states, versions, what can be undone
        Files = 512,    // what is known of the files of media and fonts
    };
    Q_DECLARE_FLAGS(Changes, Change)

    // `output` null: silent. `kept`: where frames of clips are kept beyond the session; null:
    // nowhere.
    explicit Session(std::unique_ptr<SoundOutput> output, std::shared_ptr<FrameStore> kept = {},
                     QObject *parent = nullptr);
    ~Session() override;

    // All return at once. Without `data` a document takes its newest dataset of viewers, else the
    // template takes viewers.csv beside it, if there is one, else one viewer made of its fields'
    // examples. A document is opened for editing unless somebody else does; folders and packages
    // are for looking at.
    void openTemplate(const QString &path, const QString &data = {}, const QString &viewer = {});
    void openAgain();                    // what is open, for the same viewer
    void openData(const QString &path);  // a plain file
    void openDataset(const QString &id); // of the document's
    void stopOpening();
    void close(); // nothing is open then

    bool hasTemplate() const { return bool(m_value); }
    const Template &value() const { return *m_value; } // in format(), with what is being tried out
    const Template &kept() const { return m_kept; }    // the same without that
    // The format that is looked at: the first of value(). Edits are made of value() or kept(), and
    // concern it as editinformat.h says.
    FormatId format() const { return m_value ? m_value->formats.first().id : FormatId(); }
    void setFormat(const FormatId &format);
    const QList<Format> &formats() const { return m_whole.formats; } // the base format first
    QString templatePath() const { return m_templatePath; }
    // Where media and fonts are, and which of them can't be used; null: not looked at yet. Files
    // that come, go or change are noticed by themselves, and by lookAtFiles() at once.
    const AssetTablePointer &files() const { return m_files; }
    void lookAtFiles();
    const DataSummary &data() const { return m_data; }
    const QList<QHash<SceneId, qint64>> &counts() const { return m_counts; } // for each slot
    QStringList telling() const { return m_telling; } // the fields that tell viewers apart

    // What opens datasets, for workers beside the session's; asks for passphrases.
    DatasetKeys &keys() { return m_keys; }
    // Takes over a dataset that is sealed already; `replaced`: the id of the one in whose place it
    // stands, whose viewer stays on screen. Not if `document` is no longer open.
    void takeDataset(const QString &document, std::shared_ptr<Dataset> dataset,
                     const QString &replaced);
    void openTablesAgain(); // the datasets of lookup tables are others
    // For views that read the viewers themselves: on the store's thread, in turn. `task` keeps
    // nothing of what it is shown.
    void withViewers(std::function<void(const ViewerStore &)> task);
    // As ViewerStore::alter(); the viewer on screen stays, if there is one of that key by then.
    // `then` (on this thread) is told what came of it, unless the template is gone by then. What
    // was altered is sealed in the background after a pause, and before data or template go.
    using Done = std::function<void(const Result<void> &)>;
    void alterViewers(ViewerStore::Alter alter, Done then);
    enum class Sealed {
        All,
        Later, // not yet
        Now,   // is being done
        Failed // trouble(Seal) has why; sealViewers() and the next alteration try again
    };
    Sealed sealed() const { return m_sealed; }
    // At once. `then` is told when all is sealed, or why not, unless the template is gone by then.
    void sealViewers(Done then = {});
    void forgetUnsealed(); // what can't be sealed is lost when the template goes
    void setSealingPause(std::chrono::milliseconds pause) { m_sealSoon.setInterval(pause); }
    // Whatever else is done to datasets: `what` on the store's thread. What it renews or destroys
    // is opened anew, or the newest of what is left.
    void alterDatasets(const QString &words, std::function<Result<void>(DatasetVault &)> what,
                       Done then);

    bool isEditable() const { return holdsDocument() && !m_past; }
    bool holdsDocument() const { return m_document && !m_document->isReadOnly(); } // for editing
    const Document *document() const { return m_document ? &*m_document : nullptr; }
    // Each is written when it returns, or changes nothing; trouble(Document) says so too. `name` is
    // what people read in the history and after "Undo". What an edit of model/edit refuses goes to
    // refused() and is no trouble.
    Result<void> edit(const QString &name, const Result<Template> &next);
    Result<void> undo(); // while something is tried out: drops that alone
    Result<void> redo();
    Result<void> goTo(StateId state);
    Result<Version> saveVersion(const QString &name, const QString &note);
    // A new state like an earlier one, called `name` on the screen.
    Result<void> bringBack(StateId state, const QString &name);
    Result<void> setHistoryLimit(qint64 bytes);    // 0: none
    Result<Digest> embed(const QByteArray &bytes); // for a medium of the next edit

    // An earlier state (or one on another branch) that is looked at: value() is as it was then, and
    // nothing can be edited until the look goes back to now. The document stays as it is. Reading
    // it takes a thread of its own as long as it needs: past() is what is shown by then.
    struct Past {
        StateId state;
        QString name; // on the screen
    };
    void lookAt(StateId state, const QString &name);
    void lookAtNow();
    const std::optional<Past> &past() const { return m_past; } // none: it is now that is shown

    // For edits that come of long work: `then` makes them, at once or when the look goes back to
    // now. Not if that document is gone by then, which told() says, nor if `context` is.
    void whenNow(const QString &document, const QObject *context, std::function<void()> then);

    // A gesture (a drag, typing): shows values without writing them, until it is kept as one edit
    // or dropped without a trace. Any edit in between drops it. What is refused is not shown: the
    // last value stays.
    Result<void> preview(const Result<Template> &next);
    Result<void> keepPreview(const QString &name);
    void dropPreview();
    bool isPreviewing() const { return m_previewing; }

    const std::optional<ShownViewer> &viewer() const { return m_viewer; }
    void showViewer(qint64 index);
    void showViewerBy(qint64 steps); // from the one that was asked for last
    void showAnyViewer();
    using Found = std::function<void(const QList<ViewerMatch> &)>;
    void search(const QString &words, Found found); // a newer search takes an older one's place
    // Asks on the viewers' thread, after what waits there; the answer is given on this one. A
    // question captures no widget, an answer only those that may be gone by then (QPointer).
    using Answer = std::function<void()>;
    void ask(std::function<Answer(ViewerStore &viewers)> question);
    // Whether viewers can be altered by hand: those of a dataset can.
    bool canAlterViewers() const { return m_value && m_data.dataset && !m_past; }

    // What plays: the viewer's video, or one scene that is not in it.
    Player &player() { return m_player; }
    const Player &player() const { return m_player; }
    ProgramPointer program() const { return m_player.program(); }
    ProgramPointer video() const; // null if the viewer has none
    FontPool &fonts() const;
    std::shared_ptr<Composer> composer() const { return m_composer; }
    // For whoever draws beside the player: what both want is drawn once.
    DrawFrame drawing() const;
    // For a player beside player(): what is decoded already, and the device in turns; null: none.
    std::shared_ptr<SoundPool> sounds() const { return m_sounds; }
    std::unique_ptr<SoundOutput> soundOutput() const { return m_output.lend(); }
    std::shared_ptr<Quiet> quiet() const { return m_quiet; } // for who draws beside the canvas

    // What edits apply to, in the order of choosing; selected() is the last of them, or empty.
    const QList<ElementId> &selection() const { return m_selection; }
    ElementId selected() const { return m_selection.isEmpty() ? ElementId() : m_selection.last(); }
    bool isSelected(const ElementId &element) const { return m_selection.contains(element); }
    void select(const ElementId &element); // alone; empty: nothing
    void select(const QList<ElementId> &elements);
    void toggleSelected(const ElementId &element);
    // Goes to a scene: in the video, or aside if the viewer does not get it.
    void visit(const SceneId &scene);
    bool isAside() const { return !m_aside.isEmpty(); }
    void seekInVideo(Flicks time);    // back from a scene aside
    const Scene *sceneInView() const; // null: none
    TimeRange rangeInView() const;    // of that scene, in program()

    // For views that come when it is there already: reports all as changed, and draws it anew.
    void tellAll();

    QString busy() const; // what is being done, in words; empty: nothing
    enum class Trouble {
        Template, // it can't be opened
        Data,
        Viewer,   // what is on the canvas is not this viewer's newest picture, or there is none
        Sound,    // what is played can't be heard
        Document, // an edit, an undo or a version could not be written
        Seal,     // viewers that were altered by hand can't be sealed
    };
    std::optional<Error> trouble(Trouble which) const { return m_troubles[size_t(which)]; }

Q_SIGNALS:
    void changed(reelwright::Session::Changes changes);
    void refused(const reelwright::Error &error); // an edit that can't be done
    void told(const QString &words);              // what somebody waits for comes later, or never
    void leaving(); // the document is about to go: keep what is being typed

private:
    void takeTemplate(OpenedFile file, const QString &path, const QString &data,
                      const QString &viewer);
    void clear();
    struct Loading {
        DataPlace place;
        QString viewer;
        bool first = false; // the document's newest dataset comes before `place`
    };
    using Load = std::function<Result<DataSummary>(const ViewerStore::GoOn &)>;
    void loadData(const Loading &wanted);
    void load(const Loading &wanted, const QString &name, Load how);
    Loading loadingNow() const;
    void destroyExpired();
    ViewerStore::GoOn whileOpening(quint64 opening, const QString &name);
    void takePast(const Past &past, const Result<Template> &then);
    void endLook();
    void makeWaitingEdits();
    void takeData(const DataPlace &place, Result<DataSummary> summary, std::optional<qint64> first);
    void countScenes();
    void prepareSealing();
    void sealBehind(); // what the template that goes leaves
    void sealAtLast(); // waits for it
    void takeAltered(qint64 count);
    void beginSealing();
    void takeSealing();
    void takeSealed(const Result<void> &done, bool left, const DataSummary &now);
    void showSealed(Sealed sealed, const std::optional<Error> &why);
    bool isBeingEdited(const QString &path) const;
    Result<void> change(const std::function<Result<void>(Document &)> &what);
    Error whyNotEditable() const;
    void showWhole(const Template &next);
    void showValue(const Template &next);
    void resolveAnew();
    void showAgain(); // as it is by now
    void showNewest(quint64 opened);
    void takeViewer(Result<ShownViewer> shown);
    void takeFiles(const AssetTablePointer &files);
    void takeEdited(const Result<ShownViewer> &shown);
    void refreshProgram();
    struct Moment {
        ProgramPointer program;
        Flicks time{0};
    };
    void keepMoment(const Moment &before);
    void refreshInOut();
    void refreshQuiet() { m_quiet->setBusy(m_player.isBusy()); }
    void setBusy(const QString &words);
    void setTrouble(Trouble which, std::optional<Error> error);
    void report(Changes changes) { Q_EMIT changed(changes); }

    std::shared_ptr<Composer> m_composer;
    std::shared_ptr<Quiet> m_quiet;
    std::shared_ptr<FrameCache> m_frames;
    std::shared_ptr<SoundPool> m_sounds;
    SharedOutput m_output;
    Template m_whole; // as it is written
    Template m_kept;  // viewIn(m_whole, m_format)
    FormatId m_format;
    std::optional<Template> m_value;
    std::optional<Document> m_document;
    std::optional<Past> m_past;
    bool m_isLookingBack = false; // reads what is to be shown
    struct WaitingEdit {
        QPointer<const QObject> context;
        std::function<void()> make;
    };
    QList<WaitingEdit> m_waiting;
    AssetTablePointer m_files;
    std::shared_ptr<FileDigests> m_digests;
    AssetWatch m_watch;
    bool m_previewing = false;
    QString m_templatePath;
    DataSummary m_data;
    std::optional<Loading> m_loading; // data that are not in m_data yet
    QList<QHash<SceneId, qint64>> m_counts;
    QStringList m_telling;
    std::optional<ShownViewer> m_viewer;
    std::atomic<qint64> m_wanted = -1; // the viewer asked for last
    QList<ElementId> m_selection;
    SceneId m_aside;
    QHash<SceneId, InOut> m_inOuts; // of scenes aside and, under an empty id, of the video
    SceneId m_inOutOf;              // the player's
    QString m_busy;
    std::array<std::optional<Error>, 6> m_troubles;
    std::optional<Moment> m_moment; // that was seen last, while there is no video
    Sealed m_sealed = Sealed::All;
    bool m_isAltered = false; // viewers may be unsealed, if need be those of what was open before
    QTimer m_sealSoon;        // begun anew by each alteration
    QTimer m_sealAtLast;      // begun by the first
    QTimer m_countSoon;
    std::atomic<quint64> m_opening = 0; // counts what was begun to open
    std::atomic<quint64> m_searching = 0;
    std::atomic<quint64> m_looking = 0;
    std::atomic<quint64> m_revision = 0; // counts values of the template
    std::atomic<quint64> m_counting = 0;
    std::atomic<quint64> m_opened = 0; // counts templates
    Player m_player;
    DatasetKeys m_keys;
    ViewerStore m_store; // m_worker's
    Worker m_reader;     // of earlier states
    Worker m_worker;     // both last: their tasks use all of the above
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Session::Changes)

} // namespace reelwright
