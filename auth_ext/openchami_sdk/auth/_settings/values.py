"""The settings as values: what is set, and where each value came from."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Mapping

import attrs

from openchami_sdk.core import http

from .._errors import ConfigurationError
from .._origins import parse_url
from .._secrets import FileSecrets, SecretSource
from .declared import FIELDS, Declared
from .rows import Field, variable


@attrs.frozen(kw_only=True)
class Values(Declared):
    """The settings, where each value came from (`sources`), and the services whose URI replaces
    the path that they have below a gateway (`in_place`). Frozen."""

    sources: Mapping[str, str] = attrs.field(factory=dict[str, str], eq=False, repr=False)
    in_place: frozenset[str] = attrs.field(default=frozenset(), repr=False)

    def secrets(self) -> SecretSource | None:
        """Where the client's secrets come from, if it has any."""
        if self.client_secret_file is None:
            return self.client_secret
        return FileSecrets(self.client_secret_file, previous=self.client_secret_previous_file)

    def names_credentials(self) -> bool:
        """Whether a source of tokens is set."""
        fields = (FIELDS.access_token, FIELDS.token_endpoint, FIELDS.token_state, FIELDS.client_id)
        given = (getattr(self, field.name) for field in fields)
        chosen = FIELDS.grant.name in self.sources
        return chosen or any(one is not None for one in (*given, self.secrets()))

    def client(self) -> tuple[str | None, str]:
        """The client that requests tokens, and where its id is from.

        A secret file that names a client, as after a rotation, takes precedence over the setting.
        """
        named = named_client(self.secrets())
        if named is not None:
            return named, self.client_secret_file or self.sources[FIELDS.client_secret.name]
        return self.client_id, self.sources.get(FIELDS.client_id.name, "default")

    def called(self, name: str) -> str:
        """The name of a setting for messages: its variable, its place in a file, or its name."""
        return called(name, self.sources.get(name, "default"))

    def check_url(self, url: str, what: str) -> http.URL:
        """A URL that secrets may go to; the ConfigurationError calls it `what`."""
        return parse_url(
            url,
            what,
            allow_insecure_http=self.allow_insecure_http,
            allow=variable(FIELDS.allow_insecure_http),
        )

    @contextlib.contextmanager
    def blaming(self, field: Field) -> Generator[None]:
        """Have a ConfigurationError say which setting it is about."""
        try:
            yield
        except ConfigurationError as error:
            raise ConfigurationError(f"{error} ({self.called(field.name)})") from None


def named_client(secrets: SecretSource | None) -> str | None:
    """The client that the current secret names; None without one, or if it cannot be read."""
    try:
        return None if secrets is None else secrets.secrets()[0].client_id
    except ConfigurationError:
        return None


def called(name: str, source: str) -> str:
    """The name of a setting for messages, by where it came from."""
    if source in ("argument", "default"):
        return name
    return source if source.isidentifier() else f"{name} in {source}"
