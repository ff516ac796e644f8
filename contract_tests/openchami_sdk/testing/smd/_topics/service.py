"""Whether the service lives, and the words it knows."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd._reading import _enums as enums
from openchami_sdk.testing.smd._reading._xnames import COMPONENT_TYPES
from openchami_sdk.testing.smd._routing import Call, Route

_VALUES: Final[dict[str, tuple[str, ...]]] = {
    "Arch": enums.ARCHES,
    "Class": enums.CLASSES,
    # The real one lists Warning twice: once for itself, once for its alias "warn".
    "Flag": (*enums.FLAGS, "Warning"),
    "NetType": enums.NET_TYPES,
    "Role": enums.ROLES,
    "State": enums.STATES,
    "SubRole": enums.SUB_ROLES,
    "Type": COMPONENT_TYPES,
}


def _ready(_call: Call) -> Response:
    return answers.message("HSM is healthy")


def _liveness(_call: Call) -> Response:
    return Response(status_code=204)


def _values(_call: Call) -> Response:
    return answers.ok(_VALUES)


def _values_of(kind: str) -> Route:
    def values(_call: Call) -> Response:
        return answers.ok({kind: _VALUES[kind]})

    return Route("GET", f"/service/values/{kind.lower()}", values, public=True)


ROUTES: Final[list[Route]] = [
    Route("GET", "/service/ready", _ready, public=True),
    Route("GET", "/service/liveness", _liveness, public=True),
    Route("GET", "/service/values", _values, public=True),
    *(_values_of(kind) for kind in _VALUES),
]
