"""The comparison page names a test for each feature: those tests exist."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def features() -> tuple[tuple[str, str], ...]:
    """The page's list."""
    path = HERE.parents[1] / "benchmarks" / "auth" / "features.py"
    spec = importlib.util.spec_from_file_location("features", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: tuple[tuple[str, str], ...] = module.FEATURES
    return found


@pytest.mark.parametrize(("feature", "test"), features())
def test_named_test_exists(feature: str, test: str) -> None:
    """No feature is claimed without a test of that name."""
    file, _, name = test.partition("::")
    (path,) = HERE.rglob(file)
    assert f"def {name}(" in path.read_text(), feature
