// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <vector>

namespace reelwright {

// What is seen of a medium: its picture, or its sound's waveform with the place where it is, or why
// there is nothing.
class PreviewScreen : public QWidget {
    Q_OBJECT

public:
    explicit PreviewScreen(QWidget *parent = nullptr);

    void clear();
    void setImage(const QImage &image);
    const QImage &image() const { return m_image; }
    void setPeaks(std::vector<float> peaks); // 0..1, over the whole length
    const std::vector<float> &peaks() const { return m_peaks; }
    void setProgress(double share); // of the length, for the waveform
    void setTrouble(const QString &sentence);
    const QString &trouble() const { return m_trouble; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {240, heightForWidth(240)}; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void drawPeaks(QPainter &painter) const;

    QImage m_image;
    std::vector<float> m_peaks;
    double m_progress = 0;
    QString m_trouble;
};

} // namespace reelwright
