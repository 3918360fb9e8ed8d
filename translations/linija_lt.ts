<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en_GB">
<context>
    <name>ActionNames</name>
    <message>
        <source>Settings: %1</source>
        <comment>a page of the settings</comment>
        <translation>Nustatymai: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Didesnis tekstas</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mažesnis tekstas</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>of the window</comment>
        <translation>Kalba: %1</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>Anuliuoti paskutinį nustatymo pakeitimą</translation>
    </message>
    <message>
        <source>Quit Linija</source>
        <translation>Išeiti iš „Linijos“</translation>
    </message>
    <message>
        <source>pick up take call</source>
        <comment>words to find an action by</comment>
        <translation>pakelti ragelį priimti skambutį</translation>
    </message>
    <message>
        <source>end call stop</source>
        <comment>words to find an action by</comment>
        <translation>padėti ragelį baigti pokalbį</translation>
    </message>
    <message>
        <source>pause wait</source>
        <comment>words to find an action by</comment>
        <translation>pauzė palaukti</translation>
    </message>
    <message>
        <source>silence mic</source>
        <comment>words to find an action by</comment>
        <translation>tyla mikrofonas</translation>
    </message>
    <message>
        <source>digits tones dtmf</source>
        <comment>words to find an action by</comment>
        <translation>skaitmenys tonai dtmf</translation>
    </message>
    <message>
        <source>phone ring number</source>
        <comment>words to find an action by</comment>
        <translation>telefonas skambinti numeris</translation>
    </message>
    <message>
        <source>wrap up done close</source>
        <comment>words to find an action by</comment>
        <translation>užbaigti atlikta uždaryti rezultatas</translation>
    </message>
    <message>
        <source>state available pause</source>
        <comment>words to find an action by</comment>
        <translation>būsena pasirengta nepasirengta pertrauka</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <comment>words to find an action by</comment>
        <translation>mastelis šriftas dydis</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <comment>words to find an action by</comment>
        <translation>uždaryti palikti baigti</translation>
    </message>
    <message>
        <source>hide show panel column</source>
        <comment>words to find an action by</comment>
        <translation>slėpti rodyti skydelis stulpelis</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>group of actions</comment>
        <translation>Skambučiai</translation>
    </message>
    <message>
        <source>The contact</source>
        <comment>group of actions</comment>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>The guide</source>
        <comment>group of actions</comment>
        <translation>Vedlys</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>group of actions</comment>
        <translation>Paieška</translation>
    </message>
    <message>
        <source>Pages and columns</source>
        <comment>group of actions</comment>
        <translation>Puslapiai ir stulpeliai</translation>
    </message>
    <message>
        <source>Your state</source>
        <comment>group of actions</comment>
        <translation>Jūsų būsena</translation>
    </message>
    <message>
        <source>The window</source>
        <comment>group of actions</comment>
        <translation>Langas</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>Bendra</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>page of the settings</comment>
        <translation>Garsas</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>page of the settings</comment>
        <translation>Telefono paskyra</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>page of the settings</comment>
        <translation>Kalbos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>page of the settings</comment>
        <translation>Spartieji klavišai</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>Privatumas</translation>
    </message>
    <message>
        <source>Previous contact</source>
        <translation>Ankstesnis kontaktas</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Kitas kontaktas</translation>
    </message>
    <message>
        <source>Newer history entry</source>
        <translation>Naujesnis istorijos įrašas</translation>
    </message>
    <message>
        <source>Older history entry</source>
        <translation>Senesnis istorijos įrašas</translation>
    </message>
    <message>
        <source>Previous step of the guide</source>
        <translation>Ankstesnis vedlio žingsnis</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Kitas vedlio žingsnis</translation>
    </message>
    <message>
        <source>Choose answer %1 in the guide</source>
        <translation>Vedlyje pasirinkti atsakymą %1</translation>
    </message>
    <message>
        <source>Fold or unfold the calls</source>
        <translation>Suskleisti arba išskleisti skambučius</translation>
    </message>
    <message>
        <source>Fold or unfold the guide</source>
        <translation>Suskleisti arba išskleisti vedlį</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>Priimti skambučius</translation>
    </message>
    <message>
        <source>Go not ready</source>
        <translation>Nepriimti skambučių</translation>
    </message>
    <message>
        <source>Go not ready: %1</source>
        <comment>a reason</comment>
        <translation>Nepriimti skambučių: %1</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: šviesi</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: tamsi</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>Tema: kaip sistemos</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Įprasto dydžio tekstas</translation>
    </message>
    <message>
        <source>redial lost call again</source>
        <comment>words to find an action by</comment>
        <translation>perskambinti nutrūko skambutis dar kartą</translation>
    </message>
    <message>
        <source>sync sent waiting backend offline</source>
        <comment>words to find an action by</comment>
        <translation>sinchronizavimas išsiųsta laukia serveris neprisijungus</translation>
    </message>
    <message>
        <source>colours mode appearance</source>
        <comment>words to find an action by</comment>
        <translation>spalvos režimas išvaizda</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>page of the settings</comment>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Peradresuoti skambutį</translation>
    </message>
    <message>
        <source>Swap between customer and colleague</source>
        <translation>Perjungti tarp kliento ir kolegos</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Grįžti pas klientą</translation>
    </message>
    <message>
        <source>Hold to talk or to mute</source>
        <translation>Laikyti nuspaudus: kalbėti arba nutildyti</translation>
    </message>
    <message>
        <source>recording card data stop</source>
        <comment>words to find an action by</comment>
        <translation>įrašas kortelės duomenys stabdyti</translation>
    </message>
    <message>
        <source>forward hand over consult park blind attended</source>
        <comment>words to find an action by</comment>
        <translation>peradresuoti perduoti pasitarti padėti laukti</translation>
    </message>
    <message>
        <source>complete transfer attended</source>
        <comment>words to find an action by</comment>
        <translation>užbaigti peradresavimą sujungti</translation>
    </message>
    <message>
        <source>toggle switch line consult</source>
        <comment>words to find an action by</comment>
        <translation>perjungti linija pasitarti</translation>
    </message>
    <message>
        <source>conference three merge</source>
        <comment>words to find an action by</comment>
        <translation>konferencija trise sujungti</translation>
    </message>
    <message>
        <source>push to talk ptt cough microphone</source>
        <comment>words to find an action by</comment>
        <translation>laikyti kalbėti ptt kostelėti mikrofonas</translation>
    </message>
    <message>
        <source>repeat again last number</source>
        <comment>words to find an action by</comment>
        <translation>pakartoti dar kartą paskutinis numeris</translation>
    </message>
    <message>
        <source>Check phone and sound before work</source>
        <translation>Prieš darbą patikrinti telefoną ir garsą</translation>
    </message>
    <message>
        <source>echo test microphone line loss jitter quality</source>
        <comment>words to find an action by</comment>
        <translation>aidas testas mikrofonas ryšys praradimas virpėjimas kokybė</translation>
    </message>
    <message>
        <source>Check before work</source>
        <comment>page of the settings</comment>
        <translation>Patikra prieš darbą</translation>
    </message>
    <message>
        <source>Call back the customer who was cut off</source>
        <translation>Perskambinti klientui nutrūkus ryšiui</translation>
    </message>
    <message>
        <source>Pick up who was parked last</source>
        <translation>Paimti paskutinį laukti padėtą</translation>
    </message>
    <message>
        <source>Listen to voice messages</source>
        <translation>Klausytis balso žinučių</translation>
    </message>
    <message>
        <source>parking park back retrieve</source>
        <comment>words to find an action by</comment>
        <translation>padėti laukti grąžinti atsiimti</translation>
    </message>
    <message>
        <source>mailbox voicemail call</source>
        <comment>words to find an action by</comment>
        <translation>pašto dėžutė balso paštas skambutis</translation>
    </message>
    <message>
        <source>Record the call, pause or resume the recording</source>
        <translation>Įrašyti pokalbį, pristabdyti ar tęsti įrašymą</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Ilgiau (sulaikymas)</translation>
    </message>
    <message>
        <source>Redial the last number</source>
        <translation>Perskambinti paskutiniu numeriu</translation>
    </message>
    <message>
        <source>Transfer to the colleague asked</source>
        <translation>Peradresuoti kolegai, su kuriuo tartasi</translation>
    </message>
    <message>
        <source>Conference of all three</source>
        <translation>Konferencija (visi trys)</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>Išeiti iš konferencijos</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Calls themselves %1</source>
        <comment>the name that the caller&apos;s telephone sent</comment>
        <translation>Prisistato kaip %1</translation>
    </message>
    <message>
        <source>Calls themselves %1 · speaks %2</source>
        <translation>Prisistato kaip %1 · kalba: %2</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <comment>language</comment>
        <translation>Kalba: %1</translation>
    </message>
    <message>
        <source>Perhaps %1</source>
        <comment>a name</comment>
        <translation>Galbūt %1</translation>
    </message>
    <message>
        <source>Perhaps %1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>Galbūt %1 · kalba: %2</translation>
    </message>
    <message>
        <source>%1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>%1 · kalba: %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Nežinomas numeris</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>take the call</comment>
        <translation>Atsiliepti</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>microphone</comment>
        <translation>Kalbėti</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>microphone</comment>
        <translation>Nutildyti</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>put the call on hold</comment>
        <translation>Sulaikyti</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>take the call off hold</comment>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Baigti</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Nurodyti rezultatą</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>in the queue; a time like 0:12</comment>
        <translation>laukė %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Įeinantis skambutis</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at the other side</comment>
        <translation>Skamba…</translation>
    </message>
    <message>
        <source>Calling …</source>
        <translation>Skambinama…</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <translation>Sulaikė kita pusė</translation>
    </message>
    <message>
        <source>Hold </source>
        <comment>before the time on hold; keep the space</comment>
        <translation>Sulaikytas </translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Darbas po skambučio</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>the call</comment>
        <translation>Neatsiliepta</translation>
    </message>
    <message>
        <source>ends in </source>
        <comment>before a time that runs down; keep the space</comment>
        <translation>baigsis po </translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Įeinantis skambutis: %1</translation>
    </message>
    <message>
        <source>Calling: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Skambinama: %1</translation>
    </message>
    <message>
        <source>Talking: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Kalbama: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Sulaikyta: %1</translation>
    </message>
    <message>
        <source>Held by the other side: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Sulaikė kita pusė: %1</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Skambutis baigtas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Perhaps %1, or %n other customer(s) with this number</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Galbūt %1 arba dar %n klientas šiuo numeriu</numerusform>
            <numerusform>Galbūt %1 arba dar %n klientai šiuo numeriu</numerusform>
            <numerusform>Galbūt %1 arba dar %n klientų šiuo numeriu</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Sulaikyti ir atsiliepti</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by SDES).</source>
        <translation>Garsas šifruojamas iki serverio (SRTP, raktai per SDES).</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by DTLS).</source>
        <translation>Garsas šifruojamas iki serverio (SRTP, raktai per DTLS).</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>Pagalbos skambutis</translation>
    </message>
    <message>
        <source>forwarded from %1</source>
        <comment>the number or name that the caller had dialled</comment>
        <translation>peradresuota iš %1</translation>
    </message>
    <message>
        <source>menu: %1</source>
        <comment>the caller&apos;s way through the spoken menu</comment>
        <translation>meniu: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>begin to record the call</comment>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Pristabdyti įrašymą</translation>
    </message>
    <message>
        <source>Hang up all</source>
        <comment>everybody in the conference</comment>
        <translation>Baigti visiems</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <comment>the call to somebody else</comment>
        <translation>Peradresuoti…</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>between the customer and the colleague</comment>
        <translation>Perjungti</translation>
    </message>
    <message>
        <source>Back to customer</source>
        <comment>end the call with the colleague</comment>
        <translation>Pas klientą</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <comment>the announced time once more</comment>
        <translation>Ilgiau</translation>
    </message>
    <message>
        <source>Send on …</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Persiųsti…</translation>
    </message>
    <message>
        <source>Announcing the recording …</source>
        <translation>Pranešama apie įrašymą…</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>the call is being recorded</comment>
        <translation>Įrašoma</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Įrašymas pristabdytas</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Neįrašoma</translation>
    </message>
    <message>
        <source>The recording failed: %1</source>
        <translation>Įrašyti nepavyko: %1</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <translation>Tęsti įrašymą</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>the agent&apos;s own mailbox, as the party of a call</comment>
        <translation>Balso paštas</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the colleague who was asked, and leave</comment>
        <translation>Peradresuoti</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference of three</comment>
        <translation>Konferencija</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>there is no sound device</comment>
        <translation>Garso nėra</translation>
    </message>
    <message>
        <source>There is no sound device: you and the other side do not hear each other.</source>
        <translation>Nėra garso įrenginio: jūs ir pašnekovas vienas kito negirdite.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the conference; the others go on talking</comment>
        <translation>Išeiti</translation>
    </message>
