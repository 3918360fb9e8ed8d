"""The desktop around the window: links that other programs hand over, and keys while another program has the focus."""

import os
import subprocess

import desk as d
import steps
from desk import check, content, wait_for


def open_link(desk, link):
    """As a browser or a mail program does it: the program once more, with the link."""
    second = subprocess.run([os.path.join(desk.bin, "linija"), link], env=desk.env, timeout=20, stdout=subprocess.DEVNULL,
                            stderr=subprocess.DEVNULL)
    check(second.returncode == 0, f"linija {link} ended with {second.returncode}")
    check(desk.window.poll() is None, "the first window is gone")


def dial_text(desk):
    field = desk.find("text", "Call a name or number")
    return content(field) if field else ""


def links(desk):
    open_link(desk, "tel:+371-26-555-014")
    wait_for("the number in the dial box", lambda: dial_text(desk) == "26 555 014")
    wait_for("the button to call it", lambda: desk.find("push button", "Call 26 555 014"))
    check(not (desk.phone_status() or {}).get("calls"), "it dialled by itself")
    open_link(desk, "sip:nobody@127.0.0.1")
    wait_for("the address in the dial box", lambda: dial_text(desk) == "sip:nobody@127.0.0.1")
    open_link(desk, "javascript:alert(1)")
    wait_for("the word about a link that is none", lambda: desk.has("This link cannot be opened"))
    customer = next(i for i in desk.changes() if i["type"] == "customers" and not i.get("deleted"))
    open_link(desk, "linija:customer/" + customer["id"])
    wait_for("the customer", lambda: desk.has(customer["data"]["name"]))


def keys_from_elsewhere(desk):
    steps.go_ready(desk)
    caller = desk.call("+37126555014", "--tone", "1000", headers=["X-Queue: support"])
    steps.wait_alert(desk)
    desk.spawn("other", ["xev", "-event", "keyboard", "-name", "another program"])

    def other():
        out = subprocess.run(["xdotool", "search", "--name", "another program"], env=desk.env, stdout=subprocess.PIPE).stdout
        return out.split()[-1].decode() if out.split() else None
    window = wait_for("another program", other)
    desk.xdotool("windowfocus", "--sync", window)
    desk.key("ctrl+shift+F2")
    caller.event("answered")
    desk.key("ctrl+shift+F8")
    wait_for("the muted microphone", lambda: desk.find(("push button", "toggle button"), "Unmute"))
    desk.key("ctrl+shift+F8")
    wait_for("the open microphone", lambda: not desk.find(("push button", "toggle button"), "Unmute"))
    focused = subprocess.run(["xdotool", "getwindowfocus"], env=desk.env, stdout=subprocess.PIPE).stdout.decode().strip()
    check(focused == window, "the focus was taken from the other program")
    desk.key("ctrl+shift+F4")
    caller.end()


def journey(desk):
    desk.start_backend()
    desk.start_window()
    links(desk)
    keys_from_elsewhere(desk)


if __name__ == "__main__":
    d.run(journey, __doc__)
