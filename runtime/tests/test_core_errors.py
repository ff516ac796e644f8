"""One error tree, under its public name."""

from __future__ import annotations

import pickle
import subprocess
import sys
import traceback

import pytest

from openchami_sdk import boot, bss, core, smd
from openchami_sdk.core.errors import status_error

ERRORS = [name for name in core.__all__ if name.endswith("Error")]


@pytest.mark.parametrize("name", ERRORS)
def test_every_error_has_the_common_base(name: str) -> None:
    """`except core.OpenCHAMIError` catches each of them."""
    assert issubclass(getattr(core, name), core.OpenCHAMIError)


@pytest.mark.parametrize("name", [name for name in core.__all__ if callable(getattr(core, name))])
def test_names_are_public(name: str) -> None:
    """Tracebacks and help show the name that is imported."""
    assert getattr(core, name).__module__ == "openchami_sdk.core"


@pytest.mark.parametrize("name", [*ERRORS, "Problem", "Operation", "Response"])
def test_services_share_them(name: str) -> None:
    """One `except` serves calls to several services."""
    assert {getattr(service, name) for service in (boot, bss, smd)} == {getattr(core, name)}


def test_traceback_shows_the_public_name() -> None:
    """The last line of a traceback can be pasted into an `except`."""
    shown = traceback.format_exception_only(core.NotFoundError("There is no node x1."))
    assert shown == ["openchami_sdk.core.NotFoundError: There is no node x1.\n"]


def test_status_error_survives_pickling() -> None:
    """An error keeps what it says on its way between processes."""
    error = core.ConflictError(
        "It exists.",
        status_code=409,
        problem=core.Problem(title="Conflict", detail="duplicate"),
        detail="duplicate",
        stored=True,
        headers={"x-request-id": "7"},
    )
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is core.ConflictError
    assert str(copy) == "It exists."
    assert (copy.status_code, copy.detail, copy.request_id) == (409, "duplicate", "7")
    assert (copy.problem, copy.stored) == (error.problem, True)


def test_decode_error_survives_pickling() -> None:
    """As every error does."""
    copy = pickle.loads(pickle.dumps(core.DecodeError("Not JSON.", path="$.a", status_code=200)))
    assert (str(copy), copy.path, copy.status_code, copy.headers) == ("Not JSON.", "$.a", 200, {})


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (302, "StatusError"),
        (404, "NotFoundError"),
        (418, "StatusError"),
        (500, "ServerError"),
        (503, "ServiceUnavailableError"),
        (599, "ServerError"),
    ],
)
def test_class_of_a_status(status: int, name: str) -> None:
    """A status without a class of its own has that of its hundred."""
    assert status_error(status) is getattr(core, name)


def test_errors_load_without_the_http_library() -> None:
    """Who only names errors, as a module with `except` does, does not wait for httpx."""
    code = (
        "import sys; from openchami_sdk import core; core.NotFoundError; "
        "print(sorted({'httpx', 'httpx2'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_unknown_name_is_an_attribute_error() -> None:
    """`hasattr` works on the lazy module; Python finds the names to suggest."""
    assert not hasattr(core, "Nothing")
    name = "ComponentNIDUpdate"
    with pytest.raises(AttributeError) as caught:
        getattr(smd, name)
    assert (caught.value.name, caught.value.obj) == (name, smd)
