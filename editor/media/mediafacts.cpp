// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/media/mediafacts.h>

#include <editor/media/mediapicture.h>

namespace reelwright {

MediaFacts::MediaFacts(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &MediaFacts::take);
}

MediaFacts::~MediaFacts()
{
    ++m_opened;
}

FoundAsset MediaFacts::file(const MediaId &medium) const
{
    const AssetTablePointer &files = m_session.files();
    return files ? files->media.value(medium) : MediaAsset();
}

QList<MediaId> MediaFacts::inState(const QList<AssetState> &states) const
{
    QList<MediaId> list;
    if (m_session.hasTemplate())
        for (const Media &medium : m_session.value().media)
            if (states.contains(state(medium.id)))
                list.append(medium.id);
    return list;
}

QImage MediaFacts::picture(const MediaId &medium) const
{
    return m_pictures.value(medium);
}

void MediaFacts::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & C::Template) {
        ++m_opened;
        m_worker.clear();
        m_pictures.clear();
        m_pictured.clear();
    }
    if (!(changes & (C::Template | C::Files)))
        return;
    if (const AssetTablePointer files = m_session.files())
        for (const auto &[medium, asset] : files->media.asKeyValueRange())
            if (!asset.digest.isEmpty() && m_pictured.value(medium) != asset.digest) {
                m_pictured.insert(medium, asset.digest);
                draw(medium, asset);
            }
    Q_EMIT changed();
}

void MediaFacts::draw(const MediaId &medium, const MediaAsset &asset)
{
    if (asset.kind == MediaKind::Audio)
        return;
    const auto goOn = [this, opened = quint64(m_opened)] { return opened == m_opened; };
    m_worker.post([this, medium, asset, goOn, size = m_size, quiet = m_session.quiet()] {
        if (!goOn() || !quiet->wait(goOn))
            return;
        answer(this,
               [this, medium, asset, goOn, image = mediaPicture(asset.path, asset.kind, size)] {
                   if (!goOn() || m_pictured.value(medium) != asset.digest)
                       return;
                   m_pictures.insert(medium, image);
                   Q_EMIT changed();
               });
    });
}

} // namespace reelwright
