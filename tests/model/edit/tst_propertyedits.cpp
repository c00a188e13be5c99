// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcase.h"
#include "timeline.h"

#include <model/edit/curvecut.h>
#include <model/edit/invariants.h>
#include <model/edit/keyframeedits.h>
#include <model/edit/propertyedits.h>

using namespace reelwright;
using test::id;
using test::u;
using P = PropertyId;

class TestPropertyEdits : public test::TestCase {
    Q_OBJECT

private:
    static Flicks s(double seconds) { return fromSeconds(seconds); }

    static QString shown(const ValueOrBinding &value)
    {
        if (const auto *binding = std::get_if<Binding>(&value))
            return u("=") + binding->source;
        const Value held = std::get<Value>(value);
        if (const auto *number = std::get_if<double>(&held))
            return QString::number(*number);
        if (const auto *color = std::get_if<Color>(&held))
            return color->text();
        return std::get<QString>(held);
    }
    // "0", "=share ?1" or "0s 0, 4s 1"
    static QString shown(const Template &value, const char *element, PropertyId property)
    {
        const Property held =
            test::find(value, element).properties.value(property, Value(specOf(property).initial));
        if (const auto *binding = std::get_if<Binding>(&held))
            return shown(ValueOrBinding(*binding)) +
                   (binding->fallback ? u(" ?") + shown(ValueOrBinding(*binding->fallback))
                                      : u(""));
        if (const auto *fixed = std::get_if<Value>(&held))
            return shown(ValueOrBinding(*fixed));
        QStringList all;
        for (const Keyframe &keyframe : std::get<QList<Keyframe>>(held))
            all.append(
                QStringLiteral("%1s %2").arg(toSeconds(keyframe.time)).arg(shown(keyframe.value)));
        return all.join(u(", "));
    }

    struct Change {
        const char *name;
        std::function<Result<Template>(const Template &)> edit;
        const char *element;
        PropertyId property;
        QString outcome;
    };

