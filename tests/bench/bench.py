"""Speed and memory of the window against baselines of the same run: first paint against a bare Qt window, memory against
another softphone (Linphone Desktop, where it is installed), INVITE to painted card."""

import argparse
import datetime
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "journey"))
import desk as d  # noqa: E402
import steps  # noqa: E402
from desk import wait_for  # noqa: E402

STAMP = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})Z .*?(first paint|workplace ready|alerting card painted)", re.M)


def seconds(stamp):
    return datetime.datetime.fromisoformat(stamp).replace(tzinfo=datetime.timezone.utc).timestamp()


def painted(path, what, after):
    def look():
        with open(path, errors="replace") as log:
            times = [seconds(m.group(1)) for m in STAMP.finditer(log.read()) if m.group(2) == what]
        return next((t for t in times if t >= after - 0.001), None)
    return wait_for(what, look, 20, 0.01)


def pss_mib(pid):
    with open(f"/proc/{pid}/smaps_rollup") as file:
        return int(re.search(r"^Pss:\s+(\d+)", file.read(), re.M).group(1)) / 1024


def other_softphone_mib(desk, seconds):
    """Linphone Desktop with a home of its own under the same display, ready for a call: nobody signed in, as ours."""
    program = shutil.which("linphone")
    if not program:
        return None
    process = desk.spawn("linphone", [program])
    time.sleep(seconds)
    children = [int(p) for p in filter(str.isdigit, os.listdir("/proc")) if parent_of(p) == process.pid]
    total = sum(pss_mib(pid) for pid in [process.pid, *children])
    end(process)
    return total


def parent_of(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return int(file.read().rsplit(")", 1)[1].split()[1])
    except OSError:
        return 0


def last_stamp(path, what):
    with open(path, errors="replace") as log:
        return [seconds(m.group(1)) for m in STAMP.finditer(log.read()) if m.group(2) == what][-1]


def start_paint(desk, name, command):
    path = os.path.join(desk.home, name + ".log")
    began = time.time()
    process = desk.spawn(name, command)
    return process, (painted(path, "first paint", began) - began) * 1000


def end(process):
    process.terminate()
    process.wait(10)


def spread(values):
    return f"median {statistics.median(values):.0f} (min {min(values):.0f}, max {max(values):.0f}, n={len(values)})"


def bench(desk, runs, calls):
    desk.start_backend()
    desk.start_window()          # fills the store, starts the phone, warms the disk
    phone = wait_for("the phone", desk.phone_pid, 20)
    end(desk.window)

    bare, ours, ready, ratios, bare_mib, ours_mib = [], [], [], [], [], []
    for _ in range(runs):
        process, ms = start_paint(desk, "bare", [os.path.join(desk.bin, "linija-barewindow")])
        time.sleep(0.5)
        bare.append(ms)
        bare_mib.append(pss_mib(process.pid))
        end(process)
        process, ms = start_paint(desk, "window", [os.path.join(desk.bin, "linija")])
        window_log = os.path.join(desk.home, "window.log")
        painted_at = last_stamp(window_log, "first paint")
        ready.append(ms + (painted(window_log, "workplace ready", painted_at) - painted_at) * 1000)
        time.sleep(2)            # everything that a ready window does has been done
        ours.append(ms)
        ours_mib.append(pss_mib(process.pid))
        ratios.append(ours[-1] / bare[-1])
        end(process)
    print(f"first paint, bare Qt window with four docks   ms   {spread(bare)}")
    print(f"first paint, linija with the demo store       ms   {spread(ours)}")
    print(f"first paint, ratio                            x    {statistics.median(ratios):.2f}")
    print(f"whole workplace built, linija                 ms   {spread(ready)}")
    print(f"memory (PSS), bare window                     MiB  {spread(bare_mib)}")
    print(f"memory (PSS), linija                          MiB  {spread(ours_mib)}")
    print(f"memory (PSS), linija-phone                    MiB  {pss_mib(phone):.0f}")
    all_ours = statistics.median(ours_mib) + pss_mib(phone)
    print(f"memory, ratio of linija and phone to bare     x    {all_ours / statistics.median(bare_mib):.2f}")
    other = other_softphone_mib(desk, 12)
    if other:
        print(f"memory (PSS), Linphone Desktop                MiB  {other:.0f}")
        print(f"memory, ratio of linija and phone to it       x    {all_ours / other:.2f}")
    else:
        print("memory against Linphone Desktop: not measured, it is not installed (packaging/setup --for bench)")

    desk.start_window()
    steps.go_ready(desk)
    log = os.path.join(desk.home, "window.log")
    cards = []
    for _ in range(calls):
        before = time.time()
        caller = desk.call("+37126555014", "--patience", "20", headers=["X-Queue: support"])
        invite = seconds(caller.event("calling")["at"].rstrip("Z"))
        cards.append((painted(log, "alerting card painted", max(before, invite)) - invite) * 1000)
        steps.wait_alert(desk)
        desk.key("shift+F2")
        caller.process.wait(20)
        wait_for("the state Ready", lambda: desk.find("push button", "Your state: Ready"))
    print(f"INVITE sent to painted alerting card          ms   {spread(cards)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--calls", type=int, default=15)
    options = parser.parse_args()
    desk = d.Desk(options.bin, options.source)
    failed = True
    try:
        desk.start_display()
        desk.start_sound()
        bench(desk, options.runs, options.calls)
        failed = False
    except (d.Failed, subprocess.SubprocessError, OSError) as problem:
        print(f"bench: {problem}", file=sys.stderr)
    finally:
        desk.close(failed)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
