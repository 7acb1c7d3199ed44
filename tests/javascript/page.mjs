// As much of a browser as our modules touch: elements, their events, a storage.

import { readFileSync } from "node:fs";

const ASSETS = new URL("../../docs/assets/", import.meta.url);
let loads = 0;

// A module as a page has it that was just opened: nothing is remembered in it.
export function load(name) {
  loads += 1;
  return import(new URL(`run/${name}.js?${loads}`, ASSETS));
}

// A file without imports and exports, which Node would take from its cache.
export function execute(path) {
  loads += 1;
  const source = `${readFileSync(new URL(path, ASSETS))}\n// ${loads}`;
  return import(`data:text/javascript,${encodeURIComponent(source)}`);
}

export function replace(name, value) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

// Until all has happened that needs no clock and no network.
export function settle() {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

class Style {
  #values = new Map();

  setProperty(name, value) {
    this.#values.set(name, String(value));
  }

  getPropertyValue(name) {
    return this.#values.get(name) ?? "";
  }
}

export class Element extends EventTarget {
  nodes = []; // elements and texts
  dataset = {};
  attributes = {};
  style = new Style();
  className = "";
  hidden = false;
  parentElement = null;
  value = "";
  selectionStart = 0;
  selectionEnd = 0;

  constructor(tag) {
    super();
    this.tag = tag;
  }

  get children() {
    return this.nodes.filter((node) => node instanceof Element);
  }

  get textContent() {
    return this.nodes.map((node) => node.textContent ?? node).join("");
  }

  set textContent(text) {
    this.replaceChildren(text);
  }

  get classList() {
    const names = new Set(this.className.split(" ").filter(Boolean));
    return {
      contains: (name) => names.has(name),
      toggle: (name, wanted) => {
        if (wanted) names.add(name);
        else names.delete(name);
        this.className = [...names].join(" ");
      },
    };
  }

  #adopt(nodes) {
    for (const node of nodes) if (node instanceof Element) node.parentElement = this;
    return nodes;
  }

  append(...nodes) {
    this.nodes.push(...this.#adopt(nodes));
  }

  prepend(...nodes) {
    this.nodes.unshift(...this.#adopt(nodes));
  }

  replaceChildren(...nodes) {
    this.nodes = this.#adopt(nodes);
  }

  after(node) {
    const { parentElement: parent } = this;
    parent.nodes.splice(parent.nodes.indexOf(this) + 1, 0, ...parent.#adopt([node]));
  }

  remove() {
    const { parentElement: parent } = this;
    if (parent) parent.nodes.splice(parent.nodes.indexOf(this), 1);
    this.parentElement = null;
  }

  setAttribute(name, value) {
    this.attributes[name] = String(value);
  }

  setSelectionRange(start, end) {
    [this.selectionStart, this.selectionEnd] = [start, end];
  }

  setRangeText(text, start, end) {
    this.value = this.value.slice(0, start) + text + this.value.slice(end);
    this.setSelectionRange(start + text.length, start + text.length);
  }

  focus() {
    document.activeElement = this;
  }

  // All elements within, of one tag or class.
  all(wanted) {
    return this.children.flatMap((child) => [
      ...(child.tag === wanted || child.classList.contains(wanted) ? [child] : []),
      ...child.all(wanted),
    ]);
  }
}

class Storage {
  #values = new Map();

  getItem(name) {
    return this.#values.get(name) ?? null;
  }

  setItem(name, value) {
    this.#values.set(name, String(value));
  }
}

// An empty page, in place of the one before it.
export function open() {
  const body = new Element("body");
  replace("document", {
    body,
    activeElement: body,
    baseURI: "https://guide.test/part/page/",
    createElement: (tag) => new Element(tag),
    querySelector: () => null,
    querySelectorAll: () => [],
  });
  replace("location", { origin: "https://guide.test", href: "https://guide.test/part/page/", pathname: "/part/page/", hash: "" });
  replace("localStorage", new Storage());
  return body;
}

// Tells an element of an event, and returns it: what was prevented shows there.
export function tell(element, type, more = {}) {
  const event = Object.assign(new Event(type, { cancelable: true }), more);
  element.dispatchEvent(event);
  return event;
}
