"""A call rings while the agent types: no letter goes astray, nothing moves from under the pointer, and what was typed
is a draft on disk within a second."""

import os
import sqlite3
import time

import pyatspi

import desk as d
import steps
from desk import check, content, wait_for

SEARCHED = "damaged kettle refund without a receipt"
NOTE = "The lid has a crack on its left side, she would rather have a new one than the money"


def place(desk, role, name):
    thing = wait_for(f"{role} “{name}”", lambda: desk.find(role, name))
    box = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x, box.y, box.width, box.height


def draft_on_disk(desk, words):
    path = os.path.join(desk.env["LINIJA_HOME"], "data", "linija.sqlite")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as store:
        return any(words in (row[0] or "") for row in store.execute("SELECT content FROM drafts"))


def journey(desk):
    desk.start_backend()
    desk.start_window()
    steps.go_ready(desk)

    # The agent is ready and reads up on something when it rings.
    desk.key("ctrl+slash")
    desk.type("damaged ")
    wait_for("articles", lambda: desk.has("Refund or replacement for damaged goods"))
    watched = [("text", "Search articles"), ("push button", "Your state"), ("radio button", "Customers"),
               ("text", "Call a name or number"), ("text", "Search customers")]
    before = [place(desk, role, name) for role, name in watched]
    caller = desk.call("+37126555014", "--tone", "1000", headers=["X-Queue: support", "X-Language: lv"])
    desk.xdotool("type", "--delay", "60", SEARCHED[len("damaged "):])  # it begins to ring in the middle of this
    caller.event("ringing")
    steps.wait_alert(desk)
    field = wait_for("the search field", lambda: desk.find("text", "Search articles"))
    check(content(field) == SEARCHED, f"the search lost letters: “{content(field)}”")
    check(field.getState().contains(pyatspi.STATE_FOCUSED), "the search lost the keyboard")
    for (role, name), was in zip(watched, before):
        now = place(desk, role, name)
        check(was[:2] == now[:2] and was[3] == now[3], f"“{name}” moved from {was} to {now} when a call rang")

    steps.answer(desk)
    caller.event("answered")
    desk.key("ctrl+e")
    desk.type(NOTE)
    typed_at = time.monotonic()
    wait_for("the draft on disk", lambda: draft_on_disk(desk, NOTE), 5, 0.02)
    print(f"draft on disk {(time.monotonic() - typed_at) * 1000:.0f} ms after the last key")
    desk.key("F4")
    caller.end()


if __name__ == "__main__":
    d.run(journey, __doc__)
