// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QHash>
#include <QObject>

namespace reelwright {

// What the template's inferred fields come to for the viewer on screen, worked out on the viewers'
// thread. Those that are being tried out too.
class InferredValues : public QObject {
    Q_OBJECT

public:
    struct Value {
        QString text;  // null: no value
        QString fault; // why there is none, if that is a mistake
    };

    explicit InferredValues(Session &session, QObject *parent = nullptr);

    Value of(const QString &field) const { return m_values.value(field); }

Q_SIGNALS:
    void changed();

private:
    void ask();

    Session &m_session;
    QHash<QString, Value> m_values;
    quint64 m_asked = 0; // counts
};

} // namespace reelwright
