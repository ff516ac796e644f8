"""What patches do, against what the Go library of the real services makes of the same patches."""

from __future__ import annotations

from typing import Any

import pytest

from openchami_sdk.testing._go.documents import plain, write
from openchami_sdk.testing.fabrica._patching.json_patch import PatchError
from openchami_sdk.testing.fabrica._patching.patches import patched

DOCUMENT: dict[str, Any] = {
    "name": "x",
    "nid": 4,
    "groups": ["a", "b"],
    "ports": [{"mac": "1", "ip": "2"}, {"mac": "3"}],
    "nested": {"deep": {"er": "v"}},
}
MERGE = "application/merge-patch+json"
JSON = "application/json-patch+json"
SHORTHAND = "application/shorthand-patch+json"


def outcome(media_type: str, patch: str) -> str:
    """The members that a patch changes, as compact JSON."""
    after = plain(patched(media_type, patch.encode(), DOCUMENT))
    gone = {name: "gone" for name in DOCUMENT if name not in after}
    changed = {
        name: value
        for name, value in after.items()
        if write(value) != write(DOCUMENT.get(name, "absent"))
    }
    return write(changed | gone).decode()


@pytest.mark.parametrize(
    ("media_type", "patch", "changed"),
    [
        (MERGE, '{"nid": 5, "new": {"a": null, "b": 1}}', '{"nid":5,"new":{"b":1}}'),
        (MERGE, '{"name": null, "nothing": null}', '{"name":"gone"}'),
        (MERGE, '{"nested": {"deep": {"er": null, "st": [null, {"a": null}]}}}',
         '{"nested":{"deep":{"st":[null,{}]}}}'),
        (MERGE, '{"nested": [{"a": null}]}', '{"nested":[{"a":null}]}'),
        (MERGE, '{"NID": 5}', '{"NID":5}'),
        ("text/plain", '{"nid": 5}', '{"nid":5}'),
        ("", '{"nid": 5}', '{"nid":5}'),
        (MERGE, "", "{}"),
        (JSON, "", "{}"),
        (JSON, "null", "{}"),
        (JSON, '[{"op": "add", "path": "/groups/-", "value": "c"}]', '{"groups":["a","b","c"]}'),
        (JSON, '[{"op": "add", "path": "/groups/-1", "value": "c"}]', '{"groups":["a","b","c"]}'),
        (JSON, '[{"op": "add", "path": "/groups/+1", "value": "c"}]', '{"groups":["a","c","b"]}'),
        (JSON, '[{"op": "remove", "path": "/groups/-1"}]', '{"groups":["a"]}'),
        (JSON, '[{"op": "replace", "path": "/ports/0/ip", "value": 1e2}]',
         '{"ports":[{"mac":"1","ip":1e2},{"mac":"3"}]}'),
        (JSON, '[{"op": "move", "from": "/name", "path": "/groups/0"}]',
         '{"groups":["x","a","b"],"name":"gone"}'),
        (JSON, '[{"op": "copy", "from": "/groups", "path": "/name"}]', '{"name":["a","b"]}'),
        (JSON, '[{"op": "test", "path": "/nid", "value": 4}]', "{}"),
        (JSON, '[{"op": "test", "path": "/gone"}]', "{}"),
        (JSON, '[{"op": "add", "path": "/a~1b~0c", "value": 1}]', '{"a/b~c":1}'),
        (SHORTHAND, '{"nested.deep.er": 1e2, "new": 5.0}',
         '{"nested":{"deep":{"er":100}},"new":5}'),
        (SHORTHAND, '{"groups.0": "z", "name": null}', '{"groups":["z","a","b"],"name":"gone"}'),
        (SHORTHAND, "null", "{}"),
    ],
)  # fmt: skip
def test_a_patch_that_applies(media_type: str, patch: str, changed: str) -> None:
    """Each kind of patch, and what is no known kind is merged."""
    assert outcome(media_type, patch) == changed


