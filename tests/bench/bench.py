"""Speed of the window against baselines of the same run: first paint, memory, INVITE to painted card, to the name."""

import argparse
import datetime
import os
import re
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "journey"))
import desk as d  # noqa: E402
import steps  # noqa: E402
from desk import wait_for  # noqa: E402

STAMP = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})Z .*?(first paint|alerting card painted)", re.M)


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

    bare, ours, ratios, bare_mib, ours_mib = [], [], [], [], []
    for _ in range(runs):
        process, ms = start_paint(desk, "bare", [os.path.join(desk.bin, "linija-barewindow")])
        time.sleep(0.5)
        bare.append(ms)
        bare_mib.append(pss_mib(process.pid))
        end(process)
        process, ms = start_paint(desk, "window", [os.path.join(desk.bin, "linija")])
        time.sleep(2)            # everything that a ready window does has been done
        ours.append(ms)
        ours_mib.append(pss_mib(process.pid))
        ratios.append(ours[-1] / bare[-1])
        end(process)
    print(f"first paint, bare Qt window with four docks   ms   {spread(bare)}")
    print(f"first paint, linija with the demo store       ms   {spread(ours)}")
    print(f"first paint, ratio                            x    {statistics.median(ratios):.2f}")
    print(f"memory (PSS), bare window                     MiB  {spread(bare_mib)}")
    print(f"memory (PSS), linija                          MiB  {spread(ours_mib)}")
    print(f"memory (PSS), linija-phone                    MiB  {pss_mib(phone):.0f}")
    print(f"memory, ratio of linija and phone to bare     x    "
          f"{(statistics.median(ours_mib) + pss_mib(phone)) / statistics.median(bare_mib):.2f}")

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
