// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/data/inferredvalues.h>

#include <editor/session/gridrows.h>
#include <model/binding/compiledtemplate.h>

#include <QPointer>

namespace reelwright {

namespace {

InferredValues::Value valueOf(const Template &value, const InferredField &field,
                              const ViewerStore &viewers, qint64 row)
{
    const auto sql = compileExpression(value, field.name, viewers.inputs());
    if (!sql)
        return {{}, sql.error().what};
    const Result<QString> text = valueFor(*viewers.viewers(), sql->sql, row);
    return text ? InferredValues::Value{*text, {}} : InferredValues::Value{{}, text.error().what};
}

} // namespace

InferredValues::InferredValues(Session &session, QObject *parent)
    : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, [this](Session::Changes changes) {
        using C = Session::Change;
        if (changes & (C::Template | C::Edit | C::Viewer | C::Data))
            ask();
    });
}

void InferredValues::ask()
{
    const quint64 asked = ++m_asked;
    const auto &viewer = m_session.viewer();
    if (!m_session.hasTemplate() || m_session.value().inferred.isEmpty() || !viewer) {
        if (!m_values.isEmpty()) {
            m_values.clear();
            Q_EMIT changed();
        }
        return;
    }
    m_session.ask([self = QPointer(this), asked, value = m_session.value(),
                   row = viewer->record.index](ViewerStore &viewers) -> Session::Answer {
        if (!viewers.viewers() || viewers.fields() != value.fields)
            return {}; // others are on their way
        QHash<QString, Value> values;
        for (const InferredField &field : value.inferred)
            values.insert(field.name, valueOf(value, field, viewers, row));
        return [self, asked, values] {
            if (!self || self->m_asked != asked)
                return;
            self->m_values = values;
            Q_EMIT self->changed();
        };
    });
}

} // namespace reelwright
