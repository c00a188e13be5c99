// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sample.h"
#include "testcase.h"

#include <preview/compose/composer.h>

#include <QDir>
#include <QImage>
#include <QRandomGenerator>
#include <thread>

using namespace reelwright;

// Ten moments of the sample against pictures kept beside this test. They were looked at, and
// compared with what the ffmpeg program draws of the same job. REELWRIGHT_KEEP_PICTURES=1 writes
// them anew.
namespace {

constexpr QSize keptSize(480, 270);
constexpr int blockSize = 10;
constexpr double mostDifference = 14; // mean of a block; a word more or less makes more than 40

struct Moment {
    const char *viewer;
    int frame;
};

constexpr Moment moments[] = {{"v0014", 30},  {"v0014", 179}, {"v0014", 225}, {"v0047", 250},
                              {"v0035", 290}, {"v0014", 375}, {"v0047", 500}, {"v0035", 600},
                              {"v0014", 800}, {"v0996", 860}};

QString pathOf(const Moment &moment)
{
    return QStringLiteral(REELWRIGHT_SOURCE_DIR "/tests/preview/compose/pictures/%1-%2.jpg")
        .arg(QString::fromLatin1(moment.viewer))
        .arg(moment.frame);
}

QImage small(const Frame &frame)
{
    return frame.image()
        .scaled(keptSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

double blockDifference(const QImage &a, const QImage &b, int left, int top)
{
    int sum = 0;
    for (int y = top; y < top + blockSize; ++y)
        for (int x = left; x < left + blockSize; ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return double(sum) / (blockSize * blockSize);
}

// The mean difference of the block that differs most.
double worstBlock(const QImage &a, const QImage &b)
{
    double worst = 0;
    for (int y = 0; y + blockSize <= a.height(); y += blockSize)
        for (int x = 0; x + blockSize <= a.width(); x += blockSize)
            worst = std::max(worst, blockDifference(a, b, x, y));
    return worst;
}

} // namespace

class TestReference : public test::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void momentsLookAsTheyWereApproved_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(moments)); ++i)
            QTest::addRow("%s frame %d", moments[i].viewer, moments[i].frame) << i;
    }
    void momentsLookAsTheyWereApproved()
    {
        QFETCH(int, index);
        const Moment &moment = moments[index];
        const auto program = m_sample.program(QString::fromLatin1(moment.viewer));
        VERIFY_RESULT(program);
        const auto frame = m_composer.frame(*program, program->rate.timeOf(moment.frame));
        VERIFY_RESULT(frame);
        const QImage shown = small(*frame);
        if (qEnvironmentVariableIntValue("REELWRIGHT_KEEP_PICTURES"))
            QVERIFY(shown.save(pathOf(moment), "JPG", 88));
        const QImage kept(pathOf(moment));
        QCOMPARE(kept.size(), keptSize);
        const double worst = worstBlock(shown, kept.convertToFormat(QImage::Format_RGB32));
        QVERIFY2(worst < mostDifference, qPrintable(QString::number(worst)));
    }
    void aMissingWordWouldBreakThem()
    {
        auto program = m_sample.program(QStringLiteral("v0014"));
        VERIFY_RESULT(program);
        const Flicks time = program->rate.timeOf(225);
        const QImage whole = small(m_composer.frame(*program, time).value());
        for (ProgramScene &scene : program->scenes)
            for (Layer &layer : scene.layers)
                if (layer.element.value == QLatin1String("greeting-hello"))
                    layer.curves[PropertyId::Text] = Curve(QStringLiteral("Hello , welcome back!"));
        const double worst = worstBlock(whole, small(m_composer.frame(*program, time).value()));
        QVERIFY2(worst > 40, qPrintable(QString::number(worst)));
    }
    // Whatever was drawn before, in whichever order and on however many threads.
    void framesArePure()
    {
        const auto program = m_sample.program(QStringLiteral("v0035"));
        VERIFY_RESULT(program);
        const std::vector<int> numbers{0, 45, 210, 240, 355, 365, 380, 540, 719, 720, 815, 899};
        std::vector<Frame> alone;
        for (const int number : numbers)
            alone.push_back(Composer().frame(*program, program->rate.timeOf(number)).value());
        Composer shared(24u << 20); // too small for all of it
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> threads;
            for (quint32 seed = 1; seed <= 3; ++seed)
                threads.emplace_back([&, seed] {
                    QRandomGenerator random(seed);
                    for (int i = 0; i < 12; ++i) {
                        const size_t at = random.bounded(quint32(numbers.size()));
                        const auto frame =
                            shared.frame(*program, program->rate.timeOf(numbers[at]));
                        if (!frame || !(*frame == alone[at]))
                            ++wrong;
                    }
                });
        }
        QCOMPARE(wrong.load(), 0);
    }

private:
    test::Sample m_sample;
    Composer m_composer;
};

REELWRIGHT_TEST(TestReference)
#include "tst_reference.moc"
