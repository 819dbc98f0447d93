"""The files of `static/`, read once at start and served for ever under a digest of all of them."""

import gzip
import re
from dataclasses import dataclass
from functools import cache, cached_property, partial
from hashlib import sha256
from pathlib import Path
from typing import Final

from flask import Blueprint, Flask, abort, current_app, redirect, request, url_for
from werkzeug.wrappers import Response

from .modules import joined, vendored

TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".woff2": "font/woff2",
}

LAYERS: Final = ("reset", "tokens", "base", "layout", "blocks", "utilities")
"""The layers of the styles, later ones over earlier ones: each is a file or a folder of `css/`."""

SHEETS: Final = {"stage": "stage.css", "desk": "desk.css", "page": "pages.css"}
"""Where a block goes by the first word of its name; all that every page needs is in `app.css`."""

FOR_EVER: Final = "public, max-age=31536000, immutable"

blueprint = Blueprint("assets", __name__)


@dataclass(frozen=True)
class Asset:
    """One file as it is served."""

    body: bytes
    type: str

    @cached_property
    def squeezed(self) -> bytes | None:
        """The body compressed, where that makes it smaller."""
        small = gzip.compress(self.body, mtime=0)
        return small if len(small) < len(self.body) else None


@dataclass(frozen=True)
class Assets:
    """All files by name, and the digest that changes whenever one of them does."""

    files: dict[str, Asset]
    digest: str


def collected(folder: Path) -> Assets:
    """The servable files of a folder, and the sheets and scripts joined from them."""
    names = [path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file()]
    files = {
        name.as_posix(): Asset((folder / name).read_bytes(), TYPES[name.suffix])
        for name in names
        if name.suffix in TYPES and name.parts[0] != "js"
    }
    for sheet, paths in _sheets(folder / "css").items():
        files[sheet] = Asset(_joined(paths), TYPES[".css"])
    for entry in sorted(folder.glob("js/*.js")):
        script = joined(partial(_read, folder), f"js/{entry.name}")
        files[entry.name] = Asset(script, TYPES[".js"])
    return Assets(files, _digest(files))


def _read(folder: Path, name: str) -> bytes:
    return (folder / name).read_bytes()


def _sheets(folder: Path) -> dict[str, list[Path]]:
    sheets: dict[str, list[Path]] = {}
    for layer in LAYERS:
        for path in [*folder.glob(f"{layer}.css"), *sorted(folder.glob(f"{layer}/*.css"))]:
            sheet = SHEETS.get(path.stem.split("-")[0], "app.css")
            sheets.setdefault(sheet, []).append(path)
    return sheets


def _joined(paths: list[Path]) -> bytes:
    """The styles without their comments, under the order of the layers: any sheet may be first."""
    order = f"@layer {', '.join(LAYERS)};"
    styles = "\n".join([order, *(path.read_text(encoding="utf-8") for path in paths)])
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"(?s)/\*.*?\*/", "", styles)).encode()


def _digest(files: dict[str, Asset]) -> str:
    everything = sha256()
    for name, file in sorted(files.items()):
        everything.update(f"{name}\n{len(file.body)}\n".encode() + file.body)
    return everything.hexdigest()[:12]


def register(app: Flask) -> Assets:
    """Read `static/`, and let templates say `asset("app.css")` and `vendored("js/desk.js")`."""
    folder = Path(app.root_path) / "static"
    assets = collected(folder)
    app.extensions["assets"] = assets
    app.register_blueprint(blueprint)
    app.jinja_env.globals["asset"] = address
    app.jinja_env.globals["vendored"] = cache(partial(vendored, partial(_read, folder)))
    return assets


def all_assets() -> Assets:
    """The assets of the running application."""
    assets: Assets = current_app.extensions["assets"]
    return assets


def address(name: str) -> str:
    """Where a file is served; a template that names a file that is not there fails."""
    assets = all_assets()
    if name not in assets.files:
        raise LookupError(f"there is no {name} in static/")
    return url_for("assets.file", digest=assets.digest, name=name)


@blueprint.get("/static/<digest>/<path:name>")
def file(digest: str, name: str) -> Response:
    """A file under the digest of today; older pages are led on from the one that they know."""
    assets = all_assets()
    if digest != assets.digest:
        return _led_on(f"{digest}/{name}", name)
    if name not in assets.files:
        abort(404)
    return _served(assets.files[name])


@blueprint.get("/static/<name>")
def plain(name: str) -> Response:
    """A file without a digest in its address leads to the one with it."""
    return _led_on(name)


def _led_on(*names: str) -> Response:
    known = [name for name in names if name in all_assets().files]
    if not known:
        abort(404)
    return redirect(address(known[0]))


def _served(asset: Asset) -> Response:
    response = Response(asset.body, content_type=asset.type)
    if asset.squeezed is not None:
        response.vary.add("Accept-Encoding")
        if request.accept_encodings["gzip"]:
            response.data = asset.squeezed
            response.content_encoding = "gzip"
    response.headers["Cache-Control"] = FOR_EVER
    return response


@blueprint.get("/favicon.ico")
def favicon() -> Response:
    """For browsers that ask without having read the page."""
    return redirect(address("favicon.svg"))


@blueprint.get("/robots.txt")
def robots() -> Response:
    """Nothing here is for search engines."""
    return Response("User-agent: *\nDisallow: /\n", content_type=TYPES[".txt"])
