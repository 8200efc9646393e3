"""What a page may load: the theme's own fonts, by name, and nothing else."""

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from anthology.model.edition import Theme

BASE = "https://theme.invalid/"  # RFC 2606: a name that no machine bears


class ThemeFetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint carries no types
    """Gives fonts from memory under invented addresses, which are the same on every machine."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(allowed_protocols=("https",))
        self._theme = theme

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:  # noqa: ARG002
        """Return the font; raises for every other address, on the disk or in the network."""
        name = url.removeprefix(f"{BASE}fonts/")
        if name not in self._theme.fonts:
            raise FatalURLFetchingError(f"a page may not load {url}")
        return URLFetcherResponse(url, self._theme.fonts[name], {"Content-Type": "font/otf"})
