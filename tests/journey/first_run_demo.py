"""From the first run into the demo company, which has a home of its own, and back."""

import os
import signal

import desk as d
from desk import check, wait_for


class Successor:
    """A window that another window started: found by its home, ended by its pid."""

    def __init__(self, pid):
        self.pid = pid

    def poll(self):
        return None if os.path.exists(f"/proc/{self.pid}") else 0

    def terminate(self):
        if self.poll() is None:
            os.kill(self.pid, signal.SIGTERM)

    def wait(self, limit):
        wait_for("the end of a window", lambda: self.poll() is not None, limit)


def window_of(desk, home, besides):
    """The pid of the window that runs in that home."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().decode(errors="replace").split("\0")
            with open(f"/proc/{pid}/environ", "rb") as file:
                environment = file.read().decode(errors="replace").split("\0")
            with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
                if file.read().rsplit(")", 1)[1].split()[0] == "Z":
                    continue
        except OSError:
            continue
        if words[0] == os.path.join(desk.bin, "linija") and "LINIJA_HOME=" + home in environment and int(pid) not in besides:
            return int(pid)
    return None


def journey(desk):
    home = desk.env["LINIJA_HOME"]
    desk.settings.clear()
    desk.settings.update(language="en", theme="light", textPercent=110)
    desk.start_window(wait_synced=False)
    first = desk.window
    wait_for("the first run", lambda: desk.has("Welcome to Linija"), 20)
    desk.focus()
    desk.click("check box", "Open the demo company")  # it stays pressed: that is how it is announced
    wait_for("the sound step", lambda: desk.has("Test your sound"), 10)
    desk.click("push button", "Open the demo company")

    demo_home = os.path.join(home, "data", "demo")
    demo = wait_for("the demo's window", lambda: window_of(desk, demo_home, {first.pid}), 20)
    first.wait(20)
    try:
        desk.window = Successor(demo)
        wait_for("the demo's customers", lambda: desk.has("everything sent"), 90)
        check(not desk.has("Welcome to Linija"), "the first run came again in the demo")
        with open(os.path.join(demo_home, "config", "settings.json"), encoding="utf-8") as file:
            check('"textPercent": 110' in file.read(), "the demo does not look as the user has it")
        desk.focus()
        desk.key("ctrl+comma")
        desk.click("list item", "Company")
        desk.click("push button", "Close the demo company")
        back = wait_for("the company's window", lambda: window_of(desk, home, {first.pid}), 20)
        desk.window.wait(20)
        desk.window = Successor(back)
        wait_for("the first run", lambda: desk.has("Welcome to Linija"), 20)
    finally:
        desk.window.terminate()
        desk.window.wait(10)
        # The demo's phone belongs to its home and ends with nobody to serve; the journey does not wait for that.
        desk.env["LINIJA_HOME"] = demo_home
        phone = desk.phone_pid()
        if phone:
            os.kill(phone, signal.SIGTERM)
        desk.env["LINIJA_HOME"] = home


if __name__ == "__main__":
    d.run(journey, __doc__)
