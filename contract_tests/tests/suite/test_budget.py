"""A run's time goes where there is most to get wrong, and a seed repeats a run's shares."""

from __future__ import annotations

from pathlib import Path

import attrs

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.descriptions.catalogue import operations
from openchami_sdk.contract.fuzzing import fuzzer
from openchami_sdk.contract.fuzzing.budget import Budget

SMD = operations("smd")
RUN = RunConfiguration(
    id="sdkct-20260101000000-0001",
    target="local",
    level=Level.DESTRUCTIVE,
    seed=7,
    budget=600.0,
    workers=2,
    failed_before=("smd.groups_get",),
)


def test_more_input_gets_more_examples() -> None:
    """An operation with a large body gets more examples than one without input."""
    examples = Budget(600.0, SMD).examples

    assert examples["smd.components_create"] > 2 * examples["smd.service_ready"]


def test_what_failed_before_gets_more() -> None:
    """An operation that failed in the previous report gets more than its usual share."""
    usual = Budget(300.0, SMD).examples["smd.groups_get"]
    again = Budget(300.0, SMD, failed_before=("smd.groups_get",)).examples["smd.groups_get"]

    assert again > 2 * usual


def test_nothing_is_made_up_once_the_time_is_spent() -> None:
    """Without time an operation still gets a few requests, and no more."""
    budget = Budget(0.0, SMD)

    granted = [budget.left("smd.groups_get", random=True) for _ in range(100)]

    assert granted.index(False) == sum(granted) == 20


def test_a_complete_run_leaves_out_random_requests_only() -> None:
    """What it finds out must not depend on how fast the machine is."""
    budget = fuzzer.budget(attrs.evolve(RUN, failed_before=()))
    budget.seconds = 0.0
    budget._share = dict.fromkeys(budget._share, 0.0)  # pyright: ignore[reportPrivateUsage]

    assert RUN.complete
    assert all(budget.left("smd.groups_get", random=False) for _ in range(100))
    assert not budget.left("smd.groups_get", random=True)


def test_a_seed_repeats_the_shares_of_its_run(tmp_path: Path) -> None:
    """A run with an earlier seed makes up the same requests, whatever else it was asked for."""
    earlier = attrs.evolve(RUN, root=tmp_path)
    earlier.save()
    asked = RunConfiguration(
        "sdkct-20260101000000-0002", "local", Level.DESTRUCTIVE, 7, 60.0, root=tmp_path
    )

    repeated = asked.repeating()

    assert attrs.evolve(repeated, id=earlier.id) == earlier


def test_another_seed_repeats_nothing(tmp_path: Path) -> None:
    """A seed that no earlier run had leaves the settings alone."""
    attrs.evolve(RUN, root=tmp_path).save()
    asked = attrs.evolve(RUN, root=tmp_path, seed=8, budget=60.0)

    assert asked.repeating() == asked
