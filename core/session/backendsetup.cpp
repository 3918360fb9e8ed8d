#include "core/session/backendsetup.h"

namespace linija {

QUrl backendUrlFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > 2048)
        return {};
    const QUrl url(text.contains(QStringLiteral("://")) ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    const bool fits = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
    if (!fits)
        return {};
    QUrl plain = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (plain.path() == QLatin1String("/"))
        plain.setPath(QString());
    return plain;
}

} // namespace linija
