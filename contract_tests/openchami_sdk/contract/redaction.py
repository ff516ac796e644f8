"""Take what services disclose out of what a report shows: passwords, keys, tokens.

SMD answers BMC passwords and reservation keys, BSS referral tokens (SMD 2.20.5, BSS 1.32.2), and
reports are kept and passed around.
"""

from __future__ import annotations

import re

HIDDEN = "(redacted)"
_NAME = re.compile(r"(password|secret|token|^key|[a-z]key)$", re.IGNORECASE)
# A text cut in the middle of a value ends without its quote.
_MEMBER = re.compile(
    r'("[^"\\]*(?:password|secret|token|key)"\s*:\s*)(?:"(?:[^"\\]|\\.)*(?:"|\\?\Z)|[^\s",{}\[\]]+)',
    re.IGNORECASE,
)
_PARAMETER = re.compile(r"(token=)[^\s\"&]+", re.IGNORECASE)


def is_secret(name: object) -> bool:
    """Whether a member of this name holds something that nobody should read in a report."""
    return isinstance(name, str) and _NAME.search(name) is not None


def redact(text: str) -> str:
    """The text without the values of JSON members and parameters that are secret."""
    return _PARAMETER.sub(rf"\1{HIDDEN}", _MEMBER.sub(rf'\1"{HIDDEN}"', text))
