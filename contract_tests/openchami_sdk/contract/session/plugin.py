"""The pytest side of a run: the session fixture, and failures turned into test results."""

from __future__ import annotations

import contextlib
import fnmatch
import os
import signal
from collections.abc import Generator, Iterator
from typing import Any

import pytest

from openchami_sdk import smd
from openchami_sdk.auth import AuthError
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.network.trouble import AnswerLost, TargetTrouble
from openchami_sdk.contract.redaction import one_line
from openchami_sdk.contract.results.record import TARGET, Observation, Record
from openchami_sdk.contract.session.contents import kept
from openchami_sdk.contract.session.opening import open_session
from openchami_sdk.contract.session.session import Session


@pytest.fixture(scope="session")
def session() -> Iterator[Session]:
    """The worker's session against the run's target."""
    run = RunConfiguration.current()
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    with open_session(run, worker, reached=True) as opened, kept(opened):
        yield opened
        if opened.line.ended is not None:
            # A check may have caught the exception.
            _record(Observation(TARGET, "ended", "unchecked", str(opened.line.ended)))


@pytest.fixture(autouse=True)
def _fail_for_new_deviations(session: Session) -> Iterator[None]:
    """Fail the item for every failure that the guard saw and no deviation covers."""
    if session.line.ended is not None:
        pytest.skip("the target can't be tested any further")
    if failure := session.record.failure or session.ledger.failure:
        pytest.skip(failure)
    session.failures.clear()
    session.interrupted = ""
    yield
    if session.failures:
        lines = [f"{seen.operation} [{seen.check}] {seen.message}" for seen in session.failures]
        pytest.fail("\n".join(dict.fromkeys(lines)), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[Any]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Separate errors of the suite from failures of a service.

    An exception that is not a failed check is an error of the suite, unless the target is in
    trouble.
    """
    report = yield
    error = call.excinfo.value if call.excinfo else None
    expected = (AssertionError, pytest.fail.Exception, pytest.skip.Exception)
    if error is None or isinstance(error, pytest.skip.Exception):
        return report
    used: Session | None = getattr(item, "funcargs", {}).get("session")
    trouble = _trouble(error, used)
    if trouble:
        check = "ended" if used is None or used.line.ended else "interrupted"
        _record(Observation(TARGET, check, "unchecked", trouble))
        report.outcome, report.longrepr = "skipped", (str(item.path), 0, trouble)
    elif not isinstance(error, expected) and not (used is not None and used.failures):
        message = f"{item.name}: {type(error).__name__}: {one_line(str(error))[:300]}"
        _record(Observation("suite", "valid", "error", message))
    return report


def _trouble(error: BaseException, session: Session | None) -> str:
    """The target's trouble that caused an exception; empty if it has another cause."""
    if isinstance(error, (TargetTrouble, AnswerLost, AuthError)):
        return str(error)
    if session is None or session.failures:
        return ""
    return str(session.line.ended or session.interrupted)


def _record(observation: Observation) -> None:
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    Record(RunConfiguration.current().folder / f"observations-{worker}.jsonl").add(observation)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """A worker that ended too soon is an error of the suite; the cells of its checks lack a result.

    The hook is pytest-xdist's.
    """
    if error:
        message = f"the worker {node.gateway.id} ended: {one_line(str(error))[:300]}"
        _record(Observation("suite", "valid", "error", message))


def _interrupt_once(number: int, frame: object) -> None:
    """End the run, which then removes what it created; further signals do not disturb this."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    raise KeyboardInterrupt


def pytest_configure(config: pytest.Config) -> None:
    """Register the suite's marks, and how a run is interrupted."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, _interrupt_once)
    config.addinivalue_line("markers", "needs(level): skip the item below this level.")
    config.addinivalue_line("markers", "about(*globs): skip the item if --only excludes all these.")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip the items above the run's level, and those that --only excludes."""
    run = RunConfiguration.current()
    asked = [operation.id for operation in run.operations()]
    for item in items:
        mark = item.get_closest_marker("needs")
        if mark is not None and Level.parse(mark.args[0]) > run.level:
            item.add_marker(pytest.mark.skip(reason=f"needs level {mark.args[0]}"))
        about = item.get_closest_marker("about")
        if about is not None and not any(fnmatch.filter(asked, glob) for glob in about.args):
            item.add_marker(pytest.mark.skip(reason="--only excludes it"))


@pytest.fixture
def own_nodes(session: Session) -> Iterator[list[str]]:
    """The pool's nodes, which are components of the target while one item runs."""
    with created_nodes(session) as names:
        yield names


@contextlib.contextmanager
def created_nodes(session: Session) -> Generator[list[str]]:
    """The pool's nodes, which are components of the target while the block runs."""
    names = list(session.target.xname_pool)
    with session.owning(*(component(name) for name in names)):
        nodes = [smd.ComponentCreate(id=name, state="On", role="Compute") for name in names]
        with session.check("valid", "smd.components_create"):
            session.smd.components.create(smd.ComponentsCreate(components=nodes))
        yield names


def component(xname: str) -> Undo:
    """How to remove a component that the run created."""
    return Undo("smd", "DELETE", f"/hsm/v2/State/Components/{xname}")
