"""The tree keeps the rules that the package stands on."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_no_namespace_init_in_the_tree() -> None:
    """No source root may own the namespace that all three share."""
    assert not list(ROOT.glob("*/openchami_sdk/__init__.py"))


def test_lock_file_names_no_registry() -> None:
    """The locked dependencies are hashes alone: sites install them from their own index."""
    lock = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8")
    lines = [line for line in lock.splitlines() if not line.lstrip().startswith("#")]
    assert not [line for line in lines if "://" in line or line.startswith(("-i", "--"))]
    pinned = [line for line in lines if "==" in line]
    assert len(pinned) > 50
    assert lock.count("--hash=sha256:") >= len(pinned)


def test_imports_point_one_way() -> None:
    """Generated code knows nobody, the auth layer neither clients nor stand-ins."""
    rules = {"generated": ("openchami_sdk.auth", "openchami_sdk.testing"),
             "auth_ext/openchami_sdk": ("openchami_sdk.smd", "openchami_sdk.bss",
                                        "openchami_sdk.testing")}  # fmt: skip
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for root, forbidden in rules.items()
        for path in (ROOT / root).rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip().startswith(("import ", "from ")) and any(name in line for name in forbidden)
    ]
    assert not found


def test_make_help_lists_every_target() -> None:
    """`make` alone explains each target in one line."""
    shown = subprocess.run(
        ["make", "-C", str(ROOT), "help"], capture_output=True, text=True, check=True
    ).stdout
    for target in ("demo", "test", "generate", "check-generated", "contract", "stack", "bench"):
        assert f"make {target} " in shown
