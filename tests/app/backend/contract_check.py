#!/usr/bin/env python3
"""Holds the running linija-backend against docs/contract/openapi.yaml.

Starts the real program with the demo company, calls every operation in every way the document knows, and checks of each
answer: the status is listed, the content type is listed, the body fits the schema, the headers are there. At the end
every status that the document lists for an operation must have been seen (but for those that need a broken disk).
For each type and field the backend must accept exactly what the schema accepts.

Needs python3-yaml and python3-jsonschema (4 or newer).
"""
import argparse
import copy
import http.client
import json
import os
import re
import secrets
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import jsonschema
import yaml

OLENA, ADMIN, TRAINEE = "demo-olena", "demo-admin", "trainee-token"
NOT_PROVOKED = {"500"}  # needs a broken disk

failures = []


def fail(message):
    failures.append(message)
    print("FAIL", message[:600])


def check(condition, message):
    if not condition:
        fail(message)


def uuid7():
    value = (int(time.time() * 1000) << 80) | (7 << 76) | (secrets.randbits(12) << 64) | (2 << 62) | secrets.randbits(62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class Contract:
    def __init__(self, path):
        self.document = yaml.safe_load(path.read_text(encoding="utf-8"))
        self.schemas = self.document["components"]["schemas"]
        for name, schema in self.schemas.items():
            jsonschema.Draft202012Validator.check_schema(schema)
        self.seen = set()
        # Literal addresses go before templates.
        self.paths = sorted(self.document["paths"], key=lambda path: path.count("{"))
        self.validators = {}

    def resolve(self, node):
        while isinstance(node, dict) and "$ref" in node:
            target = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def validator(self, schema):
        key = json.dumps(schema, sort_keys=True)
        if key not in self.validators:
            inlined = {**schema, "components": {"schemas": self.schemas}}
            self.validators[key] = jsonschema.Draft202012Validator(inlined)
        return self.validators[key]

    def errors(self, schema, value):
        return [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in self.validator(schema).iter_errors(value)]

    def operation(self, method, address):
        path = address.split("?")[0]
        for template in self.paths:
            if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path):
                return template, self.document["paths"][template].get(method.lower())
        return None, None

    def check_answer(self, method, address, answer):
        where = f"{method} {address[:80]} -> {answer.status}"
        template, operation = self.operation(method, address)
        status = str(answer.status)
        if template is None or operation is None:
            # Unknown addresses and methods: still a problem of the listed shape.
            check(answer.status in (401, 404, 405), f"{where}: an address or method that is not in the document")
            response = self.document["components"]["responses"][{401: "Unauthorized", 404: "NotFound", 405: "MethodNotAllowed"}.get(answer.status, "Internal")]
            if template:
                self.seen.add((template, "405"))
        elif status in ("413", "503"):
            response = self.document["components"]["responses"]["TooLarge" if status == "413" else "Busy"]
            self.seen.add((template, method.lower(), status))
        else:
            if status not in operation["responses"]:
                fail(f"{where}: the document does not list this status: {answer.body[:200]!r}")
                return
            response = self.resolve(operation["responses"][status])
            self.seen.add((template, method.lower(), status))
        content = response.get("content")
        if not content:
            check(answer.body == b"", f"{where}: must have no body")
            return
        media = answer.headers.get("content-type", "").split(";")[0]
        if media not in content:
            fail(f"{where}: content type {media!r} is not listed")
            return
        if media.endswith("json"):
            for error in self.errors(content[media]["schema"], answer.json())[:3]:
                fail(f"{where}: {error}")
        for name, header in response.get("headers", {}).items():
            value = answer.headers.get(name.lower())
            if value is None:
                fail(f"{where}: header {name} is missing")
            else:
                for error in self.errors(self.resolve(header)["schema"], value):
                    fail(f"{where}: header {name}: {error}")

    def check_coverage(self):
        for template, item in self.document["paths"].items():
            for method, operation in item.items():
                if method == "parameters":
                    continue
                for status in operation["responses"]:
                    if status in NOT_PROVOKED:
                        continue
                    seen = (template, method, status) in self.seen or (status == "405" and (template, "405") in self.seen)
                    check(seen, f"{method} {template}: {status} is listed but was never answered in this check")


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    def problem(self):
        return self.json()["type"].rsplit(":", 1)[1]


