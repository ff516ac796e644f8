"""Input that looks wrong and is accepted by design: by operation and parameter, with the reason."""

from __future__ import annotations

_WORD = "any text is a software status; one that no component has finds none"

_ONLY = "what is no boolean is ignored, and everything is shown"

TOLERATED = {
    **{
        (operation, f"{name}only"): _ONLY
        for operation in ("smd.components_list", "smd.components_list_under")
        for name in ("state", "flag", "role", "nid")
    },
    ("smd.components_list", "softwarestatus"): _WORD,
    ("smd.components_list_under", "softwarestatus"): _WORD,
    ("smd.memberships_list", "softwarestatus"): _WORD,
    ("smd.components_list_under", "xname"): "what is no xname has nothing below it: an empty list",
    **{
        (
            f"boot.{tag}_get",
            "nid",
        ): "what is no number is a node that nobody knows: its script halts"
        for tag in ("scripts", "legacy_scripts")
    },
    ("smd.ethernet_interfaces_update", "ethernet_interface_id"): (
        "an unknown interface is answered with an empty one, whatever it is called (SMD 2.20.5)"
    ),
}
