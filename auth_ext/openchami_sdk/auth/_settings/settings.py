"""Settings: arguments over the environment over `ochami`'s configuration files.

A URI and a token always come from the same cluster: the variable `<CLUSTER>_ACCESS_TOKEN` is used
only where the URI is that cluster's own, so no cluster ever sees another one's token.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs
import httpx

from .._auth import TokenAuth
from .._errors import ConfigurationError
from .._origins import Origin, origin_of
from .._secrets import FileSecrets, Secret, SecretSource
from .._sources.static import EnvironmentToken, StaticToken
from .._text import printable
from .._tls import Verify, ssl_context
from .._tokens.policy import Policy
from .._tokens.source import TokenSource
from . import ochami
from .gather import (
    ANY_CLUSTER,
    URIS,
    VARIABLES,
    Found,
    config_files,
    find_secret,
    find_token,
    find_tokensmith,
    flag,
    locate,
)
from .grants import source_of
from .values import Values

_MASK = "***"


@attrs.frozen(kw_only=True)
class Settings(Values):
    """What a client needs to know. Made by `load`; frozen."""

    @classmethod
    def load(
        cls,
        *,
        cluster: str | None = None,
        config_file: str | Path | None = None,
        base_uri: str | None = None,
        smd_uri: str | None = None,
        bss_uri: str | None = None,
        grant: str | None = None,
        token_endpoint: str | None = None,
        token_state: str | Path | None = None,
        client_id: str | None = None,
        client_secret: str | Iterable[str] | Secret | SecretSource | None = None,
        auth_method: str | None = None,
        scope: str | Iterable[str] | None = None,
        audience: str | Iterable[str] | None = None,
        ca_bundle: str | Path | None = None,
        access_token: str | Secret | None = None,
        allow_insecure_http: bool | None = None,
        from_environment: bool = True,
        from_files: bool = True,
    ) -> Settings:
        """Gather the settings once; later changes of environment or files do not matter.

        Args:
            cluster: a cluster of the configuration files, instead of their `default-cluster`.
            config_file: one file to read instead of the usual two.
            from_environment: False ignores every environment variable.
            from_files: False ignores the configuration files.

        The others are the settings of the same names. Raises ConfigurationError for settings
        that contradict each other or cannot be read.
        """
        environ: Mapping[str, str] = os.environ if from_environment else {}
        given: dict[str, object] = {
            "base_uri": base_uri, "smd_uri": smd_uri, "bss_uri": bss_uri, "grant": grant,
            "token_endpoint": token_endpoint,
            "token_state": None if token_state is None else os.fspath(token_state),
            "client_id": client_id, "auth_method": auth_method, "scope": scope,
            "audience": audience, "ca_bundle": None if ca_bundle is None else os.fspath(ca_bundle),
            "allow_insecure_http": allow_insecure_http,
        }  # fmt: skip
        found = Found(environ)
        for name, value in given.items():
            if value is not None:
                found.put(name, value, "argument")
        files = config_files(config_file, os.environ) if from_files or config_file else ()
        clusters = ochami.read(files, required=config_file is not None)
        chosen = locate(found, clusters, cluster)
        for name in VARIABLES.keys() - {"client_secret", *URIS}:
            found.from_environment(name)
        find_tokensmith(found)
        if isinstance(found.values.get("allow_insecure_http"), str):
            found.values["allow_insecure_http"] = flag(found)
        find_secret(found, client_secret)
        find_token(found, access_token, chosen, given)
        found.values.pop("client_secret_file", None)
        found.values.pop("client_secret_previous_file", None)
        return cls(**found.values, sources=found.sources)  # type: ignore[arg-type]

    def uri(self, service: str) -> str:
        """The root URI for `smd` or `bss`. Raises ConfigurationError when none is set."""
        own = getattr(self, f"{service}_uri", None)
        uri: str | None = own or self.base_uri
        if uri is None:
            raise ConfigurationError(
                f"no address for {service.upper()}: pass base_url, set OPENCHAMI_BASE_URI or "
                f"OPENCHAMI_{service.upper()}_URI, or configure a cluster for ochami"
            )
        return uri

    def verify(self) -> Verify:
        """The TLS setting, for the token endpoint and the services alike.

        Raises ConfigurationError for a CA bundle that cannot be read.
        """
        with self.blaming("ca_bundle"):
            ssl_context(self.ca_bundle)
        return self.ca_bundle

    def token_source(self, *, verify: Verify = None) -> TokenSource | None:
        """Where tokens come from; None where services run open.

        `verify` replaces the TLS setting.

        Raises ConfigurationError, naming what is missing, when there is nothing to go by.
        """
        return source_of(self, self.verify() if verify is None else verify)

    def auth_for(
        self, url: str, *, policy: Policy | None = None, verify: Verify = None
    ) -> TokenAuth | None:
        """The authentication for a service at `url`; None where services run open.

        Raises ConfigurationError when the token at hand is another cluster's.
        """
        source = self.token_source(verify=verify)
        if source is None:
            return None
        target = self.check_url(url, next((n for n in URIS if getattr(self, n) == url), None))
        bound = self.sources.get("access_token", "")
        own = self._origins()
        if bound not in ("", "argument", ANY_CLUSTER) and origin_of(target) not in own:
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
        for field in attrs.fields(Settings):
            if field.name == "sources":
                continue
            value: Any = getattr(self, field.name)
            if field.name in ("scope", "audience"):
                value = " ".join(value)
            rows.append((field.name, _shown(value), self.sources.get(field.name, "default")))
        return rows

    def describe(self) -> str:
        """The settings as a table, one a line, with the source of each and no secret."""
        rows = self.rows()
        widths = [max(len(row[i]) for row in rows) for i in (0, 1)]
        return "\n".join(f"{n:{widths[0]}}  {v:{widths[1]}}  ({s})" for n, v, s in rows)

    def _origins(self) -> set[Origin]:
        uris = (self.base_uri, self.smd_uri, self.bss_uri)
        return {origin_of(httpx.URL(uri)) for uri in uris if uri is not None}


def _shown(value: Any) -> str:
    match value:
        case None | "":
            return "-"
        case FileSecrets():
            then = f", then {value.previous}" if value.previous else ""
            return printable(f"file {value.path}{then}")
        case EnvironmentToken() | StaticToken() | SecretSource():
            return _MASK
        case bool():
            return "true" if value else "false"
        case _:
            return printable(value)
