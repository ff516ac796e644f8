"""The subcommands of `openchami-auth`: from parsed options to the output."""

from __future__ import annotations

import argparse
import os
import sys
import time
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from openchami_sdk.core import http
from openchami_sdk.core.connections.answer import Answer
from openchami_sdk.core.errors import NetworkError

from .._errors import ConfigurationError, TokenEndpointUnavailableError
from .._http import Asker
from .._settings.settings import Settings
from .._text import printable, screen
from .._tokens.access_token import AccessToken
from .._tokens.claims import claims
from .._tokens.manager import TokenManager
from .._tokensmith.source import TokenSmith
from . import tokensmith
from .options import load
from .services import address, clients, url_of

if TYPE_CHECKING:
    from openchami_sdk import core

REFUSED, UNREACHABLE = 1, 3
# SMD checks Hydra's tokens with the keys that it read when it started.
_NEW_KEYS = "If the token server has changed its keys, restart the service"


@attrs.frozen
class Result:
    """The result of a subcommand.

    Attributes:
        text: For people.
        data: The same for programs, printed as JSON with `--json`.
        status: The exit status.
    """

    text: str
    data: Any
    status: int = 0


def token(options: argparse.Namespace) -> Result:
    """Get a token: print it, print it as a header, or check whether the services accept it."""
    settings = load(options)
    if options.check:
        return _check(settings)
    found = _token(settings)
    if options.header:
        return Result(f"Authorization: {found.header}", {"Authorization": found.header})
    data = {"access_token": found.value, "scope": found.scope, "client_id": found.client_id}
    return Result(found.value, data)


def _check(settings: Settings) -> Result:
    asked = {
        name: client
        for name, client in clients().items()
        if client.probe and (settings.base_uri or name in settings.service_uri)
    }
    if not asked:
        raise ConfigurationError(
            "a service that checks tokens is not configured: set the address of one, "
            "for example of SMD"
        )
    found, trouble = None, None
    try:
        found = _token(settings)
    except TokenEndpointUnavailableError as error:
        trouble = printable(error)
    verdicts = [_verdict(client, settings, found) for client in asked.values()]
    lines = [f"{one['service']} at {one['url']}: {one['verdict']}" for one in verdicts]
    if trouble is not None:
        lines.insert(0, f"token server: {trouble}")
    statuses = [status for one in verdicts if (status := one.pop("exit")) is not None]
    status = REFUSED if REFUSED in statuses else max(statuses, default=UNREACHABLE)
    return Result("\n".join(lines), {"token_server": trouble, "services": verdicts}, status)


def _verdict(
    service: type[core.Client], settings: Settings, found: AccessToken | None
) -> dict[str, Any]:
    """Whether a service accepts the token; without a token, whether the service answers.

    `exit` is None for a path that the cluster does not know: a cluster may lack a service.
    """
    root, probe = url_of(settings, service, service.probe)
    verdict: dict[str, Any] = {"service": service.service_name, "url": root, "status": None}
    headers = {} if found is None else {"Authorization": found.header}
    try:
        with _asker(settings, root, 10) as asking:
            answer = asking.ask("GET", probe, headers=headers)
    except NetworkError as error:
        return verdict | {"verdict": f"unreachable: {error}", "exit": UNREACHABLE}
    verdict["status"] = answer.status_code
    if answer.status_code >= 500:
        return verdict | {"verdict": f"failing ({answer.status_code})", "exit": UNREACHABLE}
    if found is None:
        return verdict | {"verdict": "answers, but there is no token to check", "exit": UNREACHABLE}
    if answer.status_code in (401, 403):
        why = printable(answer.text.strip(), 80)
        said = f"refused ({answer.status_code}): {why}"
        if answer.status_code == 401:
            said += ". " + (found.if_refused or _NEW_KEYS)
        return verdict | {"verdict": said, "exit": REFUSED}
    # A service answers 404 with JSON. A gateway has pages, and a path that it does not know.
    page = "html" in answer.kind if answer.is_success else "json" not in answer.kind
    if page or not (answer.is_success or answer.status_code == 404):
        said = f"answered {answer.status_code}, which shows nothing; is this its address?"
        absent = answer.status_code == 404 and service.service_name not in settings.service_uri
        return verdict | {"verdict": said, "exit": None if absent else UNREACHABLE}
    return verdict | {"verdict": "accepted", "exit": 0}


