"""Second look: what the first guesses about the other lines say about each line."""

from collections.abc import Collection, Sequence
from itertools import accumulate, pairwise

from anthology.clean.furniture.lines import Sight
from anthology.clean.furniture.sequences import (
    FAR,
    distances,
    group_means,
    peaks,
    shifted,
    span,
    window_sums,
)
from anthology.clean.furniture.stretches import stretches
from anthology.clean.furniture.topic import echoes, overlap
from anthology.clean.furniture.whole import Columns, beginnings_and_ends, pattern

REACHES = (3, 8, 25)
SURE_BODY, SURE_FURNITURE = 0.2, 0.8
LIKELY_BODY, HALF = 0.4, 0.5
SPOKEN = 8  # words: a sure body line of this size closes off what stood before it
WEIGHTY = 12  # words: a likely body line of this size teaches what the text is about


def second_columns(
    table: Columns,
    sights: Sequence[Sight],
    guesses: Sequence[float],
    wanted: Collection[str] = (),
) -> Columns:
    """Return the columns so far and those drawn from the guesses; of stretches those wanted."""
    guess = [round(value, 3) for value in guesses]
    words = [min(count, 150.0) for count in table["words"]]
    more: Columns = {"guess": guess, "first_guess": table.get("guess", guess)}
    _near(more, guess, words)
    _evidence(more, table["leaning"], words)
    _body(more, guess, words)
    _islands(more, table, guess, words)
    _alike(more, table, sights, guess)
    body = [
        value < LIKELY_BODY and size >= WEIGHTY for value, size in zip(guess, words, strict=True)
    ]
    more["body_overlap"] = overlap([seen.telling for seen in sights], body)
    more["body_names"] = overlap([seen.names for seen in sights], body)
    echoes(more, sights, body)
    stretches(more, table, wanted)
    return {**table, **more}


def _near(more: Columns, guess: Sequence[float], words: Sequence[float]) -> None:
    """Add the guesses on the lines nearby and distances to sure lines."""
    for step in (1, 2, 3):
        more[f"guess_up_{step}"] = shifted(guess, -step, 1.0)
        more[f"guess_down_{step}"] = shifted(guess, step, 1.0)
    kept = [float(int((1 - value) * size)) for value, size in zip(guess, words, strict=True)]
    thousandths = [float(int(1000 * value)) for value in guess]
    for reach in REACHES:
        more[f"guess_before_{reach}"], more[f"guess_beyond_{reach}"] = window_sums(
            thousandths, reach
        )
        more[f"kept_before_{reach}"], more[f"kept_beyond_{reach}"] = window_sums(kept, reach)
    for name, flags in (
        ("body", [value < SURE_BODY for value in guess]),
        ("furniture", [value > SURE_FURNITURE for value in guess]),
    ):
        more[f"since_{name}"] = distances(flags)
        more[f"until_{name}"] = distances(reversed(flags))[::-1]
    total = max(1.0, sum(kept))
    so_far = list(accumulate(kept))
    more["kept_share"] = [round(value / total, 3) for value in so_far]
    more["kept_words_before"] = [round(min(value, 2000.0)) for value in so_far]
    more["kept_words_beyond"] = [round(min(total - value, 2000.0)) for value in so_far]
    more["all_guess"] = [round(sum(guess) / len(guess), 3)] * len(guess)
    more["all_kept"] = [round(total / max(1.0, sum(words)), 3)] * len(guess)


def _evidence(more: Columns, leaning: Sequence[float], words: Sequence[float]) -> None:
    """Add the strongest furniture words between the line and the nearest sure body lines."""
    body = [
        value < SURE_BODY and size >= SPOKEN
        for value, size in zip(more["guess"], words, strict=True)
    ]
    more["peak_since_body"] = peaks(leaning, body)
    more["peak_until_body"] = peaks(leaning[::-1], body[::-1])[::-1]
    more["guess_peak_since"] = peaks(more["guess"], body)
    more["guess_peak_until"] = peaks(more["guess"][::-1], body[::-1])[::-1]


def _body(more: Columns, guess: Sequence[float], words: Sequence[float]) -> None:
    """Add where the line stands to the main body, and how large the island around it is."""
    gains = [min(size, 60.0) * (HALF - value) for value, size in zip(guess, words, strict=True)]
    start, end = span(gains)
    size = len(guess)
    more["past_start"] = [float(max(-FAR, min(FAR, place - start))) for place in range(size)]
    more["short_of_end"] = [float(max(-FAR, min(FAR, end - 1 - place))) for place in range(size)]
    more["within"] = [float(start <= place < end) for place in range(size)]


def _islands(more: Columns, table: Columns, guess: Sequence[float], words: Sequence[float]) -> None:
    """Add size and mean facts of the run of likely body, or of likely furniture, the line is in."""
    edges = [
        0,
        *(
            place
            for place in range(1, len(guess))
            if (guess[place] < HALF) != (guess[place - 1] < HALF)
        ),
    ]
    runs = list(pairwise([*edges, len(guess)]))
    size: list[float] = []
    for start, end in runs:
        total = sum(words[start:end])
        size.extend([total if guess[start] < HALF else -total] * (end - start))
    largest = max(1.0, max(size))  # noqa: PLW3301 - a long list is not to be unpacked
    more["island"] = size
    more["island_share"] = [round(value / largest, 3) for value in size]
    for name in ("leaning", "furniture_share", "overlap", "capital_share"):
        averages: list[float] = []
        for start, end in runs:
            averages.extend([round(sum(table[name][start:end]) / (end - start), 2)] * (end - start))
        more[f"island_{name}"] = averages


def _alike(more: Columns, table: Columns, sights: Sequence[Sight], guess: Sequence[float]) -> None:
    """Add the mean guess on lines of the same words and on lines of the same shape."""
    more["guess_copies"] = group_means([seen.words for seen in sights], guess)
    shapes = zip(
        [min(4, int(words) // 4) for words in table["words"]],
        table["ending"],
        table["opening"],
        table["bullet"],
        strict=True,
    )
    more["guess_shape"] = group_means(list(shapes), guess)
    more["guess_pattern"] = group_means([pattern(seen.words) for seen in sights], guess)
    for name, ends in beginnings_and_ends(sights).items():
        more[f"guess_{name}"] = group_means(ends, guess)
