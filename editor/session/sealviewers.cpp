// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the viewers of a ViewerStore are altered, and sealed afterwards.
#include <editor/session/viewerstore.h>

#include <model/base/message.h>
#include <model/template/fieldidentity.h>

namespace reelwright {

std::optional<Error> ViewerStore::whyNotEditable() const
{
    if (!m_table || !m_dataset)
        return Error{ErrorCode::Input,
                     Message::tr("these viewers can only be looked at"),
                     {},
                     Message::tr("import them as a dataset to edit them")};
    if (m_aside > 0)
        return Error{ErrorCode::Input,
                     Message::tr("viewers of the dataset '%1' don't fit the template's fields, and "
                                 "would be lost")
                         .arg(m_dataset->name),
                     {},
                     Message::tr("alter the fields, or refresh the dataset")};
    const QList<qsizetype> same = sameFields(m_sealed, m_fields);
    for (qsizetype i = 0; i < m_sealed.size(); ++i) {
        if (same[i] < 0)
            return Error{ErrorCode::Input,
                         Message::tr("the field '%1' of the dataset is gone, and what viewers have "
                                     "for it would be lost")
                             .arg(m_sealed[i].name),
                         {},
                         Message::tr("undo that, or import the data again")};
        if (m_fields[same[i]].type != m_sealed[i].type)
            return Error{ErrorCode::Input,
                         Message::tr("the field '%1' is of another type than in the dataset, and "
                                     "what viewers have for it would be rewritten")
                             .arg(m_fields[same[i]].name),
                         {},
                         Message::tr("undo that, or import the data again")};
    }
    return std::nullopt;
}

Result<qint64> ViewerStore::alter(const Alter &alter)
{
    if (const std::optional<Error> why = whyNotEditable())
        return fail(*why);
    if (const Result<void> altered = alter(*m_table, m_origin); !altered)
        return fail(altered.error());
    ++m_altered;
    m_scenes.clear(); // what they keep is of the rows of before
    m_beside.clear();
    adopt();
    return m_table->count();
}

Result<RowsToSeal> ViewerStore::rowsToSeal() const
{
    if (const std::optional<Error> why = whyNotEditable()) // by now: the fields may be others
        return fail(*why);
    return RowsToSeal::of(*m_table, *m_dataset, m_key, m_origin);
}

Result<bool> ViewerStore::beginSealing(std::function<void()> done)
{
    if (!isUnsealed() || m_sealer.isBusy())
        return false;
    Result<RowsToSeal> rows = rowsToSeal();
    if (!rows)
        return fail(rows.error());
    m_sealing = m_altered;
    m_sealer.begin(std::move(*rows), m_document, *m_keys, std::move(done));
    return true;
}

// Not where they have become another dataset's meanwhile.
void ViewerStore::takeSealed(quint64 upTo, const DatasetAbout &about)
{
    if (!m_dataset || m_dataset->id != about.id)
        return;
    m_sealedTo = upTo;
    m_dataset = about;
    m_sealed = m_fields;
}

std::optional<Result<void>> ViewerStore::takeSealed()
{
    const auto sealed = m_sealer.take();
    if (!sealed)
        return std::nullopt;
    if (*sealed)
        takeSealed(m_sealing, **sealed);
    return sealed->map([](const DatasetAbout &) {});
}

Result<void> ViewerStore::settle(const GoOn &goOn)
{
    if (m_sealer.isBusy()) {
        const auto sealed = m_sealer.wait([&goOn] { return goOn(0); });
        if (!sealed)
            return fail(Message::tr("stopped"), {}, {}, ErrorCode::Passing);
        if (*sealed)
            takeSealed(m_sealing, **sealed);
    }
    if (!isUnsealed())
        return {};
    const Result<RowsToSeal> rows = rowsToSeal();
    const auto vault = this->vault(goOn);
    const Result<DatasetAbout> sealed = rows ? seal(*rows, *vault) : fail(rows.error());
    if (!sealed)
        return fail(sealed.error());
    takeSealed(m_altered, *sealed);
    return {};
}

} // namespace reelwright
