<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>ActionNames</name>
    <message>
        <source>Turn to the contact above</source>
        <translation>Turn to the contact above</translation>
    </message>
    <message>
        <source>Turn to the contact below</source>
        <translation>Turn to the contact below</translation>
    </message>
    <message>
        <source>Newer entry of the history</source>
        <translation>Newer entry of the history</translation>
    </message>
    <message>
        <source>Older entry of the history</source>
        <translation>Older entry of the history</translation>
    </message>
    <message>
        <source>Guide: one step back</source>
        <translation>Guide: one step back</translation>
    </message>
    <message>
        <source>Guide: next step</source>
        <translation>Guide: next step</translation>
    </message>
    <message>
        <source>Guide: choose answer %1</source>
        <translation>Guide: choose answer %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>a page of the settings</comment>
        <translation>Settings: %1</translation>
    </message>
    <message>
        <source>Fold or unfold the calls at the left</source>
        <translation>Fold or unfold the calls at the left</translation>
    </message>
    <message>
        <source>Fold or unfold the guide at the right</source>
        <translation>Fold or unfold the guide at the right</translation>
    </message>
    <message>
        <source>Become ready for calls</source>
        <translation>Become ready for calls</translation>
    </message>
    <message>
        <source>Become not ready</source>
        <translation>Become not ready</translation>
    </message>
    <message>
        <source>Become not ready: %1</source>
        <comment>a reason</comment>
        <translation>Become not ready: %1</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Colours as the computer has them</source>
        <translation>Same colours as the computer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>Text in normal size</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>of the window</comment>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Undo the last change of a setting</source>
        <translation>Undo the last change of a setting</translation>
    </message>
    <message>
        <source>Quit Linija</source>
        <translation>Quit Linija</translation>
    </message>
    <message>
        <source>pick up take call</source>
        <comment>words to find an action by</comment>
        <translation>pick up take call</translation>
    </message>
    <message>
        <source>end call stop</source>
        <comment>words to find an action by</comment>
        <translation>end call stop</translation>
    </message>
    <message>
        <source>pause wait</source>
        <comment>words to find an action by</comment>
        <translation>pause wait</translation>
    </message>
    <message>
        <source>silence mic</source>
        <comment>words to find an action by</comment>
        <translation>silence mic</translation>
    </message>
    <message>
        <source>digits tones dtmf</source>
        <comment>words to find an action by</comment>
        <translation>digits tones dtmf</translation>
    </message>
    <message>
        <source>phone ring number</source>
        <comment>words to find an action by</comment>
        <translation>phone ring number</translation>
    </message>
    <message>
        <source>wrap up done close</source>
        <comment>words to find an action by</comment>
        <translation>wrap up done close</translation>
    </message>
    <message>
        <source>synchronisation backend offline</source>
        <comment>words to find an action by</comment>
        <translation>synchronisation backend offline</translation>
    </message>
    <message>
        <source>state available pause</source>
        <comment>words to find an action by</comment>
        <translation>state available pause</translation>
    </message>
    <message>
        <source>theme mode look</source>
        <comment>words to find an action by</comment>
        <translation>theme mode look</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <comment>words to find an action by</comment>
        <translation>zoom font size</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <comment>words to find an action by</comment>
        <translation>exit close leave</translation>
    </message>
    <message>
        <source>hide show panel column</source>
        <comment>words to find an action by</comment>
        <translation>hide show panel column</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>group of actions</comment>
        <translation>Calls</translation>
    </message>
    <message>
        <source>The contact</source>
        <comment>group of actions</comment>
        <translation>The contact</translation>
    </message>
    <message>
        <source>The guide</source>
        <comment>group of actions</comment>
        <translation>The guide</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>group of actions</comment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Pages and columns</source>
        <comment>group of actions</comment>
        <translation>Pages and columns</translation>
    </message>
    <message>
        <source>Your state</source>
        <comment>group of actions</comment>
        <translation>Your state</translation>
    </message>
    <message>
        <source>The window</source>
        <comment>group of actions</comment>
        <translation>The window</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>General</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>page of the settings</comment>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>page of the settings</comment>
        <translation>Phone account</translation>
    </message>
    <message>
        <source>Backend</source>
        <comment>page of the settings</comment>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>page of the settings</comment>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>page of the settings</comment>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>page of the settings</comment>
        <translation>Privacy</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message numerus="yes">
        <source>Perhaps %1, or %n other(s) with this number</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Perhaps %1, or %n other with this number</numerusform>
            <numerusform>Perhaps %1, or %n others with this number</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls themselves %1</source>
        <comment>the name that the caller&apos;s telephone sent</comment>
        <translation>Calls themselves %1</translation>
    </message>
    <message>
        <source>Calls themselves %1 · speaks %2</source>
        <translation>Calls themselves %1 · speaks %2</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <comment>language</comment>
        <translation>Speaks %1</translation>
    </message>
    <message>
        <source>Perhaps %1</source>
        <comment>a name</comment>
        <translation>Perhaps %1</translation>
    </message>
    <message>
        <source>Perhaps %1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>Perhaps %1 · speaks %2</translation>
    </message>
    <message>
        <source>%1 · speaks %2</source>
        <comment>a name, a language</comment>
        <translation>%1 · speaks %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unknown number</translation>
    </message>
    <message>
        <source>HD</source>
        <comment>wide-band sound</comment>
        <translation>HD</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>narrow-band sound</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>take the call</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Unmute</source>
        <comment>microphone</comment>
        <translation>Unmute</translation>
    </message>
    <message>
        <source>Mute</source>
        <comment>microphone</comment>
        <translation>Mute</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>put the call on hold</comment>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>take the call off hold</comment>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Write the outcome</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>in the queue; a time like 0:12</comment>
        <translation>waited %1</translation>
    </message>
    <message>
        <source>menu %1</source>
        <comment>the caller&apos;s way through the spoken menu</comment>
        <translation>menu %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at the other side</comment>
        <translation>Ringing …</translation>
    </message>
    <message>
        <source>Calling …</source>
        <translation>Calling …</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <translation>Held by the other side</translation>
    </message>
    <message>
        <source>Hold </source>
        <comment>before the time on hold; keep the space</comment>
        <translation>Hold </translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>After-call work</translation>
    </message>
    <message>
        <source>Not answered</source>
        <comment>the call</comment>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>ends in </source>
        <comment>before a time that runs down; keep the space</comment>
        <translation>ends in </translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Incoming call: %1</translation>
    </message>
    <message>
        <source>Calling: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Calling: %1</translation>
    </message>
    <message>
        <source>Talking: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Talking: %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>On hold: %1</translation>
    </message>
    <message>
        <source>Held by the other side: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Held by the other side: %1</translation>
    </message>
    <message>
        <source>Call ended: %1</source>
        <comment>spoken; a name or number</comment>
        <translation>Call ended: %1</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>Gold</source>
        <comment>customer tier</comment>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Silver</source>
        <comment>customer tier</comment>
        <translation>Silver</translation>
    </message>
    <message>
        <source>Bronze</source>
        <comment>customer tier</comment>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>matched by number</source>
        <translation>matched by number</translation>
    </message>
    <message>
        <source>matched by customer number</source>
        <translation>matched by customer number</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>their time %1</source>
        <translation>their time %1</translation>
    </message>
    <message>
        <source>their time %1, %2</source>
        <comment>time, day of the week</comment>
        <translation>their time %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, their local time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>customer since %1</translation>
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
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lithuania</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sweden</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norway</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denmark</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Break</source>
        <comment>reason for not being ready</comment>
        <translation>Break</translation>
    </message>
    <message>
        <source>Lunch</source>
        <comment>reason for not being ready</comment>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>reason for not being ready</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>reason for not being ready</comment>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Office work</source>
        <comment>reason for not being ready</comment>
        <translation>Office work</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>the agent</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>a call for the agent</comment>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Customer on hold</source>
        <translation>Customer on hold</translation>
    </message>
    <message>
        <source>Calling</source>
        <comment>the agent calls somebody</comment>
        <translation>Calling</translation>
    </message>
    <message>
        <source>Consulting</source>
        <comment>the agent asks a colleague</comment>
        <translation>Consulting</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>On a call</translation>
    </message>
    <message>
        <source>After-call work</source>
        <translation>After-call work</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>a call rang and was not answered</comment>
        <translation>Not responding</translation>
    </message>
    <message>
        <source>A call rang and was not answered. Become ready again to get calls.</source>
        <translation>A call rang and was not answered. Become ready again to get calls.</translation>
    </message>
    <message>
        <source>Then: Ready</source>
        <comment>after the contact</comment>
        <translation>Then: Ready</translation>
    </message>
    <message>
        <source>Then: Not ready</source>
        <comment>after the contact</comment>
        <translation>Then: Not ready</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a reason, after the contact</comment>
        <translation>Then: %1</translation>
    </message>
    <message>
        <source>Waiting for a call</source>
        <translation>Waiting for a call</translation>
    </message>
    <message>
        <source>Phone starting …</source>
        <translation>Phone starting …</translation>
    </message>
    <message>
        <source>Phone does not answer</source>
        <translation>Phone does not answer</translation>
    </message>
    <message>
        <source>Phone of another version</source>
        <translation>Phone version differs</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>No sound device</translation>
    </message>
    <message>
        <source>Calls work, but nobody hears anything.</source>
        <translation>Calls work, but nobody hears anything.</translation>
    </message>
    <message>
        <source>Direct calls on port %1</source>
        <translation>Direct calls on port %1</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>Direct calls</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer.</source>
        <translation>No telephone server is set up: calls come straight to this computer.</translation>
    </message>
    <message>
        <source>Signing in to the telephone server …</source>
        <translation>Signing in to the telephone server …</translation>
    </message>
    <message>
        <source>Phone signed in</source>
        <translation>Phone signed in</translation>
    </message>
    <message>
        <source>Phone signed in (%1)</source>
        <comment>kind of connection</comment>
        <translation>Phone signed in (%1)</translation>
    </message>
    <message>
        <source>Telephone server refused the sign-in</source>
        <translation>Telephone server refused the sign-in</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n contact(s)</source>
        <comment>finished today</comment>
        <translation>
            <numerusform>Today: %n contact</numerusform>
            <numerusform>Today: %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>AHT %1</source>
        <comment>average handling time</comment>
        <translation>AHT %1</translation>
    </message>
    <message>
        <source>AHT: (talk + hold + after-call work) ÷ handled contacts</source>
        <translation>AHT: (talk + hold + after-call work) ÷ handled contacts</translation>
    </message>
    <message>
        <source>first contact %1 %</source>
        <comment>share resolved at the first contact</comment>
        <translation>first contact %1 %</translation>
    </message>
    <message>
        <source>First contact: resolved at the first contact ÷ all first contacts</source>
        <translation>First contact: resolved at the first contact ÷ all first contacts</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>Please choose one.</source>
        <translation>Please choose one.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Please fill this in.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n character(s).</source>
        <translation>
            <numerusform>Too long: at most %n character.</numerusform>
            <numerusform>Too long: at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write this as text.</source>
        <translation>Please write this as text.</translation>
    </message>
    <message>
        <source>Please write a number.</source>
        <translation>Please write a number.</translation>
    </message>
    <message>
        <source>Too small: at least %1.</source>
        <translation>Too small: at least %1.</translation>
    </message>
    <message>
        <source>Too large: at most %1.</source>
        <translation>Too large: at most %1.</translation>
    </message>
    <message>
        <source>Please write a day like %1.</source>
        <translation>Please write a day like %1.</translation>
    </message>
    <message>
        <source>Please choose one of the list.</source>
        <translation>Please choose one from the list.</translation>
    </message>
    <message>
        <source>Please choose yes or no.</source>
        <translation>Please choose yes or no.</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>This does not look like a phone number.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>This does not look like an e-mail address.</translation>
    </message>
    <message>
        <source>Please write an amount like %1.</source>
        <translation>Please write an amount like %1.</translation>
    </message>
    <message>
        <source>This step has no such field.</source>
        <translation>This step has no such field.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Simplified Chinese</source>
        <translation>Simplified Chinese</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Traditional Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonian</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customers</source>
        <comment>group of search results</comment>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>group of search results</comment>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>group of search results</comment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>group of search results</comment>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Not set up</source>
        <translation>Not set up</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connecting …</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Refused by the company</source>
        <translation>Refused by the company</translation>
    </message>
    <message>
        <source>This is no address. It looks like https://crm.example.com.</source>
        <translation>This is not an address. One looks like https://crm.example.com.</translation>
    </message>
    <message>
        <source>The company answers, but does not accept this token. Ask your administrator for a new one.</source>
        <translation>The company answers, but does not accept this token. Ask your administrator for a new one.</translation>
    </message>
    <message>
        <source>The company knows you, but does not let you in. Ask your administrator.</source>
        <translation>The company knows you, but does not let you in. Ask your administrator.</translation>
    </message>
    <message>
        <source>Nobody answers there. Look at the address and the network, and try again.</source>
        <translation>Nobody answers there. Check the address and the network, and try again.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if it stays so, ask your administrator.</source>
        <translation>No answer came in time. Try again; if it stays so, ask your administrator.</translation>
    </message>
    <message>
        <source>Somebody answers there, but it is not a backend of Linija. Look at the address again.</source>
        <translation>Somebody answers there, but it is not a backend for Linija. Check the address again.</translation>
    </message>
    <message>
        <source>The company&apos;s backend is newer than this Linija. Update Linija.</source>
        <translation>The company&apos;s backend is newer than this Linija. Update Linija.</translation>
    </message>
    <message>
        <source>The company is busy and asks to come back later.</source>
        <translation>The company is busy and asks to come back later.</translation>
    </message>
    <message>
        <source>It did not work, for a reason of this computer&apos;s own. The log says more.</source>
        <translation>It did not work because of something on this computer. The log says more.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>What you typed last is not on disk yet. It stays in the window and is tried again every few seconds; please do not close Linija. Is the disk full?</source>
        <translation>What you typed last is not on disk yet. It stays in the window and saving is tried again every few seconds; please do not close Linija. Is the disk full?</translation>
    </message>
    <message>
        <source>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</source>
        <translation>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</translation>
    </message>
    <message>
        <source>The phone that runs is of another version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</source>
        <translation>The running phone is a different version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</translation>
    </message>
    <message>
        <source>No sound device: calls come, but nobody hears anything. Plug in a headset; it is found by itself.</source>
        <translation>No sound device: calls come, but nobody hears anything. Plug in a headset; it is found by itself.</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Sound settings</translation>
    </message>
    <message>
        <source>The telephone server refused the sign-in, so no calls come from it. Linija goes on trying; please tell your administrator.</source>
        <translation>The telephone server refused the sign-in, so no calls come from it. Linija goes on trying; please tell your administrator.</translation>
    </message>
    <message>
        <source>The ring cannot be heard on this computer. Calls still show at the left.</source>
        <translation>The ring cannot be heard on this computer. Calls still show on the left.</translation>
    </message>
    <message>
        <source>The company&apos;s backend is out of reach since %1. You can go on working: everything is kept here and sent when it is back.</source>
        <comment>a time of day</comment>
        <translation>The company&apos;s backend has been out of reach since %1. You can go on working: everything is kept here and sent when it is back.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>The backend no longer takes your sign-in. What you write is kept here and sent after you sign in again.</source>
        <translation>The backend no longer takes your sign-in. What you write is kept here and sent after you sign in again.</translation>
    </message>
    <message>
        <source>The backend gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</source>
        <translation>The backend gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) could not be read and are left out. First: %1</source>
        <comment>flows</comment>
        <translation>
            <numerusform>%n guide could not be read and is left out. First: %1</numerusform>
            <numerusform>%n guides could not be read and are left out. First: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The call could not be answered: it may have ended just now.</source>
        <translation>The call could not be answered: it may have ended just now.</translation>
    </message>
    <message>
        <source>That cannot be called: it is no number or address that the phone understands.</source>
        <translation>That cannot be called: it is not a number or address that the phone understands.</translation>
    </message>
    <message>
        <source>The call could not be made. Please try again.</source>
        <translation>The call could not be made. Please try again.</translation>
    </message>
    <message>
        <source>The call could not be put on hold. The customer still hears you.</source>
        <translation>The call could not be put on hold. The customer still hears you.</translation>
    </message>
    <message>
        <source>The call could not be taken off hold. Please try again.</source>
        <translation>The call could not be taken off hold. Please try again.</translation>
    </message>
    <message>
        <source>The microphone could not be switched. Look at the call&apos;s card to see whether you are heard.</source>
        <translation>The microphone could not be switched. Look at the call&apos;s card to see whether you are heard.</translation>
    </message>
    <message>
        <source>The call could not be ended. Please try again.</source>
        <translation>The call could not be ended. Please try again.</translation>
    </message>
    <message>
        <source>The key did not reach the other side.</source>
        <translation>The key did not reach the other side.</translation>
    </message>
    <message>
        <source>That sound device cannot be used now. The one before stays in use.</source>
        <translation>That sound device cannot be used now. The one before stays in use.</translation>
    </message>
    <message>
        <source>The phone could not do that. Please try again.</source>
        <translation>The phone could not do that. Please try again.</translation>
    </message>
    <message>
        <source>Linija is not connected with a company yet: there are no customers to show. Direct calls work.</source>
        <translation>Linija is not connected to a company yet: there are no customers to show. Direct calls work.</translation>
    </message>
    <message>
        <source>Finish setting up</source>
        <translation>Finish setting up</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The server does not accept the name or the password. Enter them again, or ask your administrator.</source>
        <translation>The server does not accept the name or the password. Enter them again, or ask your administrator.</translation>
    </message>
    <message>
        <source>The server does not know this address. Look at it again, letter by letter.</source>
        <translation>The server does not know this address. Check it again, letter by letter.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted, or it does not speak TLS. Ask your administrator.</source>
        <translation>The server&apos;s certificate is not trusted, or it does not speak TLS. Ask your administrator.</translation>
    </message>
    <message>
        <source>There is no server of that name. Look at the address again.</source>
        <translation>There is no server by that name. Check the address again.</translation>
    </message>
    <message>
        <source>The server does not answer. It is tried again by itself; look at the network and at the server&apos;s address.</source>
        <translation>The server does not answer. Linija keeps trying by itself; check the network and the server&apos;s address.</translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>The phone is starting</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Direct calls only</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Signing in …</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signed in · %1</source>
        <translation>Signed in · %1</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Colours</source>
        <comment>name of a setting</comment>
        <translation>Colours</translation>
    </message>
    <message>
        <source>theme dark light night appearance</source>
        <translation>theme dark light night appearance</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>name of a setting</comment>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Everything grows with it: buttons and spaces too.</source>
        <translation>Everything grows with it: buttons and spaces too.</translation>
    </message>
    <message>
        <source>font larger smaller zoom letters</source>
        <translation>font larger smaller zoom letters</translation>
    </message>
    <message>
        <source>Movement</source>
        <comment>name of a setting: whether things move</comment>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Reduced: nothing slides or pulses.</source>
        <translation>Reduced: nothing slides or pulses.</translation>
    </message>
    <message>
        <source>animation reduced motion accessibility</source>
        <translation>animation reduced motion accessibility</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>name of a setting</comment>
        <translation>Answer within</translation>
    </message>
    <message>
        <source>The bar on a ringing call shows how much of it is left.</source>
        <translation>The bar on a ringing call shows how much of it is left.</translation>
    </message>
    <message>
        <source>target seconds ringing service level</source>
        <translation>target seconds ringing service level</translation>
    </message>
    <message>
        <source>Tell me of calls while I am in another program</source>
        <comment>name of a setting</comment>
        <translation>Tell me of calls while I am in another program</translation>
    </message>
    <message>
        <source>By the desktop&apos;s notifications, where it has them.</source>
        <translation>With the desktop&apos;s notifications, where it has them.</translation>
    </message>
    <message>
        <source>notifications messages popup background</source>
        <translation>notifications messages popup background</translation>
    </message>
    <message>
        <source>Closing the window keeps Linija in the tray</source>
        <comment>name of a setting</comment>
        <translation>Closing the window keeps Linija in the tray</translation>
    </message>
    <message>
        <source>Calls still ring then. Where the desktop has no tray, closing ends Linija as usual.</source>
        <translation>Calls still ring then. Where the desktop has no tray, closing ends Linija as usual.</translation>
    </message>
    <message>
        <source>tray close background quit icon</source>
        <translation>tray close background quit icon</translation>
    </message>
    <message>
        <source>Microphone</source>
        <comment>name of a setting</comment>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>headset input recording level device</source>
        <translation>headset input recording level device</translation>
    </message>
    <message>
        <source>Talk on</source>
        <comment>name of a setting: the device for the conversation</comment>
        <translation>Talk on</translation>
    </message>
    <message>
        <source>headset speaker output loudspeaker volume device</source>
        <translation>headset speaker output loudspeaker volume device</translation>
    </message>
    <message>
        <source>Ring on</source>
        <comment>name of a setting: the device for the ring</comment>
        <translation>Ring on</translation>
    </message>
    <message>
        <source>May be another one, so that you hear it without the headset.</source>
        <translation>It can be a different device, so that you hear it without the headset.</translation>
    </message>
    <message>
        <source>ringtone bell speaker device</source>
        <translation>ringtone bell speaker device</translation>
    </message>
    <message>
        <source>A call that comes in</source>
        <comment>name of a setting: rings or is only shown</comment>
        <translation>A call that comes in</translation>
    </message>
    <message>
        <source>It is always shown; in a quiet room that may be enough.</source>
        <translation>It is always shown; in a quiet room that may be enough.</translation>
    </message>
    <message>
        <source>ring silent mute sound ringtone</source>
        <translation>ring silent mute sound ringtone</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>As your administrator gave it: sip:name@company.example</source>
        <translation>As your administrator gave it: sip:name@company.example</translation>
    </message>
    <message>
        <source>sip account phone number extension registration</source>
        <translation>sip account phone number extension registration</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <comment>name of a setting</comment>
        <translation>Name to sign in with</translation>
    </message>
    <message>
        <source>Only where it differs from the address.</source>
        <translation>Only where it differs from the address.</translation>
    </message>
    <message>
        <source>sip user login authentication</source>
        <translation>sip user login authentication</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Only where it differs from the part after the @.</source>
        <translation>Only where it differs from the part after the @.</translation>
    </message>
    <message>
        <source>sip proxy registrar pbx host domain</source>
        <translation>sip proxy registrar pbx host domain</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>name of a setting: UDP, TCP or TLS</comment>
        <translation>Connection</translation>
    </message>
    <message>
        <source>TLS keeps names and numbers private on the way to the server.</source>
        <translation>TLS keeps names and numbers private on the way to the server.</translation>
    </message>
    <message>
        <source>sip transport encryption tls tcp udp</source>
        <translation>sip transport encryption tls tcp udp</translation>
    </message>
    <message>
        <source>Port of this phone</source>
        <comment>name of a setting</comment>
        <translation>Port of this phone</translation>
    </message>
    <message>
        <source>0: any that is free. Felt when the phone starts next.</source>
        <translation>0: any free port. Takes effect when the phone starts next.</translation>
    </message>
    <message>
        <source>sip listen firewall</source>
        <translation>sip listen firewall</translation>
    </message>
    <message>
        <source>Address of the company</source>
        <comment>name of a setting: of the backend</comment>
        <translation>Address of the company</translation>
    </message>
    <message>
        <source>As your administrator gave it: https://crm.example.com</source>
        <translation>As your administrator gave it: https://crm.example.com</translation>
    </message>
    <message>
        <source>backend server crm url connection sign in token login sign out demo</source>
        <translation>backend server crm url connection sign in token login sign out demo</translation>
    </message>
    <message>
        <source>Your name at the company</source>
        <comment>name of a setting: the login</comment>
        <translation>Your name at the company</translation>
    </message>
    <message>
        <source>The short one, &quot;olena&quot;. What you do is kept under it.</source>
        <translation>The short one, &quot;olena&quot;. What you do is kept under it.</translation>
    </message>
    <message>
        <source>login user agent</source>
        <translation>login user agent</translation>
    </message>
    <message>
        <source>Your name</source>
        <comment>name of a setting</comment>
        <translation>Your name</translation>
    </message>
    <message>
        <source>As colleagues read it.</source>
        <translation>As colleagues read it.</translation>
    </message>
    <message>
        <source>display name agent</source>
        <translation>display name agent</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <comment>name of a setting</comment>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>What customers and colleagues wrote stays as they wrote it.</source>
        <translation>What customers and colleagues wrote stays as they wrote it.</translation>
    </message>
    <message>
        <source>translation english ukrainian lithuanian latvian russian chinese locale</source>
        <translation>translation english ukrainian lithuanian latvian russian chinese locale</translation>
    </message>
    <message>
        <source>Home country</source>
        <comment>name of a setting</comment>
        <translation>Home country</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read and shown as there. Felt at the next start.</source>
        <translation>Phone numbers without a country code are read and shown as in that country. Takes effect at the next start.</translation>
    </message>
    <message>
        <source>region country code numbers phone format</source>
        <translation>region country code numbers phone format</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <comment>name of a setting: keys of actions</comment>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>keyboard keys hotkeys</source>
        <translation>keyboard keys hotkeys</translation>
    </message>
    <message>
        <source>Notifications name the caller</source>
        <comment>name of a setting</comment>
        <translation>Notifications name the caller</translation>
    </message>
    <message>
        <source>Else they say that a call comes in, and no more: others may see your screen.</source>
        <translation>Otherwise they only say that a call is coming in: others may see your screen.</translation>
    </message>
    <message>
        <source>privacy customer name screen sharing</source>
        <translation>privacy customer name screen sharing</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>the names of settings</comment>
        <translation>Changed: %1</translation>
    </message>
