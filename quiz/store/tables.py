"""The tables: games with histories, heartbeats and pictures; and what questions came to."""

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import BigInteger, Column, Float, Integer, LargeBinary, String, Text

db = SQLAlchemy()

games = db.Table(
    "games",
    Column("code", String(12), primary_key=True),
    Column("title", Text, nullable=False),
    Column("opened_at", BigInteger, nullable=False),
)

history = db.Table(
    "history",
    Column("code", String(12), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("body", Text, nullable=False),
    Column("seat", String(20)),
    Column("command", String(40)),
    Column("ack", Text),
    Column("at", BigInteger, nullable=False),
)

beats = db.Table(
    "beats",
    Column("code", String(12), primary_key=True),
    Column("process", String(40), primary_key=True),
    Column("at", BigInteger, nullable=False),
)

pictures = db.Table(
    "pictures",
    Column("name", String(60), primary_key=True),
    Column("code", String(12), nullable=False, index=True),
    Column("type", String(20), nullable=False),
    Column("data", LargeBinary, nullable=False),
)

played = db.Table(
    "played",
    Column("pack", String(60), primary_key=True),
    Column("question", String(60), primary_key=True),
    Column("asked", Integer, nullable=False),
    Column("right", Float, nullable=False),
    Column("last_at", BigInteger, nullable=False),
)