</context>
<context>
    <name>ConsultStrip</name>
    <message>
        <source>Calling …</source>
        <comment>a colleague</comment>
        <translation>Skambinama…</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at a colleague</comment>
        <translation>Skamba…</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>with a colleague</comment>
        <translation>Kalbama</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>a colleague</comment>
        <translation>Sulaikytas</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <comment>by a colleague</comment>
        <translation>Sulaikė kita pusė</translation>
    </message>
    <message>
        <source>Not transferred: %1 is busy.</source>
        <comment>a name or number</comment>
        <translation>Neperadresuota: užimta&#xa0;(%1).</translation>
    </message>
    <message>
        <source>Not transferred: %1 does not answer.</source>
        <comment>a name or number</comment>
        <translation>Neperadresuota: %1 neatsako.</translation>
    </message>
    <message>
        <source>Not transferred: %1 refused the call.</source>
        <comment>a name or number</comment>
        <translation>Neperadresuota: %1 skambutį atmetė.</translation>
    </message>
    <message>
        <source>Not transferred: %1 cannot be reached. Check the number.</source>
        <comment>a name or number</comment>
        <translation>Neperadresuota: nepasiekiama&#xa0;(%1). Patikrinkite numerį.</translation>
    </message>
    <message>
        <source>Not transferred to %1: the telephone server would not do it.</source>
        <comment>a name or number</comment>
        <translation>Neperadresuota (%1): telefonijos serveris to padaryti nesutiko.</translation>
    </message>
    <message>
        <source>Parking the call …</source>
        <translation>Skambutis padedamas laukti…</translation>
    </message>
    <message>
        <source>Transferring to %1 …</source>
        <comment>a name or number</comment>
        <translation>Peradresuojama: %1…</translation>
    </message>
    <message>
        <source>The customer has hung up</source>
        <translation>Klientas padėjo ragelį</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferencija</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>the call</comment>
        <translation>Padėtas laukti</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <comment>a name or number</comment>
        <translation>Peradresuota: %1</translation>
    </message>
    <message>
        <source>Not parked: the telephone server would not do it.</source>
        <translation>Laukti nepadėta: telefonijos serveris to padaryti nesutiko.</translation>
    </message>
    <message>
        <source>Transferring: %1 is ringing …</source>
        <comment>a name or number</comment>
        <translation>Peradresuojama: skamba %1…</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>the customer</comment>
        <translation>Sulaikytas</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <comment>a time of the day: so long the customer was told to wait</comment>
        <translation>Pažadėta iki %1</translation>
    </message>
    <message>
        <source>The promised time is over</source>
        <translation>Žadėtas laikas baigėsi</translation>
    </message>
    <message>
        <source>The promised time ends soon</source>
        <translation>Žadėtas laikas tuoj baigsis</translation>
    </message>
    <message>
        <source>Promised back in %1 s</source>
        <comment>seconds; on hold, as long as the customer was told</comment>
        <translation>Žadėtas laikas baigsis po %1 s</translation>
    </message>
    <message>
        <source>Promised back %1 ago</source>
        <comment>a time like 0:12; on hold, longer than the customer was told</comment>
        <translation>Žadėtas laikas viršytas %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of the day; in little room: so long the customer was told to wait</comment>
        <translation>iki %1</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds; in little room: the promised time on hold ends</comment>
        <translation>po %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time like 0:12; in little room: the promised time on hold ended</comment>
        <translation>viršyta %1</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Gold</source>
        <comment>customer tier</comment>
        <translation>Auksinis</translation>
    </message>
    <message>
        <source>Silver</source>
        <comment>customer tier</comment>
        <translation>Sidabrinis</translation>
    </message>
    <message>
        <source>Bronze</source>
        <comment>customer tier</comment>
        <translation>Bronzinis</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>atpažinta pagal numerį</translation>
    </message>
    <message>
        <source>matched by customer number</source>
        <translation>atpažinta pagal kliento numerį</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>parinkote jūs</translation>
    </message>
    <message>
        <source>their time %1</source>
        <translation>ten dabar %1</translation>
    </message>
    <message>
        <source>their time %1, %2</source>
        <comment>time, day of the week</comment>
        <translation>ten dabar %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, their local time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>klientas nuo %1 m.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: March 2024</comment>
        <translation>%2 m. %1</translation>
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
        <translation>Estija</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taivanas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Lenkija</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Vokietija</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Suomija</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Švedija</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvegija</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danija</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Jungtinė Karalystė</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Airija</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Jungtinės Valstijos</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>mobilusis</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number or address</comment>
        <translation>namų</translation>
    </message>
    <message>
        <source>work</source>
        <comment>kind of telephone number or address</comment>
        <translation>darbo</translation>
    </message>
    <message>
        <source>office</source>
        <comment>kind of telephone number or address</comment>
        <translation>biuro</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Break</source>
        <comment>reason for not being ready</comment>
        <translation>Pertrauka</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason for not being ready</comment>
        <translation>Pietūs</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>reason for not being ready</comment>
        <translation>Mokymai</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason for not being ready</comment>
        <translation>Susirinkimas</translation>
    </message>
    <message>
        <source>Office work</source>
        <comment>reason for not being ready</comment>
        <translation>Biuro darbai</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the agent</comment>
        <translation>Neprisijungta</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Pasirengta</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>a call for the agent</comment>
        <translation>Skamba</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Klientas laukia</translation>
    </message>
    <message>
        <source>Calling</source>
        <comment>the agent calls somebody</comment>
        <translation>Skambinama</translation>
    </message>
    <message>
        <source>Consulting</source>
        <comment>the agent asks a colleague</comment>
        <translation>Tariamasi</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Kalbama</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>Darbas po skambučio</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nepasirengta</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>a call rang and was not answered</comment>
        <translation>Neatsiliepta</translation>
    </message>
    <message>
        <source>Then: Ready</source>
        <comment>after the contact</comment>
        <translation>Paskui: Pasirengta</translation>
    </message>
    <message>
        <source>Then: Not ready</source>
        <comment>after the contact</comment>
        <translation>Paskui: Nepasirengta</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a reason, after the contact</comment>
        <translation>Paskui: %1</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>Laukiama skambučio</translation>
    </message>
    <message>
        <source>Phone starting …</source>
        <translation>Telefonas paleidžiamas…</translation>
    </message>
    <message>
        <source>Phone does not answer</source>
        <translation>Telefonas neatsako</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Nėra garso įrenginio</translation>
    </message>
    <message>
        <source>Calls work, but nobody hears anything.</source>
        <translation>Skambučiai veikia, bet niekas nieko negirdi.</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer.</source>
        <translation>Telefonijos serveris nenustatytas: skambučiai ateina tiesiai į šį kompiuterį.</translation>
    </message>
    <message>
        <source>Signing in to the telephone server …</source>
        <translation>Jungiamasi prie telefonijos serverio…</translation>
    </message>
    <message>
        <source>Phone signed in</source>
        <translation>Telefonas prisijungęs</translation>
    </message>
    <message>
        <source>Phone signed in (%1)</source>
        <comment>kind of connection</comment>
        <translation>Telefonas prisijungęs (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n contact(s)</source>
        <comment>finished today</comment>
        <translation>
            <numerusform>Šiandien: %n&#xa0;kontaktas</numerusform>
            <numerusform>Šiandien: %n&#xa0;kontaktai</numerusform>
            <numerusform>Šiandien: %n&#xa0;kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>AHT %1</source>
        <comment>average handling time</comment>
        <translation>AHT %1</translation>
    </message>
    <message>
        <source>AHT: (talk + hold + after-call work) ÷ handled contacts</source>
        <translation>AHT: (kalbėjimas + sulaikymas + darbas po skambučio) ÷ aptarnauti kontaktai</translation>
    </message>
    <message>
        <source>First contact: resolved at the first contact ÷ all first contacts</source>
        <translation>Pirmu kontaktu: išspręsta pirmu kontaktu ÷ visi pirmi kontaktai</translation>
    </message>
    <message>
        <source>A call rang and was not answered. Go ready again to get calls.</source>
        <translation>Į skambutį neatsiliepta. Kad vėl gautumėte skambučių, pasirinkite „Pasirengta“.</translation>
    </message>
    <message>
        <source>No calls can come</source>
        <comment>the phone is not working; beside the agent&apos;s state</comment>
        <translation>Skambučiai neateina</translation>
    </message>
    <message>
        <source>Phone is being restarted …</source>
        <translation>Telefonas paleidžiamas iš naujo…</translation>
    </message>
    <message>
        <source>Phone version differs</source>
        <translation>Kita telefono versija</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Tik tiesioginiai skambučiai</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer, on port %1.</source>
        <translation>Telefonijos serveris nenustatytas: skambučiai ateina tiesiai į šį kompiuterį, prievadas %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice message(s)</source>
        <comment>in the mailbox of the telephone server</comment>
        <translation>
            <numerusform>%n&#xa0;nauja balso žinutė</numerusform>
            <numerusform>%n&#xa0;naujos balso žinutės</numerusform>
            <numerusform>%n&#xa0;naujų balso žinučių</numerusform>
        </translation>
    </message>
    <message>
        <source>In the mailbox of %1.</source>
        <comment>a telephone account</comment>
        <translation>Paskyros %1 pašto dėžutėje.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <comment>the telephone server refused; beside the agent&apos;s state</comment>
        <translation>Tik tiesioginiai</translation>
    </message>
    <message>
        <source>Paused at the server</source>
        <comment>the agent, by the telephone server</comment>
        <translation>Pauzė serveryje</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server: its queues send you no calls.</source>
        <translation>Čia skambučius priimate, bet telefonijos serveryje įjungta pauzė: skambučių iš jo eilių negaunate.</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Pauzė telefonijos serveryje</translation>
    </message>
    <message>
        <source>first contact %1</source>
        <comment>share resolved at the first contact, in percent</comment>
        <translation>pirmu kontaktu %1</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Please choose one.</source>
        <translation>Pasirinkite vieną.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Užpildykite šį lauką.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Per ilgas tekstas: daugiausia %n&#xa0;ženklas.</numerusform>
            <numerusform>Per ilgas tekstas: daugiausia %n&#xa0;ženklai.</numerusform>
            <numerusform>Per ilgas tekstas: daugiausia %n&#xa0;ženklų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write this as text.</source>
        <translation>Įrašykite tai kaip tekstą.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Įrašykite skaičių.</translation>
    </message>
    <message>
        <source>Too small: at least %1.</source>
        <translation>Per mažai: ne mažiau kaip %1.</translation>
    </message>
    <message>
        <source>Too large: at most %1.</source>
        <translation>Per daug: ne daugiau kaip %1.</translation>
    </message>
    <message>
        <source>Please write a day like %1.</source>
        <translation>Įrašykite datą, pvz., %1.</translation>
    </message>
    <message>
        <source>Please choose yes or no.</source>
        <translation>Pasirinkite „Taip“ arba „Ne“.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Tai nepanašu į telefono numerį.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Tai nepanašu į el. pašto adresą.</translation>
    </message>
    <message>
        <source>Please write an amount like %1.</source>
        <translation>Įrašykite sumą, pvz., %1.</translation>
    </message>
    <message>
        <source>This step has no such field.</source>
        <translation>Šiame žingsnyje tokio lauko nėra.</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>Pasirinkite iš sąrašo.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>English</source>
        <translation>anglų</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estų</translation>
    </message>
    <message>
        <source>French</source>
        <translation>prancūzų</translation>
    </message>
    <message>
        <source>German</source>
        <translation>vokiečių</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latvių</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lietuvių</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>lenkų</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rusų</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ispanų</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainiečių</translation>
    </message>
    <message>
        <source>Chinese (China)</source>
        <translation>kinų (Kinija)</translation>
    </message>
    <message>
        <source>Chinese (Taiwan)</source>
        <translation>kinų (Taivanas)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customers</source>
        <comment>group of search results</comment>
        <translation>Klientai</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>group of search results</comment>
        <translation>Veiksmai</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of search results</comment>
        <translation>Nustatymai</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>group of search results</comment>
        <translation>Straipsniai</translation>
    </message>
</context>
<context>
    <name>PhoneCheckWords</name>
    <message>
        <source>Telephone server</source>
        <comment>step of the check before work</comment>
        <translation>Telefonijos serveris</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>step of the check before work</comment>
        <translation>Garso įrenginiai</translation>
    </message>
    <message>
        <source>Your voice</source>
        <comment>step of the check before work</comment>
        <translation>Jūsų balsas</translation>
    </message>
    <message>
        <source>Echo call</source>
        <comment>step of the check before work</comment>
        <translation>Aido skambutis</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Virpėjimas: %1 ms</translation>
    </message>
    <message>
        <source>MOS: %1</source>
        <comment>mean opinion score</comment>
        <translation>MOS: %1</translation>
    </message>
    <message>
        <source>Came back at %1</source>
        <comment>a sound level</comment>
        <translation>Aidas: %1</translation>
    </message>
    <message>
        <source>The phone does not answer. Close Linija and open it again; if that does not help, ask your administrator.</source>
        <translation>Telefonas neatsako. Uždarykite „Liniją“ ir vėl atverkite; jei nepadės, kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>No phone account is set up: only direct calls to this computer reach you.</source>
        <translation>Telefono paskyra nenustatyta: jus pasiekia tik tiesioginiai skambučiai į šį kompiuterį.</translation>
    </message>
    <message>
        <source>Signing in takes unusually long. Check the network, then check again.</source>
        <translation>Prisijungti užtrunka neįprastai ilgai. Patikrinkite tinklą ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>There is neither microphone nor speaker. Plug in your headset; Linija finds it by itself.</source>
        <translation>Nėra nei mikrofono, nei garsiakalbio. Prijunkite ausines; „Linija“ jas atpažins pati.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug in your headset; Linija finds it by itself.</source>
        <translation>Nėra mikrofono. Prijunkite ausines; „Linija“ jas atpažins pati.</translation>
    </message>
    <message>
        <source>There is no speaker or headset. Plug one in; Linija finds it by itself.</source>
        <translation>Nėra nei garsiakalbio, nei ausinių. Prijunkite; „Linija“ atpažins pati.</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone, not even the noise of the room. Is it muted on the headset or its cable?</source>
        <translation>Iš mikrofono nesigirdi nieko, net kambario triukšmo. Gal jis nutildytas ausinėse ar ant laido?</translation>
    </message>
    <message>
        <source>We did not hear you. Check again and say a sentence; if you did, this may be the wrong microphone.</source>
        <translation>Jūsų negirdėjome. Patikrinkite dar kartą ir pasakykite sakinį; jei kalbėjote, galbūt mikrofonas ne tas.</translation>
    </message>
    <message>
        <source>You are very quiet. Move the microphone closer to your mouth, or make it louder in the sound settings.</source>
        <translation>Girdėti labai tyliai. Pritraukite mikrofoną arčiau burnos arba pagarsinkite jį garso nustatymuose.</translation>
    </message>
    <message>
        <source>The line could not be measured. Check again.</source>
        <translation>Ryšio išmatuoti nepavyko. Patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call (%1). Tell your administrator.</source>
        <translation>Telefonijos serveris aido skambutį atmetė (%1). Praneškite administratoriui.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call. Tell your administrator.</source>
        <translation>Telefonijos serveris aido skambutį atmetė. Praneškite administratoriui.</translation>
    </message>
    <message>
        <source>The echo extension is busy. Check again in a moment.</source>
        <translation>Aido numeris užimtas. Netrukus patikrinkite dar kartą.</translation>
    </message>
    <message>
        <source>The echo extension did not answer in time. Check again; if it stays so, tell your administrator.</source>
        <translation>Aido numeris laiku neatsiliepė. Patikrinkite dar kartą; jei nepasikeis, praneškite administratoriui.</translation>
    </message>
    <message>
        <source>The echo extension cannot be reached now. Check again; if it stays so, tell your administrator.</source>
        <translation>Aido numeris dabar nepasiekiamas. Patikrinkite dar kartą; jei nepasikeis, praneškite administratoriui.</translation>
    </message>
    <message>
        <source>The telephone server does not encrypt sound, but your settings demand it. Tell your administrator.</source>
        <translation>Telefonijos serveris garso nešifruoja, o jūsų nustatymai to reikalauja. Praneškite administratoriui.</translation>
    </message>
    <message>
        <source>The echo call was cut off. Check again; if it stays so, tell your administrator.</source>
        <translation>Aido skambutis nutrūko. Patikrinkite dar kartą; jei nepasikeis, praneškite administratoriui.</translation>
    </message>
    <message>
        <source>The phone could not make the echo call. Check again; if it stays so, ask your administrator.</source>
        <translation>Telefonui nepavyko atlikti aido skambučio. Patikrinkite dar kartą; jei nepasikeis, kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>You were heard here, but nothing came back: sound does not get through the network. Tell your administrator.</source>
        <translation>Čia jus girdėjome, bet niekas negrįžo: garsas neprasprūsta pro tinklą. Praneškite administratoriui.</translation>
    </message>
    <message>
        <source>You said nothing that could have come back. Check again and say a sentence.</source>
        <translation>Nieko nepasakėte, kas būtų galėję grįžti. Patikrinkite dar kartą ir pasakykite sakinį.</translation>
    </message>
    <message>
        <source>No sound arrives from the telephone server: something on the network blocks it. Tell your administrator.</source>
        <translation>Iš telefonijos serverio garsas neateina: kažkas tinkle jį blokuoja. Praneškite administratoriui.</translation>
    </message>
    <message>
        <source>Parts of what customers say are lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Dalis klientų žodžių pradingsta tinkle. Jei galite, vietoj Wi-Fi naudokite laidą.</translation>
    </message>
    <message>
        <source>Customers would hear you with gaps: sound is lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Klientai jus girdėtų su pertrūkiais: garsas pradingsta tinkle. Jei galite, vietoj Wi-Fi naudokite laidą.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly. Close downloads and video on this computer if there are any.</source>
        <translation>Tinklas garsą perduoda netolygiai. Jei šiame kompiuteryje kas nors siunčiama ar rodomas vaizdo įrašas, išjunkite.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive, so you would talk over each other. Are you on a VPN or mobile network?</source>
        <translation>Garsas keliauja ilgai, tad kalbėtumėte vienas per kitą. Gal naudojate VPN ar mobilųjį tinklą?</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>Kompiuteris per daug apkrautas, kad garsas skambėtų tolygiai. Uždarykite nereikalingas programas.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>step of the check before work</comment>
        <translation>Netikrinta</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>step of the check before work</comment>
        <translation>Tikrinama…</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>step of the check before work</comment>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <comment>step of the check before work</comment>
        <translation>Ne visai gerai</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>step of the check before work</comment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>step of the check before work</comment>
        <translation>Praleista</translation>
    </message>
    <message>
        <source>Are you ready for calls?</source>
        <translation>Ar esate pasirengę skambučiams?</translation>
    </message>
    <message>
        <source>Please speak: say a sentence or two</source>
        <translation>Kalbėkite: pasakykite sakinį ar du</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Tikrinama…</translation>
    </message>
    <message>
        <source>Keep your headset on; in a moment you are asked to speak.</source>
        <translation>Nenusiimkite ausinių; netrukus paprašysime kalbėti.</translation>
    </message>
    <message>
        <source>A moment later you should hear yourself in your headset.</source>
        <translation>Netrukus turėtumėte išgirsti save ausinėse.</translation>
    </message>
    <message>
        <source>Your microphone is being listened to.</source>
        <translation>Klausomasi jūsų mikrofono.</translation>
    </message>
    <message>
        <source>You can take calls</source>
        <translation>Galite priimti skambučius</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Viskas taip, kaip turi būti.</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Sustabdyta nebaigus</translation>
    </message>
    <message>
        <source>Nothing is known yet; check again when you like.</source>
        <translation>Kol kas nieko nežinoma; patikrinkite dar kartą, kai norėsite.</translation>
    </message>
    <message>
        <source>A call came first</source>
        <translation>Pirma atėjo skambutis</translation>
    </message>
    <message>
        <source>The check stopped at once. Check again when the line is free.</source>
        <translation>Patikra iškart sustojo. Patikrinkite dar kartą, kai linija bus laisva.</translation>
    </message>
    <message>
        <source>A call is up; check again when the line is free.</source>
        <translation>Vyksta skambutis; patikrinkite, kai linija bus laisva.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>result of the last check</comment>
        <translation>gerai</translation>
    </message>
    <message>
        <source>not ideal</source>
        <comment>result of the last check</comment>
        <translation>ne visai gerai</translation>
    </message>
    <message>
        <source>with problems</source>
        <comment>result of the last check</comment>
        <translation>yra problemų</translation>
    </message>
    <message>
        <source>Last checked today at %1: %2</source>
        <comment>time, result</comment>
        <translation>Paskutinį kartą tikrinta šiandien %1: %2</translation>
    </message>
    <message>
        <source>Last checked yesterday at %1: %2</source>
        <comment>time, result</comment>
        <translation>Paskutinį kartą tikrinta vakar %1: %2</translation>
    </message>
    <message>
        <source>Last checked on %1 at %2: %3</source>
        <comment>date, time, result</comment>
        <translation>Paskutinį kartą tikrinta %1 %2: %3</translation>
    </message>
    <message>
        <source>Line quality</source>
        <comment>step of the check before work: loss, jitter, delay</comment>
        <translation>Ryšio kokybė</translation>
    </message>
    <message>
        <source>Is the phone signed in, so that customers reach you?</source>
        <translation>Ar telefonas prisijungęs, kad klientai jus pasiektų?</translation>
    </message>
    <message>
        <source>Are the microphone and the headset that you chose plugged in?</source>
        <translation>Ar pasirinktas mikrofonas ir ausinės prijungti?</translation>
    </message>
    <message>
        <source>Are you heard, and loud enough?</source>
        <translation>Ar jus girdėti ir ar pakankamai garsiai?</translation>
    </message>
    <message>
        <source>Does what you say come back from the telephone server?</source>
        <translation>Ar tai, ką sakote, grįžta iš telefonijos serverio?</translation>
    </message>
    <message>
        <source>How much is lost or late on the way?</source>
        <translation>Kiek garso pakeliui dingsta ar vėluoja?</translation>
    </message>
    <message>
        <source>Heard at %1</source>
        <comment>a sound level</comment>
        <translation>Girdėta: %1</translation>
    </message>
    <message>
        <source>Without a phone account there is no echo number to call.</source>
        <translation>Be telefono paskyros nėra aido numerio, kuriuo būtų galima skambinti.</translation>
    </message>
    <message>
        <source>No echo extension is known. Your administrator can name one in the telephone server’s profile.</source>
        <translation>Aido numeris nežinomas. Administratorius gali jį nurodyti telefonijos serverio profilyje.</translation>
    </message>
    <message>
        <source>It needs the echo call, which could not be made.</source>
        <translation>Tam reikia aido skambučio, o jo atlikti nepavyko.</translation>
    </message>
    <message>
        <source>One click, about 15 seconds: Linija checks the account and the devices, listens to your microphone, and calls a number that plays back what you say.</source>
        <translation>Vienas spustelėjimas, apie 15 sekundžių: „Linija“ patikrina paskyrą ir įrenginius, pasiklauso jūsų mikrofono ir paskambina numeriu, kuris atkartoja, ką sakote.</translation>
    </message>
    <message>
        <source>Everything that could be checked is good. Skipped steps are marked below.</source>
        <translation>Viskas, ką pavyko patikrinti, gerai; kas praleista, parašyta žemiau.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Delsa (pirmyn ir atgal): %1 ms</translation>
    </message>
    <message>
        <source>Packet loss: %1 to you, %2 from you</source>
        <comment>shares in percent</comment>
        <translation>Paketų praradimas: %1 gaunant, %2 siunčiant</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at a backup. Calls reach you; tell your administrator.</source>
        <translation>Pagrindinis serveris neatsako; esate prisijungę prie atsarginio. Skambučiai jus pasiekia; praneškite administratoriui.</translation>
    </message>
    <message>
        <source>The device you chose is not plugged in; another one is used instead. Plug yours in, or choose another one in the sound settings.</source>
        <translation>Jūsų pasirinktas įrenginys neprijungtas; naudojamas kitas. Prijunkite savąjį arba pasirinkite kitą garso nustatymuose.</translation>
    </message>
    <message>
        <source>The telephone server does not know the echo extension (%1). Tell your administrator; calls may still work.</source>
        <translation>Telefonijos serveris aido numerio nežino (%1). Praneškite administratoriui; skambučiai vis tiek gali veikti.</translation>
    </message>
    <message>
        <source>You can take calls, with something to improve</source>
        <translation>Skambučius priimti galite, bet yra pastabų</translation>
    </message>
    <message>
        <source>Needs attention: %1. What helps is written below.</source>
        <comment>names of steps</comment>
        <translation>Reikia dėmesio: %1. Ką daryti, parašyta žemiau.</translation>
    </message>
    <message>
        <source>Calls will have trouble</source>
        <translation>Skambučiams kas nors trukdys</translation>
    </message>
    <message>
        <source>Problem: %1. See below what helps, then check again.</source>
        <comment>names of steps</comment>
        <translation>Problema: %1. Ką daryti, parašyta žemiau; tada patikrinkite dar kartą.</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Not set up</source>
        <translation>Nenustatyta</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Jungiamasi…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Prijungta</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nėra ryšio</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Atsijungta</translation>
    </message>
    <message>
        <source>Refused by the company server</source>
        <translation>Įmonės serveris nepriėmė</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://crm.example.com.</source>
        <translation>Tai ne adresas. Adreso pavyzdys: https://crm.example.com.</translation>
    </message>
    <message>
        <source>The company server does not accept this token. Ask your administrator for a new one.</source>
        <translation>Įmonės serveris šio prieigos rakto nepriima. Paprašykite administratoriaus naujo.</translation>
    </message>
    <message>
        <source>The company server knows you, but does not let you in. Ask your administrator.</source>
        <translation>Įmonės serveris jus pažįsta, bet neįleidžia. Kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address and the network, and try again.</source>
        <translation>Ten niekas neatsako. Patikrinkite adresą bei tinklą ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if that does not help, ask your administrator.</source>
        <translation>Laiku neatsakyta. Bandykite dar kartą; jei nepadės, kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a company server for Linija. Check the address again.</source>
        <translation>Kažkas ten atsako, bet tai ne „Linijai“ skirtas įmonės serveris. Dar kartą patikrinkite adresą.</translation>
    </message>
    <message>
        <source>The company server is newer than this Linija. Update Linija.</source>
        <translation>Įmonės serveris naujesnis už šią „Liniją“. Atnaujinkite „Liniją“.</translation>
    </message>
    <message>
        <source>The company server is busy. Try again later.</source>
        <translation>Įmonės serveris užimtas. Bandykite vėliau.</translation>
    </message>
    <message>
        <source>It did not work because of something on this computer. The log says more.</source>
        <translation>Nepavyko dėl šio kompiuterio kaltės. Daugiau rasite žurnale.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</source>
        <translation>Telefonas neatsako. Vykstantis skambutis tęsiasi ir be lango; „Linija“ vėl prisijungs pati.</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Garso nustatymai</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Išsamiau</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) could not be read and are left out. First: %1</source>
        <comment>flows</comment>
        <translation>
            <numerusform>Nepavyko perskaityti %n&#xa0;scenarijaus, todėl jis praleistas. Pirmas: %1</numerusform>
            <numerusform>Nepavyko perskaityti %n&#xa0;scenarijų, todėl jie praleisti. Pirmas: %1</numerusform>
            <numerusform>Nepavyko perskaityti %n&#xa0;scenarijų, todėl jie praleisti. Pirmas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The call could not be answered: it may have ended just now.</source>
        <translation>Atsiliepti nepavyko: galbūt skambutis ką tik baigėsi.</translation>
    </message>
    <message>
        <source>The call could not be made. Please try again.</source>
        <translation>Paskambinti nepavyko. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The call could not be put on hold. The customer still hears you.</source>
        <translation>Skambučio sulaikyti nepavyko. Klientas jus tebegirdi.</translation>
    </message>
    <message>
        <source>The call could not be taken off hold. Please try again.</source>
        <translation>Sulaikyto skambučio tęsti nepavyko. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The call could not be ended. Please try again.</source>
        <translation>Skambučio baigti nepavyko. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>The key did not reach the other side.</source>
        <translation>Klavišo signalas kitos pusės nepasiekė.</translation>
    </message>
    <message>
        <source>That sound device cannot be used now. The one before stays in use.</source>
        <translation>Šio garso įrenginio dabar naudoti negalima. Toliau naudojamas ankstesnis.</translation>
    </message>
    <message>
        <source>The phone could not do that. Please try again.</source>
        <translation>Telefonui to padaryti nepavyko. Bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>Baigti nustatymą</translation>
    </message>
    <message>
        <source>What you typed last is not on disk yet. It stays in the window and saving is tried again every few seconds; please do not close Linija. Is the disk full?</source>
        <translation>Tai, ką parašėte paskiausiai, dar neįrašyta į diską. Tekstas lieka lange, o įrašyti bandoma kas kelias sekundes; neuždarykite „Linijos“. Gal diskas pilnas?</translation>
    </message>
    <message>
        <source>The phone has stopped, and a call that was up is cut off. Linija is starting the phone again; what you typed is kept.</source>
        <translation>Telefonas sustojo, ir vykęs skambutis nutrūko. „Linija“ vėl paleidžia telefoną; tai, ką parašėte, išsaugota.</translation>
    </message>
    <message>
        <source>The running phone is a different version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</source>
        <translation>Veikia kitos versijos telefonas, todėl skambučių parodyti negalima. Atsijunkite nuo kompiuterio ir vėl prisijunkite arba praneškite administratoriui.</translation>
    </message>
    <message>
        <source>No sound comes from the other side, though the call is up: they may be muted. Ask whether they hear you.</source>
        <translation>Skambutis vyksta, bet iš kitos pusės garso nėra: gal pašnekovo mikrofonas išjungtas. Paklauskite, ar jus girdi.</translation>
    </message>
    <message>
        <source>The telephone server does not answer. The call is kept for half a minute and goes on if the connection comes back.</source>
        <translation>Telefonijos serveris neatsako. Skambutis išlaikomas pusę minutės ir tęsis, jei ryšys atsinaujins.</translation>
    </message>
    <message>
        <source>The ring cannot be heard on this computer. Calls still show on the left.</source>
        <translation>Šiame kompiuteryje skambėjimo nesigirdi. Skambučiai vis tiek rodomi kairėje.</translation>
    </message>
    <message>
        <source>The company server has been out of reach since %1. You can go on working: everything is kept here and sent when the connection is back.</source>
        <comment>a time of day</comment>
        <translation>Įmonės serveris nepasiekiamas nuo %1. Galite dirbti toliau: viskas saugoma čia ir bus išsiųsta ryšiui atsinaujinus.</translation>
    </message>
    <message>
        <source>The company server no longer accepts your sign-in. What you write is kept here and sent after you sign in again.</source>
        <translation>Įmonės serveris nebepriima jūsų prisijungimo. Tai, ką rašote, saugoma čia ir bus išsiųsta, kai vėl prisijungsite.</translation>
    </message>
    <message>
        <source>The company server gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</source>
        <translation>Įmonės serveris pateikia atsakymus, kurių „Linija“ negali panaudoti. Tai, ką rašote, saugoma čia; praneškite administratoriui.</translation>
    </message>
    <message>
        <source>Linija is not connected to a company yet: there are no customers to show. Direct calls work.</source>
        <translation>„Linija“ dar nesujungta su įmone, todėl klientų parodyti negalima. Tiesioginiai skambučiai veikia.</translation>
    </message>
    <message>
        <source>That cannot be called: it is not a number or address that the phone understands.</source>
        <translation>Ten paskambinti negalima: telefonas tokio numerio ar adreso nesupranta.</translation>
    </message>
    <message>
        <source>The microphone could not be switched. Check the call’s card to see whether you are heard.</source>
        <translation>Mikrofono perjungti nepavyko. Ar jus girdi, žiūrėkite skambučio kortelėje.</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>kitas įrenginys</translation>
    </message>
    <message>
        <source>The buttons of %1 may not be read by you: an administrator has to install Linija’s udev rule and plug the headset in again. Calls sound as usual.</source>
        <translation>%1 mygtukų skaityti negalite: administratorius turi įdiegti „Linijos“ udev taisyklę ir ausines prijungti iš naujo. Skambučių garsas veikia kaip įprastai.</translation>
    </message>
    <message>
        <source>%1: no calls come from the telephone server. %2</source>
        <comment>what is wrong; what to do about it</comment>
        <translation>%1: skambučiai iš telefonijos serverio neateina. %2</translation>
    </message>
    <message>
        <source>Phone settings</source>
        <translation>Telefono nustatymai</translation>
    </message>
    <message>
        <source>No sound device: you and the caller cannot hear each other. Plug in a headset; Linija finds it.</source>
        <translation>Nėra garso įrenginio: judu su pašnekovu vienas kito negirdite. Prijunkite ausines – „Linija“ jas atpažins.</translation>
    </message>
    <message>
        <source>The device that you chose to talk on is not plugged in. Linija uses %1 until it is back.</source>
        <translation>Pokalbiui pasirinktas įrenginys neprijungtas. Kol jo nėra, naudojama: %1.</translation>
    </message>
    <message>
        <source>The microphone that you chose is not plugged in. Linija uses %1 until it is back.</source>
        <translation>Pasirinktas mikrofonas neprijungtas. Kol jo nėra, naudojama: %1.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The server does not accept the name or the password. Enter them again, or ask your administrator.</source>
        <translation>Serveris nepriima vardo arba slaptažodžio. Įveskite juos iš naujo arba kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>Telefonas paleidžiamas</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Tik tiesioginiai skambučiai</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Prisijungiama…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Prisijungta</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <translation>Prisijungta · %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Neprisijungta</translation>
    </message>
    <message>
        <source>The server does not know this address. Check it again, letter by letter.</source>
        <translation>Serveris tokio adreso nežino. Patikrinkite jį raidę po raidės.</translation>
    </message>
    <message>
        <source>The server knows the account but does not let this phone sign in: perhaps too many phones use it, or not from this network. Ask your administrator.</source>
        <translation>Serveris paskyrą žino, bet šiam telefonui prisijungti neleidžia: galbūt ją naudoja per daug telefonų arba negalima jungtis iš šio tinklo. Kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>Too many phones are signed in with this account. Sign out on another one, or ask your administrator.</source>
        <translation>Su šia paskyra prisijungę per daug telefonų. Atsijunkite kitame arba kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>There is no server by that name. Check the address again.</source>
        <translation>Serverio tokiu vardu nėra. Dar kartą patikrinkite adresą.</translation>
    </message>
    <message>
        <source>This computer has no network to the server. Check cable, Wi-Fi or VPN; Linija signs in as soon as it is back.</source>
        <translation>Šis kompiuteris neturi tinklo ryšio su serveriu. Patikrinkite laidą, Wi-Fi arba VPN; ryšiui atsinaujinus „Linija“ prisijungs iškart.</translation>
    </message>
    <message>
        <source>The server’s computer is there, but its telephone port is closed. Check the port and the connection; Linija keeps trying by itself.</source>
        <translation>Serverio kompiuteris veikia, bet jo telefonijos prievadas uždarytas. Patikrinkite prievadą ir ryšį; „Linija“ bando toliau pati.</translation>
    </message>
    <message>
        <source>The server does not answer. Linija keeps trying by itself; check the network and the server’s address.</source>
        <translation>Serveris neatsako. „Linija“ bando toliau pati; patikrinkite tinklą ir serverio adresą.</translation>
    </message>
    <message>
        <source>The server’s certificate comes from nobody whom this computer trusts, so Linija does not sign in. Ask your administrator.</source>
        <translation>Serverio sertifikatą išdavė tas, kuriuo šis kompiuteris nepasitiki, todėl „Linija“ nesijungia. Kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name than the address has. Check the address, or ask your administrator.</source>
        <translation>Serverio sertifikatas išduotas kitam vardui nei adrese. Patikrinkite adresą arba kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date, or this computer’s clock is wrong. Ask your administrator.</source>
        <translation>Serverio sertifikatas nebegalioja arba šio kompiuterio laikrodis rodo neteisingai. Kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>The server does not speak TLS at this port. Choose another connection or port, or ask your administrator.</source>
        <translation>Šiame prievade serveris nenaudoja TLS. Pasirinkite kitą ryšį ar prievadą arba kreipkitės į administratorių.</translation>
    </message>
    <message>
        <source>The server is too busy at the moment. Linija tries again when the server asked it to.</source>
        <translation>Serveris šiuo metu per daug užimtas. „Linija“ vėl bandys tada, kai serveris paprašė.</translation>
    </message>
    <message>
        <source>The server has a fault and did not sign this phone in. Linija keeps trying by itself; tell your administrator.</source>
        <translation>Serveryje įvyko gedimas ir telefonas neprisijungė. „Linija“ bando toliau pati; praneškite administratoriui.</translation>
    </message>
    <message>
        <source>An address or a file of the account cannot be read. Check what is entered here.</source>
        <translation>Paskyros adreso arba failo perskaityti nepavyksta. Patikrinkite, kas čia įrašyta.</translation>
    </message>
    <message>
        <source>Telephone password refused</source>
        <translation>Telefono slaptažodis nepriimtas</translation>
    </message>
    <message>
        <source>Telephone account unknown</source>
        <translation>Telefono paskyra nežinoma</translation>
    </message>
    <message>
        <source>Telephone server refused the sign-in</source>
        <translation>Telefonijos serveris neleido prisijungti</translation>
    </message>
    <message>
        <source>Too many phones on this account</source>
        <translation>Per daug telefonų šioje paskyroje</translation>
    </message>
    <message>
        <source>Telephone server not found</source>
        <translation>Telefonijos serveris nerastas</translation>
    </message>
    <message>
        <source>No network for the phone</source>
        <translation>Telefonas neturi tinklo ryšio</translation>
    </message>
    <message>
        <source>Telephone server’s port is closed</source>
        <translation>Telefonijos serverio prievadas uždarytas</translation>
    </message>
    <message>
        <source>Telephone server does not answer</source>
        <translation>Telefonijos serveris neatsako</translation>
    </message>
    <message>
        <source>Telephone server’s certificate refused</source>
        <translation>Telefonijos serverio sertifikatas nepriimtas</translation>
    </message>
    <message>
        <source>Telephone server does not speak TLS</source>
        <translation>Telefonijos serveris nenaudoja TLS</translation>
    </message>
    <message>
        <source>Telephone server is busy</source>
        <translation>Telefonijos serveris užimtas</translation>
    </message>
    <message>
        <source>Telephone server has a fault</source>
        <translation>Telefonijos serverio gedimas</translation>
    </message>
    <message>
        <source>Telephone account cannot be read</source>
        <translation>Telefono paskyros perskaityti nepavyksta</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at the backup %1. Linija goes back by itself.</source>
        <translation>Pagrindinis serveris neatsako; esate prisijungę prie atsarginio %1. „Linija“ grįš pati.</translation>
    </message>
