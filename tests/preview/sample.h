// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/package/loadedtemplate.h>
#include <preview/render/programreader.h>

#include <QString>

namespace reelwright::test {

inline QString sampleFolder()
{
    return QStringLiteral(REELWRIGHT_SOURCE_DIR "/resources/samples/northwind");
}

// The sample template, and programs of its viewers.
class Sample {
public:
    Sample() : m_loaded(loadTemplate(sampleFolder(), {})) {}

    const Result<LoadedTemplate> &loaded() const { return m_loaded; }
    Result<Program> program(const QString &viewer) const
    {
        if (!m_loaded)
            return fail(m_loaded.error());
        ViewerChoice choice;
        choice.viewers = {viewer};
        auto reader =
            ProgramReader::open(*m_loaded, sampleFolder() + QStringLiteral("/viewers.csv"), choice);
        if (!reader)
            return fail(reader.error());
        auto programs = (*reader)->next(1);
        if (!programs)
            return fail(programs.error());
        return programs->first().program;
    }

private:
    Result<LoadedTemplate> m_loaded;
};

} // namespace reelwright::test
