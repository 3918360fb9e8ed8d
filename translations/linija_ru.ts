<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>ActionNames</name>
    <message>
        <source>Settings: %1</source>
        <comment>a page of the settings</comment>
        <translation>Настройки: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>of the window</comment>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>Отменить последнее изменение настроек</translation>
    </message>
    <message>
        <source>Quit Linija</source>
        <translation>Выйти из Linija</translation>
    </message>
    <message>
        <source>pick up take call</source>
        <comment>words to find an action by</comment>
        <translation>ответить поднять взять трубку</translation>
    </message>
    <message>
        <source>end call stop</source>
        <comment>words to find an action by</comment>
        <translation>положить трубку закончить остановить</translation>
    </message>
    <message>
        <source>pause wait</source>
        <comment>words to find an action by</comment>
        <translation>пауза ждать ожидание</translation>
    </message>
    <message>
        <source>silence mic</source>
        <comment>words to find an action by</comment>
        <translation>тишина звук микрофон</translation>
    </message>
    <message>
        <source>digits tones dtmf</source>
        <comment>words to find an action by</comment>
        <translation>цифры тоны клавиатура dtmf</translation>
    </message>
    <message>
        <source>phone ring number</source>
        <comment>words to find an action by</comment>
        <translation>телефон позвонить набрать номер</translation>
    </message>
    <message>
        <source>wrap up done close</source>
        <comment>words to find an action by</comment>
        <translation>закончить завершить готово результат итог</translation>
    </message>
    <message>
        <source>state available pause</source>
        <comment>words to find an action by</comment>
        <translation>состояние готовность доступность пауза перерыв</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <comment>words to find an action by</comment>
        <translation>масштаб шрифт размер буквы</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <comment>words to find an action by</comment>
        <translation>выход закрыть завершить</translation>
    </message>
    <message>
        <source>hide show panel column</source>
        <comment>words to find an action by</comment>
        <translation>скрыть показать панель колонка</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>group of actions</comment>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>The contact</source>
        <comment>group of actions</comment>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>The guide</source>
        <comment>group of actions</comment>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>group of actions</comment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Pages and columns</source>
        <comment>group of actions</comment>
        <translation>Страницы и панели</translation>
    </message>
    <message>
        <source>Your state</source>
        <comment>group of actions</comment>
        <translation>Ваше состояние</translation>
    </message>
    <message>
        <source>The window</source>
        <comment>group of actions</comment>
        <translation>Окно</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>page of the settings</comment>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>page of the settings</comment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>page of the settings</comment>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>page of the settings</comment>
        <translation>Горячие клавиши</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Предыдущее обращение</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>Newer history entry</source>
        <translation>Более новая запись истории</translation>
    </message>
    <message>
        <source>Older history entry</source>
        <translation>Более старая запись истории</translation>
    </message>
    <message>
        <source>Previous step of the guide</source>
        <translation>Предыдущий шаг сценария</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Следующий шаг сценария</translation>
    </message>
    <message>
        <source>Choose answer %1 in the guide</source>
        <translation>Выбрать ответ %1 в сценарии</translation>
    </message>
    <message>
        <source>Fold or unfold the calls</source>
        <translation>Свернуть или развернуть звонки</translation>
    </message>
    <message>
        <source>Fold or unfold the guide</source>
        <translation>Свернуть или развернуть сценарий</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>Начать принимать звонки</translation>
    </message>
    <message>
        <source>Go not ready</source>
        <translation>Не принимать звонки</translation>
    </message>
    <message>
        <source>Go not ready: %1</source>
        <comment>a reason</comment>
        <translation>Не принимать звонки: %1</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>redial lost call again</source>
        <comment>words to find an action by</comment>
        <translation>перезвонить прервался обрыв звонок снова</translation>
    </message>
    <message>
        <source>sync sent waiting backend offline</source>
        <comment>words to find an action by</comment>
        <translation>синхронизация отправлено ждёт сервер связь офлайн</translation>
    </message>
    <message>
        <source>colours mode appearance</source>
        <comment>words to find an action by</comment>
        <translation>цвета режим вид оформление</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>page of the settings</comment>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Перевести звонок</translation>
    </message>
    <message>
        <source>Swap between customer and colleague</source>
        <translation>Переключиться между клиентом и коллегой</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Вернуться к клиенту</translation>
    </message>
    <message>
        <source>Hold to talk or to mute</source>
        <translation>Держать, чтобы говорить или выключить микрофон</translation>
    </message>
    <message>
        <source>recording card data stop</source>
        <comment>words to find an action by</comment>
        <translation>запись записать карта данные пауза остановить</translation>
    </message>
    <message>
        <source>forward hand over consult park blind attended</source>
        <comment>words to find an action by</comment>
        <translation>перевести переслать передать консультация парковка переадресация</translation>
    </message>
    <message>
        <source>complete transfer attended</source>
        <comment>words to find an action by</comment>
        <translation>завершить перевод соединить консультация</translation>
    </message>
    <message>
        <source>toggle switch line consult</source>
        <comment>words to find an action by</comment>
        <translation>переключить линия консультация коллега</translation>
    </message>
    <message>
        <source>conference three merge</source>
        <comment>words to find an action by</comment>
        <translation>конференция трое объединить</translation>
    </message>
    <message>
        <source>push to talk ptt cough microphone</source>
        <comment>words to find an action by</comment>
        <translation>рация нажать говорить ptt кашель микрофон</translation>
    </message>
    <message>
        <source>repeat again last number</source>
        <comment>words to find an action by</comment>
        <translation>повторить снова последний номер</translation>
    </message>
    <message>
        <source>Check phone and sound before work</source>
        <translation>Проверить телефон и звук перед работой</translation>
    </message>
    <message>
        <source>echo test microphone line loss jitter quality</source>
        <comment>words to find an action by</comment>
        <translation>эхо тест микрофон линия потери джиттер качество</translation>
    </message>
    <message>
        <source>Check before work</source>
        <comment>page of the settings</comment>
        <translation>Проверка перед работой</translation>
    </message>
    <message>
        <source>Call back the customer who was cut off</source>
        <translation>Перезвонить клиенту после обрыва</translation>
    </message>
    <message>
        <source>Pick up who was parked last</source>
        <translation>Забрать припаркованного последним</translation>
    </message>
    <message>
        <source>Listen to voice messages</source>
        <translation>Прослушать голосовые сообщения</translation>
    </message>
    <message>
        <source>parking park back retrieve</source>
        <comment>words to find an action by</comment>
        <translation>парковка припарковать вернуть забрать</translation>
    </message>
    <message>
        <source>mailbox voicemail call</source>
        <comment>words to find an action by</comment>
        <translation>ящик голосовая почта звонок</translation>
    </message>
    <message>
        <source>Record the call, pause or resume the recording</source>
        <translation>Записать звонок, приостановить или продолжить запись</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Дольше (удержание)</translation>
    </message>
    <message>
        <source>Redial the last number</source>
        <translation>Повторить последний набор</translation>
    </message>
    <message>
        <source>Transfer to the colleague asked</source>
        <translation>Перевести на коллегу, с которым советовались</translation>
    </message>
    <message>
        <source>Conference of all three</source>
        <translation>Конференция (все трое)</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>Выйти из конференции</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Calls themselves %1</source>
        <comment>the name that the caller&apos;s telephone sent</comment>
        <translation>Имя в звонке: %1</translation>
    </message>
    <message>
        <source>Calls themselves %1 · speaks %2</source>
        <translation>Имя в звонке: %1 · язык: %2</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <comment>language</comment>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Perhaps %1</source>
        <comment>a name</comment>
        <translation>Возможно, %1</translation>
    </message>
    <message>
        <source>Perhaps %1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>Возможно, %1 · язык: %2</translation>
    </message>
    <message>
        <source>%1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>%1 · язык: %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Неизвестный номер</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>take the call</comment>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>microphone</comment>
        <translation>Говорить</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>microphone</comment>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>put the call on hold</comment>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>take the call off hold</comment>
        <translation>К разговору</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Записать итог</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>in the queue; a time like 0:12</comment>
        <translation>ожидание %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at the other side</comment>
        <translation>Идут гудки…</translation>
    </message>
    <message>
        <source>Calling …</source>
        <translation>Звоним…</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <translation>Удержание с той стороны</translation>
    </message>
    <message>
        <source>Hold </source>
        <comment>before the time on hold; keep the space</comment>
        <translation>Удержание </translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Постобработка</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>the call</comment>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>ends in </source>
        <comment>before a time that runs down; keep the space</comment>
        <translation>ещё </translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Входящий звонок: %1</translation>
    </message>
    <message>
        <source>Calling: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Исходящий звонок: %1</translation>
    </message>
    <message>
        <source>Talking: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Разговор: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>На удержании: %1</translation>
    </message>
    <message>
        <source>Held by the other side: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Удержание с той стороны: %1</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Звонок завершён: %1</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps %1, or %n other customer(s) with this number</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Возможно, %1 или ещё %n&#xa0;клиент с этим номером</numerusform>
            <numerusform>Возможно, %1 или ещё %n&#xa0;клиента с этим номером</numerusform>
            <numerusform>Возможно, %1 или ещё %n&#xa0;клиентов с этим номером</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Удержать и принять</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by SDES).</source>
        <translation>Звук зашифрован до сервера (SRTP, ключи через SDES).</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by DTLS).</source>
        <translation>Звук зашифрован до сервера (SRTP, ключи через DTLS).</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>Экстренный звонок</translation>
    </message>
    <message>
        <source>forwarded from %1</source>
        <comment>the number or name that the caller had dialled</comment>
        <translation>переадресовано с %1</translation>
    </message>
    <message>
        <source>menu: %1</source>
        <comment>the caller&apos;s way through the spoken menu</comment>
        <translation>меню: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>begin to record the call</comment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Пауза записи</translation>
    </message>
    <message>
        <source>Hang up all</source>
        <comment>everybody in the conference</comment>
        <translation>Завершить для всех</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <comment>the call to somebody else</comment>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>between the customer and the colleague</comment>
        <translation>Переключить</translation>
    </message>
    <message>
        <source>Back to customer</source>
        <comment>end the call with the colleague</comment>
        <translation>К клиенту</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <comment>the announced time once more</comment>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Send on …</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Перенаправить…</translation>
    </message>
    <message>
        <source>Announcing the recording …</source>
        <translation>Предупреждение о записи…</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>the call is being recorded</comment>
        <translation>Идёт запись</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Запись на паузе</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Без записи</translation>
    </message>
    <message>
        <source>The recording failed: %1</source>
        <translation>Запись не удалась: %1</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <translation>Продолжить запись</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>the agent&apos;s own mailbox, as the party of a call</comment>
        <translation>Голосовая почта</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the colleague who was asked, and leave</comment>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference of three</comment>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>there is no sound device</comment>
        <translation>Нет звука</translation>
    </message>
    <message>
        <source>There is no sound device: you and the other side do not hear each other.</source>
        <translation>Нет звукового устройства: вы и собеседник не слышите друг друга.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the conference; the others go on talking</comment>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>ConsultStrip</name>
    <message>
        <source>Calling …</source>
        <comment>a colleague</comment>
        <translation>Звоним…</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at a colleague</comment>
        <translation>Идут гудки…</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>with a colleague</comment>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>a colleague</comment>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <comment>by a colleague</comment>
        <translation>Удержание с той стороны</translation>
    </message>
    <message>
        <source>Not transferred: %1 is busy.</source>
        <comment>a name or number</comment>
        <translation>Перевести не удалось: %1 — занято.</translation>
    </message>
    <message>
        <source>Not transferred: %1 does not answer.</source>
        <comment>a name or number</comment>
        <translation>Перевести не удалось: %1 не отвечает.</translation>
    </message>
    <message>
        <source>Not transferred: %1 refused the call.</source>
        <comment>a name or number</comment>
        <translation>Перевести не удалось: %1 — звонок отклонён.</translation>
    </message>
    <message>
        <source>Not transferred: %1 cannot be reached. Check the number.</source>
        <comment>a name or number</comment>
        <translation>Перевести не удалось: %1 — нет связи. Проверьте номер.</translation>
    </message>
    <message>
        <source>Not transferred to %1: the telephone server would not do it.</source>
        <comment>a name or number</comment>
        <translation>Перевести на %1 не удалось: телефонный сервер отказал.</translation>
    </message>
    <message>
        <source>Parking the call …</source>
        <translation>Паркуем звонок…</translation>
    </message>
    <message>
        <source>Transferring to %1 …</source>
        <comment>a name or number</comment>
        <translation>Перевод на %1…</translation>
    </message>
    <message>
        <source>The customer has hung up</source>
        <translation>Клиент положил трубку</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>the call</comment>
        <translation>Припаркован</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <comment>a name or number</comment>
        <translation>Переведено на %1</translation>
    </message>
    <message>
        <source>Not parked: the telephone server would not do it.</source>
        <translation>Припарковать не удалось: телефонный сервер отказал.</translation>
    </message>
    <message>
        <source>Transferring: %1 is ringing …</source>
        <comment>a name or number</comment>
        <translation>Перевод на %1: гудки…</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>the customer</comment>
        <translation>На удержании</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <comment>a time of the day: so long the customer was told to wait</comment>
        <translation>Обещано до %1</translation>
    </message>
    <message>
        <source>The promised time is over</source>
        <translation>Обещанное время вышло</translation>
    </message>
    <message>
        <source>The promised time ends soon</source>
        <translation>Обещанное время истекает</translation>
    </message>
    <message>
        <source>Promised back in %1 s</source>
        <comment>seconds; on hold, as long as the customer was told</comment>
        <translation>Обещано: ещё %1 с</translation>
    </message>
    <message>
        <source>Promised back %1 ago</source>
        <comment>a time like 0:12; on hold, longer than the customer was told</comment>
        <translation>Обещанное время превышено на %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of the day; in little room: so long the customer was told to wait</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds; in little room: the promised time on hold ends</comment>
        <translation>ещё %1 с</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time like 0:12; in little room: the promised time on hold ended</comment>
        <translation>просрочено %1</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Gold</source>
        <comment>customer tier</comment>
        <translation>Золото</translation>
    </message>
    <message>
        <source>Silver</source>
        <comment>customer tier</comment>
        <translation>Серебро</translation>
    </message>
    <message>
        <source>Bronze</source>
        <comment>customer tier</comment>
        <translation>Бронза</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>найдено по номеру</translation>
    </message>
    <message>
        <source>matched by customer number</source>
        <translation>найдено по номеру клиента</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>выбрано вами</translation>
    </message>
    <message>
        <source>their time %1</source>
        <translation>у клиента %1</translation>
    </message>
    <message>
        <source>their time %1, %2</source>
        <comment>time, day of the week</comment>
        <translation>у клиента %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, their local time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>клиент с %1 года</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: March 2024</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number or address</comment>
        <translation>домашний</translation>
    </message>
    <message>
        <source>work</source>
        <comment>kind of telephone number or address</comment>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>office</source>
        <comment>kind of telephone number or address</comment>
        <translation>офис</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Break</source>
        <comment>reason for not being ready</comment>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason for not being ready</comment>
        <translation>Обед</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>reason for not being ready</comment>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason for not being ready</comment>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Office work</source>
        <comment>reason for not being ready</comment>
        <translation>Офисная работа</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the agent</comment>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Принимаю звонки</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>a call for the agent</comment>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Клиент на удержании</translation>
    </message>
    <message>
        <source>Calling</source>
        <comment>the agent calls somebody</comment>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>Consulting</source>
        <comment>the agent asks a colleague</comment>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Постобработка</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не принимаю звонки</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>a call rang and was not answered</comment>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Then: Ready</source>
        <comment>after the contact</comment>
        <translation>Далее: принимаю звонки</translation>
    </message>
    <message>
        <source>Then: Not ready</source>
        <comment>after the contact</comment>
        <translation>Далее: не принимаю звонки</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a reason, after the contact</comment>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>Жду звонка</translation>
    </message>
    <message>
        <source>Phone starting …</source>
        <translation>Телефон запускается…</translation>
    </message>
    <message>
        <source>Phone does not answer</source>
        <translation>Телефон не отвечает</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Нет звукового устройства</translation>
    </message>
    <message>
        <source>Calls work, but nobody hears anything.</source>
        <translation>Звонки поступают, но ни вы, ни собеседник ничего не услышите.</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer.</source>
        <translation>Телефонный сервер не настроен: звонки поступают прямо на этот компьютер.</translation>
    </message>
    <message>
        <source>Signing in to the telephone server …</source>
        <translation>Вход на телефонный сервер…</translation>
    </message>
    <message>
        <source>Phone signed in</source>
        <translation>Телефон на связи</translation>
    </message>
    <message>
        <source>Phone signed in (%1)</source>
        <comment>kind of connection</comment>
        <translation>Телефон на связи (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n contact(s)</source>
        <comment>finished today</comment>
        <translation>
            <numerusform>Сегодня: %n&#xa0;обращение</numerusform>
            <numerusform>Сегодня: %n&#xa0;обращения</numerusform>
            <numerusform>Сегодня: %n&#xa0;обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>AHT %1</source>
        <comment>average handling time</comment>
        <translation>AHT %1</translation>
    </message>
    <message>
        <source>AHT: (talk + hold + after-call work) ÷ handled contacts</source>
        <translation>AHT: (разговор + удержание + постобработка) ÷ обработанные обращения</translation>
    </message>
    <message>
        <source>First contact: resolved at the first contact ÷ all first contacts</source>
        <translation>С первого обращения: решено с первого обращения ÷ все первые обращения</translation>
    </message>
    <message>
        <source>A call rang and was not answered. Go ready again to get calls.</source>
        <translation>Звонок остался без ответа. Чтобы получать звонки, снова начните их принимать.</translation>
    </message>
    <message>
        <source>No calls can come</source>
        <comment>the phone is not working; beside the agent&apos;s state</comment>
        <translation>Без звонков</translation>
    </message>
    <message>
        <source>Phone is being restarted …</source>
        <translation>Телефон перезапускается…</translation>
    </message>
    <message>
        <source>Phone version differs</source>
        <translation>Телефон другой версии</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Только прямые звонки</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer, on port %1.</source>
        <translation>Телефонный сервер не настроен: звонки поступают прямо на этот компьютер, порт %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice message(s)</source>
        <comment>in the mailbox of the telephone server</comment>
        <translation>
            <numerusform>%n&#xa0;новое голосовое сообщение</numerusform>
            <numerusform>%n&#xa0;новых голосовых сообщения</numerusform>
            <numerusform>%n&#xa0;новых голосовых сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>In the mailbox of %1.</source>
        <comment>a telephone account</comment>
        <translation>В голосовой почте %1.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <comment>the telephone server refused; beside the agent&apos;s state</comment>
        <translation>Прямые звонки</translation>
    </message>
    <message>
        <source>Paused at the server</source>
        <comment>the agent, by the telephone server</comment>
        <translation>Пауза на сервере</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server: its queues send you no calls.</source>
        <translation>Здесь вы принимаете звонки, но на телефонном сервере вы на паузе: звонки из его очередей не поступают.</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Пауза на телефонном сервере</translation>
    </message>
    <message>
        <source>first contact %1</source>
        <comment>share resolved at the first contact, in percent</comment>
        <translation>с первого обращения %1</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Please choose one.</source>
        <translation>Выберите один вариант.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Слишком длинно: не больше %n&#xa0;символа.</numerusform>
            <numerusform>Слишком длинно: не больше %n&#xa0;символов.</numerusform>
            <numerusform>Слишком длинно: не больше %n&#xa0;символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write this as text.</source>
        <translation>Напишите это словами.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Напишите число.</translation>
    </message>
    <message>
        <source>Too small: at least %1.</source>
        <translation>Слишком мало: не меньше %1.</translation>
    </message>
    <message>
        <source>Too large: at most %1.</source>
        <translation>Слишком много: не больше %1.</translation>
    </message>
    <message>
        <source>Please write a day like %1.</source>
        <translation>Напишите дату, например %1.</translation>
    </message>
    <message>
        <source>Please choose yes or no.</source>
        <translation>Выберите «да» или «нет».</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Это не похоже на номер телефона.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Это не похоже на адрес электронной почты.</translation>
    </message>
    <message>
        <source>Please write an amount like %1.</source>
        <translation>Напишите сумму, например %1.</translation>
    </message>
    <message>
        <source>This step has no such field.</source>
        <translation>На этом шаге такого поля нет.</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>Выберите вариант из списка.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Chinese (China)</source>
        <translation>китайский (Китай)</translation>
    </message>
    <message>
        <source>Chinese (Taiwan)</source>
        <translation>китайский (Тайвань)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customers</source>
        <comment>group of search results</comment>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>group of search results</comment>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of search results</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>group of search results</comment>
        <translation>Статьи</translation>
    </message>
</context>
<context>
    <name>PhoneCheckWords</name>
    <message>
        <source>Telephone server</source>
        <comment>step of the check before work</comment>
        <translation>Телефонный сервер</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>step of the check before work</comment>
        <translation>Звуковые устройства</translation>
    </message>
    <message>
        <source>Your voice</source>
        <comment>step of the check before work</comment>
        <translation>Ваш голос</translation>
    </message>
    <message>
        <source>Echo call</source>
        <comment>step of the check before work</comment>
        <translation>Эхо-тест</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 дБ</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Джиттер: %1 мс</translation>
    </message>
    <message>
        <source>MOS: %1</source>
        <comment>mean opinion score</comment>
        <translation>MOS: %1</translation>
    </message>
    <message>
        <source>Came back at %1</source>
        <comment>a sound level</comment>
        <translation>Эхо: %1</translation>
    </message>
    <message>
        <source>The phone does not answer. Close Linija and open it again; if that does not help, ask your administrator.</source>
        <translation>Телефон не отвечает. Закройте Linija и откройте снова; если не поможет, обратитесь к администратору.</translation>
    </message>
    <message>
        <source>No phone account is set up: only direct calls to this computer reach you.</source>
        <translation>Учётная запись телефона не настроена: до вас доходят только прямые звонки на этот компьютер.</translation>
    </message>
    <message>
        <source>Signing in takes unusually long. Check the network, then check again.</source>
        <translation>Вход длится необычно долго. Проверьте сеть и повторите проверку.</translation>
    </message>
    <message>
        <source>There is neither microphone nor speaker. Plug in your headset; Linija finds it by itself.</source>
        <translation>Нет ни микрофона, ни динамика. Подключите гарнитуру — Linija найдёт её сама.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug in your headset; Linija finds it by itself.</source>
        <translation>Нет микрофона. Подключите гарнитуру — Linija найдёт её сама.</translation>
    </message>
    <message>
        <source>There is no speaker or headset. Plug one in; Linija finds it by itself.</source>
        <translation>Нет динамика или гарнитуры. Подключите — Linija найдёт сама.</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone, not even the noise of the room. Is it muted on the headset or its cable?</source>
        <translation>С микрофона не поступает ничего, даже шума комнаты. Не выключен ли он на гарнитуре или на проводе?</translation>
    </message>
    <message>
        <source>We did not hear you. Check again and say a sentence; if you did, this may be the wrong microphone.</source>
        <translation>Мы вас не услышали. Повторите проверку и скажите предложение; если вы говорили, возможно, это не тот микрофон.</translation>
    </message>
    <message>
        <source>You are very quiet. Move the microphone closer to your mouth, or make it louder in the sound settings.</source>
        <translation>Вас слышно очень тихо. Придвиньте микрофон ближе ко рту или увеличьте его громкость в настройках звука.</translation>
    </message>
    <message>
        <source>The line could not be measured. Check again.</source>
        <translation>Линию не удалось измерить. Повторите проверку.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call (%1). Tell your administrator.</source>
        <translation>Телефонный сервер отклонил эхо-тест (%1). Сообщите администратору.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call. Tell your administrator.</source>
        <translation>Телефонный сервер отклонил эхо-тест. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The echo extension is busy. Check again in a moment.</source>
        <translation>Номер эхо-теста занят. Через минуту повторите проверку.</translation>
    </message>
    <message>
        <source>The echo extension did not answer in time. Check again; if it stays so, tell your administrator.</source>
        <translation>Номер эхо-теста не ответил вовремя. Повторите проверку; если не изменится, сообщите администратору.</translation>
    </message>
    <message>
        <source>The echo extension cannot be reached now. Check again; if it stays so, tell your administrator.</source>
        <translation>Номер эхо-теста сейчас недоступен. Повторите проверку; если не изменится, сообщите администратору.</translation>
    </message>
    <message>
        <source>The telephone server does not encrypt sound, but your settings demand it. Tell your administrator.</source>
        <translation>Телефонный сервер не шифрует звук, а ваши настройки этого требуют. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The echo call was cut off. Check again; if it stays so, tell your administrator.</source>
        <translation>Эхо-тест оборвался. Повторите проверку; если не изменится, сообщите администратору.</translation>
    </message>
    <message>
        <source>The phone could not make the echo call. Check again; if it stays so, ask your administrator.</source>
        <translation>Телефон не смог выполнить эхо-тест. Повторите проверку; если не изменится, обратитесь к администратору.</translation>
    </message>
    <message>
        <source>You were heard here, but nothing came back: sound does not get through the network. Tell your administrator.</source>
        <translation>Здесь вас слышно, но ничего не вернулось: звук не проходит через сеть. Сообщите администратору.</translation>
    </message>
    <message>
        <source>You said nothing that could have come back. Check again and say a sentence.</source>
        <translation>Вы не сказали ничего, что могло бы вернуться. Повторите проверку и скажите предложение.</translation>
    </message>
    <message>
        <source>No sound arrives from the telephone server: something on the network blocks it. Tell your administrator.</source>
        <translation>От телефонного сервера не поступает звук: что-то в сети его блокирует. Сообщите администратору.</translation>
    </message>
    <message>
        <source>Parts of what customers say are lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Часть слов клиентов теряется в сети. Если можно, подключитесь кабелем вместо Wi-Fi.</translation>
    </message>
    <message>
        <source>Customers would hear you with gaps: sound is lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Клиенты слышали бы вас с перерывами: звук теряется в сети. Если можно, подключитесь кабелем вместо Wi-Fi.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly. Close downloads and video on this computer if there are any.</source>
        <translation>Сеть передаёт звук неравномерно. Закройте загрузки и видео на этом компьютере, если они есть.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive, so you would talk over each other. Are you on a VPN or mobile network?</source>
        <translation>Звук идёт долго, и вы перебивали бы друг друга. Вы в VPN или мобильной сети?</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>Компьютер перегружен и воспроизводит звук неровно. Закройте ненужные программы.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>step of the check before work</comment>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>step of the check before work</comment>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>step of the check before work</comment>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <comment>step of the check before work</comment>
        <translation>Есть замечания</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>step of the check before work</comment>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>step of the check before work</comment>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Are you ready for calls?</source>
        <translation>Готовы ли вы к звонкам?</translation>
    </message>
    <message>
        <source>Please speak: say a sentence or two</source>
        <translation>Скажите одно-два предложения</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Keep your headset on; in a moment you are asked to speak.</source>
        <translation>Не снимайте гарнитуру; сейчас вас попросят говорить.</translation>
    </message>
    <message>
        <source>A moment later you should hear yourself in your headset.</source>
        <translation>Через мгновение вы должны услышать себя в гарнитуре.</translation>
    </message>
    <message>
        <source>Your microphone is being listened to.</source>
        <translation>Linija слушает ваш микрофон.</translation>
    </message>
    <message>
        <source>You can take calls</source>
        <translation>Можно принимать звонки</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Всё так, как должно быть.</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Остановлено до завершения</translation>
    </message>
    <message>
        <source>Nothing is known yet; check again when you like.</source>
        <translation>Пока ничего не известно; повторите проверку, когда захотите.</translation>
    </message>
    <message>
        <source>A call came first</source>
        <translation>Сначала поступил звонок</translation>
    </message>
    <message>
        <source>The check stopped at once. Check again when the line is free.</source>
        <translation>Проверка сразу остановлена. Повторите её, когда линия освободится.</translation>
    </message>
    <message>
        <source>A call is up; check again when the line is free.</source>
        <translation>Идёт звонок; проверьте, когда линия освободится.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>result of the last check</comment>
        <translation>всё в порядке</translation>
    </message>
    <message>
        <source>not ideal</source>
        <comment>result of the last check</comment>
        <translation>с замечаниями</translation>
    </message>
    <message>
        <source>with problems</source>
        <comment>result of the last check</comment>
        <translation>с проблемами</translation>
    </message>
    <message>
        <source>Last checked today at %1: %2</source>
        <comment>time, result</comment>
        <translation>Последняя проверка сегодня в %1: %2</translation>
    </message>
    <message>
        <source>Last checked yesterday at %1: %2</source>
        <comment>time, result</comment>
        <translation>Последняя проверка вчера в %1: %2</translation>
    </message>
    <message>
        <source>Last checked on %1 at %2: %3</source>
        <comment>date, time, result</comment>
        <translation>Последняя проверка %1 в %2: %3</translation>
    </message>
    <message>
        <source>Line quality</source>
        <comment>step of the check before work: loss, jitter, delay</comment>
        <translation>Качество линии</translation>
    </message>
    <message>
        <source>Is the phone signed in, so that customers reach you?</source>
        <translation>Зарегистрирован ли телефон на сервере, чтобы клиенты могли дозвониться?</translation>
    </message>
    <message>
        <source>Are the microphone and the headset that you chose plugged in?</source>
        <translation>Подключены ли выбранные микрофон и гарнитура?</translation>
    </message>
    <message>
        <source>Are you heard, and loud enough?</source>
        <translation>Слышно ли вас и достаточно ли громко?</translation>
    </message>
    <message>
        <source>Does what you say come back from the telephone server?</source>
        <translation>Возвращается ли сказанное вами от телефонного сервера?</translation>
    </message>
    <message>
        <source>How much is lost or late on the way?</source>
        <translation>Сколько звука теряется или опаздывает по пути?</translation>
    </message>
    <message>
        <source>Heard at %1</source>
        <comment>a sound level</comment>
        <translation>Слышно: %1</translation>
    </message>
    <message>
        <source>Without a phone account there is no echo number to call.</source>
        <translation>Без учётной записи телефона нет номера эхо-теста.</translation>
    </message>
    <message>
        <source>No echo extension is known. Your administrator can name one in the telephone server’s profile.</source>
        <translation>Номер эхо-теста неизвестен. Администратор может указать его в профиле телефонного сервера.</translation>
    </message>
    <message>
        <source>It needs the echo call, which could not be made.</source>
        <translation>Для этого нужен эхо-тест, а выполнить его не удалось.</translation>
    </message>
    <message>
        <source>One click, about 15 seconds: Linija checks the account and the devices, listens to your microphone, and calls a number that plays back what you say.</source>
        <translation>Один щелчок, около 15 секунд: Linija проверяет учётную запись и устройства, слушает ваш микрофон и звонит на номер, который возвращает сказанное вами.</translation>
    </message>
    <message>
        <source>Everything that could be checked is good. Skipped steps are marked below.</source>
        <translation>Всё проверенное в порядке. Пропущенное отмечено ниже.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Задержка (туда и обратно): %1 мс</translation>
    </message>
    <message>
        <source>Packet loss: %1 to you, %2 from you</source>
        <comment>shares in percent</comment>
        <translation>Потери пакетов: %1 на приёме, %2 на передаче</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at a backup. Calls reach you; tell your administrator.</source>
        <translation>Основной сервер не отвечает; вы подключены к запасному. Звонки до вас доходят; сообщите администратору.</translation>
    </message>
    <message>
        <source>The device you chose is not plugged in; another one is used instead. Plug yours in, or choose another one in the sound settings.</source>
        <translation>Выбранное устройство не подключено; вместо него работает другое. Подключите своё или выберите другое в настройках звука.</translation>
    </message>
    <message>
        <source>The telephone server does not know the echo extension (%1). Tell your administrator; calls may still work.</source>
        <translation>Телефонный сервер не знает номера эхо-теста (%1). Сообщите администратору; звонки могут работать и так.</translation>
    </message>
    <message>
        <source>You can take calls, with something to improve</source>
        <translation>Звонки принимать можно, но есть замечания</translation>
    </message>
    <message>
        <source>Needs attention: %1. What helps is written below.</source>
        <comment>names of steps</comment>
        <translation>Требует внимания: %1. Что сделать, написано ниже.</translation>
    </message>
    <message>
        <source>Calls will have trouble</source>
        <translation>Звонкам что-то помешает</translation>
    </message>
    <message>
        <source>Problem: %1. See below what helps, then check again.</source>
        <comment>names of steps</comment>
        <translation>Проблема: %1. Что сделать, написано ниже; затем повторите проверку.</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Not set up</source>
        <translation>Не настроено</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Нужен вход</translation>
    </message>
    <message>
        <source>Refused by the company server</source>
        <translation>Сервер компании отказал</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://crm.example.com.</source>
        <translation>Это не похоже на адрес. Пример: https://crm.example.com.</translation>
    </message>
    <message>
        <source>The company server does not accept this token. Ask your administrator for a new one.</source>
        <translation>Сервер компании не принимает этот токен. Попросите у администратора новый.</translation>
    </message>
    <message>
        <source>The company server knows you, but does not let you in. Ask your administrator.</source>
        <translation>Сервер компании вас знает, но не впускает. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address and the network, and try again.</source>
        <translation>По этому адресу никто не отвечает. Проверьте адрес и сеть и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if that does not help, ask your administrator.</source>
        <translation>Ответ не пришёл вовремя. Попробуйте ещё раз; если не поможет, обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a company server for Linija. Check the address again.</source>
        <translation>По этому адресу что-то отвечает, но это не сервер компании для Linija. Проверьте адрес ещё раз.</translation>
    </message>
    <message>
        <source>The company server is newer than this Linija. Update Linija.</source>
        <translation>Сервер компании новее этой Linija. Обновите Linija.</translation>
    </message>
    <message>
        <source>The company server is busy. Try again later.</source>
        <translation>Сервер компании занят. Попробуйте позже.</translation>
    </message>
    <message>
        <source>It did not work because of something on this computer. The log says more.</source>
        <translation>Не получилось: помешало что-то на этом компьютере. Подробнее — в журнале.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</source>
        <translation>Телефон не отвечает. Текущий разговор не прерывается; Linija соединится с ним снова сама.</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Настройки звука</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) could not be read and are left out. First: %1</source>
        <comment>flows</comment>
        <translation>
            <numerusform>%n&#xa0;сценарий не удалось прочитать, он пропущен: %1</numerusform>
            <numerusform>%n&#xa0;сценария не удалось прочитать, они пропущены. Первый: %1</numerusform>
            <numerusform>%n&#xa0;сценариев не удалось прочитать, они пропущены. Первый: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The call could not be answered: it may have ended just now.</source>
        <translation>Не удалось принять звонок: возможно, он только что завершился.</translation>
    </message>
    <message>
        <source>The call could not be made. Please try again.</source>
        <translation>Не удалось позвонить. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The call could not be put on hold. The customer still hears you.</source>
        <translation>Не удалось поставить звонок на удержание. Клиент вас слышит.</translation>
    </message>
    <message>
        <source>The call could not be taken off hold. Please try again.</source>
        <translation>Не удалось снять звонок с удержания. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The call could not be ended. Please try again.</source>
        <translation>Не удалось завершить звонок. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The key did not reach the other side.</source>
        <translation>Нажатие клавиши не дошло до собеседника.</translation>
    </message>
    <message>
        <source>That sound device cannot be used now. The one before stays in use.</source>
        <translation>Этим звуковым устройством сейчас нельзя воспользоваться. Работает прежнее.</translation>
    </message>
    <message>
        <source>The phone could not do that. Please try again.</source>
        <translation>Телефон не смог этого сделать. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>Завершить настройку</translation>
    </message>
    <message>
        <source>What you typed last is not on disk yet. It stays in the window and saving is tried again every few seconds; please do not close Linija. Is the disk full?</source>
        <translation>Последнее, что вы ввели, ещё не записано на диск. Текст остаётся в окне, и запись повторяется каждые несколько секунд; не закрывайте Linija. Возможно, диск заполнен?</translation>
    </message>
    <message>
        <source>The phone has stopped, and a call that was up is cut off. Linija is starting the phone again; what you typed is kept.</source>
        <translation>Телефон остановился, и разговор, который шёл, прерван. Linija запускает его снова; всё введённое сохранено.</translation>
    </message>
    <message>
        <source>The running phone is a different version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</source>
        <translation>Запущен телефон другой версии, поэтому звонки нельзя показать. Выйдите из системы компьютера и войдите снова или сообщите администратору.</translation>
    </message>
    <message>
        <source>No sound comes from the other side, though the call is up: they may be muted. Ask whether they hear you.</source>
        <translation>От собеседника нет звука, хотя звонок идёт: возможно, у него выключен микрофон. Спросите, слышно ли вас.</translation>
    </message>
    <message>
        <source>The telephone server does not answer. The call is kept for half a minute and goes on if the connection comes back.</source>
        <translation>Телефонный сервер не отвечает. Звонок сохранится ещё полминуты и продолжится, если связь восстановится.</translation>
    </message>
    <message>
        <source>The ring cannot be heard on this computer. Calls still show on the left.</source>
        <translation>Сигнал звонка на этом компьютере не слышен. Звонки по-прежнему видны слева.</translation>
    </message>
    <message>
        <source>The company server has been out of reach since %1. You can go on working: everything is kept here and sent when the connection is back.</source>
        <comment>a time of day</comment>
        <translation>Сервер компании недоступен с %1. Можно работать дальше: всё сохраняется здесь и будет отправлено, как только связь восстановится.</translation>
    </message>
    <message>
        <source>The company server no longer accepts your sign-in. What you write is kept here and sent after you sign in again.</source>
        <translation>Сервер компании больше не принимает ваш вход. Всё, что вы пишете, сохраняется здесь и будет отправлено после нового входа.</translation>
    </message>
    <message>
        <source>The company server gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</source>
        <translation>Сервер компании присылает ответы, которых Linija не понимает. Всё, что вы пишете, сохраняется здесь; сообщите администратору.</translation>
    </message>
    <message>
        <source>Linija is not connected to a company yet: there are no customers to show. Direct calls work.</source>
        <translation>Linija ещё не подключена к компании, поэтому клиентов пока не видно. Прямые звонки работают.</translation>
    </message>
    <message>
        <source>That cannot be called: it is not a number or address that the phone understands.</source>
        <translation>Сюда нельзя позвонить: телефон не понимает этот номер или адрес.</translation>
    </message>
    <message>
        <source>The microphone could not be switched. Check the call’s card to see whether you are heard.</source>
        <translation>Не удалось переключить микрофон. Слышно ли вас, видно на карточке звонка.</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>другое устройство</translation>
    </message>
    <message>
        <source>The buttons of %1 may not be read by you: an administrator has to install Linija’s udev rule and plug the headset in again. Calls sound as usual.</source>
        <translation>Нет доступа к кнопкам %1: администратор должен установить правило udev для Linija и подключить гарнитуру заново. Звук в звонках работает как обычно.</translation>
    </message>
    <message>
        <source>%1: no calls come from the telephone server. %2</source>
        <comment>what is wrong; what to do about it</comment>
        <translation>%1: звонки с телефонного сервера не поступают. %2</translation>
    </message>
    <message>
        <source>Phone settings</source>
        <translation>Настройки телефона</translation>
    </message>
    <message>
        <source>No sound device: you and the caller cannot hear each other. Plug in a headset; Linija finds it.</source>
        <translation>Нет звукового устройства: вы и собеседник не слышите друг друга. Подключите гарнитуру — Linija её найдёт.</translation>
    </message>
    <message>
        <source>The device that you chose to talk on is not plugged in. Linija uses %1 until it is back.</source>
        <translation>Выбранное устройство для разговора не подключено. Пока его нет, Linija использует %1.</translation>
    </message>
    <message>
        <source>The microphone that you chose is not plugged in. Linija uses %1 until it is back.</source>
        <translation>Выбранный микрофон не подключён. Пока его нет, Linija использует %1.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The server does not accept the name or the password. Enter them again, or ask your administrator.</source>
        <translation>Сервер не принимает имя или пароль. Введите их ещё раз или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>Телефон запускается</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Только прямые звонки</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <translation>Вход выполнен · %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it again, letter by letter.</source>
        <translation>Сервер не знает этого адреса. Проверьте его ещё раз, буква за буквой.</translation>
    </message>
    <message>
        <source>The server knows the account but does not let this phone sign in: perhaps too many phones use it, or not from this network. Ask your administrator.</source>
        <translation>Сервер знает учётную запись, но не впускает этот телефон: возможно, ею пользуется слишком много телефонов или из этой сети вход запрещён. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>Too many phones are signed in with this account. Sign out on another one, or ask your administrator.</source>
        <translation>С этой учётной записью вошло слишком много телефонов. Выйдите на другом или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>There is no server by that name. Check the address again.</source>
        <translation>Сервера с таким названием нет. Проверьте адрес ещё раз.</translation>
    </message>
    <message>
        <source>This computer has no network to the server. Check cable, Wi-Fi or VPN; Linija signs in as soon as it is back.</source>
        <translation>У этого компьютера нет сети до сервера. Проверьте кабель, Wi-Fi или VPN; Linija войдёт, как только связь восстановится.</translation>
    </message>
    <message>
        <source>The server’s computer is there, but its telephone port is closed. Check the port and the connection; Linija keeps trying by itself.</source>
        <translation>Компьютер сервера на месте, но его телефонный порт закрыт. Проверьте порт и соединение; Linija продолжает пробовать сама.</translation>
    </message>
    <message>
        <source>The server does not answer. Linija keeps trying by itself; check the network and the server’s address.</source>
        <translation>Сервер не отвечает. Linija продолжает пробовать сама; проверьте сеть и адрес сервера.</translation>
    </message>
    <message>
        <source>The server’s certificate comes from nobody whom this computer trusts, so Linija does not sign in. Ask your administrator.</source>
        <translation>Сертификат сервера выдал кто-то, кому этот компьютер не доверяет, поэтому Linija не входит. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name than the address has. Check the address, or ask your administrator.</source>
        <translation>Сертификат сервера выписан на другое имя, чем в адресе. Проверьте адрес или обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date, or this computer’s clock is wrong. Ask your administrator.</source>
        <translation>Сертификат сервера просрочен, или часы этого компьютера идут неверно. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server does not speak TLS at this port. Choose another connection or port, or ask your administrator.</source>
        <translation>На этом порту сервер не поддерживает TLS. Выберите другое соединение или порт либо обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server is too busy at the moment. Linija tries again when the server asked it to.</source>
        <translation>Сервер сейчас перегружен. Linija попробует ещё раз тогда, когда он просил.</translation>
    </message>
    <message>
        <source>The server has a fault and did not sign this phone in. Linija keeps trying by itself; tell your administrator.</source>
        <translation>На сервере неполадка, и он не впустил этот телефон. Linija продолжает пробовать сама; сообщите администратору.</translation>
    </message>
    <message>
        <source>An address or a file of the account cannot be read. Check what is entered here.</source>
        <translation>Не удаётся прочитать адрес или файл учётной записи. Проверьте введённое здесь.</translation>
    </message>
    <message>
        <source>Telephone password refused</source>
        <translation>Пароль телефона не принят</translation>
    </message>
    <message>
        <source>Telephone account unknown</source>
        <translation>Учётная запись телефона неизвестна</translation>
    </message>
    <message>
        <source>Telephone server refused the sign-in</source>
        <translation>Телефонный сервер отказал во входе</translation>
    </message>
    <message>
        <source>Too many phones on this account</source>
        <translation>Слишком много телефонов с этой учётной записью</translation>
    </message>
    <message>
        <source>Telephone server not found</source>
        <translation>Телефонный сервер не найден</translation>
    </message>
    <message>
        <source>No network for the phone</source>
        <translation>Нет сети для телефона</translation>
    </message>
    <message>
        <source>Telephone server’s port is closed</source>
        <translation>Порт телефонного сервера закрыт</translation>
    </message>
    <message>
        <source>Telephone server does not answer</source>
        <translation>Телефонный сервер не отвечает</translation>
    </message>
    <message>
        <source>Telephone server’s certificate refused</source>
        <translation>Сертификат телефонного сервера отклонён</translation>
    </message>
    <message>
        <source>Telephone server does not speak TLS</source>
        <translation>Телефонный сервер не поддерживает TLS</translation>
    </message>
    <message>
        <source>Telephone server is busy</source>
        <translation>Телефонный сервер занят</translation>
    </message>
    <message>
        <source>Telephone server has a fault</source>
        <translation>Неполадка телефонного сервера</translation>
    </message>
    <message>
        <source>Telephone account cannot be read</source>
        <translation>Не удаётся прочитать учётную запись телефона</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at the backup %1. Linija goes back by itself.</source>
        <translation>Основной сервер не отвечает; вы подключены к запасному %1. Linija вернётся сама.</translation>
    </message>
