"""TokenSmith's two stores: bootstrap tokens and refresh families, in memory and on disk.

What is "on disk" survives a restart. Both are kept in memory, but each change is made in memory
first and on disk afterwards, as in the real service: a disk that cannot be written has the same
effects.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import TypeAlias

import msgspec

Digest: TypeAlias = str


class StoreError(Exception):
    """The disk cannot be written. Memory has the change nevertheless."""


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """What an operator has decided about the tokens of a service.

    Attributes:
        subject, audience, scopes: Of its access tokens.
        refresh_ttl: Seconds that its family of refresh tokens lives.
    """

    subject: str
    audience: str
    scopes: tuple[str, ...]
    refresh_ttl: float


class BootstrapToken(msgspec.Struct, frozen=True):
    """A one-time token: used up by its first exchange."""

    policy: Policy
    expires_at: float
    serial: int
    used: bool = False


class Family(msgspec.Struct, frozen=True):
    """One service's line of refresh tokens; only the newest is good."""

    policy: Policy
    current: Digest
    expires_at: float
    revoked: bool = False


class Store:
    """Both stores.

    Attributes:
        writable: Whether the disk takes changes.
    """

    def __init__(self) -> None:
        self.writable = True
        self._tokens: dict[Digest, BootstrapToken] = {}
        self._tokens_on_disk: dict[Digest, BootstrapToken] = {}
        self._families: dict[str, Family] = {}
        self._families_on_disk: dict[str, Family] = {}

    def restart(self) -> None:
        """Know only what the disk has."""
        self._tokens = dict(self._tokens_on_disk)
        self._families = dict(self._families_on_disk)

    def mint(self, policy: Policy, expires_at: float) -> str:
        """Put a new bootstrap token on the disk, as the command line does. Returns its secret."""
        secret = new_secret()
        serial = len(self._tokens_on_disk)
        self._tokens_on_disk[digest(secret)] = BootstrapToken(policy, expires_at, serial)
        return secret

    def bootstrap_token(self, secret: str) -> BootstrapToken | None:
        """The token with this secret, whatever has become of it."""
        key = digest(secret)
        if key not in self._tokens and key in self._tokens_on_disk:
            self._tokens[key] = self._tokens_on_disk[key]
        return self._tokens.get(key)

    def use(self, secret: str) -> None:
        """Mark a bootstrap token as used. Raises StoreError."""
        key = digest(secret)
        self._tokens[key] = msgspec.structs.replace(self._tokens[key], used=True)
        self._write()
        self._tokens_on_disk[key] = self._tokens[key]

    def newest_policy(self, subject: str) -> Policy | None:
        """That of the newest bootstrap token of a subject.

        The disk is only looked at when memory has none of the subject.
        """
        known = _of_subject(self._tokens, subject)
        if not known:
            known = _of_subject(self._tokens_on_disk, subject)
            self._tokens |= known
        newest = max(known.values(), key=lambda token: token.serial, default=None)
        return None if newest is None else newest.policy

    def new_family(self, policy: Policy, expires_at: float) -> str:
        """Begin a family. Returns its first refresh token. Raises StoreError."""
        return self.put_family(secrets.token_hex(16), Family(policy, "", expires_at))

    def put_family(self, name: str, family: Family) -> str:
        """Give a family a new refresh token and return it. Raises StoreError."""
        secret = new_secret()
        self._families[name] = msgspec.structs.replace(family, current=digest(secret))
        self._write()
        self._families_on_disk[name] = self._families[name]
        return secret

    def family(self, refresh_token: str) -> tuple[str, Family] | None:
        """The family whose newest refresh token this is, with its name."""
        current = digest(refresh_token)
        for name, family in self._families.items():
            if family.current == current:
                return name, family
        return None

    def _write(self) -> None:
        if not self.writable:
            raise StoreError


def _of_subject(tokens: dict[Digest, BootstrapToken], subject: str) -> dict[Digest, BootstrapToken]:
    return {key: token for key, token in tokens.items() if token.policy.subject == subject}


def new_secret() -> str:
    """64 hexadecimal digits."""
    return secrets.token_hex(32)


def digest(secret: str) -> Digest:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()
