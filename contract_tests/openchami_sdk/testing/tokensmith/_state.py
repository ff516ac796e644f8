"""What one TokenSmith knows."""

from __future__ import annotations

from collections import Counter
from typing import Any, Literal, get_args

import attrs

from .._choices import check_choice
from .._serving.clock import Clock
from . import _provider
from ._issuing.store import Store
from ._issuing.tokens import Claims, SigningKey
from ._requests.throttle import Throttle
from ._requests.upstream import Upstream

Profile = Literal["v0.4.1", "upstream", "main"]


@attrs.frozen(kw_only=True)
class Settings:
    """How a TokenSmith is started. The defaults are those of release v0.2.0.

    Attributes:
        issuer: The `iss` of its tokens, byte for byte. It is not used as a URL.
        audience: The audience of bootstrap tokens that are minted without one.
        cluster_id, openchami_id: Claims of its tokens.
        profile: `v0.4.1` as release v0.2.0 runs it, `upstream` the same with an identity
            provider, `main` the unreleased main branch.
    """

    issuer: str = "http://tokensmith:8080"
    audience: str = "smd"
    cluster_id: str = "demo-cluster"
    openchami_id: str = "demo-openchami"
    profile: Profile = "v0.4.1"

    def __attrs_post_init__(self) -> None:
        check_choice("profile", self.profile, get_args(Profile))


class TokenSmith:
    """The state of one TokenSmith: key, stores, throttle, upstream, counts.

    Attributes:
        service_identity: Whether an authority of clients' certificates is configured.
    """

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        self.settings = settings
        self.clock = clock or Clock()
        self.claims = Claims(
            self.clock, settings.issuer, settings.cluster_id, settings.openchami_id
        )
        self.service_identity = False
        self.stats: Counter[str] = Counter()
        self.throttle = Throttle(self.clock)
        self.key = SigningKey()
        self.reset()

    def reset(self, profile: Profile | None = None) -> None:
        """Be as after the first start, with this machine's time. The key stays."""
        self.profile: Profile = profile or self.settings.profile
        self.clock.reset()
        self.stats.clear()
        self.store = Store()
        self.restart()

    def restart(self, *, new_key: bool = False) -> None:
        """Forget what only memory has.

        Args:
            new_key: Sign with a new key, as without `--key-file`; the old one is gone.
        """
        self.store.restart()
        self.throttle.clear()
        if new_key:
            self.key = SigningKey()
        if self.profile == "v0.4.1":
            self.upstream = Upstream("http://hydra:4444", "", "", self.clock)
        else:
            secret = _provider.CLIENT_SECRET
            self.upstream = Upstream(_provider.ISSUER, _provider.CLIENT_ID, secret, self.clock)

    def sign(self, claims: dict[str, Any]) -> str:
        """An access token of these claims."""
        self.stats["tokens_issued"] += 1
        return self.key.sign(claims)
