// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/session/session.h>

#include <QWidget>

namespace reelwright {

class LineLabel;
class TokenText;

// A text with its {{ tokens }}, edited where it stands: the picture shows every keystroke, and what
// is typed is one edit. With tokens the text is variable, without them it is static.
class CanvasTextEdit : public QWidget {
    Q_OBJECT

public:
    CanvasTextEdit(Session &session, const ElementId &element, QWidget *parent);

    const ElementId &element() const { return m_element; }
    TokenText &line() { return *m_text; }
    QString fault() const; // why what is typed can't be; empty: it can
    // Beside the text's outline, inside of the canvas.
    void placeAt(const QRectF &outline);

    bool keep(); // false, and it stays: there is a fault
    void abandon();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show();
    void close();

    Session &m_session;
    const ElementId m_element;
    TokenText *m_text;
    LineLabel *m_fault;
    bool m_typed = false;
    bool m_closed = false;
};

// The text of an element as it is written; null if it has none.
QString textSource(const Template &value, const ElementId &element);
Result<Template> withTextSource(const Template &value, const ElementId &element,
                                const QString &source);

} // namespace reelwright
