"""The services' JSON reader: what it takes, and what it says of what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from openchami_sdk.testing._go.json import GoJsonError, read_first, read_whole


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"", "EOF"),
        (b" \n", "EOF"),
        (b"{", "unexpected EOF"),
        (b'{"hosts": [', "unexpected EOF"),
        (b'"a\\', "unexpected EOF"),
        (b"-", "unexpected EOF"),
        (b"nul", "unexpected EOF"),
        (b"hosts=x", "invalid character 'h' looking for beginning of value"),
        (b"\xef\xbb\xbf{}", "invalid character 'ï' looking for beginning of value"),
        (b"nil", "invalid character 'i' in literal null (expecting 'u')"),
        (b"NaN", "invalid character 'N' looking for beginning of value"),
        (b"[1,]", "invalid character ']' looking for beginning of value"),
        (b"[1 2]", "invalid character '2' after array element"),
        (b"[01]", "invalid character '1' after array element"),
        (b"{,}", "invalid character ',' looking for beginning of object key string"),
        (b'{"a":1,}', "invalid character '}' looking for beginning of object key string"),
        (b'{"a" 1}', "invalid character '1' after object key"),
        (b'{"a":1 "b"}', "invalid character '\"' after object key:value pair"),
        (b"{'a':1}", r"invalid character '\'' looking for beginning of object key string"),
        (b"-x", "invalid character 'x' in numeric literal"),
        (b"1.x", "invalid character 'x' after decimal point in numeric literal"),
        (b"1e+x", "invalid character 'x' in exponent of numeric literal"),
        (b'"a\nb"', r"invalid character '\n' in string literal"),
        (b'"a\x00b"', r"invalid character '\x00' in string literal"),
        (b'"\\q"', "invalid character 'q' in string escape code"),
        (b'"\\u12g4"', r"invalid character 'g' in \u hexadecimal character escape"),
    ],
)
def test_a_stream_that_is_refused(body: bytes, sentence: str) -> None:
    """Each fault has its own sentence, which names the byte and the place."""
    with pytest.raises(GoJsonError) as refused:
        read_first(body)
    assert str(refused.value) == sentence


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"", "unexpected end of JSON input"),
        (b'{"hosts":', "unexpected end of JSON input"),
        (b"nul", "invalid character ' ' in literal null (expecting 'l')"),
        (b"1.", "invalid character ' ' after decimal point in numeric literal"),
        (b"{} x", "invalid character 'x' after top-level value"),
        (b"{}{", "invalid character '{' after top-level value"),
        (b"x", "invalid character 'x' looking for beginning of value"),
    ],
)
def test_a_whole_text_that_is_refused(body: bytes, sentence: str) -> None:
    """Where all of the body is read at once, its end has other words, and nothing may follow."""
    with pytest.raises(GoJsonError) as refused:
        read_whole(body)
    assert str(refused.value) == sentence


READ: list[tuple[bytes, Any]] = [
    (b' {"a": [1, 2.5, true, null, "\\u00e4"]} ', {"a": [1, 2.5, True, None, "ä"]}),
    (b"[[], {}]", [[], {}]),
    (b"-0.5e-2", -0.005),
    (b'"\\ud83e\\uddc0"', "🧀"),
    (b'"\\ud83e"', "\N{REPLACEMENT CHARACTER}"),
    (b'"\xff"', "\N{REPLACEMENT CHARACTER}"),
]


@pytest.mark.parametrize(("body", "value"), READ)
def test_what_is_read(body: bytes, value: Any) -> None:
    """Values come as they are; text that is no Unicode is mended, not refused."""
    assert read_whole(body) == value
    assert read_first(body + b" junk") == value


def test_values_that_are_too_much() -> None:
    """Numbers and nesting beyond all bounds are refused with a sentence."""
    with pytest.raises(GoJsonError, match="cannot unmarshal number 1e999"):
        read_whole(b"1e999")
    with pytest.raises(GoJsonError, match="cannot unmarshal number 9999"):
        read_whole(b"9" * 5000)
    with pytest.raises(GoJsonError, match="exceeded max depth"):
        read_whole(b"[" * 100_000 + b"]" * 100_000)
