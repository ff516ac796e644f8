"""A folder with the stack's settings, in which the programs run, and a few nodes in SMD."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from contract_tests.tests.docs.recipes.programs import XNAMES, load
from openchami_sdk import auth, core, smd
from openchami_sdk.testing import Stack

Run = Callable[..., tuple[object, str, str]]
WhileWaiting = Callable[[Callable[[], object]], None]


@pytest.fixture
def shell(openchami_stack: Stack, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Stack:
    """An empty folder, and the settings that the stack prints."""
    for name, value in openchami_stack.environment.items():
        monkeypatch.setenv(name, value)
    if openchami_stack.release == "v0.2":
        monkeypatch.setenv("OPENCHAMI_TOKEN_STATE", str(tmp_path / "state" / "token.json"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return openchami_stack


@pytest.fixture
def run(shell: Stack, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a program of the page: exit status or message, output and error output."""

    def program(name: str, *arguments: str) -> tuple[object, str, str]:
        monkeypatch.setattr("sys.argv", [name, *arguments])
        status: object = 0
        try:
            load(name, "__main__")
        except SystemExit as ended:
            status = ended.code
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return program


@pytest.fixture
def client(shell: Stack) -> Iterator[smd.Client]:
    """SMD's client, with four nodes in SMD."""
    with auth.connect(smd.Client) as client:
        nodes = [
            smd.ComponentCreate(id=xname, state="Off", nid=nid, role="Compute")
            for nid, xname in enumerate(XNAMES, 1)
        ]
        client.components.create(smd.ComponentsCreate(components=nodes))
        yield client


@pytest.fixture
def compute(client: smd.Client) -> list[str]:
    """The members of the group `compute`: the first two nodes."""
    members = smd.Members(ids=XNAMES[:2])
    client.groups.create(smd.GroupCreate(label="compute", description="", members=members))
    return XNAMES[:2]


@pytest.fixture
def while_waiting(monkeypatch: pytest.MonkeyPatch) -> WhileWaiting:
    """Something that happens in each pause of `wait_until`, which then takes no time."""
    defaults = core.wait_until.__kwdefaults__
    assert defaults

    def happens(what: Callable[[], object]) -> None:
        def sleep(_: float) -> None:
            what()

        monkeypatch.setitem(defaults, "sleep", sleep)

    return happens