</context>
<context>
    <name>SettingsEditors</name>
    <message>
        <source>The computer&apos;s choice</source>
        <comment>sound device</comment>
        <translation>The computer&apos;s choice</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>sound device</comment>
        <translation>%1 (not connected)</translation>
    </message>
</context>
<context>
    <name>SoundCheckWords</name>
    <message>
        <source>Speak for five seconds; then you hear what a customer would hear.</source>
        <translation>Speak for five seconds; then you hear what a customer would hear.</translation>
    </message>
    <message>
        <source>Speak now, as you would to a customer.</source>
        <translation>Speak now, as you would to a customer.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>This is how you sound.</translation>
    </message>
    <message>
        <source>Did you hear yourself clearly? Then you are ready.</source>
        <translation>Did you hear yourself clearly? Then you are ready.</translation>
    </message>
    <message>
        <source>Hardly anything was recorded. Is the microphone muted, or another one chosen?</source>
        <translation>Hardly anything was recorded. Is the microphone muted, or another one chosen?</translation>
    </message>
    <message>
        <source>The test broke off: the sound device failed, or a call came in. Try it again.</source>
        <translation>The test stopped: the sound device failed, or a call came in. Try it again.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of day</comment>
        <translation>at %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>on %1</translation>
    </message>
    <message>
        <source>No backend set up</source>
        <translation>No backend set up</translation>
    </message>
    <message>
        <source>Linija works on what is stored on this computer. An administrator sets the backend&apos;s address.</source>
        <translation>Linija works on what is stored on this computer. An administrator sets the backend&apos;s address.</translation>
    </message>
    <message>
        <source>Connecting to the backend …</source>
        <translation>Connecting to the backend …</translation>
    </message>
    <message>
        <source>You can work already; changes follow.</source>
        <translation>You can work already; changes follow.</translation>
    </message>
    <message>
        <source>Backend connected</source>
        <translation>Backend connected</translation>
    </message>
    <message>
        <source>What you write reaches the company within seconds.</source>
        <translation>What you write reaches the company within seconds.</translation>
    </message>
    <message>
        <source>Backend out of reach since %1</source>
        <comment>a time of day</comment>
        <translation>Backend out of reach since %1</translation>
    </message>
    <message>
        <source>Backend out of reach</source>
        <translation>Backend out of reach</translation>
    </message>
    <message>
        <source>You can go on working: everything is kept here and sent when the backend is back.</source>
        <translation>You can go on working: everything is kept here and sent when the backend is back.</translation>
    </message>
    <message>
        <source>Signed out of the backend</source>
        <translation>Signed out of the backend</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</source>
        <translation>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</translation>
    </message>
    <message>
        <source>The backend refuses this computer</source>
        <translation>The backend refuses this computer</translation>
    </message>
    <message>
        <source>What you write is kept here. Please tell your administrator; the log names the reason.</source>
        <translation>What you write is kept here. Please tell your administrator; the log names the reason.</translation>
    </message>
    <message numerus="yes">
        <source>First copy: %n row(s) so far</source>
        <comment>rows of the company&apos;s data</comment>
        <translation>
            <numerusform>First copy: %n row so far</numerusform>
            <numerusform>First copy: %n rows so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Linija copies the company&apos;s data to this computer. Customers appear as they arrive.</source>
        <translation>Linija copies the company&apos;s data to this computer. Customers appear as they arrive.</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>Synced %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes to be sent</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waiting</source>
        <comment>no changes to be sent</comment>
        <translation>nothing waiting</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>changes that the backend refused</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation, in the marks of the language</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>not resolved</translation>
    </message>
    <message>
        <source>caller gave up</source>
        <translation>caller gave up</translation>
    </message>
    <message>
        <source>no outcome written in time</source>
        <translation>no outcome written in time</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>order</comment>
        <translation>placed</translation>
    </message>
    <message>
        <source>shipped</source>
        <comment>order</comment>
        <translation>shipped</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>order</comment>
        <translation>delivered</translation>
    </message>
    <message>
        <source>returned</source>
        <comment>order</comment>
        <translation>returned</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>order or task</comment>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>registered</source>
        <comment>complaint</comment>
        <translation>registered</translation>
    </message>
    <message>
        <source>judged</source>
        <comment>complaint</comment>
        <translation>judged</translation>
    </message>
    <message>
        <source>investigating</source>
        <comment>complaint</comment>
        <translation>investigating</translation>
    </message>
    <message>
        <source>proposal</source>
        <comment>complaint: a solution was proposed</comment>
        <translation>proposal</translation>
    </message>
    <message>
        <source>carried out</source>
        <comment>complaint</comment>
        <translation>carried out</translation>
    </message>
    <message>
        <source>summarised</source>
        <comment>complaint</comment>
        <translation>summarised</translation>
    </message>
    <message>
        <source>follow-up</source>
        <comment>complaint</comment>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>complaint</comment>
        <translation>closed</translation>
    </message>
    <message>
        <source>open</source>
        <comment>task</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <comment>task</comment>
        <translation>done</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Outgoing call</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-mail sent</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>SMS sent</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Complaint opened</source>
        <translation>Complaint opened</translation>
    </message>
    <message>
        <source>Complaint %1 opened</source>
        <translation>Complaint %1 opened</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>resolved at first contact</source>
        <translation>resolved at first contact</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>answered in %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>owner %1</translation>
    </message>
    <message>
        <source>CSAT %1 of 5</source>
        <translation>CSAT %1 of 5</translation>
    </message>
    <message>
        <source>NPS %1 of 10</source>
        <translation>NPS %1 of 10</translation>
    </message>
    <message>
        <source>CES %1 of 7</source>
        <translation>CES %1 of 7</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day of this year, QLocale format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day of another year, QLocale format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time follows</comment>
        <translation>today %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>time follows</comment>
        <translation>tomorrow %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time follows</comment>
        <translation>yesterday %1</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>a complaint or task</comment>
        <translation>overdue</translation>
    </message>
    <message>
        <source>step %1</source>
        <comment>of a complaint: its name</comment>
        <translation>step %1</translation>
    </message>
    <message>
        <source>with a recording</source>
        <comment>the contact</comment>
        <translation>with a recording</translation>
    </message>
