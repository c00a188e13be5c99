// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <editor/window/devicebox.h>

#include <algorithm>

namespace reelwright {

namespace {

constexpr auto idKey = "playback/device";
constexpr auto nameKey = "playback/deviceName";

} // namespace

DeviceBox::DeviceBox(QSettings &settings, QWidget *parent, Devices devices)
    : QComboBox(parent), m_settings(settings), m_devices(std::move(devices))
{
    setAccessibleName(tr("Sound device"));
    setToolTip(tr("Where sound is heard from the next time that it plays"));
    fill({});
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_settings.setValue(QLatin1String(idKey), itemData(index));
        m_settings.setValue(QLatin1String(nameKey), index == 0 ? QString() : itemText(index));
    });
}

QByteArray DeviceBox::chosen(const QSettings &settings)
{
    return settings.value(QLatin1String(idKey)).toByteArray();
}

// The chosen one stays in the list where it is not there at present.
void DeviceBox::fill(const QList<SoundDevice> &devices)
{
    const QByteArray id = chosen(m_settings);
    clear();
    addItem(tr("As the system"), QByteArray());
    for (const SoundDevice &device : devices)
        addItem(device.name, device.id);
    if (!id.isEmpty() && findData(id) < 0)
        addItem(m_settings.value(QLatin1String(nameKey)).toString(), id);
    setCurrentIndex(std::max(0, findData(id)));
}

void DeviceBox::fillAll()
{
    if (!std::exchange(m_isFilled, true))
        fill(m_devices());
}

void DeviceBox::showPopup()
{
    fillAll();
    QComboBox::showPopup();
}

void DeviceBox::keyPressEvent(QKeyEvent *event)
{
    fillAll();
    QComboBox::keyPressEvent(event);
}

} // namespace reelwright
