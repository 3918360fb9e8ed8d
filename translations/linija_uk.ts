<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en_GB">
<context>
    <name>ActionNames</name>
    <message>
        <source>Settings: %1</source>
        <comment>a page of the settings</comment>
        <translation>Налаштування: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>of the window</comment>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>Скасувати останню зміну налаштувань</translation>
    </message>
    <message>
        <source>Quit Linija</source>
        <translation>Вийти з Linija</translation>
    </message>
    <message>
        <source>pick up take call</source>
        <comment>words to find an action by</comment>
        <translation>відповісти підняти взяти слухавку</translation>
    </message>
    <message>
        <source>end call stop</source>
        <comment>words to find an action by</comment>
        <translation>покласти слухавку закінчити зупинити</translation>
    </message>
    <message>
        <source>pause wait</source>
        <comment>words to find an action by</comment>
        <translation>пауза чекати очікування</translation>
    </message>
    <message>
        <source>silence mic</source>
        <comment>words to find an action by</comment>
        <translation>тиша звук мікрофон</translation>
    </message>
    <message>
        <source>digits tones dtmf</source>
        <comment>words to find an action by</comment>
        <translation>цифри тони клавіатура dtmf</translation>
    </message>
    <message>
        <source>phone ring number</source>
        <comment>words to find an action by</comment>
        <translation>телефон подзвонити зателефонувати набрати номер</translation>
    </message>
    <message>
        <source>wrap up done close</source>
        <comment>words to find an action by</comment>
        <translation>закінчити завершити готово результат підсумок</translation>
    </message>
    <message>
        <source>state available pause</source>
        <comment>words to find an action by</comment>
        <translation>стан готовність доступність пауза перерва</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <comment>words to find an action by</comment>
        <translation>масштаб шрифт розмір літери</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <comment>words to find an action by</comment>
        <translation>вихід закрити завершити</translation>
    </message>
    <message>
        <source>hide show panel column</source>
        <comment>words to find an action by</comment>
        <translation>сховати показати панель колонка</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>group of actions</comment>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>The contact</source>
        <comment>group of actions</comment>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>The guide</source>
        <comment>group of actions</comment>
        <translation>Сценарій</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>group of actions</comment>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Pages and columns</source>
        <comment>group of actions</comment>
        <translation>Сторінки й панелі</translation>
    </message>
    <message>
        <source>Your state</source>
        <comment>group of actions</comment>
        <translation>Ваш стан</translation>
    </message>
    <message>
        <source>The window</source>
        <comment>group of actions</comment>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>Загальні</translation>
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
        <translation>Мови</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>page of the settings</comment>
        <translation>Гарячі клавіші</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>Конфіденційність</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Попередній контакт</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Newer history entry</source>
        <translation>Новіший запис історії</translation>
    </message>
    <message>
        <source>Older history entry</source>
        <translation>Старіший запис історії</translation>
    </message>
    <message>
        <source>Previous step of the guide</source>
        <translation>Попередній крок сценарію</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Наступний крок сценарію</translation>
    </message>
    <message>
        <source>Choose answer %1 in the guide</source>
        <translation>Вибрати відповідь %1 у сценарії</translation>
    </message>
    <message>
        <source>Fold or unfold the calls</source>
        <translation>Згорнути або розгорнути дзвінки</translation>
    </message>
    <message>
        <source>Fold or unfold the guide</source>
        <translation>Згорнути або розгорнути сценарій</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>Почати приймати дзвінки</translation>
    </message>
    <message>
        <source>Go not ready</source>
        <translation>Не приймати дзвінків</translation>
    </message>
    <message>
        <source>Go not ready: %1</source>
        <comment>a reason</comment>
        <translation>Не приймати дзвінків: %1</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: світла</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: темна</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>Тема: як у системі</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>redial lost call again</source>
        <comment>words to find an action by</comment>
        <translation>передзвонити перервався обрив дзвінок знову</translation>
    </message>
    <message>
        <source>sync sent waiting backend offline</source>
        <comment>words to find an action by</comment>
        <translation>синхронізація надіслано чекає сервер зв’язок офлайн</translation>
    </message>
    <message>
        <source>colours mode appearance</source>
        <comment>words to find an action by</comment>
        <translation>кольори режим вигляд оформлення</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>page of the settings</comment>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Перевести дзвінок</translation>
    </message>
    <message>
        <source>Swap between customer and colleague</source>
        <translation>Перемкнутися між клієнтом і колегою</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Повернутися до клієнта</translation>
    </message>
    <message>
        <source>Hold to talk or to mute</source>
        <translation>Тримати, щоб говорити або вимкнути мікрофон</translation>
    </message>
    <message>
        <source>recording card data stop</source>
        <comment>words to find an action by</comment>
        <translation>запис записати картка дані пауза зупинити</translation>
    </message>
    <message>
        <source>forward hand over consult park blind attended</source>
        <comment>words to find an action by</comment>
        <translation>перевести переслати передати консультація паркування переадресація</translation>
    </message>
    <message>
        <source>complete transfer attended</source>
        <comment>words to find an action by</comment>
        <translation>завершити переведення з’єднати консультація</translation>
    </message>
    <message>
        <source>toggle switch line consult</source>
        <comment>words to find an action by</comment>
        <translation>перемкнути лінія консультація колега</translation>
    </message>
    <message>
        <source>conference three merge</source>
        <comment>words to find an action by</comment>
        <translation>конференція троє об’єднати</translation>
    </message>
    <message>
        <source>push to talk ptt cough microphone</source>
        <comment>words to find an action by</comment>
        <translation>рація натиснути говорити ptt кашель мікрофон</translation>
    </message>
    <message>
        <source>repeat again last number</source>
        <comment>words to find an action by</comment>
        <translation>повторити знову останній номер</translation>
    </message>
    <message>
        <source>Check phone and sound before work</source>
        <translation>Перевірити телефон і звук перед роботою</translation>
    </message>
    <message>
        <source>echo test microphone line loss jitter quality</source>
        <comment>words to find an action by</comment>
        <translation>відлуння ехо тест мікрофон лінія втрати джитер якість</translation>
    </message>
    <message>
        <source>Check before work</source>
        <comment>page of the settings</comment>
        <translation>Перевірка перед роботою</translation>
    </message>
    <message>
        <source>Call back the customer who was cut off</source>
        <translation>Передзвонити клієнту після обриву</translation>
    </message>
    <message>
        <source>Pick up who was parked last</source>
        <translation>Забрати припаркованого останнім</translation>
    </message>
    <message>
        <source>Listen to voice messages</source>
        <translation>Прослухати голосові повідомлення</translation>
    </message>
    <message>
        <source>parking park back retrieve</source>
        <comment>words to find an action by</comment>
        <translation>паркування припаркувати повернути забрати</translation>
    </message>
    <message>
        <source>mailbox voicemail call</source>
        <comment>words to find an action by</comment>
        <translation>скринька голосова пошта дзвінок</translation>
    </message>
    <message>
        <source>Record the call, pause or resume the recording</source>
        <translation>Записати дзвінок, призупинити або відновити запис</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Довше (утримання)</translation>
    </message>
    <message>
        <source>Redial the last number</source>
        <translation>Повторити останній набір</translation>
    </message>
    <message>
        <source>Transfer to the colleague asked</source>
        <translation>Перевести на колегу, з яким радилися</translation>
    </message>
    <message>
        <source>Conference of all three</source>
        <translation>Конференція (усі троє)</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>Вийти з конференції</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Calls themselves %1</source>
        <comment>the name that the caller&apos;s telephone sent</comment>
        <translation>Ім’я в дзвінку: %1</translation>
    </message>
    <message>
        <source>Calls themselves %1 · speaks %2</source>
        <translation>Ім’я в дзвінку: %1 · мова: %2</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <comment>language</comment>
        <translation>Мова: %1</translation>
    </message>
    <message>
        <source>Perhaps %1</source>
        <comment>a name</comment>
        <translation>Можливо, %1</translation>
    </message>
    <message>
        <source>Perhaps %1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>Можливо, %1 · мова: %2</translation>
    </message>
    <message>
        <source>%1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>%1 · мова: %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Невідомий номер</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>take the call</comment>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>microphone</comment>
        <translation>Говорити</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>microphone</comment>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>put the call on hold</comment>
        <translation>Утримати</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>take the call off hold</comment>
        <translation>До розмови</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Записати підсумок</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>in the queue; a time like 0:12</comment>
        <translation>очікування %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at the other side</comment>
        <translation>Ідуть гудки…</translation>
    </message>
    <message>
        <source>Calling …</source>
        <translation>Дзвонимо…</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <translation>Утримання з того боку</translation>
    </message>
    <message>
        <source>Hold </source>
        <comment>before the time on hold; keep the space</comment>
        <translation>Утримання </translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Постобробка</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>the call</comment>
        <translation>Без відповіді</translation>
    </message>
    <message>
        <source>ends in </source>
        <comment>before a time that runs down; keep the space</comment>
        <translation>ще </translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Вхідний дзвінок: %1</translation>
    </message>
    <message>
        <source>Calling: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Вихідний дзвінок: %1</translation>
    </message>
    <message>
        <source>Talking: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Розмова: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Дзвінок на утриманні: %1</translation>
    </message>
    <message>
        <source>Held by the other side: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Утримання з того боку: %1</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Дзвінок завершено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps %1, or %n other customer(s) with this number</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Можливо, %1 або ще %n&#xa0;клієнт із цим номером</numerusform>
            <numerusform>Можливо, %1 або ще %n&#xa0;клієнти з цим номером</numerusform>
            <numerusform>Можливо, %1 або ще %n&#xa0;клієнтів із цим номером</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Утримати й прийняти</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by SDES).</source>
        <translation>Звук зашифровано до сервера (SRTP, ключі через SDES).</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by DTLS).</source>
        <translation>Звук зашифровано до сервера (SRTP, ключі через DTLS).</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>Екстрений дзвінок</translation>
    </message>
    <message>
        <source>forwarded from %1</source>
        <comment>the number or name that the caller had dialled</comment>
        <translation>переадресовано з %1</translation>
    </message>
    <message>
        <source>menu: %1</source>
        <comment>the caller&apos;s way through the spoken menu</comment>
        <translation>меню: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>begin to record the call</comment>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Пауза запису</translation>
    </message>
    <message>
        <source>Hang up all</source>
        <comment>everybody in the conference</comment>
        <translation>Завершити для всіх</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <comment>the call to somebody else</comment>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>between the customer and the colleague</comment>
        <translation>Перемкнути</translation>
    </message>
    <message>
        <source>Back to customer</source>
        <comment>end the call with the colleague</comment>
        <translation>До клієнта</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <comment>the announced time once more</comment>
        <translation>Подовжити</translation>
    </message>
    <message>
        <source>Send on …</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Перенаправити…</translation>
    </message>
    <message>
        <source>Announcing the recording …</source>
        <translation>Попередження про запис…</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>the call is being recorded</comment>
        <translation>Іде запис</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Запис на паузі</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Без запису</translation>
    </message>
    <message>
        <source>The recording failed: %1</source>
        <translation>Запис не вдався: %1</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <translation>Відновити запис</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>the agent&apos;s own mailbox, as the party of a call</comment>
        <translation>Голосова пошта</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the colleague who was asked, and leave</comment>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference of three</comment>
        <translation>Конференція</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>there is no sound device</comment>
        <translation>Немає звуку</translation>
    </message>
    <message>
        <source>There is no sound device: you and the other side do not hear each other.</source>
        <translation>Немає звукового пристрою: ви і співрозмовник не чуєте одне одного.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the conference; the others go on talking</comment>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>ConsultStrip</name>
    <message>
        <source>Calling …</source>
        <comment>a colleague</comment>
        <translation>Дзвонимо…</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at a colleague</comment>
        <translation>Ідуть гудки…</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>with a colleague</comment>
        <translation>Розмова</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>a colleague</comment>
        <translation>На утриманні</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <comment>by a colleague</comment>
        <translation>Утримання з того боку</translation>
    </message>
    <message>
        <source>Not transferred: %1 is busy.</source>
        <comment>a name or number</comment>
        <translation>Перевести не вдалося: %1 — зайнято.</translation>
    </message>
    <message>
        <source>Not transferred: %1 does not answer.</source>
        <comment>a name or number</comment>
        <translation>Перевести не вдалося: %1 не відповідає.</translation>
    </message>
    <message>
        <source>Not transferred: %1 refused the call.</source>
        <comment>a name or number</comment>
        <translation>Перевести не вдалося: %1 — дзвінок відхилено.</translation>
    </message>
    <message>
        <source>Not transferred: %1 cannot be reached. Check the number.</source>
        <comment>a name or number</comment>
        <translation>Перевести не вдалося: %1 — немає зв’язку. Перевірте номер.</translation>
    </message>
    <message>
        <source>Not transferred to %1: the telephone server would not do it.</source>
        <comment>a name or number</comment>
        <translation>Перевести на %1 не вдалося: телефонний сервер відмовив.</translation>
    </message>
    <message>
        <source>Parking the call …</source>
        <translation>Паркуємо дзвінок…</translation>
    </message>
    <message>
        <source>Transferring to %1 …</source>
        <comment>a name or number</comment>
        <translation>Переведення на %1…</translation>
    </message>
    <message>
        <source>The customer has hung up</source>
        <translation>Клієнт поклав слухавку</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференція</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>the call</comment>
        <translation>Припарковано</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <comment>a name or number</comment>
        <translation>Переведено на %1</translation>
    </message>
    <message>
        <source>Not parked: the telephone server would not do it.</source>
        <translation>Припаркувати не вдалося: телефонний сервер відмовив.</translation>
    </message>
    <message>
        <source>Transferring: %1 is ringing …</source>
        <comment>a name or number</comment>
        <translation>Переведення на %1:&#xa0;гудки…</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>the customer</comment>
        <translation>На утриманні</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <comment>a time of the day: so long the customer was told to wait</comment>
        <translation>Обіцяно до %1</translation>
    </message>
    <message>
        <source>The promised time is over</source>
        <translation>Обіцяний час минув</translation>
    </message>
    <message>
        <source>The promised time ends soon</source>
        <translation>Обіцяний час спливає</translation>
    </message>
    <message>
        <source>Promised back in %1 s</source>
        <comment>seconds; on hold, as long as the customer was told</comment>
        <translation>Обіцяно: ще %1 с</translation>
    </message>
    <message>
        <source>Promised back %1 ago</source>
        <comment>a time like 0:12; on hold, longer than the customer was told</comment>
        <translation>Обіцяний час перевищено на %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of the day; in little room: so long the customer was told to wait</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds; in little room: the promised time on hold ends</comment>
        <translation>ще %1 с</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time like 0:12; in little room: the promised time on hold ended</comment>
        <translation>прострочено %1</translation>
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
        <translation>Срібло</translation>
    </message>
    <message>
        <source>Bronze</source>
        <comment>customer tier</comment>
        <translation>Бронза</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>знайдено за номером</translation>
    </message>
    <message>
        <source>matched by customer number</source>
        <translation>знайдено за номером клієнта</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>вибрано вами</translation>
    </message>
    <message>
        <source>their time %1</source>
        <translation>у клієнта %1</translation>
    </message>
    <message>
        <source>their time %1, %2</source>
        <comment>time, day of the week</comment>
        <translation>у клієнта %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, their local time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>клієнт з %1 року</translation>
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
        <translation>Латвія</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Естонія</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Фінляндія</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеція</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегія</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Данія</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ірландія</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>мобільний</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number or address</comment>
        <translation>домашній</translation>
    </message>
    <message>
        <source>work</source>
        <comment>kind of telephone number or address</comment>
        <translation>робочий</translation>
    </message>
    <message>
        <source>office</source>
        <comment>kind of telephone number or address</comment>
        <translation>офіс</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Break</source>
        <comment>reason for not being ready</comment>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason for not being ready</comment>
        <translation>Обід</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>reason for not being ready</comment>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason for not being ready</comment>
        <translation>Нарада</translation>
    </message>
    <message>
        <source>Office work</source>
        <comment>reason for not being ready</comment>
        <translation>Офісна робота</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the agent</comment>
        <translation>Не в мережі</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Приймаю дзвінки</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>a call for the agent</comment>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Дзвінок на утриманні</translation>
    </message>
    <message>
        <source>Calling</source>
        <comment>the agent calls somebody</comment>
        <translation>Вихідний дзвінок</translation>
    </message>
    <message>
        <source>Consulting</source>
        <comment>the agent asks a colleague</comment>
        <translation>Консультація</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Розмова</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Постобробка</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не приймаю дзвінків</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>a call rang and was not answered</comment>
        <translation>Немає відповіді</translation>
    </message>
    <message>
        <source>Then: Ready</source>
        <comment>after the contact</comment>
        <translation>Далі: приймаю дзвінки</translation>
    </message>
    <message>
        <source>Then: Not ready</source>
        <comment>after the contact</comment>
        <translation>Далі: не приймаю дзвінків</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a reason, after the contact</comment>
        <translation>Далі: %1</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>Чекаю дзвінка</translation>
    </message>
    <message>
        <source>Phone starting …</source>
        <translation>Телефон запускається…</translation>
    </message>
    <message>
        <source>Phone does not answer</source>
        <translation>Телефон не відповідає</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Немає звукового пристрою</translation>
    </message>
    <message>
        <source>Calls work, but nobody hears anything.</source>
        <translation>Дзвінки надходять, але ні ви, ні співрозмовник нічого не почуєте.</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer.</source>
        <translation>Телефонний сервер не налаштовано: дзвінки надходять просто на цей комп’ютер.</translation>
    </message>
    <message>
        <source>Signing in to the telephone server …</source>
        <translation>Вхід на телефонний сервер…</translation>
    </message>
    <message>
        <source>Phone signed in</source>
        <translation>Телефон на зв’язку</translation>
    </message>
    <message>
        <source>Phone signed in (%1)</source>
        <comment>kind of connection</comment>
        <translation>Телефон на зв’язку (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n contact(s)</source>
        <comment>finished today</comment>
        <translation>
            <numerusform>Сьогодні: %n&#xa0;контакт</numerusform>
            <numerusform>Сьогодні: %n&#xa0;контакти</numerusform>
            <numerusform>Сьогодні: %n&#xa0;контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>AHT %1</source>
        <comment>average handling time</comment>
        <translation>AHT %1</translation>
    </message>
    <message>
        <source>AHT: (talk + hold + after-call work) ÷ handled contacts</source>
        <translation>AHT: (розмова + утримання + постобробка) ÷ опрацьовані контакти</translation>
    </message>
    <message>
        <source>First contact: resolved at the first contact ÷ all first contacts</source>
        <translation>З першого контакту: вирішено з першого контакту ÷ усі перші контакти</translation>
    </message>
    <message>
        <source>A call rang and was not answered. Go ready again to get calls.</source>
        <translation>Дзвінок лишився без відповіді. Щоб отримувати дзвінки, знову почніть їх приймати.</translation>
    </message>
    <message>
        <source>No calls can come</source>
        <comment>the phone is not working; beside the agent&apos;s state</comment>
        <translation>Без дзвінків</translation>
    </message>
    <message>
        <source>Phone is being restarted …</source>
        <translation>Телефон перезапускається…</translation>
    </message>
    <message>
        <source>Phone version differs</source>
        <translation>Телефон іншої версії</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Лише прямі дзвінки</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer, on port %1.</source>
        <translation>Телефонний сервер не налаштовано: дзвінки надходять просто на цей комп’ютер, порт %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice message(s)</source>
        <comment>in the mailbox of the telephone server</comment>
        <translation>
            <numerusform>%n&#xa0;нове голосове повідомлення</numerusform>
            <numerusform>%n&#xa0;нові голосові повідомлення</numerusform>
            <numerusform>%n&#xa0;нових голосових повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>In the mailbox of %1.</source>
        <comment>a telephone account</comment>
        <translation>У голосовій пошті %1.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <comment>the telephone server refused; beside the agent&apos;s state</comment>
        <translation>Прямі дзвінки</translation>
    </message>
    <message>
        <source>Paused at the server</source>
        <comment>the agent, by the telephone server</comment>
        <translation>Пауза на сервері</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server: its queues send you no calls.</source>
        <translation>Тут ви приймаєте дзвінки, але на телефонному сервері ви на паузі: дзвінки з його черг не надходять.</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Пауза на телефонному сервері</translation>
    </message>
    <message>
        <source>first contact %1</source>
        <comment>share resolved at the first contact, in percent</comment>
        <translation>з першого контакту %1</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Please choose one.</source>
        <translation>Виберіть один варіант.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Заповніть це поле.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Задовгий текст: щонайбільше %n&#xa0;символ.</numerusform>
            <numerusform>Задовгий текст: щонайбільше %n&#xa0;символи.</numerusform>
            <numerusform>Задовгий текст: щонайбільше %n&#xa0;символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write this as text.</source>
        <translation>Напишіть це словами.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Напишіть число.</translation>
    </message>
    <message>
        <source>Too small: at least %1.</source>
        <translation>Замало: щонайменше %1.</translation>
    </message>
    <message>
        <source>Too large: at most %1.</source>
        <translation>Забагато: щонайбільше %1.</translation>
    </message>
    <message>
        <source>Please write a day like %1.</source>
        <translation>Напишіть дату, наприклад %1.</translation>
    </message>
    <message>
        <source>Please choose yes or no.</source>
        <translation>Виберіть «так» або «ні».</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Це не схоже на номер телефону.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Це не схоже на адресу електронної пошти.</translation>
    </message>
    <message>
        <source>Please write an amount like %1.</source>
        <translation>Напишіть суму, наприклад %1.</translation>
    </message>
    <message>
        <source>This step has no such field.</source>
        <translation>На цьому кроці такого поля немає.</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>Виберіть варіант зі списку.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>естонська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латиська</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовська</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Chinese (China)</source>
        <translation>китайська (Китай)</translation>
    </message>
    <message>
        <source>Chinese (Taiwan)</source>
        <translation>китайська (Тайвань)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customers</source>
        <comment>group of search results</comment>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>group of search results</comment>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of search results</comment>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>group of search results</comment>
        <translation>Статті</translation>
    </message>
</context>
<context>
    <name>PhoneCheckWords</name>
    <message>
        <source>Telephone server</source>
        <comment>step of the check before work</comment>
        <translation>Телефонний сервер</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>step of the check before work</comment>
        <translation>Звукові пристрої</translation>
    </message>
    <message>
        <source>Your voice</source>
        <comment>step of the check before work</comment>
        <translation>Ваш голос</translation>
    </message>
    <message>
        <source>Echo call</source>
        <comment>step of the check before work</comment>
        <translation>Дзвінок із відлунням</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 дБ</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Джитер: %1 мс</translation>
    </message>
    <message>
        <source>MOS: %1</source>
        <comment>mean opinion score</comment>
        <translation>MOS: %1</translation>
    </message>
    <message>
        <source>Came back at %1</source>
        <comment>a sound level</comment>
        <translation>Відлуння: %1</translation>
    </message>
    <message>
        <source>The phone does not answer. Close Linija and open it again; if that does not help, ask your administrator.</source>
        <translation>Телефон не відповідає. Закрийте Linija й відкрийте знову; якщо не допоможе, зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>No phone account is set up: only direct calls to this computer reach you.</source>
        <translation>Обліковий запис телефону не налаштовано: до вас надходять лише прямі дзвінки на цей комп’ютер.</translation>
    </message>
    <message>
        <source>Signing in takes unusually long. Check the network, then check again.</source>
        <translation>Вхід триває незвично довго. Перевірте мережу й повторіть перевірку.</translation>
    </message>
    <message>
        <source>There is neither microphone nor speaker. Plug in your headset; Linija finds it by itself.</source>
        <translation>Немає ні мікрофона, ні динаміка. Під’єднайте гарнітуру — Linija знайде її сама.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug in your headset; Linija finds it by itself.</source>
        <translation>Немає мікрофона. Під’єднайте гарнітуру — Linija знайде її сама.</translation>
    </message>
    <message>
        <source>There is no speaker or headset. Plug one in; Linija finds it by itself.</source>
        <translation>Немає динаміка чи гарнітури. Під’єднайте — Linija знайде сама.</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone, not even the noise of the room. Is it muted on the headset or its cable?</source>
        <translation>З мікрофона не надходить нічого, навіть шуму кімнати. Чи не вимкнено його на гарнітурі або на дроті?</translation>
    </message>
    <message>
        <source>We did not hear you. Check again and say a sentence; if you did, this may be the wrong microphone.</source>
        <translation>Ми вас не почули. Повторіть перевірку й скажіть речення; якщо ви говорили, можливо, це не той мікрофон.</translation>
    </message>
    <message>
        <source>You are very quiet. Move the microphone closer to your mouth, or make it louder in the sound settings.</source>
        <translation>Вас чути дуже тихо. Присуньте мікрофон ближче до рота або збільште його гучність у налаштуваннях звуку.</translation>
    </message>
    <message>
        <source>The line could not be measured. Check again.</source>
        <translation>Лінію не вдалося виміряти. Повторіть перевірку.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call (%1). Tell your administrator.</source>
        <translation>Телефонний сервер відхилив дзвінок із відлунням (%1). Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call. Tell your administrator.</source>
        <translation>Телефонний сервер відхилив дзвінок із відлунням. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The echo extension is busy. Check again in a moment.</source>
        <translation>Номер із відлунням зайнятий. За мить повторіть перевірку.</translation>
    </message>
    <message>
        <source>The echo extension did not answer in time. Check again; if it stays so, tell your administrator.</source>
        <translation>Номер із відлунням не відповів вчасно. Повторіть перевірку; якщо не зміниться, повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The echo extension cannot be reached now. Check again; if it stays so, tell your administrator.</source>
        <translation>Номер із відлунням зараз недоступний. Повторіть перевірку; якщо не зміниться, повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The telephone server does not encrypt sound, but your settings demand it. Tell your administrator.</source>
        <translation>Телефонний сервер не шифрує звук, а ваші налаштування цього вимагають. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The echo call was cut off. Check again; if it stays so, tell your administrator.</source>
        <translation>Дзвінок із відлунням обірвався. Повторіть перевірку; якщо не зміниться, повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The phone could not make the echo call. Check again; if it stays so, ask your administrator.</source>
        <translation>Телефон не зміг зробити дзвінок із відлунням. Повторіть перевірку; якщо не зміниться, зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>You were heard here, but nothing came back: sound does not get through the network. Tell your administrator.</source>
        <translation>Тут вас чути, але нічого не повернулося: звук не проходить через мережу. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>You said nothing that could have come back. Check again and say a sentence.</source>
        <translation>Ви не сказали нічого, що могло б повернутися. Повторіть перевірку й скажіть речення.</translation>
    </message>
    <message>
        <source>No sound arrives from the telephone server: something on the network blocks it. Tell your administrator.</source>
        <translation>Від телефонного сервера не надходить звук: щось у мережі його блокує. Повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Parts of what customers say are lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Частина слів клієнтів губиться в мережі. Якщо можна, скористайтеся кабелем замість Wi-Fi.</translation>
    </message>
    <message>
        <source>Customers would hear you with gaps: sound is lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Клієнти чули б вас із перервами: звук губиться в мережі. Якщо можна, скористайтеся кабелем замість Wi-Fi.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly. Close downloads and video on this computer if there are any.</source>
        <translation>Мережа передає звук нерівномірно. Закрийте завантаження й відео на цьому комп’ютері, якщо вони є.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive, so you would talk over each other. Are you on a VPN or mobile network?</source>
        <translation>Звук іде довго, тож ви перебивали б одне одного. Ви у VPN чи мобільній мережі?</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>Комп’ютер перевантажений і відтворює звук нерівно. Закрийте непотрібні програми.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>step of the check before work</comment>
        <translation>Не перевірено</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>step of the check before work</comment>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>step of the check before work</comment>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <comment>step of the check before work</comment>
        <translation>Є зауваження</translation>
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
        <translation>Чи готові ви до дзвінків?</translation>
    </message>
    <message>
        <source>Please speak: say a sentence or two</source>
        <translation>Говоріть: скажіть одне-два речення</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Keep your headset on; in a moment you are asked to speak.</source>
        <translation>Не знімайте гарнітури; за мить вас попросять говорити.</translation>
    </message>
    <message>
        <source>A moment later you should hear yourself in your headset.</source>
        <translation>За мить ви маєте почути себе в гарнітурі.</translation>
    </message>
    <message>
        <source>Your microphone is being listened to.</source>
        <translation>Linija слухає ваш мікрофон.</translation>
    </message>
    <message>
        <source>You can take calls</source>
        <translation>Можна приймати дзвінки</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Усе так, як має бути.</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Зупинено до завершення</translation>
    </message>
    <message>
        <source>Nothing is known yet; check again when you like.</source>
        <translation>Поки нічого не відомо; повторіть перевірку, коли захочете.</translation>
    </message>
    <message>
        <source>A call came first</source>
        <translation>Спершу надійшов дзвінок</translation>
    </message>
    <message>
        <source>The check stopped at once. Check again when the line is free.</source>
        <translation>Перевірку одразу зупинено. Повторіть її, коли лінія звільниться.</translation>
    </message>
    <message>
        <source>A call is up; check again when the line is free.</source>
        <translation>Триває дзвінок; перевірте, коли лінія звільниться.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>result of the last check</comment>
        <translation>добре</translation>
    </message>
    <message>
        <source>not ideal</source>
        <comment>result of the last check</comment>
        <translation>із зауваженнями</translation>
    </message>
    <message>
        <source>with problems</source>
        <comment>result of the last check</comment>
        <translation>із проблемами</translation>
    </message>
    <message>
        <source>Last checked today at %1: %2</source>
        <comment>time, result</comment>
        <translation>Остання перевірка сьогодні о %1: %2</translation>
    </message>
    <message>
        <source>Last checked yesterday at %1: %2</source>
        <comment>time, result</comment>
        <translation>Остання перевірка вчора о %1: %2</translation>
    </message>
    <message>
        <source>Last checked on %1 at %2: %3</source>
        <comment>date, time, result</comment>
        <translation>Остання перевірка %1 о %2: %3</translation>
    </message>
    <message>
        <source>Line quality</source>
        <comment>step of the check before work: loss, jitter, delay</comment>
        <translation>Якість лінії</translation>
    </message>
    <message>
        <source>Is the phone signed in, so that customers reach you?</source>
        <translation>Чи зареєстровано телефон на сервері, щоб клієнти могли додзвонитися?</translation>
    </message>
    <message>
        <source>Are the microphone and the headset that you chose plugged in?</source>
        <translation>Чи під’єднано вибрані мікрофон і гарнітуру?</translation>
    </message>
    <message>
        <source>Are you heard, and loud enough?</source>
        <translation>Чи вас чути й чи достатньо гучно?</translation>
    </message>
    <message>
        <source>Does what you say come back from the telephone server?</source>
        <translation>Чи повертається сказане вами від телефонного сервера?</translation>
    </message>
    <message>
        <source>How much is lost or late on the way?</source>
        <translation>Скільки звуку губиться чи запізнюється дорогою?</translation>
    </message>
    <message>
        <source>Heard at %1</source>
        <comment>a sound level</comment>
        <translation>Чути: %1</translation>
    </message>
    <message>
        <source>Without a phone account there is no echo number to call.</source>
        <translation>Без облікового запису телефону немає номера з відлунням.</translation>
    </message>
    <message>
        <source>No echo extension is known. Your administrator can name one in the telephone server’s profile.</source>
        <translation>Номер із відлунням невідомий. Адміністратор може вказати його в профілі телефонного сервера.</translation>
    </message>
    <message>
        <source>It needs the echo call, which could not be made.</source>
        <translation>Для цього потрібен дзвінок із відлунням, а його не вдалося зробити.</translation>
    </message>
    <message>
        <source>One click, about 15 seconds: Linija checks the account and the devices, listens to your microphone, and calls a number that plays back what you say.</source>
        <translation>Один клік, близько 15 секунд: Linija перевіряє обліковий запис і пристрої, слухає ваш мікрофон і дзвонить на номер, який повертає сказане вами.</translation>
    </message>
    <message>
        <source>Everything that could be checked is good. Skipped steps are marked below.</source>
        <translation>Усе перевірене справне. Пропущене позначено нижче.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Затримка (туди й назад): %1 мс</translation>
    </message>
    <message>
        <source>Packet loss: %1 to you, %2 from you</source>
        <comment>shares in percent</comment>
        <translation>Втрати пакетів: %1 до вас, %2 від вас</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at a backup. Calls reach you; tell your administrator.</source>
        <translation>Основний сервер не відповідає; ви підключені до запасного. Дзвінки до вас надходять; повідомте адміністратора.</translation>
    </message>
    <message>
        <source>The device you chose is not plugged in; another one is used instead. Plug yours in, or choose another one in the sound settings.</source>
        <translation>Вибраний пристрій не під’єднано; замість нього працює інший. Під’єднайте свій або виберіть інший у налаштуваннях звуку.</translation>
    </message>
    <message>
        <source>The telephone server does not know the echo extension (%1). Tell your administrator; calls may still work.</source>
        <translation>Телефонний сервер не знає номера з відлунням (%1). Повідомте адміністратора; дзвінки можуть працювати й так.</translation>
    </message>
    <message>
        <source>You can take calls, with something to improve</source>
        <translation>Дзвінки приймати можна, але є зауваження</translation>
    </message>
    <message>
        <source>Needs attention: %1. What helps is written below.</source>
        <comment>names of steps</comment>
        <translation>Потребує уваги: %1. Що зробити, написано нижче.</translation>
    </message>
    <message>
        <source>Calls will have trouble</source>
        <translation>Дзвінкам щось завадить</translation>
    </message>
    <message>
        <source>Problem: %1. See below what helps, then check again.</source>
        <comment>names of steps</comment>
        <translation>Проблема: %1. Що зробити, написано нижче; потім повторіть перевірку.</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Not set up</source>
        <translation>Не налаштовано</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>На зв’язку</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Потрібен вхід</translation>
    </message>
    <message>
        <source>Refused by the company server</source>
        <translation>Сервер компанії відмовив</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://crm.example.com.</source>
        <translation>Це не схоже на адресу. Приклад: https://crm.example.com.</translation>
    </message>
    <message>
        <source>The company server does not accept this token. Ask your administrator for a new one.</source>
        <translation>Сервер компанії не приймає цей токен. Попросіть в адміністратора новий.</translation>
    </message>
    <message>
        <source>The company server knows you, but does not let you in. Ask your administrator.</source>
        <translation>Сервер компанії вас знає, але не впускає. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address and the network, and try again.</source>
        <translation>За цією адресою ніхто не відповідає. Перевірте адресу й мережу та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if that does not help, ask your administrator.</source>
        <translation>Відповідь не надійшла вчасно. Спробуйте ще раз; якщо не допоможе, зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a company server for Linija. Check the address again.</source>
        <translation>За цією адресою щось відповідає, але це не сервер компанії для Linija. Перевірте адресу ще раз.</translation>
    </message>
    <message>
        <source>The company server is newer than this Linija. Update Linija.</source>
        <translation>Сервер компанії новіший за цю Linija. Оновіть Linija.</translation>
    </message>
    <message>
        <source>The company server is busy. Try again later.</source>
        <translation>Сервер компанії зайнятий. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>It did not work because of something on this computer. The log says more.</source>
        <translation>Не вдалося: завадило щось на цьому комп’ютері. Докладніше — у журналі.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</source>
        <translation>Телефон не відповідає. Розмова, що триває, не переривається; Linija з’єднається з ним знову сама.</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Налаштування звуку</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Докладніше</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) could not be read and are left out. First: %1</source>
        <comment>flows</comment>
        <translation>
            <numerusform>%n&#xa0;сценарій не вдалося прочитати, його пропущено: %1</numerusform>
            <numerusform>%n&#xa0;сценарії не вдалося прочитати, їх пропущено. Перший: %1</numerusform>
            <numerusform>%n&#xa0;сценаріїв не вдалося прочитати, їх пропущено. Перший: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The call could not be answered: it may have ended just now.</source>
        <translation>Не вдалося прийняти дзвінок: можливо, він щойно завершився.</translation>
    </message>
    <message>
        <source>The call could not be made. Please try again.</source>
        <translation>Не вдалося зателефонувати. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The call could not be put on hold. The customer still hears you.</source>
        <translation>Не вдалося поставити дзвінок на утримання. Клієнт вас чує.</translation>
    </message>
    <message>
        <source>The call could not be taken off hold. Please try again.</source>
        <translation>Не вдалося зняти дзвінок з утримання. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The call could not be ended. Please try again.</source>
        <translation>Не вдалося завершити дзвінок. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The key did not reach the other side.</source>
        <translation>Натискання клавіші не дійшло до співрозмовника.</translation>
    </message>
    <message>
        <source>That sound device cannot be used now. The one before stays in use.</source>
        <translation>Цим звуковим пристроєм зараз не можна скористатися. Працює попередній.</translation>
    </message>
    <message>
        <source>The phone could not do that. Please try again.</source>
        <translation>Телефон не зміг цього зробити. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>Завершити налаштування</translation>
    </message>
    <message>
        <source>What you typed last is not on disk yet. It stays in the window and saving is tried again every few seconds; please do not close Linija. Is the disk full?</source>
        <translation>Останнє, що ви ввели, ще не записано на диск. Текст лишається у вікні, і запис повторюється кожні кілька секунд; не закривайте Linija. Можливо, диск заповнено?</translation>
    </message>
    <message>
        <source>The phone has stopped, and a call that was up is cut off. Linija is starting the phone again; what you typed is kept.</source>
        <translation>Телефон зупинився, і розмову, що тривала, перервано. Linija запускає його знову; усе введене збережено.</translation>
    </message>
    <message>
        <source>The running phone is a different version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</source>
        <translation>Запущено телефон іншої версії, тому дзвінки не можна показати. Вийдіть із системи комп’ютера й увійдіть знову або повідомте адміністратора.</translation>
    </message>
    <message>
        <source>No sound comes from the other side, though the call is up: they may be muted. Ask whether they hear you.</source>
        <translation>Від співрозмовника немає звуку, хоча дзвінок триває: можливо, у нього вимкнено мікрофон. Запитайте, чи вас чути.</translation>
    </message>
    <message>
        <source>The telephone server does not answer. The call is kept for half a minute and goes on if the connection comes back.</source>
        <translation>Телефонний сервер не відповідає. Дзвінок збережеться ще пів хвилини й продовжиться, якщо зв’язок відновиться.</translation>
    </message>
    <message>
        <source>The ring cannot be heard on this computer. Calls still show on the left.</source>
        <translation>Сигналу дзвінка на цьому комп’ютері не чути. Дзвінки, як і раніше, видно ліворуч.</translation>
    </message>
    <message>
        <source>The company server has been out of reach since %1. You can go on working: everything is kept here and sent when the connection is back.</source>
        <comment>a time of day</comment>
        <translation>Сервер компанії недоступний з %1. Можна працювати далі: усе зберігається тут і буде надіслано, щойно зв’язок відновиться.</translation>
    </message>
    <message>
        <source>The company server no longer accepts your sign-in. What you write is kept here and sent after you sign in again.</source>
        <translation>Сервер компанії більше не приймає ваш вхід. Усе, що ви пишете, зберігається тут і буде надіслано після нового входу.</translation>
    </message>
    <message>
        <source>The company server gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</source>
        <translation>Сервер компанії надсилає відповіді, яких Linija не розуміє. Усе, що ви пишете, зберігається тут; повідомте адміністратора.</translation>
    </message>
    <message>
        <source>Linija is not connected to a company yet: there are no customers to show. Direct calls work.</source>
        <translation>Linija ще не під’єднано до компанії, тому клієнтів поки не видно. Прямі дзвінки працюють.</translation>
    </message>
    <message>
        <source>That cannot be called: it is not a number or address that the phone understands.</source>
        <translation>Сюди не можна зателефонувати: телефон не розуміє цього номера чи адреси.</translation>
    </message>
    <message>
        <source>The microphone could not be switched. Check the call’s card to see whether you are heard.</source>
        <translation>Не вдалося перемкнути мікрофон. Чи вас чути, видно на картці дзвінка.</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>інший пристрій</translation>
    </message>
    <message>
        <source>The buttons of %1 may not be read by you: an administrator has to install Linija’s udev rule and plug the headset in again. Calls sound as usual.</source>
        <translation>Немає доступу до кнопок %1: адміністратор має встановити правило udev для Linija й під’єднати гарнітуру знову. Звук у дзвінках працює, як звичайно.</translation>
    </message>
    <message>
        <source>%1: no calls come from the telephone server. %2</source>
        <comment>what is wrong; what to do about it</comment>
        <translation>%1: дзвінки з телефонного сервера не надходять. %2</translation>
    </message>
    <message>
        <source>Phone settings</source>
        <translation>Налаштування телефону</translation>
    </message>
    <message>
        <source>No sound device: you and the caller cannot hear each other. Plug in a headset; Linija finds it.</source>
        <translation>Немає звукового пристрою: ви зі співрозмовником не чуєте одне одного. Під’єднайте гарнітуру — Linija її знайде.</translation>
    </message>
    <message>
        <source>The device that you chose to talk on is not plugged in. Linija uses %1 until it is back.</source>
        <translation>Вибраний пристрій для розмови не під’єднано. Доки його немає, Linija використовує %1.</translation>
    </message>
    <message>
        <source>The microphone that you chose is not plugged in. Linija uses %1 until it is back.</source>
        <translation>Вибраний мікрофон не під’єднано. Доки його немає, Linija використовує %1.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The server does not accept the name or the password. Enter them again, or ask your administrator.</source>
        <translation>Сервер не приймає ім’я або пароль. Введіть їх ще раз або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>Телефон запускається</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Лише прямі дзвінки</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вхід виконано</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <translation>Вхід виконано · %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вхід не виконано</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it again, letter by letter.</source>
        <translation>Сервер не знає цієї адреси. Перевірте її ще раз, літеру за літерою.</translation>
    </message>
    <message>
        <source>The server knows the account but does not let this phone sign in: perhaps too many phones use it, or not from this network. Ask your administrator.</source>
        <translation>Сервер знає обліковий запис, але не впускає цей телефон: можливо, ним користується забагато телефонів або з цієї мережі вхід заборонено. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>Too many phones are signed in with this account. Sign out on another one, or ask your administrator.</source>
        <translation>З цим обліковим записом увійшло забагато телефонів. Вийдіть на іншому або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>There is no server by that name. Check the address again.</source>
        <translation>Сервера з такою назвою немає. Перевірте адресу ще раз.</translation>
    </message>
    <message>
        <source>This computer has no network to the server. Check cable, Wi-Fi or VPN; Linija signs in as soon as it is back.</source>
        <translation>Цей комп’ютер не має мережі до сервера. Перевірте кабель, Wi-Fi або VPN; Linija увійде, щойно зв’язок відновиться.</translation>
    </message>
    <message>
        <source>The server’s computer is there, but its telephone port is closed. Check the port and the connection; Linija keeps trying by itself.</source>
        <translation>Комп’ютер сервера на місці, але його телефонний порт закритий. Перевірте порт і з’єднання; Linija пробує далі сама.</translation>
    </message>
    <message>
        <source>The server does not answer. Linija keeps trying by itself; check the network and the server’s address.</source>
        <translation>Сервер не відповідає. Linija пробує далі сама; перевірте мережу й адресу сервера.</translation>
    </message>
    <message>
        <source>The server’s certificate comes from nobody whom this computer trusts, so Linija does not sign in. Ask your administrator.</source>
        <translation>Сертифікат сервера видав хтось, кому цей комп’ютер не довіряє, тому Linija не входить. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name than the address has. Check the address, or ask your administrator.</source>
        <translation>Сертифікат сервера виписано на іншу назву, ніж в адресі. Перевірте адресу або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date, or this computer’s clock is wrong. Ask your administrator.</source>
        <translation>Сертифікат сервера застарів, або годинник цього комп’ютера йде неправильно. Зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The server does not speak TLS at this port. Choose another connection or port, or ask your administrator.</source>
        <translation>На цьому порту сервер не підтримує TLS. Виберіть інше з’єднання чи порт або зверніться до адміністратора.</translation>
    </message>
    <message>
        <source>The server is too busy at the moment. Linija tries again when the server asked it to.</source>
        <translation>Сервер зараз перевантажений. Linija спробує ще раз тоді, коли він просив.</translation>
    </message>
    <message>
        <source>The server has a fault and did not sign this phone in. Linija keeps trying by itself; tell your administrator.</source>
        <translation>На сервері несправність, і він не впустив цей телефон. Linija пробує далі сама; повідомте адміністратора.</translation>
    </message>
    <message>
        <source>An address or a file of the account cannot be read. Check what is entered here.</source>
        <translation>Не вдається прочитати адресу або файл облікового запису. Перевірте введене тут.</translation>
    </message>
    <message>
        <source>Telephone password refused</source>
        <translation>Пароль телефону не прийнято</translation>
    </message>
    <message>
        <source>Telephone account unknown</source>
        <translation>Обліковий запис телефону невідомий</translation>
    </message>
    <message>
        <source>Telephone server refused the sign-in</source>
        <translation>Телефонний сервер відмовив у вході</translation>
    </message>
    <message>
        <source>Too many phones on this account</source>
        <translation>Забагато телефонів з цим обліковим записом</translation>
    </message>
    <message>
        <source>Telephone server not found</source>
        <translation>Телефонний сервер не знайдено</translation>
    </message>
    <message>
        <source>No network for the phone</source>
        <translation>Немає мережі для телефону</translation>
    </message>
    <message>
        <source>Telephone server’s port is closed</source>
        <translation>Порт телефонного сервера закритий</translation>
    </message>
    <message>
        <source>Telephone server does not answer</source>
        <translation>Телефонний сервер не відповідає</translation>
    </message>
    <message>
        <source>Telephone server’s certificate refused</source>
        <translation>Сертифікат телефонного сервера відхилено</translation>
    </message>
    <message>
        <source>Telephone server does not speak TLS</source>
        <translation>Телефонний сервер не підтримує TLS</translation>
    </message>
    <message>
        <source>Telephone server is busy</source>
        <translation>Телефонний сервер зайнятий</translation>
    </message>
    <message>
        <source>Telephone server has a fault</source>
        <translation>Несправність телефонного сервера</translation>
    </message>
    <message>
        <source>Telephone account cannot be read</source>
        <translation>Не вдається прочитати обліковий запис телефону</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at the backup %1. Linija goes back by itself.</source>
        <translation>Основний сервер не відповідає; ви підключені до запасного %1. Linija повернеться сама.</translation>
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
        <translation>Дзвіночки</translation>
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
        <translation>Два тони</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Everything grows with it: buttons and spaces too.</source>
        <translation>Разом із текстом збільшуються кнопки й відступи.</translation>
    </message>
    <message>
        <source>font larger smaller zoom letters</source>
        <translation>шрифт більший менший масштаб літери</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses.</source>
        <translation>Зменшена: нічого не ковзає й не пульсує.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>name of a setting</comment>
        <translation>Час на відповідь</translation>
    </message>
    <message>
        <source>target seconds ringing service level</source>
        <translation>норма секунди відповідь рівень обслуговування</translation>
    </message>
    <message>
        <source>notifications messages popup background</source>
        <translation>сповіщення повідомлення тло спливні</translation>
    </message>
    <message>
        <source>tray close background quit icon</source>
        <translation>трей лоток закрити тло вийти значок</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>name of a setting</comment>
        <translation>Мікрофон</translation>
    </message>
    <message>
        <source>headset input recording level device</source>
        <translation>гарнітура вхід запис рівень пристрій</translation>
    </message>
    <message>
        <source>Ring on</source>
        <comment>name of a setting: the device for the ring</comment>
        <translation>Пристрій для сигналу</translation>
    </message>
    <message>
        <source>ringtone bell speaker device</source>
        <translation>сигнал мелодія дзвінок динамік пристрій</translation>
    </message>
    <message>
        <source>It is always shown; in a quiet room that may be enough.</source>
        <translation>Його завжди видно; у тихій кімнаті цього може вистачити.</translation>
    </message>
    <message>
        <source>ring silent mute sound ringtone</source>
        <translation>сигнал дзвінок тиша без звуку мелодія</translation>
    </message>
    <message>
        <source>As your administrator gave it: sip:name@company.example</source>
        <translation>Від адміністратора, наприклад sip:name@company.example</translation>
    </message>
    <message>
        <source>sip account phone number extension registration</source>
        <translation>sip обліковий запис акаунт телефон номер реєстрація</translation>
    </message>
    <message>
        <source>sip user login authentication</source>
        <translation>sip користувач логін вхід</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>sip proxy registrar pbx host domain</source>
        <translation>sip проксі реєстратор атс хост домен</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>name of a setting: UDP, TCP or TLS</comment>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>TLS keeps names and numbers private on the way to the server.</source>
        <translation>TLS приховує імена й номери на шляху до сервера.</translation>
    </message>
    <message>
        <source>sip transport encryption tls tcp udp</source>
        <translation>sip транспорт шифрування tls tcp udp</translation>
    </message>
    <message>
        <source>Port of this phone</source>
        <comment>name of a setting</comment>
        <translation>Порт цього телефону</translation>
    </message>
    <message>
        <source>sip listen firewall</source>
        <translation>sip порт слухати брандмауер</translation>
    </message>
    <message>
        <source>As your administrator gave it: https://crm.example.com</source>
        <translation>Від адміністратора, наприклад https://crm.example.com</translation>
    </message>
    <message>
        <source>backend server crm url connection sign in token login sign out demo</source>
        <translation>сервер бекенд crm url з’єднання вхід увійти токен логін вийти демо</translation>
    </message>
    <message>
        <source>login user agent</source>
        <translation>логін користувач оператор агент</translation>
    </message>
    <message>
        <source>What customers and colleagues wrote stays as they wrote it.</source>
        <translation>Тексти клієнтів і колег не перекладаються.</translation>
    </message>
    <message>
        <source>translation english ukrainian lithuanian latvian russian chinese locale</source>
        <translation>переклад англійська українська литовська латиська російська китайська language</translation>
    </message>
    <message>
        <source>Home country</source>
        <comment>name of a setting</comment>
        <translation>Основна країна</translation>
    </message>
    <message>
        <source>region country code numbers phone format</source>
        <translation>регіон країна код номери телефон формат</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>name of a setting: keys of actions</comment>
        <translation>Гарячі клавіші</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys</source>
        <translation>клавіатура клавіші комбінації скорочення</translation>
    </message>
    <message>
        <source>privacy customer name screen sharing</source>
        <translation>приватність конфіденційність клієнт ім’я показ екрана</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>the names of settings</comment>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>name of a setting: light or dark</comment>
        <translation>Тема</translation>
    </message>
    <message>
        <source>colours colors dark light night appearance</source>
        <translation>кольори тема темна світла ніч вигляд</translation>
    </message>
    <message>
        <source>Animations</source>
        <comment>name of a setting: whether things move</comment>
        <translation>Анімація</translation>
    </message>
    <message>
        <source>movement reduced motion accessibility</source>
        <translation>рух анімація зменшити доступність</translation>
    </message>
    <message>
        <source>The bar on a ringing call is full when this time is up.</source>
        <translation>Смужка на вхідному дзвінку заповнюється в міру того, як час спливає.</translation>
    </message>
    <message>
        <source>Notify me of calls while I use another program</source>
        <comment>name of a setting</comment>
        <translation>Сповіщати про дзвінки, коли я в іншій програмі</translation>
    </message>
    <message>
        <source>With the desktop’s notifications, where it has them.</source>
        <translation>Системними сповіщеннями, якщо вони є.</translation>
    </message>
    <message>
        <source>Keep Linija in the tray when I close the window</source>
        <comment>name of a setting</comment>
        <translation>Після закриття вікна лишати Linija в треї</translation>
    </message>
    <message>
        <source>Calls still ring then. On a desktop without a tray, closing the window ends Linija as usual.</source>
        <translation>Дзвінки тоді надходять, як і раніше. Якщо трею в системі немає, Linija закриється, як звичайно.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <comment>name of a setting: the device for the conversation</comment>
        <translation>Динамік або гарнітура</translation>
    </message>
    <message>
        <source>talk output loudspeaker headphones volume device</source>
        <translation>розмова вихід динамік навушники гарнітура гучність пристрій</translation>
    </message>
    <message>
        <source>It can be a different device, so that you hear it without the headset.</source>
        <translation>Може бути інший пристрій, щоб чути сигнал і без гарнітури.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <comment>name of a setting: rings or is only shown</comment>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message>
        <source>SIP address</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Адреса SIP</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Ім’я для входу</translation>
    </message>
    <message>
        <source>Only if it differs from the address.</source>
        <translation>Лише якщо відрізняється від адреси.</translation>
    </message>
    <message>
        <source>Only if it differs from the part after the @.</source>
        <translation>Лише якщо відрізняється від частини після&#xa0;@.</translation>
    </message>
    <message>
        <source>0 = any free port. Takes effect when the phone starts next.</source>
        <translation>0 — будь-який вільний. Діятиме з наступного запуску телефону.</translation>
    </message>
    <message>
        <source>Servers that stand in</source>
        <comment>name of a setting</comment>
        <translation>Резервні сервери</translation>
    </message>
    <message>
        <source>In their order, with commas between. Linija takes the next one when the server does not answer, and goes back by itself.</source>
        <translation>По черзі, через кому. Якщо сервер не відповідає, Linija бере наступний, а потім повертається сама.</translation>
    </message>
    <message>
        <source>failover backup second server redundancy</source>
        <translation>резервний запасний другий сервер відмова</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <comment>name of a setting</comment>
        <translation>Вихідний проксі</translation>
    </message>
    <message>
        <source>Everything goes by it; the servers are then not asked themselves.</source>
        <translation>Усе йде через нього; до самих серверів телефон тоді не звертається.</translation>
    </message>
    <message>
        <source>sip proxy sbc border route</source>
        <translation>sip проксі sbc межа маршрут</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <comment>name of a setting</comment>
        <translation>Довірені сертифікати</translation>
    </message>
    <message>
        <source>A PEM file, where your company signs its own. Else those of this computer serve.</source>
        <translation>Файл PEM, якщо компанія підписує сертифікати сама. Інакше діють сертифікати цього комп’ютера.</translation>
    </message>
    <message>
        <source>tls ca root certificate pem</source>
        <translation>tls ca кореневий сертифікат pem</translation>
    </message>
    <message>
        <source>Encrypt the sound</source>
        <comment>name of a setting</comment>
        <translation>Шифрування звуку</translation>
    </message>
    <message>
        <source>SDES needs TLS as the connection to be of use.</source>
        <translation>SDES захищає лише тоді, коли з’єднання — TLS.</translation>
    </message>
    <message>
        <source>srtp sdes dtls encryption secure media</source>
        <translation>srtp sdes dtls шифрування безпека звук</translation>
    </message>
    <message>
        <source>Encryption is asked for</source>
        <comment>name of a setting</comment>
        <translation>Вимагати шифрування</translation>
    </message>
    <message>
        <source>Always: a call without it is refused, in and out. Emergency calls go through all the same.</source>
        <translation>Завжди: дзвінок без шифрування відхиляється, вхідний і вихідний. Екстрені дзвінки проходять однаково.</translation>
    </message>
    <message>
        <source>srtp mandatory preferred encryption secure</source>
        <translation>srtp обов’язкове бажане шифрування безпека</translation>
    </message>
    <message>
        <source>Find a way through address translation (ICE)</source>
        <comment>name of a setting</comment>
        <translation>Проходити крізь NAT (ICE)</translation>
    </message>
    <message>
        <source>For a desk at home or behind a router. Needs a STUN or TURN server.</source>
        <translation>Для роботи з дому або за маршрутизатором. Потребує сервера STUN або TURN.</translation>
    </message>
    <message>
        <source>ice nat router home firewall</source>
        <translation>ice nat роутер маршрутизатор дім брандмауер</translation>
    </message>
    <message>
        <source>STUN server</source>
        <comment>name of a setting</comment>
        <translation>Сервер STUN</translation>
    </message>
    <message>
        <source>Tells this phone how it is seen from outside.</source>
        <translation>Показує телефону, яким його видно ззовні.</translation>
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
        <translation>Передає звук, коли прямого шляху немає. Працює і як STUN.</translation>
    </message>
    <message>
        <source>turn relay nat router firewall</source>
        <translation>turn ретранслятор nat роутер брандмауер</translation>
    </message>
    <message>
        <source>Name at the TURN server</source>
        <comment>name of a setting</comment>
        <translation>Ім’я на сервері TURN</translation>
    </message>
    <message>
        <source>turn user login</source>
        <translation>turn користувач логін</translation>
    </message>
    <message>
        <source>Profile of the telephone server</source>
        <comment>name of a setting</comment>
        <translation>Профіль телефонного сервера</translation>
    </message>
    <message>
        <source>Lets its queues follow your state: asterisk, freeswitch, or the file your administrator gave you. Empty: calls alone.</source>
        <translation>Щоб черги сервера враховували ваш стан: asterisk, freeswitch або файл від адміністратора. Порожньо — лише дзвінки.</translation>
    </message>
    <message>
        <source>pbx queue pause codes asterisk freeswitch agent login</source>
        <translation>атс pbx черга пауза коди asterisk freeswitch агент вхід</translation>
    </message>
    <message>
        <source>More emergency numbers</source>
        <comment>name of a setting</comment>
        <translation>Інші екстрені номери</translation>
    </message>
    <message>
        <source>Those of your country are known; here are the ones of your company’s telephone system, with commas between.</source>
        <translation>Номери вашої країни відомі; тут — номери телефонної системи компанії, через кому.</translation>
    </message>
    <message>
        <source>emergency help 112 911 police fire ambulance</source>
        <translation>екстрений допомога 112 911 поліція пожежа швидка</translation>
    </message>
    <message>
        <source>Company server address</source>
        <comment>name of a setting: a web address</comment>
        <translation>Адреса сервера компанії</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>name of a setting: to sign in to the company server</comment>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Short, such as “olena”. Your work is filed under it.</source>
        <translation>Коротке, наприклад «olena». Під ним зберігається ваша робота.</translation>
    </message>
    <message>
        <source>Display name</source>
        <comment>name of a setting: the agent&apos;s own</comment>
        <translation>Відображуване ім’я</translation>
    </message>
    <message>
        <source>Your name as colleagues see it.</source>
        <translation>Ваше ім’я, яким його бачать колеги.</translation>
    </message>
    <message>
        <source>your name agent</source>
        <translation>ваше ім’я оператор агент підпис</translation>
    </message>
    <message>
        <source>Display language</source>
        <comment>name of a setting</comment>
        <translation>Мова інтерфейсу</translation>
    </message>
    <message>
        <source>Show the caller’s name in notifications</source>
        <comment>name of a setting</comment>
        <translation>Показувати ім’я клієнта в сповіщеннях</translation>
    </message>
    <message>
        <source>Otherwise they only say that a call is coming in: others may see your screen.</source>
        <translation>Інакше в них лише сказано, що надходить дзвінок: ваш екран можуть бачити інші.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a setting</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Let a second call ring while I talk</source>
        <comment>name of a setting</comment>
        <translation>Другий дзвінок під час розмови</translation>
    </message>
    <message>
        <source>You hear a soft tone. Otherwise the second caller hears busy.</source>
        <translation>Ви почуєте тихий сигнал. Інакше другий клієнт почує, що зайнято.</translation>
    </message>
    <message>
        <source>call waiting second call busy</source>
        <translation>другий дзвінок очікування зайнято лінія</translation>
    </message>
    <message>
        <source>Announced time on hold</source>
        <comment>name of a setting</comment>
        <translation>Обіцяний час утримання</translation>
    </message>
    <message>
        <source>What you tell customers when you put them on hold. 0: you are not reminded.</source>
        <translation>Скільки ви просите клієнта зачекати. 0 — без нагадувань.</translation>
    </message>
    <message>
        <source>hold wait minute promise announce</source>
        <translation>утримання очікування хвилина обіцянка час</translation>
    </message>
    <message>
        <source>You hear a soft tone, and the card says how much is left.</source>
        <translation>Ви почуєте тихий сигнал, а картка покаже, скільки лишилося.</translation>
    </message>
    <message>
        <source>hold reminder warning tone</source>
        <translation>утримання нагадування попередження сигнал</translation>
    </message>
    <message>
        <source>While I hold the talk key</source>
        <comment>name of a setting: push-to-talk</comment>
        <translation>Поки я тримаю клавішу розмови</translation>
    </message>
    <message>
        <source>The key is among the shortcuts: “Hold to talk or to mute”.</source>
        <translation>Клавішу задає дія «Тримати, щоб говорити або вимкнути мікрофон» серед гарячих клавіш.</translation>
    </message>
    <message>
        <source>push to talk key mute microphone cough</source>
        <translation>рація клавіша розмови вимкнути мікрофон кашель</translation>
    </message>
    <message>
        <source>Only while you are ready, after a tone, and only calls through your telephone server.</source>
        <translation>Лише коли ви приймаєте дзвінки, після сигналу й тільки через ваш телефонний сервер.</translation>
    </message>
    <message>
        <source>auto answer automatic intercom</source>
        <translation>автоматично прийняти автовідповідь інтерком</translation>
    </message>
    <message>
        <source>auto answer automatic queue</source>
        <translation>автоматично прийняти автовідповідь черга</translation>
    </message>
    <message>
        <source>Cancel echo</source>
        <comment>name of a setting</comment>
        <translation>Приглушення відлуння</translation>
    </message>
    <message>
        <source>echo cancelling aec feedback loudspeaker</source>
        <translation>відлуння ехо луна приглушення aec динамік</translation>
    </message>
    <message>
        <source>Keep my loudness even</source>
        <comment>name of a setting</comment>
        <translation>Вирівнювати гучність мого голосу</translation>
    </message>
    <message>
        <source>Makes you louder when you are far from the microphone.</source>
        <translation>Робить ваш голос гучнішим, коли ви далеко від мікрофона.</translation>
    </message>
    <message>
        <source>automatic gain control agc level volume</source>
        <translation>автоматичне підсилення agc рівень гучність</translation>
    </message>
    <message>
        <source>Silence the microphone between words</source>
        <comment>name of a setting</comment>
        <translation>Вимикати мікрофон між словами</translation>
    </message>
    <message>
        <source>For loud rooms; the beginning of a quiet word may be lost.</source>
        <translation>Для гучних приміщень; початок тихого слова може загубитися.</translation>
    </message>
    <message>
        <source>noise gate background office suppression</source>
        <translation>шум гейт фон офіс приглушення</translation>
    </message>
    <message>
        <source>My microphone louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>Гучність мікрофона</translation>
    </message>
    <message>
        <source>gain volume microphone level decibel boost</source>
        <translation>підсилення гучність мікрофон рівень децибели</translation>
    </message>
    <message>
        <source>Customers louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>Гучність клієнтів</translation>
    </message>
    <message>
        <source>gain volume loudspeaker headphone level decibel</source>
        <translation>підсилення гучність динамік навушники рівень децибели</translation>
    </message>
    <message>
        <source>Tones while I call</source>
        <comment>name of a setting: ringing and busy tones</comment>
        <translation>Гудки, коли я дзвоню</translation>
    </message>
    <message>
        <source>What you hear while it rings at the other end, or is busy; customers never hear them.</source>
        <translation>Що ви чуєте, поки там ідуть гудки або зайнято; клієнти їх не чують ніколи.</translation>
    </message>
    <message>
        <source>ringback busy tone dial comfort signal country</source>
        <translation>гудки зайнято тон виклик сигнал країна</translation>
    </message>
    <message>
        <source>Answer and hang up with the headset’s buttons</source>
        <comment>name of a setting</comment>
        <translation>Приймати й завершувати кнопками гарнітури</translation>
    </message>
    <message>
        <source>Its lamps show the call. Works also while the window is closed.</source>
        <translation>Її індикатори показують дзвінок. Діє, і коли вікно закрите.</translation>
    </message>
    <message>
        <source>headset button hook switch mute lamp led usb hid</source>
        <translation>гарнітура кнопка слухавка мікрофон лампа індикатор usb hid</translation>
    </message>
    <message>
        <source>How it rings</source>
        <comment>name of a setting</comment>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>ringtone melody sound bell</source>
        <translation>сигнал мелодія звук дзвінок рингтон</translation>
    </message>
    <message>
        <source>Queues that ring otherwise</source>
        <comment>name of a setting</comment>
        <translation>Черги з іншим сигналом</translation>
    </message>
    <message>
        <source>So that you hear who calls before you look.</source>
        <translation>Щоб почути, хто телефонує, ще до погляду на екран.</translation>
    </message>
    <message>
        <source>queue ringtone melody distinctive sound</source>
        <translation>черга сигнал мелодія окремий звук</translation>
    </message>
    <message>
        <source>Short signals on</source>
        <comment>name of a setting: the device for short sounds that are no ring</comment>
        <translation>Пристрій для коротких звуків</translation>
    </message>
    <message>
        <source>A call that was missed, for instance.</source>
        <translation>Наприклад, про пропущений дзвінок.</translation>
    </message>
    <message>
        <source>notification sound device speaker</source>
        <translation>сповіщення звук пристрій динамік</translation>
    </message>
    <message>
        <source>Telephone keys are sent</source>
        <comment>name of a setting: digits pressed in a call</comment>
        <translation>Спосіб надсилання цифр</translation>
    </message>
    <message>
        <source>Change it only if menus of other companies do not hear your keys.</source>
        <translation>Змінюйте, лише якщо меню інших компаній не чують ваших клавіш.</translation>
    </message>
    <message>
        <source>dtmf digits keypad tones info rfc</source>
        <translation>dtmf цифри клавіатура тони info rfc</translation>
    </message>
    <message>
        <source>Record calls</source>
        <comment>name of a setting</comment>
        <translation>Записувати дзвінки</translation>
    </message>
    <message>
        <source>recording record calls always on demand never</source>
        <translation>запис записувати дзвінки завжди на вимогу ніколи</translation>
    </message>
    <message>
        <source>Recorded queues</source>
        <comment>name of a setting</comment>
        <translation>Черги із записом</translation>
    </message>
    <message>
        <source>recording queue rule</source>
        <translation>запис черга правило</translation>
    </message>
    <message>
        <source>Who records</source>
        <comment>name of a setting</comment>
        <translation>Хто записує</translation>
    </message>
    <message>
        <source>recording server pbx computer encrypted</source>
        <translation>запис сервер атс комп’ютер зашифровано</translation>
    </message>
    <message>
        <source>recording code digits server pbx start</source>
        <translation>запис код цифри сервер атс почати</translation>
    </message>
    <message>
        <source>recording code digits server pbx stop</source>
        <translation>запис код цифри сервер атс зупинити</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>name of a setting: sound before a recording</comment>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>A WAV file that both of you hear first. If it cannot be played, nothing is recorded.</source>
        <translation>Файл WAV, який спершу чують обидві сторони. Якщо відтворити його не вдасться, запису не буде.</translation>
    </message>
    <message>
        <source>recording consent announcement notice wav law</source>
        <translation>запис згода попередження оголошення wav закон</translation>
    </message>
    <message>
        <source>Keep recordings here for</source>
        <comment>name of a setting: days</comment>
        <translation>Зберігати записи тут</translation>
    </message>
    <message>
        <source>recording retention delete age days</source>
        <translation>запис зберігання видалити строк дні</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <comment>name of a setting: on the disk</comment>
        <translation>Місце для записів</translation>
    </message>
    <message>
        <source>recording disk space size room</source>
        <translation>запис диск місце розмір</translation>
    </message>
    <message>
        <source>Queues answered automatically</source>
        <comment>name of a setting</comment>
        <translation>Черги з автоприйманням</translation>
    </message>
    <message>
        <source>Keeps customers from hearing themselves when you listen through loudspeakers.</source>
        <translation>Щоб клієнти не чули самих себе, коли ви слухаєте через динаміки.</translation>
    </message>
    <message>
        <source>The call shows that it is being recorded. Pause the recording for payment card data.</source>
        <translation>Запис видно на картці дзвінка. Поки диктують дані банківської картки, поставте його на паузу.</translation>
    </message>
    <message>
        <source>On this computer recordings are encrypted.</source>
        <translation>На цьому комп’ютері записи зашифровано.</translation>
    </message>
    <message>
        <source>Remind me before it ends</source>
        <comment>name of a setting: of the announced time on hold</comment>
        <translation>Нагадати перед його кінцем</translation>
    </message>
    <message>
        <source>Auto-answer calls that request it</source>
        <comment>name of a setting</comment>
        <translation>Автоматично приймати дзвінки, які цього просять</translation>
    </message>
    <message>
        <source>Queue IDs, separated by commas: sales, support</source>
        <translation>Коди черг через кому: sales, support</translation>
    </message>
    <message>
        <source>For phone numbers without a country code. Takes effect at the next start.</source>
        <translation>Для номерів без коду країни. Діятиме з наступного запуску.</translation>
    </message>
    <message>
        <source>For “Certain queues”: queue IDs, separated by commas.</source>
        <translation>Для вибору «Певні черги»: коди черг через кому.</translation>
    </message>
    <message>
        <source>Start code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Код початку запису</translation>
    </message>
    <message>
        <source>Of your telephone server, such as *3.</source>
        <translation>З вашого телефонного сервера, наприклад *3.</translation>
    </message>
    <message>
        <source>Stop code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Код кінця запису</translation>
    </message>
    <message>
        <source>Only if it differs from the start code.</source>
        <translation>Лише якщо відрізняється від коду початку.</translation>
    </message>
    <message>
        <source>Recordings that are not uploaded yet are kept longer.</source>
        <translation>Ще не передані на сервер записи зберігаються довше.</translation>
    </message>
    <message>
        <source>When it is full, the oldest uploaded recordings are removed.</source>
        <translation>Коли його бракує, видаляються найстаріші передані записи.</translation>
    </message>
