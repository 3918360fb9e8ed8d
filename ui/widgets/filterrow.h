// A row of pills of which one is chosen: "All Calls Chat E-mail …". Tab enters the row, Left/Right/Home/End move and
// choose, screen readers hear radio buttons. Pills that do not fit wrap to another line.
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace linija {

class FilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(QWidget *parent = nullptr);

    // Keys are for the program, texts for people. Keeps the choice where the key still exists, else chooses the first.
    struct Option
    {
        QString key;
        QString text;
        QString tip;
    };
    void setOptions(const QVector<Option> &options);
    void choose(const QString &key); // says chosen() where it changes
    [[nodiscard]] QString chosenKey() const { return m_chosen; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int arrange(int width, bool move) const;
    void place();

    QButtonGroup *m_group = nullptr;
    QVector<Option> m_options;
    QVector<QAbstractButton *> m_buttons;
    QString m_chosen;
};

} // namespace linija
