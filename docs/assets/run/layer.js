// Buttons for the programs of a page. What runs them is fetched when a reader
// first points at a button.

import { readNames, writeNames } from "../kept.js";

const STATES = {
  waiting: "Waiting for the program before it…",
  starting: "Starting Python…",
  running: "Running…",
};
const STORE = "two-networks:solved";

function load(name) {
  return import(new URL(`${name}.js`, import.meta.url).href);
}

export const recall = () => readNames(STORE);
export const remember = (names) => writeNames(STORE, names);

function addButton(parent, name, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = name;
  made.className = `run-button run-${name.toLowerCase()}`;
  made.addEventListener("click", act);
  parent.append(made);
  return made;
}

class Panel {
  constructor(element) {
    this.element = element;
    const cored = element.querySelector(".snippet-code"); // the core, and the whole behind it
    this.code = cored ?? element.querySelector(".highlight");
    this.recorded = element.querySelector(".snippet-output pre").textContent;
    this.bar = document.createElement("div");
    this.bar.className = "run-bar";
    this.bar.setAttribute("role", "group"); // a page has many that run something
    this.bar.setAttribute("aria-label", this.name(this.address("source")));
    this.run = addButton(this.bar, "Run", () => this.start());
    this.stop = addButton(this.bar, "Stop", (event) => this.halt(event));
    this.edit = addButton(this.bar, "Edit", () => this.open());
    this.reset = addButton(this.bar, "Reset", () => this.restore());
    this.link = addButton(this.bar, "Share", () => this.share());
    this.stop.hidden = this.reset.hidden = this.link.hidden = true;
    this.status = document.createElement("span");
    this.status.className = "run-status";
    this.status.setAttribute("role", "status");
    this.bar.append(this.status);
    (cored ?? this.code.parentElement).after(this.bar);
    if (element.dataset.check) {
      this.attempts = load("attempt").then(({ Attempts }) => new Attempts(this));
    }
    for (const event of ["pointerenter", "focusin"]) {
      this.bar.addEventListener(event, () => this.warm());
    }
  }

  address(name) {
    return new URL(this.element.dataset[name], document.baseURI).href;
  }

  async warm() {
    if (navigator.connection?.saveData || this.job) return;
    const { warm } = await load("runner");
    warm(await this.task().catch(() => ({ runtime: this.address("run"), packages: [], programs: [] })));
  }

  // What is to be run, with all that it needs.
  async task() {
    const { split } = await load("text");
    const [header, body] = split(await this.file());
    const edited = this.editor ? this.editor.value : body;
    this.edited = edited !== body;
    this.submitted = edited;
    this.headerLines = header.split("\n").length - 1;
    const programs = [[this.name(this.address("source")), header + edited]];
    if (this.element.dataset.check) {
      this.check ??= await (await fetch(this.address("check"))).text();
      programs.push([this.name(this.address("check")), this.check]);
    }
    return {
      runtime: this.address("run"),
      packages: this.element.dataset.packages.split(" ").filter(Boolean),
      bytes: Number(this.element.dataset.bytes),
      programs,
    };
  }

  // The whole file: a page may show a part, and never the header.
  async file() {
    this.text ??= await (await fetch(this.address("source"))).text();
    return this.text;
  }

  async start() {
    if (this.job) return;
    this.halted = false;
    this.job = "loading"; // a second press, before anything is there, does nothing
    this.element.dataset.state = "running";
    this.run.hidden = true;
    this.stop.hidden = false;
    let result;
    try {
      result = await this.execute();
      (await this.attempts)?.judge(result);
    } catch (error) {
      result = { state: "broken" };
      this.say(`The page's files cannot be fetched: ${error.message}. Are you online?`);
    }
    this.job = null;
    this.run.hidden = false;
    this.stop.hidden = true;
    this.element.dataset.state = result.state;
  }

  async execute() {
    const [{ run }, { show }] = await Promise.all(["runner", "output"].map(load));
    const task = await this.task();
    this.shown = show(this);
    this.job = run({
      ...task,
      state: (name, told) => this.say(told ?? STATES[name] ?? name),
      output: (chunk) => this.shown.write(chunk),
    });
    if (this.halted) this.job.stop();
    const result = await this.job.done;
    this.shown.end(result);
    return result;
  }

  name(address) {
    return decodeURIComponent(new URL(address).pathname.split("/").pop());
  }

  async share() {
    const { link } = await load("share");
    const address = await link(this.element.dataset.snippet, this.editor.value);
    history.replaceState(history.state, "", address);
    await navigator.clipboard?.writeText(address).catch(() => {});
    this.say("The link is in the address bar, and copied where that is allowed.");
  }

  halt(event) {
    if (event.detail > 1) return; // the second press of two on Run, whose place it took
    this.halted = true; // also before there is anything to stop
    this.job?.stop?.();
  }

  say(text) {
    this.status.textContent = text;
  }

  async open() {
    if (this.editor) return this.editor.focus();
    const [{ split }, { edit }] = await Promise.all(["text", "editor"].map(load));
    const [header, body] = split(await this.file());
    if (this.editor) return this.editor.focus();
    const name = `Edit ${this.name(this.address("source"))}`;
    this.editor = edit(this.code, body, name, header.split("\n").length, () => this.start());
    this.edit.hidden = true;
    this.reset.hidden = this.link.hidden = false;
    this.editor.focus();
    return this.editor;
  }

  restore() {
    this.editor?.close();
    this.editor = null;
    this.edit.hidden = false;
    this.reset.hidden = this.link.hidden = true;
    this.shown?.remove();
    this.say("");
    this.edit.focus();
  }
}

// A link may carry a program. It fills the editor, and never runs by itself.
async function receive(panels) {
  const { read } = await load("share");
  const [name, text] = await read(location.hash);
  const panel = panels.find((one) => one.element.dataset.snippet === name);
  if (!panel) return;
  panel.element.scrollIntoView();
  if (text === null) return panel.say("The link is damaged: this is the program as it was.");
  (await panel.open()).value = text;
  panel.say("From a link: read it before you run it.");
}

function enhance() {
  const known = recall();
  const fresh = [...document.querySelectorAll("[data-run]:not([data-live])")];
  const panels = fresh.map((element) => {
    element.dataset.live = "";
    if (known.has(element.dataset.snippet)) element.dataset.solved = "";
    return new Panel(element);
  });
  if (location.hash.startsWith("#run=")) receive(panels);
  const turned = panels.filter(({ element }) => "knobs" in element.dataset);
  if (turned.length) load("knobs").then(({ enhance: turn }) => turn(turned));
  if (document.querySelector("[data-guess], [data-guesses]")) load("guess").then((guess) => guess.enhance());
  const figures = document.querySelectorAll(".snippet-figure:not([data-large])");
  if (figures.length) load("figure").then(({ enhance: add }) => add(figures));
  const ledger = document.querySelector(".ledger");
  if (ledger) load("ledger").then(({ enhance: filter }) => filter(ledger));
  const progress = document.querySelector("[data-progress]:empty");
  if (progress) load("progress").then(({ show }) => show(progress));
}

// Material tells of each page that it puts in place of another.
if (globalThis.document$) globalThis.document$.subscribe(enhance);
else enhance();
