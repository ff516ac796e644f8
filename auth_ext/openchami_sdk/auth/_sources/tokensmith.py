"""TokenSmith: a one-time bootstrap token, then a refresh token that changes at every use.

TokenSmith (0.4) has no client credentials. An operator mints a bootstrap token, good for minutes,
with `tokensmith bootstrap-token create`; the service redeems it once and lives on refresh tokens,
until their family ends at a fixed time. There is no grace for an answer that is lost, so what
comes back is kept before anything else happens with it, and what is about to be spent is noted
before.
"""

from __future__ import annotations

import logging
from collections.abc import Hashable
from pathlib import Path

import attrs
import msgspec

from .._errors import ConfigurationError, TokenEndpointError, TokenError
from .._origins import parse_url, show_endpoint
from .._secrets import Secret, SecretSource, bootstrap_token
from .._text import printable
from .._tokens.channel import Channel
from .._tokens.claims import fingerprint
from .._tokens.request import Form, TokenRequest
from .._tokens.source import Attempt
from .._tokens.steps import Steps, TokenAnswer
from . import tokensmith_family as family
from .answer import GRANT_VARIABLE
from .token_endpoint import patiently
from .token_exchange import GRANT
from .tokensmith_family import MINT, at
from .tokensmith_state import FORMAT, Spending, State, StateFile

logger = logging.getLogger("openchami_sdk.auth")

_BOOTSTRAP = "urn:openchami:params:oauth:token-type:bootstrap-token"
# TokenSmith counts ten unknown bootstrap tokens a minute, and then answers none of its clients.
_BETWEEN_BOOTSTRAPS = 60.0
# SMD reads TokenSmith's keys anew when those it has are older than this.
_NEW = 600.0
_IF_REFUSED = (
    "The token is new. After TokenSmith has got a new signing key, at every restart of it in "
    "release v0.2, a service refuses new tokens for up to ten minutes; a token for another "
    "audience or issuer is refused for good, and one from a clock that is ahead until that time."
)

# When each bootstrap token was refused last, by endpoint and fingerprint, and why.
_refused: dict[tuple[str, str], tuple[float, TokenError]] = {}


