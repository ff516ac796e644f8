"""The versions of BSS that the stand-in can behave as, and where they differ.

In a module without imports: the command line needs the names before it knows whether the
stand-ins' own requirements are installed.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Version(NamedTuple):
    """One version.

    Attributes:
        adds_boot_interface: A node that asks by its MAC address finds it as BOOTIF in its
            command line.
        ignores_mac_case: PUT and PATCH find a node in Postgres by its MAC address in any case.
    """

    name: str
    adds_boot_interface: bool
    ignores_mac_case: bool


RECORDED: Final = Version("1.32.2-7-ge4894b0", adds_boot_interface=True, ignores_mac_case=True)
RELEASED: Final = Version("1.32.2", adds_boot_interface=False, ignores_mac_case=False)
VERSIONS: Final = {version.name: version for version in (RECORDED, RELEASED)}
