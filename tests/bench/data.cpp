// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-data FOLDER [ROWS]: a CSV file of ten columns read with type checks, against sqlite3's
// .import of the same file in the same run, and a refresh of it. As rows of a table of Markdown.
#include <model/base/savefile.h>
#include <model/binding/compiledtemplate.h>
#include <model/binding/functions.h>
#include <model/data/comparerows.h>
#include <model/data/importrecords.h>
#include <model/data/recordfile.h>
#include <model/dataset/datasetstore.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace reelwright;

namespace {

constexpr int passes = 5;

struct Column {
    const char *name;
    FieldType type;
};
constexpr std::array columns{
    Column{"id", FieldType::Text},        Column{"first_name", FieldType::Text},
    Column{"last_name", FieldType::Text}, Column{"email", FieldType::Text},
    Column{"city", FieldType::Text},      Column{"visits", FieldType::Integer},
    Column{"spent", FieldType::Decimal},  Column{"member", FieldType::Boolean},
    Column{"since", FieldType::Date},     Column{"color", FieldType::Color}};

QList<Field> fields()
{
    QList<Field> made;
    for (const Column &column : columns) {
        Field field;
        field.name = QLatin1String(column.name);
        field.type = column.type;
        made.append(field);
    }
    made.first().required = true;
    return made;
}

void writeRows(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        qFatal("the file can't be written");
    std::mt19937 random(1);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    constexpr std::array first{"Zebulon", "Zoë", "José", "Anna-Lena", "李", "Mark", "Jürgen"};
    constexpr std::array last{"Quill", "van der Berg", "O'Hara", "Müller", "\"Smith, Jr.\""};
    constexpr std::array cities{"Ulm", "New York", "São Paulo", "Berlin", "Łódź"};
    file.write("id,first_name,last_name,email,city,visits,spent,member,since,color\n");
    QByteArray line;
    for (int i = 0; i < count; ++i) {
        char text[300];
        std::snprintf(text, sizeof text,
                      "v%07d,%s,%s,user%d@example.org,%s,%d,%d.%02d,%s,20%02d-%02d-%02d,#%06X\n", i,
                      first[size_t(below(7))], last[size_t(below(5))], below(1'000'000),
                      cities[size_t(below(5))], below(1000), below(10000), below(100),
                      below(2) ? "true" : "false", below(26), 1 + below(12), 1 + below(28),
                      unsigned(below(1 << 24)));
        line += text;
        if (line.size() > 1 << 20)
            file.write(line), line.clear();
    }
    file.write(line);
}

struct Cost {
    double wall = 0; // seconds
    double cpu = 0;
    long megabytes = 0;
};

double cpuOf(const rusage &usage)
{
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// Each in a process of its own, so that memory and caches are its own.
Cost costOf(const QString &program, const QStringList &arguments)
{
    rusage before{};
    rusage after{};
    getrusage(RUSAGE_CHILDREN, &before);
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    const double wall = double(timer.nsecsElapsed()) / 1e9;
    getrusage(RUSAGE_CHILDREN, &after);
    const QByteArray said = process.readAllStandardOutput().trimmed();
    return {wall, cpuOf(after) - cpuOf(before), said.toLong()};
}

ViewerTable imported(const QString &path, bool mapped)
{
    ColumnMapping mapping;
    if (mapped)
        mapping = likelyMapping(fields(), {});
    for (ColumnChoice &choice : mapping.choices)
        choice.column = choice.field;
    Result<RecordFile> file = openRecords(path, fields(), mapping);
    Result<ViewerTable> table = ViewerTable::make(fields());
    if (!file || !table)
        qFatal("the data can't be opened");
    const auto report = importRecords(*file->reader, path, fields(), QStringLiteral("id"), mapping,
                                      *table, [](const ImportReport &) { return true; });
    if (!report || !report->bad.isEmpty())
        qFatal("%s", report ? "there are bad rows" : qPrintable(report.error().text()));
    return std::move(*table);
}

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void row(const char *what, double value, const char *unit, double bound)
{
    std::printf("| %s | %.3g%s | ≤ %g%s | %s |\n", what, value, unit, bound, unit,
                value <= bound ? "reached" : "**missed**");
}

// Keys beside the file: what is measured is sealing, not a keyring.
class FileKeyring : public Keyring {
public:
    explicit FileKeyring(const QString &folder) : m_folder(folder) {}
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        return saveFile(m_folder + u'/' + name, secret);
    }
    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        return readFile(m_folder + u'/' + name).map([](const QByteArray &bytes) {
            return std::optional(bytes);
        });
    }
    Result<void> remove(const QString &name) override
    {
        QFile::remove(m_folder + u'/' + name);
        return {};
    }

private:
    QString m_folder;
};

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

void seal(const QString &path)
{
    FileKeyring keyring(folderOf(path));
    DatasetStore store(folderOf(path) + QStringLiteral("/t.reel"), &keyring);
    Dataset dataset{{}, QStringLiteral("id"), {}, imported(path, false)};
    for (const DatasetAbout &before : store.list())
        dataset.about.id = before.id;
    if (const auto put = store.put(dataset); !put)
        qFatal("%s", qPrintable(put.error().text()));
}

