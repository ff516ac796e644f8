"""How requests reach the target: tokens, waiting, and trouble that is not a service's fault."""
