// Runs in a worker: Python, and one program at a time.

const WAIT = 50; // milliseconds between two messages of output
const loaded = new Set();
let python;
let base;
let pending = "";
let last = 0;
const decoder = new TextDecoder("utf-8", { fatal: false });

// Every download is counted, and taken from the browser's own cache if it is there.
const plain = self.fetch.bind(self);
let bytes = 0;
self.fetch = async (address, options) => {
  const answer = await fetched(address, options);
  const counted = new TransformStream({
    transform(chunk, stream) {
      bytes += chunk.length;
      tell(`Downloading, ${(bytes / 1e6).toFixed(1)} MB so far…`);
      stream.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = answer;
  return new Response(answer.body.pipeThrough(counted), { status, statusText, headers });
};

// Pyodide waits for ever for a file that does not come. This does not.
let lose;
const lost = new Promise((_, reject) => (lose = reject));
lost.catch(() => {}); // whoever waits for a program is told

async function fetched(address, options) {
  const name = String(address).split("/").pop();
  try {
    const answer = await plain(address, { ...options, cache: "force-cache" });
    if (answer.ok) return answer;
    throw new Error(`${name} is not there (${answer.status})`);
  } catch (error) {
    lose(new Error(`${name} cannot be fetched. Are you online?`));
    throw error;
  }
}

let told = 0;
function tell(text) {
  if (performance.now() - told < 200) return;
  told = performance.now();
  self.postMessage({ type: "state", state: "downloading", told: text });
}

function flush() {
  if (pending) self.postMessage({ type: "output", text: pending });
  pending = "";
  last = performance.now();
}

function write(bytes) {
  pending += decoder.decode(bytes, { stream: true });
  if (performance.now() - last > WAIT || pending.length > 65536) flush();
  return bytes.length;
}

async function load(runtime) {
  base = runtime;
  const { loadPyodide } = await import(`${base}pyodide.mjs`);
  python = await loadPyodide({
    indexURL: base,
    env: {
      HOME: "/home/reader",
      LANG: "C.UTF-8",
      TZ: "UTC",
      PYTHONHASHSEED: "0",
      MATPLOTLIBRC: "/home/reader/matplotlibrc",
      MPLCONFIGDIR: "/home/reader",
      SOURCE_DATE_EPOCH: "0",
    },
  });
  python.setStdout({ write });
  python.setStderr({ write });
  python.setStdin({ stdin: () => undefined });
  python.FS.mkdirTree("/home/reader");
  for (const name of ["program.py", "matplotlibrc"]) {
    const text = await (await self.fetch(base + name)).text();
    python.FS.writeFile(name === "program.py" ? "/home/reader/_program.py" : `/home/reader/${name}`, text);
  }
  python.runPython(`
import sys, warnings
# Pyodide's own words about one of its own packages; no program can mend them.
warnings.filterwarnings("ignore", "JsProxy.as_object_map", RuntimeWarning)
sys.path.insert(0, "/home/reader")
import _program
del sys.path[0], sys.modules["_program"]
`);
}

// A new folder, and generators with a state of their own, as in a new process.
const PREPARE = `
import gc, os, random, shutil, sys
os.chdir("/")
for folder in ("/home/program", "/home/work"):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
os.chdir("/home/work")
random.seed()
if "numpy.random" in sys.modules:
    sys.modules["numpy.random"].seed()
if "matplotlib.pyplot" in sys.modules:
    sys.modules["matplotlib.pyplot"].close("all")
sys.stdout.reconfigure(line_buffering=True)
`;
const RUN = `
import json as _json
_told = {}
_told["code"] = _program.run(_json.loads(_programs), _told, "/home/program")
for _stream in (sys.stdout, sys.stderr):
    _stream.flush()
_json.dumps(_told)
`;

function figures() {
  const folder = "/home/work";
  const names = python.FS.readdir(folder).filter((name) => name.endsWith(".svg"));
  return names.map((name) => [name, python.FS.readFile(`${folder}/${name}`, { encoding: "utf8" })]);
}

async function execute({ programs, packages }) {
  await Promise.race([ready, lost]);
  const missing = packages.filter((name) => !loaded.has(name));
  if (missing.length) {
    self.postMessage({ type: "state", state: "packages", told: `Loading ${missing.join(", ")}…` });
    const errors = [];
    const loading = python.loadPackage(missing, {
      messageCallback: () => {},
      errorCallback: (text) => errors.push(text),
      checkIntegrity: true,
    });
    await Promise.race([loading, lost]);
    const there = Object.keys(python.loadedPackages).map((name) => name.toLowerCase());
    const left = missing.filter((name) => !there.includes(name));
    if (left.length) throw new Error(`${left.join(", ")} cannot be loaded. ${errors.join(" ")}`);
  }
  packages.forEach((name) => loaded.add(name));
  self.postMessage({ type: "state", state: "running" });
  python.runPython(PREPARE);
  python.globals.set("_programs", JSON.stringify(programs));
  const started = performance.now();
  // Asynchronous, so that a program's own event loop can wait for its turn.
  const told = JSON.parse(await python.runPythonAsync(RUN));
  const seconds = (performance.now() - started) / 1000;
  flush();
  self.postMessage({ type: "done", result: { ...told, seconds, figures: figures() } });
}

let ready;
self.addEventListener("message", ({ data }) => {
  if (data.runtime) {
    ready = load(data.runtime);
    ready.catch(lose);
    return;
  }
  execute(data).catch((error) => {
    flush();
    self.postMessage({ type: "broken", message: error.message ?? String(error) });
  });
});
