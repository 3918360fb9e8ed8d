"""linija-phone beside baresip and linphone's console client: the same PBX, the same sound server, in turns.

For each phone and round: it registers, rests, takes a call that is told to be accepted, talks, and takes more calls.
  INVITE to 180      from the INVITE on the wire to "180 Ringing" on the wire
  accept to 200 OK   from the command (local socket, ctrl_tcp, stdin) to the 200 OK on the wire
  CPU                of all threads of the process, in percent of one core
  memory             PSS, at the end of the rest and of the talk; "no file": without the pages of programs and libraries
On the wire: when the kernel was given the message, seen by a relay between phone and PBX. A round counts if a tone was heard
at both ends of its call.
"""

import argparse
import collections
import glob
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "journey"))
import desk as d  # noqa: E402
import rivals  # noqa: E402
import wire as w  # noqa: E402
from desk import check, wait_for  # noqa: E402

ACCOUNTS = {"pcma": "alaw1", "opus": "opus1"}  # what an account of the test PBX speaks is its only codec
PBX_HZ, AGENT_HZ = 440, 700
OURS = rivals.Linija.name
MS = 1e-6  # of a nanosecond


def cpu_seconds(pid):
    """Of all threads of a process, those that ended too: its CPU clock (clock_getcpuclockid), in nanoseconds and not in ticks."""
    return time.clock_gettime_ns((~pid << 3) | 2) * 1e-9


def memory_mib(pid, row):
    with open(f"/proc/{pid}/smaps_rollup") as file:
        return int(re.search(rf"^{row}:\s+(\d+)", file.read(), re.M).group(1)) / 1024


def measure_memory(pid, when, into):
    into["memory " + when].append(memory_mib(pid, "Pss"))
    into["own memory " + when].append(memory_mib(pid, "Pss_Anon"))


def others_with_the_library(pid):
    """Processes beside `pid` that have liblinphone loaded: its pages are counted in part to each of them."""
    count = 0
    for other in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{other}/maps") as maps:
                count += int(other) != pid and "liblinphone" in maps.read()
        except OSError:  # it has gone
            pass
    return count


def cpu_percent(pid, seconds):
    began, used = time.monotonic(), cpu_seconds(pid)
    time.sleep(seconds)  # the length of the measurement
    return 100 * (cpu_seconds(pid) - used) / (time.monotonic() - began)


def is_from_phone(status, method):
    return lambda m: m.from_phone and m.status == status and m.method == method


def registered(wire):
    wire.wait("the registration", 0, lambda m: not m.from_phone and m.status == 200 and m.method == "REGISTER")


def take_call(desk, wire, phone, into):
    """A call comes, rings a moment and is accepted; it is up afterwards."""
    mark = wire.mark()
    desk.pbx.cli(f"channel originate PJSIP/{phone.user} extension 616{PBX_HZ}@services")
    invite = wire.wait("the INVITE", mark, lambda m: not m.from_phone and m.status == 0 and m.method == "INVITE")
    ringing = wire.wait("180 Ringing", mark, is_from_phone(180, "INVITE"))
    phone.alerting()
    time.sleep(random.uniform(0.3, 0.5))  # anywhere in the turns of whoever looks at times only
    told = time.clock_gettime_ns(time.CLOCK_REALTIME)
    phone.accept()
    ok = wire.wait("200 OK", mark, is_from_phone(200, "INVITE"))
    into["invite to 180"].append((ringing.at - invite.at) * MS)
    into["accept to 200"].append((ok.at - told) * MS)


def hang_up(desk, wire):
    mark = wire.mark()
    desk.pbx.cli("channel request hangup all")
    wire.wait("the end of the call", mark, is_from_phone(200, "BYE"))


def check_ears(desk, heard_by_pbx):
    """Both heard each other: what the agent hears now, and what the PBX has recorded of the phone."""
    ear = desk.record_ear(1.5)
    agent = desk.tones(ear, PBX_HZ)
    check(agent["heardMs"][str(PBX_HZ)] > 1000, f"the agent did not hear the PBX: {agent}")
    pbx = wait_for("what the PBX heard", lambda: tones_of(desk, heard_by_pbx), 5)
    check(pbx["heardMs"][str(AGENT_HZ)] > 2000, f"the PBX did not hear the agent: {pbx}")


def tones_of(desk, wav):
    try:
        return desk.tones(wav, AGENT_HZ)
    except subprocess.SubprocessError:
        return None


