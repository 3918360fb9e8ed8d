// Draws the panels as they stand together in the window, light and dark, for people to look at:
//   LINIJA_PICTURES=/some/folder tests/ui_panels_test "[.pictures]"
#include "tests/catch.h"
#include "tests/ui/desk.h"
#include "ui/customer/customerpanel.h"
#include "ui/guide/guidepanel.h"
#include "ui/knowledge/knowledgepanel.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/separator.h"
#include "ui/wrapup/wrapupbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace linija;
using namespace linija::test;

namespace {

struct Window
{
    explicit Window(Desk &desk)
        : customer(new CustomerPanel(desk.interactions, desk.directory, desk.clock, &widget)),
          timeline(new TimelinePanel(desk.interactions, desk.directory, desk.clock, &widget)),
          guide(new GuidePanel(desk.interactions, desk.catalog, desk.settings, &widget)),
          knowledge(new KnowledgePanel(desk.interactions, desk.articles, desk.settings, &widget)),
          wrapUp(new WrapUpBar(desk.interactions, desk.catalog, desk.settings, desk.clock, &widget))
    {
        setRole(&widget, "window");
        auto *middle = new QVBoxLayout;
        middle->setSpacing(0);
        middle->addWidget(customer);
        middle->addWidget(timeline, 1);
        middle->addWidget(wrapUp);
        auto *right = new QVBoxLayout;
        right->setSpacing(0);
        right->addWidget(guide, 3);
        right->addWidget(new Separator(Qt::Horizontal, &widget));
        right->addWidget(knowledge, 2);
        auto *row = new QHBoxLayout(&widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addLayout(middle, 1);
        row->addWidget(new Separator(Qt::Vertical, &widget));
        row->addLayout(right);
        guide->setFixedWidth(392);
        knowledge->setFixedWidth(392);
        QObject::connect(customer, &CustomerPanel::candidateLooked, timeline, &TimelinePanel::showCustomer);
        QObject::connect(guide, &GuidePanel::stepChanged, knowledge, &KnowledgePanel::setSuggestions);
        knowledge->setSuggestions(guide->run() ? guide->run()->suggestedArticles() : QStringList(), {});
        widget.resize(1096, 830);
        widget.show();
    }

    QWidget widget;
    CustomerPanel *customer;
    TimelinePanel *timeline;
    GuidePanel *guide;
    KnowledgePanel *knowledge;
    WrapUpBar *wrapUp;
};

void draw(Desk &desk, Window &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("LINIJA_PICTURES");
    for (int i = 0; i < 4; ++i)
        desk.settle();
    REQUIRE(window.widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
}

} // namespace

TEST_CASE("pictures of the panels", "[.pictures]")
{
    REQUIRE(qEnvironmentVariableIsSet("LINIJA_PICTURES"));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const QString suffix = choice == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const int percent : {100, 150}) {
            const QString end = suffix + QStringLiteral("-%1").arg(percent);
            Desk desk(QStringLiteral("damaged-goods"));
            (void)desk.settings.edit([&](SettingsValues &values) {
                values.theme = choice;
                values.textPercent = percent;
            });
            const Theme theme(*qApp, desk.settings);
            Window window(desk);
            draw(desk, window, QStringLiteral("0-nobody-") + end);
            const InteractionId several = desk.ring(Desk::sharedNumber);
            draw(desk, window, QStringLiteral("1-several-") + end);
            desk.phone.decline(desk.interactions.find(several)->call.id);
            desk.settle();
            const InteractionId unknown = desk.ring(QStringLiteral("+4915112345678"));
            draw(desk, window, QStringLiteral("2-unknown-") + end);
            desk.phone.decline(desk.interactions.find(unknown)->call.id);
            desk.settle();
            const InteractionId call = desk.ring(Desk::janisNumber);
            draw(desk, window, QStringLiteral("3-alerting-") + end);
            desk.answer(call);
            desk.interactions.setNote(call, QStringLiteral("box was wet on arrival"));
            draw(desk, window, QStringLiteral("4-talking-") + end);
            auto *tabs = window.guide->findChild<QTabBar *>(QStringLiteral("guideTabs"));
            tabs->setCurrentIndex(1);
            window.timeline->view().setFocus();
            window.timeline->view().setCurrentIndex(window.timeline->model().index(1));
            window.timeline->view().toggleOpened(window.timeline->model().index(1));
            window.customer->findChild<QPushButton *>(QStringLiteral("otherCustomer"))->click();
            draw(desk, window, QStringLiteral("4-other-") + end);
            tabs->setCurrentIndex(0);
            QTest::keyClick(window.customer->findChild<QWidget *>(QStringLiteral("whoIsCalling")), Qt::Key_Escape);
            for (int i = 0; i < 3; ++i) {
                window.guide->next();
                draw(desk, window, QStringLiteral("5-step%1-").arg(i + 1) + end);
            }
            auto *search = window.knowledge->findChild<QLineEdit *>(QStringLiteral("articleSearch"));
            search->setText(QStringLiteral("damaged refund"));
            auto *history = window.timeline->findChild<QLineEdit *>(QStringLiteral("timelineSearch"));
            history->setText(QStringLiteral("kettle"));
            REQUIRE(waitFor([&, until = QDeadlineTimer(300)] { return until.hasExpired(); }));
            draw(desk, window, QStringLiteral("6-search-") + end);
            history->clear();
            window.knowledge->openArticleBySlug(QStringLiteral("blender-b4-leak"));
            desk.hangUp(call);
            draw(desk, window, QStringLiteral("7-article-wrapup-") + end);
            window.wrapUp->finish();
            draw(desk, window, QStringLiteral("8-missing-") + end);
            desk.interactions.setDisposition(call, QStringLiteral("damaged-goods"));
            desk.settle();
            window.wrapUp->finish();
            draw(desk, window, QStringLiteral("9-finished-") + end);
        }
    }
}
