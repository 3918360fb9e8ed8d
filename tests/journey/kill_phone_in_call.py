"""kill -9 of the phone under the window, in the middle of a call over a PBX: it is said at once, the phone is back and signed in,
one press calls the customer back in the same contact, what was written is kept, and one interaction comes of it."""

import os
import signal
import time

import desk as d
import steps
from desk import check, content, wait_for
from telephone import Telephone

AGENT = 440
CUSTOMER = 1000


def kill_the_phone(desk):
    """Seconds until the window said it, and the phone that died."""
    old = desk.phone_pid()
    os.kill(old, signal.SIGKILL)
    killed = time.monotonic()
    wait_for("the word that the call was cut off", lambda: desk.has("was cut off at"), 5)
    return time.monotonic() - killed, old


def wait_new_phone(desk, old):
    began = time.monotonic()
    wait_for("another phone", lambda: desk.phone_pid() not in (None, old), 10)
    wait_for("the new phone to be registered", lambda: (desk.phone_status() or {}).get("registration") == "registered", 20)
    return time.monotonic() - began


def talk_again(desk, customer, call_back):
    customer.hang_up()  # who hears nothing any more
    wait_for("the customer to be free", lambda: not customer.calls(), 10)
    call_back()
    customer.answer()
    wait_for("the talk", lambda: desk.find("push button", "Hang up"), 10)
    wait_for("the offer to go", lambda: not desk.has("was cut off at"), 10)
    heard = desk.tones(desk.record_ear(2), CUSTOMER)["tones"]
    check(heard[str(CUSTOMER)] > -30, f"the agent hears the customer again: {heard}")


def journey(desk):
    desk.start_backend()
    desk.start_pbx()
    desk.use_account("agent1")
    desk.settings.update(recordingRule="always")
    desk.start_window()
    began = time.time() - 1
    customer = Telephone(desk, "customer", CUSTOMER)
    steps.go_ready(desk)
    wait_for("the account to be registered", lambda: (desk.phone_status() or {}).get("registration") == "registered", 20)
    desk.speak(AGENT)

    customer.dial("7001")
    steps.wait_alert(desk)
    steps.answer(desk)
    wait_for("the customer", lambda: desk.has("Jānis Bērziņš"), 10)
    steps.write_note(desk, "Asks about the kettle.")
    desk.record_ear(2)  # what they say to each other

    said, old = kill_the_phone(desk)
    wait_for("after-call work", lambda: desk.has("After-call work"))
    check(content(steps.note_field(desk)) == "Asks about the kettle.", "the note is not there any more")
    if desk.pictures:
        os.makedirs(desk.pictures, exist_ok=True)
        desk.picture(os.path.join(desk.pictures, "phone-died.png"))
    registered = wait_new_phone(desk, old)
    print(f"phone killed: said after {said:.1f} s, the next one registered {registered:.1f} s later")

    # By the button; then it dies once more, and by the key.
    talk_again(desk, customer, lambda: desk.click("push button", "Call back"))
    check(content(steps.note_field(desk)) == "Asks about the kettle.", "the call-back is another contact")
    steps.write_more(desk, " Called back.")
    said, old = kill_the_phone(desk)
    registered = wait_new_phone(desk, old)
    print(f"killed again: said after {said:.1f} s, registered {registered:.1f} s later")
    talk_again(desk, customer, lambda: desk.key("ctrl+b"))
    note = "Asks about the kettle. Called back."
    check(content(steps.note_field(desk)) == note, "the note after the second call-back")

    desk.key("F4")
    wait_for("after-call work", lambda: desk.has("After-call work"))
    check(not desk.has("was cut off at"), "a call that ended well is said to be cut off")
    steps.choose_disposition(desk, "Damaged")
    steps.finish(desk)
    wait_for("everything to be sent", lambda: desk.has("everything sent"), 30)
    delivered = desk.delivered(began)
    check(len(delivered) == 1, f"{len(delivered)} interactions at the backend")
    one = delivered[0]
    check(one["note"] == note, f"its note: {one['note']}")
    check(one.get("customerId"), "it has no customer")
    check(not one.get("cutOff"), "it says that it was cut off")

    def recordings():
        return [i["data"] for i in desk.changes() if i["type"] == "recordings" and not i.get("deleted")]
    wait_for("three recordings at the backend", lambda: len(recordings()) == 3, 60)
    endings = sorted(r["ending"] for r in recordings())
    check(endings == ["complete", "cut-off", "cut-off"], f"they ended: {endings}")
    check(all(r.get("interactionId") == one["id"] for r in recordings()), f"whose they are: {[r.get('interactionId') for r in recordings()]}")

    customer.end()
    heard = desk.tones(customer.heard, AGENT)
    print(f"the customer heard the agent for {heard['heardMs'][str(AGENT)]} ms")
    check(heard["heardMs"][str(AGENT)] > 5000, f"three talks at the customer's ear: {heard}")


if __name__ == "__main__":
    d.run(journey, __doc__)
