// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/template/value.h>

#include <QByteArray>
#include <QString>
#include <QTransform>
#include <cstring>

namespace reelwright {

// Strings values together into a key; each text with its length, so that no two lists of values
// give the same key.
class KeyWriter {
public:
    explicit KeyWriter(char kind) { m_key.append(kind); }

    template<class Number>
    requires std::is_arithmetic_v<Number> KeyWriter &add(Number number)
    {
        char bytes[sizeof number];
        std::memcpy(bytes, &number, sizeof number);
        m_key.append(bytes, sizeof number);
        return *this;
    }
    KeyWriter &add(const QByteArray &bytes)
    {
        add(qint32(bytes.size()));
        m_key.append(bytes);
        return *this;
    }
    KeyWriter &add(const QString &text) { return add(text.toUtf8()); }
    KeyWriter &add(Color color)
    {
        return add(color.red).add(color.green).add(color.blue).add(color.alpha);
    }
    KeyWriter &add(const QTransform &t)
    {
        return add(t.m11()).add(t.m12()).add(t.m21()).add(t.m22()).add(t.dx()).add(t.dy());
    }
    const QByteArray &key() const { return m_key; }

private:
    QByteArray m_key;
};

} // namespace reelwright
