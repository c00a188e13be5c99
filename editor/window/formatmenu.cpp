// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/formatmenu.h>

#include <editor/session/newtemplate.h>
#include <editor/session/words.h>
#include <editor/theme/mirror.h>
#include <model/edit/fitformat.h>
#include <model/edit/formatedits.h>

#include <algorithm>

namespace reelwright {

namespace {

QString nameOf(const Format &format)
{
    return format.name.isEmpty() ? format.id.value : format.name;
}

QString forMenu(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

QList<Format> usualFormats()
{
    Format portrait;
    portrait.id = {QStringLiteral("portrait")};
    portrait.name = QStringLiteral("4:5");
    portrait.width = 1080;
    portrait.height = 1350;
    return NewTemplate::formats() + QList{portrait};
}

bool hasShape(const QList<Format> &formats, const Format &wanted)
{
    return std::any_of(formats.cbegin(), formats.cend(), [&](const Format &format) {
        return format.width * wanted.height == format.height * wanted.width;
    });
}

} // namespace

FormatMenu::FormatMenu(Session &session, QWidget *parent) : QMenu(parent), m_session(session)
{
    setTitle(tr("&Format"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &FormatMenu::refresh);
}

QString FormatMenu::words(const Format &format)
{
    return tr("%1 · %2 · %3 fps")
        .arg(isolated(nameOf(format)), Words::size({format.width, format.height}),
             format.rate.text());
}

void FormatMenu::refresh()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    if (!m_session.hasTemplate())
        return;
    for (const Format &format : m_session.formats())
        addChoice(format);
    if (!m_session.isEditable())
        return;
    addSeparator();
    addAdding();
    const Format &shown = m_session.value().formats.first();
    QAction *remove = addAction(forMenu(tr("Remove Format “%1”").arg(nameOf(shown))), this,
                                &FormatMenu::removeShown);
    remove->setEnabled(m_session.formats().size() > 1);
}

void FormatMenu::addChoice(const Format &format)
{
    const bool base = format.id == m_session.formats().first().id;
    QAction *choice = addAction(forMenu(base ? tr("%1 (base)").arg(words(format)) : words(format)),
                                this, [this, id = format.id] { m_session.setFormat(id); });
    choice->setCheckable(true);
    choice->setChecked(format.id == m_session.format());
    if (base)
        choice->setToolTip(tr("What differs in the others is kept beside it"));
}

void FormatMenu::addAdding()
{
    QMenu *adding = addMenu(tr("Add Format"));
    for (const Format &format : usualFormats())
        if (!hasShape(m_session.formats(), format))
            adding->addAction(tr("%1 · %2").arg(isolated(format.name),
                                                Words::size({format.width, format.height})),
                              this, [this, format] { add(format); });
    adding->setEnabled(!adding->isEmpty());
}

void FormatMenu::add(const Format &format)
{
    Format added = format;
    const QList<Format> &there = m_session.formats();
    const bool taken = std::any_of(there.cbegin(), there.cend(),
                                   [&](const Format &other) { return other.id == format.id; });
    if (taken)
        added.id = {}; // one of its name
    added.rate = there.first().rate;
    const auto done = m_session.edit(tr("Add Format %1").arg(format.name),
                                     addFittedFormat(m_session.kept(), added));
    if (done)
        m_session.setFormat(m_session.formats().last().id);
}

void FormatMenu::removeShown()
{
    const Format shown = m_session.value().formats.first();
    (void)m_session.edit(tr("Remove Format %1").arg(nameOf(shown)),
                         removeFormat(m_session.kept(), shown.id));
}

} // namespace reelwright
