// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/base/message.h>
#include <model/binding/functions.h>
#include <model/data/utf8.h>
#include <model/template/nesting.h>
#include <model/variant/resolver.h>
#include <model/variant/sitereader.h>
#include <model/variant/statement.h>

#include <limits>

namespace reelwright {

namespace {

constexpr int operationsACall = 100'000; // of SQLite's machine, between calls of the handler
constexpr int mostCalls = 100;           // for one viewer

using Column = tl::expected<ResultColumn, QString>; // or SQLite's words for why there is none

} // namespace

struct Resolver::Private {
    Template value;
    sqlite3 *database = nullptr;
    CompiledTemplate compiled;
    std::vector<SiteReader> readers;          // for each site
    std::vector<int> sceneOf;                 // for each site, -1: the soundtrack
    std::vector<Statement> selects;           // of rows from ?1 on
    std::vector<ResultColumn> columns;        // in them: of each choice, then of each site
    std::vector<std::vector<int>> withNested; // for each scene: itself, and those that lie in it
    std::vector<char> shown;                  // for each scene: by the viewer at hand
    int calls = 0;                            // of the progress handler, for the viewer at hand

    Result<void> prepare(const ResolveInputs &inputs);
    Result<Statement> statement(const QString &sql) const
    {
        return Statement::prepare(database, sql);
    }
    void start(qint64 row);
    void stop();
    int step();
    template<class Columns>
    Result<Variant> variant(qint64 row, const QString &viewer, Columns column);
    template<class Columns>
    Result<void> choose(Variant &made, Columns column);
    Result<std::optional<Value>> valueAt(size_t site, const Column &column, qint64 row) const;
    Result<Variant> current();
    Result<Variant> alone(qint64 row);
    QStringList nullFields(size_t site, qint64 row) const;
    Error noValue(size_t site, qint64 row) const;
    Result<qint64> firstFrom(qint64 row) const;
    qint64 currentRow() const { return sqlite3_column_int64(selects[0].get(), 0); }
};

namespace {

QString textOf(const Statement &statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement.get(), column));
}

QString joined(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(QLatin1Char('\'') + name + QLatin1Char('\''));
    const QString last = quoted.takeLast();
    return quoted.isEmpty() ? last
                            : quoted.join(QStringLiteral(", ")) + Message::tr(" and ") + last;
}

Error ofViewer(const QString &viewer, Error error)
{
    error.code = ErrorCode::Viewer;
    error.viewer = viewer;
    return error.in(Message::tr("viewer ") + viewer);
}

} // namespace

Result<void> Resolver::Private::prepare(const ResolveInputs &inputs)
{
    Result<CompiledTemplate> made = compile(value, inputs);
    if (!made)
        return fail(made.error());
    compiled = std::move(*made);
    if (const Result<void> registered = registerFunctions(database, inputs.tables); !registered)
        return registered;
    for (const BindingSite &site : bindingSites(value)) {
        readers.emplace_back(value, site);
        const Scene *scene = value.scene(site.scene);
        sceneOf.push_back(scene ? int(scene - value.scenes.constData()) : -1);
    }
    for (const QString &sql : compiled.sql) {
        Result<Statement> select =
            statement(sql + QStringLiteral(" WHERE row_ >= ?1 ORDER BY row_"));
        if (!select)
            return fail(select.error());
        const int first = selects.empty() ? 2 : 1;
        for (int i = first; i < select->columnCount(); ++i)
            columns.push_back({select->get(), i});
        selects.push_back(std::move(*select));
    }
    for (const Scene &scene : value.scenes) {
        std::vector<int> &places = withNested.emplace_back();
        for (const SceneId &id : reelwright::withNested(value, scene.id))
            if (const Scene *inner = value.scene(id))
                places.push_back(int(inner - value.scenes.constData()));
    }
    shown.resize(size_t(value.scenes.size()));
    return {};
}

