"""After a destructive run the target is as empty as the run found it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis.errors import UnsatisfiedAssumption
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from contract_tests.tests.suite.runs import Suite
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration, chosen, new_id
from openchami_sdk.contract.descriptions.catalogue import match
from openchami_sdk.contract.fuzzing.hazards import NOBODY, survivable
from openchami_sdk.contract.session import contents
from openchami_sdk.contract.session.opening import open_session
from openchami_sdk.contract.session.session import Session
from openchami_sdk.core import http
from openchami_sdk.testing import Stack, serve
from openchami_sdk.testing._releases.names import ReleaseName

RELEASES: tuple[ReleaseName, ...] = ("v0.1", "v0.2")
VERSIONS = """
smd_version = "2.20.5"
bss_version = "1.32.2-7-ge4894b0"
boot_version = "0.3.2"
"""
NOT_STORED = {
    "service",
    "bootscript",
    "cloud_init",
    "endpoint_history",
    "scripts",
    "legacy_scripts",
}
"""Tags of what is answered by the time, the request or the requests before it."""


@pytest.fixture(params=RELEASES)
def stack(request: pytest.FixtureRequest) -> Iterator[Stack]:
    """Each release in turn."""
    with Stack(release=request.param) as running:
        yield running


@pytest.fixture
def suite(stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Suite:
    """A disposable target: the services of a stack of the test's."""
    target = tmp_path / "target.toml"
    services = "\n".join(f'{name} = "{url}"' for name, url in stack.urls.items())
    login = 'scope = ["smd.read", "smd.write", "bss.read", "bss.write"]'
    if "boot" in stack.urls:
        login = 'grant = "tokensmith"'
    target.write_text(
        f'max_level = "destructive"\ndisposable = true\n[services]\n{services}{VERSIONS}'
        f'[auth]\ntoken_endpoint = "{stack.token_url}"\n{login}\n'
    )
    for name, value in stack.environment.items():
        monkeypatch.setenv(name, value)
    return Suite(tmp_path, target, stack.environment)


def _session(suite: Suite) -> Any:
    run = RunConfiguration(
        new_id(), str(suite.target), Level.DESTRUCTIVE, 1, 1.0, root=suite.folder / "reports"
    )
    run.save()
    return open_session(run, "main")


def _dump(session: Session) -> dict[str, Any]:
    """What every read answers that takes no name: the lists, and the services' own data."""
    with session.unchecked():
        return {
            operation.id: _shown(session.raw(operation, operation.path))
            for operation in chosen(session.target, "*")
            if (operation.method, operation.safety) == ("GET", "read")
            and "{" not in operation.path
            and operation.tag not in NOT_STORED
        }


def _shown(answer: http.Response) -> tuple[int, str]:
    return answer.status_code, answer.text


OBJECTS: list[tuple[str, str, Any]] = [
    ("smd", "/hsm/v2/Subscriptions/SCN", {"Subscriber": "a", "Url": NOBODY, "States": ["On"]}),
    ("smd", "/hsm/v2/State/Components", {"Components": [{"ID": "x1c0s0b0n0", "State": "On"}]}),
    ("smd", "/hsm/v2/groups", {"label": "a", "members": {"ids": ["x1c0s0b0n0"]}}),
    ("smd", "/hsm/v2/partitions", {"name": "p1"}),
    ("smd", "/hsm/v2/Inventory/EthernetInterfaces", {"MACAddress": "02:00:00:00:00:01"}),
    ("smd", "/hsm/v2/Inventory/RedfishEndpoints", {"ID": "x1c0s0b0", "FQDN": "a.b"}),
    (
        "smd",
        "/hsm/v2/Inventory/RedfishEndpoints",
        {"ID": "x2c0s0b0", "FQDN": "c.d", "SchemaVersion": 1, "Systems": [{"URI": "https://a/1"}]},
    ),
    (
        "smd",
        "/hsm/v2/Inventory/Hardware",
        {"Hardware": [{"ID": "x1c0s0b0n0", "Type": "Node", "Ordinal": 0, "Status": "Populated",
          "NodeLocationInfo": {"Id": "Self"},
          "PopulatedFRU": {"FRUID": "", "Type": "Node", "HWInventoryByFRUType": "HWInvByFRUNode",
                           "NodeFRUInfo": {"Manufacturer": "m", "SerialNumber": "1"}}}]},
    ),
    ("smd", "/hsm/v2/Defaults/NodeMaps", {"NodeMaps": [{"ID": "x1c0s0b0n0", "NID": 7}]}),
    ("smd", "/hsm/v2/sysinfo/powermaps", [{"id": "x1c0s0b0n0", "poweredBy": ["x1m0p0v1"]}]),
    ("bss", "/boot/v1/bootparameters", {"hosts": ["x1c0s0b0n0"], "kernel": "http://a/k"}),
    ("bss", "/boot/v1/bootparameters", {"macs": ["02:00:00:00:00:01"], "kernel": "http://a/l"}),
    ("boot", "/nodes", {"metadata": {"name": "a"}, "spec": {"xname": "x1c0s0b0n0"}}),
    ("boot", "/bmcs", {"metadata": {"name": "b"}, "spec": {"xname": "x1c0s0b0"}}),
    (
        "boot",
        "/bootconfigurations",
        {"metadata": {"name": "c"}, "spec": {"hosts": ["x1c0s0b0n0"], "kernel": "http://a/k"}},
    ),
]  # fmt: skip
THEIRS: list[tuple[str, str, Any]] = [
    ("smd", "/hsm/v2/State/Components", {"Components": [{"ID": "x3000c0s0b0n0", "State": "On"}]}),
    ("smd", "/hsm/v2/groups", {"label": "theirs", "members": {"ids": ["x3000c0s0b0n0"]}}),
    ("bss", "/boot/v1/bootparameters", {"hosts": ["x3000c0s0b0n0"], "kernel": "http://b/k"}),
    ("boot", "/nodes", {"metadata": {"name": "theirs"}, "spec": {"xname": "x3000c0s0b0n0"}}),
]
"""What is there before a run."""


