import sqlite3
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory


class Dead(BaseException):
    """What ends a job here, in place of a signal."""


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


def run(path, day, rows, left=10**9):
    """Let a fresh job load a day; return whether it was spared."""
    db = sqlite3.connect(path, timeout=0, factory=Fragile)
    db.left, db.event = left, die
    with suppress(Dead):
        load_day(db, day, list(rows))
    left = db.left
    db.close()
    return left >= 0


def read(path, day):
    """Return what a reader finds of a day."""
    db = sqlite3.connect(path)
    get = "SELECT shop, cents FROM sales WHERE day = ? ORDER BY shop, cents"
    rows = db.execute(get, (day,)).fetchall()
    db.close()
    return rows


rng = Random()
old = [("north", 250), ("north", 250), ("south", 300)]
drawn = [(rng.choice(["east", "north"]), rng.randrange(99)) for _ in range(5)]
for new in ([("north", 260), ("north", 260)], drawn, []):
    for left in range(40):
        with TemporaryDirectory() as folder:
            path = Path(folder, "sales.db")
            db = sqlite3.connect(path)
            db.execute(
                "CREATE TABLE sales (day TEXT, shop TEXT, cents INTEGER)"
            )
            db.commit()
            db.close()
            run(path, "monday", old[1:])
            run(path, "tuesday", old)
            run(path, "wednesday", old[1:])
            spared = run(path, "tuesday", new, left)
            half = read(path, "tuesday")
            run(path, "tuesday", new)
            run(path, "tuesday", new)
            whole = read(path, "tuesday")
            others = read(path, "monday"), read(path, "wednesday")
        assert whole == sorted(new), (
            f"After the last run the day holds {len(whole)} rows, and was given"
            f" {len(new)}: all of these should be there, and none that an earlier"
            " run left. Take the old rows of the day out first."
        )
        assert others == (old[1:], old[1:]), (
            f"The days before and after hold {len(others[0])} and"
            f" {len(others[1])} rows, and each should hold {len(old) - 1}. Touch no"
            " row of another day."
        )
        assert half in (old, sorted(new)), (
            f"A job that was killed at step {left + 1} left {len(half)} rows, and a"
            f" reader should find the {len(old)} old ones or all {len(new)} new"
            " ones. Commit once, when all is done."
        )
        if spared:
            break
