"""Which scopes and audiences a client may ask for, by the rules of Hydra's defaults."""

from __future__ import annotations

from urllib.parse import urlsplit


def scope_allowed(allowed: list[str], wanted: str) -> bool:
    """Wildcard matching by dotted parts: ``smd.*`` allows ``smd.read``, ``smd`` only itself."""
    return any(_matches(pattern.split("."), wanted.split(".")) for pattern in allowed)


def _matches(pattern: list[str], wanted: list[str]) -> bool:
    if len(pattern) > len(wanted) or (len(pattern) < len(wanted) and pattern[-1] != "*"):
        return False
    return all(
        part == want or (part == "*" and want != "")
        for part, want in zip(pattern, wanted, strict=False)
    )


def audience_allowed(allowed: list[str], wanted: str) -> bool:
    """The same scheme and host as an allowed audience, and its path or one below."""
    try:
        target = urlsplit(wanted)
        bases = [urlsplit(audience) for audience in allowed]
    except ValueError:
        return False
    return any(
        (base.scheme, base.netloc) == (target.scheme, target.netloc)
        and f"{target.path.rstrip('/')}/".startswith(f"{base.path.rstrip('/')}/")
        for base in bases
    )
