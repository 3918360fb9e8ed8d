<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en_GB">
<context>
    <name>ActionNames</name>
    <message>
        <source>Settings: %1</source>
        <comment>a page of the settings</comment>
        <translation>Iestatījumi: %1</translation>
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
        <translation>Aizvērt Liniju</translation>
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
        <source>state available pause</source>
        <comment>words to find an action by</comment>
        <translation>statuss gatavībā pieejams pārtraukums</translation>
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
    <message>
        <source>Previous contact</source>
        <translation>Iepriekšējais kontakts</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Nākamais kontakts</translation>
    </message>
    <message>
        <source>Newer history entry</source>
        <translation>Nākamais vēstures ieraksts</translation>
    </message>
    <message>
        <source>Older history entry</source>
        <translation>Iepriekšējais vēstures ieraksts</translation>
    </message>
    <message>
        <source>Previous step of the guide</source>
        <translation>Iepriekšējais vedņa solis</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Nākamais vedņa solis</translation>
    </message>
    <message>
        <source>Choose answer %1 in the guide</source>
        <translation>Vednī izvēlēties atbildi %1</translation>
    </message>
    <message>
        <source>Fold or unfold the calls</source>
        <translation>Sakļaut vai izvērst zvanus</translation>
    </message>
    <message>
        <source>Fold or unfold the guide</source>
        <translation>Sakļaut vai izvērst vedni</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>Pieņemt zvanus</translation>
    </message>
    <message>
        <source>Go not ready</source>
        <translation>Nepieņemt zvanus</translation>
    </message>
    <message>
        <source>Go not ready: %1</source>
        <comment>a reason</comment>
        <translation>Nepieņemt zvanus: %1</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Motīvs: gaišs</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Motīvs: tumšs</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>Motīvs: kā sistēmā</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Parasta lieluma teksts</translation>
    </message>
    <message>
        <source>redial lost call again</source>
        <comment>words to find an action by</comment>
        <translation>atzvanīt pārtrūka zvans vēlreiz</translation>
    </message>
    <message>
        <source>sync sent waiting backend offline</source>
        <comment>words to find an action by</comment>
        <translation>sinhronizācija nosūtīts gaida serveris bezsaistē</translation>
    </message>
    <message>
        <source>colours mode appearance</source>
        <comment>words to find an action by</comment>
        <translation>krāsas režīms izskats</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>page of the settings</comment>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Pāradresēt zvanu</translation>
    </message>
    <message>
        <source>Swap between customer and colleague</source>
        <translation>Pārslēgt starp klientu un kolēģi</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Atpakaļ pie klienta</translation>
    </message>
    <message>
        <source>Hold to talk or to mute</source>
        <translation>Turēt nospiestu: runāt vai klusināt</translation>
    </message>
    <message>
        <source>recording card data stop</source>
        <comment>words to find an action by</comment>
        <translation>ieraksts kartes dati apturēt</translation>
    </message>
    <message>
        <source>forward hand over consult park blind attended</source>
        <comment>words to find an action by</comment>
        <translation>pāradresēt nodot apspriesties novietot</translation>
    </message>
    <message>
        <source>complete transfer attended</source>
        <comment>words to find an action by</comment>
        <translation>pabeigt pāradresāciju savienot</translation>
    </message>
    <message>
        <source>toggle switch line consult</source>
        <comment>words to find an action by</comment>
        <translation>pārslēgt līnija apspriesties</translation>
    </message>
    <message>
        <source>conference three merge</source>
        <comment>words to find an action by</comment>
        <translation>konference trijatā apvienot</translation>
    </message>
    <message>
        <source>push to talk ptt cough microphone</source>
        <comment>words to find an action by</comment>
        <translation>turēt runāt ptt klepus mikrofons</translation>
    </message>
    <message>
        <source>repeat again last number</source>
        <comment>words to find an action by</comment>
        <translation>atkārtot vēlreiz pēdējais numurs</translation>
    </message>
    <message>
        <source>Check phone and sound before work</source>
        <translation>Pirms darba pārbaudīt tālruni un skaņu</translation>
    </message>
    <message>
        <source>echo test microphone line loss jitter quality</source>
        <comment>words to find an action by</comment>
        <translation>atbalss tests mikrofons līnija zudums trīce kvalitāte</translation>
    </message>
    <message>
        <source>Check before work</source>
        <comment>page of the settings</comment>
        <translation>Pārbaude pirms darba</translation>
    </message>
    <message>
        <source>Call back the customer who was cut off</source>
        <translation>Atzvanīt klientam, ar kuru saruna pārtrūka</translation>
    </message>
    <message>
        <source>Pick up who was parked last</source>
        <translation>Paņemt pēdējo novietoto gaidīšanā</translation>
    </message>
    <message>
        <source>Listen to voice messages</source>
        <translation>Klausīties balss ziņas</translation>
    </message>
    <message>
        <source>parking park back retrieve</source>
        <comment>words to find an action by</comment>
        <translation>gaidīt novietot paņemt atpakaļ</translation>
    </message>
    <message>
        <source>mailbox voicemail call</source>
        <comment>words to find an action by</comment>
        <translation>pastkastīte balss pasts zvans</translation>
    </message>
    <message>
        <source>Record the call, pause or resume the recording</source>
        <translation>Ierakstīt sarunu, apturēt vai turpināt ierakstīšanu</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Ilgāk (aizturēšana)</translation>
    </message>
    <message>
        <source>Redial the last number</source>
        <translation>Atkārtot pēdējo numuru</translation>
    </message>
    <message>
        <source>Transfer to the colleague asked</source>
        <translation>Pāradresēt kolēģim, ar kuru runāts</translation>
    </message>
    <message>
        <source>Conference of all three</source>
        <translation>Konference (visi trīs)</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>Iziet no konferences</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
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
        <translation>Klusināt</translation>
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
        <source>Incoming call</source>
        <translation>Ienākošais zvans</translation>
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
        <translation>Ienākošais zvans: %1</translation>
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
    <message numerus="yes">
        <source>Perhaps %1, or %n other customer(s) with this number</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Varbūt %1; numurs pieder vēl %n klientam</numerusform>
            <numerusform>Varbūt %1; numurs pieder vēl %n klientiem</numerusform>
            <numerusform>Varbūt %1; numurs pieder vēl %n klientiem</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Aizturēt un atbildēt</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by SDES).</source>
        <translation>Skaņa līdz serverim ir šifrēta (SRTP, atslēgas ar SDES).</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by DTLS).</source>
        <translation>Skaņa līdz serverim ir šifrēta (SRTP, atslēgas ar DTLS).</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>Ārkārtas zvans</translation>
    </message>
    <message>
        <source>forwarded from %1</source>
        <comment>the number or name that the caller had dialled</comment>
        <translation>pāradresēts no %1</translation>
    </message>
    <message>
        <source>menu: %1</source>
        <comment>the caller&apos;s way through the spoken menu</comment>
        <translation>izvēlne: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>begin to record the call</comment>
        <translation>Ierakstīt</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Apturēt ierakstīšanu</translation>
    </message>
    <message>
        <source>Hang up all</source>
        <comment>everybody in the conference</comment>
        <translation>Beigt visiem</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <comment>the call to somebody else</comment>
        <translation>Pāradresēt…</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>between the customer and the colleague</comment>
        <translation>Pārslēgt</translation>
    </message>
    <message>
        <source>Back to customer</source>
        <comment>end the call with the colleague</comment>
        <translation>Pie klienta</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <comment>the announced time once more</comment>
        <translation>Ilgāk</translation>
    </message>
    <message>
        <source>Send on …</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Sūtīt tālāk…</translation>
    </message>
    <message>
        <source>Announcing the recording …</source>
        <translation>Paziņo par ierakstu…</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>the call is being recorded</comment>
        <translation>Ieraksta</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Ierakstīšana apturēta</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Netiek ierakstīts</translation>
    </message>
    <message>
        <source>The recording failed: %1</source>
        <translation>Ierakstīt neizdevās: %1</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <translation>Turpināt ierakstīšanu</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>the agent&apos;s own mailbox, as the party of a call</comment>
        <translation>Balss pasts</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the colleague who was asked, and leave</comment>
        <translation>Pāradresēt</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference of three</comment>
        <translation>Konference</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>there is no sound device</comment>
        <translation>Skaņas nav</translation>
    </message>
    <message>
        <source>There is no sound device: you and the other side do not hear each other.</source>
        <translation>Nav skaņas ierīces: jūs un sarunas biedrs viens otru nedzirdat.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the conference; the others go on talking</comment>
        <translation>Iziet</translation>
    </message>
