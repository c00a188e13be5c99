// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/template/nesting.h>

#include <model/base/message.h>

#include <QHash>
#include <algorithm>

namespace reelwright {

namespace {

// Walks down from each scene once; a scene that is met on its own way down contains itself.
class Descent {
public:
    explicit Descent(const Template &value) : m_template(value)
    {
        for (qsizetype i = 0; i < value.scenes.size(); ++i)
            m_index.insert(value.scenes[i].id, i);
        m_height.resize(value.scenes.size(), unseen);
    }
    Result<void> run()
    {
        for (qsizetype i = 0; i < m_height.size(); ++i)
            if (const Result<int> height = below(i, 1); !height)
                return fail(height.error());
        return {};
    }

private:
    static constexpr int unseen = 0;
    static constexpr int onTheWay = -1;

    tl::unexpected<Error> refuse(qsizetype index, const char *what) const
    {
        return fail(Message::tr("the scene '%1' %2")
                        .arg(m_template.scenes[index].id.value, QLatin1String(what)),
                    QStringLiteral("#/scenes/%1").arg(index),
                    Message::tr("take out one of the nested scenes"));
    }
    // How many scenes lie in each other from this one on.
    Result<int> below(qsizetype index, int depth)
    {
        if (m_height[index] == onTheWay)
            return refuse(index, "contains itself");
        if (m_height[index] != unseen)
            return m_height[index];
        if (depth > deepestNesting)
            return refuse(index, "is nested too deeply");
        m_height[index] = onTheWay;
        int height = 1;
        for (const SceneId &nested : scenesNestedIn(m_template.scenes[index])) {
            const auto found = m_index.constFind(nested);
            if (found == m_index.cend())
                continue;
            const Result<int> inner = below(*found, depth + 1);
            if (!inner)
                return inner;
            height = std::max(height, 1 + *inner);
        }
        if (height > deepestNesting)
            return refuse(index, "is nested too deeply");
        return m_height[index] = height;
    }

    const Template &m_template;
    QHash<SceneId, qsizetype> m_index;
    QList<int> m_height;
};

} // namespace

QList<SceneId> scenesNestedIn(const Scene &scene)
{
    QList<SceneId> nested;
    for (const Track &track : scene.tracks)
        for (const Element &element : track.elements) {
            if (element.kind != ElementKind::Scene)
                continue;
            const Value value = staticValue(element, PropertyId::NestedScene);
            const auto *name = std::get_if<QString>(&value);
            if (name && !name->isEmpty() && !nested.contains({*name}))
                nested.append({*name});
        }
    return nested;
}

QList<SceneId> withNested(const Template &value, const SceneId &scene)
{
    QList<SceneId> all{scene};
    for (qsizetype i = 0; i < all.size(); ++i)
        if (const Scene *known = value.scene(all[i]))
            for (const SceneId &inner : scenesNestedIn(*known))
                if (!all.contains(inner))
                    all.append(inner);
    return all;
}

Result<void> checkNesting(const Template &value)
{
    return Descent(value).run();
}

} // namespace reelwright
