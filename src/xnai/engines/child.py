"""The program of an engine: one llama.cpp server for one model, gone when its parent is.

Run as `python -P -m xnai.engines.child` with one line of JSON on standard input, which must stay
open: the end of it ends the engine. The API key comes this way because arguments can be read by
every user of the machine. Imports nothing of ours, so that it is small and starts in 60 ms.

With `binary` set the process becomes that llama-server instead. It does not watch its input, so
only on Linux, where the kernel ends it, is it sure to go with a parent that was killed.
Source: `common/common.h` of llama.cpp for the parameters.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import signal
import sys
from typing import Any, Final

LOG_ERRORS: Final = 1
EXIT_LOAD_FAILED: Final = 3
TOLD: Final = "XNAI_ENGINE"
"""Variable of a llama-server with what `xnai ps` tells of it."""
FLASH_ATTENTION: Final = {"auto": "AUTO", "on": "ENABLED", "off": "DISABLED"}
KV_TYPES: Final = {"f16": "GGML_TYPE_F16", "q8_0": "GGML_TYPE_Q8_0", "q4_0": "GGML_TYPE_Q4_0"}
POOLINGS: Final = {
    "mean": "LLAMA_POOLING_TYPE_MEAN",
    "cls": "LLAMA_POOLING_TYPE_CLS",
    "last": "LLAMA_POOLING_TYPE_LAST",
}
PR_SET_PDEATHSIG: Final = 1


def main() -> None:
    """Read the settings, then serve until standard input ends."""
    settings: dict[str, Any] = json.loads(sys.stdin.buffer.readline())
    die_with_parent(settings["parent_pid"])
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core of 5 GB helps nobody
    os.environ["GGML_NO_BACKTRACE"] = "1"  # an abort would attach gdb
    os.umask(0o077)  # what was read of a conversation is for its user alone
    os.environ[TOLD] = " ".join(sys.argv[1:])  # a llama-server's command has no place for it
    if settings["binary"]:
        become_llama_server(settings)
    serve(settings)


def die_with_parent(parent_pid: int) -> None:
    """Have the kernel kill this process when its parent goes, whatever that dies of."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent_pid:  # it went before we asked
        os._exit(0)


def serve(settings: dict[str, Any]) -> None:
    """Serve with the llama.cpp inside xllamacpp."""
    import xllamacpp  # noqa: PLC0415 - a llama-server needs none of its 12 MiB

    limit_own_memory(settings["most_loading_bytes"])
    try:
        _server = xllamacpp.Server(parameters(settings))
    except RuntimeError as error:
        print(f"xnai: load failed: {error}", file=sys.stderr, flush=True)  # noqa: T201
        sys.exit(EXIT_LOAD_FAILED)  # not os._exit: llama.cpp still has to write why
    limit_own_memory(settings["most_own_bytes"])
    sys.stdin.buffer.read()
    os._exit(0)  # deleting the server hangs while a request runs


def limit_own_memory(n_bytes: int | None) -> None:
    """Have the kernel refuse more; a limit that stands already and is lower stays.

    Not for a llama-server: the driver of a GPU may reserve any amount that it never takes.
    """
    if n_bytes is None:
        return
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    limit = n_bytes if most == resource.RLIM_INFINITY else min(n_bytes, most)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


def parameters(settings: dict[str, Any]) -> Any:  # noqa: ANN401 - xllamacpp is untyped
    """The settings as llama.cpp's parameters."""
    import xllamacpp  # noqa: PLC0415 - see `serve`

    p = xllamacpp.CommonParams()
    p.model.path = settings["path"]
    p.port = settings["port"]
    p.api_keys = [settings["api_key"]]
    p.n_ctx = settings["n_ctx"] * settings["n_slots"]
    p.n_parallel = settings["n_slots"] + settings["n_spare"]
    p.kv_unified = settings["n_spare"] > 0  # all slots share the cells of the one for requests
    p.n_batch = settings["n_batch"]
    p.n_ubatch = settings["n_ubatch"]
    if settings["pooling"]:
        p.embedding = True
        p.pooling_type = getattr(xllamacpp.llama_pooling_type, POOLINGS[settings["pooling"]])
    p.cache_ram_mib = settings["cache_ram_mib"]
    p.n_ctx_checkpoints = settings["n_checkpoints"]
    p.cpuparams.n_threads = settings["n_threads"]
    p.cpuparams_batch.n_threads = settings["n_threads_batch"]
    flash = f"LLAMA_FLASH_ATTN_TYPE_{FLASH_ATTENTION[settings['flash_attention']]}"
    p.flash_attn_type = getattr(xllamacpp.llama_flash_attn_type, flash)
    if settings["n_gpu_layers"] is not None:
        p.n_gpu_layers = settings["n_gpu_layers"]
    p.n_threads_http = settings["n_slots"] + 3  # each stream holds one; the rest answer /health
    p.cache_type_k = p.cache_type_v = getattr(xllamacpp.ggml_type, KV_TYPES[settings["kv_type"]])
    if settings["stretch"] > 1:
        # Scaled linearly it would still refuse what is longer than the model was trained for.
        p.rope_scaling_type = xllamacpp.llama_rope_scaling_type.LLAMA_ROPE_SCALING_TYPE_YARN
        p.rope_freq_scale = 1 / settings["stretch"]
        p.yarn_orig_ctx = settings["n_ctx_train"]
    modes = xllamacpp.llama_load_mode
    p.load_mode = (
        modes.LLAMA_LOAD_MODE_MMAP_MLOCK if settings["mlock"] else modes.LLAMA_LOAD_MODE_MMAP
    )
    p.no_extra_bufts = not settings["repacks"]  # a second copy of a 4-bit model
    p.check_tensors = True  # garbage weights load silently without
    p.fit_params = False  # the ledger decides what fits
    p.warmup = False  # the parent's probe is a real token
    if settings["slots_folder"]:
        p.slot_save_path = settings["slots_folder"]
    p.ui = False
    p.endpoint_slots = False
    p.verbosity = LOG_ERRORS
    if settings["speculation"]:
        guess(p.speculative, settings)
    return p


