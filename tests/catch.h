// Catch2, version 2 (Debian 12) or 3 (Debian 13).
#pragma once

#ifdef LINIJA_CATCH2_V3
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QString>

// Failing comparisons print the text, not the bytes.
namespace Catch {
template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};
} // namespace Catch