</context>
<context>
    <name>RingSounds</name>
    <message>
        <source>Warble</source>
        <comment>a way to ring: fast high and low</comment>
        <translation>Trelė</translation>
    </message>
    <message>
        <source>Chimes</source>
        <comment>a way to ring: three falling bells</comment>
        <translation>Varpeliai</translation>
    </message>
    <message>
        <source>Marimba</source>
        <comment>a way to ring: a short tune of wooden bars</comment>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Low pulse</source>
        <comment>a way to ring: quiet and low, for open offices</comment>
        <translation>Žemas pulsas</translation>
    </message>
    <message>
        <source>Two tones</source>
        <comment>a way to ring: two soft tones</comment>
        <translation>Du tonai</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>Teksto dydis</translation>
    </message>
    <message>
        <source>Everything grows with it: buttons and spaces too.</source>
        <translation>Kartu didėja viskas: ir mygtukai, ir tarpai.</translation>
    </message>
    <message>
        <source>font larger smaller zoom letters</source>
        <translation>šriftas didesnis mažesnis mastelis raidės</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses.</source>
        <translation>„Mažiau“: niekas neslenka ir nepulsuoja.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>name of a setting</comment>
        <translation>Atsiliepti per</translation>
    </message>
    <message>
        <source>target seconds ringing service level</source>
        <translation>tikslas sekundės skambėjimas aptarnavimo lygis</translation>
    </message>
    <message>
        <source>notifications messages popup background</source>
        <translation>pranešimai žinutės iškylantys fonas</translation>
    </message>
    <message>
        <source>tray close background quit icon</source>
        <translation>dėklas uždaryti fonas išeiti piktograma</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>name of a setting</comment>
        <translation>Mikrofonas</translation>
    </message>
    <message>
        <source>headset input recording level device</source>
        <translation>ausinės įvestis įrašymas lygis įrenginys</translation>
    </message>
    <message>
        <source>Ring on</source>
        <comment>name of a setting: the device for the ring</comment>
        <translation>Skambėjimo įrenginys</translation>
    </message>
    <message>
        <source>ringtone bell speaker device</source>
        <translation>melodija skambutis garsiakalbis įrenginys</translation>
    </message>
    <message>
        <source>It is always shown; in a quiet room that may be enough.</source>
        <translation>Jis visada rodomas; tyliame kambaryje to gali pakakti.</translation>
    </message>
    <message>
        <source>ring silent mute sound ringtone</source>
        <translation>skambėti tyliai nutildyti garsas melodija</translation>
    </message>
    <message>
        <source>As your administrator gave it: sip:name@company.example</source>
        <translation>Kaip nurodė administratorius: sip:name@company.example</translation>
    </message>
    <message>
        <source>sip account phone number extension registration</source>
        <translation>sip paskyra telefonas numeris vidinis registracija</translation>
    </message>
    <message>
        <source>sip user login authentication</source>
        <translation>sip naudotojas prisijungimas tapatumas</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Serveris</translation>
    </message>
    <message>
        <source>sip proxy registrar pbx host domain</source>
        <translation>sip tarpinis registratorius pbx kompiuteris domenas</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>name of a setting: UDP, TCP or TLS</comment>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>TLS keeps names and numbers private on the way to the server.</source>
        <translation>TLS saugo vardų ir numerių slaptumą pakeliui į serverį.</translation>
    </message>
    <message>
        <source>sip transport encryption tls tcp udp</source>
        <translation>sip perdavimas šifravimas tls tcp udp</translation>
    </message>
    <message>
        <source>Port of this phone</source>
        <comment>name of a setting</comment>
        <translation>Šio telefono prievadas</translation>
    </message>
    <message>
        <source>sip listen firewall</source>
        <translation>sip klausytis užkarda</translation>
    </message>
    <message>
        <source>As your administrator gave it: https://crm.example.com</source>
        <translation>Kaip nurodė administratorius: https://crm.example.com</translation>
    </message>
    <message>
        <source>backend server crm url connection sign in token login sign out demo</source>
        <translation>įmonės sistema serveris crm adresas ryšys prisijungti prieigos raktas atsijungti demonstracinė</translation>
    </message>
    <message>
        <source>login user agent</source>
        <translation>prisijungimas naudotojas darbuotojas</translation>
    </message>
    <message>
        <source>What customers and colleagues wrote stays as they wrote it.</source>
        <translation>Ką parašė klientai ir kolegos, lieka taip, kaip parašyta.</translation>
    </message>
    <message>
        <source>translation english ukrainian lithuanian latvian russian chinese locale</source>
        <translation>vertimas anglų ukrainiečių lietuvių latvių rusų kinų lokalė</translation>
    </message>
    <message>
        <source>Home country</source>
        <comment>name of a setting</comment>
        <translation>Vietinė šalis</translation>
    </message>
    <message>
        <source>region country code numbers phone format</source>
        <translation>regionas šalis kodas numeriai telefonas formatas</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>name of a setting: keys of actions</comment>
        <translation>Spartieji klavišai</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys</source>
        <translation>klaviatūra klavišai spartieji</translation>
    </message>
    <message>
        <source>privacy customer name screen sharing</source>
        <translation>privatumas klientas vardas ekrano bendrinimas</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>the names of settings</comment>
        <translation>Pakeista: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>name of a setting: light or dark</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>colours colors dark light night appearance</source>
        <translation>spalvos tema tamsi šviesi naktis išvaizda</translation>
    </message>
    <message>
        <source>Animations</source>
        <comment>name of a setting: whether things move</comment>
        <translation>Animacija</translation>
    </message>
    <message>
        <source>movement reduced motion accessibility</source>
        <translation>judėjimas mažiau judesio animacija prieinamumas</translation>
    </message>
    <message>
        <source>The bar on a ringing call is full when this time is up.</source>
        <translation>Skambančio skambučio juosta prisipildo, kai šis laikas baigiasi.</translation>
    </message>
    <message>
        <source>Notify me of calls while I use another program</source>
        <comment>name of a setting</comment>
        <translation>Pranešti apie skambučius, kai dirbu kitoje programoje</translation>
    </message>
    <message>
        <source>With the desktop’s notifications, where it has them.</source>
        <translation>Darbalaukio pranešimais, jei jis juos rodo.</translation>
    </message>
    <message>
        <source>Keep Linija in the tray when I close the window</source>
        <comment>name of a setting</comment>
        <translation>Uždarius langą palikti „Liniją“ sistemos dėkle</translation>
    </message>
    <message>
        <source>Calls still ring then. On a desktop without a tray, closing the window ends Linija as usual.</source>
        <translation>Tada skambučiai skamba ir toliau. Jei darbalaukis dėklo neturi, uždarius langą „Linija“ baigs darbą kaip įprasta.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <comment>name of a setting: the device for the conversation</comment>
        <translation>Garsiakalbis arba ausinės</translation>
    </message>
    <message>
        <source>talk output loudspeaker headphones volume device</source>
        <translation>pokalbis išvestis garsiakalbis ausinės garsumas įrenginys</translation>
    </message>
    <message>
        <source>It can be a different device, so that you hear it without the headset.</source>
        <translation>Gali būti kitas įrenginys, kad girdėtumėte ir be ausinių.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <comment>name of a setting: rings or is only shown</comment>
        <translation>Įeinantis skambutis</translation>
    </message>
    <message>
        <source>SIP address</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>SIP adresas</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Prisijungimo vardas</translation>
    </message>
    <message>
        <source>Only if it differs from the address.</source>
        <translation>Tik jei skiriasi nuo adreso.</translation>
    </message>
    <message>
        <source>Only if it differs from the part after the @.</source>
        <translation>Tik jei skiriasi nuo adreso dalies po @.</translation>
    </message>
    <message>
        <source>0 = any free port. Takes effect when the phone starts next.</source>
        <translation>0 – bet kuris laisvas. Įsigalios kitą kartą paleidus telefoną.</translation>
    </message>
    <message>
        <source>Servers that stand in</source>
        <comment>name of a setting</comment>
        <translation>Pavaduojantys serveriai</translation>
    </message>
    <message>
        <source>In their order, with commas between. Linija takes the next one when the server does not answer, and goes back by itself.</source>
        <translation>Eilės tvarka, atskirti kableliais. Serveriui neatsakant „Linija“ pereina prie kito ir pati grįžta.</translation>
    </message>
    <message>
        <source>failover backup second server redundancy</source>
        <translation>pavadavimas atsarginis antras serveris</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <comment>name of a setting</comment>
        <translation>Išeinantis tarpinis serveris</translation>
    </message>
    <message>
        <source>Everything goes by it; the servers are then not asked themselves.</source>
        <translation>Viskas eina per jį; patys serveriai tada neklausiami.</translation>
    </message>
    <message>
        <source>sip proxy sbc border route</source>
        <translation>sip tarpinis serveris sbc maršrutas</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <comment>name of a setting</comment>
        <translation>Patikimi sertifikatai</translation>
    </message>
    <message>
        <source>A PEM file, where your company signs its own. Else those of this computer serve.</source>
        <translation>PEM failas, jei įmonė sertifikatus pasirašo pati. Kitaip naudojami šio kompiuterio.</translation>
    </message>
    <message>
        <source>tls ca root certificate pem</source>
        <translation>tls ca šakninis sertifikatas pem</translation>
    </message>
    <message>
        <source>Encrypt the sound</source>
        <comment>name of a setting</comment>
        <translation>Šifruoti garsą</translation>
    </message>
    <message>
        <source>SDES needs TLS as the connection to be of use.</source>
        <translation>SDES naudingas tik kartu su TLS ryšiu.</translation>
    </message>
    <message>
        <source>srtp sdes dtls encryption secure media</source>
        <translation>srtp sdes dtls šifravimas saugumas garsas</translation>
    </message>
    <message>
        <source>Encryption is asked for</source>
        <comment>name of a setting</comment>
        <translation>Kada reikalaujama šifruoti</translation>
    </message>
    <message>
        <source>Always: a call without it is refused, in and out. Emergency calls go through all the same.</source>
        <translation>Visada: nešifruoti skambučiai atmetami, ir įeinantys, ir išeinantys. Pagalbos skambučiai vis tiek praleidžiami.</translation>
    </message>
    <message>
        <source>srtp mandatory preferred encryption secure</source>
        <translation>srtp privalomas pageidaujamas šifravimas saugumas</translation>
    </message>
    <message>
        <source>Find a way through address translation (ICE)</source>
        <comment>name of a setting</comment>
        <translation>Rasti kelią per NAT (ICE)</translation>
    </message>
    <message>
        <source>For a desk at home or behind a router. Needs a STUN or TURN server.</source>
        <translation>Darbui iš namų arba už maršrutizatoriaus. Reikia STUN arba TURN serverio.</translation>
    </message>
    <message>
        <source>ice nat router home firewall</source>
        <translation>ice nat maršrutizatorius namai užkarda</translation>
    </message>
    <message>
        <source>STUN server</source>
        <comment>name of a setting</comment>
        <translation>STUN serveris</translation>
    </message>
    <message>
        <source>Tells this phone how it is seen from outside.</source>
        <translation>Pasako telefonui, kaip jis matomas iš išorės.</translation>
    </message>
    <message>
        <source>stun nat router</source>
        <translation>stun nat maršrutizatorius</translation>
    </message>
    <message>
        <source>TURN server</source>
        <comment>name of a setting</comment>
        <translation>TURN serveris</translation>
    </message>
    <message>
        <source>Passes the sound on where there is no direct way. It answers STUN too.</source>
        <translation>Perduoda garsą, kai tiesioginio kelio nėra. Atstoja ir STUN.</translation>
    </message>
    <message>
        <source>turn relay nat router firewall</source>
        <translation>turn perdavimas nat maršrutizatorius užkarda</translation>
    </message>
    <message>
        <source>Name at the TURN server</source>
        <comment>name of a setting</comment>
        <translation>Vardas TURN serveryje</translation>
    </message>
    <message>
        <source>turn user login</source>
        <translation>turn naudotojas prisijungimas</translation>
    </message>
    <message>
        <source>Profile of the telephone server</source>
        <comment>name of a setting</comment>
        <translation>Telefonijos serverio profilis</translation>
    </message>
    <message>
        <source>Lets its queues follow your state: asterisk, freeswitch, or the file your administrator gave you. Empty: calls alone.</source>
        <translation>Kad jo eilės sektų jūsų būseną: asterisk, freeswitch arba administratoriaus duotas failas. Tuščia – tik skambučiai.</translation>
    </message>
    <message>
        <source>pbx queue pause codes asterisk freeswitch agent login</source>
        <translation>pbx eilė pauzė kodai asterisk freeswitch darbuotojas prisijungimas</translation>
    </message>
    <message>
        <source>More emergency numbers</source>
        <comment>name of a setting</comment>
        <translation>Kiti pagalbos numeriai</translation>
    </message>
    <message>
        <source>Those of your country are known; here are the ones of your company’s telephone system, with commas between.</source>
        <translation>Jūsų šalies numeriai žinomi; čia įrašomi įmonės telefonijos numeriai, atskirti kableliais.</translation>
    </message>
    <message>
        <source>emergency help 112 911 police fire ambulance</source>
        <translation>pagalba skubi 112 911 policija gaisrinė greitoji</translation>
    </message>
    <message>
        <source>Company server address</source>
        <comment>name of a setting: a web address</comment>
        <translation>Įmonės serverio adresas</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>name of a setting: to sign in to the company server</comment>
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Short, such as “olena”. Your work is filed under it.</source>
        <translation>Trumpas, pvz., „olena“. Juo pažymimas jūsų darbas.</translation>
    </message>
    <message>
        <source>Display name</source>
        <comment>name of a setting: the agent&apos;s own</comment>
        <translation>Rodomas vardas</translation>
    </message>
    <message>
        <source>Your name as colleagues see it.</source>
        <translation>Jūsų vardas, kokį mato kolegos.</translation>
    </message>
    <message>
        <source>your name agent</source>
        <translation>jūsų vardas darbuotojas</translation>
    </message>
    <message>
        <source>Display language</source>
        <comment>name of a setting</comment>
        <translation>Programos kalba</translation>
    </message>
    <message>
        <source>Show the caller’s name in notifications</source>
        <comment>name of a setting</comment>
        <translation>Pranešimuose rodyti skambinančiojo vardą</translation>
    </message>
    <message>
        <source>Otherwise they only say that a call is coming in: others may see your screen.</source>
        <translation>Kitaip juose tik sakoma, kad skambina: kiti gali matyti jūsų ekraną.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a setting</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Let a second call ring while I talk</source>
        <comment>name of a setting</comment>
        <translation>Kalbant leisti skambėti antram skambučiui</translation>
    </message>
    <message>
        <source>You hear a soft tone. Otherwise the second caller hears busy.</source>
        <translation>Girdite švelnų toną. Kitaip antras skambinantysis girdi „užimta“.</translation>
    </message>
    <message>
        <source>call waiting second call busy</source>
        <translation>antras skambutis laukia užimta</translation>
    </message>
    <message>
        <source>Announced time on hold</source>
        <comment>name of a setting</comment>
        <translation>Žadėta sulaikymo trukmė</translation>
    </message>
    <message>
        <source>What you tell customers when you put them on hold. 0: you are not reminded.</source>
        <translation>Tiek žadate klientui, prašydami palaukti. 0: nepriminti.</translation>
    </message>
    <message>
        <source>hold wait minute promise announce</source>
        <translation>sulaikyti laukti minutė pažadas pranešti</translation>
    </message>
    <message>
        <source>You hear a soft tone, and the card says how much is left.</source>
        <translation>Girdite švelnų toną, o kortelė rodo, kiek liko.</translation>
    </message>
    <message>
        <source>hold reminder warning tone</source>
        <translation>sulaikymas priminimas įspėjimas tonas</translation>
    </message>
    <message>
        <source>While I hold the talk key</source>
        <comment>name of a setting: push-to-talk</comment>
        <translation>Kol laikau kalbėjimo klavišą</translation>
    </message>
    <message>
        <source>The key is among the shortcuts: “Hold to talk or to mute”.</source>
        <translation>Klavišas – tarp sparčiųjų: „Laikyti nuspaudus: kalbėti arba nutildyti“.</translation>
    </message>
    <message>
        <source>push to talk key mute microphone cough</source>
        <translation>laikyti kalbėti ptt klavišas nutildyti mikrofonas kostelėti</translation>
    </message>
    <message>
        <source>Only while you are ready, after a tone, and only calls through your telephone server.</source>
        <translation>Tik kai skambučius priimate, po tono ir tik į skambučius per jūsų telefonijos serverį.</translation>
    </message>
    <message>
        <source>auto answer automatic intercom</source>
        <translation>automatinis atsiliepimas automatiškai pasikalbėjimo ryšys</translation>
    </message>
    <message>
        <source>auto answer automatic queue</source>
        <translation>automatinis atsiliepimas automatiškai eilė</translation>
    </message>
    <message>
        <source>Cancel echo</source>
        <comment>name of a setting</comment>
        <translation>Šalinti aidą</translation>
    </message>
    <message>
        <source>echo cancelling aec feedback loudspeaker</source>
        <translation>aidas šalinimas aec grįžtamasis ryšys garsiakalbis</translation>
    </message>
    <message>
        <source>Keep my loudness even</source>
        <comment>name of a setting</comment>
        <translation>Išlyginti mano garsumą</translation>
    </message>
    <message>
        <source>Makes you louder when you are far from the microphone.</source>
        <translation>Pagarsina, kai esate toli nuo mikrofono.</translation>
    </message>
    <message>
        <source>automatic gain control agc level volume</source>
        <translation>automatinis stiprinimas agc lygis garsumas</translation>
    </message>
    <message>
        <source>Silence the microphone between words</source>
        <comment>name of a setting</comment>
        <translation>Tarp žodžių nutildyti mikrofoną</translation>
    </message>
    <message>
        <source>For loud rooms; the beginning of a quiet word may be lost.</source>
        <translation>Triukšmingoms patalpoms; tylaus žodžio pradžia gali dingti.</translation>
    </message>
    <message>
        <source>noise gate background office suppression</source>
        <translation>triukšmas fonas biuras slopinimas slenkstis</translation>
    </message>
    <message>
        <source>My microphone louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>Mikrofono garsumas</translation>
    </message>
    <message>
        <source>gain volume microphone level decibel boost</source>
        <translation>stiprinimas garsumas mikrofonas lygis decibelai pagarsinti</translation>
    </message>
    <message>
        <source>Customers louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>Klientų garsumas</translation>
    </message>
    <message>
        <source>gain volume loudspeaker headphone level decibel</source>
        <translation>stiprinimas garsumas garsiakalbis ausinės lygis decibelai</translation>
    </message>
    <message>
        <source>Tones while I call</source>
        <comment>name of a setting: ringing and busy tones</comment>
        <translation>Tonai, kai skambinu</translation>
    </message>
    <message>
        <source>What you hear while it rings at the other end, or is busy; customers never hear them.</source>
        <translation>Ką girdite, kol kitoje pusėje skamba arba užimta; klientai jų niekada negirdi.</translation>
    </message>
    <message>
        <source>ringback busy tone dial comfort signal country</source>
        <translation>kvietimo tonas užimta rinkimas signalas šalis</translation>
    </message>
    <message>
        <source>Answer and hang up with the headset’s buttons</source>
        <comment>name of a setting</comment>
        <translation>Atsiliepti ir baigti ausinių mygtukais</translation>
    </message>
    <message>
        <source>Its lamps show the call. Works also while the window is closed.</source>
        <translation>Skambutį rodo jų lemputės. Veikia ir tada, kai langas uždarytas.</translation>
    </message>
    <message>
        <source>headset button hook switch mute lamp led usb hid</source>
        <translation>ausinės mygtukas ragelis nutildyti lemputė led usb hid</translation>
    </message>
    <message>
        <source>How it rings</source>
        <comment>name of a setting</comment>
        <translation>Kaip skamba</translation>
    </message>
    <message>
        <source>ringtone melody sound bell</source>
        <translation>skambučio tonas melodija garsas skambutis</translation>
    </message>
    <message>
        <source>Queues that ring otherwise</source>
        <comment>name of a setting</comment>
        <translation>Kitaip skambančios eilės</translation>
    </message>
    <message>
        <source>So that you hear who calls before you look.</source>
        <translation>Kad išgirstumėte, kas skambina, dar nepažiūrėję.</translation>
    </message>
    <message>
        <source>queue ringtone melody distinctive sound</source>
        <translation>eilė skambučio tonas melodija skirtingas garsas</translation>
    </message>
    <message>
        <source>Short signals on</source>
        <comment>name of a setting: the device for short sounds that are no ring</comment>
        <translation>Trumpų signalų įrenginys</translation>
    </message>
    <message>
        <source>A call that was missed, for instance.</source>
        <translation>Pavyzdžiui, apie praleistą skambutį.</translation>
    </message>
    <message>
        <source>notification sound device speaker</source>
        <translation>pranešimas garsas įrenginys garsiakalbis</translation>
    </message>
    <message>
        <source>Telephone keys are sent</source>
        <comment>name of a setting: digits pressed in a call</comment>
        <translation>Telefono klavišai siunčiami</translation>
    </message>
    <message>
        <source>Change it only if menus of other companies do not hear your keys.</source>
        <translation>Keiskite tik tada, jei kitų įmonių meniu jūsų klavišų negirdi.</translation>
    </message>
    <message>
        <source>dtmf digits keypad tones info rfc</source>
        <translation>dtmf skaitmenys klaviatūra tonai info rfc</translation>
    </message>
    <message>
        <source>Record calls</source>
        <comment>name of a setting</comment>
        <translation>Įrašyti pokalbius</translation>
    </message>
    <message>
        <source>recording record calls always on demand never</source>
        <translation>įrašymas įrašyti skambučiai visada paprašius niekada</translation>
    </message>
    <message>
        <source>Recorded queues</source>
        <comment>name of a setting</comment>
        <translation>Įrašomos eilės</translation>
    </message>
    <message>
        <source>recording queue rule</source>
        <translation>įrašymas eilė taisyklė</translation>
    </message>
    <message>
        <source>Who records</source>
        <comment>name of a setting</comment>
        <translation>Kas įrašo</translation>
    </message>
    <message>
        <source>recording server pbx computer encrypted</source>
        <translation>įrašymas serveris pbx kompiuteris šifruota</translation>
    </message>
    <message>
        <source>recording code digits server pbx start</source>
        <translation>įrašymas kodas skaitmenys serveris pbx pradėti</translation>
    </message>
    <message>
        <source>recording code digits server pbx stop</source>
        <translation>įrašymas kodas skaitmenys serveris pbx stabdyti</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>name of a setting: sound before a recording</comment>
        <translation>Pranešimas</translation>
    </message>
    <message>
        <source>A WAV file that both of you hear first. If it cannot be played, nothing is recorded.</source>
        <translation>WAV failas, kurį abu išgirstate pirmiausia. Jei jo paleisti nepavyksta, neįrašoma nieko.</translation>
    </message>
    <message>
        <source>recording consent announcement notice wav law</source>
        <translation>įrašymas sutikimas pranešimas įspėjimas wav įstatymas</translation>
    </message>
    <message>
        <source>Keep recordings here for</source>
        <comment>name of a setting: days</comment>
        <translation>Įrašus čia laikyti</translation>
    </message>
    <message>
        <source>recording retention delete age days</source>
        <translation>įrašymas saugojimas trinti senumas dienos</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <comment>name of a setting: on the disk</comment>
        <translation>Vieta įrašams</translation>
    </message>
    <message>
        <source>recording disk space size room</source>
        <translation>įrašymas diskas vieta dydis</translation>
    </message>
    <message>
        <source>Queues answered automatically</source>
        <comment>name of a setting</comment>
        <translation>Eilės, kurioms atsiliepiama automatiškai</translation>
    </message>
    <message>
        <source>Keeps customers from hearing themselves when you listen through loudspeakers.</source>
        <translation>Kad klausantis per garsiakalbius klientai negirdėtų savęs.</translation>
    </message>
    <message>
        <source>The call shows that it is being recorded. Pause the recording for payment card data.</source>
        <translation>Įrašymą rodo skambučio kortelė. Kol diktuojami mokėjimo kortelės duomenys, įrašymą pristabdykite.</translation>
    </message>
    <message>
        <source>On this computer recordings are encrypted.</source>
        <translation>Šiame kompiuteryje įrašai šifruojami.</translation>
    </message>
    <message>
        <source>Remind me before it ends</source>
        <comment>name of a setting: of the announced time on hold</comment>
        <translation>Priminti prieš jai baigiantis</translation>
    </message>
    <message>
        <source>Auto-answer calls that request it</source>
        <comment>name of a setting</comment>
        <translation>Automatiškai atsiliepti, kai skambutis to prašo</translation>
    </message>
    <message>
        <source>Queue IDs, separated by commas: sales, support</source>
        <translation>Eilių kodai, atskirti kableliais: sales, support</translation>
    </message>
    <message>
        <source>For phone numbers without a country code. Takes effect at the next start.</source>
        <translation>Numeriams be šalies kodo. Įsigalios kitą kartą paleidus.</translation>
    </message>
    <message>
        <source>For “Certain queues”: queue IDs, separated by commas.</source>
        <translation>Pasirinkus „Tam tikrų eilių“: eilių kodai, atskirti kableliais.</translation>
    </message>
    <message>
        <source>Start code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Įrašymo pradžios kodas</translation>
    </message>
    <message>
        <source>Of your telephone server, such as *3.</source>
        <translation>Jūsų telefonijos serverio, pavyzdžiui, *3.</translation>
    </message>
    <message>
        <source>Stop code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Įrašymo pabaigos kodas</translation>
    </message>
    <message>
        <source>Only if it differs from the start code.</source>
        <translation>Tik jei jis kitoks nei pradžios kodas.</translation>
    </message>
    <message>
        <source>Recordings that are not uploaded yet are kept longer.</source>
        <translation>Į serverį dar neišsiųsti įrašai laikomi ilgiau.</translation>
    </message>
    <message>
        <source>When it is full, the oldest uploaded recordings are removed.</source>
        <translation>Kai vieta baigiasi, šalinami seniausi jau išsiųsti įrašai.</translation>
    </message>
