# Wrong: as if every caller knew what a step does inside.
answers = {
    "add_defaults gets a fourth default": ("both", "module"),
    "expand takes $name and no longer {name}": ("both", "module"),
    "a new function unquote is called after expand": ("both", "module"),
    "expand is called before override": ("callers", "module"),
    "the file's name is passed, no longer its text": ("both", "both"),
}
