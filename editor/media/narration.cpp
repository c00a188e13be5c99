// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/narration.h>

#include <editor/theme/icons.h>

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QWidget>

namespace reelwright {

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
    connect(&media, &MediaJobs::imported, this, &Narration::take);
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

void Narration::start()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString name =
        tr("Narration %1")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss")));
    const Result<void> started = m_input->start(m_folder->filePath(name + QStringLiteral(".wav")));
    m_recording = started.has_value();
    record->setChecked(m_recording);
    if (!started) {
        Q_EMIT m_session.refused(started.error());
        return;
    }
    m_document = m_session.templatePath();
    m_from = m_session.player().position();
    m_session.player().play();
    if (!m_session.player().isPlaying())
        stop();
}

void Narration::stop()
{
    if (!std::exchange(m_recording, false))
        return;
    record->setChecked(false);
    const Result<void> stopped = m_input->stop();
    m_session.player().pause();
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    if (!stopped)
        Q_EMIT m_session.refused(stopped.error());
    if (!stopped || files.isEmpty() || m_document != m_session.templatePath())
        return;
    m_importing = true;
    m_media.import({m_folder->filePath(files.first())});
}

// Where it began, whatever the playhead has done since.
void Narration::take(const QList<MediaId> &media)
{
    if (!std::exchange(m_importing, false))
        return;
    m_folder.reset();
    m_session.player().seek(m_from);
    m_media.insertSound(media.first());
}

void Narration::refresh()
{
    record->setEnabled(m_recording ||
                       (m_session.isEditable() && m_session.video() && !m_session.isAside()));
}

} // namespace reelwright
