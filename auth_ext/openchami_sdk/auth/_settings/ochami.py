"""The configuration files of the `ochami` command: which clusters there are and where.

`/etc/ochami/config.yaml`, then `~/.config/ochami/config.yaml` over it: clusters of one name are
merged key by key. An operator who set up the command has set up this package.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit, urlunsplit

import attrs

from .._errors import ConfigurationError
from .._text import printable
from . import yaml

SYSTEM = Path("/etc/ochami/config.yaml")


@attrs.frozen
class Cluster:
    """One cluster. URIs are None when the file has none.

    Attributes:
        name: as in the file.
        base_uri: the gateway's root, e.g. `https://demo.openchami.cluster:8443`.
        smd_uri, bss_uri: a service's own root, when it is not below the gateway.
        enable_auth: False when the cluster's services run open.
        source: the file, for `describe`.
    """

    name: str
    base_uri: str | None
    smd_uri: str | None
    bss_uri: str | None
    enable_auth: bool
    source: str

    @property
    def token_variable(self) -> str:
        """The environment variable that holds a token for this cluster."""
        return token_variable(self.name)


def token_variable(cluster: str) -> str:
    """`demo` → `DEMO_ACCESS_TOKEN`, as the command builds it."""
    return cluster.upper().replace("-", "_").replace(" ", "_") + "_ACCESS_TOKEN"


@attrs.frozen
class Clusters:
    """All that the files say."""

    default: str | None
    clusters: Mapping[str, Cluster]

    def get(self, name: str) -> Cluster | None:
        """A cluster by name."""
        return self.clusters.get(name)


def paths(environ: Mapping[str, str]) -> tuple[Path, ...]:
    """The files in order, later ones over earlier ones."""
    home = environ.get("HOME")
    config = environ.get("XDG_CONFIG_HOME") or (os.path.join(home, ".config") if home else None)
    return (SYSTEM, Path(config) / "ochami" / "config.yaml") if config else (SYSTEM,)


def read(files: Sequence[Path], *, required: bool = False) -> Clusters:
    """Read and merge files; those that do not exist are skipped unless `required`.

    Raises ConfigurationError, naming file and line.
    """
    default: str | None = None
    merged: dict[str, dict[str, Any]] = {}
    sources: dict[str, str] = {}
    for path in files:
        document = _load(path, required)
        if document.get("default-cluster"):
            default = str(document["default-cluster"])
        for entry in _entries(document.get("clusters"), path):
            name = str(entry["name"])
            settings = _section(entry.get("cluster"), f"{path}: cluster {name}")
            merged[name] = _merge(merged.get(name, {}), settings)
            sources[name] = str(path)
    clusters = {name: _cluster(name, settings, sources[name]) for name, settings in merged.items()}
    return Clusters(default, clusters)


def _load(path: Path, required: bool) -> dict[str, Any]:
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        if not required:
            return {}
        raise ConfigurationError(f"{path} does not exist") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        raise ConfigurationError(f"{path}: {reason}") from None
    try:
        document = yaml.loads(text)
    except yaml.YamlError as error:
        raise ConfigurationError(f"{path}: {error}") from None
    return _section(document, str(path))


def _section(value: object, where: str) -> dict[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise ConfigurationError(f"{where}: expected keys and values")
    return cast("dict[str, Any]", value)


def _entries(value: object, path: Path) -> list[dict[str, Any]]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise ConfigurationError(f"{path}: clusters must be a list")
    entries = [_section(entry, f"{path}: clusters") for entry in cast("list[object]", value)]
    if any("name" not in entry for entry in entries):
        raise ConfigurationError(f"{path}: a cluster has no name")
    return entries


def _merge(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    merged = dict(under)
    for key, value in over.items():
        old = merged.get(key)
        both = isinstance(value, dict) and isinstance(old, dict)
        merged[key] = _merge(cast("Any", old), cast("Any", value)) if both else value
    return merged


def _cluster(name: str, settings: dict[str, Any], source: str) -> Cluster:
    where = f"{source}: cluster {printable(name, 60)}"
    base = _uri(settings.get("uri"), where)
    return Cluster(
        name=name,
        base_uri=base,
        smd_uri=_service(settings, "smd", base, where),
        bss_uri=_service(settings, "bss", base, where),
        enable_auth=settings.get("enable-auth", True) is not False,
        source=source,
    )


def _service(settings: dict[str, Any], name: str, base: str | None, where: str) -> str | None:
    """A service's URI: absolute, or a path in place of the gateway's."""
    uri = _uri(_section(settings.get(name), f"{where}: {name}").get("uri"), f"{where}: {name}")
    if uri is None or urlsplit(uri).scheme:
        return uri
    if base is None:
        raise ConfigurationError(f"{where}: {name}.uri is relative, but the cluster has no uri")
    parts = urlsplit(base)
    return urlunsplit((parts.scheme, parts.netloc, "/" + uri.lstrip("/"), "", ""))


def _uri(value: object, where: str) -> str | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ConfigurationError(f"{where}: uri must be a text")
    return value
