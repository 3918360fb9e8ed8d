"""By keyboard alone, through a real PBX: ask a colleague while the customer waits, and connect them."""

import os
import time

import desk as d
import steps
from desk import check, wait_for
from telephone import Telephone

COLLEAGUE = 1700  # Hz, what each of them says
CUSTOMER = 1000
AGENT = 440


def journey(desk):
    desk.start_backend()
    desk.start_pbx()
    desk.use_account("agent1")
    colleague = Telephone(desk, "agent2", COLLEAGUE)
    desk.start_window()
    began = time.time() - 1
    desk.xdotool("mousemove", "1439", "899")  # into the corner, and there it stays
    steps.go_ready(desk)
    wait_for("the account to be registered", lambda: (desk.phone_status() or {}).get("registration") == "registered", 20)
    desk.speak(AGENT)

    customer = d.Caller(desk, [os.path.join(desk.bin, "linija-caller"), "--call", f"sip:7001@127.0.0.1:{desk.pbx.sip}", "--from", "+37126555014",
                               "--header", "X-Load-Generator: test", "--header", "X-Customer-Id: none", "--tone", str(CUSTOMER),
                               "--listen", f"{AGENT},{COLLEAGUE}", "--json"])
    steps.wait_alert(desk)
    steps.answer(desk)
    customer.event("answered")

    # A number that is not there: the customer stays, and the card says why.
    desk.key("F3")
    wait_for("the field of the transfer", lambda: desk.find("text", "Transfer to: name or number"))
    desk.type("3999")
    wait_for("the number to be found", lambda: desk.has("Call 3999"))
    desk.key("shift+Return")
    wait_for("the reason", lambda: desk.has("cannot be reached"), 20)
    wait_for("the talk to go on", lambda: desk.find("push button", "Hang up"))

    # The colleague is asked first; the customer waits.
    desk.key("F3")
    desk.type("1002")
    wait_for("the number to be found", lambda: desk.has("Call 1002"))
    desk.key("Return")
    colleague.answer()
    wait_for("the customer to wait", lambda: desk.has("Customer waits"), 20)
    wait_for("the state", lambda: desk.find(("push button", "button"), "Your state: Consulting"), 10)
    heard = desk.tones(desk.record_ear(2), COLLEAGUE, CUSTOMER)["tones"]
    check(heard[str(COLLEAGUE)] > -30, f"the agent hears the colleague: {heard}")
    check(heard[str(CUSTOMER)] < -45, f"and not the customer: {heard}")

    # To the customer and back, then connected.
    desk.key("shift+F6")
    wait_for("the talk with the customer", lambda: desk.has("You are talking to the customer"))
    desk.key("shift+F6")
    wait_for("the customer to wait again", lambda: desk.has("Customer waits"))
    desk.key("ctrl+F3")
    wait_for("after-call work", lambda: desk.has("After-call work"), 20)
    wait_for("the card to say to whom", lambda: desk.has("Transferred to 1002"))
    time.sleep(2)  # what they say to each other
    customer.process.terminate()  # hangs up first
    report = customer.end()
    check(report["tones"][str(COLLEAGUE)] > -30, f"the customer heard the colleague: {report}")
    check(report["heardMs"][str(COLLEAGUE)] >= 1500, f"for long enough: {report}")
    colleague.end()
    heard = desk.tones(colleague.heard, AGENT, CUSTOMER)["tones"]
    check(heard[str(CUSTOMER)] > -30, f"the colleague heard the customer: {heard}")
    check(heard[str(AGENT)] > -30, f"and the agent before: {heard}")

    desk.key("ctrl+e", "Tab")
    desk.type("Damaged")
    desk.key("Return")
    steps.finish(desk)
    delivered = wait_for("the backend to have it", lambda: desk.delivered(began), 20)
    check(len(delivered) == 1, f"{len(delivered)} interactions at the backend")
    check(delivered[0].get("transferredTo") == "1002", f"transferred to: {delivered[0].get('transferredTo')}")


if __name__ == "__main__":
    d.run(journey, __doc__)
