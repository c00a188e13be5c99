// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/template/formversion.h>
#include <model/template/partlists.h>
#include <model/template/templatedom.h>

#include <QSet>
#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace reelwright {

namespace {

using ListKey = PartKey; // of what, and inside which part

constexpr qsizetype worthThreads = 1000; // elements
constexpr int mostThreads = 8;

template<class T>
Result<T> read(const TemplatePart &part)
{
    const auto where = [&] {
        return QStringLiteral("%1 '%2'").arg(Message::tr(nameOf(part.kind)), part.id);
    };
    const Result<Json> body = parseJson(part.body, {});
    Result<T> value = body ? partFromDom<T>(*body) : fail(body.error());
    if (!value)
        return fail(value.error().in(where()));
    if (nameOfPart(*value) != part.id || hasParts(*value))
        return fail(Message::tr("is damaged: it is not what its row says"), where());
    return value;
}

class Patch {
public:
    Patch(const Template &from, const PartRows &rows, const QList<PartEdit> &edits)
        : m_from(from), m_rows(rows)
    {
        for (const PartEdit &edit : edits)
            m_edited.insert((edit.after ? edit.after : edit.before)->key(),
                            edit.after ? &*edit.after : nullptr);
        for (const PartEdit &edit : edits) {
            for (const auto &side : {edit.before, edit.after})
                if (side)
                    touch({side->kind, side->parent});
            if (edit.after)
                m_coming[{edit.after->kind, edit.after->parent}].append(&edit);
        }
    }

    Result<Template> apply()
    {
        readElements();
        Template value = m_from;
        const auto own = m_coming.take({PartKind::Template, {}});
        if (!own.isEmpty())
            take(value, *own.first());
        inside(value);
        if (m_fault)
            return fail(isNewerForm(value.version).value_or(false)
                            ? ofNewerForm(*m_fault, value.version)
                            : *m_fault);
        return m_coming.isEmpty() ? Result<Template>(value)
                                  : misplaced(*m_coming.cbegin()->first()->after);
    }

private:
    // Elements are most of what there is to read, and each is read by itself: many at a time, then.
    void readElements()
    {
        QList<const PartEdit *> edits;
        for (const auto &[list, coming] : m_coming.asKeyValueRange())
            if (list.kind == PartKind::Element)
                edits += coming;
        if (edits.size() < worthThreads)
            return;
        std::vector<Result<Element>> elements(size_t(edits.size()));
        const auto readFrom = [&](qsizetype first, qsizetype step) {
            for (qsizetype i = first; i < edits.size(); i += step)
                elements[size_t(i)] = read<Element>(*edits[i]->after);
        };
        const int threads = std::clamp(int(std::thread::hardware_concurrency()), 1, mostThreads);
        std::vector<std::future<void>> others;
        for (int i = 1; i < threads; ++i)
            others.push_back(std::async(std::launch::async, readFrom, i, threads));
        readFrom(0, threads);
        for (std::future<void> &other : others)
            other.get();
        for (qsizetype i = 0; i < edits.size(); ++i)
            m_elements.insert(edits[i], std::move(elements[size_t(i)]));
    }
    template<class Item>
    Result<Item> readItem(const PartEdit &edit)
    {
        if constexpr (std::is_same_v<Item, Element>)
            if (const auto found = m_elements.find(&edit); found != m_elements.end())
                return std::move(*found);
        return read<Item>(*edit.after);
    }

    // A part's row after the edits.
    const TemplatePart *find(const PartKey &key) const
    {
        if (const auto edited = m_edited.constFind(key); edited != m_edited.cend())
            return *edited;
        const auto row = m_rows.constFind(key);
        return row == m_rows.cend() ? nullptr : &*row;
    }

    // The list has changed, or one inside a part that lies in it.
    void touch(const ListKey &list)
    {
        m_touched.insert(list);
        if (list.id.isEmpty())
            return;
        const PartKind owner = list.kind == PartKind::Element ? PartKind::Track : PartKind::Scene;
        m_open.insert({owner, list.id});
        if (const TemplatePart *row = find({owner, list.id}))
            if (owner == PartKind::Track && !row->parent.isEmpty())
                m_open.insert({PartKind::Scene, row->parent});
    }