</context>
<context>
    <name>SettingsEditors</name>
    <message>
        <source>%1 (not connected)</source>
        <comment>sound device</comment>
        <translation>%1 (neprijungta)</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>sound device</comment>
        <translation>Sistemos numatytasis</translation>
    </message>
</context>
<context>
    <name>SoundCheckWords</name>
    <message>
        <source>Speak for five seconds; then you hear what a customer would hear.</source>
        <translation>Penkias sekundes kalbėkite; paskui išgirsite tai, ką girdėtų klientas.</translation>
    </message>
    <message>
        <source>Speak now, as you would to a customer.</source>
        <translation>Dabar kalbėkite, kaip kalbėtumėte su klientu.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>Štai taip jūs skambate.</translation>
    </message>
    <message>
        <source>Did you hear yourself clearly? Then you are ready.</source>
        <translation>Ar aiškiai save girdėjote? Tuomet viskas paruošta.</translation>
    </message>
    <message>
        <source>Hardly anything was recorded. Is the microphone muted, or another one chosen?</source>
        <translation>Beveik nieko neįrašyta. Gal mikrofonas išjungtas arba parinktas kitas?</translation>
    </message>
    <message>
        <source>The test stopped: the sound device failed, or a call came in. Try it again.</source>
        <translation>Patikra nutrūko: sugedo garso įrenginys arba kas nors paskambino. Bandykite dar kartą.</translation>
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
        <translation>Įprastas</translation>
    </message>
    <message>
        <source>%1 · MOS %2</source>
        <comment>HD or Standard; a figure like 4.3</comment>
        <translation>%1 · MOS %2</translation>
    </message>
    <message>
        <source>Fair sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Vidutinis garsas · MOS %1</translation>
    </message>
    <message>
        <source>Poor sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Prastas garsas · MOS %1</translation>
    </message>
    <message>
        <source>Bad sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Blogas garsas · MOS %1</translation>
    </message>
    <message>
        <source>MOS %1, R %2 (ITU-T G.107)</source>
        <translation>MOS %1, R %2 (ITU-T G.107)</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Virpėjimas: %1 ms</translation>
    </message>
    <message>
        <source>Parts of what the customer says are lost on the network. Use a cable instead of Wi-Fi if you can; otherwise offer to call back.</source>
        <translation>Dalis kliento žodžių pradingsta tinkle. Jei galite, vietoj Wi-Fi naudokite laidą; kitaip pasiūlykite perskambinti.</translation>
    </message>
    <message>
        <source>The customer hears you with gaps: sound is lost on the network. Speak slowly, or offer to call back.</source>
        <translation>Klientas jus girdi su pertrūkiais: garsas pradingsta tinkle. Kalbėkite lėčiau arba pasiūlykite perskambinti.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly, so voices may stutter. Close downloads and video on this computer if there are any.</source>
        <translation>Tinklas garsą perduoda netolygiai, todėl balsai gali trūkčioti. Jei šiame kompiuteryje kas nors siunčiama ar rodomas vaizdo įrašas, išjunkite.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive. Pause after you speak, so that you do not talk over each other.</source>
        <translation>Garsas vėluoja. Pabaigę sakinį patylėkite, kad nekalbėtumėte vienu metu.</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>Kompiuteris per daug apkrautas, kad garsas skambėtų tolygiai. Uždarykite nereikalingas programas.</translation>
    </message>
    <message>
        <source>The customer probably hears you badly: your microphone is very quiet. Move it closer, or check its level in the sound settings.</source>
        <translation>Klientas jus tikriausiai girdi prastai: mikrofonas labai tylus. Pritraukite jį arčiau arba patikrinkite lygį garso nustatymuose.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Delsa (pirmyn ir atgal): %1 ms</translation>
    </message>
    <message>
        <source>Lost on the way to you: %1</source>
        <comment>share of sound packets</comment>
        <translation>Prarasta gaunant: %1</translation>
    </message>
    <message>
        <source>Lost on the way to the customer: %1</source>
        <comment>share of sound packets</comment>
        <translation>Prarasta siunčiant klientui: %1</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>the server answered %1</source>
        <comment>a code</comment>
        <translation>serveris atsakė %1</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <comment>technical words</comment>
        <translation>sertifikatas nepriimtas</translation>
    </message>
    <message>
        <source>connection refused</source>
        <comment>technical words</comment>
        <translation>ryšys atmestas</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>technical words</comment>
        <translation>laiku neatsakyta</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <comment>technical words</comment>
        <translation>serverio vardas nežinomas</translation>
    </message>
    <message>
        <source>no connection</source>
        <comment>technical words</comment>
        <translation>nėra ryšio</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <comment>technical words</comment>
        <translation>Pagalbos tarnybai: %1</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>prieš %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>prieš %1 min</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>You can work already; changes follow.</source>
        <translation>Jau galite dirbti; pakeitimai atkeliaus vėliau.</translation>
    </message>
    <message>
        <source>What you write reaches the company within seconds.</source>
        <translation>Tai, ką rašote, įmonę pasiekia per kelias sekundes.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</source>
        <translation>Prisijungimas nebegalioja. Tai, ką rašote, saugoma čia ir bus išsiųsta, kai vėl prisijungsite.</translation>
    </message>
    <message>
        <source>What you write is kept here. Please tell your administrator; the log names the reason.</source>
        <translation>Tai, ką rašote, saugoma čia. Praneškite administratoriui; priežastis nurodyta žurnale.</translation>
    </message>
    <message numerus="yes">
        <source>First copy: %n row(s) so far</source>
        <comment>rows of the company&apos;s data</comment>
        <translation>
            <numerusform>Pirmoji kopija: jau %n&#xa0;eilutė</numerusform>
            <numerusform>Pirmoji kopija: jau %n&#xa0;eilutės</numerusform>
            <numerusform>Pirmoji kopija: jau %n&#xa0;eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>Sinchronizuota %1</translation>
    </message>
    <message>
        <source>No company server set up</source>
        <translation>Įmonės serveris nenustatytas</translation>
    </message>
    <message>
        <source>Linija works with what is stored on this computer. Your administrator has the address of the company server.</source>
        <translation>„Linija“ dirba su tuo, kas saugoma šiame kompiuteryje. Įmonės serverio adresą žino administratorius.</translation>
    </message>
    <message>
        <source>Connecting to the company server …</source>
        <translation>Jungiamasi prie įmonės serverio…</translation>
    </message>
    <message>
        <source>Company server connected</source>
        <translation>Įmonės serveris prijungtas</translation>
    </message>
    <message>
        <source>Company server out of reach since %1</source>
        <comment>a time of day</comment>
        <translation>Įmonės serveris nepasiekiamas nuo %1</translation>
    </message>
    <message>
        <source>Company server out of reach</source>
        <translation>Įmonės serveris nepasiekiamas</translation>
    </message>
    <message>
        <source>You can go on working: everything is kept here and sent when the connection is back.</source>
        <translation>Galite dirbti toliau: viskas saugoma čia ir bus išsiųsta ryšiui atsinaujinus.</translation>
    </message>
    <message>
        <source>Signed out of the company server</source>
        <translation>Atsijungta nuo įmonės serverio</translation>
    </message>
    <message>
        <source>The company server refuses this computer</source>
        <translation>Įmonės serveris nepriima šio kompiuterio</translation>
    </message>
    <message>
        <source>Linija copies the company’s data to this computer. Customers appear as they arrive.</source>
        <translation>„Linija“ kopijuoja įmonės duomenis į šį kompiuterį. Klientai rodomi, kai tik atkeliauja.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n&#xa0;laukia išsiuntimo</numerusform>
            <numerusform>%n&#xa0;laukia išsiuntimo</numerusform>
            <numerusform>%n&#xa0;laukia išsiuntimo</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation>Viskas išsiųsta</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>changes that the company server refused</comment>
        <translation>
            <numerusform>%n atmestas</numerusform>
            <numerusform>%n atmesti</numerusform>
            <numerusform>%n atmesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetSearch</name>
    <message>
        <source>you called</source>
        <comment>a call in a list of recent calls</comment>
        <translation>skambinote</translation>
    </message>
    <message>
        <source>you called, no answer</source>
        <comment>a call in a list of recent calls</comment>
        <translation>skambinote, neatsiliepta</translation>
    </message>
    <message>
        <source>called you</source>
        <comment>a call in a list of recent calls</comment>
        <translation>skambino jums</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call in a list of recent calls</comment>
        <translation>praleistas</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Paskutiniai skambučiai</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>in a list of whom to call</comment>
        <translation>eilė</translation>
    </message>
    <message>
        <source>colleague</source>
        <comment>in a list of whom to call</comment>
        <translation>kolega</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Now</source>
        <translation>Dabar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation, in the marks of the language</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Skambutis</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Pokalbis internetu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. laiškas</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Užsakymas</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Skundas</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Apklausa</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Užduotis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>vyksta</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>išspręsta</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>neišspręsta</translation>
    </message>
    <message>
        <source>caller gave up</source>
        <translation>nesulaukė atsakymo</translation>
    </message>
    <message>
        <source>no outcome written in time</source>
        <translation>rezultatas laiku nenurodytas</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>order</comment>
        <translation>pateiktas</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>order</comment>
        <translation>išsiųstas</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>order</comment>
        <translation>pristatytas</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>order</comment>
        <translation>grąžintas</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order or task</comment>
        <translation>atšauktas</translation>
    </message>
    <message>
        <source>registered</source>
        <comment>complaint</comment>
        <translation>registracija</translation>
    </message>
    <message>
        <source>judged</source>
        <comment>complaint</comment>
        <translation>vertinimas</translation>
    </message>
    <message>
        <source>investigating</source>
        <comment>complaint</comment>
        <translation>tyrimas</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>complaint: a solution was proposed</comment>
        <translation>pasiūlymas</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>complaint</comment>
        <translation>įvykdymas</translation>
    </message>
    <message>
        <source>summarised</source>
        <comment>complaint</comment>
        <translation>apibendrinimas</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>complaint</comment>
        <translation>tolesnis kontaktas</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>complaint</comment>
        <translation>uždarytas</translation>
    </message>
    <message>
        <source>open</source>
        <comment>task</comment>
        <translation>neatlikta</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Įeinantis skambutis</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Išeinantis skambutis</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>El. laiškas išsiųstas</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>SMS išsiųsta</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Užsakymas %1</translation>
    </message>
    <message>
        <source>Complaint opened</source>
        <translation>Gautas skundas</translation>
    </message>
    <message>
        <source>Complaint %1 opened</source>
        <translation>Gautas skundas %1</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Perskambinimas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tolesnis kontaktas</translation>
    </message>
    <message>
        <source>resolved at first contact</source>
        <translation>išspręsta pirmu kontaktu</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>atsakyta per %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>vėluoja nuo %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>terminas %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>atsako %1</translation>
    </message>
    <message>
        <source>CSAT %1 of 5</source>
        <translation>CSAT %1 iš 5</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>NPS %1 iš 10</translation>
    </message>
    <message>
        <source>CES %1 of 7</source>
        <translation>CES %1 iš 7</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 iš %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Vakar</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Rytoj</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day of this year, QLocale format</comment>
        <translation>MMMM d &apos;d.&apos;</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day of another year, QLocale format</comment>
        <translation>yyyy &apos;m.&apos; MMMM d &apos;d.&apos;</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time follows</comment>
        <translation>šiandien %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time follows</comment>
        <translation>rytoj %1</translation>
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
        <translation>vėluoja</translation>
    </message>
    <message>
        <source>step %1</source>
        <comment>of a complaint: its name</comment>
        <translation>etapas: %1</translation>
    </message>
    <message>
        <source>with a recording</source>
        <comment>the contact</comment>
        <translation>su pokalbio įrašu</translation>
    </message>
    <message>
        <source>poor sound (MOS %1)</source>
        <comment>of a past call</comment>
        <translation>prastas garsas (MOS %1)</translation>
    </message>
