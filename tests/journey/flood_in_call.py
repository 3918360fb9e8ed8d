"""A flood of calls at the phone while the window has one: what is typed is shown, neither ear hears it, and the call is
hung up by its key among the strangers that ring."""

import os
import signal
import socket
import threading
import time

import desk as d
import steps
from desk import check, content, wait_for

A_SECOND = 100
SECONDS = 10
SOURCES = 50
ALLOWED_GAP = 100  # ms; a busy test machine without real-time rights

SDP = ("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
       "m=audio 40000 RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\n")


class Flood(threading.Thread):
    """A hundred INVITEs a second from many ports, each in another name."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port, self.sent = port, 0
        self.sockets = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(SOURCES)]
        for one in self.sockets:
            one.bind(("127.0.0.1", 0))

    def run(self):
        begun = time.monotonic()
        while (passed := time.monotonic() - begun) < SECONDS:
            while self.sent < passed * A_SECOND:
                one = self.sockets[self.sent % SOURCES]
                one.sendto(self.invite(one.getsockname()[1]), ("127.0.0.1", self.port))
                self.sent += 1
            time.sleep(0.005)  # the pace of the flood

    def invite(self, own):
        n = self.sent
        return (f"INVITE sip:agent@127.0.0.1:{self.port} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:{own};branch=z9hG4bKflood{n}\r\n"
                f"From: <sip:flood{n}@127.0.0.1>;tag=f{n}\r\nTo: <sip:agent@127.0.0.1>\r\nCall-ID: flood-{n}\r\nCSeq: 1 INVITE\r\n"
                f"Max-Forwards: 70\r\nContact: <sip:flood{n}@127.0.0.1:{own}>\r\nContent-Type: application/sdp\r\n"
                f"Content-Length: {len(SDP)}\r\n\r\n{SDP}").encode()


def record_ear(desk, path):
    return desk.spawn("ear", ["nice", "-n", "-11", "parec", "--device=agent_out.monitor", "--latency-msec=20", "--rate=16000",
                              "--channels=1", "--format=s16le", "--file-format=wav", path])


def journey(desk):
    desk.start_backend()
    desk.start_window()
    steps.go_ready(desk)
    desk.speak(440)
    ear = os.path.join(desk.home, "ear.wav")
    recorder = record_ear(desk, ear)
    caller = desk.call("+37126555014", "--tone", "1000", "--listen", "440", headers=["X-Queue: support"])
    steps.wait_alert(desk)
    steps.answer(desk)
    caller.event("answered")
    caller.event("heard")

    flood = Flood(desk.phone_port())
    flood.start()
    slowest = 0
    words = ""
    for word in ("one ", "two ", "three ", "four "):
        begun = time.monotonic()
        words += word
        if word == "one ":
            desk.key("ctrl+e")
        desk.type(word)
        wait_for("the note to be shown", lambda: content(steps.note_field(desk)) == words, 10)
        slowest = max(slowest, time.monotonic() - begun)
    check(flood.is_alive(), "the flood was over before the window was tried")
    status = desk.phone_status()
    check(status is not None, "the phone does not answer")
    flood.join()
    check(flood.sent >= A_SECOND * SECONDS * 0.9, f"only {flood.sent} were sent")

    # Hung up by its key, while strangers ring.
    desk.key("F4")
    ended = caller.end()
    recorder.send_signal(signal.SIGINT)
    recorder.wait(10)
    heard = desk.tones(ear, 1000)
    gaps = {"customer": ended["longestGapMs"].get("440"), "agent": heard["longestGapMs"].get("1000")}
    print(f"{flood.sent} sent; four words typed, the slowest shown after {slowest * 1000:.0f} ms with the driver's own time; "
          f"longest gaps {gaps} ms")
    for who, gap in gaps.items():
        check(gap is not None and gap <= ALLOWED_GAP, f"the {who} heard a gap of {gap} ms")
    check(ended["heardMs"]["440"] > ended["talkMs"] - 1500, "the customer heard nothing more before the end")
    wait_for("after-call work", lambda: desk.has("After-call work"))
    if desk.pictures:
        os.makedirs(desk.pictures, exist_ok=True)
        desk.picture(os.path.join(desk.pictures, "flood-in-call.png"))


if __name__ == "__main__":
    d.run(journey, __doc__)
