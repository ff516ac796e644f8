"""The options of `openchami-auth` that are settings."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from types import MappingProxyType

import attrs

from openchami_sdk.core.commands.parser import Parser

from .._settings.declared import Arguments
from .._settings.rows import Field, Options, is_setting, option, row
from .._settings.settings import Settings

_ARGUMENTS: tuple[Field, ...] = tuple(filter(is_setting, attrs.fields(Arguments)))


def options(kind: Options, texts: Mapping[str, str] = MappingProxyType({})) -> Parser:
    """A parent parser with the options of one kind: an option for each setting.

    `texts` replaces the help of settings, by name.
    """
    parser = Parser(add_help=False)
    group = parser.add_argument_group("settings")
    for field in _ARGUMENTS:
        declared = row(field)
        if declared.options != kind:
            continue
        text = texts.get(field.name, declared.doc).replace("`", "").replace("%", "%%")
        if declared.metavar is None:
            group.add_argument(option(field), action="store_true", default=None, help=text)
        else:
            action = "append" if declared.repeated else "store"
            group.add_argument(option(field), action=action, metavar=declared.metavar, help=text)
    return parser


def load(given: argparse.Namespace) -> Settings:
    """The settings; the command line takes precedence over the environment and the files."""
    chosen = {
        field.name: getattr(given, field.name)
        for field in _ARGUMENTS
        if row(field).options and getattr(given, field.name, None) is not None
    }
    return Settings.load(**chosen)
