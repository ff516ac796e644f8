# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 53673d7eda83). Don't edit: change openapi/ and run `make generate`.
"""The calls of OpenCHAMI Boot Script Service (BSS) as values: `client.send(api.<tag>.<call>(...))`."""
