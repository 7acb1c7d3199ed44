// A panel with knobs: a figure, an output, and sentences that quote it.

import { Element, open, replace, tell } from "./page.mjs";

export const NAME = "part/page/draw_noise";
export const NOISE = { name: "NOISE", label: "noise", unit: "px", value: 0.2, low: 0, high: 0.5, step: 0.1, places: 1, pointed: true };
export const MODEL = { name: "MODEL", label: "model", unit: "", value: "line", choices: [["line", "'line'"], ["tree", "'tree'"]] };
export const SOURCE = "NOISE = 0.2  # of a pixel\nMODEL = \"line\"\nprint(NOISE)\n";
export let watchers; // of attributes

// As much more of an element as knobs touch.
export class Node extends Element {
  get localName() {
    return this.tag;
  }

  get childNodes() {
    return this.nodes;
  }

  getAttribute(name) {
    return (name === "class" ? this.className : this.attributes[name]) ?? null;
  }

  setAttribute(name, value) {
    if (name === "class") this.className = value;
    else super.setAttribute(name, value);
    if (name === "disabled") this.disabled = true;
  }

  removeAttribute(name) {
    delete this.attributes[name];
  }

  before(node) {
    const { parentElement: parent } = this;
    parent.nodes.splice(parent.nodes.indexOf(this), 0, node);
    node.parentElement = parent;
  }

  replaceWith(node) {
    this.before(node);
    this.remove();
  }

  scrollIntoView() {
    this.seen = true;
  }
}

export function add(parent, tag, name = "", text = "", data = {}) {
  const made = new Node(tag);
  made.className = name;
  if (text) made.textContent = text;
  Object.assign(made.dataset, data);
  parent.append(made);
  return made;
}

// A page with one such panel, as layer.js gives it on.
export function build(knobs = [NOISE, MODEL], hash = "") {
  const body = open();
  watchers = [];
  replace("addEventListener", () => {});
  document.createElement = (tag) => new Node(tag);
  location.hash = hash;
  replace("history", { state: null, replaceState: (_state, _title, to) => (location.hash = to.includes("#") ? to.slice(to.indexOf("#")) : "") });
  replace("MutationObserver", class {
    constructor(act) {
      watchers.push(act);
    }

    observe() {}
  });
  const element = add(body, "div", "snippet", "", { snippet: NAME, knobs: JSON.stringify(knobs) });
  element.id = "program-draw-noise";
  element.isConnected = true;
  const output = add(element, "div", "snippet-output");
  const parts = { label: add(output, "p", "snippet-label", "Output"), code: add(add(output, "pre"), "code", "", "noise: 0.2\nsum: 3\n") };
  const quoted = [
    add(body, "span", "measured", "0.2", { label: "noise" }),
    add(body, "span", "measured drawn", "3 to 4", { label: "sum", form: "range" }),
    add(body, "span", "measured", "7", { label: "gone" }),
  ];
  quoted[1].setAttribute("data-spread", "20 draws");
  element.querySelector = (selector) => (selector.includes(".snippet-output") ? output : null);
  output.querySelector = (selector) => (selector === "code" ? parts.code : parts.label);
  element.querySelectorAll = () => [];
  document.querySelectorAll = (selector) => (selector === `[data-of="${NAME}"]` ? quoted : []);
  const panel = {
    element,
    run: new Node("button"),
    stop: new Node("button"),
    edit: new Node("button"),
    said: [],
    warmed: 0,
    say: (text) => panel.said.push(text),
    warm: () => (panel.warmed += 1),
    task: async () => ({ runtime: "https://guide.test/runtime/", packages: [], bytes: 0, programs: [["draw_noise.py", SOURCE]] }),
  };
  return { panel, element, output, quoted, ...parts };
}

// Moves a knob as a reader does.
export function move(element, name, value) {
  const input = [...element.all("input"), ...element.all("select")].find(({ attributes }) => attributes.id.endsWith(name));
  input.value = value;
  tell(element.all("knobs")[0], "input");
}
