"""The inventory plugin `openchami.inventory.smd`."""

# Ansible has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

import inspect
import json
import re
import sys
from typing import Any

from ansible.errors import AnsibleParserError
from ansible.plugins import inventory as plugins

try:
    from openchami_sdk import auth, smd
    from openchami_sdk.core import OpenCHAMIError
except ImportError:
    raise AnsibleParserError(
        "openchami-sdk is not installed for the Python that runs Ansible: "
        f"{sys.executable} -m pip install openchami-sdk"
    ) from None

from ansible_collections.openchami.inventory.plugins.plugin_utils.system import System, read_system

DOCUMENTATION = r"""
name: smd
short_description: Nodes of OpenCHAMI's SMD as an inventory
description:
  - Lists the nodes that SMD knows, with their groups and partitions as Ansible groups.
  - It reads each list once, so the number of calls does not depend on the number of nodes.
  - >-
    Each host has these variables. Those that are unset in SMD are absent.
    C(smd_xname), C(smd_nid), C(smd_type), C(smd_role), C(smd_sub_role), C(smd_state), C(smd_flag),
    C(smd_enabled), C(smd_arch), C(smd_class), C(smd_subtype), C(smd_net_type),
    C(smd_software_status), C(smd_locked), C(smd_reservation_disabled), C(smd_partition);
    C(smd_groups), a list of labels;
    C(smd_interfaces), a list of objects with C(mac_address), C(description) and C(ip_addresses),
    which are objects with C(ip_address) and C(network), empty where SMD has none;
    C(smd_mac_addresses) and C(smd_ip_addresses), lists of the addresses alone.
author: The OpenCHAMI Python SDK developers
requirements:
  - openchami-sdk, in the Python that runs Ansible
extends_documentation_fragment:
  - constructed
  - inventory_cache
options:
  plugin:
    description: The name of this plugin.
    required: true
    choices: [openchami.inventory.smd]
  settings:
    description:
      - Settings of the SDK, such as C(base_uri), C(cluster), C(client_id), C(client_secret_file),
        C(token_state) and C(ca_bundle). A setting that is not named here comes from the
        environment, or from the configuration files of C(ochami).
      - Secrets are refused here. Name a file with the secret, or set an environment variable.
    type: dict
    default: {}
  filters:
    description:
      - Which components are hosts. Each name has one value or a list of values. A component is
        listed if it matches one value of each name. C(!) before a value leaves out what matches it.
      - Without O(filters.type) only components of the type C(Node) are listed.
    type: dict
    default: {}
    suboptions:
      id: {description: Xnames.}
      type: {description: Types of components.}
      state: {description: States.}
      flag: {description: Flags.}
      role: {description: Roles.}
      sub_role: {description: Sub-roles.}
      enabled: {description: Whether the component is enabled., type: bool}
      software_status: {description: Software statuses.}
      arch: {description: Processor architectures.}
      class: {description: Classes of cabinets.}
      nid: {description: NIDs.}
      group: {description: Labels of groups.}
      partition: {description: Names of partitions.}
      locked: {description: Whether the component is locked., type: bool}
  hostname:
    description:
      - A Jinja2 expression for the name of a host, such as C('nid%04d' % smd_nid).
      - Without it the name is the xname. Two hosts must not have the same name.
    type: str
  group_prefix:
    description: The prefix of the names of Ansible groups that come from groups of SMD.
    type: str
    default: ""
  partition_prefix:
    description: The prefix of the names of Ansible groups that come from partitions of SMD.
    type: str
    default: ""
  interfaces:
    description: Whether SMD's Ethernet interfaces are read. Without them their variables are empty.
    type: bool
    default: true
"""

EXAMPLES = r"""
# All nodes, named by their xnames. The environment says where SMD is and how tokens are obtained.
plugin: openchami.inventory.smd

---
# Compute nodes that are up, named by their NIDs, reached at their first address.
plugin: openchami.inventory.smd
settings:
  base_uri: https://demo.openchami.cluster:8443
  client_secret_file: /etc/openchami/ansible.secret
filters:
  role: Compute
  state: ["On", "Ready"]
hostname: "'nid%04d' % smd_nid"
compose:
  ansible_host: smd_ip_addresses | first
keyed_groups:
  - {key: smd_role | lower, prefix: role}
cache: true
cache_plugin: ansible.builtin.jsonfile
cache_connection: ~/.cache/openchami-inventory
"""

MAY_HOLD_SECRETS = {"access_token", "client_secret", "environ"}
FILTERS = (
    *("id", "type", "state", "flag", "role", "sub_role", "enabled", "software_status"),
    *("arch", "class", "nid", "group", "partition", "locked"),
)
# Ansible has these groups itself.
RESERVED = {"all", "ungrouped"}


ansible: Any = plugins


