// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QDate>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace reelwright {

// What an import is to be called, whether it is of viewers or of a lookup table, by which field its
// rows are known, how long it is kept, and whether it takes another dataset's place.
class ImportOptions : public QWidget {
    Q_OBJECT

public:
    ImportOptions(Session &session, QWidget *parent); // `session` outlives it

    void suggest(const QString &name); // unless one was typed
    void setKeys(const QStringList &fields, const QString &chosen);
    QString name() const;
    QString table() const; // empty: viewers
    bool asTable() const;
    QDate keepUntil() const;  // null: it stays
    QString replaced() const; // id, or empty

    QLineEdit &nameLine() { return *m_name; }
    QComboBox &as() { return *m_as; }
    QComboBox &tableBox() { return *m_table; }
    QComboBox &key() { return *m_key; }
    QCheckBox &keeps() { return *m_keeps; }
    QDateEdit &until() { return *m_until; }
    QComboBox &place() { return *m_place; }

Q_SIGNALS:
    void tableChanged(); // other fields are asked for
    void keyChosen(const QString &field);
    void altered();

private:
    void fillPlaces();

    Session &m_session;
    QLineEdit *m_name;
    QComboBox *m_as;
    QComboBox *m_table;
    QComboBox *m_key;
    QCheckBox *m_keeps;
    QDateEdit *m_until;
    QComboBox *m_place;
    QFormLayout *m_form;
    bool m_isTyped = false;
};

} // namespace reelwright
