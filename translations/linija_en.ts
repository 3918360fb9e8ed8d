<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>ActionNames</name>
    <message>
        <source>Settings: %1</source>
        <comment>a page of the settings</comment>
        <translation>Settings: %1</translation>
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
        <source>state available pause</source>
        <comment>words to find an action by</comment>
        <translation>state available pause</translation>
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
    <message>
        <source>Previous contact</source>
        <translation>Previous contact</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>Newer history entry</source>
        <translation>Newer history entry</translation>
    </message>
    <message>
        <source>Older history entry</source>
        <translation>Older history entry</translation>
    </message>
    <message>
        <source>Previous step of the guide</source>
        <translation>Previous step of the guide</translation>
    </message>
    <message>
        <source>Next step of the guide</source>
        <translation>Next step of the guide</translation>
    </message>
    <message>
        <source>Choose answer %1 in the guide</source>
        <translation>Choose answer %1 in the guide</translation>
    </message>
    <message>
        <source>Fold or unfold the calls</source>
        <translation>Fold or unfold the calls</translation>
    </message>
    <message>
        <source>Fold or unfold the guide</source>
        <translation>Fold or unfold the guide</translation>
    </message>
    <message>
        <source>Go ready</source>
        <translation>Go ready</translation>
    </message>
    <message>
        <source>Go not ready</source>
        <translation>Go not ready</translation>
    </message>
    <message>
        <source>Go not ready: %1</source>
        <comment>a reason</comment>
        <translation>Go not ready: %1</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Theme: light</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Theme: dark</translation>
    </message>
    <message>
        <source>Theme: same as system</source>
        <translation>Theme: same as system</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>redial lost call again</source>
        <comment>words to find an action by</comment>
        <translation>redial lost call again</translation>
    </message>
    <message>
        <source>sync sent waiting backend offline</source>
        <comment>words to find an action by</comment>
        <translation>sync sent waiting backend offline</translation>
    </message>
    <message>
        <source>colours mode appearance</source>
        <comment>words to find an action by</comment>
        <translation>colours mode appearance</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>page of the settings</comment>
        <translation>Company</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Transfer the call</translation>
    </message>
    <message>
        <source>Swap between customer and colleague</source>
        <translation>Swap between customer and colleague</translation>
    </message>
    <message>
        <source>Back to the customer</source>
        <translation>Back to the customer</translation>
    </message>
    <message>
        <source>Hold to talk or to mute</source>
        <translation>Hold to talk or to mute</translation>
    </message>
    <message>
        <source>recording card data stop</source>
        <comment>words to find an action by</comment>
        <translation>recording card data stop</translation>
    </message>
    <message>
        <source>forward hand over consult park blind attended</source>
        <comment>words to find an action by</comment>
        <translation>forward hand over consult park blind attended</translation>
    </message>
    <message>
        <source>complete transfer attended</source>
        <comment>words to find an action by</comment>
        <translation>complete transfer attended</translation>
    </message>
    <message>
        <source>toggle switch line consult</source>
        <comment>words to find an action by</comment>
        <translation>toggle switch line consult</translation>
    </message>
    <message>
        <source>conference three merge</source>
        <comment>words to find an action by</comment>
        <translation>conference three merge</translation>
    </message>
    <message>
        <source>push to talk ptt cough microphone</source>
        <comment>words to find an action by</comment>
        <translation>push to talk ptt cough microphone</translation>
    </message>
    <message>
        <source>repeat again last number</source>
        <comment>words to find an action by</comment>
        <translation>repeat again last number</translation>
    </message>
    <message>
        <source>Check phone and sound before work</source>
        <translation>Check phone and sound before work</translation>
    </message>
    <message>
        <source>echo test microphone line loss jitter quality</source>
        <comment>words to find an action by</comment>
        <translation>echo test microphone line loss jitter quality</translation>
    </message>
    <message>
        <source>Check before work</source>
        <comment>page of the settings</comment>
        <translation>Check before work</translation>
    </message>
    <message>
        <source>Call back the customer who was cut off</source>
        <translation>Call back the customer who was cut off</translation>
    </message>
    <message>
        <source>Pick up who was parked last</source>
        <translation>Pick up who was parked last</translation>
    </message>
    <message>
        <source>Listen to voice messages</source>
        <translation>Listen to voice messages</translation>
    </message>
    <message>
        <source>parking park back retrieve</source>
        <comment>words to find an action by</comment>
        <translation>parking park back retrieve</translation>
    </message>
    <message>
        <source>mailbox voicemail call</source>
        <comment>words to find an action by</comment>
        <translation>mailbox voicemail call</translation>
    </message>
    <message>
        <source>Record the call, pause or resume the recording</source>
        <translation>Record the call, pause or resume the recording</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <translation>Hold longer</translation>
    </message>
    <message>
        <source>Redial the last number</source>
        <translation>Redial the last number</translation>
    </message>
    <message>
        <source>Transfer to the colleague asked</source>
        <translation>Transfer to the colleague asked</translation>
    </message>
    <message>
        <source>Conference of all three</source>
        <translation>Conference of all three</translation>
    </message>
    <message>
        <source>Leave the conference</source>
        <translation>Leave the conference</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
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
    <message numerus="yes">
        <source>Perhaps %1, or %n other customer(s) with this number</source>
        <comment>a name</comment>
        <translation>
            <numerusform>Perhaps %1, or %n other customer with this number</numerusform>
            <numerusform>Perhaps %1, or %n other customers with this number</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Hold and answer</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by SDES).</source>
        <translation>The sound is encrypted as far as the server (SRTP, keys by SDES).</translation>
    </message>
    <message>
        <source>The sound is encrypted as far as the server (SRTP, keys by DTLS).</source>
        <translation>The sound is encrypted as far as the server (SRTP, keys by DTLS).</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>Emergency call</translation>
    </message>
    <message>
        <source>forwarded from %1</source>
        <comment>the number or name that the caller had dialled</comment>
        <translation>forwarded from %1</translation>
    </message>
    <message>
        <source>menu: %1</source>
        <comment>the caller&apos;s way through the spoken menu</comment>
        <translation>menu: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>begin to record the call</comment>
        <translation>Record</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Pause recording</translation>
    </message>
    <message>
        <source>Hang up all</source>
        <comment>everybody in the conference</comment>
        <translation>Hang up all</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <comment>the call to somebody else</comment>
        <translation>Transfer …</translation>
    </message>
    <message>
        <source>Swap</source>
        <comment>between the customer and the colleague</comment>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Back to customer</source>
        <comment>end the call with the colleague</comment>
        <translation>Back to customer</translation>
    </message>
    <message>
        <source>Hold longer</source>
        <comment>the announced time once more</comment>
        <translation>Hold longer</translation>
    </message>
    <message>
        <source>Send on …</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Send on …</translation>
    </message>
    <message>
        <source>Announcing the recording …</source>
        <translation>Announcing the recording …</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>the call is being recorded</comment>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Recording paused</source>
        <translation>Recording paused</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>The recording failed: %1</source>
        <translation>The recording failed: %1</translation>
    </message>
    <message>
        <source>Resume recording</source>
        <translation>Resume recording</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>the agent&apos;s own mailbox, as the party of a call</comment>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the colleague who was asked, and leave</comment>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference of three</comment>
        <translation>Conference</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>there is no sound device</comment>
        <translation>No sound</translation>
    </message>
    <message>
        <source>There is no sound device: you and the other side do not hear each other.</source>
        <translation>There is no sound device: you and the other side do not hear each other.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>the conference; the others go on talking</comment>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>ConsultStrip</name>
    <message>
        <source>Calling …</source>
        <comment>a colleague</comment>
        <translation>Calling …</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <comment>at a colleague</comment>
        <translation>Ringing …</translation>
    </message>
    <message>
        <source>Talking</source>
        <comment>with a colleague</comment>
        <translation>Talking</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>a colleague</comment>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Held by the other side</source>
        <comment>by a colleague</comment>
        <translation>Held by the other side</translation>
    </message>
    <message>
        <source>Not transferred: %1 is busy.</source>
        <comment>a name or number</comment>
        <translation>Not transferred: %1 is busy.</translation>
    </message>
    <message>
        <source>Not transferred: %1 does not answer.</source>
        <comment>a name or number</comment>
        <translation>Not transferred: %1 does not answer.</translation>
    </message>
    <message>
        <source>Not transferred: %1 refused the call.</source>
        <comment>a name or number</comment>
        <translation>Not transferred: %1 refused the call.</translation>
    </message>
    <message>
        <source>Not transferred: %1 cannot be reached. Check the number.</source>
        <comment>a name or number</comment>
        <translation>Not transferred: %1 cannot be reached. Check the number.</translation>
    </message>
    <message>
        <source>Not transferred to %1: the telephone server would not do it.</source>
        <comment>a name or number</comment>
        <translation>Not transferred to %1: the telephone server would not do it.</translation>
    </message>
    <message>
        <source>Parking the call …</source>
        <translation>Parking the call …</translation>
    </message>
    <message>
        <source>Transferring to %1 …</source>
        <comment>a name or number</comment>
        <translation>Transferring to %1 …</translation>
    </message>
    <message>
        <source>The customer has hung up</source>
        <translation>The customer has hung up</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>the call</comment>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Transferred to %1</source>
        <comment>a name or number</comment>
        <translation>Transferred to %1</translation>
    </message>
    <message>
        <source>Not parked: the telephone server would not do it.</source>
        <translation>Not parked: the telephone server would not do it.</translation>
    </message>
    <message>
        <source>Transferring: %1 is ringing …</source>
        <comment>a name or number</comment>
        <translation>Transferring: %1 is ringing …</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>the customer</comment>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Promised until %1</source>
        <comment>a time of the day: so long the customer was told to wait</comment>
        <translation>Promised until %1</translation>
    </message>
    <message>
        <source>The promised time is over</source>
        <translation>The promised time is over</translation>
    </message>
    <message>
        <source>The promised time ends soon</source>
        <translation>The promised time ends soon</translation>
    </message>
    <message>
        <source>Promised back in %1 s</source>
        <comment>seconds; on hold, as long as the customer was told</comment>
        <translation>Promised back in %1 s</translation>
    </message>
    <message>
        <source>Promised back %1 ago</source>
        <comment>a time like 0:12; on hold, longer than the customer was told</comment>
        <translation>Promised back %1 ago</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of the day; in little room: so long the customer was told to wait</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds; in little room: the promised time on hold ends</comment>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a time like 0:12; in little room: the promised time on hold ended</comment>
        <translation>%1 ago</translation>
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
    <message>
        <source>mobile</source>
        <comment>kind of telephone number</comment>
        <translation>mobile</translation>
    </message>
    <message>
        <source>home</source>
        <comment>kind of telephone number or address</comment>
        <translation>home</translation>
    </message>
    <message>
        <source>work</source>
        <comment>kind of telephone number or address</comment>
        <translation>work</translation>
    </message>
    <message>
        <source>office</source>
        <comment>kind of telephone number or address</comment>
        <translation>office</translation>
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
        <source>No sound device</source>
        <translation>No sound device</translation>
    </message>
    <message>
        <source>Calls work, but nobody hears anything.</source>
        <translation>Calls work, but nobody hears anything.</translation>
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
        <source>First contact: resolved at the first contact ÷ all first contacts</source>
        <translation>First contact: resolved at the first contact ÷ all first contacts</translation>
    </message>
    <message>
        <source>A call rang and was not answered. Go ready again to get calls.</source>
        <translation>A call rang and was not answered. Go ready again to get calls.</translation>
    </message>
    <message>
        <source>No calls can come</source>
        <comment>the phone is not working; beside the agent&apos;s state</comment>
        <translation>No calls can come</translation>
    </message>
    <message>
        <source>Phone is being restarted …</source>
        <translation>Phone is being restarted …</translation>
    </message>
    <message>
        <source>Phone version differs</source>
        <translation>Phone version differs</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Direct calls only</translation>
    </message>
    <message>
        <source>No telephone server is set up: calls come straight to this computer, on port %1.</source>
        <translation>No telephone server is set up: calls come straight to this computer, on port %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new voice message(s)</source>
        <comment>in the mailbox of the telephone server</comment>
        <translation>
            <numerusform>%n new voice message</numerusform>
            <numerusform>%n new voice messages</numerusform>
        </translation>
    </message>
    <message>
        <source>In the mailbox of %1.</source>
        <comment>a telephone account</comment>
        <translation>In the mailbox of %1.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <comment>the telephone server refused; beside the agent&apos;s state</comment>
        <translation>Direct calls only</translation>
    </message>
    <message>
        <source>Paused at the server</source>
        <comment>the agent, by the telephone server</comment>
        <translation>Paused at the server</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server: its queues send you no calls.</source>
        <translation>You are ready here, but paused at the telephone server: its queues send you no calls.</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Paused at the telephone server</translation>
    </message>
    <message>
        <source>first contact %1</source>
        <comment>share resolved at the first contact, in percent</comment>
        <translation>first contact %1</translation>
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
    <message>
        <source>Please choose one from the list.</source>
        <translation>Please choose one from the list.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
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
    <message>
        <source>Chinese (China)</source>
        <translation>Chinese (China)</translation>
    </message>
    <message>
        <source>Chinese (Taiwan)</source>
        <translation>Chinese (Taiwan)</translation>
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
    <name>PhoneCheckWords</name>
    <message>
        <source>Telephone server</source>
        <comment>step of the check before work</comment>
        <translation>Telephone server</translation>
    </message>
    <message>
        <source>Sound devices</source>
        <comment>step of the check before work</comment>
        <translation>Sound devices</translation>
    </message>
    <message>
        <source>Your voice</source>
        <comment>step of the check before work</comment>
        <translation>Your voice</translation>
    </message>
    <message>
        <source>Echo call</source>
        <comment>step of the check before work</comment>
        <translation>Echo call</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Jitter: %1 ms</translation>
    </message>
    <message>
        <source>MOS: %1</source>
        <comment>mean opinion score</comment>
        <translation>MOS: %1</translation>
    </message>
    <message>
        <source>Came back at %1</source>
        <comment>a sound level</comment>
        <translation>Came back at %1</translation>
    </message>
    <message>
        <source>The phone does not answer. Close Linija and open it again; if that does not help, ask your administrator.</source>
        <translation>The phone does not answer. Close Linija and open it again; if that does not help, ask your administrator.</translation>
    </message>
    <message>
        <source>No phone account is set up: only direct calls to this computer reach you.</source>
        <translation>No phone account is set up: only direct calls to this computer reach you.</translation>
    </message>
    <message>
        <source>Signing in takes unusually long. Check the network, then check again.</source>
        <translation>Signing in takes unusually long. Check the network, then check again.</translation>
    </message>
    <message>
        <source>There is neither microphone nor speaker. Plug in your headset; Linija finds it by itself.</source>
        <translation>There is neither microphone nor speaker. Plug in your headset; Linija finds it by itself.</translation>
    </message>
    <message>
        <source>There is no microphone. Plug in your headset; Linija finds it by itself.</source>
        <translation>There is no microphone. Plug in your headset; Linija finds it by itself.</translation>
    </message>
    <message>
        <source>There is no speaker or headset. Plug one in; Linija finds it by itself.</source>
        <translation>There is no speaker or headset. Plug one in; Linija finds it by itself.</translation>
    </message>
    <message>
        <source>Nothing comes from the microphone, not even the noise of the room. Is it muted on the headset or its cable?</source>
        <translation>Nothing comes from the microphone, not even the noise of the room. Is it muted on the headset or its cable?</translation>
    </message>
    <message>
        <source>We did not hear you. Check again and say a sentence; if you did, this may be the wrong microphone.</source>
        <translation>We did not hear you. Check again and say a sentence; if you did, this may be the wrong microphone.</translation>
    </message>
    <message>
        <source>You are very quiet. Move the microphone closer to your mouth, or make it louder in the sound settings.</source>
        <translation>You are very quiet. Move the microphone closer to your mouth, or make it louder in the sound settings.</translation>
    </message>
    <message>
        <source>The line could not be measured. Check again.</source>
        <translation>The line could not be measured. Check again.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call (%1). Tell your administrator.</source>
        <translation>The telephone server refused the echo call (%1). Tell your administrator.</translation>
    </message>
    <message>
        <source>The telephone server refused the echo call. Tell your administrator.</source>
        <translation>The telephone server refused the echo call. Tell your administrator.</translation>
    </message>
    <message>
        <source>The echo extension is busy. Check again in a moment.</source>
        <translation>The echo extension is busy. Check again in a moment.</translation>
    </message>
    <message>
        <source>The echo extension did not answer in time. Check again; if it stays so, tell your administrator.</source>
        <translation>The echo extension did not answer in time. Check again; if it stays so, tell your administrator.</translation>
    </message>
    <message>
        <source>The echo extension cannot be reached now. Check again; if it stays so, tell your administrator.</source>
        <translation>The echo extension cannot be reached now. Check again; if it stays so, tell your administrator.</translation>
    </message>
    <message>
        <source>The telephone server does not encrypt sound, but your settings demand it. Tell your administrator.</source>
        <translation>The telephone server does not encrypt sound, but your settings demand it. Tell your administrator.</translation>
    </message>
    <message>
        <source>The echo call was cut off. Check again; if it stays so, tell your administrator.</source>
        <translation>The echo call was cut off. Check again; if it stays so, tell your administrator.</translation>
    </message>
    <message>
        <source>The phone could not make the echo call. Check again; if it stays so, ask your administrator.</source>
        <translation>The phone could not make the echo call. Check again; if it stays so, ask your administrator.</translation>
    </message>
    <message>
        <source>You were heard here, but nothing came back: sound does not get through the network. Tell your administrator.</source>
        <translation>You were heard here, but nothing came back: sound does not get through the network. Tell your administrator.</translation>
    </message>
    <message>
        <source>You said nothing that could have come back. Check again and say a sentence.</source>
        <translation>You said nothing that could have come back. Check again and say a sentence.</translation>
    </message>
    <message>
        <source>No sound arrives from the telephone server: something on the network blocks it. Tell your administrator.</source>
        <translation>No sound arrives from the telephone server: something on the network blocks it. Tell your administrator.</translation>
    </message>
    <message>
        <source>Parts of what customers say are lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Parts of what customers say are lost on the network. Use a cable instead of Wi-Fi if you can.</translation>
    </message>
    <message>
        <source>Customers would hear you with gaps: sound is lost on the network. Use a cable instead of Wi-Fi if you can.</source>
        <translation>Customers would hear you with gaps: sound is lost on the network. Use a cable instead of Wi-Fi if you can.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly. Close downloads and video on this computer if there are any.</source>
        <translation>The network delivers sound unevenly. Close downloads and video on this computer if there are any.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive, so you would talk over each other. Are you on a VPN or mobile network?</source>
        <translation>Sound takes long to arrive, so you would talk over each other. Are you on a VPN or mobile network?</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>This computer is too busy to play sound evenly. Close programs that you do not need.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <comment>step of the check before work</comment>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Checking …</source>
        <comment>step of the check before work</comment>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>step of the check before work</comment>
        <translation>Good</translation>
    </message>
    <message>
        <source>Not ideal</source>
        <comment>step of the check before work</comment>
        <translation>Not ideal</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>step of the check before work</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>step of the check before work</comment>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Are you ready for calls?</source>
        <translation>Are you ready for calls?</translation>
    </message>
    <message>
        <source>Please speak: say a sentence or two</source>
        <translation>Please speak: say a sentence or two</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Keep your headset on; in a moment you are asked to speak.</source>
        <translation>Keep your headset on; in a moment you are asked to speak.</translation>
    </message>
    <message>
        <source>A moment later you should hear yourself in your headset.</source>
        <translation>A moment later you should hear yourself in your headset.</translation>
    </message>
    <message>
        <source>Your microphone is being listened to.</source>
        <translation>Your microphone is being listened to.</translation>
    </message>
    <message>
        <source>You can take calls</source>
        <translation>You can take calls</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Everything is as it should be.</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Stopped before its end</translation>
    </message>
    <message>
        <source>Nothing is known yet; check again when you like.</source>
        <translation>Nothing is known yet; check again when you like.</translation>
    </message>
    <message>
        <source>A call came first</source>
        <translation>A call came first</translation>
    </message>
    <message>
        <source>The check stopped at once. Check again when the line is free.</source>
        <translation>The check stopped at once. Check again when the line is free.</translation>
    </message>
    <message>
        <source>A call is up; check again when the line is free.</source>
        <translation>A call is up; check again when the line is free.</translation>
    </message>
    <message>
        <source>good</source>
        <comment>result of the last check</comment>
        <translation>good</translation>
    </message>
    <message>
        <source>not ideal</source>
        <comment>result of the last check</comment>
        <translation>not ideal</translation>
    </message>
    <message>
        <source>with problems</source>
        <comment>result of the last check</comment>
        <translation>with problems</translation>
    </message>
    <message>
        <source>Last checked today at %1: %2</source>
        <comment>time, result</comment>
        <translation>Last checked today at %1: %2</translation>
    </message>
    <message>
        <source>Last checked yesterday at %1: %2</source>
        <comment>time, result</comment>
        <translation>Last checked yesterday at %1: %2</translation>
    </message>
    <message>
        <source>Last checked on %1 at %2: %3</source>
        <comment>date, time, result</comment>
        <translation>Last checked on %1 at %2: %3</translation>
    </message>
    <message>
        <source>Line quality</source>
        <comment>step of the check before work: loss, jitter, delay</comment>
        <translation>Line quality</translation>
    </message>
    <message>
        <source>Is the phone signed in, so that customers reach you?</source>
        <translation>Is the phone signed in, so that customers reach you?</translation>
    </message>
    <message>
        <source>Are the microphone and the headset that you chose plugged in?</source>
        <translation>Are the microphone and the headset that you chose plugged in?</translation>
    </message>
    <message>
        <source>Are you heard, and loud enough?</source>
        <translation>Are you heard, and loud enough?</translation>
    </message>
    <message>
        <source>Does what you say come back from the telephone server?</source>
        <translation>Does what you say come back from the telephone server?</translation>
    </message>
    <message>
        <source>How much is lost or late on the way?</source>
        <translation>How much is lost or late on the way?</translation>
    </message>
    <message>
        <source>Heard at %1</source>
        <comment>a sound level</comment>
        <translation>Heard at %1</translation>
    </message>
    <message>
        <source>Without a phone account there is no echo number to call.</source>
        <translation>Without a phone account there is no echo number to call.</translation>
    </message>
    <message>
        <source>No echo extension is known. Your administrator can name one in the telephone server’s profile.</source>
        <translation>No echo extension is known. Your administrator can name one in the telephone server’s profile.</translation>
    </message>
    <message>
        <source>It needs the echo call, which could not be made.</source>
        <translation>It needs the echo call, which could not be made.</translation>
    </message>
    <message>
        <source>One click, about 15 seconds: Linija checks the account and the devices, listens to your microphone, and calls a number that plays back what you say.</source>
        <translation>One click, about 15 seconds: Linija checks the account and the devices, listens to your microphone, and calls a number that plays back what you say.</translation>
    </message>
    <message>
        <source>Everything that could be checked is good. Skipped steps are marked below.</source>
        <translation>Everything that could be checked is good. Skipped steps are marked below.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Round trip: %1 ms</translation>
    </message>
    <message>
        <source>Packet loss: %1 to you, %2 from you</source>
        <comment>shares in percent</comment>
        <translation>Packet loss: %1 to you, %2 from you</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at a backup. Calls reach you; tell your administrator.</source>
        <translation>The main server does not answer; you are signed in at a backup. Calls reach you; tell your administrator.</translation>
    </message>
    <message>
        <source>The device you chose is not plugged in; another one is used instead. Plug yours in, or choose another one in the sound settings.</source>
        <translation>The device you chose is not plugged in; another one is used instead. Plug yours in, or choose another one in the sound settings.</translation>
    </message>
    <message>
        <source>The telephone server does not know the echo extension (%1). Tell your administrator; calls may still work.</source>
        <translation>The telephone server does not know the echo extension (%1). Tell your administrator; calls may still work.</translation>
    </message>
    <message>
        <source>You can take calls, with something to improve</source>
        <translation>You can take calls, with something to improve</translation>
    </message>
    <message>
        <source>Needs attention: %1. What helps is written below.</source>
        <comment>names of steps</comment>
        <translation>Needs attention: %1. What helps is written below.</translation>
    </message>
    <message>
        <source>Calls will have trouble</source>
        <translation>Calls will have trouble</translation>
    </message>
    <message>
        <source>Problem: %1. See below what helps, then check again.</source>
        <comment>names of steps</comment>
        <translation>Problem: %1. See below what helps, then check again.</translation>
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
        <source>Refused by the company server</source>
        <translation>Refused by the company server</translation>
    </message>
    <message>
        <source>This is not an address. One looks like https://crm.example.com.</source>
        <translation>This is not an address. One looks like https://crm.example.com.</translation>
    </message>
    <message>
        <source>The company server does not accept this token. Ask your administrator for a new one.</source>
        <translation>The company server does not accept this token. Ask your administrator for a new one.</translation>
    </message>
    <message>
        <source>The company server knows you, but does not let you in. Ask your administrator.</source>
        <translation>The company server knows you, but does not let you in. Ask your administrator.</translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address and the network, and try again.</source>
        <translation>Nobody answers there. Check the address and the network, and try again.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again; if that does not help, ask your administrator.</source>
        <translation>No answer came in time. Try again; if that does not help, ask your administrator.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a company server for Linija. Check the address again.</source>
        <translation>Something answers there, but it is not a company server for Linija. Check the address again.</translation>
    </message>
    <message>
        <source>The company server is newer than this Linija. Update Linija.</source>
        <translation>The company server is newer than this Linija. Update Linija.</translation>
    </message>
    <message>
        <source>The company server is busy. Try again later.</source>
        <translation>The company server is busy. Try again later.</translation>
    </message>
    <message>
        <source>It did not work because of something on this computer. The log says more.</source>
        <translation>It did not work because of something on this computer. The log says more.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</source>
        <translation>The phone does not answer. A call that is up goes on without the window; Linija connects again by itself.</translation>
    </message>
    <message>
        <source>Sound settings</source>
        <translation>Sound settings</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
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
        <source>Finish setting up</source>
        <translation>Finish setting up</translation>
    </message>
    <message>
        <source>What you typed last is not on disk yet. It stays in the window and saving is tried again every few seconds; please do not close Linija. Is the disk full?</source>
        <translation>What you typed last is not on disk yet. It stays in the window and saving is tried again every few seconds; please do not close Linija. Is the disk full?</translation>
    </message>
    <message>
        <source>The phone has stopped, and a call that was up is cut off. Linija is starting the phone again; what you typed is kept.</source>
        <translation>The phone has stopped, and a call that was up is cut off. Linija is starting the phone again; what you typed is kept.</translation>
    </message>
    <message>
        <source>The running phone is a different version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</source>
        <translation>The running phone is a different version, so calls cannot be shown. Sign out of the computer and in again, or tell your administrator.</translation>
    </message>
    <message>
        <source>No sound comes from the other side, though the call is up: they may be muted. Ask whether they hear you.</source>
        <translation>No sound comes from the other side, though the call is up: they may be muted. Ask whether they hear you.</translation>
    </message>
    <message>
        <source>The telephone server does not answer. The call is kept for half a minute and goes on if the connection comes back.</source>
        <translation>The telephone server does not answer. The call is kept for half a minute and goes on if the connection comes back.</translation>
    </message>
    <message>
        <source>The ring cannot be heard on this computer. Calls still show on the left.</source>
        <translation>The ring cannot be heard on this computer. Calls still show on the left.</translation>
    </message>
    <message>
        <source>The company server has been out of reach since %1. You can go on working: everything is kept here and sent when the connection is back.</source>
        <comment>a time of day</comment>
        <translation>The company server has been out of reach since %1. You can go on working: everything is kept here and sent when the connection is back.</translation>
    </message>
    <message>
        <source>The company server no longer accepts your sign-in. What you write is kept here and sent after you sign in again.</source>
        <translation>The company server no longer accepts your sign-in. What you write is kept here and sent after you sign in again.</translation>
    </message>
    <message>
        <source>The company server gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</source>
        <translation>The company server gives answers that Linija cannot use. What you write is kept here; please tell your administrator.</translation>
    </message>
    <message>
        <source>Linija is not connected to a company yet: there are no customers to show. Direct calls work.</source>
        <translation>Linija is not connected to a company yet: there are no customers to show. Direct calls work.</translation>
    </message>
    <message>
        <source>That cannot be called: it is not a number or address that the phone understands.</source>
        <translation>That cannot be called: it is not a number or address that the phone understands.</translation>
    </message>
    <message>
        <source>The microphone could not be switched. Check the call’s card to see whether you are heard.</source>
        <translation>The microphone could not be switched. Check the call’s card to see whether you are heard.</translation>
    </message>
    <message>
        <source>another device</source>
        <translation>another device</translation>
    </message>
    <message>
        <source>The buttons of %1 may not be read by you: an administrator has to install Linija’s udev rule and plug the headset in again. Calls sound as usual.</source>
        <translation>The buttons of %1 may not be read by you: an administrator has to install Linija’s udev rule and plug the headset in again. Calls sound as usual.</translation>
    </message>
    <message>
        <source>%1: no calls come from the telephone server. %2</source>
        <comment>what is wrong; what to do about it</comment>
        <translation>%1: no calls come from the telephone server. %2</translation>
    </message>
    <message>
        <source>Phone settings</source>
        <translation>Phone settings</translation>
    </message>
    <message>
        <source>No sound device: you and the caller cannot hear each other. Plug in a headset; Linija finds it.</source>
        <translation>No sound device: you and the caller cannot hear each other. Plug in a headset; Linija finds it.</translation>
    </message>
    <message>
        <source>The device that you chose to talk on is not plugged in. Linija uses %1 until it is back.</source>
        <translation>The device that you chose to talk on is not plugged in. Linija uses %1 until it is back.</translation>
    </message>
    <message>
        <source>The microphone that you chose is not plugged in. Linija uses %1 until it is back.</source>
        <translation>The microphone that you chose is not plugged in. Linija uses %1 until it is back.</translation>
    </message>
