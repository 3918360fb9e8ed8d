#include "ui/settings/privacypage.h"

#include "core/base/paths.h"
#include "core/base/whenready.h"
#include "core/secrets/secretstore.h"
#include "ui/settings/datasizes.h"
#include "ui/settings/editors.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/filterrow.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

namespace linija {

namespace {

constexpr int recordingsPlace = 2;

template <class E> QString keyOf(E value)
{
    return QString::number(static_cast<int>(value));
}

} // namespace

PrivacyPage::PrivacyPage(const SettingsServices &services, QWidget *parent)
    : SettingsPage(SettingPage::Privacy, services.settings, parent), m_services(services)
{
    addRecording();
    m_names = new QCheckBox(this);
    m_seen = addGroup();
    addRow(m_seen, QStringLiteral("showNamesInNotifications"), m_names, RowShape::Toggle);

    m_kept = addGroup();
    const Paths &paths = services.paths;
    addPlace(QStringLiteral("keptStore"), paths.storeFile(), paths.data);
    addPlace(QStringLiteral("keptPhone"), paths.data + QStringLiteral("/phone"), paths.data + QStringLiteral("/phone"));
    addPlace(QStringLiteral("keptRecordings"), paths.recordings(), paths.recordings());
    addPlace(QStringLiteral("keptSettings"), paths.config + QStringLiteral("/settings.json"), paths.config);
    addPlace(QStringLiteral("keptLogs"), paths.logs, paths.logs);
    addPlace(QStringLiteral("keptSecrets"), {}, {});

    m_never = addGroup();
    m_neverText = makeText("", this);
    m_neverRow = addOwnRow(m_never, QStringLiteral("neverKept"), m_neverText, RowShape::Below);
    column()->addStretch(1);
    connect(m_names, &QCheckBox::toggled, this, [this](bool on) { apply([&](SettingsValues &v) { v.showNamesInNotifications = on; }); });
    connect(&services.secrets, &SecretStore::keepingChanged, this, &PrivacyPage::sayPlaces);
    start();
}

QLineEdit *PrivacyPage::addLine(const QString &key, QString SettingsValues::*value)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(key);
    field->setMaxLength(findSetting(key)->most);
    connect(field, &QLineEdit::editingFinished, this, [this, field, value] {
        const QString typed = field->text().trimmed();
        if (typed != settings().values().*value)
            apply([&](SettingsValues &v) { v.*value = typed; });
    });
    m_readers.append([field, value](const SettingsValues &v) { field->setText(v.*value); });
    return field;
}

QSpinBox *PrivacyPage::addNumber(const QString &key, int SettingsValues::*value)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(key);
    field->setRange(findSetting(key)->least, findSetting(key)->most);
    field->setFocusPolicy(Qt::StrongFocus);
    field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTextSize(field, [field] { field->setMinimumSize(px(128), px(30)); });
    connect(field, &QSpinBox::editingFinished, this, [this, field, value] {
        const int number = field->value();
        if (number != settings().values().*value)
            apply([&](SettingsValues &v) { v.*value = number; });
    });
    m_readers.append([field, value](const SettingsValues &v) { field->setValue(v.*value); });
    return field;
}

