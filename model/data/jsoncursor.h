// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/data/bytewindow.h>

#include <QString>
#include <QStringList>
#include <string>

namespace reelwright {

// Walks through the members of JSON objects in a stream, keeping none of what it passes.
class JsonCursor {
public:
    explicit JsonCursor(ByteWindow &window) : m_window(window) {}

    // Goes to the value at a JSON pointer (RFC 6901) of members' names.
    Result<void> goTo(const QString &pointer);
    // The sign that the next value begins with; an error at the end.
    Result<char> peek();
    Result<void> skipValue();
    // Goes into the object or list at hand, which peek() has seen.
    void enter();
    Result<void> leaveList();
    // The next member's name, with its value at hand; false: the object has no further one.
    Result<bool> nextMember(std::string &name);

    Result<bool> isAtEnd();
    qint64 linesPassed() const { return m_lines; }

private:
    Result<void> readName(std::string &name);
    void drop(size_t count);
    Error malformed() const;

    ByteWindow &m_window;
    qint64 m_lines = 0;
};

// What a file has that begins with a JSON object.
struct JsonOutline {
    QStringList lists;  // pointers to the lists of records among its members and their members
    bool alone = false; // nothing follows the object
};
Result<JsonOutline> jsonOutline(const QString &path);

} // namespace reelwright
