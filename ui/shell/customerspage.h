// The page that finds customers: type, choose, and the workspace shows them. GUI thread.
#pragma once

#include "core/domain/customer.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;

namespace linija {

class CustomerDirectory;
class EmptyState;
class InlineBanner;
class ResultList;
class SearchField;
class Settings;

class CustomersPage : public QWidget
{
    Q_OBJECT
public:
    CustomersPage(CustomerDirectory &directory, const Settings &settings, QWidget *parent = nullptr);

    void focusSearch();

Q_SIGNALS:
    void customerChosen(linija::CustomerId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void fitList();
    void chooseCurrent();
    void retranslate();

    CustomerDirectory &m_directory;
    const Settings &m_settings;
    QTimer m_delay;
    quint64 m_asked = 0;
    bool m_awaited = false;
    bool m_chooseFirst = false; // Return was pressed before the answer came
    bool m_searched = false;
    QLabel *m_title = nullptr;
    SearchField *m_field = nullptr;
    QLabel *m_count = nullptr; // how many were found
    InlineBanner *m_problem = nullptr;
    ResultList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_results = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace linija
