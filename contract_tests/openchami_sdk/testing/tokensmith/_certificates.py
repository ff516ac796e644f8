"""Certificates for TokenSmith's client certificates: two authorities, a server, and services."""

from __future__ import annotations

import datetime
import ipaddress
from pathlib import Path
from typing import Any

import attrs
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from .._serving.serve import HOST, Tls

_USAGES = (
    "digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
    "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
)  # fmt: skip


class Certificates:
    """A new folder with everything that TLS with client certificates requires.

    ``server-ca.pem`` is what a client trusts. ``issue`` adds a service's certificate.

    Args:
        folder: The folder of the files; it is created if it does not exist.

    Attributes:
        server_ca: The file with the authority of the server's certificate.
        tls: The files for the server.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = folder
        servers, self._clients = _Authority.make("server-ca"), _Authority.make("client-ca")
        self.server_ca = folder / "server-ca.pem"
        self.server_ca.write_bytes(_pem(servers.certificate))
        client_ca = folder / "client-ca.pem"
        client_ca.write_bytes(_pem(self._clients.certificate))
        certificate, key = self._write(servers, "server", _name(HOST), server=True)
        self.tls = Tls(certificate, key, client_ca)

    def issue(
        self,
        name: str,
        common_name: str | None = None,
        *,
        foreign: bool = False,
        server: bool = False,
    ) -> tuple[Path, Path]:
        """Make a service's certificate.

        Args:
            name: Of the files, and of the service unless `common_name` says otherwise.
            common_name: The service; empty for a certificate without one.
            foreign: Whether the authority is one that TokenSmith does not know.
            server: Whether it is for a server, so that a client cannot use it.

        Returns:
            The files with the certificate and the private key.
        """
        authority = _Authority.make("another-ca") if foreign else self._clients
        subject = _name(name if common_name is None else common_name)
        return self._write(authority, name, subject, server=server)

    def _write(
        self, authority: _Authority, name: str, subject: x509.Name, *, server: bool
    ) -> tuple[Path, Path]:
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = authority.sign(subject, key.public_key(), server=server)
        files = self._folder / f"{name}.pem", self._folder / f"{name}.key"
        files[0].write_bytes(_pem(certificate))
        files[1].touch(mode=0o600)
        files[1].write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return files


def certificates_of_recordings(folder: Path) -> Certificates:
    """The certificates that the recordings of the main branch were made with."""
    made = Certificates(folder)
    for name in ("inventory", "stranger"):
        made.issue(name)
    made.issue("padded", "  inventory  ")
    made.issue("nocn", "")
    made.issue("foreign", "inventory", foreign=True)
    made.issue("serveronly", "inventory", server=True)
    return made


@attrs.frozen
class _Authority:
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @classmethod
    def make(cls, name: str) -> _Authority:
        key = ec.generate_private_key(ec.SECP256R1())
        builder = _builder(_name(name), _name(name), key.public_key(), key.public_key())
        usage = _key_usage("key_cert_sign", "crl_sign")
        builder = builder.add_extension(x509.BasicConstraints(True, None), critical=True)
        return cls(key, builder.add_extension(usage, critical=True).sign(key, hashes.SHA256()))

    def sign(
        self, subject: x509.Name, key: ec.EllipticCurvePublicKey, *, server: bool
    ) -> x509.Certificate:
        usage = ExtendedKeyUsageOID.SERVER_AUTH if server else ExtendedKeyUsageOID.CLIENT_AUTH
        address = x509.IPAddress(ipaddress.ip_address(HOST))
        names = x509.SubjectAlternativeName([address, x509.DNSName("localhost")])
        builder = _builder(subject, self.certificate.subject, key, self.key.public_key())
        return (
            builder.add_extension(x509.BasicConstraints(False, None), critical=True)
            .add_extension(_key_usage("digital_signature"), critical=True)
            .add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
            .add_extension(names, critical=False)
            .sign(self.key, hashes.SHA256())
        )


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    issuers_key: ec.EllipticCurvePublicKey,
) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuers_key), critical=False
        )
    )


def _name(common_name: str) -> x509.Name:
    organisation = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "OpenCHAMI stand-ins")
    if not common_name:
        return x509.Name([organisation])
    return x509.Name([organisation, x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _key_usage(*wanted: str) -> x509.KeyUsage:
    flags: dict[str, Any] = {name: name in wanted for name in _USAGES}
    return x509.KeyUsage(**flags)


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