    template<class T>
    void inside(T &owner)
    {
        const QString name = nameOfPart(owner);
        eachList<T>([&](auto list) {
            using Item = typename std::remove_cvref_t<decltype(owner.*list)>::value_type;
            if (m_touched.contains({kindOf<Item>, name}))
                rebuild(owner.*list, name);
            descend(owner.*list);
        });
    }
    template<class Item>
    void descend([[maybe_unused]] QList<Item> &list)
    {
        if constexpr (std::is_same_v<Item, Scene> || std::is_same_v<Item, Track>)
            for (qsizetype i = 0; i < list.size(); ++i)
                if (m_open.contains({kindOf<Item>, nameOfPart(list.at(i))}))
                    inside(list[i]);
    }

    template<class Item>
    void rebuild(QList<Item> &list, const QString &parent)
    {
        QHash<QString, Item> known;
        for (const Item &item : std::as_const(list))
            known.insert(nameOfPart(item), item);
        QList<std::pair<int, Item>> next;
        for (const PartEdit *edit : m_coming.take({kindOf<Item>, parent})) {
            Item item = known.contains(edit->after->id) ? known.take(edit->after->id)
                                                        : elsewhere<Item>(*edit);
            take(item, *edit);
            next.emplaceBack(edit->after->position, std::move(item));
        }
        for (auto &&[name, item] : known.asKeyValueRange())
            if (const TemplatePart *row = find({kindOf<Item>, name}); row && row->parent == parent)
                next.emplaceBack(row->position, std::move(item));
        std::sort(next.begin(), next.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        list.clear();
        list.reserve(next.size());
        for (auto &[position, item] : next)
            list.append(std::move(item));
    }

    // A part that comes from another list brings along what is in it.
    template<class Item>
    Item elsewhere([[maybe_unused]] const PartEdit &edit) const
    {
        if constexpr (std::is_same_v<Item, Track>) {
            const auto pick = [&](const QList<Track> &tracks) -> const Track * {
                const auto found = std::find_if(
                    tracks.begin(), tracks.end(),
                    [&](const Track &track) { return track.id.value == edit.after->id; });
                return found == tracks.end() ? nullptr : &*found;
            };
            if (edit.before) {
                if (const Track *track = pick(m_from.soundtrack))
                    return *track;
                for (const Scene &scene : m_from.scenes)
                    if (const Track *track = pick(scene.tracks))
                        return *track;
            }
        }
        return {};
    }

    // Gives `item` what the row says, and leaves it the parts that it has.
    template<class Item>
    void take(Item &item, const PartEdit &edit)
    {
        if (edit.before && edit.before->body == edit.after->body &&
            nameOfPart(item) == edit.after->id)
            return;
        Result<Item> read = readItem<Item>(edit);
        if (!read) {
            m_fault = read.error();
            return;
        }
        eachList<Item>([&](auto list) { (*read).*list = item.*list; });
        item = std::move(*read);
    }

    static tl::unexpected<Error> misplaced(const TemplatePart &part)
    {
        return fail(Message::tr("is damaged: the %1 '%2' is not where it belongs")
                        .arg(Message::tr(nameOf(part.kind)), part.id),
                    {}, Message::tr("take an older copy of the file"));
    }

    const Template &m_from;
    const PartRows &m_rows;
    QHash<PartKey, const TemplatePart *> m_edited; // null: gone
    QSet<ListKey> m_touched;
    QSet<PartKey> m_open; // the scenes and tracks in which something has changed
    QHash<ListKey, QList<const PartEdit *>> m_coming;
    QHash<const PartEdit *, Result<Element>> m_elements;
    std::optional<Error> m_fault;
};

} // namespace

Result<void> checkPart(const TemplatePart &part)
{
    const auto done = [](const auto &value) { return value.map([](const auto &) {}); };
    switch (part.kind) {
    case PartKind::Template:
        return done(read<Template>(part));
    case PartKind::Format:
        return done(read<Format>(part));
    case PartKind::Field:
        return done(read<Field>(part));
    case PartKind::Media:
        return done(read<Media>(part));
    case PartKind::Font:
        return done(read<Font>(part));
    case PartKind::Typeface:
        return done(read<Typeface>(part));
    case PartKind::Scene:
        return done(read<Scene>(part));
    case PartKind::Track:
        return done(read<Track>(part));
    case PartKind::Element:
        return done(read<Element>(part));
    case PartKind::Slot:
        return done(read<StoryboardSlot>(part));
    }
    return {};
}

Result<Template> patched(const Template &from, const PartRows &rows, const QList<PartEdit> &edits)
{
    return Patch(from, rows, edits).apply();
}

} // namespace reelwright