</context>
<context>
    <name>linija::AccountForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a password</comment>
        <translation>Kept. Type to change it.</translation>
    </message>
    <message>
        <source>This is no address of an account. It looks like sip:name@company.example.</source>
        <translation>This is not the address of an account. One looks like sip:name@company.example.</translation>
    </message>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <comment>no account</comment>
        <translation>Direct calls only</translation>
    </message>
    <message>
        <source>An account at a server</source>
        <translation>An account at a server</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>connection</comment>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>This phone has</source>
        <translation>This phone has</translation>
    </message>
    <message>
        <source>Direct calls reach it by the address of this computer; an account by a number or name.</source>
        <translation>Direct calls reach it by the address of this computer; an account by a number or name.</translation>
    </message>
    <message>
        <source>sip account phone direct registration</source>
        <comment>words people look for</comment>
        <translation>sip account phone direct registration</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Goes into the keyring of this computer, never into a file.</source>
        <translation>Goes into the keyring of this computer, never into a file.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer: it is kept until Linija closes.</source>
        <translation>There is no keyring on this computer: it is kept until Linija closes.</translation>
    </message>
    <message>
        <source>sip password keyring secret</source>
        <comment>words people look for</comment>
        <translation>sip password keyring secret</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Save and sign in</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Forget the password</translation>
    </message>
