"""Settings: arguments, environment, ochami's files. Who wins, and that clusters never mix."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.settings.ochami_file import FILE, A, B, Env
from openchami_sdk import auth, smd
from openchami_sdk.auth import Settings
from openchami_sdk.auth._settings.declared import SETTINGS


def test_arguments_over_environment_over_files(ochami: Path, env: Env) -> None:
    """Each place gives way to the one before it, and `sources` says which it was."""
    assert Settings.load().base_uri == A
    env(OPENCHAMI_BASE_URI="https://env.example", OPENCHAMI_CLIENT_ID="env")
    loaded = Settings.load(client_id="arg")
    assert (loaded.base_uri, loaded.client_id) == ("https://env.example", "arg")
    assert (loaded.sources["base_uri"], loaded.sources["client_id"]) == (
        "OPENCHAMI_BASE_URI", "argument",
    )  # fmt: skip
    assert Settings.load(base_uri="https://arg.example").base_uri == "https://arg.example"


def test_services_of_their_own(ochami: Path) -> None:
    """A relative URI replaces the gateway's path, an absolute one everything."""
    lab = Settings.load(cluster="lab-2")
    assert lab.uri("smd") == f"{B}/apis/smd/hsm/v2"
    assert lab.uri("bss") == "https://bss.example/boot/v1"
    assert Settings.load().uri("smd") == A


def test_services_variable_does_not_stand_against_an_argument(env: Env) -> None:
    """OPENCHAMI_SMD_URI belongs to the environment's deployment, not to the argument's."""
    env(OPENCHAMI_SMD_URI="https://other.example", OPENCHAMI_BASE_URI="https://env.example")
    assert Settings.load(base_uri=A).uri("smd") == A
    assert Settings.load().uri("smd") == "https://other.example"


