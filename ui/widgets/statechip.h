// A pill that says a state in words, with a dot or an icon: "Gold", "1 open complaint", "On a call · 04:12".
// Paints from the tokens; its accessible name is its text (made when it is asked for). Plain text only.
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace linija {

enum class ChipMark { None, Dot, Icon };

// What a chip looks like, also for delegates that paint one without a widget.
struct ChipLook
{
    QString text;
    StateRole role = StateRole::Neutral;
    ChipMark mark = ChipMark::None;
    Icon icon = Icon::Info; // for ChipMark::Icon
    TextRole textRole = TextRole::Small;
    bool outlined = false; // neutral chips have a line around them
    bool strong = false;   // filled: what must not be overlooked
};

[[nodiscard]] QSize chipSize(const ChipLook &look);
void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look); // elides where the rect is narrow

class StateChip : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(QWidget *parent = nullptr);
    StateChip(const QString &text, StateRole role, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setRole(StateRole role);
    void setMark(ChipMark mark);
    void setIcon(Icon icon); // and ChipMark::Icon
    void setStrong(bool strong);
    void setTextRole(TextRole role);
    // The width is kept for texts like this one, so that a running timer does not move its neighbours.
    void setWidthFor(const QString &longestText);
    [[nodiscard]] QString text() const { return m_look.text; }
    [[nodiscard]] StateRole role() const { return m_look.role; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    ChipLook m_look;
    QString m_widest;
};

} // namespace linija
