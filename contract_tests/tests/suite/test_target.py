"""A target file that can't be meant is refused in one sentence, before anything is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.target import EXAMPLE, TargetError, load, parse

GOOD: dict[str, Any] = {
    "services": {"smd": "https://staging.example"},
    "auth": {"token_endpoint": "https://staging.example/oauth2/token"},
}


def test_default_is_read_only() -> None:
    """A target that says nothing about levels is read-only and not disposable."""
    target = parse(GOOD, where="t.toml")
    assert (target.max_level, target.disposable) == (Level.READ_ONLY, False)


def test_the_example_is_valid() -> None:
    """The example file that operators copy loads as it stands."""
    assert load(str(EXAMPLE)).name == "staging"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"services": {}}, "needs the URL of SMD"),
        ({"services": {"smd": "http://staging.example"}}, "must be https"),
        ({"services": {"smd": "https://me:pw@staging.example"}}, "without a user name"),
        ({"services": {"smd": "staging.example"}}, "http or https URL"),
        ({"max_level": "careless"}, "There is no level 'careless'"),
        ({"max_level": "destructive"}, "disposable = true"),
        ({"auth": {"client_secret": "x"}}, "secrets belong into the environment"),
        ({"pool": {"xnames": ["x3000"]}}, "'x3000' is no xname of a node"),
        ({"pool": {"mac_prefix": ""}}, "3 to 5 bytes"),
        ({"colour": "red"}, "colour is not a setting"),
        ({"stack": True}, 'stack is True: name a release of the local stack, "v0.1" or "v0.2"'),
    ],
)
def test_bad_file_is_one_sentence(change: dict[str, Any], sentence: str) -> None:
    """Each fault is named with the file it is in."""
    with pytest.raises(TargetError, match=sentence) as caught:
        parse({**GOOD, **change}, where="t.toml")
    assert "t.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_unknown_name_lists_the_known(tmp_path: Path) -> None:
    """A name that is no target says which there are."""
    with pytest.raises(TargetError, match="local"):
        load("stagging")
