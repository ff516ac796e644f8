"""The suite's own trouble is no verdict: broken files of earlier runs, a kill, Ctrl-C."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.tests.suite.fake_servers import empty_objects
from contract_tests.tests.suite.guard.shared_site import Site, shared_site
from contract_tests.tests.suite.runs import Suite
from openchami_sdk.contract import command
from openchami_sdk.testing import serve, tokens
from runtime.tests.scale import count

EARLIER = "sdkct-20250101000000-ab12"
KILLED = [("1", "the process of the checks ended with status -9"), ("2", "the worker gw")][
    : count(full=2, short=1)
]
SHORT = ("--only", "smd.groups_*", "--budget", "1s")


@pytest.fixture
def site() -> Iterator[Site]:
    """A system that others use, too."""
    with shared_site() as running:
        yield running


def test_broken_files_of_earlier_runs(site: Site, tmp_path: Path) -> None:
    """A kill or a full disk cut them short: they are ignored."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="read-only")
    for number, content in enumerate(["{", "[]", '{"target": "x"}', "\x00"]):
        earlier = suite.folder / "reports" / f"{EARLIER[:-1]}{number}"
        earlier.mkdir(parents=True)
        for name in ("report.json", "run.json"):
            (earlier / name).write_text(content)
    arguments = ("--only", "smd.service_ready", "--budget", "1s")
    for seed in ((), ("--seed", "5")):
        code, said = suite.run(*arguments, *seed)
        assert code == 0, said


def test_settings_of_python_do_not_change_the_checks(tmp_path: Path) -> None:
    """PYTHONOPTIMIZE would drop their assertions; PYTHONWARNINGS would make warnings errors."""
    with tokens.start() as server, serve(empty_objects()) as running:
        suite = Suite.against(tmp_path, running.url, server, level="read-only")
        text = suite.target.read_text("utf-8").replace("[auth]\n", "[auth]\nenabled = false\n")
        suite.target.write_text(text, "utf-8")
        suite.environment.update(PYTHONOPTIMIZE="2", PYTHONWARNINGS="error")
        code, said = suite.run("--only", "smd.groups_get", "--budget", "1s")
    assert code == 1, said
    assert "Traceback" not in said
    assert suite.report()["counts"]["error"] == 0


@pytest.mark.parametrize(("workers", "says"), KILLED)
def test_a_kill_of_the_checks_is_no_verdict(
    site: Site, tmp_path: Path, workers: str, says: str
) -> None:
    """The kernel kills one when memory runs out: exit status 4, and no cell has failed."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="read-only")
    process = suite.start("--budget", "1s", "--workers", workers)

    def kill(method: str, path: str, status: int) -> None:
        if len(site.witness.calls) == 30:
            checks = _child(process.pid)
            os.kill(checks if workers == "1" else _child(checks), signal.SIGKILL)

    site.witness.after = kill
    said, _ = process.communicate(timeout=240)
    assert process.returncode == 4, said
    assert "Contract not judged" in said
    assert says in " ".join(said.split())
    assert suite.report()["counts"]["failed"] == 0


@pytest.mark.parametrize(
    ("number", "everyone"),
    [(signal.SIGINT, True), (signal.SIGTERM, False)],
    ids=["Ctrl-C in the terminal", "kill of the command"],
)
def test_an_interrupted_run_removes_what_it_created(
    site: Site, tmp_path: Path, number: signal.Signals, everyone: bool
) -> None:
    """Also when a removal takes long. The last line says that the run is no verdict."""
    before = site.contents()
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    process = suite.start("--level", "create", *SHORT)

    def interrupt(method: str, path: str, status: int) -> None:
        if method == "DELETE" and len(created) == 2 and not ended:
            ended.append(_ends(checks[0], seconds=0.5))
        if (method, path, status) == ("POST", "/hsm/v2/groups", 201) and len(created) < 2:
            created.append(path)
            if len(created) == 2:
                checks.append(_child(process.pid))
                (os.killpg if everyone else os.kill)(process.pid, number)

    created: list[str] = []
    checks: list[int] = []
    ended: list[bool] = []
    site.witness.after = interrupt
    said, _ = process.communicate(timeout=240)
    assert process.returncode == 130, said
    assert ended == [False], "the checks were killed during a removal"
    assert said.splitlines()[-1] == "The run was interrupted: it says nothing about the contract."
    assert "Left on the target" not in said
    assert "Traceback" not in said
    assert site.contents() == before


def test_a_second_interrupt_ends_the_removal(site: Site, tmp_path: Path) -> None:
    """The objects that may be left are named, and `clean` removes them."""
    before = site.contents()
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    process = suite.start("--level", "create", *SHORT)

    def interrupt(method: str, path: str, status: int) -> None:
        if (method, path, status) == ("POST", "/hsm/v2/groups", 201):
            created.append(path)
            if len(created) == 2:
                checks.append(_child(process.pid))
                os.killpg(process.pid, signal.SIGINT)
        elif method == "DELETE" and checks:
            # The command may not have noticed the first one yet.
            while not _ends(checks[0], seconds=0.5):
                os.kill(process.pid, signal.SIGINT)
            site.witness.after = None

    created: list[str] = []
    checks: list[int] = []
    site.witness.after = interrupt
    said, _ = process.communicate(timeout=240)
    assert process.returncode == 5, said
    assert "Left on the target: DELETE /hsm/v2/groups/sdkct-" in said
    assert said.splitlines()[-1] == "The run was interrupted: it says nothing about the contract."
    assert "Traceback" not in said
    code, said = suite.run("clean")
    assert code == 0, said
    assert site.contents() == before


def test_a_folder_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report's folder is checked before anything is sent."""
    file = tmp_path / "file"
    file.touch()
    assert command.main(["--target", "local", "--reports", str(file)]) == 2
    assert "for the report can't be written" in capsys.readouterr().err


def _child(parent: int) -> int:
    """The first process that a process has started."""
    return int(Path(f"/proc/{parent}/task/{parent}/children").read_text("utf-8").split()[0])


def _ends(process: int, *, seconds: float) -> bool:
    """Whether a process ends before so many seconds have passed."""
    descriptor = os.pidfd_open(process)
    try:
        return bool(select.select([descriptor], [], [], seconds)[0])
    finally:
        os.close(descriptor)


@pytest.mark.parametrize("path", ["/nonexistent", "/", "a\\u0000b"])
def test_a_ca_bundle_that_is_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    """It is a fault of the target file."""
    target = tmp_path / "target.toml"
    services = '[services]\nsmd = "http://127.0.0.1:9"\n[auth]\nenabled = false\n'
    target.write_text(f'ca_bundle = "{path}"\n{services}', "utf-8")
    words = ["--target", str(target), "--reports", str(tmp_path / "reports")]
    assert command.main(words) == 2
    assert "can't be used" in capsys.readouterr().err
