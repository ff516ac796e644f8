"""Below level `destructive` a shared boot-service is checked and left as it was found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from contract_tests.tests.suite.runs import Suite
from openchami_sdk import boot
from openchami_sdk.testing import serve, smd
from openchami_sdk.testing.boot import create_app

TARGET = """
name = "shared"
max_level = "disruptive"
[services]
smd = "{smd}"
boot = "{boot}"
[auth]
enabled = false
"""
FOREIGN = boot.BootConfigurationRequest(
    metadata=boot.MetadataRequest(name="site"),
    spec=boot.BootConfigurationSpec(groups=["compute"], kernel="/site"),
)


@pytest.fixture
def boot_url() -> Iterator[str]:
    """A boot-service with all that it can have, and a configuration of the site's."""
    with serve(create_app(legacy_api=True, metrics=True)) as server:
        with boot.Client(server.url) as client:
            client.configurations.create(FOREIGN)
        yield server.url


def _kept(url: str) -> dict[str, object]:
    with httpx.Client(base_url=url, trust_env=False) as client:
        return {
            path: client.get(path).json() for path in ("/nodes", "/bootconfigurations", "/bmcs")
        }


@pytest.mark.parametrize("level", ["read-only", "disruptive"])
def test_a_run_leaves_a_shared_system_as_it_was(boot_url: str, tmp_path: Path, level: str) -> None:
    """Nothing fails, every cell is accounted for, and what is there is what was there."""
    before = _kept(boot_url)
    with serve(smd.create_app()) as inventory:
        target = tmp_path / "target.toml"
        target.write_text(TARGET.format(smd=inventory.url, boot=boot_url))
        suite = Suite(tmp_path, target, {})
        code, said = suite.run("--only", "boot.*", "--level", level, "--budget", "1s")
    assert code == 0, said
    assert _kept(boot_url) == before
    cells = [cell for row in suite.report()["operations"] for cell in row["cells"].values()]
    assert {cell["outcome"] for cell in cells} <= {"passed", "deviation", "not-applicable"}
    created = [row for row in suite.report()["operations"] if row["id"] == "boot.nodes_create"]
    happened = "not-applicable" if level == "read-only" else "passed"
    assert created[0]["cells"]["state"]["outcome"] == happened