class Backend:
    def __init__(self, program, root, folder, contract, extra=()):
        self.contract = contract
        port_file = Path(folder) / "port"
        port_file.unlink(missing_ok=True)
        self.log = open(Path(folder) / "log", "ab")
        self.process = subprocess.Popen(
            [program, "--listen", "127.0.0.1:0", "--db", str(Path(folder) / "db.sqlite"), "--demo", str(root / "resources/demo"),
             "--port-file", str(port_file), *extra], stdout=self.log, stderr=self.log)
        deadline = time.monotonic() + 60
        while not port_file.exists():
            if self.process.poll() is not None or time.monotonic() > deadline:
                sys.exit("linija-backend did not start:\n" + (Path(folder) / "log").read_text())
            time.sleep(0.02)
        self.port = int(port_file.read_text())
        self.connection = None

    def stop(self):
        if self.connection:
            self.connection.close()
        self.process.send_signal(signal.SIGTERM)
        check(self.process.wait(10) == 0, "SIGTERM must end the backend with 0")

    def call(self, method, address, token=OLENA, headers=None, body=None, expect=None, problem=None):
        headers = dict(headers or {})
        if token:
            headers["Authorization"] = "Bearer " + token
        if body is not None and not isinstance(body, (bytes, str)):
            body = json.dumps(body)
            headers.setdefault("Content-Type", "application/json")
        for attempt in (1, 2):
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
            try:
                self.connection.request(method, address, body, headers)
                response = self.connection.getresponse()
                break
            except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
                self.connection = None
                if attempt == 2:
                    raise
        answer = Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        if response.will_close:
            self.connection.close()
            self.connection = None
        self.contract.check_answer(method, address, answer)
        if expect is not None:
            check(answer.status == expect, f"{method} {address[:80]}: {answer.status}, expected {expect}: {answer.body[:200]!r}")
        if problem and answer.status == expect:
            check(answer.problem() == problem, f"{method} {address[:80]}: problem {answer.problem()}, expected {problem}")
        return answer

    def create(self, kind, data, token=ADMIN, identity=None, expect=201):
        return self.call("PUT", f"/v1/{kind}/{identity or uuid7()}", token, {"If-None-Match": "*"}, data, expect)

    def patch(self, kind, identity, rev, changes, token=ADMIN, key=None, expect=200, problem=None):
        return self.call("PATCH", f"/v1/{kind}/{identity}", token,
                         {"If-Match": f'"{rev}"', "Idempotency-Key": key or uuid7(), "Content-Type": "application/merge-patch+json"},
                         json.dumps(changes), expect, problem)

    def feed(self, limit=1000):
        items, since = [], None
        while True:
            page = self.call("GET", f"/v1/changes?limit={limit}" + (f"&since={since}" if since else ""), expect=200).json()
            items += page["items"]
            since = page["next"]
            if not page["more"]:
                return items, since


