#include "ui/softphone/keypad.h"

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace linija {

namespace {
constexpr qsizetype mostShown = 64;
}

Keypad::Keypad(QWidget *parent) : QWidget(parent), m_shown(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    linija::setRole(m_shown, "small");
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setMinimumWidth(1);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(grid, 5);
    grid->addWidget(m_shown, 0, 0, 1, 3);
    const QString digits = QStringLiteral("123456789*0#");
    for (int i = 0; i < digits.size(); ++i) {
        const QString digit = digits.mid(i, 1);
        auto *button = new QPushButton(digit, this);
        button->setObjectName(QStringLiteral("digit") + digit);
        button->setFocusPolicy(Qt::TabFocus);
        linija::setRole(button, "keypad");
        connect(button, &QPushButton::clicked, this, [this, digit] { press(digit); });
        grid->addWidget(button, 1 + i / 3, i % 3);
    }
    retranslate();
}

void Keypad::forget()
{
    m_typed.clear();
    retranslate();
}

void Keypad::press(const QString &digit)
{
    m_typed = (m_typed + digit).right(mostShown);
    retranslate();
    Q_EMIT pressed(digit);
}

void Keypad::retranslate()
{
    m_shown->setText(m_typed.isEmpty() ? tr("Keys you press are sent as tones") : tr("Sent: %1", "telephone keys").arg(m_typed));
    m_shown->setWordWrap(true);
    setSpokenName(this, tr("Keypad"));
    // The signs have names; a screen reader may pass over them.
    setSpokenName(findChild<QPushButton *>(QStringLiteral("digit*")), tr("Star", "key of a telephone"));
    setSpokenName(findChild<QPushButton *>(QStringLiteral("digit#")), tr("Hash", "key of a telephone"));
}

void Keypad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && QStringLiteral("0123456789*#").contains(text)) {
        press(text);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Keypad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace linija
