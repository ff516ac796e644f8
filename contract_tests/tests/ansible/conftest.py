"""The collection, installed as an operator does, and the commands of Ansible beside it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

COLLECTION = Path(__file__).parents[3] / "examples" / "ansible"
_COMMANDS = Path(sys.executable).parent

Ansible: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder for Ansible's files and the collections."""
    return tmp_path_factory.mktemp("ansible")


@pytest.fixture(scope="session")
def run(home: Path) -> Ansible:
    """Runs a command of Ansible with this home and no other configuration."""
    if sys.version_info >= (3, 14):
        pytest.skip("ansible-core 2.19, which the lock file has, is for Python 3.11 to 3.13")

    def command(
        name: str, *arguments: str | Path, environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        ours = {name: value for name, value in os.environ.items() if not name.startswith("ANSIBLE")}
        ours |= {
            "ANSIBLE_HOME": str(home),
            "ANSIBLE_COLLECTIONS_PATH": str(home / "collections"),
            "ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED": "true",
            "ANSIBLE_INVENTORY_ENABLED": "auto",
            "ANSIBLE_NOCOLOR": "true",
            "COLUMNS": "1000",
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
        }
        return subprocess.run(
            [_COMMANDS / name, *arguments],
            cwd=home,
            env={**ours, **(environment or {})},
            capture_output=True,
            text=True,
            timeout=120,
        )

    return command


@pytest.fixture(scope="session")
def ansible(home: Path, run: Ansible) -> Ansible:
    """The same, once the collection is built and installed."""
    galaxy = ("ansible-galaxy", "collection")
    built = run(*galaxy, "build", COLLECTION, "--output-path", home)
    assert built.returncode == 0, built.stderr
    (archive,) = home.glob("openchami-inventory-*.tar.gz")
    installed = run(*galaxy, "install", "--offline", archive)
    assert installed.returncode == 0, installed.stderr
    return run
