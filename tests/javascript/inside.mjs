// The inside of a worker, with a Python that does what a test says.

import { execute, replace } from "./page.mjs";

const { Module, instantiateStreaming } = WebAssembly;
export const BASE = new URL("stand_in/", import.meta.url).href;
export const TOKEN = "1,2,3,4";
export let posted; // what the page hears
export let clock; // stands still, unless a test moves it
export let python; // as Pyodide would have made it
let hearers;
let server;

// From now on the server answers like this.
export function serve(answer) {
  server = answer;
}

export function wait(milliseconds) {
  clock += milliseconds;
}

// The first message of a type, as soon as it is there.
export function hear(type) {
  return new Promise((resolve) => {
    hearers.push(() => {
      const found = posted.find((message) => message.type === type);
      if (found) resolve(found);
    });
    hearers.at(-1)();
  });
}

function post(message) {
  posted.push(message);
  for (const hearer of hearers) hearer();
}

function makePython() {
  const files = new Map();
  return {
    files,
    loadedPackages: {},
    runs: () => ({ finished: true, error: null, line: null }),
    begin(options) {
      this.options = options;
      return this;
    },
    setStdout({ write }) {
      this.print = (text) => write(typeof text === "string" ? new TextEncoder().encode(text) : text);
    },
    setStderr() {},
    setStdin() {},
    runPython() {},
    toPy: (value) => value,
    async loadPackage(names) {
      for (const name of names) this.loadedPackages[name] = "here";
    },
    FS: {
      mkdirTree() {},
      writeFile: (path, text) => files.set(path, text),
      readFile: (path) => files.get(path),
      readdir: (folder) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1)),
    },
    globals: {
      get: (name) =>
        ({
          inside: {
            run: (_, programs, ...places) => JSON.stringify(python.runs(JSON.parse(programs), ...places)),
            again: (_, programs, ...places) => JSON.stringify(python.runs(JSON.parse(programs), ...places, "again")),
            prepare: (sources) => (python.prepared = sources),
          },
          program: { run() {}, finish: () => (python.finished = true) },
        })[name],
    },
  };
}

// A worker that has our script, and has been told nothing yet.
export async function open() {
  posted = [];
  hearers = [];
  clock = 100; // late for a first output, early for word of a download
  Object.assign(WebAssembly, { Module, instantiateStreaming });
  replace("performance", { now: () => clock });
  python = makePython();
  replace("python", python);
  const self = new EventTarget();
  serve((address) => new Response(`text of ${address.split("/").pop()}`));
  Object.assign(self, { postMessage: post, fetch: async (...asked) => server(...asked) });
  replace("self", self);
  await execute("run/worker.js");
}

// What the page says.
export function say(data) {
  self.dispatchEvent(Object.assign(new Event("message"), { data }));
}

export function begin(more = {}) {
  say({ runtime: BASE, token: TOKEN, ...more });
}
