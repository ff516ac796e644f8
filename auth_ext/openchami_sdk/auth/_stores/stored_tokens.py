"""A token source behind a store.

    auth = TokenAuth(StoredTokens(source, FileStore()), allowed_origins=[...])

Whoever needs a token looks into the store first; who finds none takes the lease, asks, and puts
the answer there. The lease makes a fleet ask once. A store that fails is done without.
"""

from __future__ import annotations

import functools
import hashlib
import logging
from collections.abc import Generator, Hashable
from typing import Any

import attrs
import msgspec

from .._errors import ConfigurationError, TokenError
from .._sources.token_endpoint import TokenEndpoint
from .._text import printable
from .._tokens.channel import Channel
from .._tokens.policy import Policy
from .._tokens.source import Attempt
from .._tokens.steps import Call, Pause, Step, Steps, TokenAnswer
from .store import Lease, StoredToken, StoreError, TokenStore

logger = logging.getLogger("openchami_sdk.auth")

_POLL = 0.05
# Longer than any token request takes; a holder that died is waited for this long.
_LEASE = 20.0


@attrs.frozen
class StoredTokens:
    """A token source behind a store.

    Args:
        source: client credentials to fall back on.
        store: FileStore for one host, RedisStore for many.
    """

    source: TokenEndpoint
    store: TokenStore

    @property
    def client_id(self) -> str:
        """The source's."""
        return self.source.client_id

    @property
    def channel(self) -> Channel:
        """The source's."""
        return self.source.channel

    def version(self) -> Hashable:
        """The source's."""
        return self.source.version()

    @property
    def key(self) -> str:
        """What the token is for, as a digest: endpoint, client, scope, audience, resource."""
        source = self.source
        parts = (
            source.token_endpoint,
            source.client_id,
            source.scope,
            source.audience,
            source.resource,
        )
        return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:32]

    def steps(self, attempt: Attempt) -> Steps:
        """A good token from the store, else a new one that goes there. Raises TokenError."""
        policy = attempt.policy
        give_up_at = policy.clock() + policy.budget
        while True:
            found = yield from self._find(attempt)
            if found is not None and _fresh(found, policy):
                return found
            lease: Lease | None = yield Call(self._lease)
            if lease is not None:
                break
            if found is not None and attempt.tries == 1:
                # Somebody is renewing it, and it is good until then.
                return found
            if policy.clock() >= give_up_at:
                return (yield from self.source.steps(attempt))
            yield Pause(_POLL)
        try:
            return (yield from self._renew(attempt))
        finally:
            lease.release()

    def _renew(self, attempt: Attempt) -> Steps:
        # Somebody may have put one there between the look and the lease.
        found = yield from self._find(attempt)
        if found is not None and _fresh(found, attempt.policy):
            return found
        try:
            answer = yield from self.source.steps(attempt)
        except TokenError:
            # A caller with a good token of its own bears the failure; one without takes this.
            if found is None or attempt.tries == 1:
                raise
            return found
        yield Call(functools.partial(self._save, answer, attempt.policy))
        return answer

    def _find(self, attempt: Attempt) -> Generator[Step, Any, TokenAnswer | None]:
        """What the store has that is neither expired nor the token a service refused."""
        stored: StoredToken | None = yield Call(self._load)
        if stored is None or stored.access_token == attempt.rejected:
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

    def _load(self) -> StoredToken | None:
        try:
            return self.store.load(self.key)
        except StoreError as error:
            logger.warning("the token store is not read: %s", printable(error))
            return None

    def _lease(self) -> Lease | None:
        try:
            return self.store.lease(self.key, _LEASE)
        except StoreError as error:
            logger.warning("the token store gives no lease: %s", printable(error))
            return _NoLease()

    def _save(self, answer: TokenAnswer, policy: Policy) -> None:
        lifetime = policy.default_lifetime if answer.lifetime is None else answer.lifetime
        stored = StoredToken(
            access_token=answer.access_token,
            lifetime=lifetime,
            age=max(0.0, policy.clock() - answer.sent_at),
            scope=answer.scope,
            client_id=answer.client_id,
        )
        try:
            self.store.save(self.key, stored)
        except (StoreError, ConfigurationError) as error:
            logger.warning("the token store is not written: %s", printable(error))


class _NoLease:
    """Stands in for the lease of a store that is out of order."""

    def release(self) -> None:
        """Nothing to give back."""


def _fresh(answer: TokenAnswer, policy: Policy) -> bool:
    lifetime = policy.default_lifetime if answer.lifetime is None else answer.lifetime
    return policy.clock() < policy.lifespan(answer.sent_at, lifetime)[0]
