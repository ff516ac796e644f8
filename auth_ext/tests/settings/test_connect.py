"""connect(): from a generated client class to a client that works, in one call."""

from __future__ import annotations

import asyncio
import multiprocessing
import ssl
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply, json_reply
from openchami_sdk import auth, bss, core, smd
from openchami_sdk.auth import ClientCredentialsAuth, Settings
from openchami_sdk.core import http


@pytest.fixture
def configured(server: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The environment of a service that may talk to `server`."""
    (tmp_path / "secret").write_text("s3cret")
    for name, value in {
        "OPENCHAMI_BASE_URI": server.url,
        "OPENCHAMI_TOKEN_URL": server.token_endpoint,
        "OPENCHAMI_CLIENT_ID": "svc",
        "OPENCHAMI_CLIENT_SECRET_FILE": str(tmp_path / "secret"),
    }.items():
        monkeypatch.setenv(name, value)
    server.api_always = json_reply({"RedfishEndpoints": []})


def test_client_from_the_environment(server: Loopback, configured: None) -> None:
    """Nothing to pass: address, credentials and TLS are in the environment."""
    client = auth.connect(smd.Client)
    client.redfish_endpoints.list()
    assert isinstance(client, smd.Client)
    (seen,) = server.calls
    assert seen.path == "/hsm/v2/Inventory/RedfishEndpoints"
    assert seen.headers["authorization"] == "Bearer token-1"


def test_async_client_from_the_environment(server: Loopback, configured: None) -> None:
    """The same for the asynchronous client, with the same token."""

    async def main() -> None:
        async with auth.connect(smd.AsyncClient) as client:
            await client.redfish_endpoints.list()

    asyncio.run(main())
    auth.connect(smd.Client).redfish_endpoints.list()
    assert len(server.calls) == 2
    assert len(server.token_requests) == 1


def test_address_as_argument(server: Loopback, other: Loopback, configured: None) -> None:
    """An address given is the one called, and the one the token may go to."""
    other.api_always = json_reply({"RedfishEndpoints": []})
    client = auth.connect(smd.Client, f"{other.url}/hsm/v2", timeout=3.0, retries=0)
    client.redfish_endpoints.list()
    assert [seen.path for seen in other.calls] == ["/hsm/v2/Inventory/RedfishEndpoints"]
    assert server.calls == []


def test_each_service_has_its_own_address(
    server: Loopback, other: Loopback, configured: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`bss.Client` goes where BSS is."""
    monkeypatch.setenv("OPENCHAMI_BSS_URI", other.url)
    other.api_always = json_reply([])
    auth.connect(bss.Client).bootparameters.list()
    assert len(other.calls) == 1
    assert server.calls == []


class Inventory(smd.Client):
    """A site's own client, with a method of its own."""

    def names(self) -> list[str]:
        """The labels of all groups."""
        return [group.label for group in self.groups.list()]


def test_subclass_of_a_client(
    server: Loopback, configured: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A class knows its service, and so does a subclass of it; it is what comes back."""
    monkeypatch.setenv("OPENCHAMI_SMD_URI", server.url)
    monkeypatch.setenv("OPENCHAMI_BASE_URI", "https://elsewhere.example")
    server.api_always = json_reply([{"label": "blue", "description": "", "members": {"ids": []}}])
    assert auth.connect(Inventory).names() == ["blue"]


def test_client_of_a_new_service(
    server: Loopback, configured: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that this layer has never heard of has its address and its token, too."""

    class Client(core.Client):
        service_name = "new"

    monkeypatch.setenv("OPENCHAMI_NEW_URI", f"{server.url}/new")
    ping: core.Operation[object] = core.Operation(name="new.ping", method="GET", path="/ping")
    with auth.connect(Client) as client:
        client.send(ping)
    (seen,) = server.calls
    assert (seen.path, seen.headers["authorization"]) == ("/new/ping", "Bearer token-1")


def test_authentication_as_argument(server: Loopback, make_auth: MakeAuth) -> None:
    """An authentication given is the one used; no credentials need be configured."""
    server.api_always = json_reply({"RedfishEndpoints": []})
    auth.connect(smd.Client, server.url, auth=make_auth()).redfish_endpoints.list()
    assert server.calls[0].headers["authorization"] == "Bearer token-1"


def test_client_as_argument(
    server: Loopback, configured: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client that is named is used instead of a token of the environment."""
    monkeypatch.delenv("OPENCHAMI_CLIENT_ID")
    monkeypatch.setenv("ACCESS_TOKEN", "somebody-elses")
    server.secrets["other"] = {"s3cret"}
    auth.connect(smd.Client, client_id="other").redfish_endpoints.list()
    assert server.token_requests[0].basic == ("other", "s3cret")
    assert server.calls[0].headers["authorization"] == "Bearer token-1"
    with pytest.raises(auth.ConfigurationError, match=r"pass client_id to Settings\.load"):
        auth.connect(smd.Client, client_id="other", settings=Settings.load())


def test_settings_as_argument(server: Loopback) -> None:
    """Settings given are used instead of the surroundings'."""
    server.api_always = json_reply({"RedfishEndpoints": []})
    settings = Settings.load(
        base_uri=server.url,
        token_endpoint=server.token_endpoint,
        client_id="svc",
        client_secret="s3cret",
    )
    auth.connect(smd.Client, settings=settings).redfish_endpoints.list()
    assert len(server.token_requests) == 1


def test_client_of_the_callers_own(
    server: Loopback, configured: None, library: http.Library
) -> None:
    """An HTTP client of the caller's keeps its transport and gets our authentication."""
    with library.client() as own:
        auth.connect(smd.Client, http_client=own).redfish_endpoints.list()
    assert server.calls[0].headers["authorization"] == "Bearer token-1"


def test_two_authentications_are_a_mistake(
    configured: None, make_auth: MakeAuth, library: http.Library
) -> None:
    """An HTTP client with an authentication of its own is not silently overruled."""
    with library.client(auth=make_auth()) as own:
        with pytest.raises(auth.ConfigurationError, match="authentication of its own"):
            auth.connect(smd.Client, http_client=own)


def test_wrong_secret_is_our_error_not_the_services(server: Loopback, configured: None) -> None:
    """The error of the token endpoint comes through the generated client as it is."""
    server.secrets = {}
    with pytest.raises(auth.InvalidClientError, match="check client_id, secret"):
        auth.connect(smd.Client).redfish_endpoints.list()


def test_retry_after_401_works_under_a_generated_client(server: Loopback, configured: None) -> None:
    """A typed client sees one good answer where the wire has 401 and a second attempt."""
    server.api_always = None
    server.api_script.append(Reply(401, b"token is unauthorized\n"))
    server.api_script.append(json_reply({"RedfishEndpoints": []}))
    auth.connect(smd.Client).redfish_endpoints.list()
    assert len(server.token_requests) == 2


def test_one_tls_setting(configured: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The client gets the system's trust store, not certifi's, unless told otherwise."""
    taken: dict[str, Any] = {}

    class Client(smd.Client):
        def __init__(self, base_url: str, **options: Any) -> None:
            taken.update(options)

    auth.connect(Client)
    assert taken["verify"]() is auth.ssl_context()
    own = ssl.create_default_context()
    for given in (own, lambda: own):
        auth.connect(Client, verify=given)
        assert auth.ssl_context(taken["verify"]) is own
        assert taken["auth"].manager.source.channel.context() is own
    bundle = tmp_path / "ca.pem"
    bundle.write_text(
        ssl.DER_cert_to_PEM_cert(auth.ssl_context().get_ca_certs(binary_form=True)[0])
    )
    monkeypatch.setenv("OPENCHAMI_CA_BUNDLE", str(bundle))
    auth.connect(Client)
    assert taken["verify"]() is auth.ssl_context(bundle)
    assert taken["auth"].manager.source.channel.context() is auth.ssl_context(bundle)


def test_unchecked_tls_is_refused(
    configured: None, make_auth: MakeAuth, library: http.Library
) -> None:
    """`verify=False` is told, whatever else is passed, and not quietly overruled."""
    with library.client() as own:
        given: list[dict[str, Any]] = [{}, {"auth": make_auth()}, {"http_client": own}]
        for options in given:
            with pytest.raises(auth.ConfigurationError, match="verify=False is refused"):
                auth.connect(smd.Client, verify=False, **options)


def test_client_is_pickled(
    server: Loopback, configured: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It may go to another process, with address, authentication and TLS."""
    bundle = tmp_path / "ca.pem"
    bundle.write_text(
        ssl.DER_cert_to_PEM_cert(auth.ssl_context().get_ca_certs(binary_form=True)[0])
    )
    monkeypatch.setenv("OPENCHAMI_CA_BUNDLE", str(bundle))
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        job = pool.submit(auth.connect(smd.Client).redfish_endpoints.list)
        assert job.result(timeout=60).redfish_endpoints == []
    (seen,) = server.calls
    assert seen.headers["authorization"] == "Bearer token-1"


def test_nothing_configured() -> None:
    """Without an address and credentials the message says what to set."""
    with pytest.raises(
        auth.ConfigurationError, match="no address for the service smd: set OPENCHAMI"
    ):
        auth.connect(smd.Client)
    with pytest.raises(auth.ConfigurationError, match="no credentials"):
        auth.connect(smd.Client, "https://demo.openchami.cluster:8443")


def test_other_classes_are_refused(configured: None, library: http.Library) -> None:
    """connect() is for the generated clients."""
    with pytest.raises(auth.ConfigurationError, match=r"takes a client class.*smd\.Client"):
        auth.connect(library.module.Client)


def test_settings_of_another_type_are_refused() -> None:
    """A stack's environment is a mapping, and not settings."""
    with pytest.raises(auth.ConfigurationError, match=r"settings must be .*load\(\), not dict$"):
        auth.connect(smd.Client, settings={})  # type: ignore[arg-type]


def test_both_hooks_are_overridden(library: http.Library) -> None:
    """Both libraries ask for both flows where a scheme does I/O."""
    assert ClientCredentialsAuth.sync_auth_flow is not library.module.Auth.sync_auth_flow
    assert ClientCredentialsAuth.async_auth_flow is not library.module.Auth.async_auth_flow
