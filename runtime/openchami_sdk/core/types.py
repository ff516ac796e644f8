"""Types that the models and calls are written with."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from .http.types import Timeout

__all__ = ["Deadline", "ListOrNull", "OneOrMany", "Open", "Scalar", "Timeout", "Verify"]

_T = TypeVar("_T")
_E = TypeVar("_E", bound=StrEnum)

#: What may stand in a query.
Scalar: TypeAlias = str | int | float | bool | datetime
#: One value of a filter, or several of them (any may match).
OneOrMany: TypeAlias = _T | Iterable[_T]
#: Seconds for a whole call; None: no limit.
Deadline: TypeAlias = float | None
#: How certificates are checked; a function makes the SSLContext again in another process.
Verify: TypeAlias = ssl.SSLContext | bool | Callable[[], ssl.SSLContext]

if TYPE_CHECKING:
    #: A member of the enumeration or any other text: services add values before clients know them.
    Open: TypeAlias = _E | str
    #: A list. The service may send null or nothing for an empty one.
    ListOrNull: TypeAlias = list[_T]
else:

    class Open:
        """Text, for the decoder: unknown values are kept, and members are text themselves."""

        def __class_getitem__(cls, item: Any) -> Any:
            return str

    class ListOrNull:
        """A list or null, for the decoder: the model turns null into an empty list."""

        def __class_getitem__(cls, item: Any) -> Any:
            return list[item] | None
