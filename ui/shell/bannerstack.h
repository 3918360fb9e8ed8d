// The row of messages above the status line. Each has a key: saying it again changes it in its place. What the agent closed
// stays closed until its text changes or it was gone in between. GUI thread.
#pragma once

#include "ui/shell/problems.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace linija {

class BannerStack : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStack(QWidget *parent = nullptr);

    // The problems that are worked out from states: what is missing from the list goes away.
    void setProblems(const QVector<Problem> &problems);
    // One message of another source; stays until cleared, or closed where it may be.
    void say(const Problem &problem);
    void clear(const QString &key);
    [[nodiscard]] QStringList shownKeys() const;

Q_SIGNALS:
    void actionTriggered(const QString &key);
    void closedByUser(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const Problem &problem);
    void remove(const QString &key);
    void fit(); // in a low window the most serious one stands for all, with a button for the others

    struct Shown
    {
        Problem problem;
        InlineBanner *banner = nullptr;
        bool closedByUser = false;
        bool derived = false;
    };
    QHash<QString, Shown> m_shown;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_more = nullptr;
    bool m_all = false; // the user wants to see all of them
};

} // namespace linija
