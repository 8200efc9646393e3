"""What stands around each line: neighbours, runs, repeats, and the text as a whole."""

from collections.abc import Collection, Sequence
from itertools import accumulate

from anthology.clean.furniture.lexis import KINDS, Lexis
from anthology.clean.furniture.lexis import NAMES as LEXIS
from anthology.clean.furniture.lines import OWN, Line, Sight
from anthology.clean.furniture.restraint import ENDED
from anthology.clean.furniture.rhythm import rhythm
from anthology.clean.furniture.sequences import (
    FAR,
    distances,
    peaks,
    run_lengths,
    shifted,
    window_sums,
)
from anthology.clean.furniture.topic import echoes, overlap
from anthology.clean.furniture.whole import Columns, repeats, whole

LONG = 15  # words: a line of this size can be a paragraph
PROSE = 25  # words: a line of this size teaches what the text is about
PARAGRAPH = 18  # words: a line of this size that ends as a sentence is a paragraph
HEADER = 6  # words: a line of this size can head a block
SPOKEN = 0.15  # of the words of a paragraph are small common words
CUT_SHORT = 3.0  # how a line ends that trails off
NEAR = (1, 2)
WINDOWS = (3, 8, 25)
SUMMED = (
    "size",
    "ended",
    "leaning",
    "furniture_share",
    "function_share",
    "overlap",
    "tail",
    "head",
    "close",
    "open",
    "dates",
    "trailing",
    "echo_back",
    "shared_names",
)
SHARES = frozenset(
    {"furniture_share", "function_share", "overlap", "echo_back", "shared_names"}
)  # summed as whole hundredths, so exactly


def columns(
    lines: Sequence[Line], sights: Sequence[Sight], lexis: Lexis, wanted: Collection[str] = ()
) -> Columns:
    """Return the first-stage features, one number a line under each name; only wanted windows."""
    groups = {seen.words: seen.groups for seen in sights}
    heard = {words: lexis.scores(words, groups[words]) for words in groups}
    own = zip(*(seen.numbers + heard[seen.words] for seen in sights), strict=True)
    table: Columns = {name: list(values) for name, values in zip(OWN + LEXIS, own, strict=True)}
    table.update(_basis(table))
    prose = [words >= PROSE for words in table["words"]]
    table["overlap"] = overlap([seen.telling for seen in sights], prose)
    table["shared_names"] = overlap([seen.names for seen in sights], prose)
    echoes(table, sights, prose)
    table["after_blank"] = [float(line.after_blank) for line in lines]
    rhythm(table)
    _neighbours(table)
    _windows(table, wanted)
    _runs(table)
    _evidence(table)
    repeats(table, sights)
    whole(table, sights)
    return table


def _basis(table: Columns) -> Columns:
    """Return the plain facts that windows are averaged over."""
    words = table["words"]
    return {
        "long": [float(count >= LONG) for count in words],
        "size": [min(count, 40.0) for count in words],
        "ended": [float(code in ENDED) for code in table["ending"]],
        "leaning": [max(-40.0, min(40.0, score)) for score in table["lexis_sum"]],
        "trailing": [float(code == CUT_SHORT) for code in table["ending"]],
        **{kind: [max(-40.0, min(40.0, score)) for score in table[kind]] for kind in KINDS[1:]},
    }


def _neighbours(table: Columns) -> None:
    """Add the nearest lines' facts."""
    for name in ("words", "leaning", "ending", "bullet", *KINDS[1:]):
        for step in NEAR:
            table[f"{name}_up_{step}"] = shifted(table[name], -step, -1.0)
            table[f"{name}_down_{step}"] = shifted(table[name], step, -1.0)


def _windows(table: Columns, wanted: Collection[str]) -> None:
    """Add the sums of facts over windows before and after."""
    for name in SUMMED:
        values = (
            [float(int(100 * value)) for value in table[name]] if name in SHARES else table[name]
        )
        for reach in WINDOWS:
            before, beyond = f"{name}_before_{reach}", f"{name}_beyond_{reach}"
            if not wanted or before in wanted or beyond in wanted:
                table[before], table[beyond] = window_sums(values, reach)


def _evidence(table: Columns) -> None:
    """Add distances to paragraphs and headers of furniture, and the strongest words between."""
    facts = zip(table["words"], table["ended"], table["function_share"], strict=True)
    prose = [words >= PARAGRAPH and ended > 0 and share >= SPOKEN for words, ended, share in facts]
    backwards = prose[::-1]
    leaning = table["leaning"]
    table["since_prose"], table["until_prose"] = distances(prose), distances(backwards)[::-1]
    table["peak_since_prose"] = peaks(leaning, prose)
    table["peak_until_prose"] = peaks(leaning[::-1], backwards)[::-1]
    ever = [False] * len(leaning)
    for name in ("tail", "close"):
        table[f"{name}_since_prose"] = peaks(table[name], prose)
        table[f"{name}_ever"] = peaks(table[name], ever)
    for name in ("head", "open"):
        table[f"{name}_until_prose"] = peaks(table[name][::-1], backwards)[::-1]
        table[f"{name}_ever"] = peaks(table[name][::-1], ever)[::-1]
    for group in ("related", "talk", "legal"):
        hits = zip(table["words"], table[f"group_{group}"], strict=True)
        table[f"since_{group}"] = distances(words <= HEADER and hit > 0 for words, hit in hits)


def _runs(table: Columns) -> None:
    """Add distances to long lines, the run of short lines, and place in the text."""
    long = [flag > 0 for flag in table["long"]]
    since, until = distances(long), distances(reversed(long))[::-1]
    table["since_long"], table["until_long"] = since, until
    table["run"] = run_lengths(long)
    size = len(long)
    table["from_start"] = [float(min(at, FAR)) for at in range(size)]
    table["from_end"] = [float(min(size - 1 - at, FAR)) for at in range(size)]
    prose = list(
        accumulate(count if flag else 0.0 for count, flag in zip(table["words"], long, strict=True))
    )
    whole = max(1.0, prose[-1])
    table["prose_before"] = [round(total / whole, 3) for total in prose]
    table["words_before"] = [min(2000.0, total) for total in prose]
