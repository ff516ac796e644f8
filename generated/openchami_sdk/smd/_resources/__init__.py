# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 f27a9bc52c2e). Don't edit: change openapi/ and run `make generate`.
"""The resources of openchami_sdk.smd."""