</context>
<context>
    <name>RegistrationWords</name>
    <message>
        <source>The server does not accept the name or the password. Enter them again, or ask your administrator.</source>
        <translation>The server does not accept the name or the password. Enter them again, or ask your administrator.</translation>
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
    <message>
        <source>The server does not know this address. Check it again, letter by letter.</source>
        <translation>The server does not know this address. Check it again, letter by letter.</translation>
    </message>
    <message>
        <source>The server knows the account but does not let this phone sign in: perhaps too many phones use it, or not from this network. Ask your administrator.</source>
        <translation>The server knows the account but does not let this phone sign in: perhaps too many phones use it, or not from this network. Ask your administrator.</translation>
    </message>
    <message>
        <source>Too many phones are signed in with this account. Sign out on another one, or ask your administrator.</source>
        <translation>Too many phones are signed in with this account. Sign out on another one, or ask your administrator.</translation>
    </message>
    <message>
        <source>There is no server by that name. Check the address again.</source>
        <translation>There is no server by that name. Check the address again.</translation>
    </message>
    <message>
        <source>This computer has no network to the server. Check cable, Wi-Fi or VPN; Linija signs in as soon as it is back.</source>
        <translation>This computer has no network to the server. Check cable, Wi-Fi or VPN; Linija signs in as soon as it is back.</translation>
    </message>
    <message>
        <source>The server’s computer is there, but its telephone port is closed. Check the port and the connection; Linija keeps trying by itself.</source>
        <translation>The server’s computer is there, but its telephone port is closed. Check the port and the connection; Linija keeps trying by itself.</translation>
    </message>
    <message>
        <source>The server does not answer. Linija keeps trying by itself; check the network and the server’s address.</source>
        <translation>The server does not answer. Linija keeps trying by itself; check the network and the server’s address.</translation>
    </message>
    <message>
        <source>The server’s certificate comes from nobody whom this computer trusts, so Linija does not sign in. Ask your administrator.</source>
        <translation>The server’s certificate comes from nobody whom this computer trusts, so Linija does not sign in. Ask your administrator.</translation>
    </message>
    <message>
        <source>The server’s certificate belongs to another name than the address has. Check the address, or ask your administrator.</source>
        <translation>The server’s certificate belongs to another name than the address has. Check the address, or ask your administrator.</translation>
    </message>
    <message>
        <source>The server’s certificate is out of date, or this computer’s clock is wrong. Ask your administrator.</source>
        <translation>The server’s certificate is out of date, or this computer’s clock is wrong. Ask your administrator.</translation>
    </message>
    <message>
        <source>The server does not speak TLS at this port. Choose another connection or port, or ask your administrator.</source>
        <translation>The server does not speak TLS at this port. Choose another connection or port, or ask your administrator.</translation>
    </message>
    <message>
        <source>The server is too busy at the moment. Linija tries again when the server asked it to.</source>
        <translation>The server is too busy at the moment. Linija tries again when the server asked it to.</translation>
    </message>
    <message>
        <source>The server has a fault and did not sign this phone in. Linija keeps trying by itself; tell your administrator.</source>
        <translation>The server has a fault and did not sign this phone in. Linija keeps trying by itself; tell your administrator.</translation>
    </message>
    <message>
        <source>An address or a file of the account cannot be read. Check what is entered here.</source>
        <translation>An address or a file of the account cannot be read. Check what is entered here.</translation>
    </message>
    <message>
        <source>Telephone password refused</source>
        <translation>Telephone password refused</translation>
    </message>
    <message>
        <source>Telephone account unknown</source>
        <translation>Telephone account unknown</translation>
    </message>
    <message>
        <source>Telephone server refused the sign-in</source>
        <translation>Telephone server refused the sign-in</translation>
    </message>
    <message>
        <source>Too many phones on this account</source>
        <translation>Too many phones on this account</translation>
    </message>
    <message>
        <source>Telephone server not found</source>
        <translation>Telephone server not found</translation>
    </message>
    <message>
        <source>No network for the phone</source>
        <translation>No network for the phone</translation>
    </message>
    <message>
        <source>Telephone server’s port is closed</source>
        <translation>Telephone server’s port is closed</translation>
    </message>
    <message>
        <source>Telephone server does not answer</source>
        <translation>Telephone server does not answer</translation>
    </message>
    <message>
        <source>Telephone server’s certificate refused</source>
        <translation>Telephone server’s certificate refused</translation>
    </message>
    <message>
        <source>Telephone server does not speak TLS</source>
        <translation>Telephone server does not speak TLS</translation>
    </message>
    <message>
        <source>Telephone server is busy</source>
        <translation>Telephone server is busy</translation>
    </message>
    <message>
        <source>Telephone server has a fault</source>
        <translation>Telephone server has a fault</translation>
    </message>
    <message>
        <source>Telephone account cannot be read</source>
        <translation>Telephone account cannot be read</translation>
    </message>
    <message>
        <source>The main server does not answer; you are signed in at the backup %1. Linija goes back by itself.</source>
        <translation>The main server does not answer; you are signed in at the backup %1. Linija goes back by itself.</translation>
    </message>