def _write(session: Session, objects: list[tuple[str, str, Any]]) -> None:
    for service, path, body in objects:
        base = session.target.base(service)
        if base is not None:
            answer = session.http.post(f"{base}{path}", json=body)
            assert answer.is_success, (path, answer.text)


def test_all_that_a_run_makes_is_removed(suite: Suite) -> None:
    """Every kind of object; what was there before is left alone."""
    with _session(suite) as session:
        _write(session, THEIRS)
        before = _dump(session)
        with contents.kept(session):
            _write(session, OBJECTS)
            during = _dump(session)
            posted = {
                (service, path) for service, path, _ in OBJECTS if session.target.base(service)
            }
            lists = {found.id for one in posted if (found := match(one[0], "GET", one[1]))}
            assert lists <= {name for name in before if during[name] != before[name]}
        assert _dump(session) == before
        assert json.loads(session.record.path.with_suffix(".left.json").read_text()) == []


def _with_macs(*macs: str) -> dict[str, Any]:
    """A Redfish endpoint with its inventory: SMD takes the MAC addresses as text."""
    interfaces = [{"mac": mac, "ip": "192.0.2.1"} for mac in macs]
    system = {"uri": "https://a/1", "ethernet_interfaces": interfaces}
    return {"ID": "x2c0s0b0", "FQDN": "c.d", "SchemaVersion": 1, "Systems": [system]}


@pytest.mark.parametrize("theirs", [[], ["02:00:00:00:00:01"]])
def test_objects_with_unusual_names_are_removed(suite: Suite, theirs: list[str]) -> None:
    """SMD finds `+` only where it is not escaped. Only the list can be asked to drop a slash."""
    path = "/hsm/v2/Inventory/EthernetInterfaces"
    unusual = ['+\x81\f"µ:=@,;$&~', "%2b", "#?", *([] if theirs else ["a/b", "..", "\\"])]
    with _session(suite) as session:
        _write(session, [("smd", path, {"MACAddress": mac}) for mac in theirs])
        with contents.kept(session):
            _write(session, [("smd", "/hsm/v2/Inventory/RedfishEndpoints", _with_macs(*unusual))])
            listed = session.http.get(f"{session.target.smd}{path}").json()
            assert {one["MACAddress"] for one in listed} == {*unusual, *theirs}
        left = session.http.get(f"{session.target.smd}{path}").json()
        assert [one["MACAddress"] for one in left] == theirs
        assert json.loads(session.record.path.with_suffix(".left.json").read_text()) == []


def test_a_destructive_run_leaves_what_it_found(suite: Suite) -> None:
    """The suite itself, with generated requests: dumps before and after are the same."""
    with _session(suite) as session:
        _write(session, THEIRS)
        before = _dump(session)
    code, said = suite.run("--level", "destructive", "--only", "*s_create", "--budget", "1s")
    assert code == 0, said
    with _session(suite) as session:
        assert _dump(session) == before
    assert "Left on the target" not in said


