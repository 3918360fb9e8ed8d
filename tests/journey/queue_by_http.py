"""As queue_in_step, but the profile asks Asterisk by HTTP, its REST interface: a wrong password is said and the right one mends it,
then the queue follows every state and a difference is told."""

import os

import desk as d
import queue_in_step
from desk import check, wait_for


def journey(desk):
    desk.start_pbx()
    desk.use_account("agent1")
    desk.settings.update(pbxProfile=os.path.join(desk.pbx.state, "etc", "linija-ari.json"))
    password = f"pbx-password test http://127.0.0.1:{desk.pbx.http}"
    desk.keep_secret(password, "not it")
    desk.start_backend()
    desk.start_window()
    wait_for("the refusal in words", lambda: desk.has("the telephone server did not pause you") and desk.has("HTTP 401"), 40)
    check(queue_in_step.member(desk) == "", "a wrong password did something")
    desk.keep_secret(password, desk.pbx.secret)
    desk.click("push button", "Try now")
    wait_for("the message to go", lambda: not desk.find("push button", "Try now"))
    queue_in_step.follows(desk)


if __name__ == "__main__":
    d.run(journey, __doc__)
