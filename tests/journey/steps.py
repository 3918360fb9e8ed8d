"""What an agent does, in words; built on desk.py."""

import pyatspi

from desk import check, content, wait_for


def go_ready(desk):
    wait_for("the workplace", lambda: desk.find(("push button", "button"), "Your state"), 20)
    desk.focus()
    desk.key("F9")
    wait_for("the state Ready", lambda: desk.find(("push button", "button"), "Your state: Ready"))


def wait_alert(desk):
    """The alerting card, by its answer button."""
    return wait_for("the alerting card", lambda: desk.find("push button", "Answer"), 15)


def answer(desk):
    desk.key("F2")
    wait_for("the hang-up button", lambda: desk.find("push button", "Hang up"))


def note_field(desk):
    return wait_for("the note field", lambda: desk.find("text", "Note"))


def write_note(desk, text):
    desk.key("ctrl+e")
    desk.type(text)
    wait_for("the note to be shown", lambda: content(note_field(desk)) == text)


def write_more(desk, text):
    """At the end of the note."""
    before = content(note_field(desk))
    desk.key("ctrl+e", "ctrl+End")
    desk.type(text)
    wait_for("the note to be shown", lambda: content(note_field(desk)) == before + text)


def choose_disposition(desk, words):
    field = desk.find(("combo box", "text", "push button"), "Disposition: how the contact ended")
    check(field is not None, "no disposition chooser")
    desk.click_on(field)
    desk.key("ctrl+a")
    desk.type(words)
    desk.key("Return")


def finish(desk):
    """Ends after-call work and waits until the window says that it is written."""
    desk.key("ctrl+Return")
    # The whole sentence: "Saved" alone already stands there for the draft.
    wait_for("the window to confirm", lambda: desk.has("Saved. Waiting to be sent"), 10)


def say_box(desk):
    """The sentence that the guide wants said."""
    hits = desk.all(lambda t: (t.name or "").startswith("Say: "))
    return hits[0].name if hits else ""


def fields(desk):
    return desk.all(lambda t: t.getRoleName() in ("text", "entry") and t.getState().contains(pyatspi.STATE_EDITABLE))
