// A message in its place instead of a dialog: icon, sentence(s), at most one action and, where allowed, a close button.
// Screen readers are told when it appears.
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace linija {

enum class BannerKind { Note, Warning, Error, Good };

class InlineBanner : public QFrame
{
    Q_OBJECT
public:
    explicit InlineBanner(QWidget *parent = nullptr);

    // The text is plain. An empty action text hides the button.
    void show(BannerKind kind, const QString &text, const QString &actionText = {});
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;
    [[nodiscard]] BannerKind kind() const { return m_kind; }

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    BannerKind m_kind = BannerKind::Note;
    QWidget *m_icon = nullptr;
    QString m_text;
    QLabel *m_label = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace linija