void PrivacyPage::addRecording()
{
    m_recording = addGroup();
    m_rule = new FilterRow(FilterLook::Segments, this);
    m_recorder = new FilterRow(FilterLook::Segments, this);
    addRow(m_recording, QStringLiteral("recordingRule"), m_rule, RowShape::Below);
    auto *queues = new QLineEdit(this);
    queues->setObjectName(QStringLiteral("recordingQueues"));
    connect(queues, &QLineEdit::editingFinished, this, [this, queues] {
        QStringList typed;
        for (const QString &one : queues->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!one.trimmed().isEmpty())
                typed << one.trimmed().left(64);
        }
        typed = typed.mid(0, findSetting(QStringLiteral("recordingQueues"))->most);
        if (typed != settings().values().recordingQueues)
            apply([&](SettingsValues &v) { v.recordingQueues = typed; });
    });
    m_readers.append([queues](const SettingsValues &v) { queues->setText(v.recordingQueues.join(QStringLiteral(", "))); });
    m_queuesRow = addRow(m_recording, QStringLiteral("recordingQueues"), queues);
    m_recorderRow = addRow(m_recording, QStringLiteral("recordingPlace"), m_recorder, RowShape::Below);
    for (const auto &[key, value] : {std::pair("recordingStartDigits", &SettingsValues::recordingStartDigits),
                                     std::pair("recordingStopDigits", &SettingsValues::recordingStopDigits)})
        m_codeRows.append(addRow(m_recording, QLatin1String(key), addLine(QLatin1String(key), value)));
    m_announcementRow = addRow(m_recording, QStringLiteral("recordingAnnouncement"), addLine(QStringLiteral("recordingAnnouncement"), &SettingsValues::recordingAnnouncement));
    m_days = addNumber(QStringLiteral("recordingDays"), &SettingsValues::recordingDays);
    addRow(m_recording, QStringLiteral("recordingDays"), m_days);
    m_room = addNumber(QStringLiteral("recordingRoomMb"), &SettingsValues::recordingRoomMb);
    addRow(m_recording, QStringLiteral("recordingRoomMb"), m_room);
    connect(m_rule, &FilterRow::chosen, this,
            [this](const QString &key) { apply([&](SettingsValues &v) { v.recordingRule = CallRecordingRule(key.toInt()); }); });
    connect(m_recorder, &FilterRow::chosen, this,
            [this](const QString &key) { apply([&](SettingsValues &v) { v.recordingPlace = CallRecordingPlace(key.toInt()); }); });
}

