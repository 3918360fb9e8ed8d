#include "tests/ui/settings/settingsdesk.h"

#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingspanel.h"
#include "ui/settings/settingsnav.h"
#include "ui/settings/undoline.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/resultlist.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace linija;
using namespace linija::test;

namespace {

const SettingPage pages[] = {SettingPage::General, SettingPage::Sound, SettingPage::Phone, SettingPage::Check, SettingPage::Backend,
                             SettingPage::Languages, SettingPage::Privacy};

struct Shown
{
    explicit Shown(const QByteArray &managed = {}, FakeCompany company = FakeCompany::Real) : desk(managed, company), panel(desk.services())
    {
        panel.resize(1024, 640);
        panel.show();
        turn();
    }
    SettingRow &row(const QString &key)
    {
        panel.showSetting(key);
        turn();
        for (SettingRow *row : panel.findChildren<SettingRow *>()) {
            if (row->key() == key)
                return *row;
        }
        FAIL("no row " << key.toStdString());
        throw 0;
    }
    SettingsDesk desk;
    SettingsPanel panel;
};

} // namespace

TEST_CASE("every setting of the table can be found on its page, shown, focused and marked")
{
    Shown shown;
    for (const SettingSpec &spec : settingTable()) {
        if (!spec.page || *spec.page == SettingPage::Shortcuts)
            continue;
        if (spec.key.startsWith("sip") && spec.key != "sipPort") { // shown with an account alone
            REQUIRE(shown.desk.settings.edit([](SettingsValues &v) { v.sipAccount = "sip:a@b"; }));
        }
        INFO(spec.key.toStdString());
        const SettingRow &row = shown.row(spec.key);
        CHECK(shown.panel.currentPage() == *spec.page);
        CHECK(row.isVisible());
        CHECK_FALSE(row.name().isEmpty());
        // Scrolled to: its middle is inside the scroll area.
        auto *scroll = shown.panel.findChildren<QScrollArea *>().value(0);
        for (QScrollArea *area : shown.panel.findChildren<QScrollArea *>()) {
            if (area->isVisible())
                scroll = area;
        }
        CHECK(scroll->viewport()->rect().contains(row.mapTo(scroll->viewport(), row.rect().center())));
    }
}

TEST_CASE("a change applies at once, is on disk, and Ctrl+Z takes it back")
{
    Shown shown;
    auto &slider = child<QSlider>(shown.panel, "textSize");
    auto &line = child<UndoLine>(shown.panel, "undoLine");
    CHECK_FALSE(line.isVisible());
    slider.setValue(30);
    CHECK(shown.desk.settings.values().textPercent == 150);
    CHECK(shown.desk.onDisk().value("textPercent").toInt() == 150);
    CHECK(line.isVisible());
    CHECK(line.findChild<QLabel *>()->text().contains("Text size"));
    slider.setFocus();
    shown.panel.activateWindow();
    REQUIRE(waitFor([&] { return slider.hasFocus(); }));
    QTest::keyClick(&slider, Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown.desk.settings.values().textPercent == 100);
    CHECK(shown.desk.onDisk().value("textPercent").toInt() == 100);
    CHECK(slider.value() == 20);
    CHECK_FALSE(line.isVisible());
}

TEST_CASE("while the text size is dragged nothing jumps; when it is let go, it is taken")
{
    Shown shown;
    auto &slider = child<QSlider>(shown.panel, "textSize");
    slider.setSliderDown(true);
    slider.setValue(26);
    slider.setValue(35);
    CHECK(shown.desk.settings.values().textPercent == 100);
    slider.setSliderDown(false);
    CHECK(shown.desk.settings.values().textPercent == 175);
}

TEST_CASE("a setting changed elsewhere shows on its page, and makes no step of its own")
{
    Shown shown;
    auto &check = *qobject_cast<QCheckBox *>(shown.row("closeToTray").editor());
    CHECK_FALSE(check.isChecked());
    REQUIRE(shown.desk.settings.edit([](SettingsValues &v) { v.closeToTray = true; }));
    CHECK(check.isChecked());
    CHECK_FALSE(shown.desk.settings.canUndo());
    check.click();
    CHECK_FALSE(shown.desk.settings.values().closeToTray);
    CHECK(shown.desk.settings.canUndo());
}

