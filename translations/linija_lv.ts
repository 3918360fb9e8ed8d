<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en_GB">
<context>
    <name>ActionNames</name>
    <message>
        <source>Turn to the contact above</source>
        <translation>Pāriet uz kontaktu augstāk</translation>
    </message>
    <message>
        <source>Turn to the contact below</source>
        <translation>Pāriet uz kontaktu zemāk</translation>
    </message>
    <message>
        <source>Newer entry of the history</source>
        <translation>Jaunāks vēstures ieraksts</translation>
    </message>
    <message>
        <source>Older entry of the history</source>
        <translation>Vecāks vēstures ieraksts</translation>
    </message>
    <message>
        <source>Guide: one step back</source>
        <translation>Vednis: solis atpakaļ</translation>
    </message>
    <message>
        <source>Guide: next step</source>
        <translation>Vednis: nākamais solis</translation>
    </message>
    <message>
        <source>Guide: choose answer %1</source>
        <translation>Vednis: izvēlēties atbildi %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a page of the settings</comment>
        <translation>Iestatījumi: %1</translation>
    </message>
    <message>
        <source>Fold or unfold the calls at the left</source>
        <translation>Sakļaut vai izvērst zvanus kreisajā pusē</translation>
    </message>
    <message>
        <source>Fold or unfold the guide at the right</source>
        <translation>Sakļaut vai izvērst vedni labajā pusē</translation>
    </message>
    <message>
        <source>Become ready for calls</source>
        <translation>Pieņemt zvanus</translation>
    </message>
    <message>
        <source>Become not ready</source>
        <translation>Nepieņemt zvanus</translation>
    </message>
    <message>
        <source>Become not ready: %1</source>
        <comment>a reason</comment>
        <translation>Nepieņemt zvanus: %1</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Gaišas krāsas</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Tumšas krāsas</translation>
    </message>
    <message>
        <source>Colours as the computer has them</source>
        <translation>Krāsas kā datorā</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Lielāks teksts</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mazāks teksts</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>Parasta lieluma teksts</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>of the window</comment>
        <translation>Valoda: %1</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>Atsaukt pēdējo iestatījuma maiņu</translation>
    </message>
    <message>
        <source>Quit Linija</source>
        <translation>Aizvērt „Linija”</translation>
    </message>
    <message>
        <source>pick up take call</source>
        <comment>words to find an action by</comment>
        <translation>pacelt klausuli pieņemt zvanu</translation>
    </message>
    <message>
        <source>end call stop</source>
        <comment>words to find an action by</comment>
        <translation>nolikt klausuli pārtraukt sarunu</translation>
    </message>
    <message>
        <source>pause wait</source>
        <comment>words to find an action by</comment>
        <translation>pauze gaidīt</translation>
    </message>
    <message>
        <source>silence mic</source>
        <comment>words to find an action by</comment>
        <translation>klusums mikrofons</translation>
    </message>
    <message>
        <source>digits tones dtmf</source>
        <comment>words to find an action by</comment>
        <translation>cipari toņi dtmf</translation>
    </message>
    <message>
        <source>phone ring number</source>
        <comment>words to find an action by</comment>
        <translation>tālrunis zvanīt numurs</translation>
    </message>
    <message>
        <source>wrap up done close</source>
        <comment>words to find an action by</comment>
        <translation>pabeigt gatavs aizvērt rezultāts</translation>
    </message>
    <message>
        <source>synchronisation backend offline</source>
        <comment>words to find an action by</comment>
        <translation>sinhronizācija uzņēmuma sistēma bezsaiste</translation>
    </message>
    <message>
        <source>state available pause</source>
        <comment>words to find an action by</comment>
        <translation>statuss pieejams pārtraukums</translation>
    </message>
    <message>
        <source>theme mode look</source>
        <comment>words to find an action by</comment>
        <translation>motīvs režīms izskats</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <comment>words to find an action by</comment>
        <translation>tālummaiņa fonts lielums</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <comment>words to find an action by</comment>
        <translation>iziet beigt pamest</translation>
    </message>
    <message>
        <source>hide show panel column</source>
        <comment>words to find an action by</comment>
        <translation>slēpt rādīt panelis kolonna</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>group of actions</comment>
        <translation>Zvani</translation>
    </message>
    <message>
        <source>The contact</source>
        <comment>group of actions</comment>
        <translation>Kontakts</translation>
    </message>
    <message>
        <source>The guide</source>
        <comment>group of actions</comment>
        <translation>Vednis</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>group of actions</comment>
        <translation>Meklēšana</translation>
    </message>
    <message>
        <source>Pages and columns</source>
        <comment>group of actions</comment>
        <translation>Lapas un kolonnas</translation>
    </message>
    <message>
        <source>Your state</source>
        <comment>group of actions</comment>
        <translation>Jūsu statuss</translation>
    </message>
    <message>
        <source>The window</source>
        <comment>group of actions</comment>
        <translation>Logs</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>Vispārīgi</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>page of the settings</comment>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>page of the settings</comment>
        <translation>Tālruņa konts</translation>
    </message>
    <message>
        <source>Backend</source>
        <comment>page of the settings</comment>
        <translation>Uzņēmuma sistēma</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>page of the settings</comment>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>page of the settings</comment>
        <translation>Īsinājumtaustiņi</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>Privātums</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message numerus="yes">
        <source>Perhaps %1, or %n other(s) with this number</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Varbūt %1 vai vēl %n klients ar šo numuru</numerusform>
            <numerusform>Varbūt %1 vai vēl %n klienti ar šo numuru</numerusform>
            <numerusform>Varbūt %1 vai vēl %n klientu ar šo numuru</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls themselves %1</source>
        <comment>the name that the caller&apos;s telephone sent</comment>
        <translation>Norādītais vārds: %1</translation>
    </message>
    <message>
        <source>Calls themselves %1 · speaks %2</source>
        <translation>Norādītais vārds: %1 · valoda: %2</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <comment>language</comment>
        <translation>Valoda: %1</translation>
    </message>
    <message>
        <source>Perhaps %1</source>
        <comment>a name</comment>
        <translation>Varbūt %1</translation>
    </message>
    <message>
        <source>Perhaps %1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>Varbūt %1 · valoda: %2</translation>
    </message>
    <message>
        <source>%1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>%1 · valoda: %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Nezināms numurs</translation>
    </message>
    <message>
        <source>HD</source>
        <comment>wide-band sound</comment>
        <translation>HD</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>narrow-band sound</comment>
        <translation>Parasta</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>take the call</comment>
        <translation>Atbildēt</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>microphone</comment>
        <translation>Runāt</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>microphone</comment>
        <translation>Klusēt</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>put the call on hold</comment>
        <translation>Aizturēt</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>take the call off hold</comment>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Beigt</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Norādīt rezultātu</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>in the queue; a time like 0:12</comment>
        <translation>gaidīja %1</translation>
    </message>
    <message>
        <source>menu %1</source>
        <comment>the caller&apos;s way through the spoken menu</comment>
        <translation>izvēlne %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Ienākošs zvans</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at the other side</comment>
        <translation>Zvana…</translation>
    </message>
    <message>
        <source>Calling …</source>
        <translation>Savieno…</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <translation>Aizturēja otra puse</translation>
    </message>
    <message>
        <source>Hold </source>
        <comment>before the time on hold; keep the space</comment>
        <translation>Aizturēts </translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Pēczvana darbs</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>the call</comment>
        <translation>Neatbildēts</translation>
    </message>
    <message>
        <source>ends in </source>
        <comment>before a time that runs down; keep the space</comment>
        <translation>beigsies pēc </translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Ienākošs zvans: %1</translation>
    </message>
    <message>
        <source>Calling: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Zvanīšana: %1</translation>
    </message>
    <message>
        <source>Talking: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Saruna: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Aizturēts: %1</translation>
    </message>
    <message>
        <source>Held by the other side: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Aizturēja otra puse: %1</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Zvans beidzies: %1</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Gold</source>
        <comment>customer tier</comment>
        <translation>Zelta</translation>
    </message>
    <message>
        <source>Silver</source>
        <comment>customer tier</comment>
        <translation>Sudraba</translation>
    </message>
    <message>
        <source>Bronze</source>
        <comment>customer tier</comment>
        <translation>Bronzas</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>atpazīts pēc numura</translation>
    </message>
    <message>
        <source>matched by customer number</source>
        <translation>atpazīts pēc klienta numura</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>jūsu izvēle</translation>
    </message>
    <message>
        <source>their time %1</source>
        <translation>tur tagad %1</translation>
    </message>
    <message>
        <source>their time %1, %2</source>
        <comment>time, day of the week</comment>
        <translation>tur tagad %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, their local time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>klients kopš %1. gada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: March 2024</comment>
        <translation>%2. gada %1</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvija</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lietuva</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Igaunija</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taivāna</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polija</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Vācija</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Somija</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zviedrija</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvēģija</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dānija</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Apvienotā Karaliste</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Īrija</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerikas Savienotās Valstis</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Break</source>
        <comment>reason for not being ready</comment>
        <translation>Pārtraukums</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason for not being ready</comment>
        <translation>Pusdienas</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>reason for not being ready</comment>
        <translation>Apmācība</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason for not being ready</comment>
        <translation>Sapulce</translation>
    </message>
    <message>
        <source>Office work</source>
        <comment>reason for not being ready</comment>
        <translation>Biroja darbs</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the agent</comment>
        <translation>Bezsaistē</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Pieejams</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>a call for the agent</comment>
        <translation>Ienāk zvans</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Zvans aizturēts</translation>
    </message>
    <message>
        <source>Calling</source>
        <comment>the agent calls somebody</comment>
        <translation>Zvanīšana</translation>
    </message>
    <message>
        <source>Consulting</source>
        <comment>the agent asks a colleague</comment>
        <translation>Apspriede</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Sarunā</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Pēczvana darbs</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nav pieejams</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>a call rang and was not answered</comment>
        <translation>Neatbild</translation>
    </message>
    <message>
        <source>A call rang and was not answered. Become ready again to get calls.</source>
        <translation>Uz zvanu neviens neatbildēja. Lai atkal saņemtu zvanus, izvēlieties „Pieejams”.</translation>
    </message>
    <message>
        <source>Then: Ready</source>
        <comment>after the contact</comment>
        <translation>Pēc tam: Pieejams</translation>
    </message>
    <message>
        <source>Then: Not ready</source>
        <comment>after the contact</comment>
        <translation>Pēc tam: Nav pieejams</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a reason, after the contact</comment>
        <translation>Pēc tam: %1</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>Gaida zvanu</translation>
    </message>
    <message>
        <source>Phone starting …</source>
        <translation>Tālrunis startējas…</translation>
    </message>
    <message>
        <source>Phone does not answer</source>
        <translation>Tālrunis neatbild</translation>
    </message>
    <message>
        <source>Phone of another version</source>
        <translation>Citas versijas tālrunis</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Nav skaņas ierīces</translation>
    </message>
    <message>
        <source>Calls work, but nobody hears anything.</source>
        <translation>Zvani darbojas, bet neviens neko nedzird.</translation>
    </message>
    <message>
        <source>Direct calls on port %1</source>
        <translation>Tiešie zvani, ports %1</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>Tiešie zvani</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer.</source>
        <translation>Telefonijas serveris nav iestatīts: zvani pienāk tieši šajā datorā.</translation>
    </message>
    <message>
        <source>Signing in to the telephone server …</source>
        <translation>Pierakstās telefonijas serverī…</translation>
    </message>
    <message>
        <source>Phone signed in</source>
        <translation>Tālrunis pierakstījies</translation>
    </message>
    <message>
        <source>Phone signed in (%1)</source>
        <comment>kind of connection</comment>
        <translation>Tālrunis pierakstījies (%1)</translation>
    </message>
    <message>
        <source>Telephone server refused the sign-in</source>
        <translation>Telefonijas serveris noraidīja pierakstīšanos</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n contact(s)</source>
        <comment>finished today</comment>
        <translation>
            <numerusform>Šodien: %n kontakts</numerusform>
            <numerusform>Šodien: %n kontakti</numerusform>
            <numerusform>Šodien: %n kontaktu</numerusform>
        </translation>
    </message>
    <message>
        <source>AHT %1</source>
        <comment>average handling time</comment>
        <translation>AHT %1</translation>
    </message>
    <message>
        <source>AHT: (talk + hold + after-call work) ÷ handled contacts</source>
        <translation>AHT: (saruna + aizturēšana + pēczvana darbs) ÷ apkalpotie kontakti</translation>
    </message>
    <message>
        <source>first contact %1 %</source>
        <comment>share resolved at the first contact</comment>
        <translation>ar pirmo kontaktu %1 %</translation>
    </message>
    <message>
        <source>First contact: resolved at the first contact ÷ all first contacts</source>
        <translation>Ar pirmo kontaktu: atrisināts ar pirmo kontaktu ÷ visi pirmie kontakti</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Please choose one.</source>
        <translation>Lūdzu, izvēlieties vienu.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Lūdzu, aizpildiet šo lauku.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Par garu: ne vairāk kā %n rakstzīme.</numerusform>
            <numerusform>Par garu: ne vairāk kā %n rakstzīmes.</numerusform>
            <numerusform>Par garu: ne vairāk kā %n rakstzīmju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write this as text.</source>
        <translation>Lūdzu, ierakstiet to kā tekstu.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Lūdzu, ierakstiet skaitli.</translation>
    </message>
    <message>
        <source>Too small: at least %1.</source>
        <translation>Par maz: vismaz %1.</translation>
    </message>
    <message>
        <source>Too large: at most %1.</source>
        <translation>Par daudz: ne vairāk kā %1.</translation>
    </message>
    <message>
        <source>Please write a day like %1.</source>
        <translation>Lūdzu, ierakstiet datumu, piemēram, %1.</translation>
    </message>
    <message>
        <source>Please choose one of the list.</source>
        <translation>Lūdzu, izvēlieties no saraksta.</translation>
    </message>
    <message>
        <source>Please choose yes or no.</source>
        <translation>Lūdzu, izvēlieties „Jā” vai „Nē”.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Tas neizskatās pēc tālruņa numura.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Tas neizskatās pēc e-pasta adreses.</translation>
    </message>
    <message>
        <source>Please write an amount like %1.</source>
        <translation>Lūdzu, ierakstiet summu, piemēram, %1.</translation>
    </message>
    <message>
        <source>This step has no such field.</source>
        <translation>Šajā solī tāda lauka nav.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Simplified Chinese</source>
        <translation>ķīniešu (vienkāršotā)</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>ķīniešu (tradicionālā)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angļu</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>igauņu</translation>
    </message>
    <message>
        <source>French</source>
        <translation>franču</translation>
    </message>
    <message>
        <source>German</source>
        <translation>vācu</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latviešu</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lietuviešu</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>poļu</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>krievu</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spāņu</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraiņu</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customers</source>
        <comment>group of search results</comment>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>group of search results</comment>
        <translation>Darbības</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of search results</comment>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>group of search results</comment>
        <translation>Raksti</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Not set up</source>
        <translation>Nav iestatīta</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Savienojas…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Pieslēgta</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nav savienojuma</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Izrakstīts</translation>
    </message>
    <message>
        <source>Refused by the company</source>
        <translation>Uzņēmums nepieņēma</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://crm.example.com.</source>
        <translation>Tā nav adrese. Tā izskatās šādi: https://crm.example.com.</translation>
    </message>
    <message>
        <source>The company answers, but does not accept this token. Ask your administrator for a new one.</source>
        <translation>Uzņēmuma sistēma atbild, bet šo piekļuves atslēgu nepieņem. Palūdziet administratoram jaunu.</translation>
    </message>
    <message>
        <source>The company knows you, but does not let you in. Ask your administrator.</source>
        <translation>Uzņēmuma sistēma jūs pazīst, bet nelaiž iekšā. Vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>Nobody answers there. Look at the address and the network, and try again.</source>
        <translation>Tur neviens neatbild. Pārbaudiet adresi un tīklu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if it stays so, ask your administrator.</source>
        <translation>Atbilde laikus nepienāca. Mēģiniet vēlreiz; ja nepalīdz, vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>Somebody answers there, but it is not a backend of Linija. Look at the address again.</source>
        <translation>Kāds tur atbild, bet tā nav „Linija” paredzēta uzņēmuma sistēma. Vēlreiz pārbaudiet adresi.</translation>
    </message>
    <message>
        <source>The company&apos;s backend is newer than this Linija. Update Linija.</source>
        <translation>Uzņēmuma sistēma ir jaunāka par šo „Linija” versiju. Atjauniniet „Linija”.</translation>
    </message>
    <message>
        <source>The company is busy and asks to come back later.</source>
        <translation>Uzņēmuma sistēma ir aizņemta un lūdz mēģināt vēlāk.</translation>
    </message>
    <message>
        <source>It did not work, for a reason of this computer&apos;s own. The log says more.</source>
        <translation>Neizdevās šī datora dēļ. Vairāk lasiet žurnālā.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>What you typed last is not on disk yet. It stays in the window and is tried again every few seconds; please do not close Linija. Is the disk full?</source>
        <translation>Pēdējais, ko uzrakstījāt, vēl nav saglabāts diskā. Teksts paliek logā, un ik pēc dažām sekundēm notiek jauns mēģinājums; lūdzu, neaizveriet „Linija” logu. Varbūt disks ir pilns?</translation>
    </message>
    <message>
        <source>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</source>
        <translation>Tālrunis neatbild. Iesāktais zvans turpinās arī bez loga; Linija atkal savienosies pati.</translation>
    </message>
    <message>
        <source>The phone that runs is of another version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</source>
        <translation>Darbojas citas versijas tālrunis, tāpēc zvanus nevar parādīt. Izrakstieties no datora un pierakstieties vēlreiz vai pasakiet administratoram.</translation>
    </message>
    <message>
        <source>No sound device: calls come, but nobody hears anything. Plug in a headset; it is found by itself.</source>
        <translation>Nav skaņas ierīces: zvani pienāk, bet neviens neko nedzird. Pievienojiet austiņas; tās tiks atrastas automātiski.</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Skaņas iestatījumi</translation>
    </message>
    <message>
        <source>The telephone server refused the sign-in, so no calls come from it. Linija goes on trying; please tell your administrator.</source>
        <translation>Telefonijas serveris noraidīja pierakstīšanos, tāpēc zvani no tā nepienāk. Linija turpina mēģināt; lūdzu, pasakiet administratoram.</translation>
    </message>
    <message>
        <source>The ring cannot be heard on this computer. Calls still show at the left.</source>
        <translation>Šajā datorā zvana signālu nevar dzirdēt. Zvani joprojām redzami kreisajā pusē.</translation>
    </message>
    <message>
        <source>The company&apos;s backend is out of reach since %1. You can go on working: everything is kept here and sent when it is back.</source>
        <comment>a time of day</comment>
        <translation>Uzņēmuma sistēma nav sasniedzama kopš plkst. %1. Varat turpināt darbu: viss tiek glabāts šeit un tiks nosūtīts, kad sakari atjaunosies.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Sīkāk</translation>
    </message>
    <message>
        <source>The backend no longer takes your sign-in. What you write is kept here and sent after you sign in again.</source>
        <translation>Uzņēmuma sistēma vairs nepieņem jūsu pierakstīšanos. Tas, ko rakstāt, tiek glabāts šeit un tiks nosūtīts, kad pierakstīsieties vēlreiz.</translation>
    </message>
    <message>
        <source>The backend gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</source>
        <translation>Uzņēmuma sistēma sniedz atbildes, kuras Linija nevar izmantot. Tas, ko rakstāt, tiek glabāts šeit; lūdzu, pasakiet administratoram.</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) could not be read and are left out. First: %1</source>
        <comment>flows</comment>
        <translation>
            <numerusform>Neizdevās nolasīt %n scenāriju, tāpēc tas ir izlaists. Pirmais: %1</numerusform>
            <numerusform>Neizdevās nolasīt %n scenārijus, tāpēc tie ir izlaisti. Pirmais: %1</numerusform>
            <numerusform>Neizdevās nolasīt %n scenāriju, tāpēc tie ir izlaisti. Pirmais: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The call could not be answered: it may have ended just now.</source>
        <translation>Neizdevās atbildēt: iespējams, zvans tikko beidzās.</translation>
    </message>
    <message>
        <source>That cannot be called: it is no number or address that the phone understands.</source>
        <translation>Tur piezvanīt nevar: tālrunis šādu numuru vai adresi nesaprot.</translation>
    </message>
    <message>
        <source>The call could not be made. Please try again.</source>
        <translation>Neizdevās piezvanīt. Lūdzu, mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The call could not be put on hold. The customer still hears you.</source>
        <translation>Zvanu neizdevās aizturēt. Klients jūs joprojām dzird.</translation>
    </message>
    <message>
        <source>The call could not be taken off hold. Please try again.</source>
        <translation>Aizturēto zvanu neizdevās turpināt. Lūdzu, mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The microphone could not be switched. Look at the call&apos;s card to see whether you are heard.</source>
        <translation>Mikrofonu neizdevās pārslēgt. Vai jūs dzird, skatieties zvana kartītē.</translation>
    </message>
    <message>
        <source>The call could not be ended. Please try again.</source>
        <translation>Zvanu neizdevās beigt. Lūdzu, mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The key did not reach the other side.</source>
        <translation>Taustiņa signāls nesasniedza otru pusi.</translation>
    </message>
    <message>
        <source>That sound device cannot be used now. The one before stays in use.</source>
        <translation>Šo skaņas ierīci tagad nevar izmantot. Joprojām tiek lietota iepriekšējā.</translation>
    </message>
    <message>
        <source>The phone could not do that. Please try again.</source>
        <translation>Tālrunim tas neizdevās. Lūdzu, mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Linija is not connected with a company yet: there are no customers to show. Direct calls work.</source>
        <translation>Linija vēl nav savienota ar uzņēmumu, tāpēc klientus parādīt nevar. Tiešie zvani darbojas.</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>Pabeigt iestatīšanu</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The server does not accept the name or the password. Enter them again, or ask your administrator.</source>
        <translation>Serveris nepieņem vārdu vai paroli. Ievadiet tos vēlreiz vai vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>The server does not know this address. Look at it again, letter by letter.</source>
        <translation>Serveris šādu adresi nezina. Pārbaudiet to burtu pa burtam.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, or it does not speak TLS. Ask your administrator.</source>
        <translation>Servera sertifikāts nav uzticams, vai arī serveris neizmanto TLS. Vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>There is no server of that name. Look at the address again.</source>
        <translation>Servera ar tādu nosaukumu nav. Vēlreiz pārbaudiet adresi.</translation>
    </message>
    <message>
        <source>The server does not answer. It is tried again by itself; look at the network and at the server&apos;s address.</source>
        <translation>Serveris neatbild. Mēģinājumi turpinās paši; pārbaudiet tīklu un servera adresi.</translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>Tālrunis startējas</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Tikai tiešie zvani</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Pierakstās…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Pierakstījies</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <translation>Pierakstījies · %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nav pierakstījies</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Colours</source>
        <comment>name of a setting</comment>
        <translation>Krāsas</translation>
    </message>
    <message>
        <source>theme dark light night appearance</source>
        <translation>motīvs tumšs gaišs nakts izskats</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>Everything grows with it: buttons and spaces too.</source>
        <translation>Līdzi aug viss: gan pogas, gan atstarpes.</translation>
    </message>
    <message>
        <source>font larger smaller zoom letters</source>
        <translation>fonts lielāks mazāks tālummaiņa burti</translation>
    </message>
    <message>
        <source>Movement</source>
        <comment>name of a setting: whether things move</comment>
        <translation>Kustība</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses.</source>
        <translation>„Mazāk”: nekas neslīd un nepulsē.</translation>
    </message>
    <message>
        <source>animation reduced motion accessibility</source>
        <translation>animācija mazāk kustību piekļūstamība</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>name of a setting</comment>
        <translation>Laiks atbildēt</translation>
    </message>
    <message>
        <source>The bar on a ringing call shows how much of it is left.</source>
        <translation>Cik no tā atlicis, rāda josla uz ienākošā zvana.</translation>
    </message>
    <message>
        <source>target seconds ringing service level</source>
        <translation>mērķis sekundes zvanīšana apkalpošanas līmenis</translation>
    </message>
    <message>
        <source>Tell me of calls while I am in another program</source>
        <comment>name of a setting</comment>
        <translation>Ziņot par zvaniem, kamēr esmu citā programmā</translation>
    </message>
    <message>
        <source>By the desktop&apos;s notifications, where it has them.</source>
        <translation>Ar darbvirsmas paziņojumiem, ja tā tādus rāda.</translation>
    </message>
    <message>
        <source>notifications messages popup background</source>
        <translation>paziņojumi ziņojumi uznirstošie fons</translation>
    </message>
    <message>
        <source>Closing the window keeps Linija in the tray</source>
        <comment>name of a setting</comment>
        <translation>Aizverot logu, Linija paliek sistēmas teknē</translation>
    </message>
    <message>
        <source>Calls still ring then. Where the desktop has no tray, closing ends Linija as usual.</source>
        <translation>Zvani tad joprojām skan. Ja darbvirsmai teknes nav, Linija, aizverot logu, beidz darbu kā parasti.</translation>
    </message>
    <message>
        <source>tray close background quit icon</source>
        <translation>tekne aizvērt fons iziet ikona</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>name of a setting</comment>
        <translation>Mikrofons</translation>
    </message>
    <message>
        <source>headset input recording level device</source>
        <translation>austiņas ievade ierakstīšana līmenis ierīce</translation>
    </message>
    <message>
        <source>Talk on</source>
        <comment>name of a setting: the device for the conversation</comment>
        <translation>Sarunas skaņa</translation>
    </message>
    <message>
        <source>headset speaker output loudspeaker volume device</source>
        <translation>austiņas skaļrunis izvade skaļums ierīce</translation>
    </message>
    <message>
        <source>Ring on</source>
        <comment>name of a setting: the device for the ring</comment>
        <translation>Zvana skaņa</translation>
    </message>
    <message>
        <source>May be another one, so that you hear it without the headset.</source>
        <translation>Var būt cita ierīce, lai dzirdētu arī bez austiņām.</translation>
    </message>
    <message>
        <source>ringtone bell speaker device</source>
        <translation>melodija zvans skaļrunis ierīce</translation>
    </message>
    <message>
        <source>A call that comes in</source>
        <comment>name of a setting: rings or is only shown</comment>
        <translation>Ienākošs zvans</translation>
    </message>
    <message>
        <source>It is always shown; in a quiet room that may be enough.</source>
        <translation>Tas vienmēr ir redzams; klusā telpā ar to var pietikt.</translation>
    </message>
    <message>
        <source>ring silent mute sound ringtone</source>
        <translation>zvanīt klusi klusums skaņa melodija</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Adrese</translation>
    </message>
    <message>
        <source>As your administrator gave it: sip:name@company.example</source>
        <translation>Kā to norādīja administrators: sip:name@company.example</translation>
    </message>
    <message>
        <source>sip account phone number extension registration</source>
        <translation>sip konts tālrunis numurs iekšējais reģistrācija</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <comment>name of a setting</comment>
        <translation>Pierakstīšanās vārds</translation>
    </message>
    <message>
        <source>Only where it differs from the address.</source>
        <translation>Tikai ja atšķiras no adreses.</translation>
    </message>
    <message>
        <source>sip user login authentication</source>
        <translation>sip lietotājs pierakstīšanās autentifikācija</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>Only where it differs from the part after the @.</source>
        <translation>Tikai ja atšķiras no adreses daļas aiz @.</translation>
    </message>
    <message>
        <source>sip proxy registrar pbx host domain</source>
        <translation>sip starpniekserveris reģistrators pbx resursdators domēns</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>name of a setting: UDP, TCP or TLS</comment>
        <translation>Savienojums</translation>
    </message>
    <message>
        <source>TLS keeps names and numbers private on the way to the server.</source>
        <translation>TLS ceļā uz serveri sargā vārdus un numurus.</translation>
    </message>
    <message>
        <source>sip transport encryption tls tcp udp</source>
        <translation>sip transports šifrēšana tls tcp udp</translation>
    </message>
    <message>
        <source>Port of this phone</source>
        <comment>name of a setting</comment>
        <translation>Šī tālruņa ports</translation>
    </message>
    <message>
        <source>0: any that is free. Felt when the phone starts next.</source>
        <translation>0 – jebkurš brīvs. Stāsies spēkā, kad tālrunis startēsies nākamreiz.</translation>
    </message>
    <message>
        <source>sip listen firewall</source>
        <translation>sip klausīties ugunsmūris</translation>
    </message>
    <message>
        <source>Address of the company</source>
        <comment>name of a setting: of the backend</comment>
        <translation>Uzņēmuma sistēmas adrese</translation>
    </message>
    <message>
        <source>As your administrator gave it: https://crm.example.com</source>
        <translation>Kā to norādīja administrators: https://crm.example.com</translation>
    </message>
    <message>
        <source>backend server crm url connection sign in token login sign out demo</source>
        <translation>uzņēmuma sistēma serveris crm adrese savienojums pierakstīties piekļuves atslēga izrakstīties demonstrācija</translation>
    </message>
    <message>
        <source>Your name at the company</source>
        <comment>name of a setting: the login</comment>
        <translation>Lietotājvārds uzņēmumā</translation>
    </message>
    <message>
        <source>The short one, &quot;olena&quot;. What you do is kept under it.</source>
        <translation>Īsais, piemēram, „olena”. Ar to tiek saglabāts viss, ko darāt.</translation>
    </message>
    <message>
        <source>login user agent</source>
        <translation>pierakstīšanās lietotājs darbinieks</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>name of a setting</comment>
        <translation>Jūsu vārds</translation>
    </message>
    <message>
        <source>As colleagues read it.</source>
        <translation>Tāds, kādu redz kolēģi.</translation>
    </message>
    <message>
        <source>display name agent</source>
        <translation>redzamais vārds darbinieks</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <comment>name of a setting</comment>
        <translation>Loga valoda</translation>
    </message>
    <message>
        <source>What customers and colleagues wrote stays as they wrote it.</source>
        <translation>Klientu un kolēģu rakstītais paliek tāds, kāds ir.</translation>
    </message>
    <message>
        <source>translation english ukrainian lithuanian latvian russian chinese locale</source>
        <translation>tulkojums angļu ukraiņu lietuviešu latviešu krievu ķīniešu lokalizācija</translation>
    </message>
    <message>
        <source>Home country</source>
        <comment>name of a setting</comment>
        <translation>Vietējā valsts</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read and shown as there. Felt at the next start.</source>
        <translation>Tālruņa numuri bez valsts koda tiek lasīti un rādīti kā šajā valstī. Stāsies spēkā nākamajā palaišanas reizē.</translation>
    </message>
    <message>
        <source>region country code numbers phone format</source>
        <translation>reģions valsts kods numuri tālrunis formāts</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>name of a setting: keys of actions</comment>
        <translation>Īsinājumtaustiņi</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys</source>
        <translation>tastatūra taustiņi īsinājumi</translation>
    </message>
    <message>
        <source>Notifications name the caller</source>
        <comment>name of a setting</comment>
        <translation>Paziņojumos rādīt, kas zvana</translation>
    </message>
    <message>
        <source>Else they say that a call comes in, and no more: others may see your screen.</source>
        <translation>Citādi tie tikai paziņo, ka kāds zvana: jūsu ekrānu var redzēt citi.</translation>
    </message>
    <message>
        <source>privacy customer name screen sharing</source>
        <translation>privātums klients vārds ekrāna koplietošana</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>the names of settings</comment>
        <translation>Mainīts: %1</translation>
    </message>
