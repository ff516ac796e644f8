"""A token server for tests and demos, at the paths of ORY Hydra v2.3.0.

It also answers OPAAL's ``/token`` and RFC 8693 token exchange, mints tokens of any kind, and has
faults on request. For development only: it keeps its secrets in memory, and its admin port asks for
no credentials.

It does not have: authorization code, device and JWT-bearer grants, opaque tokens, ``jwks_uri``,
pagination.
"""

from .._faults.endpoint import Fault
from ._apps import RunningTokenServer, create_apps, start
from ._minting import KINDS
from ._state import TokenServer

__all__ = ["KINDS", "Fault", "RunningTokenServer", "TokenServer", "create_apps", "start"]
