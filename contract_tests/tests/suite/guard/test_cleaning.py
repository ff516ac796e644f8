"""`openchami-contract clean` removes what runs left, confirmed by the service, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from contract_tests.tests.suite.guard.door import RUN_ID, STAGING, Door
from contract_tests.tests.suite.guard.shared_site import Site
from contract_tests.tests.suite.runs import Suite
from openchami_sdk import smd
from openchami_sdk.contract import cleaning, command
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.guard.ledger import Ledger, Undo
from openchami_sdk.contract.guard.ownership import Ownership
from openchami_sdk.testing import serve, tokens

OWN = Ownership(RUN_ID, STAGING.xname_pool, STAGING.mac_prefix)
NODE = STAGING.xname_pool[0]
MAC = OWN.mac(1).replace(":", "")
SMD, BSS = "/hsm/v2", "/boot/v1/bootparameters"
SCN = f"{SMD}/Subscriptions/SCN"


def _smd(path: str, **find: str) -> Undo:
    return Undo("smd", "DELETE", f"{SMD}/{path}", find=find or None)


def _boot(path: str, member: str, value: str) -> Undo:
    find = {"list": path, member: value}
    return Undo("boot", "DELETE", f"{path}/{{metadata[uid]}}", find=find)


OWN_ENTRIES = [
    _smd(f"groups/{RUN_ID}-compute"),
    _smd(f"groups/{RUN_ID}-compute/members/{NODE}"),
    _smd(f"partitions/{OWN.partition(1)}"),
    _smd(f"partitions/{OWN.partition(1)}/members/{NODE}"),
    _smd(f"State/Components/{NODE}"),
    _smd(f"Inventory/EthernetInterfaces/{MAC}"),
    _smd(f"Inventory/EthernetInterfaces/{MAC}/IPAddresses/192.0.2.1"),
    _smd(f"Inventory/RedfishEndpoints/{NODE[:-2]}"),
    _smd(f"Inventory/HardwareByFRU/Node.Contract.CT1.{RUN_ID.replace('-', '')}0"),
    _smd("Subscriptions/SCN/{ID}", list=SCN, Subscriber=f"{RUN_ID}-subscriber1"),
    Undo("bss", "DELETE", BSS, {"hosts": [NODE]}),
    Undo("bss", "DELETE", BSS, {"macs": [OWN.mac(1)]}),
    Undo("bss", "DELETE", BSS, {"kernel": f"http://boot.invalid/{RUN_ID}-vmlinuz"}),
    _boot("/nodes", "metadata.name", f"{RUN_ID}-nodes"),
    _boot("/bootconfigurations", "spec.kernel", f"http://boot.invalid/{RUN_ID}-vmlinuz"),
]
EDITED_ENTRIES = [
    _smd("State/Components"),
    _smd("groups/compute"),
    _smd("groups/compute-of-x3000c0s0b0n0"),
    _smd(f"groups/{RUN_ID}/members/x3000c0s0b0n0"),
    _smd("State/Components/x3000c0s0b0n0"),
    _smd(f"groups/{RUN_ID}/../compute"),
    _smd("Subscriptions/SCN/7"),
    _smd("Subscriptions/SCN/{ID}", list=SCN, Subscriber="hmnfd"),
    _smd("Subscriptions/SCN/{ID}", list=SCN),
    _smd("Subscriptions/SCN/{ID}", list=f"{SMD}/groups", label=RUN_ID),
    Undo("smd", "DELETE", f"{SMD}/State/Components", body={"note": RUN_ID}),
    Undo("smd", "POST", f"{SMD}/locks/lock", body={"Reason": RUN_ID}),
    Undo("bss", "DELETE", BSS),
    Undo("bss", "DELETE", BSS, {}),
    Undo("bss", "DELETE", BSS, {"hosts": [], "params": RUN_ID}),
    Undo("bss", "DELETE", BSS, {"hosts": [NODE, "x3000c0s0b0n0"]}),
    Undo("bss", "DELETE", BSS, {"hosts": [NODE], "kernel": "http://site.example/vmlinuz"}),
    Undo("bss", "DELETE", BSS, {"kernel": "http://site.example/vmlinuz"}),
    Undo("boot", "DELETE", "/nodes/node-00000001"),
    Undo("boot", "DELETE", "/bootparameters"),
    _boot("/nodes", "metadata.name", "x3000c0s0b0n0"),
    _boot("/nodes", "metadata.name", ""),
    _boot("/bootconfigurations", "spec.kernel", "http://site.example/vmlinuz"),
    Undo("elsewhere", "DELETE", "/x"),
]


@pytest.mark.parametrize("undo", OWN_ENTRIES, ids=lambda undo: undo.key)
def test_what_runs_write_down_is_theirs(door: Callable[..., Door], undo: Undo) -> None:
    """No entry that a run writes is refused when it is read again."""
    assert door(Level.CREATE).guard.removes_own(undo)


@pytest.mark.parametrize("undo", EDITED_ENTRIES, ids=lambda undo: undo.key)
def test_what_was_edited_is_refused(door: Callable[..., Door], undo: Undo) -> None:
    """An entry that would remove anything else is not sent, whatever it carries."""
    assert not door(Level.CREATE).guard.removes_own(undo)


@pytest.fixture
def suite(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Suite:
    """The suite of an operator, in this process."""
    return _logged_in(Suite.against(tmp_path, site.url, site.tokens, level="create"), monkeypatch)


def _logged_in(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> Suite:
    for name, value in suite.environment.items():
        monkeypatch.setenv(name, value)
    return suite


def _ledger(suite: Suite, run_id: str, *undos: Undo) -> Ledger:
    root = suite.folder / "reports"
    run = RunConfiguration(run_id, str(suite.target), Level.CREATE, 1, 1.0, root=root)
    run.save()
    ledger = Ledger(run.folder / "ledger.jsonl")
    for undo in undos:
        ledger.announce(undo)
    return ledger


def _clean(suite: Suite) -> int:
    return cleaning.clean(str(suite.target), suite.folder / "reports")


def test_each_entry_is_undone_by_itself(
    site: Site, suite: Suite, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bad entries are named and sent nothing; the others, and other runs', are undone."""
    before = site.contents()
    with site.client() as client:
        client.groups.create(smd.GroupCreate(label=f"{RUN_ID}-compute"))
        client.partitions.create(smd.PartitionCreate(name=OWN.partition(1)))
        client.subscriptions.create(
            smd.SubscriptionCreate(
                subscriber=f"{RUN_ID}-subscriber1", url="http://127.0.0.1:9", states=["On"]
            )
        )
        client.ethernet_interfaces.create(smd.EthernetInterfaceCreate(mac_address=OWN.mac(1)))
        ledger = _ledger(suite, RUN_ID, *[e for e in OWN_ENTRIES if e.service == "smd"])
        with ledger.path.open("a") as file:
            file.write('{"event": "announce"}\n{"event": "ann')
        for undo in EDITED_ENTRIES:
            ledger.announce(undo)
        other = RUN_ID.replace("ab12", "ab13")
        client.groups.create(smd.GroupCreate(label=other))
        _ledger(suite, other, _smd(f"groups/{other}"))
        (suite.folder / "reports" / "sdkct-20261125000000-bad1").mkdir()
        (suite.folder / "reports" / "sdkct-20261125000000-bad1" / "ledger.jsonl").touch()
        deep = suite.folder / "reports" / "sdkct-20261125000000-bad2"
        deep.mkdir()
        (deep / "ledger.jsonl").touch()
        (deep / "run.json").write_text("[" * 100_000)
        site.witness.calls.clear()

        assert _clean(suite) == 5

        said = capsys.readouterr()
        assert site.contents() == before
        assert client.subscriptions.list().subscription_list == []
        assert client.ethernet_interfaces.list() == []
        assert said.out.count("REFUSED") == len(EDITED_ENTRIES)
        removed = [undo for undo in OWN_ENTRIES if undo.service == "smd"]
        assert said.out.count("removed  ") == len(removed) + 1
        assert "is not an entry of a ledger" in said.err
        assert "sdkct-20261125000000-bad1" in said.err
    deleted = {path for method, path in site.witness.calls if method == "DELETE"}
    assert f"{SMD}/State/Components" not in deleted
    assert f"{SMD}/groups/compute" not in deleted


