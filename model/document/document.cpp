// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/staging.h>
#include <model/document/document.h>
#include <model/document/reelfile.h>
#include <model/template/checktemplate.h>

#include <QDir>
#include <QFileInfo>
#include <QMap>

namespace reelwright {

namespace {

using PartKey = std::pair<PartKind, QString>;
using Parts = QMap<PartKey, TemplatePart>;

const QString mediaRootName = QStringLiteral("mediaRoot");

Parts byKey(const QList<TemplatePart> &list)
{
    Parts parts;
    for (const TemplatePart &part : list)
        parts.insert({part.kind, part.id}, part);
    return parts;
}

// A folder at or below the document's own, through links as well.
bool isMediaRoot(const QString &root, const QString &documentPath)
{
    if (root.isEmpty())
        return true;
    if (QDir::isAbsolutePath(root) || QDir::cleanPath(root) != root ||
        root == QLatin1String("..") || root.startsWith(QLatin1String("../")))
        return false;
    const QDir folder = QFileInfo(documentPath).absoluteDir();
    const QString real = QFileInfo(folder.filePath(root)).canonicalFilePath();
    const QString own = folder.canonicalPath();
    return real.isEmpty() || real == own || real.startsWith(own.endsWith(u'/') ? own : own + u'/');
}

// What can be written can be read again: the same checks as on opening.
Result<QList<TemplatePart>> checkedParts(const Template &value, const QString &path)
{
    const QList<TemplatePart> parts = partsOf(value);
    const Result<Template> back = templateFromParts(parts, path);
    if (!back)
        return fail(back.error());
    if (*back != value)
        return fail(QStringLiteral("the template would not be read as it is written"), path, {},
                    ErrorCode::Internal);
    return parts;
}

} // namespace

struct Document::Private {
    QString path;
    QString mediaRoot;
    ReelFile file;
    Template current;
    Parts parts; // the rows, as they are in the file
};

Document::Document(std::unique_ptr<Private> p) : d(std::move(p)) {}
Document::Document(Document &&) noexcept = default;
Document &Document::operator=(Document &&) noexcept = default;
Document::~Document() = default;

Result<Document> Document::create(const QString &path, const Template &value,
                                  const QString &mediaRoot)
{
    const Result<QList<TemplatePart>> parts = checkedParts(value, path);
    if (!parts)
        return fail(parts.error());
    Result<Staging> staging = Staging::beside(path);
    if (!staging)
        return fail(staging.error());
    {
        Result<ReelFile> file = ReelFile::create(staging->path());
        Result<void> done = file ? file->setSetting(mediaRootName, mediaRoot) : fail(file.error());
        if (done)
            done = file->write(*parts, {});
        if (!done)
            return fail(done.error());
    }
    if (const auto done = staging->publish(); !done)
        return fail(done.error());
    return open(path);
}

Result<Document> Document::open(const QString &path, Access access)
{
    Result<ReelFile> file = ReelFile::open(path, access == Access::Edit ? ReelFile::Access::Edit
                                                                        : ReelFile::Access::Read);
    if (!file)
        return fail(file.error());
    const Result<QString> root = file->setting(mediaRootName);
    if (!root)
        return fail(root.error());
    if (!isMediaRoot(*root, path))
        return fail(QStringLiteral("the document's media folder '%1' leads out of its own folder")
                        .arg(*root),
                    path);
    const Result<QList<TemplatePart>> parts = file->parts();
    if (!parts)
        return fail(parts.error());
    Result<Template> value = templateFromParts(*parts, path);
    if (!value)
        return fail(value.error());
    return Document(std::make_unique<Private>(
        Private{path, *root, std::move(*file), std::move(*value), byKey(*parts)}));
}

const QString &Document::path() const
{
    return d->path;
}

QString Document::mediaFolder() const
{
    const QDir folder = QFileInfo(d->path).absoluteDir();
    return QDir::cleanPath(folder.filePath(d->mediaRoot));
}

const Template &Document::current() const
{
    return d->current;
}

// The history (a changeset for each commit, under its name) is recorded around file.write().
Result<void> Document::commit([[maybe_unused]] const QString &name, const Template &next)
{
    if (const auto checked = checkTemplate(next); !checked)
        return fail(inFile(checked.error(), d->path));
    const QList<TemplatePart> list = partsOf(next);
    Parts parts = byKey(list);
    QList<TemplatePart> changed;
    for (const TemplatePart &part : list)
        if (const auto old = d->parts.constFind({part.kind, part.id});
            old == d->parts.cend() || *old != part)
            changed.append(part);
    for (const TemplatePart &part : next.version == d->current.version ? changed : list)
        if (const auto checked = checkPart(part, next.version); !checked)
            return fail(inFile(checked.error(), d->path));
    QList<TemplatePart> gone;
    for (const auto &[key, part] : d->parts.asKeyValueRange())
        if (!parts.contains(key))
            gone.append(part);
    if (!changed.isEmpty() || !gone.isEmpty())
        if (const auto done = d->file.write(changed, gone); !done)
            return done;
    d->current = next;
    d->parts = std::move(parts);
    return {};
}

} // namespace reelwright
