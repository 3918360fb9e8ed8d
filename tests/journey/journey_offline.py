"""The same with the backend gone from the start of the call until after the wrap-up: nothing lost, delivered exactly once."""

import time

import desk as d
import steps
from desk import check, wait_for


def journey(desk):
    desk.start_backend()
    desk.start_window()
    steps.go_ready(desk)
    began = time.time() - 1
    desk.stop_backend()

    caller = desk.call("+37126555014", "--tone", "1000", headers=["X-Queue: support"])
    steps.wait_alert(desk)
    wait_for("the customer's name", lambda: desk.has("Jānis Bērziņš"))
    steps.answer(desk)
    caller.event("answered")
    desk.key("ctrl+slash")
    desk.type("kettle")
    wait_for("an article without a network", lambda: desk.has("Kettle K-2"))
    steps.write_note(desk, "No network, all the same")
    desk.key("F4")
    caller.end()
    wait_for("after-call work", lambda: desk.has("After-call work"))
    steps.choose_disposition(desk, "Damaged")
    steps.finish(desk)
    wait_for("the window to say that it is offline", lambda: desk.has("out of reach"), 30)
    wait_for("the row that waits", lambda: desk.has("1 waiting"), 10)

    desk.start_backend()  # on the same port, with the same database
    delivered = wait_for("the delivery", lambda: desk.delivered(began), 90)
    wait_for("nothing to wait", lambda: desk.has("everything sent"), 30)
    delivered = desk.delivered(began)
    check(len(delivered) == 1, f"delivered {len(delivered)} times")
    check(delivered[0]["note"] == "No network, all the same", f"note: {delivered[0]}")
    check(delivered[0]["disposition"] == "damaged-goods", f"disposition: {delivered[0]}")


if __name__ == "__main__":
    d.run(journey, __doc__)
