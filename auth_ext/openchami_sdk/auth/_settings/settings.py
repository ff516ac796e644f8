"""Settings: from arguments first, then the environment, then `ochami`'s configuration files.

A URI and a token always come from the same cluster: the variable `<CLUSTER>_ACCESS_TOKEN` is used
only where the URI is that cluster's own, so no cluster gets the token of another one.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import attrs

from .._auth import TokenAuth
from .._errors import ConfigurationError
from .._origins import origin_of, origin_of_text
from .._text import printable, without_users
from .._tls import Verify, ssl_context
from .._tokens.policy import Policy
from .._tokens.source import TokenSource
from . import ochami
from .declared import FIELDS, SETTINGS, Arguments
from .found import ARGUMENT
from .grants import source_of
from .keywords import keywords_of
from .loading import ANY_CLUSTER, gather
from .rows import row, service_name, variable
from .values import Values

_MASK = "***"


@attrs.frozen(kw_only=True)
class Settings(Values):
    """The settings, and the source of each value. `load` makes them; they cannot be changed."""

    @classmethod
    @keywords_of(Arguments)
    def load(
        cls,
        *,
        config_file: str | os.PathLike[str] | None = None,
        environ: Mapping[str, str] | None = None,
        from_files: bool = True,
        **given: Any,
    ) -> Settings:
        """Read the settings once. Later changes of the environment or the files have no effect.

        The keywords are the names of the settings; docs/configuration.md has them all.

        Only a secret or token in a variable of the process is read again when it is needed. From
        another `environ` its value is read now.

        Raises ConfigurationError for settings that contradict each other or cannot be read.
        """
        environ = os.environ if environ is None else environ
        if config_file is not None:
            clusters = ochami.read((Path(config_file),), required=True)
        else:
            clusters = ochami.read(ochami.paths(os.environ) if from_files else ())
        found = gather(given, environ, clusters)
        return cls(**found.values, sources=found.sources, in_place=found.in_place)

    def uri(self, service: str, gateway_prefix: str = "") -> str:
        """The root URI for a service, by its name: `smd`, `bss`, `boot` or any other.

        `gateway_prefix`, such as `/boot-service`, is appended to the deployment's root for a
        service without a URI of its own.

        Raises ConfigurationError when no address is set.
        """
        uri = self.service_uri.get(service_name(service))
        if uri is None and self.base_uri is not None:
            uri = self.base_uri
            if gateway_prefix:
                uri = uri.rstrip("/").removesuffix(gateway_prefix) + gateway_prefix
        if uri is None:
            own = variable(FIELDS.service_uri, service_name(service))
            raise ConfigurationError(
                f"no address for the service {service}: set {own} or {variable(FIELDS.base_uri)}, "
                "configure a cluster for ochami, or pass base_url"
            )
        return uri

    def verify(self) -> Verify:
        """The TLS setting, for the token endpoint and for the services.

        Raises ConfigurationError for a CA bundle that cannot be read.
        """
        with self.blaming(FIELDS.ca_bundle):
            ssl_context(self.ca_bundle)
        return self.ca_bundle

    def token_source(self, *, verify: Verify = None) -> TokenSource | None:
        """Where tokens come from; None if the services check no tokens.

        `verify` replaces the TLS setting.

        Raises ConfigurationError, which names the missing setting.
        """
        return source_of(self, self.verify() if verify is None else verify)

    def auth_for(
        self, url: str, *, policy: Policy | None = None, verify: Verify = None
    ) -> TokenAuth | None:
        """The authentication for a service at `url`; None if the services check no tokens.

        Raises ConfigurationError for a missing setting, and for a token of another cluster.
        """
        source = self.token_source(verify=verify)
        if source is None:
            return None
        uris = self._uris()
        name = next((name for name, uri in uris.items() if uri == url), None)
        target = self.check_url(url, "base_url" if name is None else self.called(name))
        bound = self.sources.get(FIELDS.access_token.name, "")
        own = {origin_of_text(uri) for uri in uris.values()}
        if bound not in ("", ARGUMENT, ANY_CLUSTER) and origin_of(target) not in own:
            raise ConfigurationError(
                f"{bound} is the token of cluster {printable(self.cluster)}, "
                f"which is not at {printable(str(target))}"
            )
        return TokenAuth(
            source,
            allowed_origins=[url],
            allow_insecure_http=self.allow_insecure_http,
            policy=policy,
        )

    def rows(self) -> list[tuple[str, str, str]]:
        """Name, value (secrets masked) and source of each setting."""
        rows: list[tuple[str, str, str]] = []
        for field in SETTINGS:
            value: Any = getattr(self, field.name)
            found = {field.name: (value, self.sources.get(field.name, "default"))}
            if field == FIELDS.client_id:
                found = {field.name: self.client()}
            elif isinstance(value, Mapping) and value:
                services = cast("Mapping[str, str]", value).items()
                names = {f"{field.name}.{service}": uri for service, uri in services}
                found = {name: (uri, self.sources[name]) for name, uri in names.items()}
            for name, (one, source) in found.items():
                shown = _MASK if one is not None and row(field).secret else _shown(one)
                rows.append((name, shown, source))
        return rows

    def describe(self) -> str:
        """The settings as a table: one setting per line, with its source; secrets are masked."""
        rows = self.rows()
        widths = [max(len(row[i]) for row in rows) for i in (0, 1)]
        return "\n".join(f"{n:{widths[0]}}  {v:{widths[1]}}  ({s})" for n, v, s in rows)

    def _uris(self) -> dict[str, str]:
        """All URIs that are used, by their names in `sources`."""
        own = {f"{FIELDS.service_uri.name}.{name}": uri for name, uri in self.service_uri.items()}
        return own if self.base_uri is None else {FIELDS.base_uri.name: self.base_uri, **own}


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        value = " ".join(cast("tuple[str, ...]", value))
    return without_users(printable(value)) if value else "-"