</context>
<context>
    <name>linija::Actions</name>
    <message>
        <source>Answer the call</source>
        <translation>Answer the call</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Decline the call</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>Hold or resume the call</source>
        <translation>Hold or resume the call</translation>
    </message>
    <message>
        <source>Mute or unmute the microphone</source>
        <translation>Mute or unmute the microphone</translation>
    </message>
    <message>
        <source>Keypad of the call</source>
        <translation>Keypad of the call</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Call a name or number</translation>
    </message>
    <message>
        <source>Ready or not ready for calls</source>
        <translation>Ready or not ready for calls</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Search the customer&apos;s history</source>
        <translation>Search the customer&apos;s history</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Search articles</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Finish the contact</source>
        <translation>Finish the contact</translation>
    </message>
    <message>
        <source>Show the workspace</source>
        <translation>Show the workspace</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>Show customers</translation>
    </message>
    <message>
        <source>Show what is being sent</source>
        <translation>Show what is being sent</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Show settings</translation>
    </message>
</context>
<context>
    <name>linija::AgentButton</name>
    <message>
        <source>Your state: %1</source>
        <translation>Your state: %1</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>Change your state</translation>
    </message>
    <message>
        <source>After this contact</source>
        <translation>After this contact</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the agent</comment>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Not ready</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <comment>a reason</comment>
        <translation>Not ready: %1</translation>
    </message>
</context>
<context>
    <name>linija::AnswerBar</name>
    <message>
        <source>%1 s left to answer within %2 s</source>
        <comment>seconds</comment>
        <translation>%1 s left to answer within %2 s</translation>
    </message>
    <message>
        <source>%1 s over the %2 s to answer</source>
        <comment>seconds</comment>
        <translation>%1 s over the %2 s to answer</translation>
    </message>
</context>
<context>
    <name>linija::ArticleDelegate</name>
    <message>
        <source>updated today</source>
        <translation>updated today</translation>
    </message>
    <message numerus="yes">
        <source>updated %n day(s) ago</source>
        <translation>
            <numerusform>updated %n day ago</numerusform>
            <numerusform>updated %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n month(s) ago</source>
        <translation>
            <numerusform>updated %n month ago</numerusform>
            <numerusform>updated %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n year(s) ago</source>
        <translation>
            <numerusform>updated %n year ago</numerusform>
            <numerusform>updated %n years ago</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of an article</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>helped %1×</source>
        <translation>helped %1×</translation>
    </message>
</context>
<context>
    <name>linija::BackendForm</name>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a token</comment>
        <translation>Kept. Type to change it.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Asking …</translation>
    </message>
    <message>
        <source>Enter your name at the company too: what you do is kept under it.</source>
        <translation>Enter your name at the company too: what you do is kept under it.</translation>
    </message>
    <message>
        <source>The company answers (%1, contract %2).</source>
        <comment>host, version</comment>
        <translation>The company answers (%1, contract %2).</translation>
    </message>
    <message numerus="yes">
        <source>You may see %n kind(s) of data.</source>
        <comment>customers, orders …</comment>
        <translation>
            <numerusform>You can see %n kind of data.</numerusform>
            <numerusform>You can see %n kinds of data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may change %n kind(s) of data.</source>
        <comment>tasks, notes …</comment>
        <translation>
            <numerusform>You can change %n kind of data.</numerusform>
            <numerusform>You can change %n kinds of data.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</source>
        <translation>The company would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</translation>
    </message>
    <message>
        <source>You are signed out. What is stored on this computer stays, and what you do is sent when you sign in again.</source>
        <translation>You are signed out. What is stored on this computer stays, and what you do is sent when you sign in again.</translation>
    </message>
    <message>
        <source>The keyring did not let go of the token: it is locked, or you said no.</source>
        <translation>The keyring did not let go of the token: it is locked, or you said no.</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>to sign in with</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>From your administrator. Goes into the keyring of this computer, never into a file.</source>
        <translation>From your administrator. Goes into the keyring of this computer, never into a file.</translation>
    </message>
    <message>
        <source>From your administrator. There is no keyring on this computer: it is kept until Linija closes.</source>
        <translation>From your administrator. There is no keyring on this computer: it is kept until Linija closes.</translation>
    </message>
    <message>
        <source>token password sign in login keyring</source>
        <comment>words people look for</comment>
        <translation>token password sign in login keyring</translation>
    </message>
    <message>
        <source>Test and sign in</source>
        <translation>Test and sign in</translation>
    </message>
    <message>
        <source>Test only</source>
        <translation>Test only</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>linija::BackendPage</name>
    <message>
        <source>This window was opened with the demo company from the start. Close it, and open Linija as usual.</source>
        <translation>This window was opened with the demo company from the start. Close it, and open Linija as usual.</translation>
    </message>
    <message>
        <source>That did not work: a part of Linija is missing. Install it again. (%1)</source>
        <translation>That did not work: a part of Linija is missing. Install it again. (%1)</translation>
    </message>
    <message>
        <source>COMPANY</source>
        <comment>heading in capitals: the employer&apos;s backend</comment>
        <translation>COMPANY</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>YOU</translation>
    </message>
    <message>
        <source>DEMO COMPANY</source>
        <comment>heading in capitals</comment>
        <translation>DEMO COMPANY</translation>
    </message>
    <message>
        <source>This is the demo company</source>
        <translation>This is the demo company</translation>
    </message>
    <message>
        <source>Try Linija with a demo company</source>
        <translation>Try Linija with a demo company</translation>
    </message>
    <message>
        <source>Its customers are made up. Nothing that happens here reaches a real company.</source>
        <translation>Its customers are made up. Nothing that happens here reaches a real company.</translation>
    </message>
    <message>
        <source>Made-up customers with histories, who call you. It opens in a home of its own; nothing here is touched.</source>
        <translation>Made-up customers with histories, who call you. It opens in a home of its own; nothing here is touched.</translation>
    </message>
    <message>
        <source>demo try practice example company</source>
        <comment>words people look for</comment>
        <translation>demo try practice example company</translation>
    </message>
    <message>
        <source>Leave the demo company</source>
        <translation>Leave the demo company</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Open the demo company</translation>
    </message>