    static QList<Change> changes()
    {
        const auto bound = [](const Template &t) {
            return *bindProperty(t, {id("b")}, P::Width, u("8 * share"));
        };
        return {
            {"set", [](const Template &t) { return setValue(t, {id("b")}, P::Width, 5.0); }, "b",
             P::Width, u("5")},
            {"set several",
             [](const Template &t) {
                 return setValue(t, {id("b"), id("t")}, P::X, 5.0);
             },
             "t", P::X, u("5")},
            {"set over keyframes",
             [](const Template &t) { return setValue(t, {id("a")}, P::Opacity, 0.5); }, "a",
             P::Opacity, u("0.5")},
            {"out of range",
             [](const Template &t) { return setValue(t, {id("b")}, P::Opacity, 5.0); }, "b",
             P::Opacity, u("!element b (b), opacity: must be a number from 0 to 1")},
            {"wrong type",
             [](const Template &t) { return setValue(t, {id("b")}, P::Opacity, u("x")); }, "b",
             P::Opacity, u("!must be a number")},
            {"not its property",
             [](const Template &t) { return setValue(t, {id("b")}, P::FontSize, 5.0); }, "b",
             P::FontSize, u("!elements of the kind 'rectangle' have no property 'fontSize'")},
            {"unknown medium",
             [](const Template &t) { return setValue(t, {id("a")}, P::Source, u("x")); }, "a",
             P::Source, u("!there is no medium 'x'")},
            {"locked", [](const Template &t) { return setValue(t, {id("l")}, P::X, 1.0); }, "l",
             P::X, u("!the track is locked")},
            {"reset", [](const Template &t) { return resetProperty(t, {id("a")}, P::Opacity); },
             "a", P::Opacity, u("1")},
            {"reset what is needed",
             [](const Template &t) { return resetProperty(t, {id("a")}, P::Source); }, "a",
             P::Source, u("!the element needs a source")},
            {"bind", [=](const Template &t) { return bound(t); }, "b", P::Width, u("=8 * share")},
            {"bind to nothing",
             [](const Template &t) { return bindProperty(t, {id("b")}, P::Width, {}); }, "b",
             P::Width, u("!the expression is empty")},
            {"fall back",
             [=](const Template &t) { return setFallback(bound(t), {id("b")}, P::Width, 3.0); },
             "b", P::Width, u("=8 * share ?3")},
            {"fall back out of range",
             [=](const Template &t) { return setFallback(bound(t), {id("b")}, P::Width, -3.0); },
             "b", P::Width, u("!must be a number from 0")},
            {"static with a fallback",
             [](const Template &t) { return setFallback(t, {id("b")}, P::Width, 3.0); }, "b",
             P::Width, u("!width does not depend on the viewer (only what is variable")},
            {"bind again keeps the fallback",
             [=](const Template &t) {
                 return bindProperty(*setFallback(bound(t), {id("b")}, P::Width, 3.0), {id("b")},
                                     P::Width, u("share"));
             },
             "b", P::Width, u("=share ?3")},
            {"unbind keeps the fallback",
             [=](const Template &t) {
                 return unbindProperty(*setFallback(bound(t), {id("b")}, P::Width, 3.0), {id("b")},
                                       P::Width);
             },
             "b", P::Width, u("3")},
            {"unbind",
             [=](const Template &t) { return unbindProperty(bound(t), {id("b")}, P::Width); }, "b",
             P::Width, u("100")},
            {"unbind keyframes",
             [](const Template &t) { return unbindProperty(t, {id("a")}, P::Opacity); }, "a",
             P::Opacity, u("0s 0, 4s 1")},
            {"keyframed",
             [](const Template &t) { return makeKeyframed(t, {id("b")}, P::Width, s(1)); }, "b",
             P::Width, u("1s 100")},
            {"variable keyframe",
             [=](const Template &t) { return makeKeyframed(bound(t), {id("b")}, P::Width, s(1)); },
             "b", P::Width, u("1s =8 * share")},
            {"keyframed outside",
             [](const Template &t) { return makeKeyframed(t, {id("b")}, P::Width, s(3)); }, "b",
             P::Width, u("!the keyframe would lie outside of the element")},
            {"keyframed text",
             [](const Template &t) { return makeKeyframed(t, {id("t")}, P::Text, s(1)); }, "t",
             P::Text, u("!this property can't have keyframes")},
            {"static", [](const Template &t) { return makeStatic(t, {id("a")}, P::Opacity, s(4)); },
             "a", P::Opacity, u("1")},
            {"static before the end",
             [](const Template &t) { return makeStatic(t, {id("a")}, P::Opacity, s(3)); }, "a",
             P::Opacity, u("0")},
            {"keyframe between",
             [](const Template &t) {
                 return setKeyframe(t, id("a"), P::Opacity, {s(2), Value(0.3), {}});
             },
             "a", P::Opacity, u("0s 0, 2s 0.3, 4s 1")},
            {"keyframe in place",
             [](const Template &t) {
                 return setKeyframe(t, id("a"), P::Opacity, {s(4), Value(0.3), {}});
             },
             "a", P::Opacity, u("0s 0, 4s 0.3")},
            {"keyframe outside",
             [](const Template &t) {
                 return setKeyframe(t, id("a"), P::Opacity, {s(5), Value(0.3), {}});
             },
             "a", P::Opacity,
             u("!outside of the element (choose a time from 0 to its duration, 4")},
            {"move a keyframe",
             [](const Template &t) {
                 return moveKeyframes(t, {{id("a"), P::Opacity, s(4)}}, s(-1));
             },
             "a", P::Opacity, u("0s 0, 3s 1")},
            {"move past another",
             [](const Template &t) {
                 const auto more = setKeyframe(t, id("a"), P::Opacity, {s(2), Value(0.3), {}});
                 return moveKeyframes(*more, {{id("a"), P::Opacity, s(4)}}, s(-3));
             },
             "a", P::Opacity, u("0s 0, 1s 1, 2s 0.3")},
            {"move onto another",
             [](const Template &t) {
                 return moveKeyframes(t, {{id("a"), P::Opacity, s(4)}}, s(-4));
             },
             "a", P::Opacity, u("0s 1")},
            {"move outside",
             [](const Template &t) {
                 return moveKeyframes(t, {{id("a"), P::Opacity, s(4)}}, s(1));
             },
             "a", P::Opacity, u("!outside of the element")},
            {"move none there",
             [](const Template &t) {
                 return moveKeyframes(t, {{id("a"), P::Opacity, s(1)}}, s(1));
             },
             "a", P::Opacity, u("!element a (a): there is no keyframe at 1 s")},
            {"remove a keyframe",
             [](const Template &t) {
                 return removeKeyframes(t, {{id("a"), P::Opacity, s(0)}});
             },
             "a", P::Opacity, u("4s 1")},
            {"remove all keyframes",
             [](const Template &t) {
                 return removeKeyframes(
                     *setValue(*setKeyframe(t, id("a"), P::Opacity, {s(4), Value(0.7), {}}),
                               {id("t")}, P::X, 1.0),
                     {{id("a"), P::Opacity, s(0)}, {id("a"), P::Opacity, s(4)}});
             },
             "a", P::Opacity, u("0.7")},
            {"remove none", [](const Template &t) { return removeKeyframes(t, {}); }, "a",
             P::Opacity, u("!no keyframe is selected")},
            {"steep easing",
             [](const Template &t) {
                 return setEasing(t, {{id("a"), P::Opacity, s(0)}}, {0, 101, 1, 1, false});
             },
             "a", P::Opacity, u("!from -100 to 100")},
            {"easing back in time",
             [](const Template &t) {
                 return setEasing(t, {{id("a"), P::Opacity, s(0)}}, {2, 1, 1, 1, false});
             },
             "a", P::Opacity, u("!a curve's x1 and x2 must be from 0 to 1")},
        };
    }

private Q_SLOTS:
    void propertiesAfterEdits()
    {
        const Template before = test::timeline();
        for (const Change &one : changes()) {
            const Result<Template> after = one.edit(before);
            test::checkOutcome(one.name, after,
                               after ? shown(*after, one.element, one.property) : QString(),
                               one.outcome);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void initialValuesAreNotKept()
    {
        const auto set = setValue(test::timeline(), {id("b")}, P::Width, 5.0);
        QVERIFY(test::find(*set, "b").properties.contains(P::Width));
        const auto back = setValue(*set, {id("b")}, P::Width, 100.0);
        QVERIFY(*back == test::timeline());
    }

    void easingsAreSet()
    {
        const Easing hold{0, 0, 1, 1, true};
        const auto set = setEasing(test::timeline(), {{id("a"), P::Opacity, s(0)}}, hold);
        VERIFY_RESULT(set);
        const auto keyframes =
            std::get<QList<Keyframe>>(test::find(*set, "a").properties[P::Opacity]);
        QVERIFY(keyframes[0].easing == hold);
        QVERIFY(keyframes[1].easing == Easing::linear());
    }

    // Both parts of a curve that is cut go the way that the whole went.
    void cutCurvesGoTheSameWay()
    {
        const QList<Easing> easings{Easing::linear(),
                                    {0.25, 0.1, 0.25, 1, false},
                                    {0.7, -0.5, 0.2, 1.8, false},
                                    {0, 0, 1, 1, true}};
        const auto at = [](const QList<Keyframe> &keyframes, Flicks time) {
            qsizetype next = 0;
            while (next < keyframes.size() && keyframes[next].time <= time)
                ++next;
            const auto number = [&](qsizetype i) {
                return std::get<double>(std::get<Value>(keyframes[i].value));
            };
            if (next == 0 || next == keyframes.size())
                return number(next == 0 ? 0 : next - 1);
            const Keyframe &from = keyframes[next - 1];
            const double progress = double((time - from.time).count()) /
                                    double((keyframes[next].time - from.time).count());
            return number(next - 1) + (number(next) - number(next - 1)) * from.easing.at(progress);
        };
        for (const Easing &easing : easings) {
            const QList<Keyframe> whole{
                {s(0), Value(10.0), easing}, {s(2), Value(50.0), easing}, {s(5), Value(-20.0), {}}};
            for (double cut = -1; cut <= 6; cut += 0.375) {
                const auto before = cutAfter(specOf(P::X), whole, s(cut));
                const auto after = cutBefore(specOf(P::X), whole, s(cut));
                VERIFY_RESULT(before);
                VERIFY_RESULT(after);
                for (double time = -1; time <= 6; time += 0.25) {
                    const double now = at(time < cut ? *before : *after, s(time));
                    QVERIFY2(std::abs(now - at(whole, s(time))) < 1e-4,
                             qPrintable(QStringLiteral("cut at %1, time %2").arg(cut).arg(time)));
                }
            }
        }
    }
};

REELWRIGHT_TEST(TestPropertyEdits)
#include "tst_propertyedits.moc"
