"""What the local stack asks of a release of OpenCHAMI."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar, TypeAlias

import attrs
from starlette.applications import Starlette

from .._serving.running import RunningServer
from .bss_versions import RECORDED
from .names import Profile

Urls: TypeAlias = Mapping[str, str]
"""The roots of the services that run already, by name."""


@attrs.frozen(kw_only=True)
class Options:
    """What a stack is started with.

    Attributes:
        ports: By name: ``tokens``, ``admin`` and each service; any free one for the others.
        profile: BSS's store.
        bss_version: The version of BSS to behave as.
        sync_interval: Seconds between two readings of SMD's nodes by boot-service.
        token_options: Further options of the token server.
    """

    ports: Mapping[str, int] = attrs.field(factory=dict[str, int])
    profile: Profile = "postgres"
    bss_version: str = RECORDED.name
    sync_interval: float | None = None
    token_options: dict[str, Any] = attrs.field(factory=dict[str, Any])

    def port(self, name: str) -> int:
        return self.ports.get(name, 0)


class Release(ABC):
    """A token server that runs, and the applications of the services that trust it.

    Args:
        folder: For secrets and state; it is removed when the stack stops.
        options: What the stack was started with.

    Attributes:
        ports: The names of its ports.
        token_options: The names of the further options of its token server.
        token_server: The token server.
        token_url, jwks_url: Its endpoints.
    """

    ports: ClassVar[tuple[str, ...]]
    token_options: ClassVar[tuple[str, ...]]
    token_server: RunningServer
    token_url: str
    jwks_url: str

    @abstractmethod
    def __init__(self, folder: Path, options: Options) -> None: ...

    @abstractmethod
    def services(self) -> dict[str, Callable[[Urls], Starlette]]:
        """What makes the application of each service, by name, in the order of their start."""

    @abstractmethod
    def environment(self) -> dict[str, str]:
        """The variables with which the SDK gets tokens."""

    @abstractmethod
    def mint(self, kind: Any, **wanted: Any) -> str:
        """A token that the services take, or one of another kind."""

    @abstractmethod
    def withdraw_key(self) -> None:
        """Sign with a new key, and withdraw the old one."""

    @abstractmethod
    def reset(self) -> None:
        """Empty the token server. The credentials of `environment` are valid again."""


def private_file(path: Path, text: str) -> Path:
    """Write a file that only its owner can read."""
    path.touch(mode=0o600)
    path.write_text(text)
    return path
