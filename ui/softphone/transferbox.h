// Where the agent chooses to whom a call goes: a field, who was found, and what to do with them. Enter asks first, Shift+Enter
// transfers now; Escape closes it. Lies inside the call's card; no dialog. GUI thread.
#pragma once

#include "ui/softphone/targetsearch.h"

#include <QWidget>

class QLabel;

namespace linija {

class FlowGrid;
class KeyButton;
class SearchField;

enum class TransferUse { HandOn, SendOn }; // of a call that is up, or of one that still rings
enum class TransferWay { Now, AskFirst, Park, Connect, Conference, SendOn };

// Another call of this desk, to connect the customer with.
struct OtherLine
{
    QString callId;
    QString who;
    friend bool operator==(const OtherLine &, const OtherLine &) = default;
};

class TransferBox : public QWidget
{
    Q_OBJECT
public:
    explicit TransferBox(CustomerDirectory &directory, QWidget *parent = nullptr);

    struct Given
    {
        QString region;
        QString agentLogin;
        QVector<OtherLine> others;
        bool canPark = false;
        friend bool operator==(const Given &, const Given &) = default;
    };
    void open(TransferUse use, const Given &given); // with an empty field that has the focus
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] QString nameOf(const QString &target) const { return m_search.nameOf(target); }

Q_SIGNALS:
    // `target`: what is dialled; of Connect and Conference the other call's id; of Park nothing.
    void chosen(linija::TransferWay way, const QString &target);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRows(const QVector<ResultRow> &rows);
    void choose(TransferWay way);
    void enter(Qt::KeyboardModifiers modifiers);
    void refreshButtons();
    void fitList();
    [[nodiscard]] QString currentTarget() const;
    [[nodiscard]] bool isOtherLine(const QString &key) const;

    TargetSearch m_search;
    TransferUse m_use = TransferUse::HandOn;
    Given m_given;
    QLabel *m_head = nullptr;
    SearchField *m_field = nullptr;
    ResultList *m_list = nullptr;
    FlowGrid *m_buttons = nullptr;
    KeyButton *m_ask = nullptr;
    KeyButton *m_now = nullptr;
    KeyButton *m_park = nullptr;
};

} // namespace linija
