"""Private CAs and mutual TLS: one setting for the token endpoint and the services alike."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from auth_ext.tests.auth_loopback import Loopback
from openchami_sdk import auth
from openchami_sdk.auth import (
    ClientCredentialsAuth,
    _tls,  # pyright: ignore[reportPrivateUsage]
    mutual_ssl_context,
    ssl_context,
)
from openchami_sdk.core import http


def _usage(*, ca: bool) -> x509.KeyUsage:
    """A CA signs certificates, a server or client proves its key."""
    names = (
        *("content_commitment", "key_encipherment", "data_encipherment", "key_agreement"),
        *("crl_sign", "encipher_only", "decipher_only"),
    )
    return x509.KeyUsage(digital_signature=not ca, key_cert_sign=ca, **dict.fromkeys(names, False))


class Authority:
    """A private CA, as sites run one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "local-ca")])
        self.certificate = self._sign(self.name, self.key, ca=True)
        self.path = self._write("ca.pem", self.certificate)

    def issue(self, name: str) -> tuple[Path, Path]:
        """Certificate and key for 127.0.0.1."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        private = self.folder / f"{name}.key"
        private.write_bytes(key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ))  # fmt: skip
        return self._write(f"{name}.pem", self._sign(subject, key, ca=False)), private

    def _sign(
        self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, *, ca: bool
    ) -> x509.Certificate:
        now = datetime.datetime.now(datetime.UTC)
        loopback = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self.name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([loopback]), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
            # Python 3.13 asks for what RFC 5280 §4.2.1 demands: a key usage.
            .add_extension(_usage(ca=ca), critical=True)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), False
            )
            .sign(self.key, hashes.SHA256())
        )

    def _write(self, name: str, certificate: x509.Certificate) -> Path:
        path = self.folder / name
        path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        return path


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