@pytest.mark.parametrize(
    ("media_type", "patch", "sentence"),
    [
        (MERGE, "{", "patch document is not valid JSON"),
        (JSON, "{}", "failed to decode JSON Patch: json: cannot unmarshal object into Go value of "
                     "type jsonpatch.Patch"),
        (JSON, "[1]", "failed to decode JSON Patch: json: cannot unmarshal number into Go value of "
                      "type jsonpatch.Operation"),
        (JSON, '[{"op":', "failed to decode JSON Patch: unexpected end of JSON input"),
        (JSON, '[{"path": "/a", "op": "frob"}]',
         'failed to decode JSON Patch: invalid operation {"op":"frob","path":"/a"}: '
         "unsupported operation"),
        (JSON, '[{"op": "remove"}]',
         'failed to decode JSON Patch: invalid operation {"op":"remove"}: failed to decode '
         "'path': operation missing path field: missing value"),
        (JSON, '[{"op": "add", "path": "/a"}]',
         'failed to decode JSON Patch: invalid operation {"op":"add","path":"/a"}: failed to '
         "decode 'value': operation, missing value field: missing value"),
        (JSON, '[{"op": "copy", "path": "/a", "from": 5}]',
         'failed to decode JSON Patch: invalid operation {"from":5,"op":"copy","path":"/a"}: '
         "failed to decode 'from': json: cannot unmarshal number into Go value of type string"),
        (JSON, '[{"op": "test", "path": "/nid", "value": 4.0}]',
         "failed to apply JSON Patch: testing value /nid failed: test failed"),
        (JSON, '[{"op": "remove", "path": "/gone"}]',
         "failed to apply JSON Patch: error in remove for path: '/gone': unable to remove "
         "nonexistent key: gone: missing value"),
        (JSON, '[{"op": "remove", "path": "/groups/9"}]',
         "failed to apply JSON Patch: error in remove for path: '/groups/9': Unable to access "
         "invalid index: 9: invalid index referenced"),
        (JSON, '[{"op": "replace", "path": "/gone", "value": 1}]',
         "failed to apply JSON Patch: replace operation does not apply: doc is missing key: "
         "/gone: missing value"),
        (JSON, '[{"op": "add", "path": "/gone/-", "value": 1}]',
         'failed to apply JSON Patch: add operation does not apply: doc is missing path: '
         '"/gone/-": missing value'),
        (JSON, '[{"op": "add", "path": "/groups/x", "value": 1}]',
         "failed to apply JSON Patch: error in add for path: '/groups/x': value was not a proper "
         "array index: 'x': strconv.Atoi: parsing \"x\": invalid syntax"),
        (JSON, '[{"op": "add", "path": "name", "value": 1}]',
         'failed to apply JSON Patch: add operation does not apply: doc is missing path: "name": '
         "missing value"),
        (SHORTHAND, "[]", "invalid shorthand patch: json: cannot unmarshal array into Go value of "
                          "type map[string]interface {}"),
        (SHORTHAND, "", "invalid shorthand patch: unexpected end of JSON input"),
        ("application/strategic-merge-patch+json", "{}",
         "unsupported patch type: application/strategic-merge-patch+json"),
    ],
)  # fmt: skip
def test_a_patch_that_does_not_apply(media_type: str, patch: str, sentence: str) -> None:
    """Each fault has the sentence of the real services."""
    with pytest.raises(PatchError) as refused:
        patched(media_type, patch.encode(), DOCUMENT)
    assert str(refused.value) == sentence


def test_a_patch_is_all_or_nothing() -> None:
    """The steps before the one that fails leave no trace in the document."""
    before = write(DOCUMENT)
    with pytest.raises(PatchError):
        outcome(JSON, '[{"op": "add", "path": "/groups/-", "value": "c"}, '
                      '{"op": "remove", "path": "/gone"}]')  # fmt: skip
    assert write(DOCUMENT) == before
