"""Where each service is: below the gateway, at an address of its own, in place of its path."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_loopback import Loopback, json_reply
from openchami_sdk import auth, boot, bss, smd
from openchami_sdk.auth import Settings
from openchami_sdk.auth.__main__ import main

ANSWERS: dict[Any, Any] = {smd.Client: {"Components": []}, bss.Client: [], boot.Client: []}


def call(client: smd.Client | bss.Client | boot.Client) -> None:
    """One call of a service."""
    if isinstance(client, smd.Client):
        client.components.list()
    elif isinstance(client, bss.Client):
        client.bootparameters.list()
    else:
        client.nodes.list()


@pytest.fixture
def environment(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Credentials, and no address."""
    monkeypatch.setenv("OPENCHAMI_TOKEN_URL", server.token_endpoint)
    monkeypatch.setenv("OPENCHAMI_CLIENT_ID", "svc")
    monkeypatch.setenv("OPENCHAMI_CLIENT_SECRET", "s3cret")
    return monkeypatch


@pytest.fixture
def ochami(tmp_path: Path) -> Callable[..., Path]:
    """Writes `ochami`'s configuration of one cluster."""

    def write(**cluster: object) -> Path:
        path = tmp_path / ".config" / "ochami" / "config.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        clusters = [{"name": "demo", "cluster": cluster}]
        path.write_text(json.dumps({"default-cluster": "demo", "clusters": clusters}))
        return path

    return write


@pytest.mark.parametrize("root", ["", "/", "/boot-service", "/boot-service/"])
def test_boot_service_is_below_its_prefix_at_the_gateway(
    server: Loopback, environment: pytest.MonkeyPatch, root: str
) -> None:
    """With the deployment's root alone, calls go where the gateway has boot-service."""
    environment.setenv("OPENCHAMI_BASE_URI", server.url + root)
    server.api_always = json_reply([])
    auth.connect(boot.Client).nodes.list()
    (seen,) = server.calls
    assert (seen.path, seen.headers["authorization"]) == ("/boot-service/nodes", "Bearer token-1")


def test_boot_service_at_an_address_of_its_own(
    server: Loopback, other: Loopback, environment: pytest.MonkeyPatch
) -> None:
    """There its paths are at the root, and the token goes there as well."""
    environment.setenv("OPENCHAMI_BASE_URI", other.url)
    environment.setenv("OPENCHAMI_BOOT_URI", server.url)
    server.api_always = json_reply([])
    auth.connect(boot.Client).nodes.list()
    auth.connect(boot.Client, f"{server.url}/here").nodes.list()
    assert [seen.path for seen in server.calls] == ["/nodes", "/here/nodes"]
    assert {seen.headers["authorization"] for seen in server.calls} == {"Bearer token-1"}
    assert other.log == []


