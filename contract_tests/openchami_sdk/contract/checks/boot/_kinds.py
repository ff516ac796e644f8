"""The three kinds of resource: what a check creates of each, and how it changes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
from msgspec import Struct

from openchami_sdk import boot
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.session import Session


@attrs.frozen
class Kind:
    """One kind of resource, with the operations that every Fabrica service has for a kind.

    `tag`: its resource in the client. `path`: its collection. `request`: makes a request from a
    spec. `spec`, `other`: a spec to create, and one to replace it with. `update`: a change of the
    spec. `status`, `status_update`: a status, and a change of it. `broken`: members of the spec
    that break a rule. `mistyped`: a member of the status with the wrong type.
    """

    tag: str
    path: str
    request: Callable[..., Any]
    spec: Callable[[Session], Any]
    other: Callable[[Session], Any]
    update: Struct
    status: Struct
    status_update: Struct
    broken: dict[str, Any]
    mistyped: dict[str, Any]

    def resource(self, session: Session) -> Any:
        """The client's resource for the kind."""
        return getattr(session.boot, self.tag)

    def operation(self, verb: str) -> str:
        """The id of an operation."""
        return f"boot.{self.tag}_{verb}"

    def wanted(self, session: Session) -> Any:
        """A resource of the run."""
        name = boot.MetadataRequest(name=session.name(self.tag))
        return self.request(metadata=name, labels={"a": "1"}, spec=self.spec(session))

    def undo(self, session: Session) -> Undo:
        """How to remove every resource with the name of `wanted`."""
        return created(self.path, "metadata.name", session.name(self.tag))


def created(path: str, member: str, value: str) -> Undo:
    """How to remove a resource whose uid is not known yet; a member has the run's name."""
    find = {"list": path, member: value}
    return Undo("boot", "DELETE", f"{path}/{{metadata[uid]}}", find=find)


def kernel(session: Session) -> str:
    """The URL of a kernel of the run, which no server has."""
    return f"http://boot.invalid/{session.name('vmlinuz')}"


def _node(session: Session) -> boot.NodeSpec:
    return boot.NodeSpec(
        xname=session.target.xname_pool[2],
        nid=session.nid(82),
        boot_mac=session.mac(82),
        role="Compute",
        groups=[session.name("blue")],
    )


def _other_node(session: Session) -> boot.NodeSpec:
    return boot.NodeSpec(xname=session.target.xname_pool[2], role="Service")


def _configuration(session: Session) -> boot.BootConfigurationSpec:
    return boot.BootConfigurationSpec(
        hosts=[session.target.xname_pool[3]],
        macs=[session.mac(83)],
        kernel=kernel(session),
        params="a=1",
        priority=7,
    )


def _other_configuration(session: Session) -> boot.BootConfigurationSpec:
    return boot.BootConfigurationSpec(hosts=[session.target.xname_pool[3]], kernel=kernel(session))


def _bmc(session: Session) -> boot.BMCSpec:
    bmc = session.target.xname_pool[4].rpartition("n")[0]
    interface = boot.NetworkInterface(mac=session.mac(84), ip="192.0.2.84")
    return boot.BMCSpec(xname=bmc, description=session.name("bmc"), interface=interface)


def _other_bmc(session: Session) -> boot.BMCSpec:
    bmc = session.target.xname_pool[4].rpartition("n")[0]
    return boot.BMCSpec(xname=bmc, interface=boot.NetworkInterface())


KINDS = (
    Kind(
        tag="nodes",
        path="/nodes",
        request=boot.NodeRequest,
        spec=_node,
        other=_other_node,
        update=boot.NodeUpdate(sub_role="Worker"),
        status=boot.NodeStatus(state="Ready", error="none"),
        status_update=boot.NodeStatusUpdate(state="Off"),
        broken={"bootMac": "no-mac"},
        mistyped={"state": 1},
    ),
    Kind(
        tag="configurations",
        path="/bootconfigurations",
        request=boot.BootConfigurationRequest,
        spec=_configuration,
        other=_other_configuration,
        update=boot.BootConfigurationUpdate(params="b=2"),
        status=boot.BootConfigurationStatus(phase="Ready", error="none"),
        status_update=boot.BootConfigurationStatusUpdate(phase="Off"),
        broken={"kernel": "relative"},
        mistyped={"phase": 1},
    ),
    Kind(
        tag="bmcs",
        path="/bmcs",
        request=boot.BMCRequest,
        spec=_bmc,
        other=_other_bmc,
        update=boot.BMCUpdate(description="changed"),
        status=boot.BMCStatus(ready=True, phase="Ready"),
        status_update=boot.BMCStatusUpdate(phase="Off"),
        broken={"description": "x" * 201},
        mistyped={"message": 1},
    ),
)
