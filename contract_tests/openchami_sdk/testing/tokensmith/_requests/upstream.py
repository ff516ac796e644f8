"""What TokenSmith asks its upstream identity provider, and what it makes of the answer."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import urlsplit

import attrs
import msgspec

from openchami_sdk.core import http

from ..._serving.clock import Clock
from .. import _provider

_SESSION_LIMIT = 86_400
_NEEDED: dict[str, Callable[[Any], bool]] = {
    "auth_level": lambda value: isinstance(value, str) and value != "",
    "auth_factors": lambda value: isinstance(value, int | float),
    "auth_methods": lambda value: isinstance(value, list) and value != [],
    "session_id": lambda value: isinstance(value, str) and value != "",
    "session_exp": lambda value: isinstance(value, int | float),
    "auth_events": lambda value: isinstance(value, list) and value != [],
}
_UNREACHABLE = http.HTTPError + http.InvalidURL
_UNREADABLE: tuple[type[Exception], ...] = (ValueError,)
_SCHEME = re.compile("[A-Za-z][A-Za-z0-9+.-]*")
_PASSED_ON = ("name", "email", "email_verified")


class UpstreamError(Exception):
    """Why a provider or a token of it is no good, in TokenSmith's words."""


class Introspection(msgspec.Struct):
    """What a provider says of a token. All but the claims is as in RFC 7662."""

    active: bool = False
    username: str = ""
    exp: int = 0
    iat: int = 0
    claims: dict[str, Any] = {}


class _Metadata(msgspec.Struct):
    issuer: str = ""
    introspection_endpoint: str = ""
    jwks_uri: str = ""


@attrs.frozen
class Upstream:
    """One identity provider, on this host.

    Attributes:
        issuer: Its issuer URL.
        client_id, client_secret: TokenSmith's credentials there.
    """

    issuer: str
    client_id: str
    client_secret: str = attrs.field(repr=False)
    _clock: Clock

    @property
    def configured(self) -> bool:
        return bool(self.issuer.strip() and self.client_id.strip())

    async def check(self) -> None:
        """Read its discovery document. Raises UpstreamError."""
        async with self._client() as client:
            await self._metadata(client)

    async def introspect(self, token: str) -> Introspection:
        """Ask it about a token. Raises UpstreamError."""
        async with self._client() as client:
            endpoint = (await self._metadata(client)).introspection_endpoint
            try:
                answer = await client.post(
                    endpoint, data={"token": token}, auth=(self.client_id, self.client_secret)
                )
                answer.raise_for_status()
                return msgspec.json.decode(answer.content, type=Introspection)
            except _UNREACHABLE + _UNREADABLE as error:
                raise UpstreamError(f"failed to introspect token: {error}") from None

    def _client(self) -> http.AsyncClient:
        own = _provider.transport(self._clock) if self.issuer == _provider.ISSUER else None
        return http.in_use().async_client(transport=own, timeout=5, trust_env=False)

    async def _metadata(self, client: http.AsyncClient) -> _Metadata:
        url = f"{self.issuer}/.well-known/openid-configuration"
        if unusable := _why_unusable(url):
            raise UpstreamError(unusable)
        problem = "failed to get provider metadata"
        if not _is_loopback(self.issuer):
            raise UpstreamError(f'{problem}: Get "{url}": the stand-in asks this host only')
        try:
            answer = await client.get(url)
        except _UNREACHABLE:
            address = urlsplit(url).netloc
            reason = f"dial tcp {address}: connect: connection refused"
            raise UpstreamError(f'{problem}: Get "{url}": {reason}') from None
        if answer.status_code != 200:
            raise UpstreamError(f"{problem}: status {answer.status_code}")
        try:
            metadata = msgspec.json.decode(answer.content, type=_Metadata)
        except ValueError as error:
            raise UpstreamError(f"failed to parse metadata: {error}") from None
        for name in ("issuer", "introspection_endpoint", "jwks_uri"):
            if not getattr(metadata, name):
                raise UpstreamError(f"missing required field: {name}")
        return metadata


def users_claims(said: Introspection, scope: list[str], target_service: str) -> dict[str, Any]:
    """The claims of the token that a user gets.

    The scope is what the caller asks for, whoever it is: groups have no effect.

    Raises:
        UpstreamError: A claim is missing or not allowed.
    """
    for name, fits in _NEEDED.items():
        if not fits(said.claims.get(name)):
            raise UpstreamError(f"missing required claim: {name}")
    audience = [target_service] if target_service else _audience(said.claims.get("aud"))
    problem = _problem(said, audience)
    if problem:
        raise UpstreamError(f"failed to generate token: invalid claims: {problem}")
    return {
        "sub": said.username,
        "aud": audience,
        "exp": said.exp,
        "nbf": said.iat,
        "iat": said.iat,
        **{name: said.claims[name] for name in _PASSED_ON if said.claims.get(name)},
        **({"scope": scope} if scope else {}),
        **{name: said.claims[name] for name in _NEEDED},
        "auth_factors": int(said.claims["auth_factors"]),
        "session_exp": int(said.claims["session_exp"]),
    }


def _problem(said: Introspection, audience: list[str]) -> str | None:
    if not said.username:
        return "missing subject claim"
    if not audience:
        return "missing audience claim"
    if said.claims["auth_factors"] < 2:
        return "at least 2 authentication factors are required"
    if said.claims["session_exp"] - said.iat > _SESSION_LIMIT:
        return "session duration exceeds maximum allowed (24 hours)"
    return None


def _audience(claim: Any) -> list[str]:
    if isinstance(claim, str):
        return [claim] if claim else []
    return [str(one) for one in cast("list[object]", claim)] if isinstance(claim, list) else []


def _why_unusable(url: str) -> str | None:
    """What TokenSmith's HTTP client says of *url* when it is none that it can ask."""
    scheme, colon, rest = url.partition(":")
    is_scheme = bool(colon) and _SCHEME.fullmatch(scheme) is not None
    invalid = None
    if url.startswith(":"):
        invalid = "missing protocol scheme"
    elif not is_scheme and ":" in url.partition("/")[0]:
        invalid = "first path segment in URL cannot contain colon"
    elif is_scheme and rest.startswith("//") and not _closed(rest[2:].partition("/")[0]):
        invalid = "missing ']' in host"
    if invalid:
        return f'failed to create request: parse "{url}": {invalid}'
    name = scheme.lower() if is_scheme else ""
    if name not in ("http", "https"):
        problem = f'unsupported protocol scheme "{name}"'
        shown = f"{name}:{rest}" if name else url
        return f'failed to get provider metadata: Get "{shown}": {problem}'
    return None


def _closed(host: str) -> bool:
    return not host.startswith("[") or "]" in host


def _is_loopback(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