def check_reading(backend, contract):
    backend.call("GET", "/healthz", token=None, expect=200)
    backend.call("POST", "/healthz", token=None, expect=405)
    discovery = backend.call("GET", "/v1", expect=200).json()
    for name, kind in discovery["types"].items():
        properties = contract.schemas[name]["properties"] if name in contract.schemas else {}
        check(sorted(kind["fields"]) == sorted(properties), f"/v1: the fields of {name} are not those of the document")
    writable = {name for name, kind in discovery["types"].items() if kind["rw"] == "rw"}
    check(writable == {"customers", "interactions", "cases", "recordings", "surveys", "tasks"}, f"an agent may write {sorted(writable)}")
    as_admin = backend.call("GET", "/v1", ADMIN).json()["types"]
    check({n for n, k in as_admin.items() if k["rw"] == "rw"} == set(discovery["types"]) - {"messages", "trainings", "reviews"},
          "an admin may write all types but the later ones")

    items, cursor = backend.feed()
    check(len(items) > 5000, f"the feed holds {len(items)} items")
    again = backend.call("GET", f"/v1/changes?since={cursor}").json()
    check(again["items"] == [] and again["more"] is False, "nothing may follow the end of the feed")
    check(len(backend.call("GET", "/v1/changes?limit=1").json()["items"]) == 1, "limit=1 gives one item")
    for limit in ("0", "1001", "x", "-1"):
        backend.call("GET", f"/v1/changes?limit={limit}", expect=400, problem="invalid")
    for garbled in ("x", cursor[:-1], cursor[:-2] + ("AA" if cursor[-2:] != "AA" else "BB"), cursor + "A", "%00", "A" * 500):
        backend.call("GET", f"/v1/changes?since={garbled}", expect=400, problem="invalid")

    by_type = {}
    for item in items:
        by_type.setdefault(item["type"], item)
    for kind in contract.schemas["TypeName"]["enum"]:
        page = backend.call("GET", f"/v1/{kind}?limit=2", expect=200).json()
        if kind in by_type:
            item = by_type[kind]
            one = backend.call("GET", f"/v1/{kind}/{item['id']}", expect=200)
            check(one.json() == item, f"{kind}: read and feed do not agree")
            check(one.headers["etag"] == f'"{item["rev"]}"', f"{kind}: ETag is not rev")
        else:
            check(page["items"] == [], f"{kind} must be empty")
    found = backend.call("GET", "/v1/customers?q=%2B371%202655%205014").json()["items"]
    check([i["data"]["number"] for i in found] == ["C-100042"], "a phone number finds its customer")
    check(len(backend.call("GET", "/v1/customers?q=67555020").json()["items"]) == 2, "a shared number finds both customers")
    found = backend.call("GET", "/v1/customers?q=b%C4%93rzi%C5%86a+ilga".replace("+", "%20")).json()["items"]
    check([i["data"]["number"] for i in found] == ["C-100043"], "words find a customer whatever their order and case")
    names, after = [], ""
    while True:
        page = backend.call("GET", f"/v1/customers?limit=100{after}").json()
        names += [i["id"] for i in page["items"]]
        if "next" not in page:
            break
        after = f"&after={page['next']}"
    check(len(names) == len(set(names)) >= 300, "paging through a list gives each customer once")
    backend.call("GET", "/v1/customers?limit=0", expect=400)
    backend.call("GET", "/v1/customers?q=" + "x" * 300, expect=400)
    backend.call("GET", "/v1/customers?after=zzz", expect=400)
    return items, by_type


def check_refusals(backend, by_type):
    customer = by_type["customers"]
    one = f"/v1/customers/{customer['id']}"
    for method, address in (("GET", "/v1"), ("GET", "/v1/changes"), ("GET", "/v1/events"), ("GET", "/v1/agents/me/presence"),
                            ("PUT", "/v1/agents/me/presence"), ("GET", "/v1/customers"), ("GET", one), ("PUT", one), ("PATCH", one),
                            ("GET", "/nowhere")):
        for token in (None, "wrong", "demo-olena2", "x" * 5000):
            answer = backend.call(method, address, token, expect=401, problem="unauthorized")
            check("www-authenticate" in answer.headers, "401 needs WWW-Authenticate")
    for method, address, allow in (("POST", "/v1", "GET"), ("PUT", "/v1/changes", "GET"), ("DELETE", "/v1/events", "GET"),
                                   ("POST", "/v1/agents/me/presence", "GET, PUT"), ("POST", "/v1/customers", "GET"),
                                   ("DELETE", one, "GET, PUT, PATCH")):
        answer = backend.call(method, address, expect=405)
        check(answer.headers.get("allow") == allow, f"{method} {address}: Allow is {answer.headers.get('allow')}")
    for address in ("/", "/v2", "/v1/", "/v1/nothing", f"/v1/nothing/{customer['id']}", "/v1/customers/" + uuid7(),
                    "/v1/customers/x", one + "/actions/claim", "/v1/a/b/c/d/e", "/v1/messages/" + uuid7()):
        backend.call("GET", address, expect=404, problem="not-found")
    backend.call("PUT", f"/v1/nothing/{uuid7()}", headers={"If-None-Match": "*"}, body={}, expect=404)
    # who may write what
    for kind in ("articles", "flows", "dispositions", "queues", "agents", "templates", "orders", "messages"):
        data = by_type[kind]["data"] if kind in by_type else {}
        check(backend.create(kind, data, OLENA, expect=403).problem() == "not-writable", f"{kind}: an agent may not create")
        identity = by_type[kind]["id"] if kind in by_type else uuid7()
        backend.patch(kind, identity, "1", {}, OLENA, expect=403, problem="not-writable")
    for kind in ("messages", "trainings", "reviews"):
        backend.create(kind, {}, ADMIN, expect=403)
    check(backend.create("customers", customer["data"], TRAINEE, expect=403).problem() == "forbidden", "a trainee only reads")
    backend.patch("customers", customer["id"], "1", {}, TRAINEE, expect=403, problem="forbidden")


