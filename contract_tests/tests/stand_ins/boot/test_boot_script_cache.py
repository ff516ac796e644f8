"""How long a boot script is served although everything has changed."""

from __future__ import annotations

from typing import Any

from openchami_sdk.testing._serving.clock import Clock
from openchami_sdk.testing.boot._bootscript import BootScripts
from openchami_sdk.testing.boot._kinds import CONFIGURATION, KINDS, NODE
from openchami_sdk.testing.fabrica import Store


def configuration(**members: Any) -> dict[str, Any]:
    return CONFIGURATION.spec.empty() | {"kernel": "/k/one"} | members


def test_only_scripts_of_configurations_called_default_are_found_again() -> None:
    """For five minutes, whatever happens to the configuration; then it is made anew."""
    clock = Clock()
    store = Store(KINDS)
    scripts = BootScripts(store, clock)
    store.create(NODE, "n", NODE.spec.empty() | {"xname": "x1c0s0b0n0", "nid": 7})
    default = store.create(CONFIGURATION, "", configuration())
    assert "set kernel /k/one" in scripts.script("x1c0s0b0n0")
    store.change(default, spec=configuration(kernel="/k/two"))
    clock.advance(290)
    assert "set kernel /k/one" in scripts.script("x1c0s0b0n0")
    assert "set kernel /k/two" in scripts.script("7")
    clock.advance(10)
    assert "set kernel /k/two" in scripts.script("x1c0s0b0n0")
    store.change(store.all(CONFIGURATION)[0], spec=configuration(kernel="/k/three"))
    scripts.forget()
    assert "set kernel /k/three" in scripts.script("x1c0s0b0n0")


def test_a_script_with_a_name_is_always_fresh() -> None:
    """So are error scripts and minimal scripts."""
    store = Store(KINDS)
    scripts = BootScripts(store, Clock())
    assert "# Error iPXE Boot Script" in scripts.script("x1c0s0b0n0")
    store.create(NODE, "n", NODE.spec.empty() | {"xname": "x1c0s0b0n0"})
    assert "# Minimal iPXE Boot Script" in scripts.script("x1c0s0b0n0")
    named = store.create(CONFIGURATION, "named", configuration())
    assert "set kernel /k/one" in scripts.script("x1c0s0b0n0")
    store.change(named, spec=configuration(kernel="/k/two"))
    assert "set kernel /k/two" in scripts.script("x1c0s0b0n0")