TEST_CASE("what the company decides is locked, says who decides, and cannot be changed")
{
    Shown shown(R"({"theme": "dark", "backendUrl": "https://crm.example.com", "colour": "red"})");
    SettingRow &row = shown.row("theme");
    CHECK_FALSE(row.editor()->isEnabled());
    bool said = false;
    for (const QLabel *label : row.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(shown.desk.folder.filePath("managed.json")));
    CHECK(said);
    CHECK_FALSE(shown.row("backendUrl").editor()->isEnabled());
    CHECK(shown.row("textPercent").editor()->isEnabled());
    // The mistake in the file is said with its key.
    CHECK(child<InlineBanner>(shown.panel, "settingsProblem").text().contains("colour"));
}

TEST_CASE("typing in the search lists settings of all pages; choosing one leads to it")
{
    Shown shown;
    auto &field = child<QLineEdit>(shown.panel, "settingsSearch");
    auto &list = child<ResultList>(shown.panel, "settingsResults");
    field.setText("encryption udp");
    REQUIRE(list.isVisible());
    CHECK_FALSE(shown.panel.findChild<SettingsNav *>()->isVisible());
    REQUIRE(list.resultModel().rows().size() >= 1);
    CHECK(list.resultModel().rows().first().key == "sipTransport");
    field.setText("keyring");
    press(field, Qt::Key_Return);
    turn();
    CHECK((shown.panel.currentPage() == SettingPage::Phone || shown.panel.currentPage() == SettingPage::Backend
           || shown.panel.currentPage() == SettingPage::Privacy));
    field.setText("qqqqqq");
    CHECK_FALSE(list.isVisible());
    field.clear();
    CHECK(shown.panel.findChild<SettingsNav *>()->isVisible());
}

TEST_CASE("devices: the list follows the phone, and what is chosen but not plugged in stays chosen")
{
    Shown shown;
    REQUIRE(shown.desk.settings.edit([](SettingsValues &v) { v.audioInput = "gone-headset"; }));
    auto &box = *qobject_cast<QComboBox *>(shown.row("audioInput").editor());
    CHECK(box.currentData().toString() == "gone-headset");
    CHECK(box.currentText().contains("not connected"));
    PhoneStatus status = shown.desk.phone.status();
    status.devices.append({"gone-headset", "Jabra", true, true});
    shown.desk.phone.setStatus(status);
    CHECK(box.currentText() == "Jabra");
    const int other = box.findData("headset");
    REQUIRE(other >= 0);
    box.setCurrentIndex(other);
    Q_EMIT box.activated(other);
    CHECK(shown.desk.settings.values().audioInput == "headset");
}

TEST_CASE("a disk that takes nothing is said, and the choice is on all the same")
{
    Shown shown;
    const QString path = shown.desk.folder.path();
    REQUIRE(QFile::remove(path + "/settings.json") == false); // nothing was written yet
    REQUIRE(QDir().mkdir(path + "/settings.json"));           // a folder where the file should be
    qobject_cast<QCheckBox *>(shown.row("closeToTray").editor())->click();
    CHECK(shown.desk.settings.values().closeToTray);
    auto &banner = child<InlineBanner>(shown.panel, "settingsProblem");
    CHECK(banner.isVisible());
    CHECK(banner.text().contains("could not be saved"));
}

TEST_CASE("in every page everything can be reached by Tab and has a name")
{
    for (const FakeCompany company : {FakeCompany::Real, FakeCompany::Demo}) {
        Shown shown({}, company);
        REQUIRE(shown.desk.settings.edit([](SettingsValues &v) { v.sipAccount = "sip:a@b"; }));
        for (const SettingPage page : pages) {
            shown.panel.showPage(page);
            turn();
            for (QWidget *widget : shown.panel.findChildren<QWidget *>()) {
                const bool edits = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                    || qobject_cast<QSlider *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QLineEdit *>(widget);
                const bool part = widget->parentWidget() && (qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<QComboBox *>(widget->parentWidget()) || qobject_cast<QLineEdit *>(widget->parentWidget()));
                if (!edits || part || !widget->isVisible())
                    continue;
                auto *button = qobject_cast<QAbstractButton *>(widget);
                const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName() : button ? button->text() : QString();
                INFO(int(page) << ' ' << widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
                CHECK_FALSE(name.isEmpty());
                if (auto *push = qobject_cast<QPushButton *>(widget); push && !push->accessibleName().isEmpty() && push->accessibleName() != push->text())
                    CHECK(push->accessibleName().contains(push->text())); // what is read is what is seen
                if (!qobject_cast<FilterRow *>(widget->parentWidget()))
                    CHECK(widget->focusPolicy() & Qt::TabFocus);
            }
        }
    }
}
