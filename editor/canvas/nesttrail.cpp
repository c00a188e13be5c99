// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/nesttrail.h>

#include <editor/element/nestpath.h>
#include <editor/theme/drawing.h>
#include <editor/theme/linelabel.h>

#include <QHBoxLayout>
#include <QToolButton>

namespace reelwright {

NestTrail::NestTrail(Session &session, NestPath &path, QWidget *parent)
    : QWidget(parent), m_session(session), m_path(path), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("Nested scenes"));
    setFixedHeight(rowHeight + 4);
    m_row->setContentsMargins(8, 0, 8, 0);
    m_row->setSpacing(4);
    connect(&path, &NestPath::changed, this, &NestTrail::refresh);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Edit && !m_path.outer().isEmpty())
            refresh();
    });
    refresh();
}

QString NestTrail::nameOf(qsizetype step) const
{
    const Scene *scene = m_session.value().scene(m_path.outer()[step].scene);
    return scene ? scene->name : QString();
}

// Buttons go later: it may be one of them that was pressed.
void NestTrail::refresh()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Scene *scene = m_session.hasTemplate() ? m_session.sceneInView() : nullptr;
    setVisible(scene && !m_path.outer().isEmpty());
    if (!isVisibleTo(parentWidget()))
        return;
    for (qsizetype step = 0; step < m_path.outer().size(); ++step) {
        auto *button = new QToolButton(this);
        button->setText(nameOf(step));
        button->setToolTip(tr("Back to %1").arg(nameOf(step)));
        button->setAccessibleName(button->toolTip());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, step] { m_path.leaveTo(step); });
        m_row->addWidget(button);
        auto *mark = new LineLabel(TypeRole::Body, this);
        mark->setText(isRightToLeft() ? QStringLiteral("‹") : QStringLiteral("›"));
        m_row->addWidget(mark);
    }
    auto *name = new LineLabel(TypeRole::Strong, this);
    name->setText(scene->name, Token::Text);
    m_row->addWidget(name);
    m_row->addStretch(1);
}

void NestTrail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg1]);
    painter.fillRect(0, height() - 1, width(), 1, t[Token::Line]);
}

} // namespace reelwright