</context>
<context>
    <name>RingSounds</name>
    <message>
        <source>Warble</source>
        <comment>a way to ring: fast high and low</comment>
        <translation>Warble</translation>
    </message>
    <message>
        <source>Chimes</source>
        <comment>a way to ring: three falling bells</comment>
        <translation>Chimes</translation>
    </message>
    <message>
        <source>Marimba</source>
        <comment>a way to ring: a short tune of wooden bars</comment>
        <translation>Marimba</translation>
    </message>
    <message>
        <source>Low pulse</source>
        <comment>a way to ring: quiet and low, for open offices</comment>
        <translation>Low pulse</translation>
    </message>
    <message>
        <source>Two tones</source>
        <comment>a way to ring: two soft tones</comment>
        <translation>Two tones</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
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
        <source>Reduced: nothing slides or pulses.</source>
        <translation>Reduced: nothing slides or pulses.</translation>
    </message>
    <message>
        <source>Answer within</source>
        <comment>name of a setting</comment>
        <translation>Answer within</translation>
    </message>
    <message>
        <source>target seconds ringing service level</source>
        <translation>target seconds ringing service level</translation>
    </message>
    <message>
        <source>notifications messages popup background</source>
        <translation>notifications messages popup background</translation>
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
        <source>Ring on</source>
        <comment>name of a setting: the device for the ring</comment>
        <translation>Ring on</translation>
    </message>
    <message>
        <source>ringtone bell speaker device</source>
        <translation>ringtone bell speaker device</translation>
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
        <source>As your administrator gave it: sip:name@company.example</source>
        <translation>As your administrator gave it: sip:name@company.example</translation>
    </message>
    <message>
        <source>sip account phone number extension registration</source>
        <translation>sip account phone number extension registration</translation>
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
        <source>sip listen firewall</source>
        <translation>sip listen firewall</translation>
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
        <source>login user agent</source>
        <translation>login user agent</translation>
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
        <source>privacy customer name screen sharing</source>
        <translation>privacy customer name screen sharing</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>the names of settings</comment>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>name of a setting: light or dark</comment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>colours colors dark light night appearance</source>
        <translation>colours colors dark light night appearance</translation>
    </message>
    <message>
        <source>Animations</source>
        <comment>name of a setting: whether things move</comment>
        <translation>Animations</translation>
    </message>
    <message>
        <source>movement reduced motion accessibility</source>
        <translation>movement reduced motion accessibility</translation>
    </message>
    <message>
        <source>The bar on a ringing call is full when this time is up.</source>
        <translation>The bar on a ringing call is full when this time is up.</translation>
    </message>
    <message>
        <source>Notify me of calls while I use another program</source>
        <comment>name of a setting</comment>
        <translation>Notify me of calls while I use another program</translation>
    </message>
    <message>
        <source>With the desktop’s notifications, where it has them.</source>
        <translation>With the desktop’s notifications, where it has them.</translation>
    </message>
    <message>
        <source>Keep Linija in the tray when I close the window</source>
        <comment>name of a setting</comment>
        <translation>Keep Linija in the tray when I close the window</translation>
    </message>
    <message>
        <source>Calls still ring then. On a desktop without a tray, closing the window ends Linija as usual.</source>
        <translation>Calls still ring then. On a desktop without a tray, closing the window ends Linija as usual.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <comment>name of a setting: the device for the conversation</comment>
        <translation>Speaker or headset</translation>
    </message>
    <message>
        <source>talk output loudspeaker headphones volume device</source>
        <translation>talk output loudspeaker headphones volume device</translation>
    </message>
    <message>
        <source>It can be a different device, so that you hear it without the headset.</source>
        <translation>It can be a different device, so that you hear it without the headset.</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <comment>name of a setting: rings or is only shown</comment>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>SIP address</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>SIP address</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <comment>name of a setting: of a SIP account</comment>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Only if it differs from the address.</source>
        <translation>Only if it differs from the address.</translation>
    </message>
    <message>
        <source>Only if it differs from the part after the @.</source>
        <translation>Only if it differs from the part after the @.</translation>
    </message>
    <message>
        <source>0 = any free port. Takes effect when the phone starts next.</source>
        <translation>0 = any free port. Takes effect when the phone starts next.</translation>
    </message>
    <message>
        <source>Servers that stand in</source>
        <comment>name of a setting</comment>
        <translation>Servers that stand in</translation>
    </message>
    <message>
        <source>In their order, with commas between. Linija takes the next one when the server does not answer, and goes back by itself.</source>
        <translation>In their order, with commas between. Linija takes the next one when the server does not answer, and goes back by itself.</translation>
    </message>
    <message>
        <source>failover backup second server redundancy</source>
        <translation>failover backup second server redundancy</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <comment>name of a setting</comment>
        <translation>Outbound proxy</translation>
    </message>
    <message>
        <source>Everything goes by it; the servers are then not asked themselves.</source>
        <translation>Everything goes by it; the servers are then not asked themselves.</translation>
    </message>
    <message>
        <source>sip proxy sbc border route</source>
        <translation>sip proxy sbc border route</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <comment>name of a setting</comment>
        <translation>Certificates to trust</translation>
    </message>
    <message>
        <source>A PEM file, where your company signs its own. Else those of this computer serve.</source>
        <translation>A PEM file, where your company signs its own. Else those of this computer serve.</translation>
    </message>
    <message>
        <source>tls ca root certificate pem</source>
        <translation>tls ca root certificate pem</translation>
    </message>
    <message>
        <source>Encrypt the sound</source>
        <comment>name of a setting</comment>
        <translation>Encrypt the sound</translation>
    </message>
    <message>
        <source>SDES needs TLS as the connection to be of use.</source>
        <translation>SDES needs TLS as the connection to be of use.</translation>
    </message>
    <message>
        <source>srtp sdes dtls encryption secure media</source>
        <translation>srtp sdes dtls encryption secure media</translation>
    </message>
    <message>
        <source>Encryption is asked for</source>
        <comment>name of a setting</comment>
        <translation>Encryption is asked for</translation>
    </message>
    <message>
        <source>Always: a call without it is refused, in and out. Emergency calls go through all the same.</source>
        <translation>Always: a call without it is refused, in and out. Emergency calls go through all the same.</translation>
    </message>
    <message>
        <source>srtp mandatory preferred encryption secure</source>
        <translation>srtp mandatory preferred encryption secure</translation>
    </message>
    <message>
        <source>Find a way through address translation (ICE)</source>
        <comment>name of a setting</comment>
        <translation>Find a way through address translation (ICE)</translation>
    </message>
    <message>
        <source>For a desk at home or behind a router. Needs a STUN or TURN server.</source>
        <translation>For a desk at home or behind a router. Needs a STUN or TURN server.</translation>
    </message>
    <message>
        <source>ice nat router home firewall</source>
        <translation>ice nat router home firewall</translation>
    </message>
    <message>
        <source>STUN server</source>
        <comment>name of a setting</comment>
        <translation>STUN server</translation>
    </message>
    <message>
        <source>Tells this phone how it is seen from outside.</source>
        <translation>Tells this phone how it is seen from outside.</translation>
    </message>
    <message>
        <source>stun nat router</source>
        <translation>stun nat router</translation>
    </message>
    <message>
        <source>TURN server</source>
        <comment>name of a setting</comment>
        <translation>TURN server</translation>
    </message>
    <message>
        <source>Passes the sound on where there is no direct way. It answers STUN too.</source>
        <translation>Passes the sound on where there is no direct way. It answers STUN too.</translation>
    </message>
    <message>
        <source>turn relay nat router firewall</source>
        <translation>turn relay nat router firewall</translation>
    </message>
    <message>
        <source>Name at the TURN server</source>
        <comment>name of a setting</comment>
        <translation>Name at the TURN server</translation>
    </message>
    <message>
        <source>turn user login</source>
        <translation>turn user login</translation>
    </message>
    <message>
        <source>Profile of the telephone server</source>
        <comment>name of a setting</comment>
        <translation>Profile of the telephone server</translation>
    </message>
    <message>
        <source>Lets its queues follow your state: asterisk, freeswitch, or the file your administrator gave you. Empty: calls alone.</source>
        <translation>Lets its queues follow your state: asterisk, freeswitch, or the file your administrator gave you. Empty: calls alone.</translation>
    </message>
    <message>
        <source>pbx queue pause codes asterisk freeswitch agent login</source>
        <translation>pbx queue pause codes asterisk freeswitch agent login</translation>
    </message>
    <message>
        <source>More emergency numbers</source>
        <comment>name of a setting</comment>
        <translation>More emergency numbers</translation>
    </message>
    <message>
        <source>Those of your country are known; here are the ones of your company’s telephone system, with commas between.</source>
        <translation>Those of your country are known; here are the ones of your company’s telephone system, with commas between.</translation>
    </message>
    <message>
        <source>emergency help 112 911 police fire ambulance</source>
        <translation>emergency help 112 911 police fire ambulance</translation>
    </message>
    <message>
        <source>Company server address</source>
        <comment>name of a setting: a web address</comment>
        <translation>Company server address</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>name of a setting: to sign in to the company server</comment>
        <translation>User name</translation>
    </message>
    <message>
        <source>Short, such as “olena”. Your work is filed under it.</source>
        <translation>Short, such as “olena”. Your work is filed under it.</translation>
    </message>
    <message>
        <source>Display name</source>
        <comment>name of a setting: the agent&apos;s own</comment>
        <translation>Display name</translation>
    </message>
    <message>
        <source>Your name as colleagues see it.</source>
        <translation>Your name as colleagues see it.</translation>
    </message>
    <message>
        <source>your name agent</source>
        <translation>your name agent</translation>
    </message>
    <message>
        <source>Display language</source>
        <comment>name of a setting</comment>
        <translation>Display language</translation>
    </message>
    <message>
        <source>Show the caller’s name in notifications</source>
        <comment>name of a setting</comment>
        <translation>Show the caller’s name in notifications</translation>
    </message>
    <message>
        <source>Otherwise they only say that a call is coming in: others may see your screen.</source>
        <translation>Otherwise they only say that a call is coming in: others may see your screen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the name of a setting</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Let a second call ring while I talk</source>
        <comment>name of a setting</comment>
        <translation>Let a second call ring while I talk</translation>
    </message>
    <message>
        <source>You hear a soft tone. Otherwise the second caller hears busy.</source>
        <translation>You hear a soft tone. Otherwise the second caller hears busy.</translation>
    </message>
    <message>
        <source>call waiting second call busy</source>
        <translation>call waiting second call busy</translation>
    </message>
    <message>
        <source>Announced time on hold</source>
        <comment>name of a setting</comment>
        <translation>Announced time on hold</translation>
    </message>
    <message>
        <source>What you tell customers when you put them on hold. 0: you are not reminded.</source>
        <translation>What you tell customers when you put them on hold. 0: you are not reminded.</translation>
    </message>
    <message>
        <source>hold wait minute promise announce</source>
        <translation>hold wait minute promise announce</translation>
    </message>
    <message>
        <source>You hear a soft tone, and the card says how much is left.</source>
        <translation>You hear a soft tone, and the card says how much is left.</translation>
    </message>
    <message>
        <source>hold reminder warning tone</source>
        <translation>hold reminder warning tone</translation>
    </message>
    <message>
        <source>While I hold the talk key</source>
        <comment>name of a setting: push-to-talk</comment>
        <translation>While I hold the talk key</translation>
    </message>
    <message>
        <source>The key is among the shortcuts: “Hold to talk or to mute”.</source>
        <translation>The key is among the shortcuts: “Hold to talk or to mute”.</translation>
    </message>
    <message>
        <source>push to talk key mute microphone cough</source>
        <translation>push to talk key mute microphone cough</translation>
    </message>
    <message>
        <source>Only while you are ready, after a tone, and only calls through your telephone server.</source>
        <translation>Only while you are ready, after a tone, and only calls through your telephone server.</translation>
    </message>
    <message>
        <source>auto answer automatic intercom</source>
        <translation>auto answer automatic intercom</translation>
    </message>
    <message>
        <source>auto answer automatic queue</source>
        <translation>auto answer automatic queue</translation>
    </message>
    <message>
        <source>Cancel echo</source>
        <comment>name of a setting</comment>
        <translation>Cancel echo</translation>
    </message>
    <message>
        <source>echo cancelling aec feedback loudspeaker</source>
        <translation>echo cancelling aec feedback loudspeaker</translation>
    </message>
    <message>
        <source>Keep my loudness even</source>
        <comment>name of a setting</comment>
        <translation>Keep my loudness even</translation>
    </message>
    <message>
        <source>Makes you louder when you are far from the microphone.</source>
        <translation>Makes you louder when you are far from the microphone.</translation>
    </message>
    <message>
        <source>automatic gain control agc level volume</source>
        <translation>automatic gain control agc level volume</translation>
    </message>
    <message>
        <source>Silence the microphone between words</source>
        <comment>name of a setting</comment>
        <translation>Silence the microphone between words</translation>
    </message>
    <message>
        <source>For loud rooms; the beginning of a quiet word may be lost.</source>
        <translation>For loud rooms; the beginning of a quiet word may be lost.</translation>
    </message>
    <message>
        <source>noise gate background office suppression</source>
        <translation>noise gate background office suppression</translation>
    </message>
    <message>
        <source>My microphone louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>My microphone louder or quieter</translation>
    </message>
    <message>
        <source>gain volume microphone level decibel boost</source>
        <translation>gain volume microphone level decibel boost</translation>
    </message>
    <message>
        <source>Customers louder or quieter</source>
        <comment>name of a setting</comment>
        <translation>Customers louder or quieter</translation>
    </message>
    <message>
        <source>gain volume loudspeaker headphone level decibel</source>
        <translation>gain volume loudspeaker headphone level decibel</translation>
    </message>
    <message>
        <source>Tones while I call</source>
        <comment>name of a setting: ringing and busy tones</comment>
        <translation>Tones while I call</translation>
    </message>
    <message>
        <source>What you hear while it rings at the other end, or is busy; customers never hear them.</source>
        <translation>What you hear while it rings at the other end, or is busy; customers never hear them.</translation>
    </message>
    <message>
        <source>ringback busy tone dial comfort signal country</source>
        <translation>ringback busy tone dial comfort signal country</translation>
    </message>
    <message>
        <source>Answer and hang up with the headset’s buttons</source>
        <comment>name of a setting</comment>
        <translation>Answer and hang up with the headset’s buttons</translation>
    </message>
    <message>
        <source>Its lamps show the call. Works also while the window is closed.</source>
        <translation>Its lamps show the call. Works also while the window is closed.</translation>
    </message>
    <message>
        <source>headset button hook switch mute lamp led usb hid</source>
        <translation>headset button hook switch mute lamp led usb hid</translation>
    </message>
    <message>
        <source>How it rings</source>
        <comment>name of a setting</comment>
        <translation>How it rings</translation>
    </message>
    <message>
        <source>ringtone melody sound bell</source>
        <translation>ringtone melody sound bell</translation>
    </message>
    <message>
        <source>Queues that ring otherwise</source>
        <comment>name of a setting</comment>
        <translation>Queues that ring otherwise</translation>
    </message>
    <message>
        <source>So that you hear who calls before you look.</source>
        <translation>So that you hear who calls before you look.</translation>
    </message>
    <message>
        <source>queue ringtone melody distinctive sound</source>
        <translation>queue ringtone melody distinctive sound</translation>
    </message>
    <message>
        <source>Short signals on</source>
        <comment>name of a setting: the device for short sounds that are no ring</comment>
        <translation>Short signals on</translation>
    </message>
    <message>
        <source>A call that was missed, for instance.</source>
        <translation>A call that was missed, for instance.</translation>
    </message>
    <message>
        <source>notification sound device speaker</source>
        <translation>notification sound device speaker</translation>
    </message>
    <message>
        <source>Telephone keys are sent</source>
        <comment>name of a setting: digits pressed in a call</comment>
        <translation>Telephone keys are sent</translation>
    </message>
    <message>
        <source>Change it only if menus of other companies do not hear your keys.</source>
        <translation>Change it only if menus of other companies do not hear your keys.</translation>
    </message>
    <message>
        <source>dtmf digits keypad tones info rfc</source>
        <translation>dtmf digits keypad tones info rfc</translation>
    </message>
    <message>
        <source>Record calls</source>
        <comment>name of a setting</comment>
        <translation>Record calls</translation>
    </message>
    <message>
        <source>recording record calls always on demand never</source>
        <translation>recording record calls always on demand never</translation>
    </message>
    <message>
        <source>Recorded queues</source>
        <comment>name of a setting</comment>
        <translation>Recorded queues</translation>
    </message>
    <message>
        <source>recording queue rule</source>
        <translation>recording queue rule</translation>
    </message>
    <message>
        <source>Who records</source>
        <comment>name of a setting</comment>
        <translation>Who records</translation>
    </message>
    <message>
        <source>recording server pbx computer encrypted</source>
        <translation>recording server pbx computer encrypted</translation>
    </message>
    <message>
        <source>recording code digits server pbx start</source>
        <translation>recording code digits server pbx start</translation>
    </message>
    <message>
        <source>recording code digits server pbx stop</source>
        <translation>recording code digits server pbx stop</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>name of a setting: sound before a recording</comment>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>A WAV file that both of you hear first. If it cannot be played, nothing is recorded.</source>
        <translation>A WAV file that both of you hear first. If it cannot be played, nothing is recorded.</translation>
    </message>
    <message>
        <source>recording consent announcement notice wav law</source>
        <translation>recording consent announcement notice wav law</translation>
    </message>
    <message>
        <source>Keep recordings here for</source>
        <comment>name of a setting: days</comment>
        <translation>Keep recordings here for</translation>
    </message>
    <message>
        <source>recording retention delete age days</source>
        <translation>recording retention delete age days</translation>
    </message>
    <message>
        <source>Room for recordings</source>
        <comment>name of a setting: on the disk</comment>
        <translation>Room for recordings</translation>
    </message>
    <message>
        <source>recording disk space size room</source>
        <translation>recording disk space size room</translation>
    </message>
    <message>
        <source>Queues answered automatically</source>
        <comment>name of a setting</comment>
        <translation>Queues answered automatically</translation>
    </message>
    <message>
        <source>Keeps customers from hearing themselves when you listen through loudspeakers.</source>
        <translation>Keeps customers from hearing themselves when you listen through loudspeakers.</translation>
    </message>
    <message>
        <source>The call shows that it is being recorded. Pause the recording for payment card data.</source>
        <translation>The call shows that it is being recorded. Pause the recording for payment card data.</translation>
    </message>
    <message>
        <source>On this computer recordings are encrypted.</source>
        <translation>On this computer recordings are encrypted.</translation>
    </message>
    <message>
        <source>Remind me before it ends</source>
        <comment>name of a setting: of the announced time on hold</comment>
        <translation>Remind me before it ends</translation>
    </message>
    <message>
        <source>Auto-answer calls that request it</source>
        <comment>name of a setting</comment>
        <translation>Auto-answer calls that request it</translation>
    </message>
    <message>
        <source>Queue IDs, separated by commas: sales, support</source>
        <translation>Queue IDs, separated by commas: sales, support</translation>
    </message>
    <message>
        <source>For phone numbers without a country code. Takes effect at the next start.</source>
        <translation>For phone numbers without a country code. Takes effect at the next start.</translation>
    </message>
    <message>
        <source>For “Certain queues”: queue IDs, separated by commas.</source>
        <translation>For “Certain queues”: queue IDs, separated by commas.</translation>
    </message>
    <message>
        <source>Start code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Start code</translation>
    </message>
    <message>
        <source>Of your telephone server, such as *3.</source>
        <translation>Of your telephone server, such as *3.</translation>
    </message>
    <message>
        <source>Stop code</source>
        <comment>name of a setting: digits for the telephone server&apos;s recording</comment>
        <translation>Stop code</translation>
    </message>
    <message>
        <source>Only if it differs from the start code.</source>
        <translation>Only if it differs from the start code.</translation>
    </message>
    <message>
        <source>Recordings that are not uploaded yet are kept longer.</source>
        <translation>Recordings that are not uploaded yet are kept longer.</translation>
    </message>
    <message>
        <source>When it is full, the oldest uploaded recordings are removed.</source>
        <translation>When it is full, the oldest uploaded recordings are removed.</translation>
    </message>
