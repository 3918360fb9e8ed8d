#include "ui/settings/checkrow.h"

#include "ui/settings/editors.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/statechip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace linija {

namespace {

constexpr int rowDisc = 28;

void say(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CheckDisc::CheckDisc(int side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSpokenRole(this, QAccessible::Graphic); // what it shows stands beside it in a word
}

void CheckDisc::show(Icon icon, StateRole role)
{
    m_icon = icon;
    m_role = role;
    update();
}

QSize CheckDisc::sizeHint() const
{
    return {px(m_side), px(m_side)};
}

void CheckDisc::paintEvent(QPaintEvent *)
{
    const StateColors &colors = tokens().state(m_role);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bg);
    painter.drawEllipse(circle);
    const double inset = circle.width() / 4;
    paintIcon(&painter, circle.adjusted(inset, inset, -inset, -inset), m_icon, colors.fg);
}

CheckRow::CheckRow(QWidget *parent) : QWidget(parent)
{
    m_disc = new CheckDisc(rowDisc, this);
    m_title = makeText("emphasis", this);
    m_figure = new FactLabel("muted", this);
    m_advice = makeText("", this);
    m_state = new StateChip(this);
    auto *head = new QHBoxLayout;
    scaleSpacing(head, space::s);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    scaleSpacing(texts, 2);
    texts->addLayout(head);
    texts->addWidget(m_figure);
    texts->addWidget(m_advice);
    auto *row = new QHBoxLayout(this);
    scaleMargins(row, space::s, space::s, space::s, space::s);
    scaleSpacing(row, space::m);
    row->addWidget(m_disc, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
}

void CheckRow::setWords(const CheckWords &words)
{
    m_words = words;
    m_disc->show(words.icon, words.role);
    say(m_title, words.title);
    m_figure->say(withFirmDots(words.figure));
    m_figure->setVisible(!words.figure.isEmpty());
    linija::setRole(m_advice, words.role == StateRole::Neutral ? "muted" : ""); // what was left out is no trouble
    say(m_advice, keptTogether(words.advice));
    m_state->setText(words.state);
    m_state->setRole(words.role);
    setSpokenName(this, words.title + QStringLiteral(": ") + words.state);
}

} // namespace linija
