"""What a screen reader hears without asking: who calls, what the agent's state became, what went wrong, that it is saved;
and that a call which merely goes on is silent."""

import json
import os
import subprocess
import sys
import time

import desk as d
import steps
from desk import check, wait_for

QUIET_SECONDS = 5
MOST_EVENTS = 3  # in that time: a minute that changes may say so, a second may not


class Ear:
    """The listener's process; its lines are read as they come."""

    def __init__(self, desk):
        listener = os.path.join(os.path.dirname(os.path.abspath(__file__)), "listener.py")
        self.process = desk.spawn("listener", [sys.executable, "-B", listener, str(desk.window.pid)], stdout=subprocess.PIPE)
        os.set_blocking(self.process.stdout.fileno(), False)
        self.heard = []
        self._rest = b""
        wait_for("the listener", lambda: self.lines() and self.heard[0]["event"] == "listening", 20)

    def lines(self):
        while True:
            try:
                new = self.process.stdout.read()
            except BlockingIOError:
                new = None
            if not new:
                return self.heard
            self._rest += new
            *lines, self._rest = self._rest.split(b"\n")
            self.heard += [json.loads(line) for line in lines if line.strip()]

    def announcement(self, words, since, limit=10):
        """An event of the window's notice, or an announcement of its own kind, with these words."""
        def look():
            for event in self.lines()[since:]:
                said = event.get("text", "") if "announcement" in event["event"] else event["name"]
                if (event["role"] == "notification" or "announcement" in event["event"]) and words.lower() in said.lower():
                    return said
            return None
        return wait_for(f"hearing “{words}”", look, limit)


def journey(desk):
    desk.start_backend()
    desk.start_window()
    ear = Ear(desk)

    mark = len(ear.lines())
    steps.go_ready(desk)
    print("heard:", ear.announcement("Ready", mark))

    mark = len(ear.lines())
    caller = desk.call("+37126555014", "--tone", "1000", headers=["X-Queue: support", "X-Language: lv"])
    print("heard:", ear.announcement("Incoming call: ", mark))
    print("heard:", ear.announcement("Jānis Bērziņš", mark))
    steps.answer(desk)
    caller.event("answered")
    ear.announcement("Talking", mark)

    # The call goes on and nobody does anything.
    time.sleep(2)  # what the answer itself changed has been said by then
    mark = len(ear.lines())
    time.sleep(QUIET_SECONDS)  # the length of the measurement
    events = ear.lines()[mark:]
    print(f"{len(events)} events in {QUIET_SECONDS} s of a call")
    kinds = {}
    for event in events:
        what = f"{event['event']} {event['role']} “{event['name'][:60]}”"
        kinds[what] = kinds.get(what, 0) + 1
    for what, count in sorted(kinds.items()):
        print(f"  {count} × {what}")
    check(len(events) <= MOST_EVENTS, f"{len(events)} events while nothing happens: {kinds}")

    mark = len(ear.lines())
    steps.write_note(desk, "Heard by ear")
    desk.key("F4")
    caller.end()
    ear.announcement("Call ended", mark)

    # Something goes wrong and says so by itself.
    mark = len(ear.lines())
    desk.stop_backend()
    print("heard:", ear.announcement("company server", mark, 60))

    mark = len(ear.lines())
    steps.choose_disposition(desk, "Damaged goods")
    steps.finish(desk)
    print("heard:", ear.announcement("Saved", mark))


if __name__ == "__main__":
    d.run(journey, __doc__)
