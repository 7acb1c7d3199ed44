"""The command line: `python -m scripts --help`."""

from scripts import commands, trials
from scripts.cli import main

for command in (commands.new, commands.links, commands.changes, trials.trial):
    main.add_command(command)

if __name__ == "__main__":
    main()
