// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <preview/player/soundoutput.h>

#include <QComboBox>
#include <QSettings>

namespace reelwright {

// Which device sound is heard on from the next time that it plays. The system is asked for those
// that there are when the list opens: that takes its time.
class DeviceBox : public QComboBox {
    Q_OBJECT

public:
    using Devices = std::function<QList<SoundDevice>()>;
    DeviceBox(QSettings &settings, QWidget *parent, Devices devices = soundDevices);

    void showPopup() override;
    static QByteArray chosen(const QSettings &settings); // empty: the system's

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QList<SoundDevice> &devices);
    void fillAll();

    QSettings &m_settings;
    Devices m_devices;
    bool m_isFilled = false;
};

} // namespace reelwright
