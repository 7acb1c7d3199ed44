# Wrong: a new step stands in the module, too.
answers = {
    "add_defaults gets a fourth default": ("module", "module"),
    "expand takes $name and no longer {name}": ("module", "module"),
    "a new function unquote is called after expand": ("callers", "module"),
    "expand is called before override": ("callers", "module"),
    "the file's name is passed, no longer its text": ("both", "both"),
}