def check_recordings(backend):
    import hashlib
    sound = b"not really sound, but as good for a digest"
    digest = hashlib.sha256(sound).hexdigest()
    data = {"callId": "c-1", "agent": "olena", "startedAt": "2026-11-22T10:00:00Z", "durationMs": 4200, "size": len(sound), "sha256": digest,
            "ending": "complete", "marks": [{"kind": "paused", "atMs": 1000}, {"kind": "resumed", "atMs": 2000}]}
    identity = uuid7()
    address = f"/v1/recordings/{identity}/content"

    def send(offset, piece, token=OLENA, where=address, **more):
        return backend.call("PATCH", where, token, {"Content-Type": "application/offset+octet-stream", "Upload-Offset": str(offset)}, piece, **more)

    backend.call("HEAD", address, expect=404)
    send(0, b"x", expect=404, problem="not-found")
    backend.create("recordings", data, OLENA, identity)
    for bad in ({"sha256": "x"}, {"size": 0}, {"size": 1 << 30}, {"ending": "maybe"}, {"marks": [{"kind": "paused"}]}, {"agent": None}):
        backend.create("recordings", {**data, **bad}, OLENA, expect=422)
    backend.call("HEAD", address, None, expect=401)
    backend.call("HEAD", address, "demo-tomas", expect=403)
    backend.call("GET", address, None, expect=401)
    backend.call("GET", address, expect=404, problem="not-found")
    backend.call("DELETE", address, expect=405)
    backend.call("PATCH", address, headers={"Content-Type": "text/plain", "Upload-Offset": "0"}, body=b"x", expect=400)
    send("x", b"x", expect=400)
    send(0, b"x", token=None, expect=401)
    send(0, b"x", token="demo-tomas", expect=403, problem="forbidden")
    send(0, b"x" * ((1 << 20) + 1), expect=413)
    taken = send(0, sound[:10], expect=204)
    check(taken.headers.get("upload-offset") == "10", "a piece is taken")
    wrong = send(0, sound, expect=409, problem="conflict-state")
    check(wrong.headers.get("upload-offset") == "10", "409 says where to go on")
    send(10, sound, expect=422)  # longer than announced
    again = send(10, b"x" * (len(sound) - 10), expect=422, problem="invalid")
    check(again.headers.get("upload-offset") == "0", "a wrong digest begins again")
    send(0, sound, expect=204)
    looked = backend.call("HEAD", address, "demo-rasa", expect=200)
    check(looked.headers.get("repr-digest", "").startswith("sha-256=:"), "a whole recording has its digest")
    heard = backend.call("GET", address, "demo-rasa", expect=200)
    check(heard.body == sound, "a lead hears what the agent sent")
    backend.call("GET", address, "demo-tomas", expect=403, problem="forbidden")
    backend.call("HEAD", f"/v1/recordings/{'..%2F..%2Fdb'}/content", expect=404)


