"""The phones that are measured: how each is set up, started, and told to accept, by the remote control that it has.

All three: one account, registered by UDP; the devices of the same sound server; no ring of their own, no echo canceller at
work; only the codec that the PBX's account has.
"""

import json
import os
import shutil
import socket
import subprocess

from desk import check, wait_for

PLACE = "127.0.0.1"


class Phone:
    more = ()    # arguments of the program
    before = ()  # the command that starts it, nice or the like

    def __init__(self, desk, user, wire):
        self.desk, self.user, self.wire = desk, user, wire
        self.process = None
        self.home = os.path.join(desk.home, f"{self.name}-{user}")
        shutil.rmtree(self.home, ignore_errors=True)
        os.mkdir(self.home, 0o700)

    @classmethod
    def is_here(cls):
        return shutil.which(cls.program) is not None

    def write(self, name, text):
        path = os.path.join(self.home, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def spawn(self, *command, **options):
        self.desk.env["HOME"] = self.home
        self.process = self.desk.spawn(self.name, [*self.before, *command], **options)
        return self.process

    def alerting(self):
        """The program knows of the call; the PBX has had its 180."""

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(5)


class Linija(Phone):
    name, program = "linija-phone", "linija-phone"
    told_by = "its local socket"

    @classmethod
    def is_here(cls):
        return True

    def start(self):
        path = os.path.join(self.home, "phone.sock")
        self.spawn(os.path.join(self.desk.bin, "linija-phone"), "--socket", path, "--data", os.path.join(self.home, "data"), "--listen", PLACE + ":0",
                   "--account", f"sip:{self.user}@{PLACE}", "--server", f"sip:{PLACE}:{self.wire.port};transport=udp", "--password-stdin",
                   "--exit-when-idle-seconds", "0", *self.more, stdin=subprocess.PIPE)
        self.process.stdin.write(self.desk.pbx.secret.encode() + b"\n")
        self.process.stdin.close()
        self.socket = socket.socket(socket.AF_UNIX)
        wait_for("the phone's socket", lambda: self.socket.connect_ex(path) == 0)
        self.lines = self.socket.makefile("r", encoding="utf-8")
        self.call = None
        for method, params in (("hello", {"protocol": 1, "client": "bench"}), ("phone.accepting", {"accepting": True})):
            self.say(method, params)
        self.socket.settimeout(10)

    def say(self, method, params):
        self.socket.sendall((json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}) + "\n").encode())

    def alerting(self):
        while True:
            event = json.loads(self.lines.readline())
            call = event.get("params", {}).get("call", {})
            if event.get("method") == "call.changed" and call["phase"] == "alerting" and call["id"] != self.call:
                self.call = call["id"]
                return

    def accept(self):
        self.say("call.answer", {"id": self.call})

    def end(self):
        super().end()
        self.socket.close()


class Baresip(Phone):
    name, program = "baresip", "baresip"
    told_by = "ctrl_tcp"

    def start(self):
        with socket.socket() as probe:
            probe.bind((PLACE, 0))
            port = probe.getsockname()[1]
        modules = next(path for path in ("/usr/lib/baresip/modules", "/usr/local/lib/baresip/modules") if os.path.isdir(path))
        # The sound server by ALSA's door to it: Debian's baresip has no other.
        self.write("config", f"""poll_method epoll
sip_listen {PLACE}:0
net_interface {PLACE}
audio_player alsa,default
audio_source alsa,default
audio_alert alsa,default
ring_aufile none
module_path {modules}
module stdio.so
module g711.so
module opus.so
module alsa.so
module_tmp account.so
module_app auloop.so
module_app contact.so
module_app menu.so
module_app ctrl_tcp.so
ctrl_tcp_listen {PLACE}:{port}
""")
        codec = {"alaw1": "PCMA/8000", "opus1": "opus/48000/2"}[self.user]
        self.write("accounts", f"<sip:{self.user}@{PLACE}:{self.wire.port};transport=udp>;auth_user={self.user};auth_pass={self.desk.pbx.secret};"
                               f"audio_codecs={codec};regint=600;answermode=manual\n")
        self.spawn("baresip", "-f", self.home)
        self.control = socket.socket()
        wait_for("baresip's control port", lambda: self.control.connect_ex((PLACE, port)) == 0)

    def accept(self):
        command = json.dumps({"command": "accept"}).encode()
        self.control.sendall(b"%d:%s," % (len(command), command))

    def end(self):
        self.control.close()
        super().end()


class Linphonec(Phone):
    name, program = "linphonec", "linphonec"
    told_by = "stdin"

    def start(self):
        rc = self.write("linphonerc", f"""[sip]
default_proxy=0
use_ipv6=0
sip_port=-1
sip_tcp_port=0
sip_tls_port=0
bind_address={PLACE}
guess_hostname=0
[rtp]
bind_address={PLACE}
audio_rtp_port=-1
[sound]
echocancellation=0
local_ring=
[video]
enabled=0
[auth_info_0]
username={self.user}
passwd={self.desk.pbx.secret}
realm=asterisk
[proxy_0]
reg_proxy=<sip:{PLACE}:{self.wire.port}>
reg_identity=<sip:{self.user}@{PLACE}>
reg_expires=600
reg_sendregister=1
""")
        os.makedirs(os.path.join(self.home, ".local/share/linphone"))
        self.spawn("linphonec", "-c", rc, stdin=subprocess.PIPE)

    def accept(self):
        self.process.stdin.write(b"answer\n")
        self.process.stdin.flush()


PHONES = (Linija, Baresip, Linphonec)
