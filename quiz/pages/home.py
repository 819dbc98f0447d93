"""The first page: join a room by its code, or host a game."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from .entrance import meant

blueprint = Blueprint("home", __name__)


@blueprint.get("/")
def home() -> Response | str | tuple[str, int]:
    """Join a room by its code, or host a game; with `?code=` on to the door of that room."""
    typed = request.args.get("code", "").strip()
    if not typed:
        return render_template("home.html")
    found = meant(typed)
    if found is None:
        wrong = "A room code has six characters, such as K7Q FHT. Look at the big screen again."
        return render_template("home.html", typed=typed[:100], wrong=wrong), 400
    code, team = found
    return redirect(url_for("joining.door", code=code, team=team))
