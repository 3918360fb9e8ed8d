"""A whole call without touching the mouse: ready, answer, hold from the palette, guide, article, note, hang up, outcome."""

import time

import desk as d
import steps
from desk import check, wait_for

ANSWERS = {"identity": "same", "topic": "damaged", "matter": "Lid cracked"}


def journey(desk):
    desk.start_backend()
    desk.start_window()
    began = time.time() - 1
    desk.xdotool("mousemove", "1439", "899")  # into the corner, and there it stays
    steps.go_ready(desk)

    caller = desk.call("+37126555014", "--tone", "1000", headers=["X-Queue: support", "X-Language: lv"])
    steps.wait_alert(desk)
    steps.answer(desk)
    caller.event("answered")

    # An action whose key one has forgotten.
    for event in ("held", "resumed"):
        desk.key("ctrl+k")
        desk.type("hold")
        wait_for("the action in the palette", lambda: desk.has("Hold or resume"))
        desk.key("Return")
        caller.event(event)

    # The guide by digits.
    desk.key("alt+Right")
    wait_for("the next step", lambda: "abdien" not in steps.say_box(desk))
    confirm = steps.say_box(desk)
    desk.key("alt+1")
    desk.key("alt+Right")
    wait_for("the step after the choice", lambda: steps.say_box(desk) not in ("", confirm))
    reason = steps.say_box(desk)
    desk.type("Lid cracked")  # a new step has its first field ready
    desk.key("alt+1")
    desk.key("alt+Right")
    wait_for("the step after the form", lambda: steps.say_box(desk) not in ("", reason))

    desk.key("ctrl+slash")
    desk.type("damaged kettle ref")
    wait_for("the article", lambda: desk.has("Refund or replacement for damaged goods"))
    desk.key("Down", "Return")
    wait_for("the open article", lambda: desk.find("push button", "Back to the list"))

    steps.write_note(desk, "Typed, not clicked")
    desk.key("F4")
    caller.end()
    wait_for("after-call work", lambda: desk.has("After-call work"))
    desk.key("ctrl+e", "Tab")
    desk.type("Damaged")
    desk.key("Return")
    steps.finish(desk)

    delivered = wait_for("the backend to have it", lambda: desk.delivered(began), 20)
    check(len(delivered) == 1, f"{len(delivered)} interactions at the backend")
    one = delivered[0]
    check(one["note"] == "Typed, not clicked", f"note: {one.get('note')}")
    check(one["disposition"] == "damaged-goods", f"disposition: {one.get('disposition')}")
    check(ANSWERS.items() <= one["guide"]["answers"].items(), f"guide answers: {one['guide']}")
    check(len(one.get("articles", [])) == 1, f"articles: {one.get('articles')}")


if __name__ == "__main__":
    d.run(journey, __doc__)
