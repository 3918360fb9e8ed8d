#!/usr/bin/env python3
"""A link in another program comes to Linija whole: the desktop's own tools read the entry and start what it names.

usage: links_test.py DESKTOP_FILE
Exit: 0 fine, 1 not, 77 where the desktop's tools are not there.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

LINKS = ["tel:+371-26555014;ext=12", "sip:info@company.example", "sips:info@company.example", "callto:+37126555014",
         "linija:customer/01970000-0000-7000-8000-000000000001"]


def main(entry):
    for tool in ("gio", "update-desktop-database"):
        if not shutil.which(tool):
            print(f"skipped: {tool} is not there")
            return 77
    with tempfile.TemporaryDirectory() as home:
        applications = os.path.join(home, "data", "applications")
        os.makedirs(applications)
        shutil.copy(entry, applications)
        subprocess.run(["update-desktop-database", applications], check=True)
        # Stands where the window's program is, and writes down what it was given.
        program = os.path.join(home, "bin", "linija")
        got = os.path.join(home, "got")
        os.makedirs(os.path.dirname(program))
        with open(program, "w", encoding="utf-8") as script:
            script.write(f'#!/bin/sh\nprintf "%s\\n" "$#" "$@" > "{got}.part" && mv "{got}.part" "{got}"\n')
        os.chmod(program, 0o755)
        env = dict(os.environ, HOME=home, XDG_DATA_HOME=os.path.join(home, "data"), XDG_DATA_DIRS=os.path.join(home, "none"), XDG_CONFIG_HOME=os.path.join(home, "config"),
                   PATH=os.path.dirname(program) + os.pathsep + os.environ["PATH"])
        for link in LINKS:
            subprocess.run(["gio", "open", link], env=env, check=True)
            deadline = time.monotonic() + 20
            while not os.path.exists(got):
                if time.monotonic() > deadline:
                    print(f"{link}: nobody was started")
                    return 1
                time.sleep(0.02)
            with open(got, encoding="utf-8") as file:
                words = file.read().splitlines()
            os.remove(got)
            if words != ["1", link]:
                print(f"{link} came as {words}")
                return 1
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1]))
