"""BSS's boot parameters, from creation to deletion: only what both stores do in the same way."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import pytest

from openchami_sdk import bss
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import refusal
from openchami_sdk.contract.session.session import Session

pytestmark = pytest.mark.about("bss.bootparameters_*", "bss.dumpstate_get")
PATH = "/boot/v1/bootparameters"


@attrs.frozen
class Entry:
    """A node of the pool with its own boot parameters."""

    node: str
    wanted: bss.BootParametersRequest

    @property
    def selection(self) -> bss.BootParametersSelection:
        return bss.BootParametersSelection(hosts=[self.node])


def undo(**body: object) -> Undo:
    """How to remove boot parameters."""
    return Undo("bss", "DELETE", PATH, body=body)


@pytest.fixture
def entry(session: Session) -> Iterator[Entry]:
    """Boot parameters that BSS does not have yet. BSS accepts nodes that SMD does not know."""
    node, kernel = session.target.xname_pool[0], f"http://boot.invalid/{session.name('vmlinuz')}"
    wanted = bss.BootParametersRequest(hosts=[node], kernel=kernel, params=session.name("a=1"))
    # The image has its own undo: etcd keeps it as an entry without nodes.
    with session.owning(undo(kernel=kernel), undo(hosts=[node])):
        yield Entry(node, wanted)


def read(session: Session, node: str) -> bss.BootParameters:
    """The one entry of a node."""
    found = session.bss.bootparameters.list(name=node)
    assert len(found) == 1, f"{len(found)} entries for one node"
    return found[0]


@pytest.mark.needs("create")
def test_created_boot_parameters_read_back(session: Session, entry: Entry) -> None:
    """What was created is found by name and in the dump; creating it again is refused."""
    with session.check("state", "bss.bootparameters_create"):
        session.bss.bootparameters.create(entry.wanted)
        item = read(session, entry.node)
        assert item.hosts == [entry.node], "the hosts do not read back"
        assert (item.kernel, item.params) == (entry.wanted.kernel, entry.wanted.params), (
            "kernel or parameters do not read back"
        )
        with refusal(400, "existing boot parameters are created again"):
            session.bss.bootparameters.create(entry.wanted)
    with session.check("state", "bss.dumpstate_get"):
        dumped = [host for item in session.bss.dumpstate.get().params for host in item.hosts or ()]
        assert entry.node in dumped, "the dump lacks the entry"


@pytest.mark.needs("disruptive")
def test_boot_parameters_change(session: Session, entry: Entry) -> None:
    """Setting creates, updating keeps what is not given, setting again replaces."""
    boot = session.bss.bootparameters
    with session.check("state", "bss.bootparameters_set"):
        boot.set(entry.wanted)
        assert read(session, entry.node).kernel == entry.wanted.kernel, "the kernel is not set"
    with session.check("state", "bss.bootparameters_update"):
        boot.update(bss.BootParametersRequest(hosts=[entry.node], params=session.name("b=2")))
        item = read(session, entry.node)
        assert item.params == session.name("b=2"), "the parameters are not updated"
        assert item.kernel == entry.wanted.kernel, "updating the parameters changed the kernel"
    with session.check("state", "bss.bootparameters_set"):
        boot.set(entry.wanted)
        assert read(session, entry.node).params == entry.wanted.params, (
            "setting again does not replace the parameters"
        )


@pytest.mark.needs("disruptive")
def test_deleted_boot_parameters_are_gone(session: Session, entry: Entry) -> None:
    """After a deletion nothing is found, updated or deleted any more."""
    boot = session.bss.bootparameters
    with session.check("state", "bss.bootparameters_delete"):
        boot.create(entry.wanted)
        boot.delete(entry.selection)
        with refusal(404, "deleted boot parameters are still found"):
            boot.list(name=entry.node)
        with refusal(400, "deleted boot parameters are deleted again"):
            boot.delete(entry.selection)
    with (
        session.check("errors", "bss.bootparameters_update"),
        refusal(404, "parameters of a node without an entry are updated"),
    ):
        boot.update(entry.wanted)


@pytest.mark.parametrize(
    ("operation_id", "needed"),
    [
        ("bss.bootparameters_create", "create"),
        ("bss.bootparameters_set", "disruptive"),
        ("bss.bootparameters_update", "disruptive"),
    ],
)
def test_malformed_mac_addresses(session: Session, operation_id: str, needed: str) -> None:
    """A text that is not a MAC address is refused."""
    if session.level < session.level.parse(needed):
        pytest.skip(f"needs level {needed}")
    body = {"macs": [session.target.mac_prefix], "params": session.name("x")}
    with session.owning(undo(macs=body["macs"])), session.check("errors", operation_id):
        answer = session.raw(session.operation(operation_id), PATH, json=body)
        assert answer.status_code == 400, f"answered {answer.status_code}, not 400"


def test_malformed_nid(session: Session) -> None:
    """A NID that is not a number is refused."""
    operation = session.operation("bss.bootparameters_list")
    with session.check("errors", operation.id):
        answer = session.raw(operation, PATH, params={"nid": "one"})
        assert answer.status_code == 400, f"answered {answer.status_code}, not 400"


def test_a_node_without_boot_parameters(session: Session) -> None:
    """Nothing is found for an unknown name."""
    with (
        session.check("errors", "bss.bootparameters_list"),
        refusal(404, "an unknown name is found"),
    ):
        session.bss.bootparameters.list(name=session.name("nobody"))
    with session.check("valid", "bss.bootparameters_list"):
        session.bss.bootparameters.list()
    with session.check("valid", "bss.dumpstate_get"):
        session.bss.dumpstate.get()
