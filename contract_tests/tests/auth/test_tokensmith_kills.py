"""Real processes killed at random moments of bootstrap, refresh and use: what is left works.

`make kill-test` makes 200 runs; `make test` a smaller share of it.
"""

from __future__ import annotations

import contextlib
import os
import random
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from openchami_sdk.testing import Stack

RUNS = int(os.environ.get("OPENCHAMI_KILL_RUNS", "8"))
PROGRAM = Path(__file__).with_name("killed_service.py")


def service(stack: Stack, folder: Path, how: str) -> subprocess.Popen[str]:
    """Start the service."""
    names = [stack.tokensmith.token_url, stack.smd_url]
    files = [str(folder / "bootstrap"), str(folder / "state" / "token.json")]
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), *names, *files, how],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def killed(stack: Stack, folder: Path, chance: random.Random) -> None:
    """Start the service, and kill it at some moment of one of its first fetches and calls."""
    with service(stack, folder, "forever") as process:
        assert process.stdout is not None
        # After `started` comes the bootstrap, after each `ok` a refresh and the next call.
        for _ in range(chance.choice([1, 1, 2, 3, 5, 9])):
            line = process.stdout.readline()
            if "the answer was lost" in line:
                # A kill before this one took the refresh token of a shared state with it.
                break
            assert line in ("started\n", "ok\n")
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(chance.uniform(0.0, 0.1))
        process.kill()


def start_again(stack: Stack, folder: Path, chance: random.Random) -> str:
    """Kill a service, start it again, and say what it then was like."""
    folder.mkdir()
    bootstrap = stack.tokensmith.mint_bootstrap_token(f"service-{folder.name}")
    (folder / "bootstrap").write_text(bootstrap)
    killed(stack, folder, chance)
    with service(stack, folder, "once") as process:
        out, _ = process.communicate(timeout=60)
    last = out.splitlines()[-1]
    if last == "ok":
        return "usable"
    assert "refuses the bootstrap token" in last, last
    assert "the answer was lost" in last, last
    assert "bootstrap-token create" in last, last
    return "bootstrap answer lost, and said so"


@pytest.mark.parametrize("openchami_release", ["v0.2"])
def test_service_that_is_killed_starts_again(openchami_stack: Stack, tmp_path: Path) -> None:
    """After each kill the next start has a usable token, or says that the bootstrap was lost."""
    chance = random.Random(20261128)
    with ThreadPoolExecutor(2) as pool:
        runs = [
            pool.submit(start_again, openchami_stack, tmp_path / str(run), chance)
            for run in range(RUNS)
        ]
        seen = Counter(run.result() for run in runs)
    tokens = openchami_stack.tokensmith
    counts = {grant: tokens.requests(grant) for grant in ("bootstrap", "refresh")}
    print(f"\n{RUNS} services killed and started again: {dict(seen)}; requests: {counts}")
    assert seen.total() == RUNS
    assert seen["usable"] >= RUNS / 2
    assert counts["refresh"] >= RUNS / 2


@pytest.mark.parametrize("openchami_release", ["v0.2"])
def test_replicas_on_one_state_survive_each_other(openchami_stack: Stack, tmp_path: Path) -> None:
    """Two processes share one file, one of them is killed again and again: both go on."""
    tokens = openchami_stack.tokensmith
    (tmp_path / "bootstrap").write_text(tokens.mint_bootstrap_token("inventory"))
    with service(openchami_stack, tmp_path, "once") as process:
        assert process.communicate(timeout=60)[0].endswith("ok\n")
    chance = random.Random(20261128)
    for _ in range(max(2, RUNS // 10)):
        killed(openchami_stack, tmp_path, chance)
        with (
            service(openchami_stack, tmp_path, "once") as one,
            service(openchami_stack, tmp_path, "once") as two,
        ):
            assert one.communicate(timeout=60)[0].endswith("ok\n")
            assert two.communicate(timeout=60)[0].endswith("ok\n")
    assert tokens.requests("bootstrap") == 1
