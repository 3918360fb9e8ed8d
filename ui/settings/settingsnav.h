// The list of the settings' pages: icon and name, one chosen. A list view, so that keys and screen readers work as everywhere.
// GUI thread.
#pragma once

#include "core/settings/settingtable.h"

#include <QListWidget>

namespace linija {

class SettingsNav : public QListWidget
{
    Q_OBJECT
public:
    explicit SettingsNav(QWidget *parent = nullptr);

    void setPages(const QVector<SettingPage> &pages);
    void choose(SettingPage page);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(linija::SettingPage page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void sayNames();
};

} // namespace linija