</context>
<context>
    <name>SettingsEditors</name>
    <message>
        <source>%1 (not connected)</source>
        <comment>sound device</comment>
        <translation>%1 (not connected)</translation>
    </message>
    <message>
        <source>System default</source>
        <comment>sound device</comment>
        <translation>System default</translation>
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
        <source>The test stopped: the sound device failed, or a call came in. Try it again.</source>
        <translation>The test stopped: the sound device failed, or a call came in. Try it again.</translation>
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
        <translation>Standard</translation>
    </message>
    <message>
        <source>%1 · MOS %2</source>
        <comment>HD or Standard; a figure like 4.3</comment>
        <translation>%1 · MOS %2</translation>
    </message>
    <message>
        <source>Fair sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Fair sound · MOS %1</translation>
    </message>
    <message>
        <source>Poor sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Poor sound · MOS %1</translation>
    </message>
    <message>
        <source>Bad sound · MOS %1</source>
        <comment>of a call</comment>
        <translation>Bad sound · MOS %1</translation>
    </message>
    <message>
        <source>MOS %1, R %2 (ITU-T G.107)</source>
        <translation>MOS %1, R %2 (ITU-T G.107)</translation>
    </message>
    <message>
        <source>Jitter: %1 ms</source>
        <translation>Jitter: %1 ms</translation>
    </message>
    <message>
        <source>Parts of what the customer says are lost on the network. Use a cable instead of Wi-Fi if you can; otherwise offer to call back.</source>
        <translation>Parts of what the customer says are lost on the network. Use a cable instead of Wi-Fi if you can; otherwise offer to call back.</translation>
    </message>
    <message>
        <source>The customer hears you with gaps: sound is lost on the network. Speak slowly, or offer to call back.</source>
        <translation>The customer hears you with gaps: sound is lost on the network. Speak slowly, or offer to call back.</translation>
    </message>
    <message>
        <source>The network delivers sound unevenly, so voices may stutter. Close downloads and video on this computer if there are any.</source>
        <translation>The network delivers sound unevenly, so voices may stutter. Close downloads and video on this computer if there are any.</translation>
    </message>
    <message>
        <source>Sound takes long to arrive. Pause after you speak, so that you do not talk over each other.</source>
        <translation>Sound takes long to arrive. Pause after you speak, so that you do not talk over each other.</translation>
    </message>
    <message>
        <source>This computer is too busy to play sound evenly. Close programs that you do not need.</source>
        <translation>This computer is too busy to play sound evenly. Close programs that you do not need.</translation>
    </message>
    <message>
        <source>The customer probably hears you badly: your microphone is very quiet. Move it closer, or check its level in the sound settings.</source>
        <translation>The customer probably hears you badly: your microphone is very quiet. Move it closer, or check its level in the sound settings.</translation>
    </message>
    <message>
        <source>Round trip: %1 ms</source>
        <comment>travel time of sound</comment>
        <translation>Round trip: %1 ms</translation>
    </message>
    <message>
        <source>Lost on the way to you: %1</source>
        <comment>share of sound packets</comment>
        <translation>Lost on the way to you: %1</translation>
    </message>
    <message>
        <source>Lost on the way to the customer: %1</source>
        <comment>share of sound packets</comment>
        <translation>Lost on the way to the customer: %1</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>the server answered %1</source>
        <comment>a code</comment>
        <translation>the server answered %1</translation>
    </message>
    <message>
        <source>certificate not accepted</source>
        <comment>technical words</comment>
        <translation>certificate not accepted</translation>
    </message>
    <message>
        <source>connection refused</source>
        <comment>technical words</comment>
        <translation>connection refused</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <comment>technical words</comment>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>host name unknown</source>
        <comment>technical words</comment>
        <translation>host name unknown</translation>
    </message>
    <message>
        <source>no connection</source>
        <comment>technical words</comment>
        <translation>no connection</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <comment>technical words</comment>
        <translation>For support: %1</translation>
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
        <source>You can work already; changes follow.</source>
        <translation>You can work already; changes follow.</translation>
    </message>
    <message>
        <source>What you write reaches the company within seconds.</source>
        <translation>What you write reaches the company within seconds.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</source>
        <translation>The sign-in is no longer valid. What you write is kept here and sent after you sign in again.</translation>
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
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>Synced %1</translation>
    </message>
    <message>
        <source>No company server set up</source>
        <translation>No company server set up</translation>
    </message>
    <message>
        <source>Linija works with what is stored on this computer. Your administrator has the address of the company server.</source>
        <translation>Linija works with what is stored on this computer. Your administrator has the address of the company server.</translation>
    </message>
    <message>
        <source>Connecting to the company server …</source>
        <translation>Connecting to the company server …</translation>
    </message>
    <message>
        <source>Company server connected</source>
        <translation>Company server connected</translation>
    </message>
    <message>
        <source>Company server out of reach since %1</source>
        <comment>a time of day</comment>
        <translation>Company server out of reach since %1</translation>
    </message>
    <message>
        <source>Company server out of reach</source>
        <translation>Company server out of reach</translation>
    </message>
    <message>
        <source>You can go on working: everything is kept here and sent when the connection is back.</source>
        <translation>You can go on working: everything is kept here and sent when the connection is back.</translation>
    </message>
    <message>
        <source>Signed out of the company server</source>
        <translation>Signed out of the company server</translation>
    </message>
    <message>
        <source>The company server refuses this computer</source>
        <translation>The company server refuses this computer</translation>
    </message>
    <message>
        <source>Linija copies the company’s data to this computer. Customers appear as they arrive.</source>
        <translation>Linija copies the company’s data to this computer. Customers appear as they arrive.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>everything sent</source>
        <translation>everything sent</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <comment>changes that the company server refused</comment>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetSearch</name>
    <message>
        <source>you called</source>
        <comment>a call in a list of recent calls</comment>
        <translation>you called</translation>
    </message>
    <message>
        <source>you called, no answer</source>
        <comment>a call in a list of recent calls</comment>
        <translation>you called, no answer</translation>
    </message>
    <message>
        <source>called you</source>
        <comment>a call in a list of recent calls</comment>
        <translation>called you</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call in a list of recent calls</comment>
        <translation>missed</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Recent calls</translation>
    </message>
    <message>
        <source>queue</source>
        <comment>in a list of whom to call</comment>
        <translation>queue</translation>
    </message>
    <message>
        <source>colleague</source>
        <comment>in a list of whom to call</comment>
        <translation>colleague</translation>
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
    <message>
        <source>poor sound (MOS %1)</source>
        <comment>of a past call</comment>
        <translation>poor sound (MOS %1)</translation>
    </message>
