// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/binding/evaluate.h"
#include "testcase.h"

using namespace reelwright;
using test::u;

// What must not get out of an expression, whatever a template says.
class TestInjection : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void attemptsAreRefused_data()
    {
        QTest::addColumn<QString>("source");
        int count = 0;
        for (const char *source : {"1; DROP TABLE viewer",
                                   "1) FROM viewer; DELETE FROM viewer; SELECT (1",
                                   "1) FROM viewer UNION SELECT (sql) FROM sqlite_master --",
                                   "(SELECT plan)",
                                   "(SELECT sql FROM sqlite_master)",
                                   "EXISTS (SELECT 1)",
                                   "plan IN (SELECT plan FROM viewer)",
                                   "plan IN viewer",
                                   "plan IN sqlite_master",
                                   "row_",
                                   "viewer.row_",
                                   "rowid",
                                   "_rowid_",
                                   "oid",
                                   "\"row_\"",
                                   "[row_]",
                                   "`row_`",
                                   "sqlite_master.sql",
                                   "random()",
                                   "RANDOM()",
                                   "randomblob(1000)",
                                   "zeroblob(1000000000)",
                                   "load_extension('x')",
                                   "readfile('/etc/passwd')",
                                   "writefile('/tmp/x', 'y')",
                                   "date('now')",
                                   "datetime('now')",
                                   "julianday('now')",
                                   "strftime('%s', 'now')",
                                   "unixepoch()",
                                   "CURRENT_TIMESTAMP",
                                   "CURRENT_DATE",
                                   "sqlite_version()",
                                   "last_insert_rowid()",
                                   "changes()",
                                   "total_changes()",
                                   "count(*)",
                                   "count(plan)",
                                   "sum(usage)",
                                   "group_concat(plan)",
                                   "max(usage)",
                                   "MIN(usage)",
                                   "row_number() OVER ()",
                                   "max(usage, 1) OVER ()",
                                   "PRAGMA user_version",
                                   "ATTACH 'x' AS y",
                                   "RAISE(ABORT, 'x')",
                                   "?",
                                   "?1",
                                   ":name",
                                   "@name",
                                   "$name",
                                   "x'00'",
                                   "fts3_tokenizer('simple')",
                                   "json_each(list)",
                                   "eval('1')",
                                   "edit(plan)",
                                   "likelihood(1, 0.5)",
                                   "printf('%.*c', 1000000000, 'x')",
                                   "format('%1000000000s', 1)",
                                   "plan -- \n) FROM viewer; DROP TABLE viewer",
                                   "'a' || (",
                                   "1 */ 2",
                                   "rw_text(plan)",
                                   "CAST(plan AS integer) FROM viewer",
                                   "(1, 2)",
                                   "plan IN ()"})
            QTest::addRow("%d %s", count++, source) << u(source);
    }
    void attemptsAreRefused()
    {
        QFETCH(QString, source);
        const auto rule = compileExpression(test::contract(), source);
        QVERIFY2(!rule, rule ? qPrintable(rule->sql) : "");
        QVERIFY(rule.error().column > 0);
        QVERIFY(!rule.error().hint.isEmpty());
        QVERIFY(!compileText(test::contract(), u("a {{ ") + source + u(" }} b")));
    }
    void textsAreTextsWhateverTheySay()
    {
        const char *hostile = "'); DROP TABLE viewer; -- \" `[]{}} ${x}";
        Template value = test::contract();
        const QString quoted = u(hostile).replace(QLatin1Char('\''), u("''"));
        const auto compiled =
            compileExpression(value, QLatin1Char('\'') + quoted + QLatin1Char('\''));
        VERIFY_RESULT(compiled);
        QCOMPARE(test::evaluate(*compiled), u(hostile));
        std::vector<Cell> values = test::viewer();
        values[1] = std::string_view(hostile);
        QCOMPARE(test::textValue("a {{ first_name }}", "de", values), u("a ") + u(hostile));
        QCOMPARE(test::textValue("it's; DROP -- \" {x} ${y}"), u("it's; DROP -- \" {x} ${y}"));
    }
    void workIsBounded()
    {
        const QString deep = QString(5000, QLatin1Char('(')) + u("1") +
                             QString(5000, QLatin1Char(')'));
        QVERIFY(!compileExpression(test::contract(), deep));
        QString wide = u("1");
        for (int i = 0; i < 3000; ++i)
            wide += u("+1");
        QVERIFY(!compileExpression(test::contract(), wide));
        QVERIFY(!compileExpression(test::contract(), QString(200'000, QLatin1Char('1'))));
        QString grown = u("'xxxxxxxxxx'");
        for (int i = 0; i < 12; ++i)
            grown = u("replace(") + grown + u(", 'x', 'xxxxxxxxxx')");
        QCOMPARE(test::expressionValue(qPrintable(grown)), u("error: string or blob too big"));
    }
    void fieldsMayBeCalledAsKeywordsAre()
    {
        Template value = test::templateOf("id select group order table from_ today");
        for (const char *name : {"select", "group", "order", "table", "today"})
            VERIFY_RESULT(compileText(value, u("{{ ") + u(name) + u(" }}")));
        QCOMPARE(compileExpression(value, u("today"))->fields, QStringList(u("today")));
    }
};

REELWRIGHT_TEST(TestInjection)
#include "tst_injection.moc"
