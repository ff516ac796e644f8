"""The names that choose a local stack, in a module that loads no stand-in."""

from __future__ import annotations

from typing import Literal

ReleaseName = Literal["v0.1", "v0.2"]
Profile = Literal["postgres", "memory"]
