// A call that rings while the column of the calls is folded: a button in the free room of the rail that answers it, and
// beside it, laid over the page, who is calling. Neither moves anything, and the words let the pointer through to what lies
// below them. Passive: shows what it is told. GUI thread.
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractButton>

#include <optional>

namespace linija {

struct RingingCall
{
    QString who;    // plain
    QString detail; // plain; may be empty
    StateRole state = StateRole::Talking;
    int others = 0; // that ring too

    friend bool operator==(const RingingCall &, const RingingCall &) = default;
};

class RingingWords;

class RingingStrip : public QAbstractButton
{
    Q_OBJECT
public:
    // `over`: the widget over which the words lie, an ancestor of the strip once that is in its layout.
    explicit RingingStrip(QWidget *over);

    void setCall(const std::optional<RingingCall> &call); // none: nothing is shown
    void setKeyText(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void describe();
    void place();

    RingingWords *m_words = nullptr; // a child of `over`
    std::optional<RingingCall> m_call;
    QString m_keys;
};

} // namespace linija
