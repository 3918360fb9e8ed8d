// One setting on a page: its name and a line of explanation at the left, what changes it at the right, or below where there
// is little room. Where a system file decides it carries a lock, the sentence that says so, and cannot be changed. GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace linija {

class Card;

enum class RowShape {
    Beside, // the editor at the right
    Toggle, // the editor is a check box before the name; a click on the name changes it too
    Below   // the editor takes the whole width
};

class SettingRow : public QWidget
{
    Q_OBJECT
public:
    // `key` is of the settings table, or the page's own for what is no setting. Takes the editor as a child.
    SettingRow(QString key, QWidget *editor, RowShape shape = RowShape::Beside, QWidget *parent = nullptr);

    void setTexts(const QString &name, const QString &hint);
    void setHint(const QString &hint);
    void setKeywords(const QString &keywords) { m_keywords = keywords; }
    void setManagedBy(const QString &file); // empty: the user decides
    void mark();                            // for some seconds, where a search led here

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString keywords() const { return m_keywords; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void arrange();
    void refreshLock();

    QString m_key;
    QString m_name;
    QString m_keywords;
    QString m_managedBy;
    QWidget *m_editor = nullptr;
    RowShape m_shape;
    QBoxLayout *m_layout = nullptr;
    QVBoxLayout *m_texts = nullptr;
    QLabel *m_label = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_lock = nullptr;
    QLabel *m_lockText = nullptr;
    QTimer m_marked;
};

// Rows that belong together, under a heading.
class SettingsGroup : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsGroup(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void add(QWidget *row);

private:
    QLabel *m_title = nullptr;
    Card *m_card = nullptr;
};

} // namespace linija
