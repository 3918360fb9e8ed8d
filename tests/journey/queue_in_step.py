"""The queue of a real PBX follows the agent's state in the window, and the window tells where the PBX stands otherwise."""

import os

import desk as d
import steps
from desk import check, wait_for


def member(desk):
    """What the queue knows of the agent: "" is not in it."""
    lines = [line for line in desk.pbx.cli("queue show support").splitlines() if "PJSIP/agent1" in line]
    return lines[0] if lines else ""


def customer(desk):
    return d.Caller(desk, [os.path.join(desk.bin, "linija-caller"), "--call", f"sip:7000@127.0.0.1:{desk.pbx.sip}", "--from", "+37126555014",
                           "--header", "X-Load-Generator: test", "--tone", "1000", "--json"])


def journey(desk):
    desk.start_pbx()
    desk.use_account("agent1")
    desk.start_backend()
    desk.start_window()
    follows(desk)
    desk.report_stalls()  # ends the window
    wait_for("the agent to be out of the queue", lambda: member(desk) == "")


def follows(desk):
    wait_for("the agent in the queue, paused", lambda: "paused" in member(desk), 40)
    steps.go_ready(desk)
    wait_for("the queue to send calls", lambda: member(desk) and "paused" not in member(desk))

    desk.pbx.cli("queue pause member PJSIP/agent1 queue support reason audit")
    wait_for("the difference in words", lambda: desk.has("paused at the telephone server"), 15)
    check("paused" in member(desk), "Linija fought whoever paused the agent")
    desk.click("push button", "Take me off pause")
    wait_for("the queue to send calls again", lambda: "paused" not in member(desk))
    wait_for("the message to go", lambda: not desk.find("push button", "Take me off pause"))

    caller = customer(desk)
    steps.wait_alert(desk)
    wait_for("the way through the menus", lambda: desk.has("Billing"))
    steps.answer(desk)
    caller.event("answered")
    desk.key("F4")
    wait_for("the pause of after-call work", lambda: "(paused:9" in member(desk))
    caller.end()


if __name__ == "__main__":
    d.run(journey, __doc__)
