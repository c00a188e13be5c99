// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/variants/variantset.h>

namespace reelwright {

VariantSet::VariantSet(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pick.seed = 1;
    connect(&session, &Session::changed, this, &VariantSet::take);
}

VariantSet::~VariantSet()
{
    ++*m_asking;
}

void VariantSet::setPick(const Pick &pick)
{
    if (pick == m_pick)
        return;
    m_pick = pick;
    ask();
}

void VariantSet::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_stale)
        ask();
}

void VariantSet::take(Session::Changes changes)
{
    using C = Session::Change;
    if (changes & (C::Template | C::Data)) {
        ++m_data;
        if (changes & C::Template) {
            m_viewers.clear();
            m_rows.clear();
            m_fault.reset();
            Q_EMIT changed();
        }
    }
    if (changes & (C::Template | C::Data | C::Viewer)) // an edit ends in the viewer's new program
        ask();
}

VariantSet::Ground VariantSet::ground() const
{
    if (!m_session.hasTemplate())
        return {};
    const Template &value = m_session.value();
    return {m_pick,       m_data,           value.fields,  value.inferred,
            value.tables, value.storyboard, value.language};
}

void VariantSet::ask()
{
    const quint64 asking = ++*m_asking;
    m_stale = !m_watched || !m_session.hasTemplate();
    if (m_stale)
        return;
    const Ground on = ground();
    const bool anew = on != m_of;
    m_picking = anew;
    m_session.ask([set = QPointer(this), counter = m_asking, asking, on, anew,
                   rows = m_rows](ViewerStore &store) -> Session::Answer {
        const auto goOn = [&] { return *counter == asking; };
        if (!goOn())
            return {};
        const Result<QList<PickedRow>> picked = anew ? store.pick(on.pick, goOn) : rows;
        QList<SheetViewer> viewers = picked ? store.sheet(*picked) : QList<SheetViewer>();
        return [set, counter, asking, on, picked, viewers = std::move(viewers)] {
            if (set && *counter == asking)
                set->takeViewers(on, picked, viewers);
        };
    });
}

void VariantSet::takeViewers(const Ground &ground, const Result<QList<PickedRow>> &rows,
                             QList<SheetViewer> viewers)
{
    m_picking = false;
    m_fault = rows ? std::nullopt : std::optional(rows.error());
    if (rows) {
        m_of = ground;
        m_rows = *rows;
        m_viewers = std::move(viewers);
        QList<QStringList> values;
        for (const SheetViewer &viewer : std::as_const(m_viewers))
            values.append(viewer.record.values);
        m_differing = differingValues(values);
    }
    Q_EMIT changed();
}

} // namespace reelwright
