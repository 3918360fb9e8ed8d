#include "ui/settings/callsettings.h"

#include "core/settings/settingtable.h"
#include "ui/theme/scaled.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filterrow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

namespace linija {

namespace {

const QString queuesKey = QStringLiteral("autoAnswerQueues");
constexpr qsizetype longestQueue = 64;

QStringList queuesIn(const QString &text)
{
    QStringList queues;
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty())
            queues << one.trimmed().left(longestQueue);
    }
    return queues.mid(0, findSetting(queuesKey)->most);
}

} // namespace

CallSettings::CallSettings(QWidget *page, Apply apply)
    : QObject(page), m_apply(std::move(apply)), m_waiting(new QCheckBox(page)),
      m_hold(seconds(page, QStringLiteral("holdSeconds"), &SettingsValues::holdSeconds)),
      m_reminder(seconds(page, QStringLiteral("holdReminderSeconds"), &SettingsValues::holdReminderSeconds)),
      m_push(new FilterRow(FilterLook::Segments, page)), m_auto(new QCheckBox(page)), m_queues(new QLineEdit(page))
{
    m_queues->setObjectName(queuesKey);
    connect(m_waiting, &QCheckBox::toggled, this, [this](bool on) { m_apply([on](SettingsValues &v) { v.callWaiting = on; }); });
    connect(m_auto, &QCheckBox::toggled, this, [this](bool on) { m_apply([on](SettingsValues &v) { v.autoAnswer = on; }); });
    connect(m_push, &FilterRow::chosen, this,
            [this](const QString &key) { m_apply([&](SettingsValues &v) { v.pushToTalk = PushToTalk(key.toInt()); }); });
    connect(m_queues, &QLineEdit::editingFinished, this, [this] {
        m_apply([queues = queuesIn(m_queues->text())](SettingsValues &v) { v.autoAnswerQueues = queues; });
    });
}

QSpinBox *CallSettings::seconds(QWidget *page, const QString &key, int SettingsValues::*value)
{
    auto *field = new QSpinBox(page);
    field->setObjectName(key);
    field->setRange(findSetting(key)->least, findSetting(key)->most);
    field->setSingleStep(5);
    field->setFocusPolicy(Qt::StrongFocus);
    field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTextSize(field, [field] { field->setMinimumSize(px(96), px(30)); });
    connect(field, &QSpinBox::valueChanged, this, [this, value](int number) { m_apply([=](SettingsValues &v) { v.*value = number; }); });
    return field;
}

void CallSettings::retranslate()
{
    for (QSpinBox *field : {m_hold, m_reminder})
        field->setSuffix(tr(" s", "seconds, after a number; keep the space"));
    m_push->setOptions({{QString::number(int(PushToTalk::Off)), tr("Nothing", "what the talk key does"), {}},
                        {QString::number(int(PushToTalk::Talk)), tr("I am heard", "only while the talk key is held"), {}},
                        {QString::number(int(PushToTalk::Mute)), tr("I am not heard", "while the talk key is held"), {}}});
}

void CallSettings::read(const SettingsValues &values)
{
    m_waiting->setChecked(values.callWaiting);
    m_hold->setValue(values.holdSeconds);
    m_reminder->setValue(values.holdReminderSeconds);
    m_push->choose(QString::number(int(values.pushToTalk)));
    m_auto->setChecked(values.autoAnswer);
    m_queues->setText(values.autoAnswerQueues.join(QStringLiteral(", ")));
}

} // namespace linija
