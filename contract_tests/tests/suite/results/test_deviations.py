"""deviations.toml is strict: bad entries, expired ones and wrong versions are refused."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import attrs
import pytest

from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.configuration.target import load as load_target
from openchami_sdk.contract.results.deviations import DeviationError, applying, expired, load

ENTRY = """
[[deviation]]
id = "dev-1"
operation = "smd.groups_*"
check = "fuzz"
what = "AcceptedNegativeData"
because = "SMD 2.20.5 ignores unknown query parameters."
expires = 2027-06-30
"""


def _target(**setting: Any) -> Target:
    """The local target, with another setting."""
    return attrs.evolve(load_target("local"), **setting)


def _write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "deviations.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (('because = "SMD 2.20.5 ignores unknown query parameters."\n', ""), "needs because"),
        (("expires = 2027-06-30", 'expires = "soon"'), "must be a date"),
        (('what = "AcceptedNegativeData"', 'what = "("'), "not a regular expression"),
        (('check = "fuzz"', 'check = "fuzz"\nowner = "me"'), "unknown field owner"),
        (("[[deviation]]", "[[deviations]]"), "deviations is unknown"),
    ],
)
def test_bad_entry_is_one_sentence(tmp_path: Path, change: tuple[str, str], sentence: str) -> None:
    """An entry that lacks something, or has something else, is named with its fault."""
    with pytest.raises(DeviationError, match=sentence):
        load(_write(tmp_path, ENTRY.replace(*change)))


def test_same_id_twice_is_refused(tmp_path: Path) -> None:
    """Two entries can't share an id."""
    with pytest.raises(DeviationError, match="twice"):
        load(_write(tmp_path, ENTRY + ENTRY))


def test_covers_only_what_it_says(tmp_path: Path) -> None:
    """Operation, check and message must all fit."""
    (entry,) = load(_write(tmp_path, ENTRY))
    assert entry.covers("smd.groups_list", "fuzz", "AcceptedNegativeData: x")
    assert not entry.covers("smd.components_list", "fuzz", "AcceptedNegativeData: x")
    assert not entry.covers("smd.groups_list", "valid", "AcceptedNegativeData: x")
    assert not entry.covers("smd.groups_list", "fuzz", "RejectedPositiveData: x")


@pytest.mark.parametrize(
    ("versions", "applies"), [(">=2.20,<3", True), (">=2.21", False), ("==2.20.5", True)]
)
def test_version_range(tmp_path: Path, versions: str, applies: bool) -> None:
    """An entry applies to the versions it names."""
    entries = load(_write(tmp_path, ENTRY + f'versions = "{versions}"\n'))
    assert bool(applying(entries, _target(versions={"smd": "2.20.5"}))) is applies


def test_target_glob(tmp_path: Path) -> None:
    """An entry applies to the targets it names."""
    entries = load(_write(tmp_path, ENTRY + 'targets = "local"\n'))
    assert applying(entries, _target())
    assert not applying(entries, _target(name="staging"))


def test_store(tmp_path: Path) -> None:
    """An entry about one of BSS's stores applies where BSS has that store."""
    entries = load(_write(tmp_path, ENTRY + 'bss_profile = "postgres"\n'))
    assert applying(entries, _target())
    assert not applying(entries, _target(profile="memory"))


def test_a_service_that_the_target_lacks(tmp_path: Path) -> None:
    """What cannot happen there need not."""
    entries = load(_write(tmp_path, ENTRY.replace("smd.groups_*", "boot.*")))
    assert not applying(entries, _target())
    assert applying(entries, _target(services={"smd": "http://s", "boot": "http://b"}))


def test_expiry(tmp_path: Path) -> None:
    """An entry counts as expired on the day after."""
    entries = load(_write(tmp_path, ENTRY))
    assert not expired(entries, dt.date(2027, 6, 30))
    assert expired(entries, dt.date(2027, 7, 1)) == list(entries)


def test_the_projects_own_list_is_sound() -> None:
    """The list that ships reads without complaint and held nothing expired on that day."""
    assert not expired(load(), dt.date(2026, 11, 25))
