inside, order = ["module"] * 2, ["callers", "module"]
answers = {"the file's name is passed, no longer its text": ["both"] * 2}
answers["expand is called before override"] = order
answers["a new function unquote is called after expand"] = ["both", "module"]
answers["expand takes $name and no longer {name}"] = inside
answers["add_defaults gets a fourth default"] = inside
print(f"answered: {sum('?' not in pair for pair in answers.values())} of 5")