</context>
<context>
    <name>SettingsEditors</name>
    <message>
        <source>%1 (not connected)</source>
        <comment>sound device</comment>
        <translation>%1 (не під’єднано)</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>sound device</comment>
        <translation>Системний пристрій</translation>
    </message>
</context>
<context>
    <name>SoundCheckWords</name>
    <message>
        <source>Speak for five seconds; then you hear what a customer would hear.</source>
        <translation>Говоріть п’ять секунд, а потім почуєте те, що чув би клієнт.</translation>
    </message>
    <message>
        <source>Speak now, as you would to a customer.</source>
        <translation>Говоріть, як говорили б із клієнтом.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>Ось так вас чути.</translation>
    </message>
    <message>
        <source>Did you hear yourself clearly? Then you are ready.</source>
        <translation>Чути себе добре? Тоді все готово.</translation>
    </message>
    <message>
        <source>Hardly anything was recorded. Is the microphone muted, or another one chosen?</source>
        <translation>Майже нічого не записалося. Можливо, мікрофон вимкнено або вибрано інший?</translation>
    </message>
    <message>
        <source>The test stopped: the sound device failed, or a call came in. Try it again.</source>
        <translation>Перевірку перервано: підвів звуковий пристрій або надійшов дзвінок. Спробуйте ще раз.</translation>
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
        <translation>Звук середній · MOS %1</translation>
    </message>
    <message>
        <source>Poor sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Звук поганий · MOS %1</translation>
    </message>
    <message>
        <source>Bad sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Звук дуже поганий · MOS %1</translation>
    </message>
    <message>
        <source>MOS %1, R %2 (ITU-T G.107)</source>
        <translation>MOS %1, R %2 (ITU-T G.107)</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Джитер: %1 мс</translation>
    </message>
    <message>
        <source>Parts of what the customer says are lost on the network. Use a cable instead of Wi-Fi if you can; otherwise offer to call back.</source>
        <translation>Частина слів клієнта губиться в мережі. Якщо можна, скористайтеся кабелем замість Wi-Fi; інакше запропонуйте передзвонити.</translation>
    </message>
    <message>
        <source>The customer hears you with gaps: sound is lost on the network. Speak slowly, or offer to call back.</source>
        <translation>Клієнт чує вас уривками: звук губиться в мережі. Говоріть повільно або запропонуйте передзвонити.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly, so voices may stutter. Close downloads and video on this computer if there are any.</source>
        <translation>Мережа передає звук нерівномірно, тому голоси можуть уриватися. Закрийте завантаження й відео на цьому комп’ютері, якщо вони є.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive. Pause after you speak, so that you do not talk over each other.</source>
        <translation>Звук надходить із затримкою. Після своїх слів робіть паузу, щоб не говорити одночасно.</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>Комп’ютер перевантажений і відтворює звук нерівно. Закрийте непотрібні програми.</translation>
    </message>
    <message>
        <source>The customer probably hears you badly: your microphone is very quiet. Move it closer, or check its level in the sound settings.</source>
        <translation>Клієнт, імовірно, погано вас чує: ваш мікрофон дуже тихий. Присуньте його ближче або перевірте рівень у налаштуваннях звуку.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Затримка (туди й назад): %1 мс</translation>
    </message>
    <message>
        <source>Lost on the way to you: %1</source>
        <comment>share of sound packets</comment>
        <translation>Втрачено на шляху до вас: %1</translation>
    </message>
    <message>
        <source>Lost on the way to the customer: %1</source>
        <comment>share of sound packets</comment>
        <translation>Втрачено на шляху до клієнта: %1</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>the server answered %1</source>
        <comment>a code</comment>
        <translation>сервер відповів %1</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <comment>technical words</comment>
        <translation>сертифікат не прийнято</translation>
    </message>
    <message>
        <source>connection refused</source>
        <comment>technical words</comment>
        <translation>з’єднання відхилено</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>technical words</comment>
        <translation>немає відповіді вчасно</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <comment>technical words</comment>
        <translation>невідоме ім’я сервера</translation>
    </message>
    <message>
        <source>no connection</source>
        <comment>technical words</comment>
        <translation>немає з’єднання</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <comment>technical words</comment>
        <translation>Для підтримки: %1</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>%1 с тому</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 хв тому</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>сьогодні, %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>You can work already; changes follow.</source>
        <translation>Уже можна працювати; зміни надійдуть згодом.</translation>
    </message>
    <message>
        <source>What you write reaches the company within seconds.</source>
        <translation>Усе, що ви пишете, за кілька секунд потрапляє на сервер компанії.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</source>
        <translation>Вхід більше не дійсний. Усе, що ви пишете, зберігається тут і буде надіслано після нового входу.</translation>
    </message>
    <message>
        <source>What you write is kept here. Please tell your administrator; the log names the reason.</source>
        <translation>Усе, що ви пишете, зберігається тут. Повідомте адміністратора; причину вказано в журналі.</translation>
    </message>
    <message numerus="yes">
        <source>First copy: %n row(s) so far</source>
        <comment>rows of the company&apos;s data</comment>
        <translation>
            <numerusform>Перша копія: наразі %n&#xa0;рядок</numerusform>
            <numerusform>Перша копія: наразі %n&#xa0;рядки</numerusform>
            <numerusform>Перша копія: наразі %n&#xa0;рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>Синхронізовано %1</translation>
    </message>
    <message>
        <source>No company server set up</source>
        <translation>Сервер компанії не налаштовано</translation>
    </message>
    <message>
        <source>Linija works with what is stored on this computer. Your administrator has the address of the company server.</source>
        <translation>Linija працює з тим, що збережено на цьому комп’ютері. Адресу сервера компанії знає адміністратор.</translation>
    </message>
    <message>
        <source>Connecting to the company server …</source>
        <translation>З’єднання із сервером компанії…</translation>
    </message>
    <message>
        <source>Company server connected</source>
        <translation>Сервер компанії на зв’язку</translation>
    </message>
    <message>
        <source>Company server out of reach since %1</source>
        <comment>a time of day</comment>
        <translation>Сервер компанії недоступний з %1</translation>
    </message>
    <message>
        <source>Company server out of reach</source>
        <translation>Сервер компанії недоступний</translation>
    </message>
    <message>
        <source>You can go on working: everything is kept here and sent when the connection is back.</source>
        <translation>Можна працювати далі: усе зберігається тут і буде надіслано, щойно зв’язок відновиться.</translation>
    </message>
    <message>
        <source>Signed out of the company server</source>
        <translation>Потрібен вхід на сервер компанії</translation>
    </message>
    <message>
        <source>The company server refuses this computer</source>
        <translation>Сервер компанії не приймає цей комп’ютер</translation>
    </message>
    <message>
        <source>Linija copies the company’s data to this computer. Customers appear as they arrive.</source>
        <translation>Linija копіює дані компанії на цей комп’ютер. Клієнти з’являються в міру надходження.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n&#xa0;чекає на надсилання</numerusform>
            <numerusform>%n&#xa0;чекають на надсилання</numerusform>
            <numerusform>%n&#xa0;чекають на надсилання</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation>усе надіслано</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>changes that the company server refused</comment>
        <translation>
            <numerusform>%n&#xa0;потребує уваги</numerusform>
            <numerusform>%n&#xa0;потребують уваги</numerusform>
            <numerusform>%n&#xa0;потребують уваги</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetSearch</name>
    <message>
        <source>you called</source>
        <comment>a call in a list of recent calls</comment>
        <translation>дзвонили ви</translation>
    </message>
    <message>
        <source>you called, no answer</source>
        <comment>a call in a list of recent calls</comment>
        <translation>дзвонили ви, без відповіді</translation>
    </message>
    <message>
        <source>called you</source>
        <comment>a call in a list of recent calls</comment>
        <translation>дзвонили вам</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call in a list of recent calls</comment>
        <translation>пропущений</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Останні дзвінки</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>in a list of whom to call</comment>
        <translation>черга</translation>
    </message>
    <message>
        <source>colleague</source>
        <comment>in a list of whom to call</comment>
        <translation>колега</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation, in the marks of the language</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Скарга</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опитування</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>триває</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>вирішено</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>не вирішено</translation>
    </message>
    <message>
        <source>caller gave up</source>
        <translation>клієнт не дочекався</translation>
    </message>
    <message>
        <source>no outcome written in time</source>
        <translation>підсумок вчасно не записано</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>order</comment>
        <translation>оформлено</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>order</comment>
        <translation>відправлено</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>order</comment>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>order</comment>
        <translation>повернено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order or task</comment>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>registered</source>
        <comment>complaint</comment>
        <translation>реєстрація</translation>
    </message>
    <message>
        <source>judged</source>
        <comment>complaint</comment>
        <translation>оцінка</translation>
    </message>
    <message>
        <source>investigating</source>
        <comment>complaint</comment>
        <translation>розслідування</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>complaint: a solution was proposed</comment>
        <translation>пропозиція</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>complaint</comment>
        <translation>виконання</translation>
    </message>
    <message>
        <source>summarised</source>
        <comment>complaint</comment>
        <translation>підсумки</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>complaint</comment>
        <translation>контроль</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>complaint</comment>
        <translation>закрито</translation>
    </message>
    <message>
        <source>open</source>
        <comment>task</comment>
        <translation>у роботі</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>виконано</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Вихідний дзвінок</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Лист надіслано</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>SMS надіслано</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Замовлення %1</translation>
    </message>
    <message>
        <source>Complaint opened</source>
        <translation>Відкрито скаргу</translation>
    </message>
    <message>
        <source>Complaint %1 opened</source>
        <translation>Відкрито скаргу %1</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Зворотний дзвінок</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Контрольний дзвінок</translation>
    </message>
    <message>
        <source>resolved at first contact</source>
        <translation>вирішено з першого контакту</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>відповідь за %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>строк минув: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>веде %1</translation>
    </message>
    <message>
        <source>CSAT %1 of 5</source>
        <translation>CSAT %1 з 5</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>NPS %1 з 10</translation>
    </message>
    <message>
        <source>CES %1 of 7</source>
        <translation>CES %1 з 7</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
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
        <translation>d MMMM yyyy &apos;р.&apos;</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time follows</comment>
        <translation>сьогодні, %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time follows</comment>
        <translation>завтра, %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time follows</comment>
        <translation>учора, %1</translation>
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
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a complaint or task</comment>
        <translation>строк минув</translation>
    </message>
    <message>
        <source>step %1</source>
        <comment>of a complaint: its name</comment>
        <translation>етап: %1</translation>
    </message>
    <message>
        <source>with a recording</source>
        <comment>the contact</comment>
        <translation>є запис розмови</translation>
    </message>
    <message>
        <source>poor sound (MOS %1)</source>
        <comment>of a past call</comment>
        <translation>поганий звук (MOS %1)</translation>
    </message>
