from random import Random

blurred = {1: 0.3, 4: 0.4, 7: 0.2, 9: 0.1}
told = group_chance(blurred, [1, 3, 5, 7, 9])
assert told != 0.0, (
    f"You return {told} for the odd digits, as if the likeliest digit, 4, were certain."
    " It is right in 4 of 10 cases. In which cases is an odd digit right? Look at the"
    " chances of 1, 7 and 9."
)
assert abs(told - 0.6) < 1e-9, (
    f"You return {told:.3f}. One, seven and nine have chances of 0.3, 0.2 and 0.1, and"
    " exclude one another. What does probability do with events of that kind?"
)
twice = group_chance(blurred, [9, 1, 9])
assert abs(twice - 0.4) < 1e-9, (
    f"For the members 9, 1 and 9 again you return {twice:.3f}. Naming an answer twice"
    " does not make it likelier: count each member once."
)
none = group_chance(blurred, [])
assert none == 0, (
    f"A group without members gets {none} from you. One of no answers cannot be the"
    " right one: begin your sum at 0."
)
rng = Random()
for size in 1, 2, 5, 12:
    weights = [rng.random() + 0.01 for _ in range(size)]
    chances = {f"answer {i}": w / sum(weights) for i, w in enumerate(weights)}
    members = rng.sample([*chances, "not in it"], rng.randint(1, size + 1))
    before = dict(chances), list(members)
    told = group_chance(chances, members)
    due = sum(chance for answer, chance in chances.items() if answer in members)
    assert abs(told - due) < 1e-9, (
        f"From {chances} and the members {members} you return {told:.3f}, where"
        f" {due:.3f} was due. Look each member up; one without a chance has none."
    )
    assert (chances, members) == before, (
        f"`group_chance` turned the members {before[1]} into {members}, or changed the"
        " chances. Look things up in them, and leave them as they are."
    )
