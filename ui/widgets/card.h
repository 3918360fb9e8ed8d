// A frame with the card's ground, outline and radius. Its outline can carry a state (green while talking …).
#pragma once

#include "ui/theme/tokens.h"

#include <QFrame>

class QVBoxLayout;

namespace linija {

class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setState(StateRole state);
    [[nodiscard]] StateRole state() const { return m_state; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; } // margins of a card are set already

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateRole m_state = StateRole::Neutral;
    QVBoxLayout *m_body = nullptr;
};

} // namespace linija