</context>
<context>
    <name>linija::AccountForm</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Raktinė slaptažodžio nepriėmė: ji užrakinta arba jūs nesutikote. Atrakinkite ją ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>connection</comment>
        <translation>Automatinis</translation>
    </message>
    <message>
        <source>sip account phone direct registration</source>
        <comment>words people look for</comment>
        <translation>sip paskyra telefonas tiesioginis registracija</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>Saugomas šio kompiuterio raktinėje, niekada faile.</translation>
    </message>
    <message>
        <source>sip password keyring secret</source>
        <comment>words people look for</comment>
        <translation>sip slaptažodis raktinė paslaptis</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Išsaugoti ir prisijungti</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Pamiršti slaptažodį</translation>
    </message>
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a password</comment>
        <translation>Įvestas. Rašykite, jei norite keisti.</translation>
    </message>
    <message>
        <source>This is not the address of an account. One looks like sip:name@company.example.</source>
        <translation>Tai ne paskyros adresas. Adreso pavyzdys: sip:name@company.example.</translation>
    </message>
    <message>
        <source>Directly</source>
        <comment>calls reach this phone: no account</comment>
        <translation>Tiesiogiai</translation>
    </message>
    <message>
        <source>Through an account</source>
        <comment>calls reach this phone</comment>
        <translation>Per paskyrą</translation>
    </message>
    <message>
        <source>Calls reach this phone</source>
        <comment>name of a setting: directly or through an account</comment>
        <translation>Skambučiai ateina</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets the password when it closes.</source>
        <translation>Šiame kompiuteryje nėra raktinės, todėl uždaroma „Linija“ slaptažodį pamiršta.</translation>
    </message>
    <message>
        <source>Directly: callers use this computer’s address.
Through an account: they use your number.</source>
        <translation>Tiesiogiai – šio kompiuterio adresu.
Per paskyrą – jūsų numeriu.</translation>
    </message>
</context>
<context>
    <name>linija::Actions</name>
    <message>
        <source>Answer the call</source>
        <translation>Atsiliepti į skambutį</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Atmesti skambutį</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Baigti skambutį</translation>
    </message>
    <message>
        <source>Hold or resume the call</source>
        <translation>Sulaikyti arba tęsti skambutį</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Išjungti arba įjungti mikrofoną</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Skambinti pagal vardą arba numerį</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Ieškoti visur</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Ieškoti straipsnių</translation>
    </message>
    <message>
        <source>Finish the contact</source>
        <translation>Užbaigti kontaktą</translation>
    </message>
    <message>
        <source>Show the workspace</source>
        <translation>Rodyti darbo vietą</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Rodyti klientus</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Rodyti nustatymus</translation>
    </message>
    <message>
        <source>Show or hide the keypad</source>
        <translation>Rodyti arba slėpti klavišus</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Nurodyti rezultatą</translation>
    </message>
    <message>
        <source>Search the customer’s history</source>
        <translation>Ieškoti kliento istorijoje</translation>
    </message>
    <message>
        <source>Show synchronisation</source>
        <translation>Rodyti sinchronizavimą</translation>
    </message>
    <message>
        <source>Ready or not ready</source>
        <translation>Priimti arba nepriimti skambučius</translation>
    </message>
</context>
<context>
    <name>linija::AgentButton</name>
    <message>
        <source>Your state: %1</source>
        <translation>Jūsų būsena: %1</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>Keisti būseną</translation>
    </message>
    <message>
        <source>After this contact</source>
        <translation>Po šio kontakto</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Pasirengta</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nepasirengta</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <comment>a reason</comment>
        <translation>Nepasirengta: %1</translation>
    </message>
</context>
<context>
    <name>linija::AnswerBar</name>
    <message>
        <source>%1 s left of %2 s to answer</source>
        <comment>seconds</comment>
        <translation>Atsiliepti liko %1 s iš %2 s</translation>
    </message>
    <message>
        <source>%1 s late · answer within %2 s</source>
        <comment>seconds: over the target, the target</comment>
        <translation>Vėluojate %1 s · norma %2 s</translation>
    </message>
</context>
<context>
    <name>linija::ArticleDelegate</name>
    <message>
        <source>updated today</source>
        <translation>atnaujinta šiandien</translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>atnaujinta prieš %n&#xa0;dieną</numerusform>
            <numerusform>atnaujinta prieš %n&#xa0;dienas</numerusform>
            <numerusform>atnaujinta prieš %n&#xa0;dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n month(s) ago</source>
        <translation>
            <numerusform>atnaujinta prieš %n&#xa0;mėnesį</numerusform>
            <numerusform>atnaujinta prieš %n&#xa0;mėnesius</numerusform>
            <numerusform>atnaujinta prieš %n&#xa0;mėnesių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n year(s) ago</source>
        <translation>
            <numerusform>atnaujinta prieš %n&#xa0;metus</numerusform>
            <numerusform>atnaujinta prieš %n&#xa0;metus</numerusform>
            <numerusform>atnaujinta prieš %n&#xa0;metų</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of an article</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>helped %1×</source>
        <translation>padėjo %1×</translation>
    </message>
</context>
<context>
    <name>linija::BackendForm</name>
    <message>
        <source>Asking …</source>
        <translation>Klausiama…</translation>
    </message>
    <message>
        <source>You are signed out. What is stored on this computer stays, and what you do is sent when you sign in again.</source>
        <translation>Esate atsijungę. Tai, kas saugoma šiame kompiuteryje, lieka, o tai, ką darote, bus išsiųsta vėl prisijungus.</translation>
    </message>
    <message>
        <source>The keyring did not let go of the token: it is locked, or you said no.</source>
        <translation>Raktinė neatidavė prieigos rakto: ji užrakinta arba jūs nesutikote.</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>to sign in with</comment>
        <translation>Prieigos raktas</translation>
    </message>
    <message>
        <source>From your administrator. Goes into the keyring of this computer, never into a file.</source>
        <translation>Iš administratoriaus. Saugomas šio kompiuterio raktinėje, niekada faile.</translation>
    </message>
    <message>
        <source>token password sign in login keyring</source>
        <comment>words people look for</comment>
        <translation>prieigos raktas slaptažodis prisijungti raktinė</translation>
    </message>
    <message>
        <source>Test and sign in</source>
        <translation>Patikrinti ir prisijungti</translation>
    </message>
    <message>
        <source>Test only</source>
        <translation>Tik patikrinti</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Atsijungti</translation>
    </message>
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a token</comment>
        <translation>Įvestas. Rašykite, jei norite keisti.</translation>
    </message>
    <message>
        <source>Enter your user name too: your work is filed under it.</source>
        <translation>Įveskite ir naudotojo vardą: juo pažymimas jūsų darbas.</translation>
    </message>
    <message>
        <source>%1 answers. %2 %3</source>
        <comment>host; two sentences: what you can see, what you can change</comment>
        <translation>%1 atsako. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>You can see %n kind(s) of data.</source>
        <comment>customers, orders …</comment>
        <translation>
            <numerusform>Galite matyti %n&#xa0;rūšies duomenis.</numerusform>
            <numerusform>Galite matyti %n&#xa0;rūšių duomenis.</numerusform>
            <numerusform>Galite matyti %n&#xa0;rūšių duomenis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can change %n of them.</source>
        <comment>kinds of data: tasks, notes …</comment>
        <translation>
            <numerusform>Iš jų galite keisti %n.</numerusform>
            <numerusform>Iš jų galite keisti %n.</numerusform>
            <numerusform>Iš jų galite keisti %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company server would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</source>
        <translation>Įmonės serveris jus įleistų, bet raktinė prieigos rakto nepriėmė: ji užrakinta arba jūs nesutikote. Atrakinkite ją ir prisijunkite dar kartą.</translation>
    </message>
    <message>
        <source>From your administrator. This computer has no keyring, so Linija forgets the token when it closes.</source>
        <translation>Iš administratoriaus. Šiame kompiuteryje nėra raktinės, todėl uždaroma „Linija“ prieigos raktą pamiršta.</translation>
    </message>
</context>
<context>
    <name>linija::BackendPage</name>
    <message>
        <source>This window was opened with the demo company from the start. Close it, and open Linija as usual.</source>
        <translation>Šis langas iš karto atvertas su demonstracine įmone. Uždarykite jį ir atverkite „Liniją“ kaip įprasta.</translation>
    </message>
    <message>
        <source>That did not work: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Nepavyko: trūksta dalies. Įdiekite „Liniją“ iš naujo. (%1)</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>APIE JUS</translation>
    </message>
    <message>
        <source>DEMO COMPANY</source>
        <comment>heading in capitals</comment>
        <translation>DEMONSTRACINĖ ĮMONĖ</translation>
    </message>
    <message>
        <source>This is the demo company</source>
        <translation>Tai demonstracinė įmonė</translation>
    </message>
    <message>
        <source>Try Linija with a demo company</source>
        <translation>Išbandyti „Liniją“ su demonstracine įmone</translation>
    </message>
    <message>
        <source>Its customers are made up. Nothing that happens here reaches a real company.</source>
        <translation>Jos klientai išgalvoti. Niekas, kas čia vyksta, tikros įmonės nepasiekia.</translation>
    </message>
    <message>
        <source>demo try practice example company</source>
        <comment>words people look for</comment>
        <translation>demonstracija išbandyti praktika pavyzdys įmonė</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Atverti demonstracinę įmonę</translation>
    </message>
    <message>
        <source>COMPANY SERVER</source>
        <comment>heading in capitals</comment>
        <translation>ĮMONĖS SERVERIS</translation>
    </message>
    <message>
        <source>Close the demo company</source>
        <translation>Uždaryti demonstracinę įmonę</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Jums skambina išgalvoti klientai. Įmonės duomenys neliečiami.</translation>
    </message>
</context>
<context>
    <name>linija::BannerStack</name>
    <message>
        <source>Fewer</source>
        <comment>button: show only the most serious message</comment>
        <translation>Mažiau</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <comment>button: show them</comment>
        <translation>
            <numerusform>Dar %n pranešimas</numerusform>
            <numerusform>Dar %n pranešimai</numerusform>
            <numerusform>Dar %n pranešimų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::CallBackBanners</name>
    <message>
        <source>The call with %1, %2, was cut off at %3. What you wrote is kept.</source>
        <comment>name, number, time</comment>
        <translation>Skambutis (%1, %2) nutrūko %3. Tai, ką parašėte, išsaugota.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off at %2. What you wrote is kept.</source>
        <comment>name or number, time</comment>
        <translation>Skambutis (%1) nutrūko %2. Tai, ką parašėte, išsaugota.</translation>
    </message>
    <message>
        <source>A call was cut off at %1. The caller&apos;s number is not known; what you wrote is kept.</source>
        <comment>time</comment>
        <translation>Skambutis nutrūko %1. Skambinusiojo numeris nežinomas; tai, ką parašėte, išsaugota.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Perskambinti</translation>
    </message>
    <message>
        <source>Call back (%1)</source>
        <comment>a key</comment>
        <translation>Perskambinti (%1)</translation>
    </message>
</context>
<context>
    <name>linija::CallCard</name>
    <message>
        <source>Muted</source>
        <comment>the microphone</comment>
        <translation>Mikrofonas išjungtas</translation>
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
        <translation>Dabar to padaryti negalima. Skambutis lieka jums.</translation>
    </message>
    <message>
        <source>This number cannot be dialled. Check it, or whether you are signed in to the telephone server.</source>
        <translation>Šio numerio surinkti negalima. Patikrinkite jį ir ar esate prisijungę prie telefonijos serverio.</translation>
    </message>
    <message>
        <source>The telephone on this computer is older and cannot do that. Start Linija again when no call is up.</source>
        <translation>Šio kompiuterio telefonas senesnis ir to nemoka. Kai skambučio nebus, paleiskite „Liniją“ iš naujo.</translation>
    </message>
</context>
<context>
    <name>linija::CallMeters</name>
    <message>
        <source>How loud you are</source>
        <comment>a level meter</comment>
        <translation>Jūsų garsumas</translation>
    </message>
    <message>
        <source>How loud the customer is</source>
        <comment>a level meter</comment>
        <translation>Kliento garsumas</translation>
    </message>
</context>
<context>
    <name>linija::CallNotices</name>
    <message>
        <source>Incoming call</source>
        <translation>Įeinantis skambutis</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>Atsiliepti</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a call</comment>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Praleistas skambutis</translation>
    </message>
    <message>
        <source>Linija needs you</source>
        <translation>„Linija“ prašo jūsų dėmesio</translation>
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
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>I am heard</source>
        <comment>only while the talk key is held</comment>
        <translation>Mane girdi</translation>
    </message>
    <message>
        <source>I am not heard</source>
        <comment>while the talk key is held</comment>
        <translation>Manęs negirdi</translation>
    </message>
</context>
<context>
    <name>linija::CallsPanel</name>
    <message>
        <source>CALLS</source>
        <comment>heading of the column, in capitals</comment>
        <translation>SKAMBUČIAI</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>skamba: %n</numerusform>
            <numerusform>skamba: %n</numerusform>
            <numerusform>skamba: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>telephone lines in use</comment>
        <translation>
            <numerusform>%n&#xa0;linija</numerusform>
            <numerusform>%n&#xa0;linijos</numerusform>
            <numerusform>%n&#xa0;linijų</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>Telefonas paleidžiamas</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tai truks akimirką.</translation>
    </message>
    <message>
        <source>The phone does not answer</source>
        <translation>Telefonas neatsako</translation>
    </message>
    <message>
        <source>Linija starts it again by itself. Calls that were up come back with it.</source>
        <translation>„Linija“ jį paleis iš naujo pati. Vykę skambučiai sugrįš kartu.</translation>
    </message>
    <message>
        <source>Calls cannot come until Linija and its phone are the same version.</source>
        <translation>Skambučiai neateis, kol „Linija“ ir jos telefonas nebus tos pačios versijos.</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Pasirengta skambučiams</translation>
    </message>
    <message>
        <source>The next call rings here and shows who it is before you answer.</source>
        <translation>Kitas skambutis suskambės čia; iškart matysite, kas skambina.</translation>
    </message>
    <message>
        <source>No calls now</source>
        <translation>Dabar skambučių nėra</translation>
    </message>
    <message>
        <source>While you are not ready, callers wait for somebody else.</source>
        <translation>Kol skambučių nepriimate, skambinantieji laukia kitų kolegų.</translation>
    </message>
    <message>
        <source>A call rang and was not answered</source>
        <translation>Į skambutį neatsiliepta</translation>
    </message>
    <message>
        <source>So that nobody meets an empty chair, no more calls come until you are ready again.</source>
        <translation>Kad niekas neliktų be atsakymo, skambučiai neateis, kol vėl pradėsite juos priimti.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Neprisijungta</translation>
    </message>
    <message>
        <source>Calls come once you are signed in and ready.</source>
        <translation>Skambučiai ateis, kai prisijungsite ir pradėsite juos priimti.</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>Priimti skambučius</translation>
    </message>
    <message>
        <source>The phone is starting again</source>
        <translation>Telefonas paleidžiamas iš naujo</translation>
    </message>
    <message>
        <source>The phone is a different version</source>
        <translation>Telefonas yra kitos versijos</translation>
    </message>
    <message>
        <source>Go back to %1: the announced time on hold ends.</source>
        <comment>a name or number</comment>
        <translation>Grįžkite pas klientą (%1): žadėtas laikas baigiasi.</translation>
    </message>
    <message>
        <source>This phone is not signed in to the telephone server, so its calls do not come.</source>
        <translation>Šis telefonas neprisijungęs prie telefonijos serverio, todėl skambučiai iš jo neateina.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Tik tiesioginiai skambučiai</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Pauzė telefonijos serveryje</translation>
    </message>
    <message>
        <source>Its queues send you no calls. Direct calls still ring here.</source>
        <translation>Skambučių iš jo eilių negaunate. Tiesioginiai skambučiai ateina ir toliau.</translation>
    </message>
