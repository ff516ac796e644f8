"""Tokens for a client certificate, at TokenSmith's main branch: real TLS, real SMD checks."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest

from contract_tests.tests.recordings.replay import load, recording_files
from openchami_sdk import auth, smd
from openchami_sdk.auth import Channel, Policy, ServiceIdentity
from openchami_sdk.auth._tokens.manager import TokenManager
from openchami_sdk.auth._tokens.source import Attempt
from openchami_sdk.auth._tokens.steps import Answer, Send
from openchami_sdk.testing import serve, tokensmith
from openchami_sdk.testing.smd import create_app
from openchami_sdk.testing.tokensmith import RunningTokenSmith
from openchami_sdk.testing.tokensmith._certificates import Certificates, certificates_of_recordings

Run = Callable[..., tuple[int, str, str]]
Source = Callable[..., ServiceIdentity]

(RECORDING,) = (load(path) for path in recording_files("tokensmith") if "identity" in path.stem)
ERRORS = {
    exchange["name"]: exchange["response"]
    for exchange in RECORDING["exchanges"]
    if "error" in exchange["response"].get("json", {})
}


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Those of the recordings of the main branch."""
    return certificates_of_recordings(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def server(certificates: Certificates) -> Iterator[RunningTokenSmith]:
    """TokenSmith's main branch, which knows the service `inventory`."""
    with tokensmith.start(tls=certificates.tls, profile="main") as running:
        running.mint_bootstrap_token("inventory", ["read"])
        yield running


@pytest.fixture
def source(server: RunningTokenSmith, certificates: Certificates) -> Source:
    """Makes the source of a certificate's tokens."""

    def make(name: str = "inventory") -> ServiceIdentity:
        folder = certificates.server_ca.parent
        return ServiceIdentity(
            token_endpoint=f"{server.tls_url}/service-identity/session",
            certificate=folder / f"{name}.pem",
            key=folder / f"{name}.key",
            channel=Channel(verify=str(certificates.server_ca)),
        )

    return make


def fetch(source: ServiceIdentity) -> str:
    """A token from a source, or its error."""
    return TokenManager(source, Policy(attempts=1)).token().value


def test_certificate_is_enough_to_call_smd(server: RunningTokenSmith, source: Source) -> None:
    """Each token is requested with the certificate: bootstrap and refresh tokens are not used."""
    app = create_app(
        jwks_url=server.jwks_url,
        backend="tokensmith",
        issuer=server.state.settings.issuer,
        audiences=("smd",),
        clock=server.clock,
    )
    policy = Policy(clock=server.clock.now, wall_clock=server.clock.now)
    with serve(app) as service:
        with auth_client(service.url, source(), policy) as client:
            client.groups.list()
            server.clock.advance(3600)
            client.groups.list()
    counts = {grant: server.requests(grant) for grant in ("session", "bootstrap", "refresh")}
    assert counts == {"session": 2, "bootstrap": 0, "refresh": 0}


def auth_client(url: str, source: ServiceIdentity, policy: Policy) -> smd.Client:
    """A client of SMD with the tokens of a source."""
    return smd.Client(url, auth=auth.TokenAuth(source, allowed_origins=[url], policy=policy))


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("stranger", r"403 \(No policy configured.*bootstrap-token create .* --subject NAME"),
        ("nocn", r"401 \(client certificate subject CN is required\).* common name \(CN\)"),
        ("foreign", r"TokenSmith may have refused the client certificate .*foreign\.pem"),
        ("serveronly", r"TokenSmith may have refused the client certificate .*serveronly\.pem"),
    ],
)
def test_certificates_that_are_refused(source: Source, name: str, message: str) -> None:
    """The message says what is wrong with the certificate, or what an operator must mint."""
    with pytest.raises(auth.TokenEndpointError, match=message):
        fetch(source(name))


