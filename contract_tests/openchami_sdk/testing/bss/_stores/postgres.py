"""Boot parameters as BSS keeps them in Postgres (BSS v1.32.2).

No cloud-init data, tags or tokens. Names and parameters go into SQL as they are: one with a
quote fails the query.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Generator, Sequence
from typing import Final

import msgspec

from openchami_sdk.testing._go.numbers import narrow
from openchami_sdk.testing.bss._model import BootParams, CloudInit, PhoneHome, is_node
from openchami_sdk.testing.bss._nodes import NO_NODES, Host, Nodes
from openchami_sdk.testing.bss._stores import sql
from openchami_sdk.testing.bss._stores.store import Access, Asked, BootData, CrashError, StoreError
from openchami_sdk.testing.bss._stores.tables import MAC, NID, XNAME, Node, Tables, lower_macs

_REFUSED: Final = "dial tcp 127.0.0.1:5432: connect: connection refused"
_NO_VALUES: Final = "must specify at least one of params, kernel, or initrd"


class PostgresStore:
    """The store of `--profile postgres`. See `store.Store`.

    Args:
        exact_macs: PUT and PATCH miss nodes whose MAC address is not given in lower case, as in
            the release v1.32.2.
    """

    name = "postgres"
    resolves = False

    def __init__(self, *, exact_macs: bool = False) -> None:
        self.down = False
        self._exact_macs = exact_macs
        self._tables = Tables()
        self._accesses: list[Access] = []

    def create(self, wanted: BootParams, nodes: Nodes) -> str:
        """Add the nodes that are not there yet. Raises StoreError when that is none of them."""
        with _by("postgres.Add"):
            self._add(wanted)
        return str(uuid.uuid4())

    def set(self, wanted: BootParams, nodes: Nodes) -> str:
        """Add what is missing, merge into what is there: empty values keep the old ones."""
        try:
            self._set(wanted)
        except StoreError:
            # Whatever it was: the answer says no more.
            raise StoreError("No data") from None
        return str(uuid.uuid4())

    def update(self, wanted: BootParams, nodes: Nodes) -> None:
        """Merge into what is there, which has to be all of it; into all where none is named."""
        with _by("postgres.Update"):
            missing = self._check_existence(wanted)
            if missing.names_nodes:
                raise StoreError(f"data does not exist: nodes table: {_listed(missing)}")
            self._change(self._tables.selected(wanted), wanted)

    def delete(self, wanted: BootParams, nodes: Nodes) -> None:
        """Remove the nodes that are named, else those that boot what is named."""
        with _by("postgres.Delete"):
            if wanted.names_nodes:
                self._delete_nodes(wanted.chosen())
            elif any(wanted.image):
                self._delete_by_image(wanted)

    def everything(self) -> list[BootParams]:
        return [] if self.down else self._tables.items()

    def dump(self) -> list[BootParams]:
        if self.down:
            raise StoreError("Error retrieving boot parameters from database")
        return self._tables.items()

    def find(self, wanted: BootParams, nodes: Nodes) -> list[BootParams]:
        """Only by the identifiers asked for; nothing where the database does not answer."""
        try:
            self._ask(sql.among(boot_mac=wanted.macs), "by MAC address")
            self._ask(sql.among(xname=wanted.hosts), "by name")
        except StoreError:
            return []
        return self._tables.found(wanted)

    def boot_data(self, asked: Asked, node: Host | None) -> BootData | None:
        if self.down:
            return None
        if asked.mac:
            image = self._tables.first(MAC, asked.mac.lower())
        elif asked.name:
            image = self._tables.first(XNAME, asked.name)
        else:
            image = self._tables.first(NID, narrow(asked.nid))
        if image is None:
            return None
        kernel, initrd, params = image
        return BootData(params=params, kernel=kernel, initrd=initrd)

    def boot_data_for_unknown(self, arch: str) -> BootData | None:
        raise CrashError("looks for unknown nodes' parameters in a store that does not exist")

    def cloud_init(self, name: str, role: str) -> CloudInit:
        raise CrashError("looks for a node's cloud-init data in a store that does not exist")

    def tagged_cloud_init(self, tag: str) -> CloudInit:
        return CloudInit()

    def phone_home(self, name: str, role: str, report: PhoneHome) -> CloudInit:
        # An update without any values, which is always refused.
        self.update(BootParams(hosts=[name]), NO_NODES)
        return CloudInit(phone_home=report)

    def note(self, name: str, endpoint: str, epoch: int) -> None:
        if name and not self.down:
            self._accesses.append(Access(name, endpoint, epoch))

    def accesses(self, name: str, endpoint: str) -> list[Access]:
        with _by("postgres.SearchEndpointAccesses"):
            self._ask(
                sql.equals("AND", name=name, endpoint=endpoint),
                "Could not query endpoint access table in boot database",
            )
        return [
            access
            for access in self._accesses
            if name in ("", access.name) and endpoint in ("", access.endpoint)
        ]

    def _set(self, wanted: BootParams) -> None:
        if not any(wanted.image):
            raise StoreError(_NO_VALUES)
        missing = self._check_existence(wanted)
        there = self._tables.selected(wanted)
        # One name that is no node's keeps all new nodes out.
        if missing.names_nodes and all(is_node(host) for host in missing.hosts):
            self._add(missing)
        if there:
            self._change(there, wanted)

    def _check_existence(self, wanted: BootParams) -> BootParams:
        """*wanted* with only the nodes that are missing, as PUT and PATCH look for them."""
        with _by(f"error checking node existence for {_listed(wanted)}"):
            self._ask_for_nodes(wanted)
        missing = self._tables.missing(wanted)
        if self._exact_macs:
            known = {node.mac for node in self._tables.nodes}
            macs = [mac for mac in wanted.macs if mac not in known]
            return msgspec.structs.replace(missing, macs=macs)
        return missing

    def _add(self, wanted: BootParams) -> None:
        self._ask_for_nodes(wanted)
        missing = self._tables.missing(wanted.chosen())
        if not missing.names_nodes:
            raise StoreError("data already exists")
        with _by("could not get boot configs by kernel/initrd URI or params"):
            self._ask_for_configs(wanted)
        if not wanted.kernel:
            raise StoreError("could not create BootConfig: kernel URI cannot be blank")
        self._tables.add(missing)

    def _change(self, selected: Sequence[Node], wanted: BootParams) -> None:
        if not any(wanted.image):
            raise StoreError(_NO_VALUES)
        if not selected:
            raise StoreError("no node IDs specified")
        self._ask_for_configs(wanted)
        self._tables.change(selected, wanted.image)

    def _delete_nodes(self, chosen: BootParams) -> None:
        if not all(is_node(host) for host in chosen.hosts):
            with _by("error deleting BootGroup(s)"):
                self._ask(
                    _returning(sql.among(name=chosen.hosts)),
                    "could not perform boot group deletion in database",
                )
            raise StoreError("error deleting BootConfig(s): no boot config IDs specified to delete")
        macs = lower_macs(chosen).macs
        with _by("error deleting Node(s)"):
            self._ask(
                _returning(sql.among(xname=chosen.hosts, boot_mac=macs)),
                "could not perform node deletion in database",
            )
        selected = self._tables.selected(chosen)
        if not selected:
            raise StoreError(
                "error deleting BootGroupAssignment(s): no node IDs specified for deleting boot "
                "group assignments"
            )
        self._tables.remove(selected)

    def _delete_by_image(self, wanted: BootParams) -> None:
        kernel, initrd, params = wanted.image
        condition = sql.equals("AND", kernel_uri=kernel, initrd_uri=initrd, cmdline=params)
        self._ask(_returning(condition), "could not perform boot config deletion in database")
        self._tables.remove(node for node in self._tables.nodes if _boots(node, wanted))

    def _ask(self, condition: sql.Condition, purpose: str) -> None:
        """Raise StoreError when the database is away or does not take the query."""
        complaint = _REFUSED if self.down else condition.complaint()
        if complaint is not None:
            raise StoreError(f"{purpose}: {complaint}")

    def _ask_for_nodes(self, wanted: BootParams) -> None:
        self._ask(
            sql.among(boot_mac=lower_macs(wanted).macs, xname=wanted.hosts),
            "could not query node table in boot database",
        )

    def _ask_for_configs(self, wanted: BootParams) -> None:
        kernel, initrd, params = wanted.image
        self._ask(
            sql.equals("OR", kernel_uri=kernel, initrd_uri=initrd, cmdline=params),
            "postgres.Get: GetBootConfigsAll: unable to query database",
        )


@contextlib.contextmanager
def _by(what: str) -> Generator[None]:
    """Let errors inside say in front what was being done."""
    try:
        yield
    except StoreError as error:
        raise StoreError(f"{what}: {error}") from None


def _listed(wanted: BootParams) -> str:
    macs, xnames, nids = " ".join(wanted.macs), " ".join(wanted.hosts), map(str, wanted.nids)
    return f"macs=[{macs}] xnames=[{xnames}] nids=[{' '.join(nids)}]"


def _returning(condition: sql.Condition) -> sql.Condition:
    return condition._replace(end=" RETURNING *;")


def _boots(node: Node, wanted: BootParams) -> bool:
    return all(
        not asked or asked == actual
        for asked, actual in zip(wanted.image, node.config.image, strict=True)
    )
