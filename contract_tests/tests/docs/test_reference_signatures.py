"""The reference shows the arguments of attrs classes with their defaults."""

from __future__ import annotations

from pathlib import Path

import griffe

ROOT = Path(__file__).parents[3]


def test_arguments_of_attrs_classes() -> None:
    """A default is shown, an argument without one is required, and the types are a converter's."""
    extensions = griffe.load_extensions(str(ROOT / "docs" / "attrs_signatures.py"))
    auth = griffe.load(
        "openchami_sdk.auth", search_paths=[str(ROOT / "auth_ext")], extensions=extensions
    )
    policy = auth["_tokens.policy.Policy"].parameters
    assert (policy["budget"].default, policy["clock"].default) == ("8.0", "boot_clock")
    smith = auth["_tokensmith.source.TokenSmith"].parameters
    assert smith["token_endpoint"].default is None
    assert smith["state"].annotation == "str | os.PathLike[str] | StateStore"
    identity = auth["_tokensmith.service_identity.ServiceIdentity"].parameters
    assert identity["channel"].default == "Channel()"
    assert identity["key"].kind is griffe.ParameterKind.keyword_only
