"""The addresses of the services, and the cluster of `ochami`'s configuration that has them."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from .._errors import ConfigurationError
from .._origins import origin_of_text
from .._text import printable
from .declared import FIELDS
from .found import ARGUMENT, Found
from .ochami import Cluster, Clusters
from .rows import variable, variables

logger = logging.getLogger("openchami_sdk.auth")


def locate(found: Found, clusters: Clusters, environ: Mapping[str, str]) -> Cluster | None:
    """Find the URIs; returns the cluster that they belong to, if any."""
    name = found.get(FIELDS.cluster)
    # A service's own variable must not stand against a deployment given as an argument.
    if name is None and not _uris(found):
        _from_environment(found, environ)
    _look_at_faults(found, clusters, clusters.get(name or clusters.default or ""))
    if name is not None:
        return _named(found, clusters, name)
    default = None if clusters.default is None else clusters.get(clusters.default)
    if _uris(found):
        return default if default is not None and _is_of(found, default) else None
    if clusters.default is not None and default is None:
        raise ConfigurationError(
            f"default-cluster {printable(clusters.default)!r} is not in ochami's configuration"
        )
    if default is not None:
        found.put(FIELDS.cluster, default.name, f"default-cluster in {default.source}")
        _take(found, default)
    return default


def _look_at_faults(found: Found, clusters: Clusters, cluster: Cluster | None) -> None:
    """A file that cannot be read is an error only if no other source has an address."""
    elsewhere = bool(_uris(found)) or (
        clusters.certain and cluster is not None and bool(_own(cluster))
    )
    for fault in clusters.faults:
        if not elsewhere:
            raise ConfigurationError(fault)
        logger.warning("a configuration file of ochami is ignored: %s", fault)


def _named(found: Found, clusters: Clusters, name: str) -> Cluster:
    chosen = clusters.get(name)
    if chosen is None:
        if not _uris(found):
            known = ", ".join(printable(c) for c in clusters.clusters) or "none"
            raise ConfigurationError(
                f"cluster {printable(name)!r} is not in ochami's configuration (known: {known})"
            )
        return Cluster(name, ARGUMENT)
    if not _uris(found):
        _take(found, chosen)
    elif not _is_of(found, chosen):
        raise ConfigurationError(
            f"the given URI does not belong to cluster {printable(name)!r} "
            f"({', '.join(_own(chosen))}); pass the URI or the cluster, not both"
        )
    return chosen


def _from_environment(found: Found, environ: Mapping[str, str]) -> None:
    root = variable(FIELDS.base_uri)
    if environ.get(root):
        found.put(FIELDS.base_uri, environ[root], root)
    others = {name: value for name, value in environ.items() if name != root}
    services = variables(FIELDS.service_uri, others)
    names = {service: variable(FIELDS.service_uri, service) for service in services}
    found.put(FIELDS.service_uri, services, variable(FIELDS.service_uri), names)


def _take(found: Found, cluster: Cluster) -> None:
    if cluster.root is not None:
        found.put(FIELDS.base_uri, cluster.root, cluster.source)
    found.put(FIELDS.service_uri, cluster.services, cluster.source)
    found.in_place = frozenset(cluster.services)
    if cluster.runs_open:
        found.put(FIELDS.enable_auth, False, cluster.source)


def _uris(found: Found) -> list[str]:
    """All URIs that are used."""
    root = found.get(FIELDS.base_uri)
    services: Mapping[str, str] = found.get(FIELDS.service_uri) or {}
    return [*([] if root is None else [root]), *services.values()]


def _own(cluster: Cluster) -> list[str]:
    return [*([] if cluster.root is None else [cluster.root]), *cluster.services.values()]


def _is_of(found: Found, cluster: Cluster) -> bool:
    """Whether all URIs that are used are at the cluster's own origins."""
    own = {origin_of_text(uri) for uri in _own(cluster)}
    return all(origin_of_text(uri) in own for uri in _uris(found))