</context>
<context>
    <name>linija::AccountForm</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>connection</comment>
        <translation>Automatic</translation>
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
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a password</comment>
        <translation>Entered. Type to change it.</translation>
    </message>
    <message>
        <source>This is not the address of an account. One looks like sip:name@company.example.</source>
        <translation>This is not the address of an account. One looks like sip:name@company.example.</translation>
    </message>
    <message>
        <source>Directly</source>
        <comment>calls reach this phone: no account</comment>
        <translation>Directly</translation>
    </message>
    <message>
        <source>Through an account</source>
        <comment>calls reach this phone</comment>
        <translation>Through an account</translation>
    </message>
    <message>
        <source>Calls reach this phone</source>
        <comment>name of a setting: directly or through an account</comment>
        <translation>Calls reach this phone</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets the password when it closes.</source>
        <translation>This computer has no keyring, so Linija forgets the password when it closes.</translation>
    </message>
    <message>
        <source>Directly: callers use this computer’s address.
Through an account: they use your number.</source>
        <translation>Directly: callers use this computer’s address.
Through an account: they use your number.</translation>
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
        <source>Call a name or number</source>
        <translation>Call a name or number</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Search articles</translation>
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
        <source>Show settings</source>
        <translation>Show settings</translation>
    </message>
    <message>
        <source>Show or hide the keypad</source>
        <translation>Show or hide the keypad</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>Write the outcome</translation>
    </message>
    <message>
        <source>Search the customer’s history</source>
        <translation>Search the customer’s history</translation>
    </message>
    <message>
        <source>Show synchronisation</source>
        <translation>Show synchronisation</translation>
    </message>
    <message>
        <source>Ready or not ready</source>
        <translation>Ready or not ready</translation>
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
        <source>%1 s left of %2 s to answer</source>
        <comment>seconds</comment>
        <translation>%1 s left of %2 s to answer</translation>
    </message>
    <message>
        <source>%1 s late · answer within %2 s</source>
        <comment>seconds: over the target, the target</comment>
        <translation>%1 s late · answer within %2 s</translation>
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
        <source>Asking …</source>
        <translation>Asking …</translation>
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
    <message>
        <source>Entered. Type to change it.</source>
        <comment>a token</comment>
        <translation>Entered. Type to change it.</translation>
    </message>
    <message>
        <source>Enter your user name too: your work is filed under it.</source>
        <translation>Enter your user name too: your work is filed under it.</translation>
    </message>
    <message>
        <source>%1 answers. %2 %3</source>
        <comment>host; two sentences: what you can see, what you can change</comment>
        <translation>%1 answers. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>You can see %n kind(s) of data.</source>
        <comment>customers, orders …</comment>
        <translation>
            <numerusform>You can see %n kind of data.</numerusform>
            <numerusform>You can see %n kinds of data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can change %n of them.</source>
        <comment>kinds of data: tasks, notes …</comment>
        <translation>
            <numerusform>You can change %n of them.</numerusform>
            <numerusform>You can change %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company server would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</source>
        <translation>The company server would let you in, but the keyring did not take the token: it is locked, or you said no. Unlock it and sign in again.</translation>
    </message>
    <message>
        <source>From your administrator. This computer has no keyring, so Linija forgets the token when it closes.</source>
        <translation>From your administrator. This computer has no keyring, so Linija forgets the token when it closes.</translation>
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
        <source>demo try practice example company</source>
        <comment>words people look for</comment>
        <translation>demo try practice example company</translation>
    </message>
    <message>
        <source>Open the demo company</source>
        <translation>Open the demo company</translation>
    </message>
    <message>
        <source>COMPANY SERVER</source>
        <comment>heading in capitals</comment>
        <translation>COMPANY SERVER</translation>
    </message>
    <message>
        <source>Close the demo company</source>
        <translation>Close the demo company</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Made-up customers call you. Nothing touches your company’s data.</translation>
    </message>
