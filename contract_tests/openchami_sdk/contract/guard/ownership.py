"""What belongs to a run: the names it may write to on a system that it shares."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

import attrs

from openchami_sdk.contract.json_values import is_list, is_object

_XNAME = re.compile(r"(?<![a-z0-9])[xs]\d+[a-z0-9]*(?![a-z0-9])")
_MAC = re.compile(
    r"(?<![0-9a-f])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f])|(?<![0-9a-z])[0-9a-f]{12}(?![0-9a-z])"
)
_UUID = re.compile(r"(?<![0-9a-f])[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])")


def _as_go_reads(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object with its names in lower case, as Go compares them; ValueError for one twice."""
    members = {name.casefold(): value for name, value in pairs}
    if len(members) < len(pairs):
        raise ValueError("a member is there twice")
    return members


@attrs.frozen
class Ownership:
    """The run's name, the target's pool of xnames and its MAC addresses.

    A xname is own when it is one of the pool's nodes, or their BMC, or below one of those.
    """

    run_id: str
    xnames: tuple[str, ...]
    mac_prefix: str

    def value(self, value: str) -> bool:
        """Whether one path value names something of the run's."""
        text = value.lower()
        if any(name in text for name in self._run_names) or text.startswith(self._partitions):
            return True
        return self._names(text) and not self._foreign(text)

    def body(self, content: bytes) -> bool:
        """Whether a body names something of the run's, and nothing else that we can tell."""
        text = content.decode("utf-8", "replace").lower()
        named = any(name in text for name in self._run_names) or self._names(text)
        return named and self.harmless(content)

    def harmless(self, content: bytes) -> bool:
        """Whether a body names nothing but what is the run's, as far as we can tell."""
        text = content.decode("utf-8", "replace").lower()
        return not self._foreign(text) and '"nids"' not in text

    def selection(
        self,
        content: bytes,
        *,
        inside: str = "",
        without: Iterable[str] = (),
        partial: bool = False,
    ) -> bool:
        """Whether a body that says what nodes boot names nodes, all of them the run's.

        BSS and boot-service take a body without nodes, or one with an empty name, for one about
        every node.

        Args:
            content: The body.
            inside: The member that says it, where it isn't the body itself.
            without: Members that must be empty: a DELETE that names an image too takes it from
                every node (BSS v1.32.2).
            partial: The body changes what it names and leaves the rest: it may name no node, but
                no list may be emptied.
        """
        try:
            body = json.loads(content, object_pairs_hook=_as_go_reads)
        except ValueError:
            return False
        members = body.get(inside) if inside and is_object(body) else body
        if not is_object(members) or any(members.get(name) for name in ("nids", *without)):
            return False
        nodes = [members.get(name) or [] for name in ("hosts", "macs")]
        named = any(nodes)
        if partial:
            lists = ("hosts", "macs", "nids", *without)
            named = all(members[name] for name in lists if name in members)
        return named and all(
            is_list(names) and all(self._is_own_node(name) for name in names) for names in nodes
        )

    def query(self, selectors: Iterable[tuple[str, str]]) -> bool:
        """Whether a query names nodes by xname or MAC address, all of them the run's."""
        given = list(selectors)
        return bool(given) and all(
            name in ("host", "mac") and all(self._is_own_node(one) for one in value.split(","))
            for name, value in given
        )

    def partition(self, index: int) -> str:
        """A partition's name: numbers only, so the run's own are in it."""
        return f"{self._partitions}{self._worker:02}{index:02}"

    def nid(self, index: int) -> int:
        """A node number far beyond those that sites use."""
        return 1_000_000_000 + int(self._parts[2], 16) * 1000 + self._worker * 100 + index

    def mac(self, index: int) -> str:
        """A MAC address of the target's range."""
        given = self.mac_prefix.replace(":", "")
        number = self._worker * 100 + index
        digits = given + f"{number:0{12 - len(given)}x}"
        return ":".join(digits[at : at + 2] for at in range(0, 12, 2))

    @property
    def _run_names(self) -> tuple[str, str]:
        """The run's name, and as it is in FRU IDs, where SMD keeps letters and digits only."""
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

    def _names(self, text: str) -> bool:
        return any(self._is_own(found) for found in self._found(text))

    def _foreign(self, text: str) -> bool:
        return any(not self._is_own(found) for found in self._found(text))

    def _found(self, text: str) -> Iterable[str]:
        # The last part of a UUID looks like a MAC address.
        text = _UUID.sub("", text)
        for name in self._run_names:
            text = text.replace(name, "")
        yield from _XNAME.findall(text)
        yield from _MAC.findall(text)

    def _is_own_node(self, name: object) -> bool:
        if not isinstance(name, str):
            return False
        return self.value(name) or name.lower().startswith(self.mac_prefix)

    def _is_own(self, name: str) -> bool:
        macs = self.mac_prefix.replace(":", "")
        if name.replace(":", "").replace("-", "").startswith(macs):
            return True
        bmcs = {re.sub(r"n\d+$", "", xname) for xname in self.xnames}
        return any(name == bmc or re.match(f"{bmc}[a-z]", name) for bmc in bmcs)
