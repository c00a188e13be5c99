// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/profilemenu.h>

#include <editor/session/words.h>
#include <editor/theme/icons.h>
#include <editor/theme/linelabel.h>
#include <editor/theme/overlay.h>
#include <editor/viewers/viewerprofiles.h>

#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace reelwright {

namespace {

constexpr QSize nameSize(260, 68);

} // namespace

ProfileMenu::ProfileMenu(Session &session, ViewerProfiles &profiles, QToolButton *anchor)
    : QMenu(anchor), m_session(session), m_profiles(profiles), m_anchor(anchor),
      m_overlay(new Overlay(anchor, Overlay::Side::Below)), m_line(new QLineEdit(m_overlay)),
      m_note(new LineLabel(TypeRole::Caption, m_overlay))
{
    nameThis = new QAction(themedIcon(QStringLiteral("flag"), Token::Text2),
                           tr("Na&me This Viewer…"), this);
    nameThis->setToolTip(tr("Give the viewer on screen a name to go back to"));
    forgetThis = new QAction(tr("&Forget This Viewer's Name"), this);
    forgetThis->setToolTip(tr("The viewer stays, the name goes"));
    connect(nameThis, &QAction::triggered, this, &ProfileMenu::askForName);
    connect(forgetThis, &QAction::triggered, this, [this] {
        if (m_session.viewer())
            m_profiles.forget(m_profiles.of(m_session.viewer()->record.key));
    });
    makeLine();
    connect(&profiles, &ViewerProfiles::changed, this, &ProfileMenu::refresh);
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Viewer | C::Data | C::Status))
            refresh();
    });
    refresh();
}

void ProfileMenu::makeLine()
{
    m_line->setAccessibleName(tr("Name of the viewer on screen"));
    m_line->setPlaceholderText(tr("Such as “longest name”"));
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(m_overlay);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_line);
    layout->addWidget(m_note);
    connect(m_line, &QLineEdit::returnPressed, this, &ProfileMenu::keepName);
}

bool ProfileMenu::isNaming() const
{
    return m_overlay->isVisible();
}

void ProfileMenu::refresh()
{
    const bool kept = m_profiles.canKeep();
    const auto &viewer = m_session.viewer();
    const QString name = viewer ? m_profiles.of(viewer->record.key) : QString();
    nameThis->setEnabled(kept);
    forgetThis->setEnabled(kept && !name.isEmpty());
    m_anchor->setToolTip(name.isEmpty() ? tr("Named viewers")
                                        : tr("This viewer is “%1”").arg(name));
    m_anchor->setEnabled(viewer.has_value());
}

// Of the names alone, which may be long and many; the one on screen is checked.
void ProfileMenu::fill()
{
    clear();
    const auto &viewer = m_session.viewer();
    for (const ViewerProfiles::Profile &profile : m_profiles.all()) {
        QAction *entry = addAction(QString(profile.name).replace(u'&', QStringLiteral("&&")), this,
                                   [this, name = profile.name] { m_profiles.show(name); });
        entry->setCheckable(true);
        entry->setChecked(viewer && viewer->record.key == profile.viewer);
    }
    if (m_profiles.all().isEmpty()) {
        const bool dataset = m_session.canAlterViewers();
        addAction(dataset ? tr("No viewer has a name yet")
                          : tr("Viewers of a dataset can have names"))
            ->setEnabled(false);
    }
    addSeparator();
    addActions({nameThis, forgetThis});
}

void ProfileMenu::openAtAnchor()
{
    fill();
    const QRect place = m_anchor->rect();
    const int behind = isRightToLeft() ? place.width() - sizeHint().width() : 0;
    popup(m_anchor->mapToGlobal(place.bottomLeft() + QPoint(behind, 0)));
}

void ProfileMenu::askForName()
{
    const auto &viewer = m_session.viewer();
    if (!viewer)
        return;
    m_line->setText(m_profiles.of(viewer->record.key));
    m_note->setText(
        tr("%1 · Enter keeps the name").arg(Words::viewer(m_session.value(), viewer->record)));
    m_overlay->openAt(nameSize);
    m_line->setFocus();
    m_line->selectAll();
}

// Another name takes the place of the one that the viewer had.
void ProfileMenu::keepName()
{
    const QString name = m_line->text().trimmed();
    if (name.isEmpty() || !m_session.viewer())
        return;
    const QString before = m_profiles.of(m_session.viewer()->record.key);
    if (name != before) {
        if (!before.isEmpty())
            m_profiles.forget(before);
        m_profiles.keep(name);
    }
    m_overlay->hide();
}

} // namespace reelwright
