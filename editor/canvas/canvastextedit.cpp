// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/canvastextedit.h>

#include <editor/canvas/tokentext.h>
#include <editor/session/places.h>
#include <editor/theme/drawing.h>
#include <editor/theme/linelabel.h>
#include <model/binding/compiledtemplate.h>
#include <model/edit/propertyedits.h>

#include <QDate>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr int narrowest = 280;
constexpr int tallest = 220;

bool hasTokens(const QString &source)
{
    return source.contains(QStringLiteral("{{"));
}

} // namespace

QString textSource(const Template &value, const ElementId &id)
{
    const Element *element = findElement(value, id).element;
    if (!element || element->kind != ElementKind::Text)
        return {};
    const Property property =
        element->properties.value(PropertyId::Text, specOf(PropertyId::Text).initial);
    const auto *binding = std::get_if<Binding>(&property);
    const QString source = binding ? binding->source
                                   : std::get<QString>(staticValue(*element, PropertyId::Text));
    return source.isNull() ? QStringLiteral("") : source;
}

Result<Template> withTextSource(const Template &value, const ElementId &element,
                                const QString &source)
{
    if (!hasTokens(source))
        return setValue(value, {element}, PropertyId::Text, source);
    const auto compiled = compileText(value, source, {QDate::currentDate()});
    if (!compiled)
        return fail(compiled.error());
    return bindProperty(value, {element}, PropertyId::Text, source);
}

CanvasTextEdit::CanvasTextEdit(Session &session, const ElementId &element, QWidget *parent)
    : QWidget(parent), m_session(session), m_element(element), m_text(new TokenText(session, this)),
      m_fault(new LineLabel(TypeRole::Caption, this))
{
    m_text->setAccessibleName(tr("Text on the canvas"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(fontOf(TypeRole::Title));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(textSource(session.value(), element));
    m_text->selectAll();
    m_text->installEventFilter(this);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_fault);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_typed = true;
        show();
    });
    connect(&session, &Session::changed, this, [this](Session::Changes) {
        if (!m_session.isEditable() || !findElement(m_session.value(), m_element).element)
            close();
    });
}

void CanvasTextEdit::placeAt(const QRectF &outline)
{
    const int lines = std::max(2, m_text->document()->blockCount() + 1);
    const int high = std::min(tallest, lines * QFontMetrics(m_text->font()).lineSpacing() + 44);
    const QWidget *canvas = parentWidget();
    const int wide = std::min(canvas->width() - 16, std::max(narrowest, int(outline.width())));
    QRect place(int(outline.left()), int(outline.bottom()) + 6, wide, high);
    if (place.bottom() > canvas->height() - 8)
        place.moveBottom(std::max(high + 8, int(outline.top()) - 6));
    place.moveLeft(std::clamp(place.left(), 8, std::max(8, canvas->width() - wide - 8)));
    setGeometry(place);
}

QString CanvasTextEdit::fault() const
{
    return m_fault->isVisibleTo(this) ? m_fault->text() : QString();
}

void CanvasTextEdit::show()
{
    const Template &value = m_session.value();
    const Result<Template> next = withTextSource(value, m_element, m_text->toPlainText());
    const Result<void> shown = m_session.preview(next);
    m_fault->setVisible(!shown);
    m_fault->setText(shown ? QString() : shown.error().text(), Token::Bad);
}

bool CanvasTextEdit::keep()
{
    if (m_closed)
        return true;
    if (m_typed && !fault().isEmpty())
        return false;
    const QString name = tr("Edit %1").arg(findElement(m_session.value(), m_element).element->name);
    const QString typed = m_text->toPlainText();
    m_closed = true;
    if (m_typed && m_session.isPreviewing()) {
        if (m_session.kept() == m_session.value())
            m_session.dropPreview();
        else
            (void)m_session.keepPreview(name);
    } else if (m_typed && typed != textSource(m_session.value(), m_element)) {
        (void)m_session.edit(name, withTextSource(m_session.value(), m_element, typed));
    }
    Q_EMIT closed();
    return true;
}

void CanvasTextEdit::abandon()
{
    if (m_typed && !m_closed)
        m_session.dropPreview();
    close();
}

void CanvasTextEdit::close()
{
    if (!std::exchange(m_closed, true))
        Q_EMIT closed();
}

bool CanvasTextEdit::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            abandon();
            return true;
        }
        if (enter && key->modifiers() & Qt::ControlModifier) {
            (void)keep();
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            (void)keep();
    }
    return false;
}

void CanvasTextEdit::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t[Token::Bg0]);
    drawBox(painter, rect(), t[Token::Bg1], t[Token::Focus], 6);
}

} // namespace reelwright