</context>
<context>
    <name>linija::BannerStack</name>
    <message>
        <source>Fewer</source>
        <comment>button: show only the most serious message</comment>
        <translation>Fewer</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s)</source>
        <comment>button: show them</comment>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linija::CallBackBanners</name>
    <message>
        <source>The call with %1, %2, was cut off at %3. What you wrote is kept.</source>
        <comment>name, number, time</comment>
        <translation>The call with %1, %2, was cut off at %3. What you wrote is kept.</translation>
    </message>
    <message>
        <source>The call with %1 was cut off at %2. What you wrote is kept.</source>
        <comment>name or number, time</comment>
        <translation>The call with %1 was cut off at %2. What you wrote is kept.</translation>
    </message>
    <message>
        <source>A call was cut off at %1. The caller&apos;s number is not known; what you wrote is kept.</source>
        <comment>time</comment>
        <translation>A call was cut off at %1. The caller&apos;s number is not known; what you wrote is kept.</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Call back (%1)</source>
        <comment>a key</comment>
        <translation>Call back (%1)</translation>
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
    <name>linija::CallCommands</name>
    <message>
        <source>That is not possible now. The call is still yours.</source>
        <translation>That is not possible now. The call is still yours.</translation>
    </message>
    <message>
        <source>This number cannot be dialled. Check it, or whether you are signed in to the telephone server.</source>
        <translation>This number cannot be dialled. Check it, or whether you are signed in to the telephone server.</translation>
    </message>
    <message>
        <source>The telephone on this computer is older and cannot do that. Start Linija again when no call is up.</source>
        <translation>The telephone on this computer is older and cannot do that. Start Linija again when no call is up.</translation>
    </message>
</context>
<context>
    <name>linija::CallMeters</name>
    <message>
        <source>How loud you are</source>
        <comment>a level meter</comment>
        <translation>How loud you are</translation>
    </message>
    <message>
        <source>How loud the customer is</source>
        <comment>a level meter</comment>
        <translation>How loud the customer is</translation>
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
    <name>linija::CallSettings</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number; keep the space</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>what the talk key does</comment>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>I am heard</source>
        <comment>only while the talk key is held</comment>
        <translation>I am heard</translation>
    </message>
    <message>
        <source>I am not heard</source>
        <comment>while the talk key is held</comment>
        <translation>I am not heard</translation>
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
    <message>
        <source>Go ready</source>
        <translation>Go ready</translation>
    </message>
    <message>
        <source>The phone is starting again</source>
        <translation>The phone is starting again</translation>
    </message>
    <message>
        <source>The phone is a different version</source>
        <translation>The phone is a different version</translation>
    </message>
    <message>
        <source>Go back to %1: the announced time on hold ends.</source>
        <comment>a name or number</comment>
        <translation>Go back to %1: the announced time on hold ends.</translation>
    </message>
    <message>
        <source>This phone is not signed in to the telephone server, so its calls do not come.</source>
        <translation>This phone is not signed in to the telephone server, so its calls do not come.</translation>
    </message>
    <message>
        <source>Direct calls only</source>
        <translation>Direct calls only</translation>
    </message>
    <message>
        <source>Paused at the telephone server</source>
        <translation>Paused at the telephone server</translation>
    </message>
    <message>
        <source>Its queues send you no calls. Direct calls still ring here.</source>
        <translation>Its queues send you no calls. Direct calls still ring here.</translation>
    </message>
</context>
<context>
    <name>linija::CheckPage</name>
    <message>
        <source>Check before work</source>
        <translation>Check before work</translation>
    </message>
    <message>
        <source>echo test call line loss jitter quality microphone level ready</source>
        <comment>words people look for</comment>
        <translation>echo test call line loss jitter quality microphone level ready</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the check before work</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Speaker or headset</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progress of the check</translation>
    </message>
    <message>
        <source>STEPS</source>
        <comment>heading in capitals: of the check before work</comment>
        <translation>STEPS</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
</context>
<context>
    <name>linija::ConsultStrip</name>
    <message>
        <source>Customer waits</source>
        <comment>before a running time</comment>
        <translation>Customer waits</translation>
    </message>
    <message>
        <source>You are still talking to a colleague</source>
        <translation>You are still talking to a colleague</translation>
    </message>
    <message>
        <source>You are talking to the customer</source>
        <translation>You are talking to the customer</translation>
    </message>
</context>
<context>
    <name>linija::CustomerFacts</name>
    <message>
        <source>No customer yet</source>
        <translation>No customer yet</translation>
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
    <message>
        <source>Once it is known who is on the line, their card appears here.</source>
        <translation>Once it is known who is on the line, their card appears here.</translation>
    </message>
</context>
<context>
    <name>linija::CustomerHeader</name>
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
        <source>last NPS %1</source>
        <translation>last NPS %1</translation>
    </message>
    <message>
        <source>The latest answer to “Would you recommend us?”, 0 to 10</source>
        <translation>The latest answer to “Would you recommend us?”, 0 to 10</translation>
    </message>
    <message>
        <source>Not them?</source>
        <comment>a link: the person on the line is somebody else</comment>
        <translation>Not them?</translation>
    </message>
    <message>
        <source>Mean of this customer’s satisfaction answers, 1 to 5</source>
        <translation>Mean of this customer’s satisfaction answers, 1 to 5</translation>
    </message>
    <message>
        <source>perhaps</source>
        <comment>the customer who rings; only the number says so</comment>
        <translation>perhaps</translation>
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
    <message numerus="yes">
        <source>%n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n customer(s)</source>
        <comment>found</comment>
        <translation>
            <numerusform>The first %n customer</numerusform>
            <numerusform>The first %n customers</numerusform>
        </translation>
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
    <message>
        <source>Emergency call: %1</source>
        <comment>a number</comment>
        <translation>Emergency call: %1</translation>
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
    <message>
        <source>From the customer’s card or an earlier contact; change it if it is no longer right</source>
        <translation>From the customer’s card or an earlier contact; change it if it is no longer right</translation>
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
    <message>
        <source>Three steps, and you can take calls. You can skip any of them: everything is in the settings too.</source>
        <translation>Three steps, and you can take calls. You can skip any of them: everything is in the settings too.</translation>
    </message>
    <message>
        <source>Connect to your company</source>
        <translation>Connect to your company</translation>
    </message>
    <message>
        <source>Your administrator gave you an address and a token. With them you see your company’s customers.</source>
        <translation>Your administrator gave you an address and a token. With them you see your company’s customers.</translation>
    </message>
    <message>
        <source>Test your sound</source>
        <translation>Test your sound</translation>
    </message>
    <message>
        <source>Put on your headset and speak: the microphone’s bar should reach the green line. Then record and listen.</source>
        <translation>Put on your headset and speak: the microphone’s bar should reach the green line. Then record and listen.</translation>
    </message>
    <message>
        <source>Choose how calls reach you</source>
        <translation>Choose how calls reach you</translation>
    </message>
    <message>
        <source>With an account, customers call your number. Without one, only direct calls to this computer reach you.</source>
        <translation>With an account, customers call your number. Without one, only direct calls to this computer reach you.</translation>
    </message>
    <message>
        <source>No company yet? Open the demo company</source>
        <translation>No company yet? Open the demo company</translation>
    </message>
    <message>
        <source>Made-up customers call you. Nothing touches your company’s data.</source>
        <translation>Made-up customers call you. Nothing touches your company’s data.</translation>
    </message>
</context>
<context>
    <name>linija::Furnishing</name>
    <message>
        <source>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</source>
        <translation>Something went wrong inside Linija. Your call and what you typed are kept. (%1)</translation>
    </message>
    <message>
        <source>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</source>
        <translation>Linija ended unexpectedly (%1) and started again. A call that was up went on, and what you typed was kept.</translation>
    </message>
    <message>
        <source>The settings could not be read; the defaults are used and the old file is kept beside the new one. (%1)</source>
        <translation>The settings could not be read; the defaults are used and the old file is kept beside the new one. (%1)</translation>
    </message>
    <message>
        <source>Linija keeps its working files in another folder (%1). There is nothing for you to do.</source>
        <translation>Linija keeps its working files in another folder (%1). There is nothing for you to do.</translation>
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
        <translation>CALLS</translation>
    </message>
    <message>
        <source>WINDOW</source>
        <comment>heading in capitals: the program&apos;s window</comment>
        <translation>WINDOW</translation>
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
    <message>
        <source>APPEARANCE</source>
        <comment>heading in capitals: theme, text size</comment>
        <translation>APPEARANCE</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the theme</comment>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>whether things move</comment>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Reduced</source>
        <comment>animations</comment>
        <translation>Reduced</translation>
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
        <source>open</source>
        <comment>what a key does; after the key</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>call</source>
        <comment>what a key does; after the key</comment>
        <translation>call</translation>
    </message>
    <message>
        <source>Search …</source>
        <comment>everywhere; where there is little room</comment>
        <translation>Search …</translation>
    </message>
    <message>
        <source>do it</source>
        <comment>what a key does; after the key</comment>
        <translation>do it</translation>
    </message>
</context>
<context>
    <name>linija::GuidePanel</name>
    <message>
        <source>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</source>
        <translation>The answers given before could not be read, so the guide starts at its beginning. The note is kept.</translation>
    </message>
    <message>
        <source>The guide is done.</source>
        <translation>The guide is done.</translation>
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
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>On to the next step</translation>
    </message>
    <message>
        <source>guide ready</source>
        <comment>it starts when the call is answered</comment>
        <translation>guide ready</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>queue %1</translation>
    </message>
    <message>
        <source>The conversation goes on with the flow “%1”; what was answered comes along.</source>
        <translation>The conversation goes on with the flow “%1”; what was answered comes along.</translation>
    </message>
    <message>
        <source>There is no flow yet. The guide comes with the company’s data.</source>
        <translation>There is no flow yet. The guide comes with the company’s data.</translation>
    </message>
    <message>
        <source>The guide is done. Suggested disposition: %1</source>
        <translation>The guide is done. Suggested disposition: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a share in percent</comment>
        <translation>%1 done</translation>
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
    <message>
        <source>Use it here</source>
        <comment>a key that another action has</comment>
        <translation>Use it here</translation>
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
    <message>
        <source>Keys you press are sent as tones</source>
        <translation>Keys you press are sent as tones</translation>
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
    <message>
        <source>Search the company’s knowledge</source>
        <translation>Search the company’s knowledge</translation>
    </message>
    <message>
        <source>Type what the customer says. What fits the guide’s step appears here by itself.</source>
        <translation>Type what the customer says. What fits the guide’s step appears here by itself.</translation>
    </message>
    <message>
        <source>%1 · the customer’s</source>
        <translation>%1 · the customer’s</translation>
    </message>
