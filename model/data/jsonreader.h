// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/bytewindow.h>
#include <model/data/columnmapping.h>
#include <model/data/recordreader.h>
#include <model/template/template.h>

#include <QList>
#include <memory>
#include <string>
#include <unordered_map>

namespace reelwright {

// A JSON array of objects, or an object a line. Only one of them is in memory at a time. Nested
// objects are flattened (a.b -> a_b), lists become JSON text.
class JsonReader : public RecordReader {
public:
    enum class Shape { Array, Lines };
    // `pointer`: to the list in a larger JSON text; empty: it is the text.
    static Result<std::unique_ptr<RecordReader>> open(ByteWindow window, const QList<Field> &fields,
                                                      const ColumnMapping &mapping, Shape shape,
                                                      const QString &pointer = {});
    Result<bool> next(Record &record) override;
    QStringList unusedColumns() const override { return m_unused; }
    QStringList unseenColumns() const override;

private:
    struct Target {
        std::vector<size_t> fields; // that ask for it
        int rank = 0;               // how well the name is theirs
    };
    JsonReader(ByteWindow window, Shape shape) : m_window(std::move(window)), m_shape(shape) {}
    Result<bool> toNextInArray();
    Result<bool> skipSpace();
    Result<size_t> findEnd(QString &problem);
    Result<size_t> findLineEnd(QString &problem);
    Result<void> moreOf(size_t &at, QString &problem);
    void drop(size_t count);
    void parse(std::string_view text, Record &record);
    void keep(const std::string &name, std::string_view text, bool typed, Record &record);
    const Target &target(const std::string &name);
    Target targetOf(const QString &given) const;
    Error malformed(const QString &expected) const;

    ByteWindow m_window;
    QStringList m_names;         // of the fields
    QStringList m_columns;       // that are read for them; empty: none
    QList<QStringList> m_former; // by field: what it was called before
    bool m_byLikeness = true;
    Shape m_shape;
    bool m_within = false; // the list lies in something else
    bool m_begun = false;
    bool m_ended = false;
    qint64 m_line = 1;
    std::unordered_map<std::string, Target> m_targets; // by flattened name
    Target m_target;                                   // of one that is not remembered
    QStringList m_unused;
    std::vector<std::string> m_texts; // of the present record, by field
    std::vector<bool> m_seen;         // by field
    std::vector<int> m_given;         // by field: the rank of the name that gave it, 0: not
};

} // namespace reelwright
