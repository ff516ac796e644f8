"""The pytest plugin: a local stack as a fixture."""