</context>
<context>
    <name>SettingsEditors</name>
    <message>
        <source>The computer&apos;s choice</source>
        <comment>sound device</comment>
        <translation>Izvēlas dators</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>sound device</comment>
        <translation>%1 (nav pievienota)</translation>
    </message>
</context>
<context>
    <name>SoundCheckWords</name>
    <message>
        <source>Speak for five seconds; then you hear what a customer would hear.</source>
        <translation>Runājiet piecas sekundes; pēc tam dzirdēsiet to, ko dzirdētu klients.</translation>
    </message>
    <message>
        <source>Speak now, as you would to a customer.</source>
        <translation>Tagad runājiet tā, kā runātu ar klientu.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>Lūk, tā jūs skanat.</translation>
    </message>
    <message>
        <source>Did you hear yourself clearly? Then you are ready.</source>
        <translation>Vai sevi dzirdējāt skaidri? Tad viss ir kārtībā.</translation>
    </message>
    <message>
        <source>Hardly anything was recorded. Is the microphone muted, or another one chosen?</source>
        <translation>Gandrīz nekas nav ierakstīts. Varbūt mikrofons ir izslēgts vai izvēlēts cits?</translation>
    </message>
    <message>
        <source>The test broke off: the sound device failed, or a call came in. Try it again.</source>
        <translation>Pārbaude pārtrūka: skaņas ierīce atteica vai pienāca zvans. Mēģiniet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>pirms %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>pirms %1 min</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>plkst. %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>No backend set up</source>
        <translation>Uzņēmuma sistēma nav iestatīta</translation>
    </message>
    <message>
        <source>Linija works on what is stored on this computer. An administrator sets the backend&apos;s address.</source>
        <translation>Linija izmanto to, kas glabājas šajā datorā. Uzņēmuma sistēmas adresi iestata administrators.</translation>
    </message>
    <message>
        <source>Connecting to the backend …</source>
        <translation>Savienojas ar uzņēmuma sistēmu…</translation>
    </message>
    <message>
        <source>You can work already; changes follow.</source>
        <translation>Jau varat strādāt; izmaiņas sekos.</translation>
    </message>
    <message>
        <source>Backend connected</source>
        <translation>Uzņēmuma sistēma pieslēgta</translation>
    </message>
    <message>
        <source>What you write reaches the company within seconds.</source>
        <translation>Tas, ko rakstāt, nonāk uzņēmumā dažu sekunžu laikā.</translation>
    </message>
    <message>
        <source>Backend out of reach since %1</source>
        <comment>a time of day</comment>
        <translation>Uzņēmuma sistēma nav sasniedzama kopš plkst. %1</translation>
    </message>
    <message>
        <source>Backend out of reach</source>
        <translation>Uzņēmuma sistēma nav sasniedzama</translation>
    </message>
    <message>
        <source>You can go on working: everything is kept here and sent when the backend is back.</source>
        <translation>Varat turpināt darbu: viss tiek glabāts šeit un tiks nosūtīts, kad sakari atjaunosies.</translation>
    </message>
    <message>
        <source>Signed out of the backend</source>
        <translation>Izrakstīts no uzņēmuma sistēmas</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</source>
        <translation>Pierakstīšanās vairs nav derīga. Tas, ko rakstāt, tiek glabāts šeit un tiks nosūtīts, kad pierakstīsieties vēlreiz.</translation>
    </message>
    <message>
        <source>The backend refuses this computer</source>
        <translation>Uzņēmuma sistēma šo datoru nepieņem</translation>
    </message>
    <message>
        <source>What you write is kept here. Please tell your administrator; the log names the reason.</source>
        <translation>Tas, ko rakstāt, tiek glabāts šeit. Lūdzu, pasakiet administratoram; iemesls norādīts žurnālā.</translation>
    </message>
    <message numerus="yes">
        <source>First copy: %n row(s) so far</source>
        <comment>rows of the company&apos;s data</comment>
        <translation>
            <numerusform>Pirmā kopija: pagaidām %n ieraksts</numerusform>
            <numerusform>Pirmā kopija: pagaidām %n ieraksti</numerusform>
            <numerusform>Pirmā kopija: pagaidām %n ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>Linija copies the company&apos;s data to this computer. Customers appear as they arrive.</source>
        <translation>Linija kopē uzņēmuma datus uz šo datoru. Klienti parādās, tiklīdz dati pienāk.</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>Sinhronizēts %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes to be sent</comment>
        <translation>
            <numerusform>gaida nosūtīšanu: %n</numerusform>
            <numerusform>gaida nosūtīšanu: %n</numerusform>
            <numerusform>gaida nosūtīšanu: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waiting</source>
        <comment>no changes to be sent</comment>
        <translation>viss nosūtīts</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>changes that the backend refused</comment>
        <translation>
            <numerusform>vajadzīga jūsu palīdzība: %n</numerusform>
            <numerusform>vajadzīga jūsu palīdzība: %n</numerusform>
            <numerusform>vajadzīga jūsu palīdzība: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation, in the marks of the language</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zvans</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Tērzēšana</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pasūtījums</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Sūdzība</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Aptauja</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uzdevums</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>notiek</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>atrisināts</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>nav atrisināts</translation>
    </message>
    <message>
        <source>caller gave up</source>
        <translation>zvanītājs nesagaidīja</translation>
    </message>
    <message>
        <source>no outcome written in time</source>
        <translation>rezultāts laikus nav norādīts</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>order</comment>
        <translation>noformēts</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>order</comment>
        <translation>nosūtīts</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>order</comment>
        <translation>piegādāts</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>order</comment>
        <translation>atgriezts</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order or task</comment>
        <translation>atcelts</translation>
    </message>
    <message>
        <source>registered</source>
        <comment>complaint</comment>
        <translation>reģistrēta</translation>
    </message>
    <message>
        <source>judged</source>
        <comment>complaint</comment>
        <translation>izvērtēta</translation>
    </message>
    <message>
        <source>investigating</source>
        <comment>complaint</comment>
        <translation>tiek izmeklēta</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>complaint: a solution was proposed</comment>
        <translation>piedāvājums</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>complaint</comment>
        <translation>izpildīta</translation>
    </message>
    <message>
        <source>summarised</source>
        <comment>complaint</comment>
        <translation>apkopota</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>complaint</comment>
        <translation>turpmākais kontakts</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>complaint</comment>
        <translation>slēgta</translation>
    </message>
    <message>
        <source>open</source>
        <comment>task</comment>
        <translation>atvērts</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>izpildīts</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Ienākošs zvans</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Izejošs zvans</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-pasts nosūtīts</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>SMS nosūtīta</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Pasūtījums %1</translation>
    </message>
    <message>
        <source>Complaint opened</source>
        <translation>Saņemta sūdzība</translation>
    </message>
    <message>
        <source>Complaint %1 opened</source>
        <translation>Saņemta sūdzība %1</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Atzvans</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Turpmākais kontakts</translation>
    </message>
    <message>
        <source>resolved at first contact</source>
        <translation>atrisināts ar pirmo kontaktu</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>atbildēts %1 laikā</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>termiņš nokavēts: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termiņš %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>atbild %1</translation>
    </message>
    <message>
        <source>CSAT %1 of 5</source>
        <translation>CSAT %1 no 5</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>NPS %1 no 10</translation>
    </message>
    <message>
        <source>CES %1 of 7</source>
        <translation>CES %1 no 7</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Vakar</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Rīt</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day of this year, QLocale format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day of another year, QLocale format</comment>
        <translation>yyyy. &apos;gada&apos; d. MMMM</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time follows</comment>
        <translation>šodien %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time follows</comment>
        <translation>rīt %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time follows</comment>
        <translation>vakar %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d.</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a complaint or task</comment>
        <translation>termiņš nokavēts</translation>
    </message>
    <message>
        <source>step %1</source>
        <comment>of a complaint: its name</comment>
        <translation>posms: %1</translation>
    </message>
    <message>
        <source>with a recording</source>
        <comment>the contact</comment>
        <translation>ar sarunas ierakstu</translation>
    </message>
