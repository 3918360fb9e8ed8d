"""A real PBX for tests: Debian's Asterisk of a newer release, unpacked into a cache folder and run from there.

No root rights, no chroot, no service: apt resolves and fetches, dpkg-deb unpacks, the unpacked loader runs the unpacked
program. Several run at once, each with a folder and a range of ports of its own. Used by the four programs beside this file
(provision, start, stop, cli), by testpbx.h for C++ tests and by journeys.
"""

import fcntl
import glob
import json
import math
import os
import platform
import random
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import wave

HERE = os.path.dirname(os.path.abspath(__file__))
SUITES = ("forky", "sid")  # Debian 12 and 13 have no Asterisk
PACKAGES = ("asterisk", "asterisk-modules", "asterisk-config", "asterisk-core-sounds-en-wav",
            # brings the links of the merged /usr, and the loader
            "base-files", "libc6")
NOT_PROVISIONED = 77  # what CTest and automake read as "skipped"


class Unavailable(Exception):
    """The PBX cannot be had here; the text says why."""


def cache_folder():
    base = os.environ.get("LINIJA_TEST_PBX_CACHE") or os.path.join(
        os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache"), "linija-pbx")
    os.makedirs(base, exist_ok=True)
    return base


# Provisioning ------------------------------------------------------------------------------------------------------


def debian_mirror():
    """The archive that this machine's apt already uses."""
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise Unavailable("apt-get and dpkg-deb are needed to unpack Debian's Asterisk")
    known = subprocess.run(["apt-get", "indextargets", "--format", "$(REPO_URI)"], capture_output=True, text=True).stdout
    for line in known.splitlines():
        if line.rstrip("/").endswith("/debian"):
            return line.rstrip("/")
    raise Unavailable("apt's configuration names no Debian archive to take Asterisk from")


def provisioned():
    """The folder with an unpacked Asterisk, or None."""
    for suite in SUITES:
        root = os.path.join(cache_folder(), suite)
        if os.path.exists(os.path.join(root, "unpacked.json")):
            return root
    return None


def provision(say=lambda text: None, fresh=False):
    """Unpacks Asterisk where that was not done yet; returns its folder."""
    cache = cache_folder()
    with open(os.path.join(cache, "provision.lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several tests may want it at once
        root = provisioned()
        if root and not fresh:
            return root
        mirror = debian_mirror()
        trouble = []
        for suite in SUITES:
            try:
                return unpack(mirror, suite, os.path.join(cache, suite), say)
            except Unavailable as reason:
                trouble.append(f"{suite}: {reason}")
        raise Unavailable("; ".join(trouble))


def unpack(mirror, suite, root, say):
    begun = time.monotonic()
    work = tempfile.mkdtemp(prefix=suite + "-", dir=os.path.dirname(root))
    try:
        archives = fetch(mirror, suite, os.path.join(work, "apt"), say)
        tree = os.path.join(work, "tree")
        os.mkdir(tree)
        for archive in archives:
            # Not dpkg-deb -x: tar must keep base-files' links where a later package brings the same folder.
            reader = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", archive], stdout=subprocess.PIPE)
            writer = subprocess.run(["tar", "-x", "--keep-directory-symlink", "--no-same-owner", "-C", tree], stdin=reader.stdout,
                                    capture_output=True, text=True)
            if reader.wait() or writer.returncode:
                raise Unavailable(f"{os.path.basename(archive)} cannot be unpacked: {writer.stderr.strip()}")
        version = subprocess.run(program_of(tree) + ["-V"], capture_output=True, text=True)
        if version.returncode:
            raise Unavailable(f"the unpacked Asterisk does not start: {version.stderr.strip()[-300:]}")
        with open(os.path.join(tree, "unpacked.json"), "w") as note:
            json.dump({"version": version.stdout.strip(), "suite": suite,
                       "packages": sorted(os.path.basename(archive) for archive in archives)}, note, indent=1)
        if os.path.exists(root):
            shutil.rmtree(root)
        os.rename(tree, root)
        say(f"{version.stdout.strip()} of {suite}, unpacked in {time.monotonic() - begun:.0f} s into {root}")
        return root
    finally:
        shutil.rmtree(work, ignore_errors=True)


def fetch(mirror, suite, state, say):
    """Packages and everything they depend on, by an apt that knows of nothing installed; their files."""
    for folder in ("lists/partial", "cache/archives/partial", "etc/apt.conf.d", "etc/preferences.d", "etc/sources.list.d"):
        os.makedirs(os.path.join(state, folder))
    open(os.path.join(state, "status"), "w").close()
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True).stdout.strip()
    keyring = "/usr/share/keyrings/debian-archive-keyring.gpg"
    if not os.path.exists(keyring):
        raise Unavailable(f"{keyring} is missing (package debian-archive-keyring)")
    with open(os.path.join(state, "etc/sources.list"), "w") as sources:
        sources.write(f"deb [arch={architecture} signed-by={keyring}] {mirror} {suite} main\n")
    settings = {
        "Dir::State": state, "Dir::State::status": state + "/status", "Dir::State::lists": state + "/lists",
        "Dir::Cache": state + "/cache", "Dir::Etc": state + "/etc", "APT::Architecture": architecture,
        "APT::Architectures::": architecture, "APT::Install-Recommends": "false", "APT::Get::List-Cleanup": "false",
        "APT::Update::Post-Invoke": "", "DPkg::Post-Invoke": "", "Debug::NoLocking": "true", "Acquire::Languages": "none",
        "Acquire::Retries": "3", "APT::Sandbox::User": "root" if os.geteuid() == 0 else "",
    }
    apt = ["apt-get", "-q"]
    for key, value in settings.items():
        apt += ["-o", f"{key}={value}"]
    for what, arguments in (("list of packages", ["update"]), ("packages", ["-y", "--download-only", "install", *PACKAGES])):
        say(f"fetching the {what} of {suite} from {mirror}")
        done = subprocess.run(apt + arguments, capture_output=True, text=True, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
        if done.returncode:
            last = [line for line in done.stderr.splitlines() if line.startswith(("E:", "W:"))] or ["apt-get failed"]
            raise Unavailable(f"{what}: {last[0]}")
    return sorted(glob.glob(os.path.join(state, "cache/archives/*.deb")))


def program_of(root):
    """How the unpacked Asterisk is called: by its own loader, with its own libraries."""
    loaders = [os.path.join(root, "usr", place) for place in ("lib64/ld-linux-x86-64.so.2", "lib/ld-linux-aarch64.so.1")]
    triplet = platform.machine() + "-linux-gnu"
    for loader in loaders:
        if os.path.lexists(loader):
            if os.path.islink(loader) and os.readlink(loader).startswith("/"):
                loader = root + os.readlink(loader)
            libraries = [f"{root}/usr/lib/{triplet}", f"{root}/lib/{triplet}", f"{root}/usr/lib/{triplet}/pulseaudio", f"{root}/usr/lib"]
            return [loader, "--inhibit-cache", "--library-path", ":".join(libraries), f"{root}/usr/sbin/asterisk"]
    raise Unavailable(f"no loader for {platform.machine()} in {root}")


# Running -----------------------------------------------------------------------------------------------------------


class TestPbx:
    """One running PBX. stop() ends it; so does leaving a `with` block.

    sip: UDP and TCP; tls, ami, http: TCP. All on `address`. Secret of every account and interface: `secret`.
    """

    __test__ = False

    def __init__(self, state=None, base=None, address="127.0.0.1"):
        root = provisioned()
        if not root:
            raise Unavailable("the test PBX is not unpacked: run tests/pbx/provision")
        self.root = root
        self.own_state = state is None
        self.state = os.path.abspath(state) if state else tempfile.mkdtemp(prefix="linija-pbx-")
        self.address = address
        self.secret = "%016x" % random.SystemRandom().getrandbits(64)
        self.process = None
        self.slot = None
        self.base = base or self.free_base()
        self.sip, self.tls, self.ami, self.http = self.base, self.base + 1, self.base + 2, self.base + 3
        self.ca = os.path.join(self.state, "tls", "ca.crt")

    def free_base(self):
        """300 ports below those that the system hands out, nobody else's: the lock lives as long as the Asterisk."""
        slots = os.path.join(cache_folder(), "slots")
        os.makedirs(slots, exist_ok=True)
        numbers = list(range(66))
        random.SystemRandom().shuffle(numbers)
        for number in numbers:
            lock = open(os.path.join(slots, str(number)), "w")
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                lock.close()
                continue
            base = 12000 + 300 * number
            if all(self.is_free(kind, base + i) for i in range(4) for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM)):
                self.slot = lock
                return base
            lock.close()
        raise Unavailable("no free ports between 12000 and 31800")

    def is_free(self, kind, port):
        with socket.socket(socket.AF_INET, kind) as probe:
            if kind == socket.SOCK_STREAM:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((self.address, port))
                return True
            except OSError:
                return False

    def write_state(self):
        for folder in ("etc", "cache", "lib/keys", "spool/monitor", "spool/voicemail", "spool/outgoing", "spool/tmp", "spool/system",
                       "run", "log", "tls", "data/sounds"):
            os.makedirs(os.path.join(self.state, folder), exist_ok=True)
        share = os.path.join(self.root, "usr/share/asterisk")
        links = {f"data/{name}": f"{share}/{name}" for name in ("agi-bin", "documentation", "rest-api", "static-http")}
        links["data/sounds/en"] = f"{share}/sounds/en_US_f_Allison"  # an alternative's link that no unpacking makes
        links["lib/documentation"] = f"{share}/documentation"
        for link, target in links.items():
            link = os.path.join(self.state, link)
            if not os.path.lexists(link):
                os.symlink(target, link)
        self.write_music()
        words = {"STATE": self.state, "ROOT": self.root, "SECRET": self.secret, "ADDRESS": self.address, "SIP": self.sip, "TLS": self.tls,
                 "AMI": self.ami, "HTTP": self.http, "RTP_FIRST": self.base + 10, "RTP_LAST": self.base + 299,
                 "MODULES": os.path.dirname(glob.glob(f"{self.root}/usr/lib/*/asterisk/modules/app_queue.so")[0])}
        for name in sorted(os.listdir(os.path.join(HERE, "conf"))):
            with open(os.path.join(HERE, "conf", name), encoding="utf-8") as file:
                text = file.read()
            with open(os.path.join(self.state, "etc", name), "w", encoding="utf-8") as file:
                file.write(re.sub(r"@([A-Z_]+)@", lambda found: str(words[found[1]]), text))
        # Read by Asterisk, wanted by nobody here; missing ones are complained of.
        for name in ("acl", "ccss", "cel", "udptl", "stasis", "websocket_client", "chan_websocket", "cli_permissions", "queuerules"):
            open(os.path.join(self.state, "etc", name + ".conf"), "a").close()
        if not os.path.exists(self.ca):
            self.make_certificates()

    def write_music(self):
        """What people on hold and in queues hear: 620 Hz without a seam, which no test plays otherwise."""
        folder = os.path.join(self.state, "music")
        os.makedirs(folder, exist_ok=True)
        with wave.open(os.path.join(folder, "tone.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            file.writeframes(struct.pack("<32000h", *(int(3000 * math.sin(2 * math.pi * 620 * i / 8000)) for i in range(32000))))

    def make_certificates(self):
        """An authority of this run, a certificate for "localhost" and the address by it, and an authority nobody should trust."""
        tls = os.path.join(self.state, "tls")

        def openssl(*arguments):
            done = subprocess.run(["openssl", *arguments], cwd=tls, capture_output=True, text=True)
            if done.returncode:
                raise Unavailable("openssl: " + done.stderr.strip()[-300:])

        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        for name, subject in (("ca", "Test PBX"), ("stranger", "Somebody else")):
            openssl("req", "-x509", *key, "-days", "30", "-subj", f"/CN={subject}", "-keyout", name + ".key", "-out", name + ".crt")
        openssl("req", *key, "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
        with open(os.path.join(tls, "names"), "w") as names:
            names.write(f"subjectAltName=DNS:localhost,IP:127.0.0.1,IP:{self.address}\n")
        openssl("x509", "-req", "-days", "30", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial",
                "-extfile", "names", "-out", "server.crt")
        # Asterisk reads certificate and key of DTLS from one file.
        with open(os.path.join(tls, "dtls.pem"), "w") as both:
            for part in ("server.key", "server.crt"):
                with open(os.path.join(tls, part)) as file:
                    both.write(file.read())

    def command(self):
        return program_of(self.root) + ["-C", os.path.join(self.state, "etc", "asterisk.conf")]

    def start(self, limit=60.0, detached=False):
        self.write_state()
        with open(os.path.join(self.state, "log", "console"), "ab") as log:
            self.process = subprocess.Popen(self.command() + ["-f", "-q"], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            pass_fds=[self.slot.fileno()] if self.slot else [], start_new_session=detached)
        with open(os.path.join(self.state, "pid"), "w") as file:
            file.write(str(self.process.pid))
        end = time.monotonic() + limit
        while subprocess.run(self.command() + ["-rx", "core waitfullybooted"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
            if self.process.poll() is not None:
                raise Unavailable("Asterisk ended while starting:\n" + self.last_words())
            if time.monotonic() > end:
                self.process.kill()
                raise Unavailable(f"Asterisk was not ready after {limit:g} s:\n" + self.last_words())
            time.sleep(0.05)
        return self

    def last_words(self):
        words = []
        for name in ("console", "messages"):
            path = os.path.join(self.state, "log", name)
            if os.path.exists(path):
                with open(path, errors="replace") as file:
                    words += file.read().splitlines()[-15:]
        return "\n".join(words)

    def facts(self):
        return {"event": "ready", "pid": self.process.pid, "address": self.address, "sip": self.sip, "tls": self.tls, "ami": self.ami,
                "http": self.http, "secret": self.secret, "state": self.state, "ca": self.ca,
                "stranger": os.path.join(self.state, "tls", "stranger.crt"), "rtpFirst": self.base + 10, "rtpLast": self.base + 299}

    def cli(self, command):
        """What Asterisk's console answers."""
        return subprocess.run(self.command() + ["-rx", command], capture_output=True, text=True).stdout

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        if self.own_state:
            shutil.rmtree(self.state, ignore_errors=True)

    def kill(self):
        """Like pulling the plug: nobody is told. start() again: on the same ports."""
        self.process.kill()
        self.process.wait()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()


def default_state():
    return os.path.join(cache_folder(), "running")


def running_pid(state):
    """The process of a PBX that was started in this folder, or None."""
    try:
        with open(os.path.join(state, "pid")) as file:
            pid = int(file.read())
        with open(f"/proc/{pid}/cmdline", "rb") as file:  # empty for a zombie
            return pid if os.path.join(state, "etc/asterisk.conf").encode() in file.read() else None
    except (OSError, ValueError):
        return None


def end(state):
    """Ends the PBX of a folder; its process id, or None where none ran."""
    pid = running_pid(state)
    if pid is None:
        return None
    os.kill(pid, signal.SIGTERM)
    limit = time.monotonic() + 5
    while running_pid(state) == pid:
        if time.monotonic() > limit:
            os.kill(pid, signal.SIGKILL)
            break
        time.sleep(0.05)
    return pid


def fail(text, code=1):
    print(text, file=sys.stderr)
    sys.exit(code)
