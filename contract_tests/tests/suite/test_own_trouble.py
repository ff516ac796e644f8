"""The suite's own trouble is no verdict: broken files of earlier runs, a kill, Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from contract_tests.tests.suite.fake_servers import empty_objects
from contract_tests.tests.suite.guard.shared_site import Site, shared_site
from contract_tests.tests.suite.runs import Suite
from openchami_sdk.contract import command
from openchami_sdk.testing import serve, tokens

EARLIER = "sdkct-20250101000000-ab12"
SHORT = ("--only", "smd.groups_*", "--budget", "1s")


@pytest.fixture
def site() -> Iterator[Site]:
    """A system that others use, too."""
    with shared_site() as running:
        yield running


@pytest.mark.parametrize("content", ["{", "[]", '{"target": "x"}', "\x00"])
def test_broken_files_of_earlier_runs(site: Site, tmp_path: Path, content: str) -> None:
    """A kill or a full disk cut them short: they are passed over."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="read-only")
    earlier = suite.folder / "reports" / EARLIER
    earlier.mkdir(parents=True)
    for name in ("report.json", "run.json"):
        (earlier / name).write_text(content)
    arguments = ("--only", "smd.service_ready", "--budget", "1s")
    for seed in ((), ("--seed", "5")):
        code, said = suite.run(*arguments, *seed)
        assert code == 0, said


def test_checks_are_made_without_assertions_of_python(tmp_path: Path) -> None:
    """PYTHONOPTIMIZE drops assertions, and PYTHONWARNINGS makes warnings errors: not here."""
    with tokens.start() as server, serve(empty_objects()) as running:
        suite = Suite.against(tmp_path, running.url, server, level="read-only")
        text = suite.target.read_text("utf-8").replace("[auth]\n", "[auth]\nenabled = false\n")
        suite.target.write_text(text, "utf-8")
        suite.environment.update(PYTHONOPTIMIZE="2", PYTHONWARNINGS="error")
        code, said = suite.run("--only", "smd.groups_get", "--budget", "1s")
    assert code == 1, said
    assert "Traceback" not in said
    assert suite.report()["counts"]["error"] == 0


def test_a_kill_of_the_checks_is_no_verdict(site: Site, tmp_path: Path) -> None:
    """As by the kernel, when memory runs out: exit status 4, and no cell has failed."""
    suite = Suite.against(tmp_path, site.url, site.tokens, level="read-only")
    process = suite.start("--budget", "1s")
    site.witness.after = _once_at(30, site, lambda: os.kill(_child(process), signal.SIGKILL))
    said, _ = process.communicate(timeout=240)
    assert process.returncode == 4, said
    assert "Contract not judged" in said
    assert suite.report()["counts"]["failed"] == 0


@pytest.mark.parametrize(
    ("number", "everyone"),
    [(signal.SIGINT, True), (signal.SIGTERM, False)],
    ids=["Ctrl-C in the terminal", "kill of the command"],
)
def test_an_interrupted_run_removes_what_it_created(
    site: Site, tmp_path: Path, number: signal.Signals, everyone: bool
) -> None:
    """Also when removing takes longer than a moment; the last line says that it is no verdict."""
    before = site.contents()
    suite = Suite.against(tmp_path, site.url, site.tokens, level="create")
    process = suite.start("--level", "create", *SHORT)

    def interrupt(method: str, path: str, status: int) -> None:
        if method == "DELETE":
            time.sleep(0.5)
        if (method, path, status) == ("POST", "/hsm/v2/groups", 201) and len(created) < 2:
            created.append(path)
            if len(created) == 2:
                (os.killpg if everyone else os.kill)(process.pid, number)

    created: list[str] = []
    site.witness.after = interrupt
    said, _ = process.communicate(timeout=240)
    assert process.returncode == 130, said
    assert said.splitlines()[-1] == "The run was interrupted: it says nothing about the contract."
    assert "Left on the target" not in said
    assert "Traceback" not in said
    assert site.contents() == before


def test_a_folder_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report's folder is checked before anything is sent."""
    file = tmp_path / "file"
    file.touch()
    assert command.main(["--target", "local", "--reports", str(file)]) == 2
    assert "for the report can't be written" in capsys.readouterr().err


def _child(process: subprocess.Popen[str]) -> int:
    """The process of the checks, which the command has started."""
    found = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("utf-8").split()
    return int(found[0])


def _once_at(number: int, site: Site, act: Any) -> Any:
    def after(method: str, path: str, status: int) -> None:
        if len(site.witness.calls) == number:
            act()

    return after


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
