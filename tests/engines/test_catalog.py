import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from xnai.core.config import LlamaModel
from xnai.core.errors import ConfigError, ModelFileError
from xnai.engines.catalog import Catalog, Description, describe
from xnai.engines.gguf import read_gguf


def model(**fields: object) -> LlamaModel:
    return LlamaModel.model_validate({"parameters_b": 1} | fields)


def described(model: LlamaModel, catalog: Catalog) -> Description:
    return describe(model, catalog.locate(model))


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return Catalog(base=tmp_path / "project", models=tmp_path / "models")


def test_paths_start_from_the_configuration(catalog, tmp_path):
    assert catalog.locate(model(path="m.gguf")) == tmp_path / "project" / "m.gguf"
    assert catalog.locate(model(path="/abs/m.gguf")) == Path("/abs/m.gguf")
    assert catalog.locate(model(path="~/m.gguf")) == Path.home() / "m.gguf"


def test_a_pulled_file_lies_under_its_repository(catalog, tmp_path):
    source = {"repo": "Qwen/Coder-GGUF", "file": "q4.gguf"}
    expected = tmp_path / "models" / "Qwen" / "Coder-GGUF" / "q4.gguf"
    assert catalog.locate(model(source=source)) == expected


def test_the_smaller_file_is_taken_where_the_first_is_missing_or_over_the_budget(
    catalog, tiny_gguf, tmp_path
):
    folder = tmp_path / "models" / "Qwen" / "Coder-GGUF"
    folder.mkdir(parents=True)
    first, spare = folder / "q5.gguf", folder / "q4.gguf"
    coder = model(source={"repo": "Qwen/Coder-GGUF", "file": "q5.gguf", "fallback_file": "q4.gguf"})
    assert catalog.locate(coder) == first
    shutil.copy(tiny_gguf, spare)
    assert catalog.locate(coder) == spare
    shutil.copy(tiny_gguf, first)
    assert catalog.locate(coder) == first
    assert replace(catalog, budget_mib=5.0).locate(coder) == spare
    first.write_bytes(b"text")
    assert catalog.locate(coder) == first


def test_an_embedded_file_lies_in_the_package(catalog):
    path = catalog.locate(model(path="pocket:draft.gguf"))
    assert path.name == "draft.gguf"
    assert path.parent.joinpath("__init__.py").exists()


@pytest.mark.parametrize("path", ["pocket:../core/chat.py", "pocket:/etc/passwd", "pocket:draft"])
def test_an_embedded_name_cannot_leave_the_package(catalog, path):
    with pytest.raises(ConfigError, match="no embedded model"):
        catalog.locate(model(path=path))


def test_a_description_says_what_is_on_disk_and_what_is_wrong_with_it(catalog, tiny_gguf, tmp_path):
    missing = described(model(path="none.gguf"), catalog)
    assert (missing.on_disk, missing.info, missing.fault) == (False, None, "")
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"text")
    found = described(model(path=str(broken)), catalog)
    assert (found.on_disk, found.info) == (True, None)
    assert "not a GGUF file" in found.fault
    good = described(model(path=str(tiny_gguf)), catalog)
    assert good.info is not None
    assert good.footprint is not None
    assert good.footprint.total_mib > 30


NOBODY = 65_534


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """A folder that may not be entered: not even by the superuser, who is nobody meanwhile."""
    user = os.geteuid()
    folder.chmod(0)
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)
        folder.chmod(0o700)


@pytest.mark.parametrize("spare", [None, "q4.gguf"])
def test_a_folder_that_may_not_be_entered_is_told_of_as_the_fault_of_the_file(
    catalog, tiny_gguf, spare
):
    folder = catalog.models / "Qwen" / "Coder-GGUF"
    folder.mkdir(parents=True)
    shutil.copy(tiny_gguf, folder / "q5.gguf")
    source = {"repo": "Qwen/Coder-GGUF", "file": "q5.gguf", "fallback_file": spare}
    with locked(folder):
        found = described(model(source=source), catalog)
        with pytest.raises(ModelFileError) as refusal:
            read_gguf(found.path)
    assert found.path == folder / "q5.gguf"
    assert (
        found.fault == refusal.value.message == f"{found.path} cannot be read: Permission denied."
    )


def test_a_name_that_no_file_can_have_is_told_of(catalog):
    catalog.base.mkdir()
    found = described(model(path=f"{'m' * 300}.gguf"), catalog)
    assert found.fault.endswith("cannot be read: File name too long.")