def test_nothing_is_left_after_a_second_clean(site: Site, suite: Suite) -> None:
    """What is gone is noted: the next clean has nothing to do."""
    with site.client() as client:
        client.groups.create(smd.GroupCreate(label=RUN_ID))
    _ledger(suite, RUN_ID, _smd(f"groups/{RUN_ID}"))
    assert _clean(suite) == 0
    site.witness.calls.clear()
    assert _clean(suite) == 0
    assert not site.witness.calls


def test_it_finds_the_run_from_another_folder(
    site: Site, suite: Suite, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A run that was started with a relative path of its target file, in another folder."""
    before = site.contents()
    monkeypatch.chdir(suite.folder)
    words = ["--target", "target.toml", "--level", "create", "--only", "smd.service_ready"]
    assert command.main([*words, "--budget", "0", "--reports", "reports"]) == 0
    run = next(Path("reports").glob("sdkct-*"))
    with site.client() as client:
        client.groups.create(smd.GroupCreate(label=run.name))
    Ledger(run / "ledger.jsonl").announce(_smd(f"groups/{run.name}"))
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert _clean(suite) == 0
    assert site.contents() == before


def test_it_does_not_say_that_nothing_is_left_where_it_cannot_know(
    suite: Suite, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the runs' folder, and where a run's target file is not there any more."""
    words = ["clean", "--target", str(suite.target), "--reports", str(suite.folder / "reports")]
    assert command.main(words) == 2
    assert "There is no folder" in capsys.readouterr().err
    _ledger(suite, RUN_ID, _smd(f"groups/{RUN_ID}"))
    moved = suite.target.rename(suite.folder / "moved.toml")
    assert command.main(["clean", "--target", str(moved), *words[3:]]) == 5
    assert "does not exist any more" in capsys.readouterr().err


GATEWAYS: dict[str, Response] = {
    "a gateway's 404": HTMLResponse("<h1>no such route</h1>", 404),
    "its 404 in JSON": JSONResponse({"message": "no Route matched with those values"}, 404),
    "a router's 404": PlainTextResponse("404 page not found\n", 404),
    "a login page": HTMLResponse("<form>log in</form>", 200),
    "an empty 200": Response(status_code=200),
    "an empty object": JSONResponse({}),
    "a 400": JSONResponse({"error": "bad request"}, 400),
    "a 503": PlainTextResponse("no healthy upstream", 503),
}


@pytest.mark.parametrize("answer", GATEWAYS)
def test_only_the_service_confirms_a_removal(
    answer: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What somebody else answers in the service's place removes nothing, and clean says so."""

    async def gateway(request: Request) -> Any:
        return GATEWAYS[answer]

    app = Starlette(routes=[Route("/{path:path}", gateway, methods=["GET", "DELETE"])])
    with tokens.start() as server, serve(app) as running:
        suite = Suite.against(tmp_path, running.url, server, level="create", patience=0.2)
        find = _smd("Subscriptions/SCN/{ID}", list=SCN, Subscriber=RUN_ID)
        member = _smd(f"groups/{RUN_ID}/members/{NODE}")
        _ledger(_logged_in(suite, monkeypatch), RUN_ID, _smd(f"groups/{RUN_ID}"), member, find)
        assert _clean(suite) == 5
    assert capsys.readouterr().out.count("STILL THERE") == 3
