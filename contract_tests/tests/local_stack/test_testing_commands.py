"""`python -m openchami_sdk.testing`: its words, its sentences, its manners when stopped."""

from __future__ import annotations

import re
import signal
import socket
import ssl
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from openchami_sdk.testing.__main__ import main

COMMAND = [sys.executable, "-m", "openchami_sdk.testing"]


@contextmanager
def running(*words: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """The command in the foreground of a process, and what it printed once it listens."""
    with subprocess.Popen([*COMMAND, *words], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            lines: list[str] = []
            for line in process.stdout:
                lines.append(line)
                if "Ctrl-C" in line:
                    break
            yield process, "".join(lines)
        finally:
            process.kill()


def url_in(text: str, label: str) -> str:
    match = re.search(rf"{label}\s+(http://\S+)", text)
    assert match, text
    return match[1]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_smd_runs_open_until_a_signal_stops_it(number: signal.Signals) -> None:
    """Without --jwks-url SMD asks for no token, and a signal ends it with status 0."""
    with running("smd", "--port", "0") as (process, text):
        answer = httpx.get(f"{url_in(text, 'SMD')}/hsm/v2/groups")
        assert (answer.status_code, answer.json()) == (200, [])
        process.send_signal(number)
        assert process.wait(timeout=30) == 0


def test_smd_asks_for_a_token_that_a_separate_token_server_issued(tmp_path: Path) -> None:
    """smd, auth and bss run as processes of their own, wired by their flags."""
    secret = tmp_path / "secret"
    with running("auth", "--port", "0", "--admin-port", "0") as (_, auth):
        registration = {
            "client_id": "bss",
            "client_name": "bss",
            "grant_types": ["client_credentials"],
        }
        admin = url_in(auth, "its admin API")
        client = httpx.post(f"{admin}/admin/clients", json=registration).json()
        secret.write_text(client["client_secret"])
        keys, token_url = url_in(auth, "JWKS URL"), url_in(auth, "token URL")
        with running("smd", "--port", "0", "--jwks-url", keys) as (_, smd):
            smd_url = url_in(smd, "SMD")
            assert httpx.get(f"{smd_url}/hsm/v2/groups").status_code == 401
            flags = ["--token-url", token_url, "--client-id", "bss"]
            flags += ["--client-secret-file", str(secret), "--jwks-url", keys]
            with running("bss", "--port", "0", "--smd-url", smd_url, *flags) as (_, bss):
                bss_url = url_in(bss, "BSS")
                assert httpx.get(f"{bss_url}/boot/v1/hosts").status_code == 200
                assert httpx.get(f"{bss_url}/boot/v1/bootparameters").status_code == 401


def test_bss_behaves_as_the_version_that_is_named() -> None:
    """The release before the recorded build puts no BOOTIF into boot scripts."""
    asked = {"mac": "02:00:00:00:01:00", "json": "1"}
    with running("smd") as (_, smd):
        flags = ["--smd-url", url_in(smd, "SMD"), "--version", "1.32.2"]
        with running("bss", *flags) as (_, text):
            bss = url_in(text, "BSS")
            fixtures = {"fixtures": ["nodes: the recordings'"]}
            httpx.post(f"{bss}/_control/reset", json=fixtures).raise_for_status()
            answer = httpx.get(f"{bss}/boot/v1/bootscript", params=asked)
            assert answer.json()["params"].startswith("kernel  xname=x1000c0s0b0n0 nid=1 ds=")


def test_boot_reads_its_nodes_from_a_separate_smd() -> None:
    """smd and boot run as processes of their own; /boot/v1 is there when asked for."""
    with running("smd") as (_, smd):
        smd_url = url_in(smd, "SMD")
        node = {"ID": "x1000c0s0b0n0", "State": "On", "Role": "Compute"}
        httpx.post(f"{smd_url}/hsm/v2/State/Components", json={"Components": [node]})
        with running("boot", "--smd-url", smd_url, "--legacy-api") as (process, boot):
            boot_url = url_in(boot, "boot-service")
            httpx.post(f"{boot_url}/_control/synchronise").raise_for_status()
            nodes = httpx.get(f"{boot_url}/nodes").json()
            assert [each["metadata"]["name"] for each in nodes] == ["x1000c0s0b0n0"]
            assert httpx.get(f"{boot_url}/boot/v1/bootparameters").status_code == 200
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=30) == 0


def test_stack_prints_what_to_paste_and_no_secret() -> None:
    """The export lines name a file with the secret, and the file is the owner's alone."""
    with running("stack") as (process, text):
        path = Path(re.search(r"OPENCHAMI_CLIENT_SECRET_FILE=(\S+)", text)[1])  # type: ignore[index]
        assert path.stat().st_mode & 0o077 == 0
        assert path.read_text() not in text
        token = httpx.post(
            url_in(text, "token server") + "/oauth2/token",
            data={"grant_type": "client_credentials"},
            auth=("sdk", path.read_text()),
        ).json()["access_token"]
        answer = httpx.get(
            url_in(text, "SMD") + "/hsm/v2/groups", headers={"Authorization": f"Bearer {token}"}
        )
        assert answer.status_code == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0
        assert not path.exists()


def test_stack_of_release_v02_reads_its_nodes_again_and_again() -> None:
    """boot-service finds a node that came to SMD after the start, as often as it is told to."""
    with running("stack", "--release", "v0.2", "--sync-interval", "0.05") as (process, text):
        boot_url, smd_url = url_in(text, "boot-service"), url_in(text, "SMD")
        assert f"export OPENCHAMI_BOOT_URI={boot_url}" in text
        token = httpx.post(f"{url_in(text, 'TokenSmith')}/_control/token").json()["access_token"]
        answer = httpx.post(
            f"{smd_url}/hsm/v2/State/Components",
            json={"Components": [{"ID": "x1c0s0b0n0", "State": "On", "Role": "Compute"}]},
            headers={"Authorization": f"Bearer {token}"},
        )
        assert answer.status_code == 204, answer.text
        # SMD's answers are kept for five minutes.
        httpx.post(f"{boot_url}/_control/clock", json={"advance": 300}).raise_for_status()
        assert any(httpx.get(f"{boot_url}/nodes").json() for _ in range(1000))
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0


def test_stack_of_release_v0_2_prints_what_to_paste() -> None:
    """TokenSmith and SMD; the bootstrap token is in a file that is gone with the stack."""
    with running("stack", "--release", "v0.2") as (process, text):
        path = Path(re.search(r"OPENCHAMI_CLIENT_SECRET_FILE=(\S+)", text)[1])  # type: ignore[index]
        assert path.stat().st_mode & 0o077 == 0
        assert path.read_text() not in text
        form = {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": path.read_text(),
            "subject_token_type": "urn:openchami:params:oauth:token-type:bootstrap-token",
        }
        answer = httpx.post(url_in(text, "TokenSmith") + "/oauth/token", data=form).json()
        headers = {"Authorization": f"Bearer {answer['access_token']}"}
        groups = url_in(text, "SMD") + "/hsm/v2/groups"
        assert httpx.get(groups, headers=headers).status_code == 200
        assert answer["refresh_expires_in"] == 30 * 86_400
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0
        assert not path.exists()


def test_smd_checks_the_tokens_of_a_separate_tokensmith() -> None:
    """Issuer and audience have to be the same on both command lines."""
    with running("tokensmith", "--issuer", "http://t:8080", "--audience", "hsm") as (_, text):
        url = url_in(text, "TokenSmith")
        token = httpx.post(f"{url}/_control/token", json={}).json()["access_token"]
        flags = ["--jwks-url", url_in(text, "JWKS URL"), "--auth-backend", "tokensmith"]
        flags += ["--issuer", "http://t:8080", "--audience", "smd"]
        for more, status in (([], 401), (["--audience", "hsm"], 200)):
            with running("smd", *flags, *more) as (_, smd):
                answer = httpx.get(
                    f"{url_in(smd, 'SMD')}/hsm/v2/groups",
                    headers={"Authorization": f"Bearer {token}"},
                )
                assert answer.status_code == status


def test_tokensmith_makes_certificates_for_its_main_branch(tmp_path: Path) -> None:
    """A service shows one and gets tokens, without any other credential but its policy."""
    folder = tmp_path / "certificates"
    words = ("tokensmith", "--profile", "main", "--tls-port", "0", "--pki", str(folder))
    with running(*words) as (_, text):
        control = f"{url_in(text, 'TokenSmith')}/_control/bootstrap-token"
        httpx.post(control, json={"subject": "inventory"}).raise_for_status()
        context = ssl.create_default_context(cafile=folder / "server-ca.pem")
        context.load_cert_chain(folder / "inventory.pem", folder / "inventory.key")
        root = re.search(r"with TLS\s+(\S+)", text)[1]  # type: ignore[index]
        answer = httpx.post(f"{root}/service-identity/session", verify=context)
        assert answer.status_code == 200
        assert (folder / "inventory.key").stat().st_mode & 0o077 == 0


def test_a_port_in_use_is_one_sentence() -> None:
    """It says which port and what to do, without a traceback."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [*COMMAND, "auth", "--port", port, "--admin-port", "0"]
        outcome = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert outcome.returncode == 1
    assert outcome.stderr.count("\n") == 1
    assert f"Port {port} is in use" in outcome.stderr
    assert outcome.stderr.endswith("or choose another port.\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("smd --port no", "'no' is not a port"),
        ("smd --jwks-url ftp://keys", "'ftp://keys' is not an http(s) URL"),
        ("bss --port 0", "--smd-url"),
        ("bss --smd-url http://smd --client-id bss", "must be given together"),
        ("smd --auth-backend tokensmith --issuer i", "needs --issuer and --audience"),
        ("stack --release v0.2 --bss-port 1", "has no admin API for clients and no BSS"),
        ("stack --release v0.2 --profile memory", "omit --profile and --bss-version"),
        ("stack --release v0.2 --sync-interval 0", "'0' is not a number of seconds above 0"),
        ("boot --sync-interval nan", "'nan' is not a number of seconds above 0"),
        ("smd --issuer i", "--issuer and --audience are for --auth-backend tokensmith"),
        ("tokensmith --tls-cert-file f", "must be given together"),
        ("tokensmith --pki certificates", "certificates need --tls-port"),
        (
            "bss --smd-url http://smd --client-id bss --token-url http://t "
            "--client-secret-file /nowhere",
            "there is no file /nowhere",
        ),
        ("boot --tokensmith-url http://t", "must be given together"),
        (
            "boot --smd-url http://smd --tokensmith-url http://t --token-state s "
            "--bootstrap-token-file /nowhere",
            "there is no file /nowhere",
        ),
        ("boot --sync-interval soon", "--sync-interval"),
        ("stack --seed-nodes -1", "'-1' is not a number"),
        ("stack --boot-port 8081", "release v0.1 has no boot-service"),
    ],
)
def test_a_wrong_command_line_says_what_is_wrong(
    words: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2 and a sentence that names the flag."""
    with pytest.raises(SystemExit) as ended:
        main(words.split())
    assert ended.value.code == 2
    assert sentence in capsys.readouterr().err
