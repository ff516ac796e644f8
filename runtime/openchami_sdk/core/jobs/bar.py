"""A progress bar in the terminal."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from .concurrent import Progress


@contextmanager
def progress_bar(title: str) -> Generator[Progress]:
    """Show a progress bar on standard error, if that is a terminal. Needs the extra `progress`.

        with core.progress_bar("components") as progress:
            outcomes = core.map_concurrently(client.components.get, xnames, progress=progress)

    It yields the `progress` argument for `map_concurrently` and `send_in_batches`.

    Raises ImportError when rich is not installed.
    """
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar
    except ImportError:
        raise ImportError(
            "progress_bar needs rich: pip install 'openchami-sdk[progress]'."
        ) from None
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Bar(
        *columns, TimeRemainingColumn(), console=console, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)


progress_bar.__module__ = "openchami_sdk.core"
