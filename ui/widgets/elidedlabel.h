// One line of plain text that ends in "…" where it does not fit; the whole text is its tooltip then, and always its
// accessible name. Takes the font and colour of a text role.
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

class QFontMetrics;

namespace linija {

enum class TextTone { Normal, Muted, Accent };
// Of a new text assistive programs hear at once, or read it when they look: for figures that run.
enum class Telling { Changes, WhenLookedAt };

// How far a first letter may reach out to the left of where its line begins, such as the hook of a bold "J".
[[nodiscard]] int hookRoom();

class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    ElidedLabel(const QString &text, TextRole role, TextTone tone = TextTone::Normal, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTextRole(TextRole role);
    void setTone(TextTone tone);
    void setState(StateRole state); // Neutral: the tone's colour
    void setTelling(Telling telling) { m_telling = telling; }
    void setElideMode(Qt::TextElideMode mode);
    // The words begin hookRoom() from the left edge, whatever their first letter is; for a HungItem (hungitem.h), which
    // puts the label that much further out.
    void setHung(bool hung);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int inset(const QFontMetrics &metrics) const;

    QString m_text;
    TextRole m_role = TextRole::Body;
    TextTone m_tone = TextTone::Normal;
    StateRole m_state = StateRole::Neutral;
    bool m_hung = false;
    Telling m_telling = Telling::Changes;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace linija
