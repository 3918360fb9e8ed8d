// The customer's whole history in the middle of the window: channel filters, a search field, the list. Follows the
// current contact (its customer, or the likeliest candidate while nobody is certain) and shows that contact on top under
// "Now". GUI thread. Errors stand in a line above the list with a way to try again; what was read stays visible.
#pragma once

#include "core/base/clock.h"
#include "core/session/activeinteraction.h"
#include "ui/theme/tokens.h"

#include <QTimer>
#include <QKeySequence>
#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace linija {

class CustomerDirectory;
class EmptyState;
class FilterRow;
class InlineBanner;
class InteractionService;
class SearchField;
class TimelineDelegate;
class TimelineModel;
class TimelineView;

// The contact that is going on, as the entry that stands on top.
[[nodiscard]] TimelineEntry runningEntry(const ActiveInteraction &active);
// Its colour: the same as that of its card.
[[nodiscard]] StateRole runningRole(const ActiveInteraction &active);

class TimelinePanel : public QWidget
{
    Q_OBJECT
public:
    TimelinePanel(InteractionService &interactions, CustomerDirectory &directory, const Clock &clock,
                  QWidget *parent = nullptr);
    ~TimelinePanel() override;

    // Looks at a customer until the current contact changes; also for a candidate of the alerting contact.
    void showCustomer(CustomerId customer);
    void focusSearch();
    void setSearchKey(const QKeySequence &keys); // shown in the field
    void step(int by); // to a later (down, older) or earlier entry; the first where none is chosen

    [[nodiscard]] TimelineModel &model() { return *m_model; }
    [[nodiscard]] TimelineView &view() { return *m_view; }

Q_SIGNALS:
    // The chosen entry is a contact with a recording; null: it is not.
    void recordingChosen(linija::InteractionId contact);
    void recordingNamed(const QString &title); // of the contact that is chosen; before it

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayRecording();
    void nameRecording();
    void follow(InteractionId id);
    void refresh(); // reads the current contact again
    void look(CustomerId customer);
    void applyFilter();
    void updateSurface();
    void fitSearch();
    void sayKey();
    void retranslate();

    const Clock &m_clock;
    InteractionService &m_interactions;
    CustomerDirectory &m_directory;
    InteractionId m_interaction;
    CustomerId m_pinned; // chosen by showCustomer()
    CustomerId m_shown;
    bool m_guess = false; // what is shown belongs to somebody who perhaps is calling

    TimelineModel *m_model = nullptr;
    TimelineDelegate *m_delegate = nullptr;
    TimelineView *m_view = nullptr;
    FilterRow *m_filters = nullptr;
    SearchField *m_search = nullptr;
    QToolButton *m_searchButton = nullptr; // opens the field where it has no room beside the channels
    QKeySequence m_searchKey;
    bool m_searchOpen = false;
    bool m_searchBeside = true;
    QFrame *m_bar = nullptr;
    QWidget *m_line = nullptr;
    QGridLayout *m_barLayout = nullptr;
    QLabel *m_captionLabel = nullptr;
    InlineBanner *m_error = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTimer m_searchDelay;
    InteractionId m_recorded; // of the row that is chosen, where it has a recording
};

} // namespace linija