</context>
<context>
    <name>linija::AccountForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a password</comment>
        <translation>Saglabāta. Rakstiet, lai mainītu.</translation>
    </message>
    <message>
        <source>This is no address of an account. It looks like sip:name@company.example.</source>
        <translation>Tā nav konta adrese. Tā izskatās šādi: sip:name@company.example.</translation>
    </message>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Atslēgu saišķis paroli nepieņēma: tas ir slēgts, vai arī jūs nepiekritāt. Atslēdziet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <comment>no account</comment>
        <translation>Tikai tiešie zvani</translation>
    </message>
    <message>
        <source>An account at a server</source>
        <translation>Konts serverī</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>connection</comment>
        <translation>Automātisks</translation>
    </message>
    <message>
        <source>This phone has</source>
        <translation>Tālruņa pieslēgums</translation>
    </message>
    <message>
        <source>Direct calls reach it by the address of this computer; an account by a number or name.</source>
        <translation>Tiešie zvani to sasniedz pēc šī datora adreses, zvani uz kontu – pēc numura vai vārda.</translation>
    </message>
    <message>
        <source>sip account phone direct registration</source>
        <comment>words people look for</comment>
        <translation>sip konts tālrunis tiešs reģistrācija</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>Glabājas šī datora atslēgu saišķī, nekad failā.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer: it is kept until Linija closes.</source>
        <translation>Šajā datorā atslēgu saišķa nav: tā tiek glabāta, kamēr „Linija” darbojas.</translation>
    </message>
    <message>
        <source>sip password keyring secret</source>
        <comment>words people look for</comment>
        <translation>sip parole atslēgu saišķis noslēpums</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Saglabāt un pierakstīties</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Aizmirst paroli</translation>
    </message>