</context>
<context>
    <name>ConsultStrip</name>
    <message>
        <source>Calling …</source>
        <comment>a colleague</comment>
        <translation>Savieno…</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at a colleague</comment>
        <translation>Zvana…</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>with a colleague</comment>
        <translation>Sarunā</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>a colleague</comment>
        <translation>Aizturēts</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <comment>by a colleague</comment>
        <translation>Aizturēja otra puse</translation>
    </message>
    <message>
        <source>Not transferred: %1 is busy.</source>
        <comment>a name or number</comment>
        <translation>Neizdevās pāradresēt: %1 ir aizņemts.</translation>
    </message>
    <message>
        <source>Not transferred: %1 does not answer.</source>
        <comment>a name or number</comment>
        <translation>Neizdevās pāradresēt: %1 neatbild.</translation>
    </message>
    <message>
        <source>Not transferred: %1 refused the call.</source>
        <comment>a name or number</comment>
        <translation>Neizdevās pāradresēt: %1 zvanu noraidīja.</translation>
    </message>
    <message>
        <source>Not transferred: %1 cannot be reached. Check the number.</source>
        <comment>a name or number</comment>
        <translation>Neizdevās pāradresēt: %1 nav sasniedzams. Pārbaudiet numuru.</translation>
    </message>
    <message>
        <source>Not transferred to %1: the telephone server would not do it.</source>
        <comment>a name or number</comment>
        <translation>Neizdevās pāradresēt uz %1: telefonijas serveris to atteica.</translation>
    </message>
    <message>
        <source>Parking the call …</source>
        <translation>Zvanu novieto gaidīšanā…</translation>
    </message>
    <message>
        <source>Transferring to %1 …</source>
        <comment>a name or number</comment>
        <translation>Pāradresē: %1…</translation>
    </message>
    <message>
        <source>The customer has hung up</source>
        <translation>Klients nolika klausuli</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konference</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>the call</comment>
        <translation>Novietots gaidīšanā</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <comment>a name or number</comment>
        <translation>Pāradresēts uz %1</translation>
    </message>
    <message>
        <source>Not parked: the telephone server would not do it.</source>
        <translation>Neizdevās novietot gaidīšanā: telefonijas serveris to atteica.</translation>
    </message>
    <message>
        <source>Transferring: %1 is ringing …</source>
        <comment>a name or number</comment>
        <translation>Pāradresē: zvana uz %1…</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>the customer</comment>
        <translation>Aizturēts</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <comment>a time of the day: so long the customer was told to wait</comment>
        <translation>Solīts līdz %1</translation>
    </message>
    <message>
        <source>The promised time is over</source>
        <translation>Solītais laiks beidzies</translation>
    </message>
    <message>
        <source>The promised time ends soon</source>
        <translation>Solītais laiks drīz beigsies</translation>
    </message>
    <message>
        <source>Promised back in %1 s</source>
        <comment>seconds; on hold, as long as the customer was told</comment>
        <translation>Solītais laiks beigsies pēc %1 s</translation>
    </message>
    <message>
        <source>Promised back %1 ago</source>
        <comment>a time like 0:12; on hold, longer than the customer was told</comment>
        <translation>Solītais laiks pārsniegts par %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of the day; in little room: so long the customer was told to wait</comment>
        <translation>līdz %1</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds; in little room: the promised time on hold ends</comment>
        <translation>pēc %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time like 0:12; in little room: the promised time on hold ended</comment>
        <translation>pārsniegts %1</translation>
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
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>mobilais</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number or address</comment>
        <translation>mājas</translation>
    </message>
    <message>
        <source>work</source>
        <comment>kind of telephone number or address</comment>
        <translation>darba</translation>
    </message>
    <message>
        <source>office</source>
        <comment>kind of telephone number or address</comment>
        <translation>biroja</translation>
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
        <translation>Gatavībā</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>a call for the agent</comment>
        <translation>Ienāk zvans</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Klients gaida</translation>
    </message>
    <message>
        <source>Calling</source>
        <comment>the agent calls somebody</comment>
        <translation>Zvanīšana</translation>
    </message>
    <message>
        <source>Consulting</source>
        <comment>the agent asks a colleague</comment>
        <translation>Konsultācijā</translation>
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
        <translation>Nav gatavībā</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>a call rang and was not answered</comment>
        <translation>Neatbild</translation>
    </message>
    <message>
        <source>Then: Ready</source>
        <comment>after the contact</comment>
        <translation>Pēc tam: Gatavībā</translation>
    </message>
    <message>
        <source>Then: Not ready</source>
        <comment>after the contact</comment>
        <translation>Pēc tam: Nav gatavībā</translation>
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
        <source>No sound device</source>
        <translation>Nav skaņas ierīces</translation>
    </message>
    <message>
        <source>Calls work, but nobody hears anything.</source>
        <translation>Zvani darbojas, bet neviens neko nedzird.</translation>
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
    <message numerus="yes">
        <source>Today: %n contact(s)</source>
        <comment>finished today</comment>
        <translation>
            <numerusform>Šodien: %n&#xa0;kontakts</numerusform>
            <numerusform>Šodien: %n&#xa0;kontakti</numerusform>
            <numerusform>Šodien: %n&#xa0;kontaktu</numerusform>
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
        <source>First contact: resolved at the first contact ÷ all first contacts</source>
        <translation>Pirmajā kontaktā: atrisināts pirmajā kontaktā ÷ visi pirmie kontakti</translation>
    </message>
    <message>
        <source>A call rang and was not answered. Go ready again to get calls.</source>
        <translation>Uz zvanu neviens neatbildēja. Lai atkal saņemtu zvanus, izvēlieties „Gatavībā”.</translation>
    </message>
    <message>
        <source>No calls can come</source>
        <comment>the phone is not working; beside the agent&apos;s state</comment>
        <translation>Zvani nepienāk</translation>
    </message>
    <message>
        <source>Phone is being restarted …</source>
        <translation>Tālrunis tiek palaists vēlreiz…</translation>
    </message>
    <message>
        <source>Phone version differs</source>
        <translation>Cita tālruņa versija</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Tikai tiešie zvani</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer, on port %1.</source>
        <translation>Telefonijas serveris nav iestatīts: zvani pienāk tieši šajā datorā, ports %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice message(s)</source>
        <comment>in the mailbox of the telephone server</comment>
        <translation>
            <numerusform>%n&#xa0;jauna balss ziņa</numerusform>
            <numerusform>%n&#xa0;jaunas balss ziņas</numerusform>
            <numerusform>%n&#xa0;jaunu balss ziņu</numerusform>
        </translation>
    </message>
    <message>
        <source>In the mailbox of %1.</source>
        <comment>a telephone account</comment>
        <translation>Konta %1 pastkastē.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <comment>the telephone server refused; beside the agent&apos;s state</comment>
        <translation>Tikai tiešie zvani</translation>
    </message>
    <message>
        <source>Paused at the server</source>
        <comment>the agent, by the telephone server</comment>
        <translation>Pauze serverī</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server: its queues send you no calls.</source>
        <translation>Šeit esat gatavībā, bet telefonijas serverī jums ir pauze: zvani no tā rindām nepienāk.</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Pauze telefonijas serverī</translation>
    </message>
    <message>
        <source>first contact %1</source>
        <comment>share resolved at the first contact, in percent</comment>
        <translation>ar pirmo kontaktu %1</translation>
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
            <numerusform>Par garu: ne vairāk kā %n&#xa0;rakstzīme.</numerusform>
            <numerusform>Par garu: ne vairāk kā %n&#xa0;rakstzīmes.</numerusform>
            <numerusform>Par garu: ne vairāk kā %n&#xa0;rakstzīmju.</numerusform>
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
    <message>
        <source>Please choose one from the list.</source>
        <translation>Lūdzu, izvēlieties no saraksta.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
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
    <message>
        <source>Chinese (China)</source>
        <translation>ķīniešu (Ķīna)</translation>
    </message>
    <message>
        <source>Chinese (Taiwan)</source>
        <translation>ķīniešu (Taivāna)</translation>
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
    <name>PhoneCheckWords</name>
    <message>
        <source>Telephone server</source>
        <comment>step of the check before work</comment>
        <translation>Telefonijas serveris</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>step of the check before work</comment>
        <translation>Skaņas ierīces</translation>
    </message>
    <message>
        <source>Your voice</source>
        <comment>step of the check before work</comment>
        <translation>Jūsu balss</translation>
    </message>
    <message>
        <source>Echo call</source>
        <comment>step of the check before work</comment>
        <translation>Atbalss pārbaude</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Trīce: %1 ms</translation>
    </message>
    <message>
        <source>MOS: %1</source>
        <comment>mean opinion score</comment>
        <translation>MOS: %1</translation>
    </message>
    <message>
        <source>Came back at %1</source>
        <comment>a sound level</comment>
        <translation>Atbalss: %1</translation>
    </message>
    <message>
        <source>The phone does not answer. Close Linija and open it again; if that does not help, ask your administrator.</source>
        <translation>Tālrunis neatbild. Aizveriet Liniju un atveriet vēlreiz; ja tas nelīdz, vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>No phone account is set up: only direct calls to this computer reach you.</source>
        <translation>Tālruņa konts nav iestatīts: jūs sasniedz tikai tiešie zvani uz šo datoru.</translation>
    </message>
    <message>
        <source>Signing in takes unusually long. Check the network, then check again.</source>
        <translation>Pierakstīšanās ieilgst neparasti. Pārbaudiet tīklu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>There is neither microphone nor speaker. Plug in your headset; Linija finds it by itself.</source>
        <translation>Nav ne mikrofona, ne skaļruņa. Pievienojiet austiņas; Linija tās atradīs pati.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug in your headset; Linija finds it by itself.</source>
        <translation>Nav mikrofona. Pievienojiet austiņas; Linija tās atradīs pati.</translation>
    </message>
    <message>
        <source>There is no speaker or headset. Plug one in; Linija finds it by itself.</source>
        <translation>Nav ne skaļruņa, ne austiņu. Pievienojiet; Linija tos atradīs pati.</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone, not even the noise of the room. Is it muted on the headset or its cable?</source>
        <translation>No mikrofona nenāk nekas, pat ne telpas troksnis. Vai tas nav izslēgts uz austiņām vai to vada?</translation>
    </message>
    <message>
        <source>We did not hear you. Check again and say a sentence; if you did, this may be the wrong microphone.</source>
        <translation>Mēs jūs nedzirdējām. Pārbaudiet vēlreiz un pasakiet teikumu; ja runājāt, varbūt mikrofons nav īstais.</translation>
    </message>
    <message>
        <source>You are very quiet. Move the microphone closer to your mouth, or make it louder in the sound settings.</source>
        <translation>Jūs dzird ļoti klusi. Pievelciet mikrofonu tuvāk mutei vai palieliniet tā skaļumu skaņas iestatījumos.</translation>
    </message>
    <message>
        <source>The line could not be measured. Check again.</source>
        <translation>Līniju neizdevās izmērīt. Pārbaudiet vēlreiz.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call (%1). Tell your administrator.</source>
        <translation>Telefonijas serveris atbalss zvanu noraidīja (%1). Pasakiet administratoram.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call. Tell your administrator.</source>
        <translation>Telefonijas serveris atbalss zvanu noraidīja. Pasakiet administratoram.</translation>
    </message>
    <message>
        <source>The echo extension is busy. Check again in a moment.</source>
        <translation>Atbalss numurs ir aizņemts. Pēc brīža pārbaudiet vēlreiz.</translation>
    </message>
    <message>
        <source>The echo extension did not answer in time. Check again; if it stays so, tell your administrator.</source>
        <translation>Atbalss numurs laikus neatbildēja. Pārbaudiet vēlreiz; ja nemainās, pasakiet administratoram.</translation>
    </message>
    <message>
        <source>The echo extension cannot be reached now. Check again; if it stays so, tell your administrator.</source>
        <translation>Atbalss numurs pašlaik nav sasniedzams. Pārbaudiet vēlreiz; ja nemainās, pasakiet administratoram.</translation>
    </message>
    <message>
        <source>The telephone server does not encrypt sound, but your settings demand it. Tell your administrator.</source>
        <translation>Telefonijas serveris skaņu nešifrē, bet jūsu iestatījumi to prasa. Pasakiet administratoram.</translation>
    </message>
    <message>
        <source>The echo call was cut off. Check again; if it stays so, tell your administrator.</source>
        <translation>Atbalss zvans pārtrūka. Pārbaudiet vēlreiz; ja nemainās, pasakiet administratoram.</translation>
    </message>
    <message>
        <source>The phone could not make the echo call. Check again; if it stays so, ask your administrator.</source>
        <translation>Tālrunim neizdevās veikt atbalss zvanu. Pārbaudiet vēlreiz; ja nemainās, vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>You were heard here, but nothing came back: sound does not get through the network. Tell your administrator.</source>
        <translation>Šeit jūs dzirdējām, bet nekas neatgriezās: skaņa netiek cauri tīklam. Pasakiet administratoram.</translation>
    </message>
    <message>
        <source>You said nothing that could have come back. Check again and say a sentence.</source>
        <translation>Jūs nepateicāt neko, kas būtu varējis atgriezties. Pārbaudiet vēlreiz un pasakiet teikumu.</translation>
    </message>
    <message>
        <source>No sound arrives from the telephone server: something on the network blocks it. Tell your administrator.</source>
        <translation>No telefonijas servera skaņa nepienāk: kaut kas tīklā to bloķē. Pasakiet administratoram.</translation>
    </message>
    <message>
        <source>Parts of what customers say are lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Daļa klientu teiktā pazūd tīklā. Ja varat, Wi-Fi vietā lietojiet kabeli.</translation>
    </message>
    <message>
        <source>Customers would hear you with gaps: sound is lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Klienti jūs dzirdētu ar pārrāvumiem: skaņa pazūd tīklā. Ja varat, Wi-Fi vietā lietojiet kabeli.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly. Close downloads and video on this computer if there are any.</source>
        <translation>Tīkls skaņu piegādā nevienmērīgi. Ja šajā datorā notiek lejupielādes vai iet video, aizveriet tos.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive, so you would talk over each other. Are you on a VPN or mobile network?</source>
        <translation>Skaņa ceļo ilgi, tāpēc jūs runātu viens otram pa virsu. Vai lietojat VPN vai mobilo tīklu?</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>Dators ir pārāk noslogots, lai skaņa būtu vienmērīga. Aizveriet nevajadzīgās programmas.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>step of the check before work</comment>
        <translation>Vēl jāpārbauda</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>step of the check before work</comment>
        <translation>Pārbauda…</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>step of the check before work</comment>
        <translation>Labi</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <comment>step of the check before work</comment>
        <translation>Ne gluži labi</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>step of the check before work</comment>
        <translation>Problēma</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>step of the check before work</comment>
        <translation>Bez pārbaudes</translation>
    </message>
    <message>
        <source>Are you ready for calls?</source>
        <translation>Vai viss ir gatavs zvaniem?</translation>
    </message>
    <message>
        <source>Please speak: say a sentence or two</source>
        <translation>Lūdzu, runājiet: pasakiet teikumu vai divus</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Pārbauda…</translation>
    </message>
    <message>
        <source>Keep your headset on; in a moment you are asked to speak.</source>
        <translation>Nenoņemiet austiņas; pēc brīža jums lūgs runāt.</translation>
    </message>
    <message>
        <source>A moment later you should hear yourself in your headset.</source>
        <translation>Pēc mirkļa jums austiņās būtu jādzird sevi.</translation>
    </message>
    <message>
        <source>Your microphone is being listened to.</source>
        <translation>Tiek klausīts jūsu mikrofons.</translation>
    </message>
    <message>
        <source>You can take calls</source>
        <translation>Varat pieņemt zvanus</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Viss ir tā, kā jābūt.</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Apturēta pirms beigām</translation>
    </message>
    <message>
        <source>Nothing is known yet; check again when you like.</source>
        <translation>Pagaidām nekas nav zināms; pārbaudiet vēlreiz, kad vēlaties.</translation>
    </message>
    <message>
        <source>A call came first</source>
        <translation>Pirmais pienāca zvans</translation>
    </message>
    <message>
        <source>The check stopped at once. Check again when the line is free.</source>
        <translation>Pārbaude tūlīt apstājās. Pārbaudiet vēlreiz, kad līnija būs brīva.</translation>
    </message>
    <message>
        <source>A call is up; check again when the line is free.</source>
        <translation>Notiek zvans; pārbaudiet, kad līnija būs brīva.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>result of the last check</comment>
        <translation>labi</translation>
    </message>
    <message>
        <source>not ideal</source>
        <comment>result of the last check</comment>
        <translation>ne gluži labi</translation>
    </message>
    <message>
        <source>with problems</source>
        <comment>result of the last check</comment>
        <translation>ar problēmām</translation>
    </message>
    <message>
        <source>Last checked today at %1: %2</source>
        <comment>time, result</comment>
        <translation>Pēdējoreiz pārbaudīts šodien plkst. %1 – %2</translation>
    </message>
    <message>
        <source>Last checked yesterday at %1: %2</source>
        <comment>time, result</comment>
        <translation>Pēdējoreiz pārbaudīts vakar plkst. %1 – %2</translation>
    </message>
    <message>
        <source>Last checked on %1 at %2: %3</source>
        <comment>date, time, result</comment>
        <translation>Pēdējoreiz pārbaudīts %1 plkst. %2 – %3</translation>
    </message>
    <message>
        <source>Line quality</source>
        <comment>step of the check before work: loss, jitter, delay</comment>
        <translation>Līnijas kvalitāte</translation>
    </message>
    <message>
        <source>Is the phone signed in, so that customers reach you?</source>
        <translation>Vai tālrunis ir pierakstījies, lai klienti jūs sasniegtu?</translation>
    </message>
    <message>
        <source>Are the microphone and the headset that you chose plugged in?</source>
        <translation>Vai izvēlētais mikrofons un austiņas ir pievienoti?</translation>
    </message>
    <message>
        <source>Are you heard, and loud enough?</source>
        <translation>Vai jūs var dzirdēt, un pietiekami skaļi?</translation>
    </message>
    <message>
        <source>Does what you say come back from the telephone server?</source>
        <translation>Vai jūsu teiktais atgriežas no telefonijas servera?</translation>
    </message>
    <message>
        <source>How much is lost or late on the way?</source>
        <translation>Cik daudz skaņas ceļā pazūd vai kavējas?</translation>
    </message>
    <message>
        <source>Heard at %1</source>
        <comment>a sound level</comment>
        <translation>Skaļums: %1</translation>
    </message>
    <message>
        <source>Without a phone account there is no echo number to call.</source>
        <translation>Bez tālruņa konta nav atbalss numura, uz kuru zvanīt.</translation>
    </message>
    <message>
        <source>No echo extension is known. Your administrator can name one in the telephone server’s profile.</source>
        <translation>Atbalss numurs nav zināms. Administrators to var norādīt telefonijas servera profilā.</translation>
    </message>
    <message>
        <source>It needs the echo call, which could not be made.</source>
        <translation>Vajadzīgs atbalss zvans, bet to neizdevās veikt.</translation>
    </message>
    <message>
        <source>One click, about 15 seconds: Linija checks the account and the devices, listens to your microphone, and calls a number that plays back what you say.</source>
        <translation>Viens klikšķis, aptuveni 15 sekundes: Linija apskata kontu un ierīces, paklausās jūsu mikrofonu un piezvana uz numuru, kas atskaņo jūsu teikto.</translation>
    </message>
    <message>
        <source>Everything that could be checked is good. Skipped steps are marked below.</source>
        <translation>Viss, ko varēja pārbaudīt, ir labi; izlaistais norādīts zemāk.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Aizture (turp un atpakaļ): %1 ms</translation>
    </message>
    <message>
        <source>Packet loss: %1 to you, %2 from you</source>
        <comment>shares in percent</comment>
        <translation>Pakešu zudumi: %1 saņemot, %2 sūtot</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at a backup. Calls reach you; tell your administrator.</source>
        <translation>Galvenais serveris neatbild; esat pierakstījušies rezerves serverī. Zvani jūs sasniedz; pasakiet administratoram.</translation>
    </message>
    <message>
        <source>The device you chose is not plugged in; another one is used instead. Plug yours in, or choose another one in the sound settings.</source>
        <translation>Jūsu izvēlētā ierīce nav pievienota; tās vietā tiek lietota cita. Pievienojiet savējo vai izvēlieties citu skaņas iestatījumos.</translation>
    </message>
    <message>
        <source>The telephone server does not know the echo extension (%1). Tell your administrator; calls may still work.</source>
        <translation>Telefonijas serveris atbalss numuru nezina (%1). Pasakiet administratoram; zvani var darboties arī tā.</translation>
    </message>
    <message>
        <source>You can take calls, with something to improve</source>
        <translation>Varat pieņemt zvanus, bet ir piezīmes</translation>
    </message>
    <message>
        <source>Needs attention: %1. What helps is written below.</source>
        <comment>names of steps</comment>
        <translation>Jāpievērš uzmanība: %1. Ko darīt, rakstīts zemāk.</translation>
    </message>
    <message>
        <source>Calls will have trouble</source>
        <translation>Zvaniem kaut kas traucē</translation>
    </message>
    <message>
        <source>Problem: %1. See below what helps, then check again.</source>
        <comment>names of steps</comment>
        <translation>Problēma: %1. Ko darīt, rakstīts zemāk; tad pārbaudiet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Not set up</source>
        <translation>Nav iestatīts</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Savienojas…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Pieslēgts</translation>
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
        <source>Refused by the company server</source>
        <translation>Uzņēmuma serveris nepieņēma</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://crm.example.com.</source>
        <translation>Tā nav adrese. Adreses piemērs: https://crm.example.com.</translation>
    </message>
    <message>
        <source>The company server does not accept this token. Ask your administrator for a new one.</source>
        <translation>Uzņēmuma serveris šo piekļuves atslēgu nepieņem. Palūdziet administratoram jaunu.</translation>
    </message>
    <message>
        <source>The company server knows you, but does not let you in. Ask your administrator.</source>
        <translation>Uzņēmuma serveris jūs pazīst, bet nelaiž iekšā. Vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address and the network, and try again.</source>
        <translation>Tur neviens neatbild. Pārbaudiet adresi un tīklu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if that does not help, ask your administrator.</source>
        <translation>Atbilde laikus nepienāca. Mēģiniet vēlreiz; ja nepalīdz, vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a company server for Linija. Check the address again.</source>
        <translation>Kaut kas tur atbild, bet tas nav Linijai paredzēts uzņēmuma serveris. Vēlreiz pārbaudiet adresi.</translation>
    </message>
    <message>
        <source>The company server is newer than this Linija. Update Linija.</source>
        <translation>Uzņēmuma serveris ir jaunāks par šo Liniju. Atjauniniet Liniju.</translation>
    </message>
    <message>
        <source>The company server is busy. Try again later.</source>
        <translation>Uzņēmuma serveris ir aizņemts. Mēģiniet vēlāk.</translation>
    </message>
    <message>
        <source>It did not work because of something on this computer. The log says more.</source>
        <translation>Neizdevās šī datora dēļ. Vairāk lasiet žurnālā.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</source>
        <translation>Tālrunis neatbild. Iesāktais zvans turpinās arī bez loga; Linija atkal savienosies pati.</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Skaņas iestatījumi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Sīkāk</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) could not be read and are left out. First: %1</source>
        <comment>flows</comment>
        <translation>
            <numerusform>Neizdevās nolasīt %n&#xa0;scenāriju, tāpēc tas ir izlaists. Pirmais: %1</numerusform>
            <numerusform>Neizdevās nolasīt %n&#xa0;scenārijus, tāpēc tie ir izlaisti. Pirmais: %1</numerusform>
            <numerusform>Neizdevās nolasīt %n&#xa0;scenāriju, tāpēc tie ir izlaisti. Pirmais: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The call could not be answered: it may have ended just now.</source>
        <translation>Neizdevās atbildēt: iespējams, zvans tikko beidzās.</translation>
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
        <source>Finish setting up</source>
        <translation>Pabeigt iestatīšanu</translation>
    </message>
    <message>
        <source>What you typed last is not on disk yet. It stays in the window and saving is tried again every few seconds; please do not close Linija. Is the disk full?</source>
        <translation>Pēdējais, ko uzrakstījāt, vēl nav saglabāts diskā. Teksts paliek logā, un ik pēc dažām sekundēm notiek jauns mēģinājums; lūdzu, neaizveriet Liniju. Varbūt disks ir pilns?</translation>
    </message>
    <message>
        <source>The phone has stopped, and a call that was up is cut off. Linija is starting the phone again; what you typed is kept.</source>
        <translation>Tālrunis apstājās, un iesāktais zvans pārtrūka. Linija tālruni palaiž vēlreiz; jūsu rakstītais ir saglabāts.</translation>
    </message>
    <message>
        <source>The running phone is a different version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</source>
        <translation>Darbojas citas versijas tālrunis, tāpēc zvanus nevar parādīt. Izrakstieties no datora un pierakstieties vēlreiz vai pasakiet administratoram.</translation>
    </message>
    <message>
        <source>No sound comes from the other side, though the call is up: they may be muted. Ask whether they hear you.</source>
        <translation>Zvans notiek, bet no otras puses skaņas nav: varbūt tur izslēgts mikrofons. Pajautājiet, vai jūs dzird.</translation>
    </message>
    <message>
        <source>The telephone server does not answer. The call is kept for half a minute and goes on if the connection comes back.</source>
        <translation>Telefonijas serveris neatbild. Zvans tiek uzturēts pusminūti un turpināsies, ja sakari atjaunosies.</translation>
    </message>
    <message>
        <source>The ring cannot be heard on this computer. Calls still show on the left.</source>
        <translation>Šajā datorā zvana signālu nevar dzirdēt. Zvani joprojām redzami kreisajā pusē.</translation>
    </message>
    <message>
        <source>The company server has been out of reach since %1. You can go on working: everything is kept here and sent when the connection is back.</source>
        <comment>a time of day</comment>
        <translation>Uzņēmuma serveris nav sasniedzams kopš plkst. %1. Varat turpināt darbu: viss tiek glabāts šeit un tiks nosūtīts, kad sakari atjaunosies.</translation>
    </message>
    <message>
        <source>The company server no longer accepts your sign-in. What you write is kept here and sent after you sign in again.</source>
        <translation>Uzņēmuma serveris vairs nepieņem jūsu pierakstīšanos. Tas, ko rakstāt, tiek glabāts šeit un tiks nosūtīts, kad pierakstīsieties vēlreiz.</translation>
    </message>
    <message>
        <source>The company server gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</source>
        <translation>Uzņēmuma serveris sniedz atbildes, kuras Linija nevar izmantot. Tas, ko rakstāt, tiek glabāts šeit; lūdzu, pasakiet administratoram.</translation>
    </message>
    <message>
        <source>Linija is not connected to a company yet: there are no customers to show. Direct calls work.</source>
        <translation>Linija vēl nav savienota ar uzņēmumu, tāpēc klientus parādīt nevar. Tiešie zvani darbojas.</translation>
    </message>
    <message>
        <source>That cannot be called: it is not a number or address that the phone understands.</source>
        <translation>Tur piezvanīt nevar: tālrunis šādu numuru vai adresi nesaprot.</translation>
    </message>
    <message>
        <source>The microphone could not be switched. Check the call’s card to see whether you are heard.</source>
        <translation>Mikrofonu neizdevās pārslēgt. Vai jūs dzird, skatieties zvana kartītē.</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>cita ierīce</translation>
    </message>
    <message>
        <source>The buttons of %1 may not be read by you: an administrator has to install Linija’s udev rule and plug the headset in again. Calls sound as usual.</source>
        <translation>%1 pogas nolasīt nav atļauts: administratoram jāinstalē Linijas udev kārtula un austiņas jāpievieno no jauna. Zvanu skaņa darbojas kā parasti.</translation>
    </message>
    <message>
        <source>%1: no calls come from the telephone server. %2</source>
        <comment>what is wrong; what to do about it</comment>
        <translation>%1: no telefonijas servera zvani nepienāk. %2</translation>
    </message>
    <message>
        <source>Phone settings</source>
        <translation>Tālruņa iestatījumi</translation>
    </message>
    <message>
        <source>No sound device: you and the caller cannot hear each other. Plug in a headset; Linija finds it.</source>
        <translation>Nav skaņas ierīces: jūs un zvanītājs viens otru nedzirdat. Pievienojiet austiņas – Linija tās atradīs.</translation>
    </message>
    <message>
        <source>The device that you chose to talk on is not plugged in. Linija uses %1 until it is back.</source>
        <translation>Sarunai izvēlētā ierīce nav pievienota. Kamēr tās nav, Linija lieto: %1.</translation>
    </message>
    <message>
        <source>The microphone that you chose is not plugged in. Linija uses %1 until it is back.</source>
        <translation>Izvēlētais mikrofons nav pievienots. Kamēr tā nav, Linija lieto: %1.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The server does not accept the name or the password. Enter them again, or ask your administrator.</source>
        <translation>Serveris nepieņem vārdu vai paroli. Ievadiet tos vēlreiz vai vērsieties pie administratora.</translation>
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
    <message>
        <source>The server does not know this address. Check it again, letter by letter.</source>
        <translation>Serveris šādu adresi nezina. Pārbaudiet to burtu pa burtam.</translation>
    </message>
    <message>
        <source>The server knows the account but does not let this phone sign in: perhaps too many phones use it, or not from this network. Ask your administrator.</source>
        <translation>Serveris kontu zina, bet šim tālrunim pierakstīties neļauj: varbūt to lieto pārāk daudz tālruņu vai arī no šī tīkla nedrīkst. Vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>Too many phones are signed in with this account. Sign out on another one, or ask your administrator.</source>
        <translation>Ar šo kontu ir pierakstījušies pārāk daudz tālruņu. Izrakstieties citā vai vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>There is no server by that name. Check the address again.</source>
        <translation>Servera ar tādu nosaukumu nav. Vēlreiz pārbaudiet adresi.</translation>
    </message>
    <message>
        <source>This computer has no network to the server. Check cable, Wi-Fi or VPN; Linija signs in as soon as it is back.</source>
        <translation>Šim datoram nav tīkla līdz serverim. Pārbaudiet kabeli, Wi-Fi vai VPN; Linija pierakstīsies, tiklīdz tīkls atjaunosies.</translation>
    </message>
    <message>
        <source>The server’s computer is there, but its telephone port is closed. Check the port and the connection; Linija keeps trying by itself.</source>
        <translation>Servera dators darbojas, bet tā telefonijas ports ir slēgts. Pārbaudiet portu un savienojumu; Linija turpina mēģināt pati.</translation>
    </message>
    <message>
        <source>The server does not answer. Linija keeps trying by itself; check the network and the server’s address.</source>
        <translation>Serveris neatbild. Linija turpina mēģināt pati; pārbaudiet tīklu un servera adresi.</translation>
    </message>
    <message>
        <source>The server’s certificate comes from nobody whom this computer trusts, so Linija does not sign in. Ask your administrator.</source>
        <translation>Servera sertifikātu izdevis kāds, kam šis dators neuzticas, tāpēc Linija nepierakstās. Vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name than the address has. Check the address, or ask your administrator.</source>
        <translation>Servera sertifikāts izdots citam nosaukumam nekā adresē. Pārbaudiet adresi vai vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date, or this computer’s clock is wrong. Ask your administrator.</source>
        <translation>Servera sertifikātam beidzies termiņš, vai arī šī datora pulkstenis ir nepareizs. Vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>The server does not speak TLS at this port. Choose another connection or port, or ask your administrator.</source>
        <translation>Šajā portā serveris neizmanto TLS. Izvēlieties citu savienojumu vai portu vai vērsieties pie administratora.</translation>
    </message>
    <message>
        <source>The server is too busy at the moment. Linija tries again when the server asked it to.</source>
        <translation>Serveris šobrīd ir pārāk aizņemts. Linija mēģinās vēlreiz, kad serveris to lūdza.</translation>
    </message>
    <message>
        <source>The server has a fault and did not sign this phone in. Linija keeps trying by itself; tell your administrator.</source>
        <translation>Serverī ir kļūme, un tālrunis nav pierakstījies. Linija turpina mēģināt pati; pasakiet administratoram.</translation>
    </message>
    <message>
        <source>An address or a file of the account cannot be read. Check what is entered here.</source>
        <translation>Konta adresi vai failu nevar nolasīt. Pārbaudiet, kas šeit ievadīts.</translation>
    </message>
    <message>
        <source>Telephone password refused</source>
        <translation>Tālruņa parole noraidīta</translation>
    </message>
    <message>
        <source>Telephone account unknown</source>
        <translation>Tālruņa konts nav zināms</translation>
    </message>
    <message>
        <source>Telephone server refused the sign-in</source>
        <translation>Telefonijas serveris noraidīja pierakstīšanos</translation>
    </message>
    <message>
        <source>Too many phones on this account</source>
        <translation>Šim kontam pārāk daudz tālruņu</translation>
    </message>
    <message>
        <source>Telephone server not found</source>
        <translation>Telefonijas serveris nav atrasts</translation>
    </message>
    <message>
        <source>No network for the phone</source>
        <translation>Tālrunim nav tīkla</translation>
    </message>
    <message>
        <source>Telephone server’s port is closed</source>
        <translation>Telefonijas servera ports ir slēgts</translation>
    </message>
    <message>
        <source>Telephone server does not answer</source>
        <translation>Telefonijas serveris neatbild</translation>
    </message>
    <message>
        <source>Telephone server’s certificate refused</source>
        <translation>Telefonijas servera sertifikāts noraidīts</translation>
    </message>
    <message>
        <source>Telephone server does not speak TLS</source>
        <translation>Telefonijas serveris neizmanto TLS</translation>
    </message>
    <message>
        <source>Telephone server is busy</source>
        <translation>Telefonijas serveris ir aizņemts</translation>
    </message>
    <message>
        <source>Telephone server has a fault</source>
        <translation>Telefonijas servera kļūme</translation>
    </message>
    <message>
        <source>Telephone account cannot be read</source>
        <translation>Tālruņa kontu nevar nolasīt</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at the backup %1. Linija goes back by itself.</source>
        <translation>Galvenais serveris neatbild; esat pierakstījušies rezerves serverī %1. Linija atgriezīsies pati.</translation>
    </message>
