"""The PBX dies in the middle of a call: the window says within five seconds that the call is cut off and offers to call back;
when the PBX is there again, one press reaches the same customer in the same contact."""

import os
import time

import desk as d
import steps
from desk import check, content, wait_for
from telephone import Telephone

NOTE = "Wants the invoice again."
CUSTOMER = 1000


def journey(desk):
    desk.start_backend()
    desk.start_pbx()
    desk.use_account("agent1")
    desk.start_window()
    began = time.time() - 1
    customer = Telephone(desk, "customer", CUSTOMER)
    steps.go_ready(desk)
    wait_for("the account to be registered", lambda: (desk.phone_status() or {}).get("registration") == "registered", 20)
    desk.speak(440)
    customer.dial("7001")
    steps.wait_alert(desk)
    steps.answer(desk)
    steps.write_note(desk, NOTE)
    desk.record_ear(2)

    desk.pbx.kill()
    killed = time.monotonic()
    wait_for("the word that the call was cut off", lambda: desk.has("was cut off at"), 8)
    said = time.monotonic() - killed
    check(desk.find("push button", "Call back") is not None, "no call-back is offered")
    if desk.pictures:
        os.makedirs(desk.pictures, exist_ok=True)
        desk.picture(os.path.join(desk.pictures, "pbx-died.png"))
    check(content(steps.note_field(desk)) == NOTE, "the note is not there any more")

    desk.pbx.start()
    wait_for("the phone to be registered again", lambda: "agent1/" in desk.pbx.cli("pjsip show contacts"), 30)
    customer.wait_registered()
    wait_for("the customer to be free", lambda: not customer.calls(), 20)
    print(f"PBX killed: said after {said:.1f} s")
    check(said < 6, f"it was said after {said:.1f} s")  # the phone's five (pbxlost_test), and looking at the window
    wait_for("the window to know that it is registered", lambda: (desk.phone_status() or {}).get("registration") == "registered", 20)
    desk.key("ctrl+b")
    customer.answer()
    wait_for("the talk", lambda: desk.find("push button", "Hang up"), 10)
    heard = desk.tones(desk.record_ear(2), CUSTOMER)["tones"]
    check(heard[str(CUSTOMER)] > -30, f"the agent hears the customer again: {heard}")
    check(content(steps.note_field(desk)) == NOTE, "the call-back is another contact")

    desk.key("F4")
    wait_for("after-call work", lambda: desk.has("After-call work"))
    steps.choose_disposition(desk, "Damaged")
    steps.finish(desk)
    wait_for("everything to be sent", lambda: desk.has("everything sent"), 30)
    delivered = desk.delivered(began)
    check(len(delivered) == 1 and delivered[0]["note"] == NOTE, f"at the backend: {delivered}")
    customer.end()


if __name__ == "__main__":
    d.run(journey, __doc__)
