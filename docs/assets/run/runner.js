// One worker for the whole visit. It runs one program after another, and is
// replaced when a reader stops it: nothing else ends a loop.

const ASK = 10e6; // bytes that are downloaded without a question
const LIMIT = 256 * 1024;
const here = (name) => new URL(name, import.meta.url).href;
const loaded = new Set();
let worker;
let queue = Promise.resolve();

// A worker from a blob keeps the page's content security policy; one from an
// address would not.
async function start(runtime) {
  const source = await (await fetch(here("worker.js"), { cache: "force-cache" })).text();
  const blob = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const made = new Worker(blob, { type: "module" });
  URL.revokeObjectURL(blob);
  made.postMessage({ runtime });
  return made;
}

export function warm(runtime) {
  worker ??= start(runtime);
  worker.catch(() => {}); // said when it is needed
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

function agreed(task) {
  const missing = task.packages.some((name) => !loaded.has(name));
  if (task.bytes <= ASK || !missing) return true;
  const text = `This program needs ${megabytes(task.bytes)} more, once: ${task.packages.join(", ")}. Download?`;
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
    if (!agreed(task)) return { state: "declined" };
    return execute(task, job);
  });
  queue = job.done.catch(() => {});
  return { stop: job.stop, done: Promise.race([job.done, ended]) };
}

async function execute(task, job) {
  task.state("starting");
  let own;
  try {
    warm(task.runtime);
    own = await worker;
  } catch (error) {
    worker = undefined;
    return { state: "broken", message: `${error.message}. Are you online?` };
  }
  if (job.stopped) return { state: "stopped" };
  return new Promise((resolve) => {
    let printed = 0;
    const end = (result) => {
      own.removeEventListener("message", hear);
      own.removeEventListener("error", fail);
      if (result.state !== "done") replace(own, task.runtime);
      resolve(result);
    };
    const fail = (event) => end({ state: "broken", message: event.message ?? "" });
    const hear = ({ data }) => {
      if (data.type === "state") task.state(data.state, data.told);
      if (data.type === "output") {
        printed += data.text.length;
        task.output(data.text);
        if (printed > LIMIT) end({ state: "flooded" });
      }
      if (data.type === "broken") end({ state: "broken", message: data.message });
      if (data.type === "done") {
        task.packages.forEach((name) => loaded.add(name));
        end({ state: "done", ...data.result });
      }
    };
    job.end = end;
    own.addEventListener("message", hear);
    own.addEventListener("error", fail);
    own.postMessage({ programs: task.programs, packages: task.packages });
  });
}

function replace(old, runtime) {
  old.terminate();
  worker = start(runtime);
  worker.catch(() => {}); // said when it is needed
}
