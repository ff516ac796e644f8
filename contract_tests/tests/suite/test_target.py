"""A target file that can't be meant is refused in one sentence, before anything is sent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.target import EXAMPLE, load, parse
from openchami_sdk.contract.configuration.target_file import TargetError

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
        ({"services": {"smd": "https://me:pw@staging.example"}}, "not have a user name"),
        ({"services": {"smd": "staging.example"}}, "http or https URL"),
        ({"max_level": "careless"}, "max_level has a value that is not allowed"),
        ({"disposable": "false"}, "disposable must be true or false, not text"),
        ({"disposable": 0}, "disposable must be true or false, not a number"),
        ({"rate": "20"}, "rate must be a number, not text"),
        ({"rate": True}, "rate must be a number, not true or false"),
        ({"rate": float("nan")}, "rate must be 0 or more"),
        ({"auth": {"short_lived_client": "a"}}, "short_lived_client also needs a token_endpoint"),
        ({"rate": -1}, "rate must be 0 or more"),
        ({"timeout": 0}, "timeout must be a number of seconds above 0"),
        ({"timeout": float("inf")}, "timeout must be a number of seconds above 0"),
        ({"rate": 1e-300}, "not less than one an hour"),
        ({"timeout": 1e308}, "timeout must be a number of seconds above 0, 3600 at most"),
        ({"patience": 1e308}, "patience must be 0 or more seconds, 3600 at most"),
        ({"services": {"smd": "https://a..b"}}, "smd is not a URL"),
        ({"services": {"smd": "https://xn--"}}, "smd is not a URL"),
        ({"services": {"smd": f"https://{'a' * 70}.example"}}, "smd is not a URL"),
        ({"services": {"smd": "https://a.example/../x"}}, "smd must not have"),
        ({"services": {"smd": "https://a.example/;x"}}, "smd must not have"),
        ({"services": {**GOOD["services"], "smd_version": "latest"}}, "must be a release such"),
        ({"services": {**GOOD["services"], "smd_version": ""}}, "must be a release such"),
        ({"services": {**GOOD["services"], "smd_version": "9" * 5000}}, "must be a release such"),
        ({"pool": {"xnames": ["x09990c0s0b0n0"]}}, "is not the xname of a node"),
        ({"pool": {"xnames": ["x\u0663c0s0b0n0"]}}, "is not the xname of a node"),
        ({"patience": -1}, "patience must be 0 or more seconds"),
        ({"patience": float("nan")}, "patience must be 0 or more seconds"),
        ({"name": "a\nb"}, "name must be one line"),
        ({"services": "https://staging.example"}, "services must be a table, not text"),
        ({"services": {"smd": 1}}, "services must be text in quotes, not a number"),
        ({"auth": ["x"]}, "auth must be a table, not a list"),
        ({"auth": {"enabled": "no"}}, r"\[auth\] enabled must be true or false, not text"),
        ({"auth": {"scope": "smd.read"}}, r"\[auth\] scope must be a list, not text"),
        ({"auth": {"scope": [1]}}, r"\[auth\] scope must be text in quotes, not a number"),
        ({"auth": {"method": "none"}}, r"\[auth\] method has a value that is not allowed"),
        ({"pool": {"xnames": "x9990c0s0b0n0"}}, r"\[pool\] xnames must be a list, not text"),
        ({"pool": {"xnames": ["x9990c0s0b0n0"] * 2}}, "names a node twice"),
        ({"pool": {"mac_prefix": "a4:bf:01"}}, "locally administered"),
        ({"pool": {"mac_prefix": "03:00:5e"}}, "locally administered"),
        ({"Disposable": True}, "Disposable is not a setting"),
        ({"max_level": "destructive"}, "disposable = true"),
        ({"auth": {"client_secret": "x"}}, "put secrets in the environment"),
        ({"pool": {"xnames": ["x3000"]}}, "'x3000' is not the xname of a node"),
        ({"pool": {"mac_prefix": ""}}, "3 to 5 bytes"),
        ({"colour": "red"}, "colour is not a setting"),
        ({"stack": True}, "stack must be text in quotes, not true or false"),
        ({"stack": "v9"}, "stack has a value that is not allowed"),
    ],
)
def test_bad_file_is_one_sentence(change: dict[str, Any], sentence: str) -> None:
    """Each fault is named with the file it is in."""
    with pytest.raises(TargetError, match=sentence) as caught:
        parse({**GOOD, **change}, where="t.toml")
    assert "t.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("version", ["2.20.5", "v2.20.5", "2.20", "1.32.2-7-ge4894b0", "3.0-rc1"])
def test_releases(version: str) -> None:
    """A release, its tag, and what `git describe` says of a build."""
    services = {**GOOD["services"], "smd_version": version}
    assert parse({**GOOD, "services": services}, where="t.toml").versions == {"smd": version}


def test_a_url_is_as_requests_have_it() -> None:
    """A server is found by the start of a request's URL, which the library writes in one way."""
    services = {
        "smd": "HTTPS://Staging.Example:443/apis/smd",
        "bss": "https://st\u00e4ging.example",
    }
    target = parse({**GOOD, "services": services}, where="t.toml")
    assert target.base("smd") == "https://staging.example/apis/smd"
    assert target.base("bss") == "https://xn--stging-cua.example"


def test_unknown_name_lists_the_known() -> None:
    """A name that is no target says which there are."""
    with pytest.raises(TargetError, match=r"no target file stagging: give .* local-memory"):
        load("stagging")
    with pytest.raises(TargetError, match="There is no target file"):
        load(f"{'a' * 300}.toml")


@pytest.mark.parametrize(
    "change",
    [
        {"services": {"smd": "https://me:sentinel@staging.example"}},
        {"services": {"smd": "https://staging.example/?token=sentinel"}},
        {"services": {"smd": "https://staging.example", "bss": "http://x/#sentinel"}},
        {"services": {"smd": "https://[sentinel"}},
        {"services": {"smd": "https://staging.example:sentinel"}},
        {"auth": {"client_secret": "sentinel"}},
        {"auth": {"token_endpoint": "ftp://sentinel"}},
        {"auth": {"method": "sentinel"}},
        {"disposable": "sentinel"},
        {"max_level": "sentinel"},
    ],
)
def test_no_value_is_repeated(change: dict[str, Any]) -> None:
    """A value in the wrong place may be a secret: the message names the setting only."""
    with pytest.raises(TargetError) as caught:
        parse({**GOOD, **change}, where="t.toml")
    assert "sentinel" not in str(caught.value)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"a = [", b"disposable = 1\ndisposable = 2"])
def test_what_is_no_file_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    """Bytes that are no TOML are named with their file."""
    path = tmp_path / "t.toml"
    path.write_bytes(content)
    with pytest.raises(TargetError, match=r"t\.toml can't be read") as caught:
        load(str(path))
    assert "\n" not in str(caught.value)
    with pytest.raises(TargetError, match="can't be read"):
        load(str(_folder(tmp_path / "folder.toml")))


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
