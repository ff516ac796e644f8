"""Where a service is, and which part of its paths is left out there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .rows import service_name
from .settings import Settings

if TYPE_CHECKING:
    from openchami_sdk import core


@attrs.frozen
class Place:
    """A service's place.

    Attributes:
        root: The URI to which its paths are appended.
        strip_prefix: Whether `root` replaces the client's `path_prefix`.
    """

    root: str
    strip_prefix: bool


def place_of(settings: Settings, client: type[core.Client]) -> Place:
    """Where the service of a client class is.

    A service's URI in `ochami`'s files replaces the path of the service below the gateway. For
    boot-service only the gateway has that path; for SMD and BSS each of their paths begins with it.

    Raises ConfigurationError when no address is set.
    """
    root = settings.uri(client.service_name, client.gateway_prefix)
    prefix = "" if client.gateway_prefix else client.path_prefix
    in_place = service_name(client.service_name) in settings.in_place
    return Place(root, in_place and bool(prefix) and not root.rstrip("/").endswith(prefix))
