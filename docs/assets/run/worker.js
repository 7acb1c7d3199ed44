// Runs in a worker: Python, made ready for one program, and then that program, once
// or at one setting of its knobs after another.

const WAIT = 50; // milliseconds between two messages of output
const DYING = "Stack (most recent call first)"; // Python's last words, kept together
const PROGRAM = "/home/program"; // its file, and where it works
const WORK = "/home/here";
const OURS = "/home/ours";
let token;
let base;
let python;
let inside; // our own modules in Python
let play;
let pending = "";
let last = 0;
const decoder = new TextDecoder("utf-8", { fatal: false });

// A program reaches what is global here, and can send messages of its own. It does
// not reach this token, and the page hears nothing without it.
const post = self.postMessage.bind(self);
const send = (message) => post({ ...message, token });

// Python's code is compiled once for a page: each worker hands it to the next.
const compile = WebAssembly.instantiateStreaming.bind(WebAssembly);
const instantiate = WebAssembly.instantiate.bind(WebAssembly);
const CODE = "pyodide.asm.wasm";
let code;
WebAssembly.instantiateStreaming = async (response, imports) => {
  if (code) return { module: code, instance: await instantiate(code, imports) };
  const made = await compile(response, imports);
  send({ type: "code", code: made.module });
  return made;
};

// The libraries of packages are compiled by each worker. The page keeps what one has
// compiled: Chromium then takes the same code again, and does not compile it anew.
const kept = new Set(); // by their size
WebAssembly.Module = new Proxy(WebAssembly.Module, {
  construct(Module, [library]) {
    const made = new Module(library);
    if (!kept.has(library.byteLength)) send({ type: "library", size: library.byteLength, library: made });
    kept.add(library.byteLength);
    return made;
  },
});

// A copy of the guide in a folder reads its files, and brings a module, by its own way.
const { bring } = self;
const DOWNLOADING = bring ? "Reading" : "Downloading";

// Every download is counted, and taken from the browser's own cache if it is there.
const plain = self.fetch.bind(self);
let bytes = 0;
self.fetch = async (address, options) => {
  if (code && String(address) === base + CODE) return new Response();
  const answer = await fetched(address, options);
  const counted = new TransformStream({
    transform(chunk, stream) {
      bytes += chunk.length;
      tell(`${DOWNLOADING}, ${(bytes / 1e6).toFixed(1)} MB so far…`);
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
  send({ type: "state", state: "downloading", told: text });
}

function flush() {
  if (pending) send({ type: "output", text: pending });
  pending = "";
  last = performance.now();
}

function write(chunk) {
  pending += decoder.decode(chunk, { stream: true });
  const late = performance.now() - last > WAIT && !pending.includes(DYING);
  if (late || pending.length > 65536) flush();
  return chunk.length;
}

async function load() {
  const { loadPyodide } = await (bring?.(`${base}pyodide.mjs`) ?? import(`${base}pyodide.mjs`));
  python = await loadPyodide({
    indexURL: base,
    createPyodideModule: (await bring?.(`${base}pyodide.asm.mjs`))?.default,
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
  python.FS.mkdirTree(OURS);
  await Promise.all([
    copy("inside.py", OURS),
    copy("program.py", OURS),
    copy("matplotlibrc", "/home/reader"),
  ]);
  // What is ours is out of a program's sight: no module, no file, no folder.
  python.runPython(`
import shutil, sys
sys.path.insert(0, "${OURS}")
import inside, program
del sys.path[0], sys.modules["inside"], sys.modules["program"]
shutil.rmtree("${OURS}")
inside.start()
`);
  inside = python.globals.get("inside");
  play = python.globals.get("program");
}

async function copy(name, folder) {
  const text = await (await self.fetch(base + name)).text();
  python.FS.writeFile(`${folder}/${name}`, text);
}

async function install(packages) {
  const missing = packages.filter((name) => !listLoaded().includes(name));
  if (missing.length) {
    send({ type: "state", state: "packages", told: `Loading ${missing.join(", ")}…` });
    const errors = [];
    const loading = python.loadPackage(missing, {
      messageCallback: () => {},
      errorCallback: (text) => errors.push(text),
      checkIntegrity: true,
    });
    await Promise.race([loading, lost]);
    const left = missing.filter((name) => !listLoaded().includes(name));
    if (left.length) throw new Error(`${left.join(", ")} cannot be loaded. ${errors.join(" ")}`);
  }
}

function listLoaded() {
  return Object.keys(python.loadedPackages).map((name) => name.toLowerCase());
}

// From its first line to its last message without a pause: nothing that a program
// leaves behind gets a turn in between.
function run(programs, way = inside.run) {
  send({ type: "state", state: "running" });
  const started = performance.now();
  let result;
  try {
    result = { type: "done", ...JSON.parse(way(play.run, JSON.stringify(programs), PROGRAM, WORK)) };
    play.finish();
  } catch (error) {
    result = { type: "ended", ...explain(error) };
  }
  const seconds = (performance.now() - started) / 1000;
  flush();
  send({ ...result, seconds, figures: readFiles(".svg"), numbers: readFiles(".csv") });
}

// What brought Python down, in words that help.
function explain(error) {
  const own = /^ {2}File "(?:_pyodide\/|inside\.py|program\.py|\/home\/ours\/)[^\n]*\n/gm;
  pending = pending.replace(own, ""); // Python's last words name our frames, too
  const text = `${error?.name}: ${error?.message}`;
  if (error?.name === "Exit") return { code: error.status, message: explainExit(error.status) };
  if (/call stack|too much recursion/i.test(text)) return { message: "It went deeper than a browser's stack allows." };
  if (/out of memory|allocation/i.test(text)) return { message: `It used memory that it does not have (${text}).` };
  return { message: `It brought Python itself down (${text.trim().split("\n").pop()}).` };
}

function explainExit(status) {
  const signal = status > 128 && status < 160 ? `a signal, number ${status - 128}` : `code ${status}`;
  return `It ended its own process at once, with ${signal}.`;
}

// What a program drew, and the numbers behind it.
function readFiles(ending) {
  try {
    const names = python.FS.readdir(WORK).filter((name) => name.endsWith(ending));
    return names.map((name) => [name, python.FS.readFile(`${WORK}/${name}`, { encoding: "utf8" })]);
  } catch {
    return []; // the program took its folder away
  }
}

// One thing after another, in the order in which they were asked for.
let work;
function enqueue(step) {
  work = work.then(() => Promise.race([step(), lost]));
  work.catch((error) => {
    flush();
    send({ type: "broken", message: error.message ?? String(error) });
  });
}

self.addEventListener("message", ({ data }) => {
  if (data.runtime) {
    ({ token, code, runtime: base } = data);
    work = Promise.race([load(), lost]);
    enqueue(() => {});
  } else if (data.run) {
    enqueue(async () => {
      await install(data.run.packages);
      run(data.run.programs);
    });
  } else if (data.again) {
    enqueue(async () => {
      await install(data.again.packages);
      run(data.again.programs, inside.again);
    });
  } else {
    enqueue(async () => {
      await install(data.prepare.packages);
      inside.prepare(python.toPy(data.prepare.programs.map(([, source]) => source)));
      send({ type: "ready" });
    });
  }
});
