"""A desk for journey tests: real programs, a real window under Xvfb, real sound on a private server.

The window is driven as people and assistive software drive it: things are found by role and name through AT-SPI and
pressed with real mouse and keyboard events. Everything lives in one temporary folder; every process started here is ended
here, by its own process object.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

import pyatspi

TOKEN = "demo-olena"


class Failed(AssertionError):
    """Something that had to be true was not."""


def check(condition, message):
    if not condition:
        raise Failed(message)


def wait_for(what, probe, limit=15.0, every=0.05):
    """The first truthy answer of probe(); Failed after `limit` seconds."""
    end = time.monotonic() + limit
    while True:
        answer = probe()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failed(f"waited {limit:g} s for {what}")
        time.sleep(every)


class Desk:
    def __init__(self, bin_dir, source_dir, size="1440x900", language="en", theme="light"):
        self.bin = bin_dir
        self.source = source_dir
        self.home = tempfile.mkdtemp(prefix="linija-journey-")
        os.chmod(self.home, 0o700)
        self.processes = []
        self.window = None
        self.pbx = None
        self.backend = None
        self.backend_port = 0
        self.env = dict(os.environ)
        runtime = os.path.join(self.home, "xdg")
        os.mkdir(runtime, 0o700)
        self.env.update(
            LINIJA_HOME=os.path.join(self.home, "linija"),
            XDG_RUNTIME_DIR=runtime,
            HOME=self.home,
            LC_ALL="C.UTF-8",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_QPA_PLATFORM="xcb",
            NO_AT_BRIDGE="0",
            LINIJA_STALL_WATCH="16",  # one frame, in milliseconds; told at the end, never judged
        )
        self.settings = {
            "language": language,
            "theme": theme,
            "agentLogin": "olena",
            "agentName": "Olena Kovalenko",
            "backendToken": TOKEN,
        }
        self.size = size

    # Parts -------------------------------------------------------------------------------------------------------

    def spawn(self, name, command, **options):
        log = open(os.path.join(self.home, name + ".log"), "ab")
        process = subprocess.Popen(command, env=self.env, stdin=options.pop("stdin", subprocess.DEVNULL), stderr=log,
                                   stdout=options.pop("stdout", log), **options)
        self.processes.append(process)
        return process

    def start_display(self):
        read, write = os.pipe()
        os.set_inheritable(write, True)
        self.spawn("xvfb", ["Xvfb", "-displayfd", str(write), "-screen", "0", self.size + "x24", "-nolisten", "tcp",
                            "-noreset"],  # a reset between two clients would refuse the next one
                   pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()  # the whole line: Xvfb ends when nobody reads on
        check(number, "Xvfb did not start")
        self.env["DISPLAY"] = os.environ["DISPLAY"] = ":" + number
        # What the session bus starts later needs the display too.
        subprocess.run(["dbus-update-activation-environment", "DISPLAY"], env=self.env, check=True)
        # An open keyring, as a desktop's log-in leaves it; else its first use would ask for a password in a window.
        keyring = self.spawn("keyring", ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"],
                             stdin=subprocess.PIPE)
        keyring.stdin.write(b"journey")
        keyring.stdin.close()
        # The accessibility bus of this session; pyatspi in this process uses the same one.
        self.spawn("at-spi", ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])

    def start_sound(self):
        """A private PulseAudio: the agent hears on agent_out and speaks what is played into agent_micsink.

        The sinks do not rewind: those that do render up to two seconds ahead and would swallow first words.
        """
        socket = os.path.join(self.env["XDG_RUNTIME_DIR"], "pulse.sock")
        script = os.path.join(self.home, "sound.pa")
        with open(script, "w", encoding="utf-8") as file:
            file.write(
                f"load-module module-native-protocol-unix socket={socket} auth-anonymous=1\n"
                "load-module module-null-sink sink_name=agent_out rate=48000 norewinds=1 sink_properties=device.description=agent_out\n"
                "load-module module-null-sink sink_name=agent_micsink rate=48000 norewinds=1\n"
                "load-module module-remap-source source_name=agent_mic master=agent_micsink.monitor"
                " source_properties=device.description=agent_mic\n"
                "set-default-sink agent_out\nset-default-source agent_mic\n")
        self.spawn("pulse", ["pulseaudio", "-n", "-F", script, "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"])
        self.env["PULSE_SERVER"] = "unix:" + socket
        wait_for("the sound server", lambda: subprocess.run(["pactl", "info"], env=self.env, stdout=subprocess.DEVNULL,
                                                            stderr=subprocess.DEVNULL).returncode == 0)

    def start_backend(self):
        port_file = os.path.join(self.home, "backend.port")
        if os.path.exists(port_file):
            os.remove(port_file)
        self.backend = self.spawn("backend", [
            os.path.join(self.bin, "linija-backend"), "--listen", f"127.0.0.1:{self.backend_port}", "--port-file", port_file,
            "--db", os.path.join(self.home, "backend.sqlite"), "--demo", os.path.join(self.source, "resources/demo")])
        port = wait_for("the backend", lambda: os.path.exists(port_file) and open(port_file).read().strip(), 60)
        self.backend_port = int(port)
        self.settings["backendUrl"] = f"http://127.0.0.1:{port}"

    def start_pbx(self):
        """A real PBX (tests/pbx), with accounts agent1, agent2, lead …; its console: desk.pbx.cli("queue show")."""
        sys.path.insert(0, os.path.join(self.source, "tests", "pbx"))
        import testpbx
        try:
            self.pbx = testpbx.TestPbx().start()
        except testpbx.Unavailable as reason:
            if os.environ.get("LINIJA_TEST_PBX") == "required":
                raise Failed(str(reason)) from reason
            print(f"skipped: {reason}")
            self.close(failed=False)
            sys.exit(testpbx.NOT_PROVISIONED)

    def use_account(self, user):
        """The window will sign in at the PBX as this user, with the password from the keyring; before start_window()."""
        account, server = f"sip:{user}@127.0.0.1", f"127.0.0.1:{self.pbx.sip}"
        self.settings.update(sipAccount=account, sipServer=server, sipTransport="udp", pbxProfile="asterisk")
        self.keep_secret(f"sip-password {account} {server}", self.pbx.secret)

    def keep_secret(self, name, value):
        """Into the keyring of this session, as Linija itself would do it (org.freedesktop.secrets)."""
        import gi
        gi.require_version("Gio", "2.0")
        from gi.repository import Gio, GLib
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)

        def call(path, interface, method, arguments):
            return bus.call_sync("org.freedesktop.secrets", path, "org.freedesktop.Secret." + interface, method, arguments, None,
                                 Gio.DBusCallFlags.NONE, 20000, None).unpack()

        session = call("/org/freedesktop/secrets", "Service", "OpenSession", GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))[1]
        service = "linija " + os.path.join(self.env["LINIJA_HOME"], "config")  # as with any LINIJA_HOME
        attributes = {"user": name, "server": service, "type": "plaintext", "xdg:schema": "org.qt.keychain"}
        properties = {"org.freedesktop.Secret.Item.Label": GLib.Variant("s", name),
                      "org.freedesktop.Secret.Item.Attributes": GLib.Variant("a{ss}", attributes)}
        secret = (session, b"", value.encode(), "text/plain")
        wait_for("the keyring", lambda: call("/org/freedesktop/secrets", "Service", "ReadAlias", GLib.Variant("(s)", ("default",)))[0] != "/")
        call("/org/freedesktop/secrets/aliases/default", "Collection", "CreateItem",
             GLib.Variant("(a{sv}(oayays)b)", (properties, secret, True)))

    def stop_backend(self):
        self.backend.terminate()
        self.backend.wait(10)

    def start_window(self, wait_synced=True):
        config = os.path.join(self.env["LINIJA_HOME"], "config")
        os.makedirs(config, exist_ok=True)
        path = os.path.join(config, "settings.json")
        if not os.path.exists(path):
            with open(path, "w", encoding="utf-8") as file:
                json.dump(self.settings, file)
        self.window = self.spawn("window", [os.path.join(self.bin, "linija")])
        wait_for("the window", self.frame, 20)
        if wait_synced:
            wait_for("the first sync", lambda: self.has("everything sent"), 60)
        self.focus()

    def report_stalls(self):
        """Ends the window and prints what its watch says of the GUI thread."""
        if self.window is None or self.window.poll() is not None:
            return
        self.window.terminate()
        self.window.wait(10)
        with open(os.path.join(self.home, "window.log"), errors="replace") as log:
            for line in log:
                if "stall" in line:
                    print(line.rstrip()[:400])

    def kill_window(self):
        self.window.send_signal(signal.SIGKILL)
        self.window.wait(10)

    def phone_status(self):
        row = self.ctl("phone", "status", check_code=False)
        return row[0] if row else None

    def phone_port(self):
        return wait_for("the phone", lambda: (self.phone_status() or {}).get("port"), 20)

    def ctl(self, *arguments, check_code=True):
        done = subprocess.run([os.path.join(self.bin, "linijactl"), "--json", *arguments], env=self.env,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120)
        if check_code:
            check(done.returncode == 0, f"linijactl {' '.join(arguments)}: {done.stderr.decode()}")
        return [json.loads(line) for line in done.stdout.decode().splitlines() if line.strip()]

    # Customers and sound -----------------------------------------------------------------------------------------

    def call(self, number, *options, headers=()):
        command = [os.path.join(self.bin, "linija-caller"), "--call", f"sip:agent@127.0.0.1:{self.phone_port()}",
                   "--from", number, "--json", *options]
        for header in headers:
            command += ["--header", header]
        return Caller(self, command)

    def speak(self, hz):
        """The agent hums one tone into the microphone until the returned process is ended."""
        wav = os.path.join(self.home, f"hum{hz}.wav")
        if not os.path.exists(wav):
            write_tone(wav, hz, 60)
        return self.spawn("hum", ["paplay", "--device=agent_micsink", "--latency-msec=20", wav])

    def record_ear(self, seconds):
        """What the agent hears, as a WAV file."""
        path = os.path.join(self.home, f"ear{time.monotonic_ns()}.wav")
        recorder = self.spawn("ear", ["parec", "--device=agent_out.monitor", "--rate=16000", "--channels=1", "--format=s16le",
                                      "--file-format=wav", path])
        time.sleep(seconds)  # the length of the recording, not a wait for something
        recorder.send_signal(signal.SIGINT)
        recorder.wait(10)
        return path

    def tones(self, wav, *frequencies):
        done = subprocess.run([os.path.join(self.bin, "linija-caller"), "--analyse", wav, "--listen",
                               ",".join(str(f) for f in frequencies), "--json"],
                              env=self.env, stdout=subprocess.PIPE, check=True, timeout=60)
        return json.loads(done.stdout.decode().splitlines()[-1])

    # The window --------------------------------------------------------------------------------------------------

    def synced(self):
        """The window's log says that the feed was read; for windows in other languages."""
        with open(os.path.join(self.home, "window.log"), errors="replace") as log:
            if "backend: online" not in log.read():
                return False
        return bool(self.ctl("articles", "search", "K-2", check_code=False))

    def application(self):
        try:
            for app in pyatspi.Registry.getDesktop(0):
                if app and app.name == "linija" and app.get_process_id() == self.window.pid:
                    return app
        except Exception:  # the registry answers with an error while a program is coming or going
            return None
        return None

    def frame(self):
        app = self.application()
        return app[0] if app and app.childCount else None

    def all(self, predicate):
        """Every showing thing of the window and its dialogues for which predicate(thing) holds."""
        found = []

        def walk(thing, depth):
            try:
                if depth > 40 or thing is None:
                    return
                if depth > 1 and not thing.getState().contains(pyatspi.STATE_SHOWING):
                    return
                if predicate(thing):
                    found.append(thing)
                for i in range(min(thing.childCount, 400)):
                    walk(thing[i], depth + 1)
            except Exception:  # it went away while we looked
                return

        app = self.application()
        for i in range(app.childCount if app else 0):
            walk(app[i], 0)
        return found

    def find(self, role, name):
        roles = (role,) if isinstance(role, str) else role
        hits = self.all(lambda t: t.getRoleName() in roles and name.lower() in spoken(t.name))
        return hits[0] if hits else None

    def has(self, text):
        return bool(self.all(lambda t: text.lower() in spoken(t.name) or text.lower() in spoken(content(t))))

    def click(self, role, name, limit=10):
        thing = wait_for(f"{role} “{name}”", lambda: self.find(role, name), limit)
        self.click_on(thing)
        return thing

    def click_on(self, thing):
        box = thing.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        check(box.width > 0 and box.height > 0, f"“{thing.name}” has no size")
        self.xdotool("mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1")

    def key(self, *keys):
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.xdotool("type", "--delay", "8", text)

    def focus(self):
        """Without a window manager nobody else gives the window the keyboard."""
        def ours():
            out = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.window.pid)], env=self.env,
                                 stdout=subprocess.PIPE).stdout.split()
            return out[-1].decode() if out else None
        self.xdotool("windowfocus", "--sync", wait_for("the X window", ours))

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self.env, check=True, timeout=30)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], env=self.env, check=True, timeout=30)

    # The backend's own word --------------------------------------------------------------------------------------

    def changes(self):
        """Every item of the feed from the beginning."""
        items, cursor = [], ""
        while True:
            query = f"?limit=1000{'&since=' + cursor if cursor else ''}"
            request = urllib.request.Request(f"http://127.0.0.1:{self.backend_port}/v1/changes{query}",
                                             headers={"Authorization": "Bearer " + TOKEN})
            with urllib.request.urlopen(request, timeout=20) as answer:
                page = json.load(answer)
            items += page["items"]
            cursor = page["next"]
            if not page["more"]:
                return items

    def delivered(self, since):
        """Interactions that began after `since` (Unix seconds), as the backend has them."""
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(since))
        return [i["data"] | {"id": i["id"]} for i in self.changes()
                if i["type"] == "interactions" and not i.get("deleted") and i["data"].get("startedAt", "") >= stamp]

    # The end -----------------------------------------------------------------------------------------------------

    def close(self, failed):
        phone = self.phone_pid()
        if phone:
            try:
                os.kill(phone, signal.SIGTERM)
            except ProcessLookupError:
                pass
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)
        if self.pbx:
            self.pbx.stop()
        if failed:
            for name in sorted(os.listdir(self.home)):
                if name.endswith(".log"):
                    with open(os.path.join(self.home, name), errors="replace") as log:
                        tail = log.read()[-3000:]
                    if tail:
                        print(f"--- {name}\n{tail}", file=sys.stderr)
            print(f"kept: {self.home}", file=sys.stderr)
        else:
            shutil.rmtree(self.home, ignore_errors=True)

    def phone_pid(self):
        """The phone that this desk's window started: the one that has this desk's socket in its command line."""
        mine = os.path.join(self.env["LINIJA_HOME"], "run")
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/cmdline", "rb") as file:
                    words = file.read().decode(errors="replace").split("\0")
                with open(f"/proc/{pid}/environ", "rb") as file:
                    environment = file.read().decode(errors="replace").split("\0")
            except OSError:
                continue
            if os.path.basename(words[0]) == "linija-phone" and (
                    any(word.startswith(mine) for word in words) or "LINIJA_HOME=" + self.env["LINIJA_HOME"] in environment):
                return int(pid)
        return None


