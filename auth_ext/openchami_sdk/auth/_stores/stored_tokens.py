"""A token source whose tokens are kept in a store.

    auth = TokenAuth(StoredTokens(source, FileStore()), allowed_origins=[...])

A process that needs a token reads the store first; if the store has none, the process takes the
lease, requests a token, and stores it: only one process has the lease. When the store fails
or does not answer, the log has a warning, and the token is fetched without the store.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Hashable
from typing import Any

import attrs
import msgspec

from .._errors import TokenError
from .._sources.token_endpoint import TokenEndpoint
from .._tokens.channel import Channel
from .._tokens.policy import Policy
from .._tokens.source import Attempt
from .._tokens.steps import Call, Pause, Step, Steps, TokenAnswer
from .store import TokenRecord, TokenStore
from .visit import Visit

_POLL = 0.05


@attrs.frozen
class StoredTokens:
    """A token source whose tokens are kept in a store, for several processes.

    Args:
        source: The client credentials, which are used if the store has no valid token.
        store: FileStore for one host, RedisStore for many.
        timeout: Seconds that each use of the store may take.
    """

    source: TokenEndpoint
    store: TokenStore
    timeout: float = attrs.field(default=2.0, kw_only=True)

    @property
    def client_id(self) -> str:
        """The source's client id."""
        return self.source.client_id

    @property
    def channel(self) -> Channel:
        """The source's channel."""
        return self.source.channel

    def version(self) -> Hashable:
        """The source's version."""
        return self.source.version()

    @property
    def key(self) -> str:
        """The token's name in the store: a digest of endpoint, client and all request fields.

        The client's id can be in the file with its secret. So ConfigurationError is raised when the
        secret is missing.
        """
        source = self.source
        client_id = source.secrets.secrets()[0].client_id or source.client_id
        parts = (source.token_endpoint, client_id, sorted(source.target().items()))
        return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:32]

    def steps(self, attempt: Attempt) -> Steps:
        """A valid token from the store, or a new one, which is then stored. Raises TokenError."""
        key: str = yield Call(lambda: self.key)
        visit = Visit(self.store, key, self.timeout)
        try:
            answer = yield from self._visit(visit, attempt)
            yield Call(visit.leave)
            return answer
        finally:
            visit.abandon()

    def _visit(self, visit: Visit, attempt: Attempt) -> Steps:
        policy = attempt.policy
        give_up_at = policy.clock() + policy.budget
        while True:
            found = yield from _find(visit, attempt)
            if found is not None and _fresh(found, policy):
                return found
            leads: bool = yield Call(visit.take_lease)
            if leads:
                return (yield from self._renew(visit, attempt))
            if found is not None and attempt.tries == 1:
                # Another process is renewing it, and it is valid until then.
                return found
            if policy.clock() >= give_up_at:
                return (yield from self.source.steps(attempt))
            yield Pause(_POLL)

    def _renew(self, visit: Visit, attempt: Attempt) -> Steps:
        # Another process may have stored one between the reading and the lease.
        found = yield from _find(visit, attempt)
        if found is not None and _fresh(found, attempt.policy):
            return found
        try:
            answer = yield from self.source.steps(attempt)
        except TokenError:
            # A caller that has a valid token gets the failure; one without a token gets this one.
            if found is None or attempt.tries == 1:
                raise
            return found
        stored = _stored(answer, attempt.policy)
        yield Call(lambda: visit.save(stored))
        return answer


def _find(visit: Visit, attempt: Attempt) -> Generator[Step, Any, TokenAnswer | None]:
    """The store's token, unless it has expired or a service refused it."""
    stored: TokenRecord | None = yield Call(visit.load)
    if stored is None or stored.access_token in attempt.rejected:
        return None
    now = attempt.policy.clock()
    sent_at = now - stored.age
    if now >= attempt.policy.lifespan(sent_at, stored.lifetime)[1]:
        return None
    return TokenAnswer(
        access_token=stored.access_token,
        lifetime=stored.lifetime,
        sent_at=sent_at,
        scope=stored.scope,
        client_id=stored.client_id,
    )


def _stored(answer: TokenAnswer, policy: Policy) -> TokenRecord:
    return TokenRecord(
        access_token=answer.access_token,
        lifetime=policy.default_lifetime if answer.lifetime is None else answer.lifetime,
        age=max(0.0, policy.clock() - answer.sent_at),
        scope=answer.scope,
        client_id=answer.client_id,
    )


def _fresh(answer: TokenAnswer, policy: Policy) -> bool:
    lifetime = policy.default_lifetime if answer.lifetime is None else answer.lifetime
    return policy.clock() < policy.lifespan(answer.sent_at, lifetime)[0]
