"""The services of this SDK, as their client classes describe them."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

import openchami_sdk

from .._errors import ConfigurationError
from .._settings.places import place_of
from .._settings.rows import service_name
from .._settings.settings import Settings

if TYPE_CHECKING:
    from openchami_sdk import core


def clients() -> dict[str, type[core.Client]]:
    """The client classes that are installed, by service: those of the generated packages."""
    found: dict[str, type[core.Client]] = {}
    for portion in openchami_sdk.__path__:
        for file in sorted(Path(portion).glob("*/_client.py")):
            client = importlib.import_module(f"openchami_sdk.{file.parent.name}").Client
            found[client.service_name] = client
    return found


def url_of(settings: Settings, client: type[core.Client], path: str) -> tuple[str, str]:
    """The root of a service, and the URL of one of its paths.

    A path may begin with the service's prefix at a gateway, such as `/boot-service/nodes`.
    """
    place = place_of(settings, client)
    root = place.root.rstrip("/")
    if not client.gateway_prefix and not place.strip_prefix:
        root = root.removesuffix(client.path_prefix)
    for prefix in (client.gateway_prefix, client.path_prefix if place.strip_prefix else ""):
        if prefix and path.startswith(f"{prefix}/"):
            path = path.removeprefix(prefix)
    return root, root + path


def address(settings: Settings, service: str | None, path: str) -> tuple[str, str]:
    """The root of the service that has a path, and the URL of the path.

    Raises ConfigurationError if the service is neither named nor known by the path.
    """
    known = clients()
    if service is not None:
        client = known.get(service_name(service))
        if client is not None:
            return url_of(settings, client, path)
        root = settings.uri(service).rstrip("/")
        return root, root + path
    owners = [client for client in known.values() if _is_of(path, client)]
    # Two services have `/boot/v1`: the one with an address of its own is meant, else the one that
    # the gateway has there.
    own = settings.service_uri
    owners.sort(key=lambda client: (client.service_name not in own, bool(client.gateway_prefix)))
    if not owners:
        raise ConfigurationError("name the service that the path belongs to: --service NAME")
    return url_of(settings, owners[0], path)


def _is_of(path: str, client: type[core.Client]) -> bool:
    first = path.split("/")[1]
    return first in (client.gateway_prefix.strip("/"), *client.path_prefix.split("/")[1:2])