</context>
<context>
    <name>linija::Actions</name>
    <message>
        <source>Answer the call</source>
        <translation>Atbildēt uz zvanu</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Noraidīt zvanu</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Beigt zvanu</translation>
    </message>
    <message>
        <source>Hold or resume the call</source>
        <translation>Aizturēt vai turpināt zvanu</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Izslēgt vai ieslēgt mikrofonu</translation>
    </message>
    <message>
        <source>Keypad of the call</source>
        <translation>Zvana taustiņi</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Zvanīt pēc vārda vai numura</translation>
    </message>
    <message>
        <source>Ready or not ready for calls</source>
        <translation>Pieejams vai nav pieejams zvaniem</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Meklēt visur</translation>
    </message>
    <message>
        <source>Search the customer&apos;s history</source>
        <translation>Meklēt klienta vēsturē</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Meklēt rakstus</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rakstīt piezīmi</translation>
    </message>
    <message>
        <source>Finish the contact</source>
        <translation>Pabeigt kontaktu</translation>
    </message>
    <message>
        <source>Show the workspace</source>
        <translation>Rādīt darbvietu</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Rādīt klientus</translation>
    </message>
    <message>
        <source>Show what is being sent</source>
        <translation>Rādīt, kas tiek sūtīts</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Rādīt iestatījumus</translation>
    </message>
</context>
<context>
    <name>linija::AgentButton</name>
    <message>
        <source>Your state: %1</source>
        <translation>Jūsu statuss: %1</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>Mainīt statusu</translation>
    </message>
    <message>
        <source>After this contact</source>
        <translation>Pēc šī kontakta</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Pieejams</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nav pieejams</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <comment>a reason</comment>
        <translation>Nav pieejams: %1</translation>
    </message>
</context>
<context>
    <name>linija::AnswerBar</name>
    <message>
        <source>%1 s left to answer within %2 s</source>
        <comment>seconds</comment>
        <translation>Atbildēt vēl atliek %1 s no %2 s</translation>
    </message>
    <message>
        <source>%1 s over the %2 s to answer</source>
        <comment>seconds</comment>
        <translation>Par %1 s pārsniegtas %2 s, kurās jāatbild</translation>
    </message>
</context>
<context>
    <name>linija::ArticleDelegate</name>
    <message>
        <source>updated today</source>
        <translation>atjaunināts šodien</translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>atjaunināts pirms %n dienas</numerusform>
            <numerusform>atjaunināts pirms %n dienām</numerusform>
            <numerusform>atjaunināts pirms %n dienām</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n month(s) ago</source>
        <translation>
            <numerusform>atjaunināts pirms %n mēneša</numerusform>
            <numerusform>atjaunināts pirms %n mēnešiem</numerusform>
            <numerusform>atjaunināts pirms %n mēnešiem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n year(s) ago</source>
        <translation>
            <numerusform>atjaunināts pirms %n gada</numerusform>
            <numerusform>atjaunināts pirms %n gadiem</numerusform>
            <numerusform>atjaunināts pirms %n gadiem</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of an article</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>helped %1×</source>
        <translation>palīdzēja %1×</translation>
    </message>
</context>
<context>
    <name>linija::BackendForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a token</comment>
        <translation>Saglabāta. Rakstiet, lai mainītu.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Jautā…</translation>
    </message>
    <message>
        <source>Enter your name at the company too: what you do is kept under it.</source>
        <translation>Ievadiet arī savu lietotājvārdu uzņēmumā: ar to tiek saglabāts viss, ko darāt.</translation>
    </message>
    <message>
        <source>The company answers (%1, contract %2).</source>
        <comment>host, version</comment>
        <translation>Uzņēmuma sistēma atbild (%1, saskarne %2).</translation>
    </message>
    <message numerus="yes">
        <source>You may see %n kind(s) of data.</source>
        <comment>customers, orders …</comment>
        <translation>
            <numerusform>Varat skatīt %n veida datus.</numerusform>
            <numerusform>Varat skatīt %n veidu datus.</numerusform>
            <numerusform>Varat skatīt %n veidu datus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may change %n kind(s) of data.</source>
        <comment>tasks, notes …</comment>
        <translation>
            <numerusform>Varat mainīt %n veida datus.</numerusform>
            <numerusform>Varat mainīt %n veidu datus.</numerusform>
            <numerusform>Varat mainīt %n veidu datus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</source>
        <translation>Uzņēmums jūs ielaistu, bet atslēgu saišķis piekļuves atslēgu nepieņēma: tas ir slēgts, vai arī jūs nepiekritāt. Atslēdziet to un pierakstieties vēlreiz.</translation>
    </message>
    <message>
        <source>You are signed out. What is stored on this computer stays, and what you do is sent when you sign in again.</source>
        <translation>Izrakstīšanās pabeigta. Šajā datorā glabātais paliek, un tas, ko darāt, tiks nosūtīts, kad pierakstīsieties vēlreiz.</translation>
    </message>
    <message>
        <source>The keyring did not let go of the token: it is locked, or you said no.</source>
        <translation>Atslēgu saišķis piekļuves atslēgu neatdeva: tas ir slēgts, vai arī jūs nepiekritāt.</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>to sign in with</comment>
        <translation>Piekļuves atslēga</translation>
    </message>
    <message>
        <source>From your administrator. Goes into the keyring of this computer, never into a file.</source>
        <translation>No administratora. Glabājas šī datora atslēgu saišķī, nekad failā.</translation>
    </message>
    <message>
        <source>From your administrator. There is no keyring on this computer: it is kept until Linija closes.</source>
        <translation>No administratora. Šajā datorā atslēgu saišķa nav: tā tiek glabāta, kamēr „Linija” darbojas.</translation>
    </message>
    <message>
        <source>token password sign in login keyring</source>
        <comment>words people look for</comment>
        <translation>piekļuves atslēga parole pierakstīties atslēgu saišķis</translation>
    </message>
    <message>
        <source>Test and sign in</source>
        <translation>Pārbaudīt un pierakstīties</translation>
    </message>
    <message>
        <source>Test only</source>
        <translation>Tikai pārbaudīt</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Izrakstīties</translation>
    </message>