</context>
<context>
    <name>linija::CheckPage</name>
    <message>
        <source>Check before work</source>
        <translation>Patikra prieš darbą</translation>
    </message>
    <message>
        <source>echo test call line loss jitter quality microphone level ready</source>
        <comment>words people look for</comment>
        <translation>aidas bandomasis skambutis ryšys praradimas virpėjimas kokybė mikrofonas lygis pasiruošęs</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the check before work</comment>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tikrinti dabar</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofonas</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Garsiakalbis arba ausinės</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Patikros eiga</translation>
    </message>
    <message>
        <source>STEPS</source>
        <comment>heading in capitals: of the check before work</comment>
        <translation>ŽINGSNIAI</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tikrinti dar kartą</translation>
    </message>
</context>
<context>
    <name>linija::ConsultStrip</name>
    <message>
        <source>Customer waits</source>
        <comment>before a running time</comment>
        <translation>Klientas laukia</translation>
    </message>
    <message>
        <source>You are still talking to a colleague</source>
        <translation>Dar kalbate su kolega</translation>
    </message>
    <message>
        <source>You are talking to the customer</source>
        <translation>Kalbate su klientu</translation>
    </message>
</context>
<context>
    <name>linija::CustomerFacts</name>
    <message>
        <source>No customer yet</source>
        <translation>Kliento dar nėra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kliento numeris</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Žinučių programa</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>way to reach the customer</comment>
        <translation>pageidaujamas</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Gyvenamoji vieta</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Klientas nuo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lygis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>time, day of the week, time zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Vietos laikas</translation>
    </message>
    <message>
        <source>Once it is known who is on the line, their card appears here.</source>
        <translation>Kai bus aišku, kas skambina, čia matysite kliento kortelę.</translation>
    </message>
</context>
<context>
    <name>linija::CustomerHeader</name>
    <message>
        <source>Choose another customer for this contact</source>
        <translation>Parinkti šiam kontaktui kitą klientą</translation>
    </message>
    <message>
        <source>Customer tier, as the company set it</source>
        <translation>Kliento lygis, kurį nustatė įmonė</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n nagrinėjamas skundas</numerusform>
            <numerusform>%n nagrinėjami skundai</numerusform>
            <numerusform>%n nagrinėjamų skundų</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints of this customer that are not closed</source>
        <translation>Dar neuždaryti šio kliento skundai</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this week</source>
        <translation>
            <numerusform>Šią savaitę: %n&#xa0;kontaktas</numerusform>
            <numerusform>Šią savaitę: %n&#xa0;kontaktai</numerusform>
            <numerusform>Šią savaitę: %n&#xa0;kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls, chats, e-mails and SMS of the last seven days, counted in the history on this computer</source>
        <translation>Skambučiai, pokalbiai internetu, el. laiškai ir SMS per pastarąsias septynias dienas; suskaičiuota iš šiame kompiuteryje esančios istorijos</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>last NPS %1</source>
        <translation>paskutinis NPS %1</translation>
    </message>
    <message>
        <source>The latest answer to “Would you recommend us?”, 0 to 10</source>
        <translation>Paskutinis atsakymas į klausimą „Ar mus rekomenduotumėte?“, nuo 0 iki 10</translation>
    </message>
    <message>
        <source>Not them?</source>
        <comment>a link: the person on the line is somebody else</comment>
        <translation>Kitas klientas?</translation>
    </message>
    <message>
        <source>Mean of this customer’s satisfaction answers, 1 to 5</source>
        <translation>Šio kliento pasitenkinimo įvertinimų vidurkis, nuo 1 iki 5</translation>
    </message>
    <message>
        <source>perhaps</source>
        <comment>the customer who rings; only the number says so</comment>
        <translation>galbūt</translation>
    </message>
</context>
<context>
    <name>linija::CustomerPanel</name>
    <message>
        <source>This customer could not be read. Nothing was changed.</source>
        <translation>Šio kliento duomenų perskaityti nepavyko. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>perhaps · same number</source>
        <translation>galbūt · tas pats numeris</translation>
    </message>
    <message>
        <source>perhaps · number in the call</source>
        <translation>galbūt · numeris skambutyje</translation>
    </message>
    <message>
        <source>last contact today</source>
        <translation>paskutinis kontaktas šiandien</translation>
    </message>
    <message>
        <source>last contact yesterday</source>
        <translation>paskutinis kontaktas vakar</translation>
    </message>
    <message numerus="yes">
        <source>last contact %n day(s) ago</source>
        <translation>
            <numerusform>paskutinis kontaktas prieš %n&#xa0;dieną</numerusform>
            <numerusform>paskutinis kontaktas prieš %n&#xa0;dienas</numerusform>
            <numerusform>paskutinis kontaktas prieš %n&#xa0;dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <comment>month and year</comment>
        <translation>paskutinis kontaktas: %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>kontaktų dar nebuvo</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n nagrinėjamas skundas</numerusform>
            <numerusform>%n nagrinėjami skundai</numerusform>
            <numerusform>%n nagrinėjamų skundų</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers could not be searched. The call goes on; try again in a moment.</source>
        <translation>Klientų paieška nepavyko. Skambutis tęsiasi; netrukus bandykite dar kartą.</translation>
    </message>
    <message>
        <source>found by you</source>
        <translation>radote jūs</translation>
    </message>
    <message>
        <source>The new customer could not be saved. The name is kept; try again.</source>
        <translation>Naujo kliento išsaugoti nepavyko. Vardas liko; bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>linija::CustomersPage</name>
    <message>
        <source>Customers could not be searched just now. What is shown may be old; please try again.</source>
        <translation>Klientų paieška dabar nepavyko. Rodomi duomenys gali būti seni; bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klientai</translation>
    </message>
    <message>
        <source>Name, phone number, e-mail, city or customer number</source>
        <translation>Vardas, telefono numeris, el. paštas, miestas arba kliento numeris</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Ieškoti klientų</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Rasti klientai</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Try the beginning of the name, or fewer words.</source>
        <translation>Pabandykite vardo pradžią arba mažiau žodžių.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Rasti klientą</translation>
    </message>
    <message>
        <source>Type a few letters or digits. Choose a customer and the workspace shows their whole history.</source>
        <translation>Įrašykite kelias raides ar skaitmenis. Pasirinkus klientą, darbo vietoje bus rodoma visa jo istorija.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n&#xa0;klientas</numerusform>
            <numerusform>%n&#xa0;klientai</numerusform>
            <numerusform>%n&#xa0;klientų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>Rodomas pirmas %n&#xa0;klientas</numerusform>
            <numerusform>Rodomi pirmi %n&#xa0;klientai</numerusform>
            <numerusform>Rodoma pirmų %n&#xa0;klientų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::DialBox</name>
    <message>
        <source>Call %1</source>
        <comment>a number</comment>
        <translation>Skambinti %1</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Vardas arba numeris</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Skambinti pagal vardą arba numerį</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Kam skambinti</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>button: dial the number above it</comment>
        <translation>Skambinti</translation>
    </message>
    <message>
        <source>Emergency call: %1</source>
        <comment>a number</comment>
        <translation>Pagalbos skambutis: %1</translation>
    </message>
</context>
<context>
    <name>linija::FieldEditor</name>
    <message>
        <source>%1, required</source>
        <translation>%1, privaloma</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>jau žinoma</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Taip</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: taip</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: ne</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Pasirinkti dieną</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Pasirinkite</translation>
    </message>
    <message>
        <source>From the customer’s card or an earlier contact; change it if it is no longer right</source>
        <translation>Iš kliento kortelės arba ankstesnio kontakto; pakeiskite, jei nebetinka</translation>
    </message>
</context>
<context>
    <name>linija::FirstRun</name>
    <message>
        <source>The demo company cannot be opened: a part of Linija is missing. Install it again. (%1)</source>
        <translation>Demonstracinės įmonės atverti negalima: trūksta dalies. Įdiekite „Liniją“ iš naujo. (%1)</translation>
    </message>
    <message>
        <source>Welcome to Linija</source>
        <translation>Sveiki, čia „Linija“</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>step of setting up</comment>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>step of setting up</comment>
        <translation>Garsas</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>step of setting up</comment>
        <translation>Telefono paskyra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Nustatyti vėliau</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>the demo company</comment>
        <translation>Pasirinkta</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Atverti demonstracinę įmonę</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Pradėti darbą</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <translation>Toliau</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Praleisti žingsnį</translation>
    </message>
    <message>
        <source>Three steps, and you can take calls. You can skip any of them: everything is in the settings too.</source>
        <translation>Trys žingsniai – ir galite priimti skambučius. Bet kurį galite praleisti: viskas yra ir nustatymuose.</translation>
    </message>
    <message>
        <source>Connect to your company</source>
        <translation>Prisijunkite prie savo įmonės</translation>
    </message>
    <message>
        <source>Your administrator gave you an address and a token. With them you see your company’s customers.</source>
        <translation>Administratorius davė jums adresą ir prieigos raktą. Su jais matysite savo įmonės klientus.</translation>
    </message>
    <message>
        <source>Test your sound</source>
        <translation>Patikrinkite garsą</translation>
    </message>
    <message>
        <source>Put on your headset and speak: the microphone’s bar should reach the green line. Then record and listen.</source>
        <translation>Užsidėkite ausines ir kalbėkite: mikrofono juosta turi siekti žalią liniją. Paskui įrašykite ir paklausykite.</translation>
    </message>
    <message>
        <source>Choose how calls reach you</source>
        <translation>Pasirinkite, kaip jums prisiskambinti</translation>
    </message>
    <message>
        <source>With an account, customers call your number. Without one, only direct calls to this computer reach you.</source>
        <translation>Turint paskyrą, klientai skambina jūsų numeriu. Be jos jus pasiekia tik tiesioginiai skambučiai į šį kompiuterį.</translation>
    </message>
    <message>
        <source>No company yet? Open the demo company</source>
        <translation>Įmonės dar nėra? Atverkite demonstracinę</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Jums skambina išgalvoti klientai. Įmonės duomenys neliečiami.</translation>
    </message>
</context>
<context>
    <name>linija::Furnishing</name>
    <message>
        <source>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</source>
        <translation>„Linijos“ viduje įvyko klaida. Skambutis ir tai, ką parašėte, išsaugota. (%1)</translation>
    </message>
    <message>
        <source>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</source>
        <translation>„Linija“ netikėtai užsidarė (%1) ir pasileido iš naujo. Vykęs pokalbis nenutrūko, o tai, ką rašėte, išsaugota.</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used and the old file is kept beside the new one. (%1)</source>
        <translation>Nustatymų perskaityti nepavyko; naudojami numatytieji, o senasis failas paliktas greta naujojo. (%1)</translation>
    </message>
    <message>
        <source>Linija keeps its working files in another folder (%1). There is nothing for you to do.</source>
        <translation>„Linija“ darbinius failus laiko kitame aplanke (%1). Jums nieko daryti nereikia.</translation>
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
        <translation>SKAMBUČIAI</translation>
    </message>
    <message>
        <source>WINDOW</source>
        <comment>heading in capitals: the program&apos;s window</comment>
        <translation>LANGAS</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Teksto dydis procentais</translation>
    </message>
    <message>
        <source>APPEARANCE</source>
        <comment>heading in capitals: theme, text size</comment>
        <translation>IŠVAIZDA</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the theme</comment>
        <translation>Kaip sistemos</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Šviesi</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Tamsi</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>whether things move</comment>
        <translation>Kaip sistemos</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>animations</comment>
        <translation>Mažiau</translation>
    </message>
</context>
<context>
    <name>linija::GlobalSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Try the beginning of a name, a number or a word of an article.</source>
        <translation>Pabandykite vardo pradžią, numerį arba žodį iš straipsnio.</translation>
    </message>
    <message>
        <source>Search customers, articles, actions …</source>
        <translation>Ieškoti klientų, straipsnių, veiksmų…</translation>
    </message>
    <message>
        <source>Search customers, articles and actions</source>
        <translation>Ieškoti klientų, straipsnių ir veiksmų</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Paieškos rezultatai</translation>
    </message>
    <message>
        <source>Often and lately</source>
        <translation>Dažni ir paskutiniai</translation>
    </message>
    <message>
        <source>Return opens, Ctrl+Return calls the customer</source>
        <translation>Enter atveria, Ctrl+Enter skambina klientui</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what a key does; after the key</comment>
        <translation>atverti</translation>
    </message>
    <message>
        <source>call</source>
        <comment>what a key does; after the key</comment>
        <translation>skambinti</translation>
    </message>
    <message>
        <source>Search …</source>
        <comment>everywhere; where there is little room</comment>
        <translation>Ieškoti…</translation>
    </message>
    <message>
        <source>do it</source>
        <comment>what a key does; after the key</comment>
        <translation>vykdyti</translation>
    </message>
</context>
<context>
    <name>linija::GuidePanel</name>
    <message>
        <source>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</source>
        <translation>Ankstesnių atsakymų perskaityti nepavyko, todėl vedlys pradeda iš pradžių. Pastaba išsaugota.</translation>
    </message>
    <message>
        <source>The guide is done.</source>
        <translation>Vedlys užbaigtas.</translation>
    </message>
    <message>
        <source>No flow is set for this queue. Choose one:</source>
        <translation>Šiai eilei scenarijus nenustatytas. Pasirinkite:</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>užsakymas %1</translation>
    </message>
    <message>
        <source>open complaint %1</source>
        <translation>nagrinėjamas skundas %1</translation>
    </message>
    <message>
        <source>open complaint %1 (%2)</source>
        <translation>nagrinėjamas skundas %1 (%2)</translation>
    </message>
    <message>
        <source>Likely matter: %1</source>
        <translation>Tikėtina tema: %1</translation>
    </message>
    <message>
        <source>Switch to another flow</source>
        <translation>Pereiti prie kito scenarijaus</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) cannot be used</source>
        <translation>
            <numerusform>%n&#xa0;scenarijaus naudoti negalima</numerusform>
            <numerusform>%n&#xa0;scenarijų naudoti negalima</numerusform>
            <numerusform>%n&#xa0;scenarijų naudoti negalima</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Vedlys</translation>
    </message>
    <message>
        <source>Customer facts</source>
        <translation>Apie klientą</translation>
    </message>
    <message>
        <source>Guide and facts</source>
        <translation>Vedlys ir kliento duomenys</translation>
    </message>
    <message>
        <source>Other flows</source>
        <translation>Kiti scenarijai</translation>
    </message>
    <message>
        <source>Progress of the flow</source>
        <translation>Scenarijaus eiga</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kontakto nėra</translation>
    </message>
    <message>
        <source>The guide starts when a contact comes in.</source>
        <translation>Vedlys pasirodys prasidėjus kontaktui.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Atgal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Toliau ›</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
    <message>
        <source>Go on: %1 ›</source>
        <translation>Toliau: %1 ›</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Žingsnis atgal</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Į kitą žingsnį</translation>
    </message>
    <message>
        <source>guide ready</source>
        <comment>it starts when the call is answered</comment>
        <translation>vedlys parengtas</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>eilė: %1</translation>
    </message>
    <message>
        <source>The conversation goes on with the flow “%1”; what was answered comes along.</source>
        <translation>Pokalbis tęsiamas pagal scenarijų „%1“; atsakymai perkeliami kartu.</translation>
    </message>
    <message>
        <source>There is no flow yet. The guide comes with the company’s data.</source>
        <translation>Scenarijų dar nėra. Vedlys atkeliaus su įmonės duomenimis.</translation>
    </message>
    <message>
        <source>The guide is done. Suggested disposition: %1</source>
        <translation>Vedlys užbaigtas. Siūlomas rezultatas: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a share in percent</comment>
        <translation>Atlikta %1</translation>
    </message>
</context>
<context>
    <name>linija::InlineBanner</name>
    <message>
        <source>Hide this message</source>
        <translation>Slėpti šį pranešimą</translation>
    </message>
</context>
<context>
    <name>linija::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>Spauskite naują klavišą</translation>
    </message>
    <message>
        <source>Press a second key</source>
        <translation>Spauskite antrą klavišą</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Be klavišo</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the key as it was at first</comment>
        <translation>Grąžinti numatytąjį</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Uždaryti</translation>
    </message>
    <message>
        <source>Use it here</source>
        <comment>a key that another action has</comment>
        <translation>Naudoti čia</translation>
    </message>
</context>
<context>
    <name>linija::KeyHint</name>
    <message>
        <source>Key %1</source>
        <comment>a key on the keyboard</comment>
        <translation>Klavišas %1</translation>
    </message>
</context>
<context>
    <name>linija::Keypad</name>
    <message>
        <source>Sent: %1</source>
        <comment>telephone keys</comment>
        <translation>Išsiųsta: %1</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Klavišai</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>key of a telephone</comment>
        <translation>Žvaigždutė</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>key of a telephone</comment>
        <translation>Grotelės</translation>
    </message>
    <message>
        <source>Keys you press are sent as tones</source>
        <translation>Klavišai siunčiami kaip tonai</translation>
    </message>
</context>
<context>
    <name>linija::KnowledgePanel</name>
    <message>
        <source>Articles could not be searched.</source>
        <translation>Straipsnių paieška nepavyko.</translation>
    </message>
    <message numerus="yes">
        <source>the best %n article(s)</source>
        <translation>
            <numerusform>%n&#xa0;tinkamiausias straipsnis</numerusform>
            <numerusform>%n&#xa0;tinkamiausi straipsniai</numerusform>
            <numerusform>%n&#xa0;tinkamiausių straipsnių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n&#xa0;straipsnis</numerusform>
            <numerusform>%n&#xa0;straipsniai</numerusform>
            <numerusform>%n&#xa0;straipsnių</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested for this step</source>
        <translation>siūloma šiam žingsniui</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Try fewer or other words; beginnings of words are enough.</source>
        <translation>Pabandykite mažiau arba kitų žodžių; pakanka žodžių pradžios.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti vėl</translation>
    </message>
    <message>
        <source>This article could not be opened.</source>
        <translation>Šio straipsnio atverti nepavyko.</translation>
    </message>
    <message>
        <source>The article behind this link is not here.</source>
        <translation>Straipsnio, į kurį veda ši nuoroda, čia nėra.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Žinių bazė</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Ieškoti straipsnių</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Straipsniai</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Atgal</translation>
    </message>
    <message>
        <source>Back to the list of articles</source>
        <translation>Atgal į straipsnių sąrašą</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Atgal į sąrašą (Esc)</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Straipsnio kalba</translation>
    </message>
    <message>
        <source>Search the company’s knowledge</source>
        <translation>Ieškokite žinių bazėje</translation>
    </message>
    <message>
        <source>Type what the customer says. What fits the guide’s step appears here by itself.</source>
        <translation>Rašykite, ką sako klientas. Vedlio žingsniui tinkami straipsniai čia atsiras savaime.</translation>
    </message>
    <message>
        <source>%1 · the customer’s</source>
        <translation>%1 · kliento kalba</translation>
    </message>
</context>
<context>
    <name>linija::LanguagesPage</name>
    <message>
        <source>customer language local time guide articles</source>
        <comment>words people look for</comment>
        <translation>klientas kalba vietos laikas vedlys straipsniai</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>APIE JUS</translation>
    </message>
    <message>
        <source>YOUR CUSTOMERS</source>
        <comment>heading in capitals</comment>
        <translation>JŪSŲ KLIENTAI</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the language setting</comment>
        <translation>Kaip sistemos</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>Kliento kalba</translation>
    </message>
    <message>
        <source>Today: %1 · Number: %2</source>
        <comment>a date and a number as the language writes them</comment>
        <translation>Šiandien: %1 · skaičius: %2</translation>
    </message>
    <message>
        <source>A customer’s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer’s language, with a translation into yours below; articles come in your language where they were translated. What the customer wrote is never translated.</source>
        <translation>Kliento puslapyje rodomos jo kalbos ir laikas ten, kur jis gyvena. Vedlys siūlo sakinius kliento kalba, o po jais – vertimą į jūsų kalbą; straipsniai rodomi jūsų kalba, jei yra išversti. Tai, ką parašė klientas, niekada neverčiama.</translation>
    </message>