</context>
<context>
    <name>RingSounds</name>
    <message>
        <source>Warble</source>
        <comment>a way to ring: fast high and low</comment>
        <translation>Трель</translation>
    </message>
    <message>
        <source>Chimes</source>
        <comment>a way to ring: three falling bells</comment>
        <translation>Колокольчики</translation>
    </message>
    <message>
        <source>Marimba</source>
        <comment>a way to ring: a short tune of wooden bars</comment>
        <translation>Маримба</translation>
    </message>
    <message>
        <source>Low pulse</source>
        <comment>a way to ring: quiet and low, for open offices</comment>
        <translation>Тихий пульс</translation>
    </message>
    <message>
        <source>Two tones</source>
        <comment>a way to ring: two soft tones</comment>
        <translation>Два тона</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Everything grows with it: buttons and spaces too.</source>
        <translation>Вместе с текстом увеличиваются кнопки и отступы.</translation>
    </message>
    <message>
        <source>font larger smaller zoom letters</source>
        <translation>шрифт крупнее мельче масштаб буквы</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses.</source>
        <translation>Уменьшенная: ничего не скользит и не пульсирует.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>name of a setting</comment>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>target seconds ringing service level</source>
        <translation>норма секунды ответ уровень обслуживания</translation>
    </message>
    <message>
        <source>notifications messages popup background</source>
        <translation>уведомления сообщения фон всплывающие</translation>
    </message>
    <message>
        <source>tray close background quit icon</source>
        <translation>трей лоток закрыть фон выйти значок</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>name of a setting</comment>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>headset input recording level device</source>
        <translation>гарнитура вход запись уровень устройство</translation>
    </message>
    <message>
        <source>Ring on</source>
        <comment>name of a setting: the device for the ring</comment>
        <translation>Устройство для сигнала</translation>
    </message>
    <message>
        <source>ringtone bell speaker device</source>
        <translation>сигнал мелодия звонок динамик устройство</translation>
    </message>
    <message>
        <source>It is always shown; in a quiet room that may be enough.</source>
        <translation>Его всегда видно; в тихой комнате этого может хватить.</translation>
    </message>
    <message>
        <source>ring silent mute sound ringtone</source>
        <translation>сигнал звонок тишина без звука мелодия</translation>
    </message>
    <message>
        <source>As your administrator gave it: sip:name@company.example</source>
        <translation>От администратора, например sip:name@company.example</translation>
    </message>
    <message>
        <source>sip account phone number extension registration</source>
        <translation>sip учётная запись аккаунт телефон номер регистрация</translation>
    </message>
    <message>
        <source>sip user login authentication</source>
        <translation>sip пользователь логин вход</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>sip proxy registrar pbx host domain</source>
        <translation>sip прокси регистратор атс хост домен</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>name of a setting: UDP, TCP or TLS</comment>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>TLS keeps names and numbers private on the way to the server.</source>
        <translation>TLS скрывает имена и номера на пути к серверу.</translation>
    </message>
    <message>
        <source>sip transport encryption tls tcp udp</source>
        <translation>sip транспорт шифрование tls tcp udp</translation>
    </message>
    <message>
        <source>Port of this phone</source>
        <comment>name of a setting</comment>
        <translation>Порт этого телефона</translation>
    </message>
    <message>
        <source>sip listen firewall</source>
        <translation>sip порт слушать брандмауэр</translation>
    </message>
    <message>
        <source>As your administrator gave it: https://crm.example.com</source>
        <translation>От администратора, например https://crm.example.com</translation>
    </message>
    <message>
        <source>backend server crm url connection sign in token login sign out demo</source>
        <translation>сервер бэкенд crm url соединение вход войти токен логин выйти демо</translation>
    </message>
    <message>
        <source>login user agent</source>
        <translation>логин пользователь оператор агент</translation>
    </message>
    <message>
        <source>What customers and colleagues wrote stays as they wrote it.</source>
        <translation>Тексты клиентов и коллег не переводятся.</translation>
    </message>
    <message>
        <source>translation english ukrainian lithuanian latvian russian chinese locale</source>
        <translation>перевод английский украинский литовский латышский русский китайский language</translation>
    </message>
    <message>
        <source>Home country</source>
        <comment>name of a setting</comment>
        <translation>Основная страна</translation>
    </message>
    <message>
        <source>region country code numbers phone format</source>
        <translation>регион страна код номера телефон формат</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>name of a setting: keys of actions</comment>
        <translation>Горячие клавиши</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys</source>
        <translation>клавиатура клавиши сочетания сокращения</translation>
    </message>
    <message>
        <source>privacy customer name screen sharing</source>
        <translation>приватность конфиденциальность клиент имя показ экрана</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>the names of settings</comment>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>name of a setting: light or dark</comment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>colours colors dark light night appearance</source>
        <translation>цвета тема тёмная светлая ночь вид</translation>
    </message>
    <message>
        <source>Animations</source>
        <comment>name of a setting: whether things move</comment>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>movement reduced motion accessibility</source>
        <translation>движение анимация уменьшить доступность</translation>
    </message>
    <message>
        <source>The bar on a ringing call is full when this time is up.</source>
        <translation>Полоска на входящем звонке заполняется по мере того, как время истекает.</translation>
    </message>
    <message>
        <source>Notify me of calls while I use another program</source>
        <comment>name of a setting</comment>
        <translation>Сообщать о звонках, когда я в другой программе</translation>
    </message>
    <message>
        <source>With the desktop’s notifications, where it has them.</source>
        <translation>Системными уведомлениями, если они есть.</translation>
    </message>
    <message>
        <source>Keep Linija in the tray when I close the window</source>
        <comment>name of a setting</comment>
        <translation>После закрытия окна оставлять Linija в трее</translation>
    </message>
    <message>
        <source>Calls still ring then. On a desktop without a tray, closing the window ends Linija as usual.</source>
        <translation>Звонки тогда поступают, как и прежде. Если трея в системе нет, Linija закроется как обычно.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <comment>name of a setting: the device for the conversation</comment>
        <translation>Динамик или гарнитура</translation>
    </message>
    <message>
        <source>talk output loudspeaker headphones volume device</source>
        <translation>разговор выход динамик наушники гарнитура громкость устройство</translation>
    </message>
    <message>
        <source>It can be a different device, so that you hear it without the headset.</source>
        <translation>Может быть другое устройство, чтобы слышать сигнал и без гарнитуры.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <comment>name of a setting: rings or is only shown</comment>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>SIP address</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Адрес SIP</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Only if it differs from the address.</source>
        <translation>Только если отличается от адреса.</translation>
    </message>
    <message>
        <source>Only if it differs from the part after the @.</source>
        <translation>Только если отличается от части после&#xa0;@.</translation>
    </message>
    <message>
        <source>0 = any free port. Takes effect when the phone starts next.</source>
        <translation>0 — любой свободный. Вступит в силу при следующем запуске телефона.</translation>
    </message>
    <message>
        <source>Servers that stand in</source>
        <comment>name of a setting</comment>
        <translation>Резервные серверы</translation>
    </message>
    <message>
        <source>In their order, with commas between. Linija takes the next one when the server does not answer, and goes back by itself.</source>
        <translation>По порядку, через запятую. Если сервер не отвечает, Linija берёт следующий, а потом возвращается сама.</translation>
    </message>
    <message>
        <source>failover backup second server redundancy</source>
        <translation>резервный запасной второй сервер отказ</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <comment>name of a setting</comment>
        <translation>Исходящий прокси</translation>
    </message>
    <message>
        <source>Everything goes by it; the servers are then not asked themselves.</source>
        <translation>Всё идёт через него; к самим серверам телефон тогда не обращается.</translation>
    </message>
    <message>
        <source>sip proxy sbc border route</source>
        <translation>sip прокси sbc граница маршрут</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <comment>name of a setting</comment>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>A PEM file, where your company signs its own. Else those of this computer serve.</source>
        <translation>Файл PEM, если компания подписывает сертификаты сама. Иначе действуют сертификаты этого компьютера.</translation>
    </message>
    <message>
        <source>tls ca root certificate pem</source>
        <translation>tls ca корневой сертификат pem</translation>
    </message>
    <message>
        <source>Encrypt the sound</source>
        <comment>name of a setting</comment>
        <translation>Шифрование звука</translation>
    </message>
    <message>
        <source>SDES needs TLS as the connection to be of use.</source>
        <translation>SDES защищает только тогда, когда соединение — TLS.</translation>
    </message>
    <message>
        <source>srtp sdes dtls encryption secure media</source>
        <translation>srtp sdes dtls шифрование безопасность звук</translation>
    </message>
    <message>
        <source>Encryption is asked for</source>
        <comment>name of a setting</comment>
        <translation>Требовать шифрование</translation>
    </message>
    <message>
        <source>Always: a call without it is refused, in and out. Emergency calls go through all the same.</source>
        <translation>Всегда: звонок без шифрования отклоняется, входящий и исходящий. Экстренные звонки проходят всё равно.</translation>
    </message>
    <message>
        <source>srtp mandatory preferred encryption secure</source>
        <translation>srtp обязательное желательное шифрование безопасность</translation>
    </message>
    <message>
        <source>Find a way through address translation (ICE)</source>
        <comment>name of a setting</comment>
        <translation>Проходить через NAT (ICE)</translation>
    </message>
    <message>
        <source>For a desk at home or behind a router. Needs a STUN or TURN server.</source>
        <translation>Для работы из дома или за роутером. Нужен сервер STUN или TURN.</translation>
    </message>
    <message>
        <source>ice nat router home firewall</source>
        <translation>ice nat роутер маршрутизатор дом брандмауэр</translation>
    </message>
    <message>
        <source>STUN server</source>
        <comment>name of a setting</comment>
        <translation>Сервер STUN</translation>
    </message>
    <message>
        <source>Tells this phone how it is seen from outside.</source>
        <translation>Показывает телефону, каким его видно снаружи.</translation>
    </message>
    <message>
        <source>stun nat router</source>
        <translation>stun nat роутер маршрутизатор</translation>
    </message>
    <message>
        <source>TURN server</source>
        <comment>name of a setting</comment>
        <translation>Сервер TURN</translation>
    </message>
    <message>
        <source>Passes the sound on where there is no direct way. It answers STUN too.</source>
        <translation>Передаёт звук, когда прямого пути нет. Работает и как STUN.</translation>
    </message>
    <message>
        <source>turn relay nat router firewall</source>
        <translation>turn ретранслятор nat роутер брандмауэр</translation>
    </message>
    <message>
        <source>Name at the TURN server</source>
        <comment>name of a setting</comment>
        <translation>Имя на сервере TURN</translation>
    </message>
    <message>
        <source>turn user login</source>
        <translation>turn пользователь логин</translation>
    </message>
    <message>
        <source>Profile of the telephone server</source>
        <comment>name of a setting</comment>
        <translation>Профиль телефонного сервера</translation>
    </message>
    <message>
        <source>Lets its queues follow your state: asterisk, freeswitch, or the file your administrator gave you. Empty: calls alone.</source>
        <translation>Чтобы очереди сервера учитывали ваше состояние: asterisk, freeswitch или файл от администратора. Пусто — только звонки.</translation>
    </message>
    <message>
        <source>pbx queue pause codes asterisk freeswitch agent login</source>
        <translation>атс pbx очередь пауза коды asterisk freeswitch агент вход</translation>
    </message>
    <message>
        <source>More emergency numbers</source>
        <comment>name of a setting</comment>
        <translation>Другие экстренные номера</translation>
    </message>
    <message>
        <source>Those of your country are known; here are the ones of your company’s telephone system, with commas between.</source>
        <translation>Номера вашей страны известны; здесь — номера телефонной системы компании, через запятую.</translation>
    </message>
    <message>
        <source>emergency help 112 911 police fire ambulance</source>
        <translation>экстренный помощь 112 911 полиция пожар скорая</translation>
    </message>
    <message>
        <source>Company server address</source>
        <comment>name of a setting: a web address</comment>
        <translation>Адрес сервера компании</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>name of a setting: to sign in to the company server</comment>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Short, such as “olena”. Your work is filed under it.</source>
        <translation>Короткое, например «olena». Под этим именем сохраняется ваша работа.</translation>
    </message>
    <message>
        <source>Display name</source>
        <comment>name of a setting: the agent&apos;s own</comment>
        <translation>Отображаемое имя</translation>
    </message>
    <message>
        <source>Your name as colleagues see it.</source>
        <translation>Ваше имя, каким его видят коллеги.</translation>
    </message>
    <message>
        <source>your name agent</source>
        <translation>ваше имя оператор агент подпись</translation>
    </message>
    <message>
        <source>Display language</source>
        <comment>name of a setting</comment>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Show the caller’s name in notifications</source>
        <comment>name of a setting</comment>
        <translation>Показывать имя клиента в уведомлениях</translation>
    </message>
    <message>
        <source>Otherwise they only say that a call is coming in: others may see your screen.</source>
        <translation>Иначе в них лишь сказано, что поступает звонок: ваш экран могут видеть другие.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a setting</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Let a second call ring while I talk</source>
        <comment>name of a setting</comment>
        <translation>Второй звонок во время разговора</translation>
    </message>
    <message>
        <source>You hear a soft tone. Otherwise the second caller hears busy.</source>
        <translation>Вы услышите тихий сигнал. Иначе второй клиент услышит, что занято.</translation>
    </message>
    <message>
        <source>call waiting second call busy</source>
        <translation>второй звонок ожидание занято линия</translation>
    </message>
    <message>
        <source>Announced time on hold</source>
        <comment>name of a setting</comment>
        <translation>Обещанное время удержания</translation>
    </message>
    <message>
        <source>What you tell customers when you put them on hold. 0: you are not reminded.</source>
        <translation>Сколько вы просите клиента подождать. 0 — без напоминаний.</translation>
    </message>
    <message>
        <source>hold wait minute promise announce</source>
        <translation>удержание ожидание минута обещание время</translation>
    </message>
    <message>
        <source>You hear a soft tone, and the card says how much is left.</source>
        <translation>Вы услышите тихий сигнал, а карточка покажет, сколько осталось.</translation>
    </message>
    <message>
        <source>hold reminder warning tone</source>
        <translation>удержание напоминание предупреждение сигнал</translation>
    </message>
    <message>
        <source>While I hold the talk key</source>
        <comment>name of a setting: push-to-talk</comment>
        <translation>Пока я держу клавишу разговора</translation>
    </message>
    <message>
        <source>The key is among the shortcuts: “Hold to talk or to mute”.</source>
        <translation>Клавишу задаёт действие «Держать, чтобы говорить или выключить микрофон» среди горячих клавиш.</translation>
    </message>
    <message>
        <source>push to talk key mute microphone cough</source>
        <translation>рация клавиша разговора выключить микрофон кашель</translation>
    </message>
    <message>
        <source>Only while you are ready, after a tone, and only calls through your telephone server.</source>
        <translation>Только когда вы принимаете звонки, после сигнала и только через ваш телефонный сервер.</translation>
    </message>
    <message>
        <source>auto answer automatic intercom</source>
        <translation>автоматически принять автоответ интерком</translation>
    </message>
    <message>
        <source>auto answer automatic queue</source>
        <translation>автоматически принять автоответ очередь</translation>
    </message>
    <message>
        <source>Cancel echo</source>
        <comment>name of a setting</comment>
        <translation>Подавление эха</translation>
    </message>
    <message>
        <source>echo cancelling aec feedback loudspeaker</source>
        <translation>эхо подавление aec обратная связь динамик</translation>
    </message>
    <message>
        <source>Keep my loudness even</source>
        <comment>name of a setting</comment>
        <translation>Выравнивать громкость моего голоса</translation>
    </message>
    <message>
        <source>Makes you louder when you are far from the microphone.</source>
        <translation>Делает ваш голос громче, когда вы далеко от микрофона.</translation>
    </message>
    <message>
        <source>automatic gain control agc level volume</source>
        <translation>автоматическое усиление agc уровень громкость</translation>
    </message>
    <message>
        <source>Silence the microphone between words</source>
        <comment>name of a setting</comment>
        <translation>Заглушать микрофон между словами</translation>
    </message>
    <message>
        <source>For loud rooms; the beginning of a quiet word may be lost.</source>
        <translation>Для шумных помещений; начало тихого слова может потеряться.</translation>
    </message>
    <message>
        <source>noise gate background office suppression</source>
        <translation>шум гейт фон офис подавление</translation>
    </message>
    <message>
        <source>My microphone louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>Громкость микрофона</translation>
    </message>
    <message>
        <source>gain volume microphone level decibel boost</source>
        <translation>усиление громкость микрофон уровень децибелы</translation>
    </message>
    <message>
        <source>Customers louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>Громкость клиентов</translation>
    </message>
    <message>
        <source>gain volume loudspeaker headphone level decibel</source>
        <translation>усиление громкость динамик наушники уровень децибелы</translation>
    </message>
    <message>
        <source>Tones while I call</source>
        <comment>name of a setting: ringing and busy tones</comment>
        <translation>Гудки, когда я звоню</translation>
    </message>
    <message>
        <source>What you hear while it rings at the other end, or is busy; customers never hear them.</source>
        <translation>Что вы слышите, пока там идут гудки или занято; клиенты их не слышат никогда.</translation>
    </message>
    <message>
        <source>ringback busy tone dial comfort signal country</source>
        <translation>гудки занято тон вызов сигнал страна</translation>
    </message>
    <message>
        <source>Answer and hang up with the headset’s buttons</source>
        <comment>name of a setting</comment>
        <translation>Принимать и завершать кнопками гарнитуры</translation>
    </message>
    <message>
        <source>Its lamps show the call. Works also while the window is closed.</source>
        <translation>Её индикаторы показывают звонок. Работает и при закрытом окне.</translation>
    </message>
    <message>
        <source>headset button hook switch mute lamp led usb hid</source>
        <translation>гарнитура кнопка трубка микрофон лампа индикатор usb hid</translation>
    </message>
    <message>
        <source>How it rings</source>
        <comment>name of a setting</comment>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>ringtone melody sound bell</source>
        <translation>сигнал мелодия звук звонок рингтон</translation>
    </message>
    <message>
        <source>Queues that ring otherwise</source>
        <comment>name of a setting</comment>
        <translation>Очереди с другим сигналом</translation>
    </message>
    <message>
        <source>So that you hear who calls before you look.</source>
        <translation>Чтобы услышать, кто звонит, ещё до взгляда на экран.</translation>
    </message>
    <message>
        <source>queue ringtone melody distinctive sound</source>
        <translation>очередь сигнал мелодия отдельный звук</translation>
    </message>
    <message>
        <source>Short signals on</source>
        <comment>name of a setting: the device for short sounds that are no ring</comment>
        <translation>Устройство для коротких звуков</translation>
    </message>
    <message>
        <source>A call that was missed, for instance.</source>
        <translation>Например, о пропущенном звонке.</translation>
    </message>
    <message>
        <source>notification sound device speaker</source>
        <translation>уведомление звук устройство динамик</translation>
    </message>
    <message>
        <source>Telephone keys are sent</source>
        <comment>name of a setting: digits pressed in a call</comment>
        <translation>Способ отправки цифр</translation>
    </message>
    <message>
        <source>Change it only if menus of other companies do not hear your keys.</source>
        <translation>Меняйте, только если меню других компаний не слышат ваших клавиш.</translation>
    </message>
    <message>
        <source>dtmf digits keypad tones info rfc</source>
        <translation>dtmf цифры клавиатура тоны info rfc</translation>
    </message>
    <message>
        <source>Record calls</source>
        <comment>name of a setting</comment>
        <translation>Записывать звонки</translation>
    </message>
    <message>
        <source>recording record calls always on demand never</source>
        <translation>запись записывать звонки всегда по требованию никогда</translation>
    </message>
    <message>
        <source>Recorded queues</source>
        <comment>name of a setting</comment>
        <translation>Очереди с записью</translation>
    </message>
    <message>
        <source>recording queue rule</source>
        <translation>запись очередь правило</translation>
    </message>
    <message>
        <source>Who records</source>
        <comment>name of a setting</comment>
        <translation>Кто записывает</translation>
    </message>
    <message>
        <source>recording server pbx computer encrypted</source>
        <translation>запись сервер атс компьютер зашифровано</translation>
    </message>
    <message>
        <source>recording code digits server pbx start</source>
        <translation>запись код цифры сервер атс начать</translation>
    </message>
    <message>
        <source>recording code digits server pbx stop</source>
        <translation>запись код цифры сервер атс остановить</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>name of a setting: sound before a recording</comment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>A WAV file that both of you hear first. If it cannot be played, nothing is recorded.</source>
        <translation>Файл WAV, который сначала слышат обе стороны. Если воспроизвести его не удастся, записи не будет.</translation>
    </message>
    <message>
        <source>recording consent announcement notice wav law</source>
        <translation>запись согласие предупреждение объявление wav закон</translation>
    </message>
    <message>
        <source>Keep recordings here for</source>
        <comment>name of a setting: days</comment>
        <translation>Хранить записи здесь</translation>
    </message>
    <message>
        <source>recording retention delete age days</source>
        <translation>запись хранение удалить срок дни</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <comment>name of a setting: on the disk</comment>
        <translation>Место для записей</translation>
    </message>
    <message>
        <source>recording disk space size room</source>
        <translation>запись диск место размер</translation>
    </message>
    <message>
        <source>Queues answered automatically</source>
        <comment>name of a setting</comment>
        <translation>Очереди с автоприёмом</translation>
    </message>
    <message>
        <source>Keeps customers from hearing themselves when you listen through loudspeakers.</source>
        <translation>Чтобы клиенты не слышали сами себя, когда вы слушаете через динамики.</translation>
    </message>
    <message>
        <source>The call shows that it is being recorded. Pause the recording for payment card data.</source>
        <translation>Запись видна на карточке звонка. Пока диктуют данные банковской карты, поставьте её на паузу.</translation>
    </message>
    <message>
        <source>On this computer recordings are encrypted.</source>
        <translation>На этом компьютере записи зашифрованы.</translation>
    </message>
    <message>
        <source>Remind me before it ends</source>
        <comment>name of a setting: of the announced time on hold</comment>
        <translation>Напомнить перед его концом</translation>
    </message>
    <message>
        <source>Auto-answer calls that request it</source>
        <comment>name of a setting</comment>
        <translation>Автоматически принимать звонки, которые этого просят</translation>
    </message>
    <message>
        <source>Queue IDs, separated by commas: sales, support</source>
        <translation>Коды очередей через запятую: sales, support</translation>
    </message>
    <message>
        <source>For phone numbers without a country code. Takes effect at the next start.</source>
        <translation>Для номеров без кода страны. Вступит в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>For “Certain queues”: queue IDs, separated by commas.</source>
        <translation>Для выбора «Некоторые очереди»: коды очередей через запятую.</translation>
    </message>
    <message>
        <source>Start code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Код начала записи</translation>
    </message>
    <message>
        <source>Of your telephone server, such as *3.</source>
        <translation>С вашего телефонного сервера, например *3.</translation>
    </message>
    <message>
        <source>Stop code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Код конца записи</translation>
    </message>
    <message>
        <source>Only if it differs from the start code.</source>
        <translation>Только если отличается от кода начала.</translation>
    </message>
    <message>
        <source>Recordings that are not uploaded yet are kept longer.</source>
        <translation>Ещё не переданные на сервер записи хранятся дольше.</translation>
    </message>
    <message>
        <source>When it is full, the oldest uploaded recordings are removed.</source>
        <translation>Когда его не хватает, удаляются самые старые переданные записи.</translation>
    </message>
