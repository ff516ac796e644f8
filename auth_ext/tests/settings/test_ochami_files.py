"""`ochami`'s configuration files may be any valid YAML, and name any service."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from openchami_sdk import auth
from openchami_sdk.auth import Settings

ROOT, BOOT = "https://a.example:8443", "https://boot.example"
PLAIN = f"""\
default-cluster: demo
clusters:
  - name: demo
    cluster:
      uri: {ROOT}
      boot-service:
        uri: {BOOT}
"""
FORMS = {
    "plain": PLAIN,
    "with a byte order mark": "\ufeff" + PLAIN,
    "with Windows line ends": PLAIN.replace("\n", "\r\n"),
    "JSON": f'{{"default-cluster": "demo", "clusters": [{{"name": "demo", "cluster": '
    f'{{"uri": "{ROOT}", "boot-service": {{"uri": "{BOOT}"}}}}}}]}}',
    "anchors": f"""\
roots: &roots
  uri: {ROOT}
  boot-service: {{uri: {BOOT}}}
default-cluster: &name demo
clusters:
- name: *name
  cluster: *roots
""",
    "merge keys": f"""\
base: &base
  boot-service:
    uri: {BOOT}
default-cluster: demo
clusters:
- name: demo
  cluster:
    <<: *base
    uri: {ROOT}
""",
    "texts over several lines": f"""\
--- # one document
default-cluster: |-
  demo
clusters:
- name: >-
    demo
  cluster:
    "uri":
      {ROOT}
    boot-service:
      uri: !!str '{BOOT}'
...
""",
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The user's configuration file."""
    path = tmp_path / ".config" / "ochami" / "config.yaml"
    path.parent.mkdir(parents=True)
    return path


@pytest.mark.parametrize("form", FORMS)
def test_any_valid_yaml(file: Path, form: str) -> None:
    """The same configuration, however it is written."""
    file.write_bytes(FORMS[form].encode())
    loaded = Settings.load()
    assert (loaded.cluster, loaded.uri("smd"), loaded.uri("boot")) == ("demo", ROOT, BOOT)
    assert loaded.sources["service_uri.boot"] == str(file)


@pytest.mark.parametrize(
    ("section", "service"),
    [
        ("smd", "smd"),
        ("boot-service", "boot"),
        ("metadata-service", "metadata"),
        ("cloud-init", "cloud-init"),
        ("boot-service", "boot-service"),
        ("new", "new"),
    ],
)
def test_service_of_any_name(file: Path, section: str, service: str) -> None:
    """A section with a `uri` is a service; `boot-service` is `boot` here."""
    file.write_text(PLAIN.replace("boot-service", section))
    assert Settings.load().uri(service) == BOOT
    assert Settings.load().uri("other") == ROOT


def test_relative_uri_of_any_service(file: Path) -> None:
    """It is appended to the cluster's own path."""
    file.write_text(PLAIN.replace(ROOT, f"{ROOT}/api").replace(BOOT, "boot-service"))
    assert Settings.load().uri("boot") == f"{ROOT}/api/boot-service"


@pytest.mark.parametrize(("word", "runs_open"), [("false", True), ("no", True), ("true", False)])
def test_clusters_that_run_open(file: Path, word: str, runs_open: bool) -> None:
    """`enable-auth` is a flag, in the words of either YAML version."""
    file.write_text(PLAIN + f"      enable-auth: {word}\n")
    assert Settings.load().enable_auth is not runs_open


def test_flag_that_is_none(file: Path) -> None:
    """A word that is no flag is not taken for true."""
    file.write_text(PLAIN + "      enable-auth: perhaps\n")
    with pytest.raises(auth.ConfigurationError, match=r"cluster demo: enable-auth: it must be"):
        Settings.load()


@pytest.mark.parametrize(
    "text",
    [
        "token: hunter2\n  b: 2\n",
        "token: hunter2\ntoken: hunter3\n",
        "token: !!int hunter2\n",
        "token: !!bool hunter2\n",
        "? [hunter2, [hunter3]]\n: x\n",
    ],
)
def test_values_of_a_broken_file_are_not_repeated(file: Path, text: str) -> None:
    """The message says where the file is broken, and quotes no value of it."""
    file.write_text(text)
    with pytest.raises(auth.ConfigurationError, match="not valid YAML") as caught:
        Settings.load()
    assert "hunter" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "text", [PLAIN + "      enable-auth: 5\n", PLAIN.replace("name: demo", f"name: 0x{'f' * 5000}")]
)
def test_values_of_another_type(file: Path, text: str) -> None:
    """Numbers that are no flag, and numbers that cannot be written, are one sentence."""
    file.write_text(text)
    with pytest.raises(auth.ConfigurationError):
        Settings.load()


@pytest.mark.parametrize("again", ["[{}]", "{{<<: [{}]}}"], ids=["lists", "merge keys"])
def test_aliases_of_aliases(file: Path, again: str) -> None:
    """A small file that stands for billions of values is refused before they are made."""
    lines = ["a0: &a0 {k: x}"]
    lines += [f"a{n}: &a{n} {again.format(', '.join([f'*a{n - 1}'] * 30))}" for n in range(1, 21)]
    file.write_text("\n".join([*lines, "default-cluster: *a20"]))
    with pytest.raises(auth.ConfigurationError, match=r"valid YAML \(its aliases make more than"):
        Settings.load()


def test_broken_file_under_one_that_says_everything(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The file of all users is ignored with a warning; the user's own is not."""
    system = tmp_path / "system.yaml"
    monkeypatch.setattr("openchami_sdk.auth._settings.ochami.SYSTEM", system)
    system.write_text("clusters: [")
    file.write_text(PLAIN)
    assert Settings.load().base_uri == ROOT
    assert "a configuration file of ochami is ignored" in caplog.text
    system.write_text(PLAIN)
    file.write_text("clusters: [")
    with pytest.raises(auth.ConfigurationError, match="not valid YAML"):
        Settings.load()


def test_parser_is_imported_for_a_file_only(file: Path) -> None:
    """Without a configuration file, importing and loading settings costs no YAML parser."""
    code = (
        "import sys; from openchami_sdk import auth; auth.Settings.load();"
        "print(any(name.startswith('ruamel') for name in sys.modules))"
    )

    def imported() -> str:
        command = [sys.executable, "-c", code]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    assert imported() == "False"
    file.write_text(PLAIN)
    assert imported() == "True"
