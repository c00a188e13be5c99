// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealedfixture.h"

#include <editor/expression/expressionline.h>
#include <editor/inspector/valueline.h>
#include <editor/viewers/viewergridpanel.h>
#include <editor/viewers/viewergridview.h>
#include <editor/window/workspaces.h>

#include <QAction>

namespace reelwright::test {

inline constexpr int keyColumn = 0;
inline constexpr int nameColumn = 1;
inline constexpr int planColumn = 2;
inline constexpr int visitsColumn = 3;

// The viewers' grid of a sealed document, in the Data workspace.
struct GridStudio : SealedStudio {
    GridStudio() : panel(window.viewerGrid()), view(panel.view()), model(panel.model()) {}

    [[nodiscard]] bool beginGrid(int count)
    {
        const bool begun = begin(count);
        window.workspaces().choices[2]->trigger();
        const bool arranged =
            QTest::qWaitFor([&] { return view.viewport()->height() > 200; }, 20'000);
        return begun && arranged &&
               QTest::qWaitFor([&] { return model.rowCount() == count; }, 20'000) && isThere(0);
    }
    bool isThere(int row)
    {
        return QTest::qWaitFor(
            [&] {
                return row < model.rowCount() &&
                       !model.index(row, 0).data(ViewerGridModel::Pending).toBool();
            },
            20'000);
    }
    QString shown(int row, int column) { return model.index(row, column).data().toString(); }
    QPoint at(int row, int column) { return view.visualRect(model.index(row, column)).center(); }
    void click(int row, int column)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(row, column));
    }
    void key(Qt::Key which, Qt::KeyboardModifiers keys = {})
    {
        QTest::keyClick(&view, which, keys);
    }
    void filter(const char *expression)
    {
        panel.filter().setFocus();
        panel.filter().selectAll();
        if (*expression)
            QTest::keyClicks(&panel.filter(), latin(expression));
        else
            QTest::keyClick(&panel.filter(), Qt::Key_Delete);
        QTest::keyClick(&panel.filter(), Qt::Key_Return);
    }
    ValueLine *editor() { return view.viewport()->findChild<ValueLine *>(); }
    bool isSealed(qint64 count)
    {
        return QTest::qWaitFor([&] { return session.data().count == count && isQuiet(); }, 20'000);
    }
    bool isQuiet()
    {
        return session.busy().isEmpty() && !model.isFinding() &&
               session.sealed() == Session::Sealed::All;
    }
    // One viewer as they lie sealed on the disk.
    QStringList sealedRow(quint32 row) const
    {
        const QList<DatasetAbout> all = DatasetStore(path, nullptr).list();
        const Result<Dataset> sealed = all.size() == 1
                                           ? DatasetStore(path, keyring.get()).open(all.first().id)
                                           : fail(latin("not one dataset"));
        const quint32 rows[] = {row};
        return sealed ? readRows(sealed->rows, rows).value(0) : QStringList();
    }
    bool set(int row, int column, const char *text)
    {
        return model.setData(model.index(row, column), latin(text), Qt::EditRole);
    }

    ViewerGridPanel &panel;
    ViewerGridView &view;
    ViewerGridModel &model;
};

} // namespace reelwright::test