</context>
<context>
    <name>SettingsEditors</name>
    <message>
        <source>%1 (not connected)</source>
        <comment>sound device</comment>
        <translation>%1 (не подключено)</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>sound device</comment>
        <translation>Системное устройство</translation>
    </message>
</context>
<context>
    <name>SoundCheckWords</name>
    <message>
        <source>Speak for five seconds; then you hear what a customer would hear.</source>
        <translation>Говорите пять секунд, а потом услышите то, что услышал бы клиент.</translation>
    </message>
    <message>
        <source>Speak now, as you would to a customer.</source>
        <translation>Говорите, как говорили бы с клиентом.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>Вот так вас слышно.</translation>
    </message>
    <message>
        <source>Did you hear yourself clearly? Then you are ready.</source>
        <translation>Слышно себя хорошо? Тогда всё готово.</translation>
    </message>
    <message>
        <source>Hardly anything was recorded. Is the microphone muted, or another one chosen?</source>
        <translation>Почти ничего не записалось. Возможно, микрофон выключен или выбран другой?</translation>
    </message>
    <message>
        <source>The test stopped: the sound device failed, or a call came in. Try it again.</source>
        <translation>Проверка прервана: подвело звуковое устройство или поступил звонок. Попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>HD</source>
        <comment>wide-band sound</comment>
        <translation>HD</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>narrow-band sound</comment>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>%1 · MOS %2</source>
        <comment>HD or Standard; a figure like 4.3</comment>
        <translation>%1 · MOS %2</translation>
    </message>
    <message>
        <source>Fair sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Звук средний · MOS %1</translation>
    </message>
    <message>
        <source>Poor sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Звук плохой · MOS %1</translation>
    </message>
    <message>
        <source>Bad sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Звук очень плохой · MOS %1</translation>
    </message>
    <message>
        <source>MOS %1, R %2 (ITU-T G.107)</source>
        <translation>MOS %1, R %2 (ITU-T G.107)</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Джиттер: %1 мс</translation>
    </message>
    <message>
        <source>Parts of what the customer says are lost on the network. Use a cable instead of Wi-Fi if you can; otherwise offer to call back.</source>
        <translation>Часть слов клиента теряется в сети. Если можно, подключитесь кабелем вместо Wi-Fi; иначе предложите перезвонить.</translation>
    </message>
    <message>
        <source>The customer hears you with gaps: sound is lost on the network. Speak slowly, or offer to call back.</source>
        <translation>Клиент слышит вас урывками: звук теряется в сети. Говорите медленно или предложите перезвонить.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly, so voices may stutter. Close downloads and video on this computer if there are any.</source>
        <translation>Сеть передаёт звук неравномерно, поэтому голоса могут прерываться. Закройте загрузки и видео на этом компьютере, если они есть.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive. Pause after you speak, so that you do not talk over each other.</source>
        <translation>Звук приходит с задержкой. После своих слов делайте паузу, чтобы не говорить одновременно.</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>Компьютер перегружен и воспроизводит звук неровно. Закройте ненужные программы.</translation>
    </message>
    <message>
        <source>The customer probably hears you badly: your microphone is very quiet. Move it closer, or check its level in the sound settings.</source>
        <translation>Клиент, вероятно, плохо вас слышит: ваш микрофон очень тихий. Придвиньте его ближе или проверьте уровень в настройках звука.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Задержка (туда и обратно): %1 мс</translation>
    </message>
    <message>
        <source>Lost on the way to you: %1</source>
        <comment>share of sound packets</comment>
        <translation>Потеряно на пути к вам: %1</translation>
    </message>
    <message>
        <source>Lost on the way to the customer: %1</source>
        <comment>share of sound packets</comment>
        <translation>Потеряно на пути к клиенту: %1</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>the server answered %1</source>
        <comment>a code</comment>
        <translation>сервер ответил %1</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <comment>technical words</comment>
        <translation>сертификат не принят</translation>
    </message>
    <message>
        <source>connection refused</source>
        <comment>technical words</comment>
        <translation>соединение отклонено</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>technical words</comment>
        <translation>нет ответа вовремя</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <comment>technical words</comment>
        <translation>имя сервера неизвестно</translation>
    </message>
    <message>
        <source>no connection</source>
        <comment>technical words</comment>
        <translation>нет соединения</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <comment>technical words</comment>
        <translation>Для поддержки: %1</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 мин назад</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>You can work already; changes follow.</source>
        <translation>Уже можно работать; изменения придут следом.</translation>
    </message>
    <message>
        <source>What you write reaches the company within seconds.</source>
        <translation>Всё, что вы пишете, за несколько секунд попадает на сервер компании.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</source>
        <translation>Вход больше не действует. Всё, что вы пишете, сохраняется здесь и будет отправлено после нового входа.</translation>
    </message>
    <message>
        <source>What you write is kept here. Please tell your administrator; the log names the reason.</source>
        <translation>Всё, что вы пишете, сохраняется здесь. Сообщите администратору; причина указана в журнале.</translation>
    </message>
    <message numerus="yes">
        <source>First copy: %n row(s) so far</source>
        <comment>rows of the company&apos;s data</comment>
        <translation>
            <numerusform>Первая копия: пока %n&#xa0;строка</numerusform>
            <numerusform>Первая копия: пока %n&#xa0;строки</numerusform>
            <numerusform>Первая копия: пока %n&#xa0;строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>Синхронизировано %1</translation>
    </message>
    <message>
        <source>No company server set up</source>
        <translation>Сервер компании не настроен</translation>
    </message>
    <message>
        <source>Linija works with what is stored on this computer. Your administrator has the address of the company server.</source>
        <translation>Linija работает с тем, что сохранено на этом компьютере. Адрес сервера компании знает администратор.</translation>
    </message>
    <message>
        <source>Connecting to the company server …</source>
        <translation>Соединение с сервером компании…</translation>
    </message>
    <message>
        <source>Company server connected</source>
        <translation>Сервер компании на связи</translation>
    </message>
    <message>
        <source>Company server out of reach since %1</source>
        <comment>a time of day</comment>
        <translation>Сервер компании недоступен с %1</translation>
    </message>
    <message>
        <source>Company server out of reach</source>
        <translation>Сервер компании недоступен</translation>
    </message>
    <message>
        <source>You can go on working: everything is kept here and sent when the connection is back.</source>
        <translation>Можно работать дальше: всё сохраняется здесь и будет отправлено, как только связь восстановится.</translation>
    </message>
    <message>
        <source>Signed out of the company server</source>
        <translation>Нужен вход на сервер компании</translation>
    </message>
    <message>
        <source>The company server refuses this computer</source>
        <translation>Сервер компании не принимает этот компьютер</translation>
    </message>
    <message>
        <source>Linija copies the company’s data to this computer. Customers appear as they arrive.</source>
        <translation>Linija копирует данные компании на этот компьютер. Клиенты появляются по мере поступления.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n&#xa0;ждёт отправки</numerusform>
            <numerusform>%n&#xa0;ждут отправки</numerusform>
            <numerusform>%n&#xa0;ждут отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation>всё отправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>changes that the company server refused</comment>
        <translation>
            <numerusform>%n&#xa0;требует внимания</numerusform>
            <numerusform>%n&#xa0;требуют внимания</numerusform>
            <numerusform>%n&#xa0;требуют внимания</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetSearch</name>
    <message>
        <source>you called</source>
        <comment>a call in a list of recent calls</comment>
        <translation>звонили вы</translation>
    </message>
    <message>
        <source>you called, no answer</source>
        <comment>a call in a list of recent calls</comment>
        <translation>звонили вы, без ответа</translation>
    </message>
    <message>
        <source>called you</source>
        <comment>a call in a list of recent calls</comment>
        <translation>звонили вам</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call in a list of recent calls</comment>
        <translation>пропущенный</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Последние звонки</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>in a list of whom to call</comment>
        <translation>очередь</translation>
    </message>
    <message>
        <source>colleague</source>
        <comment>in a list of whom to call</comment>
        <translation>коллега</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation, in the marks of the language</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>caller gave up</source>
        <translation>клиент не дождался</translation>
    </message>
    <message>
        <source>no outcome written in time</source>
        <translation>итог вовремя не записан</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>order</comment>
        <translation>оформлен</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>order</comment>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>order</comment>
        <translation>доставлен</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>order</comment>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order or task</comment>
        <translation>отменён</translation>
    </message>
    <message>
        <source>registered</source>
        <comment>complaint</comment>
        <translation>регистрация</translation>
    </message>
    <message>
        <source>judged</source>
        <comment>complaint</comment>
        <translation>оценка</translation>
    </message>
    <message>
        <source>investigating</source>
        <comment>complaint</comment>
        <translation>разбор</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>complaint: a solution was proposed</comment>
        <translation>предложение</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>complaint</comment>
        <translation>исполнение</translation>
    </message>
    <message>
        <source>summarised</source>
        <comment>complaint</comment>
        <translation>итоги</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>complaint</comment>
        <translation>контроль</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>complaint</comment>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>open</source>
        <comment>task</comment>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>SMS отправлено</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>Complaint opened</source>
        <translation>Открыта жалоба</translation>
    </message>
    <message>
        <source>Complaint %1 opened</source>
        <translation>Открыта жалоба %1</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Обратный звонок</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Контрольный звонок</translation>
    </message>
    <message>
        <source>resolved at first contact</source>
        <translation>решено с первого обращения</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>ответ за %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>срок истёк: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>ведёт %1</translation>
    </message>
    <message>
        <source>CSAT %1 of 5</source>
        <translation>CSAT %1 из 5</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>NPS %1 из 10</translation>
    </message>
    <message>
        <source>CES %1 of 7</source>
        <translation>CES %1 из 7</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day of this year, QLocale format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day of another year, QLocale format</comment>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time follows</comment>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time follows</comment>
        <translation>завтра в %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time follows</comment>
        <translation>вчера в %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a complaint or task</comment>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>step %1</source>
        <comment>of a complaint: its name</comment>
        <translation>этап: %1</translation>
    </message>
    <message>
        <source>with a recording</source>
        <comment>the contact</comment>
        <translation>есть запись разговора</translation>
    </message>
    <message>
        <source>poor sound (MOS %1)</source>
        <comment>of a past call</comment>
        <translation>плохой звук (MOS %1)</translation>
    </message>
