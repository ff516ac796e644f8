"""Input that looks wrong and is accepted by design: by operation and parameter, with the reason."""

from __future__ import annotations

_WORD = "any text can be a software status; the list is empty if no component has it"

_ONLY = "a value that is not a boolean is ignored, and everything is shown"

TOLERATED = {
    **{
        (operation, f"{name}only"): _ONLY
        for operation in ("smd.components_list", "smd.components_list_under")
        for name in ("state", "flag", "role", "nid")
    },
    ("smd.components_list", "softwarestatus"): _WORD,
    ("smd.components_list_under", "softwarestatus"): _WORD,
    ("smd.memberships_list", "softwarestatus"): _WORD,
    (
        "smd.components_list_under",
        "xname",
    ): "a text that is not an xname has nothing below it: the list is empty",
    **{
        (
            f"boot.{tag}_get",
            "nid",
        ): "a text that is not a number is an unknown node: its script halts"
        for tag in ("scripts", "legacy_scripts")
    },
    ("smd.ethernet_interfaces_update", "ethernet_interface_id"): (
        "any unknown ID is answered with an empty interface (SMD 2.20.5)"
    ),
}