def guess(speculative: Any, settings: dict[str, Any]) -> None:  # noqa: ANN401 - see `parameters`
    """Have it guess tokens ahead, by n-grams of its prompt or with a smaller model."""
    import xllamacpp  # noqa: PLC0415 - see `serve`

    wanted, types = settings["speculation"], xllamacpp.common_speculative_type
    if wanted["kind"] == "ngram":
        speculative.types = [types.COMMON_SPECULATIVE_TYPE_NGRAM_SIMPLE]
        speculative.ngram_simple.size_n = wanted["n_match"]
        speculative.ngram_simple.size_m = wanted["n_guess"]
        return
    speculative.types = [types.COMMON_SPECULATIVE_TYPE_DRAFT_SIMPLE]
    draft = speculative.draft
    draft.mparams.path = wanted["draft"]
    draft.n_max = wanted["n_guess"]
    draft.p_min = wanted["least_sure"]
    draft.cpuparams.n_threads = settings["n_threads"]
    draft.cpuparams_batch.n_threads = settings["n_threads_batch"]


def become_llama_server(settings: dict[str, Any]) -> None:
    """Replace this process by the user's llama-server; the key travels in a pipe."""
    key_read, key_write = os.pipe()
    os.write(key_write, settings["api_key"].encode() + b"\n")
    os.close(key_write)
    os.set_inheritable(key_read, True)
    for name in [name for name in os.environ if name.startswith("LLAMA_ARG_")]:
        del os.environ[name]  # they would be settings that nobody sees
    arguments = llama_server_arguments(settings, f"/dev/fd/{key_read}")
    try:
        os.execvp(settings["binary"], arguments)  # noqa: S606 - no shell is the point
    except OSError as error:
        print(f"{settings['binary']}: {error.strerror}", file=sys.stderr, flush=True)  # noqa: T201
        os._exit(EXIT_LOAD_FAILED)


def llama_server_arguments(settings: dict[str, Any], key_file: str) -> list[str]:
    """The settings as arguments of llama-server, the program itself first."""
    options: dict[str, Any] = {
        "--model": settings["path"],
        "--host": "127.0.0.1",
        "--port": settings["port"],
        "--api-key-file": key_file,
        "--ctx-size": settings["n_ctx"] * settings["n_slots"],
        "--parallel": settings["n_slots"] + settings["n_spare"],
        "--batch-size": settings["n_batch"],
        "--cache-ram": settings["cache_ram_mib"],
        "--ctx-checkpoints": settings["n_checkpoints"],
        "--threads": settings["n_threads"],
        "--cache-type-k": settings["kv_type"],
        "--cache-type-v": settings["kv_type"],
        "--threads-batch": settings["n_threads_batch"],
        "--ubatch-size": settings["n_ubatch"],
        "--log-verbosity": LOG_ERRORS,
    }
    if settings["flash_attention"] != "auto":
        options["--flash-attn"] = settings["flash_attention"]
    if settings["n_gpu_layers"] is not None:
        options["--gpu-layers"] = settings["n_gpu_layers"]
    flags = ["--jinja", "--no-webui", "--check-tensors", "--no-warmup", "--no-slots"]
    flags.append("--repack" if settings["repacks"] else "--no-repack")
    if settings["n_spare"]:
        flags.append("--kv-unified")
    if settings["mlock"]:
        flags.append("--mlock")
    if settings["slots_folder"]:
        options["--slot-save-path"] = settings["slots_folder"]
    if settings["pooling"]:
        options["--pooling"] = settings["pooling"]
        flags.append("--embeddings")
    if settings["stretch"] > 1:
        options |= {
            "--rope-scaling": "yarn",
            "--rope-scale": settings["stretch"],
            "--yarn-orig-ctx": settings["n_ctx_train"],
        }
    options |= guessing_arguments(settings)
    pairs = [text for name, value in options.items() for text in (name, str(value))]
    return [settings["binary"], *pairs, *flags]


def guessing_arguments(settings: dict[str, Any]) -> dict[str, Any]:
    """As `guess`, for a llama-server; empty where nothing is guessed."""
    wanted = settings["speculation"]
    if not wanted:
        return {}
    if wanted["kind"] == "ngram":
        return {
            "--spec-type": "ngram-simple",
            "--spec-ngram-simple-size-n": wanted["n_match"],
            "--spec-ngram-simple-size-m": wanted["n_guess"],
        }
    return {
        "--spec-type": "draft-simple",
        "--model-draft": wanted["draft"],
        "--spec-draft-n-max": wanted["n_guess"],
        "--spec-draft-p-min": wanted["least_sure"],
        "--spec-draft-threads": settings["n_threads"],
    }


if __name__ == "__main__":
    main()
