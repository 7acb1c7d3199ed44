import random

for multiplier in [31, 33, 2, 90, *random.sample(range(2, 91), 5)]:
    for count in (1, 0, 2, random.randint(3, 8)):
        keys = list(build_keys(multiplier, count))
        different = len(set(keys))
        assert len(keys) == different == 2**count, (
            f"For the multiplier {multiplier} and a count of {count} came"
            f" {len(keys)} texts, {different} of them different, and there should"
            f" be {2**count}. How many texts do `count` free choices between two"
            " parts give?"
        )
        assert all(
            isinstance(key, str) and key.isprintable() for key in keys
        ), (
            f"For the multiplier {multiplier} came {keys[:2]}, which is not all"
            " printable text. Begin with letters that leave room below them."
        )
        codes = set()
        for key in keys:
            code = 0
            for letter in key:
                code = (code * multiplier + ord(letter)) % 2**32
            codes.add(code)
        assert len(codes) == 1, (
            f"For the multiplier {multiplier}, {len(keys)} texts such as {keys[:2]}"
            f" have {len(codes)} hashes. If the front letter goes up by one, by how"
            " much must the next one go down?"
        )