</context>
<context>
    <name>linija::AccountForm</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Хранилище паролей не приняло пароль: оно заблокировано или вы отказали. Разблокируйте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>connection</comment>
        <translation>Авто</translation>
    </message>
    <message>
        <source>sip account phone direct registration</source>
        <comment>words people look for</comment>
        <translation>sip учётная запись аккаунт телефон прямые регистрация</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>Хранится в хранилище паролей этого компьютера, никогда в файле.</translation>
    </message>
    <message>
        <source>sip password keyring secret</source>
        <comment>words people look for</comment>
        <translation>sip пароль хранилище секрет</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Сохранить и войти</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Удалить пароль</translation>
    </message>
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a password</comment>
        <translation>Введён. Чтобы изменить, введите новый.</translation>
    </message>
    <message>
        <source>This is not the address of an account. One looks like sip:name@company.example.</source>
        <translation>Это не похоже на адрес учётной записи. Пример: sip:name@company.example.</translation>
    </message>
    <message>
        <source>Directly</source>
        <comment>calls reach this phone: no account</comment>
        <translation>Напрямую</translation>
    </message>
    <message>
        <source>Through an account</source>
        <comment>calls reach this phone</comment>
        <translation>Через учётную запись</translation>
    </message>
    <message>
        <source>Calls reach this phone</source>
        <comment>name of a setting: directly or through an account</comment>
        <translation>Звонки поступают</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets the password when it closes.</source>
        <translation>На этом компьютере нет хранилища паролей: при закрытии Linija пароль забывается.</translation>
    </message>
    <message>
        <source>Directly: callers use this computer’s address.