@pytest.mark.parametrize("name", list(ERRORS))
def test_recorded_errors_are_explained(source: Source, name: str) -> None:
    """What TokenSmith itself said is in the message, and what to do about it."""
    recorded = ERRORS[name]
    steps = source().steps(Attempt(tries=1))
    assert isinstance(next(steps), Send)
    body = json.dumps(recorded["json"]).encode()
    with pytest.raises(auth.TokenEndpointError) as refused:
        steps.send(Answer(recorded["status"], recorded.get("headers", {}), body))
    text = str(refused.value)
    assert f"answered {recorded['status']} ({recorded['json']['error_description']}): " in text
    assert any(
        word in text
        for word in ("gateway that ends TLS", "bootstrap-token create", "--service-identity-ca")
    )


def test_release_without_the_route_is_told(certificates: Certificates, source: Source) -> None:
    """TokenSmith v0.4.1 answers 404: the message names the grant that works there."""
    with tokensmith.start(tls=certificates.tls) as old:
        there = attrs.evolve(source(), token_endpoint=f"{old.tls_url}/service-identity/session")
        with pytest.raises(auth.TokenEndpointError, match="set OPENCHAMI_GRANT=tokensmith"):
            fetch(there)


def test_server_without_an_authority_is_told(certificates: Certificates, source: Source) -> None:
    """A TokenSmith with TLS alone answers 503: the message names its options."""
    tls = attrs.evolve(certificates.tls, client_ca=None)
    with tokensmith.start(tls=tls, profile="main") as server:
        there = attrs.evolve(source(), token_endpoint=f"{server.tls_url}/service-identity/session")
        with pytest.raises(auth.TokenEndpointUnavailableError, match="--service-identity-ca"):
            fetch(there)


def test_renewed_certificate_is_used_without_a_restart(
    certificates: Certificates, source: Source
) -> None:
    """A certificate that is replaced on disk is the one of the next request."""
    certificates.issue("renewed", "unknown-service")
    manager = TokenManager(source("renewed"), Policy(attempts=1))
    with pytest.raises(auth.InvalidClientError, match="No policy configured"):
        manager.token()
    certificates.issue("renewed", "inventory")
    assert manager.token().subject == "inventory"


def test_plain_http_is_refused(certificates: Certificates) -> None:
    """There is no client certificate without TLS, on loopback either."""
    with pytest.raises(auth.ConfigurationError, match="must be https"):
        ServiceIdentity(
            token_endpoint="http://127.0.0.1:8080/service-identity/session",
            certificate=certificates.server_ca,
        )


@pytest.mark.parametrize("path", ["", "/", "/oauth/token", "/service-identity/session"])
def test_command_line_with_a_certificate(
    server: RunningTokenSmith,
    certificates: Certificates,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    path: str,
) -> None:
    """`--grant service_identity`, from options and variables; scopes have no effect."""
    for name in list(os.environ):
        if name.startswith(("OPENCHAMI_", "TOKENSMITH_")) or name.endswith("ACCESS_TOKEN"):
            monkeypatch.delenv(name)
    folder = certificates.server_ca.parent
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TOKENSMITH_URL", f"{server.tls_url}{path}")
    monkeypatch.setenv("OPENCHAMI_CA_BUNDLE", str(certificates.server_ca))
    monkeypatch.setenv("OPENCHAMI_CLIENT_KEY_FILE", str(folder / "inventory.key"))
    status, out, _ = run(
        "whoami", "--check", "--json", "--grant", "service_identity",
        "--client-certificate-file", str(folder / "inventory.pem"),
    )  # fmt: skip
    who = json.loads(out)
    assert (status, who["faults"]) == (0, [])
    assert (who["subject"], who["source"]) == ("inventory", "service_identity")
    assert who["refresh_ends_in"] is None
    status, _, err = run("token", "--grant", "service_identity")
    assert status == 2
    assert "OPENCHAMI_CLIENT_CERTIFICATE_FILE" in err
    assert run("bootstrap", "--grant", "service_identity")[0] == 2


def test_certificate_that_has_no_effect_is_told(
    certificates: Certificates, caplog: pytest.LogCaptureFixture
) -> None:
    """With another grant it is not used, and the log says so."""
    settings = auth.Settings.load(
        grant="opaal",
        token_endpoint="https://demo.example/token",
        client_certificate_file=certificates.server_ca,
        environ={},
        from_files=False,
    )
    assert settings.token_source() is not None
    assert "client_certificate_file has no effect with the grant opaal" in caplog.text
