"""What `openchami_sdk.auth` offers, and what it costs to import."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

from openchami_sdk import auth

OPTIONAL = {
    "joserfc",
    "redis",
    "opentelemetry",
    "trio",
    "starlette",
    "authlib",
    "yaml",
    "cryptography",
}


@pytest.mark.parametrize("name", auth.__all__)
def test_public_name_is_documented(name: str) -> None:
    """Everything exported is there and says what it is; no public module hides behind a name."""
    thing = getattr(auth, name)
    assert not inspect.ismodule(thing)
    assert inspect.getdoc(thing)
    for member, value in vars(thing).items() if inspect.isclass(thing) else ():
        if not member.startswith("_") and inspect.isfunction(value):
            assert value.__doc__, f"{name}.{member}"


def test_import_needs_the_core_only() -> None:
    """No extra is imported unless it is used, so none needs to be installed."""
    code = (
        "import sys; from openchami_sdk import auth;"
        "print(*sorted({m.partition('.')[0] for m in sys.modules}))"
    )
    output = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert not OPTIONAL & set(output.split())


def test_namespace_has_no_init() -> None:
    """The three source roots share `openchami_sdk`: none of them owns it."""
    import openchami_sdk

    assert openchami_sdk.__file__ is None


def test_logs_are_silent_until_switched_on() -> None:
    """A warning of ours is not printed by the logging module's last resort."""
    code = (
        "from openchami_sdk import auth; from openchami_sdk.auth import _audit;"
        "_audit.secret_fallback('svc', refused='current', next_='previous')"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout + run.stderr == ""
