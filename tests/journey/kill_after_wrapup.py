"""kill -9 right after the wrap-up was confirmed, again and again: no interaction lost, none doubled at the backend."""

import time

import desk as d
import steps
from desk import check, wait_for


def journey(desk):
    desk.start_backend()
    desk.start_window()
    began = time.time() - 1
    for round_number in range(1, desk.times + 1):
        steps.go_ready(desk)
        caller = desk.call("+37126555014", "--tone", "1000", headers=["X-Queue: support"])
        steps.wait_alert(desk)
        steps.answer(desk)
        caller.event("answered")
        steps.write_note(desk, f"round {round_number}")
        desk.key("F4")
        caller.end()
        wait_for("after-call work", lambda: desk.has("After-call work"))
        steps.choose_disposition(desk, "Damaged")
        steps.finish(desk)
        desk.kill_window()
        desk.start_window(wait_synced=False)
    wait_for("everything to be delivered", lambda: len(desk.delivered(began)) >= desk.times, 60)
    wait_for("nothing to wait", lambda: desk.has("everything sent"), 30)
    notes = sorted(one["note"] for one in desk.delivered(began))
    check(notes == sorted(f"round {n}" for n in range(1, desk.times + 1)), f"at the backend: {notes}")
    print(f"{desk.times} kills, {len(notes)} interactions, each once")


if __name__ == "__main__":
    d.run(journey, __doc__)
