// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/inspector/bindingparts.h>

#include <editor/theme/drawing.h>
#include <editor/theme/mirror.h>

#include <QRegularExpression>

namespace reelwright {

namespace {

constexpr double lineHigh = 22;
constexpr double chipPad = 6;

// A chip that is wider than a line goes on in the next ones: after a space, if there is one.
QStringList brokenTo(const QString &text, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    QString line;
    for (const QChar c : text) {
        if (!line.isEmpty() && metrics.horizontalAdvance(line + c) > width) {
            const qsizetype space = line.lastIndexOf(u' ');
            lines += space > 0 ? line.left(space + 1) : line;
            line = space > 0 ? line.mid(space + 1) : QString();
        }
        line += c;
    }
    return lines << line;
}

// A sentence is read in its own direction, whatever the studio speaks.
bool isFromRight(const BindingFlow &flow)
{
    return std::any_of(flow.pieces.begin(), flow.pieces.end(), [](const BindingFlow::Piece &piece) {
        return !piece.part.chip && piece.part.text.isRightToLeft();
    });
}

double widthOfLine(const BindingFlow &flow, double top)
{
    double right = 0;
    for (const BindingFlow::Piece &piece : flow.pieces)
        if (piece.rect.top() == top)
            right = std::max(right, piece.rect.right());
    return right;
}

} // namespace

QList<BindingPart> bindingParts(const QString &source, bool isText)
{
    if (!isText)
        return {{source.trimmed(), true}};
    static const QRegularExpression token(QStringLiteral("\\{\\{(.*?)\\}\\}"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QList<BindingPart> parts;
    qsizetype from = 0;
    for (auto found = token.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() > from)
            parts.append({source.mid(from, match.capturedStart() - from), false});
        parts.append({match.captured(1).trimmed(), true});
        from = match.capturedEnd();
    }
    if (from < source.size())
        parts.append({source.mid(from), false});
    return parts;
}

BindingFlow flow(const QList<BindingPart> &parts, double width)
{
    const QFontMetricsF words(fontOf(TypeRole::Body));
    const QFontMetricsF code(fontOf(TypeRole::SmallMono));
    const double space = words.horizontalAdvance(u' ');
    BindingFlow flow;
    double x = 0;
    double y = 0;
    const auto place = [&](const BindingPart &part, double wide) {
        if (x > 0 && x + wide > width) {
            x = 0;
            y += lineHigh;
        }
        flow.pieces.append({part, QRectF(x, y, wide, lineHigh)});
        x += wide;
    };
    for (const BindingPart &part : parts) {
        if (part.chip) {
            for (const QString &line : brokenTo(part.text, code, width - 2 * chipPad))
                place({line, true}, code.horizontalAdvance(line) + 2 * chipPad);
            continue;
        }
        const QStringList all = part.text.split(u' ');
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i > 0)
                x += space;
            if (!all[i].isEmpty())
                place({all[i], false}, words.horizontalAdvance(all[i]));
        }
    }
    flow.height = y + lineHigh;
    return flow;
}

void drawFlow(QPainter &painter, const QRectF &room, const BindingFlow &flow, const Tokens &t)
{
    const Qt::LayoutDirection direction = isFromRight(flow) ? Qt::RightToLeft : Qt::LeftToRight;
    const Mirror read(room, direction);
    for (const BindingFlow::Piece &piece : flow.pieces) {
        QRectF rect = piece.rect.translated(room.topLeft());
        if (direction != QGuiApplication::layoutDirection()) // it ends where the others begin
            rect.translate(room.width() - widthOfLine(flow, piece.rect.top()), 0);
        rect = read(rect);
        const auto align = piece.part.chip ? Qt::AlignCenter : fromLeft;
        if (piece.part.chip)
            drawBox(painter, rect.adjusted(0, 2, 0, -2), t.dataChip(), t.soft(Token::Data, 0.5));
        painter.setFont(fontOf(piece.part.chip ? TypeRole::SmallMono : TypeRole::Body));
        painter.setPen(t[piece.part.chip ? Token::Data : Token::Text]);
        painter.drawText(rect, int(align) | Qt::TextDontClip,
                         piece.part.chip ? leftToRight(piece.part.text)
                                         : isolated(piece.part.text));
    }
}

} // namespace reelwright