</context>
<context>
    <name>linija::CallCard</name>
    <message>
        <source>Muted</source>
        <comment>the microphone</comment>
        <translation>Muted</translation>
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
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a call</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>a call</comment>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Missed call</translation>
    </message>
    <message>
        <source>Linija needs you</source>
        <translation>Linija needs you</translation>
    </message>
</context>
<context>
    <name>linija::CallsPanel</name>
    <message>
        <source>CALLS</source>
        <comment>heading of the column, in capitals</comment>
        <translation>CALLS</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n ringing</numerusform>
            <numerusform>%n ringing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>telephone lines in use</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Become ready</source>
        <translation>Become ready</translation>
    </message>
    <message>
        <source>The phone is starting</source>
        <translation>The phone is starting</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>This takes a moment.</translation>
    </message>
    <message>
        <source>The phone does not answer</source>
        <translation>The phone does not answer</translation>
    </message>
    <message>
        <source>Linija starts it again by itself. Calls that were up come back with it.</source>
        <translation>Linija starts it again by itself. Calls that were up come back with it.</translation>
    </message>
    <message>
        <source>The phone is of another version</source>
        <translation>The phone is a different version</translation>
    </message>
    <message>
        <source>Calls cannot come until Linija and its phone are the same version.</source>
        <translation>Calls cannot come until Linija and its phone are the same version.</translation>
    </message>
    <message>
        <source>Ready for calls</source>
        <translation>Ready for calls</translation>
    </message>
    <message>
        <source>The next call rings here and shows who it is before you answer.</source>
        <translation>The next call rings here and shows who it is before you answer.</translation>
    </message>
    <message>
        <source>No calls now</source>
        <translation>No calls now</translation>
    </message>
    <message>
        <source>While you are not ready, callers wait for somebody else.</source>
        <translation>While you are not ready, callers wait for somebody else.</translation>
    </message>
    <message>
        <source>A call rang and was not answered</source>
        <translation>A call rang and was not answered</translation>
    </message>
    <message>
        <source>So that nobody meets an empty chair, no more calls come until you are ready again.</source>
        <translation>So that nobody meets an empty chair, no more calls come until you are ready again.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Calls come once you are signed in and ready.</source>
        <translation>Calls come once you are signed in and ready.</translation>
    </message>
</context>
<context>
    <name>linija::CustomerFacts</name>
    <message>
        <source>No customer yet</source>
        <translation>No customer yet</translation>
    </message>
    <message>
        <source>When it is known who is on the line, their card stands here.</source>
        <translation>Once it is known who is on the line, their card appears here.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>preferred</source>
        <comment>way to reach the customer</comment>
        <translation>preferred</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Lives in</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Customer since</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <comment>time, day of the week, time zone</comment>
        <translation>%1 on %2 (%3)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Local time</translation>
    </message>
</context>
<context>
    <name>linija::CustomerHeader</name>
    <message>
        <source>not them?</source>
        <comment>a link: the person on the line is somebody else</comment>
        <translation>not them?</translation>
    </message>
    <message>
        <source>Choose another customer for this contact</source>
        <translation>Choose another customer for this contact</translation>
    </message>
    <message>
        <source>Customer tier, as the company set it</source>
        <translation>Customer tier, as the company set it</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n open complaint</numerusform>
            <numerusform>%n open complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints of this customer that are not closed</source>
        <translation>Complaints of this customer that are not closed</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) this week</source>
        <translation>
            <numerusform>%n contact this week</numerusform>
            <numerusform>%n contacts this week</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls, chats, e-mails and SMS of the last seven days, counted in the history on this computer</source>
        <translation>Calls, chats, e-mails and SMS of the last seven days, counted in the history on this computer</translation>
    </message>
    <message>
        <source>CSAT %1</source>
        <translation>CSAT %1</translation>
    </message>
    <message>
        <source>Mean of this customer&apos;s satisfaction answers, 1 to 5</source>
        <translation>Mean of this customer&apos;s satisfaction answers, 1 to 5</translation>
    </message>
    <message>
        <source>last NPS %1</source>
        <translation>last NPS %1</translation>
    </message>
    <message>
        <source>The latest answer to “Would you recommend us?”, 0 to 10</source>
        <translation>The latest answer to “Would you recommend us?”, 0 to 10</translation>
    </message>
</context>
<context>
    <name>linija::CustomerPanel</name>
    <message>
        <source>This customer could not be read. Nothing was changed.</source>
        <translation>This customer could not be read. Nothing was changed.</translation>
    </message>
    <message>
        <source>perhaps · same number</source>
        <translation>perhaps · same number</translation>
    </message>
    <message>
        <source>perhaps · number in the call</source>
        <translation>perhaps · number in the call</translation>
    </message>
    <message>
        <source>last contact today</source>
        <translation>last contact today</translation>
    </message>
    <message>
        <source>last contact yesterday</source>
        <translation>last contact yesterday</translation>
    </message>
    <message numerus="yes">
        <source>last contact %n day(s) ago</source>
        <translation>
            <numerusform>last contact %n day ago</numerusform>
            <numerusform>last contact %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>last contact %1</source>
        <comment>month and year</comment>
        <translation>last contact %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>no contact yet</translation>
    </message>
    <message numerus="yes">
        <source>%n open complaint(s)</source>
        <translation>
            <numerusform>%n open complaint</numerusform>
            <numerusform>%n open complaints</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers could not be searched. The call goes on; try again in a moment.</source>
        <translation>Customers could not be searched. The call goes on; try again in a moment.</translation>
    </message>
    <message>
        <source>found by you</source>
        <translation>found by you</translation>
    </message>
    <message>
        <source>The new customer could not be saved. The name is kept; try again.</source>
        <translation>The new customer could not be saved. The name is kept; try again.</translation>
    </message>
</context>
<context>
    <name>linija::CustomersPage</name>
    <message>
        <source>Customers could not be searched just now. What is shown may be old; please try again.</source>
        <translation>Customers could not be searched just now. What is shown may be old; please try again.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Name, phone number, e-mail, city or customer number</source>
        <translation>Name, phone number, e-mail, city or customer number</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Search customers</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Try the beginning of the name, or fewer words.</source>
        <translation>Try the beginning of the name, or fewer words.</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Type a few letters or digits. Choose a customer and the workspace shows their whole history.</source>
        <translation>Type a few letters or digits. Choose a customer and the workspace shows their whole history.</translation>
    </message>
</context>
<context>
    <name>linija::DialBox</name>
    <message>
        <source>Call %1</source>
        <comment>a number</comment>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>Call a name or number</source>
        <translation>Call a name or number</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>button: dial the number above it</comment>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>linija::FieldEditor</name>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>already known</source>
        <translation>already known</translation>
    </message>
    <message>
        <source>From the customer&apos;s card or an earlier contact; change it if it is no longer right</source>
        <translation>From the customer&apos;s card or an earlier contact; change it if it is no longer right</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: yes</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: no</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Please choose</translation>
    </message>
</context>
<context>
    <name>linija::FirstRun</name>
    <message>
        <source>The demo company cannot be opened: a part of Linija is missing. Install it again. (%1)</source>
        <translation>The demo company cannot be opened: a part of Linija is missing. Install it again. (%1)</translation>
    </message>
    <message>
        <source>Welcome to Linija</source>
        <translation>Welcome to Linija</translation>
    </message>
    <message>
        <source>Three steps, and you can take calls. Skip what you like: everything is in the settings too.</source>
        <translation>Three steps, and you can take calls. Skip what you like: everything is in the settings too.</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>step of setting up</comment>
        <translation>Company</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>step of setting up</comment>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Phone account</source>
        <comment>step of setting up</comment>
        <translation>Phone account</translation>
    </message>
    <message>
        <source>Where do your customers come from?</source>
        <translation>Where do your customers come from?</translation>
    </message>
    <message>
        <source>Your administrator gave you an address and a token. With them you see your company&apos;s customers.</source>
        <translation>Your administrator gave you an address and a token. With them you see your company&apos;s customers.</translation>
    </message>
    <message>
        <source>Do you hear yourself?</source>
        <translation>Do you hear yourself?</translation>
    </message>
    <message>
        <source>Put on your headset and speak: the upper bar moves. Then record and listen.</source>
        <translation>Put on your headset and speak: the upper bar moves. Then record and listen.</translation>
    </message>
    <message>
        <source>Who calls you?</source>
        <translation>Who calls you?</translation>
    </message>
    <message>
        <source>With an account, calls reach you by your number. Without one, only direct calls do.</source>
        <translation>With an account, calls reach you by your number. Without one, only direct calls do.</translation>
    </message>
    <message>
        <source>No company yet? Take the demo company</source>
        <translation>No company yet? Take the demo company</translation>
    </message>
    <message>
        <source>Made-up customers with histories, who call you. It has a home of its own; nothing of it gets into your company&apos;s data.</source>
        <translation>Made-up customers with histories, who call you. It has a home of its own; nothing of it gets into your company&apos;s data.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Set up later</translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>the demo company</comment>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Take the demo company</source>
        <translation>Take the demo company</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Open the demo company</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Start working</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Skip this step</translation>
    </message>
