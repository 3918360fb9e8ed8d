// The middle and the right column: the customer, their history and the wrap-up; the guide above the knowledge. Hosts the
// panels and joins their signals; decides nothing itself. Where the two do not fit beside each other (large text on a small
// screen), one of them is shown at a time, with tabs above to change over. GUI thread.
#pragma once

#include "core/domain/ids.h"
#include "ui/shell/workspaceservices.h"
#include "ui/window/buildstep.h"

#include <QJsonObject>
#include <QWidget>

class QSplitter;

namespace linija {

class Actions;
class CustomerPanel;
class FoldingColumn;
class GuidedPause;
class GuidePanel;
class KnowledgePanel;
class RecordingBar;
class TabHeader;
class TimelinePanel;
class WrapUpBar;

class WorkspacePage : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspacePage(QWidget *parent = nullptr);

    // Its panels, to be built in this order before anything else is asked of the page.
    [[nodiscard]] BuildSteps steps(const WorkspaceServices &services);

    void showCustomer(CustomerId customer);
    void openArticle(ArticleId article);
    void focusHistorySearch();
    void focusArticleSearch();
    void focusNote();
    void finish();
    void stepHistory(int by);
    void guideBack();
    void guideNext();
    void chooseOption(int index); // of "Who is calling?" while that is asked, else of the guide's step
    void setKeys(const Actions &actions); // shown and listened to in the panels
    [[nodiscard]] FoldingColumn &guideColumn() { return *m_guideColumn; }
    [[nodiscard]] CustomerId shownCustomer() const;

    [[nodiscard]] QJsonObject layoutState() const;
    void restoreLayout(const QJsonObject &state);

Q_SIGNALS:
    void layoutChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Room { Both, OneAtATime };

    void lay();
    void fit();
    void showParts();
    void shareHeight();
    void retranslate();

    CustomerPanel *m_customer = nullptr;
    TimelinePanel *m_timeline = nullptr;
    GuidePanel *m_guide = nullptr;
    KnowledgePanel *m_knowledge = nullptr;
    RecordingBar *m_recording = nullptr; // none where nobody listens
    GuidedPause *m_guidedPause = nullptr;
    WrapUpBar *m_wrapUp = nullptr;
    QWidget *m_middle = nullptr;
    TabHeader *m_tabs = nullptr; // customer, guide: where there is room for one alone
    QSplitter *m_columns = nullptr;
    QSplitter *m_right = nullptr;
    bool m_heightsChosen = false; // the edge between guide and articles is where the user put it
    FoldingColumn *m_guideColumn = nullptr;
    Room m_room = Room::Both;
    QJsonObject m_stateOfBoth; // while only one is shown: how they stood beside each other
};


} // namespace linija
