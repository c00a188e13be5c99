// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/recent/templatepictures.h>

#include <editor/session/smallpicture.h>

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <future>

namespace reelwright {

namespace {

constexpr QSize pictureSize(512, 288);

QImage drawExample(Composer &composer, const Template &value, AssetSource assets)
{
    ViewerStore store;
    store.open(value, std::move(assets));
    const Result<ShownViewer> shown =
        store.loadExample().and_then([&](const DataSummary &) { return store.show(0); });
    if (!shown || !shown->video || !*shown->video)
        return {};
    const Program &program = **shown->video;
    return smallPicture(composer, program, program.duration * 2 / 5, pictureSize);
}

void save(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QFile::WriteOnly) &&
        image.save(&file, "PNG"))
        file.commit();
}

} // namespace

TemplatePictures::TemplatePictures(Session &session, QString folder, QObject *parent)
    : QObject(parent), m_session(session), m_folder(std::move(folder))
{
    connect(&session, &Session::changed, this, &TemplatePictures::take);
}

TemplatePictures::~TemplatePictures() = default;

void TemplatePictures::take(Session::Changes changes)
{
    if (changes & Session::Change::Template) {
        if (m_edited)
            post(m_path, m_source);
        m_path = QDir(m_session.templatePath()).absolutePath();
        m_source.reset();
        m_edited = false;
    }
    if (!(changes & Session::Change::Viewer) || !m_session.viewer() || m_session.past())
        return;
    const Source source = m_session.viewer()->of;
    if (!source || source == m_source || m_session.isPreviewing())
        return;
    if (m_source)
        m_edited = m_session.isEditable();
    else
        post(m_path, source);
    m_source = source;
}

void TemplatePictures::post(const QString &path, const Source &source)
{
    m_worker.post([this, path, source, composer = m_session.composer(), file = fileOf(path)] {
        const QImage image = drawExample(*composer, source->value, AssetSource(source->assets));
        if (image.isNull())
            return;
        save(image, file);
        answer(this, [this, path, image] {
            m_images.insert(path, image);
            Q_EMIT drawn(path);
        });
    });
}

void TemplatePictures::want(const QString &path)
{
    if (m_wanted.contains(path) || !of(path).isNull())
        return;
    m_wanted.insert(path);
    m_worker.post([this, path] {
        const auto loaded = loadTemplate(path, unpackFolder());
        if (loaded)
            answer(this, [this, path, source = std::make_shared<const LoadedTemplate>(*loaded)] {
                post(path, source);
            });
    });
}

void TemplatePictures::finish()
{
    if (!std::exchange(m_edited, false))
        return;
    post(m_path, m_source);
    std::promise<void> done;
    m_worker.post([&done] { done.set_value(); });
    done.get_future().wait();
}

QString TemplatePictures::fileOf(const QString &path) const
{
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return m_folder + u'/' + QString::fromLatin1(name.toHex()) + QStringLiteral(".png");
}

QImage TemplatePictures::of(const QString &path) const
{
    const auto known = m_images.constFind(path);
    if (known != m_images.cend())
        return *known;
    return *m_images.insert(path, QImage(fileOf(path)));
}

} // namespace reelwright
