"""What a screen reader is told without asking, over AT-SPI: an incoming call, who it perhaps is, the talk, its end, a change
of the agent's state; and that a running time says nothing by itself."""

import time

import pyatspi
from gi.repository import GLib

import desk as d
import steps
from desk import check, wait_for


class Listener:
    """Hears the events of the window as an assistive program does."""

    def __init__(self):
        self.shown = []    # names of notices that appeared
        self.renamed = []  # (role, name) of everything that took another name
        pyatspi.Registry.registerEventListener(self.on_shown, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self.on_renamed, "object:property-change:accessible-name")

    def on_shown(self, event):
        if event.detail1 and event.source and event.source.getRoleName() == "notification":
            self.shown.append(event.source.name)

    def on_renamed(self, event):
        if event.source:
            self.renamed.append((event.source.getRoleName(), event.source.name))

    def heard(self, words):
        self.listen(0.02)
        return any(words in text for text in self.shown)

    @staticmethod
    def listen(seconds):
        context = GLib.MainContext.default()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.005)


def journey(desk):
    desk.start_backend()
    desk.start_window()
    listener = Listener()
    steps.go_ready(desk)
    wait_for("the change of state to be said", lambda: listener.heard("Your state: Ready"))
    caller = desk.call("+37126555014", "--tone", "1000", headers=["X-Queue: support", "X-Language: lv"])
    wait_for("the incoming call to be said", lambda: listener.heard("Incoming call: 26 555 014"))
    wait_for("who it perhaps is to be said", lambda: listener.heard("Jānis Bērziņš"))
    steps.answer(desk)
    caller.event("answered")
    wait_for("the talk to be said", lambda: listener.heard("Talking: "))
    listener.listen(1.5)  # what follows an answer has been said
    listener.renamed.clear()
    said = len(listener.shown)
    listener.listen(4)  # four ticks of every running time
    check(len(listener.shown) == said, f"said while nothing happened: {listener.shown[said:]}")
    ticking = [name for role, name in listener.renamed if any(letter.isdigit() for letter in name)]
    check(not ticking, f"a running time was pushed: {ticking[:6]}")
    desk.key("F4")
    wait_for("the end to be said", lambda: listener.heard("Call ended: "))
    print("said: " + " | ".join(listener.shown))


if __name__ == "__main__":
    d.run(journey, __doc__)
