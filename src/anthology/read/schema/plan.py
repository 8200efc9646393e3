"""The keys of `anthology.toml`."""

from anthology.model.book import LINKS
from anthology.read.schema.key import Key

_SLUGS = ("my-text", "another-text")

_PARTS = (
    Key("title", "The part's title.", needed=True),
    Key("selections", "The texts of the part, in order.", "texts", needed=True, example=_SLUGS),
)
_PERSPECTIVES = (
    Key("name", "What a record's perspective names.", needed=True),
    Key("title", "How the perspective is called in the book."),
    Key("term", "The field's own term for it; may name several."),
    Key("definition", "One or two neutral sentences (CommonMark)."),
)
_SILENCED = (
    Key("code", "The code of a finding.", needed=True, example="H004"),
    Key(
        "where",
        "The file that it is about; * stands for anything.",
        needed=True,
        example="editorial/my-text/headnote.md",
    ),
    Key("reason", "Why it is to stay.", needed=True),
    Key("words", "Words of its message, where only one of several is meant."),
)
_EPUB = (
    Key("cover", "A picture below editorial/, PNG or JPEG."),
    Key("cover_shows", "What the picture shows, for those who cannot see it."),
    Key("fonts", "Which fonts the EPUB carries.", choices=("needed", "all")),
    Key("certified_by", "Who certifies that the EPUB is accessible."),
)
_CHECK = (
    Key(
        "headnote_words",
        "The fewest and the most words of a headnote.",
        "numbers",
        example=(200, 400),
    ),
)

PLAN = (
    Key("title", "The title of the book."),
    Key("subtitle", "Its subtitle."),
    Key("editors", "Who edited it, as they are printed.", "texts", example=("Jane Smith",)),
    Key("editors_filed", "The same, as catalogues sort them.", "texts", example=("Smith, Jane",)),
    Key("language", "The language the editors write in (BCP 47).", example="en-GB"),
    Key(
        "identifier",
        "A UUID as a URN, kept for good.",
        example="urn:uuid:6b1f0c52-9a3e-4d0b-8f57-2c6d1e90a7b4",
    ),
    Key("date", "The day that the book bears.", "date", example="2026-11-22"),
    Key("description", "What the book is, for catalogues."),
    Key("rights", "The rights in the book as a whole."),
    Key("subjects", "What it is about, for catalogues.", "texts"),
    Key("series", "The series that it belongs to."),
    Key("volume", "Its number in the series."),
    Key("theme", "The dress of the book.", example="classic"),
    Key("size", "The size of the PDF's pages.", example="6x9"),
    Key(
        "typography",
        "Whether quotation marks and dashes of the texts are set or stay.",
        choices=("set", "as typed"),
    ),
    Key("selections", "The texts, in order; or in parts.", "texts", example=_SLUGS),
    Key("parts", "Parts of the book.", "tables", keys=_PARTS),
    Key(
        "perspectives", "The standpoints that texts are written from.", "tables", keys=_PERSPECTIVES
    ),
    Key("links", "To what the first mention in a text is linked.", "texts", example=LINKS),
    Key("check", "What anthology check goes by.", "table", keys=_CHECK),
    Key("silenced", "Findings that are to stay, each with a reason.", "tables", keys=_SILENCED),
    Key("epub", "How the EPUB is bound.", "table", keys=_EPUB),
)
