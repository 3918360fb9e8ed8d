"""By keyboard alone, through a real PBX: park the customer, see where they wait, and pick them up into the same contact."""

import os
import time

import desk as d
import steps
from desk import check, wait_for

CUSTOMER = 1000  # Hz, what each of them says
AGENT = 440
BUTTON = ("push button", "button")


def tab_to(desk, name):
    """Tab goes there, as it does for who has no mouse."""
    def focused():
        button = desk.find(BUTTON, name)
        return button and button.getState().contains(d.pyatspi.STATE_FOCUSED)
    for _ in range(6):
        if focused():
            return
        desk.key("Tab")
    wait_for(f"the focus on “{name}”", focused)


def journey(desk):
    desk.start_backend()
    desk.start_pbx()
    desk.use_account("agent1")
    desk.start_window()
    began = time.time() - 1
    desk.xdotool("mousemove", "1439", "899")  # into the corner, and there it stays
    steps.go_ready(desk)
    wait_for("the account to be registered", lambda: (desk.phone_status() or {}).get("registration") == "registered", 20)
    desk.speak(AGENT)

    customer = d.Caller(desk, [os.path.join(desk.bin, "linija-caller"), "--call", f"sip:7001@127.0.0.1:{desk.pbx.sip}", "--from", "+37126555014",
                               "--header", "X-Load-Generator: test", "--header", "X-Customer-Id: none", "--tone", str(CUSTOMER),
                               "--listen", f"{AGENT}", "--json"])
    steps.wait_alert(desk)
    steps.answer(desk)
    customer.event("answered")

    desk.key("F3")
    wait_for("the field of the transfer", lambda: desk.find("text", "Transfer to: name or number"))
    tab_to(desk, "Park the call")
    desk.key("space")
    wait_for("the line of who is parked", lambda: desk.find(BUTTON, "Pick up") and desk.has("Parked at 70"), 20)
    wait_for("after-call work", lambda: desk.has("After-call work"), 20)
    check("Space               :  70" in desk.pbx.cli("parking show default"), "they wait at the PBX")

    desk.key("ctrl+p")
    wait_for("the talk to go on", lambda: desk.find(BUTTON, "Hang up"), 20)
    wait_for("the line to go", lambda: not desk.find(BUTTON, "Pick up"), 20)
    heard = desk.tones(desk.record_ear(2), CUSTOMER)["tones"]
    check(heard[str(CUSTOMER)] > -30, f"the agent hears the customer again: {heard}")
    desk.key("F4")
    wait_for("after-call work", lambda: desk.has("After-call work"), 20)
    report = customer.end()
    check(report["tones"][str(AGENT)] > -30, f"the customer heard the agent: {report}")

    desk.key("ctrl+e", "Tab")
    desk.type("Damaged")
    desk.key("Return")
    steps.finish(desk)
    delivered = wait_for("the backend to have it", lambda: desk.delivered(began), 20)
    check(len(delivered) == 1, f"{len(delivered)} interactions at the backend")
    check(not delivered[0].get("transferredTo"), f"they were not handed on: {delivered[0].get('transferredTo')}")


if __name__ == "__main__":
    d.run(journey, __doc__)