</context>
<context>
    <name>linija::AccountForm</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Сховище паролів не прийняло пароль: воно заблоковане або ви відмовили. Розблокуйте його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>connection</comment>
        <translation>Авто</translation>
    </message>
    <message>
        <source>sip account phone direct registration</source>
        <comment>words people look for</comment>
        <translation>sip обліковий запис акаунт телефон прямі реєстрація</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>Зберігається у сховищі паролів цього комп’ютера, ніколи у файлі.</translation>
    </message>
    <message>
        <source>sip password keyring secret</source>
        <comment>words people look for</comment>
        <translation>sip пароль сховище секрет</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Зберегти й увійти</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Видалити пароль</translation>
    </message>
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a password</comment>
        <translation>Введено. Щоб змінити, введіть новий.</translation>
    </message>
    <message>
        <source>This is not the address of an account. One looks like sip:name@company.example.</source>
        <translation>Це не схоже на адресу облікового запису. Приклад: sip:name@company.example.</translation>
    </message>
    <message>
        <source>Directly</source>
        <comment>calls reach this phone: no account</comment>
        <translation>Напряму</translation>
    </message>
    <message>
        <source>Through an account</source>
        <comment>calls reach this phone</comment>
        <translation>Через обліковий запис</translation>
    </message>
    <message>
        <source>Calls reach this phone</source>
        <comment>name of a setting: directly or through an account</comment>
        <translation>Дзвінки надходять</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets the password when it closes.</source>
        <translation>На цьому комп’ютері немає сховища паролів: коли закрити Linija, пароль забувається.</translation>
    </message>
    <message>
        <source>Directly: callers use this computer’s address.
