// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <model/dataset/datasetkey.h>
#include <model/dataset/sealedstream.h>

#include <QBuffer>
#include <QRandomGenerator>

using namespace reelwright;

class TestSealing : public test::TestCase {
    Q_OBJECT

private:
    static QByteArray someBytes(qsizetype count)
    {
        QByteArray bytes(count, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        return bytes;
    }
    static QByteArray sealed(const DatasetKey &key, const QByteArray &about,
                             const QByteArray &plain, qsizetype piece)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        auto stream = SealingStream::begin(buffer, key, about);
        for (qsizetype at = 0; at < plain.size(); at += piece) {
            const QByteArray part = plain.mid(at, piece);
            if (!stream->write({part.constData(), size_t(part.size())}))
                return {};
        }
        return stream->end() ? buffer.data() : QByteArray();
    }
    static Result<QByteArray> opened(const DatasetKey &key, const QByteArray &about,
                                     QByteArray sealed, qsizetype size)
    {
        QBuffer buffer(&sealed);
        buffer.open(QIODevice::ReadOnly);
        auto stream = UnsealingStream::begin(buffer, key, about);
        if (!stream)
            return fail(stream.error());
        QByteArray plain(size, Qt::Uninitialized);
        const Result<void> read =
            stream->read({plain.data(), size_t(size)}).and_then([&] { return stream->end(); });
        return read ? Result<QByteArray>(plain) : fail(read.error());
    }

private Q_SLOTS:
    void whatIsSealedIsOpened_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("piece");
        for (const int size : {0, 1, 1000, 1 << 20, (1 << 20) + 1, (3 << 20) - 7})
            for (const int piece : {1 << 16, 1 << 22})
                QTest::addRow("%d in %d", size, piece) << size << piece;
    }
    void whatIsSealedIsOpened()
    {
        QFETCH(int, size);
        QFETCH(int, piece);
        const DatasetKey key = DatasetKey::make().value();
        const QByteArray plain = someBytes(size);
        const QByteArray bytes = sealed(key, "about", plain, piece);
        QVERIFY(!bytes.isEmpty());
        const auto back = opened(key, "about", bytes, size);
        VERIFY_RESULT(back);
        QCOMPARE(*back, plain);
        QVERIFY(!opened(key, "about", bytes, size + 1));
        if (size > 0)
            QVERIFY(!opened(key, "about", bytes, size - 1));
    }
    void nothingIsSeenOfIt()
    {
        const DatasetKey key = DatasetKey::make().value();
        const QByteArray plain = QByteArray("Zoe lives in Bonn. ").repeated(1000);
        const QByteArray bytes = sealed(key, "about", plain, 100);
        QVERIFY(!bytes.contains("Zoe"));
        QVERIFY(!bytes.contains("Bonn"));
        QVERIFY(bytes != sealed(key, "about", plain, 100)); // never twice the same
    }
    void whatWasTamperedWithIsRefused()
    {
        const DatasetKey key = DatasetKey::make().value();
        const QByteArray plain = someBytes((2 << 20) + 50);
        const QByteArray bytes = sealed(key, "about", plain, 1 << 20);
        for (qsizetype at = 0; at < bytes.size(); at += 9973) {
            QByteArray altered = bytes;
            altered[at] = char(altered[at] ^ 1);
            QVERIFY2(!opened(key, "about", altered, plain.size()), qPrintable(QString::number(at)));
        }
        for (qsizetype length :
             {qsizetype(0), qsizetype(10), qsizetype(30), bytes.size() / 2, bytes.size() - 1})
            QVERIFY(!opened(key, "about", bytes.left(length), plain.size()));
        QVERIFY(!opened(key, "About", bytes, plain.size()));
        QVERIFY(!opened(DatasetKey::make().value(), "about", bytes, plain.size()));
        QVERIFY(!opened(key, "about", bytes + "x", plain.size()));
        const qsizetype first = 24 + 4 + (1 << 20) + 17; // without the second chunk
        QByteArray fewer = bytes.left(first) + bytes.mid(first + 4 + (1 << 20) + 17);
        QVERIFY(!opened(key, "about", fewer, plain.size() - (1 << 20)));
    }
    void passphrasesOpenTheirKey()
    {
        const DatasetKey key = DatasetKey::make().value();
        const auto wrapped = wrap(key, QStringLiteral("häuser am see"));
        VERIFY_RESULT(wrapped);
        const auto back =
            unwrap(*wrapped, QString::fromUtf8("ha\xCC\x88user am see")); // decomposed
        VERIFY_RESULT(back);
        QCOMPARE(back->bytes(), key.bytes());
        QVERIFY(!unwrap(*wrapped, QStringLiteral("haeuser am see")));
        QVERIFY(!wrap(key, {}));
    }
    void limitsThatExhaustTheMachineAreRefused()
    {
        WrappedKey wrapped = wrap(DatasetKey::make().value(), QStringLiteral("x")).value();
        wrapped.memory = quint64(1) << 40;
        QVERIFY(!unwrap(wrapped, QStringLiteral("x")));
        wrapped.memory = 8192;
        wrapped.operations = quint64(1) << 40;
        QVERIFY(!unwrap(wrapped, QStringLiteral("x")));
        wrapped.salt.chop(1);
        QVERIFY(!unwrap(wrapped, QStringLiteral("x")));
    }
};

REELWRIGHT_TEST(TestSealing)
#include "tst_sealing.moc"
