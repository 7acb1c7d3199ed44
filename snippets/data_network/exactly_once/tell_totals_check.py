why = {
    "acknowledge, add: died after acknowledge": (
        50,
        "The queue has forgotten a message that was never added",
    ),
    "add, acknowledge: died after add": (
        90,
        "The message is still in the queue, and nothing tells that it was added",
    ),
    "key, add, acknowledge: died after key": (
        50,
        "The message comes again, and the key says that it is done",
    ),
    "key with add, acknowledge: died before its commit": (
        70,
        "Without the commit, neither key nor sum is in the database, and the"
        " message comes again",
    ),
    "key with add, acknowledge: died after its commit": (
        70,
        "The message comes again, finds its key, and is only acknowledged",
    ),
}
for place, (right, reason) in why.items():
    assert totals[place] == right, (
        f"For '{place}' you wrote {totals[place]}, and the books say something"
        f" else. {reason}."
    )
