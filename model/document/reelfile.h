// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/base/result.h>
#include <model/template/templatejson.h>

#include <QList>
#include <QString>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace reelwright {

inline constexpr int reelApplicationId = 0x5265656c; // "Reel"
inline constexpr int reelSchemaVersion = 1;

// A document's SQLite file: rows in, rows out. Sources of this folder only.
class ReelFile {
public:
    enum class Access { Read, Edit };

    static Result<ReelFile> create(const QString &path); // where nothing is
    // Checks, in this order and before anything else is read: the bytes of the header, that the
    // schema is ours to the letter (so no trigger or view can run), and SQLite's quick_check.
    static Result<ReelFile> open(const QString &path, Access access);

    Result<QList<TemplatePart>> parts();
    Result<QString> setting(const QString &name); // empty if there is none
    Result<void> setSetting(const QString &name, const QString &value);
    // In one transaction. Of those that go only kind and id count.
    Result<void> write(const QList<TemplatePart> &changed, const QList<TemplatePart> &gone);

private:
    struct Close {
        void operator()(sqlite3 *database) const;
    };
    struct Finish {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finish>;

    ReelFile(sqlite3 *database, QString path);
    static Result<ReelFile> connect(const QString &path, int flags);
    tl::unexpected<Error> failure(int code) const;
    Result<Statement> prepare(const char *sql, const QStringList &texts = {});
    Result<bool> step(const Statement &statement);
    Result<void> run(const char *sql, const QStringList &texts = {});
    Result<void> checkSchema();
    Result<void> checkPages();
    Result<void> store(const TemplatePart &part);

    std::unique_ptr<sqlite3, Close> m_database;
    QString m_path;
};

} // namespace reelwright
