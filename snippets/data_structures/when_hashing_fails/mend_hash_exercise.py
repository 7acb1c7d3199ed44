# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Which parts decide whether two addresses are equal, and in which form?"
# ///


class Address:
    """A mail address. Hosts that differ only in case are the same host."""

    def __init__(self, user, host):
        self.user, self.host = user, host

    def __eq__(self, other):
        return (
            self.user == other.user and self.host.lower() == other.host.lower()
        )

    def __hash__(self):
        return len(self.user) + len(self.host)  # Change this.


print(len({Address("ada", "example.org"), Address("ada", "Example.ORG")}))
