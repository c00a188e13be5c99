// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"

#include <model/base/person.h>

#include <QFileInfo>
#include <QTemporaryFile>

using namespace reelwright;

class TestPerson : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qputenv("USER", m_user); }

    void isTheEnvironments()
    {
        qputenv("USER", "anna");
        QCOMPARE(personAtWork(), QStringLiteral("anna"));
    }

    void isKnownWithoutAnEnvironment()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QString owner = QFileInfo(file.fileName()).owner();
        qunsetenv("USER");
        QCOMPARE(personAtWork(), owner);
        qputenv("USER", "");
        QCOMPARE(personAtWork(), owner);
    }

private:
    const QByteArray m_user = qgetenv("USER");
};

REELWRIGHT_TEST(TestPerson)
#include "tst_person.moc"
