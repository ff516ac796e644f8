# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 6725e24e8513). Don't edit: change openapi/ and run `make generate`.
"""ComponentNidAssignment."""

from __future__ import annotations

from typing import Any

from msgspec import Struct


class ComponentNidAssignment(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    rename={
        "id": "ID",
        "nid": "NID",
        "extended_info": "ExtendedInfo",
    },
):
    """A component and its new NID."""

    id: str
    """The name of a component by its place: `x3000c0s5b0n1` is node 1 of BMC 0 in slot 5 of
    chassis 0 in cabinet 3000. Input may be upper case, padded with blanks or have leading
    zeros; the server normalises it.
    """
    nid: int
    extended_info: Any = None
    """Any JSON; read by nobody."""
