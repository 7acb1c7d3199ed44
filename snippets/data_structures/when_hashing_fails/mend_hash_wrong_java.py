# Wrong: mixes no secret in, so Java's pairs collide.
class Address:
    """A mail address. Hosts that differ only in case are the same host."""

    def __init__(self, user, host):
        self.user, self.host = user, host

    def __eq__(self, other):
        return (
            self.user == other.user and self.host.lower() == other.host.lower()
        )

    def __hash__(self):
        code = 0
        for letter in self.user + "@" + self.host.lower():
            code = (code * 31 + ord(letter)) % 2**32
        return code


print(len({Address("ada", "example.org"), Address("ada", "Example.ORG")}))
