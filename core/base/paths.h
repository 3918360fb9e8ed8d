// Where Linija keeps its files. Everything lies under three roots that follow the XDG base directory specification;
// LINIJA_HOME moves all of them under one folder (demo, tests, portable use).
#pragma once

#include <QString>

namespace linija {

struct Paths
{
    QString data;    // the local store, recordings; survives
    QString config;  // settings
    QString runtime; // sockets and locks; mode 0700, made when missing
    QString logs;

    [[nodiscard]] static Paths standard();
    // Where XDG_RUNTIME_DIR is missing a private folder under the temporary folder serves; then this says so.
    bool runtimeIsFallback = false;

    [[nodiscard]] QString storeFile() const { return data + QStringLiteral("/linija.sqlite"); }
    [[nodiscard]] QString recordings() const { return data + QStringLiteral("/recordings"); } // sealed; the phone writes, the window reads
    [[nodiscard]] QString phoneSocket() const { return runtime + QStringLiteral("/phone.sock"); }
    [[nodiscard]] QString windowSocket() const { return runtime + QStringLiteral("/window.sock"); }
};

} // namespace linija
