"""Below level `destructive` a shared boot-service is checked and left as it was found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from contract_tests.tests.suite.runs import Suite
from openchami_sdk import boot
from openchami_sdk.contract import cleaning
from openchami_sdk.contract.configuration.levels import Level, least_pool
from openchami_sdk.contract.configuration.run import RunConfiguration, new_id
from openchami_sdk.contract.configuration.target import DEFAULT_POOL
from openchami_sdk.contract.guard.ledger import Ledger, Undo
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
[pool]
xnames = [{pool}]
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


@pytest.fixture
def suite(boot_url: str, tmp_path: Path) -> Iterator[Suite]:
    """The suite, with a target file of that boot-service, an SMD, and no node more than needed."""
    least = least_pool(Level.DISRUPTIVE, {"smd", "boot"})
    pool = ", ".join(f'"{name}"' for name in DEFAULT_POOL[:least])
    with serve(smd.create_app()) as inventory:
        target = tmp_path / "target.toml"
        target.write_text(TARGET.format(smd=inventory.url, boot=boot_url, pool=pool))
        yield Suite(tmp_path, target, {})


@pytest.mark.parametrize("level", ["read-only", "disruptive"])
def test_a_run_leaves_a_shared_system_as_it_was(boot_url: str, suite: Suite, level: str) -> None:
    """Nothing fails, every cell is accounted for, and what is there is what was there."""
    before = _kept(boot_url)
    code, said = suite.run("--only", "boot.*", "--level", level, "--budget", "1s")
    assert code == 0, said
    assert _kept(boot_url) == before
    cells = [cell for row in suite.report()["operations"] for cell in row["cells"].values()]
    assert {cell["outcome"] for cell in cells} <= {"passed", "deviation", "not-applicable"}
    created = [row for row in suite.report()["operations"] if row["id"] == "boot.nodes_create"]
    happened = "not-applicable" if level == "read-only" else "passed"
    assert created[0]["cells"]["state"]["outcome"] == happened


def test_what_a_killed_run_left_is_removed(boot_url: str, suite: Suite) -> None:
    """All that has the run's name, whatever uid it has, and nothing else."""
    before, run_id = _kept(boot_url), new_id()
    root = suite.folder / "reports"
    run = RunConfiguration(run_id, str(suite.target), Level.DISRUPTIVE, 1, 1.0, root=root)
    run.save()
    find = {"list": "/nodes", "metadata.name": f"{run_id}-nodes"}
    Ledger(run.folder / "ledger.jsonl").announce(
        Undo("boot", "DELETE", "/nodes/{metadata[uid]}", find=find)
    )
    left = boot.NodeRequest(
        metadata=boot.MetadataRequest(name=f"{run_id}-nodes"),
        spec=boot.NodeSpec(xname="x9990c0s2b0n0"),
    )
    with boot.Client(boot_url) as client:
        for _ in range(2):
            client.nodes.create(left)
    assert cleaning.clean(str(suite.target), root) == 0
    assert _kept(boot_url) == before