Through an account: they use your number.</source>
        <translation>Напрямую: звонят на адрес этого компьютера.
Через учётную запись: на ваш номер.</translation>
    </message>
</context>
<context>
    <name>linija::Actions</name>
    <message>
        <source>Answer the call</source>
        <translation>Принять звонок</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Отклонить звонок</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>Hold or resume the call</source>
        <translation>Удержать или продолжить звонок</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Выключить или включить микрофон</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Позвонить по имени или номеру</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Искать статьи</translation>
    </message>
    <message>
        <source>Finish the contact</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Show the workspace</source>
        <translation>Показать рабочее место</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Показать клиентов</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Показать настройки</translation>
    </message>
    <message>
        <source>Show or hide the keypad</source>
        <translation>Показать или скрыть клавиши</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Записать итог</translation>
    </message>
    <message>
        <source>Search the customer’s history</source>
        <translation>Искать в истории клиента</translation>
    </message>
    <message>
        <source>Show synchronisation</source>
        <translation>Показать синхронизацию</translation>
    </message>
    <message>
        <source>Ready or not ready</source>
        <translation>Принимать или не принимать звонки</translation>
    </message>
</context>
<context>
    <name>linija::AgentButton</name>
    <message>
        <source>Your state: %1</source>
        <translation>Ваше состояние: %1</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>Изменить состояние</translation>
    </message>
    <message>
        <source>After this contact</source>
        <translation>После этого обращения</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Принимаю звонки</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не принимаю звонки</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <comment>a reason</comment>
        <translation>Не принимаю: %1</translation>
    </message>
</context>
<context>
    <name>linija::AnswerBar</name>
    <message>
        <source>%1 s left of %2 s to answer</source>
        <comment>seconds</comment>
        <translation>На ответ: ещё %1 с из %2 с</translation>
    </message>
    <message>
        <source>%1 s late · answer within %2 s</source>
        <comment>seconds: over the target, the target</comment>
        <translation>Норма %2 с превышена на %1 с</translation>
    </message>
</context>
<context>
    <name>linija::ArticleDelegate</name>
    <message>
        <source>updated today</source>
        <translation>обновлено сегодня</translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>обновлено %n&#xa0;день назад</numerusform>
            <numerusform>обновлено %n&#xa0;дня назад</numerusform>
            <numerusform>обновлено %n&#xa0;дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n month(s) ago</source>
        <translation>
            <numerusform>обновлено %n&#xa0;месяц назад</numerusform>
            <numerusform>обновлено %n&#xa0;месяца назад</numerusform>
            <numerusform>обновлено %n&#xa0;месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n year(s) ago</source>
        <translation>
            <numerusform>обновлено %n&#xa0;год назад</numerusform>
            <numerusform>обновлено %n&#xa0;года назад</numerusform>
            <numerusform>обновлено %n&#xa0;лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of an article</comment>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>helped %1×</source>
        <translation>помогла %1×</translation>
    </message>
</context>
<context>
    <name>linija::BackendForm</name>
    <message>
        <source>Asking …</source>
        <translation>Запрашиваем…</translation>
    </message>
    <message>
        <source>You are signed out. What is stored on this computer stays, and what you do is sent when you sign in again.</source>
        <translation>Вы вышли. Всё, что хранится на этом компьютере, остаётся, а сделанное будет отправлено после нового входа.</translation>
    </message>
    <message>
        <source>The keyring did not let go of the token: it is locked, or you said no.</source>
        <translation>Хранилище паролей не отдало токен: оно заблокировано или вы отказали.</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>to sign in with</comment>
        <translation>Токен</translation>
    </message>
    <message>
        <source>From your administrator. Goes into the keyring of this computer, never into a file.</source>
        <translation>От администратора. Хранится в хранилище паролей этого компьютера, никогда в файле.</translation>
    </message>
    <message>
        <source>token password sign in login keyring</source>
        <comment>words people look for</comment>
        <translation>токен пароль вход войти логин хранилище</translation>
    </message>
    <message>
        <source>Test and sign in</source>
        <translation>Проверить и войти</translation>
    </message>
    <message>
        <source>Test only</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a token</comment>
        <translation>Введён. Чтобы изменить, введите новый.</translation>
    </message>
    <message>
        <source>Enter your user name too: your work is filed under it.</source>
        <translation>Введите и имя пользователя: под ним сохраняется ваша работа.</translation>
    </message>
    <message>
        <source>%1 answers. %2 %3</source>
        <comment>host; two sentences: what you can see, what you can change</comment>
        <translation>Сервер отвечает (%1). %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>You can see %n kind(s) of data.</source>
        <comment>customers, orders …</comment>
        <translation>
            <numerusform>Вам доступен %n&#xa0;вид данных.</numerusform>
            <numerusform>Вам доступны %n&#xa0;вида данных.</numerusform>
            <numerusform>Вам доступно %n&#xa0;видов данных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can change %n of them.</source>
        <comment>kinds of data: tasks, notes …</comment>
        <translation>
            <numerusform>Из них %n&#xa0;можно изменять.</numerusform>
            <numerusform>Из них %n&#xa0;можно изменять.</numerusform>
            <numerusform>Из них %n&#xa0;можно изменять.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company server would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</source>
        <translation>Сервер компании готов вас впустить, но хранилище паролей не приняло токен: оно заблокировано или вы отказали. Разблокируйте его и войдите ещё раз.</translation>
    </message>
    <message>
        <source>From your administrator. This computer has no keyring, so Linija forgets the token when it closes.</source>
        <translation>От администратора. На этом компьютере нет хранилища паролей: при закрытии Linija токен забывается.</translation>
    </message>
</context>
<context>
    <name>linija::BackendPage</name>
    <message>
        <source>This window was opened with the demo company from the start. Close it, and open Linija as usual.</source>
        <translation>Это окно с самого начала открыто с демокомпанией. Закройте его и откройте Linija как обычно.</translation>
    </message>
    <message>
        <source>That did not work: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Не получилось: не хватает части Linija. Установите Linija ещё раз. (%1)</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>ОПЕРАТОР</translation>
    </message>
    <message>
        <source>DEMO COMPANY</source>
        <comment>heading in capitals</comment>
        <translation>ДЕМОКОМПАНИЯ</translation>
    </message>
    <message>
        <source>This is the demo company</source>
        <translation>Это демокомпания</translation>
    </message>
    <message>
        <source>Try Linija with a demo company</source>
        <translation>Попробовать Linija с демокомпанией</translation>
    </message>
    <message>
        <source>Its customers are made up. Nothing that happens here reaches a real company.</source>
        <translation>Клиенты здесь вымышленные. Данные отсюда не попадают в настоящую компанию.</translation>
    </message>
    <message>
        <source>demo try practice example company</source>
        <comment>words people look for</comment>
        <translation>демо попробовать тренировка пример компания</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Открыть демокомпанию</translation>
    </message>
    <message>
        <source>COMPANY SERVER</source>
        <comment>heading in capitals</comment>
        <translation>СЕРВЕР КОМПАНИИ</translation>
    </message>
    <message>
        <source>Close the demo company</source>
        <translation>Закрыть демокомпанию</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Вымышленные клиенты звонят вам; данные компании отдельно.</translation>
    </message>
</context>
<context>
    <name>linija::BannerStack</name>
    <message>
        <source>Fewer</source>
        <comment>button: show only the most serious message</comment>
        <translation>Свернуть</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <comment>button: show them</comment>
        <translation>
            <numerusform>Ещё %n сообщение</numerusform>
            <numerusform>Ещё %n сообщения</numerusform>
            <numerusform>Ещё %n сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::CallBackBanners</name>
    <message>
        <source>The call with %1, %2, was cut off at %3. What you wrote is kept.</source>
        <comment>name, number, time</comment>
        <translation>Разговор прервался в %3: %1, %2. Написанное сохранено.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off at %2. What you wrote is kept.</source>
        <comment>name or number, time</comment>
        <translation>Разговор прервался в %2: %1. Написанное сохранено.</translation>
    </message>
    <message>
        <source>A call was cut off at %1. The caller&apos;s number is not known; what you wrote is kept.</source>
        <comment>time</comment>
        <translation>Разговор прервался в %1. Номер клиента неизвестен; написанное сохранено.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Call back (%1)</source>
        <comment>a key</comment>
        <translation>Перезвонить (%1)</translation>
    </message>
</context>
<context>
    <name>linija::CallCard</name>
    <message>
        <source>Muted</source>
        <comment>the microphone</comment>
        <translation>Микрофон выкл.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: who</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linija::CallCommands</name>
    <message>
        <source>That is not possible now. The call is still yours.</source>
        <translation>Сейчас это невозможно. Звонок остаётся у вас.</translation>
    </message>
    <message>
        <source>This number cannot be dialled. Check it, or whether you are signed in to the telephone server.</source>
        <translation>Этот номер не удаётся набрать. Проверьте его, а также выполнен ли вход на телефонный сервер.</translation>
    </message>
    <message>
        <source>The telephone on this computer is older and cannot do that. Start Linija again when no call is up.</source>
        <translation>Телефон на этом компьютере более старой версии и не умеет этого. Перезапустите Linija, когда не будет разговора.</translation>
    </message>
</context>
<context>
    <name>linija::CallMeters</name>
    <message>
        <source>How loud you are</source>
        <comment>a level meter</comment>
        <translation>Громкость вашего голоса</translation>
    </message>
    <message>
        <source>How loud the customer is</source>
        <comment>a level meter</comment>
        <translation>Громкость голоса клиента</translation>
    </message>
</context>
<context>
    <name>linija::CallNotices</name>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a call</comment>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Пропущенный звонок</translation>
    </message>
    <message>
        <source>Linija needs you</source>
        <translation>Linija требует вашего внимания</translation>
    </message>
</context>
<context>
    <name>linija::CallSettings</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what the talk key does</comment>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>I am heard</source>
        <comment>only while the talk key is held</comment>
        <translation>Меня слышно</translation>
    </message>
    <message>
        <source>I am not heard</source>
        <comment>while the talk key is held</comment>
        <translation>Меня не слышно</translation>
    </message>
</context>
<context>
    <name>linija::CallsPanel</name>
    <message>
        <source>CALLS</source>
        <comment>heading of the column, in capitals</comment>
        <translation>ЗВОНКИ</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n&#xa0;входящий</numerusform>
            <numerusform>%n&#xa0;входящих</numerusform>
            <numerusform>%n&#xa0;входящих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>telephone lines in use</comment>
        <translation>
            <numerusform>%n&#xa0;линия</numerusform>
            <numerusform>%n&#xa0;линии</numerusform>
            <numerusform>%n&#xa0;линий</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>Телефон запускается</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Это займёт мгновение.</translation>
    </message>
    <message>
        <source>The phone does not answer</source>
        <translation>Телефон не отвечает</translation>
    </message>
    <message>
        <source>Linija starts it again by itself. Calls that were up come back with it.</source>
        <translation>Linija сама запустит его снова. Разговоры, которые шли, вернутся вместе с ним.</translation>
    </message>
    <message>
        <source>Calls cannot come until Linija and its phone are the same version.</source>
        <translation>Звонки не будут поступать, пока Linija и её телефон не станут одной версии.</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Можно принимать звонки</translation>
    </message>
    <message>
        <source>The next call rings here and shows who it is before you answer.</source>
        <translation>Следующий звонок появится здесь и ещё до ответа покажет, кто звонит.</translation>
    </message>
    <message>
        <source>No calls now</source>
        <translation>Сейчас звонков нет</translation>
    </message>
    <message>
        <source>While you are not ready, callers wait for somebody else.</source>
        <translation>Пока вы не принимаете звонки, клиенты ждут кого-то из коллег.</translation>
    </message>
    <message>
        <source>A call rang and was not answered</source>
        <translation>Звонок остался без ответа</translation>
    </message>
    <message>
        <source>So that nobody meets an empty chair, no more calls come until you are ready again.</source>
        <translation>Чтобы никому не пришлось слушать гудки впустую, новые звонки не будут поступать, пока вы снова не начнёте их принимать.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Calls come once you are signed in and ready.</source>
        <translation>Звонки начнут поступать, когда вы войдёте и начнёте их принимать.</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>Принимать звонки</translation>
    </message>
    <message>
        <source>The phone is starting again</source>
        <translation>Телефон запускается снова</translation>
    </message>
    <message>
        <source>The phone is a different version</source>
        <translation>Телефон другой версии</translation>
    </message>
    <message>
        <source>Go back to %1: the announced time on hold ends.</source>
        <comment>a name or number</comment>
        <translation>Вернитесь к разговору: %1. Обещанное время удержания истекает.</translation>
    </message>
    <message>
        <source>This phone is not signed in to the telephone server, so its calls do not come.</source>
        <translation>Телефон не зарегистрирован на телефонном сервере, поэтому звонки с него не поступают.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Только прямые звонки</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Пауза на телефонном сервере</translation>
    </message>
    <message>
        <source>Its queues send you no calls. Direct calls still ring here.</source>
        <translation>Звонки из его очередей не поступают. Прямые звонки поступают по-прежнему.</translation>
    </message>
