#include "ui/widgets/accessibility.h"

#include "core/base/untrustedtext.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duering.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/levelmeter.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/spokenlist.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/timerlabel.h"
#include "ui/widgets/waveform.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QRadioButton>
#include <QTableView>
#include <QTreeView>
#include <QtMath>

#include <functional>
#include <utility>

namespace linija {

namespace {

constexpr int longestAnnouncement = 500;
constexpr auto roleProperty = "linijaSpokenRole";

// A widget with a role of its own, whose words are made when they are asked for.
class SpokenWidget : public QAccessibleWidget
{
public:
    using Words = std::function<QString()>;

    SpokenWidget(QWidget *widget, QAccessible::Role role, Words name = {}, Words value = {})
        : QAccessibleWidget(widget, role), m_name(std::move(name)), m_value(std::move(value))
    {
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name && m_name && widget()->accessibleName().isEmpty())
            return m_name();
        if (which == QAccessible::Value && m_value)
            return m_value();
        return QAccessibleWidget::text(which);
    }

private:
    Words m_name;
    Words m_value;
};

// The same with a number between two ends; `set` is empty where it can only be read.
struct SpokenRange
{
    double lowest = 0;
    double highest = 1;
    double step = 0;
};

class SpokenValue final : public SpokenWidget, public QAccessibleValueInterface
{
public:
    using Get = std::function<double()>;
    using Set = std::function<void(double)>;
    using Range = std::function<SpokenRange()>;

    SpokenValue(QWidget *widget, QAccessible::Role role, Words name, Words value, Range range, Get get, Set set = {})
        : SpokenWidget(widget, role, std::move(name), std::move(value)), m_range(std::move(range)), m_get(std::move(get)),
          m_set(std::move(set))
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : SpokenWidget::interface_cast(type);
    }
    [[nodiscard]] QVariant currentValue() const override { return m_get(); }
    void setCurrentValue(const QVariant &value) override
    {
        bool isNumber = false;
        const double wanted = value.toDouble(&isNumber);
        if (m_set && isNumber && qIsFinite(wanted))
            m_set(wanted);
    }
    [[nodiscard]] QVariant maximumValue() const override { return m_range().highest; }
    [[nodiscard]] QVariant minimumValue() const override { return m_range().lowest; }
    [[nodiscard]] QVariant minimumStepSize() const override { return m_range().step; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = SpokenWidget::state();
        state.readOnly = !m_set;
        return state;
    }

private:
    Range m_range;
    Get m_get;
    Set m_set;
};

