"""Run the suite as an operator does, in a process of its own, against servers of the test's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs

from openchami_sdk.contract.configuration.levels import Level, least_pool
from openchami_sdk.contract.configuration.target import DEFAULT_POOL

ROOT = Path(__file__).parents[3]
TARGET = """
name = "{name}"
max_level = "{level}"
patience = {patience}
disposable = {disposable}
[services]
smd = "{smd}"
smd_version = "2.20.5"
[pool]
xnames = [{pool}]
[auth]
token_endpoint = "{token_endpoint}"
"""


@attrs.frozen
class Suite:
    """A target file and the client that the suite logs in as."""

    folder: Path
    target: Path
    environment: dict[str, str]

    @classmethod
    def against(
        cls,
        folder: Path,
        smd: str,
        tokens: Any,
        *,
        level: str,
        disposable: bool = False,
        patience: float = 4,
    ) -> Suite:
        """Write a target file for an SMD and register a client at its token server.

        It names no more nodes than the level needs.
        """
        pool = DEFAULT_POOL[: least_pool(Level.parse(level), {"smd"})]
        target = folder / "target.toml"
        target.write_text(
            TARGET.format(
                name="test",
                level=level,
                disposable=str(disposable).lower(),
                patience=patience,
                smd=smd,
                token_endpoint=tokens.token_url,
                pool=", ".join(f'"{name}"' for name in pool),
            )
        )
        client = tokens.register(scope="smd.*")
        environment = {
            "OPENCHAMI_CLIENT_ID": client["client_id"],
            "OPENCHAMI_CLIENT_SECRET": client["client_secret"],
        }
        return cls(folder, target, environment)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start `python -m openchami_sdk.contract` in a process group of its own."""
        command = [sys.executable, "-m", "openchami_sdk.contract", *arguments]
        command += ["--target", str(self.target), "--reports", str(self.folder / "reports")]
        return subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "XDG_CACHE_HOME": str(ROOT / ".cache"), **self.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run it to its end: the exit status and what it printed."""
        process = self.start(*arguments)
        said, _ = process.communicate(timeout=240)
        return process.returncode, said

    def report(self) -> dict[str, Any]:
        """The newest report; empty when there is none."""
        found = sorted((self.folder / "reports").glob("*/report.json"))
        data: dict[str, Any] = json.loads(found[-1].read_text("utf-8")) if found else {}
        return data
