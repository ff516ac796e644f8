"""Boot parameters: boot configurations in the form of BSS, at the root and below `/boot/v1`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from openchami_sdk import boot
from openchami_sdk.contract.checks.boot._kinds import created, kernel
from openchami_sdk.contract.checks.boot._legacy import off
from openchami_sdk.contract.session.assertions import refusal
from openchami_sdk.contract.session.session import Session

pytestmark = [
    pytest.mark.about("boot.parameters_*", "boot.legacy_parameters_*"),
    pytest.mark.parametrize("tag", ["parameters", "legacy_parameters"]),
]
PATHS = {"parameters": "/bootparameters", "legacy_parameters": "/boot/v1/bootparameters"}


@attrs.frozen
class Entry:
    """Boot parameters of a node of the pool, and the client's resource for them."""

    session: Session
    tag: str
    wanted: boot.BootParametersRequest

    @property
    def resource(self) -> Any:
        return getattr(self.session.boot, self.tag)

    @property
    def node(self) -> str:
        assert self.wanted.hosts
        return self.wanted.hosts[0]

    def operation(self, verb: str) -> str:
        return f"boot.{self.tag}_{verb}"

    def found(self, host: str) -> list[boot.BootParameters]:
        """What is found for a node."""
        entries: list[boot.BootParameters] = self.resource.list(host=host).boot_parameters
        return entries

    def answered(self, verb: str, status: int, **request: Any) -> None:
        """Check that a raw request is refused."""
        with self.session.check("errors", self.operation(verb)):
            operation = self.session.operation(self.operation(verb))
            answer = self.session.raw(operation, PATHS[self.tag], **request)
            assert answer.status_code == status, f"answered {answer.status_code}, not {status}"


def wanted(session: Session) -> boot.BootParametersRequest:
    """Boot parameters of a node of the pool."""
    node = session.target.xname_pool[5]
    return boot.BootParametersRequest(hosts=[node], kernel=kernel(session), params="a=1")


@pytest.fixture
def entry(session: Session, tag: str) -> Iterator[Entry]:
    """Boot parameters that the service does not have yet."""
    if off(session, tag):
        pytest.skip("the legacy API is switched off")
    with session.owning(created("/bootconfigurations", "spec.kernel", kernel(session))):
        yield Entry(session, tag, wanted(session))


def test_nobodys_parameters(session: Session, entry: Entry) -> None:
    """For an unknown node the list is empty: 200, not 404."""
    with session.check("valid", entry.operation("list")):
        assert entry.found(session.name("nobody")) == [], "an unknown node is found"
        entry.resource.list()


@pytest.mark.needs("create")
def test_created_parameters_read_back(session: Session, entry: Entry) -> None:
    """What was created is found for its node and for no other."""
    with session.check("state", entry.operation("create")):
        entry.resource.create(entry.wanted)
        read = [(item.hosts, item.kernel, item.params) for item in entry.found(entry.node)]
        wanted = [([entry.node], entry.wanted.kernel, "a=1")]
        assert read == wanted, f"the boot parameters read back as {read}"
    with session.check("valid", entry.operation("list")):
        other = entry.found(session.name("nobody"))
        assert other == [], "the filter host finds an object that does not match"
    body = {"hosts": [entry.node], "kernel": "relative"}
    entry.answered("create", 500, json=body)
    if session.target.disposable:
        entry.answered("create", 400, content=b'{"')
    else:
        _unsent(session, entry.operation("create"))


@pytest.mark.needs("disruptive")
def test_parameters_change(session: Session, entry: Entry) -> None:
    """Setting replaces an entry, but does not create one; a deletion removes it."""
    another = boot.BootParametersRequest(hosts=[entry.node], kernel=kernel(session), params="b=2")
    with (
        session.check("errors", entry.operation("set")),
        refusal(404, "parameters of a node without an entry are set"),
    ):
        entry.resource.set(another)
    entry.resource.create(entry.wanted)
    with session.check("state", entry.operation("set")):
        entry.resource.set(another)
        found = [item.params for item in entry.found(entry.node)]
        assert found == ["b=2"], f"the parameters read back as {found}"
    with session.check("state", entry.operation("delete")):
        entry.resource.delete(host=entry.node)
        assert entry.found(entry.node) == [], "deleted parameters are still found"
        with refusal(404, "deleted parameters are deleted again"):
            entry.resource.delete(host=entry.node)
    if session.target.disposable:
        entry.answered("set", 400, content=b'{"')
        entry.answered("delete", 400)
    else:
        _unsent(session, entry.operation("set"), entry.operation("delete"))


def _unsent(session: Session, *operation_ids: str) -> None:
    """Record that a request which names no nodes is not sent to a shared system."""
    for operation_id in operation_ids:
        reason = "400: a request that names no node is not sent to a shared system"
        session.not_applicable(operation_id, "errors", reason)
