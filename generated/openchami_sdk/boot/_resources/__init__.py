# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 0d3634a03700). Don't edit: change openapi/ and run `make generate`.
"""The resources of openchami_sdk.boot."""
