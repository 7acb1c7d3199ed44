// Compiles Python's standard library, and packages, with the Python that will load
// them. What only a compiler or a test would read is left out.
//
//     node compile.mjs FOLDER OUT      FOLDER holds Pyodide's core, and packages
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, out] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`));
const python = await loadPyodide({ indexURL: `${folder}/` });
python.runPython(`
import re, zipfile
from importlib._bootstrap_external import _code_to_hash_pyc
from importlib.util import source_hash

IDLE = re.compile(r"/tests?/|[.](?:pyx|pxd|pxi|pyi|tp|in|h|hpp|c|cpp|f|f90|a)$")

def made(name, data):
    if name.endswith(".py"):
        try:
            code = compile(data, name, "exec", dont_inherit=True)
        except SyntaxError:  # a template, not a module
            return name, data
        return name + "c", _code_to_hash_pyc(code, source_hash(data), checked=False)
    return name, data

def compile_all():
    with zipfile.ZipFile("/in.zip") as before, zipfile.ZipFile("/out.zip", "w") as after:
        for entry in before.infolist():
            if IDLE.search(entry.filename):
                continue
            name, data = made(entry.filename, before.read(entry))
            to = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            to.compress_type = zipfile.ZIP_DEFLATED
            after.writestr(to, data)
`);
for (const name of readdirSync(folder).filter((one) => /[.](?:whl|zip)$/.test(one))) {
  python.FS.writeFile("/in.zip", readFileSync(`${folder}/${name}`));
  python.runPython("compile_all()");
  writeFileSync(`${out}/${name}`, python.FS.readFile("/out.zip"));
}