Through an account: they use your number.</source>
        <translation>Напряму: на адресу цього комп’ютера.
Через обліковий запис: на ваш номер.</translation>
    </message>
</context>
<context>
    <name>linija::Actions</name>
    <message>
        <source>Answer the call</source>
        <translation>Прийняти дзвінок</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Відхилити дзвінок</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершити дзвінок</translation>
    </message>
    <message>
        <source>Hold or resume the call</source>
        <translation>Утримати або продовжити дзвінок</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Вимкнути або ввімкнути мікрофон</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Зателефонувати за ім’ям або номером</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Шукати статті</translation>
    </message>
    <message>
        <source>Finish the contact</source>
        <translation>Закрити контакт</translation>
    </message>
    <message>
        <source>Show the workspace</source>
        <translation>Показати робоче місце</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Показати клієнтів</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Показати налаштування</translation>
    </message>
    <message>
        <source>Show or hide the keypad</source>
        <translation>Показати або сховати клавіші</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Записати підсумок</translation>
    </message>
    <message>
        <source>Search the customer’s history</source>
        <translation>Шукати в історії клієнта</translation>
    </message>
    <message>
        <source>Show synchronisation</source>
        <translation>Показати синхронізацію</translation>
    </message>
    <message>
        <source>Ready or not ready</source>
        <translation>Приймати або не приймати дзвінки</translation>
    </message>