</context>
<context>
    <name>RingSounds</name>
    <message>
        <source>Warble</source>
        <comment>a way to ring: fast high and low</comment>
        <translation>Trelle</translation>
    </message>
    <message>
        <source>Chimes</source>
        <comment>a way to ring: three falling bells</comment>
        <translation>Zvaniņi</translation>
    </message>
    <message>
        <source>Marimba</source>
        <comment>a way to ring: a short tune of wooden bars</comment>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Low pulse</source>
        <comment>a way to ring: quiet and low, for open offices</comment>
        <translation>Zems pulss</translation>
    </message>
    <message>
        <source>Two tones</source>
        <comment>a way to ring: two soft tones</comment>
        <translation>Divi toņi</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
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
        <source>Reduced: nothing slides or pulses.</source>
        <translation>„Mazāk”: nekas neslīd un nepulsē.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>name of a setting</comment>
        <translation>Atbildes laiks</translation>
    </message>
    <message>
        <source>target seconds ringing service level</source>
        <translation>mērķis sekundes zvanīšana apkalpošanas līmenis</translation>
    </message>
    <message>
        <source>notifications messages popup background</source>
        <translation>paziņojumi ziņojumi uznirstošie fons</translation>
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
        <source>Ring on</source>
        <comment>name of a setting: the device for the ring</comment>
        <translation>Zvana signāla ierīce</translation>
    </message>
    <message>
        <source>ringtone bell speaker device</source>
        <translation>melodija zvans skaļrunis ierīce</translation>
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
        <source>As your administrator gave it: sip:name@company.example</source>
        <translation>Kā to norādīja administrators: sip:name@company.example</translation>
    </message>
    <message>
        <source>sip account phone number extension registration</source>
        <translation>sip konts tālrunis numurs iekšējais reģistrācija</translation>
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
        <source>sip listen firewall</source>
        <translation>sip klausīties ugunsmūris</translation>
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
        <source>login user agent</source>
        <translation>pierakstīšanās lietotājs darbinieks</translation>
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
        <source>privacy customer name screen sharing</source>
        <translation>privātums klients vārds ekrāna koplietošana</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>the names of settings</comment>
        <translation>Mainīts: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>name of a setting: light or dark</comment>
        <translation>Motīvs</translation>
    </message>
    <message>
        <source>colours colors dark light night appearance</source>
        <translation>krāsas motīvs tumšs gaišs nakts izskats</translation>
    </message>
    <message>
        <source>Animations</source>
        <comment>name of a setting: whether things move</comment>
        <translation>Animācijas</translation>
    </message>
    <message>
        <source>movement reduced motion accessibility</source>
        <translation>kustība mazāk kustību animācija piekļūstamība</translation>
    </message>
    <message>
        <source>The bar on a ringing call is full when this time is up.</source>
        <translation>Ienākošā zvana josla ir pilna, kad šis laiks beidzies.</translation>
    </message>
    <message>
        <source>Notify me of calls while I use another program</source>
        <comment>name of a setting</comment>
        <translation>Ziņot par zvaniem, kad strādāju citā programmā</translation>
    </message>
    <message>
        <source>With the desktop’s notifications, where it has them.</source>
        <translation>Ar darbvirsmas paziņojumiem, ja tā tādus rāda.</translation>
    </message>
    <message>
        <source>Keep Linija in the tray when I close the window</source>
        <comment>name of a setting</comment>
        <translation>Aizverot logu, atstāt Liniju sistēmas teknē</translation>
    </message>
    <message>
        <source>Calls still ring then. On a desktop without a tray, closing the window ends Linija as usual.</source>
        <translation>Zvani tad joprojām skan. Ja darbvirsmai teknes nav, loga aizvēršana Liniju beidz kā parasti.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <comment>name of a setting: the device for the conversation</comment>
        <translation>Skaļrunis vai austiņas</translation>
    </message>
    <message>
        <source>talk output loudspeaker headphones volume device</source>
        <translation>saruna izvade skaļrunis austiņas skaļums ierīce</translation>
    </message>
    <message>
        <source>It can be a different device, so that you hear it without the headset.</source>
        <translation>Var būt cita ierīce, lai dzirdētu arī bez austiņām.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <comment>name of a setting: rings or is only shown</comment>
        <translation>Ienākošais zvans</translation>
    </message>
    <message>
        <source>SIP address</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>SIP adrese</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Pierakstīšanās vārds</translation>
    </message>
    <message>
        <source>Only if it differs from the address.</source>
        <translation>Tikai tad, ja atšķiras no adreses.</translation>
    </message>
    <message>
        <source>Only if it differs from the part after the @.</source>
        <translation>Tikai tad, ja atšķiras no adreses daļas aiz @.</translation>
    </message>
    <message>
        <source>0 = any free port. Takes effect when the phone starts next.</source>
        <translation>0 – jebkurš brīvs. Stāsies spēkā nākamajā tālruņa palaišanas reizē.</translation>
    </message>
    <message>
        <source>Servers that stand in</source>
        <comment>name of a setting</comment>
        <translation>Aizstājējserveri</translation>
    </message>
    <message>
        <source>In their order, with commas between. Linija takes the next one when the server does not answer, and goes back by itself.</source>
        <translation>Secībā, atdalīti ar komatiem. Ja serveris neatbild, Linija ņem nākamo un pati atgriežas.</translation>
    </message>
    <message>
        <source>failover backup second server redundancy</source>
        <translation>rezerve dublējums otrs serveris</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <comment>name of a setting</comment>
        <translation>Izejošais starpniekserveris</translation>
    </message>
    <message>
        <source>Everything goes by it; the servers are then not asked themselves.</source>
        <translation>Viss iet caur to; pašiem serveriem tad nevaicā.</translation>
    </message>
    <message>
        <source>sip proxy sbc border route</source>
        <translation>sip starpniekserveris sbc robeža maršruts</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <comment>name of a setting</comment>
        <translation>Uzticamie sertifikāti</translation>
    </message>
    <message>
        <source>A PEM file, where your company signs its own. Else those of this computer serve.</source>
        <translation>PEM fails, ja uzņēmums sertifikātus paraksta pats. Citādi izmanto šī datora sertifikātus.</translation>
    </message>
    <message>
        <source>tls ca root certificate pem</source>
        <translation>tls ca saknes sertifikāts pem</translation>
    </message>
    <message>
        <source>Encrypt the sound</source>
        <comment>name of a setting</comment>
        <translation>Šifrēt skaņu</translation>
    </message>
    <message>
        <source>SDES needs TLS as the connection to be of use.</source>
        <translation>SDES ir jēga tikai kopā ar TLS savienojumu.</translation>
    </message>
    <message>
        <source>srtp sdes dtls encryption secure media</source>
        <translation>srtp sdes dtls šifrēšana drošība skaņa</translation>
    </message>
    <message>
        <source>Encryption is asked for</source>
        <comment>name of a setting</comment>
        <translation>Kad prasīt šifrēšanu</translation>
    </message>
    <message>
        <source>Always: a call without it is refused, in and out. Emergency calls go through all the same.</source>
        <translation>Vienmēr: zvans bez tās tiek noraidīts, gan ienākošs, gan izejošs. Ārkārtas zvani notiek tik un tā.</translation>
    </message>
    <message>
        <source>srtp mandatory preferred encryption secure</source>
        <translation>srtp obligāti vēlams šifrēšana drošība</translation>
    </message>
    <message>
        <source>Find a way through address translation (ICE)</source>
        <comment>name of a setting</comment>
        <translation>Atrast ceļu cauri NAT (ICE)</translation>
    </message>
    <message>
        <source>For a desk at home or behind a router. Needs a STUN or TURN server.</source>
        <translation>Darbam mājās vai aiz maršrutētāja. Vajadzīgs STUN vai TURN serveris.</translation>
    </message>
    <message>
        <source>ice nat router home firewall</source>
        <translation>ice nat maršrutētājs mājas ugunsmūris</translation>
    </message>
    <message>
        <source>STUN server</source>
        <comment>name of a setting</comment>
        <translation>STUN serveris</translation>
    </message>
    <message>
        <source>Tells this phone how it is seen from outside.</source>
        <translation>Pasaka tālrunim, kā tas redzams no ārpuses.</translation>
    </message>
    <message>
        <source>stun nat router</source>
        <translation>stun nat maršrutētājs</translation>
    </message>
    <message>
        <source>TURN server</source>
        <comment>name of a setting</comment>
        <translation>TURN serveris</translation>
    </message>
    <message>
        <source>Passes the sound on where there is no direct way. It answers STUN too.</source>
        <translation>Pārraida skaņu, ja tieša ceļa nav. Aizstāj arī STUN.</translation>
    </message>
    <message>
        <source>turn relay nat router firewall</source>
        <translation>turn pārraide nat maršrutētājs ugunsmūris</translation>
    </message>
    <message>
        <source>Name at the TURN server</source>
        <comment>name of a setting</comment>
        <translation>Vārds TURN serverī</translation>
    </message>
    <message>
        <source>turn user login</source>
        <translation>turn lietotājs pierakstīšanās</translation>
    </message>
    <message>
        <source>Profile of the telephone server</source>
        <comment>name of a setting</comment>
        <translation>Telefonijas servera profils</translation>
    </message>
    <message>
        <source>Lets its queues follow your state: asterisk, freeswitch, or the file your administrator gave you. Empty: calls alone.</source>
        <translation>Lai tā rindas sekotu jūsu statusam: asterisk, freeswitch vai administratora dots fails. Tukšs – tikai zvani.</translation>
    </message>
    <message>
        <source>pbx queue pause codes asterisk freeswitch agent login</source>
        <translation>pbx rinda pauze kodi asterisk freeswitch darbinieks pierakstīšanās</translation>
    </message>
    <message>
        <source>More emergency numbers</source>
        <comment>name of a setting</comment>
        <translation>Citi ārkārtas numuri</translation>
    </message>
    <message>
        <source>Those of your country are known; here are the ones of your company’s telephone system, with commas between.</source>
        <translation>Jūsu valsts numuri ir zināmi; šeit – uzņēmuma telefonijas numuri, atdalīti ar komatiem.</translation>
    </message>
    <message>
        <source>emergency help 112 911 police fire ambulance</source>
        <translation>palīdzība ārkārtas 112 911 policija ugunsdzēsēji ātrā</translation>
    </message>
    <message>
        <source>Company server address</source>
        <comment>name of a setting: a web address</comment>
        <translation>Uzņēmuma servera adrese</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>name of a setting: to sign in to the company server</comment>
        <translation>Lietotājvārds</translation>
    </message>
    <message>
        <source>Short, such as “olena”. Your work is filed under it.</source>
        <translation>Īss, piemēram, „olena”. Ar šo vārdu tiek saglabāts jūsu darbs.</translation>
    </message>
    <message>
        <source>Display name</source>
        <comment>name of a setting: the agent&apos;s own</comment>
        <translation>Redzamais vārds</translation>
    </message>
    <message>
        <source>Your name as colleagues see it.</source>
        <translation>Jūsu vārds, kādu to redz kolēģi.</translation>
    </message>
    <message>
        <source>your name agent</source>
        <translation>jūsu vārds darbinieks</translation>
    </message>
    <message>
        <source>Display language</source>
        <comment>name of a setting</comment>
        <translation>Programmas valoda</translation>
    </message>
    <message>
        <source>Show the caller’s name in notifications</source>
        <comment>name of a setting</comment>
        <translation>Paziņojumos rādīt zvanītāja vārdu</translation>
    </message>
    <message>
        <source>Otherwise they only say that a call is coming in: others may see your screen.</source>
        <translation>Citādi tie tikai ziņo, ka kāds zvana: citi var redzēt jūsu ekrānu.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a setting</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Let a second call ring while I talk</source>
        <comment>name of a setting</comment>
        <translation>Sarunas laikā ļaut ienākt otram zvanam</translation>
    </message>
    <message>
        <source>You hear a soft tone. Otherwise the second caller hears busy.</source>
        <translation>Dzirdat klusu toni. Citādi otrs zvanītājs dzird „aizņemts”.</translation>
    </message>
    <message>
        <source>call waiting second call busy</source>
        <translation>otrs zvans gaida aizņemts</translation>
    </message>
    <message>
        <source>Announced time on hold</source>
        <comment>name of a setting</comment>
        <translation>Paziņotais aizturēšanas laiks</translation>
    </message>
    <message>
        <source>What you tell customers when you put them on hold. 0: you are not reminded.</source>
        <translation>Laiks, ko nosaucat klientam, aizturot zvanu. 0 – neatgādināt.</translation>
    </message>
    <message>
        <source>hold wait minute promise announce</source>
        <translation>aizturēt gaidīt minūte solījums paziņot</translation>
    </message>
    <message>
        <source>You hear a soft tone, and the card says how much is left.</source>
        <translation>Dzirdat klusu toni, un kartīte rāda, cik atlicis.</translation>
    </message>
    <message>
        <source>hold reminder warning tone</source>
        <translation>aizturēšana atgādinājums brīdinājums tonis</translation>
    </message>
    <message>
        <source>While I hold the talk key</source>
        <comment>name of a setting: push-to-talk</comment>
        <translation>Kamēr turu runas taustiņu</translation>
    </message>
    <message>
        <source>The key is among the shortcuts: “Hold to talk or to mute”.</source>
        <translation>Taustiņš ir starp īsinājumtaustiņiem: „Turēt nospiestu: runāt vai klusināt”.</translation>
    </message>
    <message>
        <source>push to talk key mute microphone cough</source>
        <translation>turēt runāt ptt taustiņš klusināt mikrofons klepus</translation>
    </message>
    <message>
        <source>Only while you are ready, after a tone, and only calls through your telephone server.</source>
        <translation>Tikai kamēr zvanus pieņemat, pēc toņa un tikai uz zvaniem caur jūsu telefonijas serveri.</translation>
    </message>
    <message>
        <source>auto answer automatic intercom</source>
        <translation>automātiska atbilde automātiski iekšējie sakari</translation>
    </message>
    <message>
        <source>auto answer automatic queue</source>
        <translation>automātiska atbilde automātiski rinda</translation>
    </message>
    <message>
        <source>Cancel echo</source>
        <comment>name of a setting</comment>
        <translation>Slāpēt atbalsi</translation>
    </message>
    <message>
        <source>echo cancelling aec feedback loudspeaker</source>
        <translation>atbalss slāpēšana aec skaļrunis</translation>
    </message>
    <message>
        <source>Keep my loudness even</source>
        <comment>name of a setting</comment>
        <translation>Izlīdzināt manu skaļumu</translation>
    </message>
    <message>
        <source>Makes you louder when you are far from the microphone.</source>
        <translation>Padara jūsu balsi skaļāku, kad esat tālu no mikrofona.</translation>
    </message>
    <message>
        <source>automatic gain control agc level volume</source>
        <translation>automātiska pastiprināšana agc līmenis skaļums</translation>
    </message>
    <message>
        <source>Silence the microphone between words</source>
        <comment>name of a setting</comment>
        <translation>Starp vārdiem klusināt mikrofonu</translation>
    </message>
    <message>
        <source>For loud rooms; the beginning of a quiet word may be lost.</source>
        <translation>Skaļām telpām; klusa vārda sākums var pazust.</translation>
    </message>
    <message>
        <source>noise gate background office suppression</source>
        <translation>troksnis fons birojs slāpēšana slieksnis</translation>
    </message>
    <message>
        <source>My microphone louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>Mikrofona skaļums</translation>
    </message>
    <message>
        <source>gain volume microphone level decibel boost</source>
        <translation>pastiprinājums skaļums mikrofons līmenis decibeli skaļāk</translation>
    </message>
    <message>
        <source>Customers louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>Klientu skaļums</translation>
    </message>
    <message>
        <source>gain volume loudspeaker headphone level decibel</source>
        <translation>pastiprinājums skaļums skaļrunis austiņas līmenis decibeli</translation>
    </message>
    <message>
        <source>Tones while I call</source>
        <comment>name of a setting: ringing and busy tones</comment>
        <translation>Toņi, kad zvanu</translation>
    </message>
    <message>
        <source>What you hear while it rings at the other end, or is busy; customers never hear them.</source>
        <translation>Ko dzirdat, kamēr otrā pusē zvana vai ir aizņemts; klienti tos nekad nedzird.</translation>
    </message>
    <message>
        <source>ringback busy tone dial comfort signal country</source>
        <translation>izsaukuma tonis aizņemts numura sastādīšana signāls valsts</translation>
    </message>
    <message>
        <source>Answer and hang up with the headset’s buttons</source>
        <comment>name of a setting</comment>
        <translation>Atbildēt un beigt ar austiņu pogām</translation>
    </message>
    <message>
        <source>Its lamps show the call. Works also while the window is closed.</source>
        <translation>Zvanu rāda to lampiņas. Darbojas arī tad, kad logs aizvērts.</translation>
    </message>
    <message>
        <source>headset button hook switch mute lamp led usb hid</source>
        <translation>austiņas poga klausule klusināt lampiņa led usb hid</translation>
    </message>
    <message>
        <source>How it rings</source>
        <comment>name of a setting</comment>
        <translation>Kā zvana</translation>
    </message>
    <message>
        <source>ringtone melody sound bell</source>
        <translation>zvana signāls melodija skaņa zvans</translation>
    </message>
    <message>
        <source>Queues that ring otherwise</source>
        <comment>name of a setting</comment>
        <translation>Rindas, kas zvana citādi</translation>
    </message>
    <message>
        <source>So that you hear who calls before you look.</source>
        <translation>Lai dzirdētu, kas zvana, vēl nepaskatoties.</translation>
    </message>
    <message>
        <source>queue ringtone melody distinctive sound</source>
        <translation>rinda zvana signāls melodija atšķirīga skaņa</translation>
    </message>
    <message>
        <source>Short signals on</source>
        <comment>name of a setting: the device for short sounds that are no ring</comment>
        <translation>Īso signālu ierīce</translation>
    </message>
    <message>
        <source>A call that was missed, for instance.</source>
        <translation>Piemēram, par neatbildētu zvanu.</translation>
    </message>
    <message>
        <source>notification sound device speaker</source>
        <translation>paziņojums skaņa ierīce skaļrunis</translation>
    </message>
    <message>
        <source>Telephone keys are sent</source>
        <comment>name of a setting: digits pressed in a call</comment>
        <translation>Tālruņa taustiņus sūta</translation>
    </message>
    <message>
        <source>Change it only if menus of other companies do not hear your keys.</source>
        <translation>Mainiet tikai tad, ja citu uzņēmumu izvēlnes jūsu taustiņus nedzird.</translation>
    </message>
    <message>
        <source>dtmf digits keypad tones info rfc</source>
        <translation>dtmf cipari tastatūra toņi info rfc</translation>
    </message>
    <message>
        <source>Record calls</source>
        <comment>name of a setting</comment>
        <translation>Ierakstīt sarunas</translation>
    </message>
    <message>
        <source>recording record calls always on demand never</source>
        <translation>ierakstīšana ierakstīt zvani vienmēr pēc vajadzības nekad</translation>
    </message>
    <message>
        <source>Recorded queues</source>
        <comment>name of a setting</comment>
        <translation>Ierakstāmās rindas</translation>
    </message>
    <message>
        <source>recording queue rule</source>
        <translation>ieraksts rinda kārtula</translation>
    </message>
    <message>
        <source>Who records</source>
        <comment>name of a setting</comment>
        <translation>Kas ieraksta</translation>
    </message>
    <message>
        <source>recording server pbx computer encrypted</source>
        <translation>ieraksts serveris pbx dators šifrēts</translation>
    </message>
    <message>
        <source>recording code digits server pbx start</source>
        <translation>ieraksts kods cipari serveris pbx sākt</translation>
    </message>
    <message>
        <source>recording code digits server pbx stop</source>
        <translation>ieraksts kods cipari serveris pbx apturēt</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>name of a setting: sound before a recording</comment>
        <translation>Paziņojums</translation>
    </message>
    <message>
        <source>A WAV file that both of you hear first. If it cannot be played, nothing is recorded.</source>
        <translation>WAV fails, ko abi puses dzird vispirms. Ja to nevar atskaņot, nekas netiek ierakstīts.</translation>
    </message>
    <message>
        <source>recording consent announcement notice wav law</source>
        <translation>ieraksts piekrišana paziņojums brīdinājums wav likums</translation>
    </message>
    <message>
        <source>Keep recordings here for</source>
        <comment>name of a setting: days</comment>
        <translation>Ierakstus šeit glabāt</translation>
    </message>
    <message>
        <source>recording retention delete age days</source>
        <translation>ieraksts glabāšana dzēst vecums dienas</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <comment>name of a setting: on the disk</comment>
        <translation>Vieta ierakstiem</translation>
    </message>
    <message>
        <source>recording disk space size room</source>
        <translation>ieraksts disks vieta lielums</translation>
    </message>
    <message>
        <source>Queues answered automatically</source>
        <comment>name of a setting</comment>
        <translation>Rindas, kurām atbild automātiski</translation>
    </message>
    <message>
        <source>Keeps customers from hearing themselves when you listen through loudspeakers.</source>
        <translation>Lai klienti nedzirdētu sevi, kad klausāties skaļruņos.</translation>
    </message>
    <message>
        <source>The call shows that it is being recorded. Pause the recording for payment card data.</source>
        <translation>Ierakstīšanu rāda zvana kartīte. Kamēr diktē maksājumu kartes datus, ierakstīšanu apturiet.</translation>
    </message>
    <message>
        <source>On this computer recordings are encrypted.</source>
        <translation>Šajā datorā ieraksti ir šifrēti.</translation>
    </message>
    <message>
        <source>Remind me before it ends</source>
        <comment>name of a setting: of the announced time on hold</comment>
        <translation>Atgādināt pirms tā beigām</translation>
    </message>
    <message>
        <source>Auto-answer calls that request it</source>
        <comment>name of a setting</comment>
        <translation>Atbildēt automātiski, ja zvans to lūdz</translation>
    </message>
    <message>
        <source>Queue IDs, separated by commas: sales, support</source>
        <translation>Rindu kodi, atdalīti ar komatiem: sales, support</translation>
    </message>
    <message>
        <source>For phone numbers without a country code. Takes effect at the next start.</source>
        <translation>Numuriem bez valsts koda. Stāsies spēkā nākamajā palaišanas reizē.</translation>
    </message>
    <message>
        <source>For “Certain queues”: queue IDs, separated by commas.</source>
        <translation>Izvēloties „Noteiktās rindās“: rindu kodi, atdalīti ar komatiem.</translation>
    </message>
    <message>
        <source>Start code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Ieraksta sākuma kods</translation>
    </message>
    <message>
        <source>Of your telephone server, such as *3.</source>
        <translation>Jūsu telefonijas servera, piemēram, *3.</translation>
    </message>
    <message>
        <source>Stop code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Ieraksta beigu kods</translation>
    </message>
    <message>
        <source>Only if it differs from the start code.</source>
        <translation>Tikai ja tas atšķiras no sākuma koda.</translation>
    </message>
    <message>
        <source>Recordings that are not uploaded yet are kept longer.</source>
        <translation>Serverī vēl nenosūtītie ieraksti glabājas ilgāk.</translation>
    </message>
    <message>
        <source>When it is full, the oldest uploaded recordings are removed.</source>
        <translation>Kad vieta beidzas, tiek dzēsti vecākie nosūtītie ieraksti.</translation>
    </message>
