#include "tests/catch.h"
#include "tests/ui/desk.h"
#include "ui/customer/candidatecard.h"
#include "ui/customer/customerpanel.h"
#include "ui/widgets/customerwords.h"
#include "ui/customer/whoiscalling.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace linija;
using namespace linija::test;

namespace {

struct Asking
{
    Asking() : panel(desk.interactions, desk.directory, desk.clock)
    {
        panel.resize(700, 160);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    QString name() const { return panel.findChild<ElidedLabel *>(QStringLiteral("customerName"))->text(); }
    QString line() const { return panel.findChild<QLabel *>(QStringLiteral("customerLine"))->text(); }
    WhoIsCalling *question() const { return panel.findChild<WhoIsCalling *>(); }
    CandidateCard *card(int n) const { return panel.findChild<CandidateCard *>(QStringLiteral("candidate%1").arg(n)); }
    CustomerId customer(InteractionId id) const { return desk.interactions.find(id)->interaction.customer; }

    Desk desk;
    CustomerPanel panel;
};

} // namespace

TEST_CASE("a customer known by number stands in the head with what matters")
{
    Asking asking;
    (void)asking.desk.ring(Desk::janisNumber);
    CHECK(asking.name() == QStringLiteral("Jānis Bērziņš"));
    CHECK(asking.line().contains(QStringLiteral("Latvian, English")));
    CHECK(asking.line().contains(QStringLiteral("their time 15:08")));
    CHECK(asking.line().contains(QStringLiteral("customer since 2019")));
    CHECK(asking.line().contains(QStringLiteral("matched by number")));
    CHECK_FALSE(asking.question()->isVisible());
}

TEST_CASE("a shared number asks who it is, and a digit answers")
{
    Asking asking;
    const InteractionId call = asking.desk.ring(Desk::sharedNumber);
    REQUIRE(asking.question()->isVisible());
    REQUIRE(asking.card(2));
    CHECK(asking.customer(call).isNull()); // nothing is certain yet
    const QString second = asking.card(2)->name();
    asking.panel.setFocus();
    QTest::keyClick(&asking.panel, Qt::Key_2);
    asking.desk.settle();
    CHECK_FALSE(asking.customer(call).isNull());
    CHECK(asking.name() == second);
    CHECK(asking.line().contains(QStringLiteral("chosen by you")));
}

TEST_CASE("a candidate that gets the focus is told, so that their history can be shown")
{
    Asking asking;
    (void)asking.desk.ring(Desk::sharedNumber);
    QSignalSpy looked(&asking.panel, &CustomerPanel::candidateLooked);
    asking.card(2)->setFocus();
    REQUIRE(waitFor([&] { return !looked.isEmpty(); }));
}

TEST_CASE("somebody new is written down with the caller's number")
{
    Asking asking;
    const InteractionId call = asking.desk.ring(QStringLiteral("+4915112345678"));
    REQUIRE(asking.question()->isVisible());
    QTest::mouseClick(asking.panel.findChild<CandidateCard *>(QStringLiteral("somebodyNew")), Qt::LeftButton);
    auto *field = asking.panel.findChild<QLineEdit *>(QStringLiteral("newCustomerName"));
    REQUIRE(field->isVisible());
    CHECK_FALSE(asking.panel.findChild<QPushButton *>(QStringLiteral("createCustomer"))->isEnabled());
    QTest::keyClicks(field, QStringLiteral("Anna Weber"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(waitFor([&] { return !asking.customer(call).isNull(); }));
    asking.desk.settle();
    CHECK(asking.name() == QStringLiteral("Anna Weber"));
    const auto stored = resultOf(asking.desk.directory.customer(asking.customer(call)));
    REQUIRE(stored.ok());
    CHECK(stored->identities.first().value == QStringLiteral("+4915112345678"));
}

TEST_CASE("a customer whom the number does not lead to is found by name")
{
    Asking asking;
    const InteractionId call = asking.desk.ring(QStringLiteral("+4915112345678"));
    auto *field = asking.panel.findChild<QLineEdit *>(QStringLiteral("findCustomer"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("berzin"));
    REQUIRE(waitFor([&] { return asking.card(1) != nullptr; }));
    asking.card(1)->click();
    asking.desk.settle();
    CHECK_FALSE(asking.customer(call).isNull());
}

TEST_CASE("a wrong match can be put right during the talk, and Escape leaves it as it was")
{
    Asking asking;
    const InteractionId call = asking.desk.ring(Desk::janisNumber);
    asking.desk.answer(call);
    auto *change = asking.panel.findChild<QPushButton *>(QStringLiteral("otherCustomer"));
    REQUIRE(change->isVisible());
    change->click();
    REQUIRE(asking.question()->isVisible());
    CHECK(asking.customer(call) == Desk::janis());
    QTest::keyClick(asking.question(), Qt::Key_Escape);
    CHECK_FALSE(asking.question()->isVisible());
    change->click();
    QTest::mouseClick(asking.panel.findChild<QPushButton *>(QStringLiteral("keepCustomer")), Qt::LeftButton);
    CHECK_FALSE(asking.question()->isVisible());
    change->click();
    auto *field = asking.panel.findChild<QLineEdit *>(QStringLiteral("findCustomer"));
    QTest::keyClicks(field, QStringLiteral("ilga"));
    REQUIRE(waitFor([&] { return asking.card(1) && asking.card(1)->name() == QStringLiteral("Ilga Bērziņa"); }));
    asking.card(1)->click();
    asking.desk.settle();
    CHECK(asking.customer(call) == Desk::ilga());
}

TEST_CASE("what was typed for one caller is not there for the next")
{
    Asking asking;
    const InteractionId first = asking.desk.ring(QStringLiteral("+4915112345678"));
    auto *field = asking.panel.findChild<QLineEdit *>(QStringLiteral("newCustomerName"));
    asking.question()->startNaming();
    QTest::keyClicks(field, QStringLiteral("Half a na"));
    asking.desk.phone.decline(asking.desk.interactions.find(first)->call.id);
    asking.desk.settle();
    (void)asking.desk.ring(QStringLiteral("+4915112345679"));
    CHECK(field->text().isEmpty());
    CHECK_FALSE(field->isVisible());
}

TEST_CASE("a customer can be looked at without a contact, until one comes")
{
    Asking asking;
    CHECK(asking.name().isEmpty());
    asking.panel.showCustomer(Desk::chen());
    REQUIRE(waitFor([&] { return asking.name() == QStringLiteral("陳怡君"); }));
    CHECK(asking.line().contains(QStringLiteral("21:08"))); // their time in Taipei
    CHECK_FALSE(asking.line().contains(QStringLiteral("matched")));
    (void)asking.desk.ring(Desk::janisNumber);
    CHECK(asking.name() == QStringLiteral("Jānis Bērziņš"));
}

TEST_CASE("words about customers are plain and bounded")
{
    Customer customer;
    customer.name = QString(100'000, QLatin1Char('x'));
    customer.city = QStringLiteral("<b>Rīga</b>\u202E");
    customer.languages = {QStringLiteral("lv"), QStringLiteral("zh-Hant"), QStringLiteral("en"), QStringLiteral("uk")};
    customer.timeZone = QStringLiteral("No/Such_Zone");
    const QString line = CustomerWords::summaryLine(customer, at("2026-11-20T13:08:00Z"), QString(),
                                                    QLocale(QStringLiteral("en_GB")));
    CHECK_FALSE(line.contains(QChar(0x202E)));
    CHECK(line.contains(QStringLiteral("Latvian, Chinese (Taiwan), English")));
    CHECK(CustomerWords::shown(customer.name).size() <= 121);
    CHECK(CustomerWords::localTime(QStringLiteral("Asia/Taipei"), at("2026-11-20T18:00:00Z"), QLocale(QStringLiteral("en_GB")))
              .contains(QStringLiteral("Saturday")));
    CHECK(CustomerWords::localTime(QStringLiteral("No/Such_Zone"), at("2026-11-20T18:00:00Z")).isEmpty());
    CHECK(CustomerWords::number(QStringLiteral("+37126555014")) == QStringLiteral("+371 26 555 014"));
    CHECK(CustomerWords::tier(QStringLiteral("platinum")) == QStringLiteral("Platinum"));
}

TEST_CASE("the way to another customer grows with the text, as all that stands beside it", "[customer]")
{
    Asking asking;
    asking.desk.answer(asking.desk.ring(Desk::janisNumber));
    const auto *link = asking.panel.findChild<QPushButton *>(QStringLiteral("otherCustomer"));
    REQUIRE(link);
    Theme theme(*qApp, asking.desk.settings);
    const auto use = [&](int percent) { (void)asking.desk.settings.edit([&](SettingsValues &values) { values.textPercent = percent; }); };
    use(100);
    const double usual = link->font().pointSizeF() > 0 ? link->font().pointSizeF() : link->font().pixelSize();
    use(150);
    const double large = link->font().pointSizeF() > 0 ? link->font().pointSizeF() : link->font().pixelSize();
    CHECK(large >= 1.4 * usual);
    use(100);
}