PrivacyPage::Place &PrivacyPage::addPlace(const QString &key, const QString &path, const QString &folder)
{
    Place place;
    place.path = path;
    place.folder = folder;
    auto *right = new QWidget(this);
    place.where = makeText("small", right);
    place.show = new QPushButton(right);
    place.show->setVisible(!folder.isEmpty());
    auto *line = new QHBoxLayout(right);
    line->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(line, space::s);
    line->addWidget(place.where, 1);
    line->addWidget(place.show);
    place.row = addOwnRow(m_kept, key, right);
    connect(place.show, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_places.append(place);
    return m_places.last();
}

void PrivacyPage::count()
{
    QStringList paths;
    for (const Place &place : std::as_const(m_places))
        paths << (place.path.isEmpty() ? QStringLiteral("/nonexistent") : place.path);
    whenReady(sizesOf(paths), this, [this](const QVector<qint64> &sizes) {
        for (qsizetype i = 0; i < m_places.size() && i < sizes.size(); ++i)
            m_places[i].bytes = sizes.at(i);
        sayPlaces();
    });
}

void PrivacyPage::sayPlaces()
{
    // Invisible places to break at: a long path must not widen the page.
    const auto breakable = [](QString path) { return path.replace(QLatin1Char('/'), QStringLiteral("/\u200B")); };
    m_places.at(recordingsPlace).row->setHint(m_services.secrets.keeping() == SecretKeeping::Keyring
                                                  ? tr("Encrypted; the key is in your keyring. The phone can write them and not read them.")
                                                  : tr("Encrypted, and this computer has no keyring for the key: what is recorded now can be opened "
                                                       "and sent to the company server only until Linija closes."));
    for (Place &place : m_places) {
        if (place.path.isEmpty()) {
            place.where->setText(m_services.secrets.keeping() == SecretKeeping::Keyring
                                     ? tr("In the keyring of this computer.")
                                     : tr("This computer has no keyring, so Linija forgets them when it closes."));
            continue;
        }
        place.show->setEnabled(place.bytes != 0);
        const QString size = place.bytes < 0 ? QString() : QLocale().formattedDataSize(place.bytes, 1, QLocale::DataSizeTraditionalFormat);
        place.where->setText(place.bytes == 0 ? tr("Empty · %1", "path").arg(breakable(place.path))
                             : place.bytes < 0 ? breakable(place.path)
                                             : tr("%1 · %2", "size, path").arg(size, breakable(place.path)));
        setSpokenName(place.where, place.row->name() + QStringLiteral(": ") + size + QLatin1Char(' ') + place.path);
    }
}

void PrivacyPage::retranslate()
{
    m_recording->setTitle(tr("RECORDING OF CALLS", "heading in capitals: privacy"));
    m_rule->setOptions({{keyOf(CallRecordingRule::Never), tr("Never", "recording of calls"), {}},
                        {keyOf(CallRecordingRule::OnDemand), tr("When I say so", "recording of calls"), {}},
                        {keyOf(CallRecordingRule::Queues), tr("Certain queues", "recording of calls"), {}},
                        {keyOf(CallRecordingRule::Always), tr("Every call", "recording of calls"), {}}});
    m_recorder->setOptions({{keyOf(CallRecordingPlace::Here), tr("This computer", "who records calls"), {}},
                            {keyOf(CallRecordingPlace::PbxByInfo), tr("Server (SIP INFO)", "who records calls; INFO is a message of SIP"), {}},
                            {keyOf(CallRecordingPlace::PbxByDigits), tr("Server (dial code)", "who records calls"), {}}});
    m_days->setSuffix(tr(" days", "after a number; keep the space"));
    m_days->setSpecialValueText(tr("For ever", "how long recordings are kept"));
    m_room->setSuffix(tr(" MB", "after a number: megabytes; keep the space"));
    m_room->setSpecialValueText(tr("No bound", "room that recordings may take"));
    m_seen->setTitle(tr("WHAT OTHERS MAY SEE", "heading in capitals: privacy"));
    m_kept->setTitle(tr("WHAT IS KEPT ON THIS COMPUTER", "heading in capitals: privacy"));
    m_never->setTitle(tr("WHAT IS NEVER KEPT", "heading in capitals: privacy"));
    const auto say = [this](int at, const QString &name, const QString &hint, const QString &keywords) {
        m_places.at(at).row->setTexts(name, hint);
        m_places.at(at).row->setKeywords(keywords);
        m_places.at(at).show->setText(tr("Open folder"));
        setSpokenName(m_places.at(at).show, tr("Open folder: %1").arg(name));
    };
    say(0, tr("Customers, histories, notes and drafts"),
        tr("So that you can work without the network. The company server has them too. A draft stays here until you finish it."),
        tr("store database customers drafts notes data size", "words people look for"));
    say(1, tr("The phone’s own files"), tr("Configuration that the phone program keeps for itself."), tr("phone files recordings data size", "words people look for"));
    say(recordingsPlace, tr("Recordings of calls"), {},
        tr("recordings calls encrypted sound", "words people look for"));
    say(3, tr("Your settings"), tr("Only you can read the file."), tr("settings file configuration", "words people look for"));
    say(4, tr("Logs"), tr("What the programs did, for finding faults: times and references of calls, no notes, no passwords. Old entries are deleted automatically."),
        tr("log files support fault", "words people look for"));
    say(5, tr("Token and password"), {}, tr("keyring password token secret", "words people look for"));
    m_neverRow->setTexts(tr("Card security codes, and passwords in plain text"), {});
    m_neverRow->setKeywords(tr("card payment password security", "words people look for"));
    m_neverText->setText(tr("Card security codes are never stored. Passwords and tokens are never written into a file or a log. "
                            "Linija sends nothing to anybody but your company and its telephone server."));
    sayPlaces();
}

void PrivacyPage::readSettings()
{
    const SettingsValues &v = settings().values();
    m_names->setChecked(v.showNamesInNotifications);
    m_rule->choose(keyOf(v.recordingRule));
    m_recorder->choose(keyOf(v.recordingPlace));
    for (const auto &read : std::as_const(m_readers))
        read(v);
    // What the choice above leaves without use is not offered.
    const bool records = v.recordingRule != CallRecordingRule::Never;
    m_queuesRow->setEnabled(v.recordingRule == CallRecordingRule::Queues);
    m_recorderRow->setEnabled(records);
    for (SettingRow *row : std::as_const(m_codeRows))
        row->setEnabled(records && v.recordingPlace == CallRecordingPlace::PbxByDigits);
    m_announcementRow->setEnabled(records);
}

void PrivacyPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    count();
}

} // namespace linija
