// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentfixture.h"
#include "model/dataset/testkeyring.h"

#include <model/dataset/datasetstore.h>
#include <model/edit/fieldedits.h>

namespace reelwright::test {

inline Field fieldOf(const char *name, FieldType type = FieldType::Text)
{
    Field field;
    field.name = latin(name);
    field.type = type;
    return field;
}

// A window, and a document with sealed viewers: id ("v0", "v1", …), name, plan (gold or basic) and
// visits.
struct SealedStudio : Studio {
    SealedStudio()
    {
        session.keys().keyring().use(keyring);
        session.setSealingPause(std::chrono::milliseconds(20));
    }

    static Template contract()
    {
        Template value = NewTemplate::make(latin("Spring"), NewTemplate::formats().first());
        Field plan = fieldOf("plan");
        plan.allowed = {latin("gold"), latin("basic")};
        for (const Field &field : {fieldOf("name"), plan, fieldOf("visits", FieldType::Integer)})
            value = addField(value, field).value_or(value);
        return value;
    }

    // The keys of a template that is newly made are "id".
    static ViewerTable viewers(const Template &value, int count)
    {
        ViewerTable table = *ViewerTable::make(value.fields);
        static constexpr const char *names[] = {"Zoë", "adam", "Émile", "Bob", "zoltan"};
        for (int i = 0; i < count; ++i) {
            const std::string key = "v" + std::to_string(i);
            const Cell name = i % 10 == 9 ? Cell() : Cell(std::string_view(names[i % 5]));
            (void)table.add(std::vector<Cell>{std::string_view(key), name,
                                              std::string_view(i % 2 == 0 ? "gold" : "basic"),
                                              qint64((i * 7919) % 1000)});
        }
        return table;
    }

    [[nodiscard]] bool begin(int count)
    {
        const Template value = contract();
        path = folder.filePath(latin("doc.reel"));
        if (!Document::create(path, value))
            return false;
        DatasetStore store(path, keyring.get());
        Dataset dataset{{}, value.key, {}, viewers(value, count)};
        dataset.about.name = latin("people");
        return store.put(dataset) && open(path) &&
               QTest::qWaitFor(
                   [&] {
                       return session.data().count == count && session.viewer() &&
                              session.busy().isEmpty();
                   },
                   20'000);
    }

    std::shared_ptr<TestKeyring> keyring = std::make_shared<TestKeyring>();
    QString path;
};

} // namespace reelwright::test
