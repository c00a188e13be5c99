// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewal.h"
#include "renumbered.h"
#include "watchdog.h"

#include <model/template/templatejson.h>

#include <QDir>
#include <QFile>

using namespace reelwright;
using namespace reelwright::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// The text form with numbers for identifiers; empty if it can't be read.
QByteArray formOf(const QString &folder)
{
    const QString path = folder + u("/template.json");
    const Result<Template> value = templateFromJson(bytesOf(path), path);
    return value ? templateToJson(renumbered(*value)) : QByteArray();
}

// The sample's files in one folder, as they came from elsewhere.
[[nodiscard]] bool collectShoot(const QString &folder)
{
    bool done = QDir().mkpath(folder);
    for (const char *part : {"", "/media", "/fonts"}) {
        const QDir from(samplePath() + u(part));
        for (const QString &name : from.entryList(QDir::Files))
            done = done && QFile::copy(from.filePath(name), folder + u'/' + name);
    }
    return done;
}

// The first line in which they differ.
QByteArray difference(const QByteArray &made, const QByteArray &wanted)
{
    const QList<QByteArray> a = made.split('\n');
    const QList<QByteArray> b = wanted.split('\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
        if (a.value(i) != b.value(i))
            return "line " + QByteArray::number(i + 1) + ": " + a.value(i).trimmed() +
                   " instead of " + b.value(i).trimmed();
    return {};
}

} // namespace

// A designer makes the sample's template by hand, and takes it all back.
class TestAuthoring : public GuiTestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useStudioStyle();
        QLocale::setDefault(QLocale::c());
        QVERIFY(collectShoot(m_shoot.filePath(u("shoot"))));
    }

    void theSampleIsMadeByHand()
    {
        guarded([&] {
            make();
            QVERIFY(isTheSample("exported"));
        });
    }

    void allOfItIsTakenBackAndMadeAgain()
    {
        guarded([&] {
            if (!m_renewal)
                make();
            QVERIFY2(m_made, "it was not made in the first place");
            Session &session = m_studio->session;
            const qsizetype edits = session.document()->history()->size() - 1;
            const Template made = session.value();
            press(edits / 2, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(session.value() != made && session.value() != m_empty);
            reopen();
            press(edits - edits / 2, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(session.value() == m_empty);
            press(edits / 3, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            reopen();
            press(edits - edits / 3, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(session.value() == made);
            QVERIFY(isTheSample("again"));
        });
    }

    void cleanupTestCase()
    {
        m_renewal.reset();
        m_studio.reset();
    }

private:
    // What the hands can't do is a failure; how long the window was away is told in any case.
    void guarded(const std::function<void()> &work)
    {
        WatchedApplication &watched = WatchedApplication::instance();
        watched.reset();
        watched.setTask(u(QTest::currentTestFunction()));
        try {
            work();
        } catch (const Clumsy &failure) {
            QTest::qFail(failure.what(), __FILE__, __LINE__);
        }
        qInfo("%s", qPrintable(watched.table(25)));
    }

    void make()
    {
        m_studio = std::make_unique<Studio>();
        m_renewal = std::make_unique<Renewal>(*m_studio, m_shoot.filePath(u("shoot")));
        m_document = m_studio->folder.filePath(u("Northwind renewal.reel"));
        m_renewal->begin(m_document);
        m_empty = m_studio->session.value();
        m_renewal->makeAll();
        m_made = true;
    }

    void press(qsizetype times, Qt::Key key, Qt::KeyboardModifiers keys)
    {
        for (qsizetype i = 0; i < times; ++i) {
            m_renewal->press(key, keys);
            QCoreApplication::processEvents();
        }
    }

    void reopen()
    {
        m_renewal->choose({u("File"), u("Close")});
        m_renewal->wait(u("the page to start from"),
                        [&] { return !m_studio->session.hasTemplate(); });
        m_renewal->choose({u("File"), u("Open…")});
        m_renewal->answer({m_document});
        m_renewal->wait(u("the document"), [&] { return m_studio->session.isEditable(); });
    }

    [[nodiscard]] bool isTheSample(const char *name)
    {
        const QString folder = m_studio->folder.filePath(u(name));
        m_renewal->exportTo(folder);
        const QByteArray sample = formOf(samplePath());
        if (sample.isEmpty())
            throw Clumsy(u("the sample can't be read"));
        const QByteArray other = difference(formOf(folder), sample);
        if (!other.isEmpty())
            throw Clumsy(u("the text form has ") + QString::fromUtf8(other));
        return true;
    }

    QTemporaryDir m_shoot;
    std::unique_ptr<Studio> m_studio;
    std::unique_ptr<Renewal> m_renewal;
    Template m_empty; // as it began
    QString m_document;
    bool m_made = false;
};

REELWRIGHT_TEST(TestAuthoring)
#include "tst_authoring.moc"
