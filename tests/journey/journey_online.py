"""The whole journey: ring, pop, answer, talk, hold, guide, article, hang up, wrap up, and the backend has it."""

import os
import time

import desk as d
import steps
from desk import check, wait_for

ANSWERS = {"identity": "same", "topic": "damaged", "matter": "Lid cracked"}


def journey(desk):
    desk.start_backend()
    desk.start_window()
    steps.go_ready(desk)
    began = time.time() - 1

    # By number: the alerting card comes, then the name.
    caller = desk.call("+37126555014", "--tone", "1000", "--listen", "440", "--name", "Janis",
                       headers=["X-Queue: support", "X-IVR-Path: main/orders", "X-Language: lv"])
    steps.wait_alert(desk)
    wait_for("the customer's name", lambda: desk.has("Jānis Bērziņš"))
    check(desk.has("matched by number") or desk.has("by number"), "the window does not say how it knows the customer")
    desk_picture(desk, "alerting")

    # Answer; sound both ways, judged by frequency.
    humming = desk.speak(440)
    steps.answer(desk)
    caller.event("answered")
    ear = desk.tones(desk.record_ear(2.5), 1000, 440)
    levels = ear["tones"]
    check(levels["1000"] > -35, f"the agent does not hear the customer: {levels}")
    check(levels["1000"] - levels["440"] > 20, f"the agent hears themself: {levels}")

    # Hold and resume.
    desk.key("F6")
    caller.event("held")
    wait_for("the resume button", lambda: desk.find("push button", "Resume"))
    desk.key("F6")
    caller.event("resumed")

    # The guide: the sentence is in the customer's language; answers are kept.
    check("abdien" in steps.say_box(desk), f"the guide does not greet in Latvian: “{steps.say_box(desk)}”")
    desk.click("push button", "Next")
    wait_for("the next step", lambda: "abdien" not in steps.say_box(desk))
    confirm = steps.say_box(desk)
    desk.key("alt+1")        # this customer
    desk.key("alt+Right")
    wait_for("the step after the choice", lambda: steps.say_box(desk) not in ("", confirm))
    reason = steps.say_box(desk)
    desk.click(("text", "entry"), "In the customer’s words")
    desk.type("Lid cracked")
    desk.key("alt+1")        # damaged goods
    desk.key("alt+Right")
    wait_for("the step after the form", lambda: steps.say_box(desk) not in ("", reason))
    desk_picture(desk, "guide")

    # An article, found as it is typed, opened by keyboard.
    desk.key("ctrl+slash")
    desk.type("damaged kettle ref")
    wait_for("the article", lambda: desk.has("Refund or replacement for damaged goods"))
    desk.key("Down", "Return")
    wait_for("the open article", lambda: desk.find("push button", "Back to the list"))
    desk_picture(desk, "talking")

    steps.write_note(desk, "Box was wet, wants a refund")
    desk.key("F4")
    ended = caller.end()
    check(ended["tones"]["440"] > -35, f"the customer does not hear the agent: {ended}")
    humming.terminate()

    # After-call work: nothing ends without a disposition.
    wait_for("after-call work", lambda: desk.has("After-call work"))
    desk_picture(desk, "after-call")
    steps.choose_disposition(desk, "Damaged")
    steps.finish(desk)

    # The backend's own word.
    delivered = wait_for("the backend to have it", lambda: desk.delivered(began), 20)
    check(len(delivered) == 1, f"{len(delivered)} interactions at the backend")
    one = delivered[0]
    check(one["note"] == "Box was wet, wants a refund", f"note: {one.get('note')}")
    check(one["disposition"] == "damaged-goods", f"disposition: {one.get('disposition')}")
    check(one["agent"] == "olena" and one["queue"] == "support", f"agent or queue: {one}")
    check(one["guide"]["flow"] == "greeting" and len(one["guide"]["path"]) >= 3, f"guide: {one.get('guide')}")
    check(ANSWERS.items() <= one["guide"]["answers"].items(), f"guide answers: {one['guide']}")
    check(len(one.get("articles", [])) == 1, f"articles: {one.get('articles')}")
    check(one.get("holdSeconds", 0) >= 0 and one.get("answeredAt"), f"times: {one}")

    # By the PBX's header, although the number is nobody's.
    wait_for("the state Ready", lambda: desk.find("push button", "Your state: Ready"))
    other = desk.call("anonymous", "--tone", "1000", headers=["X-Queue: support", "X-Customer-Id: C-100061"])
    steps.wait_alert(desk)
    wait_for("the customer by header", lambda: desk.has("陳怡君"))
    desk.key("shift+F2")
    other.process.wait(20)


def desk_picture(desk, name):
    if desk.pictures:
        os.makedirs(desk.pictures, exist_ok=True)
        desk.picture(os.path.join(desk.pictures, f"journey-{name}.png"))


if __name__ == "__main__":
    d.run(journey, __doc__)
