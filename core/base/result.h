// Result<T>: a value or an Error; nothing throws across a module.
// Error carries a code for the program, a detail for the developer, and whether trying again can help.
// Only ui turns codes into translated sentences.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace linija {

enum class ErrorCode {
    Invalid,      // input that cannot be right; detail names the place
    NotFound,
    Conflict,     // somebody else changed it first
    Unauthorized, // no valid sign-in
    Forbidden,    // signed in, not allowed
    Offline,      // no answer from the other side
    Timeout,
    TooLarge,
    Corrupt,      // a file or answer that cannot be read
    TooNew,       // made by a newer version
    Io,           // disk or device
    Busy,
    Cancelled,
    Unsupported,
    Internal
};

[[nodiscard]] const char *errorCodeName(ErrorCode code); // "offline", "not-found" …: stable, for logs and --json

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;         // English, for logs and developers; never shown raw as the only message
    bool retryable = false; // the same call may succeed later
};

template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const T &operator*() const { return std::get<0>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace linija
