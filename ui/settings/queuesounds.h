// Which queue rings how: one line for each queue of the company, "As set above" or a sound. Passive. GUI thread.
#pragma once

#include <QJsonObject>
#include <QPair>
#include <QVector>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace linija {

class QueueSounds : public QWidget
{
    Q_OBJECT
public:
    explicit QueueSounds(QWidget *parent = nullptr);

    void setQueues(const QVector<QPair<QString, QString>> &queues); // key and name
    void setSounds(const QJsonObject &sounds);                      // key → name of a sound

Q_SIGNALS:
    void chosen(const QString &queue, const QString &sound); // empty: as for all

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void fill();

    QVector<QPair<QString, QString>> m_queues;
    QJsonObject m_sounds;
    QGridLayout *m_grid = nullptr;
    QVector<QComboBox *> m_boxes; // one for each queue
    QLabel *m_none = nullptr;
};

} // namespace linija
