// One request and its answer, free of any HTTP library: what the api works on and what server.cpp turns into bytes.
// Plain values; they cross between the I/O thread and the database threads.
#pragma once

#include <QByteArray>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrlQuery>
#include <QVector>

namespace linija::backend {

struct Request
{
    QByteArray method;    // "GET", as sent
    QString path;         // decoded, without the query; for the log
    QStringList segments; // decoded parts of the path: {"v1", "cases", "…"}
    QUrlQuery query;
    QByteArray authorization;
    QByteArray ifMatch;
    QByteArray ifNoneMatch;
    QByteArray idempotencyKey;
    QByteArray epoch; // that a write was made for
    QByteArray contentType;
    QByteArray uploadOffset;
    QByteArray body; // at most 1 MiB
};

// What follows the head of the answer: a body, or server-sent events until somebody closes.
enum class Follow { Body, Events };

struct Response
{
    int status = 200;
    QByteArray contentType; // empty: no body
    QByteArray body;
    QVector<QPair<QByteArray, QByteArray>> headers;
    Follow follow = Follow::Body;
};

} // namespace linija::backend
