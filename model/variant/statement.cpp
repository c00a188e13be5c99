// SPDX-FileCopyrightText: 2026 The Reelwright developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <model/variant/statement.h>

namespace reelwright {

Result<Statement> Statement::prepare(sqlite3 *database, const QString &sql)
{
    const QByteArray bytes = sql.toUtf8();
    sqlite3_stmt *made = nullptr;
    const int code = sqlite3_prepare_v3(database, bytes.constData(), int(bytes.size()),
                                        SQLITE_PREPARE_PERSISTENT, &made, nullptr);
    if (code != SQLITE_OK)
        return fail(QString::fromUtf8(sqlite3_errmsg(database)), {}, {}, ErrorCode::Internal);
    return Statement(made);
}

void Statement::start(qint64 parameter)
{
    sqlite3_reset(m_statement);
    sqlite3_bind_int64(m_statement, 1, parameter);
}

Stopping::Stopping(sqlite3 *database, const std::function<bool()> &goOn) : m_database(database)
{
    if (goOn)
        sqlite3_progress_handler(
            database, operationsACall,
            [](void *ask) -> int { return !(*static_cast<const std::function<bool()> *>(ask))(); },
            const_cast<std::function<bool()> *>(&goOn));
}

} // namespace reelwright