ViewerTable opened(const QString &path)
{
    FileKeyring keyring(folderOf(path));
    DatasetStore store(folderOf(path) + QStringLiteral("/t.reel"), &keyring);
    Result<Dataset> dataset = store.open(store.list().first().id);
    if (!dataset)
        qFatal("%s", qPrintable(dataset.error().text()));
    return std::move(dataset->rows);
}

int runChild(const QString &path, const QString &part)
{
    if (part == QLatin1String("sealed"))
        seal(path);
    else if (part == QLatin1String("opened"))
        opened(path);
    else
        imported(path, part == QLatin1String("mapped"));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%ld\n", usage.ru_maxrss / 1024);
    return 0;
}

// As the grid does it: the rows that an expression holds for.
void filter(const QString &path)
{
    const ViewerTable table = opened(path);
    Template value;
    value.key = QStringLiteral("id");
    value.fields = fields();
    const auto rule = compileExpression(
        value, QStringLiteral("city LIKE 'b%' AND spent > 5000 OR first_name = 'Zoë'"));
    if (!rule || !registerFunctions(table.database()))
        qFatal("the expression can't be compiled");
    const QByteArray sql = "SELECT row_ FROM viewer WHERE (" + rule->sql.toUtf8() + "\n)";
    QElapsedTimer timer;
    timer.start();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(table.database(), sql.constData(), -1, &statement, nullptr);
    qint64 found = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++found;
    sqlite3_finalize(statement);
    if (found == 0 || found == table.count())
        qFatal("the filter is wrong");
    row("the rows that an expression holds for", double(timer.nsecsElapsed()) / 1e9, " s", 0.5);
}

void compare(const QString &path)
{
    ViewerTable before = imported(path, false);
    ViewerTable after = imported(path, false);
    QElapsedTimer timer;
    timer.start();
    const Result<RowChanges> changes = compareRows(before, after, QStringLiteral("id"));
    if (!changes || changes->same != before.count())
        qFatal("the comparison is wrong");
    row("a refresh compared, row by row", double(timer.nsecsElapsed()) / 1e9, " s", 5);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--child"))
        return runChild(arguments[2], arguments[3]);
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--write")) {
        writeRows(arguments[2] + QStringLiteral("/rows.csv"), arguments[3].toInt());
        return 0;
    }
    if (arguments.size() < 2)
        qFatal("bench-data FOLDER [ROWS]");
    const int count = arguments.value(2, QStringLiteral("1000000")).toInt();
    const QString path = arguments[1] + QStringLiteral("/rows.csv");
    const QString database = arguments[1] + QStringLiteral("/rows.db");
    writeRows(path, count);
    const QString import = QStringLiteral(".import --csv \"%1\" v").arg(path);
    const auto child = [&](const char *part) {
        return costOf(arguments[0], {QStringLiteral("--child"), path, QString::fromLatin1(part)});
    };
    std::vector<double> cpu;
    std::vector<double> wall;
    std::vector<double> mapped;
    std::vector<double> sealed;
    std::vector<double> sealedWall;
    std::vector<double> opening;
    long megabytes = 0;
    for (int pass = 0; pass < passes; ++pass) {
        const Cost peer = costOf(QStringLiteral("sqlite3"), {QStringLiteral(":memory:"), import});
        const Cost plain = child("plain");
        const Cost read = child("mapped");
        QFile::remove(database);
        const Cost kept = costOf(QStringLiteral("sqlite3"), {database, import});
        const Cost seal = child("sealed");
        const Cost open = child("opened");
        cpu.push_back(plain.cpu / peer.cpu);
        wall.push_back(plain.wall / peer.wall);
        mapped.push_back(read.cpu / peer.cpu);
        sealed.push_back(seal.cpu / kept.cpu);
        sealedWall.push_back(seal.wall / kept.wall);
        opening.push_back(open.wall);
        megabytes =
            std::max({megabytes, plain.megabytes, read.megabytes, seal.megabytes, open.megabytes});
    }
    std::printf("| %d rows of 10 columns, %.0f MB of CSV | | | |\n", count,
                double(QFile(path).size()) / 1e6);
    row("CSV read and checked, CPU against sqlite3's .import", medianOf(cpu), " times", 1.2);
    row("the same, by the clock", medianOf(wall), " times", 1.2);
    row("the same with a mapping, CPU", medianOf(mapped), " times", 1.2);
    row("read, checked, sealed and written, CPU against .import to a file", medianOf(sealed),
        " times", 1.5);
    row("the same, by the clock", medianOf(sealedWall), " times", 1.5);
    row("the sealed dataset opened, with the program's start", medianOf(opening), " s", 3);
    row("memory", double(megabytes), " MB", 1000);
    filter(path);
    compare(path);
    QFile::remove(path);
    return 0;
}
