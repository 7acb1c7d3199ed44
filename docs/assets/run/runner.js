// A worker for each run: what a program leaves behind goes with it. While a reader
// reads, the next one is made ready, with what the last program needed.

const ASK = 10e6; // bytes that are downloaded without a question
const LIMIT = 256 * 1024;
const loaded = new Set(); // packages that this visit has downloaded
const libraries = new Map(); // compiled, by their size: held, so that they are not made again
let code; // Python, compiled: the workers of a page share it
let spare; // the worker that is ready, or is made so
let running;
let queue = Promise.resolve();

class Interpreter {
  constructor(runtime) {
    this.runtime = runtime;
    this.packages = [];
    this.token = crypto.getRandomValues(new Uint32Array(4)).join();
    this.begun = this.begin();
    this.begun.catch(({ message }) => this.heard({ type: "broken", message: `${message}. Are you online?` }));
  }

  // A worker from a blob keeps the page's content security policy; one from an
  // address would not.
  async begin() {
    const source = await (await fetch(new URL("worker.js", import.meta.url), { cache: "force-cache" })).text();
    if (this.over) return;
    const blob = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    this.worker = new Worker(blob, { type: "module" });
    URL.revokeObjectURL(blob);
    this.worker.addEventListener("message", ({ data }) => {
      if (data?.token === this.token) this.heard(data);
    });
    this.worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.heard({ type: "broken", message: event.message ?? "" });
    });
    this.worker.postMessage({ runtime: this.runtime, token: this.token, code });
  }

  heard(data) {
    if (data.type === "code") code = data.code;
    if (data.type === "library") libraries.set(data.size, data.library);
    if (data.type === "broken" && spare === this) discard();
    this.listen?.(data);
  }

  // Whether a program finds its packages in here, and no others.
  fits(task) {
    return this.runtime === task.runtime && this.packages.every((name) => task.packages.includes(name));
  }

  async ask(message) {
    try {
      await this.begun;
    } catch {
      return; // who listens was told why
    }
    if (!this.over) this.worker.postMessage(message);
  }

  prepare({ packages, programs }) {
    this.packages = packages;
    this.ready = new Promise((resolve) => {
      this.listen = ({ type }) => ["ready", "broken"].includes(type) && resolve();
    });
    this.ask({ prepare: { packages, programs } });
  }

  end() {
    this.over = true;
    this.worker?.terminate();
  }
}

function discard() {
  spare?.end();
  spare = undefined;
}

function takeFitting(task) {
  if (spare && !spare.fits(task)) discard();
  spare ??= new Interpreter(task.runtime);
  return spare;
}

// Nothing is downloaded here that a reader was not asked about.
export function warm(task) {
  if (running) return;
  const own = takeFitting(task);
  const there = task.packages.every((name) => loaded.has(name));
  if (there && (!own.ready || own.packages.length < task.packages.length)) own.prepare(task);
}

// When the worker for the next run has nothing more to do.
export async function ready() {
  await spare?.ready;
}

function formatBytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

function confirmDownload(task) {
  const missing = task.packages.some((name) => !loaded.has(name));
  if (task.bytes <= ASK || !missing) return true;
  const text = `This program needs ${formatBytes(task.bytes)} more, once: ${task.packages.join(", ")}. Download?`;
  return globalThis.confirm(text);
}

export function run(task) {
  const job = { stopped: false };
  const ended = new Promise((resolve) => (job.resolve = resolve));
  job.stop = () => {
    job.stopped = true;
    job.end?.({ state: "stopped" });
    job.resolve({ state: "stopped" });
  };
  const before = queue;
  task.state("waiting");
  job.done = before.then(() => {
    if (job.stopped) return { state: "stopped" };
    if (!confirmDownload(task)) return { state: "declined" };
    return execute(task, job);
  });
  queue = job.done.catch(() => {});
  return { stop: job.stop, done: Promise.race([job.done, ended]) };
}

async function execute(task, job) {
  task.state("starting");
  const own = takeFitting(task);
  spare = undefined;
  running = own;
  const result = await new Promise((resolve) => {
    job.end = resolve;
    own.listen = hear(task, resolve);
    const { packages, programs } = task;
    own.ask({ run: { packages, programs } });
  });
  own.end();
  running = undefined;
  if (result.state !== "broken") takeFitting(task).prepare(leaveOutUnseen(task));
  return result;
}

// What the next worker may fetch: nothing that this one did not get.
function leaveOutUnseen(task) {
  return { ...task, packages: task.packages.filter((name) => loaded.has(name)) };
}

// A worker for a program of ours, at one setting of its knobs after another. Whoever
// asks for it ends it; nothing where the reader does not want the download.
export function keep(task) {
  if (!confirmDownload(task)) return undefined;
  const own = takeFitting(task);
  spare = undefined;
  const { packages } = task;
  return {
    end: () => own.end(),
    run: (programs, output) =>
      new Promise((resolve) => {
        own.listen = hear({ ...task, output }, resolve);
        own.ask({ again: { packages, programs } });
      }),
  };
}

function hear(task, resolve) {
  let printed = 0;
  return ({ type, ...data }) => {
    if (type === "state") task.state(data.state, data.told);
    if (type === "state" && data.state === "running") task.packages.forEach((name) => loaded.add(name));
    if (type === "output") {
      printed += data.text.length;
      task.output(data.text);
      if (printed > LIMIT) resolve({ state: "flooded" });
    }
    if (type === "broken") resolve({ state: "broken", message: data.message });
    if (type === "done" || type === "ended") resolve({ state: type, ...data });
  };
}
