"""Which names belong to a run: on a shared system it may write only to these."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import attrs

from openchami_sdk.contract.guard.selection import members, texts
from openchami_sdk.contract.json_values import is_list, is_object

_XNAME = re.compile(r"(?<![a-z0-9])[xs]\d+[a-z0-9]*(?![a-z0-9])")
_MAC = re.compile(
    r"(?<![0-9a-f])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f])|(?<![0-9a-z])[0-9a-f]{12}(?![0-9a-z])"
)
_UUID = re.compile(r"(?<![0-9a-f])[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])")

MARKER = "sdkct-running"
"""The group that marks a target while a run writes to it."""
_LISTS = ("ids", "componentids")
"""Members, in lower case, that list components."""


@attrs.frozen
class Ownership:
    """The run's name, the target's pool of xnames and its MAC addresses.

    An xname belongs to the run when it is a node of the pool, the BMC of such a node, or below one
    of these. Bodies are those of `selection.parse`.
    """

    run_id: str
    xnames: tuple[str, ...]
    mac_prefix: str

    def owns(self, value: object) -> bool:
        """Whether a value names an object of the run, and no other object."""
        if not isinstance(value, str):
            return False
        text = value.lower()
        if self._foreign(text):
            return False
        return (
            self._carries_the_run(text)
            or text.startswith(self._partitions)
            or (_XNAME.fullmatch(text) or _MAC.fullmatch(text)) is not None
        )

    def selects_own(self, selected: Iterable[object]) -> bool:
        """Whether a selection is not empty, and contains only objects of the run."""
        values = list(selected)
        return bool(values) and all(self.owns(value) for value in values)

    def harmless(self, body: Any) -> bool:
        """Whether a body names only objects of the run, as far as the guard can tell."""
        if any(self._foreign(text.lower()) for text in texts(body)):
            return False
        listed = [names for name in _LISTS for names in members(body, name)]
        return not any(members(body, "nids")) and all(
            names is None or (is_list(names) and all(map(self.owns, names))) for names in listed
        )

    def marks(self, body: Any) -> bool:
        """Whether a body creates the marker of this run."""
        return bool(body == {"label": MARKER, "description": self.run_id})

    def boot_selection(
        self, body: Any, *, inside: str = "", without: Iterable[str] = (), partial: bool = False
    ) -> bool:
        """Whether a body of boot settings names nodes, and only nodes of the run.

        BSS and boot-service apply a body without nodes, or with an empty name, to every node.

        Args:
            body: The body.
            inside: The member with the settings, if it is not the body itself.
            without: Members that must be empty: a DELETE that also names an image removes the
                image from every node (BSS v1.32.2).
            partial: The body changes only the members that it has. It may have no list of nodes,
                but no such list may be empty.
        """
        said = body.get(inside) if inside and is_object(body) else body
        if not is_object(said) or any(said.get(name) for name in ("nids", *without)):
            return False
        nodes: list[Any] = [said.get(name) or [] for name in ("hosts", "macs")]
        named = any(nodes)
        if partial:
            lists = ("hosts", "macs", "nids", *without)
            named = all(said[name] for name in lists if name in said)
        return named and all(is_list(names) and all(map(self._is_node, names)) for names in nodes)

    def boot_query(self, selectors: Iterable[tuple[str, str]]) -> bool:
        """Whether a query names nodes by xname or MAC address, and only nodes of the run."""
        given = list(selectors)
        return bool(given) and all(
            name in ("host", "mac") and self.selects_own(value.split(",")) for name, value in given
        )

    def boot_image(self, body: Any) -> bool:
        """Whether a body of boot parameters names images only, and those carry the run's name."""
        if not is_object(body) or not body or not set(body) <= {"kernel", "initrd", "params"}:
            return False
        return all(isinstance(value, str) and self.owns(value) for value in body.values())

    def partition(self, index: int) -> str:
        """The name of a partition, with the numbers of the run's name: SMD allows only numbers."""
        return f"{self._partitions}{self._worker:02}{index:02}"

    def nid(self, index: int) -> int:
        """A NID far above those that sites use."""
        return 1_000_000_000 + int(self._parts[2], 16) * 1000 + self._worker * 100 + index

    def mac(self, index: int) -> str:
        """A MAC address of the target's range."""
        given = self.mac_prefix.replace(":", "")
        number = self._worker * 100 + index
        digits = given + f"{number:0{12 - len(given)}x}"
        return ":".join(digits[at : at + 2] for at in range(0, 12, 2))

    @property
    def _run_names(self) -> tuple[str, str]:
        """The run's name, and its form in FRU IDs, in which SMD keeps only letters and digits."""
        return self.run_id, self.run_id.replace("-", "")

    @property
    def _parts(self) -> list[str]:
        return self.run_id.split("-")

    @property
    def _worker(self) -> int:
        return int(self._parts[3].removeprefix("gw")) if len(self._parts) > 3 else 0

    @property
    def _partitions(self) -> str:
        return f"p{self._parts[1]}.{int(self._parts[2], 16):05}"

    def _is_node(self, name: object) -> bool:
        """Whether a name is that of a node of the run, or a malformed address of its range."""
        return self.owns(name) or (
            isinstance(name, str) and name.lower().startswith(self.mac_prefix)
        )

    def _carries_the_run(self, text: str) -> bool:
        return any(re.search(rf"(?<![a-z0-9]){name}", text) for name in self._run_names)

    def _foreign(self, text: str) -> bool:
        """Whether a text names a component or an address that does not belong to the run."""
        # The last part of a UUID looks like a MAC address.
        text = _UUID.sub("", text)
        for name in self._run_names:
            text = text.replace(name, "")
        found = (*_XNAME.findall(text), *_MAC.findall(text))
        return any(not self._is_own(name) for name in found)

    def _is_own(self, name: str) -> bool:
        macs = self.mac_prefix.replace(":", "")
        if name.replace(":", "").replace("-", "").startswith(macs):
            return True
        bmcs = {re.sub(r"n\d+$", "", xname) for xname in self.xnames}
        return any(name == bmc or re.match(f"{bmc}[a-z]", name) for bmc in bmcs)