</context>
<context>
    <name>SettingsEditors</name>
    <message>
        <source>%1 (not connected)</source>
        <comment>sound device</comment>
        <translation>%1 (nav pievienota)</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>sound device</comment>
        <translation>Sistēmas noklusējums</translation>
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
        <source>The test stopped: the sound device failed, or a call came in. Try it again.</source>
        <translation>Pārbaude pārtrūka: nestrādāja skaņas ierīce vai pienāca zvans. Mēģiniet vēlreiz.</translation>
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
        <translation>Parasta</translation>
    </message>
    <message>
        <source>%1 · MOS %2</source>
        <comment>HD or Standard; a figure like 4.3</comment>
        <translation>%1 · MOS %2</translation>
    </message>
    <message>
        <source>Fair sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Viduvēja skaņa · MOS %1</translation>
    </message>
    <message>
        <source>Poor sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Vāja skaņa · MOS %1</translation>
    </message>
    <message>
        <source>Bad sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Slikta skaņa · MOS %1</translation>
    </message>
    <message>
        <source>MOS %1, R %2 (ITU-T G.107)</source>
        <translation>MOS %1, R %2 (ITU-T G.107)</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Trīce: %1 ms</translation>
    </message>
    <message>
        <source>Parts of what the customer says are lost on the network. Use a cable instead of Wi-Fi if you can; otherwise offer to call back.</source>
        <translation>Daļa klienta teiktā pazūd tīklā. Ja varat, Wi-Fi vietā lietojiet kabeli; citādi piedāvājiet atzvanīt.</translation>
    </message>
    <message>
        <source>The customer hears you with gaps: sound is lost on the network. Speak slowly, or offer to call back.</source>
        <translation>Klients jūs dzird ar pārrāvumiem: skaņa pazūd tīklā. Runājiet lēnāk vai piedāvājiet atzvanīt.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly, so voices may stutter. Close downloads and video on this computer if there are any.</source>
        <translation>Tīkls skaņu piegādā nevienmērīgi, tāpēc balsis var raustīties. Ja šajā datorā notiek lejupielādes vai iet video, aizveriet tos.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive. Pause after you speak, so that you do not talk over each other.</source>
        <translation>Skaņa kavējas. Pēc runāšanas pagaidiet, lai nerunātu reizē.</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>Dators ir pārāk noslogots, lai skaņa būtu vienmērīga. Aizveriet nevajadzīgās programmas.</translation>
    </message>
    <message>
        <source>The customer probably hears you badly: your microphone is very quiet. Move it closer, or check its level in the sound settings.</source>
        <translation>Klients jūs laikam dzird slikti: mikrofons ir ļoti kluss. Pievelciet to tuvāk vai pārbaudiet līmeni skaņas iestatījumos.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Aizture (turp un atpakaļ): %1 ms</translation>
    </message>
    <message>
        <source>Lost on the way to you: %1</source>
        <comment>share of sound packets</comment>
        <translation>Zuda ceļā pie jums: %1</translation>
    </message>
    <message>
        <source>Lost on the way to the customer: %1</source>
        <comment>share of sound packets</comment>
        <translation>Zuda ceļā pie klienta: %1</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>the server answered %1</source>
        <comment>a code</comment>
        <translation>serveris atbildēja %1</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <comment>technical words</comment>
        <translation>sertifikāts nav pieņemts</translation>
    </message>
    <message>
        <source>connection refused</source>
        <comment>technical words</comment>
        <translation>savienojums noraidīts</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>technical words</comment>
        <translation>atbilde laikā nav saņemta</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <comment>technical words</comment>
        <translation>servera vārds nav zināms</translation>
    </message>
    <message>
        <source>no connection</source>
        <comment>technical words</comment>
        <translation>nav savienojuma</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <comment>technical words</comment>
        <translation>Atbalsta dienestam: %1</translation>
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
        <source>You can work already; changes follow.</source>
        <translation>Jau varat strādāt; izmaiņas sekos.</translation>
    </message>
    <message>
        <source>What you write reaches the company within seconds.</source>
        <translation>Tas, ko rakstāt, nonāk uzņēmumā dažu sekunžu laikā.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</source>
        <translation>Pierakstīšanās vairs nav derīga. Tas, ko rakstāt, tiek glabāts šeit un tiks nosūtīts, kad pierakstīsieties vēlreiz.</translation>
    </message>
    <message>
        <source>What you write is kept here. Please tell your administrator; the log names the reason.</source>
        <translation>Tas, ko rakstāt, tiek glabāts šeit. Lūdzu, pasakiet administratoram; iemesls norādīts žurnālā.</translation>
    </message>
    <message numerus="yes">
        <source>First copy: %n row(s) so far</source>
        <comment>rows of the company&apos;s data</comment>
        <translation>
            <numerusform>Pirmā kopija: pagaidām %n&#xa0;ieraksts</numerusform>
            <numerusform>Pirmā kopija: pagaidām %n&#xa0;ieraksti</numerusform>
            <numerusform>Pirmā kopija: pagaidām %n&#xa0;ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>Sinhronizēts %1</translation>
    </message>
    <message>
        <source>No company server set up</source>
        <translation>Uzņēmuma serveris nav iestatīts</translation>
    </message>
    <message>
        <source>Linija works with what is stored on this computer. Your administrator has the address of the company server.</source>
        <translation>Linija strādā ar to, kas glabājas šajā datorā. Uzņēmuma servera adresi zina administrators.</translation>
    </message>
    <message>
        <source>Connecting to the company server …</source>
        <translation>Savienojas ar uzņēmuma serveri…</translation>
    </message>
    <message>
        <source>Company server connected</source>
        <translation>Uzņēmuma serveris pieslēgts</translation>
    </message>
    <message>
        <source>Company server out of reach since %1</source>
        <comment>a time of day</comment>
        <translation>Uzņēmuma serveris nav sasniedzams kopš plkst. %1</translation>
    </message>
    <message>
        <source>Company server out of reach</source>
        <translation>Uzņēmuma serveris nav sasniedzams</translation>
    </message>
    <message>
        <source>You can go on working: everything is kept here and sent when the connection is back.</source>
        <translation>Varat turpināt darbu: viss tiek glabāts šeit un tiks nosūtīts, kad sakari atjaunosies.</translation>
    </message>
    <message>
        <source>Signed out of the company server</source>
        <translation>Izrakstīts no uzņēmuma servera</translation>
    </message>
    <message>
        <source>The company server refuses this computer</source>
        <translation>Uzņēmuma serveris noraida šo datoru</translation>
    </message>
    <message>
        <source>Linija copies the company’s data to this computer. Customers appear as they arrive.</source>
        <translation>Linija kopē uzņēmuma datus šajā datorā. Klienti parādās, tiklīdz tie ir saņemti.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n&#xa0;gaida nosūtīšanu</numerusform>
            <numerusform>%n&#xa0;gaida nosūtīšanu</numerusform>
            <numerusform>%n&#xa0;gaida nosūtīšanu</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation>Viss nosūtīts</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>changes that the company server refused</comment>
        <translation>
            <numerusform>%n&#xa0;prasa uzmanību</numerusform>
            <numerusform>%n&#xa0;prasa uzmanību</numerusform>
            <numerusform>%n&#xa0;prasa uzmanību</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetSearch</name>
    <message>
        <source>you called</source>
        <comment>a call in a list of recent calls</comment>
        <translation>jūs zvanījāt</translation>
    </message>
    <message>
        <source>you called, no answer</source>
        <comment>a call in a list of recent calls</comment>
        <translation>jūs zvanījāt, neatbildēja</translation>
    </message>
    <message>
        <source>called you</source>
        <comment>a call in a list of recent calls</comment>
        <translation>zvanīja jums</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call in a list of recent calls</comment>
        <translation>neatbildēts</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Nesenie zvani</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>in a list of whom to call</comment>
        <translation>rinda</translation>
    </message>
    <message>
        <source>colleague</source>
        <comment>in a list of whom to call</comment>
        <translation>kolēģis</translation>
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
        <translation>reģistrēšana</translation>
    </message>
    <message>
        <source>judged</source>
        <comment>complaint</comment>
        <translation>vērtēšana</translation>
    </message>
    <message>
        <source>investigating</source>
        <comment>complaint</comment>
        <translation>izpēte</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>complaint: a solution was proposed</comment>
        <translation>piedāvājums</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>complaint</comment>
        <translation>izpilde</translation>
    </message>
    <message>
        <source>summarised</source>
        <comment>complaint</comment>
        <translation>kopsavilkums</translation>
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
        <translation>Ienākošais zvans</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Izejošais zvans</translation>
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
        <translation>atrisināts pirmajā kontaktā</translation>
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
    <message>
        <source>poor sound (MOS %1)</source>
        <comment>of a past call</comment>
        <translation>vāja skaņa (MOS %1)</translation>
    </message>