</context>
<context>
    <name>linija::BackendPage</name>
    <message>
        <source>This window was opened with the demo company from the start. Close it, and open Linija as usual.</source>
        <translation>Šis logs jau no paša sākuma atvērts ar demonstrācijas uzņēmumu. Aizveriet to un atveriet „Linija” kā parasti.</translation>
    </message>
    <message>
        <source>That did not work: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Neizdevās: trūkst kādas daļas. Instalējiet „Linija” vēlreiz. (%1)</translation>
    </message>
    <message>
        <source>COMPANY</source>
        <comment>heading in capitals: the employer&apos;s backend</comment>
        <translation>UZŅĒMUMS</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>JŪS</translation>
    </message>
    <message>
        <source>DEMO COMPANY</source>
        <comment>heading in capitals</comment>
        <translation>DEMONSTRĀCIJAS UZŅĒMUMS</translation>
    </message>
    <message>
        <source>This is the demo company</source>
        <translation>Šis ir demonstrācijas uzņēmums</translation>
    </message>
    <message>
        <source>Try Linija with a demo company</source>
        <translation>Izmēģināt „Linija” ar demonstrācijas uzņēmumu</translation>
    </message>
    <message>
        <source>Its customers are made up. Nothing that happens here reaches a real company.</source>
        <translation>Tā klienti ir izdomāti. Nekas, kas šeit notiek, nenonāk īstā uzņēmumā.</translation>
    </message>
    <message>
        <source>Made-up customers with histories, who call you. It opens in a home of its own; nothing here is touched.</source>
        <translation>Izdomāti klienti ar vēsturi, kuri jums zvana. Viss glabājas atsevišķi; šeit nekas netiek aizskarts.</translation>
    </message>
    <message>
        <source>demo try practice example company</source>
        <comment>words people look for</comment>
        <translation>demonstrācija izmēģināt vingrināties piemērs uzņēmums</translation>
    </message>
    <message>
        <source>Leave the demo company</source>
        <translation>Iziet no demonstrācijas uzņēmuma</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Atvērt demonstrācijas uzņēmumu</translation>
    </message>
</context>
<context>
    <name>linija::CallCard</name>
    <message>
        <source>Muted</source>
        <comment>the microphone</comment>
        <translation>Mikrofons izslēgts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: who</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linija::CallNotices</name>
    <message>
        <source>Incoming call</source>
        <translation>Ienākošs zvans</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>Atbildēt</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a call</comment>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Neatbildēts zvans</translation>
    </message>
    <message>
        <source>Linija needs you</source>
        <translation>Linija lūdz jūsu uzmanību</translation>
    </message>
</context>
<context>
    <name>linija::CallsPanel</name>
    <message>
        <source>CALLS</source>
        <comment>heading of the column, in capitals</comment>
        <translation>ZVANI</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>zvana: %n</numerusform>
            <numerusform>zvana: %n</numerusform>
            <numerusform>zvana: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>telephone lines in use</comment>
        <translation>
            <numerusform>%n līnija</numerusform>
            <numerusform>%n līnijas</numerusform>
            <numerusform>%n līniju</numerusform>
        </translation>
    </message>
    <message>
        <source>Become ready</source>
        <translation>Pieņemt zvanus</translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>Tālrunis startējas</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tas aizņems mirklīti.</translation>
    </message>
    <message>
        <source>The phone does not answer</source>
        <translation>Tālrunis neatbild</translation>
    </message>
    <message>
        <source>Linija starts it again by itself. Calls that were up come back with it.</source>
        <translation>Linija to palaidīs vēlreiz pati. Iesāktie zvani atgriezīsies kopā ar to.</translation>
    </message>
    <message>
        <source>The phone is of another version</source>
        <translation>Tālrunim ir cita versija</translation>
    </message>
    <message>
        <source>Calls cannot come until Linija and its phone are the same version.</source>
        <translation>Zvani nepienāks, kamēr Linija un tās tālrunis nebūs vienā versijā.</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Pieejams zvaniem</translation>
    </message>
    <message>
        <source>The next call rings here and shows who it is before you answer.</source>
        <translation>Nākamais zvans atskanēs šeit un jau pirms atbildes parādīs, kas zvana.</translation>
    </message>
    <message>
        <source>No calls now</source>
        <translation>Pašlaik zvanu nav</translation>
    </message>
    <message>
        <source>While you are not ready, callers wait for somebody else.</source>
        <translation>Kamēr zvanus nepieņemat, zvanītāji gaida kādu citu.</translation>
    </message>
    <message>
        <source>A call rang and was not answered</source>
        <translation>Uz zvanu neviens neatbildēja</translation>
    </message>
    <message>
        <source>So that nobody meets an empty chair, no more calls come until you are ready again.</source>
        <translation>Lai neviens nepaliktu bez atbildes, zvani nepienāks, līdz atkal sāksiet tos pieņemt.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Neesat tiešsaistē</translation>
    </message>
    <message>
        <source>Calls come once you are signed in and ready.</source>
        <translation>Zvani pienāks, kad pierakstīsieties un sāksiet tos pieņemt.</translation>
    </message>
</context>
<context>
    <name>linija::CustomerFacts</name>
    <message>
        <source>No customer yet</source>
        <translation>Klienta vēl nav</translation>
    </message>
    <message>
        <source>When it is known who is on the line, their card stands here.</source>
        <translation>Kad būs zināms, kas zvana, šeit būs klienta kartīte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klienta numurs</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Ziņapmaiņa</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>way to reach the customer</comment>
        <translation>vēlamais</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Dzīvesvieta</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klients kopš</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Līmenis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>time, day of the week, time zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Vietējais laiks</translation>
    </message>
</context>
<context>
    <name>linija::CustomerHeader</name>
    <message>
        <source>not them?</source>
        <comment>a link: the person on the line is somebody else</comment>
        <translation>cits klients?</translation>
    </message>
    <message>
        <source>Choose another customer for this contact</source>
        <translation>Izvēlēties šim kontaktam citu klientu</translation>
    </message>
    <message>
        <source>Customer tier, as the company set it</source>
        <translation>Klienta līmenis, ko noteicis uzņēmums</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n atvērta sūdzība</numerusform>
            <numerusform>%n atvērtas sūdzības</numerusform>
            <numerusform>%n atvērtu sūdzību</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints of this customer that are not closed</source>
        <translation>Šī klienta sūdzības, kas vēl nav slēgtas</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this week</source>
        <translation>
            <numerusform>%n kontakts šonedēļ</numerusform>
            <numerusform>%n kontakti šonedēļ</numerusform>
            <numerusform>%n kontaktu šonedēļ</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls, chats, e-mails and SMS of the last seven days, counted in the history on this computer</source>
        <translation>Zvani, tērzēšanas, e-pasti un SMS pēdējās septiņās dienās; saskaitīts pēc vēstures šajā datorā</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>Mean of this customer&apos;s satisfaction answers, 1 to 5</source>
        <translation>Šī klienta apmierinātības vērtējumu vidējais, no 1 līdz 5</translation>
    </message>
    <message>
        <source>last NPS %1</source>
        <translation>pēdējais NPS %1</translation>
    </message>
    <message>
        <source>The latest answer to “Would you recommend us?”, 0 to 10</source>
        <translation>Pēdējā atbilde uz jautājumu „Vai ieteiktu mūs?”, no 0 līdz 10</translation>
    </message>
</context>
<context>
    <name>linija::CustomerPanel</name>
    <message>
        <source>This customer could not be read. Nothing was changed.</source>
        <translation>Šī klienta datus neizdevās nolasīt. Nekas nav mainīts.</translation>
    </message>
    <message>
        <source>perhaps · same number</source>
        <translation>varbūt · tas pats numurs</translation>
    </message>
    <message>
        <source>perhaps · number in the call</source>
        <translation>varbūt · numurs zvanā</translation>
    </message>
    <message>
        <source>last contact today</source>
        <translation>pēdējais kontakts šodien</translation>
    </message>
    <message>
        <source>last contact yesterday</source>
        <translation>pēdējais kontakts vakar</translation>
    </message>
    <message numerus="yes">
        <source>last contact %n day(s) ago</source>
        <translation>
            <numerusform>pēdējais kontakts pirms %n dienas</numerusform>
            <numerusform>pēdējais kontakts pirms %n dienām</numerusform>
            <numerusform>pēdējais kontakts pirms %n dienām</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <comment>month and year</comment>
        <translation>pēdējais kontakts: %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>kontaktu vēl nav bijis</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n atvērta sūdzība</numerusform>
            <numerusform>%n atvērtas sūdzības</numerusform>
            <numerusform>%n atvērtu sūdzību</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers could not be searched. The call goes on; try again in a moment.</source>
        <translation>Klientu meklēšana neizdevās. Zvans turpinās; pēc mirkļa mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>found by you</source>
        <translation>atradāt jūs</translation>
    </message>
    <message>
        <source>The new customer could not be saved. The name is kept; try again.</source>
        <translation>Jauno klientu neizdevās saglabāt. Vārds ir palicis; mēģiniet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>linija::CustomersPage</name>
    <message>
        <source>Customers could not be searched just now. What is shown may be old; please try again.</source>
        <translation>Klientu meklēšana šobrīd neizdevās. Redzamais var būt novecojis; lūdzu, mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Name, phone number, e-mail, city or customer number</source>
        <translation>Vārds, tālruņa numurs, e-pasts, pilsēta vai klienta numurs</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Meklēt klientus</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Atrastie klienti</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Neviens nav atrasts</translation>
    </message>
    <message>
        <source>Try the beginning of the name, or fewer words.</source>
        <translation>Pamēģiniet vārda sākumu vai mazāk vārdu.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Atrast klientu</translation>
    </message>
    <message>
        <source>Type a few letters or digits. Choose a customer and the workspace shows their whole history.</source>
        <translation>Ierakstiet dažus burtus vai ciparus. Izvēlieties klientu, un darbvietā redzēsiet visu klienta vēsturi.</translation>
    </message>
</context>
<context>
    <name>linija::DialBox</name>
    <message>
        <source>Call %1</source>
        <comment>a number</comment>
        <translation>Zvanīt %1</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Vārds vai numurs</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Zvanīt pēc vārda vai numura</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Kam zvanīt</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>button: dial the number above it</comment>
        <translation>Zvanīt</translation>
    </message>
</context>
<context>
    <name>linija::FieldEditor</name>
    <message>
        <source>%1, required</source>
        <translation>%1, obligāti</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>jau zināms</translation>
    </message>
    <message>
        <source>From the customer&apos;s card or an earlier contact; change it if it is no longer right</source>
        <translation>No klienta kartītes vai agrāka kontakta; izmainiet, ja vairs nav pareizi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: jā</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nē</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Izvēlēties dienu</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Izvēlieties</translation>
    </message>
</context>
<context>
    <name>linija::FirstRun</name>
    <message>
        <source>The demo company cannot be opened: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Demonstrācijas uzņēmumu nevar atvērt: trūkst kādas daļas. Instalējiet „Linija” vēlreiz. (%1)</translation>
    </message>
    <message>
        <source>Welcome to Linija</source>
        <translation>Sveicināti, te Linija</translation>
    </message>
    <message>
        <source>Three steps, and you can take calls. Skip what you like: everything is in the settings too.</source>
        <translation>Trīs soļi, un varat pieņemt zvanus. Izlaidiet, ko vēlaties: viss ir arī iestatījumos.</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>step of setting up</comment>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>step of setting up</comment>
        <translation>Skaņa</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>step of setting up</comment>
        <translation>Tālruņa konts</translation>
    </message>
    <message>
        <source>Where do your customers come from?</source>
        <translation>No kurienes ir jūsu klienti?</translation>
    </message>
    <message>
        <source>Your administrator gave you an address and a token. With them you see your company&apos;s customers.</source>
        <translation>Administrators jums iedeva adresi un piekļuves atslēgu. Ar tām redzat sava uzņēmuma klientus.</translation>
    </message>
    <message>
        <source>Do you hear yourself?</source>
        <translation>Vai dzirdat sevi?</translation>
    </message>
    <message>
        <source>Put on your headset and speak: the upper bar moves. Then record and listen.</source>
        <translation>Uzlieciet austiņas un runājiet: augšējā josla kustas. Pēc tam ierakstiet un klausieties.</translation>
    </message>
    <message>
        <source>Who calls you?</source>
        <translation>Kas jums zvana?</translation>
    </message>
    <message>
        <source>With an account, calls reach you by your number. Without one, only direct calls do.</source>
        <translation>Ja ir konts, zvani jūs sasniedz ar jūsu numuru. Bez tā – tikai tiešie zvani.</translation>
    </message>
    <message>
        <source>No company yet? Take the demo company</source>
        <translation>Uzņēmuma vēl nav? Ņemiet demonstrācijas uzņēmumu</translation>
    </message>
    <message>
        <source>Made-up customers with histories, who call you. It has a home of its own; nothing of it gets into your company&apos;s data.</source>
        <translation>Izdomāti klienti ar vēsturi, kuri jums zvana. Viss glabājas atsevišķi; jūsu uzņēmuma datos nekas nenonāk.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Iestatīt vēlāk</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>the demo company</comment>
        <translation>Izvēlēts</translation>
    </message>
    <message>
        <source>Take the demo company</source>
        <translation>Ņemt demonstrācijas uzņēmumu</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Atvērt demonstrācijas uzņēmumu</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Sākt darbu</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Izlaist šo soli</translation>
    </message>
