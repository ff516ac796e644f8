"""Which version of the API a request asks for, and whether there is one.

A version is asked for by the body's `apiVersion`, else by the `Accept` header, else by the path.
All kinds have one version, `v1`; a route that belongs to no kind has none, so that any request
for a version is refused there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from starlette.responses import Response

from openchami_sdk.testing._go.documents import Members, read_whole
from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing.fabrica import _answers

_VERSION: Final = "v1"
# What may stand after "version=" is cut at the same characters as in Go: \s is ASCII there.
_IN_ACCEPT: Final = (re.compile(r"version=([^;,\s]+)", re.A), re.compile(r"v=([^;,\s]+)", re.A))
_IN_PATH: Final = (
    re.compile(r"/apis/[^/]+/([^/]+)/"),
    re.compile(r"/(v[0-9]+(?:beta[0-9]+|alpha[0-9]+)?)/"),
)
_RESOURCE: Final = (re.compile(r"/apis/[^/]+/[^/]+/([^/]+)"), re.compile(r"(?:/v[^/]+)?/([^/]+)"))


class Versions:
    """The version negotiation of a service with the kinds of these *names*."""

    def __init__(self, names: Iterable[str]) -> None:
        self._kinds = {name.lower() for name in names}

    def refusal(self, method: str, path: str, accept: str, body: bytes) -> Response | None:
        """The 406 for a version that is not served; None when there is nothing to refuse."""
        requested = _version_in_body(body) if method in ("POST", "PUT", "PATCH") else ""
        requested = requested or _first(_IN_ACCEPT, accept, anywhere=True)
        requested = requested or _first(_IN_PATH, path)
        if not requested:
            return None
        resource = _first(_RESOURCE, path).lower()
        if not resource:
            return None
        is_kind = resource in self._kinds or resource.removesuffix("s") in self._kinds
        supported = [_VERSION] if is_kind else []
        return None if requested in supported else _answers.no_such_version(requested, supported)


def _version_in_body(body: bytes) -> str:
    try:
        document = read_whole(body)
    except GoJsonError:
        return ""
    version = ""
    for name, value in document.pairs if isinstance(document, Members) else ():
        if name.casefold() == "apiversion" and value is not None:
            if not isinstance(value, str):
                return ""
            version = value
    return version.strip().rpartition("/")[2]


def _first(patterns: Iterable[re.Pattern[str]], text: str, *, anywhere: bool = False) -> str:
    for pattern in patterns:
        found = pattern.search(text) if anywhere else pattern.match(text)
        if found:
            return found[1]
    return ""
