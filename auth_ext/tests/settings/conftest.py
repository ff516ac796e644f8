"""The two places that settings come from: `ochami`'s file and the environment."""

from __future__ import annotations

from pathlib import Path

import pytest

from auth_ext.tests.settings.ochami_file import FILE, Env


@pytest.fixture
def ochami(tmp_path: Path) -> Path:
    """The user's configuration file."""
    path = tmp_path / ".config" / "ochami" / "config.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(FILE)
    return path


@pytest.fixture
def env(monkeypatch: pytest.MonkeyPatch) -> Env:
    """Sets environment variables."""

    def put(**values: str) -> None:
        for name, value in values.items():
            monkeypatch.setenv(name, value)

    return put
