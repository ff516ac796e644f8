"""The shell in which the commands of a page run: exports last, services end with the page."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from openchami_sdk.testing._serving.stoppable import Stoppable

_SERVICE = re.compile(r"python -m openchami_sdk\.testing (?!-)")
_READY = "Ctrl-C stops it."
_SETTINGS = ("OPENCHAMI_", "TOKENSMITH_", "ACCESS_TOKEN", "PYTHONPATH")
_EXPORT = re.compile(r"export (\w+)=(.*)")


class CommandFailed(AssertionError):
    """A command of a page ended with another status than 0, or printed something else."""


class Shell(Stoppable):
    """Runs commands one after the other in a folder. A context manager: it ends what it started.

    Args:
        folder: Where the commands run; also their HOME.
        environment_folder: The folder whose programs come first; by default that of this Python.
    """

    def __init__(self, folder: Path, environment_folder: Path | None = None) -> None:
        self.folder = folder
        self.environment_folder = environment_folder
        self.environment: dict[str, str] = {}
        self._services: list[subprocess.Popen[str]] = []
        self.start_anew({})

    def start_anew(self, settings: dict[str, str]) -> None:
        """Forget all settings, and take these."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(_SETTINGS)}
        programs = self.environment_folder or os.path.dirname(sys.executable)
        path = f"{programs}{os.pathsep}{kept.get('PATH', '')}"
        self.environment = {**kept, "HOME": str(self.folder), "PATH": path, **settings}

    def run(self, script: str, status: int = 0) -> str:
        """Run it with bash, and return what it printed. A service goes on in the background.

        With another status than 0, errors that it printed are returned too.
        """
        if _SERVICE.match(script):
            return self._serve(script)
        dump = self.folder / ".environment"
        ended = subprocess.run(
            ["bash", "-ec", f"trap 'env -0 > {shlex.quote(str(dump))}' EXIT\n{script}"],
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=300,
        )
        if ended.returncode not in (0, status):
            raise CommandFailed(f"{script}\n{ended.stdout}{ended.stderr}")
        pairs = (pair.partition("=") for pair in dump.read_text().split("\0") if pair)
        own = ("_", "SHLVL", "PWD", "OLDPWD")
        self.environment = {name: value for name, _, value in pairs if name not in own}
        return ended.stdout + (ended.stderr if status else "")

    def _serve(self, command: str) -> str:
        process = subprocess.Popen(
            ["bash", "-c", f"exec {command}"],
            env=self.environment,
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._services.append(process)
        assert process.stdout is not None
        said: list[str] = []
        for line in process.stdout:
            said.append(line)
            if line.startswith(_READY):
                break
        else:
            raise CommandFailed(f"{command}\n{''.join(said)}")
        for name, value in _EXPORT.findall("".join(said)):
            self.environment[name] = "".join(shlex.split(value))
        return "".join(said)

    def stop(self) -> None:
        """End the services."""
        for process in self._services:
            process.terminate()
        for process in self._services:
            process.communicate(timeout=30)


def commands(text: str) -> Iterator[tuple[str, str]]:
    """The commands of a console block, each with what the block shows as its output."""
    command: str | None = None
    output: list[str] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            if command is not None:
                yield command, "\n".join(output)
            command, output = line[2:], []
        elif command is None:
            raise CommandFailed(f"A console block starts with a command: $ …, not with {line!r}")
        elif not output and not complete(command):
            command = f"{command}\n{line}"
        else:
            output.append(line)
    if command is not None:
        yield command, "\n".join(output)


def complete(script: str) -> bool:
    """Whether bash finds the script complete and its syntax correct."""
    checked = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True)
    return checked.returncode == 0 and not checked.stderr and not script.endswith("\\")