</context>
<context>
    <name>linija::Furnishing</name>
    <message>
        <source>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</source>
        <translation>„Linija” iekšienē radās kļūda. Zvans un jūsu rakstītais ir saglabāts. (%1)</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used and the old file is kept beside it. (%1)</source>
        <translation>Iestatījumus neizdevās nolasīt; tiek lietoti noklusējumi, un vecais fails ir paturēts blakus. (%1)</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set. Linija works, with its sockets in %1.</source>
        <translation>XDG_RUNTIME_DIR nav iestatīts. Linija darbojas, tās ligzdas ir %1.</translation>
    </message>
    <message>
        <source>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</source>
        <translation>Linija negaidīti aizvērās (%1) un palaidās no jauna. Saruna, kas notika, nepārtrūka, un uzrakstītais ir saglabāts.</translation>
    </message>
</context>
<context>
    <name>linija::GeneralPage</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>LOOK</source>
        <comment>heading in capitals: colours, text size</comment>
        <translation>IZSKATS</translation>
    </message>
    <message>
        <source>CALLS</source>
        <comment>heading in capitals</comment>
        <translation>ZVANI</translation>
    </message>
    <message>
        <source>WINDOW</source>
        <comment>heading in capitals: the program&apos;s window</comment>
        <translation>LOGS</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>the colours setting</comment>
        <translation>Kā datorā</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Gaišas</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Tumšas</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>whether things move</comment>
        <translation>Kā datorā</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>movement</comment>
        <translation>Mazāk</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Teksta lielums procentos</translation>
    </message>
</context>
<context>
    <name>linija::GlobalSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Try the beginning of a name, a number or a word of an article.</source>
        <translation>Pamēģiniet vārda sākumu, numuru vai vārdu no raksta.</translation>
    </message>
    <message>
        <source>Search customers, articles, actions …</source>
        <translation>Meklēt klientus, rakstus, darbības…</translation>
    </message>
    <message>
        <source>Search customers, articles and actions</source>
        <translation>Meklēt klientus, rakstus un darbības</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Meklēšanas rezultāti</translation>
    </message>
    <message>
        <source>Often and lately</source>
        <translation>Bieži un nesen lietotie</translation>
    </message>
    <message>
        <source>Return opens, Ctrl+Return calls the customer</source>
        <translation>Enter atver, Ctrl+Enter zvana klientam</translation>
    </message>
    <message>
        <source>Return opens · Ctrl+Return calls</source>
        <comment>keys; at the foot of the palette</comment>
        <translation>Enter – atvērt · Ctrl+Enter – zvanīt</translation>
    </message>
</context>
<context>
    <name>linija::GuidePanel</name>
    <message>
        <source>%1 % done</source>
        <translation>Izpildīti %1 %</translation>
    </message>
    <message>
        <source>%1 · ready</source>
        <translation>%1 · sagatavots</translation>
    </message>
    <message>
        <source>%1 · ready for queue %2</source>
        <translation>%1 · sagatavots, rinda: %2</translation>
    </message>
    <message>
        <source>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</source>
        <translation>Agrākās atbildes neizdevās nolasīt, tāpēc vednis sāk no sākuma. Piezīme ir saglabāta.</translation>
    </message>
    <message>
        <source>The guide is done. Suggested outcome: %1</source>
        <translation>Vednis pabeigts. Ieteicamais rezultāts: %1</translation>
    </message>
    <message>
        <source>The guide is done.</source>
        <translation>Vednis pabeigts.</translation>
    </message>
    <message>
        <source>No flow is there yet. The guide comes with the company&apos;s data.</source>
        <translation>Scenāriju vēl nav. Vednis pienāks kopā ar uzņēmuma datiem.</translation>
    </message>
    <message>
        <source>No flow is set for this queue. Choose one:</source>
        <translation>Šai rindai scenārijs nav noteikts. Izvēlieties:</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>pasūtījums %1</translation>
    </message>
    <message>
        <source>open complaint %1</source>
        <translation>atvērta sūdzība %1</translation>
    </message>
    <message>
        <source>open complaint %1 (%2)</source>
        <translation>atvērta sūdzība %1 (%2)</translation>
    </message>
    <message>
        <source>Likely matter: %1</source>
        <translation>Iespējamais temats: %1</translation>
    </message>
    <message>
        <source>Switch to another flow</source>
        <translation>Pāriet uz citu scenāriju</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) cannot be used</source>
        <translation>
            <numerusform>%n scenāriju nevar izmantot</numerusform>
            <numerusform>%n scenārijus nevar izmantot</numerusform>
            <numerusform>%n scenāriju nevar izmantot</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Vednis</translation>
    </message>
    <message>
        <source>Customer facts</source>
        <translation>Par klientu</translation>
    </message>
    <message>
        <source>Guide and facts</source>
        <translation>Vednis un klienta dati</translation>
    </message>
    <message>
        <source>Other flows</source>
        <translation>Citi scenāriji</translation>
    </message>
    <message>
        <source>Progress of the flow</source>
        <translation>Scenārija gaita</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kontakta nav</translation>
    </message>
    <message>
        <source>The guide starts when a contact comes in.</source>
        <translation>Vednis parādīsies, kad pienāks kontakts.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Atpakaļ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Tālāk ›</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Go on: %1 ›</source>
        <translation>Tālāk: %1 ›</translation>
    </message>
    <message>
        <source>The talk goes on with the flow “%1”; what was answered goes along.</source>
        <translation>Saruna turpinās pēc scenārija „%1”; atbildes tiek pārņemtas.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Soli atpakaļ</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Uz nākamo soli</translation>
    </message>
</context>
<context>
    <name>linija::InlineBanner</name>
    <message>
        <source>Hide this message</source>
        <translation>Paslēpt šo ziņojumu</translation>
    </message>
</context>
<context>
    <name>linija::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>Nospiediet jauno taustiņu</translation>
    </message>
    <message>
        <source>Press a second key</source>
        <translation>Nospiediet otru taustiņu</translation>
    </message>
    <message>
        <source>Take it over</source>
        <comment>a key that another action has</comment>
        <translation>Pārņemt</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez taustiņa</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the key as it was at first</comment>
        <translation>Noklusējums</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>linija::KeyHint</name>
    <message>
        <source>Key %1</source>
        <comment>a key on the keyboard</comment>
        <translation>Taustiņš %1</translation>
    </message>
</context>
<context>
    <name>linija::Keypad</name>
    <message>
        <source>Keys you press go to the other side</source>
        <translation>Nospiestie taustiņi tiek nosūtīti otrai pusei</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>telephone keys</comment>
        <translation>Nosūtīts: %1</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>key of a telephone</comment>
        <translation>Zvaigznīte</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>key of a telephone</comment>
        <translation>Restīte</translation>
    </message>
</context>
<context>
    <name>linija::KnowledgePanel</name>
    <message>
        <source>Articles could not be searched.</source>
        <translation>Rakstu meklēšana neizdevās.</translation>
    </message>
    <message numerus="yes">
        <source>the best %n article(s)</source>
        <translation>
            <numerusform>%n atbilstošākais raksts</numerusform>
            <numerusform>%n atbilstošākie raksti</numerusform>
            <numerusform>%n atbilstošāko rakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n raksts</numerusform>
            <numerusform>%n raksti</numerusform>
            <numerusform>%n rakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested for this step</source>
        <translation>ieteikts šim solim</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>Try fewer or other words; beginnings of words are enough.</source>
        <translation>Pamēģiniet mazāk vai citus vārdus; pietiek ar vārdu sākumu.</translation>
    </message>
    <message>
        <source>Search the company&apos;s knowledge</source>
        <translation>Meklēt uzņēmuma zināšanās</translation>
    </message>
    <message>
        <source>Type what the customer says. What fits the guide&apos;s step stands here by itself.</source>
        <translation>Rakstiet, ko saka klients. Vedņa solim atbilstošais šeit parādās pats.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Vēlreiz</translation>
    </message>
    <message>
        <source>This article could not be opened.</source>
        <translation>Šo rakstu neizdevās atvērt.</translation>
    </message>
    <message>
        <source>The article behind this link is not here.</source>
        <translation>Raksta, uz kuru ved šī saite, šeit nav.</translation>
    </message>
    <message>
        <source>%1 · the customer&apos;s</source>
        <translation>%1 · klienta valoda</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Zināšanas</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Meklēt rakstus</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Raksti</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Atpakaļ</translation>
    </message>
    <message>
        <source>Back to the list of articles</source>
        <translation>Atpakaļ uz rakstu sarakstu</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Atpakaļ uz sarakstu (Esc)</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Raksta valoda</translation>
    </message>
</context>
<context>
    <name>linija::LanguagesPage</name>
    <message>
        <source>YOURS</source>
        <comment>heading in capitals: the agent&apos;s language and country</comment>
        <translation>JUMS</translation>
    </message>
    <message>
        <source>YOUR CUSTOMERS&apos;</source>
        <comment>heading in capitals: the customers&apos; languages</comment>
        <translation>JŪSU KLIENTIEM</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>the language setting</comment>
        <translation>Kā datorā</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>Klienta valoda</translation>
    </message>
    <message>
        <source>customer language local time guide articles</source>
        <comment>words people look for</comment>
        <translation>klients valoda vietējais laiks vednis raksti</translation>
    </message>
    <message>
        <source>A customer&apos;s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer&apos;s language, with the meaning in yours below; articles come in your language where there is one. What the customer wrote is never translated.</source>
        <translation>Klienta lapā redzamas klienta valodas un laiks dzīvesvietā. Vednis piedāvā teikumus klienta valodā un zem tiem – nozīmi jūsu valodā; raksti ir jūsu valodā, ja tādi ir. Klienta rakstītais nekad netiek tulkots.</translation>
    </message>
    <message>
        <source>Today: %1 · a thousand and a half: %2</source>
        <comment>a date and a number as the language writes them</comment>
        <translation>Šodien: %1 · tūkstotis un puse: %2</translation>
    </message>
</context>
<context>
    <name>linija::LevelMeter</name>
    <message>
        <source>Not measured</source>
        <comment>sound level</comment>
        <translation>Netiek mērīts</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>sound level</comment>
        <translation>Skaņas nav</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>sound level</comment>
        <translation>Klusu</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>sound level</comment>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Too loud</source>
        <comment>sound level</comment>
        <translation>Par skaļu</translation>
    </message>
    <message>
        <source>%1 · %2 dB</source>
        <comment>sound level: word, decibels</comment>
        <translation>%1 · %2 dB</translation>
    </message>
</context>
<context>
    <name>linija::LinkController</name>
    <message>
        <source>This link cannot be opened: %1. Linija opens telephone numbers, SIP addresses and its own links.</source>
        <translation>Šo saiti nevar atvērt: %1. Linija atver tālruņa numurus, SIP adreses un savas saites.</translation>
    </message>
    <message>
        <source>The link names extension %1: type it on the keypad when the call is answered.</source>
        <translation>Saitē norādīts iekšējais numurs %1: kad atbildēs, ievadiet to ar taustiņiem.</translation>
    </message>
    <message>
        <source>What the link leads to is not on this computer. If it is new, it comes with the next step of the synchronisation; please try again then.</source>
        <translation>Tā, uz ko ved saite, šajā datorā nav. Ja tas ir jauns, tas pienāks ar nākamo sinhronizāciju; tad mēģiniet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>linija::PhonePage</name>
    <message>
        <source>ACCOUNT</source>
        <comment>heading in capitals: of the phone</comment>
        <translation>KONTS</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <comment>heading in capitals</comment>
        <translation>TĪKLS</translation>
    </message>
