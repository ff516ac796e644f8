"""Calls made for a user carry the user's token, and nobody else's."""

from __future__ import annotations

import asyncio
import contextvars
import random
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

from auth_ext.tests.auth_fixtures import Call, MakeAuth, records
from auth_ext.tests.auth_loopback import Loopback, Reply, jwt
from openchami_sdk import auth
from openchami_sdk.core import http


@pytest.fixture
def users(server: Loopback) -> list[str]:
    """Tokens that the API accepts and the endpoint never issued."""
    tokens = [f"user-token-{n}" for n in range(50)]
    server.issued.extend(tokens)
    return tokens


def test_user_token_is_sent_unchanged(
    server: Loopback, make_auth: MakeAuth, call: Call, users: list[str]
) -> None:
    """Inside the context the user's token goes out and no service token is fetched."""
    with auth.user_context(users[0]):
        assert call(make_auth(), server.url).status_code == 200
    assert server.calls[0].headers["authorization"] == f"Bearer {users[0]}"
    assert server.token_requests == []


def test_outside_the_service_speaks_for_itself(
    server: Loopback, make_auth: MakeAuth, call: Call, users: list[str]
) -> None:
    """After the context client credentials are used again."""
    with auth.user_context(users[0]):
        pass
    call(make_auth(), server.url)
    assert server.calls[0].headers["authorization"] not in [f"Bearer {u}" for u in users]


def test_refused_user_token_is_the_answer(
    server: Loopback, make_auth: MakeAuth, call: Call, audit: pytest.LogCaptureFixture
) -> None:
    """A 401 for a user is never turned into a call with the service's rights."""
    with auth.user_context(jwt(sub="eve")):
        assert call(make_auth(), server.url).status_code == 401
    assert server.token_requests == []
    assert len(server.calls) == 1
    record = records(audit)[-1]
    assert (record.actor, record.subject, record.client_id) == ("user", "eve", "svc")


def test_user_token_goes_to_allowed_origins_only(
    server: Loopback, other: Loopback, make_auth: MakeAuth, call: Call, users: list[str]
) -> None:
    """A user's token is guarded as the service's own is, redirects included."""
    with auth.user_context(users[0]):
        with pytest.raises(auth.UntrustedOriginError):
            call(make_auth(), other.url)
        server.api_always = Reply(302, headers={"Location": other.url})
        call(make_auth(), server.url, client_options={"follow_redirects": True})
    assert "authorization" not in other.calls[0].headers


@pytest.mark.parametrize("token", ["", "a b", "x\r\nX-Evil: 1", "tök"])
def test_token_that_no_header_can_carry(token: str) -> None:
    """A token with a newline is refused, and not repeated in the message."""
    with pytest.raises(ValueError) as caught, auth.user_context(token):
        pass
    assert not token or token not in str(caught.value)


def test_tasks_inherit_the_user_and_never_mix(
    server: Loopback, make_auth: MakeAuth, users: list[str], library: http.Library
) -> None:
    """50 users at once, each with tasks of their own, over one client."""
    seen: list[tuple[str, str]] = []

    def api(request: http.Request) -> http.Response:
        seen.append((request.url.path[1:], request.headers["authorization"].split()[1]))
        return library.response(200)

    async def main() -> None:
        transport = library.module.MockTransport(api)
        async with library.async_client(auth=make_auth(), transport=transport) as client:

            async def for_user(token: str) -> None:
                with auth.user_context(token):
                    await asyncio.gather(*(step(token) for _ in range(5)))

            async def step(token: str) -> None:
                for _ in range(random.randrange(4)):
                    await asyncio.sleep(0)
                await client.get(f"{server.url}/{token}")

            await asyncio.gather(*(for_user(token) for token in users))

    asyncio.run(main())
    assert len(seen) == 250
    assert all(path == token for path, token in seen)


def test_thread_pool_needs_the_helper(users: list[str]) -> None:
    """A plain pool thread has no user; `in_context` gives it the submitter's."""

    def subject() -> str | None:
        user = auth.current_user()
        return None if user is None else user.subject

    def numbered(number: int) -> tuple[int, str | None]:
        return number, subject()

    with ThreadPoolExecutor(1) as pool, auth.user_context(users[0], subject="ann"):
        assert pool.submit(subject).result() is None
        assert pool.submit(auth.in_context(subject)).result() == "ann"
        assert list(pool.map(auth.in_context(numbered), [1, 2])) == [(1, "ann"), (2, "ann")]


def test_one_bound_function_runs_in_many_threads_at_once(users: list[str]) -> None:
    """A function bound once is used by a whole pool at the same time."""
    meet = threading.Barrier(8)

    def work() -> str | None:
        meet.wait(30)
        user = auth.current_user()
        return None if user is None else user.subject

    with ThreadPoolExecutor(8) as pool, auth.user_context(users[0], subject="ann"):
        bound = auth.in_context(work)
        futures = [pool.submit(bound) for _ in range(8)]
        assert [f.result(30) for f in futures] == ["ann"] * 8


def test_worker_threads_of_anyio_inherit(users: list[str]) -> None:
    """`anyio.to_thread`, and with it Starlette's sync endpoints, need no helper."""

    async def main() -> str | None:
        with auth.user_context(users[0], subject="ann"):
            user = await anyio.to_thread.run_sync(auth.current_user)
            return None if user is None else user.subject

    assert anyio.run(main) == "ann"


def test_task_that_outlives_its_user_fails_closed(
    server: Loopback, make_auth: MakeAuth, users: list[str], library: http.Library
) -> None:
    """Work left over from a request gets neither the user's token nor the service's rights."""

    async def main() -> None:
        over = asyncio.Event()

        async def leftover() -> http.Response:
            await over.wait()
            async with library.async_client(auth=make_auth()) as client:
                return await client.get(server.url)

        with auth.user_context(users[0]):
            task = asyncio.create_task(leftover())
        over.set()
        with pytest.raises(auth.UserContextError, match="service_context"):
            await task

    asyncio.run(main())
    assert server.log == []


def test_background_work_is_the_services_own(
    server: Loopback, make_auth: MakeAuth, call: Call, users: list[str]
) -> None:
    """`service_context` says that what follows is not the user's doing."""
    with auth.user_context(users[0]), auth.service_context():
        assert auth.current_user() is None
        call(make_auth(), server.url)
    assert len(server.token_requests) == 1


def test_contexts_nest(users: list[str]) -> None:
    """The inner user is in force inside, the outer one again after."""
    with auth.user_context(users[0], subject="ann"):
        with auth.user_context(users[1], subject="ben") as inner:
            assert auth.current_user() is inner
        user = auth.current_user()
        assert user is not None
        assert user.subject == "ann"
    assert auth.current_user() is None


def test_copied_context_of_an_ended_user_is_refused(users: list[str]) -> None:
    """A context saved during a request and entered later is as good as none."""
    with auth.user_context(users[0]):
        saved = contextvars.copy_context()
    with pytest.raises(auth.UserContextError):
        saved.run(auth.current_user)


def test_generator_that_is_closed_in_another_context() -> None:
    """As a dependency of a web framework is: its end is no error."""

    def work() -> Iterator[None]:
        with auth.user_context("users-token"):
            yield

    steps = work()
    contextvars.copy_context().run(next, steps)
    assert list(steps) == []
