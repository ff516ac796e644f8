"""`openchami-inventory load`: both releases, the question, JSON, exit statuses."""

from __future__ import annotations

import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

from inventory.tests.counting_smd import NODES, CountingSmd, command, load
from inventory.tests.test_faults_of_files import MANY
from inventory.tests.test_reading_files import written
from openchami_sdk import smd
from openchami_sdk.testing import Stack


@pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
def test_both_releases(openchami_stack: Stack, environment: dict[str, str]) -> None:
    """With tokens of Hydra and of TokenSmith: a dry run, a run, and one that has nothing to do."""
    environment |= openchami_stack.environment
    del environment["ACCESS_TOKEN"]
    dry = load(environment, str(NODES), "--dry-run")
    assert (dry.returncode, dry.stderr) == (0, "")
    assert "new Redfish endpoints: x1000c1s0b0, x1000c1s1b0\n" in dry.stdout
    assert dry.stdout.endswith("Nothing was written: this was a dry run.\n")
    first = load(environment, str(NODES), "--yes")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.startswith(dry.stdout.rpartition("Nothing")[0])
    assert first.stdout.endswith(
        "stored: 3 components, 2 Redfish endpoints, 5 component endpoints, 6 Ethernet interfaces, "
        "2 groups\n"
    )
    second = load(environment, str(NODES), "--yes")
    assert (second.returncode, second.stderr) == (0, "")
    assert second.stdout.endswith(
        "SMD holds everything that the file says; there is nothing to do.\n"
    )


def test_json(counting: CountingSmd, environment: dict[str, str]) -> None:
    """The plan and what became of it, in one document."""
    done = load(environment, str(NODES), "--yes", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert said["plan"]["groups"] == {"new": ["compute", "slurm"], "changed": [], "same": 0}
    assert said["stored"] == {
        "components": 3,
        "redfish_endpoints": 2,
        "component_endpoints": 5,
        "ethernet_interfaces": 6,
        "groups": 2,
    }
    assert (said["not_stored"], said["not_sent"], said["stopped"]) == ([], {}, None)
    counting.writes.clear()
    again = json.loads(load(environment, str(NODES), "--yes", "--json").stdout)
    assert again["plan"]["components"] == {"new": [], "changed": [], "same": 3}
    assert again["dry_run"] is False
    assert counting.writes == []


def test_faults_of_the_file(
    counting: CountingSmd, environment: dict[str, str], tmp_path: Path
) -> None:
    """Each in a line with file and line number; SMD is not even read."""
    path = written(tmp_path, MANY)
    done = load({**environment, "OPENCHAMI_SMD_URI": "http://127.0.0.1:9"}, str(path), "--yes")
    assert (done.returncode, done.stdout) == (2, "")
    first, *_, last = done.stderr.splitlines()
    assert first == f"{path}, line 5: bmcs[0].ip: this must be an IP address."
    assert last == "openchami-inventory: the file has faults; nothing was sent"
    as_json = load(environment, str(path), "--yes", "--json")
    assert as_json.stderr == ""
    error = json.loads(as_json.stdout)["error"]
    assert (error["type"], error["exit_status"]) == ("FileError", 2)
    assert first in error["message"]
    assert counting.writes == []


@pytest.mark.parametrize(("answer", "stored"), [("y", True), ("n", False), ("", False)])
def test_question(
    answer: str, stored: bool, client: smd.Client, environment: dict[str, str]
) -> None:
    """In a terminal it asks, and stores only after a yes."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        command(str(NODES)),
        env=environment,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        os.write(ours, f"{answer}\n".encode())
        out, err = process.communicate(timeout=120)
    os.close(ours)
    os.close(theirs)
    assert "Store this in SMD? [y/N] " in out
    assert (process.returncode, err) == (0 if stored else 1, "")
    assert ("stored: 3 components" in out) == stored
    assert ("Nothing was written." in out) != stored
    assert len(client.components.list(type="Node")) == (3 if stored else 0)


@pytest.mark.parametrize(
    ("words", "change", "status", "message"),
    [
        ([], {}, 2, "add --yes to store the file, or --dry-run to see the plan"),
        (["--jes"], {}, 2, "unrecognized arguments: --jes"),
        (["--yes"], {"OPENCHAMI_SMD_URI": "ftp://x"}, 2, "smd"),
        (["--yes"], {"OPENCHAMI_SMD_URI": "http://127.0.0.1:9"}, 3, "could not connect"),
    ],
)
def test_wrong_use_and_unreachable(
    words: list[str],
    change: dict[str, str],
    status: int,
    message: str,
    environment: dict[str, str],
) -> None:
    """One sentence, and the status that stands for it; as JSON too."""
    done = load(environment | change, str(NODES), *words)
    assert (done.returncode, done.stdout) == (status, "")
    last = done.stderr.splitlines()[-1]
    assert last.startswith("openchami-inventory: ")
    assert message in last.lower()
    as_json = json.loads(load(environment | change, str(NODES), *words, "--json").stdout)
    assert as_json["error"]["exit_status"] == status
    assert message in as_json["error"]["message"].lower()


def test_refused_token(openchami_stack: Stack, environment: dict[str, str]) -> None:
    """A token that SMD refuses stops the run, with what to do."""
    environment["OPENCHAMI_SMD_URI"] = openchami_stack.smd_url
    done = load(environment, str(NODES), "--yes")
    assert done.returncode == 3
    assert "401" in done.stderr
    assert "Traceback" not in done.stderr


def test_text_of_a_file_cannot_drive_the_terminal(
    environment: dict[str, str], tmp_path: Path
) -> None:
    """Control characters in names are shown, not sent."""
    text = NODES.read_text()
    assert load(environment, str(NODES), "--yes").returncode == 0
    path = written(tmp_path, text.replace("name: n3", 'name: "n3\\e[2J"'))
    done = load(environment, str(path), "--dry-run")
    assert "changed component endpoint x1000c1s1b0n0: name n3 → n3\\x1b[2J" in done.stdout
    assert "\x1b" not in done.stdout
