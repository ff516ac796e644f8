"""The audit log: who called which service, as which user or client, with which result.

Each outbound call has one record (`auth.request`), and so has each event of the credentials.
Records go to the standard logger `openchami_sdk.auth.audit`, as a line of `key=value` pairs and,
for structured handlers, as the record's attributes of the same names.
Switch it on with `logging.getLogger("openchami_sdk.auth.audit").setLevel("INFO")`.

The fields do not hold tokens or secrets. Text from outside is escaped, so it cannot add a line.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Protocol

import attrs

from ._text import printable

logger = logging.getLogger("openchami_sdk.auth.audit")

# Registered observers see every event, whatever the logger's level is (telemetry).
_observers: list[Callable[[AuditEvent], None]] = []


@attrs.frozen(kw_only=True)
class AuditEvent:
    """One audit record. A field that does not apply is None, and the line does not have it.

    Attributes:
        event: `auth.request`, `auth.token.acquired`, `auth.token.refresh_failed`,
            `auth.token.rejected`, `auth.token.secret_fallback`, `auth.token.family_ending` or
            `auth.origin_refused`.
        actor: `user` or `service`: whose token was sent.
        subject: The token's subject (read without verification), else the client's id.
        client_id: The client of this service; for a fallback, the client of the refused secret.
        method: HTTP method.
        target: Scheme, host and port called.
        path: Path called, without the query.
        status: HTTP status of the last answer.
        outcome: `success`, `refused` (401, 403), `error` (other 4xx, 5xx), `no_response` or
            `not_sent`.
        retried: Whether the call was sent again after a 401.
        duration_ms: Milliseconds from the first attempt to the last answer; for a token event,
            the time that it took to get the token.
        token_fp: The first 12 hexadecimal digits of the token's SHA-256.
        token_id: The token's `jti`, if it is a JWT that has one.
        secret: The label of the client secret used (`current`, `previous`).
        next_secret: The label of the secret tried instead.
        error: The error, if there is one.
    """

    event: str
    actor: str | None = None
    subject: str | None = None
    client_id: str | None = None
    method: str | None = None
    target: str | None = None
    path: str | None = None
    status: int | None = None
    outcome: str | None = None
    retried: bool | None = None
    duration_ms: float | None = None
    token_fp: str | None = None
    token_id: str | None = None
    secret: str | None = None
    next_secret: str | None = None
    error: str | None = None

    def fields(self) -> dict[str, str | int | float | bool | None]:
        """All fields except the event's name, safe to print."""
        return {name: _safe(getattr(self, name)) for name in FIELDS}


def _safe(value: Any) -> Any:
    return printable(value) if isinstance(value, str) else value


class _Token(Protocol):
    @property
    def subject(self) -> str | None: ...
    @property
    def client_id(self) -> str | None: ...
    @property
    def fingerprint(self) -> str: ...
    @property
    def token_id(self) -> str | None: ...


#: The names of an event's fields, in their order.
FIELDS = tuple(field.name for field in attrs.fields(AuditEvent) if field.name != "event")


def enabled() -> bool:
    """Whether a log level or an observer asks for the records of calls."""
    return bool(_observers) or logger.isEnabledFor(logging.INFO)


def observe(observer: Callable[[AuditEvent], None]) -> Callable[[], None]:
    """Pass every event to a function; returns a function that stops this."""
    _observers.append(observer)
    return lambda: _observers.remove(observer) if observer in _observers else None


def emit(event: AuditEvent, level: int = logging.INFO) -> None:
    """Record an event. If a handler or an observer fails, the reported call does not fail."""
    for observer in tuple(_observers):
        try:
            observer(event)
        except Exception:
            continue
    if not logger.isEnabledFor(level):
        return
    fields = event.fields()
    pairs = [f"{name}={_quote(value)}" for name, value in fields.items() if value is not None]
    line = " ".join(pairs)
    extra: dict[str, Any] = {**fields, "audit_event": event.event}
    try:
        logger.log(level, "%s %s", event.event, line, extra=extra)
    except Exception:
        # A handler's own trouble is for logging.raiseExceptions to tell, not for the caller.
        return


def token_event(
    event: str, token: _Token, *, secret: str | None = None, duration_ms: float | None = None
) -> None:
    """A token was acquired, or refused by a service."""
    if not enabled():
        return
    emit(
        AuditEvent(
            event=event,
            subject=token.subject or token.client_id,
            client_id=token.client_id,
            token_fp=token.fingerprint,
            token_id=token.token_id,
            secret=secret,
            duration_ms=duration_ms,
        )
    )


def refresh_failed(client_id: str | None, error: Exception, duration_ms: float) -> None:
    """A token request failed; the older token stays in use while it is valid."""
    emit(
        AuditEvent(
            event="auth.token.refresh_failed",
            client_id=client_id,
            duration_ms=duration_ms,
            error=f"{type(error).__name__}: {error}",
        ),
        logging.WARNING,
    )


def secret_fallback(client_id: str, *, refused: str, next_: str) -> None:
    """The token endpoint refused one secret; another active one is tried."""
    emit(
        AuditEvent(
            event="auth.token.secret_fallback",
            client_id=client_id,
            secret=refused,
            next_secret=next_,
        ),
        logging.WARNING,
    )


def family_ending(client_id: str | None, when: str, advice: str) -> None:
    """TokenSmith's refresh tokens end soon, and an operator must act: a record in both logs."""
    logging.getLogger("openchami_sdk.auth").warning("TokenSmith: %s; %s", when, advice)
    emit(
        AuditEvent(event="auth.token.family_ending", client_id=client_id, error=when),
        logging.WARNING,
    )


def _quote(value: str | int | float | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return f"{value:g}" if isinstance(value, float) else str(value)
    if value and not any(c in ' "=' for c in value):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