def one_round(desk, kind, codec, options, into):
    wire = w.Wire(desk.pbx.sip)
    phone = kind(desk, ACCOUNTS[codec], wire)
    hum = None
    try:
        phone.start()
        registered(wire)
        time.sleep(2)  # what a start brings with it is over
        pid = phone.process.pid
        into["CPU at rest"].append(cpu_percent(pid, options.seconds / 2))
        measure_memory(pid, "at rest", into)
        before = set(glob.glob(os.path.join(desk.pbx.state, "spool/monitor/heard-*")))
        hum = desk.speak(AGENT_HZ)
        take_call(desk, wire, phone, into)
        time.sleep(2)
        into["CPU in a call"].append(cpu_percent(pid, options.seconds))
        measure_memory(pid, "in a call", into)
        into["others"].append(others_with_the_library(pid))
        heard = set(glob.glob(os.path.join(desk.pbx.state, "spool/monitor/heard-*"))) - before
        check(len(heard) == 1, "the PBX recorded nothing")
        check_ears(desk, heard.pop())
        hang_up(desk, wire)
        for _ in range(options.calls - 1):
            time.sleep(1)  # the devices of the call before are closed
            take_call(desk, wire, phone, into)
            time.sleep(0.5)
            hang_up(desk, wire)
    finally:
        if hum:
            hum.terminate()
            hum.wait(5)
        if phone.process:
            phone.end()
        wire.close()


# name, digits, unit
MEASURES = {"invite to 180": ("INVITE to 180 Ringing", 1, "ms"), "accept to 200": ("accept to 200 OK", 1, "ms"),
            "CPU at rest": ("CPU at rest", 2, "%"), "CPU in a call": ("CPU in a call", 2, "%"),
            "memory at rest": ("memory (PSS) at rest", 1, "MiB"), "own memory at rest": ("of that no file at rest", 1, "MiB"),
            "memory in a call": ("memory (PSS) in a call", 1, "MiB"), "own memory in a call": ("of that no file in a call", 1, "MiB")}


def spread(values, digits):
    median, low, high = (f"{v:.{digits}f}" for v in (statistics.median(values), min(values), max(values)))
    return f"median {median} (min {low}, max {high}, n={len(values)})"


def tell(codec, figures):
    for measure, (words, digits, unit) in MEASURES.items():
        medians = {name: statistics.median(values[measure]) for name, values in figures.items()}
        for name, values in figures.items():
            print(f"{codec}, {words}, {name}".ljust(54) + f"{unit:4} {spread(values[measure], digits)}")
        for name in medians:
            if name != OURS and OURS in medians:
                # What is as good as nothing is no measure for anything.
                ratio = f"{medians[OURS] / medians[name]:.3g}" if medians[name] >= 0.05 else "-"
                print(f"{codec}, {words}, ratio to {name}".ljust(54) + f"x    {ratio}")


def bench(desk, options):
    kinds = [kind for kind in rivals.PHONES if kind.is_here() and (not options.only or kind.name in options.only)]
    for kind in rivals.PHONES:
        if kind not in kinds and not options.only:
            print(f"{kind.name}: not measured, it is not installed (packaging/setup --for bench)")
    print("told to accept by: " + ", ".join(f"{kind.name} {kind.told_by}" for kind in kinds))
    figures = {codec: {kind.name: collections.defaultdict(list) for kind in kinds} for codec in options.codecs}
    for _ in range(options.rounds):
        for codec in options.codecs:
            for kind in kinds:
                one_round(desk, kind, codec, options, figures[codec][kind.name])
    for codec in options.codecs:
        tell(codec, figures[codec])
    if any(sum(values["others"]) for phones in figures.values() for values in phones.values()):
        print("note: other programs had liblinphone loaded meanwhile; PSS counts its pages to them too and is too low")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--rounds", type=int, default=3, help="of each phone with each codec (3)")
    parser.add_argument("--calls", type=int, default=7, help="in a round (7)")
    parser.add_argument("--seconds", type=float, default=20, help="of talk in which CPU is counted; half of it at rest (20)")
    parser.add_argument("--codecs", nargs="+", choices=ACCOUNTS, default=list(ACCOUNTS))
    parser.add_argument("--only", nargs="+", choices=[kind.name for kind in rivals.PHONES])
    options = parser.parse_args()
    desk = d.Desk(options.bin, options.source)
    failed = True
    try:
        desk.start_sound()
        desk.start_pbx()
        bench(desk, options)
        failed = False
    except (d.Failed, subprocess.SubprocessError, OSError, ValueError) as problem:
        print(f"bench: {problem}", file=sys.stderr)
    finally:
        desk.close(failed)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
