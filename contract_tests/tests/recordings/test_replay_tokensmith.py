"""The TokenSmith stand-in answers what TokenSmith was recorded to answer, in all profiles."""

from __future__ import annotations

import http.client
import ssl
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult

import httpx
import pytest

from contract_tests.tests.recordings.replay import (
    COMPARED_HEADERS,
    Recording,
    Service,
    load,
    recording_files,
    replay,
)
from contract_tests.tests.recordings.service_tokens import token_differences
from openchami_sdk.testing import tokensmith
from openchami_sdk.testing.tokensmith import RunningTokenSmith
from openchami_sdk.testing.tokensmith._certificates import Certificates, certificates_of_recordings

FILES = recording_files("tokensmith")
HEADERS = COMPARED_HEADERS | {"cache-control", "pragma", "x-content-type-options"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("certificates")


@pytest.fixture(scope="module")
def certificates(folder: Path) -> Certificates:
    """Those of the recordings of the main branch."""
    return certificates_of_recordings(folder)


@pytest.fixture(scope="module")
def server(certificates: Certificates) -> Iterator[RunningTokenSmith]:
    """TokenSmith over HTTP, and over HTTPS with client certificates."""
    with tokensmith.start(tls=certificates.tls) as server:
        yield server


def service(recording: Recording, server: RunningTokenSmith, folder: Path) -> Service:
    """The server with the recording's fixtures."""
    body = {"fixtures": recording.get("fixtures", []), "profile": recording.get("profile")}
    secrets = httpx.post(f"{server.url}/_control/reset", json=body).raise_for_status().json()

    def take_step(step: str) -> None:
        new_key = {"restart": False, "rotate": True}[step]
        body = {"new_key": new_key}
        httpx.post(f"{server.url}/_control/restart", json=body).raise_for_status()

    def connect(url: SplitResult, request: Mapping[str, Any]) -> http.client.HTTPConnection:
        if url.scheme == "http":
            return http.client.HTTPConnection(url.hostname or "", url.port, timeout=30)
        context = ssl.create_default_context(cafile=folder / "server-ca.pem")
        if name := request.get("client_cert"):
            context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
        return http.client.HTTPSConnection(
            url.hostname or "", url.port, timeout=30, context=context
        )

    url = server.tls_url if recording.get("profile") == "main" else server.url
    assert url is not None
    return Service(
        url,
        lambda kind: {},
        compared_headers=HEADERS,
        known=secrets,
        take_step=take_step,
        connect=connect,
        verify=token_differences,
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_tokensmith_answers_as_recorded(
    path: Path, server: RunningTokenSmith, folder: Path
) -> None:
    """Every exchange of one recording, with the claims of every token."""
    recording = load(path)
    assert list(replay(recording, service(recording, server, folder))) == []


def test_every_recorded_exchange_is_replayed() -> None:
    """None is lost on the way into the project."""
    assert sum(len(load(path)["exchanges"]) for path in FILES) == 166


@pytest.mark.parametrize(
    ("part", "name", "value"),
    [
        ("header", "alg", "RS256"),
        ("claims", "scope", ["read", "write"]),
        ("claims", "azp", "<any>"),
        ("lifetimes", "exp-iat", 7200),
    ],
)
def test_a_token_that_differs_is_noticed(
    part: str, name: str, value: Any, server: RunningTokenSmith, folder: Path
) -> None:
    """Each part of a token that is compared fails the replay when it is not as recorded."""
    recording = load(next(path for path in FILES if path.stem == "bootstrap-exchange"))
    recording["exchanges"][0]["jwt"]["/access_token"][part][name] = value
    found = list(replay(recording, service(recording, server, folder)))
    assert len(found) == 1
    assert "jwt /access_token" in found[0]
    assert name in found[0]