def test_boot_service_without_credentials(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It checks no token, so it is called without one; SMD is not."""
    monkeypatch.setenv("OPENCHAMI_BASE_URI", server.url)
    server.api_always = json_reply([])
    auth.connect(boot.Client).nodes.list()
    assert "authorization" not in server.calls[0].headers
    with pytest.raises(auth.ConfigurationError, match="no credentials"):
        auth.connect(smd.Client)
    monkeypatch.setenv("OPENCHAMI_CLIENT_ID", "svc")
    with pytest.raises(auth.ConfigurationError, match="no credentials: set OPENCHAMI_TOKEN_URL"):
        auth.connect(boot.Client)


@pytest.mark.parametrize(
    ("client", "section", "uri", "path"),
    [
        (smd.Client, "smd", None, "/api/hsm/v2/State/Components"),
        (smd.Client, "smd", "/hsm/v2", "/api/hsm/v2/State/Components"),
        (smd.Client, "smd", "smd", "/api/smd/State/Components"),
        (smd.Client, "smd", "{}/smd/", "/smd/State/Components"),
        (smd.Client, "smd", "{}/x/hsm/v2", "/x/hsm/v2/State/Components"),
        (bss.Client, "bss", "/bss", "/api/bss/bootparameters"),
        (boot.Client, "boot-service", None, "/api/boot-service/nodes"),
        (boot.Client, "boot-service", "/boots", "/api/boots/nodes"),
        (boot.Client, "boot-service", "{}", "/nodes"),
    ],
)
def test_address_in_ochamis_configuration(
    server: Loopback,
    environment: pytest.MonkeyPatch,
    ochami: Callable[..., Path],
    client: type[smd.Client | bss.Client | boot.Client],
    section: str,
    uri: str | None,
    path: str,
) -> None:
    """A service's URI stands in place of its path below the cluster, as it does for `ochami`."""
    sections = {} if uri is None else {section: {"uri": uri.format(server.url)}}
    ochami(uri=f"{server.url}/api", **sections)
    server.api_always = json_reply(ANSWERS[client])
    call(auth.connect(client))
    assert [seen.path for seen in server.calls] == [path]


def test_command_line_finds_the_same_places(
    server: Loopback, environment: pytest.MonkeyPatch, ochami: Callable[..., Path]
) -> None:
    """`call` takes the paths of the service, or what they are at the gateway."""
    ochami(uri=f"{server.url}/api", smd={"uri": "/smd"})
    server.api_always = json_reply({})
    for path in ("/hsm/v2/groups", "/boot-service/nodes", "/boot/v1/hosts"):
        assert main(["call", path]) == 0
    assert main(["call", "/nodes", "--service", "boot-service"]) == 0
    environment.setenv("OPENCHAMI_BOOT_URI", server.url)
    for path in ("/boot-service/nodes", "/boot/v1/bootparameters"):
        assert main(["call", path]) == 0
    paths = ["/api/smd/groups", "/api/boot-service/nodes", "/api/boot/v1/hosts"]
    at_boot = ["/api/boot-service/nodes", "/nodes", "/boot/v1/bootparameters"]
    assert [seen.path for seen in server.calls] == paths + at_boot


def test_check_asks_the_services_that_check_tokens(
    server: Loopback, environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Boot-service would take any token: its verdict would say nothing."""
    environment.setenv("OPENCHAMI_BASE_URI", server.url)
    server.api_always = json_reply({})
    assert main(["token", "--check", "--json"]) == 0
    verdicts = json.loads(capsys.readouterr().out)["services"]
    assert {one["service"] for one in verdicts} == {"smd", "bss"}
    environment.delenv("OPENCHAMI_BASE_URI")
    environment.setenv("OPENCHAMI_BOOT_URI", server.url)
    assert main(["token", "--check"]) == 2
    assert "a service that checks tokens is not configured" in capsys.readouterr().err


@pytest.mark.parametrize("fault", ["not YAML", "folder", "fifo", "bytes", "endless"])
def test_file_that_is_not_needed(
    server: Loopback,
    environment: pytest.MonkeyPatch,
    ochami: Callable[..., Path],
    caplog: pytest.LogCaptureFixture,
    fault: str,
) -> None:
    """With every setting from elsewhere, a file that cannot be read is a warning."""
    path = ochami(uri="https://elsewhere.example")
    path.unlink()
    if fault == "folder":
        path.mkdir()
    elif fault == "fifo":
        os.mkfifo(path)
    elif fault == "endless":
        path.symlink_to("/dev/zero")
    else:
        path.write_bytes(b"clusters: [" if fault == "not YAML" else b"\xff")
    environment.setenv("OPENCHAMI_SMD_URI", server.url)
    server.api_always = json_reply({"Components": []})
    auth.connect(smd.Client).components.list()
    assert len(server.calls) == 1
    (warning,) = [record for record in caplog.records if record.levelname == "WARNING"]
    assert f"a configuration file of ochami is ignored: {path}" in warning.getMessage()
    environment.delenv("OPENCHAMI_SMD_URI")
    for cluster in (None, "demo"):
        with pytest.raises(auth.ConfigurationError, match=str(path)):
            Settings.load(cluster=cluster)
    with pytest.raises(auth.ConfigurationError, match=str(path)):
        Settings.load(config_file=path, base_uri=server.url)


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\n---\nb: [",
        "clusters:\n- name: true\n- name: 2026-01-01\n- name: 1\n",
        "a: &a {<<: {b: 1}}\nc: [*a, *a]\n",
        "",
        "# nothing\n",
    ],
)
def test_yaml_that_says_nothing_of_ours(
    server: Loopback, environment: pytest.MonkeyPatch, ochami: Callable[..., Path], text: str
) -> None:
    """Whatever else is in the file is left alone; the first document counts, as for `ochami`."""
    ochami().write_text(text)
    environment.setenv("OPENCHAMI_BASE_URI", server.url)
    assert Settings.load().uri("smd") == server.url


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-8-sig"])
def test_file_in_any_encoding_of_yaml(
    environment: pytest.MonkeyPatch, ochami: Callable[..., Path], encoding: str
) -> None:
    """YAML may be UTF-16 with a byte order mark."""
    path = ochami(uri="https://demo.example")
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    path.write_bytes((mark + path.read_text()).encode(encoding))
    assert Settings.load().base_uri == "https://demo.example"
