// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/fixtures.h"
#include "testcase.h"

#include <model/base/savefile.h>
#include <model/template/templatejson.h>
#include <model/variant/layout.h>
#include <model/variant/resolver.h>
#include <model/variant/variantjson.h>

using namespace reelwright;
using test::u;

// The sample, from its files to programs.
class TestSample : public test::TestCase {
    Q_OBJECT

    const QString m_folder = u(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind/");
    Template m_template;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<QByteArray> text = reelwright::readFile(m_folder + u("template.json"));
        VERIFY_RESULT(text);
        Result<Template> read = templateFromJson(*text, u("template.json"));
        VERIFY_RESULT(read);
        m_template = *read;
    }
    void everyViewerHasAProgram()
    {
        Result<ViewerSource> source = ViewerSource::open(m_folder + u("viewers.csv"), m_template);
        VERIFY_RESULT(source);
        ViewerTable table = std::move(ViewerTable::make(m_template.fields).value());
        Result<Resolver> resolver = Resolver::make(m_template, table);
        VERIFY_RESULT(resolver);
        int programs = 0;
        QString wrong;
        for (Result<int> count = source->next(table, 300); count && *count > 0;
             count = source->next(table, 300)) {
            VERIFY_RESULT(resolver->each([&](const Result<Variant> &variant) {
                const Result<Program> program = variant ? layOut(m_template, *variant, nullptr)
                                                        : fail(variant.error());
                if (!program)
                    wrong = program.error().text();
                programs += program && program->frameCount() == 900 && program->scenes.size() == 5;
                return true;
            }));
        }
        QCOMPARE(wrong, QString());
        QCOMPARE(source->takeBadRows().size(), 0);
        QCOMPARE(programs, 1000);
    }
    void aVariantIsWhatTheTemplateSays()
    {
        ViewerTable table = std::move(ViewerTable::make(m_template.fields).value());
        Resolver resolver = std::move(Resolver::make(m_template, table).value());
        using namespace std::string_view_literals;
        const std::vector<Cell> row{"v1"sv,     "王小明"sv,   Cell(),         "basic"sv,
                                    qint64(64), qint64(1663), "Zoë Müller"sv, "zh"sv};
        VERIFY_RESULT(table.add(row));
        QByteArray line;
        appendJson(line, m_template, resolver.one(u("v1")).value());
        QCOMPARE(
            line,
            QByteArray(
                "{\"viewer\":\"v1\",\"scenes\":{\"s1\":\"intro\",\"s2\":\"greeting\",\"s3\":"
                "\"usage\","
                "\"s4\":\"offer-silver\",\"s5\":\"call\"},\"values\":{"
                "\"greeting-hello\":{\"text\":\"Hello 王小明, welcome back!\",\"fontSize\":80},"
                "\"usage-data\":{\"text\":\"64 GB data\"},"
                "\"usage-calls\":{\"text\":\"1663 min calls\"},"
                "\"usage-plan\":{\"text\":\"basic plan\"},"
                "\"usage-bar\":{\"width/keyframes/1\":512},"
                "\"call-advisor\":{\"text\":\"Call Zoë Müller\"}}}"));
    }
};

REELWRIGHT_TEST(TestSample)
#include "tst_sample.moc"