</context>
<context>
    <name>linija::Furnishing</name>
    <message>
        <source>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</source>
        <translation>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used and the old file is kept beside it. (%1)</source>
        <translation>The settings could not be read; the defaults are used and the old file is kept beside the new one. (%1)</translation>
    </message>
    <message>
        <source>XDG_RUNTIME_DIR is not set. Linija works, with its sockets in %1.</source>
        <translation>XDG_RUNTIME_DIR is not set. Linija works, with its sockets in %1.</translation>
    </message>
    <message>
        <source>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</source>
        <translation>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</translation>
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
        <translation>LOOK</translation>
    </message>
    <message>
        <source>CALLS</source>
        <comment>heading in capitals</comment>
        <translation>CALLS</translation>
    </message>
    <message>
        <source>WINDOW</source>
        <comment>heading in capitals: the program&apos;s window</comment>
        <translation>WINDOW</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>the colours setting</comment>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>whether things move</comment>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>movement</comment>
        <translation>Reduced</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Text size in percent</source>
        <translation>Text size in percent</translation>
    </message>
</context>
<context>
    <name>linija::GlobalSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try the beginning of a name, a number or a word of an article.</source>
        <translation>Try the beginning of a name, a number or a word of an article.</translation>
    </message>
    <message>
        <source>Search customers, articles, actions …</source>
        <translation>Search customers, articles, actions …</translation>
    </message>
    <message>
        <source>Search customers, articles and actions</source>
        <translation>Search customers, articles and actions</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Often and lately</source>
        <translation>Often and lately</translation>
    </message>
    <message>
        <source>Return opens, Ctrl+Return calls the customer</source>
        <translation>Return opens, Ctrl+Return calls the customer</translation>
    </message>
    <message>
        <source>Return opens · Ctrl+Return calls</source>
        <comment>keys; at the foot of the palette</comment>
        <translation>Return opens · Ctrl+Return calls</translation>
    </message>
</context>
<context>
    <name>linija::GuidePanel</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % done</translation>
    </message>
    <message>
        <source>%1 · ready</source>
        <translation>%1 · ready</translation>
    </message>
    <message>
        <source>%1 · ready for queue %2</source>
        <translation>%1 · ready for queue %2</translation>
    </message>
    <message>
        <source>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</source>
        <translation>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</translation>
    </message>
    <message>
        <source>The guide is done. Suggested outcome: %1</source>
        <translation>The guide is done. Suggested outcome: %1</translation>
    </message>
    <message>
        <source>The guide is done.</source>
        <translation>The guide is done.</translation>
    </message>
    <message>
        <source>No flow is there yet. The guide comes with the company&apos;s data.</source>
        <translation>There is no flow yet. The guide comes with the company&apos;s data.</translation>
    </message>
    <message>
        <source>No flow is set for this queue. Choose one:</source>
        <translation>No flow is set for this queue. Choose one:</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>order %1</translation>
    </message>
    <message>
        <source>open complaint %1</source>
        <translation>open complaint %1</translation>
    </message>
    <message>
        <source>open complaint %1 (%2)</source>
        <translation>open complaint %1 (%2)</translation>
    </message>
    <message>
        <source>Likely matter: %1</source>
        <translation>Likely matter: %1</translation>
    </message>
    <message>
        <source>Switch to another flow</source>
        <translation>Switch to another flow</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) cannot be used</source>
        <translation>
            <numerusform>%n flow cannot be used</numerusform>
            <numerusform>%n flows cannot be used</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Customer facts</source>
        <translation>Customer facts</translation>
    </message>
    <message>
        <source>Guide and facts</source>
        <translation>Guide and facts</translation>
    </message>
    <message>
        <source>Other flows</source>
        <translation>Other flows</translation>
    </message>
    <message>
        <source>Progress of the flow</source>
        <translation>Progress of the flow</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>The guide starts when a contact comes in.</source>
        <translation>The guide starts when a contact comes in.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Next ›</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Go on: %1 ›</source>
        <translation>Go on: %1 ›</translation>
    </message>
    <message>
        <source>The talk goes on with the flow “%1”; what was answered goes along.</source>
        <translation>The conversation goes on with the flow “%1”; what was answered comes along.</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>On to the next step</translation>
    </message>
</context>
<context>
    <name>linija::InlineBanner</name>
    <message>
        <source>Hide this message</source>
        <translation>Hide this message</translation>
    </message>
</context>
<context>
    <name>linija::KeyEditor</name>
    <message>
        <source>Press the new key</source>
        <translation>Press the new key</translation>
    </message>
    <message>
        <source>Press a second key</source>
        <translation>Press a second key</translation>
    </message>
    <message>
        <source>Take it over</source>
        <comment>a key that another action has</comment>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>the key as it was at first</comment>
        <translation>Default</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>linija::KeyHint</name>
    <message>
        <source>Key %1</source>
        <comment>a key on the keyboard</comment>
        <translation>Key %1</translation>
    </message>
</context>
<context>
    <name>linija::Keypad</name>
    <message>
        <source>Keys you press go to the other side</source>
        <translation>Keys you press go to the other side</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>telephone keys</comment>
        <translation>Sent: %1</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Keypad</translation>
    </message>
    <message>
        <source>Star</source>
        <comment>key of a telephone</comment>
        <translation>Star</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>key of a telephone</comment>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>linija::KnowledgePanel</name>
    <message>
        <source>Articles could not be searched.</source>
        <translation>Articles could not be searched.</translation>
    </message>
    <message numerus="yes">
        <source>the best %n article(s)</source>
        <translation>
            <numerusform>the best %n article</numerusform>
            <numerusform>the best %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>suggested for this step</source>
        <translation>suggested for this step</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try fewer or other words; beginnings of words are enough.</source>
        <translation>Try fewer or other words; beginnings of words are enough.</translation>
    </message>
    <message>
        <source>Search the company&apos;s knowledge</source>
        <translation>Search the company&apos;s knowledge</translation>
    </message>
    <message>
        <source>Type what the customer says. What fits the guide&apos;s step stands here by itself.</source>
        <translation>Type what the customer says. What fits the guide&apos;s step appears here by itself.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This article could not be opened.</source>
        <translation>This article could not be opened.</translation>
    </message>
    <message>
        <source>The article behind this link is not here.</source>
        <translation>The article behind this link is not here.</translation>
    </message>
    <message>
        <source>%1 · the customer&apos;s</source>
        <translation>%1 · the customer&apos;s</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Search articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Back to the list of articles</source>
        <translation>Back to the list of articles</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Language of the article</translation>
    </message>
</context>
<context>
    <name>linija::LanguagesPage</name>
    <message>
        <source>YOURS</source>
        <comment>heading in capitals: the agent&apos;s language and country</comment>
        <translation>YOURS</translation>
    </message>
    <message>
        <source>YOUR CUSTOMERS&apos;</source>
        <comment>heading in capitals: the customers&apos; languages</comment>
        <translation>YOUR CUSTOMERS&apos;</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>the language setting</comment>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>The customer&apos;s language</source>
        <translation>The customer&apos;s language</translation>
    </message>
    <message>
        <source>customer language local time guide articles</source>
        <comment>words people look for</comment>
        <translation>customer language local time guide articles</translation>
    </message>
    <message>
        <source>A customer&apos;s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer&apos;s language, with the meaning in yours below; articles come in your language where there is one. What the customer wrote is never translated.</source>
        <translation>A customer&apos;s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer&apos;s language, with the meaning in yours below; articles come in your language where there is one. What the customer wrote is never translated.</translation>
    </message>
    <message>
        <source>Today: %1 · a thousand and a half: %2</source>
        <comment>a date and a number as the language writes them</comment>
        <translation>Today: %1 · a number: %2</translation>
    </message>
</context>
<context>
    <name>linija::LevelMeter</name>
    <message>
        <source>Not measured</source>
        <comment>sound level</comment>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>sound level</comment>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>sound level</comment>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>sound level</comment>
        <translation>Good</translation>
    </message>
    <message>
        <source>Too loud</source>
        <comment>sound level</comment>
        <translation>Too loud</translation>
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
        <translation>This link cannot be opened: %1. Linija opens telephone numbers, SIP addresses and its own links.</translation>
    </message>
    <message>
        <source>The link names extension %1: type it on the keypad when the call is answered.</source>
        <translation>The link names extension %1: type it on the keypad when the call is answered.</translation>
    </message>
    <message>
        <source>What the link leads to is not on this computer. If it is new, it comes with the next step of the synchronisation; please try again then.</source>
        <translation>What the link leads to is not on this computer. If it is new, it comes with the next step of the synchronisation; please try again then.</translation>
    </message>