</context>
<context>
    <name>linija::AccountForm</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Atslēgu saišķis paroli nepieņēma: tas ir slēgts, vai arī jūs nepiekritāt. Atslēdziet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>connection</comment>
        <translation>Automātisks</translation>
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
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a password</comment>
        <translation>Ievadīta. Rakstiet, lai mainītu.</translation>
    </message>
    <message>
        <source>This is not the address of an account. One looks like sip:name@company.example.</source>
        <translation>Tā nav konta adrese. Adreses piemērs: sip:name@company.example.</translation>
    </message>
    <message>
        <source>Directly</source>
        <comment>calls reach this phone: no account</comment>
        <translation>Tieši</translation>
    </message>
    <message>
        <source>Through an account</source>
        <comment>calls reach this phone</comment>
        <translation>Ar kontu</translation>
    </message>
    <message>
        <source>Calls reach this phone</source>
        <comment>name of a setting: directly or through an account</comment>
        <translation>Zvani pienāk</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets the password when it closes.</source>
        <translation>Šajā datorā nav atslēgu saišķa, tāpēc Linija paroli aizmirst, kad programmu aizver.</translation>
    </message>
    <message>
        <source>Directly: callers use this computer’s address.
Through an account: they use your number.</source>
        <translation>Tieši – uz šī datora adresi.
Ar kontu – uz jūsu numuru.</translation>
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
        <source>Call a name or number</source>
        <translation>Zvanīt pēc vārda vai numura</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Meklēt visur</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Meklēt rakstus</translation>
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
        <source>Show settings</source>
        <translation>Rādīt iestatījumus</translation>
    </message>
    <message>
        <source>Show or hide the keypad</source>
        <translation>Rādīt vai slēpt taustiņus</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Norādīt rezultātu</translation>
    </message>
    <message>
        <source>Search the customer’s history</source>
        <translation>Meklēt klienta vēsturē</translation>
    </message>
    <message>
        <source>Show synchronisation</source>
        <translation>Rādīt sinhronizāciju</translation>
    </message>
    <message>
        <source>Ready or not ready</source>
        <translation>Pieņemt vai nepieņemt zvanus</translation>
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
        <translation>Gatavībā</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nav gatavībā</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <comment>a reason</comment>
        <translation>Nav gatavībā: %1</translation>
    </message>
</context>
<context>
    <name>linija::AnswerBar</name>
    <message>
        <source>%1 s left of %2 s to answer</source>
        <comment>seconds</comment>
        <translation>Atbildei atliek %1 s no %2 s</translation>
    </message>
    <message>
        <source>%1 s late · answer within %2 s</source>
        <comment>seconds: over the target, the target</comment>
        <translation>Kavējat %1 s · norma %2 s</translation>
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
            <numerusform>atjaunināts pirms %n&#xa0;dienas</numerusform>
            <numerusform>atjaunināts pirms %n&#xa0;dienām</numerusform>
            <numerusform>atjaunināts pirms %n&#xa0;dienām</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n month(s) ago</source>
        <translation>
            <numerusform>atjaunināts pirms %n&#xa0;mēneša</numerusform>
            <numerusform>atjaunināts pirms %n&#xa0;mēnešiem</numerusform>
            <numerusform>atjaunināts pirms %n&#xa0;mēnešiem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n year(s) ago</source>
        <translation>
            <numerusform>atjaunināts pirms %n&#xa0;gada</numerusform>
            <numerusform>atjaunināts pirms %n&#xa0;gadiem</numerusform>
            <numerusform>atjaunināts pirms %n&#xa0;gadiem</numerusform>
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
        <source>Asking …</source>
        <translation>Jautā…</translation>
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
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a token</comment>
        <translation>Ievadīta. Rakstiet, lai mainītu.</translation>
    </message>
    <message>
        <source>Enter your user name too: your work is filed under it.</source>
        <translation>Ievadiet arī lietotājvārdu: ar šo vārdu tiek saglabāts jūsu darbs.</translation>
    </message>
    <message>
        <source>%1 answers. %2 %3</source>
        <comment>host; two sentences: what you can see, what you can change</comment>
        <translation>%1 atbild. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>You can see %n kind(s) of data.</source>
        <comment>customers, orders …</comment>
        <translation>
            <numerusform>Varat skatīt %n&#xa0;veida datus.</numerusform>
            <numerusform>Varat skatīt %n&#xa0;veidu datus.</numerusform>
            <numerusform>Varat skatīt %n&#xa0;veidu datus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can change %n of them.</source>
        <comment>kinds of data: tasks, notes …</comment>
        <translation>
            <numerusform>No tiem varat mainīt %n.</numerusform>
            <numerusform>No tiem varat mainīt %n.</numerusform>
            <numerusform>No tiem varat mainīt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company server would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</source>
        <translation>Uzņēmuma serveris jūs ielaistu, bet atslēgu saišķis piekļuves atslēgu nepieņēma: tas ir slēgts, vai arī jūs nepiekritāt. Atslēdziet to un pierakstieties vēlreiz.</translation>
    </message>
    <message>
        <source>From your administrator. This computer has no keyring, so Linija forgets the token when it closes.</source>
        <translation>No administratora. Šajā datorā nav atslēgu saišķa, tāpēc Linija piekļuves atslēgu aizmirst, kad programmu aizver.</translation>
    </message>
