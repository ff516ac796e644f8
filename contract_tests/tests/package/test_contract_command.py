"""`openchami-contract` works from the wheel alone, in a fresh environment and an empty folder."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import attrs
import pytest

from contract_tests.tests.package.environments import link, required

ROOT = Path(__file__).parents[3]
FEW = ("--only", "smd.service_ready", "--budget", "1s", "--workers", "1")


@attrs.frozen
class Environment:
    """A virtual environment that holds the wheel with its extra `contract`, and no checkout."""

    folder: Path

    def run(self, cwd: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the installed command in a folder."""
        return subprocess.run(
            [str(self.folder / "bin" / "openchami-contract"), *arguments],
            cwd=cwd,
            env={
                "PATH": str(self.folder / "bin"),
                "HOME": str(cwd),
                "XDG_CACHE_HOME": str(ROOT / ".cache"),
                **variables,
            },
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )


@pytest.fixture(scope="module")
def installed(distributions: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """The environment, made as `pip install 'openchami-sdk[contract]'` makes it."""
    folder = tmp_path_factory.mktemp("venv")
    wheel = next(distributions.glob("*.whl"))
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(folder / "bin" / "python")]
    install = [*pip, "install", "--quiet", "--no-index", "--no-deps", str(wheel)]
    subprocess.run(install, check=True, capture_output=True, timeout=120)
    paths = {"base": str(folder), "platbase": str(folder)}
    link(required(wheel, "contract"), Path(sysconfig.get_path("purelib", vars=paths)))
    return Environment(folder)


def test_the_local_stack_is_checked(installed: Environment, tmp_path: Path) -> None:
    """The command starts the stack, sends requests and leaves nothing but its report."""
    ran = installed.run(tmp_path, "--target", "local", *FEW)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "Contract kept" in ran.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["reports"]
    (report,) = tmp_path.glob("reports/*/report.json")
    data = json.loads(report.read_text(encoding="utf-8"))
    assert data["requests"] > 20
    assert data["counts"]["passed"] >= 2
    assert report.with_name("report.html").exists()
    assert report.with_name("junit.xml").exists()


def test_what_the_folder_says_about_pytest_has_no_part(
    installed: Environment, tmp_path: Path
) -> None:
    """Neither its settings, conftest, modules nor variables change a run."""
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n")
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\npython_files = 'none'\n")
    (tmp_path / "schemathesis.toml").write_text("no = TOML\n")
    for name in ("conftest", "plugin", "attrs", "openchami_sdk"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('the folder has its say')\n")
    variables = {"PYTEST_ADDOPTS": "--no-such-option", "PYTEST_PLUGINS": "plugin"}
    ran = installed.run(tmp_path, *FEW, **variables)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_help_explains_the_command(installed: Environment, tmp_path: Path) -> None:
    """It says how to begin, what is needed and what the exit status means."""
    ran = installed.run(tmp_path, "--help")
    assert ran.returncode == 0
    for told in (
        "openchami-contract example-target > staging.toml",
        "openchami-contract --target staging.toml",
        "OPENCHAMI_CLIENT_SECRET_FILE",
        "3  the target could not be tested",
    ):
        assert told in ran.stdout


def test_the_example_target_is_a_target(installed: Environment, tmp_path: Path) -> None:
    """What `example-target` prints can be used, once there are a CA and a client."""
    target = tmp_path / "staging.toml"
    example = installed.run(tmp_path, "example-target").stdout
    target.write_text(example.replace("ca_bundle =", "# ca_bundle ="), encoding="utf-8")
    ran = installed.run(tmp_path, "--target", "staging.toml", "--dry-run")
    assert ran.returncode == 0, ran.stderr
    assert "smd.groups_list " in ran.stdout
    ran = installed.run(tmp_path, "--target", "staging.toml")
    assert ran.returncode == 2
    assert "OPENCHAMI_CLIENT_ID" in ran.stderr


def test_every_description_is_installed(installed: Environment) -> None:
    """A service that is described has its built description beside the suite."""
    found = {path.name for path in installed.folder.rglob("contract/descriptions/*.yaml")}
    assert found == {path.name for path in (ROOT / "openapi").glob("*.yaml")}