def test_system_file_under_the_users(
    ochami: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Clusters of one name are merged key by key; the user's keys win."""
    system = tmp_path / "system.yaml"
    system.write_text(
        "default-cluster: lab-2\nclusters:\n- name: demo\n  cluster:\n"
        "    uri: https://system.example\n    smd:\n      uri: https://smd.system.example\n"
    )
    monkeypatch.setattr("openchami_sdk.auth._settings.ochami.SYSTEM", system)
    loaded = Settings.load()
    assert loaded.cluster == "demo"
    assert loaded.base_uri == A
    assert loaded.service_uri == {"smd": "https://smd.system.example"}


def test_token_of_the_default_cluster(ochami: Path, env: Env) -> None:
    """`demo` → DEMO_ACCESS_TOKEN, and lab-2 → LAB_2_ACCESS_TOKEN."""
    env(DEMO_ACCESS_TOKEN="demo-token", LAB_2_ACCESS_TOKEN="lab-token")
    assert Settings.load().sources["access_token"] == "DEMO_ACCESS_TOKEN"
    assert Settings.load(cluster="lab-2").sources["access_token"] == "LAB_2_ACCESS_TOKEN"


def test_named_cluster_gives_uri_and_token_alike(ochami: Path, env: Env) -> None:
    """With a default and another cluster named, both URI and token are the named one's."""
    env(DEMO_ACCESS_TOKEN="demo-token", LAB_2_ACCESS_TOKEN="lab-token")
    loaded = Settings.load(cluster="lab-2")
    assert loaded.base_uri == B
    source = loaded.auth_for(B)
    assert source is not None
    assert source.manager.token().value == "lab-token"


@pytest.mark.parametrize("place", ["argument", "environment"])
def test_cluster_token_never_goes_elsewhere(ochami: Path, env: Env, place: str) -> None:
    """A URI from elsewhere leaves the default cluster's token where it is."""
    env(DEMO_ACCESS_TOKEN="demo-token")
    if place == "environment":
        env(OPENCHAMI_BASE_URI=B)
    loaded = Settings.load() if place == "environment" else Settings.load(base_uri=B)
    assert loaded.access_token is None
    assert loaded.cluster is None


def test_same_place_by_argument_keeps_the_token(ochami: Path, env: Env) -> None:
    """The cluster's own address given as an argument is still the cluster."""
    env(DEMO_ACCESS_TOKEN="demo-token")
    assert Settings.load(base_uri=f"{A}/hsm/v2").sources["access_token"] == "DEMO_ACCESS_TOKEN"


def test_contradiction_is_told(ochami: Path) -> None:
    """A cluster and another cluster's URI are a mistake, not a choice."""
    with pytest.raises(auth.ConfigurationError, match="does not belong to cluster 'lab-2'"):
        Settings.load(cluster="lab-2", base_uri=A)


def test_settings_of_one_cluster_do_not_serve_another(ochami: Path, env: Env) -> None:
    """The last check: a cluster's token is not attached to a foreign address."""
    env(DEMO_ACCESS_TOKEN="demo-token")
    with pytest.raises(auth.ConfigurationError, match="is the token of cluster demo"):
        Settings.load().auth_for(B)


def test_plain_access_token_where_no_cluster_is_named(ochami: Path, env: Env) -> None:
    """ACCESS_TOKEN names no cluster, so it is not used where one is in force."""
    env(ACCESS_TOKEN="any")
    assert Settings.load().access_token is None
    assert Settings.load(base_uri=B).sources["access_token"] == "ACCESS_TOKEN"


def test_explicit_client_goes_before_a_token_lying_about(ochami: Path, env: Env) -> None:
    """A client that is named, as argument or in a variable of this SDK, is used."""
    env(ACCESS_TOKEN="any", DEMO_ACCESS_TOKEN="any")
    assert Settings.load(base_uri=B, client_id="svc").access_token is None
    env(OPENCHAMI_CLIENT_ID="svc")
    assert Settings.load(base_uri=B).access_token is None
    assert Settings.load().access_token is None
    assert Settings.load(access_token="mine").sources["access_token"] == "argument"


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ({"OPENCHAMI_TOKEN_URL": "http://hydra.example/oauth2/token"},
         r"OPENCHAMI_TOKEN_URL http://hydra\.example is not encrypted; use https, "
         "or set OPENCHAMI_ALLOW_INSECURE_HTTP"),
        ({"OPENCHAMI_SMD_URI": "http://smd.example"}, r"OPENCHAMI_SMD_URI http://smd\.example is"),
        ({"OPENCHAMI_TOKEN_URL": "hydra"}, "OPENCHAMI_TOKEN_URL must be an absolute https URL"),
        ({"OPENCHAMI_AUTH_METHOD": "magic"}, r"unknown.*\(OPENCHAMI_AUTH_METHOD\)"),
        ({"OPENCHAMI_CA_BUNDLE": "/no/ca.pem"}, r"/no/ca\.pem: No.*\(OPENCHAMI_CA_BUNDLE\)"),
        ({"OPENCHAMI_CLIENT_SECRET_FILE": "/no/secret"},
         r"/no/secret: No such file or directory \(OPENCHAMI_CLIENT_SECRET_FILE\)"),
        ({"OPENCHAMI_GRANT": "magic"}, "OPENCHAMI_GRANT 'magic' is unknown"),
    ],
)  # fmt: skip
def test_mistake_is_told_by_the_name_it_was_made_under(
    env: Env, tmp_path: Path, setting: dict[str, Any], message: str
) -> None:
    """A message names the variable, and comes from connect(), not from the first call."""
    (tmp_path / "secret").write_text("s3cret")
    env(OPENCHAMI_BASE_URI=A, OPENCHAMI_TOKEN_URL="https://t.example/", OPENCHAMI_CLIENT_ID="svc",
        OPENCHAMI_CLIENT_SECRET_FILE=str(tmp_path / "secret"))  # fmt: skip
    auth.connect(smd.Client)
    env(**setting)
    with pytest.raises(auth.ConfigurationError, match=message):
        auth.connect(smd.Client)