</context>
<context>
    <name>linija::BackendPage</name>
    <message>
        <source>This window was opened with the demo company from the start. Close it, and open Linija as usual.</source>
        <translation>Šis logs jau no paša sākuma atvērts ar demonstrācijas uzņēmumu. Aizveriet to un atveriet Liniju kā parasti.</translation>
    </message>
    <message>
        <source>That did not work: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Neizdevās: trūkst kādas daļas. Instalējiet Liniju vēlreiz. (%1)</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>PAR JUMS</translation>
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
        <translation>Izmēģināt Liniju ar demonstrācijas uzņēmumu</translation>
    </message>
    <message>
        <source>Its customers are made up. Nothing that happens here reaches a real company.</source>
        <translation>Tā klienti ir izdomāti. Nekas, kas šeit notiek, nenonāk īstā uzņēmumā.</translation>
    </message>
    <message>
        <source>demo try practice example company</source>
        <comment>words people look for</comment>
        <translation>demonstrācija izmēģināt vingrināties piemērs uzņēmums</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Atvērt demonstrācijas uzņēmumu</translation>
    </message>
    <message>
        <source>COMPANY SERVER</source>
        <comment>heading in capitals</comment>
        <translation>UZŅĒMUMA SERVERIS</translation>
    </message>
    <message>
        <source>Close the demo company</source>
        <translation>Aizvērt demonstrācijas uzņēmumu</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Jums zvana izdomāti klienti. Uzņēmuma dati netiek skarti.</translation>
    </message>
</context>
<context>
    <name>linija::BannerStack</name>
    <message>
        <source>Fewer</source>
        <comment>button: show only the most serious message</comment>
        <translation>Mazāk</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <comment>button: show them</comment>
        <translation>
            <numerusform>Vēl %n ziņojums</numerusform>
            <numerusform>Vēl %n ziņojumi</numerusform>
            <numerusform>Vēl %n ziņojumu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::CallBackBanners</name>
    <message>
        <source>The call with %1, %2, was cut off at %3. What you wrote is kept.</source>
        <comment>name, number, time</comment>
        <translation>Zvans (%1, %2) pārtrūka plkst. %3. Jūsu rakstītais ir saglabāts.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off at %2. What you wrote is kept.</source>
        <comment>name or number, time</comment>
        <translation>Zvans (%1) pārtrūka plkst. %2. Jūsu rakstītais ir saglabāts.</translation>
    </message>
    <message>
        <source>A call was cut off at %1. The caller&apos;s number is not known; what you wrote is kept.</source>
        <comment>time</comment>
        <translation>Zvans pārtrūka plkst. %1. Zvanītāja numurs nav zināms; jūsu rakstītais ir saglabāts.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Atzvanīt</translation>
    </message>
    <message>
        <source>Call back (%1)</source>
        <comment>a key</comment>
        <translation>Atzvanīt (%1)</translation>
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
    <name>linija::CallCommands</name>
    <message>
        <source>That is not possible now. The call is still yours.</source>
        <translation>Tagad tas nav iespējams. Zvans paliek jums.</translation>
    </message>
    <message>
        <source>This number cannot be dialled. Check it, or whether you are signed in to the telephone server.</source>
        <translation>Šo numuru nevar sastādīt. Pārbaudiet to un savienojumu ar telefonijas serveri.</translation>
    </message>
    <message>
        <source>The telephone on this computer is older and cannot do that. Start Linija again when no call is up.</source>
        <translation>Šī datora tālrunis ir vecāks un to neprot. Kad neviena zvana nav, palaidiet Liniju vēlreiz.</translation>
    </message>
</context>
<context>
    <name>linija::CallMeters</name>
    <message>
        <source>How loud you are</source>
        <comment>a level meter</comment>
        <translation>Jūsu skaļums</translation>
    </message>
    <message>
        <source>How loud the customer is</source>
        <comment>a level meter</comment>
        <translation>Klienta skaļums</translation>
    </message>
</context>
<context>
    <name>linija::CallNotices</name>
    <message>
        <source>Incoming call</source>
        <translation>Ienākošais zvans</translation>
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
    <name>linija::CallSettings</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what the talk key does</comment>
        <translation>Nelietot</translation>
    </message>
    <message>
        <source>I am heard</source>
        <comment>only while the talk key is held</comment>
        <translation>Mani dzird</translation>
    </message>
    <message>
        <source>I am not heard</source>
        <comment>while the talk key is held</comment>
        <translation>Mani nedzird</translation>
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
            <numerusform>%n ienākošs</numerusform>
            <numerusform>%n ienākoši</numerusform>
            <numerusform>%n ienākošu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>telephone lines in use</comment>
        <translation>
            <numerusform>%n&#xa0;līnija</numerusform>
            <numerusform>%n&#xa0;līnijas</numerusform>
            <numerusform>%n&#xa0;līniju</numerusform>
        </translation>
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
        <source>Calls cannot come until Linija and its phone are the same version.</source>
        <translation>Zvani nepienāks, kamēr Linija un tās tālrunis nebūs vienā versijā.</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Gatavībā zvaniem</translation>
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
        <translation>Kamēr neesat gatavībā, zvanītāji gaida kādu citu.</translation>
    </message>
    <message>
        <source>A call rang and was not answered</source>
        <translation>Uz zvanu neviens neatbildēja</translation>
    </message>
    <message>
        <source>So that nobody meets an empty chair, no more calls come until you are ready again.</source>
        <translation>Lai neviens nepaliktu bez atbildes, zvani nepienāks, līdz atkal būsiet gatavībā.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Neesat tiešsaistē</translation>
    </message>
    <message>
        <source>Calls come once you are signed in and ready.</source>
        <translation>Zvani pienāks, kad būsiet pierakstījušies un gatavībā.</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>Pieņemt zvanus</translation>
    </message>
    <message>
        <source>The phone is starting again</source>
        <translation>Tālrunis tiek palaists vēlreiz</translation>
    </message>
    <message>
        <source>The phone is a different version</source>
        <translation>Tālrunim ir cita versija</translation>
    </message>
    <message>
        <source>Go back to %1: the announced time on hold ends.</source>
        <comment>a name or number</comment>
        <translation>Atgriezieties pie %1: solītais laiks beidzas.</translation>
    </message>
    <message>
        <source>This phone is not signed in to the telephone server, so its calls do not come.</source>
        <translation>Šis tālrunis nav pierakstījies telefonijas serverī, tāpēc zvani no tā nepienāk.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Tikai tiešie zvani</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Pauze telefonijas serverī</translation>
    </message>
    <message>
        <source>Its queues send you no calls. Direct calls still ring here.</source>
        <translation>Zvani no tā rindām nepienāk. Tiešie zvani joprojām pienāk.</translation>
    </message>
</context>
<context>
    <name>linija::CheckPage</name>
    <message>
        <source>Check before work</source>
        <translation>Pārbaude pirms darba</translation>
    </message>
    <message>
        <source>echo test call line loss jitter quality microphone level ready</source>
        <comment>words people look for</comment>
        <translation>atbalss testa zvans līnija zudums trīce kvalitāte mikrofons līmenis gatavs</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the check before work</comment>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Pārbaudīt tagad</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofons</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Skaļrunis vai austiņas</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Pārbaudes gaita</translation>
    </message>
    <message>
        <source>STEPS</source>
        <comment>heading in capitals: of the check before work</comment>
        <translation>SOĻI</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Pārbaudīt vēlreiz</translation>
    </message>
</context>
<context>
    <name>linija::ConsultStrip</name>
    <message>
        <source>Customer waits</source>
        <comment>before a running time</comment>
        <translation>Klients gaida</translation>
    </message>
    <message>
        <source>You are still talking to a colleague</source>
        <translation>Jūs vēl runājat ar kolēģi</translation>
    </message>
    <message>
        <source>You are talking to the customer</source>
        <translation>Jūs runājat ar klientu</translation>
    </message>
</context>
<context>
    <name>linija::CustomerFacts</name>
    <message>
        <source>No customer yet</source>
        <translation>Klienta vēl nav</translation>
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
    <message>
        <source>Once it is known who is on the line, their card appears here.</source>
        <translation>Kad būs zināms, kas zvana, šeit būs klienta kartīte.</translation>
    </message>
</context>
<context>
    <name>linija::CustomerHeader</name>
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
            <numerusform>%n&#xa0;atvērta sūdzība</numerusform>
            <numerusform>%n&#xa0;atvērtas sūdzības</numerusform>
            <numerusform>%n&#xa0;atvērtu sūdzību</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints of this customer that are not closed</source>
        <translation>Šī klienta sūdzības, kas vēl nav slēgtas</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this week</source>
        <translation>
            <numerusform>%n&#xa0;kontakts šonedēļ</numerusform>
            <numerusform>%n&#xa0;kontakti šonedēļ</numerusform>
            <numerusform>%n&#xa0;kontaktu šonedēļ</numerusform>
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
        <source>last NPS %1</source>
        <translation>pēdējais NPS %1</translation>
    </message>
    <message>
        <source>The latest answer to “Would you recommend us?”, 0 to 10</source>
        <translation>Pēdējā atbilde uz jautājumu „Vai ieteiktu mūs?”, no 0 līdz 10</translation>
    </message>
    <message>
        <source>Not them?</source>
        <comment>a link: the person on the line is somebody else</comment>
        <translation>Cits klients?</translation>
    </message>
    <message>
        <source>Mean of this customer’s satisfaction answers, 1 to 5</source>
        <translation>Šī klienta apmierinātības vērtējumu vidējais, no 1 līdz 5</translation>
    </message>
    <message>
        <source>perhaps</source>
        <comment>the customer who rings; only the number says so</comment>
        <translation>varbūt</translation>
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
            <numerusform>pēdējais kontakts pirms %n&#xa0;dienas</numerusform>
            <numerusform>pēdējais kontakts pirms %n&#xa0;dienām</numerusform>
            <numerusform>pēdējais kontakts pirms %n&#xa0;dienām</numerusform>
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
            <numerusform>%n&#xa0;atvērta sūdzība</numerusform>
            <numerusform>%n&#xa0;atvērtas sūdzības</numerusform>
            <numerusform>%n&#xa0;atvērtu sūdzību</numerusform>
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
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n&#xa0;klients</numerusform>
            <numerusform>%n&#xa0;klienti</numerusform>
            <numerusform>%n&#xa0;klientu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>Redzams pirmais %n&#xa0;klients</numerusform>
            <numerusform>Redzami pirmie %n&#xa0;klienti</numerusform>
            <numerusform>Redzami pirmie %n&#xa0;klientu</numerusform>
        </translation>
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
    <message>
        <source>Emergency call: %1</source>
        <comment>a number</comment>
        <translation>Ārkārtas zvans: %1</translation>
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
    <message>
        <source>From the customer’s card or an earlier contact; change it if it is no longer right</source>
        <translation>No klienta kartītes vai agrāka kontakta; izmainiet, ja vairs nav pareizi</translation>
    </message>
</context>
<context>
    <name>linija::FirstRun</name>
    <message>
        <source>The demo company cannot be opened: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Demonstrācijas uzņēmumu nevar atvērt: trūkst kādas daļas. Instalējiet Liniju vēlreiz. (%1)</translation>
    </message>
    <message>
        <source>Welcome to Linija</source>
        <translation>Sveicināti, te Linija</translation>
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
    <message>
        <source>Three steps, and you can take calls. You can skip any of them: everything is in the settings too.</source>
        <translation>Trīs soļi, un varat pieņemt zvanus. Jebkuru varat izlaist: viss ir arī iestatījumos.</translation>
    </message>
    <message>
        <source>Connect to your company</source>
        <translation>Pieslēdzieties savam uzņēmumam</translation>
    </message>
    <message>
        <source>Your administrator gave you an address and a token. With them you see your company’s customers.</source>
        <translation>Administrators jums iedeva adresi un piekļuves atslēgu. Ar tām redzēsiet sava uzņēmuma klientus.</translation>
    </message>
    <message>
        <source>Test your sound</source>
        <translation>Pārbaudiet skaņu</translation>
    </message>
    <message>
        <source>Put on your headset and speak: the microphone’s bar should reach the green line. Then record and listen.</source>
        <translation>Uzlieciet austiņas un runājiet: mikrofona joslai jāsasniedz zaļā līnija. Pēc tam ierakstiet un klausieties.</translation>
    </message>
    <message>
        <source>Choose how calls reach you</source>
        <translation>Izvēlieties, kā jums var piezvanīt</translation>
    </message>
    <message>
        <source>With an account, customers call your number. Without one, only direct calls to this computer reach you.</source>
        <translation>Ja ir konts, klienti zvana uz jūsu numuru. Bez tā jūs sasniedz tikai tiešie zvani uz šo datoru.</translation>
    </message>
    <message>
        <source>No company yet? Open the demo company</source>
        <translation>Uzņēmuma vēl nav? Atveriet demonstrācijas uzņēmumu</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Jums zvana izdomāti klienti. Uzņēmuma dati netiek skarti.</translation>
    </message>
</context>
<context>
    <name>linija::Furnishing</name>
    <message>
        <source>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</source>
        <translation>Linijas iekšienē radās kļūda. Zvans un jūsu rakstītais ir saglabāts. (%1)</translation>
    </message>
    <message>
        <source>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</source>
        <translation>Linija negaidīti aizvērās (%1) un palaidās no jauna. Saruna, kas notika, nepārtrūka, un uzrakstītais ir saglabāts.</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used and the old file is kept beside the new one. (%1)</source>
        <translation>Iestatījumus neizdevās nolasīt; tiek lietoti noklusējumi, un vecais fails ir paturēts blakus jaunajam. (%1)</translation>
    </message>
    <message>
        <source>Linija keeps its working files in another folder (%1). There is nothing for you to do.</source>
        <translation>Linija savus darba failus glabā citā mapē (%1). Jums nekas nav jādara.</translation>
    </message>
</context>
<context>
    <name>linija::GainSlider</name>
    <message>
        <source>%1 dB</source>
        <comment>decibels with a sign</comment>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>linija::GeneralPage</name>
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
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Teksta lielums procentos</translation>
    </message>
    <message>
        <source>APPEARANCE</source>
        <comment>heading in capitals: theme, text size</comment>
        <translation>IZSKATS</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the theme</comment>
        <translation>Kā sistēmā</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Gaišs</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>whether things move</comment>
        <translation>Kā sistēmā</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>animations</comment>
        <translation>Mazāk</translation>
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
        <source>open</source>
        <comment>what a key does; after the key</comment>
        <translation>atvērt</translation>
    </message>
    <message>
        <source>call</source>
        <comment>what a key does; after the key</comment>
        <translation>zvanīt</translation>
    </message>
    <message>
        <source>Search …</source>
        <comment>everywhere; where there is little room</comment>
        <translation>Meklēt…</translation>
    </message>
    <message>
        <source>do it</source>
        <comment>what a key does; after the key</comment>
        <translation>izpildīt</translation>
    </message>
</context>
<context>
    <name>linija::GuidePanel</name>
    <message>
        <source>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</source>
        <translation>Agrākās atbildes neizdevās nolasīt, tāpēc vednis sāk no sākuma. Piezīme ir saglabāta.</translation>
    </message>
    <message>
        <source>The guide is done.</source>
        <translation>Vednis pabeigts.</translation>
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
            <numerusform>%n&#xa0;scenāriju nevar izmantot</numerusform>
            <numerusform>%n&#xa0;scenārijus nevar izmantot</numerusform>
            <numerusform>%n&#xa0;scenāriju nevar izmantot</numerusform>
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
        <translation>Nav aktīva kontakta</translation>
    </message>
    <message>
        <source>The guide starts when a contact comes in.</source>
        <translation>Vednis parādīsies, kad kāds sazināsies.</translation>
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
        <source>One step back</source>
        <translation>Soli atpakaļ</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Uz nākamo soli</translation>
    </message>
    <message>
        <source>guide ready</source>
        <comment>it starts when the call is answered</comment>
        <translation>vednis sagatavots</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>rinda: %1</translation>
    </message>
    <message>
        <source>The conversation goes on with the flow “%1”; what was answered comes along.</source>
        <translation>Saruna turpinās pēc scenārija „%1”; atbildes tiek pārņemtas.</translation>
    </message>
    <message>
        <source>There is no flow yet. The guide comes with the company’s data.</source>
        <translation>Scenāriju vēl nav. Vednis ieradīsies kopā ar uzņēmuma datiem.</translation>
    </message>
    <message>
        <source>The guide is done. Suggested disposition: %1</source>
        <translation>Vednis pabeigts. Ieteicamais rezultāts: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a share in percent</comment>
        <translation>Izpildīti %1</translation>
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
        <source>No key</source>
        <translation>Bez taustiņa</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the key as it was at first</comment>
        <translation>Atjaunot noklusēto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Use it here</source>
        <comment>a key that another action has</comment>
        <translation>Lietot šeit</translation>
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
    <message>
        <source>Keys you press are sent as tones</source>
        <translation>Taustiņi tiek nosūtīti kā toņi</translation>
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
            <numerusform>%n&#xa0;atbilstošākais raksts</numerusform>
            <numerusform>%n&#xa0;atbilstošākie raksti</numerusform>
            <numerusform>%n&#xa0;atbilstošāko rakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n&#xa0;raksts</numerusform>
            <numerusform>%n&#xa0;raksti</numerusform>
            <numerusform>%n&#xa0;rakstu</numerusform>
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
    <message>
        <source>Search the company’s knowledge</source>
        <translation>Meklējiet zināšanu bāzē</translation>
    </message>
    <message>
        <source>Type what the customer says. What fits the guide’s step appears here by itself.</source>
        <translation>Rakstiet, ko saka klients. Vedņa solim atbilstošie raksti šeit parādīsies paši.</translation>
    </message>
    <message>
        <source>%1 · the customer’s</source>
        <translation>%1 · klienta valoda</translation>
    </message>
