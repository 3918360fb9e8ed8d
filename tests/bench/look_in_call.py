"""Does a change of theme, text size and language harm the sound of a call? The same call with and without, in turns:
the longest gap at each ear in milliseconds, in frames of 20."""

import argparse
import collections
import json
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "journey"))
import change_look_in_call as look  # noqa: E402
import desk as d  # noqa: E402
from desk import wait_for  # noqa: E402


def walk_through(desk):
    """The same way through the settings, with what is set already: the driver's own load is in the baseline too."""
    desk.key("ctrl+comma")
    desk.click(look.CHOICE, "Light")
    time.sleep(1)
    desk.click("slider", "Text size")
    desk.key("Home", *["Left"] * 10)
    time.sleep(1)
    desk.click(look.CHOICE, "Languages")
    desk.click(look.CHOICE, "English")
    wait_for("the English window", lambda: desk.has("Hang up"), 5)
    time.sleep(1)


MEANWHILE = {"without": walk_through, "with": look.change_look}


def one_call(options):
    desk = d.Desk(options.bin, options.source)
    desk.pictures = None
    failed = True
    try:
        desk.start_display()
        desk.start_sound()
        print("ears " + json.dumps(look.talk(desk, MEANWHILE[options.one])))
        failed = False
    finally:
        desk.close(failed)


def another_process(options, name):
    """A session bus for each call: accessibility clients remember the first one they meet."""
    done = subprocess.run(["dbus-run-session", "--", sys.executable, "-B", os.path.abspath(__file__), "--bin", options.bin,
                           "--source", options.source, "--one", name], stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(next(line for line in done.stdout.splitlines() if line.startswith("ears "))[len("ears "):])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--pairs", type=int, default=10)
    parser.add_argument("--one", choices=MEANWHILE, help="one call only, in this process")
    options = parser.parse_args()
    if options.one:
        return one_call(options)
    gaps = collections.defaultdict(list)
    for _ in range(options.pairs):
        for name in MEANWHILE:
            ears = another_process(options, name)
            for who in ("customer", "agent"):
                gaps[name, who].append(ears[f"{who} gap"])
    for (name, who), values in gaps.items():
        print(f"longest gap, {name:7} a change of look, {who:8} ms   {sorted(values)}")


if __name__ == "__main__":
    try:
        main()
    except (d.Failed, subprocess.SubprocessError, OSError) as problem:
        sys.exit(f"look_in_call: {problem}")
