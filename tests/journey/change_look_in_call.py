"""Theme, language and text size are changed in the middle of a call: neither ear hears it."""

import json
import os
import signal
import time

import desk as d
import steps
from desk import check, wait_for

FRAME = 20  # ms, the tone meter's
# What a fully busy test machine may take from a sound server without real-time rights (tests/bench/look_in_call.py has
# the measured baseline). A look that is changed on the thread that carries the sound costs hundreds.
ALLOWED_GAP = 3 * FRAME


def record_ear(desk, path):
    return desk.spawn("ear", ["nice", "-n", "-11", "parec", "--device=agent_out.monitor", "--latency-msec=20", "--rate=16000",
                              "--channels=1", "--format=s16le", "--file-format=wav", path])


def saved(desk, key):
    with open(os.path.join(desk.env["LINIJA_HOME"], "config", "settings.json"), encoding="utf-8") as file:
        return json.load(file).get(key)


CHOICE = ("radio button", "push button", "toggle button", "list item", "page tab")


def change_look(desk):
    desk.key("ctrl+comma")
    desk.click(CHOICE, "Dark")
    wait_for("the dark window", lambda: saved(desk, "theme") == "dark", 5)
    time.sleep(1)  # the talk goes on in the new look
    desk.click("slider", "Text size")
    desk.key("Home", *["Right"] * 10)
    wait_for("larger text", lambda: (saved(desk, "textPercent") or 100) == 150, 5)
    time.sleep(1)
    desk.click(CHOICE, "Languages")
    desk.click(CHOICE, "Українська")
    wait_for("the Ukrainian window", lambda: saved(desk, "language") == "uk" and desk.has("Завершити"), 5)  # hang up
    time.sleep(1)
    if desk.pictures:
        os.makedirs(desk.pictures, exist_ok=True)
        desk.picture(os.path.join(desk.pictures, "look-changed-in-call.png"))


def talk(desk, meanwhile):
    """A call with a tone in each direction; meanwhile(desk) happens while both hear. What each ear heard, in ms."""
    desk.start_backend()
    desk.start_window()
    steps.go_ready(desk)
    desk.speak(440)
    ear = os.path.join(desk.home, "ear.wav")
    recorder = record_ear(desk, ear)
    caller = desk.call("+37126555014", "--tone", "1000", "--listen", "440", headers=["X-Queue: support"])
    steps.wait_alert(desk)
    steps.answer(desk)
    caller.event("answered")
    caller.event("heard")
    meanwhile(desk)
    status = desk.phone_status()
    check(status is not None, "the phone does not answer")
    desk.key("F4")
    ended = caller.end()
    recorder.send_signal(signal.SIGINT)
    recorder.wait(10)
    heard = desk.tones(ear, 1000)
    return {"talk": ended["talkMs"],
            "customer gap": ended["longestGapMs"].get("440"), "customer heard": ended["heardMs"]["440"],
            "agent gap": heard["longestGapMs"].get("1000"), "agent heard": heard["heardMs"]["1000"]}


def journey(desk):
    ears = talk(desk, change_look)
    print(f"{ears} (ms, frames of {FRAME} ms)")
    for who in ("customer", "agent"):
        gap = ears[f"{who} gap"]
        check(gap is not None and gap <= ALLOWED_GAP, f"the {who} heard a gap of {gap} ms")
        # A talk that fell silent for good would have no gap either.
        check(ears[f"{who} heard"] > ears["talk"] - 500, f"the {who} heard nothing more before the end")


if __name__ == "__main__":
    d.run(journey, __doc__)
