"""The recipes for services and cron jobs, and whose tokens they use."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from contract_tests.tests.docs.recipes.programs import TEXT, XNAMES, load, ready
from openchami_sdk import smd
from openchami_sdk.auth.__main__ import main as openchami_auth
from openchami_sdk.auth._tokens.claims import claim
from openchami_sdk.testing import Stack
from openchami_sdk.testing._serving.serve import serve

BOTH = pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
V02 = pytest.mark.parametrize("openchami_release", ["v0.2"])
Run = Callable[..., tuple[object, str, str]]


@BOTH
def test_groups_api(
    shell: Stack,
    compute: list[str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """SMD is asked in the caller's name, or in the service's own when there is none."""
    caplog.set_level(logging.INFO, "openchami_sdk.auth.audit")
    token = shell.mint(sub="alice")
    monkeypatch.setenv("JWKS_URL", shell.jwks_url)
    monkeypatch.setenv("TOKEN_ISSUER", str(claim(token, "iss")))

    def ask(token: str | None) -> tuple[int, str, str | None]:
        caplog.clear()
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = httpx.get(f"{server.url}/groups", headers=headers, trust_env=False)
        records = [vars(one) for one in caplog.records]
        actors = [one["actor"] for one in records if one.get("audit_event") == "auth.request"]
        return answer.status_code, answer.text, actors[0] if actors else None

    with serve(load("groups_api.py", "groups_api")["app"]) as server:
        assert ask(token) == (200, '{"for":"alice","groups":["compute"]}', "user")
        assert ask(None) == (200, '{"for":null,"groups":["compute"]}', "service")
        for kind in ("expired", "bad_signature"):
            status, _, actor = ask(shell.mint(kind, sub="alice"))
            assert (status, actor) == (401, None), kind


def test_watch_groups(
    run: Run,
    shell: Stack,
    compute: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    """The commands of the page change the secret under the running service; no call fails."""
    commands = re.findall(r"^\$ openchami-auth (rotate .+)$", TEXT, re.MULTILINE)
    assert len(commands) == 2
    variables = re.findall(r"^export (\w+)=/run/secrets/(\S+)$", TEXT, re.MULTILINE)
    for name, file in variables:
        monkeypatch.setenv(name, str(tmp_path / file))
    monkeypatch.delenv("OPENCHAMI_CLIENT_ID")
    secret = tmp_path / "watch.json"
    scope = "smd.read"
    assert (
        openchami_auth(["register", "watch", "--scope", scope, "--secret-file", str(secret)]) == 0
    )
    secrets = [secret.read_text()]

    def sleep(seconds: float) -> None:
        assert seconds == 60
        if not commands:
            raise KeyboardInterrupt
        words = commands.pop(0).replace("/run/secrets", str(tmp_path)).split()
        assert openchami_auth(words) == 0
        secrets.append(secret.read_text())
        shell.withdraw_tokens()  # so that the next call needs the secret

    monkeypatch.setattr("time.sleep", sleep)
    with pytest.raises(KeyboardInterrupt):
        run("watch_groups.py")
    printed = capsys.readouterr()
    assert printed.out.count("compute 2\n") == 3, printed.err
    assert secrets[0] != secrets[1] == secrets[2]


@V02
def test_group_report(run: Run, shell: Stack, client: smd.Client, compute: list[str]) -> None:
    """The runs share one exchange of the bootstrap token, and an outage ends with 75."""
    ready(client, XNAMES[:1])
    for _ in range(3):
        assert run("group_report.py") == (0, "compute: 1 of 2 nodes are Ready\n", "")
    assert (shell.tokensmith.requests("bootstrap"), shell.tokensmith.requests("refresh")) == (1, 0)
    with shell.smd.outage():
        status, out, err = run("group_report.py")
    assert (status, out) == (75, "")
    assert "could not connect" in err


@V02
def test_the_crontab_has_the_settings_of_tokensmith(shell: Stack) -> None:
    """Each variable of the crontab is a setting, and together they are enough."""
    (table,) = re.findall(r"^```text\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
    names = set(re.findall(r"^(\w+)=", table, re.MULTILINE))
    stack = set(shell.environment) - {"OPENCHAMI_SMD_URI", "OPENCHAMI_BOOT_URI"}
    assert names == stack | {"OPENCHAMI_BASE_URI", "OPENCHAMI_TOKEN_STATE"}