</context>
<context>
    <name>linija::AgentButton</name>
    <message>
        <source>Your state: %1</source>
        <translation>Ваш стан: %1</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>Змінити стан</translation>
    </message>
    <message>
        <source>After this contact</source>
        <translation>Після цього контакту</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Приймаю дзвінки</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не приймаю дзвінків</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <comment>a reason</comment>
        <translation>Не приймаю: %1</translation>
    </message>
</context>
<context>
    <name>linija::AnswerBar</name>
    <message>
        <source>%1 s left of %2 s to answer</source>
        <comment>seconds</comment>
        <translation>На відповідь: ще %1 с із %2 с</translation>
    </message>
    <message>
        <source>%1 s late · answer within %2 s</source>
        <comment>seconds: over the target, the target</comment>
        <translation>Норму %2 с перевищено на %1 с</translation>
    </message>
</context>
<context>
    <name>linija::ArticleDelegate</name>
    <message>
        <source>updated today</source>
        <translation>оновлено сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>оновлено %n&#xa0;день тому</numerusform>
            <numerusform>оновлено %n&#xa0;дні тому</numerusform>
            <numerusform>оновлено %n&#xa0;днів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n month(s) ago</source>
        <translation>
            <numerusform>оновлено %n&#xa0;місяць тому</numerusform>
            <numerusform>оновлено %n&#xa0;місяці тому</numerusform>
            <numerusform>оновлено %n&#xa0;місяців тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n year(s) ago</source>
        <translation>
            <numerusform>оновлено %n&#xa0;рік тому</numerusform>
            <numerusform>оновлено %n&#xa0;роки тому</numerusform>
            <numerusform>оновлено %n&#xa0;років тому</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of an article</comment>
        <translation>версія %1</translation>
    </message>
    <message>
        <source>helped %1×</source>
        <translation>допомогла %1×</translation>
    </message>
</context>
<context>
    <name>linija::BackendForm</name>
    <message>
        <source>Asking …</source>
        <translation>Запитуємо…</translation>
    </message>
    <message>
        <source>You are signed out. What is stored on this computer stays, and what you do is sent when you sign in again.</source>
        <translation>Ви вийшли. Усе, що зберігається на цьому комп’ютері, лишається, а зроблене буде надіслано після нового входу.</translation>
    </message>
    <message>
        <source>The keyring did not let go of the token: it is locked, or you said no.</source>
        <translation>Сховище паролів не віддало токен: воно заблоковане або ви відмовили.</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>to sign in with</comment>
        <translation>Токен</translation>
    </message>
    <message>
        <source>From your administrator. Goes into the keyring of this computer, never into a file.</source>
        <translation>Від адміністратора. Зберігається у сховищі паролів цього комп’ютера, ніколи у файлі.</translation>
    </message>
    <message>
        <source>token password sign in login keyring</source>
        <comment>words people look for</comment>
        <translation>токен пароль вхід увійти логін сховище</translation>
    </message>
    <message>
        <source>Test and sign in</source>
        <translation>Перевірити й увійти</translation>
    </message>
    <message>
        <source>Test only</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a token</comment>
        <translation>Введено. Щоб змінити, введіть новий.</translation>
    </message>
    <message>
        <source>Enter your user name too: your work is filed under it.</source>
        <translation>Введіть також ім’я користувача: під ним зберігається ваша робота.</translation>
    </message>
    <message>
        <source>%1 answers. %2 %3</source>
        <comment>host; two sentences: what you can see, what you can change</comment>
        <translation>Сервер відповідає (%1). %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>You can see %n kind(s) of data.</source>
        <comment>customers, orders …</comment>
        <translation>
            <numerusform>Вам доступний %n&#xa0;вид даних.</numerusform>
            <numerusform>Вам доступні %n&#xa0;види даних.</numerusform>
            <numerusform>Вам доступно %n&#xa0;видів даних.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can change %n of them.</source>
        <comment>kinds of data: tasks, notes …</comment>
        <translation>
            <numerusform>Із них %n&#xa0;можна змінювати.</numerusform>
            <numerusform>Із них %n&#xa0;можна змінювати.</numerusform>
            <numerusform>Із них %n&#xa0;можна змінювати.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company server would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</source>
        <translation>Сервер компанії готовий вас впустити, але сховище паролів не прийняло токен: воно заблоковане або ви відмовили. Розблокуйте його й увійдіть ще раз.</translation>
    </message>
    <message>
        <source>From your administrator. This computer has no keyring, so Linija forgets the token when it closes.</source>
        <translation>Від адміністратора. На цьому комп’ютері немає сховища паролів: коли закрити Linija, токен забувається.</translation>
    </message>
</context>
<context>
    <name>linija::BackendPage</name>
    <message>
        <source>This window was opened with the demo company from the start. Close it, and open Linija as usual.</source>
        <translation>Це вікно від самого початку відкрито з демокомпанією. Закрийте його й відкрийте Linija як звичайно.</translation>
    </message>
    <message>
        <source>That did not work: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Не вдалося: бракує частини Linija. Встановіть Linija ще раз. (%1)</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>ОПЕРАТОР</translation>
    </message>
    <message>
        <source>DEMO COMPANY</source>
        <comment>heading in capitals</comment>
        <translation>ДЕМОКОМПАНІЯ</translation>
    </message>
    <message>
        <source>This is the demo company</source>
        <translation>Це демокомпанія</translation>
    </message>
    <message>
        <source>Try Linija with a demo company</source>
        <translation>Спробувати Linija з демокомпанією</translation>
    </message>
    <message>
        <source>Its customers are made up. Nothing that happens here reaches a real company.</source>
        <translation>Клієнти тут вигадані. Дані звідси не потрапляють до справжньої компанії.</translation>
    </message>
    <message>
        <source>demo try practice example company</source>
        <comment>words people look for</comment>
        <translation>демо спробувати тренування приклад компанія</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Відкрити демокомпанію</translation>
    </message>
    <message>
        <source>COMPANY SERVER</source>
        <comment>heading in capitals</comment>
        <translation>СЕРВЕР КОМПАНІЇ</translation>
    </message>
    <message>
        <source>Close the demo company</source>
        <translation>Закрити демокомпанію</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Вигадані клієнти телефонують вам; дані компанії окремо.</translation>
    </message>
</context>
<context>
    <name>linija::BannerStack</name>
    <message>
        <source>Fewer</source>
        <comment>button: show only the most serious message</comment>
        <translation>Згорнути</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <comment>button: show them</comment>
        <translation>
            <numerusform>Ще %n повідомлення</numerusform>
            <numerusform>Ще %n повідомлення</numerusform>
            <numerusform>Ще %n повідомлень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::CallBackBanners</name>
    <message>
        <source>The call with %1, %2, was cut off at %3. What you wrote is kept.</source>
        <comment>name, number, time</comment>
        <translation>Розмову перервано о %3: %1, %2. Написане збережено.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off at %2. What you wrote is kept.</source>
        <comment>name or number, time</comment>
        <translation>Розмову перервано о %2: %1. Написане збережено.</translation>
    </message>
    <message>
        <source>A call was cut off at %1. The caller&apos;s number is not known; what you wrote is kept.</source>
        <comment>time</comment>
        <translation>Розмову перервано о %1. Номер клієнта невідомий; написане збережено.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Передзвонити</translation>
    </message>
    <message>
        <source>Call back (%1)</source>
        <comment>a key</comment>
        <translation>Передзвонити (%1)</translation>
    </message>
</context>
<context>
    <name>linija::CallCard</name>
    <message>
        <source>Muted</source>
        <comment>the microphone</comment>
        <translation>Мікрофон вимкнено</translation>
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
        <translation>Зараз це неможливо. Дзвінок лишається у вас.</translation>
    </message>
    <message>
        <source>This number cannot be dialled. Check it, or whether you are signed in to the telephone server.</source>
        <translation>Цей номер не вдається набрати. Перевірте його, а також чи виконано вхід на телефонний сервер.</translation>
    </message>
    <message>
        <source>The telephone on this computer is older and cannot do that. Start Linija again when no call is up.</source>
        <translation>Телефон на цьому комп’ютері старішої версії й не вміє цього. Перезапустіть Linija, коли не буде розмови.</translation>
    </message>
</context>
<context>
    <name>linija::CallMeters</name>
    <message>
        <source>How loud you are</source>
        <comment>a level meter</comment>
        <translation>Гучність вашого голосу</translation>
    </message>
    <message>
        <source>How loud the customer is</source>
        <comment>a level meter</comment>
        <translation>Гучність голосу клієнта</translation>
    </message>
</context>
<context>
    <name>linija::CallNotices</name>
    <message>
        <source>Incoming call</source>
        <translation>Вхідний дзвінок</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a call</comment>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Пропущений дзвінок</translation>
    </message>
    <message>
        <source>Linija needs you</source>
        <translation>Linija потребує вашої уваги</translation>
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
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>I am heard</source>
        <comment>only while the talk key is held</comment>
        <translation>Мене чути</translation>
    </message>
    <message>
        <source>I am not heard</source>
        <comment>while the talk key is held</comment>
        <translation>Мене не чути</translation>
    </message>
</context>
<context>
    <name>linija::CallsPanel</name>
    <message>
        <source>CALLS</source>
        <comment>heading of the column, in capitals</comment>
        <translation>ДЗВІНКИ</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n&#xa0;вхідний</numerusform>
            <numerusform>%n&#xa0;вхідні</numerusform>
            <numerusform>%n&#xa0;вхідних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>telephone lines in use</comment>
        <translation>
            <numerusform>%n&#xa0;лінія</numerusform>
            <numerusform>%n&#xa0;лінії</numerusform>
            <numerusform>%n&#xa0;ліній</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>Телефон запускається</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Це займе мить.</translation>
    </message>
    <message>
        <source>The phone does not answer</source>
        <translation>Телефон не відповідає</translation>
    </message>
    <message>
        <source>Linija starts it again by itself. Calls that were up come back with it.</source>
        <translation>Linija сама запустить його знову. Розмови, що тривали, повернуться разом із ним.</translation>
    </message>
    <message>
        <source>Calls cannot come until Linija and its phone are the same version.</source>
        <translation>Дзвінки не надходитимуть, доки Linija та її телефон не будуть однієї версії.</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Можна приймати дзвінки</translation>
    </message>
    <message>
        <source>The next call rings here and shows who it is before you answer.</source>
        <translation>Наступний дзвінок з’явиться тут і ще до відповіді покаже, хто телефонує.</translation>
    </message>
    <message>
        <source>No calls now</source>
        <translation>Зараз дзвінків немає</translation>
    </message>
    <message>
        <source>While you are not ready, callers wait for somebody else.</source>
        <translation>Поки ви не приймаєте дзвінків, клієнти чекають на когось із колег.</translation>
    </message>
    <message>
        <source>A call rang and was not answered</source>
        <translation>Дзвінок лишився без відповіді</translation>
    </message>
    <message>
        <source>So that nobody meets an empty chair, no more calls come until you are ready again.</source>
        <translation>Щоб нікому не довелося слухати гудки даремно, нові дзвінки не надходитимуть, доки ви знову не почнете їх приймати.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вхід не виконано</translation>
    </message>
    <message>
        <source>Calls come once you are signed in and ready.</source>
        <translation>Дзвінки надходитимуть, щойно ви ввійдете й почнете їх приймати.</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>Приймати дзвінки</translation>
    </message>
    <message>
        <source>The phone is starting again</source>
        <translation>Телефон запускається знову</translation>
    </message>
    <message>
        <source>The phone is a different version</source>
        <translation>Телефон іншої версії</translation>
    </message>
    <message>
        <source>Go back to %1: the announced time on hold ends.</source>
        <comment>a name or number</comment>
        <translation>Поверніться до розмови: %1. Обіцяний час утримання спливає.</translation>
    </message>
    <message>
        <source>This phone is not signed in to the telephone server, so its calls do not come.</source>
        <translation>Телефон не зареєстровано на телефонному сервері, тому дзвінки з нього не надходять.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Лише прямі дзвінки</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Пауза на телефонному сервері</translation>
    </message>
    <message>
        <source>Its queues send you no calls. Direct calls still ring here.</source>
        <translation>Дзвінки з його черг не надходять. Прямі дзвінки надходять і далі.</translation>
    </message>
