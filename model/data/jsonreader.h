// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/bytewindow.h>
#include <model/data/recordreader.h>
#include <model/template/template.h>

#include <QList>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <unordered_map>

namespace reelwright {

// A JSON array of objects, or an object a line. Only one of them is in memory at a time. Nested
// objects are flattened (a.b -> a_b), lists become JSON text.
class JsonReader : public RecordReader {
public:
    enum class Shape { Array, Lines };
    JsonReader(ByteWindow window, const QList<Field> &fields, Shape shape);
    Result<bool> next(Record &record) override;
    QStringList unusedColumns() const override { return m_unused; }

private:
    struct Target {
        int field = -1; // -1: none asks for it
        bool exact = false;
    };
    Result<bool> toNextInArray();
    Result<bool> skipSpace();
    Result<size_t> findEnd(QString &problem);
    Result<size_t> findLineEnd(QString &problem);
    Result<void> moreOf(size_t &at, QString &problem);
    void drop(size_t count);
    void parse(std::string_view text, Record &record);
    void flatten(const nlohmann::json &object, const std::string &prefix, Record &record);
    void keep(const std::string &name, const nlohmann::json &value, Record &record);
    Target target(const std::string &name);
    Error malformed(const QString &expected) const;

    ByteWindow m_window;
    QStringList m_names; // of the fields
    Shape m_shape;
    bool m_begun = false;
    bool m_ended = false;
    qint64 m_line = 1;
    std::unordered_map<std::string, Target> m_targets; // by flattened name
    QStringList m_unused;
    std::vector<std::string> m_texts; // of the present record, by field
    std::vector<int> m_given;         // 0: not, 1: by a name spelled alike, 2: by its own
};

} // namespace reelwright
