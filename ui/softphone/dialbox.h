// "Name or number": dials what is typed, or a customer that is found as you type. The list of suggestions lies above the
// box inside the panel and takes no focus; Up and Down walk in it, Enter dials. With nothing typed it offers the calls of late.
// GUI thread.
#pragma once

#include "core/domain/customer.h"

#include <QWidget>

class QLabel;

namespace linija {

class CustomerDirectory;
class KeyButton;
class ResultList;
class SearchField;
class TargetSearch;
struct ResultRow;

// What may be dialled for a text and the customers that it found; the key of a row is the target.
// A number or address as typed comes first. Plain, for tests.
[[nodiscard]] QVector<ResultRow> dialSuggestions(const QString &text, const QVector<Customer> &found, const QString &region);

class DialBox : public QWidget
{
    Q_OBJECT
public:
    // `listParent`: the widget over which the list may lie; the list keeps to its lower edge.
    DialBox(CustomerDirectory &directory, QWidget *listParent, QWidget *parent = nullptr);

    void setRegion(const QString &region);
    void setAgent(const QString &login); // whose recent calls are offered
    void setKey(const QKeySequence &keys);
    void focusField();
    // What a link asks for: stands in the field, with a button to call it that has the focus. Dials nothing by itself.
    void offer(const QString &target);
    void placeList();

Q_SIGNALS:
    void dialed(const QString &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showRows(const QVector<ResultRow> &rows);
    void withdrawOffer();
    void sayWhose();
    void retranslate();

    CustomerDirectory &m_directory;
    TargetSearch *m_search = nullptr;
    QWidget *m_listParent = nullptr;
    SearchField *m_field = nullptr;
    QLabel *m_whose = nullptr;   // whose the offered number is
    KeyButton *m_call = nullptr; // of an offered number
    QString m_offered;
    bool m_offering = false;
    ResultList *m_list = nullptr;
    QString m_region;
};

} // namespace linija
