"""The version of the SDK that is installed."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("openchami-sdk")
except PackageNotFoundError:  # used from a source tree
    __version__ = "0"
