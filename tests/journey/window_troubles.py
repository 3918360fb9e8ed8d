"""What can go wrong around the window: a damaged store, a second window, a crash, a store of a newer Linija."""

import os
import signal
import sqlite3
import subprocess

import desk as d
import steps
from desk import check, content, wait_for


def damaged_store(desk):
    data = os.path.join(desk.env["LINIJA_HOME"], "data")
    os.makedirs(data, exist_ok=True)
    damaged = os.urandom(200_000)
    store = os.path.join(data, "linija.sqlite")
    with open(store, "wb") as file:
        file.write(damaged)
    desk.start_window(wait_synced=False)
    wait_for("the message", lambda: desk.has("The local store is damaged"))
    check(desk.has(store), "the message does not name the file")
    with open(store, "rb") as file:
        check(file.read() == damaged, "the damaged file was touched before anybody agreed")
    desk.focus()
    desk.click("push button", "start fresh")
    wait_for("the workspace", lambda: desk.find("push button", "Your state"), 20)
    kept = [name for name in os.listdir(data) if name.startswith("linija.sqlite.damaged-")]
    check(len(kept) == 1, f"kept: {kept}")
    with open(os.path.join(data, kept[0]), "rb") as file:
        check(file.read() == damaged, "the kept file differs")
    wait_for("the first sync", lambda: desk.has("everything sent"), 60)


def second_window(desk):
    second = subprocess.run([os.path.join(desk.bin, "linija")], env=desk.env, timeout=20, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)
    check(second.returncode == 0, f"the second window ended with {second.returncode}")
    check(desk.window.poll() is None, "the first window is gone")


def crash_in_a_call(desk):
    desk.focus()
    steps.go_ready(desk)
    caller = desk.call("+37126555014", "--tone", "1000", headers=["X-Queue: support"])
    steps.wait_alert(desk)
    steps.answer(desk)
    caller.event("answered")
    steps.write_note(desk, "typed before the crash")
    wait_for("the draft to be stored", lambda: desk.has("Saved"), 5)
    desk.window.send_signal(signal.SIGSEGV)
    wait_for("the word about the crash", lambda: desk.has("ended unexpectedly"), 20)
    check(desk.window.poll() is None, "the window did not come back")
    wait_for("the running call", lambda: desk.find("push button", "Hang up"), 15)
    wait_for("the note", lambda: content(steps.note_field(desk)) == "typed before the crash", 10)
    desk.focus()
    desk.key("F4")
    caller.end()


def newer_store(desk):
    desk.window.terminate()
    desk.window.wait(10)
    store = os.path.join(desk.env["LINIJA_HOME"], "data", "linija.sqlite")
    with sqlite3.connect(store) as database:
        database.execute("PRAGMA user_version = 9999")
    database.close()
    with open(store, "rb") as file:
        before = file.read()
    desk.start_window(wait_synced=False)
    wait_for("the message", lambda: desk.has("newer version of Linija"))
    check(desk.find("push button", "start fresh") is None, "it offers to set a good store aside")
    with open(store, "rb") as file:
        check(file.read() == before, "the newer store was touched")


def journey(desk):
    desk.start_backend()
    damaged_store(desk)
    second_window(desk)
    crash_in_a_call(desk)
    newer_store(desk)


if __name__ == "__main__":
    d.run(journey, __doc__)
