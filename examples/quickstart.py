"""Calls SMD with a client that gets its address and tokens from settings in the environment."""

from openchami_sdk import auth, smd

with auth.connect(smd.Client) as client:
    node = smd.ComponentCreate(id="x3000c0s1b0n0", state="Ready", role="Compute")
    client.components.create(smd.ComponentsCreate(components=[node]))
    for component in client.components.list(type=["Node"]).components:
        print(component.id, component.state, component.role)