</context>
<context>
    <name>linija::LanguagesPage</name>
    <message>
        <source>customer language local time guide articles</source>
        <comment>words people look for</comment>
        <translation>customer language local time guide articles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country, its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>YOU</source>
        <comment>heading in capitals: the agent</comment>
        <translation>YOU</translation>
    </message>
    <message>
        <source>YOUR CUSTOMERS</source>
        <comment>heading in capitals</comment>
        <translation>YOUR CUSTOMERS</translation>
    </message>
    <message>
        <source>Same as system</source>
        <comment>the language setting</comment>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>The customer’s language</source>
        <translation>The customer’s language</translation>
    </message>
    <message>
        <source>Today: %1 · Number: %2</source>
        <comment>a date and a number as the language writes them</comment>
        <translation>Today: %1 · Number: %2</translation>
    </message>
    <message>
        <source>A customer’s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer’s language, with a translation into yours below; articles come in your language where they were translated. What the customer wrote is never translated.</source>
        <translation>A customer’s page shows the languages they speak and the time where they live. The guide offers its sentences in the customer’s language, with a translation into yours below; articles come in your language where they were translated. What the customer wrote is never translated.</translation>
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
    <name>linija::ParkedList</name>
    <message>
        <source>Parked at %1</source>
        <comment>a place of the telephone server, like 701</comment>
        <translation>Parked at %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <comment>a parked call</comment>
        <translation>Pick up</translation>
    </message>
    <message>
        <source>Pick up %1 at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>Pick up %1 at %2</translation>
    </message>
    <message>
        <source>Show no longer that %1 is parked</source>
        <comment>a name or number</comment>
        <translation>Show no longer that %1 is parked</translation>
    </message>
    <message>
        <source>%1 is parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 is parked at %2</translation>
    </message>
    <message>
        <source>Unknown number</source>
        <translation>Unknown number</translation>
    </message>
    <message>
        <source>%1 is no longer parked at %2</source>
        <comment>a name or number, a place of the telephone server</comment>
        <translation>%1 is no longer parked at %2</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <comment>of a call that is parked</comment>
        <translation>Write the outcome</translation>
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
        <translation>In the conference</translation>
    </message>
    <message>
        <source>Take %1 out of the conference and put them on hold</source>
        <comment>a name or number</comment>
        <translation>Take %1 out of the conference and put them on hold</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>end the call of one party of a conference: a name or number</comment>
        <translation>Hang up %1</translation>
    </message>
</context>
<context>
    <name>linija::PhonePage</name>
    <message>
        <source>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</source>
        <translation>The keyring did not take the password: it is locked, or you said no. Unlock it and try again.</translation>
    </message>
    <message>
        <source>Kept. Type to change it.</source>
        <comment>a password</comment>
        <translation>Kept. Type to change it.</translation>
    </message>
    <message>
        <source>SIGN-IN</source>
        <comment>heading in capitals: of the phone</comment>
        <translation>SIGN-IN</translation>
    </message>
    <message>
        <source>Encryption and networks with address translation</source>
        <comment>heading of settings that are folded away</comment>
        <translation>Encryption and networks with address translation</translation>
    </message>
    <message>
        <source>More servers, certificates, queues, emergency numbers</source>
        <comment>heading of settings that are folded away</comment>
        <translation>More servers, certificates, queues, emergency numbers</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>encryption of sound</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Keys go with the call; use it with TLS</source>
        <translation>Keys go with the call; use it with TLS</translation>
    </message>
    <message>
        <source>Keys are agreed on the sound’s own way</source>
        <translation>Keys are agreed on the sound’s own way</translation>
    </message>
    <message>
        <source>Where the other side can</source>
        <comment>encryption of sound</comment>
        <translation>Where the other side can</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>encryption of sound</comment>
        <translation>Always</translation>
    </message>
    <message>
        <source>Password at the TURN server</source>
        <translation>Password at the TURN server</translation>
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
        <source>turn password nat relay keyring</source>
        <comment>words people look for</comment>
        <translation>turn password nat relay keyring</translation>
    </message>
    <message>
        <source>With the sound</source>
        <comment>how telephone keys are sent</comment>
        <translation>With the sound</translation>
    </message>
    <message>
        <source>As messages</source>
        <comment>how telephone keys are sent</comment>
        <translation>As messages</translation>
    </message>
</context>
<context>
    <name>linija::PrivacyPage</name>
    <message>
        <source>In the keyring of this computer.</source>
        <translation>In the keyring of this computer.</translation>
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
        <source>Customers, histories, notes and drafts</source>
        <translation>Customers, histories, notes and drafts</translation>
    </message>
    <message>
        <source>store database customers drafts notes data size</source>
        <comment>words people look for</comment>
        <translation>store database customers drafts notes data size</translation>
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
        <source>card payment password security</source>
        <comment>words people look for</comment>
        <translation>card payment password security</translation>
    </message>
    <message>
        <source>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</source>
        <translation>Card security codes are never stored. Passwords and tokens are never written into a file or a log. Linija sends nothing to anybody but your company and its telephone server.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so Linija forgets them when it closes.</source>
        <translation>This computer has no keyring, so Linija forgets them when it closes.</translation>
    </message>
    <message>
        <source>Empty · %1</source>
        <comment>path</comment>
        <translation>Empty · %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Open folder: %1</translation>
    </message>
    <message>
        <source>So that you can work without the network. The company server has them too. A draft stays here until you finish it.</source>
        <translation>So that you can work without the network. The company server has them too. A draft stays here until you finish it.</translation>
    </message>
    <message>
        <source>The phone’s own files</source>
        <translation>The phone’s own files</translation>
    </message>
    <message>
        <source>Configuration that the phone program keeps for itself.</source>
        <translation>Configuration that the phone program keeps for itself.</translation>
    </message>
    <message>
        <source>What the programs did, for finding faults: times and references of calls, no notes, no passwords. Old entries are deleted automatically.</source>
        <translation>What the programs did, for finding faults: times and references of calls, no notes, no passwords. Old entries are deleted automatically.</translation>
    </message>
    <message>
        <source>Card security codes, and passwords in plain text</source>
        <translation>Card security codes, and passwords in plain text</translation>
    </message>
    <message>
        <source>RECORDING OF CALLS</source>
        <comment>heading in capitals: privacy</comment>
        <translation>RECORDING OF CALLS</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>recording of calls</comment>
        <translation>Never</translation>
    </message>
    <message>
        <source>When I say so</source>
        <comment>recording of calls</comment>
        <translation>When I say so</translation>
    </message>
    <message>
        <source>Certain queues</source>
        <comment>recording of calls</comment>
        <translation>Certain queues</translation>
    </message>
    <message>
        <source>Every call</source>
        <comment>recording of calls</comment>
        <translation>Every call</translation>
    </message>
    <message>
        <source>This computer</source>
        <comment>who records calls</comment>
        <translation>This computer</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number; keep the space</comment>
        <translation> days</translation>
    </message>
    <message>
        <source>For ever</source>
        <comment>how long recordings are kept</comment>
        <translation>For ever</translation>
    </message>
    <message>
        <source>No bound</source>
        <comment>room that recordings may take</comment>
        <translation>No bound</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>Recordings of calls</translation>
    </message>
    <message>
        <source>Encrypted; the key is in your keyring. The phone can write them and not read them.</source>
        <translation>Encrypted; the key is in your keyring. The phone can write them and not read them.</translation>
    </message>
    <message>
        <source>recordings calls encrypted sound</source>
        <comment>words people look for</comment>
        <translation>recordings calls encrypted sound</translation>
    </message>
    <message>
        <source>Encrypted, and this computer has no keyring for the key: what is recorded now can be opened and sent to the company server only until Linija closes.</source>
        <translation>Encrypted, and this computer has no keyring for the key: what is recorded now can be opened and sent to the company server only until Linija closes.</translation>
    </message>
    <message>
        <source>Server (SIP INFO)</source>
        <comment>who records calls; INFO is a message of SIP</comment>
        <translation>Server (SIP INFO)</translation>
    </message>
    <message>
        <source>Server (dial code)</source>
        <comment>who records calls</comment>
        <translation>Server (dial code)</translation>
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
        <translation>You are not ready here, but not paused at the telephone server: calls from its queues still come.</translation>
    </message>
    <message>
        <source>Pause me there</source>
        <comment>at the telephone server</comment>
        <translation>Pause me there</translation>
    </message>
    <message>
        <source>You are ready here, but paused at the telephone server, so its queues send you no calls. Perhaps a team lead did that.</source>
        <translation>You are ready here, but paused at the telephone server, so its queues send you no calls. Perhaps a team lead did that.</translation>
    </message>
    <message>
        <source>Take me off pause</source>
        <comment>at the telephone server</comment>
        <translation>Take me off pause</translation>
    </message>
    <message>
        <source>You are not ready here, but the telephone server did not pause you (%1). Calls from its queues may still come. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>You are not ready here, but the telephone server did not pause you (%1). Calls from its queues may still come. Linija tries again by itself.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>You are ready here, but the telephone server did not take that (%1). Its queues may send you no calls. Linija tries again by itself.</source>
        <comment>the server&apos;s reason, in English</comment>
        <translation>You are ready here, but the telephone server did not take that (%1). Its queues may send you no calls. Linija tries again by itself.</translation>
    </message>
    <message>
        <source>A team lead is listening on your line.</source>
        <translation>A team lead is listening on your line.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you hear them, the customer does not.</source>
        <translation>A team lead is on your line: you hear them, the customer does not.</translation>
    </message>
    <message>
        <source>A team lead is on your line: you and the customer hear them.</source>
        <translation>A team lead is on your line: you and the customer hear them.</translation>
    </message>
    <message>
        <source>The telephone server&apos;s profile cannot be used, so its queues do not follow your state: %1</source>
        <comment>a reason, in English</comment>
        <translation>The telephone server&apos;s profile cannot be used, so its queues do not follow your state: %1</translation>
    </message>
</context>
<context>
    <name>linija::QueueSounds</name>
    <message>
        <source>Your company’s queues are listed here once they are known.</source>
        <translation>Your company’s queues are listed here once they are known.</translation>
    </message>
    <message>
        <source>As set above</source>
        <comment>the sound of one queue</comment>
        <translation>As set above</translation>
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
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>linija::RecordingBar</name>
    <message>
        <source>This call was recorded.</source>
        <translation>This call was recorded.</translation>
    </message>
    <message>
        <source>Opening the recording …</source>
        <translation>Opening the recording …</translation>
    </message>
    <message>
        <source>The recording is not here any more, and the company server has none.</source>
        <translation>The recording is not here any more, and the company server has none.</translation>
    </message>
    <message>
        <source>This recording is not for you: it was made on another computer or by somebody else.</source>
        <translation>This recording is not for you: it was made on another computer or by somebody else.</translation>
    </message>
    <message>
        <source>The recording is on the company server, which does not answer. Try again later.</source>
        <translation>The recording is on the company server, which does not answer. Try again later.</translation>
    </message>
    <message>
        <source>The recording cannot be opened: %1</source>
        <translation>The recording cannot be opened: %1</translation>
    </message>
    <message>
        <source>It was cut off when the phone or the computer stopped.</source>
        <translation>It was cut off when the phone or the computer stopped.</translation>
    </message>
    <message>
        <source>It is damaged from some place on.</source>
        <translation>It is damaged from some place on.</translation>
    </message>
    <message>
        <source>You are on the left, the customer on the right.</source>
        <translation>You are on the left, the customer on the right.</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the recording that is played</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>the recording</comment>
        <translation>Play</translation>
    </message>
    <message>
        <source>Listen to the recording</source>
        <translation>Listen to the recording</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <comment>of playing a recording</comment>
        <translation>Speed: %1</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Skip silences</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to %2.</source>
        <comment>times in a recording</comment>
        <translation>Recording was paused from %1 to %2.</translation>
    </message>
    <message>
        <source>Recording was paused from %1 to the end.</source>
        <comment>a time in a recording</comment>
        <translation>Recording was paused from %1 to the end.</translation>
    </message>
    <message>
        <source>It cannot be played: this computer has no sound device.</source>
        <comment>a recording</comment>
        <translation>It cannot be played: this computer has no sound device.</translation>
    </message>
    <message>
        <source>It cannot be played: the sound device does not take it.</source>
        <comment>a recording</comment>
        <translation>It cannot be played: the sound device does not take it.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>to play a recording</comment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Close the recording</translation>
    </message>
