class Address:
    """A mail address. Hosts that differ only in case are the same host."""

    def __init__(self, user, host):
        self.user, self.host = user, host
        self.key = host.lower(), user

    def __eq__(self, other):
        return self.key == other.key

    def __hash__(self):
        return hash(self.key)


print(len({Address("ada", "example.org"), Address("ada", "Example.ORG")}))