</context>
<context>
    <name>linija::LanguagesPage</name>
    <message>
        <source>customer language local time guide articles</source>
        <comment>words people look for</comment>
        <translation>klients valoda vietējais laiks vednis raksti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>PAR JUMS</translation>
    </message>
    <message>
        <source>YOUR CUSTOMERS</source>
        <comment>heading in capitals</comment>
        <translation>JŪSU KLIENTI</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the language setting</comment>
        <translation>Kā sistēmā</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Klienta valoda</translation>
    </message>
    <message>
        <source>Today: %1 · Number: %2</source>
        <comment>a date and a number as the language writes them</comment>
        <translation>Šodien: %1 · skaitlis: %2</translation>
    </message>
    <message>
        <source>A customer’s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer’s language, with a translation into yours below; articles come in your language where they were translated. What the customer wrote is never translated.</source>
        <translation>Klienta lapā redzamas klienta valodas un laiks dzīvesvietā. Vednis piedāvā teikumus klienta valodā un zem tiem – tulkojumu jūsu valodā; raksti ir jūsu valodā, ja ir iztulkoti. Klienta rakstītais nekad netiek tulkots.</translation>
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
    <name>linija::ParkedList</name>
    <message>
        <source>Parked at %1</source>
        <comment>a place of the telephone server, like 701</comment>
        <translation>Gaida vietā %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <comment>a parked call</comment>
        <translation>Paņemt</translation>
    </message>
    <message>
        <source>Pick up %1 at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>Paņemt: %1, vieta %2</translation>
    </message>
    <message>
        <source>Show no longer that %1 is parked</source>
        <comment>a name or number</comment>
        <translation>Vairs nerādīt, ka gaida %1</translation>
    </message>
    <message>
        <source>%1 is parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 gaida vietā %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Nezināms numurs</translation>
    </message>
    <message>
        <source>%1 is no longer parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 vairs negaida vietā %2</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <comment>of a call that is parked</comment>
        <translation>Norādīt rezultātu</translation>
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
        <translation>Konferencē</translation>
    </message>
    <message>
        <source>Take %1 out of the conference and put them on hold</source>
        <comment>a name or number</comment>
        <translation>Izņemt no konferences un aizturēt: %1</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>end the call of one party of a conference: a name or number</comment>
        <translation>Beigt zvanu: %1</translation>
    </message>
</context>
<context>
    <name>linija::PhonePage</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Atslēgu saišķis paroli nepieņēma: tas ir slēgts, vai arī jūs nepiekritāt. Atslēdziet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a password</comment>
        <translation>Saglabāta. Rakstiet, lai mainītu.</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <comment>heading in capitals: of the phone</comment>
        <translation>PIERAKSTĪŠANĀS</translation>
    </message>
    <message>
        <source>Encryption and networks with address translation</source>
        <comment>heading of settings that are folded away</comment>
        <translation>Šifrēšana un NAT</translation>
    </message>
    <message>
        <source>More servers, certificates, queues, emergency numbers</source>
        <comment>heading of settings that are folded away</comment>
        <translation>Citi serveri, sertifikāti, rindas, ārkārtas numuri</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>encryption of sound</comment>
        <translation>Izslēgta</translation>
    </message>
    <message>
        <source>Keys go with the call; use it with TLS</source>
        <translation>Atslēgas ceļo kopā ar zvanu; lietojiet ar TLS</translation>
    </message>
    <message>
        <source>Keys are agreed on the sound’s own way</source>
        <translation>Par atslēgām vienojas skaņas ceļā</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <comment>encryption of sound</comment>
        <translation>Ja otra puse var</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>encryption of sound</comment>
        <translation>Vienmēr</translation>
    </message>
    <message>
        <source>Password at the TURN server</source>
        <translation>TURN servera parole</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>Glabājas šī datora atslēgu saišķī, nekad failā.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer: it is kept until Linija closes.</source>
        <translation>Šajā datorā nav atslēgu saišķa: paroli glabā tikai, kamēr Linija darbojas.</translation>
    </message>
    <message>
        <source>turn password nat relay keyring</source>
        <comment>words people look for</comment>
        <translation>turn parole nat pārraide atslēgu saišķis</translation>
    </message>
    <message>
        <source>With the sound</source>
        <comment>how telephone keys are sent</comment>
        <translation>Kopā ar skaņu</translation>
    </message>
    <message>
        <source>As messages</source>
        <comment>how telephone keys are sent</comment>
        <translation>Ar ziņām</translation>
    </message>
</context>
<context>
    <name>linija::PrivacyPage</name>
    <message>
        <source>In the keyring of this computer.</source>
        <translation>Šī datora atslēgu saišķī.</translation>
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
        <source>Customers, histories, notes and drafts</source>
        <translation>Klienti, vēsture, piezīmes un melnraksti</translation>
    </message>
    <message>
        <source>store database customers drafts notes data size</source>
        <comment>words people look for</comment>
        <translation>krātuve datubāze klienti melnraksti piezīmes dati lielums</translation>
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
        <source>card payment password security</source>
        <comment>words people look for</comment>
        <translation>karte maksājums parole drošība</translation>
    </message>
    <message>
        <source>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</source>
        <translation>Karšu drošības kodi nekad netiek glabāti. Paroles un piekļuves atslēgas nekad netiek rakstītas failā vai žurnālā. Linija neko nesūta nevienam, izņemot jūsu uzņēmumu un tā telefonijas serveri.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets them when it closes.</source>
        <translation>Šajā datorā nav atslēgu saišķa, tāpēc Linija tās aizmirst, kad programmu aizver.</translation>
    </message>
    <message>
        <source>Empty · %1</source>
        <comment>path</comment>
        <translation>Tukšs · %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Atvērt mapi</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Atvērt mapi: %1</translation>
    </message>
    <message>
        <source>So that you can work without the network. The company server has them too. A draft stays here until you finish it.</source>
        <translation>Lai varētu strādāt bez tīkla. Tie ir arī uzņēmuma serverī. Melnraksts paliek šeit, līdz to pabeidzat.</translation>
    </message>
    <message>
        <source>The phone’s own files</source>
        <translation>Tālruņa faili</translation>
    </message>
    <message>
        <source>Configuration that the phone program keeps for itself.</source>
        <translation>Konfigurācija, ko tālruņa programma glabā sev.</translation>
    </message>
    <message>
        <source>What the programs did, for finding faults: times and references of calls, no notes, no passwords. Old entries are deleted automatically.</source>
        <translation>Ko darīja programmas, kļūmju meklēšanai: zvanu laiki un atsauces, bez piezīmēm un parolēm. Vecie ieraksti tiek dzēsti automātiski.</translation>
    </message>
    <message>
        <source>Card security codes, and passwords in plain text</source>
        <translation>Karšu drošības kodi un paroles atklātā tekstā</translation>
    </message>
    <message>
        <source>RECORDING OF CALLS</source>
        <comment>heading in capitals: privacy</comment>
        <translation>SARUNU IERAKSTĪŠANA</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>recording of calls</comment>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>When I say so</source>
        <comment>recording of calls</comment>
        <translation>Kad pasaku</translation>
    </message>
    <message>
        <source>Certain queues</source>
        <comment>recording of calls</comment>
        <translation>Noteiktās rindās</translation>
    </message>
    <message>
        <source>Every call</source>
        <comment>recording of calls</comment>
        <translation>Visas</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>who records calls</comment>
        <translation>Šis dators</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number; keep the space</comment>
        <translation> d.</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>how long recordings are kept</comment>
        <translation>Bez termiņa</translation>
    </message>
    <message>
        <source>No bound</source>
        <comment>room that recordings may take</comment>
        <translation>Bez ierobežojuma</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>Sarunu ieraksti</translation>
    </message>
    <message>
        <source>Encrypted; the key is in your keyring. The phone can write them and not read them.</source>
        <translation>Šifrēti; atslēga ir jūsu atslēgu saišķī. Tālrunis tos var rakstīt, bet ne lasīt.</translation>
    </message>
    <message>
        <source>recordings calls encrypted sound</source>
        <comment>words people look for</comment>
        <translation>ieraksti zvani sarunas šifrēts skaņa</translation>
    </message>
    <message>
        <source>Encrypted, and this computer has no keyring for the key: what is recorded now can be opened and sent to the company server only until Linija closes.</source>
        <translation>Šifrēti, bet šajā datorā nav atslēgu saišķa atslēgai: to, ko ieraksta tagad, var atvērt un nosūtīt uz uzņēmuma serveri tikai līdz Linijas aizvēršanai.</translation>
    </message>
    <message>
        <source>Server (SIP INFO)</source>
        <comment>who records calls; INFO is a message of SIP</comment>
        <translation>Serveris (SIP INFO)</translation>
    </message>
    <message>
        <source>Server (dial code)</source>
        <comment>who records calls</comment>
        <translation>Serveris (zvanāms kods)</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>after a number: megabytes; keep the space</comment>
        <translation> MB</translation>
    </message>
</context>
<context>
    <name>linija::QueueBanners</name>
    <message>
        <source>You are not ready here, but not paused at the telephone server: calls from its queues still come.</source>
        <translation>Šeit neesat gatavībā, bet telefonijas serverī pauzes nav: zvani no tā rindām joprojām pienāk.</translation>
    </message>
    <message>
        <source>Pause me there</source>
        <comment>at the telephone server</comment>
        <translation>Ieslēgt tur pauzi</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server, so its queues send you no calls. Perhaps a team lead did that.</source>
        <translation>Šeit esat gatavībā, bet telefonijas serverī jums ir pauze, tāpēc zvani no tā rindām nepienāk. Varbūt to ieslēdza komandas vadītājs.</translation>
    </message>
    <message>
        <source>Take me off pause</source>
        <comment>at the telephone server</comment>
        <translation>Beigt pauzi</translation>
    </message>
    <message>
        <source>You are not ready here, but the telephone server did not pause you (%1). Calls from its queues may still come. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>Šeit neesat gatavībā, bet telefonijas serveris pauzi neieslēdza (%1). Zvani no tā rindām joprojām var pienākt. Linija mēģinās vēlreiz pati.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Mēģināt tagad</translation>
    </message>
    <message>
        <source>You are ready here, but the telephone server did not take that (%1). Its queues may send you no calls. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>Šeit esat gatavībā, bet telefonijas serveris to nepieņēma (%1). Tā rindas, iespējams, zvanus jums nesūta. Linija mēģinās vēlreiz pati.</translation>
    </message>
    <message>
        <source>A team lead is listening on your line.</source>
        <translation>Jūsu līniju klausās komandas vadītājs.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you hear them, the customer does not.</source>
        <translation>Jūsu līnijā ir komandas vadītājs: jūs viņu dzirdat, klients nē.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you and the customer hear them.</source>
        <translation>Jūsu līnijā ir komandas vadītājs: jūs un klients viņu dzirdat.</translation>
    </message>
    <message>
        <source>The telephone server&apos;s profile cannot be used, so its queues do not follow your state: %1</source>
        <comment>a reason, in English</comment>
        <translation>Telefonijas servera profilu nevar lietot, tāpēc tā rindas neseko jūsu statusam: %1</translation>
    </message>
</context>
<context>
    <name>linija::QueueSounds</name>
    <message>
        <source>Your company’s queues are listed here once they are known.</source>
        <translation>Uzņēmuma rindas šeit būs redzamas, kad tās būs zināmas.</translation>
    </message>
    <message>
        <source>As set above</source>
        <comment>the sound of one queue</comment>
        <translation>Kā iestatīts augstāk</translation>
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
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sinhronizācija</translation>
    </message>
</context>
<context>
    <name>linija::RecordingBar</name>
    <message>
        <source>This call was recorded.</source>
        <translation>Šī saruna ir ierakstīta.</translation>
    </message>
    <message>
        <source>Opening the recording …</source>
        <translation>Atver ierakstu…</translation>
    </message>
    <message>
        <source>The recording is not here any more, and the company server has none.</source>
        <translation>Ieraksta šeit vairs nav, un uzņēmuma serverim tā arī nav.</translation>
    </message>
    <message>
        <source>This recording is not for you: it was made on another computer or by somebody else.</source>
        <translation>Šis ieraksts nav jums: tas veikts citā datorā vai to veicis kāds cits.</translation>
    </message>
    <message>
        <source>The recording is on the company server, which does not answer. Try again later.</source>
        <translation>Ieraksts ir uzņēmuma serverī, bet tas neatbild. Mēģiniet vēlāk.</translation>
    </message>
    <message>
        <source>The recording cannot be opened: %1</source>
        <translation>Ierakstu nevar atvērt: %1</translation>
    </message>
    <message>
        <source>It was cut off when the phone or the computer stopped.</source>
        <translation>Ieraksts pārtrūka, kad apstājās tālrunis vai dators.</translation>
    </message>
    <message>
        <source>It is damaged from some place on.</source>
        <translation>No kādas vietas ieraksts ir bojāts.</translation>
    </message>
    <message>
        <source>You are on the left, the customer on the right.</source>
        <translation>Jūs esat pa kreisi, klients – pa labi.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording that is played</comment>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the recording</comment>
        <translation>Atskaņot</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>Klausīties ierakstu</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Ieraksts</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <comment>of playing a recording</comment>
        <translation>Ātrums: %1</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Izlaist klusumu</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to %2.</source>
        <comment>times in a recording</comment>
        <translation>Ierakstīšana bija apturēta no&#xa0;%1 līdz&#xa0;%2.</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to the end.</source>
        <comment>a time in a recording</comment>
        <translation>Ierakstīšana bija apturēta no %1 līdz beigām.</translation>
    </message>
    <message>
        <source>It cannot be played: this computer has no sound device.</source>
        <comment>a recording</comment>
        <translation>Nevar atskaņot: šajā datorā nav skaņas ierīces.</translation>
    </message>
    <message>
        <source>It cannot be played: the sound device does not take it.</source>
        <comment>a recording</comment>
        <translation>Nevar atskaņot: skaņas ierīce to nepieņem.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>to play a recording</comment>
        <translation>Mēģināt vēlreiz</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Aizvērt ierakstu</translation>
    </message>
