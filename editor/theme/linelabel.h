// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/theme/tokens.h>
#include <editor/theme/type.h>

#include <QString>
#include <QWidget>

namespace reelwright {

// One line of text in a colour of the theme, shortened where there is no room; whole on hovering.
class LineLabel : public QWidget {
    Q_OBJECT

public:
    explicit LineLabel(TypeRole role, QWidget *parent = nullptr);

    void setText(const QString &text, Token color = Token::Text2);
    const QString &text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TypeRole m_role;
    QString m_text;
    Token m_color = Token::Text2;
};

} // namespace reelwright
