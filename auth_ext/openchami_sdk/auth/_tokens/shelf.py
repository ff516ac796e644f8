"""The tokens of a manager: the current one, and what a 401 changes."""

from __future__ import annotations

import attrs

from .._origins import Origin
from .access_token import AccessToken
from .policy import Policy


class Shelf:
    """The current token, the one before it, and a newer one that a service did not accept yet.

    A token server with a new signing key gives tokens that a service refuses until it reads the
    keys again: SMD does so when its keys are ten minutes old. Until then it accepts the older
    tokens. So a new token that is refused is put aside, and the one before is used until its end,
    or until it is refused, too.

    Its methods are called with the manager's lock held; `token` may be read without the lock.
    """

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self.token: AccessToken | None = None
        # What the last renewal was forced by; a source is not to give it back.
        self.rejected = frozenset[str]()
        # When each origin last had a token renewed by refusing it, unless that helped.
        self.refused: dict[Origin, float] = {}
        self._before: AccessToken | None = None
        self._aside: AccessToken | None = None
        self._aside_since = 0.0

    def usable(self, now: float) -> AccessToken | None:
        """The current token while it is valid; after it, the one put aside."""
        token = self.token
        if token is not None and now < token.expires_at:
            return token
        if self._aside is not None and now < self._aside.expires_at:
            self.token, self._aside = self._aside, None
            return self.token
        return None

    def put(self, token: AccessToken, *, newest: bool) -> None:
        """Keep a fetched token. One that came too late must not replace a newer one."""
        current = self.token
        if current is not None and current.value == token.value:
            self.token = token
        elif current is None or newest or current.expires_at < token.expires_at:
            usable = current is not None and self._policy.clock() < current.expires_at
            self._before = current if usable else token.previous
            self._aside, self.token = None, token

    def reject(self, token: AccessToken, origin: Origin) -> int:
        """A service refused a token. Returns how many more attempts make sense."""
        current = self.token
        if current is None or current.value != token.value:
            return 2
        now = self._policy.clock()
        both = (token, self._aside)
        if self._exchanged(current, now):
            return 2
        last = self.refused.get(origin)
        if last is not None and now - last < self._policy.unauthorized_pause:
            return 0
        self.refused[origin] = now
        self.token, self.rejected = None, frozenset(one.value for one in both if one is not None)
        return 1

    def clear(self) -> None:
        """Forget every token."""
        self.token = self._before = self._aside = None

    def _exchanged(self, refused: AccessToken, now: float) -> bool:
        """Whether another known token took the place of the one that was refused."""
        before, self._before = self._before, None
        aside, self._aside = self._aside, None
        if aside is not None:
            # Both refused at once: neither is valid. The older one later: the keys were read again.
            if now - self._aside_since >= self._policy.unauthorized_pause:
                self.token = aside
                return True
        elif before is not None and now < before.expires_at:
            # Renewed when the newer one would be, not now: that brings another like it.
            end = min(before.expires_at, refused.refresh_at)
            self.token = attrs.evolve(before, refresh_at=end)
            self._aside, self._aside_since = refused, now
            return True
        return False