</context>
<context>
    <name>linija::CheckPage</name>
    <message>
        <source>Check before work</source>
        <translation>Перевірка перед роботою</translation>
    </message>
    <message>
        <source>echo test call line loss jitter quality microphone level ready</source>
        <comment>words people look for</comment>
        <translation>відлуння ехо тестовий дзвінок лінія втрати джитер якість мікрофон рівень готовність</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the check before work</comment>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Перевірити зараз</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Мікрофон</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Динамік або гарнітура</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Хід перевірки</translation>
    </message>
    <message>
        <source>STEPS</source>
        <comment>heading in capitals: of the check before work</comment>
        <translation>КРОКИ</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити ще раз</translation>
    </message>
</context>
<context>
    <name>linija::ConsultStrip</name>
    <message>
        <source>Customer waits</source>
        <comment>before a running time</comment>
        <translation>Клієнт чекає</translation>
    </message>
    <message>
        <source>You are still talking to a colleague</source>
        <translation>Ви ще розмовляєте з колегою</translation>
    </message>
    <message>
        <source>You are talking to the customer</source>
        <translation>Ви розмовляєте з клієнтом</translation>
    </message>
</context>
<context>
    <name>linija::CustomerFacts</name>
    <message>
        <source>No customer yet</source>
        <translation>Клієнта ще немає</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клієнта</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Месенджер</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>way to reach the customer</comment>
        <translation>основний</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Де живе</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клієнт із</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>time, day of the week, time zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Місцевий час</translation>
    </message>
    <message>
        <source>Once it is known who is on the line, their card appears here.</source>
        <translation>Коли стане відомо, хто на лінії, тут з’явиться картка клієнта.</translation>
    </message>
</context>
<context>
    <name>linija::CustomerHeader</name>
    <message>
        <source>Choose another customer for this contact</source>
        <translation>Вибрати іншого клієнта для цього контакту</translation>
    </message>
    <message>
        <source>Customer tier, as the company set it</source>
        <translation>Рівень клієнта, визначений компанією</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n&#xa0;відкрита скарга</numerusform>
            <numerusform>%n&#xa0;відкриті скарги</numerusform>
            <numerusform>%n&#xa0;відкритих скарг</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints of this customer that are not closed</source>
        <translation>Незакриті скарги цього клієнта</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this week</source>
        <translation>
            <numerusform>%n&#xa0;контакт за тиждень</numerusform>
            <numerusform>%n&#xa0;контакти за тиждень</numerusform>
            <numerusform>%n&#xa0;контактів за тиждень</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls, chats, e-mails and SMS of the last seven days, counted in the history on this computer</source>
        <translation>Дзвінки, чати, листи та SMS за останні сім днів за історією на цьому комп’ютері</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>last NPS %1</source>
        <translation>останній NPS %1</translation>
    </message>
    <message>
        <source>The latest answer to “Would you recommend us?”, 0 to 10</source>
        <translation>Остання відповідь на запитання «Чи порадили б ви нас?», від 0 до 10</translation>
    </message>
    <message>
        <source>Not them?</source>
        <comment>a link: the person on the line is somebody else</comment>
        <translation>Інший клієнт?</translation>
    </message>
    <message>
        <source>Mean of this customer’s satisfaction answers, 1 to 5</source>
        <translation>Середня оцінка задоволеності цього клієнта, від 1 до 5</translation>
    </message>
    <message>
        <source>perhaps</source>
        <comment>the customer who rings; only the number says so</comment>
        <translation>можливо</translation>
    </message>
</context>
<context>
    <name>linija::CustomerPanel</name>
    <message>
        <source>This customer could not be read. Nothing was changed.</source>
        <translation>Не вдалося прочитати дані цього клієнта. Нічого не змінено.</translation>
    </message>
    <message>
        <source>perhaps · same number</source>
        <translation>можливо · той самий номер</translation>
    </message>
    <message>
        <source>perhaps · number in the call</source>
        <translation>можливо · номер із даних дзвінка</translation>
    </message>
    <message>
        <source>last contact today</source>
        <translation>контакт сьогодні</translation>
    </message>
    <message>
        <source>last contact yesterday</source>
        <translation>контакт учора</translation>
    </message>
    <message numerus="yes">
        <source>last contact %n day(s) ago</source>
        <translation>
            <numerusform>контакт %n день тому</numerusform>
            <numerusform>контакт %n дні тому</numerusform>
            <numerusform>контакт %n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <comment>month and year</comment>
        <translation>останній контакт: %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>контактів ще не було</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n&#xa0;відкрита скарга</numerusform>
            <numerusform>%n&#xa0;відкриті скарги</numerusform>
            <numerusform>%n&#xa0;відкритих скарг</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers could not be searched. The call goes on; try again in a moment.</source>
        <translation>Не вдалося виконати пошук клієнтів. Дзвінок триває; спробуйте за мить ще раз.</translation>
    </message>
    <message>
        <source>found by you</source>
        <translation>знайдено вами</translation>
    </message>
    <message>
        <source>The new customer could not be saved. The name is kept; try again.</source>
        <translation>Не вдалося зберегти нового клієнта. Ім’я лишилося; спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>linija::CustomersPage</name>
    <message>
        <source>Customers could not be searched just now. What is shown may be old; please try again.</source>
        <translation>Зараз не вдалося виконати пошук клієнтів. Показане може бути застарілим; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Name, phone number, e-mail, city or customer number</source>
        <translation>Ім’я, телефон, ел. пошта, місто або номер клієнта</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Пошук клієнтів</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Знайдені клієнти</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Нікого не знайдено</translation>
    </message>
    <message>
        <source>Try the beginning of the name, or fewer words.</source>
        <translation>Спробуйте початок імені або менше слів.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Знайти клієнта</translation>
    </message>
    <message>
        <source>Type a few letters or digits. Choose a customer and the workspace shows their whole history.</source>
        <translation>Введіть кілька літер або цифр. Виберіть клієнта — і робоче місце покаже всю його історію.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n&#xa0;клієнт</numerusform>
            <numerusform>%n&#xa0;клієнти</numerusform>
            <numerusform>%n&#xa0;клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>Перший %n&#xa0;клієнт</numerusform>
            <numerusform>Перші %n&#xa0;клієнти</numerusform>
            <numerusform>Перші %n&#xa0;клієнтів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::DialBox</name>
    <message>
        <source>Call %1</source>
        <comment>a number</comment>
        <translation>Зателефонувати: %1</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Ім’я або номер</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Зателефонувати за ім’ям або номером</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому зателефонувати</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>button: dial the number above it</comment>
        <translation>Зателефонувати</translation>
    </message>
    <message>
        <source>Emergency call: %1</source>
        <comment>a number</comment>
        <translation>Екстрений дзвінок: %1</translation>
    </message>
</context>
<context>
    <name>linija::FieldEditor</name>
    <message>
        <source>%1, required</source>
        <translation>%1, обов’язкове</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>уже відомо</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: так</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: ні</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Виберіть дату</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Виберіть</translation>
    </message>
    <message>
        <source>From the customer’s card or an earlier contact; change it if it is no longer right</source>
        <translation>З картки клієнта або попереднього контакту; змініть, якщо це вже не так</translation>
    </message>
</context>
<context>
    <name>linija::FirstRun</name>
    <message>
        <source>The demo company cannot be opened: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Не вдалося відкрити демокомпанію: бракує частини Linija. Встановіть Linija ще раз. (%1)</translation>
    </message>
    <message>
        <source>Welcome to Linija</source>
        <translation>Вітаємо в Linija</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>step of setting up</comment>
        <translation>Компанія</translation>
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
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>the demo company</comment>
        <translation>Вибрано</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Відкрити демокомпанію</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Почати роботу</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Пропустити крок</translation>
    </message>
    <message>
        <source>Three steps, and you can take calls. You can skip any of them: everything is in the settings too.</source>
        <translation>Три кроки — і можна приймати дзвінки. Будь-який можна пропустити: усе це є і в налаштуваннях.</translation>
    </message>
    <message>
        <source>Connect to your company</source>
        <translation>Під’єднайтеся до компанії</translation>
    </message>
    <message>
        <source>Your administrator gave you an address and a token. With them you see your company’s customers.</source>
        <translation>Адміністратор дав вам адресу й токен. З ними ви бачитимете клієнтів своєї компанії.</translation>
    </message>
    <message>
        <source>Test your sound</source>
        <translation>Перевірте звук</translation>
    </message>
    <message>
        <source>Put on your headset and speak: the microphone’s bar should reach the green line. Then record and listen.</source>
        <translation>Надягніть гарнітуру й говоріть: смужка мікрофона має діставати до зеленої лінії. Потім запишіть себе й послухайте.</translation>
    </message>
    <message>
        <source>Choose how calls reach you</source>
        <translation>Виберіть, як вам телефонуватимуть</translation>
    </message>
    <message>
        <source>With an account, customers call your number. Without one, only direct calls to this computer reach you.</source>
        <translation>З обліковим записом клієнти телефонують на ваш номер. Без нього надходять лише прямі дзвінки на цей комп’ютер.</translation>
    </message>
    <message>
        <source>No company yet? Open the demo company</source>
        <translation>Ще немає компанії? Відкрийте демокомпанію</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Вигадані клієнти телефонують вам; дані компанії окремо.</translation>
    </message>
</context>
<context>
    <name>linija::Furnishing</name>
    <message>
        <source>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</source>
        <translation>У Linija щось пішло не так. Ваш дзвінок і введений текст збережено. (%1)</translation>
    </message>
    <message>
        <source>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</source>
        <translation>Linija несподівано завершилася (%1) і запустилася знову. Розмова, що тривала, не перервалася, а все набране збережено.</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used and the old file is kept beside the new one. (%1)</source>
        <translation>Не вдалося прочитати налаштування; діють типові, а старий файл збережено поруч із новим. (%1)</translation>
    </message>
    <message>
        <source>Linija keeps its working files in another folder (%1). There is nothing for you to do.</source>
        <translation>Linija зберігає робочі файли в іншій теці (%1). Вам нічого робити не треба.</translation>
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
        <translation>ДЗВІНКИ</translation>
    </message>
    <message>
        <source>WINDOW</source>
        <comment>heading in capitals: the program&apos;s window</comment>
        <translation>ВІКНО</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Розмір тексту у відсотках</translation>
    </message>
    <message>
        <source>APPEARANCE</source>
        <comment>heading in capitals: theme, text size</comment>
        <translation>ВИГЛЯД</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the theme</comment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>whether things move</comment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>animations</comment>
        <translation>Зменшена</translation>
    </message>
</context>
<context>
    <name>linija::GlobalSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Try the beginning of a name, a number or a word of an article.</source>
        <translation>Спробуйте початок імені, номер або слово зі статті.</translation>
    </message>
    <message>
        <source>Search customers, articles, actions …</source>
        <translation>Пошук клієнтів, статей, дій…</translation>
    </message>
    <message>
        <source>Search customers, articles and actions</source>
        <translation>Пошук клієнтів, статей і дій</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
    <message>
        <source>Often and lately</source>
        <translation>Часте й недавнє</translation>
    </message>
    <message>
        <source>Return opens, Ctrl+Return calls the customer</source>
        <translation>Enter — відкрити, Ctrl+Enter — зателефонувати клієнту</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does; after the key</comment>
        <translation>відкрити</translation>
    </message>
    <message>
        <source>call</source>
        <comment>what a key does; after the key</comment>
        <translation>зателефонувати</translation>
    </message>
    <message>
        <source>Search …</source>
        <comment>everywhere; where there is little room</comment>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>do it</source>
        <comment>what a key does; after the key</comment>
        <translation>виконати</translation>
    </message>
</context>
<context>
    <name>linija::GuidePanel</name>
    <message>
        <source>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</source>
        <translation>Попередні відповіді не вдалося прочитати, тому сценарій починається спочатку. Нотатку збережено.</translation>
    </message>
    <message>
        <source>The guide is done.</source>
        <translation>Сценарій пройдено.</translation>
    </message>
    <message>
        <source>No flow is set for this queue. Choose one:</source>
        <translation>Для цієї черги сценарій не задано. Виберіть:</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>замовлення %1</translation>
    </message>
    <message>
        <source>open complaint %1</source>
        <translation>відкрита скарга %1</translation>
    </message>
    <message>
        <source>open complaint %1 (%2)</source>
        <translation>відкрита скарга %1 (%2)</translation>
    </message>
    <message>
        <source>Likely matter: %1</source>
        <translation>Імовірна тема: %1</translation>
    </message>
    <message>
        <source>Switch to another flow</source>
        <translation>Перейти до іншого сценарію</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) cannot be used</source>
        <translation>
            <numerusform>%n&#xa0;сценарій не можна використати</numerusform>
            <numerusform>%n&#xa0;сценарії не можна використати</numerusform>
            <numerusform>%n&#xa0;сценаріїв не можна використати</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Сценарій</translation>
    </message>
    <message>
        <source>Customer facts</source>
        <translation>Про клієнта</translation>
    </message>
    <message>
        <source>Guide and facts</source>
        <translation>Сценарій і дані про клієнта</translation>
    </message>
    <message>
        <source>Other flows</source>
        <translation>Інші сценарії</translation>
    </message>
    <message>
        <source>Progress of the flow</source>
        <translation>Перебіг сценарію</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Немає активного контакту</translation>
    </message>
    <message>
        <source>The guide starts when a contact comes in.</source>
        <translation>Сценарій почнеться, коли хтось звернеться.</translation>
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
        <translation>Далі ›</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Go on: %1 ›</source>
        <translation>Далі: %1 ›</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На крок назад</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>До наступного кроку</translation>
    </message>
    <message>
        <source>guide ready</source>
        <comment>it starts when the call is answered</comment>
        <translation>сценарій готовий</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>черга «%1»</translation>
    </message>
    <message>
        <source>The conversation goes on with the flow “%1”; what was answered comes along.</source>
        <translation>Розмова продовжиться за сценарієм «%1»; уже дані відповіді перейдуть до нього.</translation>
    </message>
    <message>
        <source>There is no flow yet. The guide comes with the company’s data.</source>
        <translation>Сценаріїв ще немає. Вони надійдуть разом із даними компанії.</translation>
    </message>
    <message>
        <source>The guide is done. Suggested disposition: %1</source>
        <translation>Сценарій пройдено. Пропонований результат: %1</translation>
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
        <translation>Сховати це повідомлення</translation>
    </message>
</context>
<context>
    <name>linija::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>Натисніть нову клавішу</translation>
    </message>
    <message>
        <source>Press a second key</source>
        <translation>Натисніть другу клавішу</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the key as it was at first</comment>
        <translation>Повернути типову</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Use it here</source>
        <comment>a key that another action has</comment>
        <translation>Перепризначити</translation>
    </message>
</context>
<context>
    <name>linija::KeyHint</name>
    <message>
        <source>Key %1</source>
        <comment>a key on the keyboard</comment>
        <translation>Клавіша %1</translation>
    </message>
</context>
<context>
    <name>linija::Keypad</name>
    <message>
        <source>Sent: %1</source>
        <comment>telephone keys</comment>
        <translation>Надіслано: %1</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>key of a telephone</comment>
        <translation>Зірочка</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>key of a telephone</comment>
        <translation>Решітка</translation>
    </message>
    <message>
        <source>Keys you press are sent as tones</source>
        <translation>Тональний набір</translation>
    </message>
</context>
<context>
    <name>linija::KnowledgePanel</name>
    <message>
        <source>Articles could not be searched.</source>
        <translation>Не вдалося виконати пошук статей.</translation>
    </message>
    <message numerus="yes">
        <source>the best %n article(s)</source>
        <translation>
            <numerusform>%n&#xa0;найкраща стаття</numerusform>
            <numerusform>%n&#xa0;найкращі статті</numerusform>
            <numerusform>%n&#xa0;найкращих статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n&#xa0;стаття</numerusform>
            <numerusform>%n&#xa0;статті</numerusform>
            <numerusform>%n&#xa0;статей</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested for this step</source>
        <translation>пропозиції для цього кроку</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Try fewer or other words; beginnings of words are enough.</source>
        <translation>Спробуйте менше слів або інші; досить і початку слова.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>This article could not be opened.</source>
        <translation>Не вдалося відкрити цю статтю.</translation>
    </message>
    <message>
        <source>The article behind this link is not here.</source>
        <translation>Статті за цим посиланням тут немає.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>База знань</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Пошук статей</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>Back to the list of articles</source>
        <translation>Назад до списку статей</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад до списку (Esc)</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Мова статті</translation>
    </message>
    <message>
        <source>Search the company’s knowledge</source>
        <translation>Пошук у базі знань компанії</translation>
    </message>
    <message>
        <source>Type what the customer says. What fits the guide’s step appears here by itself.</source>
        <translation>Введіть слова із запитання клієнта. Статті до кроку сценарію з’являються тут самі.</translation>
    </message>
    <message>
        <source>%1 · the customer’s</source>
        <translation>%1 · мова клієнта</translation>
    </message>
</context>
<context>
    <name>linija::LanguagesPage</name>
    <message>
        <source>customer language local time guide articles</source>
        <comment>words people look for</comment>
        <translation>клієнт мова місцевий час сценарій статті</translation>
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
        <translation>ВАШІ КЛІЄНТИ</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the language setting</comment>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Мова клієнта</translation>
    </message>
    <message>
        <source>Today: %1 · Number: %2</source>
        <comment>a date and a number as the language writes them</comment>
        <translation>Сьогодні: %1 · Число: %2</translation>
    </message>
    <message>
        <source>A customer’s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer’s language, with a translation into yours below; articles come in your language where they were translated. What the customer wrote is never translated.</source>
        <translation>На сторінці клієнта видно, якими мовами він говорить і котра в нього година. Сценарій пропонує фрази мовою клієнта, а нижче — їхній переклад вашою; статті показуються вашою мовою, якщо їх перекладено. Написане клієнтом ніколи не перекладається.</translation>
    </message>
