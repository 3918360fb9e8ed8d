// A push button that shows its key as a badge after its text ("Answer [F2]"), or at its right edge for rows of choices
// ("Replacement      [1]"). Use setRole(button, "primary") etc. for its look. The badge is not part of the shortcut:
// give the button or its QAction the shortcut yourself.
#pragma once

#include <QPushButton>

namespace linija {

enum class KeyPlace { AfterText, RightEdge };

class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    explicit KeyButton(QWidget *parent = nullptr);
    KeyButton(const QString &text, const QString &keyText, QWidget *parent = nullptr);

    void setKeyText(const QString &text); // empty: no badge
    void setKeyPlace(KeyPlace place);
    // For a button whose word changes with its state: it keeps room for the widest of these, so that nothing moves with them.
    void setWords(const QStringList &words);
    [[nodiscard]] QString keyText() const { return m_keyText; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize wordSize() const; // without the badge

    QString m_keyText;
    QStringList m_words;
    KeyPlace m_place = KeyPlace::AfterText;
};

} // namespace linija
