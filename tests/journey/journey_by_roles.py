"""A call from ring to wrap-up as assistive software does it: things are found by role and name alone, pressed by their own
actions and filled through their own text interface. No mouse, no keys, no picture."""

import time

import pyatspi

import desk as d
from desk import check, content, wait_for

BUTTON = ("push button", "button", "toggle button")
FIELD = ("text", "entry")


def press(desk, name, role=BUTTON, limit=10):
    thing = wait_for(f"{role} “{name}”", lambda: desk.find(role, name), limit)
    actions = thing.queryAction()
    wanted = next((i for i in range(actions.nActions) if actions.getName(i).lower() in ("press", "toggle", "check")), None)
    check(wanted is not None, f"“{thing.name}” cannot be pressed: {[actions.getName(i) for i in range(actions.nActions)]}")
    check(actions.doAction(wanted), f"pressing “{thing.name}” failed")


def fill(desk, name, text):
    field = wait_for(f"the field “{name}”", lambda: desk.find(FIELD, name))
    check(field.queryComponent().grabFocus(), f"“{field.name}” does not take the focus")
    check(field.getState().contains(pyatspi.STATE_EDITABLE), f"“{field.name}” cannot be written in")
    field.queryEditableText().setTextContents(text)
    wait_for(f"the text in “{name}”", lambda: content(field) == text)
    return field


def choose(desk, name, words):
    """Picks the item of a list that has these words."""
    item = wait_for(f"“{words}” in {name}", lambda: desk.find("list item", words))
    actions = item.queryAction()
    check(actions.nActions > 0 and actions.doAction(0), f"“{item.name}” cannot be chosen")


def journey(desk):
    desk.start_backend()
    desk.start_window()
    began = time.time() - 1

    press(desk, "Go ready")
    wait_for("the state Ready", lambda: desk.find(BUTTON, "Your state: Ready"))

    # Whom to call is offered while a name is written.
    fill(desk, "Call a name or number", "Bērziņ")
    wait_for("the customer to call", lambda: desk.find("list item", "Bērziņš"))
    fill(desk, "Call a name or number", "")

    caller = desk.call("+37126555014", "--tone", "1000", headers=["X-Queue: support", "X-Language: lv"])
    wait_for("the announcement of the call", lambda: desk.has("Jānis Bērziņš"), 15)
    press(desk, "Answer")
    caller.event("answered")
    wait_for("the running call", lambda: desk.find(BUTTON, "Hang up"))

    # The guide: next, the caller is this customer, next.
    press(desk, "Next")
    press(desk, "This customer", "radio button")
    press(desk, "Next")

    # Knowledge: search, open, back.
    fill(desk, "Search articles", "damaged kettle")
    choose(desk, "the articles", "Refund or replacement for damaged goods")
    press(desk, "Back to the list")

    # The history can be read row by row: day, time and words.
    history = wait_for("the history", lambda: desk.find("list", "History of the customer"))
    rows = wait_for("the history's rows", lambda: [row for row in history if "Order 8790" in (row.name or "")])
    check(len(rows) == 1, f"{len(rows)} rows say Order 8790")
    check(rows[0].getRoleName() == "list item", f"a row of the history is a {rows[0].getRoleName()}")
    check(any(c.isdigit() for c in rows[0].name.split("Order 8790")[0]), f"a row without day and time: {rows[0].name}")
    check(rows[0].queryAction().doAction(0), "a row of the history cannot be opened")
    wait_for("the row to be chosen", lambda: rows[0].getState().contains(pyatspi.STATE_SELECTED))

    # The palette: an action by its words.
    fill(desk, "Search customers, articles and actions", "hold")
    choose(desk, "the palette", "Hold or resume")
    caller.event("held")
    press(desk, "Resume")
    caller.event("resumed")

    fill(desk, "Note", "Read by ear")
    press(desk, "Hang up")
    caller.end()
    wait_for("after-call work", lambda: desk.has("After-call work"))
    press(desk, "Disposition", BUTTON + ("combo box",))
    choose(desk, "the dispositions", "Damaged goods")
    press(desk, "Finish")
    wait_for("the window to confirm", lambda: desk.has("Saved. Waiting to be sent"), 10)

    delivered = wait_for("the backend to have it", lambda: desk.delivered(began), 20)
    check(len(delivered) == 1, f"{len(delivered)} interactions at the backend")
    check(delivered[0]["note"] == "Read by ear", f"note: {delivered[0].get('note')}")
    check(delivered[0]["disposition"] == "damaged-goods", f"disposition: {delivered[0].get('disposition')}")


if __name__ == "__main__":
    d.run(journey, __doc__)
