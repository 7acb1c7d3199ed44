// Runs a program at the newest setting of its knobs, in an interpreter that is kept
// for it: one for a page.

import { keep } from "./runner.js";
import { show } from "./turned.js";

const STOPPABLE = 1000; // milliseconds: a run that takes longer shows Stop
const LONG = 10_000; // one that takes longer is given up for a newer value
const LATE = 500;
const TOLD = { starting: "Starting Python…", running: "Running…" };
let active; // whose interpreter is alive

// The program's text with another value; a comment behind it stays.
export function at(source, name, literal) {
  const value = String.raw`(?:"[^"\\\n]*"|'[^'\\\n]*'|-?[\d.][-+\w.]*)`;
  const line = new RegExp(String.raw`^${name} = ${value}(?=[ \t]*(?:#.*)?$)`, "m");
  return source.replace(line, () => `${name} = ${literal}`);
}

export class Turning {
  constructor(knobs) {
    this.knobs = knobs;
    this.panel = knobs.panel;
  }

  // One run at a time; of what is set meanwhile, only the newest is run after it.
  async run() {
    const { knobs } = this;
    if (this.job) {
      if (performance.now() - this.since > LONG) this.job.end({ state: "late" });
      return;
    }
    while (knobs.wanted) {
      knobs.wanted = false;
      const { told } = knobs;
      const result = await this.execute();
      if (!knobs.isRecorded && result.state !== "late") this.tell(result, told);
    }
  }

  async execute() {
    const setting = this.knobs.all.map(({ name, literal }) => [name, literal]);
    const stopped = this.begin();
    let text = "";
    try {
      const task = await this.panel.task();
      const [[name, source]] = task.programs;
      const turned = setting.reduce((program, one) => at(program, ...one), source);
      const own = this.interpreter ?? this.start(task);
      if (!own) return { state: "declined" };
      const result = await Promise.race([stopped, own.run([[name, turned]], (chunk) => (text += chunk))]);
      if (result.state !== "done") this.end();
      this.used = true;
      return { ...result, text };
    } catch (error) {
      return { state: "broken", message: `${error.message}. Are you online?` };
    } finally {
      this.finish();
    }
  }

  start(task) {
    active?.end();
    active = this;
    this.used = false;
    const state = (name, told) => this.used || this.panel.say(told ?? TOLD[name] ?? name);
    this.interpreter = keep({ ...task, state });
    return this.interpreter;
  }

  end() {
    this.interpreter?.end();
    this.interpreter = undefined;
  }

  // Nothing else of the panel runs meanwhile; what takes long can be stopped.
  begin() {
    this.since = performance.now();
    const stopped = new Promise((resolve) => {
      this.job = { turns: true, end: resolve, stop: () => resolve({ state: "stopped" }) };
    });
    this.panel.job = this.job;
    this.offer = setTimeout(() => this.swap(true), STOPPABLE);
    return stopped;
  }

  finish() {
    clearTimeout(this.offer);
    this.job = this.panel.job = undefined;
    this.swap(false);
  }

  swap(running) {
    this.panel.run.hidden = running;
    this.panel.stop.hidden = !running;
  }

  tell(result, told) {
    const { knobs, panel } = this;
    if (result.state !== "done" || result.error) {
      knobs.restore();
      panel.say(explain(result, told));
      return;
    }
    knobs.undo?.();
    knobs.undo = show(panel.element, result, told);
    const took = result.seconds < 0.1 ? "under 0.1" : result.seconds.toFixed(1);
    panel.say(`Yours, ${told}, in ${took} s. ${knobs.damaged}`.trim());
    knobs.write();
  }
}

function explain({ state, error, message }, told) {
  if (state === "declined") return "";
  if (state === "stopped") return "Stopped. The recorded output stands.";
  if (state === "flooded") return `With ${told} it printed more than 256 KiB. The recorded output stands.`;
  const why = error ? `it ended with ${error}: ${message}.` : `Python could not run here: ${message}`;
  return `With ${told}, ${why} The recorded output stands.`;
}

// Material writes the nearest heading into the address, a little after a scroll.
let late;
globalThis.addEventListener("scroll", () => {
  clearTimeout(late);
  late = setTimeout(() => active?.knobs.undo && active.knobs.write(), LATE);
});

// Material puts one page in the place of another: what turned there ends.
globalThis.document$?.subscribe(() => {
  if (active && !active.panel.element.isConnected) active.end();
});