</context>
<context>
    <name>linija::LevelMeter</name>
    <message>
        <source>Not measured</source>
        <comment>sound level</comment>
        <translation>Nematuojama</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>sound level</comment>
        <translation>Garso nėra</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>sound level</comment>
        <translation>Tylu</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>sound level</comment>
        <translation>Gerai</translation>
    </message>
    <message>
        <source>Too loud</source>
        <comment>sound level</comment>
        <translation>Per garsu</translation>
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
        <translation>Šios nuorodos atverti negalima: %1. „Linija“ atveria telefono numerius, SIP adresus ir savo nuorodas.</translation>
    </message>
    <message>
        <source>The link names extension %1: type it on the keypad when the call is answered.</source>
        <translation>Nuorodoje nurodytas vidinis numeris %1: kai atsilieps, surinkite jį klavišais.</translation>
    </message>
    <message>
        <source>What the link leads to is not on this computer. If it is new, it comes with the next step of the synchronisation; please try again then.</source>
        <translation>To, į ką veda nuoroda, šiame kompiuteryje nėra. Jei tai nauja, atkeliaus su kitu sinchronizavimu; tada bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>linija::ParkedList</name>
    <message>
        <source>Parked at %1</source>
        <comment>a place of the telephone server, like 701</comment>
        <translation>Laukia %1 vietoje</translation>
    </message>
    <message>
        <source>Pick up</source>
        <comment>a parked call</comment>
        <translation>Paimti</translation>
    </message>
    <message>
        <source>Pick up %1 at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>Paimti: %1, vieta %2</translation>
    </message>
    <message>
        <source>Show no longer that %1 is parked</source>
        <comment>a name or number</comment>
        <translation>Neberodyti, kad laukia %1</translation>
    </message>
    <message>
        <source>%1 is parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 laukia %2 vietoje</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Nežinomas numeris</translation>
    </message>
    <message>
        <source>%1 is no longer parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 nebelaukia %2 vietoje</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <comment>of a call that is parked</comment>
        <translation>Nurodyti rezultatą</translation>
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
        <translation>Konferencijoje</translation>
    </message>
    <message>
        <source>Take %1 out of the conference and put them on hold</source>
        <comment>a name or number</comment>
        <translation>Išimti iš konferencijos ir sulaikyti: %1</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>end the call of one party of a conference: a name or number</comment>
        <translation>Baigti skambutį: %1</translation>
    </message>
</context>
<context>
    <name>linija::PhonePage</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>Raktinė slaptažodžio nepriėmė: ji užrakinta arba jūs nesutikote. Atrakinkite ją ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a password</comment>
        <translation>Išsaugotas. Rašykite, jei norite keisti.</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <comment>heading in capitals: of the phone</comment>
        <translation>PRISIJUNGIMAS</translation>
    </message>
    <message>
        <source>Encryption and networks with address translation</source>
        <comment>heading of settings that are folded away</comment>
        <translation>Šifravimas ir tinklai su NAT</translation>
    </message>
    <message>
        <source>More servers, certificates, queues, emergency numbers</source>
        <comment>heading of settings that are folded away</comment>
        <translation>Kiti serveriai, sertifikatai, eilės, pagalbos numeriai</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>encryption of sound</comment>
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>Keys go with the call; use it with TLS</source>
        <translation>Raktai keliauja su skambučiu; naudokite su TLS</translation>
    </message>
    <message>
        <source>Keys are agreed on the sound’s own way</source>
        <translation>Dėl raktų susitariama garso kelyje</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <comment>encryption of sound</comment>
        <translation>Kai gali kita pusė</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>encryption of sound</comment>
        <translation>Visada</translation>
    </message>
    <message>
        <source>Password at the TURN server</source>
        <translation>TURN serverio slaptažodis</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>Saugomas šio kompiuterio raktinėje, niekada faile.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer: it is kept until Linija closes.</source>
        <translation>Šiame kompiuteryje nėra raktinės: slaptažodis saugomas, kol „Linija“ veikia.</translation>
    </message>
    <message>
        <source>turn password nat relay keyring</source>
        <comment>words people look for</comment>
        <translation>turn slaptažodis nat perdavimas raktinė</translation>
    </message>
    <message>
        <source>With the sound</source>
        <comment>how telephone keys are sent</comment>
        <translation>Kartu su garsu</translation>
    </message>
    <message>
        <source>As messages</source>
        <comment>how telephone keys are sent</comment>
        <translation>Žinutėmis</translation>
    </message>
</context>
<context>
    <name>linija::PrivacyPage</name>
    <message>
        <source>In the keyring of this computer.</source>
        <translation>Šio kompiuterio raktinėje.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, path</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHAT OTHERS MAY SEE</source>
        <comment>heading in capitals: privacy</comment>
        <translation>KĄ GALI MATYTI KITI</translation>
    </message>
    <message>
        <source>WHAT IS KEPT ON THIS COMPUTER</source>
        <comment>heading in capitals: privacy</comment>
        <translation>KAS LAIKOMA ŠIAME KOMPIUTERYJE</translation>
    </message>
    <message>
        <source>WHAT IS NEVER KEPT</source>
        <comment>heading in capitals: privacy</comment>
        <translation>KAS NIEKADA NESAUGOMA</translation>
    </message>
    <message>
        <source>Customers, histories, notes and drafts</source>
        <translation>Klientai, istorijos, pastabos ir juodraščiai</translation>
    </message>
    <message>
        <source>store database customers drafts notes data size</source>
        <comment>words people look for</comment>
        <translation>saugykla duomenų bazė klientai juodraščiai pastabos duomenys dydis</translation>
    </message>
    <message>
        <source>phone files recordings data size</source>
        <comment>words people look for</comment>
        <translation>telefonas failai įrašai duomenys dydis</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Jūsų nustatymai</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Šį failą skaityti galite tik jūs.</translation>
    </message>
    <message>
        <source>settings file configuration</source>
        <comment>words people look for</comment>
        <translation>nustatymai failas konfigūracija</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Žurnalai</translation>
    </message>
    <message>
        <source>log files support fault</source>
        <comment>words people look for</comment>
        <translation>žurnalas failai pagalba gedimas</translation>
    </message>
    <message>
        <source>Token and password</source>
        <translation>Prieigos raktas ir slaptažodis</translation>
    </message>
    <message>
        <source>keyring password token secret</source>
        <comment>words people look for</comment>
        <translation>raktinė slaptažodis prieigos raktas paslaptis</translation>
    </message>
    <message>
        <source>card payment password security</source>
        <comment>words people look for</comment>
        <translation>kortelė mokėjimas slaptažodis saugumas</translation>
    </message>
    <message>
        <source>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</source>
        <translation>Kortelių saugos kodai niekada nesaugomi. Slaptažodžiai ir prieigos raktai niekada nerašomi į failą ar žurnalą. „Linija“ nieko nesiunčia niekam, išskyrus jūsų įmonę ir jos telefonijos serverį.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets them when it closes.</source>
        <translation>Šiame kompiuteryje nėra raktinės, todėl uždaroma „Linija“ juos pamiršta.</translation>
    </message>
    <message>
        <source>Empty · %1</source>
        <comment>path</comment>
        <translation>Tuščia · %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Atverti aplanką: %1</translation>
    </message>
    <message>
        <source>So that you can work without the network. The company server has them too. A draft stays here until you finish it.</source>
        <translation>Kad galėtumėte dirbti be tinklo. Juos turi ir įmonės serveris. Juodraštis lieka čia, kol jį užbaigsite.</translation>
    </message>
    <message>
        <source>The phone’s own files</source>
        <translation>Telefono failai</translation>
    </message>
    <message>
        <source>Configuration that the phone program keeps for itself.</source>
        <translation>Konfigūracija, kurią telefono programa laiko sau.</translation>
    </message>
    <message>
        <source>What the programs did, for finding faults: times and references of calls, no notes, no passwords. Old entries are deleted automatically.</source>
        <translation>Ką darė programos, gedimams aptikti: skambučių laikai ir žymenys, be pastabų ir slaptažodžių. Seni įrašai ištrinami savaime.</translation>
    </message>
    <message>
        <source>Card security codes, and passwords in plain text</source>
        <translation>Kortelių saugos kodai ir slaptažodžiai atviru tekstu</translation>
    </message>
    <message>
        <source>RECORDING OF CALLS</source>
        <comment>heading in capitals: privacy</comment>
        <translation>POKALBIŲ ĮRAŠYMAS</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>recording of calls</comment>
        <translation>Niekada</translation>
    </message>
    <message>
        <source>When I say so</source>
        <comment>recording of calls</comment>
        <translation>Kai nurodau</translation>
    </message>
    <message>
        <source>Certain queues</source>
        <comment>recording of calls</comment>
        <translation>Tam tikrų eilių</translation>
    </message>
    <message>
        <source>Every call</source>
        <comment>recording of calls</comment>
        <translation>Visus</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>who records calls</comment>
        <translation>Šis kompiuteris</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number; keep the space</comment>
        <translation> d.</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>how long recordings are kept</comment>
        <translation>Neribotai</translation>
    </message>
    <message>
        <source>No bound</source>
        <comment>room that recordings may take</comment>
        <translation>Be ribos</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>Pokalbių įrašai</translation>
    </message>
    <message>
        <source>Encrypted; the key is in your keyring. The phone can write them and not read them.</source>
        <translation>Šifruoti; raktas – jūsų raktinėje. Telefonas gali juos įrašyti, bet ne perskaityti.</translation>
    </message>
    <message>
        <source>recordings calls encrypted sound</source>
        <comment>words people look for</comment>
        <translation>įrašai skambučiai pokalbiai šifruota garsas</translation>
    </message>
    <message>
        <source>Encrypted, and this computer has no keyring for the key: what is recorded now can be opened and sent to the company server only until Linija closes.</source>
        <translation>Užšifruota, bet šiame kompiuteryje nėra raktinės raktui laikyti: tai, kas įrašoma dabar, galima atverti ir išsiųsti į įmonės serverį tik iki „Linijos“ uždarymo.</translation>
    </message>
    <message>
        <source>Server (SIP INFO)</source>
        <comment>who records calls; INFO is a message of SIP</comment>
        <translation>Serveris (SIP INFO)</translation>
    </message>
    <message>
        <source>Server (dial code)</source>
        <comment>who records calls</comment>
        <translation>Serveris (renkamas kodas)</translation>
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
        <translation>Čia skambučių nepriimate, bet telefonijos serveryje pauzės nėra: skambučiai iš jo eilių ateina toliau.</translation>
    </message>
    <message>
        <source>Pause me there</source>
        <comment>at the telephone server</comment>
        <translation>Įjungti ten pauzę</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server, so its queues send you no calls. Perhaps a team lead did that.</source>
        <translation>Čia skambučius priimate, bet telefonijos serveryje įjungta pauzė, todėl skambučių iš jo eilių negaunate. Galbūt ją įjungė komandos vadovas.</translation>
    </message>
    <message>
        <source>Take me off pause</source>
        <comment>at the telephone server</comment>
        <translation>Nutraukti pauzę</translation>
    </message>
    <message>
        <source>You are not ready here, but the telephone server did not pause you (%1). Calls from its queues may still come. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>Čia skambučių nepriimate, bet telefonijos serveris pauzės neįjungė (%1). Skambučiai iš jo eilių gali ateiti ir toliau. „Linija“ bandys vėl pati.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Bandyti dabar</translation>
    </message>
    <message>
        <source>You are ready here, but the telephone server did not take that (%1). Its queues may send you no calls. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>Čia skambučius priimate, bet telefonijos serveris to nepriėmė (%1). Gali būti, kad jo eilės jums skambučių nesiųs. „Linija“ bandys vėl pati.</translation>
    </message>
    <message>
        <source>A team lead is listening on your line.</source>
        <translation>Jūsų liniją klauso komandos vadovas.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you hear them, the customer does not.</source>
        <translation>Jūsų linijoje – komandos vadovas: jūs jį girdite, klientas – ne.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you and the customer hear them.</source>
        <translation>Jūsų linijoje – komandos vadovas: jį girdite jūs ir klientas.</translation>
    </message>
    <message>
        <source>The telephone server&apos;s profile cannot be used, so its queues do not follow your state: %1</source>
        <comment>a reason, in English</comment>
        <translation>Telefonijos serverio profilio naudoti negalima, todėl jo eilės neseka jūsų būsenos: %1</translation>
    </message>
</context>
<context>
    <name>linija::QueueSounds</name>
    <message>
        <source>Your company’s queues are listed here once they are known.</source>
        <translation>Įmonės eilės čia bus išvardytos, kai taps žinomos.</translation>
    </message>
    <message>
        <source>As set above</source>
        <comment>the sound of one queue</comment>
        <translation>Kaip nustatyta aukščiau</translation>
    </message>
</context>
<context>
    <name>linija::Rail</name>
    <message>
        <source>Workspace</source>
        <comment>page with the calls</comment>
        <translation>Darbo vieta</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klientai</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nustatymai</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Sinchronizavimas</translation>
    </message>
</context>
<context>
    <name>linija::RecordingBar</name>
    <message>
        <source>This call was recorded.</source>
        <translation>Šis pokalbis įrašytas.</translation>
    </message>
    <message>
        <source>Opening the recording …</source>
        <translation>Atveriamas įrašas…</translation>
    </message>
    <message>
        <source>The recording is not here any more, and the company server has none.</source>
        <translation>Įrašo čia nebėra, įmonės serveris jo taip pat neturi.</translation>
    </message>
    <message>
        <source>This recording is not for you: it was made on another computer or by somebody else.</source>
        <translation>Šis įrašas ne jums: jis padarytas kitame kompiuteryje arba kito žmogaus.</translation>
    </message>
    <message>
        <source>The recording is on the company server, which does not answer. Try again later.</source>
        <translation>Įrašas yra įmonės serveryje, o šis neatsako. Pabandykite vėliau.</translation>
    </message>
    <message>
        <source>The recording cannot be opened: %1</source>
        <translation>Įrašo atverti nepavyko: %1</translation>
    </message>
    <message>
        <source>It was cut off when the phone or the computer stopped.</source>
        <translation>Įrašas nutrūko sustojus telefonui arba kompiuteriui.</translation>
    </message>
    <message>
        <source>It is damaged from some place on.</source>
        <translation>Nuo tam tikros vietos įrašas sugadintas.</translation>
    </message>
    <message>
        <source>You are on the left, the customer on the right.</source>
        <translation>Jūs – kairėje, klientas – dešinėje.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording that is played</comment>
        <translation>Pristabdyti</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the recording</comment>
        <translation>Leisti</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>Klausytis įrašo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Įrašas</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <comment>of playing a recording</comment>
        <translation>Greitis: %1</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Praleisti tylą</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to %2.</source>
        <comment>times in a recording</comment>
        <translation>Įrašymas pristabdytas nuo&#xa0;%1 iki&#xa0;%2.</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to the end.</source>
        <comment>a time in a recording</comment>
        <translation>Įrašymas pristabdytas nuo %1 iki pabaigos.</translation>
    </message>
    <message>
        <source>It cannot be played: this computer has no sound device.</source>
        <comment>a recording</comment>
        <translation>Nepavyksta atkurti: šiame kompiuteryje nėra garso įrenginio.</translation>
    </message>
    <message>
        <source>It cannot be played: the sound device does not take it.</source>
        <comment>a recording</comment>
        <translation>Nepavyksta atkurti: garso įrenginys jo nepriima.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>to play a recording</comment>
        <translation>Bandyti vėl</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Uždaryti įrašą</translation>
    </message>
</context>
<context>
    <name>linija::RefusedCalls</name>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1.</source>
        <comment>a time of day</comment>
        <translation>
            <numerusform>%n&#xa0;skambinantysis išgirdo „užimta“, kol skambučių nepriėmėte; paskutinis %1.</numerusform>
            <numerusform>%n&#xa0;skambinantieji išgirdo „užimta“, kol skambučių nepriėmėte; paskutinis %1.</numerusform>
            <numerusform>%n&#xa0;skambinančiųjų išgirdo „užimta“, kol skambučių nepriėmėte; paskutinis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1 from %2.</source>
        <comment>a time of day; a name or number</comment>
        <translation>
            <numerusform>%n&#xa0;skambinantysis išgirdo „užimta“, kol skambučių nepriėmėte; paskutinis %1: %2.</numerusform>
            <numerusform>%n&#xa0;skambinantieji išgirdo „užimta“, kol skambučių nepriėmėte; paskutinis %1: %2.</numerusform>
            <numerusform>%n&#xa0;skambinančiųjų išgirdo „užimta“, kol skambučių nepriėmėte; paskutinis %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Perskambinti</translation>
    </message>
    <message>
        <source>A call was refused at %1: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day</comment>
        <translation>Skambutis atmestas %1: jo garsas nešifruotas, o čia tai privaloma.</translation>
    </message>
    <message>
        <source>A call was refused at %1 from %2: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day; a name or number</comment>
        <translation>Skambutis atmestas %1 (%2): jo garsas nešifruotas, o čia tai privaloma.</translation>
    </message>
</context>
<context>
    <name>linija::RingingStrip</name>
    <message>
        <source>Answer: %1</source>
        <comment>button; a name or number</comment>
        <translation>Atsiliepti: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button</comment>
        <translation>Atsiliepti</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) ring</source>
        <translation>
            <numerusform>Skamba dar %n&#xa0;skambutis</numerusform>
            <numerusform>Skamba dar %n&#xa0;skambučiai</numerusform>
            <numerusform>Skamba dar %n&#xa0;skambučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Sulaikyti ir atsiliepti</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <comment>button; a name or number</comment>
        <translation>Atmesti: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <comment>seconds to answer</comment>
        <translation>liko %1 s</translation>
    </message>
    <message>
        <source>%1 s late</source>
        <comment>seconds over the time to answer</comment>
        <translation>vėluoja %1 s</translation>
    </message>
</context>
<context>
    <name>linija::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Išvalyti lauką</translation>
    </message>
