"""What the tests share: where the real cases lie."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"

# no test times anything: the first example of a property may read tables on a busy machine
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def missing(what: str) -> None:
    """Skip with the reason; fail where everything is required (TWINBIB_REQUIRE_ALL=1)."""
    if os.environ.get("TWINBIB_REQUIRE_ALL") == "1":
        pytest.fail(f"{what} is missing, and TWINBIB_REQUIRE_ALL=1 asks for it")
    pytest.skip(f"{what} is missing")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real cases beside the checkout."""
    if not SHARED.is_dir():
        missing(f"the folder of real cases, {SHARED.name}/ beside the checkout,")
    return SHARED


@pytest.fixture(scope="session")
def programs() -> Callable[..., None]:
    """A function that skips, with the reason, where a program that it names is missing."""

    def needed(*names: str) -> None:
        for name in names:
            if shutil.which(name) is None:
                missing(f"the program {name}")

    return needed
