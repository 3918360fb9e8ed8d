"""The first minutes with Linija: three steps inside the window, a call that comes meanwhile, and the second start."""

import json
import os

import desk as d
import steps
from desk import TOKEN, check, wait_for

ENTRY = ("text", "password text", "entry")


def fill(desk, name, text):
    desk.click(ENTRY, name)
    desk.key("ctrl+a")
    desk.type(text)


def settings_file(desk):
    with open(os.path.join(desk.env["LINIJA_HOME"], "config", "settings.json"), encoding="utf-8") as file:
        return file.read()


def journey(desk):
    desk.start_backend()
    url = desk.settings.pop("backendUrl")
    desk.settings.pop("backendToken")
    desk.settings.pop("agentLogin")
    desk.start_window(wait_synced=False)
    wait_for("the first run", lambda: desk.has("Welcome to Linija"), 20)
    desk.focus()

    # A call is shown at the left and changes nothing under the agent's hands.
    steps.go_ready(desk)
    caller = desk.call("+37126555014", "--tone", "1000")
    steps.wait_alert(desk)
    check(desk.has("Welcome to Linija"), "the ringing call took the steps away")
    caller.process.terminate()
    wait_for("the end of the call", lambda: not desk.find("push button", "Answer"), 20)

    # A wrong token is said in plain words and kept nowhere.
    fill(desk, "Company server address", url)
    fill(desk, "User name", "olena")
    fill(desk, "Token", "wrong")
    desk.click("push button", "Test and sign in")
    wait_for("the refusal", lambda: desk.has("does not accept this token"), 20)
    check("backendUrl" not in json.loads(settings_file(desk)), "an address that did not work was kept")

    fill(desk, "Token", TOKEN)
    desk.click("push button", "Test and sign in")
    wait_for("the company's answer", lambda: desk.has("You can see"), 20)
    wait_for("the first sync", lambda: desk.has("everything sent"), 60)
    kept = settings_file(desk)
    check(json.loads(kept)["backendUrl"] == url, "the address was not kept")
    check(TOKEN not in kept, "the token stands in the settings file")
    desk.click("push button", "Next")

    hum = desk.speak(440)
    desk.click("push button", "Record and play back")
    wait_for("the playing", lambda: desk.has("This is how you sound"), 20)
    wait_for("the end of the test", lambda: desk.has("Did you hear yourself clearly"), 20)
    hum.terminate()
    desk.click("push button", "Next")
    wait_for("the account's step", lambda: desk.has("Choose how calls reach you"), 10)
    desk.click("push button", "Start working")
    wait_for("the workspace", lambda: not desk.has("Welcome to Linija"), 10)

    # The second start: signed in by the keyring, and no first run.
    desk.window.terminate()
    desk.window.wait(10)
    desk.start_window()
    check(not desk.has("Welcome to Linija"), "the first run came again")
    check(TOKEN not in settings_file(desk), "the token stands in the settings file")

    # A setting changes at once, is kept, and is taken back by the undo line.
    desk.focus()
    desk.key("ctrl+comma")
    desk.click(("radio button", "push button", "toggle button"), "Dark")
    wait_for("the dark window", lambda: json.loads(settings_file(desk)).get("theme") == "dark", 5)
    desk.click("push button", "Undo")
    wait_for("the window as it was", lambda: json.loads(settings_file(desk)).get("theme") != "dark", 5)

    # A token that an earlier version left in the file moves into the keyring.
    desk.window.terminate()
    desk.window.wait(10)
    path = os.path.join(desk.env["LINIJA_HOME"], "config", "settings.json")
    old = json.loads(settings_file(desk)) | {"backendToken": TOKEN}
    with open(path, "w", encoding="utf-8") as file:
        json.dump(old, file)
    desk.start_window()
    wait_for("the token to leave the file", lambda: TOKEN not in settings_file(desk), 10)
    check(json.loads(settings_file(desk))["backendUrl"] == url, "the address went with the token")


if __name__ == "__main__":
    d.run(journey, __doc__)
