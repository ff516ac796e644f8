"""Arguments that must be one of several names."""

from __future__ import annotations

from collections.abc import Iterable


def check_choice(what: str, given: object, known: Iterable[str]) -> None:
    """Raise ValueError, which lists the known names, if `given` is not one of them."""
    names = list(known)
    if given not in names:
        listed = " or ".join([", ".join(names[:-1]), names[-1]])
        raise ValueError(f"There is no {what} {given!r}: use {listed}.")