def check_writing(backend, by_type):
    data = by_type["customers"]["data"]
    identity = uuid7()
    address = f"/v1/customers/{identity}"
    backend.call("PUT", address, body=data, expect=428, problem="precondition-required")
    backend.call("PUT", address, headers={"If-None-Match": '"1"'}, body=data, expect=428)
    other = {"Linija-Epoch": uuid7()}
    backend.call("PUT", address, headers={"If-None-Match": "*", **other}, body=data, expect=410, problem="epoch-changed")
    for bad in ("x", identity.upper(), "{" + identity + "}", identity[:14] + "4" + identity[15:]):
        backend.call("PUT", f"/v1/customers/{bad}", headers={"If-None-Match": "*"}, body=data, expect=400, problem="invalid")
    for body in (b"", b"{", b"[]", b"null", b"\xff\xfe", b'"text"', b"{" * 5000):
        backend.call("PUT", address, headers={"If-None-Match": "*", "Content-Type": "application/json"}, body=body, expect=400)
    backend.call("PUT", address, headers={"If-None-Match": "*", "Content-Type": "text/html"}, body=json.dumps(data), expect=400)
    backend.call("PUT", address, headers={"If-None-Match": "*"}, body={**data, "padding": "x" * (1 << 20)}, expect=413, problem="too-large")
    backend.call("PUT", address, headers={"X-Padding": "x" * 70000}, body=data, expect=413, problem="too-large")

    created = backend.create("customers", data, OLENA, identity)
    check(created.json() == {"type": "customers", "id": identity, "rev": "1", "data": data}, "a create answers what was sent")
    check(created.headers["etag"] == '"1"', "the first rev")
    backend.call("PATCH", address, headers={"If-Match": '"1"', "Idempotency-Key": uuid7(), **other}, body={"city": "Talsi"}, expect=410, problem="epoch-changed")
    epoch = {"Linija-Epoch": backend.call("GET", "/v1").json()["epoch"]}
    check(backend.call("PUT", address, OLENA, {"If-None-Match": "*", **epoch}, data, 200).json() == created.json(), "the epoch that is, is taken")
    reordered = dict(reversed(list(data.items())))
    check(backend.create("customers", reordered, OLENA, identity, expect=200).json() == created.json(), "the same create again is 200")
    taken = backend.create("customers", {**data, "city": "Elsewhere"}, OLENA, identity, expect=412)
    check(taken.json()["current"] == created.json(), "412 carries current")

    # patches
    headers = {"If-Match": '"1"', "Idempotency-Key": uuid7()}
    backend.call("PATCH", address, headers={"Idempotency-Key": uuid7()}, body={}, expect=428)
    backend.call("PATCH", address, headers={"If-Match": '"1"'}, body={}, expect=400)
    backend.call("PATCH", address, headers={"If-Match": '"1"', "Idempotency-Key": "abc"}, body={}, expect=400)
    backend.call("PATCH", address, headers=headers, body=b"nonsense", expect=400)
    backend.patch("customers", uuid7(), "1", {}, OLENA, expect=404)
    key = uuid7()
    first = backend.patch("customers", identity, 1, {"city": "Ogre", "tier": None, "note": "a", "extra": {"a": 1, "b": None}}, OLENA, key)
    expected = {**data, "city": "Ogre", "note": "a", "extra": {"a": 1}}
    expected.pop("tier", None)
    check(first.json()["data"] == expected and first.json()["rev"] == "2", f"merge patch: {first.json()}")
    second = backend.patch("customers", identity, 2, {"note": "b", "extra": {"c": [1, None]}}, OLENA)
    check(second.json()["data"]["extra"] == {"a": 1, "c": [1, None]}, "objects are merged, lists replaced")
    replay = backend.patch("customers", identity, 1, {"city": "Ogre", "tier": None, "note": "a", "extra": {"a": 1, "b": None}}, OLENA, key)
    check(replay.body == first.body and replay.headers["etag"] == first.headers["etag"], "a replay answers what was answered first")
    check(backend.call("GET", address).json() == second.json(), "a replay changes nothing")
    backend.patch("customers", identity, 3, {"city": "Cēsis"}, OLENA, key, expect=422)
    stale = backend.patch("customers", identity, 1, {"city": "Cēsis"}, OLENA, expect=412, problem="precondition-failed")
    check(stale.json()["current"] == second.json(), "412 carries current")
    key = uuid7()
    backend.patch("customers", identity, 1, {"city": "Tukums"}, OLENA, key, expect=412)
    mended = backend.patch("customers", identity, 3, {"city": "Talsi"}, OLENA, key)
    check(mended.json()["data"]["city"] == "Talsi", "after a 412 the same key may carry a mended body")
    invalid = backend.patch("customers", identity, 4, {"name": None}, OLENA, expect=422, problem="invalid")
    check("name" in invalid.json()["detail"], "422 names the field")
    backend.patch("customers", identity, 4, {"padding": "x" * (1 << 20)}, OLENA, expect=413)
    check(backend.call("GET", address).json()["rev"] == "4", "refused patches change nothing")
    check(backend.create("customers", data, OLENA, identity, expect=200).json()["rev"] == "4", "a late repeat of the create answers the present state")
    backend.call("PATCH", address, headers={"If-Match": "*", "Idempotency-Key": uuid7()}, body={"note": "any"}, expect=200)
    items, _ = backend.feed()
    mine = [i for i in items if i["id"] == identity]
    check(len(mine) == 1 and mine[0]["rev"] == "5", "the feed has the latest state once")


