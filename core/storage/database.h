// One connection to the local store, as a job of Store sees it. It lives on the thread that runs the job; keep no reference
// to it after the job. Jobs work through the repositories; statement() is for them alone.
#pragma once

#include "core/base/result.h"
#include "core/storage/changeset.h"

#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;

namespace linija {

class Statement;

enum class DatabaseAccess { ReadWrite, ReadOnly };

class Database
{
public:
    // Opens the file, makes it where it is missing (ReadWrite alone). Errors: Io, Corrupt, Unsupported.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, DatabaseAccess access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Repositories note here what they change; Store sends it out after the commit.
    [[nodiscard]] ChangeSet &changes();

    // A prepared statement of this connection's cache; `sql` is text of ours, never text from outside.
    [[nodiscard]] Statement statement(std::string_view sql);
    // Runs one or more statements that give no rows.
    Result<void> execute(const char *sql);
    // Error of the last call on this connection, put into our words.
    [[nodiscard]] Error lastError(std::string_view sql) const;

    Result<void> begin();
    Result<void> commit();
    void rollback();

    [[nodiscard]] sqlite3 *handle() const;

private:
    Database();
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace linija