def test_mistake_in_a_file_is_told_by_file_and_name(ochami: Path, env: Env) -> None:
    """What a configuration file says is named with the file."""
    ochami.write_text(FILE.replace(A, "http://a.example"))
    env(DEMO_ACCESS_TOKEN="demo-token")
    with pytest.raises(auth.ConfigurationError, match=f"base_uri in {ochami} http://a.example is"):
        auth.connect(smd.Client)


def test_unknown_cluster_names_the_known_ones(ochami: Path) -> None:
    """The message lists what there is."""
    with pytest.raises(auth.ConfigurationError, match="known: demo, lab-2, open"):
        Settings.load(cluster="demmo")


def test_cluster_without_auth(ochami: Path) -> None:
    """`enable-auth: false` means no token at all."""
    assert Settings.load(cluster="open").auth_for("https://open.example") is None


def test_everything_can_be_ignored(ochami: Path, env: Env) -> None:
    """A service that wants no surroundings gets none."""
    env(OPENCHAMI_BASE_URI=B, ACCESS_TOKEN="any")
    loaded = Settings.load(environ={}, from_files=False)
    assert (loaded.base_uri, loaded.access_token) == (None, None)


def test_describe_shows_sources_and_no_secret(ochami: Path, env: Env) -> None:
    """Every value with the place it came from; secrets and tokens masked."""
    env(DEMO_ACCESS_TOKEN="hunter2", OPENCHAMI_CLIENT_SECRET="hunter3", OPENCHAMI_SCOPE="a b")
    text = Settings.load(client_id="svc").describe()
    assert "hunter" not in text + repr(Settings.load())
    assert "client_id" in text
    rows = {name: (value, source) for name, value, source in Settings.load().rows()}
    assert rows["base_uri"] == (A, str(ochami))
    assert rows["access_token"] == ("***", "DEMO_ACCESS_TOKEN")
    assert rows["client_secret"] == ("***", "OPENCHAMI_CLIENT_SECRET")
    assert rows["scope"] == ("a b", "OPENCHAMI_SCOPE")
    assert rows["auth_method"] == ("client_secret_basic", "default")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("clusters: *x\n", "line 1.*undefined alias"),
        ("a: 1\nb: [1, 2\n", "line 3"),
        ("a: 1\na: 2\n", r"line 2: .*\(a key is repeated\)"),
        ("a:\n\tb: 1\n", "line 2"),
        ("a: !!int text\n", "not valid YAML"),
        ('a: "never ends\n', "line 2.*unexpected end of stream"),
        ("a: 1\n  b: 2\n", "line 2"),
        ("[" * 5_000, "not valid YAML"),
        ("just words\n", "expected keys and values"),
        ("clusters: 5\n", "must be a list"),
        ("clusters:\n- cluster: {}\n", "has no name"),
        ("clusters:\n- name: x\n  cluster:\n    uri: 5\n", "uri must be a text"),
        ("clusters:\n- name: x\n  cluster:\n    smd:\n      uri: /x\n", "relative"),
    ],
)
def test_file_that_cannot_be_read_as_meant(ochami: Path, text: str, message: str) -> None:
    """What is not understood is refused, by file and line: never guessed at."""
    ochami.write_text(text)
    with pytest.raises(auth.ConfigurationError, match=message) as caught:
        Settings.load()
    assert str(ochami) in str(caught.value)


def test_named_file_must_exist(tmp_path: Path) -> None:
    """A file asked for by name is not optional."""
    with pytest.raises(auth.ConfigurationError, match="does not exist"):
        Settings.load(config_file=tmp_path / "no.yaml")


@pytest.mark.parametrize(("text", "value"), [("yes", True), ("0", False), ("TRUE", True)])
def test_flag(env: Env, text: str, value: bool) -> None:
    """Flags in the environment are words."""
    env(OPENCHAMI_ALLOW_INSECURE_HTTP=text)
    assert Settings.load().allow_insecure_http is value


