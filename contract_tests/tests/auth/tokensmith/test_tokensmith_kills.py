"""Real processes killed at random moments of bootstrap, refresh and use: what is left works.

`make kill-test` makes 200 runs with the state in a file, and 100 with the state in Redis;
`make test` a smaller share of both.
"""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from auth_ext.tests.redis_server import redis_server
from auth_ext.tests.tokensmith.smith import Place
from openchami_sdk.testing import Stack
from runtime.tests.scale import count

RUNS = count(200, 8)
PROGRAM = Path(__file__).with_name("killed_service.py")

pytestmark = pytest.mark.parametrize("openchami_release", ["v0.2"])

StateOf = Callable[[Path], str]


@pytest.fixture(params=["file", "redis"])
def state_of(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StateOf]:
    """Where the service of a folder has its state: in a file, or in Redis."""
    if request.param == "file":
        yield lambda folder: str(folder / "state" / "token.json")
        return
    (tmp_path / "redis").mkdir()
    with redis_server(tmp_path / "redis", appendonly="yes", appendfsync="always") as url:
        yield lambda folder: f"{url}#{folder.name}"


@pytest.fixture
def runs(request: pytest.FixtureRequest) -> int:
    """How many services are killed. With Redis, the next one waits for the end of a lease."""
    return RUNS if request.node.callspec.params["state_of"] == "file" else RUNS // 2


def service(stack: Stack, folder: Path, state_of: StateOf, calls: int) -> subprocess.Popen[str]:
    """Start the service; it ends after so many calls, and does not with 0."""
    names = [stack.tokensmith.token_url, stack.smd_url]
    places = [str(folder / "bootstrap"), state_of(folder)]
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), *names, *places, str(calls)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def killed(
    stack: Stack, folder: Path, state_of: StateOf, chance: random.Random, *, in_flight: bool
) -> None:
    """Start the service, and kill it at some moment of one of its first fetches and calls.

    With `in_flight`, between the note of what is sent and the keeping of the answer.
    """
    with service(stack, folder, state_of, 0) as process:
        assert process.stdout is not None
        # After `started` comes the bootstrap, after each `ok` a refresh and the next call.
        for _ in range(chance.choice([1, 1, 2, 3, 5, 9])):
            line = process.stdout.readline()
            if "the answer was lost" in line:
                # A kill before this one took the refresh token of a shared state with it.
                break
            assert line in ("started\n", "ok\n")
        if in_flight:
            while not in_request(state_of(folder)) and not ended(process, 0.001):
                pass
            ended(process, chance.uniform(0.0, 0.01))
        else:
            ended(process, chance.uniform(0.0, 0.1))
        process.kill()


def ended(process: subprocess.Popen[str], seconds: float) -> bool:
    """Whether a process ends within some time."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
    return process.returncode is not None


def in_request(state: str) -> bool:
    """Whether a state says that a token was sent, and has no answer to it."""
    try:
        return b'"spending"' in (Place(state).data() or b"")
    except FileNotFoundError:
        return False


def start_again(
    stack: Stack, folder: Path, state_of: StateOf, chance: random.Random, run: int
) -> tuple[str, str]:
    """Kill a service, start it again, and say when it was killed, and what it then was like."""
    folder = folder / str(run)
    folder.mkdir()
    bootstrap = stack.tokensmith.mint_bootstrap_token(f"service-{folder.name}")
    (folder / "bootstrap").write_text(bootstrap)
    killed(stack, folder, state_of, chance, in_flight=run % 2 == 0)
    moment = "in a token request" if in_request(state_of(folder)) else "elsewhere"
    with service(stack, folder, state_of, 1) as process:
        out, _ = process.communicate(timeout=60)
    last = out.splitlines()[-1]
    if last == "ok":
        return moment, "usable"
    assert "refuses the bootstrap token" in last, last
    assert "the answer was lost" in last, last
    assert "bootstrap-token create" in last, last
    return moment, "bootstrap answer lost, and said so"


def test_service_that_is_killed_starts_again(
    openchami_stack: Stack, tmp_path: Path, state_of: StateOf, runs: int
) -> None:
    """After each kill the next start has a usable token, or says that the bootstrap was lost."""
    chance = random.Random(20261128)
    with ThreadPoolExecutor(2) as pool:
        started = [
            pool.submit(start_again, openchami_stack, tmp_path, state_of, chance, run)
            for run in range(runs)
        ]
        ends = [run.result() for run in started]
    seen, moments = Counter(end for _, end in ends), Counter(moment for moment, _ in ends)
    tokens = openchami_stack.tokensmith
    counts = {grant: tokens.requests(grant) for grant in ("bootstrap", "refresh")}
    print(
        f"\n{runs} services killed and started again: {dict(seen)}; "
        f"killed: {dict(moments)}; requests: {counts}"
    )
    assert seen.total() == runs
    assert seen["usable"] >= runs / 4
    assert moments["in a token request"] >= runs // 8
    assert counts["refresh"] >= runs / 2


def test_replicas_on_one_state_survive_each_other(
    openchami_stack: Stack, tmp_path: Path, state_of: StateOf, runs: int
) -> None:
    """Two processes share one state, one of them is killed again and again: both go on."""
    tokens = openchami_stack.tokensmith
    (tmp_path / "bootstrap").write_text(tokens.mint_bootstrap_token("inventory"))
    with service(openchami_stack, tmp_path, state_of, 1) as process:
        assert process.communicate(timeout=60)[0].endswith("ok\n")
    chance = random.Random(20261128)
    for run in range(max(2, runs // 10)):
        killed(openchami_stack, tmp_path, state_of, chance, in_flight=run % 2 == 0)
        with (
            service(openchami_stack, tmp_path, state_of, 1) as one,
            service(openchami_stack, tmp_path, state_of, 1) as two,
        ):
            assert one.communicate(timeout=60)[0].endswith("ok\n")
            assert two.communicate(timeout=60)[0].endswith("ok\n")
    assert tokens.requests("bootstrap") == 1


def test_replicas_that_renew_at_once_take_turns(
    openchami_stack: Stack, tmp_path: Path, state_of: StateOf
) -> None:
    """Three processes that share one state have each token refused: no call of theirs fails."""
    tokens = openchami_stack.tokensmith
    (tmp_path / "bootstrap").write_text(tokens.mint_bootstrap_token("inventory"))
    replicas = [service(openchami_stack, tmp_path, state_of, 10) for _ in range(3)]
    printed = [replica.communicate(timeout=120)[0].splitlines() for replica in replicas]
    assert printed == [["started", *["ok"] * 10]] * 3
    assert tokens.requests("bootstrap") == 1
    assert 3 <= tokens.requests("refresh") <= 27
