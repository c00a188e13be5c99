// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/source/httpsource.h>

#include <model/base/message.h>
#include <model/data/bytewindow.h>
#include <model/data/jsonreader.h>
#include <model/data/rowreader.h>
#include <model/source/pagestream.h>
#include <model/source/webaddress.h>

#include <QBuffer>
#include <cstring>

namespace reelwright {

namespace {

// Pages one after the other, as bytes that come when they come.
class PageDevice : public QIODevice {
public:
    PageDevice(std::shared_ptr<PageStream> pages, std::shared_ptr<std::optional<Error>> error)
        : m_pages(std::move(pages)), m_error(std::move(error))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *bytes, qint64 most) override
    {
        while (m_at == m_page.size()) {
            Result<std::optional<QByteArray>> page = m_pages->take();
            if (!page)
                *m_error = page.error();
            if (!page || !*page)
                return page ? 0 : -1;
            m_page = std::move(**page);
            m_at = 0;
        }
        const qint64 count = std::min(most, qint64(m_page.size() - m_at));
        std::memcpy(bytes, m_page.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<PageStream> m_pages;
    std::shared_ptr<std::optional<Error>> m_error;
    QByteArray m_page;
    qsizetype m_at = 0;
};

class HttpReader : public RecordReader {
public:
    HttpReader(std::unique_ptr<RecordReader> json, std::shared_ptr<std::optional<Error>> error)
        : m_json(std::move(json)), m_error(std::move(error))
    {
    }

    Result<bool> next(Record &record) override
    {
        Result<bool> found = m_json->next(record);
        return !found && *m_error ? fail(**m_error) : found;
    }

    QStringList unusedColumns() const override { return m_json->unusedColumns(); }

private:
    std::unique_ptr<RecordReader> m_json;
    std::shared_ptr<std::optional<Error>> m_error; // in words of the network's
};

Result<std::unique_ptr<RecordReader>> readLines(const QString &name,
                                                std::unique_ptr<QIODevice> device,
                                                const QList<Field> &fields,
                                                const ColumnMapping &mapping)
{
    Result<ByteWindow> window = ByteWindow::over(name, std::move(device));
    if (!window)
        return fail(window.error());
    return JsonReader::open(std::move(*window), fields, mapping, JsonReader::Shape::Lines);
}

bool isTokenText(const QString &token)
{
    return std::ranges::all_of(token, [](QChar sign) { return sign > u' ' && sign <= u'~'; });
}

bool isOurs(const QString &header)
{
    constexpr std::array ours{"accept-encoding",   "connection",   "content-length", "host",
                              "transfer-encoding", "authorization"};
    return std::ranges::any_of(ours, [&](const char *name) {
        return header.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    });
}

Result<void> checkHttp(const SourceSpec &spec)
{
    if (const Result<void> right = checkSpec(spec); !right)
        return right;
    for (const HttpHeader &header : spec.headers)
        if (isOurs(header.name))
            return fail(Message::tr("the header '%1' can't be chosen").arg(header.name));
    for (const QString &pointer : {spec.query, spec.cursorPointer})
        if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
            return fail(Message::tr("'%1' is no JSON pointer").arg(pointer), {},
                        Message::tr("write it as '/%1'").arg(pointer));
    return {};
}

Result<QString> tokenOf(const SourceSpec &spec, const Secrets &secrets)
{
    if (spec.secret.isEmpty())
        return QString();
    const QUrl url(spec.location);
    if (url.scheme() != QLatin1String("https") && !isOwnMachine(url.host()))
        return fail(Message::tr("a token is sent to addresses with https only"), shownAddress(url));
    const Result<QString> token = secretOf(spec, secrets);
    if (!token)
        return fail(token.error());
    if (token->isEmpty() || !isTokenText(*token))
        return fail(Message::tr("the secret '%1' can't be a token").arg(spec.secret),
                    shownAddress(url));
    return *token;
}

Result<std::shared_ptr<PageStream>> openPages(const SourceSpec &spec, const Secrets &secrets,
                                              const LiveOptions &options)
{
    if (const Result<void> right = checkHttp(spec); !right)
        return fail(right.error());
    const Result<QString> token = tokenOf(spec, secrets);
    if (!token)
        return fail(token.error());
    return std::make_shared<PageStream>(spec, *token, options);
}

} // namespace

Result<std::unique_ptr<RecordReader>> openHttp(const SourceSpec &spec, const Secrets &secrets,
                                               const QList<Field> &fields,
                                               const ColumnMapping &mapping,
                                               const LiveOptions &options)
{
    const auto pages = openPages(spec, secrets, options);
    if (!pages)
        return fail(pages.error());
    auto error = std::make_shared<std::optional<Error>>();
    auto lines = readLines(shownAddress(QUrl(spec.location)),
                           std::make_unique<PageDevice>(*pages, error), fields, mapping);
    if (!lines)
        return fail(*error ? **error : lines.error());
    return std::make_unique<HttpReader>(std::move(*lines), std::move(error));
}

Result<ColumnSample> sampleHttp(const SourceSpec &spec, const Secrets &secrets, qsizetype most,
                                const std::function<bool()> &goOn, const LiveOptions &options)
{
    const auto pages = openPages(spec, secrets, options);
    if (!pages)
        return fail(pages.error());
    QByteArray lines;
    while (lines.count('\n') < most) {
        const Result<std::optional<QByteArray>> page = (*pages)->take(goOn);
        if (!page)
            return fail(page.error());
        if (!*page)
            break;
        lines.append(**page);
    }
    const auto open = [&](const QList<Field> &fields, const ColumnMapping &mapping) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(lines);
        buffer->open(QIODevice::ReadOnly);
        return readLines(shownAddress(QUrl(spec.location)), std::move(buffer), fields, mapping);
    };
    return sampleOf(open, most, goOn);
}

} // namespace reelwright
