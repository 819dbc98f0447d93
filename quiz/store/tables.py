"""The tables: games, their histories, and the heartbeat of those whose clock runs."""

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import BigInteger, Column, Integer, String, Text

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
