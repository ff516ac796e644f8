"""The settings as values: what is set, and where each value came from."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Mapping

import attrs
import httpx

from .._errors import ConfigurationError
from .._origins import parse_url
from .._secrets import SecretSource
from .._sources.static import EnvironmentToken, StaticToken
from .._text import words
from .gather import VARIABLES


@attrs.frozen(kw_only=True)
class Values:
    """What a client needs to know. Frozen.

    Attributes:
        cluster: the `ochami` cluster in force, if any.
        base_uri: the deployment's root, below which every service's path is.
        smd_uri, bss_uri: a service's own root, where it differs.
        grant: `client_credentials`, `opaal` or `tokensmith`: how tokens are got.
        token_endpoint: the token endpoint.
        token_state: the file where TokenSmith's refresh token is kept.
        client_id: this service's client.
        client_secret: where its secrets come from.
        auth_method: `client_secret_basic` or `client_secret_post`.
        scope, audience: what to ask for.
        ca_bundle: a CA bundle besides the system's trust store.
        access_token: a token that somebody else got, which goes before client credentials.
        enable_auth: False where the cluster's services run open.
        allow_insecure_http: allow http:// beyond loopback.
        sources: where each value came from, by its name.
    """

    cluster: str | None = None
    base_uri: str | None = None
    smd_uri: str | None = None
    bss_uri: str | None = None
    grant: str = "client_credentials"
    token_endpoint: str | None = None
    token_state: str | None = None
    client_id: str | None = None
    client_secret: SecretSource | None = None
    auth_method: str = "client_secret_basic"
    scope: tuple[str, ...] = attrs.field(default=(), converter=words)
    audience: tuple[str, ...] = attrs.field(default=(), converter=words)
    ca_bundle: str | None = None
    access_token: StaticToken | EnvironmentToken | None = None
    enable_auth: bool = True
    allow_insecure_http: bool = False
    sources: Mapping[str, str] = attrs.field(factory=dict[str, str], eq=False, repr=False)

    def called(self, name: str) -> str:
        """What whoever made a setting calls it: its variable, its place in a file, its name."""
        source = self.sources.get(name, "argument")
        if source in ("argument", "default"):
            return name
        return source if source.isidentifier() else f"{name} in {source}"

    @contextlib.contextmanager
    def blaming(self, name: str) -> Generator[None, None, None]:
        """Have a ConfigurationError say which setting it is about."""
        try:
            yield
        except ConfigurationError as error:
            raise ConfigurationError(f"{error} ({self.called(name)})") from None

    def check_url(self, url: str, name: str | None) -> httpx.URL:
        """A URL that secrets may go to; the ConfigurationError names the setting it is from."""
        return parse_url(
            url,
            "base_url" if name is None else self.called(name),
            allow_insecure_http=self.allow_insecure_http,
            allow=VARIABLES["allow_insecure_http"],
        )