def call(options: argparse.Namespace) -> Result:
    """Send one request to a service, authenticated, and print its answer."""
    settings = load(options)
    if not options.path.startswith("/"):
        raise ConfigurationError("PATH must start with a slash, such as /hsm/v2/State/Components")
    root, url = address(settings, options.service, options.path)
    body = None if options.data is None else _body(options.data)
    headers = {} if body is None else {"Content-Type": "application/json"}
    try:
        with _asker(settings, root, 300, settings.auth_for(root)) as calling:
            answer = calling.ask(options.method, url, content=body, headers=headers)
    except NetworkError as error:
        raise NetworkError(f"{root} cannot be reached: {error}") from None
    status = 0
    if not answer.is_success:
        said = f"{answer.status_code} {_phrase(answer.status_code)}".strip()
        print(f"{said}. {answer.hint}" if answer.hint else said, file=sys.stderr)
        status = UNREACHABLE if answer.status_code >= 500 else REFUSED
    return Result(screen(answer.text).rstrip("\n"), _json(answer), status)


def whoami(options: argparse.Namespace) -> Result:
    """The claims of the token. They are read, not verified."""
    settings = load(options)
    found = _token(settings)
    said = claims(found.value)
    data: dict[str, Any] = {
        "subject": found.subject,
        "client_id": found.client_id,
        "issuer": said.get("iss"),
        "scope": said.get("scp") or said.get("scope") or found.scope,
        "audience": said.get("aud"),
        "expires_in": _seconds_left(said.get("exp")),
        "refresh_ends_in": _seconds_left(_family_end(settings)),
        "token_fp": found.fingerprint,
        "token_id": found.token_id,
        "source": settings.sources.get("access_token") or settings.grant,
    }
    faults = tokensmith.faults(said) if options.check else []
    shown = {name: _shown(value) for name, value in data.items() if value is not None}
    width = max(map(len, shown))
    lines = [f"{name:{width}} {value}" for name, value in shown.items()]
    if options.check:
        data["faults"] = faults
        verdicts = faults or ["SMD of release v0.2 accepts such a token"]
        lines += [f"{'check':{width}} {verdict}" for verdict in verdicts]
    return Result("\n".join(lines), data, REFUSED if faults else 0)


def bootstrap(options: argparse.Namespace) -> Result:
    """Exchange TokenSmith's bootstrap token, and keep the tokens in the state."""
    if options.grant is None:
        options.grant = tokensmith.GRANT
    settings = load(options)
    if settings.grant != tokensmith.GRANT:
        raise ConfigurationError(
            f"bootstrap needs the grant {tokensmith.GRANT}, and the grant is "
            f"{printable(settings.grant, 40)}"
        )
    found = _token(settings)
    data = {
        "state": str(settings.token_state),
        "expires_in": _seconds_left(claims(found.value).get("exp")),
        "refresh_ends_in": _seconds_left(_family_end(settings)),
    }
    left = {"The access token": data["expires_in"], "The refresh tokens": data["refresh_ends_in"]}
    lines = [f"The tokens are in {printable(settings.token_state)}."]
    lines += [f"{what} can be used for {n} s." for what, n in left.items() if n is not None]
    return Result("\n".join(lines), data)


def _family_end(settings: Settings) -> float | None:
    source = settings.token_source()
    return source.family_ends_at() if isinstance(source, TokenSmith) else None


def _seconds_left(end: object) -> int | None:
    return int(end - time.time()) if isinstance(end, int | float) else None


def show_settings(options: argparse.Namespace) -> Result:
    """Each setting, its value (secrets masked) and where it came from."""
    settings = load(options)
    data = {name: {"value": value, "source": source} for name, value, source in settings.rows()}
    return Result(settings.describe(), data)


def _token(settings: Settings) -> AccessToken:
    source = settings.token_source()
    if source is None:
        raise ConfigurationError(
            "enable-auth is false for this cluster: its services check no tokens"
        )
    return TokenManager(source).token()


def _asker(
    settings: Settings, root: str, seconds: float, auth: http.AuthFlow | None = None
) -> Asker:
    return Asker(root, verify=settings.verify(), seconds=seconds, auth=auth)


def _body(data: str) -> bytes:
    if data == "-":
        return sys.stdin.buffer.read()
    if not data.startswith("@"):
        return os.fsencode(data)
    try:
        return Path(data[1:]).read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{printable(data[1:])}: {error.strerror}") from None


def _json(answer: Answer) -> Any:
    try:
        return msgspec.json.decode(answer.body)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return answer.text


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _shown(value: Any) -> str:
    text = " ".join(map(str, value)) if isinstance(value, list) else value  # pyright: ignore
    return printable(text) or "none"