</context>
<context>
    <name>linija::SettingRow</name>
    <message>
        <source>Your company decides this. (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>Tai nustato įmonė. (%1)</translation>
    </message>
</context>
<context>
    <name>linija::SettingsNav</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Nustatymų puslapiai</translation>
    </message>
</context>
<context>
    <name>linija::SettingsPanel</name>
    <message>
        <source>Your company decides this setting; it stays as it was.</source>
        <translation>Šį nustatymą nustato įmonė; jis liko toks, koks buvo.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rasti nustatymą</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Rasti nustatymai</translation>
    </message>
    <message>
        <source>The file by which your company decides settings has mistakes; tell your administrator. (%1)</source>
        <translation>Faile, kuriuo įmonė nustato nustatymus, yra klaidų; praneškite administratoriui. (%1)</translation>
    </message>
    <message>
        <source>The choice is in effect, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</source>
        <translation>Pasirinkimas galioja, bet kitam paleidimui jo išsaugoti nepavyko: nepavyksta įrašyti nustatymų failo. Gal diskas pilnas?</translation>
    </message>
    <message>
        <source>No setting by that name. Try another word.</source>
        <translation>Tokio nustatymo nėra. Pabandykite kitą žodį.</translation>
    </message>
</context>
<context>
    <name>linija::ShortcutsPage</name>
    <message>
        <source>This key cannot be used. Please press another.</source>
        <translation>Šio klavišo naudoti negalima. Spauskite kitą.</translation>
    </message>
    <message>
        <source>This key is needed to edit text. Please press another.</source>
        <translation>Šis klavišas reikalingas tekstui taisyti. Spauskite kitą.</translation>
    </message>
    <message>
        <source>This key is needed to move in the window and to press buttons. Please press another.</source>
        <translation>Šis klavišas reikalingas judėti lange ir spausti mygtukus. Spauskite kitą.</translation>
    </message>
    <message>
        <source>The desktop takes this key before Linija sees it. Please press another.</source>
        <translation>Šį klavišą perima darbalaukis ir „Linija“ jo nemato. Spauskite kitą.</translation>
    </message>
    <message>
        <source>key shortcut keyboard</source>
        <comment>words to find a setting by</comment>
        <translation>klavišas spartusis klaviatūra</translation>
    </message>
    <message>
        <source>Another program has this key, so it does nothing here. Choose another one.</source>
        <translation>Šį klavišą turi kita programa, todėl čia jis nieko nedaro. Pasirinkite kitą.</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>Šioje klaviatūroje tokio klavišo nėra.</translation>
    </message>
    <message>
        <source>The desktop gave: %1</source>
        <translation>Darbalaukis paskyrė: %1</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>Kai aktyvi kita programa</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <comment>a key, an action</comment>
        <translation>%1 dabar priklauso veiksmui „%2“.</translation>
    </message>
    <message>
        <source>%1 – while another program is in front</source>
        <comment>an action</comment>
        <translation>%1 – kai aktyvi kita programa</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Ieškoti pagal veiksmą arba klavišą</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Ieškoti klavišų</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Veiksmai ir jų klavišai</translation>
    </message>
    <message>
        <source>Gives every action its default keys again</source>
        <translation>Visiems veiksmams vėl priskiria numatytuosius klavišus</translation>
    </message>
    <message>
        <source>The keys are set by your administrator and cannot be changed here.</source>
        <translation>Klavišus nustato administratorius; čia jų pakeisti negalima.</translation>
    </message>
    <message>
        <source>No action and no key matches.</source>
        <translation>Nei veiksmo, nei klavišo nerasta.</translation>
    </message>
    <message>
        <source>This key types a character into notes and fields. Please press it with Ctrl or Alt.</source>
        <translation>Šis klavišas rašo ženklą pastabose ir laukuose. Spauskite jį kartu su Ctrl arba Alt.</translation>
    </message>
    <message>
        <source>On this desktop, shortcuts work only while Linija’s window is in front.</source>
        <translation>Šioje darbalaukio aplinkoje spartieji klavišai veikia tik tada, kai aktyvus „Linijos“ langas.</translation>
    </message>
    <message>
        <source>The desktop did not allow shortcuts while another program is in front. You can allow them in the desktop’s own settings.</source>
        <translation>Darbalaukis neleido spartiųjų klavišų, kai aktyvi kita programa. Leisti galima darbalaukio nustatymuose.</translation>
    </message>
    <message>
        <source>The desktop keeps the shortcuts that work while another program is in front; change them in its own settings.</source>
        <translation>Spartiuosius klavišus, veikiančius, kai aktyvi kita programa, saugo darbalaukis; keiskite juos jo nustatymuose.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 naudoja „%2“.</translation>
    </message>
    <message>
        <source>If you use it here, that action gets %1.</source>
        <comment>a key</comment>
        <translation>Jei naudosite čia, tas veiksmas gaus %1.</translation>
    </message>
    <message>
        <source>If you use it here, that action has no key.</source>
        <translation>Jei naudosite čia, tas veiksmas liks be klavišo.</translation>
    </message>
    <message>
        <source>If you use it here, that action keeps %1.</source>
        <comment>a key</comment>
        <translation>Jei naudosite čia, tam veiksmui liks %1.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Atkurti visus klavišus</translation>
    </message>
    <message>
        <source>Click an action, or press Enter on it, to give it another key.</source>
        <translation>Spustelėkite veiksmą arba paspauskite ant jo Enter, kad priskirtumėte kitą klavišą.</translation>
    </message>
</context>
<context>
    <name>linija::SoundCheckBox</name>
    <message>
        <source>Not while a call is up: try it when the line is free.</source>
        <translation>Vykstant skambučiui negalima: išbandykite, kai linija laisva.</translation>
    </message>
    <message>
        <source>The test cannot be made: the phone found no sound device it can use.</source>
        <translation>Patikrinti negalima: telefonas nerado tinkamo garso įrenginio.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Įrašyti ir paklausyti</translation>
    </message>
    <message>
        <source>The phone is starting.</source>
        <translation>Telefonas paleidžiamas.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofonas</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Bandymo eiga</translation>
    </message>
    <message>
        <source>The phone found no sound device. Plug in a headset; Linija finds it by itself.</source>
        <translation>Telefonas nerado garso įrenginio. Prijunkite ausines; „Linija“ jas atpažins pati.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Garsiakalbis arba ausinės</translation>
    </message>
</context>
<context>
    <name>linija::SoundPage</name>
    <message>
        <source>TALKING</source>
        <comment>heading in capitals: sound of a conversation</comment>
        <translation>POKALBIS</translation>
    </message>
    <message>
        <source>RINGING</source>
        <comment>heading in capitals</comment>
        <translation>SKAMBĖJIMAS</translation>
    </message>
    <message>
        <source>How you sound</source>
        <translation>Kaip jus girdėti</translation>
    </message>
    <message>
        <source>Works with: %1</source>
        <comment>the name of a headset</comment>
        <translation>Veikia su: %1</translation>
    </message>
    <message>
        <source>%1 is plugged in, but its buttons may not be read. Ask your administrator to install Linija’s udev rule.</source>
        <comment>the name of a headset</comment>
        <translation>%1 prijungta, bet mygtukų skaityti negalima. Paprašykite administratoriaus įdiegti „Linijos“ udev taisyklę.</translation>
    </message>
    <message>
        <source>No headset with call buttons is plugged in.</source>
        <translation>Ausinių su skambučių mygtukais neprijungta.</translation>
    </message>
    <message>
        <source>TEST CALL</source>
        <comment>heading in capitals</comment>
        <translation>GARSO PATIKRA</translation>
    </message>
    <message>
        <source>SOUND OF A CALL</source>
        <comment>heading in capitals: echo, loudness, tones</comment>
        <translation>SKAMBUČIO GARSAS</translation>
    </message>
    <message>
        <source>HEADSET</source>
        <comment>heading in capitals: its buttons</comment>
        <translation>AUSINĖS</translation>
    </message>
    <message>
        <source>The bars move while you speak: the upper one for you, the lower one for what you hear.</source>
        <translation>Kalbant juostos juda: viršutinė rodo jūsų balsą, apatinė – ką girdite.</translation>
    </message>
    <message>
        <source>test call record play back level volume microphone meter</source>
        <comment>words people look for</comment>
        <translation>bandomasis skambutis įrašyti atkurti lygis garsumas mikrofonas matuoklis</translation>
    </message>
    <message>
        <source>Headset with call buttons</source>
        <translation>Ausinės su skambučių mygtukais</translation>
    </message>
    <message>
        <source>By device</source>
        <comment>an aid is on for loudspeakers and off for headsets</comment>
        <translation>Pagal įrenginį</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an aid for the sound</comment>
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>On</source>
        <comment>an aid for the sound</comment>
        <translation>Įjungta</translation>
    </message>
    <message>
        <source>How much louder your microphone is made, in decibels</source>
        <translation>Kiek decibelų pagarsinamas jūsų mikrofonas</translation>
    </message>
    <message>
        <source>How much louder the customer is made, in decibels</source>
        <translation>Kiek decibelų pagarsinamas klientas</translation>
    </message>
    <message>
        <source>Of my country</source>
        <comment>ringing and busy tones</comment>
        <translation>Mano šalies</translation>
    </message>
    <message>
        <source>European</source>
        <comment>ringing and busy tones</comment>
        <translation>Europos</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>ringing and busy tones</comment>
        <translation>Lietuvos</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>ringing and busy tones</comment>
        <translation>Latvijos</translation>
    </message>
    <message>
        <source>Taiwanese</source>
        <comment>ringing and busy tones</comment>
        <translation>Taivano</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>ringing and busy tones</comment>
        <translation>Ukrainos</translation>
    </message>
    <message>
        <source>American</source>
        <comment>ringing and busy tones</comment>
        <translation>Amerikos</translation>
    </message>
    <message>
        <source>No tones</source>
        <comment>ringing and busy tones</comment>
        <translation>Be tonų</translation>
    </message>
    <message>
        <source>Rings</source>
        <comment>a call that comes in</comment>
        <translation>Skamba</translation>
    </message>
    <message>
        <source>Is only shown</source>
        <comment>a call that comes in</comment>
        <translation>Tik rodomas</translation>
    </message>
    <message>
        <source>Try it</source>
        <comment>play the ring</comment>
        <translation>Išbandyti</translation>
    </message>
    <message>
        <source>Now off: you seem to listen through a headset.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Dabar išjungta: atrodo, klausotės per ausines.</translation>
    </message>
    <message>
        <source>Now on: you seem to listen through loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Dabar įjungta: atrodo, klausotės per garsiakalbius.</translation>
    </message>
    <message>
        <source>Now off: Linija cannot tell whether this is a headset; most are. Choose “On” for loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Dabar išjungta: greičiausiai tai ausinės. Jei klausotės per garsiakalbius, pasirinkite „Įjungta“.</translation>
    </message>
</context>
<context>
    <name>linija::Sparkline</name>
    <message>
        <source>no values yet</source>
        <comment>figures over time</comment>
        <translation>reikšmių dar nėra</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, last %3</source>
        <comment>figures over time</comment>
        <translation>mažiausia %1, didžiausia %2, paskutinė %3</translation>
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
        <translation>Demonstracinė įmonė</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the new voice messages</comment>
        <translation>Klausytis</translation>
    </message>
    <message>
        <source>Listen to the new voice messages</source>
        <translation>Klausytis naujų balso žinučių</translation>
    </message>
</context>
<context>
    <name>linija::StepHead</name>
    <message>
        <source>Step %1: %2</source>
        <comment>number, name</comment>
        <translation>%1 žingsnis: %2</translation>
    </message>
    <message>
        <source>Step %1: %2, now</source>
        <comment>number, name</comment>
        <translation>%1 žingsnis: %2, dabar</translation>
    </message>
    <message>
        <source>Step %1: %2, done</source>
        <comment>number, name</comment>
        <translation>%1 žingsnis: %2, atlikta</translation>
    </message>
</context>
<context>
    <name>linija::StepView</name>
    <message>
        <source>Say: %1</source>
        <translation>Sakykite: %1</translation>
    </message>
</context>
<context>
    <name>linija::StoreTrouble</name>
    <message>
        <source>Linija cannot open its local store</source>
        <translation>„Linija“ negali atverti vietinės saugyklos</translation>
    </message>
    <message>
        <source>The local store was written by a newer version of Linija.</source>
        <translation>Vietinę saugyklą įrašė naujesnė „Linijos“ versija.</translation>
    </message>
    <message>
        <source>The file was not touched:
%1

Please install the newer version again.</source>
        <translation>Failas nepaliestas:
%1

Vėl įdiekite naujesnę versiją.</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>Vietinė saugykla sugadinta.</translation>
    </message>
    <message>
        <source>Keep it aside and start fresh</source>
        <translation>Atidėti ir pradėti iš naujo</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>Vietinės saugyklos atverti negalima.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Išeiti</translation>
    </message>
    <message>
        <source>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the company server has is fetched again. Work that had not reached it yet is only in the damaged file; give it to your administrator.</source>
        <translation>Failas paliktas toks, koks yra:
%1

Galite pradėti su nauja saugykla: sugadintoji bus pervardyta ir palikta, o visa, ką turi įmonės serveris, bus atsiųsta iš naujo. Darbas, kuris serverio dar nepasiekė, yra tik sugadintame faile; perduokite jį administratoriui.</translation>
    </message>
    <message>
        <source>Nothing was changed:
%1

Check whether the disk is full and whether you may write there, then start Linija again.</source>
        <translation>Niekas nepakeista:
%1

Patikrinkite, ar diskas nepilnas ir ar turite teisę ten rašyti, tada paleiskite „Liniją“ iš naujo.</translation>
    </message>
</context>
<context>
    <name>linija::SyncPanel</name>
    <message>
        <source>Synchronisation</source>
        <translation>Sinchronizavimas</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>changes</comment>
        <translation>Laukia išsiuntimo</translation>
    </message>
    <message>
        <source>Changes that the company server has not confirmed yet. They are safe on this computer.</source>
        <translation>Pakeitimai, kurių įmonės serveris dar nepatvirtino. Šiame kompiuteryje jie saugūs.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>items from the company server</comment>
        <translation>Nepavyko perskaityti</translation>
    </message>
    <message>
        <source>Items from the company server that this version does not understand. They are kept as they came.</source>
        <translation>Įmonės serverio įrašai, kurių ši versija nesupranta. Jie saugomi tokie, kokie gauti.</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <comment>by the company server</comment>
        <translation>Atmesti pakeitimai</translation>
    </message>
    <message>
        <source>The company server did not take them. Nothing is lost; please tell your team lead.</source>
        <translation>Įmonės serveris jų nepriėmė. Niekas neprarasta; praneškite komandos vadovui.</translation>
    </message>
</context>
<context>
    <name>linija::TimelineDelegate</name>
    <message>
        <source>Now</source>
        <translation>Dabar</translation>
    </message>
</context>
<context>
    <name>linija::TimelinePanel</name>
    <message>
        <source>ringing</source>
        <translation>skamba</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>skambinama</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>sulaikytas</translation>
    </message>
    <message>
        <source>after-call work</source>
        <translation>darbas po skambučio</translation>
    </message>
    <message>
        <source>Guide: step %1</source>
        <translation>Vedlys: %1 žingsnis</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>pastaba: %1</translation>
    </message>
    <message>
        <source>History of %1, while it rings</source>
        <translation>Istorija (kol skamba): %1</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may not be all of it; nothing was lost.</source>
        <translation>Istorijos perskaityti nepavyko. Gali būti rodoma ne visa; niekas neprarasta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti vėl</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rodyti viską</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Istorijos dar nėra</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Ieškoti istorijoje</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalai</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Skambučiai</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Pokalbiai</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. laiškai</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Užsakymai</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Skundai</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Apklausos</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>Kliento istorija</translation>
    </message>
    <message>
        <source>Nobody we know yet</source>
        <translation>Dar nepažįstamas žmogus</translation>
    </message>
    <message>
        <source>Find the customer above, or write down the name of somebody new.</source>
        <translation>Raskite klientą viršuje arba įrašykite naujo kliento vardą.</translation>
    </message>
    <message>
        <source>History of %1, who may be calling</source>
        <translation>Istorija (galbūt skambina): %1</translation>
    </message>
    <message>
        <source>When a contact comes in, the customer’s whole history appears here.</source>
        <translation>Kai kas nors skambins ar rašys, čia matysite visą kliento istoriją.</translation>
    </message>
    <message>
        <source>No entry for this customer fits the filter and the words.</source>
        <translation>Nė vienas šio kliento įrašas neatitinka filtro ir žodžių.</translation>
    </message>
    <message>
        <source>There has been no contact with this customer yet.</source>
        <translation>Su šiuo klientu dar nebendrauta.</translation>
    </message>
    <message>
        <source>Search this customer’s history</source>
        <translation>Ieškoti šio kliento istorijoje</translation>
    </message>
    <message>
        <source>No customer on the line</source>
        <translation>Kliento linijoje nėra</translation>
    </message>
</context>
<context>
    <name>linija::TransferBox</name>
    <message>
        <source>on your other line</source>
        <translation>kita jūsų linija</translation>
    </message>
    <message>
        <source>Send to: name or number</source>
        <translation>Persiųsti: vardas arba numeris</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Peradresuoti: vardas arba numeris</translation>
    </message>
    <message>
        <source>To whom the call may go</source>
        <translation>Kam galima perduoti skambutį</translation>
    </message>
    <message>
        <source>Send on</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Persiųsti</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference with the other call</comment>
        <translation>Konferencija</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <comment>without asking first</comment>
        <translation>Peradresuoti</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Padėti laukti</translation>
    </message>
    <message>
        <source>Send the call on to</source>
        <translation>Kam persiųsti skambutį</translation>
    </message>
    <message>
        <source>Transfer the call to</source>
        <translation>Kam peradresuoti skambutį</translation>
    </message>
    <message>
        <source>Consult</source>
        <comment>talk to the colleague before the transfer</comment>
        <translation>Pasitarti</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the other call</comment>
        <translation>Peradresuoti</translation>
    </message>
</context>
<context>
    <name>linija::TrayController</name>
    <message>
        <source>Open Linija</source>
        <translation>Atverti „Liniją“</translation>
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
        <translation>Anuliuoti</translation>
    </message>
</context>
<context>
    <name>linija::Waveform</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place in a recording: times like 1:04 of 3:05</comment>
        <translation>%1 iš %2</translation>
    </message>
</context>
<context>
    <name>linija::WhoIsCalling</name>
    <message>
        <source>Saving …</source>
        <translation>Išsaugoma…</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Išsaugoti klientą</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Kas skambina?</translation>
    </message>
    <message>
        <source>looking for %1 …</source>
        <translation>ieškoma %1…</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>numeris paslėptas</translation>
    </message>
    <message>
        <source>Another customer?</source>
        <translation>Kitas klientas?</translation>
    </message>
    <message>
        <source>find the right one; nothing changes before you choose</source>
        <translation>raskite tinkamą; kol nepasirinksite, niekas nesikeis</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Rasti klientą</translation>
    </message>
    <message>
        <source>Find a customer by name, number or e-mail</source>
        <translation>Rasti klientą pagal vardą, numerį arba el. paštą</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Naujas klientas</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>Naujo kliento vardas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>a link: leave the customer as it was</comment>
        <translation>palikti</translation>
    </message>
    <message>
        <source>Keep the customer as it was (Esc)</source>
        <translation>Palikti klientą, kaip buvo (Esc)</translation>
    </message>
    <message>
        <source>no known customer with %1</source>
        <translation>klientas su numeriu %1 nežinomas</translation>
    </message>
    <message>
        <source>several customers have this number; nothing is certain yet</source>
        <translation>šį numerį turi keli klientai; dar nepatvirtinta</translation>
    </message>
    <message>
        <source>new customer with this number</source>
        <translation>kortelė su šiuo numeriu</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>nauja kortelė</translation>
    </message>
</context>
<context>
    <name>linija::Workplace</name>
    <message>
        <source>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</source>
        <translation>Vyksta skambutis. Uždarius langą jis tęsis telefone, o langą vėl atvėrus „Linija“ jį parodys.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Vis tiek uždaryti</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <comment>refused by the company server</comment>
        <translation>
            <numerusform>%n pakeitimas atmestas</numerusform>
            <numerusform>%n pakeitimai atmesti</numerusform>
            <numerusform>%n pakeitimų atmesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::WorkspacePage</name>
    <message>
        <source>Customer</source>
        <comment>tab: customer and history</comment>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>Guide and knowledge</source>
        <comment>tab</comment>
        <translation>Vedlys ir žinių bazė</translation>
    </message>
</context>
<context>
    <name>linija::Workstation</name>
    <message>
        <source>A part of the demo company could not start: %1</source>
        <translation>Nepavyko paleisti demonstracinės įmonės dalies: %1</translation>
    </message>
    <message>
        <source>The demo company’s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</source>
        <translation>Trūksta demonstracinės įmonės failų. Įdiekite „Liniją“ iš naujo arba nustatykite LINIJA_DEMO_DIR.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the keyring with the key is locked, or you said no. Unlock it and start Linija again.</source>
        <translation>Skambučiai neįrašomi: raktinė su raktu užrakinta arba jūs nesutikote. Atrakinkite ją ir paleiskite „Liniją“ iš naujo.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the key for recordings could not be read (%1).</source>
        <translation>Skambučiai neįrašomi: įrašų rakto nuskaityti nepavyko (%1).</translation>
    </message>
</context>
<context>
    <name>linija::WrapUpBar</name>
    <message>
        <source>The note is full: what does not fit was left out.</source>
        <translation>Pastaba pilna: kas netilpo, praleista.</translation>
    </message>
    <message>
        <source>Note for this call …</source>
        <translation>Skambučio pastaba…</translation>
    </message>
    <message>
        <source>Note for this contact …</source>
        <translation>Kontakto pastaba…</translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work (%1)</source>
        <translation>Nurodyti rezultatą ir baigti darbą po skambučio (%1)</translation>
    </message>
    <message>
        <source>Finish is possible when the call is over.</source>
        <translation>Užbaigti galima, kai skambutis baigiasi.</translation>
    </message>
    <message>
        <source>Please choose how the contact ended.</source>
        <translation>Pasirinkite, kuo baigėsi kontaktas.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Išsaugoma…</translation>
    </message>
    <message>
        <source>Could not be saved yet. Nothing is lost: it is kept here and tried again.</source>
        <translation>Išsaugoti dar nepavyko. Niekas neprarasta: viskas laikoma čia ir bandoma vėl.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Išsaugota</translation>
    </message>
    <message>
        <source>Saved. Waiting to be sent.</source>
        <translation>Išsaugota. Laukia siuntimo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>What the next colleague should know; kept while you type</source>
        <translation>Ką turėtų žinoti kitas kolega; saugoma jums rašant</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>Disposition: how the contact ended</source>
        <translation>Rezultatas: kuo baigėsi kontaktas</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Išspręsta</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Pirmu kontaktu</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Užbaigti</translation>
    </message>
    <message>
        <source>After-call work ends in </source>
        <comment>a time follows</comment>
        <translation>Darbas po skambučio baigsis po </translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work</source>
        <translation>Nurodyti rezultatą ir baigti darbą po skambučio</translation>
    </message>
    <message>
        <source>The customer’s matter is settled</source>
        <translation>Kliento reikalas sutvarkytas</translation>
    </message>
    <message>
        <source>This was the customer’s first contact about the matter</source>
        <translation>Tai buvo pirmas kliento kontaktas šiuo reikalu</translation>
    </message>
</context>
</TS>
