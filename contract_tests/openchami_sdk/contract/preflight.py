"""The check of a target before a run: are its services ready, and do they check tokens?"""

from __future__ import annotations

from urllib.parse import urlsplit

import attrs

from openchami_sdk.contract.configuration.levels import NEEDED
from openchami_sdk.contract.configuration.run import chosen
from openchami_sdk.contract.configuration.services import SERVICES, Service
from openchami_sdk.contract.json_values import is_list
from openchami_sdk.contract.session import clocks, short_lived
from openchami_sdk.contract.session.jwt_claims import claims, lifetime
from openchami_sdk.contract.session.peers import refused_token
from openchami_sdk.contract.session.session import Session


class NotReadyError(Exception):
    """The target can't be tested as it is. The run has not changed it."""


@attrs.frozen
class Preflight:
    """What the preflight found. `lines`: a name and a text each, for the terminal."""

    lines: tuple[tuple[str, str], ...]
    versions: dict[str, str]


def look(session: Session) -> Preflight:
    """Check the target with a few reads, and with a request for a token.

    Raises `NotReadyError` with one sentence when it is not ready, refuses the suite's token, or
    checks tokens although its target file says that it doesn't.
    """
    target = session.target
    lines = [("target", f"{target.name}, {'disposable' if target.disposable else 'shared'}")]
    versions = dict(target.versions)
    for name, service in SERVICES.items():
        base = target.base(name)
        if base is None:
            lines.append((service.title, "not tested: the target file has no address for it"))
            continue
        lines.append((service.title, f"{base} {_ready(session, service, base)}, {_tls(base)}"))
    lines.append(("authentication", _authentication(session)))
    lines.append(("token", _token(session)))
    if reason := short_lived.unusable(session):
        raise NotReadyError(reason)
    lines.append(("versions", ", ".join(f"{k} {v}" for k, v in versions.items()) or "not declared"))
    described = chosen(target, "*")
    allowed = [operation for operation in described if NEEDED[operation.safety] <= session.level]
    sentence = f"{len(allowed)} of {len(described)} operations may be called"
    lines.append(("level", f"{session.level}: {sentence}"))
    return Preflight(tuple(lines), versions)


def _ready(session: Session, service: Service, base: str) -> str:
    url = f"{base}{service.ready}"
    answer = session.anonymous.get(url)
    if answer.status_code != 200:
        raise NotReadyError(
            f"{service.title} answers {answer.status_code} at {url}: is a gateway's base path "
            "missing from the target file?"
        )
    ahead = clocks.difference(answer)
    if abs(ahead) <= short_lived.CLOCKS_DIFFER:
        return "is ready"
    return f"is ready, its clock is {abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} ours"


def _authentication(session: Session) -> str:
    protected = f"{session.target.smd.rstrip('/')}/hsm/v2/groups"
    status = session.anonymous.get(protected).status_code
    if status == 401 and not session.target.auth:
        raise NotReadyError(
            f"{session.target.name} checks tokens, but its target file has enabled = false: "
            "set enabled = true in its [auth]."
        )
    if status == 200 and session.target.auth:
        raise NotReadyError(
            f"{session.target.name} answers {protected} without a token: it runs without a JWKS "
            "URL. Start it with one, or set enabled = false in the target file's [auth]."
        )
    if session.auth is None:
        return "off"
    own = session.http.get(protected)
    if own.status_code in (401, 403):
        token = session.authorization()
        raise NotReadyError(refused_token("SMD", session.target.token_endpoint, token, own))
    return "on"


def _token(session: Session) -> str:
    if session.auth is None:
        return "none"
    found = claims(session.authorization().removeprefix("Bearer "))
    if found is None:
        return "opaque"
    scope = found.get("scp", found.get("scope", []))
    scope = " ".join(map(str, scope)) if is_list(scope) else scope
    lasts = lifetime(found)
    return (
        f"subject {found.get('sub')}, issuer {found.get('iss')}, scope {scope or '(none)'}, "
        f"lifetime {'not known' if lasts is None else f'{lasts:.0f} s'}"
    )


def _tls(base: str) -> str:
    return "TLS" if urlsplit(base).scheme == "https" else "plain HTTP on loopback"
