#include "ui/gallery/desklook.h"

#include <QApplication>

namespace linija {

namespace {

void put(const Look &look, SettingsValues &values)
{
    values.language = look.language;
    values.theme = look.theme;
    values.textPercent = look.textPercent;
}

void put(const Look &look, Settings &settings)
{
    (void)settings.edit([&](SettingsValues &values) { put(look, values); });
}

} // namespace

DeskLook::DeskLook(QApplication &application, const Look &look)
    : m_looks(QString()), m_translation((put(look, m_looks), m_looks)), m_theme(application, m_looks),
      m_world(std::make_unique<test::WindowDesk>(QStringLiteral("damaged-goods"),
                                                 [&](SettingsValues &values) { put(look, values); }))
{
    const auto tellLanguage = [this] {
        m_world->desk.interactions.setLanguage(m_translation.contentLanguage());
        m_world->desk.directory.setLanguage(m_translation.contentLanguage());
    };
    tellLanguage();
    QObject::connect(&m_translation, &Translation::changed, m_world->window.get(), tellLanguage);
    speak(look);
    m_world->window->resize(look.size);
    m_world->window->show();
}

DeskLook::~DeskLook() = default;

// The translator that came last is asked first.
void DeskLook::speak(const Look &look)
{
    QCoreApplication::removeTranslator(&m_longer);
    switch (look.words) {
    case Words::Translated: break;
    case Words::Pseudo: QCoreApplication::installTranslator(&m_longer); break;
    }
}

void DeskLook::wear(const Look &look)
{
    put(look, m_looks);
    speak(look);
    put(look, m_world->desk.settings);
    m_world->window->resize(look.size);
    m_world->desk.settle();
}

} // namespace linija
