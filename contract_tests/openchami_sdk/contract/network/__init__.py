"""How requests reach the target: tokens, waiting, and trouble that is no service's fault."""
