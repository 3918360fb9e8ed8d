"""What one phone and the PBX say to each other by SIP over UDP, with the kernel's time of each message.

A relay on loopback: the phone takes it for its registrar, the PBX takes it for the phone. Every phone is watched in the same
place, whatever it logs itself, and the time of Python is not in the figures: a datagram is stamped when it is sent.
"""

import re
import select
import socket
import struct
import threading

STAMPS = 35  # SO_TIMESTAMPNS
FIRST_LINE = re.compile(rb"^(?:SIP/2\.0 (\d{3})|([A-Z]+) )")
CSEQ = re.compile(rb"^CSeq:\s*\d+\s+([A-Z]+)", re.M | re.I)


class Message:
    def __init__(self, from_phone, at, data):
        first = FIRST_LINE.match(data)
        self.from_phone = from_phone
        self.at = at  # nanoseconds, CLOCK_REALTIME
        self.status = int(first[1]) if first and first[1] else 0
        method = CSEQ.search(data)
        self.method = method[1].decode().upper() if method else ""


class Wire:
    def __init__(self, pbx_port):
        self.pbx_port = pbx_port
        self.phone_side = self.ear()
        self.port = self.phone_side.getsockname()[1]
        self.pbx_sides = {}  # one for each socket of the phone, as an address translation has: a phone may ask from another one
        self.messages = []
        self.changed = threading.Condition()
        self.ending = False
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    @staticmethod
    def ear():
        ear = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        ear.setsockopt(socket.SOL_SOCKET, STAMPS, 1)
        ear.bind(("127.0.0.1", 0))
        return ear

    def run(self):
        while not self.ending:
            for ear in select.select([self.phone_side, *self.pbx_sides.values()], [], [], 0.2)[0]:
                try:
                    self.pass_on(ear)
                except OSError:  # one side is not there at the moment
                    continue

    def pass_on(self, ear):
        data, notes, _, sender = ear.recvmsg(65536, 128)
        if ear is self.phone_side:
            if sender not in self.pbx_sides:
                self.pbx_sides[sender] = self.ear()
                self.pbx_sides[sender].connect(("127.0.0.1", self.pbx_port))
            self.pbx_sides[sender].send(data)
        else:
            self.phone_side.sendto(data, next(phone for phone, side in self.pbx_sides.items() if side is ear))
        if FIRST_LINE.match(data):
            stamp = next(raw for _, kind, raw in notes if kind == STAMPS)
            seconds, nanoseconds = struct.unpack("qq", stamp)
            with self.changed:
                self.messages.append(Message(ear is self.phone_side, seconds * 1_000_000_000 + nanoseconds, data))
                self.changed.notify_all()

    def mark(self):
        with self.changed:
            return len(self.messages)

    def wait(self, what, since, matches, limit=15.0):
        """The first message after mark() `since` that matches."""
        def found():
            return next((m for m in self.messages[since:] if matches(m)), None)
        with self.changed:
            if not self.changed.wait_for(found, limit):
                seen = ", ".join(("phone " if m.from_phone else "PBX ") + f"{m.method} {m.status or ''}".strip() for m in self.messages[since:])
                raise TimeoutError(f"waited {limit:g} s for {what}; seen: {seen or 'nothing'}")
            return found()

    def close(self):
        self.ending = True
        self.thread.join()
        self.phone_side.close()
        for side in self.pbx_sides.values():
            side.close()
