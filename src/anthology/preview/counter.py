"""The counter: hands out the page, the books and word of changes, to this machine alone."""

import json
import sys
import zipfile
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from anthology.preview import source_page, telling
from anthology.preview.window import Window

_HERE = Path(__file__).parent / "page"
_PATIENCE = 15.0  # seconds between signs of life to a page that waits
_BOOKS = ("anthology.pdf", "anthology.epub", "anthology.html", "review.html", "ledger.csv")
_KINDS = {
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".epub": "application/epub+zip",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".otf": "font/otf",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".xhtml": "application/xhtml+xml; charset=utf-8",
}
_POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' blob: data:; "
    "style-src 'self' blob: 'unsafe-inline'; font-src 'self' blob:; frame-src 'self' blob:; "
    "object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
)


class Counter(ThreadingHTTPServer):
    """Serves 127.0.0.1 on a port that is free."""

    daemon_threads = True

    def __init__(self, window: Window, root: Path, dist: Path, link: telling.Link) -> None:
        super().__init__(("127.0.0.1", 0), _Clerk)
        self.window = window
        self.root = root
        self.dist = dist
        self.link = link
        self.pages = {f"/{f.relative_to(_HERE).as_posix()}": f for f in _HERE.rglob("*.*")}
        self.names = {f"{name}:{self.server_port}" for name in ("127.0.0.1", "localhost")}

    @property
    def address(self) -> str:
        """Return the address of the page."""
        return f"http://127.0.0.1:{self.server_port}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a visitor who left amid the answer; tell of any other fault."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Clerk(BaseHTTPRequestHandler):
    """Answers one visitor; what is not on the list is not there."""

    server: Counter
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Hand out what the address names."""
        if self.headers.get("Host", "") not in self.server.names:
            self._refuse(HTTPStatus.MISDIRECTED_REQUEST)
            return
        path = unquote(urlsplit(self.path).path)
        if path == "/events":
            self._tell_changes()
            return
        found = self._found(path)
        if found is None:
            self._refuse(HTTPStatus.NOT_FOUND)
        else:
            is_page = path.startswith("/source/") or not Path(path).suffix
            self._hand(found, ".html" if is_page else Path(path).suffix)

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is the editor's."""

    def _found(self, path: str) -> bytes | None:
        pages, dist = self.server.pages, self.server.dist
        try:
            if page := pages.get("/index.html" if path == "/" else path):
                return page.read_bytes()
            if path.removeprefix("/dist/") in _BOOKS:
                return (dist / path.removeprefix("/dist/")).read_bytes()
            if path.startswith("/source/"):
                name = path.removeprefix("/source/")
                return source_page.page(self.server.root, name, urlsplit(self.path).query)
            if path.startswith("/book/"):
                return _within(dist / "anthology.epub", path.removeprefix("/book/"))
        except (OSError, KeyError, zipfile.BadZipFile):
            return None
        return None

    def _hand(self, content: bytes, ending: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", _KINDS.get(ending, "application/octet-stream"))
        self.send_header("Content-Length", str(len(content)))
        self._end_head()
        self.wfile.write(content)

    def _refuse(self, status: HTTPStatus) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self._end_head()

    def _end_head(self) -> None:
        if urlsplit(self.path).path.removeprefix("/dist/") not in _BOOKS:  # they bring their own
            self.send_header("Content-Security-Policy", _POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()

    def _tell_changes(self) -> None:
        """Tell a page what is shown, now and whenever it changes (server-sent events, HTML 9.2)."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self._end_head()
        self.close_connection = True
        number = -1
        try:
            while True:
                shown = self.server.window.after(number, _PATIENCE)
                is_new = shown.number > number
                told = telling.written(shown, self.server.link, self.server.root) if is_new else ""
                said = f"data: {told}\n\n" if is_new else ": here\n\n"
                number = shown.number
                self.wfile.write(said.encode())
                self.wfile.flush()
        except OSError:
            return  # the page was closed


def _within(book: Path, name: str) -> bytes:
    """Return a file of the EPUB; for no name, the sizes of all, as JSON."""
    with zipfile.ZipFile(book) as container:
        if name:
            return container.read(name)
        return json.dumps({one.filename: one.file_size for one in container.infolist()}).encode()
