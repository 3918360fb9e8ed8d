"""Is a call heard whole while programs compute on every core? Calls in turns, with real-time threads of the phone and without.

Two endless loops a core run beside the call at usual priority; sound server, PBX and this program go before them, as far as
this user may give them that. A tone goes both ways.
  agent      longest gap at the loudspeaker, in steps of 5 ms
  PBX        longest gap in what the PBX recorded
  packets    longest time between two packets of the phone, which sends one every 20 ms (root only)
As root the phone has the right to such threads itself; as an ordinary user it asks RealtimeKit.
"""

import argparse
import array
import collections
import glob
import math
import os
import signal
import socket
import statistics
import struct
import subprocess
import sys
import threading
import time
import wave

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "journey"))
import desk as d  # noqa: E402
import phones  # noqa: E402
import rivals  # noqa: E402
import wire as w  # noqa: E402
from desk import check  # noqa: E402

STEP = 5  # ms


def go_first(pid):
    """Before the loops: every thread of a process. False where this user may not."""
    done = [subprocess.run(["chrt", "--rr", "--pid", "3", task], stderr=subprocess.DEVNULL).returncode for task in os.listdir(f"/proc/{pid}/task")]
    return not any(done)


def longest_gap(path, seconds):
    """Of a tone, in ms: how long it was below half of its usual strength, in the last `seconds` but one of the recording."""
    with wave.open(path) as file:
        rate = file.getframerate()
        samples = array.array("h", file.readframes(file.getnframes()))
    step = rate * STEP // 1000
    loud = [math.sqrt(sum(v * v for v in samples[i:i + step]) / step) for i in range(0, len(samples) - step, step)]
    last = max(i for i, v in enumerate(loud) if v > 300)
    loud = loud[max(0, last - seconds * 1000 // STEP):last - 1000 // STEP]
    check(len(loud) > 200, f"too little was heard: {path}")
    usual, longest, now = statistics.median(loud), 0, 0
    for v in loud:
        now = now + 1 if v < usual / 2 else 0
        longest = max(longest, now)
    return longest * STEP


class Packets(threading.Thread):
    """When the phone's sound packets leave, by the kernel's stamps on loopback; needs the right to raw sockets."""

    def __init__(self, first, last):
        super().__init__(daemon=True)
        self.first, self.last, self.ending, self.at = first, last, False, []
        self.ear = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(0x0800))
        self.ear.setsockopt(socket.SOL_SOCKET, w.STAMPS, 1)
        self.ear.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
        self.ear.bind(("lo", 0))
        self.ear.settimeout(0.3)

    def run(self):
        while not self.ending:
            try:
                data, notes, _, where = self.ear.recvmsg(2048, 256)
            except TimeoutError:
                continue
            if where[2] == socket.PACKET_OUTGOING or data[9] != socket.IPPROTO_UDP:
                continue
            head = (data[0] & 15) * 4
            port = struct.unpack(">H", data[head + 2:head + 4])[0]
            if self.first <= port <= self.last and port % 2 == 0 and len(data) - head > 108 and data[head + 8] >> 6 == 2:
                seconds, ns = next(struct.unpack("qq", raw) for _, kind, raw in notes if kind == w.STAMPS)
                self.at.append(seconds * 1000 + ns * 1e-6)

    def longest(self):
        self.ending = True
        self.join()
        self.ear.close()
        check(len(self.at) > 100, "no packets were seen")
        return max(b - a for a, b in zip(self.at, self.at[1:]))


def one_call(options, real_time, into):
    desk = d.Desk(options.bin, options.source)
    loops, failed = [], True
    try:
        desk.start_sound()
        desk.start_pbx()
        if not all(go_first(pid) for pid in (desk.processes[0].pid, desk.pbx.process.pid)):
            print("note: sound server and PBX could not be put before the loops; their gaps are counted too")
        wire = w.Wire(desk.pbx.sip)
        go_first(os.getpid())
        phone = rivals.Linija(desk, "alaw1", wire)
        phone.more = ("--real-time", real_time)
        phone.before = ("chrt", "--other", "0")  # not what this program has
        phone.start()
        phones.registered(wire)
        ear = os.path.join(desk.home, "ear.wav")
        recorder = desk.spawn("ear", ["parec", "--device=agent_out.monitor", "--latency-msec=20", "--rate=16000", "--channels=1",
                                      "--format=s16le", "--file-format=wav", ear])
        desk.speak(phones.AGENT_HZ)
        phones.take_call(desk, wire, phone, collections.defaultdict(list))
        time.sleep(2)
        packets = Packets(desk.pbx.base + 10, desk.pbx.base + 299) if os.geteuid() == 0 else None
        if packets:
            packets.start()
        loops = [subprocess.Popen(["chrt", "--other", "0", sys.executable, "-c", "while True: pass"]) for _ in range(2 * os.cpu_count())]
        time.sleep(options.seconds)  # the length of the measurement
        if packets:
            into["packets"].append(packets.longest())
        while loops:
            loops[-1].kill()
            loops.pop().wait()
        phones.hang_up(desk, wire)
        recorder.send_signal(signal.SIGINT)
        recorder.wait(10)
        phone.end()
        wire.close()
        into["agent"].append(longest_gap(ear, options.seconds))
        heard, = glob.glob(os.path.join(desk.pbx.state, "spool/monitor/heard-*"))
        into["PBX"].append(longest_gap(heard, options.seconds))
        failed = False
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
        desk.close(failed)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=20, help="of each call under load")
    options = parser.parse_args()
    gaps = {way: collections.defaultdict(list) for way in ("off", "on")}
    for _ in range(options.pairs):
        for way, into in gaps.items():
            one_call(options, way, into)
    for who in gaps["on"]:
        for way in gaps:
            print(f"longest gap, real-time threads {way:3}, {who:8} ms   {[round(v) for v in sorted(gaps[way][who])]}")


if __name__ == "__main__":
    try:
        main()
    except (d.Failed, subprocess.SubprocessError, OSError, ValueError) as problem:
        sys.exit(f"loaded: {problem}")
