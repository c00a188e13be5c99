// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/newdocument.h>

#include <editor/session/newtemplate.h>
#include <editor/session/words.h>
#include <editor/theme/drawing.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/mirror.h>

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int buttonHeight = 56;
constexpr double shapeSize = 32; // of a frame's longer side

// A frame of the format's shape, and its name and size.
class FormatButton : public QAbstractButton {
public:
    FormatButton(Format format, QWidget *parent)
        : QAbstractButton(parent), m_format(std::move(format))
    {
        setFixedHeight(buttonHeight);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setText(m_format.name);
        setAccessibleName(NewDocument::tr("New document, %1").arg(m_format.name));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        drawBox(painter, rect(),
                t[isDown()       ? Token::Bg3
                  : underMouse() ? Token::Bg2
                                 : Token::Bg1],
                t[hasFocus() ? Token::Focus : Token::Line]);
        const QSizeF shape = QSizeF(m_format.width, m_format.height)
                                 .scaled(shapeSize, shapeSize, Qt::KeepAspectRatio);
        const Mirror seen(rect());
        QRectF frame(QPointF(), QSizeF(shape.toSize()));
        frame.moveCenter(QPointF(32, height() / 2.0));
        drawBox(painter, seen(frame), t[Token::Bg3], t[Token::Text2], 2);
        const QRectF name = seen(QRectF(64, height() / 2.0 - 18, width() - 76, 18));
        drawLine(painter, name, m_format.name, fontOf(TypeRole::Strong), t[Token::Text]);
        drawLine(painter, name.translated(0, 18), Words::size({m_format.width, m_format.height}),
                 fontOf(TypeRole::Caption), t[Token::Text2]);
    }

private:
    Format m_format;
};

} // namespace

NewDocument::NewDocument(QWidget *parent) : QWidget(parent)
{
    auto *title = new LineLabel(TypeRole::Title, this);
    title->setText(tr("New"), Token::Text);
    auto *unit = new LineLabel(TypeRole::Caption, this);
    unit->setText(tr("frames a second"));
    auto *rates = new QButtonGroup(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(title);
    head->addStretch(1);
    for (const int rate : {25, 30}) {
        QToolButton *button = rateButton(rate);
        rates->addButton(button);
        head->addWidget(button);
    }
    head->addWidget(unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    for (const Format &format : NewTemplate::formats()) {
        auto *button = new FormatButton(format, this);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, format] {
            Format made = format;
            made.rate = {m_rate, 1};
            Q_EMIT chosen(made);
        });
    }
}

QToolButton *NewDocument::rateButton(int rate)
{
    auto *button = new QToolButton(this);
    button->setText(QString::number(rate));
    button->setAccessibleName(tr("%Ln frame(s) a second", nullptr, rate));
    button->setCheckable(true);
    button->setChecked(rate == m_rate);
    button->setAutoRaise(true);
    button->setFixedSize(32, controlHeight);
    connect(button, &QToolButton::clicked, this, [this, rate] { m_rate = rate; });
    return button;
}

} // namespace reelwright
