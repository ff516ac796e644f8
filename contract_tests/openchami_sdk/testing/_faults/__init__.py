"""Faults of a stand-in, on request: small deviations, and answers that do not come.

The faults of token servers are in `endpoint`.
"""

from __future__ import annotations

from .answer import Answer
from .interruptions import ServiceFault
from .manners import Get, Manners, problem
from .switched import FAULTS, Faults

__all__ = ["FAULTS", "Answer", "Faults", "Get", "Manners", "ServiceFault", "problem"]
