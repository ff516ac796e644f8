"""A configuration file of `ochami`, for the tests of settings."""

from __future__ import annotations

from collections.abc import Callable

A, B = "https://a.example:8443", "https://b.example:8443"
FILE = f"""\
# written by hand
log:
    format: json
    level: "warning"
default-cluster: demo
clusters:
    - name: demo
      cluster:
        uri: {A}
    - cluster:
          uri: {B}
          smd:
            uri: /apis/smd/hsm/v2
          bss:
            uri: https://bss.example/boot/v1
      name: lab-2
    - name: open
      cluster:
        enable-auth: false
        uri: https://open.example
"""

Env = Callable[..., None]
"""Sets environment variables: `env(OPENCHAMI_GRANT="opaal")`."""
