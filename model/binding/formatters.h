// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unicode/brkiter.h>
#include <unicode/datefmt.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unordered_map>

namespace reelwright {

// ICU's formatters by language (BCP 47) and style, made once each. Those of a connection; one
// thread at a time.
class Formatters {
public:
    const icu::Locale &locale(std::string_view language);
    // `decimals` below 0: as the language has it. `currency` empty: a plain number.
    const icu::number::LocalizedNumberFormatter *number(std::string_view language, int decimals,
                                                        std::string_view currency);
    const icu::PluralRules *plural(std::string_view language);
    // `style`: short, medium, long, full, or a skeleton of ICU's such as yMMMd.
    const icu::DateFormat *date(std::string_view language, std::string_view style);
    icu::BreakIterator *characters();

private:
    template<class Made>
    using Cache = std::unordered_map<std::string, std::unique_ptr<Made>>;

    Cache<icu::Locale> m_locales;
    Cache<icu::number::LocalizedNumberFormatter> m_numbers;
    Cache<icu::PluralRules> m_plurals;
    Cache<icu::DateFormat> m_dates;
    std::unique_ptr<icu::BreakIterator> m_characters;
};

} // namespace reelwright