</context>
<context>
    <name>linija::PrivacyPage</name>
    <message>
        <source>In the keyring of this computer.</source>
        <translation>Šī datora atslēgu saišķī.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer: they are kept until Linija closes.</source>
        <translation>Šajā datorā atslēgu saišķa nav: tās tiek glabātas, kamēr „Linija” darbojas.</translation>
    </message>
    <message>
        <source>nothing yet · %1</source>
        <comment>path</comment>
        <translation>vēl nekā · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, path</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHAT OTHERS MAY SEE</source>
        <comment>heading in capitals: privacy</comment>
        <translation>KO VAR REDZĒT CITI</translation>
    </message>
    <message>
        <source>WHAT IS KEPT ON THIS COMPUTER</source>
        <comment>heading in capitals: privacy</comment>
        <translation>KAS GLABĀJAS ŠAJĀ DATORĀ</translation>
    </message>
    <message>
        <source>WHAT IS NEVER KEPT</source>
        <comment>heading in capitals: privacy</comment>
        <translation>KAS NEKAD NETIEK GLABĀTS</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>open the folder</comment>
        <translation>Rādīt</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <translation>Rādīt mapi: %1</translation>
    </message>
    <message>
        <source>Customers, histories, notes and drafts</source>
        <translation>Klienti, vēstures, piezīmes un melnraksti</translation>
    </message>
    <message>
        <source>So that you can work when the network does not. The company&apos;s backend has them too; a draft only until it is finished.</source>
        <translation>Lai varētu strādāt, kad tīkls nestrādā. Tie ir arī uzņēmuma sistēmā; melnraksts – tikai līdz pabeigšanai.</translation>
    </message>
    <message>
        <source>store database customers drafts notes data size</source>
        <comment>words people look for</comment>
        <translation>krātuve datubāze klienti melnraksti piezīmes dati lielums</translation>
    </message>
    <message>
        <source>The phone&apos;s own files</source>
        <translation>Tālruņa faili</translation>
    </message>
    <message>
        <source>What the phone needs to run.</source>
        <translation>Tas, kas tālrunim vajadzīgs darbam.</translation>
    </message>
    <message>
        <source>phone files recordings data size</source>
        <comment>words people look for</comment>
        <translation>tālrunis faili ieraksti dati lielums</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Jūsu iestatījumi</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Šo failu varat lasīt tikai jūs.</translation>
    </message>
    <message>
        <source>settings file configuration</source>
        <comment>words people look for</comment>
        <translation>iestatījumi fails konfigurācija</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Žurnāli</translation>
    </message>
    <message>
        <source>What the programs did, for finding faults: times and numbers of calls, no notes, no passwords. Old lines go by themselves.</source>
        <translation>Ko darīja programmas, kļūmju meklēšanai: laiki un zvanu numuri, bez piezīmēm un parolēm. Vecās rindas pazūd pašas.</translation>
    </message>
    <message>
        <source>log files support fault</source>
        <comment>words people look for</comment>
        <translation>žurnāls faili atbalsts kļūme</translation>
    </message>
    <message>
        <source>Token and password</source>
        <translation>Piekļuves atslēga un parole</translation>
    </message>
    <message>
        <source>keyring password token secret</source>
        <comment>words people look for</comment>
        <translation>atslēgu saišķis parole piekļuves atslēga noslēpums</translation>
    </message>
    <message>
        <source>Card data and passwords</source>
        <translation>Karšu dati un paroles</translation>
    </message>
    <message>
        <source>card payment password security</source>
        <comment>words people look for</comment>
        <translation>karte maksājums parole drošība</translation>
    </message>
    <message>
        <source>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</source>
        <translation>Karšu drošības kodi nekad netiek glabāti. Paroles un piekļuves atslēgas nekad netiek rakstītas failā vai žurnālā. Linija neko nesūta nevienam, izņemot jūsu uzņēmumu un tā telefonijas serveri.</translation>
    </message>
</context>
<context>
    <name>linija::Rail</name>
    <message>
        <source>Workspace</source>
        <comment>page with the calls</comment>
        <translation>Darbvieta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>In step with the company</source>
        <comment>page about the synchronisation</comment>
        <translation>Sinhronizācija ar uzņēmumu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
</context>
<context>
    <name>linija::RingingStrip</name>
    <message>
        <source>Answer: %1</source>
        <comment>button; a name or number</comment>
        <translation>Atbildēt: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button</comment>
        <translation>Atbildēt</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) ring</source>
        <translation>
            <numerusform>Vēl zvana %n zvans</numerusform>
            <numerusform>Vēl zvana %n zvani</numerusform>
            <numerusform>Vēl zvana %n zvanu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Notīrīt lauku</translation>
    </message>
