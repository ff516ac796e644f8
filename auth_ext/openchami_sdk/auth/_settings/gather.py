"""Finding the settings: which place has a value first, and which cluster the URIs belong to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import httpx

from .._errors import ConfigurationError
from .._origins import origin_of
from .._secrets import EnvironmentSecrets, FileSecrets, Secret, SecretSource, secret_source
from .._sources.static import EnvironmentToken, StaticToken
from .._text import printable
from . import ochami

VARIABLES = {
    "base_uri": "OPENCHAMI_BASE_URI",
    "smd_uri": "OPENCHAMI_SMD_URI",
    "bss_uri": "OPENCHAMI_BSS_URI",
    "grant": "OPENCHAMI_GRANT",
    "token_endpoint": "OPENCHAMI_TOKEN_URL",
    "token_state": "OPENCHAMI_TOKEN_STATE",
    "client_id": "OPENCHAMI_CLIENT_ID",
    "client_secret": "OPENCHAMI_CLIENT_SECRET",
    "client_secret_file": "OPENCHAMI_CLIENT_SECRET_FILE",
    "client_secret_previous_file": "OPENCHAMI_CLIENT_SECRET_PREVIOUS_FILE",
    "auth_method": "OPENCHAMI_AUTH_METHOD",
    "scope": "OPENCHAMI_SCOPE",
    "audience": "OPENCHAMI_AUDIENCE",
    "ca_bundle": "OPENCHAMI_CA_BUNDLE",
    "allow_insecure_http": "OPENCHAMI_ALLOW_INSECURE_HTTP",
}
ANY_CLUSTER = "ACCESS_TOKEN"


class Found:
    """Values as they are found: the first place that has one wins."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self.environ = environ
        self.values: dict[str, object] = {}
        self.sources: dict[str, str] = {}

    def put(self, name: str, value: object, source: str) -> None:
        if name not in self.values:
            self.values[name], self.sources[name] = value, source

    def from_environment(self, name: str) -> None:
        value = self.environ.get(VARIABLES[name])
        if value:
            self.put(name, value, VARIABLES[name])


URIS = ("base_uri", "smd_uri", "bss_uri")


def locate(found: Found, clusters: ochami.Clusters, name: str | None) -> ochami.Cluster | None:
    """Settle the URIs, and which cluster's they are, if any's."""
    if name is not None:
        return _locate_named(found, clusters, name)
    # A service's own variable must not stand against a deployment given as an argument.
    if not any(uri in found.values for uri in URIS):
        for uri in URIS:
            found.from_environment(uri)
    default = None if clusters.default is None else clusters.get(clusters.default)
    if not any(uri in found.values for uri in URIS):
        if clusters.default is not None and default is None:
            raise ConfigurationError(
                f"default-cluster {printable(clusters.default)!r} is not configured"
            )
        if default is not None:
            _take(found, default)
        return default
    return default if default is not None and _is_of(found, default) else None


def _locate_named(found: Found, clusters: ochami.Clusters, name: str) -> ochami.Cluster | None:
    chosen = clusters.get(name)
    found.put("cluster", name, "argument")
    if chosen is None:
        if not any(uri in found.values for uri in URIS):
            known = ", ".join(printable(c) for c in clusters.clusters) or "none"
            raise ConfigurationError(
                f"cluster {printable(name)!r} is not in ochami's configuration (known: {known})"
            )
        return ochami.Cluster(name, None, None, None, True, "argument")
    if not any(uri in found.values for uri in URIS):
        _take(found, chosen)
    elif not _is_of(found, chosen):
        raise ConfigurationError(
            f"the URI given is not that of cluster {printable(name)!r} "
            f"({chosen.base_uri or chosen.smd_uri}); pass one of the two"
        )
    return chosen


def _take(found: Found, cluster: ochami.Cluster) -> None:
    found.put("cluster", cluster.name, f"default-cluster in {cluster.source}")
    for uri in URIS:
        value = getattr(cluster, uri)
        if value is not None:
            found.put(uri, value, cluster.source)
    if not cluster.enable_auth:
        found.put("enable_auth", False, cluster.source)


def _is_of(found: Found, cluster: ochami.Cluster) -> bool:
    """Whether every URI in force is at one of the cluster's own origins."""
    own = {
        origin_of(httpx.URL(uri))
        for uri in (cluster.base_uri, cluster.smd_uri, cluster.bss_uri)
        if uri is not None
    }
    return all(
        origin_of(httpx.URL(str(found.values[uri]))) in own for uri in URIS if uri in found.values
    )


def find_secret(found: Found, given: str | Iterable[str] | Secret | SecretSource | None) -> None:
    file, value = (found.environ.get(VARIABLES[n]) for n in ("client_secret_file", "client_secret"))
    if given is not None:
        found.put("client_secret", secret_source(given), "argument")
    elif file and value:
        raise ConfigurationError(
            "OPENCHAMI_CLIENT_SECRET and OPENCHAMI_CLIENT_SECRET_FILE are both set: unset one"
        )
    elif file:
        previous = found.environ.get(VARIABLES["client_secret_previous_file"]) or None
        secrets = FileSecrets(file, previous=previous)
        found.put("client_secret", secrets, VARIABLES["client_secret_file"])
    elif value:
        variable = VARIABLES["client_secret"]
        found.put("client_secret", EnvironmentSecrets((variable,)), variable)


def find_tokensmith(found: Found) -> None:
    """TokenSmith's own variable for its address, as its Go client reads it."""
    root = found.environ.get("TOKENSMITH_URL")
    if root and found.values.get("grant") == "tokensmith":
        found.put("token_endpoint", root.rstrip("/") + "/oauth/token", "TOKENSMITH_URL")


def find_token(
    found: Found,
    given: str | Secret | None,
    cluster: ochami.Cluster | None,
    arguments: Mapping[str, object],
) -> None:
    if given is not None:
        found.put("access_token", StaticToken(given), "argument")
    # A token lying about must not stand against a client that was named on purpose.
    if "client_id" in found.values or arguments["token_endpoint"] is not None:
        return
    # `ACCESS_TOKEN` names no cluster. Where one is in force, only its own variable will do.
    variable = ANY_CLUSTER if cluster is None else cluster.token_variable
    if found.environ.get(variable):
        found.put("access_token", EnvironmentToken(variable), variable)


def config_files(config_file: str | Path | None, environ: Mapping[str, str]) -> tuple[Path, ...]:
    return ochami.paths(environ) if config_file is None else (Path(config_file),)


def flag(found: Found) -> bool:
    text = str(found.values["allow_insecure_http"]).lower()
    if text in ("1", "true", "yes", "on"):
        return True
    if text in ("0", "false", "no", "off"):
        return False
    raise ConfigurationError("OPENCHAMI_ALLOW_INSECURE_HTTP must be true or false")
