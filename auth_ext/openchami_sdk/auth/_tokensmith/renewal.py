"""How a service gets from its state to a valid access token."""

from __future__ import annotations

import logging

import attrs
import msgspec

from .._errors import AuthError, ConfigurationError, TokenEndpointError, TokenError
from .._origins import show_endpoint
from .._secrets import Secret, SecretSource, bootstrap_token
from .._sources.answer import GRANT_VARIABLE
from .._sources.token_endpoint import patiently
from .._sources.token_exchange import GRANT
from .._text import printable
from .._tokens.claims import fingerprint
from .._tokens.request import Form, TokenRequest
from .._tokens.source import Attempt
from .._tokens.steps import Steps, TokenAnswer
from . import family
from .family import IF_REFUSED, MINT, at
from .state import FORMAT, Access, Spending, State, StateStore

logger = logging.getLogger("openchami_sdk.auth")

_BOOTSTRAP = "urn:openchami:params:oauth:token-type:bootstrap-token"
# TokenSmith counts ten unknown bootstrap tokens a minute, and then answers none of its clients.
_BETWEEN_BOOTSTRAPS = 60.0
# What other token servers answer to TokenSmith's grants.
_OF_OTHERS = ("invalid_client", "invalid_request", "unsupported_grant_type")
# SMD reads TokenSmith's keys again when its keys are older than this.
_NEW = 600.0

# When each bootstrap token was refused last, by endpoint and fingerprint, and why.
_refused: dict[tuple[str, str], tuple[float, TokenError]] = {}


