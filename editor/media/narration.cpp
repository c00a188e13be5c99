// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/narration.h>

#include <editor/theme/icons.h>

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QStandardPaths>
#include <QWidget>

namespace reelwright {

// Goes with the last of what may make a medium of a take, on any thread. What is left of the take
// then is said to be kept.
class Narration::Kept {
public:
    Kept(Narration &narration, const Take &recorded) : take(recorded), m_narration(&narration) {}
    ~Kept()
    {
        if (!m_narration)
            return;
        QMetaObject::invokeMethod(
            m_narration,
            [narration = m_narration.data(), path = take.path] {
                if (QFile::exists(path))
                    narration->keep(path);
                if (--narration->m_keeping == 0)
                    Q_EMIT narration->settled();
            },
            Qt::QueuedConnection);
    }
    Q_DISABLE_COPY_MOVE(Kept)

    const Take take;

private:
    const QPointer<Narration> m_narration;
};

Narration::Narration(Session &session, MediaJobs &media, std::unique_ptr<SoundInput> input,
                     QWidget *window)
    : QObject(window), record(new QAction(themedIcon(QStringLiteral("record"), Token::Bad),
                                          tr("Record &Narration"), this)),
      m_session(session), m_media(media), m_input(std::move(input))
{
    record->setCheckable(true);
    record->setShortcut(QKeySequence(Qt::Key_F9));
    record->setAutoRepeat(false);
    record->setToolTip(tr("Play, and record what is spoken into the soundtrack"));
    window->addAction(record);
    connect(record, &QAction::triggered, this, [this](bool on) { on ? start() : stop(); });
    connect(&session.player(), &Player::playingChanged, this, [this](bool playing) {
        if (!playing)
            stop();
    });
    connect(&session, &Session::leaving, this, &Narration::leave);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Viewer | C::History | C::Selection))
            refresh();
    });
    refresh();
}

Narration::~Narration()
{
    (void)m_input->stop();
}

QString Narration::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/narrations");
}

void Narration::start()
{
    const QDir takes(folder());
    const QString name =
        tr("Narration %1")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    const auto file = [&](int number) {
        return takes.filePath(number == 1 ? QStringLiteral("%1.wav").arg(name)
                                          : QStringLiteral("%1 (%2).wav").arg(name).arg(number));
    };
    int number = 1;
    while (QFile::exists(file(number)))
        ++number;
    takes.mkpath(QStringLiteral("."));
    Player &player = m_session.player();
    player.play(); // first: a device takes its time to open
    const Result<void> started = player.isPlaying() ? m_input->start(file(number))
                                                    : fail(tr("there is nothing to play"));
    record->setChecked(started.has_value());
    if (!started) {
        player.pause();
        Q_EMIT m_session.refused(started.error());
        return;
    }
    m_take = {file(number), m_session.templatePath(), player.position()};
}

std::optional<Narration::Take> Narration::end()
{
    const std::optional<Take> take = std::exchange(m_take, std::nullopt);
    if (!take)
        return {};
    record->setChecked(false);
    const Result<void> stopped = m_input->stop();
    m_session.player().pause();
    if (stopped)
        return take;
    Q_EMIT m_session.refused(stopped.error());
    if (QFile::exists(take->path))
        keep(take->path);
    return {};
}

void Narration::stop()
{
    if (const std::optional<Take> take = end())
        import(*take);
}

void Narration::leave()
{
    if (const std::optional<Take> take = end())
        keep(take->path);
}

void Narration::keep(const QString &path)
{
    Q_EMIT m_session.told(tr("The narration is kept as %1").arg(path));
}

void Narration::import(const Take &take)
{
    ++m_keeping;
    const auto kept = std::make_shared<Kept>(*this, take);
    m_media.import({take.path}, [this, kept](const QList<MediaId> &media) {
        QFile::remove(kept->take.path);
        m_media.insertSound(media.first(), kept->take.from);
    });
}

void Narration::refresh()
{
    record->setEnabled(m_take ||
                       (m_session.isEditable() && m_session.video() && !m_session.isAside()));
}

} // namespace reelwright
