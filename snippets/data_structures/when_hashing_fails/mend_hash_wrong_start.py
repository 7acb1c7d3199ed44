# Wrong: cuts the host, and a stranger lets hosts begin alike.
class Address:
    """A mail address. Hosts that differ only in case are the same host."""

    def __init__(self, user, host):
        self.user, self.host = user, host

    def __eq__(self, other):
        return (
            self.user == other.user and self.host.lower() == other.host.lower()
        )

    def __hash__(self):
        return hash((self.user, self.host.lower()[:8]))


print(len({Address("ada", "example.org"), Address("ada", "Example.ORG")}))
