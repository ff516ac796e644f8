"""What a stand-in does wrong on request: small lies, and bad days.

The faults of token servers are in `_endpoint_faults`.
"""

from __future__ import annotations

from .answer import Answer
from .manners import Get, Manners, problem
from .switched import FAULTS, Faults
from .trouble import Trouble

__all__ = ["FAULTS", "Answer", "Faults", "Get", "Manners", "Trouble", "problem"]
