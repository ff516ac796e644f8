"""BSS's cloud-init data source. It identifies its callers by their IP addresses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from openchami_sdk import bss, smd
from openchami_sdk.contract.checks.bss.boot_parameters import undo
from openchami_sdk.contract.checks.bss.boot_scripts import read_again
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import refusal
from openchami_sdk.contract.session.session import Session
from openchami_sdk.core import http

pytestmark = pytest.mark.about("bss.cloud_init_*")
ADDRESS = "192.0.2.71"
POSTGRES = "with Postgres, BSS keeps no cloud-init data"


@pytest.fixture
def node(session: Session, own_nodes: list[str]) -> Iterator[str]:
    """A node of the pool with its own address and cloud-init data."""
    name, mac = own_nodes[1], session.mac(71)
    interface = smd.EthernetInterfaceCreate(
        mac_address=mac,
        component_id=name,
        ip_addresses=[smd.IpAddress(ip_address=ADDRESS)],
    )
    wanted = bss.BootParametersRequest(
        hosts=[name],
        cloud_init=bss.CloudInitRequest(
            meta_data={"greeting": session.name("hello")},
            user_data={"packages": [session.name("vim")]},
        ),
    )
    path = f"/hsm/v2/Inventory/EthernetInterfaces/{mac.replace(':', '')}"
    with session.owning(Undo("smd", "DELETE", path), undo(hosts=[name])):
        session.smd.ethernet_interfaces.create(interface)
        session.bss.bootparameters.create(wanted)
        read_again(session, name)
        yield name


def _from_node(session: Session, operation_id: str, **kwargs: Any) -> http.Response:
    operation = session.operation(operation_id)
    headers = {"X-Forwarded-For": ADDRESS}
    return session.raw(operation, operation.path, headers=headers, **kwargs)


@pytest.mark.needs("destructive")
def test_a_node_s_data(session: Session, request: pytest.FixtureRequest) -> None:
    """A node that SMD knows gets its own data, and BSS stores its report in its entry."""
    if session.target.profile == "postgres":
        for check in ("valid", "state"):
            session.not_applicable("bss.cloud_init_phone_home", check, POSTGRES)
        return
    name: str = request.getfixturevalue("node")
    with session.check("valid", "bss.cloud_init_get_meta_data"):
        data = _from_node(session, "bss.cloud_init_get_meta_data").json()
        assert data["greeting"] == session.name("hello"), "the meta-data are not the node's"
        assert data["local-hostname"] == name, "local-hostname is not the node's name"
    with session.check("valid", "bss.cloud_init_get_user_data"):
        document = _from_node(session, "bss.cloud_init_get_user_data").text
        assert f"- {session.name('vim')}\n" in document, "the user-data are not the node's"
    with session.check("state", "bss.cloud_init_phone_home"):
        report = {"hostname": session.name("home")}
        answer = _from_node(session, "bss.cloud_init_phone_home", json=report)
        assert answer.status_code == 200, f"answered {answer.status_code}, not 200"
        (item,) = session.bss.bootparameters.list(name=name)
        reported = item.cloud_init.phone_home.hostname
        assert reported == session.name("home"), "the report is not stored"


def test_a_stranger_s_data(session: Session) -> None:
    """A caller with an unknown address gets default user-data; an unknown key is not found."""
    with session.check("valid", "bss.cloud_init_get_user_data"):
        document = session.bss.cloud_init.get_user_data()
        assert document.startswith("#cloud-config\n"), "the answer is not a cloud-config document"
    reason = "400 occurs only for data that cannot be written as YAML, but all JSON can be"
    session.not_applicable("bss.cloud_init_get_user_data", "errors", reason)
    if session.target.profile == "postgres":
        session.not_applicable("bss.cloud_init_get_meta_data", "valid", POSTGRES)
        reason = "404 occurs with etcd only: with Postgres, BSS crashes"
        session.not_applicable("bss.cloud_init_get_meta_data", "errors", reason)
        return
    with session.check("valid", "bss.cloud_init_get_meta_data"):
        assert "local-hostname" not in session.bss.cloud_init.get_meta_data(), (
            "an unknown node has a name"
        )
    with (
        session.check("errors", "bss.cloud_init_get_meta_data"),
        refusal(404, "an unknown key is found"),
    ):
        session.bss.cloud_init.get_meta_data(key=session.name("nothing"))


@pytest.mark.needs("destructive")
def test_a_stranger_s_report(session: Session) -> None:
    """A report from an unknown node, or one that is not JSON, is refused."""
    with session.check("errors", "bss.cloud_init_phone_home"):
        with refusal(404, "an unknown node phones home"):
            session.bss.cloud_init.phone_home(bss.PhoneHomeReport(hostname=session.name("nobody")))
        operation = session.operation("bss.cloud_init_phone_home")
        answer = session.raw(operation, operation.path, content=b"hostname=nobody")
        sentence = f"with form data it answers {answer.status_code}, not 400"
        assert answer.status_code == 400, sentence
