// Workers that do nothing by themselves: a test says what each of them answers.

import { load, replace, settle } from "./page.mjs";

export const RUNTIME = "https://guide.test/assets/runtime/1/";
export const RUNNING = { type: "state", state: "running" };
export const DONE = { type: "done", seconds: 1, finished: true, figures: [] };
export let made;
export let runner;

class StandIn extends EventTarget {
  heard = [];
  ended = false;

  constructor(address, options) {
    super();
    Object.assign(this, { address, options });
    made.push(this);
  }

  postMessage(message) {
    this.heard.push(message);
  }

  terminate() {
    this.ended = true;
  }

  // As our own worker says it: with the token that it was given.
  say(data) {
    this.post({ ...data, token: this.heard[0].token });
  }

  // As anything in a worker can say it.
  post(data) {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }

  // What it was asked to run.
  get ran() {
    return this.heard.find(({ run }) => run)?.run;
  }

  get prepared() {
    return this.heard.filter(({ prepare }) => prepare).map(({ prepare }) => prepare);
  }
}

// A page whose runner has made no worker yet, and a server that has their source.
export async function open() {
  connect();
  runner = await load("runner");
}

export function connect() {
  made = [];
  replace("Worker", StandIn);
  replace("fetch", async () => ({ text: async () => "// the source" }));
  replace("confirm", () => {
    throw new Error("nobody was to be asked");
  });
}

// Begins a run, and waits until a worker has it, or nothing more happens.
export async function begin(more = {}) {
  const told = { states: [], output: "" };
  const job = runner.run({
    runtime: RUNTIME,
    packages: [],
    bytes: 0,
    programs: [["a.py", "print(1)\n"]],
    state: (...state) => told.states.push(state.filter(Boolean).join(": ")),
    output: (text) => (told.output += text),
    ...more,
  });
  job.done.then((result) => (told.result = result));
  await settle();
  return Object.assign(told, { stop: job.stop });
}

export async function answer(worker, ...messages) {
  for (const message of messages) worker.say(message);
  await settle();
}