</context>
<context>
    <name>linija::RefusedCalls</name>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1.</source>
        <comment>a time of day</comment>
        <translation>
            <numerusform>%n&#xa0;zvans dzirdēja „aizņemts”, kamēr zvanus nepieņēmāt; pēdējais plkst. %1.</numerusform>
            <numerusform>%n&#xa0;zvani dzirdēja „aizņemts”, kamēr zvanus nepieņēmāt; pēdējais plkst. %1.</numerusform>
            <numerusform>%n&#xa0;zvanu dzirdēja „aizņemts”, kamēr zvanus nepieņēmāt; pēdējais plkst. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1 from %2.</source>
        <comment>a time of day; a name or number</comment>
        <translation>
            <numerusform>%n&#xa0;zvans dzirdēja „aizņemts”, kamēr zvanus nepieņēmāt; pēdējais plkst. %1: %2.</numerusform>
            <numerusform>%n&#xa0;zvani dzirdēja „aizņemts”, kamēr zvanus nepieņēmāt; pēdējais plkst. %1: %2.</numerusform>
            <numerusform>%n&#xa0;zvanu dzirdēja „aizņemts”, kamēr zvanus nepieņēmāt; pēdējais plkst. %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Atzvanīt</translation>
    </message>
    <message>
        <source>A call was refused at %1: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day</comment>
        <translation>Zvans plkst. %1 noraidīts: tā skaņa nav šifrēta, bet šeit tas ir obligāti.</translation>
    </message>
    <message>
        <source>A call was refused at %1 from %2: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day; a name or number</comment>
        <translation>Zvans plkst. %1 noraidīts (%2): tā skaņa nav šifrēta, bet šeit tas ir obligāti.</translation>
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
            <numerusform>Vēl zvana %n&#xa0;zvans</numerusform>
            <numerusform>Vēl zvana %n&#xa0;zvani</numerusform>
            <numerusform>Vēl zvana %n&#xa0;zvanu</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Aizturēt un atbildēt</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <comment>button; a name or number</comment>
        <translation>Noraidīt: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <comment>seconds to answer</comment>
        <translation>atliek %1 s</translation>
    </message>
    <message>
        <source>%1 s late</source>
        <comment>seconds over the time to answer</comment>
        <translation>kavējas %1 s</translation>
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
        <source>The file by which your company decides settings has mistakes; tell your administrator. (%1)</source>
        <translation>Failā, ar ko uzņēmums nosaka iestatījumus, ir kļūdas; pasakiet administratoram. (%1)</translation>
    </message>
    <message>
        <source>The choice is in effect, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</source>
        <translation>Izvēle ir spēkā, bet nākamajai palaišanai to neizdevās saglabāt: iestatījumu failā nevar ierakstīt. Varbūt disks ir pilns?</translation>
    </message>
    <message>
        <source>No setting by that name. Try another word.</source>
        <translation>Tāda iestatījuma nav. Pamēģiniet citu vārdu.</translation>
    </message>
</context>
<context>
    <name>linija::ShortcutsPage</name>
    <message>
        <source>This key cannot be used. Please press another.</source>
        <translation>Šo taustiņu nevar izmantot. Lūdzu, nospiediet citu.</translation>
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
        <translation>Kamēr aktīva cita programma</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <comment>a key, an action</comment>
        <translation>%1 tagad pieder darbībai „%2”.</translation>
    </message>
    <message>
        <source>%1 – while another program is in front</source>
        <comment>an action</comment>
        <translation>%1 – kamēr aktīva cita programma</translation>
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
    <message>
        <source>This key types a character into notes and fields. Please press it with Ctrl or Alt.</source>
        <translation>Šis taustiņš raksta zīmi piezīmēs un laukos. Lūdzu, nospiediet to kopā ar Ctrl vai Alt.</translation>
    </message>
    <message>
        <source>On this desktop, shortcuts work only while Linija’s window is in front.</source>
        <translation>Šajā darbvirsmā īsinājumtaustiņi darbojas tikai tad, kad aktīvs ir Linijas logs.</translation>
    </message>
    <message>
        <source>The desktop did not allow shortcuts while another program is in front. You can allow them in the desktop’s own settings.</source>
        <translation>Darbvirsma neatļāva īsinājumtaustiņus, kad aktīva cita programma. Tos var atļaut darbvirsmas iestatījumos.</translation>
    </message>
    <message>
        <source>The desktop keeps the shortcuts that work while another program is in front; change them in its own settings.</source>
        <translation>Īsinājumtaustiņus, kas darbojas, kad aktīva cita programma, glabā darbvirsma; mainiet tos tās iestatījumos.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 lieto „%2”.</translation>
    </message>
    <message>
        <source>If you use it here, that action gets %1.</source>
        <comment>a key</comment>
        <translation>Ja to lietosiet šeit, tā darbība saņems %1.</translation>
    </message>
    <message>
        <source>If you use it here, that action has no key.</source>
        <translation>Ja to lietosiet šeit, tā darbība paliks bez taustiņa.</translation>
    </message>
    <message>
        <source>If you use it here, that action keeps %1.</source>
        <comment>a key</comment>
        <translation>Ja to lietosiet šeit, tai darbībai paliks %1.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Atjaunot visus taustiņus</translation>
    </message>
    <message>
        <source>Click an action, or press Enter on it, to give it another key.</source>
        <translation>Noklikšķiniet uz darbības vai nospiediet uz tās Enter, lai piešķirtu citu taustiņu.</translation>
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
        <source>Microphone</source>
        <translation>Mikrofons</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Pārbaudes gaita</translation>
    </message>
    <message>
        <source>The phone found no sound device. Plug in a headset; Linija finds it by itself.</source>
        <translation>Tālrunis neatrada skaņas ierīci. Pievienojiet austiņas; Linija tās atradīs pati.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Skaļrunis vai austiņas</translation>
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
        <source>RINGING</source>
        <comment>heading in capitals</comment>
        <translation>ZVANA SIGNĀLS</translation>
    </message>
    <message>
        <source>How you sound</source>
        <translation>Kā jūs dzird</translation>
    </message>
    <message>
        <source>Works with: %1</source>
        <comment>the name of a headset</comment>
        <translation>Darbojas ar: %1</translation>
    </message>
    <message>
        <source>%1 is plugged in, but its buttons may not be read. Ask your administrator to install Linija’s udev rule.</source>
        <comment>the name of a headset</comment>
        <translation>%1 ir pievienots, bet pogas nolasīt nav atļauts. Palūdziet administratoram instalēt Linijas udev kārtulu.</translation>
    </message>
    <message>
        <source>No headset with call buttons is plugged in.</source>
        <translation>Austiņas ar zvanu pogām nav pievienotas.</translation>
    </message>
    <message>
        <source>TEST CALL</source>
        <comment>heading in capitals</comment>
        <translation>SKAŅAS PĀRBAUDE</translation>
    </message>
    <message>
        <source>SOUND OF A CALL</source>
        <comment>heading in capitals: echo, loudness, tones</comment>
        <translation>ZVANA SKAŅA</translation>
    </message>
    <message>
        <source>HEADSET</source>
        <comment>heading in capitals: its buttons</comment>
        <translation>AUSTIŅAS</translation>
    </message>
    <message>
        <source>The bars move while you speak: the upper one for you, the lower one for what you hear.</source>
        <translation>Runājot joslas kustas: augšējā rāda jūsu balsi, apakšējā – to, ko dzirdat.</translation>
    </message>
    <message>
        <source>test call record play back level volume microphone meter</source>
        <comment>words people look for</comment>
        <translation>izmēģinājuma zvans ierakstīt atskaņot līmenis skaļums mikrofons mērītājs</translation>
    </message>
    <message>
        <source>Headset with call buttons</source>
        <translation>Austiņas ar zvanu pogām</translation>
    </message>
    <message>
        <source>By device</source>
        <comment>an aid is on for loudspeakers and off for headsets</comment>
        <translation>Pēc ierīces</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an aid for the sound</comment>
        <translation>Izslēgts</translation>
    </message>
    <message>
        <source>On</source>
        <comment>an aid for the sound</comment>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>How much louder your microphone is made, in decibels</source>
        <translation>Par cik decibeliem pastiprināt jūsu mikrofonu</translation>
    </message>
    <message>
        <source>How much louder the customer is made, in decibels</source>
        <translation>Par cik decibeliem pastiprināt klientu</translation>
    </message>
    <message>
        <source>Of my country</source>
        <comment>ringing and busy tones</comment>
        <translation>Manas valsts</translation>
    </message>
    <message>
        <source>European</source>
        <comment>ringing and busy tones</comment>
        <translation>Eiropas</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>ringing and busy tones</comment>
        <translation>Lietuvas</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>ringing and busy tones</comment>
        <translation>Latvijas</translation>
    </message>
    <message>
        <source>Taiwanese</source>
        <comment>ringing and busy tones</comment>
        <translation>Taivānas</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>ringing and busy tones</comment>
        <translation>Ukrainas</translation>
    </message>
    <message>
        <source>American</source>
        <comment>ringing and busy tones</comment>
        <translation>Amerikas</translation>
    </message>
    <message>
        <source>No tones</source>
        <comment>ringing and busy tones</comment>
        <translation>Bez toņiem</translation>
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
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>Now off: you seem to listen through a headset.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Tagad izslēgts: šķiet, klausāties austiņās.</translation>
    </message>
    <message>
        <source>Now on: you seem to listen through loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Tagad ieslēgts: šķiet, klausāties skaļruņos.</translation>
    </message>
    <message>
        <source>Now off: Linija cannot tell whether this is a headset; most are. Choose “On” for loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Tagad izslēgts: visticamāk, tās ir austiņas. Ja klausāties skaļruņos, izvēlieties „Ieslēgts”.</translation>
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
    <name>linija::StatusLine</name>
    <message>
        <source>Demo company</source>
        <translation>Demonstrācijas uzņēmums</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the new voice messages</comment>
        <translation>Klausīties</translation>
    </message>
    <message>
        <source>Listen to the new voice messages</source>
        <translation>Klausīties jaunās balss ziņas</translation>
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
        <translation>Vietējo krātuvi ir rakstījusi jaunāka Linijas versija.</translation>
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
        <source>Keep it aside and start fresh</source>
        <translation>Atlikt malā un sākt no jauna</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>Vietējo krātuvi nevar atvērt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the company server has is fetched again. Work that had not reached it yet is only in the damaged file; give it to your administrator.</source>
        <translation>Fails paliek tāds, kāds ir:
%1

Varat sākt ar jaunu krātuvi: bojātā tiks pārdēvēta un paturēta, un viss, kas ir uzņēmuma serverī, tiks ielādēts no jauna. Darbs, kas serverī vēl nav nonācis, ir tikai bojātajā failā; nododiet to administratoram.</translation>
    </message>
    <message>
        <source>Nothing was changed:
%1

Check whether the disk is full and whether you may write there, then start Linija again.</source>
        <translation>Nekas nav mainīts:
%1

Pārbaudiet, vai disks nav pilns un vai drīkstat tur rakstīt, tad palaidiet Liniju vēlreiz.</translation>
    </message>
</context>
<context>
    <name>linija::SyncPanel</name>
    <message>
        <source>Synchronisation</source>
        <translation>Sinhronizācija</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>changes</comment>
        <translation>Gaida nosūtīšanu</translation>
    </message>
    <message>
        <source>Changes that the company server has not confirmed yet. They are safe on this computer.</source>
        <translation>Izmaiņas, ko uzņēmuma serveris vēl nav apstiprinājis. Šajā datorā tās ir drošībā.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>items from the company server</comment>
        <translation>Neizdevās nolasīt</translation>
    </message>
    <message>
        <source>Items from the company server that this version does not understand. They are kept as they came.</source>
        <translation>Uzņēmuma servera ieraksti, ko šī versija nesaprot. Tie tiek glabāti tādi, kādi saņemti.</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <comment>by the company server</comment>
        <translation>Noraidītās izmaiņas</translation>
    </message>
    <message>
        <source>The company server did not take them. Nothing is lost; please tell your team lead.</source>
        <translation>Uzņēmuma serveris tās nepieņēma. Nekas nav zudis; lūdzu, pasakiet komandas vadītājam.</translation>
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
        <translation>%1: vēsture, kamēr zvans gaida</translation>
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
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
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
        <source>Search history</source>
        <translation>Meklēt vēsturē</translation>
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
        <source>History of %1, who may be calling</source>
        <translation>Vēsture (varbūt zvana): %1</translation>
    </message>
    <message>
        <source>When a contact comes in, the customer’s whole history appears here.</source>
        <translation>Kad kāds sazināsies, šeit būs visa klienta vēsture.</translation>
    </message>
    <message>
        <source>No entry for this customer fits the filter and the words.</source>
        <translation>Neviens šī klienta ieraksts neatbilst filtram un vārdiem.</translation>
    </message>
    <message>
        <source>There has been no contact with this customer yet.</source>
        <translation>Ar šo klientu kontaktu vēl nav bijis.</translation>
    </message>
    <message>
        <source>Search this customer’s history</source>
        <translation>Meklēt šī klienta vēsturē</translation>
    </message>
    <message>
        <source>No customer on the line</source>
        <translation>Pašlaik klienta nav</translation>
    </message>
</context>
<context>
    <name>linija::TransferBox</name>
    <message>
        <source>on your other line</source>
        <translation>jūsu otrā līnija</translation>
    </message>
    <message>
        <source>Send to: name or number</source>
        <translation>Sūtīt tālāk: vārds vai numurs</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Pāradresēt: vārds vai numurs</translation>
    </message>
    <message>
        <source>To whom the call may go</source>
        <translation>Kam zvanu var nodot</translation>
    </message>
    <message>
        <source>Send on</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Sūtīt tālāk</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference with the other call</comment>
        <translation>Konference</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <comment>without asking first</comment>
        <translation>Pāradresēt tūlīt</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Novietot gaidīšanā</translation>
    </message>
    <message>
        <source>Send the call on to</source>
        <translation>Kam sūtīt zvanu tālāk</translation>
    </message>
    <message>
        <source>Transfer the call to</source>
        <translation>Kam pāradresēt zvanu</translation>
    </message>
    <message>
        <source>Consult</source>
        <comment>talk to the colleague before the transfer</comment>
        <translation>Apspriesties</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the other call</comment>
        <translation>Pāradresēt</translation>
    </message>
</context>
<context>
    <name>linija::TrayController</name>
    <message>
        <source>Open Linija</source>
        <translation>Atvērt Liniju</translation>
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
    <message>
        <source>no known customer with %1</source>
        <translation>klients ar numuru %1 nav zināms</translation>
    </message>
    <message>
        <source>several customers have this number; nothing is certain yet</source>
        <translation>numurs pieder vairākiem klientiem; vēl nav droši zināms</translation>
    </message>
    <message>
        <source>new customer with this number</source>
        <translation>kartīte ar šo numuru</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>jauna kartīte</translation>
    </message>
</context>
<context>
    <name>linija::Workplace</name>
    <message>
        <source>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</source>
        <translation>Notiek zvans. Aizverot logu, tas turpināsies tālrunī, un, kad logu atvērsiet, Linija to atkal parādīs.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Tomēr aizvērt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <comment>refused by the company server</comment>
        <translation>
            <numerusform>%n&#xa0;izmaiņa prasa uzmanību</numerusform>
            <numerusform>%n&#xa0;izmaiņas prasa uzmanību</numerusform>
            <numerusform>%n&#xa0;izmaiņu prasa uzmanību</numerusform>
        </translation>
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
        <source>A part of the demo company could not start: %1</source>
        <translation>Neizdevās palaist daļu no demonstrācijas uzņēmuma: %1</translation>
    </message>
    <message>
        <source>The demo company’s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</source>
        <translation>Trūkst demonstrācijas uzņēmuma failu. Instalējiet Liniju vēlreiz vai iestatiet LINIJA_DEMO_DIR.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the keyring with the key is locked, or you said no. Unlock it and start Linija again.</source>
        <translation>Zvani netiek ierakstīti: atslēgu saišķis ar atslēgu ir slēgts, vai arī jūs nepiekritāt. Atslēdziet to un palaidiet Liniju vēlreiz.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the key for recordings could not be read (%1).</source>
        <translation>Zvani netiek ierakstīti: ierakstu atslēgu neizdevās nolasīt (%1).</translation>
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
        <translation>Saglabāta</translation>
    </message>
    <message>
        <source>Saved. Waiting to be sent.</source>
        <translation>Saglabāta. Gaida nosūtīšanu.</translation>
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
        <source>First contact</source>
        <translation>Pirmajā kontaktā</translation>
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
    <message>
        <source>The customer’s matter is settled</source>
        <translation>Klienta jautājums ir nokārtots</translation>
    </message>
    <message>
        <source>This was the customer’s first contact about the matter</source>
        <translation>Šis bija klienta pirmais kontakts šajā jautājumā</translation>
    </message>
</context>
</TS>
