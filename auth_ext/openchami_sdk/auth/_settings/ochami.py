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
from .rows import flag, service_name

SYSTEM = Path("/etc/ochami/config.yaml")


@attrs.frozen
class Cluster:
    """One cluster.

    Attributes:
        name: as in the file.
        source: the file, for `describe`.
        root: the gateway's root, e.g. `https://demo.openchami.cluster:8443`; None without one.
        services: the root of each service that is not below the gateway, by service.
        runs_open: whether the file says that the cluster's services take no tokens.
    """

    name: str
    source: str
    root: str | None = None
    services: Mapping[str, str] = attrs.field(factory=dict[str, str])
    runs_open: bool = False

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
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        if not required:
            return {}
        raise ConfigurationError(f"{path} does not exist") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        raise ConfigurationError(f"{path}: {reason}") from None
    return _section(_parsed(text, path), str(path))


def _parsed(text: str, path: Path) -> object:
    # Imported here: only a host that has such a file pays for it.
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import DuplicateKeyError
    from ruamel.yaml.error import YAMLError

    parser: Any = YAML(typ="safe", pure=True)
    try:
        return cast("object", parser.load(text))
    except (YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        where = "" if mark is None else f" line {mark.line + 1}:"
        why = printable(getattr(error, "problem", None) or type(error).__name__)
        if isinstance(error, DuplicateKeyError):
            why = "a key is repeated"  # the parser's own words have the values
    raise ConfigurationError(f"{path}:{where} this is not valid YAML ({why})")


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
    root = _uri(settings.get("uri"), where)
    services = {
        service_name(str(key)): _service(cast("Any", value), root, f"{where}: {printable(key, 60)}")
        for key, value in settings.items()
        if isinstance(value, dict)
    }
    try:
        runs_open = not flag(settings.get("enable-auth", True))
    except ConfigurationError as error:
        raise ConfigurationError(f"{where}: enable-auth: {error}") from None
    return Cluster(
        name=name,
        source=source,
        root=root,
        services={name: uri for name, uri in services.items() if uri is not None},
        runs_open=runs_open,
    )


def _service(section: object, root: str | None, where: str) -> str | None:
    """A service's URI: absolute, or a path in place of the gateway's."""
    uri = _uri(_section(section, where).get("uri"), where)
    if uri is None or urlsplit(uri).scheme:
        return uri
    if root is None:
        raise ConfigurationError(f"{where}.uri is relative, but the cluster has no uri")
    parts = urlsplit(root)
    return urlunsplit((parts.scheme, parts.netloc, "/" + uri.lstrip("/"), "", ""))


def _uri(value: object, where: str) -> str | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ConfigurationError(f"{where}: uri must be a text")
    return value
