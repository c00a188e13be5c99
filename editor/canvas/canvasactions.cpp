// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/canvas/canvasactions.h>

#include <editor/canvas/arrange.h>
#include <editor/canvas/canvasview.h>
#include <editor/theme/icons.h>

#include <QAction>
#include <QActionGroup>
#include <QSettings>

namespace reelwright {

CanvasActions::CanvasActions(Session &session, CanvasView &canvas, QSettings &settings,
                             QObject *parent)
    : QObject(parent), m_session(session), m_canvas(canvas), m_settings(settings)
{
    addView();
    const auto arm = [&canvas](CanvasTool tool) {
        canvas.hand().setTool(tool);
        canvas.setFocus();
    };
    insertText = add(tr("&Text"), Qt::Key_T, [arm] { arm(CanvasTool::Text); });
    insertText->setIcon(themedIcon(QStringLiteral("text"), Token::Text2));
    insertRectangle = add(tr("&Rectangle"), QKeySequence(Qt::SHIFT | Qt::Key_R),
                          [arm] { arm(CanvasTool::Rectangle); });
    insertRectangle->setIcon(themedIcon(QStringLiteral("rectangle"), Token::Text2));
    insertEllipse = add(tr("&Ellipse"), QKeySequence(Qt::SHIFT | Qt::Key_E),
                        [arm] { arm(CanvasTool::Ellipse); });
    insertEllipse->setIcon(themedIcon(QStringLiteral("ellipse"), Token::Text2));
    for (QAction *tool : {insertText, insertRectangle, insertEllipse}) {
        tool->setAutoRepeat(false);
        tool->setToolTip(tr("Draw it on the canvas, click where it goes, or press Enter for the "
                            "middle"));
    }
    addArrange();
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Selection | C::Viewer | C::History))
            refresh();
    });
    connect(&canvas, &CanvasView::zoomChanged, this, [this] {
        fit->setChecked(m_canvas.isFit());
        whole->setChecked(m_canvas.isWholePixels());
    });
    refresh();
}

void CanvasActions::addView()
{
    fit = add(tr("&Fit the Canvas"), QKeySequence(Qt::CTRL | Qt::Key_0),
              [this] { m_canvas.setWholePixels(false); });
    whole = add(tr("Canvas at &100 %"), QKeySequence(Qt::CTRL | Qt::Key_1),
                [this] { m_canvas.setWholePixels(true); });
    auto *zooms = new QActionGroup(this);
    zooms->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction *action : {fit, whole}) {
        action->setCheckable(true);
        zooms->addAction(action);
    }
    fit->setChecked(true);
    zoomIn =
        add(tr("Zoom the Canvas &In"), QKeySequence::ZoomIn, [this] { m_canvas.zoomBy(1.25); });
    zoomOut =
        add(tr("Zoom the Canvas &Out"), QKeySequence::ZoomOut, [this] { m_canvas.zoomBy(0.8); });
    rulers = toggle(tr("&Rulers"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R), "canvas/rulers",
                    false, [this](bool on) { m_canvas.setRulers(on); });
    safeAreas = toggle(tr("Safe &Areas"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A),
                       "canvas/safeAreas", false, [this](bool on) { m_canvas.setSafeAreas(on); });
    snapping = toggle(tr("S&nap on the Canvas"), {}, "canvas/snapping", true,
                      [this](bool on) { m_canvas.hand().setSnapping(on); });
}

void CanvasActions::addArrange()
{
    const auto key = [](Qt::Key last) { return QKeySequence(Qt::ALT | Qt::SHIFT | last); };
    for (const auto &[side, text, shortcut] :
         {std::tuple(Align::Left, tr("Align &Left"), Qt::Key_A),
          {Align::Centre, tr("Align &Centres"), Qt::Key_H},
          {Align::Right, tr("Align &Right"), Qt::Key_D},
          {Align::Top, tr("Align &Top"), Qt::Key_W},
          {Align::Middle, tr("Align &Middles"), Qt::Key_V},
          {Align::Bottom, tr("Align &Bottom"), Qt::Key_S}})
        align += add(text, key(shortcut), [this, side = side] { arrange(side); });
    distributeAcross =
        add(tr("Distribute &Horizontally"), key(Qt::Key_J), [this] { distribute(Qt::Horizontal); });
    distributeDown =
        add(tr("Distribute &Vertically"), key(Qt::Key_K), [this] { distribute(Qt::Vertical); });
}

QAction *CanvasActions::add(const QString &text, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    if (run)
        connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

QAction *CanvasActions::toggle(const QString &text, const QKeySequence &key, const char *setting,
                               bool initial, const std::function<void(bool)> &apply)
{
    QAction *action = add(text, key, {});
    const bool on = m_settings.value(QLatin1String(setting), initial).toBool();
    action->setCheckable(true);
    action->setChecked(on);
    apply(on);
    connect(action, &QAction::toggled, this, [this, setting, apply](bool now) {
        m_settings.setValue(QLatin1String(setting), now);
        apply(now);
    });
    return action;
}

void CanvasActions::arrange(Align side)
{
    const QRectF frame(QPointF(), frameSizeOf(m_session));
    (void)m_session.edit(tr("Align"),
                         aligned(m_session.value(), drawnSelection(m_session), side, frame));
}

void CanvasActions::distribute(Qt::Orientation along)
{
    (void)m_session.edit(tr("Distribute"),
                         distributed(m_session.value(), drawnSelection(m_session), along));
}

void CanvasActions::refresh()
{
    const qsizetype count = m_session.isEditable() ? m_session.selection().size() : 0;
    for (QAction *action : std::as_const(align))
        action->setEnabled(count > 0);
    for (QAction *action : {distributeAcross, distributeDown})
        action->setEnabled(count > 2);
    for (QAction *action : {insertText, insertRectangle, insertEllipse})
        action->setEnabled(m_session.isEditable());
}

} // namespace reelwright
