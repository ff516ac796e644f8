"""A token server and the services of a release, connected as in a deployment."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypeVar

from openchami_sdk import auth
from openchami_sdk.core import http

from ._choices import check_choice
from ._releases.bss_versions import RECORDED
from ._releases.names import Profile, ReleaseName
from ._releases.release import Options, Release
from ._releases.seed import seed
from ._releases.v01 import ReleaseV01
from ._releases.v02 import ReleaseV02
from ._serving.clock import Clock
from ._serving.running import RunningServer
from ._serving.stoppable import Stoppable
from .tokens import RunningTokenServer
from .tokensmith import RunningTokenSmith

_RELEASES: dict[str, type[Release]] = {"v0.1": ReleaseV01, "v0.2": ReleaseV02}
_R = TypeVar("_R", bound=Release)


class Stack(Stoppable):
    """A local OpenCHAMI on loopback, with authentication on. A context manager.

    `environment` names credentials that exist for users of the stack: in release v0.1 the client
    ``sdk``, in v0.2 a bootstrap token for the service ``sdk``. An attribute that only one of the
    releases has raises AttributeError in the other.

    Args:
        release: ``v0.1`` (Hydra, SMD, BSS) or ``v0.2`` (TokenSmith, SMD, boot-service).
        ports: Ports by name. v0.1: ``tokens``, ``admin`` (the admin API), ``smd``, ``bss``; v0.2:
            ``tokens``, ``smd``, ``boot``. A name that is left out gets any free port.
        profile: BSS's store: ``postgres``, or ``memory``, which behaves as etcd.
        bss_version: The version of BSS to behave as: ``1.32.2-7-ge4894b0`` (the default), as
            recorded, or ``1.32.2``, the release before it.
        sync_interval: Seconds between two readings of SMD's nodes by boot-service. Without it
            boot-service reads them at the start, and when `synchronise` is called.
        seed_nodes: How many compute nodes SMD has from the start and after each reset, with NIDs
            from 1, their BMCs, their endpoints and one Ethernet interface each. boot-service has
            read them when the stack has started.
        ttl: Seconds that access tokens are valid, in release v0.1; default: one hour. Tokens of
            TokenSmith are always valid for one hour: move the `clock` instead.
        token_options: Further options of the token server. v0.1: ``version``, the version of Hydra
            to behave as (``v2.3.0``, ``v2.2.0-rc.3`` or ``main``). v0.2: ``issuer``, ``audience``,
            ``cluster_id`` and ``openchami_id``.

    Attributes:
        release: The name of the release.
        urls: The services' roots by name: base URLs for the SDK's clients.
        token_url, jwks_url: The token server's endpoints.

    Raises:
        PortInUseError: Another program listens on one of the ports.
        ValueError: The release, the profile or the version of BSS does not exist; `ttl` was given
            for v0.2; the number of nodes is negative; the release has no such port; `ttl` or
            `sync_interval` is not above 0; or the version of Hydra does not exist.
        TypeError: There is no such option in this release.
    """

    def __init__(
        self,
        *,
        release: ReleaseName = "v0.1",
        ports: Mapping[str, int] | None = None,
        profile: Profile = "postgres",
        bss_version: str = RECORDED.name,
        sync_interval: float | None = None,
        seed_nodes: int = 0,
        ttl: float | None = None,
        **token_options: Any,
    ) -> None:
        check_choice("release", release, _RELEASES)
        if seed_nodes < 0:
            raise ValueError(f"seed_nodes is {seed_nodes}: use 0 or more.")
        for name in ports or {}:
            check_choice(f"port of release {release}", name, _RELEASES[release].ports)
        for name in token_options:
            if name not in _RELEASES[release].token_options:
                raise TypeError(f"Stack has no option {name!r} in release {release}.")
        if sync_interval is not None and not sync_interval > 0:
            raise ValueError(f"sync_interval is {sync_interval}: use seconds above 0, or None.")
        self.release = release
        if ttl is not None:
            if release == "v0.2":
                raise ValueError("ttl is for release v0.1; in v0.2 move the stack's clock instead.")
            token_options["ttl"] = ttl
        self._fixtures = {"smd": [seed(seed_nodes)]} if seed_nodes else {}
        self.urls: dict[str, str] = {}
        self._servers: dict[str, RunningServer] = {}
        self._exit = ExitStack()
        made = http.in_use().client(timeout=30, trust_env=False, verify=auth.ssl_context())
        self._http = self._exit.enter_context(made)
        options = Options(
            ports=ports or {},
            profile=profile,
            bss_version=bss_version,
            sync_interval=sync_interval,
            token_options=token_options,
        )
        try:
            self._start(options)
        except BaseException:
            self.stop()
            raise

    def _start(self, options: Options) -> None:
        folder = Path(tempfile.mkdtemp(prefix="openchami-stack-"))
        self._exit.callback(shutil.rmtree, folder, ignore_errors=True)
        self._release = _RELEASES[self.release](folder, options)
        self._exit.enter_context(self._release.token_server)
        self.token_url = self._release.token_url
        self.jwks_url = self._release.jwks_url
        for name, make_app in self._release.services().items():
            app = make_app(self.urls)
            server = RunningServer(app, options.port(name), app.state.faults)
            self._exit.enter_context(server)
            self._servers[name] = server
            self.urls[name] = server.url
            # Before the next service starts: boot-service reads the nodes then.
            if name in self._fixtures:
                self._control(name, "reset")

    @property
    def smd_url(self) -> str:
        """SMD's root."""
        return self.urls["smd"]

    @property
    def bss_url(self) -> str:
        """BSS's root; release v0.1."""
        self._of(ReleaseV01, "BSS")
        return self.urls["bss"]

    @property
    def boot_url(self) -> str:
        """boot-service's root; release v0.2."""
        self._of(ReleaseV02, "boot-service")
        return self.urls["boot"]

    @property
    def smd(self) -> RunningServer:
        """SMD: `set_fault`, `clear_faults` and `outage`."""
        return self._servers["smd"]

    @property
    def bss(self) -> RunningServer:
        """BSS: `set_fault`, `clear_faults` and `outage`; release v0.1."""
        self._of(ReleaseV01, "BSS")
        return self._servers["bss"]

    @property
    def boot(self) -> RunningServer:
        """boot-service: `set_fault`, `clear_faults` and `outage`; release v0.2."""
        self._of(ReleaseV02, "boot-service")
        return self._servers["boot"]

    @property
    def tokens(self) -> RunningTokenServer:
        """The token server of release v0.1.

        It has `set_fault`, `clear_faults`, `outage`, `rotate_keys` and `token_requests`.
        """
        return self._of(ReleaseV01, "token server with clients").tokens

    @property
    def tokensmith(self) -> RunningTokenSmith:
        """The token server of release v0.2.

        It has `set_fault`, `clear_faults`, `outage`, `mint_bootstrap_token`, `mint_user_token`,
        `restart`, `unwritable_store` and `requests`.
        """
        return self._of(ReleaseV02, "TokenSmith").tokensmith

    @property
    def clock(self) -> Clock:
        """The time of all services; `clock.advance(600)` adds ten minutes; release v0.2."""
        return self._of(ReleaseV02, "clock").tokensmith.clock

    @property
    def admin_url(self) -> str:
        """The token server's admin API; release v0.1."""
        return self.tokens.admin_url

    @property
    def client_id(self) -> str:
        """The ID of the client ``sdk``; release v0.1."""
        return self._of(ReleaseV01, "clients").client_id

    @property
    def client_secret_file(self) -> Path:
        """The file with the secret of the client ``sdk``; release v0.1."""
        return self._of(ReleaseV01, "clients").client_secret_file

    @property
    def bootstrap_token_file(self) -> Path:
        """The file with a bootstrap token for the service ``sdk``; release v0.2."""
        return self._of(ReleaseV02, "bootstrap token").bootstrap_token_file

    @property
    def environment(self) -> dict[str, str]:
        """The variables with which the SDK finds this stack."""
        services = {f"OPENCHAMI_{name.upper()}_URI": url for name, url in self.urls.items()}
        return services | self._release.environment()

    @property
    def settings(self) -> auth.Settings:
        """The settings of `environment`, for ``auth.connect(smd.Client, settings=…)``.

        The environment of the process and configuration files are not read.
        """
        return auth.Settings.load(environ=self.environment, from_files=False)

    def register(self, **registration: Any) -> dict[str, Any]:
        """Register a client for client credentials; release v0.1.

        The arguments are fields of ``POST /admin/clients``: ``register(scope="smd.read")``. The
        answer of that call is returned: it has ``client_id`` and ``client_secret``.
        """
        return self.tokens.register(**registration)

    def mint(self, kind: str = "valid", **wanted: Any) -> str:
        """Mint an access token of a user: ``mint("expired", sub="alice")``.

        `kind` is ``valid``, or names the difference from a valid token. Raises ValueError for a
        kind that the token server does not have.
        """
        return self._release.mint(kind, **wanted)

    def synchronise(self) -> dict[str, Any]:
        """Let boot-service read SMD's nodes now; release v0.2.

        Returns how many nodes are new (``created``), changed (``updated``) and ``unchanged``, a
        sentence for each node that was left out (``refused``), and the ``failure``, or None.
        """
        answer = self._http.post(f"{self.boot_url}/_control/synchronise").raise_for_status()
        outcome: dict[str, Any] = answer.json()
        return outcome

    def withdraw_tokens(self) -> None:
        """Revoke every token issued so far.

        A JWT is revoked by withdrawing its key: the token server signs with a new one, and the
        services read the keys again, as the real services do when they restart.
        """
        self._release.withdraw_key()
        self._ask_services("forget-keys")

    def reset(self) -> None:
        """Empty all services and clear all faults.

        The seeded nodes and the credentials of `environment` exist again afterwards.
        """
        self._release.reset()
        self._ask_services("reset")
        if self._fixtures and "boot" in self.urls:
            self.synchronise()

    def stop(self) -> None:
        """Stop all servers. Idempotent."""
        self._exit.close()

    def _ask_services(self, control: str) -> None:
        for name in self.urls:
            self._control(name, control)

    def _control(self, name: str, control: str) -> None:
        fixtures = self._fixtures.get(name) if control == "reset" else None
        answer = self._http.post(
            f"{self.urls[name]}/_control/{control}",
            json={"fixtures": fixtures} if fixtures else None,
        )
        # A service that checks no tokens has no keys to forget.
        if answer.status_code != 404:
            answer.raise_for_status()

    def _of(self, release: type[_R], what: str) -> _R:
        if not isinstance(self._release, release):
            raise AttributeError(f"release {self.release} of the local stack has no {what}")
        return self._release
