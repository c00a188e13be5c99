// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/edit/brandedits.h>
#include <model/edit/draft.h>
#include <model/edit/lists.h>
#include <model/edit/names.h>
#include <model/edit/propertyedits.h>

namespace reelwright {

namespace {

// The same four edits for each of the brand's lists of named things.
template<class T>
class Named {
public:
    Named(const Template &value, QList<T> Brand::*list, const char *what)
        : m_value(value), m_list(list), m_what(QString::fromLatin1(what))
    {
    }

    Result<Template> add(const T &item, qsizetype position) const
    {
        return change([&](QList<T> &list) { return insertItem(list, position, item); }, item.name);
    }
    Result<Template> remove(const QString &name) const
    {
        return at(name, [](QList<T> &list, qsizetype index) -> Result<void> {
            list.removeAt(index);
            return {};
        });
    }
    Result<Template> alter(const QString &name, const T &next) const
    {
        return at(
            name,
            [&](QList<T> &list, qsizetype index) -> Result<void> {
                if (std::as_const(list)[index] != next)
                    list[index] = next;
                return {};
            },
            next.name);
    }
    Result<Template> move(const QString &name, qsizetype position) const
    {
        return at(name,
                  [&](QList<T> &list, qsizetype index) { return moveItem(list, index, position); });
    }

private:
    Result<Template> change(const auto &edit, const QString &newName = {}) const
    {
        if (const Result<void> checked = checkName(newName); !checked)
            return fail(checked.error());
        Draft draft(m_value);
        if (const Result<void> done = edit(draft.whole().brand.*m_list); !done)
            return fail(done.error());
        return draft.finish();
    }
    Result<Template> at(const QString &name, const auto &edit, const QString &newName = {}) const
    {
        const QList<T> &list = m_value.brand.*m_list;
        for (qsizetype i = 0; i < list.size(); ++i)
            if (list[i].name == name)
                return change([&](QList<T> &changed) { return edit(changed, i); }, newName);
        return fail(Message::tr("the brand has no %1 '%2'").arg(m_what, name));
    }

    const Template &m_value;
    QList<T> Brand::*m_list;
    QString m_what;
};

Named<BrandColor> colours(const Template &value)
{
    return {value, &Brand::palette, "colour"};
}

Named<TypeStyle> styles(const Template &value)
{
    return {value, &Brand::styles, "style"};
}

} // namespace

Result<Template> addBrandColor(const Template &value, const BrandColor &color, qsizetype position)
{
    return colours(value).add(color, position);
}

Result<Template> removeBrandColor(const Template &value, const QString &name)
{
    return colours(value).remove(name);
}

Result<Template> alterBrandColor(const Template &value, const QString &name, const BrandColor &next)
{
    return colours(value).alter(name, next);
}

Result<Template> moveBrandColor(const Template &value, const QString &name, qsizetype position)
{
    return colours(value).move(name, position);
}

Result<Template> addTypeStyle(const Template &value, const TypeStyle &style, qsizetype position)
{
    return styles(value).add(style, position);
}

Result<Template> removeTypeStyle(const Template &value, const QString &name)
{
    return styles(value).remove(name);
}

Result<Template> alterTypeStyle(const Template &value, const QString &name, const TypeStyle &next)
{
    return styles(value).alter(name, next);
}

Result<Template> moveTypeStyle(const Template &value, const QString &name, qsizetype position)
{
    return styles(value).move(name, position);
}

Result<Template> setInStyle(const Template &value, const QList<ElementId> &texts,
                            const QString &name)
{
    for (const TypeStyle &style : value.brand.styles)
        if (style.name == name)
            return setValue(value, texts, PropertyId::Typeface, Value(style.typeface.value))
                .and_then([&](const Template &so) {
                    return setValue(so, texts, PropertyId::FontSize, Value(style.size));
                })
                .and_then([&](const Template &so) {
                    return setValue(so, texts, PropertyId::Color, Value(style.color));
                });
    return fail(Message::tr("the brand has no style '%1'").arg(name));
}

Result<Template> setLogos(const Template &value, const QList<MediaId> &logos)
{
    Draft draft(value);
    draft.whole().brand.logos = logos;
    return draft.finish();
}

} // namespace reelwright
