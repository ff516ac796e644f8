"""TokenSmith: a one-time bootstrap token, then a refresh token that changes at every use.

TokenSmith (0.4) has no client credentials. An operator mints a bootstrap token, good for minutes,
with `tokensmith bootstrap-token create`; the service redeems it once and lives on refresh tokens.
A refresh token that is lost locks the service out, so the new one is on disk before the access
token that came with it is used, and a lock keeps processes from spending the same one twice.
"""

from __future__ import annotations

import functools
from collections.abc import Generator, Hashable
from pathlib import Path

import attrs
import msgspec

from .._errors import TokenEndpointError, TokenError
from .._files import FileLock, read_private, try_lock, write_private
from .._origins import parse_url, show_endpoint
from .._secrets import Secret, SecretSource
from .._tokens.channel import Channel
from .._tokens.claims import fingerprint
from .._tokens.request import Form, TokenRequest
from .._tokens.source import Attempt
from .._tokens.steps import Pause, Steps, TokenAnswer
from .token_endpoint import patiently
from .token_exchange import GRANT

_POLL = 0.05
_BOOTSTRAP = "urn:openchami:params:oauth:token-type:bootstrap-token"


class _State(msgspec.Struct, omit_defaults=True):
    """What survives a restart."""

    refresh_token: str | None = None
    redeemed: str | None = None  # the fingerprint of the bootstrap token that was used

    def __repr__(self) -> str:
        return "<TokenSmith state>"


@attrs.frozen(kw_only=True)
class TokenSmith:
    """Tokens from TokenSmith.

    Args:
        token_endpoint: its URL, e.g. `https://demo.openchami.cluster:8443/tokensmith/oauth/token`.
        bootstrap_token: where the one-time token is; needed at the first start and after the
            refresh token has died (24 h unused by default).
        state: a file that keeps the refresh token, on storage that survives a restart.
        client_id: a name for the audit log; TokenSmith's tokens carry none.
        channel: TLS, timeouts, transports.
        allow_insecure_http: allow http:// beyond loopback.
    """

    token_endpoint: str
    bootstrap_token: SecretSource
    state: Path = attrs.field(converter=Path)
    client_id: str | None = None
    channel: Channel = attrs.field(factory=Channel)
    allow_insecure_http: bool = False

    def __attrs_post_init__(self) -> None:
        parse_url(
            self.token_endpoint, "token_endpoint", allow_insecure_http=self.allow_insecure_http
        )

    def version(self) -> Hashable:
        """That of the bootstrap token: a new one is tried at once."""
        return self.bootstrap_token.version()

    def steps(self, attempt: Attempt) -> Steps:
        """Refresh, or redeem the bootstrap token. Raises TokenError or ConfigurationError."""
        lock = yield from _locked(self.state, attempt)
        try:
            return (yield from self._renew(attempt))
        finally:
            lock.release()

    def _renew(self, attempt: Attempt) -> Steps:
        state = _load(self.state)
        if state.refresh_token is not None:
            form: Form = {
                "grant_type": "refresh_token",
                "refresh_token": Secret(state.refresh_token, "refresh token"),
            }
            try:
                answer = yield from self._ask(form, attempt)
            except TokenEndpointError as error:
                if error.error != "invalid_grant":
                    raise
            else:
                return self._keep(answer, state.redeemed)
        bootstrap = self.bootstrap_token.secrets()[0]
        if state.redeemed == fingerprint(bootstrap.reveal()):
            raise TokenError(
                f"TokenSmith at {show_endpoint(self.token_endpoint)} no longer takes the refresh "
                f"token in {self.state}, and the bootstrap token ({bootstrap.label}) was redeemed "
                "before: mint a new one with `tokensmith bootstrap-token create`"
            )
        form = {
            "grant_type": GRANT,
            "subject_token": bootstrap,
            "subject_token_type": _BOOTSTRAP,
        }
        answer = yield from self._ask(form, attempt)
        return self._keep(answer, fingerprint(bootstrap.reveal()))

    def _ask(self, form: Form, attempt: Attempt) -> Steps:
        request = functools.partial(TokenRequest, self.token_endpoint, form)
        return (yield from patiently(request, show_endpoint(self.token_endpoint), attempt))

    def _keep(self, answer: TokenAnswer, redeemed: str | None) -> TokenAnswer:
        """Put the new refresh token on disk before anything else happens."""
        write_private(self.state, msgspec.json.encode(_State(answer.refresh_token, redeemed)))
        return attrs.evolve(answer, refresh_token=None)


def _load(path: Path) -> _State:
    try:
        return msgspec.json.decode(read_private(path) or b"{}", type=_State)
    except msgspec.MsgspecError:
        raise TokenError(f"{path} is not TokenSmith state of ours; remove it") from None


def _locked(path: Path, attempt: Attempt) -> Generator[Pause, None, FileLock]:
    """The lock of a file, waited for as long as the attempt has patience. Raises TokenError."""
    give_up_at = attempt.policy.clock() + attempt.policy.budget
    while (lock := try_lock(path)) is None:
        if attempt.policy.clock() >= give_up_at:
            raise TokenError(f"another process has been renewing the token in {path} for too long")
        yield Pause(_POLL)
    return lock
