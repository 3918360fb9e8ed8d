// The line for support below a trouble: the frequent technical answers in the window's language, anything else as it came.
// What came stays in the tooltip. GUI thread.
#pragma once

#include <QString>

class QLabel;

namespace linija {

// "connection refused (127.0.0.1:8080)" in words; the place stays as it is. Null where the answer is none of the known ones.
[[nodiscard]] QString supportWords(const QString &detail);
// Shows the line, or hides the label where there is nothing to tell.
void sayForSupport(QLabel &label, const QString &detail);

} // namespace linija
