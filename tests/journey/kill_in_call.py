"""kill -9 of the window in the middle of a call: the talk goes on; the next window has the call, its time and the note."""

import time

import desk as d
import steps
from desk import check, content, wait_for

NOTE = "half a sentence abo"


def journey(desk):
    desk.start_backend()
    desk.start_window()
    steps.go_ready(desk)
    humming = desk.speak(440)
    caller = desk.call("+37126555014", "--tone", "1000", "--listen", "440", headers=["X-Queue: support"])
    steps.wait_alert(desk)
    steps.answer(desk)
    caller.event("answered")
    answered = time.monotonic()
    steps.write_note(desk, NOTE)
    wait_for("the draft to be stored", lambda: desk.has("Draft saved") or desk.has("Saved"), 5)

    killed = time.monotonic()
    desk.kill_window()
    time.sleep(3)  # the talk without a window
    status = desk.phone_status()
    check(status is not None, "the phone went with the window")
    desk.start_window(wait_synced=False)
    wait_for("the running call", lambda: desk.find("push button", "Hang up"), 15)
    wait_for("the note", lambda: content(steps.note_field(desk)) == NOTE, 10)
    wait_for("the customer", lambda: desk.has("Jānis Bērziņš"), 10)

    # The timer shows the true duration: from the answer, not from the new window.
    expected = int(time.monotonic() - answered)
    shown = {f"{s // 60:02d}:{s % 60:02d}" for s in range(expected - 2, expected + 6)}
    wait_for(f"one of {sorted(shown)} on the card", lambda: any(desk.has(text) for text in shown), 4)

    desk.key("F4")
    ended = caller.end()
    humming.terminate()
    gap, heard, talk = ended["longestGapMs"].get("440", 0), ended["heardMs"].get("440", 0), ended["talkMs"]
    print(f"longest gap at the customer's ear: {gap} ms; heard {heard} of {talk} ms")
    check(gap <= 100, f"the customer heard a gap of {gap} ms")
    # A gap lies between two sounds, so a talk that fell silent for good at the kill would have none: the agent must have
    # been heard for longer than there was a window to die.
    before = (killed - answered) * 1000
    check(heard > before + 1000, f"heard for {heard} ms, and the window died after {before:.0f}")
    wait_for("after-call work", lambda: desk.has("After-call work"))


if __name__ == "__main__":
    d.run(journey, __doc__)
