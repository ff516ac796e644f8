"""BSS serves what it has while SMD is away or broken, says so, and recovers by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from contract_tests.tests.bss.nodes import KERNEL, MAC, NODE, add_node, read_by
from openchami_sdk import bss, smd
from openchami_sdk.testing import Stack
from openchami_sdk.testing import bss as bss_stand_in
from openchami_sdk.testing import smd as smd_stand_in
from openchami_sdk.testing._serving.serve import Server, serve


@attrs.define
class Pair:
    """An open SMD that can go away and come back, and an open BSS that reads from it."""

    smd_app: Starlette
    smd_server: Server
    boot: bss.Client

    @property
    def inventory(self) -> smd.Client:
        return smd.Client(self.smd_server.url)

    def stop_smd(self) -> None:
        self.smd_server.stop()

    def start_smd(self) -> None:
        self.smd_server = serve(self.smd_app, self.smd_server.port)


@pytest.fixture
def pair() -> Iterator[Pair]:
    """SMD and BSS, both empty."""
    app = smd_stand_in.create_app()
    server = serve(app)
    with serve(bss_stand_in.create_app(smd_url=server.url)) as bss_server:
        running = Pair(app, server, bss.Client(bss_server.url, retries=0))
        yield running
        running.stop_smd()


def test_outage_and_recovery(pair: Pair) -> None:
    """Scripts and hosts keep coming from the copy; the status tells; the copy follows again."""
    add_node(pair.inventory)
    read_by(pair.boot, NODE)
    pair.boot.bootparameters.create(bss.BootParametersRequest(hosts=[NODE], kernel=KERNEL))
    pair.stop_smd()

    with pytest.raises(bss.ServerError):
        pair.boot.service.hsm_status()
    assert pair.boot.service.status().bss_status == "running"
    pair.boot.hosts.refresh()
    assert [host.id for host in pair.boot.hosts.list()] == [NODE]
    assert KERNEL in pair.boot.bootscript.get(name=NODE)
    assert KERNEL not in pair.boot.bootscript.get(name="x9c0s0b0n0")

    pair.start_smd()
    add_node(pair.inventory, "x9c0s0b0n0", mac="02:00:00:00:09:00", address="10.7.0.9", nid=9)
    assert pair.boot.service.hsm_status().bss_status_hsm == "connected"
    read_by(pair.boot, NODE, "x9c0s0b0n0")


def test_an_smd_that_never_was(pair: Pair) -> None:
    """Before the first reading there is nothing to serve: one clear error, until SMD is there."""
    pair.stop_smd()
    for call in (
        pair.boot.hosts.list,
        pair.boot.dumpstate.get,
        lambda: pair.boot.bootscript.get(mac=MAC),
    ):
        with pytest.raises(bss.ServiceUnavailableError, match="cannot be read from SMD"):
            call()
    pair.start_smd()
    assert pair.boot.hosts.list() == []


def test_an_smd_that_answers_html() -> None:
    """A proxy's page in SMD's place is no crash and no empty inventory, but one clear error."""

    async def page(request: Request) -> HTMLResponse:
        return HTMLResponse("<html>Welcome</html>")

    proxy = Starlette(routes=[Route("/{path:path}", page)])
    with (
        serve(proxy) as smd_server,
        serve(bss_stand_in.create_app(smd_url=smd_server.url)) as bss_server,
    ):
        boot = bss.Client(bss_server.url, retries=0)
        with pytest.raises(bss.ServiceUnavailableError, match="cannot be read from SMD"):
            boot.hosts.list()


@pytest.mark.parametrize(
    ("secret", "path", "complaint"),
    [("wrong-secret", "/oauth2/token", "invalid_client"), (None, "/no/such/path", "404")],
)
def test_credentials_that_are_no_good(
    secret: str | None,
    path: str,
    complaint: str,
    openchami_stack: Stack,
    tmp_path: Path,
) -> None:
    """A wrong secret or token URL is one clear error of BSS's, which tells no secret."""
    file = openchami_stack.client_secret_file.with_name("bss.secret")
    if secret is not None:
        file = tmp_path / "secret"
        file.write_text(secret)
    app = bss_stand_in.create_app(
        smd_url=openchami_stack.smd_url,
        token_url=openchami_stack.tokens.url + path,
        client_id="bss",
        client_secret_file=file,
    )
    with serve(app) as server, pytest.raises(bss.ServiceUnavailableError) as raised:
        bss.Client(server.url, retries=0).hosts.list()
    assert "cannot be read from SMD" in str(raised.value)
    assert complaint in str(raised.value)
    assert file.read_text() not in str(raised.value)


def test_endpoints_without_redfish_details(pair: Pair) -> None:
    """A node that SMD knows only by name and Ethernet interface is a host without an endpoint."""
    pair.inventory.components.create(
        smd.ComponentsCreate(components=[smd.ComponentCreate(id=NODE, state="On")])
    )
    pair.inventory.ethernet_interfaces.create(
        smd.EthernetInterfaceCreate(mac_address=MAC, component_id=NODE)
    )
    read_by(pair.boot, NODE)
    (host,) = pair.boot.hosts.list(mac=MAC)
    assert (host.mac, host.endpoint_enabled) == ([MAC], False)


def test_half_a_set_of_credentials() -> None:
    """A token URL without a client is a mistake that is told before anything starts."""
    with pytest.raises(ValueError, match="give all three"):
        bss_stand_in.create_app(smd_url="http://127.0.0.1:1", token_url="http://127.0.0.1:2")
