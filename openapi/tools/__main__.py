"""`python -m openapi.tools`."""

from ._cli import main

raise SystemExit(main())
