"""The configuration files of the `ochami` command: which clusters there are and where.

`/etc/ochami/config.yaml`, then `~/.config/ochami/config.yaml` over it: clusters of one name are
merged key by key. If the command is configured, this package is configured.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit, urlunsplit

import attrs

from openchami_sdk.core.models.yaml_values import TooManyValuesError, values_of

from .._errors import ConfigurationError
from .._files import read_regular
from .._text import printable
from .rows import flag, service_name

SYSTEM = Path("/etc/ochami/config.yaml")
# Bytes: more than any configuration of ochami has.
_LONGEST = 1 << 20


@attrs.frozen
class Cluster:
    """One cluster.

    Attributes:
        name: As in the file.
        source: The file, for `describe`.
        root: The gateway's root, e.g. `https://demo.openchami.cluster:8443`; None without one.
        services: By service, the URI that replaces the path that `ochami` has for it below the
            gateway: `/hsm/v2`, `/boot/v1`, `/boot-service`.
        runs_open: Whether the file says that the cluster's services check no tokens.
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
    """All that the files say, and why a file could not be read."""

    default: str | None
    clusters: Mapping[str, Cluster]
    faults: tuple[str, ...] = ()
    certain: bool = True

    def get(self, name: str) -> Cluster | None:
        """A cluster by name."""
        return self.clusters.get(name)


@attrs.frozen
class _File:
    """What one file says."""

    default: str | None
    clusters: Mapping[str, dict[str, Any]]


def paths(environ: Mapping[str, str]) -> tuple[Path, ...]:
    """The files in order; later ones take precedence."""
    home = environ.get("HOME")
    config = environ.get("XDG_CONFIG_HOME") or (os.path.join(home, ".config") if home else None)
    return (SYSTEM, Path(config) / "ochami" / "config.yaml") if config else (SYSTEM,)


def read(files: Sequence[Path], *, required: bool = False) -> Clusters:
    """Read and merge files; those that do not exist are skipped unless `required`.

    Raises ConfigurationError, which names file and line, for a required file that cannot be read.
    The faults of other files are in `faults`.
    """
    default: str | None = None
    clusters: dict[str, Cluster] = {}
    merged: dict[str, dict[str, Any]] = {}
    faults: list[str] = []
    certain = True
    for path in files:
        try:
            said = _read(path, required)
            over = {name: _merge(merged.get(name, {}), new) for name, new in said.clusters.items()}
            new = {name: _cluster(name, settings, str(path)) for name, settings in over.items()}
        except ConfigurationError as error:
            if required:
                raise
            faults.append(str(error))
            certain = False
            continue
        default = said.default or default
        merged |= over
        clusters |= new
        certain = certain or bool(new)
    return Clusters(default, clusters, tuple(faults), certain)


def _read(path: Path, required: bool) -> _File:
    document = _section(_parsed(_text_of(path, required), path), str(path))
    entries = _entries(document.get("clusters"), path)
    clusters: dict[str, dict[str, Any]] = {}
    for entry in entries:
        name = _word(entry["name"])
        new = _section(entry.get("cluster"), f"{path}: cluster {printable(name, 60)}")
        clusters[name] = _merge(clusters.get(name, {}), new)
    default = document.get("default-cluster")
    return _File(None if default in (None, "") else _word(default), clusters)


def _text_of(path: Path, required: bool) -> str:
    try:
        data = read_regular(path, _LONGEST)
        wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        return data.decode("utf-16" if wide else "utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        if not required:
            return ""
        raise ConfigurationError(f"{path} does not exist") from None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path} is not UTF-8 text") from None


def _parsed(text: str, path: Path) -> object:
    if not text.strip():
        return None
    # Imported here: only a host that has such a file pays for it.
    from ruamel.yaml import YAML
    from ruamel.yaml.constructor import DuplicateKeyError

    parser: Any = YAML(typ="safe", pure=True)
    try:
        # The first document counts, as for ochami.
        return cast("object", values_of(parser, next(iter(parser.compose_all(text)), None)))
    except TooManyValuesError as error:
        where, why = "", str(error)
    except Exception as error:  # of the parser: KeyError for `!!bool maybe`, and others
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


def _word(value: object) -> str:
    """A name as text, whatever type YAML gives it."""
    try:
        return str(value).lower() if isinstance(value, bool) else str(value)
    except ValueError:
        raise ConfigurationError("the name of a cluster has too many digits") from None


def _merge(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """A cluster's keys, merged; the sections of its services are merged key by key, too."""
    merged = dict(under)
    for key, value in over.items():
        old = merged.get(key)
        both = isinstance(value, dict) and isinstance(old, dict)
        merged[key] = {**cast("Any", old), **cast("Any", value)} if both else value
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
    """A service's URI: absolute, or a path below the cluster's own."""
    uri = _uri(_section(section, where).get("uri"), where)
    if uri is None or urlsplit(uri).scheme:
        return uri
    if root is None:
        raise ConfigurationError(f"{where}.uri is relative, but the cluster has no uri")
    parts = urlsplit(root)
    path = f"{parts.path.rstrip('/')}/{uri.lstrip('/')}"
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _uri(value: object, where: str) -> str | None:
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ConfigurationError(f"{where}: uri must be a text")
    try:
        urlsplit(value)
    except ValueError:
        raise ConfigurationError(f"{where}: uri is not a URI") from None
    return value