</context>
<context>
    <name>linija::LevelMeter</name>
    <message>
        <source>Not measured</source>
        <comment>sound level</comment>
        <translation>Не виміряно</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>sound level</comment>
        <translation>Немає звуку</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>sound level</comment>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>sound level</comment>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Too loud</source>
        <comment>sound level</comment>
        <translation>Надто гучно</translation>
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
        <translation>Не вдалося відкрити це посилання: %1. Linija відкриває телефонні номери, адреси SIP і власні посилання.</translation>
    </message>
    <message>
        <source>The link names extension %1: type it on the keypad when the call is answered.</source>
        <translation>У посиланні вказано внутрішній номер %1: наберіть його клавішами, коли на дзвінок дадуть відповідь.</translation>
    </message>
    <message>
        <source>What the link leads to is not on this computer. If it is new, it comes with the next step of the synchronisation; please try again then.</source>
        <translation>Того, на що веде посилання, на цьому комп’ютері немає. Якщо воно нове, то надійде з наступною синхронізацією; спробуйте тоді ще раз.</translation>
    </message>
</context>
<context>
    <name>linija::ParkedList</name>
    <message>
        <source>Parked at %1</source>
        <comment>a place of the telephone server, like 701</comment>
        <translation>Припарковано на %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <comment>a parked call</comment>
        <translation>Забрати</translation>
    </message>
    <message>
        <source>Pick up %1 at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>Забрати: %1, місце %2</translation>
    </message>
    <message>
        <source>Show no longer that %1 is parked</source>
        <comment>a name or number</comment>
        <translation>Більше не показувати, що %1 припарковано</translation>
    </message>
    <message>
        <source>%1 is parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 припарковано на %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Невідомий номер</translation>
    </message>
    <message>
        <source>%1 is no longer parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 більше не припарковано на %2</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <comment>of a call that is parked</comment>
        <translation>Записати підсумок</translation>
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
        <translation>У конференції</translation>
    </message>
    <message>
        <source>Take %1 out of the conference and put them on hold</source>
        <comment>a name or number</comment>
        <translation>Вивести з конференції на утримання: %1</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>end the call of one party of a conference: a name or number</comment>
        <translation>Завершити розмову: %1</translation>
    </message>
</context>
<context>
    <name>linija::PhonePage</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Сховище паролів не прийняло пароль: воно заблоковане або ви відмовили. Розблокуйте його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a password</comment>
        <translation>Збережено. Щоб змінити, введіть новий.</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <comment>heading in capitals: of the phone</comment>
        <translation>ВХІД</translation>
    </message>
    <message>
        <source>Encryption and networks with address translation</source>
        <comment>heading of settings that are folded away</comment>
        <translation>Шифрування та мережі з NAT</translation>
    </message>
    <message>
        <source>More servers, certificates, queues, emergency numbers</source>
        <comment>heading of settings that are folded away</comment>
        <translation>Інші сервери, сертифікати, черги, екстрені номери</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>encryption of sound</comment>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Keys go with the call; use it with TLS</source>
        <translation>Ключі передаються разом із дзвінком; потрібен TLS</translation>
    </message>
    <message>
        <source>Keys are agreed on the sound’s own way</source>
        <translation>Ключі узгоджуються на шляху самого звуку</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <comment>encryption of sound</comment>
        <translation>За можливості</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>encryption of sound</comment>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Password at the TURN server</source>
        <translation>Пароль на сервері TURN</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>Зберігається у сховищі паролів цього комп’ютера, ніколи у файлі.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer: it is kept until Linija closes.</source>
        <translation>На цьому комп’ютері немає сховища паролів: пароль зберігається, доки Linija не закрито.</translation>
    </message>
    <message>
        <source>turn password nat relay keyring</source>
        <comment>words people look for</comment>
        <translation>turn пароль nat ретранслятор сховище</translation>
    </message>
    <message>
        <source>With the sound</source>
        <comment>how telephone keys are sent</comment>
        <translation>Разом зі звуком</translation>
    </message>
    <message>
        <source>As messages</source>
        <comment>how telephone keys are sent</comment>
        <translation>Повідомленнями</translation>
    </message>
</context>
<context>
    <name>linija::PrivacyPage</name>
    <message>
        <source>In the keyring of this computer.</source>
        <translation>У сховищі паролів цього комп’ютера.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, path</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHAT OTHERS MAY SEE</source>
        <comment>heading in capitals: privacy</comment>
        <translation>ЩО МОЖУТЬ БАЧИТИ ІНШІ</translation>
    </message>
    <message>
        <source>WHAT IS KEPT ON THIS COMPUTER</source>
        <comment>heading in capitals: privacy</comment>
        <translation>ЩО ЗБЕРІГАЄТЬСЯ НА ЦЬОМУ КОМП’ЮТЕРІ</translation>
    </message>
    <message>
        <source>WHAT IS NEVER KEPT</source>
        <comment>heading in capitals: privacy</comment>
        <translation>ЩО НЕ ЗБЕРІГАЄТЬСЯ НІКОЛИ</translation>
    </message>
    <message>
        <source>Customers, histories, notes and drafts</source>
        <translation>Клієнти, історії, нотатки й чернетки</translation>
    </message>
    <message>
        <source>store database customers drafts notes data size</source>
        <comment>words people look for</comment>
        <translation>сховище база клієнти чернетки нотатки дані розмір</translation>
    </message>
    <message>
        <source>phone files recordings data size</source>
        <comment>words people look for</comment>
        <translation>телефон файли записи дані розмір</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Ваші налаштування</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Цей файл можете читати лише ви.</translation>
    </message>
    <message>
        <source>settings file configuration</source>
        <comment>words people look for</comment>
        <translation>налаштування файл конфігурація</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Журнали</translation>
    </message>
    <message>
        <source>log files support fault</source>
        <comment>words people look for</comment>
        <translation>журнал лог файли підтримка несправність</translation>
    </message>
    <message>
        <source>Token and password</source>
        <translation>Токен і пароль</translation>
    </message>
    <message>
        <source>keyring password token secret</source>
        <comment>words people look for</comment>
        <translation>сховище пароль токен секрет</translation>
    </message>
    <message>
        <source>card payment password security</source>
        <comment>words people look for</comment>
        <translation>картка оплата пароль безпека</translation>
    </message>
    <message>
        <source>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</source>
        <translation>Коди безпеки карток не зберігаються ніколи. Паролі й токени ніколи не записуються у файл чи журнал. Linija нічого не надсилає нікому, крім вашої компанії та її телефонного сервера.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets them when it closes.</source>
        <translation>На цьому комп’ютері немає сховища паролів: коли закрити Linija, вони забуваються.</translation>
    </message>
    <message>
        <source>Empty · %1</source>
        <comment>path</comment>
        <translation>Порожньо · %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Відкрити теку: %1</translation>
    </message>
    <message>
        <source>So that you can work without the network. The company server has them too. A draft stays here until you finish it.</source>
        <translation>Щоб ви могли працювати без мережі. Усе це є і на сервері компанії. Чернетка лишається тут, доки ви її не завершите.</translation>
    </message>
    <message>
        <source>The phone’s own files</source>
        <translation>Службові файли телефону</translation>
    </message>
    <message>
        <source>Configuration that the phone program keeps for itself.</source>
        <translation>Налаштування, які програма телефону зберігає для себе.</translation>
    </message>
    <message>
        <source>What the programs did, for finding faults: times and references of calls, no notes, no passwords. Old entries are deleted automatically.</source>
        <translation>Що робили програми — щоб знаходити несправності: час і позначки дзвінків, без нотаток і паролів. Старі записи видаляються автоматично.</translation>
    </message>
    <message>
        <source>Card security codes, and passwords in plain text</source>
        <translation>Коди безпеки карток і паролі відкритим текстом</translation>
    </message>
    <message>
        <source>RECORDING OF CALLS</source>
        <comment>heading in capitals: privacy</comment>
        <translation>ЗАПИС ДЗВІНКІВ</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>recording of calls</comment>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>When I say so</source>
        <comment>recording of calls</comment>
        <translation>Вручну</translation>
    </message>
    <message>
        <source>Certain queues</source>
        <comment>recording of calls</comment>
        <translation>Певні черги</translation>
    </message>
    <message>
        <source>Every call</source>
        <comment>recording of calls</comment>
        <translation>Кожен дзвінок</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>who records calls</comment>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number; keep the space</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>how long recordings are kept</comment>
        <translation>Безстроково</translation>
    </message>
    <message>
        <source>No bound</source>
        <comment>room that recordings may take</comment>
        <translation>Без обмежень</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>Записи дзвінків</translation>
    </message>
    <message>
        <source>Encrypted; the key is in your keyring. The phone can write them and not read them.</source>
        <translation>Зашифровано; ключ у вашому сховищі паролів. Телефон може їх записувати, але не читати.</translation>
    </message>
    <message>
        <source>recordings calls encrypted sound</source>
        <comment>words people look for</comment>
        <translation>записи дзвінки зашифровано звук</translation>
    </message>
    <message>
        <source>Encrypted, and this computer has no keyring for the key: what is recorded now can be opened and sent to the company server only until Linija closes.</source>
        <translation>Зашифровані, але на цьому комп’ютері немає сховища для ключа: те, що записується зараз, можна відкрити й надіслати на сервер компанії лише до закриття Linija.</translation>
    </message>
    <message>
        <source>Server (SIP INFO)</source>
        <comment>who records calls; INFO is a message of SIP</comment>
        <translation>Сервер (SIP INFO)</translation>
    </message>
    <message>
        <source>Server (dial code)</source>
        <comment>who records calls</comment>
        <translation>Сервер (код набору)</translation>
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
        <translation>Тут ви не приймаєте дзвінків, але на телефонному сервері ви не на паузі: дзвінки з його черг надходять далі.</translation>
    </message>
    <message>
        <source>Pause me there</source>
        <comment>at the telephone server</comment>
        <translation>Поставити на паузу</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server, so its queues send you no calls. Perhaps a team lead did that.</source>
        <translation>Тут ви приймаєте дзвінки, але на телефонному сервері ви на паузі, тому дзвінки з його черг не надходять. Можливо, це зробив керівник групи.</translation>
    </message>
    <message>
        <source>Take me off pause</source>
        <comment>at the telephone server</comment>
        <translation>Зняти з паузи</translation>
    </message>
    <message>
        <source>You are not ready here, but the telephone server did not pause you (%1). Calls from its queues may still come. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>Тут ви не приймаєте дзвінків, але телефонний сервер не поставив вас на паузу (%1). Дзвінки з його черг можуть надходити далі. Linija спробує ще раз сама.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Спробувати</translation>
    </message>
    <message>
        <source>You are ready here, but the telephone server did not take that (%1). Its queues may send you no calls. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>Тут ви приймаєте дзвінки, але телефонний сервер цього не врахував (%1). Його черги можуть не надсилати дзвінків. Linija спробує ще раз сама.</translation>
    </message>
    <message>
        <source>A team lead is listening on your line.</source>
        <translation>Керівник групи слухає вашу лінію.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you hear them, the customer does not.</source>
        <translation>Керівник групи на вашій лінії: ви його чуєте, клієнт — ні.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you and the customer hear them.</source>
        <translation>Керівник групи на вашій лінії: його чуєте і ви, і клієнт.</translation>
    </message>
    <message>
        <source>The telephone server&apos;s profile cannot be used, so its queues do not follow your state: %1</source>
        <comment>a reason, in English</comment>
        <translation>Профіль телефонного сервера не підходить, тому його черги не враховують ваш стан: %1</translation>
    </message>
</context>
<context>
    <name>linija::QueueSounds</name>
    <message>
        <source>Your company’s queues are listed here once they are known.</source>
        <translation>Тут з’являться черги вашої компанії, щойно вони стануть відомі.</translation>
    </message>
    <message>
        <source>As set above</source>
        <comment>the sound of one queue</comment>
        <translation>Як вибрано вище</translation>
    </message>
</context>
<context>
    <name>linija::Rail</name>
    <message>
        <source>Workspace</source>
        <comment>page with the calls</comment>
        <translation>Робоче місце</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Синхронізація</translation>
    </message>
</context>
<context>
    <name>linija::RecordingBar</name>
    <message>
        <source>This call was recorded.</source>
        <translation>Цей дзвінок записано.</translation>
    </message>
    <message>
        <source>Opening the recording …</source>
        <translation>Відкриваємо запис…</translation>
    </message>
    <message>
        <source>The recording is not here any more, and the company server has none.</source>
        <translation>Запису тут уже немає, і на сервері компанії теж.</translation>
    </message>
    <message>
        <source>This recording is not for you: it was made on another computer or by somebody else.</source>
        <translation>Цей запис не для вас: його зроблено на іншому комп’ютері або кимось іншим.</translation>
    </message>
    <message>
        <source>The recording is on the company server, which does not answer. Try again later.</source>
        <translation>Запис — на сервері компанії, а той не відповідає. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The recording cannot be opened: %1</source>
        <translation>Не вдалося відкрити запис: %1</translation>
    </message>
    <message>
        <source>It was cut off when the phone or the computer stopped.</source>
        <translation>Запис обірвався, коли зупинився телефон або комп’ютер.</translation>
    </message>
    <message>
        <source>It is damaged from some place on.</source>
        <translation>З певного місця запис пошкоджено.</translation>
    </message>
    <message>
        <source>You are on the left, the customer on the right.</source>
        <translation>Ви — ліворуч, клієнт — праворуч.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording that is played</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the recording</comment>
        <translation>Слухати</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>Прослухати запис</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <comment>of playing a recording</comment>
        <translation>Швидкість: %1</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Пропускати тишу</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to %2.</source>
        <comment>times in a recording</comment>
        <translation>Пауза&#xa0;запису: з&#xa0;%1&#xa0;до&#xa0;%2.</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to the end.</source>
        <comment>a time in a recording</comment>
        <translation>Пауза запису: з&#xa0;%1 до кінця.</translation>
    </message>
    <message>
        <source>It cannot be played: this computer has no sound device.</source>
        <comment>a recording</comment>
        <translation>Не вдається відтворити: на цьому комп’ютері немає звукового пристрою.</translation>
    </message>
    <message>
        <source>It cannot be played: the sound device does not take it.</source>
        <comment>a recording</comment>
        <translation>Не вдається відтворити: звуковий пристрій цього не приймає.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>to play a recording</comment>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Закрити запис</translation>
    </message>
</context>
<context>
    <name>linija::RefusedCalls</name>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1.</source>
        <comment>a time of day</comment>
        <translation>
            <numerusform>Поки ви не приймали дзвінків, %n&#xa0;дзвінок отримав «зайнято», останній о %1.</numerusform>
            <numerusform>Поки ви не приймали дзвінків, %n&#xa0;дзвінки отримали «зайнято», останній о %1.</numerusform>
            <numerusform>Поки ви не приймали дзвінків, %n&#xa0;дзвінків отримали «зайнято», останній о %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1 from %2.</source>
        <comment>a time of day; a name or number</comment>
        <translation>
            <numerusform>Поки ви не приймали дзвінків, %n&#xa0;дзвінок отримав «зайнято», останній о %1 (%2).</numerusform>
            <numerusform>Поки ви не приймали дзвінків, %n&#xa0;дзвінки отримали «зайнято», останній о %1 (%2).</numerusform>
            <numerusform>Поки ви не приймали дзвінків, %n&#xa0;дзвінків отримали «зайнято», останній о %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Передзвонити</translation>
    </message>
    <message>
        <source>A call was refused at %1: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day</comment>
        <translation>О %1 дзвінок відхилено: його звук не зашифровано, а тут це обов’язково.</translation>
    </message>
    <message>
        <source>A call was refused at %1 from %2: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day; a name or number</comment>
        <translation>О %1 дзвінок відхилено (%2): його звук не зашифровано, а тут це обов’язково.</translation>
    </message>
</context>
<context>
    <name>linija::RingingStrip</name>
    <message>
        <source>Answer: %1</source>
        <comment>button; a name or number</comment>
        <translation>Прийняти: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button</comment>
        <translation>Прийняти</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) ring</source>
        <translation>
            <numerusform>Ще %n&#xa0;дзвінок</numerusform>
            <numerusform>Ще %n&#xa0;дзвінки</numerusform>
            <numerusform>Ще %n&#xa0;дзвінків</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Утримати й прийняти</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <comment>button; a name or number</comment>
        <translation>Відхилити: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <comment>seconds to answer</comment>
        <translation>Лишилося %1 с</translation>
    </message>
    <message>
        <source>%1 s late</source>
        <comment>seconds over the time to answer</comment>
        <translation>%1 с понад норму</translation>
    </message>
</context>
<context>
    <name>linija::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Очистити поле</translation>
    </message>