</context>
<context>
    <name>linija::PhonePage</name>
    <message>
        <source>ACCOUNT</source>
        <comment>heading in capitals: of the phone</comment>
        <translation>ACCOUNT</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <comment>heading in capitals</comment>
        <translation>NETWORK</translation>
    </message>
</context>
<context>
    <name>linija::PrivacyPage</name>
    <message>
        <source>In the keyring of this computer.</source>
        <translation>In the keyring of this computer.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer: they are kept until Linija closes.</source>
        <translation>There is no keyring on this computer: they are kept until Linija closes.</translation>
    </message>
    <message>
        <source>nothing yet · %1</source>
        <comment>path</comment>
        <translation>nothing yet · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, path</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>WHAT OTHERS MAY SEE</source>
        <comment>heading in capitals: privacy</comment>
        <translation>WHAT OTHERS MAY SEE</translation>
    </message>
    <message>
        <source>WHAT IS KEPT ON THIS COMPUTER</source>
        <comment>heading in capitals: privacy</comment>
        <translation>WHAT IS KEPT ON THIS COMPUTER</translation>
    </message>
    <message>
        <source>WHAT IS NEVER KEPT</source>
        <comment>heading in capitals: privacy</comment>
        <translation>WHAT IS NEVER KEPT</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>open the folder</comment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <translation>Show the folder: %1</translation>
    </message>
    <message>
        <source>Customers, histories, notes and drafts</source>
        <translation>Customers, histories, notes and drafts</translation>
    </message>
    <message>
        <source>So that you can work when the network does not. The company&apos;s backend has them too; a draft only until it is finished.</source>
        <translation>So that you can work when the network does not. The company&apos;s backend has them too; a draft only until it is finished.</translation>
    </message>
    <message>
        <source>store database customers drafts notes data size</source>
        <comment>words people look for</comment>
        <translation>store database customers drafts notes data size</translation>
    </message>
    <message>
        <source>The phone&apos;s own files</source>
        <translation>The phone&apos;s own files</translation>
    </message>
    <message>
        <source>What the phone needs to run.</source>
        <translation>What the phone needs to run.</translation>
    </message>
    <message>
        <source>phone files recordings data size</source>
        <comment>words people look for</comment>
        <translation>phone files recordings data size</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Your settings</translation>
    </message>
    <message>
        <source>Only you can read the file.</source>
        <translation>Only you can read the file.</translation>
    </message>
    <message>
        <source>settings file configuration</source>
        <comment>words people look for</comment>
        <translation>settings file configuration</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>What the programs did, for finding faults: times and numbers of calls, no notes, no passwords. Old lines go by themselves.</source>
        <translation>What the programs did, for finding faults: times and numbers of calls, no notes, no passwords. Old lines go by themselves.</translation>
    </message>
    <message>
        <source>log files support fault</source>
        <comment>words people look for</comment>
        <translation>log files support fault</translation>
    </message>
    <message>
        <source>Token and password</source>
        <translation>Token and password</translation>
    </message>
    <message>
        <source>keyring password token secret</source>
        <comment>words people look for</comment>
        <translation>keyring password token secret</translation>
    </message>
    <message>
        <source>Card data and passwords</source>
        <translation>Card data and passwords</translation>
    </message>
    <message>
        <source>card payment password security</source>
        <comment>words people look for</comment>
        <translation>card payment password security</translation>
    </message>
    <message>
        <source>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</source>
        <translation>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</translation>
    </message>
</context>
<context>
    <name>linija::Rail</name>
    <message>
        <source>Workspace</source>
        <comment>page with the calls</comment>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>In step with the company</source>
        <comment>page about the synchronisation</comment>
        <translation>In step with the company</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>linija::RingingStrip</name>
    <message>
        <source>Answer: %1</source>
        <comment>button; a name or number</comment>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button</comment>
        <translation>Answer</translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) ring</source>
        <translation>
            <numerusform>%n more call rings</numerusform>
            <numerusform>%n more calls ring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Clear the field</translation>
    </message>