@attrs.frozen(kw_only=True)
class TokenSmith:
    """Tokens from TokenSmith.

    A start uses the access token in the state file while it is good. A refresh is made near its
    end. When a refresh fails, the access token serves until its end, and the refresh token is
    tried again. The family of refresh tokens ends at a fixed time after the bootstrap token was
    redeemed, used or not: 24 h unless it was minted with `--refresh-ttl`. The log warns when a
    quarter, a tenth and a twentieth of that time is left (`auth.token.family_ending`); from the
    first warning on, a new bootstrap token is redeemed as soon as it is there.

    Processes of one host may share one state file. Otherwise each needs a bootstrap token.

    Args:
        token_endpoint: its URL, e.g. `https://demo.openchami.cluster:8443/tokensmith/oauth/token`.
        bootstrap_token: where the one-time token is, as text or as the JSON document of
            `bootstrap-token create --output-format json`; read at the first start, and again
            when the family is near its end.
        state: a file that keeps the tokens, on storage that survives a restart.
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
        """That of the bootstrap token and of the state: a new one of either is tried at once."""
        try:
            stat = self.state.stat()
        except OSError:
            return self.bootstrap_token.version(), None
        return self.bootstrap_token.version(), stat.st_ino, stat.st_mtime_ns

    def family_ends_at(self) -> float | None:
        """When refreshing ends for good, in seconds since the epoch; None when not known."""
        return StateFile(self.state).load().family_ends_at

    def steps(self, attempt: Attempt) -> Steps:
        """The access token of the state, or a new one. Raises TokenError or ConfigurationError."""
        file = StateFile(self.state)
        state = file.load()
        if self._serves(file, state, attempt):
            return self._answer(state, attempt)
        try:
            lock = yield from file.locked(attempt.policy)
            try:
                return (yield from self._renewed(file, attempt))
            finally:
                lock.release()
        except (TokenError, ConfigurationError) as error:
            state = file.load()
            # A caller with a good token of its own goes on with that.
            if attempt.tries == 1 or not _good(state, attempt):
                raise
            logger.warning(
                "the access token stays in use until %s: %s",
                at(state.access_ends_at),
                printable(error, 900),
            )
            return self._answer(state, attempt)

    def _serves(self, file: StateFile, state: State, attempt: Attempt) -> bool:
        """Whether nothing is to be done but to use the access token."""
        return (
            _good(state, attempt, margin=True)
            and not file.unwritten()
            and not (self._near_end(state, attempt) and self._unseen(state) is not None)
        )

    def _near_end(self, state: State, attempt: Attempt) -> bool:
        return family.passed(state, attempt.policy.wall_clock()) > 0

    def _renewed(self, file: StateFile, attempt: Attempt) -> Steps:
        # Another process may have renewed it meanwhile.
        state = file.load()
        if file.unwritten() and file.save(_next(state)):
            state = file.load()
        if self._serves(file, state, attempt):
            return self._answer(state, attempt)
        unseen = self._unseen(state)
        if state.refresh_token is None:
            return (yield from self._redeem(file, state, attempt))
        if unseen is not None and self._near_end(state, attempt):
            try:
                return (yield from self._redeem(file, state, attempt))
            except TokenError as error:
                logger.warning(
                    "the new bootstrap token could not be used: %s", printable(error, 900)
                )
        try:
            return (yield from self._refresh(file, state, attempt))
        except TokenEndpointError as error:
            if error.error != "invalid_grant" or self._unseen(state) is None:
                raise
        return (yield from self._redeem(file, state, attempt))

    # The two grants ------------------------------------------------------------------------

    def _refresh(self, file: StateFile, state: State, attempt: Attempt) -> Steps:
        token = Secret(state.refresh_token or "", "refresh token")
        form: Form = {"grant_type": "refresh_token", "refresh_token": token}
        answer = yield from self._spend(token, form, file, state, attempt)
        return self._keep(file, answer, state, attempt)

    def _redeem(self, file: StateFile, state: State, attempt: Attempt) -> Steps:
        token = bootstrap_token(self.bootstrap_token)
        name = fingerprint(token.reveal())
        now = attempt.policy.wall_clock()
        if name == state.redeemed:
            raise TokenError(
                f"the bootstrap token ({token.label}) was redeemed before, and {self.state} "
                f"no longer holds the refresh token that it gave: {MINT}"
            )
        since, error = _refused.get((self.token_endpoint, name), (-_BETWEEN_BOOTSTRAPS, None))
        if error is not None and 0 <= now - since < _BETWEEN_BOOTSTRAPS:
            raise error.again()
        form: Form = {"grant_type": GRANT, "subject_token": token, "subject_token_type": _BOOTSTRAP}
        try:
            answer = yield from self._spend(token, form, file, state, attempt)
        except TokenEndpointError as refusal:
            if refusal.error == "invalid_grant":
                _refused[self.token_endpoint, name] = now, refusal.again()
            raise
        begun = State(FORMAT, state.serial, redeemed=name, family_began_at=now)
        return self._keep(file, answer, begun, attempt)

    def _spend(
        self, token: Secret, form: Form, file: StateFile, state: State, attempt: Attempt
    ) -> Steps:
        """Send a one-time token, and note before that it is sent."""
        policy, where = attempt.policy, show_endpoint(self.token_endpoint)
        spending = state.spending
        if spending is None or spending.fingerprint != fingerprint(token.reveal()):
            spending = Spending(fingerprint(token.reveal()), policy.wall_clock())
            noted = msgspec.structs.replace(_next(state), spending=spending)
            if not file.save(noted) and _good(state, attempt):
                raise ConfigurationError(
                    f"{self.state} cannot be written, so the token is not renewed while it is valid"
                )
        sent: list[float] = []

        def request() -> TokenRequest:
            sent.append(policy.wall_clock())
            return TokenRequest(self.token_endpoint, form)

        try:
            return (yield from patiently(request, where, attempt, listen=policy.longest_answer))
        except TokenEndpointError as error:
            if error.error != "invalid_grant":
                raise self._explained(error) from None
            # Sent before, and no answer was kept: what TokenSmith gave for it is lost.
            lost = spending.at if spending == state.spending or len(sent) > 1 else None
            if lost is None:
                file.save(msgspec.structs.replace(_next(state), spending=None))
            good = state.access_ends_at if _good(state, attempt) else None
            why = family.refusal(token.label, state, policy.wall_clock(), lost=lost, good=good)
            raise error.again(f"TokenSmith at {where} refuses {why}") from None

    def _keep(
        self, file: StateFile, answer: TokenAnswer, state: State, attempt: Attempt
    ) -> TokenAnswer:
        """Keep what came back, before anything else happens with it."""
        policy = attempt.policy
        lifetime = policy.default_lifetime if answer.lifetime is None else answer.lifetime
        # By both clocks, since the host's may have been set meanwhile.
        sent_at = policy.wall_clock() - (policy.clock() - answer.sent_at)
        ends = family.end(state, sent_at, answer.refresh_lifetime)
        kept = msgspec.structs.replace(
            _next(state),
            access_token=answer.access_token,
            access_ends_at=sent_at + lifetime,
            access_lifetime=lifetime,
            scope=answer.scope,
            # Without a new one the old one is all there is to try.
            refresh_token=answer.refresh_token or state.refresh_token,
            family_ends_at=ends,
            spending=None,
        )
        file.save(kept)
        return self._answer(kept, attempt)

    def _answer(self, state: State, attempt: Attempt) -> TokenAnswer:
        policy = attempt.policy
        family.warn(self.state, state, policy, self.client_id)
        now = policy.wall_clock()
        left = state.access_ends_at - now
        again = family.look_again(state, now)
        if StateFile(self.state).unwritten():
            again = family.LOOK_AGAIN
        return TokenAnswer(
            access_token=state.access_token or "",
            lifetime=state.access_lifetime,
            sent_at=policy.clock() + left - state.access_lifetime,
            scope=state.scope,
            renew_after=again,
            if_refused=_IF_REFUSED
            if now - state.access_ends_at + state.access_lifetime < _NEW
            else None,
        )

    # What to say ---------------------------------------------------------------------------

    def _unseen(self, state: State) -> Secret | None:
        """A bootstrap token that was not redeemed, if there is one."""
        try:
            token = bootstrap_token(self.bootstrap_token)
        except ConfigurationError:
            return None
        return None if fingerprint(token.reveal()) == state.redeemed else token

    def _explained(self, error: TokenEndpointError) -> TokenEndpointError:
        if error.status == 429 and error.retry_after is None:
            error.retry_after = _BETWEEN_BOOTSTRAPS
        if error.status == 404 or error.error in ("unsupported_grant_type", "invalid_client"):
            return error.again(
                f"{show_endpoint(self.token_endpoint)} answered {error.status}"
                f"{'' if error.error is None else ': ' + error.error}; is it TokenSmith's "
                "/oauth/token? For Hydra (releases up to v0.1) set "
                f"{GRANT_VARIABLE}=client_credentials"
            )
        return error


def _next(state: State) -> State:
    return msgspec.structs.replace(state, format=FORMAT, serial=state.serial + 1)


def _good(state: State, attempt: Attempt, *, margin: bool = False) -> bool:
    """Whether the access token can be used; with a margin: whether it needs no renewal yet."""
    policy, lifetime = attempt.policy, state.access_lifetime
    if state.access_token is None or state.access_token == attempt.rejected:
        return False
    left = state.access_ends_at - policy.wall_clock()
    spare = min(policy.leeway, lifetime * 0.1)
    if margin:
        spare += min(policy.window, lifetime * 0.2)
    # A clock that was set back makes no token good for longer than it ever was.
    return spare < left <= lifetime + policy.leeway
