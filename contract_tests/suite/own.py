"""What belongs to a run: the names it may write to on a system that it shares."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

_XNAME = re.compile(r"(?<![a-z0-9])[xs]\d+[a-z0-9]*(?![a-z0-9])")
_MAC = re.compile(
    r"(?<![0-9a-f])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f])|(?<![0-9a-z])[0-9a-f]{12}(?![0-9a-z])"
)


@attrs.frozen
class Own:
    """The run's name, the target's pool of xnames and its MAC addresses.

    A xname is own when it is one of the pool's nodes, or their BMC, or below one of those.
    """

    run_id: str
    xnames: tuple[str, ...]
    mac_prefix: str

    def value(self, value: str) -> bool:
        """Whether one path value names something of the run's."""
        text = value.lower()
        return self.run_id in text or (self._names(text) and not self._foreign(text))

    def body(self, content: bytes) -> bool:
        """Whether a body names something of the run's, and nothing else that we can tell."""
        text = content.decode("utf-8", "replace").lower()
        named = self.run_id in text or self._names(text)
        return named and not self._foreign(text) and '"nids"' not in text

    def _names(self, text: str) -> bool:
        return any(self._is_own(found) for found in self._found(text))

    def _foreign(self, text: str) -> bool:
        return any(not self._is_own(found) for found in self._found(text))

    def _found(self, text: str) -> Iterable[str]:
        yield from _XNAME.findall(text.replace(self.run_id, ""))
        yield from _MAC.findall(text.replace(self.run_id, ""))

    def _is_own(self, name: str) -> bool:
        macs = self.mac_prefix.replace(":", "")
        if name.replace(":", "").replace("-", "").startswith(macs):
            return True
        bmcs = {re.sub(r"n\d+$", "", xname) for xname in self.xnames}
        return any(name == bmc or re.match(f"{bmc}[a-z]", name) for bmc in bmcs)
