"""Somebody else's telephone at the test PBX: a linija-phone of its own that plays one tone and keeps what it hears."""

import json
import os
import subprocess

import desk as d
from desk import wait_for


class Telephone:
    def __init__(self, desk, user, hz):
        self.desk = desk
        self.bin = desk.bin
        self.user = user
        self.env = dict(desk.env, LINIJA_HOME=os.path.join(desk.home, "phone-of-" + user))
        self.heard = os.path.join(desk.home, user + "-heard.wav")
        says = os.path.join(desk.home, user + "-says.wav")
        d.write_tone(says, hz, 180, 8000)
        self.phone = desk.spawn("phone-of-" + user, [
            "env", "LINIJA_HOME=" + self.env["LINIJA_HOME"], os.path.join(self.bin, "linija-phone"), "--accepting", "--sound-files",
            f"{says},{self.heard}", "--account", f"sip:{user}@127.0.0.1", "--server", f"sip:127.0.0.1:{desk.pbx.sip}", "--password-stdin"],
            stdin=subprocess.PIPE)
        self.phone.stdin.write(desk.pbx.secret.encode() + b"\n")
        self.phone.stdin.close()
        self.wait_registered()

    def wait_registered(self, limit=30):
        wait_for(f"the phone of {self.user}", lambda: self.user + "/" in self.desk.pbx.cli("pjsip show contacts"), limit)

    def ctl(self, *arguments):
        """True where it was done."""
        return subprocess.run([os.path.join(self.bin, "linijactl"), "phone", *arguments], env=self.env, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0

    def calls(self):
        done = subprocess.run([os.path.join(self.bin, "linijactl"), "--json", "phone", "status"], env=self.env, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL)
        rows = [json.loads(line) for line in done.stdout.decode().splitlines() if line.strip()]
        return [row for row in rows if row.get("event") == "call"]

    def dial(self, number):
        wait_for(f"{self.user} to dial", lambda: self.ctl("dial", number), 10, 0.3)

    def answer(self):
        wait_for(f"{self.user} to answer", lambda: self.ctl("answer"), 20, 0.3)

    def hang_up(self):
        wait_for(f"{self.user} to hang up", lambda: self.ctl("hangup"), 10, 0.3)

    def end(self):
        self.phone.terminate()
        self.phone.wait(10)
