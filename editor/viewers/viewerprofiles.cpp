// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/viewers/viewerprofiles.h>

#include <editor/viewers/vieweredits.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <algorithm>

namespace reelwright {

namespace {

constexpr auto member = "profiles";

} // namespace

ViewerProfiles::ViewerProfiles(Session &session, ViewerEdits &edits, QObject *parent)
    : QObject(parent), m_session(session), m_edits(edits)
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & (Session::Change::Template | Session::Change::Data))
            load();
    });
}

QList<ViewerProfiles::Profile> ViewerProfiles::in(const QByteArray &origin)
{
    QList<Profile> all;
    for (const QJsonValue &each :
         QJsonDocument::fromJson(origin).object().value(QLatin1String(member)).toArray()) {
        const QJsonObject profile = each.toObject();
        const QString name = profile.value(QLatin1String("name")).toString();
        if (!name.isEmpty())
            all.append({name, profile.value(QLatin1String("viewer")).toString()});
    }
    return all;
}

Result<void> ViewerProfiles::put(const QList<Profile> &profiles, QByteArray &origin)
{
    const QJsonDocument before = QJsonDocument::fromJson(origin);
    if (!origin.isEmpty() && !before.isObject())
        return fail(tr("what the dataset says of its origin can't be read"));
    QJsonObject object = before.object();
    QJsonArray list;
    for (const Profile &profile : profiles)
        list.append(QJsonObject{{QStringLiteral("name"), profile.name},
                                {QStringLiteral("viewer"), profile.viewer}});
    object.insert(QLatin1String(member), list);
    origin = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return {};
}

void ViewerProfiles::load()
{
    if (!m_session.hasTemplate()) {
        ++m_loading;
        m_all.clear();
        Q_EMIT changed();
        return;
    }
    m_session.ask([self = QPointer(this), loading = ++m_loading](ViewerStore &viewers) {
        return [self, loading, all = in(viewers.origin())] {
            if (!self || self->m_loading != loading)
                return;
            self->m_all = all;
            Q_EMIT self->changed();
        };
    });
}

QString ViewerProfiles::of(const QString &viewer) const
{
    const auto found = std::ranges::find(m_all, viewer, &Profile::viewer);
    return found == m_all.end() || viewer.isEmpty() ? QString() : found->name;
}

bool ViewerProfiles::canKeep() const
{
    return m_session.canAlterViewers() && m_session.viewer();
}

void ViewerProfiles::alter(const std::function<void(QList<Profile> &)> &change)
{
    m_edits.alterOrigin([change](QByteArray &origin) { // then the data is told to be another
        QList<Profile> all = in(origin);
        change(all);
        std::ranges::sort(all, [](const Profile &a, const Profile &b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
        return put(all, origin);
    });
}

void ViewerProfiles::keep(const QString &name)
{
    if (!canKeep() || name.trimmed().isEmpty())
        return;
    const Profile profile{name.trimmed(), m_session.viewer()->record.key};
    alter([profile](QList<Profile> &all) {
        all.removeIf([&](const Profile &each) { return each.name == profile.name; });
        all.append(profile);
    });
}

void ViewerProfiles::forget(const QString &name)
{
    alter([name](QList<Profile> &all) {
        all.removeIf([&](const Profile &each) { return each.name == name; });
    });
}

void ViewerProfiles::show(const QString &name)
{
    const auto found = std::ranges::find(m_all, name, &Profile::name);
    if (found == m_all.end())
        return;
    m_session.ask([self = QPointer(this), profile = *found](ViewerStore &viewers) {
        return [self, profile, row = viewers.indexOf(profile.viewer)] {
            if (!self)
                return;
            if (row)
                self->m_session.showViewer(*row);
            else
                Q_EMIT self->refused({ErrorCode::Input,
                                      tr("the viewer of “%1” is not in the data").arg(profile.name),
                                      {},
                                      tr("forget the profile, or give its name to another viewer"),
                                      0,
                                      {}});
        };
    });
}

} // namespace reelwright
