import sqlite3
from contextlib import suppress
from functools import partial
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory


class Dead(BaseException):
    """What ends a worker here, in place of a signal."""


class Fragile(sqlite3.Connection):
    """A connection at whose step number `left` something happens."""

    left, event = 10**9, None

    def tick(self):
        """Count a step; at the chosen one, let the event happen."""
        self.left -= 1
        if self.left == -1 or (self.left < 0 and self.event is die):
            self.event()

    def commit(self):
        """Commit, as a step."""
        self.tick()
        super().commit()

    def cursor(self, factory=None):
        """Return a cursor that counts, too."""
        return super().cursor(Cursor)

    def execute(self, *call):
        """Execute, as a step."""
        return self.cursor().execute(*call)

    def executemany(self, *call):
        """Execute for many values, as a step."""
        return self.cursor().executemany(*call)

    def executescript(self, script):
        """Execute a script, as a step."""
        self.tick()
        return super().executescript(script)


class Cursor(sqlite3.Cursor):
    """A cursor whose every call is a step of its connection."""

    def execute(self, *call):
        """Execute, as a step."""
        self.connection.tick()
        return super().execute(*call)

    def executemany(self, *call):
        """Execute for many values, as a step."""
        self.connection.tick()
        return super().executemany(*call)


def die():
    """End the worker."""
    raise Dead


def run(path, key, cents, left=10**9, event=None):
    """Let a fresh worker handle a message; return whether it was spared."""
    db = sqlite3.connect(path, timeout=0, factory=Fragile)
    db.left, db.event = left, event
    with suppress(Dead, sqlite3.Error):
        handle(db, key, cents)
    left = db.left
    db.close()
    return left >= 0


rng = Random()
drawn = rng.randrange(100, 999), rng.randrange(1000, 9999)
events = (None, "is killed", "meets one with the same message")
events += ("meets one with another message",)
for (same, large), event in product([(250, 4200), drawn], events):
    for left in range(20):
        with TemporaryDirectory() as folder:
            path = Path(folder, "books.db")
            db = sqlite3.connect(path)
            db.execute("CREATE TABLE total AS SELECT 0 AS cents")
            db.execute("CREATE TABLE done (key TEXT PRIMARY KEY)")
            db.commit()
            db.close()
            run(path, "first", same)
            happens = {
                "is killed": die,
                "meets one with the same message": partial(
                    run, path, "large", large
                ),
                "meets one with another message": partial(
                    run, path, "other", 31
                ),
            }.get(event)
            spared = run(path, "large", large, left if event else 99, happens)
            for key in (
                "large",
                "refund",
                "second",
                "first",
                "large",
                "refund",
                "other",
            ):
                cents = {"large": large, "refund": -7, "other": 31}
                cents = cents.get(key, same)
                run(path, key, cents)
            (total,) = sqlite3.connect(path).execute("SELECT * FROM total")
        right = 2 * same + large - 7 + 31
        story = (
            f"When a worker {event} at step {left + 1}" if event else "At peace"
        )
        assert total[0] == right, (
            f"{story}, the total came out as {total[0]}, and not as {right}:"
            f" {same} twice, {large}, -7 and 31, of which some came again. Let the"
            " key and the sum be committed together, after the unique key has said"
            " that the message is new, and let the database do the adding."
        )
        if spared:
            break
