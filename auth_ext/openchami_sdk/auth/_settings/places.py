"""Where a service is, and what of its paths is left out there."""

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
        root: the URI that its paths are below.
        strip_prefix: whether `root` stands in place of the client's `path_prefix`.
    """

    root: str
    strip_prefix: bool


def place_of(settings: Settings, client: type[core.Client]) -> Place:
    """Where the service of a client class is.

    `ochami`'s files have a URI in place of the path of a service below the gateway: for
    boot-service that path is the gateway's alone, for SMD and BSS it begins each of their paths.

    Raises ConfigurationError when no address is set.
    """
    root = settings.uri(client.service_name, client.gateway_prefix)
    prefix = "" if client.gateway_prefix else client.path_prefix
    in_place = service_name(client.service_name) in settings.in_place
    return Place(root, in_place and bool(prefix) and not root.rstrip("/").endswith(prefix))
