"""The workflows of `.github` as data, in which every value is text."""

import yaml

from scripts.model.problem import ROOT

FOLDER = ROOT / ".github" / "workflows"
TEXTS = {
    path.name: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.y*ml"))
}


def read(text):
    return yaml.load(text, yaml.BaseLoader)  # `on` is a word, as on GitHub


def jobs(texts):
    """Yield each job, after its file and its name."""
    for file, text in texts.items():
        for name, job in read(text)["jobs"].items():
            yield f"{file} {name}", job


def steps(texts):
    """Yield each step with its job's `env`, after file, job's name and its own."""
    for where, job in jobs(texts):
        for step in job.get("steps", []):
            env = {**job.get("env", {}), **step.get("env", {})}
            yield f"{where}: {step.get('name')}", {**step, "env": env}