class Caller:
    """A simulated customer; its events are read as they come."""

    def __init__(self, desk, command):
        self.process = desk.spawn("caller", command, stdout=subprocess.PIPE)
        os.set_blocking(self.process.stdout.fileno(), False)
        self.events = []
        self._rest = b""

    def _read(self):
        while True:
            try:
                bytes_read = self.process.stdout.read()
            except BlockingIOError:
                bytes_read = None
            if not bytes_read:
                return
            self._rest += bytes_read
            *lines, self._rest = self._rest.split(b"\n")
            self.events += [json.loads(line) for line in lines if line.strip()]

    def event(self, name, limit=20):
        def look():
            self._read()
            return next((e for e in self.events if e.get("event") == name), None)
        return wait_for(f"the caller's “{name}”", look, limit)

    def end(self, limit=30):
        self.process.wait(limit)
        self._read()
        return self.event("ended", 2)


def spoken(text):
    """As it is heard: signs that only keep a line from breaking there say nothing."""
    return (text or "").replace("\u00a0", " ").replace("\u2060", "").lower()


def content(thing):
    try:
        text = thing.queryText()
        return text.getText(0, min(text.characterCount, 2000))
    except Exception:  # it has no text
        return ""


def write_tone(path, hz, seconds, rate=48000):
    import math
    import struct
    import wave
    period = [int(12000 * math.sin(2 * math.pi * hz * i / rate)) for i in range(rate)]  # whole periods in a second
    with wave.open(path, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        frames = struct.pack(f"<{rate}h", *period)
        for _ in range(seconds):
            out.writeframes(frames)


def run(journey, description):
    """Runs journey(desk) on a fresh desk; the exit status says how it went."""
    import argparse
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--bin", required=True, help="folder of the programs")
    parser.add_argument("--source", required=True, help="root of the source tree")
    parser.add_argument("--pictures", help="folder to keep pictures of the window in")
    parser.add_argument("--times", type=int, default=50, help="repetitions, where the journey repeats")
    options = parser.parse_args()
    desk = Desk(options.bin, options.source)
    desk.pictures = options.pictures
    desk.times = options.times
    failed = True
    try:
        desk.start_display()
        desk.start_sound()
        journey(desk)
        desk.report_stalls()
        failed = False
        print("fine")
    except (Failed, subprocess.SubprocessError, urllib.error.URLError, OSError) as problem:
        print(f"FAILED: {problem}", file=sys.stderr)
        if desk.pictures and "DISPLAY" in desk.env:
            os.makedirs(desk.pictures, exist_ok=True)
            desk.picture(os.path.join(desk.pictures, "failed.png"))
    finally:
        desk.close(failed)
    sys.exit(1 if failed else 0)