</context>
<context>
    <name>linija::CheckPage</name>
    <message>
        <source>Check before work</source>
        <translation>Проверка перед работой</translation>
    </message>
    <message>
        <source>echo test call line loss jitter quality microphone level ready</source>
        <comment>words people look for</comment>
        <translation>эхо тестовый звонок линия потери джиттер качество микрофон уровень готовность</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the check before work</comment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Динамик или гарнитура</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>STEPS</source>
        <comment>heading in capitals: of the check before work</comment>
        <translation>ШАГИ</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
</context>
<context>
    <name>linija::ConsultStrip</name>
    <message>
        <source>Customer waits</source>
        <comment>before a running time</comment>
        <translation>Клиент ждёт</translation>
    </message>
    <message>
        <source>You are still talking to a colleague</source>
        <translation>Вы ещё разговариваете с коллегой</translation>
    </message>
    <message>
        <source>You are talking to the customer</source>
        <translation>Вы разговариваете с клиентом</translation>
    </message>
</context>
<context>
    <name>linija::CustomerFacts</name>
    <message>
        <source>No customer yet</source>
        <translation>Клиента пока нет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>way to reach the customer</comment>
        <translation>основной</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Где живёт</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>time, day of the week, time zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>Once it is known who is on the line, their card appears here.</source>
        <translation>Когда станет известно, кто на линии, здесь появится карточка клиента.</translation>
    </message>
</context>
<context>
    <name>linija::CustomerHeader</name>
    <message>
        <source>Choose another customer for this contact</source>
        <translation>Выбрать другого клиента для этого обращения</translation>
    </message>
    <message>
        <source>Customer tier, as the company set it</source>
        <translation>Уровень клиента, заданный компанией</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n&#xa0;открытая жалоба</numerusform>
            <numerusform>%n&#xa0;открытые жалобы</numerusform>
            <numerusform>%n&#xa0;открытых жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints of this customer that are not closed</source>
        <translation>Незакрытые жалобы этого клиента</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this week</source>
        <translation>
            <numerusform>%n&#xa0;обращение за неделю</numerusform>
            <numerusform>%n&#xa0;обращения за неделю</numerusform>
            <numerusform>%n&#xa0;обращений за неделю</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls, chats, e-mails and SMS of the last seven days, counted in the history on this computer</source>
        <translation>Звонки, чаты, письма и SMS за последние семь дней по истории на этом компьютере</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>last NPS %1</source>
        <translation>последний NPS %1</translation>
    </message>
    <message>
        <source>The latest answer to “Would you recommend us?”, 0 to 10</source>
        <translation>Последний ответ на вопрос «Порекомендуете ли вы нас?», от 0 до 10</translation>
    </message>
    <message>
        <source>Not them?</source>
        <comment>a link: the person on the line is somebody else</comment>
        <translation>Другой клиент?</translation>
    </message>
    <message>
        <source>Mean of this customer’s satisfaction answers, 1 to 5</source>
        <translation>Средняя оценка удовлетворённости этого клиента, от 1 до 5</translation>
    </message>
    <message>
        <source>perhaps</source>
        <comment>the customer who rings; only the number says so</comment>
        <translation>возможно</translation>
    </message>
</context>
<context>
    <name>linija::CustomerPanel</name>
    <message>
        <source>This customer could not be read. Nothing was changed.</source>
        <translation>Не удалось прочитать данные этого клиента. Ничего не изменено.</translation>
    </message>
    <message>
        <source>perhaps · same number</source>
        <translation>возможно · тот же номер</translation>
    </message>
    <message>
        <source>perhaps · number in the call</source>
        <translation>возможно · номер из данных звонка</translation>
    </message>
    <message>
        <source>last contact today</source>
        <translation>обращение сегодня</translation>
    </message>
    <message>
        <source>last contact yesterday</source>
        <translation>обращение вчера</translation>
    </message>
    <message numerus="yes">
        <source>last contact %n day(s) ago</source>
        <translation>
            <numerusform>обращение %n день назад</numerusform>
            <numerusform>обращение %n дня назад</numerusform>
            <numerusform>обращение %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <comment>month and year</comment>
        <translation>последнее обращение: %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>обращений ещё не было</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n&#xa0;открытая жалоба</numerusform>
            <numerusform>%n&#xa0;открытые жалобы</numerusform>
            <numerusform>%n&#xa0;открытых жалоб</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers could not be searched. The call goes on; try again in a moment.</source>
        <translation>Не удалось выполнить поиск клиентов. Звонок продолжается; попробуйте через мгновение ещё раз.</translation>
    </message>
    <message>
        <source>found by you</source>
        <translation>найдено вами</translation>
    </message>
    <message>
        <source>The new customer could not be saved. The name is kept; try again.</source>
        <translation>Не удалось сохранить нового клиента. Имя осталось; попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>linija::CustomersPage</name>
    <message>
        <source>Customers could not be searched just now. What is shown may be old; please try again.</source>
        <translation>Сейчас не удалось выполнить поиск клиентов. Показанное может быть устаревшим; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Name, phone number, e-mail, city or customer number</source>
        <translation>Имя, телефон, эл. почта, город или номер клиента</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Поиск клиентов</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Try the beginning of the name, or fewer words.</source>
        <translation>Попробуйте начало имени или меньше слов.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Type a few letters or digits. Choose a customer and the workspace shows their whole history.</source>
        <translation>Введите несколько букв или цифр. Выберите клиента — и рабочее место покажет всю его историю.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n&#xa0;клиент</numerusform>
            <numerusform>%n&#xa0;клиента</numerusform>
            <numerusform>%n&#xa0;клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>Первый %n&#xa0;клиент</numerusform>
            <numerusform>Первые %n&#xa0;клиента</numerusform>
            <numerusform>Первые %n&#xa0;клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::DialBox</name>
    <message>
        <source>Call %1</source>
        <comment>a number</comment>
        <translation>Позвонить: %1</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Позвонить по имени или номеру</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому позвонить</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>button: dial the number above it</comment>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Emergency call: %1</source>
        <comment>a number</comment>
        <translation>Экстренный звонок: %1</translation>
    </message>
</context>
<context>
    <name>linija::FieldEditor</name>
    <message>
        <source>%1, required</source>
        <translation>%1, обязательное</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>уже известно</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: да</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Выберите дату</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>From the customer’s card or an earlier contact; change it if it is no longer right</source>
        <translation>Из карточки клиента или прошлого обращения; измените, если это уже не так</translation>
    </message>
</context>
<context>
    <name>linija::FirstRun</name>
    <message>
        <source>The demo company cannot be opened: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Не удалось открыть демокомпанию: не хватает части Linija. Установите Linija ещё раз. (%1)</translation>
    </message>
    <message>
        <source>Welcome to Linija</source>
        <translation>Добро пожаловать в Linija</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>step of setting up</comment>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>step of setting up</comment>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>step of setting up</comment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>the demo company</comment>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Открыть демокомпанию</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Начать работу</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Пропустить шаг</translation>
    </message>
    <message>
        <source>Three steps, and you can take calls. You can skip any of them: everything is in the settings too.</source>
        <translation>Три шага — и можно принимать звонки. Любой можно пропустить: всё это есть и в настройках.</translation>
    </message>
    <message>
        <source>Connect to your company</source>
        <translation>Подключитесь к компании</translation>
    </message>
    <message>
        <source>Your administrator gave you an address and a token. With them you see your company’s customers.</source>
        <translation>Администратор дал вам адрес и токен. С ними вы увидите клиентов своей компании.</translation>
    </message>
    <message>
        <source>Test your sound</source>
        <translation>Проверьте звук</translation>
    </message>
    <message>
        <source>Put on your headset and speak: the microphone’s bar should reach the green line. Then record and listen.</source>
        <translation>Наденьте гарнитуру и говорите: полоска микрофона должна доставать до зелёной линии. Потом запишите себя и послушайте.</translation>
    </message>
    <message>
        <source>Choose how calls reach you</source>
        <translation>Выберите, как вам будут звонить</translation>
    </message>
    <message>
        <source>With an account, customers call your number. Without one, only direct calls to this computer reach you.</source>
        <translation>С учётной записью клиенты звонят на ваш номер. Без неё поступают только прямые звонки на этот компьютер.</translation>
    </message>
    <message>
        <source>No company yet? Open the demo company</source>
        <translation>Компании ещё нет? Откройте демокомпанию</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Вымышленные клиенты звонят вам; данные компании отдельно.</translation>
    </message>
</context>
<context>
    <name>linija::Furnishing</name>
    <message>
        <source>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</source>
        <translation>В Linija что-то пошло не так. Ваш звонок и введённый текст сохранены. (%1)</translation>
    </message>
    <message>
        <source>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</source>
        <translation>Linija неожиданно завершилась (%1) и запустилась снова. Разговор, который шёл, не прервался, а всё набранное сохранено.</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used and the old file is kept beside the new one. (%1)</source>
        <translation>Не удалось прочитать настройки; действуют стандартные, а старый файл сохранён рядом с новым. (%1)</translation>
    </message>
    <message>
        <source>Linija keeps its working files in another folder (%1). There is nothing for you to do.</source>
        <translation>Linija хранит рабочие файлы в другой папке (%1). Вам ничего делать не нужно.</translation>
    </message>
</context>
<context>
    <name>linija::GainSlider</name>
    <message>
        <source>%1 dB</source>
        <comment>decibels with a sign</comment>
        <translation>%1 дБ</translation>
    </message>
</context>
<context>
    <name>linija::GeneralPage</name>
    <message>
        <source>CALLS</source>
        <comment>heading in capitals</comment>
        <translation>ЗВОНКИ</translation>
    </message>
    <message>
        <source>WINDOW</source>
        <comment>heading in capitals: the program&apos;s window</comment>
        <translation>ОКНО</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Размер текста в процентах</translation>
    </message>
    <message>
        <source>APPEARANCE</source>
        <comment>heading in capitals: theme, text size</comment>
        <translation>ВНЕШНИЙ ВИД</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the theme</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>whether things move</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>animations</comment>
        <translation>Уменьшенная</translation>
    </message>
</context>
<context>
    <name>linija::GlobalSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try the beginning of a name, a number or a word of an article.</source>
        <translation>Попробуйте начало имени, номер или слово из статьи.</translation>
    </message>
    <message>
        <source>Search customers, articles, actions …</source>
        <translation>Поиск клиентов, статей, действий…</translation>
    </message>
    <message>
        <source>Search customers, articles and actions</source>
        <translation>Поиск клиентов, статей и действий</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Often and lately</source>
        <translation>Частое и недавнее</translation>
    </message>
    <message>
        <source>Return opens, Ctrl+Return calls the customer</source>
        <translation>Enter — открыть, Ctrl+Enter — позвонить клиенту</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does; after the key</comment>
        <translation>открыть</translation>
    </message>
    <message>
        <source>call</source>
        <comment>what a key does; after the key</comment>
        <translation>позвонить</translation>
    </message>
    <message>
        <source>Search …</source>
        <comment>everywhere; where there is little room</comment>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>do it</source>
        <comment>what a key does; after the key</comment>
        <translation>выполнить</translation>
    </message>
</context>
<context>
    <name>linija::GuidePanel</name>
    <message>
        <source>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</source>
        <translation>Прежние ответы не удалось прочитать, поэтому сценарий начинается сначала. Заметка сохранена.</translation>
    </message>
    <message>
        <source>The guide is done.</source>
        <translation>Сценарий пройден.</translation>
    </message>
    <message>
        <source>No flow is set for this queue. Choose one:</source>
        <translation>Для этой очереди сценарий не задан. Выберите:</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>заказ %1</translation>
    </message>
    <message>
        <source>open complaint %1</source>
        <translation>открытая жалоба %1</translation>
    </message>
    <message>
        <source>open complaint %1 (%2)</source>
        <translation>открытая жалоба %1 (%2)</translation>
    </message>
    <message>
        <source>Likely matter: %1</source>
        <translation>Вероятная тема: %1</translation>
    </message>
    <message>
        <source>Switch to another flow</source>
        <translation>Перейти к другому сценарию</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) cannot be used</source>
        <translation>
            <numerusform>%n&#xa0;сценарий нельзя использовать</numerusform>
            <numerusform>%n&#xa0;сценария нельзя использовать</numerusform>
            <numerusform>%n&#xa0;сценариев нельзя использовать</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Customer facts</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>Guide and facts</source>
        <translation>Сценарий и данные о клиенте</translation>
    </message>
    <message>
        <source>Other flows</source>
        <translation>Другие сценарии</translation>
    </message>
    <message>
        <source>Progress of the flow</source>
        <translation>Ход сценария</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Нет активного обращения</translation>
    </message>
    <message>
        <source>The guide starts when a contact comes in.</source>
        <translation>Сценарий начнётся, когда поступит обращение.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Далее ›</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Go on: %1 ›</source>
        <translation>Далее: %1 ›</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>К следующему шагу</translation>
    </message>
    <message>
        <source>guide ready</source>
        <comment>it starts when the call is answered</comment>
        <translation>сценарий готов</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>очередь «%1»</translation>
    </message>
    <message>
        <source>The conversation goes on with the flow “%1”; what was answered comes along.</source>
        <translation>Разговор продолжится по сценарию «%1»; уже данные ответы перейдут в него.</translation>
    </message>
    <message>
        <source>There is no flow yet. The guide comes with the company’s data.</source>
        <translation>Сценариев пока нет. Они придут вместе с данными компании.</translation>
    </message>
    <message>
        <source>The guide is done. Suggested disposition: %1</source>
        <translation>Сценарий пройден. Предлагаемый результат: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a share in percent</comment>
        <translation>Пройдено %1</translation>
    </message>
</context>
<context>
    <name>linija::InlineBanner</name>
    <message>
        <source>Hide this message</source>
        <translation>Скрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>linija::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>Нажмите новую клавишу</translation>
    </message>
    <message>
        <source>Press a second key</source>
        <translation>Нажмите вторую клавишу</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the key as it was at first</comment>
        <translation>Вернуть стандартную</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Use it here</source>
        <comment>a key that another action has</comment>
        <translation>Переназначить</translation>
    </message>
</context>
<context>
    <name>linija::KeyHint</name>
    <message>
        <source>Key %1</source>
        <comment>a key on the keyboard</comment>
        <translation>Клавиша %1</translation>
    </message>
</context>
<context>
    <name>linija::Keypad</name>
    <message>
        <source>Sent: %1</source>
        <comment>telephone keys</comment>
        <translation>Отправлено: %1</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>key of a telephone</comment>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>key of a telephone</comment>
        <translation>Решётка</translation>
    </message>
    <message>
        <source>Keys you press are sent as tones</source>
        <translation>Тональный набор</translation>
    </message>
</context>
<context>
    <name>linija::KnowledgePanel</name>
    <message>
        <source>Articles could not be searched.</source>
        <translation>Не удалось выполнить поиск статей.</translation>
    </message>
    <message numerus="yes">
        <source>the best %n article(s)</source>
        <translation>
            <numerusform>%n&#xa0;лучшая статья</numerusform>
            <numerusform>%n&#xa0;лучшие статьи</numerusform>
            <numerusform>%n&#xa0;лучших статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n&#xa0;статья</numerusform>
            <numerusform>%n&#xa0;статьи</numerusform>
            <numerusform>%n&#xa0;статей</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested for this step</source>
        <translation>предложения для этого шага</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer or other words; beginnings of words are enough.</source>
        <translation>Попробуйте меньше слов или другие; достаточно и начала слова.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This article could not be opened.</source>
        <translation>Не удалось открыть эту статью.</translation>
    </message>
    <message>
        <source>The article behind this link is not here.</source>
        <translation>Статьи по этой ссылке здесь нет.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>База знаний</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Поиск статей</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>Back to the list of articles</source>
        <translation>Назад к списку статей</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>Search the company’s knowledge</source>
        <translation>Поиск в базе знаний компании</translation>
    </message>
    <message>
        <source>Type what the customer says. What fits the guide’s step appears here by itself.</source>
        <translation>Введите слова из вопроса клиента. Статьи к шагу сценария появляются здесь сами.</translation>
    </message>
    <message>
        <source>%1 · the customer’s</source>
        <translation>%1 · язык клиента</translation>
    </message>
</context>
<context>
    <name>linija::LanguagesPage</name>
    <message>
        <source>customer language local time guide articles</source>
        <comment>words people look for</comment>
        <translation>клиент язык местное время сценарий статьи</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>ОПЕРАТОР</translation>
    </message>
    <message>
        <source>YOUR CUSTOMERS</source>
        <comment>heading in capitals</comment>
        <translation>ВАШИ КЛИЕНТЫ</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the language setting</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Язык клиента</translation>
    </message>
    <message>
        <source>Today: %1 · Number: %2</source>
        <comment>a date and a number as the language writes them</comment>
        <translation>Сегодня: %1 · Число: %2</translation>
    </message>
    <message>
        <source>A customer’s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer’s language, with a translation into yours below; articles come in your language where they were translated. What the customer wrote is never translated.</source>
        <translation>На странице клиента видно, на каких языках он говорит и который у него час. Сценарий предлагает фразы на языке клиента, а ниже — их перевод на ваш; статьи показываются на вашем языке, если они переведены. Написанное клиентом никогда не переводится.</translation>
    </message>
</context>
<context>
    <name>linija::LevelMeter</name>
    <message>
        <source>Not measured</source>
        <comment>sound level</comment>
        <translation>Не измерено</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>sound level</comment>
        <translation>Нет звука</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>sound level</comment>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>sound level</comment>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Too loud</source>
        <comment>sound level</comment>
        <translation>Слишком громко</translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <comment>sound level: word, decibels</comment>
        <translation>%1 · %2 дБ</translation>
    </message>