def test_what_cannot_be_removed_is_named(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    """The report names the request that removes an object which the service does not remove."""
    with _session(suite) as session:
        with contents.kept(session):
            session.http.post(f"{session.target.smd}/hsm/v2/groups", json={"label": "stays"})
            send = contents.send

            def refusing(
                session: Session, method: str, thing: contents.Thing
            ) -> http.Response | None:
                return None if method == "DELETE" else send(session, method, thing)

            monkeypatch.setattr(contents, "send", refusing)
        left = json.loads(session.record.path.with_suffix(".left.json").read_text())
        assert left == ["smd: DELETE /hsm/v2/groups/stays removes it"]


def _without_login(folder: Path, url: str) -> Suite:
    """The suite against a disposable SMD that checks no tokens."""
    target = folder / "target.toml"
    target.write_text(
        f'max_level = "destructive"\ndisposable = true\n[services]\nsmd = "{url}"\n'
        "[auth]\nenabled = false\n"
    )
    return Suite(folder, target, {})


@pytest.mark.parametrize("label", ["", ".", "..", "a" * 1_000_000, "\x00"])
def test_no_name_is_read_as_the_whole_list(tmp_path: Path, label: str) -> None:
    """Whatever names a service lists: its earlier objects stay, and what the run left is named."""
    groups, removals = [{"label": "theirs"}], list[str]()

    async def say(request: Request) -> Response:
        if request.method == "DELETE":
            removals.append(request.url.path.rstrip("/"))
            return Response(status_code=404)
        path = request.url.path
        return JSONResponse(groups if path == "/hsm/v2/groups" else [])

    app = Starlette(routes=[Route("/{path:path}", say, methods=["GET", "DELETE"])])
    with serve(app) as running:
        with _session(_without_login(tmp_path, running.url)) as session:
            with contents.kept(session):
                groups.append({"label": label})
            left = json.loads(session.record.path.with_suffix(".left.json").read_text())
    assert not {"/hsm/v2", "/hsm/v2/groups"}.intersection(removals)
    assert len(left) == 1
    assert left[0].startswith("smd: DELETE /hsm/v2/groups/")


@pytest.mark.parametrize(
    "first",
    [PlainTextResponse("busy", 500), HTMLResponse("<form>log in</form>"), JSONResponse("no")],
)
def test_a_list_that_was_not_read_at_the_start(tmp_path: Path, first: Response) -> None:
    """Nobody knows which of its objects are new: they stay, and the report says so."""
    answers: list[Response] = []
    removals: list[str] = []

    async def say(request: Request) -> Response:
        if request.method == "DELETE":
            removals.append(request.url.path)
        if request.url.path != "/hsm/v2/groups":
            return JSONResponse(None)
        return answers.pop() if answers else JSONResponse([{"label": "theirs"}])

    app = Starlette(routes=[Route("/{path:path}", say, methods=["GET", "DELETE"])])
    with serve(app) as running:
        with _session(_without_login(tmp_path, running.url)) as session:
            answers.append(first)
            with contents.kept(session):
                pass
            left = json.loads(session.record.path.with_suffix(".left.json").read_text())
    assert (removals, left) == ([], ["perhaps more: /hsm/v2/groups can't be read"])


@pytest.mark.parametrize("url", ["%zz", "http://[::1", "https://real.example/scn", "\x00"])
def test_no_subscription_goes_to_a_made_up_url(url: str) -> None:
    """Neither to one that ends SMD nor to somebody's host; an empty one is refused by SMD."""
    for operation in ("smd.subscriptions_create", "smd.subscriptions_replace"):
        assert survivable(operation, {"Url": url, "A": 1}) == {"Url": NOBODY, "A": 1}
        assert survivable(operation, {"URL": url})["URL"] == NOBODY
        assert survivable(operation, {"Url": ""}) == {"Url": ""}


@pytest.mark.parametrize(
    ("operation", "body"),
    [
        ("smd.subscriptions_update", {"Op": "remove", "States": ["Ready", "ready"]}),
        ("smd.components_bulk_update_state", {"ComponentIDs": ["x1", "x2"], "State": "No"}),
    ],
)
@pytest.mark.filterwarnings("ignore:Using `reject` outside")
def test_what_hangs_smd_is_not_sent(operation: str, body: Any) -> None:
    """Requests after which the real SMD answers no more."""
    with pytest.raises(UnsatisfiedAssumption):
        survivable(operation, body)
