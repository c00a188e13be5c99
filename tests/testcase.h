// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTest>
#include <functional>
#include <memory>
#include <vector>

namespace reelwright::test {

// The base of every test class: a warning that a test did not announce fails it.
class TestCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
};

using Maker = std::function<std::unique_ptr<QObject>()>;
std::vector<Maker> &testClasses();

template<class Test>
struct Registered {
    Registered()
    {
        testClasses().push_back([] { return std::make_unique<Test>(); });
    }
};

// The value of a Result, or the end of the test function with the error's words.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        const auto &verified = (result);                                                           \
        QVERIFY2(verified.has_value(),                                                             \
                 verified.has_value() ? "" : qPrintable(verified.error().text()));                 \
    } while (false)

} // namespace reelwright::test

#define REELWRIGHT_TEST(Class) static const reelwright::test::Registered<Class> registered##Class;
