"""Pictures of the window during a call, made by the real programs: packaging/pictures."""

import argparse
import os
import subprocess
import sys

import desk as d
from desk import wait_for


def during_a_call(desk, folder, name):
    desk.start_backend()
    desk.start_window(wait_synced=False)
    wait_for("the phone", desk.phone_port, 20)
    wait_for("the first sync", desk.synced, 60)
    desk.focus()
    desk.key("F9")
    caller = desk.call("+37126555014", "--tone", "300", headers=["X-Queue: support", "X-IVR-Path: 2/1 My order", "X-Language: lv"])
    wait_for("the customer", lambda: desk.has("Jānis Bērziņš"), 20)
    desk.picture(os.path.join(folder, f"alerting-{name}.png"))
    desk.key("F2")
    caller.event("answered")
    wait_for("the guide", lambda: desk.has("abdien"))
    desk.key("alt+Right")
    desk.key("ctrl+e")
    desk.type("Box was wet on arrival")
    desk.key("ctrl+slash")
    desk.type("kettle")
    wait_for("the articles", lambda: desk.has("K-2"))
    desk.picture(os.path.join(folder, f"workspace-{name}.png"))
    desk.key("F4")
    caller.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--theme", default="light")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    desk = d.Desk(options.bin, options.source, size=options.size, language=options.language, theme=options.theme)
    failed = True
    try:
        desk.start_display()
        desk.start_sound()
        suffix = "" if options.language == "en" else f"-{options.language}"
        during_a_call(desk, options.out, f"{options.theme}-{options.size}{suffix}")
        failed = False
    except (d.Failed, subprocess.SubprocessError, OSError) as problem:
        print(f"pictures: {problem}", file=sys.stderr)
    finally:
        desk.close(failed)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
