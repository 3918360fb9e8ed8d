// Rows that few people need, under a heading that opens and closes them. Closed at first. GUI thread.
#pragma once

#include <QWidget>

class QToolButton;

namespace linija {

class SettingsGroup;

class FoldedGroup : public QWidget
{
    Q_OBJECT
public:
    explicit FoldedGroup(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] SettingsGroup *rows() const { return m_rows; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QToolButton *m_head = nullptr;
    SettingsGroup *m_rows = nullptr;
};

} // namespace linija