class InventoryModule(ansible.BaseInventoryPlugin, ansible.Constructable, ansible.Cacheable):
    """Puts the nodes that SMD knows into Ansible's inventory."""

    NAME = "openchami.inventory.smd"

    def parse(self, inventory: Any, loader: Any, path: str, cache: bool = True) -> None:
        """Read the system, from the cache where that is wanted, and add its hosts and groups.

        Raises AnsibleParserError, with one sentence, for whatever went wrong. Nothing is added
        then, unless an expression of `compose`, `groups` or `keyed_groups` failed.
        """
        super().parse(inventory, loader, path, cache)
        self._read_config_data(path)
        try:
            system = self._system(cache)
        except OpenCHAMIError as error:
            raise AnsibleParserError(str(error)) from None
        groups = self._group_names(system)
        hosts = self._host_names(system)
        for (kind, label), name in groups.items():
            if name in hosts:
                raise AnsibleParserError(
                    f"{kind} {label!r} of SMD gets the name of the host {name}: set {kind}_prefix"
                )
        for name in groups.values():  # those without a host too: plays may name them
            self.inventory.add_group(name)
        for host, variables in hosts.items():
            self._add_host(host, variables, groups)

    def _system(self, cache: bool) -> System:
        settings = self._settings()
        filters = self._filters()
        interfaces = self.get_option("interfaces")
        # The cache must not give the answers to other questions, or of another system.
        asked = [settings.uri("smd"), filters, interfaces]
        key = self.get_cache_key(json.dumps(asked, sort_keys=True))
        keep = self.get_option("cache")
        if keep and cache and key in self._cache:
            cached: System = self._cache[key]
            return cached
        with auth.connect(smd.Client, settings=settings) as client:
            system = read_system(client, filters, interfaces=interfaces)
        if keep:
            self._cache[key] = system
        return system

    def _settings(self) -> auth.Settings:
        given = _plain(self.get_option("settings"))
        for name in sorted(MAY_HOLD_SECRETS & given.keys()):
            raise AnsibleParserError(
                f"settings: {name} must not be in an inventory file, because it may hold a secret: "
                "name a file in client_secret_file, or set an environment variable"
            )
        known = inspect.signature(auth.Settings.load).parameters.keys() - MAY_HOLD_SECRETS
        for name in sorted(given.keys() - known):
            raise AnsibleParserError(
                f"settings: there is no setting {name!r}; there are {', '.join(sorted(known))}"
            )
        return auth.Settings.load(**given)

    def _filters(self) -> dict[str, Any]:
        given = _plain(self.get_option("filters"))
        for name in sorted(given.keys() - set(FILTERS)):
            known = ", ".join(FILTERS)
            raise AnsibleParserError(f"filters: there is no filter {name!r}; there are {known}")
        for name, value in given.items():
            # None would leave the filter out, and list all.
            values: list[Any] = value if issubclass(type(value), list) else [value]
            if any(one is None or isinstance(one, dict | list) for one in values):
                raise AnsibleParserError(f"filters: {name} must have a value or a list of values")
        return {"type": "Node", **given}

    def _group_names(self, system: System) -> dict[tuple[str, str], str]:
        """The names of the groups of Ansible, by kind and label.

        Two that get one name would be one group for Ansible, and plays would run on hosts that
        they are not meant for.
        """
        labels = [("group", label) for label in system["groups"]]
        labels += [("partition", name) for name in system["partitions"]]
        names: dict[tuple[str, str], str] = {}
        taken: dict[str, str] = {}
        for kind, label in labels:
            name = self._sanitize_group_name(self.get_option(f"{kind}_prefix") + label)
            called = f"{kind} {label!r} of SMD"
            if name in RESERVED:
                raise AnsibleParserError(
                    f"{called} gets the name {name!r}, which Ansible reserves: set {kind}_prefix"
                )
            if name in taken:
                raise AnsibleParserError(
                    f"{taken[name]} and {called} both get the name {name!r}: "
                    "set group_prefix or partition_prefix, or rename one of them in SMD"
                )
            taken[name] = called
            names[kind, label] = name
        return names

    def _host_names(self, system: System) -> dict[str, dict[str, Any]]:
        """The variables of the hosts by their names, in the order of the xnames."""
        named: dict[str, dict[str, Any]] = {}
        for xname in sorted(system["hosts"], key=_place):
            variables = system["hosts"][xname]
            name = self._host_name(xname, variables)
            if name in named:
                raise AnsibleParserError(
                    f"hostname: {named[name]['smd_xname']} and {xname} both get the name {name!r}"
                )
            named[name] = variables
        return named

    def _host_name(self, xname: str, variables: dict[str, Any]) -> str:
        expression = self.get_option("hostname")
        if expression is None:
            return xname
        try:
            name = self._compose(expression, variables)
        except Exception as error:
            raise AnsibleParserError(f"hostname: {xname} has no name: {error}") from None
        if not name or not isinstance(name, str):
            raise AnsibleParserError(
                f"hostname: {xname} gets {name!r}, which is not a name: the expression "
                "must return text"
            )
        return name

    def _add_host(
        self, host: str, variables: dict[str, Any], groups: dict[tuple[str, str], str]
    ) -> None:
        self.inventory.add_host(host)
        for name, value in variables.items():
            self.inventory.set_variable(host, name, value)
        for label in variables["smd_groups"]:
            self.inventory.add_child(groups["group", label], host)
        if "smd_partition" in variables:
            self.inventory.add_child(groups["partition", variables["smd_partition"]], host)
        strict = self.get_option("strict")
        self._set_composite_vars(self.get_option("compose"), variables, host, strict=strict)
        for add, option in (
            (self._add_host_to_composed_groups, "groups"),
            (self._add_host_to_keyed_groups, "keyed_groups"),
        ):
            add(self.get_option(option), variables, host, strict=strict)


def _plain(option: Any) -> dict[str, Any]:
    """The value of an option, without the subclasses of str and int that Ansible makes it of."""
    plain: dict[str, Any] = json.loads(json.dumps(option))
    return plain


def _place(xname: str) -> list[int | str]:
    """Orders xnames by number: x3000c0s2 before x3000c0s10."""
    return [int(part) if part.isdecimal() else part for part in re.split(r"(\d+)", xname)]