void Resolver::Private::start(qint64 row)
{
    for (Statement &select : selects)
        select.start(row);
    const auto tooLong = [](void *self) -> int {
        return ++static_cast<Private *>(self)->calls > mostCalls;
    };
    sqlite3_progress_handler(database, operationsACall, tooLong, this);
}

void Resolver::Private::stop()
{
    for (Statement &select : selects)
        select.stop();
    sqlite3_progress_handler(database, 0, nullptr, nullptr);
}

// All statements go forward together.
int Resolver::Private::step()
{
    calls = 0;
    int code = SQLITE_DONE;
    for (Statement &select : selects)
        if (code = select.step(); code != SQLITE_ROW)
            break;
    return code;
}

template<class Columns>
Result<void> Resolver::Private::choose(Variant &made, Columns column)
{
    std::fill(shown.begin(), shown.end(), char(0));
    made.scenes.reserve(value.storyboard.size());
    for (qsizetype slot = 0; slot < value.storyboard.size(); ++slot) {
        const Column found = column(size_t(slot));
        if (!found)
            return fail(Message::tr("the rule fails: %1").arg(found.error()),
                        Message::tr("slot %1 (%2)")
                            .arg(value.storyboard[slot].name, value.storyboard[slot].id.value));
        const int scene = sqlite3_column_int(found->statement, found->index);
        if (scene >= 0)
            for (const int place : withNested[size_t(scene)])
                shown[size_t(place)] = 1;
        made.scenes.append(scene >= 0 ? value.scenes[scene].id : SceneId());
    }
    return {};
}

template<class Columns>
Result<Variant> Resolver::Private::variant(qint64 row, const QString &viewer, Columns column)
{
    Variant made;
    made.viewer = viewer;
    if (const Result<void> chosen = choose(made, column); !chosen)
        return fail(ofViewer(viewer, chosen.error()));
    made.values.reserve(qsizetype(readers.size()));
    for (size_t site = 0; site < readers.size(); ++site) {
        if (sceneOf[site] >= 0 && !shown[size_t(sceneOf[site])]) {
            made.values.append(std::nullopt);
            continue;
        }
        auto read = valueAt(site, column(size_t(value.storyboard.size()) + site), row);
        if (!read)
            return fail(ofViewer(viewer, read.error()));
        made.values.append(std::move(*read));
    }
    return made;
}

Result<std::optional<Value>> Resolver::Private::valueAt(size_t site, const Column &column,
                                                        qint64 row) const
{
    const SiteReader &reader = readers[site];
    QString reason = column ? QString() : column.error();
    if (column)
        if (std::optional<Value> read = reader.read(*column, reason))
            return read;
    if (reader.fallback())
        return reader.fallback();
    if (reason.isEmpty())
        return fail(noValue(site, row));
    return fail(reason, reader.where(), Message::tr("give the binding a fallback"));
}

QStringList Resolver::Private::nullFields(size_t site, qint64 row) const
{
    QStringList names;
    for (const QString &name : compiled.values[qsizetype(site)].fields) {
        Result<Statement> asked = statement(
            QStringLiteral("SELECT \"%1\" IS NULL FROM viewer WHERE row_ = ?1").arg(name));
        if (!asked)
            continue;
        asked->start(row);
        if (asked->step() == SQLITE_ROW && sqlite3_column_int(asked->get(), 0))
            names.append(name);
    }
    return names;
}

Error Resolver::Private::noValue(size_t site, qint64 row) const
{
    const SiteReader &reader = readers[site];
    const QStringList fields = nullFields(site, row);
    const QString which = fields.isEmpty() ? Message::tr("the expression has no value")
                          : fields.size() == 1
                              ? Message::tr("the field %1 has no value").arg(joined(fields))
                              : Message::tr("the fields %1 have no value").arg(joined(fields));
    return {ErrorCode::Viewer,
            Message::tr("%1 and the %2 has no fallback").arg(which, reader.property()),
            reader.where(), Message::tr("give the binding a fallback, or fill the data in")};
}

