// Compiles Python's standard library with the Python that will load it.
//
//     node compile.mjs FOLDER OUT      FOLDER holds Pyodide's core
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, out] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`));
const python = await loadPyodide({ indexURL: `${folder}/` });
python.FS.writeFile("/in.zip", readFileSync(`${folder}/python_stdlib.zip`));
python.runPython(`
import zipfile
from importlib._bootstrap_external import _code_to_hash_pyc
from importlib.util import source_hash

with zipfile.ZipFile("/in.zip") as before, zipfile.ZipFile("/out.zip", "w") as after:
    for entry in before.infolist():
        name, data = entry.filename, before.read(entry)
        if name.endswith(".py"):
            try:
                code = compile(data, name, "exec", dont_inherit=True)
            except SyntaxError:  # a template, not a module
                pass
            else:
                name, data = name + "c", _code_to_hash_pyc(
                    code, source_hash(data), checked=False
                )
        made = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
        made.compress_type = zipfile.ZIP_DEFLATED
        after.writestr(made, data)
`);
writeFileSync(out, python.FS.readFile("/out.zip"));
