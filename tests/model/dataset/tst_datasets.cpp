// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/fixtures.h"
#include "testcase.h"
#include "testkeyring.h"

#include <model/dataset/datasetstore.h>
#include <model/dataset/refit.h>
#include <model/template/fieldidentity.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace reelwright;
using test::u;

class TestDatasets : public test::TestCase {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_document;
    test::TestKeyring m_keyring;

    static Dataset people(const char *planted = "Zoraida")
    {
        Dataset made{{},
                     u("id"),
                     "{\"source\":\"people.csv\"}",
                     std::move(ViewerTable::make(test::fieldsOf("id first age:integer")).value())};
        made.about.name = u("Spring campaign");
        const std::string_view name = planted;
        for (int i = 0; i < 300; ++i) {
            const std::string id = "v" + std::to_string(i);
            const std::vector<Cell> cells{std::string_view(id), i == 0 ? name : "Bo",
                                          qint64(20 + i % 50)};
            if (!made.rows.add(cells))
                return made;
        }
        return made;
    }
    DatasetStore store() { return {m_document, &m_keyring}; }
    static DatasetStore withPassphrase(const QString &document, const QString &passphrase)
    {
        return {document, nullptr, [passphrase](const DatasetAbout &) {
                    return passphrase.isEmpty() ? std::nullopt : std::optional(passphrase);
                }};
    }
    static QString valueOf(const ViewerTable &rows, const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(rows.database(), sql, -1, &statement, nullptr);
        QString text;
        if (sqlite3_step(statement) == SQLITE_ROW)
            text = u(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return text;
    }
    // Files below the folder in which the bytes are, as UTF-8 or UTF-16.
    QStringList filesWith(const QString &text) const
    {
        QStringList found;
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        for (QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                return {u("unreadable")};
            const QByteArray bytes = file.readAll();
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                found.append(it.filePath());
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = m_folder->filePath(u("spring.reel"));
        m_keyring = {};
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u("home"))));
    }
    void cleanupTestCase() { qunsetenv("XDG_DATA_HOME"); }

    void aDatasetComesBackAsItWas()
    {
        Dataset before = people();
        const auto about = store().put(before);
        VERIFY_RESULT(about);
        QCOMPARE(store().list(), QList{*about});
        const auto back = store().open(about->id);
        VERIFY_RESULT(back);
        QCOMPARE(back->about, *about);
        QCOMPARE(back->origin, before.origin);
        QCOMPARE(back->key, u("id"));
        QCOMPARE(back->rows.fields(), before.rows.fields());
        QCOMPARE(back->rows.count(), 300);
        QCOMPARE(valueOf(back->rows, "SELECT first FROM viewer WHERE id = 'v0'"), u("Zoraida"));
        QCOMPARE(valueOf(back->rows, "SELECT sum(age) FROM viewer"),
                 valueOf(before.rows, "SELECT sum(age) FROM viewer"));
    }
    void rowsMayBeAddedToOneThatWasOpened()
    {
        Dataset before = people();
        const auto about = store().put(before);
        auto back = store().open(about->id);
        VERIFY_RESULT(back);
        const std::vector<Cell> cells{std::string_view("new"), std::string_view("Al"), qint64(1)};
        for (int i = 0; i < 20'000; ++i)
            VERIFY_RESULT(back->rows.add(cells));
        QCOMPARE(back->rows.count(), 20'300);
        QCOMPARE(valueOf(back->rows, "SELECT count(*) FROM viewer"), u("20300"));
    }
    void nothingOfItIsInPlain()
    {
        Dataset before = people();
        const auto about = store().put(before);
        VERIFY_RESULT(about);
        QCOMPARE(filesWith(u("Zoraida")), QStringList());
        QCOMPARE(filesWith(u("people.csv")), QStringList());
        QVERIFY(!filesWith(u("Spring campaign")).isEmpty()); // the search does find
    }
    void withoutItsKeyItIsGone()
    {
        Dataset before = people();
        const auto about = store().put(before);
        m_keyring.secrets.clear();
        const auto back = store().open(about->id);
        QVERIFY(!back);
        QVERIFY2(back.error().what.contains(u("is gone")), qPrintable(back.error().what));
    }
    void removingDestroysTheKeyFirst()
    {
        Dataset before = people();
        const auto about = store().put(before);
        const QString copy = m_folder->filePath(u("stolen"));
        QVERIFY(QFile::copy(store().folder() + u("/") + about->id + u(".sealed"), copy));
        VERIFY_RESULT(store().remove(about->id));
        QVERIFY(m_keyring.secrets.isEmpty());
        QVERIFY(store().list().isEmpty());
        QVERIFY(!QDir(store().folder()).exists());
        const auto again = store().remove(about->id);
        QVERIFY(!again);
        QVERIFY2(again.error().what.contains(u("there is no dataset")),
                 qPrintable(again.error().what));
        QVERIFY(QDir().mkpath(store().folder()));
        QVERIFY(QFile::copy(copy, store().folder() + u("/") + about->id + u(".sealed")));
        QVERIFY(!store().open(about->id));
    }
    void aLockedKeyringLosesNothing()
    {
        Dataset before = people();
        const auto about = store().put(before);
        m_keyring.locked = true;
        QVERIFY(!store().open(about->id));
        QVERIFY(!store().remove(about->id));
        Dataset other = people();
        QVERIFY(!store().put(other));
        QCOMPARE(store().list().size(), 1);
        m_keyring.locked = false;
        VERIFY_RESULT(store().open(about->id));
    }
    void aRefreshHasAnotherKey()
    {
        Dataset first = people();
        const auto before = store().put(first);
        const QHash<QString, QByteArray> keys = m_keyring.secrets;
        QCOMPARE(keys.size(), 1);
        Dataset second = std::move(store().open(before->id).value());
        QStringList findings;
        const auto after = store().put(second, &findings);
        VERIFY_RESULT(after);
        QCOMPARE(findings, QStringList());
        QCOMPARE(after->id, before->id); // it is still the same dataset
        QCOMPARE(store().list(), QList{*after});
        QCOMPARE(m_keyring.secrets.size(), 1);
        QVERIFY(!keys.contains(m_keyring.secrets.constBegin().key()));
        QVERIFY(!keys.values().contains(m_keyring.secrets.constBegin().value()));
    }
    void whatIsNotThereIsNotReplaced()
    {
        Dataset unknown = people();
        unknown.about.id = u("0123456789abcdef0123456789abcdef");
        QVERIFY(!store().put(unknown));
        unknown.about.id = u("../spring");
        QVERIFY(!store().put(unknown));
        QVERIFY(m_keyring.secrets.isEmpty());
        Dataset first = people();
        const auto about = store().put(first);
        Dataset mine = std::move(store().open(about->id).value());
        Dataset theirs = std::move(store().open(about->id).value());
        VERIFY_RESULT(store().put(theirs));
        const auto late = store().put(mine);
        QVERIFY(!late);
        QVERIFY2(late.error().what.contains(u("by somebody else")), qPrintable(late.error().what));
        VERIFY_RESULT(store().open(about->id));
    }
    void anOldKeyThatCanNotBeDestroyedIsDestroyedLater()
    {
        Dataset first = people();
        const auto about = store().put(first);
        VERIFY_RESULT(about);
        Dataset second = std::move(store().open(about->id).value());
        m_keyring.keeps = true;
        QStringList findings;
        const auto after = store().put(second, &findings);
        VERIFY_RESULT(after); // it is sealed, and that is what counts
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings[0].contains(u("could not be destroyed yet")), qPrintable(findings[0]));
        QCOMPARE(m_keyring.secrets.size(), 2);
        VERIFY_RESULT(store().open(after->id));
        QStringList strange;
        QCOMPARE(store().list(&strange).size(), 1);
        QCOMPARE(strange, QStringList());
        // An erasure goes through, too, and says so on its receipt.
        const auto receipt = store().erase(u("v0"));
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->entries.size(), 1);
        QVERIFY(receipt->closed.isEmpty());
        QCOMPARE(receipt->findings.size(), 1);
        QCOMPARE(m_keyring.secrets.size(), 3);
        m_keyring.keeps = false;
        Dataset third = std::move(store().open(after->id).value());
        VERIFY_RESULT(store().put(third));
        QCOMPARE(m_keyring.secrets.size(), 1);
        VERIFY_RESULT(store().open(after->id));
        VERIFY_RESULT(store().remove(after->id));
        QVERIFY(m_keyring.secrets.isEmpty());
        QVERIFY(!QDir(store().folder()).exists());
    }
    // What they were called, too, even where their row is gone already.
    void namedProfilesAreErased()
    {
        Dataset before = people();
        before.origin =
            R"({"profiles":[{"name":"Vip","viewer":"v1"},{"name":"Other","viewer":"v2"}]})";
        const auto about = store().put(before);
        VERIFY_RESULT(about);
        for (int round = 0; round < 2; ++round) {
            const auto receipt = store().erase(u("v1"));
            VERIFY_RESULT(receipt);
            QCOMPARE(receipt->entries.size(), 1);
            QCOMPARE(receipt->entries[0].rows, round == 0 ? 1 : 0);
            Result<Dataset> now = store().open(about->id);
            VERIFY_RESULT(now);
            QVERIFY(!now->origin.contains("Vip"));
            QVERIFY(now->origin.contains("Other"));
            now->origin = before.origin;
            VERIFY_RESULT(store().put(*now));
        }
    }
    void aKeyInTheKeyringIsDestroyedOrNothingIs()
    {
        Dataset made = people();
        const auto about = store().put(made);
        VERIFY_RESULT(about);
        const auto without = withPassphrase(m_document, u("correct horse")).remove(about->id);
        QVERIFY(!without);
        QVERIFY2(without.error().what.contains(u("keyring")), qPrintable(without.error().what));
        QCOMPARE(store().list().size(), 1);
        DatasetStore both(
            m_document, &m_keyring,
            [](const DatasetAbout &) { return std::optional(u("correct horse")); },
            NewKeys::ByPassphrase);
        Dataset second = people();
        VERIFY_RESULT(both.put(second));
        QCOMPARE(m_keyring.secrets.size(), 1);
        VERIFY_RESULT(both.remove(about->id));
        QVERIFY(m_keyring.secrets.isEmpty());
        // What has a passphrase keeps it.
        VERIFY_RESULT(both.open(second.about.id));
        DatasetStore other(m_document, &m_keyring,
                           [](const DatasetAbout &) { return std::optional(u("correct horse")); });
        VERIFY_RESULT(other.put(second));
        QVERIFY(m_keyring.secrets.isEmpty());
        VERIFY_RESULT(other.remove(second.about.id));
    }
    void passphrasesOpenDatasets()
    {
        DatasetStore mine = withPassphrase(m_document, u("correct horse"));
        Dataset before = people();
        const auto about = mine.put(before);
        VERIFY_RESULT(about);
        VERIFY_RESULT(withPassphrase(m_document, u("correct horse")).open(about->id));
        QVERIFY(!withPassphrase(m_document, u("wrong horse")).open(about->id));
        const auto closed = withPassphrase(m_document, {}).open(about->id);
        QVERIFY(!closed);
        QVERIFY2(closed.error().what.contains(u("is closed")), qPrintable(closed.error().what));
        QCOMPARE(filesWith(u("horse")), QStringList());
    }
    void aPassphraseOpensNoCopyOfWhatWasRemoved()
    {
        const QString phrase = u("correct horse");
        Dataset before = people();
        const auto about = withPassphrase(m_document, phrase).put(before);
        VERIFY_RESULT(about);
        const QString folder = store().folder();
        const auto copyAll = [](const QString &from, const QString &to) {
            QVERIFY(QDir().mkpath(to));
            for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
                QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
        };
        copyAll(folder, m_folder->filePath(u("first")));
        auto opened = withPassphrase(m_document, phrase).open(about->id);
        VERIFY_RESULT(opened);
        VERIFY_RESULT(withPassphrase(m_document, phrase).put(*opened));
        copyAll(folder, m_folder->filePath(u("second")));
        VERIFY_RESULT(withPassphrase(m_document, phrase).remove(about->id));
        QCOMPARE(QDir(m_folder->filePath(u("home/reelwright/keys"))).entryList(QDir::Files),
                 QStringList());
        for (const char *copy : {"first", "second"}) {
            QDir(folder).removeRecursively();
            copyAll(m_folder->filePath(u(copy)), folder);
            QCOMPARE(store().list().size(), 1);
            const auto back = withPassphrase(m_document, phrase).open(about->id);
            QVERIFY(!back);
            QVERIFY2(back.error().what.contains(u("is gone")), qPrintable(back.error().what));
            VERIFY_RESULT(withPassphrase(m_document, phrase).remove(about->id));
        }
    }
    // fixtures/…sealed was written by a version that kept the wrapped key in the dataset's file.
    void whatEarlierVersionsSealedIsOpened()
    {
        const QString id = u("bf94afb5911447e78231300728cddbc0");
        const QString path = store().folder() + u'/' + id + u(".sealed");
        const auto lay = [&] {
            QVERIFY(QDir().mkpath(store().folder()));
            QFile::remove(path);
            QVERIFY(QFile::copy(u(REELWRIGHT_SOURCE_DIR "/tests/model/dataset/fixtures/") + id +
                                    u(".sealed"),
                                path));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        };
        DatasetStore mine = withPassphrase(m_document, u("correct horse"));
        lay();
        auto old = mine.open(id);
        VERIFY_RESULT(old);
        QList<Field> renamed = test::fieldsOf("id first");
        nameField(renamed[1], u("given"));
        QList<BadRow> bad;
        auto fitted = refit(std::move(*old), renamed, u("id"), bad);
        VERIFY_RESULT(fitted);
        QCOMPARE(valueOf(fitted->rows, "SELECT given FROM viewer"), u("Zoraida"));
        QStringList findings;
        VERIFY_RESULT(mine.put(*fitted, &findings));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(mine.list().first().keyPlace, KeyPlace::KeyFile);
        VERIFY_RESULT(mine.open(id));
        lay();
        findings.clear();
        VERIFY_RESULT(mine.remove(id, &findings));
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings[0].contains(u("can still be opened")), qPrintable(findings[0]));
        QVERIFY(mine.list().isEmpty());
    }
    void keysOfPassphrasesAreTheirOwnersAlone()
    {
        Dataset before = people();
        VERIFY_RESULT(withPassphrase(m_document, u("correct horse")).put(before));
        const QDir keys(m_folder->filePath(u("home/reelwright/keys")));
        const QStringList files = keys.entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                                QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(keys.path()) & others));
        QVERIFY(!(QFile::permissions(keys.filePath(files[0])) & others));
    }
    void anAboutThatWasAlteredIsRefused()
    {
        Dataset before = people();
        before.about.keepUntil = QDate(2026, 1, 31);
        const auto about = store().put(before);
        const QString path = store().folder() + u("/") + about->id + u(".sealed");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("2026-01-31");
        QVERIFY(at > 0);
        file.seek(at);
        file.write("2036");
        file.close();
        QCOMPARE(store().list().first().keepUntil, QDate(2036, 1, 31));
        QVERIFY(!store().open(about->id));
    }
    void whatIsOverIsDestroyed()
    {
        Dataset old = people();
        old.about.keepUntil = QDate(2026, 1, 31);
        Dataset later = people();
        later.about.name = u("Later");
        VERIFY_RESULT(store().put(old));
        VERIFY_RESULT(store().put(later));
        QCOMPARE(*store().removeExpired(QDate(2026, 1, 31)), QStringList());
        QCOMPARE(*store().removeExpired(QDate(2026, 2, 1)), QStringList{u("Spring campaign")});
        QCOMPARE(store().list().size(), 1);
        QCOMPARE(m_keyring.secrets.size(), 1);
    }
    void whatIsOverIsNotOpenedButDestroyed()
    {
        Dataset old = people();
        old.about.keepUntil = QDate::currentDate().addDays(-1);
        Dataset last = people();
        last.about.keepUntil = QDate::currentDate();
        const auto about = store().put(old);
        const auto today = store().put(last);
        VERIFY_RESULT(about);
        VERIFY_RESULT(store().open(today->id));
        const auto opened = store().open(about->id);
        QVERIFY(!opened);
        QVERIFY2(opened.error().what.contains(old.about.keepUntil.toString(Qt::ISODate)) &&
                     opened.error().what.contains(u("destroyed")),
                 qPrintable(opened.error().what));
        QCOMPARE(store().list(), QList{*today});
        QCOMPARE(m_keyring.secrets.size(), 1);
        Dataset again = people();
        again.about.keepUntil = old.about.keepUntil;
        VERIFY_RESULT(store().put(again));
        const auto receipt = store().erase(u("v0"));
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->entries.size(), 1);
        QVERIFY(receipt->closed.isEmpty());
        QCOMPARE(receipt->findings.size(), 1);
        QCOMPARE(store().list().size(), 1);
    }
    void whatIsOverIsNotOpenedEvenIfItStays()
    {
        Dataset old = people();
        old.about.keepUntil = QDate::currentDate().addDays(-1);
        const auto about = store().put(old);
        m_keyring.keeps = true;
        const auto opened = store().open(about->id);
        QVERIFY(!opened);
        QVERIFY2(opened.error().what.contains(u("could not be destroyed")),
                 qPrintable(opened.error().what));
        QCOMPARE(store().list().size(), 1);
    }
    void aReceiptIsCheckedByWhoHasTheKeyAlone()
    {
        Dataset first = people();
        VERIFY_RESULT(store().put(first));
        const QByteArray one = store().erase(u("v0"))->toJson();
        const QByteArray other = store().erase(u("v0"))->toJson();
        const KeyFolder keys = KeyFolder::ofUser();
        QVERIFY(isAbout(one, u("v0"), keys).value_or(false));
        QVERIFY(isAbout(other, u("v0"), keys).value_or(false));
        QVERIFY(!isAbout(one, u("v1"), keys).value_or(true));
        const auto signature = [](const QByteArray &receipt) {
            return QJsonDocument::fromJson(receipt).object()[u("viewer")].toString();
        };
        QVERIFY(signature(one) != signature(other));
        const auto stranger = isAbout(one, u("v0"), KeyFolder(m_folder->filePath(u("elsewhere"))));
        QVERIFY(!stranger);
        QVERIFY2(stranger.error().what.contains(u("another key")),
                 qPrintable(stranger.error().what));
        QVERIFY(!isAbout("{}", u("v0"), keys));
    }
    void aViewerIsErasedFromAll()
    {
        Dataset first = people();
        Dataset second = people("Zoraida");
        second.about.name = u("Autumn");
        Dataset prices = people();
        prices.about.table = u("prices");
        VERIFY_RESULT(store().put(first));
        VERIFY_RESULT(store().put(second));
        VERIFY_RESULT(store().put(prices));
        const QHash<QString, QByteArray> keys = m_keyring.secrets;
        const auto receipt = store().erase(u("v0"));
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->entries.size(), 2);
        QCOMPARE(receipt->entries[0].rows, 1);
        QVERIFY(receipt->closed.isEmpty());
        const QJsonObject json = QJsonDocument::fromJson(receipt->toJson()).object();
        QCOMPARE(json[u("viewer")].toString().size(), 64);
        QVERIFY(!receipt->toJson().contains("v0"));
        int viewers = 0;
        for (const DatasetAbout &about : store().list()) {
            const auto dataset = store().open(about.id);
            VERIFY_RESULT(dataset);
            const bool ofViewers = about.table.isEmpty();
            viewers += ofViewers;
            QCOMPARE(dataset->rows.count(), ofViewers ? 299 : 300);
            QCOMPARE(keys.contains(about.keyName), !ofViewers);
            VERIFY_RESULT(dataset->rows.image([&](std::span<const char> bytes) -> Result<void> {
                const bool there =
                    QByteArray(bytes.data(), qsizetype(bytes.size())).contains("Zoraida");
                return there == ofViewers ? fail(u("the name is there")) : Result<void>();
            }));
        }
        QCOMPARE(viewers, 2);
    }
    void oneThatIsClosedIsNamedOnTheReceipt()
    {
        Dataset first = people();
        VERIFY_RESULT(store().put(first));
        m_keyring.secrets.clear();
        const auto receipt = store().erase(u("v0"));
        VERIFY_RESULT(receipt);
        QCOMPARE(receipt->closed, QStringList{u("Spring campaign")});
        QCOMPARE(receipt->findings.size(), 1);
        QVERIFY2(receipt->findings[0].contains(u("is gone")), qPrintable(receipt->findings[0]));
    }
    void strangeFilesAreNamed()
    {
        QVERIFY(QDir().mkpath(store().folder()));
        for (const char *name :
             {"readme.txt", "00.sealed", "0123456789abcdef0123456789abcdef.sealed"}) {
            QFile file(store().folder() + u("/") + u(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("RWDATA1\n\xff\xff\xff\xff");
        }
        QStringList strange;
        QVERIFY(store().list(&strange).isEmpty());
        QCOMPARE(strange.size(), 3);
        QVERIFY(!store().open(u("../../etc/passwd")));
    }
    void anotherContractIsTakenUp()
    {
        Dataset before = people();
        QList<BadRow> bad;
        auto fields = test::fieldsOf("id first age:integer");
        auto same = refit(std::move(people().rows), fields, u("id"), bad);
        QCOMPARE(same->count(), 300);
        fields = test::fieldsOf("id age more:date");
        const auto other = refit(std::move(before.rows), fields, u("id"), bad);
        VERIFY_RESULT(other);
        QVERIFY(bad.isEmpty());
        QCOMPARE(valueOf(*other, "SELECT typeof(age) || typeof(more) FROM viewer"), u("textnull"));
        fields = test::fieldsOf("id first");
        fields[1].maximumLength = 3;
        const auto shorter = refit(std::move(people().rows), fields, u("id"), bad);
        QCOMPARE(shorter->count(), 299);
        QCOMPARE(bad.size(), 1);
        QCOMPARE(bad[0].column, u("first"));
    }
    void aRenamedFieldKeepsItsValues()
    {
        Dataset before = people();
        before.origin = R"({"source":{},"mapping":{"automatic":false,"columns":[
            {"field":"id","column":"No"},{"field":"first","column":"Vorname"}]},"profiles":[1]})";
        const auto about = store().put(before);
        VERIFY_RESULT(about);
        const QList<Field> old = test::fieldsOf("id first! age:integer");
        QList<Field> renamed = old;
        nameField(renamed[1], u("given_name"));
        QList<BadRow> bad;
        auto after = refit(std::move(store().open(about->id).value()), renamed, u("id"), bad);
        VERIFY_RESULT(after);
        QVERIFY(bad.isEmpty());
        QCOMPARE(valueOf(after->rows, "SELECT given_name FROM viewer"), u("Zoraida"));
        const QJsonObject origin = QJsonDocument::fromJson(after->origin).object();
        QCOMPARE(origin[u("mapping")][u("columns")][1][u("field")].toString(), u("given_name"));
        QCOMPARE(origin[u("mapping")][u("columns")][1][u("column")].toString(), u("Vorname"));
        QCOMPARE(origin[u("profiles")].toArray().size(), 1);
        // Sealed under the new name, and undone after that; and the other way round.
        VERIFY_RESULT(store().put(*after));
        auto undone = refit(std::move(store().open(after->about.id).value()), old, u("id"), bad);
        VERIFY_RESULT(undone);
        QCOMPARE(valueOf(undone->rows, "SELECT first FROM viewer"), u("Zoraida"));
        QCOMPARE(QJsonDocument::fromJson(undone->origin)[u("mapping")][u("columns")][1][u("field")]
                     .toString(),
                 u("first"));
        const auto again = refit(std::move(*undone), renamed, u("id"), bad);
        QCOMPARE(valueOf(again->rows, "SELECT given_name FROM viewer"), u("Zoraida"));
    }
    void theKeyMayBeRenamed()
    {
        QList<Field> renamed = test::fieldsOf("id first age:integer");
        nameField(renamed[0], u("number"));
        QList<BadRow> bad;
        const auto after = refit(std::move(people().rows), renamed, u("number"), bad);
        VERIFY_RESULT(after);
        QVERIFY(bad.isEmpty());
        QCOMPARE(valueOf(*after, "SELECT count(*) FROM viewer WHERE number = 'v7'"), u("1"));
    }
};

REELWRIGHT_TEST(TestDatasets)
#include "tst_datasets.moc"