@attrs.frozen(kw_only=True)
class Renewal:
    """One fetch: reads the state, and renews the token if this is needed.

    Attributes:
        token_endpoint: Where tokens are requested.
        bootstrap_token: Where the one-time token is.
        store: Where the state is.
        client_id: A name for the audit log.
        attempt: The conditions of the fetch.
    """

    token_endpoint: str
    bootstrap_token: SecretSource
    store: StateStore
    client_id: str | None
    attempt: Attempt

    def steps(self) -> Steps:
        """The access token of the state, or a new one. Raises AuthError."""
        state = self.store.load()
        if self._serves(state):
            return self._answer(state)
        try:
            lock = self.store.try_lock()
            if lock is None and self.attempt.tries > 1 and self._good(state.access):
                return self._answer(state)  # the next call renews it in the background
            lock = lock or (yield from self.store.locked(self.attempt.policy))
            try:
                return (yield from self._renewed())
            finally:
                lock.release()
        except AuthError as error:
            # A caller that has a valid token uses that.
            if self.attempt.tries == 1:
                raise
            failure = error
        state = self.store.load()
        if not self._good(state.access):
            raise failure
        logger.warning(
            "the access token stays in use until %s: %s",
            at(state.access_ends_at),
            printable(failure, 900),
        )
        return self._answer(state)

    def _renewed(self) -> Steps:
        # Another process may have renewed it meanwhile.
        state = self.store.load()
        if self.store.unwritten() and self.store.save(state):
            state = self.store.load()
        if self._serves(state):
            return self._answer(state)
        unseen = self._unseen(state)
        if state.refresh_token is None:
            return (yield from self._redeem(state))
        if unseen is not None and self._near_end(state):
            try:
                return (yield from self._redeem(state))
            except TokenError as error:
                logger.warning(
                    "the new bootstrap token could not be used: %s", printable(error, 900)
                )
                state = self.store.load()
        try:
            return (yield from self._refresh(state))
        except TokenEndpointError as error:
            if error.error != "invalid_grant" or self._unseen(state) is None:
                raise
        return (yield from self._redeem(self.store.load()))

    # The two grants ------------------------------------------------------------------------

    def _refresh(self, state: State) -> Steps:
        token = Secret(state.refresh_token or "", "refresh token")
        form: Form = {"grant_type": "refresh_token", "refresh_token": token}
        noted = self._note(token, state)
        answer = yield from self._spend(token, form, noted, first=noted is not state)
        return self._keep(answer, noted)

    def _redeem(self, state: State) -> Steps:
        try:
            token = bootstrap_token(self.bootstrap_token)
        except ConfigurationError as missing:
            why = str(missing).removeprefix("no client secret: ")
            raise ConfigurationError(
                f"there is no refresh token in {self.store}, and no bootstrap token ({why}): {MINT}"
            ) from None
        name = fingerprint(token.reveal())
        now = self.attempt.policy.wall_clock()
        if name == state.redeemed:
            raise TokenError(
                f"the bootstrap token ({token.label}) was exchanged before, and {self.store} "
                f"has no refresh token: {MINT}"
            )
        since, error = _refused.get((self.token_endpoint, name), (-_BETWEEN_BOOTSTRAPS, None))
        if error is not None and 0 <= now - since < _BETWEEN_BOOTSTRAPS:
            left = _BETWEEN_BOOTSTRAPS - (now - since)
            raise error.again(
                f"{error} (this happened {now - since:.0f} s ago; the token is sent again in "
                f"{left:.0f} s at the earliest)"
            )
        form: Form = {"grant_type": GRANT, "subject_token": token, "subject_token_type": _BOOTSTRAP}
        noted = self._note(token, state)
        try:
            answer = yield from self._spend(token, form, noted, first=noted is not state)
        except TokenEndpointError as refusal:
            if refusal.error == "invalid_grant":
                _refused[self.token_endpoint, name] = now, refusal.again()
            raise
        begun = msgspec.structs.replace(
            noted, refresh_token=None, family_ends_at=None, family_began_at=now, redeemed=name
        )
        return self._keep(answer, begun)

    def _note(self, token: Secret, state: State) -> State:
        """The state with a note of what is sent next; unchanged if that was sent before."""
        name = fingerprint(token.reveal())
        if state.spending is None or state.spending.fingerprint != name:
            spending = Spending(name, self.attempt.policy.wall_clock())
            state = msgspec.structs.replace(_next(state), spending=spending)
            self.store.note(state, urgent=not self._good(state.access))
        return state

    def _spend(self, token: Secret, form: Form, state: State, *, first: bool) -> Steps:
        """Send a one-time token, for the first time or again. The state has a note of this."""
        policy, where = self.attempt.policy, show_endpoint(self.token_endpoint)
        sent: list[float] = []

        def request() -> TokenRequest:
            sent.append(policy.wall_clock())
            return TokenRequest(self.token_endpoint, form)

        listen = policy.longest_answer
        try:
            return (yield from patiently(request, where, self.attempt, listen=listen))
        except TokenEndpointError as error:
            if error.error != "invalid_grant":
                raise self._explained(error) from None
            # Sent before, and no answer was kept: what TokenSmith gave for it is lost.
            again = not first or len(sent) > 1
            lost = state.spending.at if again and state.spending is not None else None
            if lost is None:
                self.store.save(msgspec.structs.replace(_next(state), spending=None))
            good = state.access_ends_at if self._good(state.access) else None
            why = family.refusal(token.label, state, policy.wall_clock(), lost=lost, good=good)
            raise error.again(f"TokenSmith at {where} refuses {why}") from None

    def _keep(self, answer: TokenAnswer, state: State) -> TokenAnswer:
        """Store the answer before its tokens are used."""
        policy = self.attempt.policy
        lifetime = policy.default_lifetime if answer.lifetime is None else answer.lifetime
        # By both clocks, since the host's may have been set meanwhile.
        sent_at = policy.wall_clock() - (policy.clock() - answer.sent_at)
        kept = msgspec.structs.replace(
            _next(state),
            access_token=answer.access_token,
            access_ends_at=sent_at + lifetime,
            access_lifetime=lifetime,
            previous=next(filter(self._good, (state.access, state.previous)), None),
            scope=answer.scope,
            # Without a new one the old one is all there is to try.
            refresh_token=answer.refresh_token or state.refresh_token,
            family_ends_at=family.end(state, sent_at, answer.refresh_lifetime),
            spending=None,
        )
        self.store.save(kept)
        return self._answer(kept)

    # What the state can be used for --------------------------------------------------------

    def _serves(self, state: State) -> bool:
        """Whether the access token can be used as it is."""
        return (
            self._good(state.access, margin=True)
            and not self.store.unwritten()
            and not (self._near_end(state) and self._unseen(state) is not None)
        )

    def _near_end(self, state: State) -> bool:
        return family.passed(state, self.attempt.policy.wall_clock()) > 0

    def _unseen(self, state: State) -> Secret | None:
        """A bootstrap token that was not exchanged, if there is one."""
        try:
            token = bootstrap_token(self.bootstrap_token)
        except ConfigurationError:
            return None
        return None if fingerprint(token.reveal()) == state.redeemed else token

    def _good(self, access: Access | None, *, margin: bool = False) -> bool:
        """Whether it can be used; with `margin`: whether it can be used without a renewal."""
        policy = self.attempt.policy
        if access is None or access.token in self.attempt.rejected:
            return False
        left = access.ends_at - policy.wall_clock()
        spare = min(policy.leeway, access.lifetime * 0.1)
        if margin:
            spare += min(policy.window, access.lifetime * 0.2)
        # A clock that was set back makes no token good for longer than it ever was.
        return spare < left <= access.lifetime + policy.leeway

    def _answer(self, state: State) -> TokenAnswer:
        policy = self.attempt.policy
        family.warn(self.store, state, policy, self.client_id)
        now = policy.wall_clock()
        again = family.LOOK_AGAIN if self.store.unwritten() else family.look_again(state, now)
        new = now - state.access_ends_at + state.access_lifetime < _NEW
        previous = state.previous if self._good(state.previous) else None
        access = state.access or Access("", 0.0, 0.0)
        return attrs.evolve(
            self._described(access),
            scope=state.scope,
            renew_after=again,
            if_refused=IF_REFUSED if new else None,
            previous=None if previous is None else self._described(previous),
        )

    def _described(self, access: Access) -> TokenAnswer:
        policy = self.attempt.policy
        left = access.ends_at - policy.wall_clock()
        return TokenAnswer(
            access_token=access.token,
            lifetime=access.lifetime,
            sent_at=policy.clock() + left - access.lifetime,
        )

    def _explained(self, error: TokenEndpointError) -> TokenEndpointError:
        if error.status == 429 and error.retry_after is None:
            error.retry_after = _BETWEEN_BOOTSTRAPS
        if error.status == 404 or error.error in _OF_OTHERS:
            return error.again(
                f"{show_endpoint(self.token_endpoint)} answered {error.status}"
                f"{'' if error.error is None else ': ' + error.error}; is it TokenSmith's "
                "/oauth/token? For Hydra (releases up to v0.1) set "
                f"{GRANT_VARIABLE}=client_credentials"
            )
        return error


def _next(state: State) -> State:
    return msgspec.structs.replace(state, format=FORMAT, serial=state.serial + 1)
