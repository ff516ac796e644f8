"""What the command line knows of single services. The rest of this layer knows none by name."""

from __future__ import annotations

import attrs

from .._errors import ConfigurationError
from .._settings.settings import Settings


@attrs.frozen
class Service:
    """A service.

    Attributes:
        prefix: what the paths of its calls begin with.
        probe: a call that is cheap, protected and harmless: the answer is about the token.
    """

    prefix: str
    probe: str


SERVICES = {
    "smd": Service("/hsm/v2", "/hsm/v2/groups/labels"),
    "bss": Service("/boot/v1", "/boot/v1/bootparameters?name=x0c0s0b0n0"),
}


def root_of(settings: Settings, service: str) -> str:
    """The root that the paths of a service are below."""
    root = settings.uri(service).rstrip("/")
    return root.removesuffix(SERVICES[service].prefix) if service in SERVICES else root


def service_of(path: str) -> str:
    """The service that a path is of. Raises ConfigurationError for a path of no known one."""
    for name, service in SERVICES.items():
        if path.split("/")[1] == service.prefix.split("/")[1]:
            return name
    raise ConfigurationError("name the service whose path it is: --service NAME")
