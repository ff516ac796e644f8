"""What boot-service takes for an xname, a MAC address, a host, a kernel."""

from __future__ import annotations

import re

from openchami_sdk.testing.boot._urls import is_http_url

_XNAME = re.compile(r"x[0-9]+c[0-9]+s[0-9]+b[0-9]+n[0-9]+")
_PATTERN = re.compile(r"x(?:[0-9]+c(?:[0-9]+s(?:[0-9]+b(?:[0-9]+n)?)?)?)?\*")
_HEX = "[0-9A-Fa-f]"
_MACS = [
    re.compile(rf"{_HEX}{{2}}(?:{separator}{_HEX}{{2}}){{{pairs - 1}}}")
    for separator in (":", "-", "")
    for pairs in (6, 8, 20)
] + [re.compile(rf"{_HEX}{{4}}(?:\.{_HEX}{{4}}){{{groups - 1}}}") for groups in (3, 4, 10)]


def is_xname(text: str) -> bool:
    """Whether *text* is the xname of a node."""
    return _XNAME.fullmatch(text) is not None


def is_host(text: str) -> bool:
    """Whether *text* may stand among a configuration's hosts. A pattern may; it never matches."""
    return text in ("", "default") or is_xname(text) or _PATTERN.fullmatch(text) is not None


def is_mac(text: str) -> bool:
    """Whether *text* is a MAC address of 6, 8 or 20 bytes, in one of four spellings, or empty."""
    return text == "" or any(form.fullmatch(text) for form in _MACS)


def is_image(text: str) -> bool:
    """Whether *text* can be a kernel or an initrd: an http(s) URL or an absolute path."""
    return is_http_url(text) or (text.startswith("/") and len(text) > 1)


def mac_bytes(mac: str) -> str:
    """The digits of *mac*, in lower case."""
    return re.sub("[^0-9a-f]", "", mac.lower())
