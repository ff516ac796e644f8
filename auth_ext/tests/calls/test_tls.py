"""Private CAs and mutual TLS: one setting for the token endpoint and the services alike."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_authority import Authority
from auth_ext.tests.auth_loopback import Loopback
from openchami_sdk import auth
from openchami_sdk.auth import (
    ClientCredentialsAuth,
    _tls,  # pyright: ignore[reportPrivateUsage]
    mutual_ssl_context,
    ssl_context,
)
from openchami_sdk.core import http


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    """A fresh CA."""
    return Authority(tmp_path)


@pytest.fixture
def tls_server(authority: Authority) -> Iterator[Loopback]:
    """Token endpoint and API behind TLS; asks clients for a certificate, and takes none too."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*authority.issue("server"))
    context.load_verify_locations(authority.path)
    context.verify_mode = ssl.CERT_OPTIONAL
    running = Loopback(tls=context)
    yield running
    running.stop()


def make(server: Loopback, **options: Any) -> ClientCredentialsAuth:
    """An authentication against a server."""
    return ClientCredentialsAuth(
        server.token_endpoint, "svc", "s3cret", allowed_origins=[server.url], **options
    )


def test_unknown_ca_is_told_with_the_remedy(tls_server: Loopback) -> None:
    """A certificate nobody vouches for costs one attempt, and the message says what to set."""
    with pytest.raises(auth.TokenEndpointError, match="OPENCHAMI_CA_BUNDLE") as caught:
        make(tls_server).manager.token()
    assert "certificate is not trusted" in str(caught.value)
    assert not isinstance(caught.value, auth.TokenEndpointUnavailableError)


def test_ca_bundle_serves_both(
    tls_server: Loopback, authority: Authority, library: http.Library
) -> None:
    """The same bundle makes the token endpoint and the service trusted."""
    context = ssl_context(authority.path)
    with library.client(auth=make(tls_server, verify=authority.path), verify=context) as client:
        assert client.get(tls_server.url).status_code == 200


def test_ca_of_the_system_is_trusted(
    tls_server: Loopback, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the system trusts is trusted: OpenSSL's own variable stands in for its store here."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.path))
    _tls._context.cache_clear()  # pyright: ignore[reportPrivateUsage]
    try:
        assert make(tls_server).manager.token().value == "token-1"
    finally:
        _tls._context.cache_clear()  # pyright: ignore[reportPrivateUsage]


def test_client_certificate_is_presented(
    tls_server: Loopback, authority: Authority, library: http.Library
) -> None:
    """With mutual TLS the server sees who is calling, at both places."""
    context = mutual_ssl_context(*authority.issue("svc-bss"), ca_bundle=authority.path)
    with library.client(auth=make(tls_server, verify=context), verify=context) as client:
        client.get(tls_server.url)
    assert tls_server.peers == ["svc-bss", "svc-bss"]


def test_contexts_are_shared(authority: Authority) -> None:
    """One setting is one context: making one takes longer than a call."""
    assert ssl_context() is ssl_context(None) is ssl_context(True)
    assert ssl_context(authority.path) is ssl_context(str(authority.path))
    assert ssl_context(authority.path) is not ssl_context()


def test_certificates_are_always_checked() -> None:
    """No setting of ours makes a context that trusts everybody."""
    assert ssl_context().verify_mode is ssl.CERT_REQUIRED
    assert ssl_context().check_hostname


def test_files_that_do_not_work(authority: Authority, tmp_path: Path) -> None:
    """A wrong file is named, in words."""
    (tmp_path / "no.pem").write_text("nonsense")
    with pytest.raises(auth.ConfigurationError, match=r"no\.pem: is not in PEM format"):
        ssl_context(tmp_path / "no.pem")
    certificate, _ = authority.issue("a")
    _, key = authority.issue("b")
    with pytest.raises(auth.ConfigurationError, match="do not belong together"):
        mutual_ssl_context(certificate, key)
    with pytest.raises(auth.ConfigurationError, match="No such file"):
        mutual_ssl_context(tmp_path / "missing.pem")
    with pytest.raises(auth.ConfigurationError, match=r"CA bundle a\\nb: No such file"):
        ssl_context("a\nb")
