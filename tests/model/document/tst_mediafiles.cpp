// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampletemplates.h"
#include "testcase.h"

#include <model/document/mediafiles.h>
#include <model/template/checktemplate.h>

#include <QDir>
#include <QTemporaryDir>

using namespace reelwright;

class TestMediaFiles : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_media;
    Template m_value;

    MediumState stateOf(qsizetype index) const { return checkMedia(m_value, m_media)[index].state; }
    QString path(qsizetype index) const { return m_media + u'/' + m_value.media[index].path; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_media = m_folder->filePath(QStringLiteral("project"));
        m_value = test::smallTemplate();
        for (qsizetype i = 0; i < m_value.media.size(); ++i) {
            const QByteArray bytes = "bytes of " + m_value.media[i].path.toUtf8();
            test::writeFile(path(i), bytes);
            m_value.media[i].digest = digestOf(bytes);
        }
        QVERIFY(m_value.media.size() >= 2);
    }

    void changedAndMissingFilesAreNoticed()
    {
        QCOMPARE(stateOf(0), MediumState::Good);
        test::writeFile(path(0), "altered");
        QCOMPARE(stateOf(0), MediumState::Changed);
        QCOMPARE(checkMedia(m_value, m_media)[0].digest, digestOf("altered"));
        QFile::remove(path(0));
        QCOMPARE(stateOf(0), MediumState::Missing);
        QCOMPARE(stateOf(1), MediumState::Good);
        m_value.media[1].digest.clear();
        test::writeFile(path(1), "altered");
        QCOMPARE(stateOf(1), MediumState::Good);
    }

    void movedFilesAreFound()
    {
        const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
        const QString renamed = elsewhere + QStringLiteral("/deep/renamed.bin");
        test::writeFile(renamed, test::readBytes(path(0)));
        const QString sameName = elsewhere + u'/' + QFileInfo(m_value.media[1].path).fileName();
        test::writeFile(sameName, "another file of the same name");
        const QList<MediaId> missing{m_value.media[0].id, m_value.media[1].id};
        QHash<MediaId, QString> found = findMoved(m_value, missing, elsewhere);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.value(missing[0]), renamed);
        m_value.media[1].digest.clear();
        found = findMoved(m_value, missing, elsewhere);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.value(missing[1]), sameName);
        QVERIFY(findMoved(m_value, missing, elsewhere, [] { return false; }).isEmpty());
    }

    void collectedFilesLieWithTheDocument()
    {
        const QString one = m_folder->filePath(QStringLiteral("one/take.mp4"));
        const QString two = m_folder->filePath(QStringLiteral("two/take.mp4"));
        test::writeFile(one, "one");
        test::writeFile(two, "two");
        const MediaId first = m_value.media[0].id;
        const MediaId second = m_value.media[1].id;
        const Result<Template> next = collectMedia(m_value, {{first, one}, {second, two}}, m_media);
        VERIFY_RESULT(next);
        VERIFY_RESULT(checkTemplate(*next));
        QSet<QString> paths;
        for (const MediaId &id : {first, second}) {
            const Media *medium = next->mediaNamed(id);
            paths.insert(medium->path);
            const QByteArray bytes = test::readBytes(m_media + u'/' + medium->path);
            QCOMPARE(bytes, QByteArray(id == first ? "one" : "two"));
            QCOMPARE(medium->digest, digestOf(bytes));
        }
        QCOMPARE(paths,
                 (QSet{QStringLiteral("media/take.mp4"), QStringLiteral("media/take-2.mp4")}));
        const Result<Template> again = collectMedia(*next, {{first, one}}, m_media);
        VERIFY_RESULT(again);
        QVERIFY(*again == *next);
        QVERIFY(
            !collectMedia(m_value, {{first, m_folder->filePath(QStringLiteral("none"))}}, m_media));
    }
};

REELWRIGHT_TEST(TestMediaFiles)
#include "tst_mediafiles.moc"
