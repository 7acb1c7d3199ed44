# Wrong: as if the steps hid their order.
answers = {
    "add_defaults gets a fourth default": ("module", "module"),
    "expand takes $name and no longer {name}": ("module", "module"),
    "a new function unquote is called after expand": ("module", "module"),
    "expand is called before override": ("module", "module"),
    "the file's name is passed, no longer its text": ("both", "both"),
}
