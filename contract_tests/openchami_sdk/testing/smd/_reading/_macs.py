"""MAC addresses as they are read for Ethernet interfaces."""

from __future__ import annotations

import json
import re
from typing import Final

from openchami_sdk.testing.smd._answers import bad_request

_SEPARATORS: Final = ("-", ":", ".")
_SEPARATORS_DROPPED: Final = 5
_DIGITS: Final = 12
_NUMBER: Final = re.compile("[+-]?[0-9a-f]+")


def normalised(given: str) -> str:
    """*given* in lower case, in pairs with colons between them.

    Separators may stand anywhere; a sign passes for a digit, as the service reads a number.

    Raises:
        Refused: 400, these are no twelve hex digits.
    """
    digits = given.lower()
    for separator in _SEPARATORS:
        digits = digits.replace(separator, "", _SEPARATORS_DROPPED)
    digits = digits.strip()
    if len(digits.encode()) != _DIGITS:
        raise bad_request("MAC string has invalid length")
    if not _NUMBER.fullmatch(digits):
        quoted = json.dumps(digits, ensure_ascii=False)
        raise bad_request(f"strconv.ParseInt: parsing {quoted}: invalid syntax")
    return ":".join(digits[index : index + 2] for index in range(0, _DIGITS, 2))
