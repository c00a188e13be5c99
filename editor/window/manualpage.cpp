// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/manualpage.h>

#include <QVariant>
#include <QWidget>

namespace reelwright {

namespace {

constexpr auto property = "manualPage";

} // namespace

void setManualPage(QWidget *widget, const char *page)
{
    widget->setProperty(property, QString::fromLatin1(page));
}

QString manualPageOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QString page = widget->property(property).toString(); !page.isEmpty())
            return page;
    return QLatin1String(firstManualPage);
}

} // namespace reelwright
