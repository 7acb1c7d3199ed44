from statistics import fmean


class Scaler:
    """Learns from some rows, and moves any."""

    def fit(self, rows):
        """Keep the centre and the spread of rows."""
        self.centre, self.spread = fmean(rows), max(rows) - min(rows)
        return self

    def transform(self, rows):
        """Return rows, moved and stretched."""
        return tuple((row - self.centre) / self.spread for row in rows)


def scale(train, test):
    """Return both lists moved and stretched alike: centre 0, spread 1."""
    scaler = Scaler().fit(train)
    return scaler.transform(train), scaler.transform(test)


train, test = scale([1.0, 2.0, 3.0], [2.0, 10.0])
print([round(value, 2) for value in train])
print([round(value, 2) for value in test])