</context>
<context>
    <name>linija::SettingRow</name>
    <message>
        <source>Your company decides this. (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>Your company decides this. (%1)</translation>
    </message>
</context>
<context>
    <name>linija::SettingsNav</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages of the settings</translation>
    </message>
</context>
<context>
    <name>linija::SettingsPanel</name>
    <message>
        <source>The choice is on, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</source>
        <translation>The choice is in effect, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</translation>
    </message>
    <message>
        <source>Your company decides this setting; it stays as it was.</source>
        <translation>Your company decides this setting; it stays as it was.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Settings that were found</translation>
    </message>
    <message>
        <source>No setting of that name. Try another word.</source>
        <translation>No setting by that name. Try another word.</translation>
    </message>
    <message>
        <source>The file by which your company decides settings has mistakes; tell your administrator. (%1)</source>
        <translation>The file by which your company decides settings has mistakes; tell your administrator. (%1)</translation>
    </message>
</context>
<context>
    <name>linija::ShortcutsPage</name>
    <message>
        <source>This key cannot be used. Please press another.</source>
        <translation>This key cannot be used. Please press another.</translation>
    </message>
    <message>
        <source>This key types a sign into notes and fields. Please press it with Ctrl or Alt.</source>
        <translation>This key types a character into notes and fields. Please press it with Ctrl or Alt.</translation>
    </message>
    <message>
        <source>This key is needed to edit text. Please press another.</source>
        <translation>This key is needed to edit text. Please press another.</translation>
    </message>
    <message>
        <source>This key is needed to move in the window and to press buttons. Please press another.</source>
        <translation>This key is needed to move in the window and to press buttons. Please press another.</translation>
    </message>
    <message>
        <source>The desktop takes this key before Linija sees it. Please press another.</source>
        <translation>The desktop takes this key before Linija sees it. Please press another.</translation>
    </message>
    <message>
        <source>key shortcut keyboard</source>
        <comment>words to find a setting by</comment>
        <translation>key shortcut keyboard</translation>
    </message>
    <message>
        <source>Another program has this key, so it does nothing here. Choose another one.</source>
        <translation>Another program has this key, so it does nothing here. Choose another one.</translation>
    </message>
    <message>
        <source>This keyboard has no such key.</source>
        <translation>This keyboard has no such key.</translation>
    </message>
    <message>
        <source>The desktop gave: %1</source>
        <translation>The desktop gave: %1</translation>
    </message>
    <message>
        <source>While another program is in front</source>
        <translation>While another program is in front</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now.</source>
        <comment>a key, an action</comment>
        <translation>%1 belongs to “%2” now.</translation>
    </message>
    <message>
        <source>This desktop offers no keys for the time when another program is in front: Linija&apos;s keys work while its window has the focus.</source>
        <translation>This desktop offers no keys for the time when another program is in front: Linija&apos;s keys work while its window has the focus.</translation>
    </message>
    <message>
        <source>The desktop refused keys for the time when another program is in front. They can be allowed in the desktop&apos;s own settings.</source>
        <translation>The desktop refused keys for the time when another program is in front. They can be allowed in the desktop&apos;s own settings.</translation>
    </message>
    <message>
        <source>Keys for the time when another program is in front are kept by the desktop; change them in its own settings.</source>
        <translation>Keys for the time when another program is in front are kept by the desktop; change them in its own settings.</translation>
    </message>
    <message>
        <source>%1 – while another program is in front</source>
        <comment>an action</comment>
        <translation>%1 – while another program is in front</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Taking it over gives that action the key from here, or none.</source>
        <comment>a key, an action</comment>
        <translation>%1 belongs to “%2”. Taking it over gives that action the key from here, or none.</translation>
    </message>
    <message>
        <source>Search by action or key</source>
        <translation>Search by action or key</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Search shortcuts</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Reset all keys</translation>
    </message>
    <message>
        <source>Gives every action its default keys again</source>
        <translation>Gives every action its default keys again</translation>
    </message>
    <message>
        <source>The keys are set by your administrator and cannot be changed here.</source>
        <translation>The keys are set by your administrator and cannot be changed here.</translation>
    </message>
    <message>
        <source>No action and no key matches.</source>
        <translation>No action and no key matches.</translation>
    </message>
</context>
<context>
    <name>linija::SoundCheckBox</name>
    <message>
        <source>Not while a call is up: try it when the line is free.</source>
        <translation>Not while a call is up: try it when the line is free.</translation>
    </message>
    <message>
        <source>The test cannot be made: the phone found no sound device it can use.</source>
        <translation>The test cannot be made: the phone found no sound device it can use.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Record and play back</translation>
    </message>
    <message>
        <source>The phone is starting.</source>
        <translation>The phone is starting.</translation>
    </message>
    <message>
        <source>The phone found no sound device. Plug in a headset; it is found by itself.</source>
        <translation>The phone found no sound device. Plug in a headset; it is found by itself.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Loudspeaker</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progress of the test</translation>
    </message>
</context>
<context>
    <name>linija::SoundPage</name>
    <message>
        <source>TALKING</source>
        <comment>heading in capitals: sound of a conversation</comment>
        <translation>TALKING</translation>
    </message>
    <message>
        <source>TEST CALL</source>
        <comment>heading in capitals</comment>
        <translation>TEST CALL</translation>
    </message>
    <message>
        <source>RINGING</source>
        <comment>heading in capitals</comment>
        <translation>RINGING</translation>
    </message>
    <message>
        <source>How you sound</source>
        <translation>How you sound</translation>
    </message>
    <message>
        <source>The bars move while you speak: the upper one for you, the lower one for what you hear.</source>
        <translation>The bars move while you speak: the upper one for you, the lower one for what you hear.</translation>
    </message>
    <message>
        <source>test call record play back level volume microphone meter</source>
        <comment>words people look for</comment>
        <translation>test call record play back level volume microphone meter</translation>
    </message>
    <message>
        <source>Rings</source>
        <comment>a call that comes in</comment>
        <translation>Rings</translation>
    </message>
    <message>
        <source>Is only shown</source>
        <comment>a call that comes in</comment>
        <translation>Is only shown</translation>
    </message>
    <message>
        <source>Try it</source>
        <comment>play the ring</comment>
        <translation>Try it</translation>
    </message>
</context>
<context>
    <name>linija::Sparkline</name>
    <message>
        <source>no values yet</source>
        <comment>figures over time</comment>
        <translation>no values yet</translation>
    </message>
    <message>
        <source>lowest %1, highest %2, last %3</source>
        <comment>figures over time</comment>
        <translation>lowest %1, highest %2, last %3</translation>
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
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2, now</source>
        <comment>number, name</comment>
        <translation>Step %1: %2, now</translation>
    </message>
    <message>
        <source>Step %1: %2, done</source>
        <comment>number, name</comment>
        <translation>Step %1: %2, done</translation>
    </message>
</context>
<context>
    <name>linija::StepView</name>
    <message>
        <source>Say: %1</source>
        <translation>Say: %1</translation>
    </message>
</context>
<context>
    <name>linija::StoreTrouble</name>
    <message>
        <source>Linija cannot open its local store</source>
        <translation>Linija cannot open its local store</translation>
    </message>
    <message>
        <source>The local store was written by a newer version of Linija.</source>
        <translation>The local store was written by a newer version of Linija.</translation>
    </message>
    <message>
        <source>The file was not touched:
%1

Please install the newer version again.</source>
        <translation>The file was not touched:
%1

Please install the newer version again.</translation>
    </message>
    <message>
        <source>The local store is damaged.</source>
        <translation>The local store is damaged.</translation>
    </message>
    <message>
        <source>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the backend has is fetched again. Work that had not reached the backend yet is only in the damaged file; give it to your administrator.</source>
        <translation>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the backend has is fetched again. Work that had not reached the backend yet is only in the damaged file; give it to your administrator.</translation>
    </message>
    <message>
        <source>Keep it aside and start fresh</source>
        <translation>Keep it aside and start fresh</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>The local store cannot be opened.</translation>
    </message>
    <message>
        <source>Nothing was changed:
%1

Look whether the disk is full and whether you may write there, then start Linija again.</source>
        <translation>Nothing was changed:
%1

Check whether the disk is full and whether you may write there, then start Linija again.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>linija::SyncPanel</name>
    <message>
        <source>In step with the company</source>
        <translation>In step with the company</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <comment>technical words</comment>
        <translation>For support: %1</translation>
    </message>
    <message>
        <source>On their way</source>
        <comment>changes</comment>
        <translation>On their way</translation>
    </message>
    <message>
        <source>Changes that you made and that the backend has not confirmed yet. They are safe on this computer.</source>
        <translation>Changes that you made and that the backend has not confirmed yet. They are safe on this computer.</translation>
    </message>
    <message>
        <source>Need a person</source>
        <comment>changes</comment>
        <translation>Need a person</translation>
    </message>
    <message>
        <source>Changes that the backend refused. Nothing is lost; please tell your team lead.</source>
        <translation>Changes that the backend refused. Nothing is lost; please tell your team lead.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>items from the backend</comment>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Items from the backend that this version does not understand. They are kept as they came.</source>
        <translation>Items from the backend that this version does not understand. They are kept as they came.</translation>
    </message>
</context>
<context>
    <name>linija::TimelineDelegate</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>linija::TimelinePanel</name>
    <message>
        <source>ringing</source>
        <translation>ringing</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>dialling</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>after-call work</source>
        <translation>after-call work</translation>
    </message>
    <message>
        <source>Guide: step %1</source>
        <translation>Guide: step %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note: %1</translation>
    </message>
    <message>
        <source>History of %1, while it rings</source>
        <translation>History of %1, while it rings</translation>
    </message>
    <message>
        <source>History of %1, who perhaps is calling</source>
        <translation>History of %1, who may be calling</translation>
    </message>
    <message>
        <source>The history could not be read. What is shown may not be all of it; nothing was lost.</source>
        <translation>The history could not be read. What is shown may not be all of it; nothing was lost.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nobody on the line</source>
        <translation>Nobody on the line</translation>
    </message>
    <message>
        <source>When a contact comes in, the customer&apos;s whole history stands here.</source>
        <translation>When a contact comes in, the customer&apos;s whole history appears here.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No entry of this customer fits the filter and the words.</source>
        <translation>No entry for this customer fits the filter and the words.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>No history yet</translation>
    </message>
    <message>
        <source>This is the first contact that Linija knows of.</source>
        <translation>This is the first contact that Linija knows of.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Search history</translation>
    </message>
    <message>
        <source>Search this customer&apos;s history</source>
        <translation>Search this customer&apos;s history</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>All</source>
        <comment>channels</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>History of the customer</source>
        <translation>History of the customer</translation>
    </message>
    <message>
        <source>Nobody we know yet</source>
        <translation>Nobody we know yet</translation>
    </message>
    <message>
        <source>Find the customer above, or write down the name of somebody new.</source>
        <translation>Find the customer above, or write down the name of somebody new.</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>short: in the customer&apos;s history</comment>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>linija::TrayController</name>
    <message>
        <source>Open Linija</source>
        <translation>Open Linija</translation>
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
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>linija::Waveform</name>
    <message>
        <source>%1 of %2</source>
        <comment>the place in a recording: times like 1:04 of 3:05</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>linija::WhoIsCalling</name>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Save customer</source>
        <translation>Save customer</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Who is calling?</translation>
    </message>
    <message>
        <source>looking for %1 …</source>
        <translation>looking for %1 …</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>the number is hidden</translation>
    </message>
    <message>
        <source>nobody is known with %1</source>
        <translation>no known customer with %1</translation>
    </message>
    <message>
        <source>the number belongs to several customers; nothing is certain yet</source>
        <translation>the number belongs to several customers; nothing is certain yet</translation>
    </message>
    <message>
        <source>Another customer?</source>
        <translation>Another customer?</translation>
    </message>
    <message>
        <source>find the right one; nothing changes before you choose</source>
        <translation>find the right one; nothing changes before you choose</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Find a customer by name, number or e-mail</source>
        <translation>Find a customer by name, number or e-mail</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>a card with the number already in it</source>
        <translation>a card with the number already in it</translation>
    </message>
    <message>
        <source>a new card</source>
        <translation>a new card</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>Name of the new customer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>a link: leave the customer as it was</comment>
        <translation>keep</translation>
    </message>
    <message>
        <source>Keep the customer as it was (Esc)</source>
        <translation>Keep the customer as it was (Esc)</translation>
    </message>
</context>
<context>
    <name>linija::Workplace</name>
    <message numerus="yes">
        <source>%n change(s) need a person</source>
        <comment>refused by the backend</comment>
        <translation>
            <numerusform>%n change needs a person</numerusform>
            <numerusform>%n changes need a person</numerusform>
        </translation>
    </message>
    <message>
        <source>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</source>
        <translation>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
</context>
<context>
    <name>linija::WorkspacePage</name>
    <message>
        <source>Customer</source>
        <comment>tab: customer and history</comment>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Guide and knowledge</source>
        <comment>tab</comment>
        <translation>Guide and knowledge</translation>
    </message>
</context>
<context>
    <name>linija::Workstation</name>
    <message>
        <source>The demo company&apos;s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</source>
        <translation>The demo company&apos;s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</translation>
    </message>
    <message>
        <source>A part of the demo company could not start: %1</source>
        <translation>A part of the demo company could not start: %1</translation>
    </message>
</context>
<context>
    <name>linija::WrapUpBar</name>
    <message>
        <source>The note is full: what does not fit was left out.</source>
        <translation>The note is full: what does not fit was left out.</translation>
    </message>
    <message>
        <source>Note for this call …</source>
        <translation>Note for this call …</translation>
    </message>
    <message>
        <source>Note for this contact …</source>
        <translation>Note for this contact …</translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work (%1)</source>
        <translation>Write the outcome and end after-call work (%1)</translation>
    </message>
    <message>
        <source>Finish is possible when the call is over.</source>
        <translation>Finish is possible when the call is over.</translation>
    </message>
    <message>
        <source>Please choose how the contact ended.</source>
        <translation>Please choose how the contact ended.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Could not be saved yet. Nothing is lost: it is kept here and tried again.</source>
        <translation>Could not be saved yet. Nothing is lost: it is kept here and tried again.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saved. Waiting to be sent.</source>
        <translation>Saved. Waiting to be sent.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the next colleague should know; kept while you type</source>
        <translation>What the next colleague should know; kept while you type</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Disposition: how the contact ended</source>
        <translation>Disposition: how the contact ended</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>The customer&apos;s matter is settled</source>
        <translation>The customer&apos;s matter is settled</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>This was the customer&apos;s first contact about the matter</source>
        <translation>This was the customer&apos;s first contact about the matter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>After-call work ends in </source>
        <comment>a time follows</comment>
        <translation>After-call work ends in </translation>
    </message>
    <message>
        <source>Write the outcome and end after-call work</source>
        <translation>Write the outcome and end after-call work</translation>
    </message>
</context>
</TS>
