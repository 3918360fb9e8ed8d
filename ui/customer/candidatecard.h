// One possible answer to "Who is calling?": name, a line about them, how sure it is, and the key that chooses it.
// A button: Space and Enter choose it, screen readers read name and line. GUI thread.
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/laidtext.h"

#include <QAbstractButton>

namespace linija {

class CandidateCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CandidateCard(QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &line, const QString &chip);
    void setKey(const QString &text);  // on its badge; empty: no badge
    void setChosen(bool chosen);       // whose history is shown below: outlined
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString line() const { return m_line; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void looked(); // got the focus: show this one's history

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    [[nodiscard]] LaidText laidLine(int width) const; // in as many lines as it needs, up to three

    QString m_name;
    QString m_line;
    QString m_chip;
    QString m_key;
    bool m_chosen = false;
};

} // namespace linija
