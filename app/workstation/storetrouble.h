// What the agent sees before the empty window where the local store cannot be opened: what happened, what was kept, what
// to do. Nothing is overwritten; a damaged file is set aside only when the agent says so.
#pragma once

#include "core/base/result.h"

#include <QMessageBox>

namespace linija {

class StoreTrouble : public QMessageBox
{
    Q_OBJECT
public:
    StoreTrouble(const QString &path, const Error &error, QWidget *window);

Q_SIGNALS:
    void freshStoreWanted();
    void leaveWanted();
};

} // namespace linija
