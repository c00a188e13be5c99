// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/binding/formatters.h>

#include <algorithm>
#include <array>
#include <unicode/currunit.h>
#include <unicode/timezone.h>

namespace reelwright {

namespace {

constexpr size_t mostKept = 256; // data may name any number of languages

template<class Cache, class Make>
auto *kept(Cache &cache, std::string key, Make make)
{
    const auto found = cache.find(key);
    if (found != cache.end())
        return found->second.get();
    if (cache.size() >= mostKept)
        cache.clear();
    return cache.emplace(std::move(key), make()).first->second.get();
}

std::string joined(std::string_view language, std::string_view style)
{
    return std::string(language).append(1, '\0').append(style);
}

icu::StringPiece piece(std::string_view text)
{
    return {text.data(), int32_t(text.size())};
}

std::unique_ptr<icu::DateFormat> makeDate(const icu::Locale &locale, std::string_view style)
{
    using Format = icu::DateFormat;
    constexpr std::array<std::pair<std::string_view, Format::EStyle>, 4> styles{
        {{"short", Format::kShort},
         {"medium", Format::kMedium},
         {"long", Format::kLong},
         {"full", Format::kFull}}};
    const auto *known = std::find_if(styles.begin(), styles.end(),
                                     [&](const auto &named) { return named.first == style; });
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<Format> made(
        known != styles.end() ? Format::createDateInstance(known->second, locale)
                              : Format::createInstanceForSkeleton(
                                    icu::UnicodeString::fromUTF8(piece(style)), locale, status));
    if (U_FAILURE(status) || !made)
        return {};
    made->adoptTimeZone(icu::TimeZone::getGMT()->clone());
    return made;
}

} // namespace

const icu::Locale &Formatters::locale(std::string_view language)
{
    return *kept(m_locales, std::string(language), [&] {
        std::string tag(language);
        std::replace(tag.begin(), tag.end(), '_', '-');
        UErrorCode status = U_ZERO_ERROR;
        icu::Locale found = icu::Locale::forLanguageTag(tag, status);
        return std::make_unique<icu::Locale>(
            U_FAILURE(status) || found.isBogus() ? icu::Locale::getRoot() : found);
    });
}

const icu::number::LocalizedNumberFormatter *
Formatters::number(std::string_view language, int decimals, std::string_view currency)
{
    using icu::number::LocalizedNumberFormatter;
    const std::string style = std::string(currency) + std::to_string(decimals);
    return kept(m_numbers, joined(language, style), [&]() {
        auto format = icu::number::NumberFormatter::withLocale(locale(language))
                          .roundingMode(UNUM_ROUND_HALFUP);
        UErrorCode status = U_ZERO_ERROR;
        if (!currency.empty())
            format = std::move(format).unit(icu::CurrencyUnit(piece(currency), status));
        if (decimals >= 0)
            format = std::move(format).precision(icu::number::Precision::fixedFraction(decimals));
        return U_FAILURE(status) ? nullptr
                                 : std::make_unique<LocalizedNumberFormatter>(std::move(format));
    });
}

const icu::PluralRules *Formatters::plural(std::string_view language)
{
    return kept(m_plurals, std::string(language), [&] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::PluralRules> rules(
            icu::PluralRules::forLocale(locale(language), status));
        return U_FAILURE(status) ? nullptr : std::move(rules);
    });
}

const icu::DateFormat *Formatters::date(std::string_view language, std::string_view style)
{
    return kept(m_dates, joined(language, style),
                [&] { return makeDate(locale(language), style); });
}

icu::BreakIterator *Formatters::characters()
{
    UErrorCode status = U_ZERO_ERROR;
    if (!m_characters)
        m_characters.reset(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
    return m_characters.get();
}

} // namespace reelwright
