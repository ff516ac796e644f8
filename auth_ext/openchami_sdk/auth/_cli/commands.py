"""What the words of `openchami-auth` do: from parsed options to something to print."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

import attrs
import httpx
import msgspec

from .._errors import ConfigurationError
from .._origins import may_use_proxy
from .._settings.settings import Settings
from .._text import printable
from .._tls import ssl_context
from .._tokens.access_token import AccessToken
from .._tokens.claims import claims
from .._tokens.manager import TokenManager
from .options import load

REFUSED, UNREACHABLE = 1, 3

# Cheap, protected and harmless: what a service says to it, it says to the token.
_PROBES = {"smd": "/hsm/v2/groups/labels", "bss": "/boot/v1/bootparameters?name=x0c0s0b0n0"}
_BASE_PATHS = {"smd": "/hsm/v2", "bss": "/boot/v1"}


@attrs.frozen
class Result:
    """What a command found out.

    Attributes:
        text: for people.
        data: the same for programs, printed as JSON with `--json`.
        status: the exit status.
    """

    text: str
    data: Any
    status: int = 0


def token(options: argparse.Namespace) -> Result:
    """Get a token: print it, print it as a header, or see what the services say to it."""
    settings = load(options)
    if options.check:
        return _check(settings)
    found = _token(settings)
    if options.header:
        return Result(f"Authorization: {found.header}", {"Authorization": found.header})
    data = {"access_token": found.value, "scope": found.scope, "client_id": found.client_id}
    return Result(found.value, data)


def _check(settings: Settings) -> Result:
    asked = [name for name in _PROBES if settings.base_uri or name in settings.service_uri]
    if not asked:
        settings.uri("smd")
    header = _token(settings).header
    verdicts = [_verdict(name, settings, header) for name in asked]
    text = "\n".join(f"{one['service']} at {one['url']}: {one['verdict']}" for one in verdicts)
    statuses = [one.pop("exit") for one in verdicts]
    return Result(text, {"services": verdicts}, REFUSED if REFUSED in statuses else max(statuses))


def _verdict(service: str, settings: Settings, header: str) -> dict[str, Any]:
    root = _root(settings, service)
    verdict: dict[str, Any] = {"service": service, "url": root, "status": None}
    try:
        with _http(settings, root, timeout=10) as http:
            answer = http.get(root + _PROBES[service], headers={"Authorization": header})
    except httpx.RequestError as error:
        return verdict | {"verdict": f"unreachable: {printable(error)}", "exit": UNREACHABLE}
    verdict["status"] = answer.status_code
    if answer.status_code in (401, 403):
        why = printable(answer.text.strip(), 80)
        return verdict | {"verdict": f"refused ({answer.status_code}): {why}", "exit": REFUSED}
    if answer.status_code >= 500:
        return verdict | {"verdict": f"failing ({answer.status_code})", "exit": UNREACHABLE}
    return verdict | {"verdict": "accepted", "exit": 0}


def call(options: argparse.Namespace) -> Result:
    """Send one request to a service, authenticated, and print its answer."""
    settings = load(options)
    if not options.path.startswith("/"):
        raise ConfigurationError("PATH starts with a slash: /hsm/v2/State/Components")
    service = "smd" if options.path.startswith("/hsm/") else "bss"
    root = _root(settings, service)
    body = None if options.data is None else _body(options.data)
    headers = {} if body is None else {"Content-Type": "application/json"}
    with _http(settings, root, timeout=30, auth=settings.auth_for(root)) as http:
        answer = http.request(options.method, root + options.path, content=body, headers=headers)
    status = 0
    if not answer.is_success:
        print(f"{answer.status_code} {printable(answer.reason_phrase)}", file=sys.stderr)
        status = UNREACHABLE if answer.status_code >= 500 else REFUSED
    return Result(answer.text.rstrip("\n"), _json(answer), status)


def whoami(options: argparse.Namespace) -> Result:
    """What the token says about its bearer. Read, not verified."""
    settings = load(options)
    found = _token(settings)
    said = claims(found.value)
    expires = said.get("exp")
    data: dict[str, Any] = {
        "subject": found.subject,
        "client_id": found.client_id,
        "issuer": said.get("iss"),
        "scope": said.get("scp") or said.get("scope") or found.scope,
        "audience": said.get("aud"),
        "expires_in": int(expires - time.time()) if isinstance(expires, int | float) else None,
        "token_fp": found.fingerprint,
        "token_id": found.token_id,
        "source": settings.sources.get("access_token") or settings.grant,
    }
    lines = [f"{name:10} {_shown(value)}" for name, value in data.items() if value is not None]
    return Result("\n".join(lines), data)


def show_settings(options: argparse.Namespace) -> Result:
    """Each setting, its value (secrets masked) and where it came from."""
    settings = load(options)
    data = {name: {"value": value, "source": source} for name, value, source in settings.rows()}
    return Result(settings.describe(), data)


def _token(settings: Settings) -> AccessToken:
    source = settings.token_source()
    if source is None:
        raise ConfigurationError("the cluster's services run open: there is no token to get")
    return TokenManager(source).token()


def _http(
    settings: Settings, root: str, *, timeout: float, auth: httpx.Auth | None = None
) -> httpx.Client:
    trust = ssl_context(settings.verify())
    proxies = may_use_proxy(httpx.URL(root))
    return httpx.Client(auth=auth, verify=trust, timeout=timeout, trust_env=proxies)


def _root(settings: Settings, service: str) -> str:
    return settings.uri(service).rstrip("/").removesuffix(_BASE_PATHS[service])


def _body(data: str) -> bytes:
    if data == "-":
        return sys.stdin.buffer.read()
    if not data.startswith("@"):
        return data.encode()
    try:
        return Path(data[1:]).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{printable(data[1:])}: {error.strerror}") from None


def _json(answer: httpx.Response) -> Any:
    try:
        return msgspec.json.decode(answer.content)
    except msgspec.MsgspecError:
        return answer.text


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return printable(" ".join(map(str, value))) or "none"  # pyright: ignore
    return printable(value)
