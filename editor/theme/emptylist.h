// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace reelwright {

// A list as all panels show it; while it shows no row it says what belongs there.
class EmptyList : public QListView {
    Q_OBJECT

public:
    explicit EmptyList(QString sentence, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace reelwright
