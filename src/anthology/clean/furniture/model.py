"""The model file: learned word weights and two forests, packed without any text of a page."""

import json
import struct
import zlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from anthology.clean.furniture.lexis import KINDS, Lexis, Weights
from anthology.clean.trees import Forest, Tree, plant


@dataclass(frozen=True)
class Model:
    """All that was learned; `sure` pairs a text's furniture share with the probability needed."""

    lexis: Lexis
    stages: tuple[Forest, ...]
    sure: tuple[tuple[float, float], ...]
    doubtful: float

    @property
    def wanted(self) -> frozenset[str]:
        """Return the names of all columns that any forest asks about."""
        return frozenset(name for forest in self.stages for name in forest.names)


def load(path: Path) -> Model:
    """Return the model kept in the file."""
    content = json.loads(zlib.decompress(path.read_bytes()))
    return Model(
        Lexis(_unpack(content["lexis"])),
        tuple(_forest(entry) for entry in content["forests"]),
        tuple((float(share), float(needed)) for share, needed in content["sure"]),
        float(content["doubtful"]),
    )


def save(path: Path, content: Mapping[str, Any], weights: Mapping[int, Weights]) -> None:
    """Write the forests and settings of `content` and the word weights to the file."""
    whole = {**content, "lexis": _pack(weights)}
    text = json.dumps(whole, separators=(",", ":"), sort_keys=True)
    path.write_bytes(zlib.compress(text.encode("ascii"), 9))


def _pack(weights: Mapping[int, Weights]) -> str:
    """Return the word weights as text: all hashes in order, then all weights of each kind."""
    keys = sorted(weights)
    kinds = zip(*(weights[key] for key in keys), strict=True)
    packed = b"".join(struct.pack(f"<{len(keys)}b", *kind) for kind in kinds)
    return b64encode(struct.pack(f"<{len(keys)}I", *keys) + packed).decode("ascii")


def _unpack(text: str) -> dict[int, Weights]:
    """Return the word weights that were packed as text."""
    packed = b64decode(text)
    count = len(packed) // (4 + len(KINDS))
    keys = struct.unpack(f"<{count}I", packed[: 4 * count])
    whole = struct.unpack(f"<{len(KINDS) * count}b", packed[4 * count :])
    kinds = zip(*(whole[at * count : (at + 1) * count] for at in range(len(KINDS))), strict=True)
    return dict(zip(keys, kinds, strict=True))


def _forest(content: Mapping[str, Any]) -> Forest:
    """Return the forest as written: names, thresholds, and each tree's nodes and leaf values."""
    trees = [Tree([tuple(node) for node in nodes], values) for nodes, values in content["trees"]]
    return plant(content["names"], content["thresholds"], trees)
