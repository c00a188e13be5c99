// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-grid FOLDER [ROWS]: the viewers' grid over many rows: scrolled while its pages come, and
// filtered by an expression, as rows of a table of Markdown.
#include "times.h"

#include <editor/session/newtemplate.h>
#include <editor/theme/studiostyle.h>
#include <editor/viewers/vieweredits.h>
#include <editor/viewers/viewergridpanel.h>
#include <editor/viewers/viewergridview.h>
#include <model/edit/fieldedits.h>

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QScrollBar>
#include <QWheelEvent>
#include <cstdio>

using namespace reelwright;
using bench::Times;

namespace {

constexpr int passes = 300;
constexpr int filterPasses = 7;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

Template contract()
{
    Template value = NewTemplate::make({}, NewTemplate::formats().first());
    for (const auto &[name, type] : {std::pair("first_name", FieldType::Text),
                                     {"last_name", FieldType::Text},
                                     {"email", FieldType::Text},
                                     {"city", FieldType::Text},
                                     {"plan", FieldType::Text},
                                     {"visits", FieldType::Integer},
                                     {"spent", FieldType::Decimal},
                                     {"member", FieldType::Boolean},
                                     {"since", FieldType::Date}}) {
        Field field;
        field.name = latin(name);
        field.type = type;
        value = addField(value, field).value_or(value);
    }
    return value;
}

void writeRows(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        qFatal("the file can't be written");
    static constexpr const char *names[] = {"Ada", "Grace", "Zoe", "Bob", "Linus", "Mary", "Alan"};
    static constexpr const char *cities[] = {"Ulm", "Berlin", "Lyon", "Porto", "Oslo"};
    file.write("id,first_name,last_name,email,city,plan,visits,spent,member,since\n");
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const int mixed = int((qint64(i) * 7919) % 100'003);
        const QByteArray number = QByteArray::number(mixed);
        lines += "v" + QByteArray::number(i) + ',' + names[mixed % 7] + ",Name" + number + ",p" +
                 number + "@mail.example," + cities[mixed % 5] + ',' +
                 (mixed % 3 == 0 ? "gold" : "basic") + ',' + QByteArray::number(mixed % 500) + ',' +
                 QByteArray::number(mixed / 100.0, 'f', 2) + ',' + (mixed % 2 ? "true" : "false") +
                 ",20" + QByteArray::number(10 + mixed % 16) + "-0" +
                 QByteArray::number(1 + mixed % 9) + "-1" + QByteArray::number(mixed % 10) + '\n';
        if (lines.size() > 1 << 20) {
            file.write(lines);
            lines.clear();
        }
    }
    file.write(lines);
}

bool waitFor(const std::function<bool()> &isSo)
{
    for (const QDeadlineTimer end(180'000); !isSo();) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    return true;
}

void wheel(QWidget &area, int by)
{
    const QPointF at(area.width() / 2.0, area.height() / 2.0);
    QWheelEvent event(at, area.mapToGlobal(at), {}, {0, by}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&area, &event);
}

// As hands do: the wheel, and the bar thrown to somewhere else. Between the steps the answers of
// the viewers' thread are taken, and their time counts too.
void scroll(ViewerGridView &view)
{
    QWidget &area = *view.viewport();
    QScrollBar &bar = *view.verticalScrollBar();
    Times wheeling;
    Times throwing;
    int blank = 0;
    for (int i = 0; i < passes; ++i)
        wheeling.add([&] {
            wheel(area, -360);
            QCoreApplication::processEvents();
            area.repaint();
        });
    for (int i = 0; i < passes; ++i) {
        throwing.add([&] {
            bar.setValue(int((qint64(i) * 104'729'000) % bar.maximum()));
            QCoreApplication::processEvents();
            area.repaint();
        });
        blank += view.indexAt({4, area.height() / 2}).data(ViewerGridModel::Pending).toBool();
    }
    wheeling.row("scroll the grid by the wheel, pages coming", 16);
    throwing.row("throw it to anywhere", 16);
    std::printf("| of %d such places, not there yet when first painted | %d | | |\n", passes,
                blank);
}

bool filter(ViewerGridModel &model)
{
    static constexpr const char *filters[] = {"plan = 'gold' and visits > 250",
                                              "spent > 500 or city = 'Lyon'",
                                              "first_name like 'A%' and member"};
    Times times;
    for (int i = 0; i < filterPasses; ++i) {
        QElapsedTimer timer;
        timer.start();
        model.setFilter(latin(filters[i % 3]));
        if (!waitFor([&] { return !model.isFinding(); }) || model.fault() || model.rowCount() == 0)
            return false;
        times.add(double(timer.nsecsElapsed()) / 1e6);
        model.setFilter({});
        if (!waitFor([&] { return !model.isFinding(); }))
            return false;
    }
    times.median("filter it by an expression, until the rows are there", 500);
    Times sorts;
    for (const int column : {1, 3, 6, 7}) {
        QElapsedTimer timer;
        timer.start();
        model.sort(column, Qt::AscendingOrder);
        if (!waitFor([&] { return !model.isFinding(); }))
            return false;
        sorts.add(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("| sort it by a column, median of %d, most %.3g ms | %.3g ms | | |\n",
                int(sorts.count()), sorts.within(1), sorts.within(0.5));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new StudioStyle(ThemeKind::Dark));
    const QString folder = QApplication::arguments().value(1, latin("."));
    const int rows = QApplication::arguments().value(2, latin("1000000")).toInt();
    const QString path = folder + latin("/grid.reel");
    const QString data = folder + latin("/grid.csv");
    QFile::remove(path);
    if (const auto made = Document::create(path, contract()); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().text()));
        return 1;
    }
    writeRows(data, rows);
    Session session({});
    ViewerEdits edits(session);
    QAction open;
    ViewerGridPanel panel(session, edits, &open);
    panel.resize(1280, 720);
    panel.show();
    session.openTemplate(path, data);
    const bool opened = waitFor([&] {
        return panel.model().rowCount() == rows && !panel.model().isFinding() &&
               session.busy().isEmpty() && !session.counts().isEmpty();
    });
    QFile::remove(data);
    if (!opened)
        return 1;
    std::printf("| the grid over %d rows of 10 columns | | | |\n", rows);
    scroll(panel.view());
    return filter(panel.model()) ? 0 : 1;
}