// "Save && &close" is read as "Save & close".
QString withoutKeyMark(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

// One of several, of which at most one is chosen: a pill of a filter row, a page of the rail, an answer of the guide.
class SpokenChoice final : public QAccessibleWidget
{
public:
    explicit SpokenChoice(QAbstractButton *button) : QAccessibleWidget(button, QAccessible::RadioButton), m_button(button) {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name || !m_button->accessibleName().isEmpty())
            return QAccessibleWidget::text(which);
        return withoutKeyMark(m_button->text());
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{QAccessibleActionInterface::toggleAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name != QAccessibleActionInterface::toggleAction())
            QAccessibleWidget::doAction(name);
        else if (m_button->isEnabled())
            m_button->click();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QAbstractButton *m_button;
};

bool isOneOfSeveral(const QAbstractButton &button)
{
    if (!button.isCheckable() || qobject_cast<const QRadioButton *>(&button))
        return false;
    return button.group() ? button.group()->exclusive() : button.autoExclusive();
}

SpokenValue::Range fixed(double lowest, double highest, double step = 0)
{
    return [=] { return SpokenRange{lowest, highest, step}; };
}

QAccessibleInterface *waveformInterface(Waveform *wave)
{
    const auto seconds = [](std::chrono::milliseconds time) { return double(time.count()) / 1000.0; };
    return new SpokenValue(
        wave, QAccessible::Slider, {}, [wave] { return wave->text(); },
        [wave, seconds] { return SpokenRange{0, seconds(wave->duration()), 5}; },
        [wave, seconds] { return seconds(wave->position()); },
        [wave](double to) { wave->seek(std::chrono::milliseconds(qint64(qBound(0.0, to, 1e9) * 1000.0))); });
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (const QVariant role = widget->property(roleProperty); role.isValid())
        return new SpokenWidget(widget, QAccessible::Role(role.toInt()));
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return isOneOfSeveral(*button) ? new SpokenChoice(button) : nullptr;
    if (auto *view = qobject_cast<QAbstractItemView *>(object))
        return qobject_cast<QTableView *>(object) || qobject_cast<QTreeView *>(object) ? nullptr : new SpokenList(view);
    if (auto *timer = qobject_cast<TimerLabel *>(object))
        return new SpokenWidget(timer, QAccessible::StaticText, [timer] { return timer->text(); });
    if (auto *chip = qobject_cast<StateChip *>(object))
        return new SpokenWidget(chip, QAccessible::StaticText, [chip] { return chip->text(); });
    if (auto *label = qobject_cast<ElidedLabel *>(object))
        return new SpokenWidget(label, QAccessible::StaticText, [label] { return label->text(); });
    if (auto *label = qobject_cast<MarkedLabel *>(object))
        return new SpokenWidget(label, QAccessible::StaticText, [label] { return label->text(); });
    if (auto *hint = qobject_cast<KeyHint *>(object))
        return new SpokenWidget(hint, QAccessible::StaticText);
    if (auto *avatar = qobject_cast<Avatar *>(object))
        return new SpokenWidget(avatar, QAccessible::Graphic);
    if (auto *bar = qobject_cast<AnswerBar *>(object))
        return new SpokenValue(bar, QAccessible::ProgressBar, [bar] { return bar->text(); }, [bar] { return bar->text(); },
                               fixed(0, 1), [bar] { return bar->progress().fraction; });
    if (auto *ring = qobject_cast<DueRing *>(object))
        return new SpokenValue(ring, QAccessible::ProgressBar, [ring] { return ring->text(); }, [ring] { return ring->text(); },
                               fixed(0, 1), [ring] { return ring->fraction(); });
    if (auto *meter = qobject_cast<LevelMeter *>(object))
        return new SpokenValue(meter, QAccessible::ProgressBar, {}, [meter] { return meter->text(); },
                               fixed(levelFloor, levelTop, 1), [meter] { return meter->level() ? meter->peak() : levelFloor; });
    if (auto *wave = qobject_cast<Waveform *>(object))
        return waveformInterface(wave);
    if (auto *line = qobject_cast<Sparkline *>(object))
        return new SpokenWidget(line, QAccessible::Chart, [line] { return line->what(); }, [line] { return line->text(); });
    if (auto *banner = qobject_cast<InlineBanner *>(object))
        return new SpokenWidget(banner, QAccessible::AlertMessage, [banner] { return banner->text(); });
    if (auto *announcer = qobject_cast<Announcer *>(object))
        return new SpokenWidget(announcer, QAccessible::Notification, [announcer] { return announcer->text(); });
    if (qobject_cast<FilterRow *>(object) || qobject_cast<Card *>(object) || qobject_cast<EmptyState *>(object))
        return new SpokenWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installAccessibility() { QAccessible::installFactory(make); }

void setSpokenName(QWidget *widget, const QString &name)
{
    if (widget->accessibleName() != name)
        widget->setAccessibleName(name);
}

void setSpokenDescription(QWidget *widget, const QString &description)
{
    if (widget->accessibleDescription() != description)
        widget->setAccessibleDescription(description);
}

void setSpokenRole(QWidget *widget, QAccessible::Role role) { widget->setProperty(roleProperty, int(role)); }

void announce(QWidget *from, const QString &text, Urgency urgency)
{
    const QString said = plainBoundedText(text, longestAnnouncement);
    if (!from || said.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(from->window(), said);
    switch (urgency) {
    case Urgency::Polite: event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite); break;
    case Urgency::Assertive: event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive); break;
    }
    QAccessible::updateAccessibility(&event);
#else
    Announcer::of(*from->window()).say(said, urgency);
#endif
}

} // namespace linija