def check_types(backend, contract, by_type):
    """The backend accepts a field's value exactly when the schema does."""
    values = [None, 12345678901, -1, 0, 1.5, True, "", "text", "x" * 257, "x" * 16385, [], ["a", ""], [1], ["x" * 300], {}, {"en": "x"},
              {"e!": "x"}, {"en": {"title": "t", "body": "b"}}, {"en": {"title": "t"}}, "LV", "lv", "EUR", "2026-11-21", "2026-11-21T10:00:00Z",
              "2026-11-21T10:00:00.123Z", "2026-11-21T10:00:00+02:00", "2026-11-21 10:00:00", "018f2e5a-7d3b-7000-8000-000000000001",
              "018F2E5A-7D3B-7000-8000-000000000001", ["018f2e5a-7d3b-7000-8000-000000000001"], ["en", "zh-Hant"], ["not a language"],
              [{"kind": "phone", "value": "+37126555014"}], [{"kind": "phone", "value": "26555014"}], [{"kind": "fax", "value": "1"}],
              [{"kind": "email", "value": ""}], [{"kind": "handle", "value": "a", "label": None, "primary": True}], [{"kind": "handle", "value": "a", "primary": 1}]]
    for kind, item in sorted(by_type.items()):
        schema = contract.schemas[kind]
        complete = {**item["data"], "unknownField": {"kept": [1]}}
        answer = backend.create(kind, complete)
        if answer.status == 201:
            check(answer.json()["data"] == complete, f"{kind}: unknown fields are kept")
        for name, field in schema["properties"].items():
            field = contract.resolve(field)
            cases = values + field.get("enum", []) + [v + "x" for v in field.get("enum", [])]
            if "maximum" in field:
                cases = cases + [field["minimum"], field["maximum"], field["maximum"] + 1, field["minimum"] - 1]
            missing = copy.deepcopy(item["data"])
            missing.pop(name, None)
            for data in [missing] + [{**item["data"], name: value} for value in cases]:
                fits = not contract.errors(schema, data)
                answer = backend.create(kind, data, expect=201 if fits else 422)
                if answer.status == 422:
                    detail = answer.json()["detail"]
                    check(detail.startswith(name) or kind == "surveys", f"{kind}.{name}: the detail {detail!r} does not name the field")


