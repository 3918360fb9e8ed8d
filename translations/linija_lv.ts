<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en_GB">
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
    <name>linija::GlobalSearch</name>
    <message>
        <source>customer</source>
        <comment>kind of a search result</comment>
        <translation>klients</translation>
    </message>
    <message>
        <source>article</source>
        <comment>kind of a search result</comment>
        <translation>raksts</translation>
    </message>
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
        <source>One step back (%1)</source>
        <translation>Vienu soli atpakaļ (%1)</translation>
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
        <source>On to the next step (%1)</source>
        <translation>Uz nākamo soli (%1)</translation>
    </message>
    <message>
        <source>Go on: %1 ›</source>
        <translation>Tālāk: %1 ›</translation>
    </message>
    <message>
        <source>The talk goes on with the flow “%1”; what was answered goes along.</source>
        <translation>Saruna turpinās pēc scenārija „%1”; atbildes tiek pārņemtas.</translation>
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
    <name>linija::MainWindow</name>
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
    <name>linija::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Notīrīt lauku</translation>
    </message>
</context>
<context>
    <name>linija::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>LOOK</source>
        <comment>heading in capitals: language, colours, text size</comment>
        <translation>IZSKATS</translation>
    </message>
    <message>
        <source>SOUND</source>
        <comment>heading in capitals</comment>
        <translation>SKAŅA</translation>
    </message>
    <message>
        <source>CALLS</source>
        <comment>heading in capitals</comment>
        <translation>ZVANI</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Loga valoda</translation>
    </message>
    <message>
        <source>What customers and colleagues wrote stays as they wrote it.</source>
        <translation>Klientu un kolēģu rakstītais paliek tāds, kāds ir.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Krāsas</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofons</translation>
    </message>
    <message>
        <source>Talk on</source>
        <comment>the device for the conversation</comment>
        <translation>Sarunas skaņa</translation>
    </message>
    <message>
        <source>Ring on</source>
        <comment>the device for the ring</comment>
        <translation>Zvana skaņa</translation>
    </message>
    <message>
        <source>May be another one, so that you hear it without the headset.</source>
        <translation>Var būt cita ierīce, lai dzirdētu arī bez austiņām.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Laiks atbildēt</translation>
    </message>
    <message>
        <source>The bar on a ringing call shows how much of it is left.</source>
        <translation>Cik no tā atlicis, rāda josla uz ienākošā zvana.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Vietējā valsts</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read and shown as there.</source>
        <translation>Tālruņa numuri bez valsts koda tiek lasīti un rādīti kā šīs valsts numuri.</translation>
    </message>
    <message>
        <source>Try it</source>
        <comment>play the ring</comment>
        <translation>Izmēģināt</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>the language setting</comment>
        <translation>Kā datorā</translation>
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
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
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
    <message>
        <source>The phone found no sound device. Plug in a headset; it is found by itself.</source>
        <translation>Tālrunis neatrada skaņas ierīci. Pievienojiet austiņas; tās tiks atrastas automātiski.</translation>
    </message>
    <message>
        <source>The choice is on, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</source>
        <translation>Izvēle ir spēkā, bet nākamajai palaišanai to neizdevās saglabāt: iestatījumu failā nevar ierakstīt. Varbūt disks ir pilns?</translation>
    </message>
</context>
<context>
    <name>linija::StepView</name>
    <message>
        <source>Say: %1</source>
        <translation>Sakiet: %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>izvēlēts</translation>
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
</context>
<context>
    <name>main</name>
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
</TS>
