// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/source/httpfetcher.h>

#include <QSet>
#include <optional>

namespace reelwright {

// The pages of a source, one after the other, and the end of them.
class HttpPages {
public:
    HttpPages(const SourceSpec &spec, QString token, const LiveOptions &options);
    // The next page's records, one in JSON a line; none: that was the last page.
    Result<std::optional<QByteArray>> next();

private:
    Result<QByteArray> recordsOf(const HttpAnswer &answer) const;
    Result<std::optional<QUrl>> after(const HttpAnswer &answer) const;
    Result<std::optional<QUrl>> afterCursor(const HttpAnswer &answer) const;

    SourceSpec m_spec;
    HttpLimits m_limits;
    HttpFetcher m_fetcher;
    std::optional<QUrl> m_next;
    QSet<QUrl> m_asked;
};

} // namespace reelwright