def check_presence_and_events(backend, contract, by_type):
    presence = "/v1/agents/me/presence"
    backend.call("GET", presence, expect=404)
    for state in contract.schemas["AgentState"]["enum"]:
        backend.call("PUT", presence, body={"state": state, "reason": "lunch", "ttl": 60}, expect=204)
        check(backend.call("GET", presence, expect=200).json()["state"] == state, "a lease can be read back")
    check(backend.call("GET", presence, ADMIN).status == 404, "a lease belongs to one agent")
    for body in ({}, {"state": "asleep", "ttl": 5}, {"state": "ready"}, {"state": "ready", "ttl": 0}, {"state": "ready", "ttl": 4000},
                 {"state": "ready", "ttl": "5"}, {"state": "ready", "ttl": 5, "reason": "x" * 65}):
        backend.call("PUT", presence, body=body, expect=422)
    backend.call("PUT", presence, body=b"[", expect=400)
    backend.call("PUT", presence, body={"state": "ready", "ttl": 1}, expect=204)
    deadline = time.monotonic() + 5
    while backend.call("GET", presence).status == 200 and time.monotonic() < deadline:
        time.sleep(0.05)
    check(backend.call("GET", presence).status == 404, "a lease runs out")

    stream = http.client.HTTPConnection("127.0.0.1", backend.port, timeout=10)
    stream.request("GET", "/v1/events", headers={"Authorization": "Bearer " + OLENA})
    response = stream.getresponse()
    contract.seen.add(("/v1/events", "get", str(response.status)))
    check(response.status == 200 and response.getheader("Content-Type") == "text/event-stream", "an event stream")

    def next_event():
        lines = []
        while True:
            line = response.readline().decode().rstrip("\n")
            if not line:
                return dict(part.split(": ", 1) for part in lines)
            lines.append(line)

    first = next_event()
    check(first["event"] == "state", f"the first event is {first}")
    state = json.loads(first["data"])
    for error in contract.errors({"$ref": "#/components/schemas/StateEvent"}, state):
        fail("state event: " + error)
    check(backend.call("GET", f"/v1/changes?since={state['head']}").json()["items"] == [], "head is the end of the feed")
    created = backend.create("customers", by_type["customers"]["data"])
    pushed = json.loads(next_event()["data"])
    check(pushed["head"] != state["head"], "a commit is told")
    page = backend.call("GET", f"/v1/changes?since={state['head']}").json()
    check([i["id"] for i in page["items"]] == [created.json()["id"]], "the feed after head is what was committed")
    check(page["next"] == pushed["head"], "equal to the reader's cursor: nothing to fetch")
    stream.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--backend", required=True, help="the program linija-backend")
    parser.add_argument("--root", type=Path, required=True, help="the source tree")
    options = parser.parse_args()
    contract = Contract(options.root / "docs/contract/openapi.yaml")
    with tempfile.TemporaryDirectory(prefix="linija-contract-") as folder, tempfile.TemporaryDirectory(prefix="linija-other-") as other:
        import hashlib
        tokens = Path(folder) / "tokens.json"
        tokens.write_text(json.dumps([{"login": "vija", "roles": ["trainee"], "sha256": hashlib.sha256(TRAINEE.encode()).hexdigest()}]))
        backend = Backend(options.backend, options.root, folder, contract, ["--tokens", str(tokens)])
        try:
            items, by_type = check_reading(backend, contract)
            check_refusals(backend, by_type)
            check_presence_and_events(backend, contract, by_type)
            check_writing(backend, by_type)
            check_recordings(backend)
            check_types(backend, contract, by_type)
            elsewhere = Backend(options.backend, options.root, other, contract)
            _, foreign = elsewhere.feed()
            elsewhere.stop()
            backend.call("GET", f"/v1/changes?since={foreign}", expect=410, problem="epoch-changed")
            _, mine = backend.feed()
        finally:
            backend.stop()
        backend = Backend(options.backend, options.root, folder, contract)
        backend.call("GET", f"/v1/changes?since={mine}", expect=200)
        backend.stop()
        backend = Backend(options.backend, options.root, folder, contract, ["--new-epoch"])
        backend.call("GET", f"/v1/changes?since={mine}", expect=410, problem="epoch-changed")
        backend.stop()
    contract.check_coverage()
    print(f"{len(contract.seen)} kinds of answers held against the document, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
