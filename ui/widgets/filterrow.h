// A row of pills of which one is chosen: "All Calls Chat E-mail …". Tab enters the row, Left/Right/Home/End move and
// choose, screen readers hear radio buttons. Pills that do not fit wrap to another line.
// With FilterLook::Segments the same as one joined control, for two to five short choices of a setting: "Light Dark
// System". It stays in one line and grows as wide as its words need.
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace linija {

enum class FilterLook { Pills, Segments };

class FilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(QWidget *parent = nullptr);
    explicit FilterRow(FilterLook look, QWidget *parent = nullptr);

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
    [[nodiscard]] QAbstractButton *newButton();
    enum class Fill { Usual, Tight }; // tight pills where that saves a line
    [[nodiscard]] Fill fillFor(int width) const;
    [[nodiscard]] int arrange(int width, Fill fill, bool move) const; // → the height
    [[nodiscard]] QSize sizeOf(const QAbstractButton &button, Fill fill) const;
    void place();

    const FilterLook m_look;
    QButtonGroup *m_group = nullptr;
    QVector<Option> m_options;
    QVector<QAbstractButton *> m_buttons;
    QString m_chosen;
    Fill m_fill = Fill::Usual; // what the pills wear
};

} // namespace linija