</context>
<context>
    <name>linija::LinkController</name>
    <message>
        <source>This link cannot be opened: %1. Linija opens telephone numbers, SIP addresses and its own links.</source>
        <translation>Не удалось открыть эту ссылку: %1. Linija открывает телефонные номера, адреса SIP и собственные ссылки.</translation>
    </message>
    <message>
        <source>The link names extension %1: type it on the keypad when the call is answered.</source>
        <translation>В ссылке указан добавочный номер %1: наберите его клавишами, когда на звонок ответят.</translation>
    </message>
    <message>
        <source>What the link leads to is not on this computer. If it is new, it comes with the next step of the synchronisation; please try again then.</source>
        <translation>Того, на что ведёт ссылка, на этом компьютере нет. Если оно новое, то придёт со следующей синхронизацией; попробуйте тогда ещё раз.</translation>
    </message>
</context>
<context>
    <name>linija::ParkedList</name>
    <message>
        <source>Parked at %1</source>
        <comment>a place of the telephone server, like 701</comment>
        <translation>Припаркован на %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <comment>a parked call</comment>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Pick up %1 at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>Забрать: %1, место %2</translation>
    </message>
    <message>
        <source>Show no longer that %1 is parked</source>
        <comment>a name or number</comment>
        <translation>Больше не показывать, что %1 припаркован</translation>
    </message>
    <message>
        <source>%1 is parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 припаркован на %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Неизвестный номер</translation>
    </message>
    <message>
        <source>%1 is no longer parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 больше не припаркован на %2</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <comment>of a call that is parked</comment>
        <translation>Записать итог</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: who</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linija::PartyList</name>
    <message>
        <source>In the conference</source>
        <translation>В конференции</translation>
    </message>
    <message>
        <source>Take %1 out of the conference and put them on hold</source>
        <comment>a name or number</comment>
        <translation>Вывести из конференции на удержание: %1</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>end the call of one party of a conference: a name or number</comment>
        <translation>Завершить разговор: %1</translation>
    </message>
</context>
<context>
    <name>linija::PhonePage</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Хранилище паролей не приняло пароль: оно заблокировано или вы отказали. Разблокируйте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a password</comment>
        <translation>Сохранён. Чтобы изменить, введите новый.</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <comment>heading in capitals: of the phone</comment>
        <translation>ВХОД</translation>
    </message>
    <message>
        <source>Encryption and networks with address translation</source>
        <comment>heading of settings that are folded away</comment>
        <translation>Шифрование и сети с NAT</translation>
    </message>
    <message>
        <source>More servers, certificates, queues, emergency numbers</source>
        <comment>heading of settings that are folded away</comment>
        <translation>Другие серверы, сертификаты, очереди, экстренные номера</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>encryption of sound</comment>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Keys go with the call; use it with TLS</source>
        <translation>Ключи передаются вместе со звонком; нужен TLS</translation>
    </message>
    <message>
        <source>Keys are agreed on the sound’s own way</source>
        <translation>Ключи согласуются на пути самого звука</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <comment>encryption of sound</comment>
        <translation>По возможности</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>encryption of sound</comment>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Password at the TURN server</source>
        <translation>Пароль на сервере TURN</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>Хранится в хранилище паролей этого компьютера, никогда в файле.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer: it is kept until Linija closes.</source>
        <translation>На этом компьютере нет хранилища паролей: пароль хранится, пока Linija не закрыта.</translation>
    </message>
    <message>
        <source>turn password nat relay keyring</source>
        <comment>words people look for</comment>
        <translation>turn пароль nat ретранслятор хранилище</translation>
    </message>
    <message>
        <source>With the sound</source>
        <comment>how telephone keys are sent</comment>
        <translation>Вместе со звуком</translation>
    </message>
    <message>
        <source>As messages</source>
        <comment>how telephone keys are sent</comment>
        <translation>Сообщениями</translation>
    </message>
</context>
<context>
    <name>linija::PrivacyPage</name>
    <message>
        <source>In the keyring of this computer.</source>
        <translation>В хранилище паролей этого компьютера.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, path</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHAT OTHERS MAY SEE</source>
        <comment>heading in capitals: privacy</comment>
        <translation>ЧТО МОГУТ ВИДЕТЬ ДРУГИЕ</translation>
    </message>
    <message>
        <source>WHAT IS KEPT ON THIS COMPUTER</source>
        <comment>heading in capitals: privacy</comment>
        <translation>ЧТО ХРАНИТСЯ НА ЭТОМ КОМПЬЮТЕРЕ</translation>
    </message>
    <message>
        <source>WHAT IS NEVER KEPT</source>
        <comment>heading in capitals: privacy</comment>
        <translation>ЧТО НЕ ХРАНИТСЯ НИКОГДА</translation>
    </message>
    <message>
        <source>Customers, histories, notes and drafts</source>
        <translation>Клиенты, истории, заметки и черновики</translation>
    </message>
    <message>
        <source>store database customers drafts notes data size</source>
        <comment>words people look for</comment>
        <translation>хранилище база клиенты черновики заметки данные размер</translation>
    </message>
    <message>
        <source>phone files recordings data size</source>
        <comment>words people look for</comment>
        <translation>телефон файлы записи данные размер</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Ваши настройки</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Этот файл можете читать только вы.</translation>
    </message>
    <message>
        <source>settings file configuration</source>
        <comment>words people look for</comment>
        <translation>настройки файл конфигурация</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>log files support fault</source>
        <comment>words people look for</comment>
        <translation>журнал лог файлы поддержка неполадка</translation>
    </message>
    <message>
        <source>Token and password</source>
        <translation>Токен и пароль</translation>
    </message>
    <message>
        <source>keyring password token secret</source>
        <comment>words people look for</comment>
        <translation>хранилище пароль токен секрет</translation>
    </message>
    <message>
        <source>card payment password security</source>
        <comment>words people look for</comment>
        <translation>карта оплата пароль безопасность</translation>
    </message>
    <message>
        <source>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</source>
        <translation>Коды безопасности карт не хранятся никогда. Пароли и токены никогда не записываются в файл или журнал. Linija ничего не отправляет никому, кроме вашей компании и её телефонного сервера.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets them when it closes.</source>
        <translation>На этом компьютере нет хранилища паролей: при закрытии Linija они забываются.</translation>
    </message>
    <message>
        <source>Empty · %1</source>
        <comment>path</comment>
        <translation>Пусто · %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Открыть папку: %1</translation>
    </message>
    <message>
        <source>So that you can work without the network. The company server has them too. A draft stays here until you finish it.</source>
        <translation>Чтобы вы могли работать без сети. Всё это есть и на сервере компании. Черновик остаётся здесь, пока вы его не завершите.</translation>
    </message>
    <message>
        <source>The phone’s own files</source>
        <translation>Служебные файлы телефона</translation>
    </message>
    <message>
        <source>Configuration that the phone program keeps for itself.</source>
        <translation>Настройки, которые программа телефона хранит для себя.</translation>
    </message>
    <message>
        <source>What the programs did, for finding faults: times and references of calls, no notes, no passwords. Old entries are deleted automatically.</source>
        <translation>Что делали программы — чтобы находить неполадки: время и метки звонков, без заметок и паролей. Старые записи удаляются автоматически.</translation>
    </message>
    <message>
        <source>Card security codes, and passwords in plain text</source>
        <translation>Коды безопасности карт и пароли открытым текстом</translation>
    </message>
    <message>
        <source>RECORDING OF CALLS</source>
        <comment>heading in capitals: privacy</comment>
        <translation>ЗАПИСЬ ЗВОНКОВ</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>recording of calls</comment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>When I say so</source>
        <comment>recording of calls</comment>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Certain queues</source>
        <comment>recording of calls</comment>
        <translation>Некоторые очереди</translation>
    </message>
    <message>
        <source>Every call</source>
        <comment>recording of calls</comment>
        <translation>Каждый звонок</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>who records calls</comment>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number; keep the space</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>how long recordings are kept</comment>
        <translation>Бессрочно</translation>
    </message>
    <message>
        <source>No bound</source>
        <comment>room that recordings may take</comment>
        <translation>Без ограничений</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>Записи звонков</translation>
    </message>
    <message>
        <source>Encrypted; the key is in your keyring. The phone can write them and not read them.</source>
        <translation>Зашифрованы; ключ в вашем хранилище паролей. Телефон может их записывать, но не читать.</translation>
    </message>
    <message>
        <source>recordings calls encrypted sound</source>
        <comment>words people look for</comment>
        <translation>записи звонки зашифровано звук</translation>
    </message>
    <message>
        <source>Encrypted, and this computer has no keyring for the key: what is recorded now can be opened and sent to the company server only until Linija closes.</source>
        <translation>Зашифрованы, но на этом компьютере нет хранилища для ключа: то, что записывается сейчас, можно открыть и отправить на сервер компании только до закрытия Linija.</translation>
    </message>
    <message>
        <source>Server (SIP INFO)</source>
        <comment>who records calls; INFO is a message of SIP</comment>
        <translation>Сервер (SIP INFO)</translation>
    </message>
    <message>
        <source>Server (dial code)</source>
        <comment>who records calls</comment>
        <translation>Сервер (код набора)</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes; keep the space</comment>
        <translation> МБ</translation>
    </message>
</context>
<context>
    <name>linija::QueueBanners</name>
    <message>
        <source>You are not ready here, but not paused at the telephone server: calls from its queues still come.</source>
        <translation>Здесь вы не принимаете звонки, но на телефонном сервере вы не на паузе: звонки из его очередей по-прежнему поступают.</translation>
    </message>
    <message>
        <source>Pause me there</source>
        <comment>at the telephone server</comment>
        <translation>Поставить на паузу</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server, so its queues send you no calls. Perhaps a team lead did that.</source>
        <translation>Здесь вы принимаете звонки, но на телефонном сервере вы на паузе, поэтому звонки из его очередей не поступают. Возможно, это сделал руководитель группы.</translation>
    </message>
    <message>
        <source>Take me off pause</source>
        <comment>at the telephone server</comment>
        <translation>Снять с паузы</translation>
    </message>
    <message>
        <source>You are not ready here, but the telephone server did not pause you (%1). Calls from its queues may still come. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>Здесь вы не принимаете звонки, но телефонный сервер не поставил вас на паузу (%1). Звонки из его очередей могут поступать. Linija попробует ещё раз сама.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>You are ready here, but the telephone server did not take that (%1). Its queues may send you no calls. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>Здесь вы принимаете звонки, но телефонный сервер этого не учёл (%1). Его очереди могут не передавать звонки. Linija попробует ещё раз сама.</translation>
    </message>
    <message>
        <source>A team lead is listening on your line.</source>
        <translation>Руководитель группы слушает вашу линию.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you hear them, the customer does not.</source>
        <translation>Руководитель группы на вашей линии: вы его слышите, клиент — нет.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you and the customer hear them.</source>
        <translation>Руководитель группы на вашей линии: его слышите и вы, и клиент.</translation>
    </message>
    <message>
        <source>The telephone server&apos;s profile cannot be used, so its queues do not follow your state: %1</source>
        <comment>a reason, in English</comment>
        <translation>Профиль телефонного сервера не подходит, поэтому его очереди не учитывают ваше состояние: %1</translation>
    </message>
</context>
<context>
    <name>linija::QueueSounds</name>
    <message>
        <source>Your company’s queues are listed here once they are known.</source>
        <translation>Здесь появятся очереди вашей компании, когда они станут известны.</translation>
    </message>
    <message>
        <source>As set above</source>
        <comment>the sound of one queue</comment>
        <translation>Как выбрано выше</translation>
    </message>
</context>
<context>
    <name>linija::Rail</name>
    <message>
        <source>Workspace</source>
        <comment>page with the calls</comment>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Синхронизация</translation>
    </message>
</context>
<context>
    <name>linija::RecordingBar</name>
    <message>
        <source>This call was recorded.</source>
        <translation>Этот звонок записан.</translation>
    </message>
    <message>
        <source>Opening the recording …</source>
        <translation>Открываем запись…</translation>
    </message>
    <message>
        <source>The recording is not here any more, and the company server has none.</source>
        <translation>Записи здесь уже нет, и на сервере компании тоже.</translation>
    </message>
    <message>
        <source>This recording is not for you: it was made on another computer or by somebody else.</source>
        <translation>Эта запись не для вас: она сделана на другом компьютере или кем-то другим.</translation>
    </message>
    <message>
        <source>The recording is on the company server, which does not answer. Try again later.</source>
        <translation>Запись — на сервере компании, а тот не отвечает. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The recording cannot be opened: %1</source>
        <translation>Не удалось открыть запись: %1</translation>
    </message>
    <message>
        <source>It was cut off when the phone or the computer stopped.</source>
        <translation>Запись оборвалась, когда остановился телефон или компьютер.</translation>
    </message>
    <message>
        <source>It is damaged from some place on.</source>
        <translation>С некоторого места запись повреждена.</translation>
    </message>
    <message>
        <source>You are on the left, the customer on the right.</source>
        <translation>Вы — слева, клиент — справа.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording that is played</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the recording</comment>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>Прослушать запись</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <comment>of playing a recording</comment>
        <translation>Скорость: %1</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Пропускать тишину</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to %2.</source>
        <comment>times in a recording</comment>
        <translation>Пауза&#xa0;записи: с&#xa0;%1&#xa0;до&#xa0;%2.</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to the end.</source>
        <comment>a time in a recording</comment>
        <translation>Пауза записи: с&#xa0;%1 до конца.</translation>
    </message>
    <message>
        <source>It cannot be played: this computer has no sound device.</source>
        <comment>a recording</comment>
        <translation>Не удаётся воспроизвести: на этом компьютере нет звукового устройства.</translation>
    </message>
    <message>
        <source>It cannot be played: the sound device does not take it.</source>
        <comment>a recording</comment>
        <translation>Не удаётся воспроизвести: звуковое устройство этого не принимает.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>to play a recording</comment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Закрыть запись</translation>
    </message>
</context>
<context>
    <name>linija::RefusedCalls</name>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1.</source>
        <comment>a time of day</comment>
        <translation>
            <numerusform>Пока вы не принимали звонки, %n&#xa0;звонок получил «занято», последний в %1.</numerusform>
            <numerusform>Пока вы не принимали звонки, %n&#xa0;звонка получили «занято», последний в %1.</numerusform>
            <numerusform>Пока вы не принимали звонки, %n&#xa0;звонков получили «занято», последний в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1 from %2.</source>
        <comment>a time of day; a name or number</comment>
        <translation>
            <numerusform>Пока вы не принимали звонки, %n&#xa0;звонок получил «занято», последний в %1 (%2).</numerusform>
            <numerusform>Пока вы не принимали звонки, %n&#xa0;звонка получили «занято», последний в %1 (%2).</numerusform>
            <numerusform>Пока вы не принимали звонки, %n&#xa0;звонков получили «занято», последний в %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>A call was refused at %1: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day</comment>
        <translation>В %1 звонок отклонён: его звук не зашифрован, а здесь это обязательно.</translation>
    </message>
    <message>
        <source>A call was refused at %1 from %2: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day; a name or number</comment>
        <translation>В %1 звонок отклонён (%2): его звук не зашифрован, а здесь это обязательно.</translation>
    </message>
</context>
<context>
    <name>linija::RingingStrip</name>
    <message>
        <source>Answer: %1</source>
        <comment>button; a name or number</comment>
        <translation>Принять: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button</comment>
        <translation>Принять</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) ring</source>
        <translation>
            <numerusform>Ещё %n&#xa0;звонок</numerusform>
            <numerusform>Ещё %n&#xa0;звонка</numerusform>
            <numerusform>Ещё %n&#xa0;звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Удержать и принять</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <comment>button; a name or number</comment>
        <translation>Отклонить: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <comment>seconds to answer</comment>
        <translation>Осталось %1 с</translation>
    </message>
    <message>
        <source>%1 s late</source>
        <comment>seconds over the time to answer</comment>
        <translation>%1 с сверх нормы</translation>
    </message>
</context>
<context>
    <name>linija::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Очистить поле</translation>
    </message>
