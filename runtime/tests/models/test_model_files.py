"""JSON and YAML files become models; faults are told with file, line and member."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from openchami_sdk import bss, core, smd
from openchami_sdk.core.models.documents import Document

YAML = """\
# the first rack
- ID: x1000c0s0b0n0
  State: &state "On"
  NID: 1
- ID: x1000c0s0b0n1
  State: *state
  NID: 2
"""
JSON = """\
[
\t{"ID": "x1000c0s0b0n0", "State": "On", "NID": 1},
\t{"ID": "x1000c0s0b0n1", "State": "On", "NID": 2}
]
"""
NODES = [
    smd.ComponentCreate(id="x1000c0s0b0n0", state="On", nid=1),
    smd.ComponentCreate(id="x1000c0s0b0n1", state="On", nid=2),
]


def _file(folder: Path, text: str | bytes, name: str = "nodes.yaml") -> Path:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_a_file_is_sent(tmp_path: Path, service: Any) -> None:
    """Both formats make the same request."""
    from_yaml = core.from_yaml(_file(tmp_path, YAML), list[smd.ComponentCreate])
    from_json = core.from_json(str(_file(tmp_path, JSON)), list[smd.ComponentCreate])
    assert from_yaml == from_json == NODES
    service.answer(204)
    smd.Client(service.url).components.create(smd.ComponentsCreate(components=from_yaml))
    sent = msgspec.json.decode(service.seen[0].body)
    assert sent["Components"][1] == {"ID": "x1000c0s0b0n1", "State": "On", "NID": 2}


def test_one_model(tmp_path: Path) -> None:
    """A file may hold one model; a byte order mark is skipped."""
    text = b"\xef\xbb\xbfhosts: [x1000c0s0b0n0]\nmacs: ['02:00:00:00:00:01']\nparams: quiet\n"
    made = core.from_yaml(_file(tmp_path, text), bss.BootParametersRequest)
    assert made == bss.BootParametersRequest(
        hosts=["x1000c0s0b0n0"], macs=["02:00:00:00:00:01"], params="quiet"
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            YAML.replace("NID: 2", "NID: two"),
            ", line 7: *expected int or null, got str at [1].NID.",
        ),
        (YAML.replace("NID: 2", "Nid: 2"), ", line 7: *no field for Nid; "),
        (YAML.replace("  State: *state\n", ""), ", line 5: *missing required field State at [1]."),
        (YAML.replace("NID: 2", "NID: 2\n  NID: 3"), ", line 8: *YAML: a key is repeated."),
        (YAML + "  x: [", ", line 8: this cannot be read as YAML: "),
        (
            YAML + "---\n" + YAML,
            ", line 8: this cannot be read as YAML: expected a single document",
        ),
        (YAML + "  x: !!python/object:os.system y", ", line 8: this cannot be read as YAML: "),
        (YAML + "  x: !!bool maybe", ": this cannot be read as YAML: it holds a value"),
        (YAML + "  ? [x, [y]]\n  : z", ": this cannot be read as YAML: it holds a value"),
        ("", ": *expected array, got null."),
        (b"- \xff", ": this is not UTF-8."),
        ("&a [*a]", ": *nested too deeply."),
        ("[" * 5000, ": this is nested too deeply."),
        ("Components: 3", ": *expected array, got object."),
    ],
)
def test_faults_of_yaml(tmp_path: Path, text: str | bytes, fault: str) -> None:
    """One sentence with the file, the line where there is one, and the member."""
    file = _file(tmp_path, text)
    with pytest.raises(ValueError) as caught:
        core.from_yaml(file, list[smd.ComponentCreate])
    start, _, rest = fault.partition("*")
    assert str(caught.value).startswith(f"{file}{start}")
    assert rest in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (JSON.replace('"NID": 2', '"NID": 2.5'), ", line 3: *int or null, got float at [1].NID."),
        (JSON.replace('"NID": 2', '"Nid": 2'), ", line 3: *no field for Nid; "),
        (JSON.replace('"NID": 2', '"NID": 2, "NID": 3'), ": an object has the member 'NID' twice."),
        (JSON.replace("2}", "2}}"), ", line 3: this is not JSON: "),
        (JSON.replace('"NID": 2', '"NID": NaN'), ": this is not JSON: NaN is not a number."),
        (
            JSON.replace('"NID": 2', f'"NID": {"9" * 5000}'),
            ": a number has too many digits to be read.",
        ),
        ("", ", line 1: this is not JSON: "),
        ("[" * 100_000, ": this is nested too deeply."),
    ],
)
def test_faults_of_json(tmp_path: Path, text: str, fault: str) -> None:
    """As of YAML; a file that is indented with tabs has lines, too."""
    file = _file(tmp_path, text, "nodes.json")
    with pytest.raises(ValueError) as caught:
        core.from_json(file, list[smd.ComponentCreate])
    start, _, rest = fault.partition("*")
    assert str(caught.value).startswith(f"{file}{start}")
    assert rest in str(caught.value)


@pytest.mark.parametrize("again", ["[{}]", "{{<<: [{}]}}"], ids=["lists", "merge keys"])
def test_aliases_of_aliases_end(tmp_path: Path, again: str) -> None:
    """A small file that stands for billions of values is refused before they are made."""
    lines = ["a0: &a0 {k: x}"]
    lines += [f"a{n}: &a{n} {again.format(', '.join([f'*a{n - 1}'] * 30))}" for n in range(1, 21)]
    file = _file(tmp_path, "\n".join(lines) + "\nhosts: *a20\n")
    with pytest.raises(ValueError) as caught:
        core.from_yaml(file, bss.BootParametersRequest)
    assert str(caught.value) == (
        f"{file}: this cannot be read as YAML: its aliases make more than 5,000,000 values."
    )


def test_what_a_file_has_too_much_may_be_dropped(tmp_path: Path) -> None:
    """A file that another program wrote."""
    file = _file(tmp_path, YAML.replace("NID: 2", "NID: 2\n  Rack: 7"))
    assert core.from_yaml(file, list[smd.ComponentCreate], drop=["Rack"]) == NODES


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """The operating system's error names it."""
    with pytest.raises(FileNotFoundError, match=r"none\.json"):
        core.from_json(tmp_path / "none.json", smd.ComponentCreate)


def test_lines_of_json(tmp_path: Path) -> None:
    """Members are found behind text that looks like members, and in lists of lists."""
    text = '{"a": "}, \\"c\\": [",\n "b": [[1,\n 2],\n {"c": \n {}}],\n\n "c": 3}'
    document = Document.of_json(_file(tmp_path, text, "odd.json"))
    lines = {path: document.line(path) for path in (("a",), ("b",), ("b", 0, 1), ("c",))}
    assert lines == {("a",): 1, ("b",): 2, ("b", 0, 1): 3, ("c",): 7}
    assert document.line(("b", 1, "c")) == 5
    # What is not there is looked for as far as there is something.
    assert document.line(("b", 1, "d")) == 4
    assert document.line(("b", 7)) == 2
    assert document.line(()) is None


@pytest.mark.parametrize("text", ["ID: *hunter22", "ID: !hunter22 x", "? !<hunter22> x"])
def test_text_of_a_file_is_not_in_the_complaint(tmp_path: Path, text: str) -> None:
    """A password that is not quoted may look like an alias or a tag."""
    with pytest.raises(ValueError, match="line 1: this cannot be read as YAML") as error:
        core.from_yaml(_file(tmp_path, text), smd.ComponentCreate)
    assert "hunter" not in str(error.value)
