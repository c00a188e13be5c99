// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <editor/variants/variantmodel.h>
#include <editor/variants/variantset.h>

#include <QWidget>

class QAction;
class QComboBox;
class QSpinBox;

namespace reelwright {

class ExpressionLine;
class PanelTitle;
class VariantList;

// Many viewers at the same moment, live: which ones, and their contact sheet. A click shows one on
// the canvas.
class VariantsPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int fewest = 4;
    static constexpr int most = Pick::limit;
    enum Way { AtRandom, OnePerPath, FirstOnes, ByHand };

    explicit VariantsPanel(Session &session, QWidget *parent = nullptr);

    QAction *others;   // at random with another seed
    QAction *addShown; // the viewer on the canvas, by hand
    QAction *remove;   // the chosen one

    VariantSet &set() { return m_set; }
    VariantModel &model() { return m_model; }
    VariantList &list() { return *m_list; }
    QComboBox &way() { return *m_way; }
    QSpinBox &count() { return *m_count; }
    ExpressionLine &filter() { return *m_filter; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *add(const QString &icon, const QString &text, const QString &tip,
                 const QKeySequence &key, const std::function<void()> &run);
    void makeActions();
    QWidget *makeHead();
    QWidget *makeChoices();
    void setWay(int way);
    void setFilter();
    void setKeys(const QStringList &keys);
    QStringList keys() const; // of those that are looked at
    void refresh();
    void refreshSentence();

    Session &m_session;
    VariantSet m_set;
    VariantModel m_model;
    PanelTitle *m_title;
    QComboBox *m_way;
    QSpinBox *m_count;
    ExpressionLine *m_filter;
    VariantList *m_list;
};

} // namespace reelwright