</context>
<context>
    <name>linija::SettingRow</name>
    <message>
        <source>Your company decides this. (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>To nosaka uzņēmums. (%1)</translation>
    </message>
</context>
<context>
    <name>linija::SettingsNav</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Iestatījumu lapas</translation>
    </message>
</context>
<context>
    <name>linija::SettingsPanel</name>
    <message>
        <source>The choice is on, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</source>
        <translation>Izvēle ir spēkā, bet nākamajai palaišanai to neizdevās saglabāt: iestatījumu failā nevar ierakstīt. Varbūt disks ir pilns?</translation>
    </message>
    <message>
        <source>Your company decides this setting; it stays as it was.</source>
        <translation>Šo iestatījumu nosaka uzņēmums; tas palika, kā bija.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Atrast iestatījumu</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Atrastie iestatījumi</translation>
    </message>
    <message>
        <source>No setting of that name. Try another word.</source>
        <translation>Tāda iestatījuma nav. Pamēģiniet citu vārdu.</translation>
    </message>
    <message>
        <source>The file by which your company decides settings has mistakes; tell your administrator. (%1)</source>
        <translation>Failā, ar ko uzņēmums nosaka iestatījumus, ir kļūdas; pasakiet administratoram. (%1)</translation>
    </message>
</context>
<context>
    <name>linija::ShortcutsPage</name>
    <message>
        <source>This key cannot be used. Please press another.</source>
        <translation>Šo taustiņu nevar izmantot. Lūdzu, nospiediet citu.</translation>
    </message>
    <message>
        <source>This key types a sign into notes and fields. Please press it with Ctrl or Alt.</source>
        <translation>Šis taustiņš raksta zīmi piezīmēs un laukos. Lūdzu, nospiediet to kopā ar Ctrl vai Alt.</translation>
    </message>
    <message>
        <source>This key is needed to edit text. Please press another.</source>
        <translation>Šis taustiņš vajadzīgs teksta rediģēšanai. Lūdzu, nospiediet citu.</translation>
    </message>
    <message>
        <source>This key is needed to move in the window and to press buttons. Please press another.</source>
        <translation>Šis taustiņš vajadzīgs, lai pārvietotos logā un spiestu pogas. Lūdzu, nospiediet citu.</translation>
    </message>
    <message>
        <source>The desktop takes this key before Linija sees it. Please press another.</source>
        <translation>Šo taustiņu pārtver darbvirsma, pirms to redz Linija. Lūdzu, nospiediet citu.</translation>
    </message>
    <message>
        <source>key shortcut keyboard</source>
        <comment>words to find a setting by</comment>
        <translation>taustiņš īsinājums tastatūra</translation>
    </message>
    <message>
        <source>Another program has this key, so it does nothing here. Choose another one.</source>
        <translation>Šis taustiņš pieder citai programmai, tāpēc šeit tas neko nedara. Izvēlieties citu.</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>Šajā tastatūrā tāda taustiņa nav.</translation>
    </message>
    <message>
        <source>The desktop gave: %1</source>
        <translation>Darbvirsma piešķīra: %1</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Kamēr priekšā ir cita programma</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <comment>a key, an action</comment>
        <translation>%1 tagad pieder darbībai „%2”.</translation>
    </message>
    <message>
        <source>This desktop offers no keys for the time when another program is in front: Linija&apos;s keys work while its window has the focus.</source>
        <translation>Šī darbvirsma nepiedāvā taustiņus laikam, kad priekšā ir cita programma: „Linija” taustiņi darbojas, kamēr tās logs ir aktīvs.</translation>
    </message>
    <message>
        <source>The desktop refused keys for the time when another program is in front. They can be allowed in the desktop&apos;s own settings.</source>
        <translation>Darbvirsma neatļāva taustiņus laikam, kad priekšā ir cita programma. Tos var atļaut darbvirsmas iestatījumos.</translation>
    </message>
    <message>
        <source>Keys for the time when another program is in front are kept by the desktop; change them in its own settings.</source>
        <translation>Taustiņus laikam, kad priekšā ir cita programma, glabā darbvirsma; mainiet tos tās iestatījumos.</translation>
    </message>
    <message>
        <source>%1 – while another program is in front</source>
        <comment>an action</comment>
        <translation>%1 – kamēr priekšā ir cita programma</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Taking it over gives that action the key from here, or none.</source>
        <comment>a key, an action</comment>
        <translation>%1 pieder darbībai „%2”. Ja pārņemsiet, tā darbība saņems taustiņu, kas bija šeit, vai paliks bez tā.</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Meklēt pēc darbības vai taustiņa</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Meklēt īsinājumus</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Darbības un to taustiņi</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Atjaunot visus</translation>
    </message>
    <message>
        <source>Gives every action its default keys again</source>
        <translation>Visām darbībām atkal piešķir noklusējuma taustiņus</translation>
    </message>
    <message>
        <source>The keys are set by your administrator and cannot be changed here.</source>
        <translation>Taustiņus nosaka administrators; šeit tos mainīt nevar.</translation>
    </message>
    <message>
        <source>No action and no key matches.</source>
        <translation>Neviena darbība un taustiņš neatbilst.</translation>
    </message>
</context>
<context>
    <name>linija::SoundCheckBox</name>
    <message>
        <source>Not while a call is up: try it when the line is free.</source>
        <translation>Zvana laikā nevar: izmēģiniet, kad līnija ir brīva.</translation>
    </message>
    <message>
        <source>The test cannot be made: the phone found no sound device it can use.</source>
        <translation>Pārbaudīt nevar: tālrunis neatrada derīgu skaņas ierīci.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Ierakstīt un noklausīties</translation>
    </message>
    <message>
        <source>The phone is starting.</source>
        <translation>Tālrunis startējas.</translation>
    </message>
    <message>
        <source>The phone found no sound device. Plug in a headset; it is found by itself.</source>
        <translation>Tālrunis neatrada skaņas ierīci. Pievienojiet austiņas; tās tiks atrastas automātiski.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofons</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Skaļrunis</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Pārbaudes gaita</translation>
    </message>
</context>
<context>
    <name>linija::SoundPage</name>
    <message>
        <source>TALKING</source>
        <comment>heading in capitals: sound of a conversation</comment>
        <translation>SARUNA</translation>
    </message>
    <message>
        <source>TEST CALL</source>
        <comment>heading in capitals</comment>
        <translation>PĀRBAUDES ZVANS</translation>
    </message>
    <message>
        <source>RINGING</source>
        <comment>heading in capitals</comment>
        <translation>ZVANA SIGNĀLS</translation>
    </message>
    <message>
        <source>How you sound</source>
        <translation>Kā jūs dzird</translation>
    </message>
    <message>
        <source>The bars move while you speak: the upper one for you, the lower one for what you hear.</source>
        <translation>Runājot joslas kustas: augšējā rāda jūs, apakšējā – to, ko dzirdat.</translation>
    </message>
    <message>
        <source>test call record play back level volume microphone meter</source>
        <comment>words people look for</comment>
        <translation>pārbaudes zvans ierakstīt atskaņot līmenis skaļums mikrofons mērītājs</translation>
    </message>
    <message>
        <source>Rings</source>
        <comment>a call that comes in</comment>
        <translation>Zvana</translation>
    </message>
    <message>
        <source>Is only shown</source>
        <comment>a call that comes in</comment>
        <translation>Tikai redzams</translation>
    </message>
    <message>
        <source>Try it</source>
        <comment>play the ring</comment>
        <translation>Izmēģināt</translation>
    </message>
</context>
<context>
    <name>linija::Sparkline</name>
    <message>
        <source>no values yet</source>
        <comment>figures over time</comment>
        <translation>vērtību vēl nav</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, last %3</source>
        <comment>figures over time</comment>
        <translation>mazākā %1, lielākā %2, pēdējā %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a small chart shows, its figures</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linija::StepHead</name>
    <message>
        <source>Step %1: %2</source>
        <comment>number, name</comment>
        <translation>%1. solis: %2</translation>
    </message>
    <message>
        <source>Step %1: %2, now</source>
        <comment>number, name</comment>
        <translation>%1. solis: %2, tagad</translation>
    </message>
    <message>
        <source>Step %1: %2, done</source>
        <comment>number, name</comment>
        <translation>%1. solis: %2, pabeigts</translation>
    </message>
</context>
<context>
    <name>linija::StepView</name>
    <message>
        <source>Say: %1</source>
        <translation>Sakiet: %1</translation>
    </message>
</context>
<context>
    <name>linija::StoreTrouble</name>
    <message>
        <source>Linija cannot open its local store</source>
        <translation>Linija nevar atvērt vietējo krātuvi</translation>
    </message>
    <message>
        <source>The local store was written by a newer version of Linija.</source>
        <translation>Vietējo krātuvi ir rakstījusi jaunāka „Linija” versija.</translation>
    </message>
    <message>
        <source>The file was not touched:
%1

Please install the newer version again.</source>
        <translation>Fails nav aiztikts:
%1

Lūdzu, instalējiet jaunāko versiju vēlreiz.</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>Vietējā krātuve ir bojāta.</translation>
    </message>
    <message>
        <source>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the backend has is fetched again. Work that had not reached the backend yet is only in the damaged file; give it to your administrator.</source>
        <translation>Fails paliek tāds, kāds ir:
%1

Varat sākt ar jaunu krātuvi: bojātā tiks pārdēvēta un paturēta, un viss, kas ir uzņēmuma sistēmā, tiks ielādēts no jauna. Darbs, kas uzņēmuma sistēmā vēl nav nonācis, ir tikai bojātajā failā; nododiet to administratoram.</translation>
    </message>
    <message>
        <source>Keep it aside and start fresh</source>
        <translation>Atlikt malā un sākt no jauna</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>Vietējo krātuvi nevar atvērt.</translation>
    </message>
    <message>
        <source>Nothing was changed:
%1

Look whether the disk is full and whether you may write there, then start Linija again.</source>
        <translation>Nekas nav mainīts:
%1

Pārbaudiet, vai disks nav pilns un vai drīkstat tur rakstīt, tad palaidiet „Linija” vēlreiz.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Iziet</translation>
    </message>
</context>
<context>
    <name>linija::SyncPanel</name>
    <message>
        <source>In step with the company</source>
        <translation>Sinhronizācija ar uzņēmumu</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <comment>technical words</comment>
        <translation>Atbalsta dienestam: %1</translation>
    </message>
    <message>
        <source>On their way</source>
        <comment>changes</comment>
        <translation>Ceļā</translation>
    </message>
    <message>
        <source>Changes that you made and that the backend has not confirmed yet. They are safe on this computer.</source>
        <translation>Jūsu veiktās izmaiņas, ko uzņēmuma sistēma vēl nav apstiprinājusi. Šajā datorā tās ir drošībā.</translation>
    </message>
    <message>
        <source>Need a person</source>
        <comment>changes</comment>
        <translation>Vajadzīgs cilvēks</translation>
    </message>
    <message>
        <source>Changes that the backend refused. Nothing is lost; please tell your team lead.</source>
        <translation>Izmaiņas, ko uzņēmuma sistēma nepieņēma. Nekas nav zudis; lūdzu, pasakiet komandas vadītājam.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>items from the backend</comment>
        <translation>Neizdevās nolasīt</translation>
    </message>
    <message>
        <source>Items from the backend that this version does not understand. They are kept as they came.</source>
        <translation>Uzņēmuma sistēmas ieraksti, ko šī versija nesaprot. Tie tiek glabāti tādi, kādi pienāca.</translation>
    </message>
</context>
<context>
    <name>linija::TimelineDelegate</name>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
</context>
<context>
    <name>linija::TimelinePanel</name>
    <message>
        <source>ringing</source>
        <translation>zvana</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>zvanīšana</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>aizturēts</translation>
    </message>
    <message>
        <source>after-call work</source>
        <translation>pēczvana darbs</translation>
    </message>
    <message>
        <source>Guide: step %1</source>
        <translation>Vednis: %1. solis</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>piezīme: %1</translation>
    </message>
    <message>
        <source>History of %1, while it rings</source>
        <translation>Kamēr zvana – vēsture: %1</translation>
    </message>
    <message>
        <source>History of %1, who perhaps is calling</source>
        <translation>Varbūt zvana – vēsture: %1</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may not be all of it; nothing was lost.</source>
        <translation>Vēsturi neizdevās nolasīt. Iespējams, redzams nav viss; nekas nav zudis.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Vēlreiz</translation>
    </message>
    <message>
        <source>Nobody on the line</source>
        <translation>Līnijā neviena nav</translation>
    </message>
    <message>
        <source>When a contact comes in, the customer&apos;s whole history stands here.</source>
        <translation>Kad pienāks kontakts, šeit būs visa klienta vēsture.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>No entry of this customer fits the filter and the words.</source>
        <translation>Neviens šī klienta ieraksts neatbilst filtram un vārdiem.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rādīt visu</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Vēstures vēl nav</translation>
    </message>
    <message>
        <source>This is the first contact that Linija knows of.</source>
        <translation>Šis ir pirmais kontakts, par ko Linija zina.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Meklēt vēsturē</translation>
    </message>
    <message>
        <source>Search this customer&apos;s history</source>
        <translation>Meklēt šī klienta vēsturē</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanāli</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Zvani</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Tērzēšana</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pasūtījumi</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Sūdzības</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Aptaujas</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>Klienta vēsture</translation>
    </message>
    <message>
        <source>Nobody we know yet</source>
        <translation>Vēl nepazīstams cilvēks</translation>
    </message>
    <message>
        <source>Find the customer above, or write down the name of somebody new.</source>
        <translation>Atrodiet klientu augšā vai pierakstiet jauna klienta vārdu.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>short: in the customer&apos;s history</comment>
        <translation>Meklēt</translation>
    </message>
</context>
<context>
    <name>linija::TrayController</name>
    <message>
        <source>Open Linija</source>
        <translation>Atvērt „Linija”</translation>
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
        <translation>Atsaukt</translation>
    </message>
</context>
<context>
    <name>linija::Waveform</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place in a recording: times like 1:04 of 3:05</comment>
        <translation>%1 no %2</translation>
    </message>
</context>
<context>
    <name>linija::WhoIsCalling</name>
    <message>
        <source>Saving …</source>
        <translation>Saglabā…</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Saglabāt klientu</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Kas zvana?</translation>
    </message>
    <message>
        <source>looking for %1 …</source>
        <translation>meklē %1…</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>numurs ir slēpts</translation>
    </message>
    <message>
        <source>nobody is known with %1</source>
        <translation>numurs %1 nav zināms</translation>
    </message>
    <message>
        <source>the number belongs to several customers; nothing is certain yet</source>
        <translation>numurs pieder vairākiem klientiem; nekas vēl nav droši zināms</translation>
    </message>
    <message>
        <source>Another customer?</source>
        <translation>Cits klients?</translation>
    </message>
    <message>
        <source>find the right one; nothing changes before you choose</source>
        <translation>atrodiet īsto; kamēr neizvēlēsieties, nekas nemainīsies</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Atrast klientu</translation>
    </message>
    <message>
        <source>Find a customer by name, number or e-mail</source>
        <translation>Atrast klientu pēc vārda, numura vai e-pasta</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jauns klients</translation>
    </message>
    <message>
        <source>a card with the number already in it</source>
        <translation>kartīte, kurā numurs jau ierakstīts</translation>
    </message>
    <message>
        <source>a new card</source>
        <translation>jauna kartīte</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>Jaunā klienta vārds</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>a link: leave the customer as it was</comment>
        <translation>paturēt</translation>
    </message>
    <message>
        <source>Keep the customer as it was (Esc)</source>
        <translation>Paturēt klientu, kā bija (Esc)</translation>
    </message>
</context>
<context>
    <name>linija::Workplace</name>
    <message numerus="yes">
        <source>%n change(s) need a person</source>
        <comment>refused by the backend</comment>
        <translation>
            <numerusform>%n izmaiņai vajadzīgs cilvēks</numerusform>
            <numerusform>%n izmaiņām vajadzīgs cilvēks</numerusform>
            <numerusform>%n izmaiņām vajadzīgs cilvēks</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</source>
        <translation>Notiek zvans. Aizverot logu, tas turpināsies tālrunī, un, kad logu atvērsiet, Linija to atkal parādīs.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Tomēr aizvērt</translation>
    </message>
</context>
<context>
    <name>linija::WorkspacePage</name>
    <message>
        <source>Customer</source>
        <comment>tab: customer and history</comment>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Guide and knowledge</source>
        <comment>tab</comment>
        <translation>Vednis un zināšanas</translation>
    </message>
</context>
<context>
    <name>linija::Workstation</name>
    <message>
        <source>The demo company&apos;s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</source>
        <translation>Trūkst demonstrācijas uzņēmuma failu. Instalējiet „Linija” vēlreiz vai iestatiet LINIJA_DEMO_DIR.</translation>
    </message>
    <message>
        <source>A part of the demo company could not start: %1</source>
        <translation>Neizdevās palaist daļu no demonstrācijas uzņēmuma: %1</translation>
    </message>
</context>
<context>
    <name>linija::WrapUpBar</name>
    <message>
        <source>The note is full: what does not fit was left out.</source>
        <translation>Piezīme ir pilna: kas neietilpa, tika izlaists.</translation>
    </message>
    <message>
        <source>Note for this call …</source>
        <translation>Piezīme par šo zvanu…</translation>
    </message>
    <message>
        <source>Note for this contact …</source>
        <translation>Piezīme par šo kontaktu…</translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work (%1)</source>
        <translation>Norādīt rezultātu un beigt pēczvana darbu (%1)</translation>
    </message>
    <message>
        <source>Finish is possible when the call is over.</source>
        <translation>Pabeigt var, kad zvans ir beidzies.</translation>
    </message>
    <message>
        <source>Please choose how the contact ended.</source>
        <translation>Lūdzu, izvēlieties, kā kontakts beidzās.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saglabā…</translation>
    </message>
    <message>
        <source>Could not be saved yet. Nothing is lost: it is kept here and tried again.</source>
        <translation>Vēl neizdevās saglabāt. Nekas nav zudis: viss paliek šeit, un mēģinājumi turpinās.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saglabāts</translation>
    </message>
    <message>
        <source>Saved. Waiting to be sent.</source>
        <translation>Saglabāts. Gaida nosūtīšanu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>What the next colleague should know; kept while you type</source>
        <translation>Kas jāzina nākamajam kolēģim; tiek saglabāts rakstīšanas laikā</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Rezultāts</translation>
    </message>
    <message>
        <source>Disposition: how the contact ended</source>
        <translation>Rezultāts: kā kontakts beidzās</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Atrisināts</translation>
    </message>
    <message>
        <source>The customer&apos;s matter is settled</source>
        <translation>Klienta jautājums ir nokārtots</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Pirmais kontakts</translation>
    </message>
    <message>
        <source>This was the customer&apos;s first contact about the matter</source>
        <translation>Šis bija klienta pirmais kontakts šajā jautājumā</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Pabeigt</translation>
    </message>
    <message>
        <source>After-call work ends in </source>
        <comment>a time follows</comment>
        <translation>Pēczvana darbs beigsies pēc </translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work</source>
        <translation>Norādīt rezultātu un beigt pēczvana darbu</translation>
    </message>
</context>
</TS>