def test_flag_that_is_none(env: Env) -> None:
    """Anything else is a mistake."""
    env(OPENCHAMI_ALLOW_INSECURE_HTTP="maybe")
    with pytest.raises(auth.ConfigurationError, match="must be true or false"):
        Settings.load()


def test_variable_of_any_service(env: Env) -> None:
    """`OPENCHAMI_<SERVICE>_URI` sets the root of any service."""
    env(OPENCHAMI_BOOT_URI=B, OPENCHAMI_CLOUD_INIT_URI=f"{B}/c", OPENCHAMI_BASE_URI=A)
    loaded = Settings.load()
    assert loaded.service_uri == {"boot": B, "cloud_init": f"{B}/c"}
    assert (loaded.uri("boot"), loaded.uri("cloud-init"), loaded.uri("new")) == (B, f"{B}/c", A)
    assert loaded.sources["service_uri.boot"] == "OPENCHAMI_BOOT_URI"
    assert ("service_uri.boot", B, "OPENCHAMI_BOOT_URI") in loaded.rows()
    with pytest.raises(auth.ConfigurationError, match="OPENCHAMI_NEW_URI or OPENCHAMI_BASE_URI"):
        Settings.load(environ={}).uri("new")


def test_settings_are_pickled(ochami: Path, env: Env) -> None:
    """They go to another process, secrets in the environment with them by name."""
    env(OPENCHAMI_CLIENT_SECRET="s3cret", OPENCHAMI_SMD_URI=B)
    loaded = Settings.load()
    copy = pickle.loads(pickle.dumps(loaded))
    assert (copy, copy.sources) == (loaded, loaded.sources)
    assert b"s3cret" not in pickle.dumps(loaded)


def test_another_environment_than_that_of_the_process(env: Env) -> None:
    """Its values count, secrets too; the process's own do not."""
    env(OPENCHAMI_BASE_URI=A, OPENCHAMI_CLIENT_SECRET="other", OPENCHAMI_SCOPE="s")
    environ = {"OPENCHAMI_SMD_URI": B, "OPENCHAMI_CLIENT_SECRET": "s3cret"}
    loaded = Settings.load(environ=environ, from_files=False)
    assert (loaded.base_uri, loaded.uri("smd"), loaded.scope) == (None, B, ())
    assert loaded.client_secret is not None
    assert [secret.reveal() for secret in loaded.client_secret.secrets()] == ["s3cret"]
    assert loaded.sources["client_secret"] == "OPENCHAMI_CLIENT_SECRET"
    assert "s3cret" not in f"{loaded!r} {loaded.describe()}"


def test_password_in_an_address_is_not_shown(env: Env) -> None:
    """A mistake, which is told when the address is used."""
    url = "https://svc:hunter2@smd.example"
    env(OPENCHAMI_BASE_URI=url, OPENCHAMI_SMD_URI=url, OPENCHAMI_TOKEN_URL=url)
    loaded = Settings.load()
    assert "hunter2" not in f"{loaded!r} {loaded.describe()}"
    assert "//…@smd.example" in loaded.describe()


def test_a_token_of_another_environment(env: Env) -> None:
    """It is that of the mapping."""
    env(ACCESS_TOKEN="other")
    loaded = Settings.load(environ={"ACCESS_TOKEN": " any\n"}, from_files=False)
    assert loaded.access_token == auth.StaticToken("any")


@pytest.mark.parametrize("name", [field.name for field in SETTINGS])
@pytest.mark.parametrize("value", [5, b"text", [5], {"smd": 5}])
def test_arguments_of_another_type(name: str, value: object) -> None:
    """One sentence, which names the setting and does not repeat the value."""
    arguments: Any = {name: value}
    with pytest.raises(auth.ConfigurationError, match=f"^{name}: .*(must be|is not) ") as caught:
        auth.Settings.load(environ={}, from_files=False, **arguments)
    assert "5" not in str(caught.value)
