// A line edit with a placeholder, a key badge at its right edge while it is empty, and a clear button while it is not.
// Escape clears it, then says escaped(). Down says wantsList(), for moving into the results.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

class QAction;

namespace linija {

class KeyHint;

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    void setKeyHint(const QKeySequence &keys); // shown, not bound
    // `shorter` stands there where `text` has no room; the field asks for the room of `text` in both cases.
    void setPlaceholder(const QString &text, const QString &shorter);
    void setLook(const char *role);            // "ground": filled with the window colour, for use on a panel

    // As wide as the placeholder and the badge need.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void escaped();
    void wantsList();

protected:
    bool event(QEvent *event) override; // a placeholder that is cut is whole in its tooltip
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    KeyHint *m_hint = nullptr;
    QString m_whole;
    QString m_shorter;
    QAction *m_clear = nullptr;
};

} // namespace linija
