// A page with panels: programs, each with its recorded output, and perhaps a check.

import { Element, load, open as openPage, replace, tell } from "./page.mjs";
import { DONE, RUNNING, answer, connect, made } from "./workers.mjs";

export const HEADER = "# /// script\n# dependencies = []\n# ///\n\n";
export const NAME = "part/page/print_one";
export let files;
export let address; // what the page last wrote into the address bar
let opened = 0;

function add(page, tag, name = "", text = "") {
  const element = new Element(tag);
  element.className = name;
  element.textContent = text;
  page.append(element);
  return element;
}

function makeExercise(more) {
  const element = new Element("div");
  const code = add(add(element, "div"), "div", "highlight");
  const output = add(element, "div", "snippet-output");
  const other = add(element, "details", "exercise-other");
  const ways = add(other, "div", "exercise-ways");
  add(ways, "div", "", "print(2 - 1)");
  other.querySelector = () => ways;
  const found = {
    ".exercise-hint": add(element, "details", "exercise-hint"),
    ".exercise-first": add(element, "details", "exercise-first"),
    ".exercise-other": other,
    ".highlight": code,
    ":scope > .snippet-output": output,
    ".snippet-output pre": add(output, "pre", "", "1\n"),
    ".exercise-solution summary": add(element, "summary", "", "Solution"),
  };
  element.querySelector = (selector) => found[selector];
  element.scrollIntoView = () => (element.seen = true);
  Object.assign(element.dataset, {
    snippet: NAME,
    run: `../../assets/runtime/${opened}/`,
    source: "../../assets/print_one.py",
    packages: "",
    bytes: "0",
    ...more,
  });
  return element;
}

// Opens a page with one panel, and returns it.
export async function open(more = {}, { hash = "", solved = [], ...globals } = {}, others = {}) {
  opened += 1;
  openPage();
  connect();
  files = { "print_one.py": `${HEADER}print(1)\n`, "check.py": "assert True\n", "worker.js": "" };
  const element = makeExercise(more);
  const selector = "[data-run]:not([data-live])";
  document.querySelectorAll = (asked) => (asked === selector && !("live" in element.dataset) ? [element] : []);
  document.querySelector = (asked) => others[asked] ?? null;
  location.hash = hash;
  localStorage.setItem("two-networks:solved", JSON.stringify(solved));
  replace("fetch", async (asked) => {
    const name = String(asked).split("/").pop();
    if (!(name in files)) throw new TypeError("Failed to fetch");
    return { text: async () => files[name] };
  });
  replace("history", { state: null, replaceState: (_state, _title, to) => (address = to) });
  replace("navigator", {});
  replace("document$", undefined);
  for (const [name, value] of Object.entries(globals)) replace(name, value);
  const layer = await load("layer");
  return { element, layer };
}

export function button(element, name) {
  return element.all(`run-${name.toLowerCase()}`)[0];
}

export function status(element) {
  return element.all("run-status")[0].textContent;
}

// What is on view of the bar.
export function shown(element) {
  return element.all("button").filter(({ hidden }) => !hidden).map(({ textContent }) => textContent);
}

// Until something is so; modules are loaded meanwhile. A fault ends it after a minute.
export async function until(holds) {
  const end = Date.now() + 60_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`never so: ${holds}`);
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

export function press(element, name) {
  tell(button(element, name), "click", { detail: 1 });
}

// Presses Edit, and returns where to type.
export async function edit(element) {
  press(element, "Edit");
  await until(() => element.all("textarea").length);
  return element.all("textarea")[0];
}

function findRunning() {
  return made.find(({ ran, ended }) => ran && !ended);
}

// Presses Run, and waits until a worker has the program.
export async function start(element) {
  press(element, "Run");
  await until(findRunning);
  return findRunning();
}

export async function run(element, end = DONE) {
  const worker = await start(element);
  await answer(worker, RUNNING, { type: "output", text: "1\n" }, end);
  await until(() => shown(element).includes("Run"));
  return worker;
}