</context>
<context>
    <name>linija::SettingRow</name>
    <message>
        <source>Your company decides this. (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>Це визначає ваша компанія. (%1)</translation>
    </message>
</context>
<context>
    <name>linija::SettingsNav</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Сторінки налаштувань</translation>
    </message>
</context>
<context>
    <name>linija::SettingsPanel</name>
    <message>
        <source>Your company decides this setting; it stays as it was.</source>
        <translation>Це налаштування визначає ваша компанія; воно лишилося, як було.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Знайти налаштування</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Знайдені налаштування</translation>
    </message>
    <message>
        <source>The file by which your company decides settings has mistakes; tell your administrator. (%1)</source>
        <translation>У файлі, яким компанія визначає налаштування, є помилки; повідомте адміністратора. (%1)</translation>
    </message>
    <message>
        <source>The choice is in effect, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</source>
        <translation>Вибір уже діє, але його не вдалося зберегти для наступного запуску: файл налаштувань не записується. Можливо, диск заповнено?</translation>
    </message>
    <message>
        <source>No setting by that name. Try another word.</source>
        <translation>Налаштування з такою назвою немає. Спробуйте інше слово.</translation>
    </message>
</context>
<context>
    <name>linija::ShortcutsPage</name>
    <message>
        <source>This key cannot be used. Please press another.</source>
        <translation>Ця клавіша не підходить. Натисніть іншу.</translation>
    </message>
    <message>
        <source>This key is needed to edit text. Please press another.</source>
        <translation>Ця клавіша потрібна для редагування тексту. Натисніть іншу.</translation>
    </message>
    <message>
        <source>This key is needed to move in the window and to press buttons. Please press another.</source>
        <translation>Ця клавіша потрібна, щоб переходити у вікні й натискати кнопки. Натисніть іншу.</translation>
    </message>
    <message>
        <source>The desktop takes this key before Linija sees it. Please press another.</source>
        <translation>Цю клавішу система перехоплює раніше за Linija. Натисніть іншу.</translation>
    </message>
    <message>
        <source>key shortcut keyboard</source>
        <comment>words to find a setting by</comment>
        <translation>клавіша комбінація клавіатура гарячі</translation>
    </message>
    <message>
        <source>Another program has this key, so it does nothing here. Choose another one.</source>
        <translation>Цю клавішу зайняла інша програма, тому тут вона не діє. Виберіть іншу.</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>На цій клавіатурі такої клавіші немає.</translation>
    </message>
    <message>
        <source>The desktop gave: %1</source>
        <translation>Система дала: %1</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Коли активна інша програма</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <comment>a key, an action</comment>
        <translation>%1 тепер належить дії «%2».</translation>
    </message>
    <message>
        <source>%1 – while another program is in front</source>
        <comment>an action</comment>
        <translation>%1 — коли активна інша програма</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Пошук за дією або клавішею</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Пошук гарячих клавіш</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Дії та їхні клавіші</translation>
    </message>
    <message>
        <source>Gives every action its default keys again</source>
        <translation>Повертає всім діям типові клавіші</translation>
    </message>
    <message>
        <source>The keys are set by your administrator and cannot be changed here.</source>
        <translation>Клавіші задав адміністратор, тут їх не можна змінити.</translation>
    </message>
    <message>
        <source>No action and no key matches.</source>
        <translation>Ні дії, ні клавіші не знайдено.</translation>
    </message>
    <message>
        <source>This key types a character into notes and fields. Please press it with Ctrl or Alt.</source>
        <translation>Ця клавіша вводить символ у нотатки й поля. Натисніть її разом із Ctrl або Alt.</translation>
    </message>
    <message>
        <source>On this desktop, shortcuts work only while Linija’s window is in front.</source>
        <translation>У цій системі гарячі клавіші діють лише тоді, коли активне вікно Linija.</translation>
    </message>
    <message>
        <source>The desktop did not allow shortcuts while another program is in front. You can allow them in the desktop’s own settings.</source>
        <translation>Система не дозволила гарячі клавіші, коли активна інша програма. Їх можна дозволити в налаштуваннях самої системи.</translation>
    </message>
    <message>
        <source>The desktop keeps the shortcuts that work while another program is in front; change them in its own settings.</source>
        <translation>Гарячі клавіші, що діють, коли активна інша програма, зберігає система; змінюйте їх у її налаштуваннях.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 вже належить дії «%2».</translation>
    </message>
    <message>
        <source>If you use it here, that action gets %1.</source>
        <comment>a key</comment>
        <translation>Якщо перепризначити, вона отримає %1.</translation>
    </message>
    <message>
        <source>If you use it here, that action has no key.</source>
        <translation>Якщо перепризначити, вона лишиться без клавіші.</translation>
    </message>
    <message>
        <source>If you use it here, that action keeps %1.</source>
        <comment>a key</comment>
        <translation>Якщо перепризначити, у неї лишиться %1.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Скинути всі клавіші</translation>
    </message>
    <message>
        <source>Click an action, or press Enter on it, to give it another key.</source>
        <translation>Щоб змінити клавішу, клацніть на дії або натисніть на ній Enter.</translation>
    </message>
</context>
<context>
    <name>linija::SoundCheckBox</name>
    <message>
        <source>Not while a call is up: try it when the line is free.</source>
        <translation>Не під час дзвінка: спробуйте, коли лінія буде вільна.</translation>
    </message>
    <message>
        <source>The test cannot be made: the phone found no sound device it can use.</source>
        <translation>Перевірити не вдасться: телефон не знайшов придатного звукового пристрою.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Записати й послухати</translation>
    </message>
    <message>
        <source>The phone is starting.</source>
        <translation>Телефон запускається.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Мікрофон</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Перебіг перевірки</translation>
    </message>
    <message>
        <source>The phone found no sound device. Plug in a headset; Linija finds it by itself.</source>
        <translation>Телефон не знайшов звукового пристрою. Під’єднайте гарнітуру — Linija знайде її сама.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Динамік або гарнітура</translation>
    </message>
</context>
<context>
    <name>linija::SoundPage</name>
    <message>
        <source>TALKING</source>
        <comment>heading in capitals: sound of a conversation</comment>
        <translation>РОЗМОВА</translation>
    </message>
    <message>
        <source>RINGING</source>
        <comment>heading in capitals</comment>
        <translation>СИГНАЛ ДЗВІНКА</translation>
    </message>
    <message>
        <source>How you sound</source>
        <translation>Як вас чути</translation>
    </message>
    <message>
        <source>Works with: %1</source>
        <comment>the name of a headset</comment>
        <translation>Працює з: %1</translation>
    </message>
    <message>
        <source>%1 is plugged in, but its buttons may not be read. Ask your administrator to install Linija’s udev rule.</source>
        <comment>the name of a headset</comment>
        <translation>%1 під’єднано, але доступу до кнопок немає. Попросіть адміністратора встановити правило udev для Linija.</translation>
    </message>
    <message>
        <source>No headset with call buttons is plugged in.</source>
        <translation>Гарнітуру з кнопками дзвінка не під’єднано.</translation>
    </message>
    <message>
        <source>TEST CALL</source>
        <comment>heading in capitals</comment>
        <translation>ПЕРЕВІРКА ЗВУКУ</translation>
    </message>
    <message>
        <source>SOUND OF A CALL</source>
        <comment>heading in capitals: echo, loudness, tones</comment>
        <translation>ОБРОБКА ЗВУКУ</translation>
    </message>
    <message>
        <source>HEADSET</source>
        <comment>heading in capitals: its buttons</comment>
        <translation>ГАРНІТУРА</translation>
    </message>
    <message>
        <source>The bars move while you speak: the upper one for you, the lower one for what you hear.</source>
        <translation>Смужки рухаються, поки ви говорите: верхня — це ви, нижня — те, що ви чуєте.</translation>
    </message>
    <message>
        <source>test call record play back level volume microphone meter</source>
        <comment>words people look for</comment>
        <translation>пробний дзвінок записати послухати рівень гучність мікрофон</translation>
    </message>
    <message>
        <source>Headset with call buttons</source>
        <translation>Гарнітура з кнопками дзвінка</translation>
    </message>
    <message>
        <source>By device</source>
        <comment>an aid is on for loudspeakers and off for headsets</comment>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an aid for the sound</comment>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>On</source>
        <comment>an aid for the sound</comment>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>How much louder your microphone is made, in decibels</source>
        <translation>На скільки децибелів підсилено ваш мікрофон</translation>
    </message>
    <message>
        <source>How much louder the customer is made, in decibels</source>
        <translation>На скільки децибелів підсилено голос клієнта</translation>
    </message>
    <message>
        <source>Of my country</source>
        <comment>ringing and busy tones</comment>
        <translation>Моєї країни</translation>
    </message>
    <message>
        <source>European</source>
        <comment>ringing and busy tones</comment>
        <translation>Європейські</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>ringing and busy tones</comment>
        <translation>Литовські</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>ringing and busy tones</comment>
        <translation>Латиські</translation>
    </message>
    <message>
        <source>Taiwanese</source>
        <comment>ringing and busy tones</comment>
        <translation>Тайванські</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>ringing and busy tones</comment>
        <translation>Українські</translation>
    </message>
    <message>
        <source>American</source>
        <comment>ringing and busy tones</comment>
        <translation>Американські</translation>
    </message>
    <message>
        <source>No tones</source>
        <comment>ringing and busy tones</comment>
        <translation>Без гудків</translation>
    </message>
    <message>
        <source>Rings</source>
        <comment>a call that comes in</comment>
        <translation>Дзвонить</translation>
    </message>
    <message>
        <source>Is only shown</source>
        <comment>a call that comes in</comment>
        <translation>Лише на екрані</translation>
    </message>
    <message>
        <source>Try it</source>
        <comment>play the ring</comment>
        <translation>Послухати</translation>
    </message>
    <message>
        <source>Now off: you seem to listen through a headset.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Зараз вимкнено: ви, схоже, слухаєте через гарнітуру.</translation>
    </message>
    <message>
        <source>Now on: you seem to listen through loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Зараз увімкнено: ви, схоже, слухаєте через динаміки.</translation>
    </message>
    <message>
        <source>Now off: Linija cannot tell whether this is a headset; most are. Choose “On” for loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Зараз вимкнено: неясно, чи це гарнітура. Якщо слухаєте через динаміки, виберіть «Увімкнено».</translation>
    </message>
</context>
<context>
    <name>linija::Sparkline</name>
    <message>
        <source>no values yet</source>
        <comment>figures over time</comment>
        <translation>значень ще немає</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, last %3</source>
        <comment>figures over time</comment>
        <translation>найменше %1, найбільше %2, останнє %3</translation>
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
        <translation>Демокомпанія</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the new voice messages</comment>
        <translation>Прослухати</translation>
    </message>
    <message>
        <source>Listen to the new voice messages</source>
        <translation>Прослухати нові голосові повідомлення</translation>
    </message>
</context>
<context>
    <name>linija::StepHead</name>
    <message>
        <source>Step %1: %2</source>
        <comment>number, name</comment>
        <translation>Крок %1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2, now</source>
        <comment>number, name</comment>
        <translation>Крок %1: %2, зараз</translation>
    </message>
    <message>
        <source>Step %1: %2, done</source>
        <comment>number, name</comment>
        <translation>Крок %1: %2, пройдено</translation>
    </message>
</context>
<context>
    <name>linija::StepView</name>
    <message>
        <source>Say: %1</source>
        <translation>Скажіть: %1</translation>
    </message>
</context>
<context>
    <name>linija::StoreTrouble</name>
    <message>
        <source>Linija cannot open its local store</source>
        <translation>Linija не може відкрити локальне сховище</translation>
    </message>
    <message>
        <source>The local store was written by a newer version of Linija.</source>
        <translation>Локальне сховище записала новіша версія Linija.</translation>
    </message>
    <message>
        <source>The file was not touched:
%1

Please install the newer version again.</source>
        <translation>Файл не змінено:
%1

Встановіть новішу версію ще раз.</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>Локальне сховище пошкоджено.</translation>
    </message>
    <message>
        <source>Keep it aside and start fresh</source>
        <translation>Відкласти його й почати заново</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>Локальне сховище не відкривається.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the company server has is fetched again. Work that had not reached it yet is only in the damaged file; give it to your administrator.</source>
        <translation>Файл збережено як є:
%1

Можна почати з нового сховища: пошкоджене буде перейменовано й збережено, а все, що є на сервері компанії, завантажиться знову. Робота, яка ще не дійшла до сервера, є лише в пошкодженому файлі; передайте його адміністратору.</translation>
    </message>
    <message>
        <source>Nothing was changed:
%1

Check whether the disk is full and whether you may write there, then start Linija again.</source>
        <translation>Нічого не змінено:
%1

Перевірте, чи не заповнено диск і чи маєте право записувати туди, а потім запустіть Linija знову.</translation>
    </message>
</context>
<context>
    <name>linija::SyncPanel</name>
    <message>
        <source>Synchronisation</source>
        <translation>Синхронізація</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>changes</comment>
        <translation>У черзі на надсилання</translation>
    </message>
    <message>
        <source>Changes that the company server has not confirmed yet. They are safe on this computer.</source>
        <translation>Зміни, які сервер компанії ще не підтвердив. Вони надійно збережені на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>items from the company server</comment>
        <translation>Не вдалося прочитати</translation>
    </message>
    <message>
        <source>Items from the company server that this version does not understand. They are kept as they came.</source>
        <translation>Дані із сервера компанії, яких ця версія не розуміє. Їх збережено без змін.</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <comment>by the company server</comment>
        <translation>Відхилені зміни</translation>
    </message>
    <message>
        <source>The company server did not take them. Nothing is lost; please tell your team lead.</source>
        <translation>Сервер компанії їх не прийняв. Нічого не втрачено; повідомте керівника групи.</translation>
    </message>
</context>
<context>
    <name>linija::TimelineDelegate</name>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
</context>
<context>
    <name>linija::TimelinePanel</name>
    <message>
        <source>ringing</source>
        <translation>надходить</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>набір номера</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на утриманні</translation>
    </message>
    <message>
        <source>after-call work</source>
        <translation>постобробка</translation>
    </message>
    <message>
        <source>Guide: step %1</source>
        <translation>Сценарій: крок %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>нотатка: %1</translation>
    </message>
    <message>
        <source>History of %1, while it rings</source>
        <translation>Поки дзвінок надходить, показано історію: %1</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may not be all of it; nothing was lost.</source>
        <translation>Не вдалося прочитати історію. Можливо, показано не все; нічого не втрачено.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Усі записи</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Історії ще немає</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Пошук в історії</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Канали</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чати</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Скарги</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Опитування</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>Історія клієнта</translation>
    </message>
    <message>
        <source>Nobody we know yet</source>
        <translation>Ще невідомо, хто це</translation>
    </message>
    <message>
        <source>Find the customer above, or write down the name of somebody new.</source>
        <translation>Знайдіть клієнта вгорі або запишіть ім’я нового.</translation>
    </message>
    <message>
        <source>History of %1, who may be calling</source>
        <translation>Історія: %1 (можливо, телефонує саме цей клієнт)</translation>
    </message>
    <message>
        <source>When a contact comes in, the customer’s whole history appears here.</source>
        <translation>Коли хтось звернеться, тут з’явиться вся історія клієнта.</translation>
    </message>
    <message>
        <source>No entry for this customer fits the filter and the words.</source>
        <translation>Жоден запис цього клієнта не відповідає фільтру й словам.</translation>
    </message>
    <message>
        <source>There has been no contact with this customer yet.</source>
        <translation>Контактів із цим клієнтом ще не було.</translation>
    </message>
    <message>
        <source>Search this customer’s history</source>
        <translation>Пошук в історії цього клієнта</translation>
    </message>
    <message>
        <source>No customer on the line</source>
        <translation>Клієнта на лінії немає</translation>
    </message>
</context>
<context>
    <name>linija::TransferBox</name>
    <message>
        <source>on your other line</source>
        <translation>на іншій вашій лінії</translation>
    </message>
    <message>
        <source>Send to: name or number</source>
        <translation>Перенаправити: ім’я або номер</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Перевести на: ім’я або номер</translation>
    </message>
    <message>
        <source>To whom the call may go</source>
        <translation>Кому можна передати дзвінок</translation>
    </message>
    <message>
        <source>Send on</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Перенаправити</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference with the other call</comment>
        <translation>Конференція</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <comment>without asking first</comment>
        <translation>Перевести одразу</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Припаркувати дзвінок</translation>
    </message>
    <message>
        <source>Send the call on to</source>
        <translation>Кому переслати дзвінок</translation>
    </message>
    <message>
        <source>Transfer the call to</source>
        <translation>Кому перевести дзвінок</translation>
    </message>
    <message>
        <source>Consult</source>
        <comment>talk to the colleague before the transfer</comment>
        <translation>Порадитися</translation>
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
        <translation>Відкрити Linija</translation>
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
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>linija::Waveform</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place in a recording: times like 1:04 of 3:05</comment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>linija::WhoIsCalling</name>
    <message>
        <source>Saving …</source>
        <translation>Зберігаємо…</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Зберегти клієнта</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Хто телефонує?</translation>
    </message>
    <message>
        <source>looking for %1 …</source>
        <translation>шукаємо %1…</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>номер приховано</translation>
    </message>
    <message>
        <source>Another customer?</source>
        <translation>Інший клієнт?</translation>
    </message>
    <message>
        <source>find the right one; nothing changes before you choose</source>
        <translation>знайдіть потрібного; до вашого вибору нічого не зміниться</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Знайти клієнта</translation>
    </message>
    <message>
        <source>Find a customer by name, number or e-mail</source>
        <translation>Знайти клієнта за ім’ям, номером або ел. поштою</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>Ім’я нового клієнта</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>a link: leave the customer as it was</comment>
        <translation>залишити</translation>
    </message>
    <message>
        <source>Keep the customer as it was (Esc)</source>
        <translation>Залишити клієнта, як було (Esc)</translation>
    </message>
    <message>
        <source>no known customer with %1</source>
        <translation>клієнта з %1 не знайдено</translation>
    </message>
    <message>
        <source>several customers have this number; nothing is certain yet</source>
        <translation>цей номер мають кілька клієнтів; хто телефонує, ще невідомо</translation>
    </message>
    <message>
        <source>new customer with this number</source>
        <translation>картка з цим номером</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>нова картка</translation>
    </message>
</context>
<context>
    <name>linija::Workplace</name>
    <message>
        <source>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</source>
        <translation>Триває дзвінок. Якщо закрити вікно, він триватиме в телефоні, а коли знову відкриєте Linija, буде на екрані.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Усе одно закрити</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <comment>refused by the company server</comment>
        <translation>
            <numerusform>%n&#xa0;зміна потребує уваги</numerusform>
            <numerusform>%n&#xa0;зміни потребують уваги</numerusform>
            <numerusform>%n&#xa0;змін потребують уваги</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::WorkspacePage</name>
    <message>
        <source>Customer</source>
        <comment>tab: customer and history</comment>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Guide and knowledge</source>
        <comment>tab</comment>
        <translation>Сценарій і база знань</translation>
    </message>
</context>
<context>
    <name>linija::Workstation</name>
    <message>
        <source>A part of the demo company could not start: %1</source>
        <translation>Частину демокомпанії не вдалося запустити: %1</translation>
    </message>
    <message>
        <source>The demo company’s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</source>
        <translation>Немає файлів демокомпанії. Встановіть Linija ще раз або задайте LINIJA_DEMO_DIR.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the keyring with the key is locked, or you said no. Unlock it and start Linija again.</source>
        <translation>Дзвінки не записуються: сховище паролів із ключем заблоковане або ви відмовили. Розблокуйте його й запустіть Linija знову.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the key for recordings could not be read (%1).</source>
        <translation>Дзвінки не записуються: не вдалося прочитати ключ для записів (%1).</translation>
    </message>
</context>
<context>
    <name>linija::WrapUpBar</name>
    <message>
        <source>The note is full: what does not fit was left out.</source>
        <translation>Нотатку заповнено: те, що не вмістилося, пропущено.</translation>
    </message>
    <message>
        <source>Note for this call …</source>
        <translation>Нотатка до дзвінка…</translation>
    </message>
    <message>
        <source>Note for this contact …</source>
        <translation>Нотатка до контакту…</translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work (%1)</source>
        <translation>Записати підсумок і завершити постобробку (%1)</translation>
    </message>
    <message>
        <source>Finish is possible when the call is over.</source>
        <translation>Закрити контакт можна після завершення дзвінка.</translation>
    </message>
    <message>
        <source>Please choose how the contact ended.</source>
        <translation>Виберіть, чим завершився контакт.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Зберігаємо…</translation>
    </message>
    <message>
        <source>Could not be saved yet. Nothing is lost: it is kept here and tried again.</source>
        <translation>Поки не вдалося зберегти. Нічого не втрачено: усе лишається тут, спробуємо ще раз.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Saved. Waiting to be sent.</source>
        <translation>Збережено. Чекає на надсилання.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>What the next colleague should know; kept while you type</source>
        <translation>Що варто знати наступному колезі; зберігається під час введення</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Disposition: how the contact ended</source>
        <translation>Результат: чим завершився контакт</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Вирішено</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>З першого контакту</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>After-call work ends in </source>
        <comment>a time follows</comment>
        <translation>Постобробка: ще </translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work</source>
        <translation>Записати підсумок і завершити постобробку</translation>
    </message>
    <message>
        <source>The customer’s matter is settled</source>
        <translation>Питання клієнта вирішено</translation>
    </message>
    <message>
        <source>This was the customer’s first contact about the matter</source>
        <translation>Це був перший контакт клієнта з цього питання</translation>
    </message>
</context>
</TS>
