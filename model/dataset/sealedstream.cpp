// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/dataset/sealedstream.h>

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <vector>

namespace reelwright {

namespace {

constexpr size_t chunk = 1 << 20; // bytes of plain text
constexpr size_t overhead = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char *raw(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}
const unsigned char *raw(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

tl::unexpected<Error> broken()
{
    return fail(Message::tr("the dataset was altered or damaged"), {},
                Message::tr("import its data again"));
}

} // namespace

struct SealingStream::Private {
    QIODevice &to;
    QByteArray about;
    crypto_secretstream_xchacha20poly1305_state state{};
    std::vector<char> plain{};
    std::vector<char> sealed = std::vector<char>(chunk + overhead);

    ~Private()
    {
        sodium_memzero(&state, sizeof state);
        sodium_memzero(plain.data(), plain.size());
    }
    Result<void> put(const char *bytes, size_t count)
    {
        if (to.write(bytes, qint64(count)) == qint64(count))
            return {};
        return fail(Message::tr("the dataset can't be written: %1").arg(to.errorString()), {},
                    Message::tr("make room on the disk"), ErrorCode::Passing);
    }
    Result<void> flush(unsigned char tag)
    {
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(
            &state, raw(sealed.data()), &length, raw(plain.data()), plain.size(),
            raw(about.constData()), quint64(about.size()), tag);
        about.clear(); // bound to the first chunk, and so to all that follow
        plain.clear();
        char size[4];
        qToLittleEndian(quint32(length), size);
        return put(size, sizeof size).and_then([&] { return put(sealed.data(), size_t(length)); });
    }
};

SealingStream::SealingStream(std::unique_ptr<Private> data) : d(std::move(data)) {}
SealingStream::SealingStream(SealingStream &&) noexcept = default;
SealingStream::~SealingStream() = default;

Result<SealingStream> SealingStream::begin(QIODevice &to, const DatasetKey &key,
                                           const QByteArray &about)
{
    auto made = std::make_unique<Private>(Private{to, about});
    made->plain.reserve(chunk);
    char header[crypto_secretstream_xchacha20poly1305_HEADERBYTES];
    crypto_secretstream_xchacha20poly1305_init_push(&made->state, raw(header), key.data());
    if (const Result<void> written = made->put(header, sizeof header); !written)
        return fail(written.error());
    return SealingStream(std::move(made));
}

Result<void> SealingStream::write(std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const size_t count = std::min(bytes.size(), chunk - d->plain.size());
        d->plain.insert(d->plain.end(), bytes.begin(), bytes.begin() + ptrdiff_t(count));
        bytes = bytes.subspan(count);
        if (d->plain.size() < chunk)
            continue;
        if (const Result<void> flushed =
                d->flush(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
            !flushed)
            return flushed;
    }
    return {};
}

Result<void> SealingStream::end()
{
    return d->flush(crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

struct UnsealingStream::Private {
    QIODevice &from;
    QByteArray about;
    crypto_secretstream_xchacha20poly1305_state state{};
    std::vector<char> sealed = std::vector<char>(chunk + overhead);
    std::vector<char> plain = std::vector<char>(chunk);
    size_t at = 0; // of what is left of `plain`
    size_t size = 0;
    bool last = false;

    ~Private()
    {
        sodium_memzero(&state, sizeof state);
        sodium_memzero(plain.data(), plain.size());
    }
    Result<void> next()
    {
        char header[4];
        if (last || from.read(header, sizeof header) != sizeof header)
            return broken();
        const size_t length = qFromLittleEndian<quint32>(header);
        if (length < overhead || length > sealed.size() ||
            from.read(sealed.data(), qint64(length)) != qint64(length))
            return broken();
        unsigned long long count = 0;
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &state, raw(plain.data()), &count, &tag, raw(sealed.data()), length,
                raw(about.constData()), quint64(about.size())) != 0)
            return broken();
        about.clear();
        at = 0;
        size = size_t(count);
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return {};
    }
};

UnsealingStream::UnsealingStream(std::unique_ptr<Private> data) : d(std::move(data)) {}
UnsealingStream::UnsealingStream(UnsealingStream &&) noexcept = default;
UnsealingStream::~UnsealingStream() = default;

Result<UnsealingStream> UnsealingStream::begin(QIODevice &from, const DatasetKey &key,
                                               const QByteArray &about)
{
    auto made = std::make_unique<Private>(Private{from, about});
    char header[crypto_secretstream_xchacha20poly1305_HEADERBYTES];
    if (from.read(header, sizeof header) != sizeof header ||
        crypto_secretstream_xchacha20poly1305_init_pull(&made->state, raw(header), key.data()) != 0)
        return broken();
    return UnsealingStream(std::move(made));
}

Result<void> UnsealingStream::read(std::span<char> bytes)
{
    while (!bytes.empty()) {
        if (d->at == d->size)
            if (const Result<void> more = d->next(); !more)
                return more;
        const size_t count = std::min(bytes.size(), d->size - d->at);
        std::memcpy(bytes.data(), d->plain.data() + d->at, count);
        d->at += count;
        bytes = bytes.subspan(count);
    }
    return {};
}

Result<void> UnsealingStream::end()
{
    if (d->at == d->size && !d->last)
        if (const Result<void> more = d->next(); !more)
            return more;
    return d->at == d->size && d->last && d->from.atEnd() ? Result<void>() : broken();
}

} // namespace reelwright