</context>
<context>
    <name>linija::RefusedCalls</name>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1.</source>
        <comment>a time of day</comment>
        <translation>
            <numerusform>%n call heard busy while you took none, the last at %1.</numerusform>
            <numerusform>%n calls heard busy while you took none, the last at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) heard busy while you took none, the last at %1 from %2.</source>
        <comment>a time of day; a name or number</comment>
        <translation>
            <numerusform>%n call heard busy while you took none, the last at %1 from %2.</numerusform>
            <numerusform>%n calls heard busy while you took none, the last at %1 from %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>A call was refused at %1: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day</comment>
        <translation>A call was refused at %1: its sound was not encrypted, and here it has to be.</translation>
    </message>
    <message>
        <source>A call was refused at %1 from %2: its sound was not encrypted, and here it has to be.</source>
        <comment>a time of day; a name or number</comment>
        <translation>A call was refused at %1 from %2: its sound was not encrypted, and here it has to be.</translation>
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
    <message>
        <source>Hold and answer</source>
        <comment>put the call that is up on hold and take this one</comment>
        <translation>Hold and answer</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>refuse the call</comment>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Decline: %1</source>
        <comment>button; a name or number</comment>
        <translation>Decline: %1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <comment>seconds to answer</comment>
        <translation>%1 s left</translation>
    </message>
    <message>
        <source>%1 s late</source>
        <comment>seconds over the time to answer</comment>
        <translation>%1 s late</translation>
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
        <source>The file by which your company decides settings has mistakes; tell your administrator. (%1)</source>
        <translation>The file by which your company decides settings has mistakes; tell your administrator. (%1)</translation>
    </message>
    <message>
        <source>The choice is in effect, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</source>
        <translation>The choice is in effect, but could not be saved for the next start: the settings file cannot be written. Is the disk full?</translation>
    </message>
    <message>
        <source>No setting by that name. Try another word.</source>
        <translation>No setting by that name. Try another word.</translation>
    </message>
</context>
<context>
    <name>linija::ShortcutsPage</name>
    <message>
        <source>This key cannot be used. Please press another.</source>
        <translation>This key cannot be used. Please press another.</translation>
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
        <source>%1 – while another program is in front</source>
        <comment>an action</comment>
        <translation>%1 – while another program is in front</translation>
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
    <message>
        <source>This key types a character into notes and fields. Please press it with Ctrl or Alt.</source>
        <translation>This key types a character into notes and fields. Please press it with Ctrl or Alt.</translation>
    </message>
    <message>
        <source>On this desktop, shortcuts work only while Linija’s window is in front.</source>
        <translation>On this desktop, shortcuts work only while Linija’s window is in front.</translation>
    </message>
    <message>
        <source>The desktop did not allow shortcuts while another program is in front. You can allow them in the desktop’s own settings.</source>
        <translation>The desktop did not allow shortcuts while another program is in front. You can allow them in the desktop’s own settings.</translation>
    </message>
    <message>
        <source>The desktop keeps the shortcuts that work while another program is in front; change them in its own settings.</source>
        <translation>The desktop keeps the shortcuts that work while another program is in front; change them in its own settings.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <comment>a key, an action</comment>
        <translation>%1 is used by “%2”.</translation>
    </message>
    <message>
        <source>If you use it here, that action gets %1.</source>
        <comment>a key</comment>
        <translation>If you use it here, that action gets %1.</translation>
    </message>
    <message>
        <source>If you use it here, that action has no key.</source>
        <translation>If you use it here, that action has no key.</translation>
    </message>
    <message>
        <source>If you use it here, that action keeps %1.</source>
        <comment>a key</comment>
        <translation>If you use it here, that action keeps %1.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Reset all keys</translation>
    </message>
    <message>
        <source>Click an action, or press Enter on it, to give it another key.</source>
        <translation>Click an action, or press Enter on it, to give it another key.</translation>
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
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progress of the test</translation>
    </message>
    <message>
        <source>The phone found no sound device. Plug in a headset; Linija finds it by itself.</source>
        <translation>The phone found no sound device. Plug in a headset; Linija finds it by itself.</translation>
    </message>
    <message>
        <source>Speaker or headset</source>
        <translation>Speaker or headset</translation>
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
        <source>RINGING</source>
        <comment>heading in capitals</comment>
        <translation>RINGING</translation>
    </message>
    <message>
        <source>How you sound</source>
        <translation>How you sound</translation>
    </message>
    <message>
        <source>Works with: %1</source>
        <comment>the name of a headset</comment>
        <translation>Works with: %1</translation>
    </message>
    <message>
        <source>%1 is plugged in, but its buttons may not be read. Ask your administrator to install Linija’s udev rule.</source>
        <comment>the name of a headset</comment>
        <translation>%1 is plugged in, but its buttons may not be read. Ask your administrator to install Linija’s udev rule.</translation>
    </message>
    <message>
        <source>No headset with call buttons is plugged in.</source>
        <translation>No headset with call buttons is plugged in.</translation>
    </message>
    <message>
        <source>TEST CALL</source>
        <comment>heading in capitals</comment>
        <translation>TEST CALL</translation>
    </message>
    <message>
        <source>SOUND OF A CALL</source>
        <comment>heading in capitals: echo, loudness, tones</comment>
        <translation>SOUND OF A CALL</translation>
    </message>
    <message>
        <source>HEADSET</source>
        <comment>heading in capitals: its buttons</comment>
        <translation>HEADSET</translation>
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
        <source>Headset with call buttons</source>
        <translation>Headset with call buttons</translation>
    </message>
    <message>
        <source>By device</source>
        <comment>an aid is on for loudspeakers and off for headsets</comment>
        <translation>By device</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an aid for the sound</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <comment>an aid for the sound</comment>
        <translation>On</translation>
    </message>
    <message>
        <source>How much louder your microphone is made, in decibels</source>
        <translation>How much louder your microphone is made, in decibels</translation>
    </message>
    <message>
        <source>How much louder the customer is made, in decibels</source>
        <translation>How much louder the customer is made, in decibels</translation>
    </message>
    <message>
        <source>Of my country</source>
        <comment>ringing and busy tones</comment>
        <translation>Of my country</translation>
    </message>
    <message>
        <source>European</source>
        <comment>ringing and busy tones</comment>
        <translation>European</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <comment>ringing and busy tones</comment>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Latvian</source>
        <comment>ringing and busy tones</comment>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Taiwanese</source>
        <comment>ringing and busy tones</comment>
        <translation>Taiwanese</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>ringing and busy tones</comment>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>American</source>
        <comment>ringing and busy tones</comment>
        <translation>American</translation>
    </message>
    <message>
        <source>No tones</source>
        <comment>ringing and busy tones</comment>
        <translation>No tones</translation>
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
    <message>
        <source>Now off: you seem to listen through a headset.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Now off: you seem to listen through a headset.</translation>
    </message>
    <message>
        <source>Now on: you seem to listen through loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Now on: you seem to listen through loudspeakers.</translation>
    </message>
    <message>
        <source>Now off: Linija cannot tell whether this is a headset; most are. Choose “On” for loudspeakers.</source>
        <comment>echo cancelling and level control</comment>
        <translation>Now off: Linija cannot tell whether this is a headset; most are. Choose “On” for loudspeakers.</translation>
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
    <name>linija::StatusLine</name>
    <message>
        <source>Demo company</source>
        <translation>Demo company</translation>
    </message>
    <message>
        <source>Listen</source>
        <comment>to the new voice messages</comment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Listen to the new voice messages</source>
        <translation>Listen to the new voice messages</translation>
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
        <source>Keep it aside and start fresh</source>
        <translation>Keep it aside and start fresh</translation>
    </message>
    <message>
        <source>The local store cannot be opened.</source>
        <translation>The local store cannot be opened.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the company server has is fetched again. Work that had not reached it yet is only in the damaged file; give it to your administrator.</source>
        <translation>The file is kept as it is:
%1

You can start with a fresh store: the damaged one is renamed and kept, and everything the company server has is fetched again. Work that had not reached it yet is only in the damaged file; give it to your administrator.</translation>
    </message>
    <message>
        <source>Nothing was changed:
%1

Check whether the disk is full and whether you may write there, then start Linija again.</source>
        <translation>Nothing was changed:
%1

Check whether the disk is full and whether you may write there, then start Linija again.</translation>
    </message>
</context>
<context>
    <name>linija::SyncPanel</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>changes</comment>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Changes that the company server has not confirmed yet. They are safe on this computer.</source>
        <translation>Changes that the company server has not confirmed yet. They are safe on this computer.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <comment>items from the company server</comment>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Items from the company server that this version does not understand. They are kept as they came.</source>
        <translation>Items from the company server that this version does not understand. They are kept as they came.</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <comment>by the company server</comment>
        <translation>Refused changes</translation>
    </message>
    <message>
        <source>The company server did not take them. Nothing is lost; please tell your team lead.</source>
        <translation>The company server did not take them. Nothing is lost; please tell your team lead.</translation>
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
        <source>The history could not be read. What is shown may not be all of it; nothing was lost.</source>
        <translation>The history could not be read. What is shown may not be all of it; nothing was lost.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
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
        <source>Search history</source>
        <translation>Search history</translation>
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
        <source>History of %1, who may be calling</source>
        <translation>History of %1, who may be calling</translation>
    </message>
    <message>
        <source>When a contact comes in, the customer’s whole history appears here.</source>
        <translation>When a contact comes in, the customer’s whole history appears here.</translation>
    </message>
    <message>
        <source>No entry for this customer fits the filter and the words.</source>
        <translation>No entry for this customer fits the filter and the words.</translation>
    </message>
    <message>
        <source>There has been no contact with this customer yet.</source>
        <translation>There has been no contact with this customer yet.</translation>
    </message>
    <message>
        <source>Search this customer’s history</source>
        <translation>Search this customer’s history</translation>
    </message>
    <message>
        <source>No customer on the line</source>
        <translation>No customer on the line</translation>
    </message>
</context>
<context>
    <name>linija::TransferBox</name>
    <message>
        <source>on your other line</source>
        <translation>on your other line</translation>
    </message>
    <message>
        <source>Send to: name or number</source>
        <translation>Send to: name or number</translation>
    </message>
    <message>
        <source>Transfer to: name or number</source>
        <translation>Transfer to: name or number</translation>
    </message>
    <message>
        <source>To whom the call may go</source>
        <translation>To whom the call may go</translation>
    </message>
    <message>
        <source>Send on</source>
        <comment>a ringing call to somebody else</comment>
        <translation>Send on</translation>
    </message>
    <message>
        <source>Conference</source>
        <comment>make a conference with the other call</comment>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <comment>without asking first</comment>
        <translation>Transfer now</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Park the call</translation>
    </message>
    <message>
        <source>Send the call on to</source>
        <translation>Send the call on to</translation>
    </message>
    <message>
        <source>Transfer the call to</source>
        <translation>Transfer the call to</translation>
    </message>
    <message>
        <source>Consult</source>
        <comment>talk to the colleague before the transfer</comment>
        <translation>Consult</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>the customer to the other call</comment>
        <translation>Transfer</translation>
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
    <message>
        <source>no known customer with %1</source>
        <translation>no known customer with %1</translation>
    </message>
    <message>
        <source>several customers have this number; nothing is certain yet</source>
        <translation>several customers have this number; nothing is certain yet</translation>
    </message>
    <message>
        <source>new customer with this number</source>
        <translation>new customer with this number</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>new customer</translation>
    </message>
</context>
<context>
    <name>linija::Workplace</name>
    <message>
        <source>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</source>
        <translation>A call is up. It goes on in the phone when the window closes, and Linija shows it again when you open it.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need attention</source>
        <comment>refused by the company server</comment>
        <translation>
            <numerusform>%n change need attention</numerusform>
            <numerusform>%n changes need attention</numerusform>
        </translation>
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
        <source>A part of the demo company could not start: %1</source>
        <translation>A part of the demo company could not start: %1</translation>
    </message>
    <message>
        <source>The demo company’s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</source>
        <translation>The demo company’s files are missing. Install Linija again, or set LINIJA_DEMO_DIR.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the keyring with the key is locked, or you said no. Unlock it and start Linija again.</source>
        <translation>Calls are not recorded: the keyring with the key is locked, or you said no. Unlock it and start Linija again.</translation>
    </message>
    <message>
        <source>Calls are not recorded: the key for recordings could not be read (%1).</source>
        <translation>Calls are not recorded: the key for recordings could not be read (%1).</translation>
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
        <source>First contact</source>
        <translation>First contact</translation>
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
    <message>
        <source>The customer’s matter is settled</source>
        <translation>The customer’s matter is settled</translation>
    </message>
    <message>
        <source>This was the customer’s first contact about the matter</source>
        <translation>This was the customer’s first contact about the matter</translation>
    </message>
</context>
</TS>