</context>
<context>
    <name>linija::SettingRow</name>
    <message>
        <source>Your company decides this. (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>Это определяет ваша компания. (%1)</translation>
    </message>
</context>
<context>
    <name>linija::SettingsNav</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
</context>
<context>
    <name>linija::SettingsPanel</name>
    <message>
        <source>Your company decides this setting; it stays as it was.</source>
        <translation>Эту настройку определяет ваша компания; она осталась, как была.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Найденные настройки</translation>
    </message>
    <message>
        <source>The file by which your company decides settings has mistakes; tell your administrator. (%1)</source>
        <translation>В файле, которым компания определяет настройки, есть ошибки; сообщите администратору. (%1)</translation>
    </message>
    <message>
        <source>The choice is in effect, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</source>
        <translation>Выбор уже действует, но его не удалось сохранить для следующего запуска: файл настроек не записывается. Возможно, диск заполнен?</translation>
    </message>
    <message>
        <source>No setting by that name. Try another word.</source>
        <translation>Настройки с таким названием нет. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>linija::ShortcutsPage</name>
    <message>
        <source>This key cannot be used. Please press another.</source>
        <translation>Эта клавиша не подходит. Нажмите другую.</translation>
    </message>
    <message>
        <source>This key is needed to edit text. Please press another.</source>
        <translation>Эта клавиша нужна для редактирования текста. Нажмите другую.</translation>
    </message>
    <message>
        <source>This key is needed to move in the window and to press buttons. Please press another.</source>
        <translation>Эта клавиша нужна, чтобы переходить в окне и нажимать кнопки. Нажмите другую.</translation>
    </message>
    <message>
        <source>The desktop takes this key before Linija sees it. Please press another.</source>
        <translation>Эту клавишу система перехватывает раньше Linija. Нажмите другую.</translation>
    </message>
    <message>
        <source>key shortcut keyboard</source>
        <comment>words to find a setting by</comment>
        <translation>клавиша сочетание клавиатура горячие</translation>
    </message>
    <message>
        <source>Another program has this key, so it does nothing here. Choose another one.</source>
        <translation>Эту клавишу заняла другая программа, поэтому здесь она не действует. Выберите другую.</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>На этой клавиатуре такой клавиши нет.</translation>
    </message>
    <message>
        <source>The desktop gave: %1</source>
        <translation>Система дала: %1</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Когда активна другая программа</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <comment>a key, an action</comment>
        <translation>%1 теперь принадлежит действию «%2».</translation>
    </message>
    <message>
        <source>%1 – while another program is in front</source>
        <comment>an action</comment>
        <translation>%1 — когда активна другая программа</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Поиск по действию или клавише</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Поиск горячих клавиш</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Gives every action its default keys again</source>
        <translation>Возвращает всем действиям стандартные клавиши</translation>
    </message>
    <message>
        <source>The keys are set by your administrator and cannot be changed here.</source>
        <translation>Клавиши задал администратор, здесь их нельзя изменить.</translation>
    </message>
    <message>
        <source>No action and no key matches.</source>
        <translation>Ни действия, ни клавиши не найдено.</translation>
    </message>
    <message>
        <source>This key types a character into notes and fields. Please press it with Ctrl or Alt.</source>
        <translation>Эта клавиша вводит символ в заметки и поля. Нажмите её вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>On this desktop, shortcuts work only while Linija’s window is in front.</source>
        <translation>В этой системе горячие клавиши работают, только когда активно окно Linija.</translation>
    </message>
    <message>
        <source>The desktop did not allow shortcuts while another program is in front. You can allow them in the desktop’s own settings.</source>
        <translation>Система не разрешила горячие клавиши, когда активна другая программа. Их можно разрешить в настройках самой системы.</translation>
    </message>
    <message>
        <source>The desktop keeps the shortcuts that work while another program is in front; change them in its own settings.</source>
        <translation>Горячие клавиши, которые действуют, когда активна другая программа, хранит система; меняйте их в её настройках.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 уже принадлежит действию «%2».</translation>
    </message>
    <message>
        <source>If you use it here, that action gets %1.</source>
        <comment>a key</comment>
        <translation>Если переназначить, оно получит %1.</translation>
    </message>
    <message>
        <source>If you use it here, that action has no key.</source>
        <translation>Если переназначить, оно останется без клавиши.</translation>
    </message>
    <message>
        <source>If you use it here, that action keeps %1.</source>
        <comment>a key</comment>
        <translation>Если переназначить, у него останется %1.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Сбросить все клавиши</translation>
    </message>
    <message>
        <source>Click an action, or press Enter on it, to give it another key.</source>
        <translation>Чтобы изменить клавишу, щёлкните по действию или нажмите на нём Enter.</translation>
    </message>
</context>
<context>
    <name>linija::SoundCheckBox</name>
    <message>
        <source>Not while a call is up: try it when the line is free.</source>
        <translation>Не во время звонка: попробуйте, когда линия будет свободна.</translation>
    </message>
    <message>
        <source>The test cannot be made: the phone found no sound device it can use.</source>
        <translation>Проверить не получится: телефон не нашёл подходящего звукового устройства.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Записать и послушать</translation>
    </message>
    <message>
        <source>The phone is starting.</source>
        <translation>Телефон запускается.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Микрофон</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>The phone found no sound device. Plug in a headset; Linija finds it by itself.</source>
        <translation>Телефон не нашёл звукового устройства. Подключите гарнитуру — Linija найдёт её сама.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Динамик или гарнитура</translation>
    </message>
</context>
<context>
    <name>linija::SoundPage</name>
    <message>
        <source>TALKING</source>
        <comment>heading in capitals: sound of a conversation</comment>
        <translation>РАЗГОВОР</translation>
    </message>
    <message>
        <source>RINGING</source>
        <comment>heading in capitals</comment>
        <translation>СИГНАЛ ЗВОНКА</translation>
    </message>
    <message>
        <source>How you sound</source>
        <translation>Как вас слышно</translation>
    </message>
    <message>
        <source>Works with: %1</source>
        <comment>the name of a headset</comment>
        <translation>Работает с: %1</translation>
    </message>
    <message>
        <source>%1 is plugged in, but its buttons may not be read. Ask your administrator to install Linija’s udev rule.</source>
        <comment>the name of a headset</comment>
        <translation>%1: подключено, но доступа к кнопкам нет. Попросите администратора установить правило udev для Linija.</translation>
    </message>
    <message>
        <source>No headset with call buttons is plugged in.</source>
        <translation>Гарнитура с кнопками звонка не подключена.</translation>
    </message>
    <message>
        <source>TEST CALL</source>
        <comment>heading in capitals</comment>
        <translation>ПРОВЕРКА ЗВУКА</translation>
    </message>
    <message>
        <source>SOUND OF A CALL</source>
        <comment>heading in capitals: echo, loudness, tones</comment>
        <translation>ОБРАБОТКА ЗВУКА</translation>
    </message>
    <message>
        <source>HEADSET</source>
        <comment>heading in capitals: its buttons</comment>
        <translation>ГАРНИТУРА</translation>
    </message>
    <message>
        <source>The bars move while you speak: the upper one for you, the lower one for what you hear.</source>
        <translation>Полоски движутся, пока вы говорите: верхняя — это вы, нижняя — то, что вы слышите.</translation>
    </message>
    <message>
        <source>test call record play back level volume microphone meter</source>
        <comment>words people look for</comment>
        <translation>пробный звонок записать послушать уровень громкость микрофон</translation>
    </message>
    <message>
        <source>Headset with call buttons</source>
        <translation>Гарнитура с кнопками звонка</translation>
    </message>
    <message>
        <source>By device</source>
        <comment>an aid is on for loudspeakers and off for headsets</comment>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an aid for the sound</comment>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>On</source>
        <comment>an aid for the sound</comment>
        <translation>Включено</translation>
    </message>
    <message>
        <source>How much louder your microphone is made, in decibels</source>
        <translation>На сколько децибел усилен ваш микрофон</translation>
    </message>
    <message>
        <source>How much louder the customer is made, in decibels</source>
        <translation>На сколько децибел усилен голос клиента</translation>
    </message>
    <message>
        <source>Of my country</source>
        <comment>ringing and busy tones</comment>
        <translation>Моей страны</translation>
    </message>
    <message>
        <source>European</source>
        <comment>ringing and busy tones</comment>
        <translation>Европейские</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>ringing and busy tones</comment>
        <translation>Литовские</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>ringing and busy tones</comment>
        <translation>Латышские</translation>
    </message>
    <message>
        <source>Taiwanese</source>
        <comment>ringing and busy tones</comment>
        <translation>Тайваньские</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>ringing and busy tones</comment>
        <translation>Украинские</translation>
    </message>
    <message>
        <source>American</source>
        <comment>ringing and busy tones</comment>
        <translation>Американские</translation>
    </message>
    <message>
        <source>No tones</source>
        <comment>ringing and busy tones</comment>
        <translation>Без гудков</translation>
    </message>
    <message>
        <source>Rings</source>
        <comment>a call that comes in</comment>
        <translation>Звонит</translation>
    </message>
    <message>
        <source>Is only shown</source>
        <comment>a call that comes in</comment>
        <translation>Только на экране</translation>
    </message>
    <message>
        <source>Try it</source>
        <comment>play the ring</comment>
        <translation>Послушать</translation>
    </message>
    <message>
        <source>Now off: you seem to listen through a headset.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Сейчас выключено: вы, похоже, слушаете через гарнитуру.</translation>
    </message>
    <message>
        <source>Now on: you seem to listen through loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Сейчас включено: вы, похоже, слушаете через динамики.</translation>
    </message>
    <message>
        <source>Now off: Linija cannot tell whether this is a headset; most are. Choose “On” for loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Сейчас выключено: неясно, гарнитура ли это. Если вы слушаете через динамики, выберите «Включено».</translation>
    </message>
</context>
<context>
    <name>linija::Sparkline</name>
    <message>
        <source>no values yet</source>
        <comment>figures over time</comment>
        <translation>значений пока нет</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, last %3</source>
        <comment>figures over time</comment>
        <translation>наименьшее %1, наибольшее %2, последнее %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a small chart shows, its figures</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linija::StatusLine</name>
    <message>
        <source>Demo company</source>
        <translation>Демокомпания</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the new voice messages</comment>
        <translation>Прослушать</translation>
    </message>
    <message>
        <source>Listen to the new voice messages</source>
        <translation>Прослушать новые голосовые сообщения</translation>
    </message>
</context>
<context>
    <name>linija::StepHead</name>
    <message>
        <source>Step %1: %2</source>
        <comment>number, name</comment>
        <translation>Шаг %1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2, now</source>
        <comment>number, name</comment>
        <translation>Шаг %1: %2, сейчас</translation>
    </message>
    <message>
        <source>Step %1: %2, done</source>
        <comment>number, name</comment>
        <translation>Шаг %1: %2, пройден</translation>
    </message>
</context>
<context>
    <name>linija::StepView</name>
    <message>
        <source>Say: %1</source>
        <translation>Скажите: %1</translation>
    </message>
</context>
<context>
    <name>linija::StoreTrouble</name>
    <message>
        <source>Linija cannot open its local store</source>
        <translation>Linija не может открыть локальное хранилище</translation>
    </message>
    <message>
        <source>The local store was written by a newer version of Linija.</source>
        <translation>Локальное хранилище записала более новая версия Linija.</translation>
    </message>
    <message>
        <source>The file was not touched:
%1

Please install the newer version again.</source>
        <translation>Файл не изменён:
%1

Установите более новую версию ещё раз.</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>Локальное хранилище повреждено.</translation>
    </message>
    <message>
        <source>Keep it aside and start fresh</source>
        <translation>Отложить его и начать заново</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>Локальное хранилище не открывается.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the company server has is fetched again. Work that had not reached it yet is only in the damaged file; give it to your administrator.</source>
        <translation>Файл сохранён как есть:
%1

Можно начать с нового хранилища: повреждённое будет переименовано и сохранено, а всё, что есть на сервере компании, загрузится снова. Работа, которая ещё не дошла до сервера, есть только в повреждённом файле; передайте его администратору.</translation>
    </message>
    <message>
        <source>Nothing was changed:
%1

Check whether the disk is full and whether you may write there, then start Linija again.</source>
        <translation>Ничего не изменено:
%1

Проверьте, не заполнен ли диск и есть ли у вас право записи туда, а затем запустите Linija снова.</translation>
    </message>
</context>
<context>
    <name>linija::SyncPanel</name>
    <message>
        <source>Synchronisation</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>changes</comment>
        <translation>В очереди на отправку</translation>
    </message>
    <message>
        <source>Changes that the company server has not confirmed yet. They are safe on this computer.</source>
        <translation>Изменения, которые сервер компании ещё не подтвердил. Они надёжно сохранены на этом компьютере.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>items from the company server</comment>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>Items from the company server that this version does not understand. They are kept as they came.</source>
        <translation>Данные с сервера компании, которых эта версия не понимает. Они сохранены без изменений.</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <comment>by the company server</comment>
        <translation>Отклонённые изменения</translation>
    </message>
    <message>
        <source>The company server did not take them. Nothing is lost; please tell your team lead.</source>
        <translation>Сервер компании их не принял. Ничего не потеряно; сообщите руководителю группы.</translation>
    </message>
</context>
<context>
    <name>linija::TimelineDelegate</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>linija::TimelinePanel</name>
    <message>
        <source>ringing</source>
        <translation>поступает</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>набор номера</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на удержании</translation>
    </message>
    <message>
        <source>after-call work</source>
        <translation>постобработка</translation>
    </message>
    <message>
        <source>Guide: step %1</source>
        <translation>Сценарий: шаг %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>заметка: %1</translation>
    </message>
    <message>
        <source>History of %1, while it rings</source>
        <translation>История клиента %1, пока звонит</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may not be all of it; nothing was lost.</source>
        <translation>Не удалось прочитать историю. Возможно, показано не всё; ничего не потеряно.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Истории пока нет</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опросы</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>История клиента</translation>
    </message>
    <message>
        <source>Nobody we know yet</source>
        <translation>Пока неизвестно, кто это</translation>
    </message>
    <message>
        <source>Find the customer above, or write down the name of somebody new.</source>
        <translation>Найдите клиента вверху или запишите имя нового.</translation>
    </message>
    <message>
        <source>History of %1, who may be calling</source>
        <translation>История: %1 (возможно, звонит именно этот клиент)</translation>
    </message>
    <message>
        <source>When a contact comes in, the customer’s whole history appears here.</source>
        <translation>Когда поступит обращение, здесь появится вся история клиента.</translation>
    </message>
    <message>
        <source>No entry for this customer fits the filter and the words.</source>
        <translation>Ни одна запись этого клиента не подходит под фильтр и слова.</translation>
    </message>
    <message>
        <source>There has been no contact with this customer yet.</source>
        <translation>Обращений от этого клиента ещё не было.</translation>
    </message>
    <message>
        <source>Search this customer’s history</source>
        <translation>Поиск в истории этого клиента</translation>
    </message>
    <message>
        <source>No customer on the line</source>
        <translation>На линии нет клиента</translation>
    </message>
</context>
<context>
    <name>linija::TransferBox</name>
    <message>
        <source>on your other line</source>
        <translation>на другой вашей линии</translation>
    </message>
    <message>
        <source>Send to: name or number</source>
        <translation>Перенаправить: имя или номер</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Перевести на: имя или номер</translation>
    </message>
    <message>
        <source>To whom the call may go</source>
        <translation>Кому можно передать звонок</translation>
    </message>
    <message>
        <source>Send on</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Перенаправить</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference with the other call</comment>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <comment>without asking first</comment>
        <translation>Перевести сразу</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Припарковать звонок</translation>
    </message>
    <message>
        <source>Send the call on to</source>
        <translation>Кому перенаправить звонок</translation>
    </message>
    <message>
        <source>Transfer the call to</source>
        <translation>Кому перевести звонок</translation>
    </message>
    <message>
        <source>Consult</source>
        <comment>talk to the colleague before the transfer</comment>
        <translation>Посоветоваться</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the other call</comment>
        <translation>Перевести</translation>
    </message>
</context>
<context>
    <name>linija::TrayController</name>
    <message>
        <source>Open Linija</source>
        <translation>Открыть Linija</translation>
    </message>
    <message>
        <source>Linija · %1</source>
        <comment>the agent&apos;s state</comment>
        <translation>Linija · %1</translation>
    </message>
</context>
<context>
    <name>linija::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>linija::Waveform</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place in a recording: times like 1:04 of 3:05</comment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>linija::WhoIsCalling</name>
    <message>
        <source>Saving …</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Сохранить клиента</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Кто звонит?</translation>
    </message>
    <message>
        <source>looking for %1 …</source>
        <translation>ищем %1…</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>номер скрыт</translation>
    </message>
    <message>
        <source>Another customer?</source>
        <translation>Другой клиент?</translation>
    </message>
    <message>
        <source>find the right one; nothing changes before you choose</source>
        <translation>найдите нужного; до вашего выбора ничего не изменится</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Find a customer by name, number or e-mail</source>
        <translation>Найти клиента по имени, номеру или эл. почте</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>Имя нового клиента</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>a link: leave the customer as it was</comment>
        <translation>оставить</translation>
    </message>
    <message>
        <source>Keep the customer as it was (Esc)</source>
        <translation>Оставить клиента, как было (Esc)</translation>
    </message>
    <message>
        <source>no known customer with %1</source>
        <translation>клиент с %1 не найден</translation>
    </message>
    <message>
        <source>several customers have this number; nothing is certain yet</source>
        <translation>этот номер указан у нескольких клиентов; кто звонит, пока неясно</translation>
    </message>
    <message>
        <source>new customer with this number</source>
        <translation>карточка с этим номером</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>новая карточка</translation>
    </message>
</context>
<context>
    <name>linija::Workplace</name>
    <message>
        <source>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</source>
        <translation>Идёт звонок. Если закрыть окно, он продолжится в телефоне, а когда снова откроете Linija, будет на экране.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <comment>refused by the company server</comment>
        <translation>
            <numerusform>%n&#xa0;изменение требует внимания</numerusform>
            <numerusform>%n&#xa0;изменения требуют внимания</numerusform>
            <numerusform>%n&#xa0;изменений требуют внимания</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::WorkspacePage</name>
    <message>
        <source>Customer</source>
        <comment>tab: customer and history</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Guide and knowledge</source>
        <comment>tab</comment>
        <translation>Сценарий и база знаний</translation>
    </message>
</context>
<context>
    <name>linija::Workstation</name>
    <message>
        <source>A part of the demo company could not start: %1</source>
        <translation>Часть демокомпании не удалось запустить: %1</translation>
    </message>
    <message>
        <source>The demo company’s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</source>
        <translation>Нет файлов демокомпании. Установите Linija ещё раз или задайте LINIJA_DEMO_DIR.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the keyring with the key is locked, or you said no. Unlock it and start Linija again.</source>
        <translation>Звонки не записываются: хранилище паролей с ключом заблокировано или вы отказали. Разблокируйте его и запустите Linija снова.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the key for recordings could not be read (%1).</source>
        <translation>Звонки не записываются: не удалось прочитать ключ для записей (%1).</translation>
    </message>
</context>
<context>
    <name>linija::WrapUpBar</name>
    <message>
        <source>The note is full: what does not fit was left out.</source>
        <translation>Заметка заполнена: то, что не поместилось, пропущено.</translation>
    </message>
    <message>
        <source>Note for this call …</source>
        <translation>Заметка к звонку…</translation>
    </message>
    <message>
        <source>Note for this contact …</source>
        <translation>Заметка к обращению…</translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work (%1)</source>
        <translation>Записать итог и завершить постобработку (%1)</translation>
    </message>
    <message>
        <source>Finish is possible when the call is over.</source>
        <translation>Закрыть обращение можно после завершения звонка.</translation>
    </message>
    <message>
        <source>Please choose how the contact ended.</source>
        <translation>Выберите, чем завершилось обращение.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Could not be saved yet. Nothing is lost: it is kept here and tried again.</source>
        <translation>Пока не удалось сохранить. Ничего не потеряно: всё остаётся здесь, попробуем ещё раз.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved. Waiting to be sent.</source>
        <translation>Сохранено. Ждёт отправки.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What the next colleague should know; kept while you type</source>
        <translation>Что стоит знать следующему коллеге; сохраняется во время ввода</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Disposition: how the contact ended</source>
        <translation>Результат: чем завершилось обращение</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>С первого обращения</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>After-call work ends in </source>
        <comment>a time follows</comment>
        <translation>Постобработка: ещё </translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work</source>
        <translation>Записать итог и завершить постобработку</translation>
    </message>
    <message>
        <source>The customer’s matter is settled</source>
        <translation>Вопрос клиента решён</translation>
    </message>
    <message>
        <source>This was the customer’s first contact about the matter</source>
        <translation>Это было первое обращение клиента по этому вопросу</translation>
    </message>
</context>
</TS>
