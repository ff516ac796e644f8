"""The objects of a disposable target: a destructive run removes those that it has added."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Generator
from http import HTTPStatus
from typing import Any

import attrs

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.json_values import is_list, is_object
from openchami_sdk.contract.network.trouble import NO_ANSWER
from openchami_sdk.contract.redaction import one_line
from openchami_sdk.contract.session.session import Session
from openchami_sdk.core import http
from openchami_sdk.core.encoding import escaped
from openchami_sdk.core.errors import OpenCHAMIError

_SMD = "/hsm/v2"
_BSS = "/boot/v1/bootparameters"

COLLECTIONS = [
    # Subscriptions first: SMD notifies them of every later change.
    ("smd", f"{_SMD}/Subscriptions/SCN", "/{ID}"),
    (
        "smd",
        f"{_SMD}/Inventory/ServiceEndpoints",
        "/{RedfishType}/RedfishEndpoints/{RedfishEndpointID}",
    ),
    ("smd", f"{_SMD}/Inventory/ComponentEndpoints", "/{ID}"),
    ("smd", f"{_SMD}/Inventory/RedfishEndpoints", "/{ID}"),
    ("smd", f"{_SMD}/Inventory/EthernetInterfaces", "/{ID}"),
    ("smd", f"{_SMD}/Inventory/Hardware", "/{ID}"),
    ("smd", f"{_SMD}/Inventory/HardwareByFRU", "/{FRUID}"),
    ("smd", f"{_SMD}/Inventory/Hardware/History", "/{ID}"),
    ("smd", f"{_SMD}/Inventory/HardwareByFRU/History", "/{ID}"),
    ("smd", f"{_SMD}/Defaults/NodeMaps", "/{ID}"),
    ("smd", f"{_SMD}/sysinfo/powermaps", "/{id}"),
    ("smd", f"{_SMD}/groups", "/{label}"),
    ("smd", f"{_SMD}/partitions", "/{name}"),
    ("smd", f"{_SMD}/State/Components", "/{ID}"),
    ("bss", _BSS, ""),
    ("boot", "/bootconfigurations", "/{metadata.uid}"),
    ("boot", "/nodes", "/{metadata.uid}"),
    ("boot", "/bmcs", "/{metadata.uid}"),
]
"""Service, list, and the path of an item below it, in an order that creates no item again."""
_NOT_ANSWERED: tuple[type[Exception], ...] = (OpenCHAMIError, *http.RequestError, *NO_ANSWER)
PASSES = 3
"""How many times objects are listed and removed: after a removal another one can become visible."""


@attrs.frozen(order=True)
class Thing:
    """One object, identified by the request that removes it."""

    service: str
    path: str
    body: str = ""

    @property
    def has_own_path(self) -> bool:
        """Whether the path can only be that of the object.

        A router can read an empty name, or a name of dots, as the whole list.
        """
        return not re.search(r"/\.{0,2}(/|$)", self.path)

    def __str__(self) -> str:
        return one_line(f"{self.service}: DELETE {self.path} {self.body}".rstrip())


_LISTS = [Thing(service, path) for service, path, _ in COLLECTIONS]


@contextlib.contextmanager
def kept(session: Session) -> Generator[None]:
    """Remove the objects that the block leaves on a disposable target; name those that remain.

    Objects that were there before and that the block removed are not restored.
    """
    if session.level < Level.DESTRUCTIVE or not session.target.disposable:
        yield
        return
    with session.unchecked():
        before, unread = _listed(session)
    try:
        yield
    finally:
        with session.unchecked():
            session.leaves(sorted(_sweep(session, before, unread)))


def _sweep(session: Session, before: set[Thing], unread: list[str]) -> list[str]:
    left, unknown = _left(session, before, unread)
    for _ in range(PASSES):
        for thing in sorted(left, key=_order):
            if thing.has_own_path:
                send(session, "DELETE", thing)
        if left:
            left, unknown = _left(session, before, unread)
    # Some names that SMD stores cannot be in a path, such as a MAC address with a slash.
    lists = {_list_of(thing) for thing in left} - {_list_of(thing) for thing in before}
    for whole in sorted(lists, key=_order):
        send(session, "DELETE", whole)
    if lists:
        left, unknown = _left(session, before, unread)
    return [
        *(f"{thing} removes it" for thing in left),
        *(f"perhaps more: {path} can't be read" for path in unknown),
    ]


def _left(session: Session, before: set[Thing], unread: list[str]) -> tuple[list[Thing], list[str]]:
    """The objects that were not there before, and the lists that can't be read.

    `unread`: the lists that could not be read before. It is not known which of their objects are
    new, so none is removed.
    """
    now, unknown = _listed(session)
    left = [thing for thing in now - before if _list_of(thing).path not in unread]
    return left, list(dict.fromkeys([*unread, *unknown]))


def _order(thing: Thing) -> int:
    return _LISTS.index(_list_of(thing))


def _list_of(thing: Thing) -> Thing:
    """The list of an object."""
    fitting = [
        one for one in _LISTS if thing.path == one.path or thing.path.startswith(f"{one.path}/")
    ]
    return max(fitting, key=lambda one: len(one.path))


def _listed(session: Session) -> tuple[set[Thing], list[str]]:
    """Everything that the services list, and the lists that can't be read."""
    things: set[Thing] = set()
    unknown: list[str] = []
    for service, path, item in COLLECTIONS:
        if session.target.base(service) is None:
            continue
        answer = send(session, "GET", Thing(service, path))
        listed = None if answer is None else _items(answer)
        if listed is None:
            unknown.append(path)
        else:
            things |= {_thing(service, path, item, each) for each in listed}
    return things, unknown


def _items(answer: http.Response) -> list[dict[str, Any]] | None:
    """The objects of a list, which may be null; None if it can't be read."""
    if answer.status_code == HTTPStatus.NOT_FOUND:
        return []
    try:
        listed: Any = answer.json()
    except ValueError:
        return None
    if is_object(listed):
        listed = next(filter(is_list, listed.values()), None)
    readable = answer.status_code == HTTPStatus.OK and (listed is None or is_list(listed))
    return list(filter(is_object, listed or [])) if readable else None


def _thing(service: str, path: str, item: str, listed: dict[str, Any]) -> Thing:
    if not item:
        return Thing(service, path, json.dumps(_selection(listed), sort_keys=True))

    def value(name: re.Match[str]) -> str:
        found: Any = listed
        for part in name[1].split("."):
            found = found.get(part) if is_object(found) else None
        return escaped(str(found))

    return Thing(service, f"{path}{re.sub(r'{([^}]+)}', value, item)}")


def _selection(entry: dict[str, Any]) -> dict[str, Any]:
    """The selection of an entry of BSS: its nodes or, if it has none, its image."""
    for name in ("hosts", "macs", "nids"):
        if entry.get(name):
            return {name: entry[name]}
    return {name: entry[name] for name in ("kernel", "initrd", "params") if entry.get(name)}


def send(session: Session, method: str, thing: Thing) -> http.Response | None:
    """Read or remove an object; None if there is no answer."""
    body = json.loads(thing.body) if thing.body else None
    url = f"{session.target.base(thing.service)}{thing.path}"
    try:
        return session.http.request(method, url, json=body)
    except _NOT_ANSWERED:
        return None