Result<Variant> Resolver::Private::current()
{
    return variant(currentRow(), textOf(selects[0], 1),
                   [this](size_t index) -> Column { return columns[index]; });
}

// One expression after the other, so that one that fails is known and those that are not asked
// for stay unread.
Result<Variant> Resolver::Private::alone(qint64 row)
{
    const QString where = QStringLiteral(" FROM viewer WHERE row_ = ?1");
    Result<Statement> key = statement(QStringLiteral("SELECT \"%1\"").arg(value.key) + where);
    if (!key)
        return fail(key.error());
    key->start(row);
    key->step();
    const QString viewer = textOf(*key, 0);
    std::optional<Statement> kept; // while its column is read
    const auto column = [&](size_t index) -> Column {
        const qsizetype site = qsizetype(index) - compiled.choices.size();
        const CompiledExpression &expression = site < 0 ? compiled.choices[qsizetype(index)]
                                                        : compiled.values[site];
        Result<Statement> made =
            statement(QStringLiteral("SELECT (%1\n)").arg(expression.sql) + where);
        if (!made)
            return tl::make_unexpected(made.error().what);
        kept.emplace(std::move(*made));
        kept->start(row);
        calls = 0;
        if (kept->step() != SQLITE_ROW)
            return tl::make_unexpected(QString::fromUtf8(sqlite3_errmsg(database)));
        return ResultColumn{kept->get(), 0};
    };
    return variant(row, viewer, column);
}

Result<qint64> Resolver::Private::firstFrom(qint64 row) const
{
    Result<Statement> asked =
        statement(QStringLiteral("SELECT min(row_) FROM viewer WHERE row_ >= ?1"));
    if (!asked)
        return fail(asked.error());
    asked->start(row);
    asked->step();
    return sqlite3_column_int64(asked->get(), 0);
}

Resolver::Resolver(std::unique_ptr<Private> data) : d(std::move(data)) {}
Resolver::Resolver(Resolver &&) noexcept = default;
Resolver::~Resolver() = default;

Result<Resolver> Resolver::make(const Template &value, ViewerTable &table,
                                const ResolveInputs &inputs)
{
    auto made = std::make_unique<Private>();
    made->value = value;
    made->database = table.database();
    if (const Result<void> prepared = made->prepare(inputs); !prepared)
        return fail(prepared.error());
    return Resolver(std::move(made));
}

// A row whose expressions fail is resolved alone, and the statements go on behind it.
Result<void> Resolver::each(const std::function<bool(Result<Variant>)> &sink)
{
    Result<void> outcome;
    bool goOn = true;
    for (qint64 from = std::numeric_limits<qint64>::min(); goOn;) {
        d->start(from);
        int code = d->step();
        for (; code == SQLITE_ROW && goOn; code = goOn ? d->step() : code) {
            from = d->currentRow() + 1;
            goOn = sink(d->current());
        }
        if (!goOn || code == SQLITE_DONE)
            break;
        const Result<qint64> failing = d->firstFrom(from);
        if (!failing) {
            outcome = fail(failing.error());
            break;
        }
        from = *failing + 1;
        goOn = sink(d->alone(*failing));
    }
    d->stop();
    return outcome;
}

Result<Variant> Resolver::one(const QString &viewer)
{
    Result<Statement> asked = d->statement(
        QStringLiteral("SELECT row_ FROM viewer WHERE \"%1\" = ?1 LIMIT 1").arg(d->value.key));
    if (!asked)
        return fail(asked.error());
    const QByteArray key = viewer.toUtf8();
    sqlite3_bind_text(asked->get(), 1, key.constData(), int(key.size()), SQLITE_STATIC);
    if (asked->step() != SQLITE_ROW)
        return fail(Message::tr("there is no viewer '%1'").arg(viewer));
    const qint64 row = sqlite3_column_int64(asked->get(), 0);
    d->start(row);
    const bool whole = d->step() == SQLITE_ROW;
    Result<Variant> made = whole ? d->current() : d->alone(row);
    d->stop();
    return made;
}

} // namespace reelwright
