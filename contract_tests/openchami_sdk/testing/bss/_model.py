"""Boot parameters as BSS reads, keeps and writes them (BSS v1.32.2)."""

from __future__ import annotations

import json
import re
from typing import Annotated, Any, NoReturn, TypeVar, cast

import msgspec

_NODE = re.compile(r"x[0-9]{1,4}c[0-7]s[0-9]+b[0-9]+n[0-9]+")
_MAC = re.compile(r"([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}")

_T = TypeVar("_T")

Nid = Annotated[int, msgspec.Meta(ge=-(2**31), le=2**31 - 1)]


class PhoneHome(msgspec.Struct):
    """What a node told about itself. Only the Ed25519 key is left out when empty."""

    pub_key_dsa: str = ""
    pub_key_rsa: str = ""
    pub_key_ecdsa: str = ""
    pub_key_ed25519: str | msgspec.UnsetType = msgspec.UNSET
    instance_id: str = ""
    hostname: str = ""
    fqdn: str = ""

    def __post_init__(self) -> None:
        if self.pub_key_ed25519 == "":
            self.pub_key_ed25519 = msgspec.UNSET


class CloudInit(msgspec.Struct, rename="kebab"):
    meta_data: dict[str, Any] | None = None
    user_data: dict[str, Any] | None = None
    phone_home: PhoneHome = msgspec.field(default_factory=PhoneHome)


class BootParams(msgspec.Struct, rename="kebab", omit_defaults=True):
    """Boot parameters with the nodes they are for: a request's body and an answer's item."""

    hosts: list[str] = []
    macs: list[str] = []
    nids: list[Nid] = []
    params: str = ""
    kernel: str = ""
    initrd: str = ""
    cloud_init: CloudInit = msgspec.field(default_factory=CloudInit)

    @property
    def image(self) -> tuple[str, str, str]:
        """What a node boots: kernel, initrd and parameters."""
        return self.kernel, self.initrd, self.params

    @property
    def names_nodes(self) -> bool:
        return bool(self.hosts or self.macs or self.nids)

    def chosen(self) -> BootParams:
        """Only the first of hosts, macs and nids that is not empty."""
        if self.hosts:
            return msgspec.structs.replace(self, macs=[], nids=[])
        return msgspec.structs.replace(self, nids=[]) if self.macs else self


class StateChange(msgspec.Struct, rename="lower"):
    """Which components changed, and to what."""

    components: list[str] = []
    enabled: bool = False
    role: str = ""
    sub_role: str = msgspec.field(name="subrole", default="")
    software_status: str = msgspec.field(name="softwarestatus", default="")
    state: str = ""


class MalformedError(ValueError):
    """A body, a MAC address, an xname or a number that BSS refuses with 400."""


def is_node(name: str) -> bool:
    """Whether *name* is the xname of a node, in the only spelling BSS takes."""
    return _NODE.fullmatch(name) is not None


def check_macs(wanted: BootParams) -> None:
    for mac in wanted.macs:
        if not _MAC.fullmatch(mac):
            raise MalformedError(f"invalid mac: {mac}")


def check_hosts(wanted: BootParams) -> None:
    for host in wanted.hosts:
        if not is_node(host):
            raise MalformedError(f"invalid xname: {host}")


def read_params(body: bytes, *, whole: bool = False) -> BootParams:
    """The boot parameters in *body*.

    As a Go service reads JSON: member names in any case, unknown ones dropped, null the same as
    absent, and what follows the first value is not looked at, unless *whole* is set.

    Raises:
        MalformedError: The body is empty, no JSON, no object or holds a wrong type.
    """
    fields = _members(_json(body, whole=whole))
    for name, empty in (("hosts", ""), ("macs", ""), ("nids", 0)):
        if isinstance(fields.get(name), list):
            fields[name] = [empty if item is None else item for item in fields[name]]
    if "cloud-init" in fields:
        cloud_init = fields["cloud-init"] = _members(fields["cloud-init"])
        if "phone-home" in cloud_init:
            cloud_init["phone-home"] = _members(cloud_init["phone-home"])
    return _convert(fields, BootParams)


def read_phone_home(body: bytes) -> PhoneHome:
    """What a node tells about itself. Raises MalformedError as `read_params` does."""
    return _convert(_members(_json(body)), PhoneHome)


def read_state_change(body: bytes) -> StateChange:
    """What changed on which nodes. Raises MalformedError as `read_params` does."""
    return _convert(_members(_json(body)), StateChange)


def whole_number(text: str) -> int:
    """A 64-bit number with Go's prefixes (`0x10`, `010`, `0b1`, `1_000`).

    Raises:
        MalformedError: It is none.
    """
    digits = text.lstrip("+-") if text[:1] in ("+", "-") else text
    octal = re.fullmatch(r"0_?[0-7](_?[0-7])*", digits)
    try:
        if not digits[:1].isdigit():
            raise ValueError
        number = int(digits.replace("_", ""), 8) if octal else int(digits, 0)
        number = -number if text.startswith("-") else number
        if not -(2**63) <= number < 2**63:
            raise ValueError
    except ValueError:
        raise MalformedError(f"invalid nid: {text}") from None
    return number


def narrow(number: int) -> int:
    """*number* cut to 32 bits, as BSS cuts a NID (4294967304 asks for node 8)."""
    return (number + 2**31) % 2**32 - 2**31


def _json(body: bytes, *, whole: bool = False) -> Any:
    text = body.decode("utf-8", "replace").lstrip(" \t\r\n")
    if not text:
        raise MalformedError("EOF")
    try:
        value, end = _DECODER.raw_decode(text)
    except (ValueError, RecursionError) as error:
        raise MalformedError(str(error)) from None
    if whole and text[end:].strip(" \t\r\n"):
        raise MalformedError("invalid character after top-level value")
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


_DECODER = json.JSONDecoder(parse_constant=_no_constant)


def _members(value: Any) -> dict[str, Any]:
    """The members of an object that are not null, by lower-case name."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise MalformedError("expected a JSON object")
    members = cast("dict[str, Any]", value)
    return {name.lower(): member for name, member in members.items() if member is not None}


def _convert(fields: dict[str, Any], type_: type[_T]) -> _T:
    try:
        # A lone surrogate is legal JSON, but no text that could be sent on.
        msgspec.json.encode(fields)
        return msgspec.convert(fields, type_)
    except (msgspec.ValidationError, UnicodeEncodeError) as error:
        raise MalformedError(str(error)) from None
