// A page with what reading.js looks for, and the browser's observers under our hand.

import { Element, open, replace } from "./page.mjs";

export const SITE = new URL("../../docs/", import.meta.url).href;
export const seen = {}; // what the observers watch, and how they tell

export function link(href, more = {}) {
  const made = new Element("a");
  const { hash, origin } = new URL(href, SITE);
  return Object.assign(made, { href: new URL(href, SITE).href, hash, origin }, more);
}

function observer(name) {
  return class {
    constructor(tell) {
      seen[name] = { tell, watched: [] };
    }

    observe(element) {
      seen[name].watched.push(element);
    }

    disconnect() {
      seen[name].watched = [];
    }
  };
}

// Opens a page; `found` says what is found by a selector.
export function opened(found = {}) {
  const body = open();
  const all = (selector) => found[selector] ?? [];
  Object.assign(document, {
    addEventListener: () => {},
    documentElement: new Element("html"),
    getElementById: (id) => found[`#${id}`]?.[0] ?? null,
    querySelector: (selector) => all(selector)[0] ?? null,
    querySelectorAll: all,
  });
  Object.assign(location, { href: `${SITE}models/uncertainty/`, origin: new URL(SITE).origin });
  replace("addEventListener", () => {});
  replace("IntersectionObserver", observer("ends"));
  return body;
}

// A press on an element that is one of those which reading.js answers.
export function pressed(target, more = {}) {
  const told = { prevented: false, stopped: false };
  target.closest = () => target;
  const event = {
    target,
    button: 0,
    preventDefault: () => (told.prevented = true),
    stopImmediatePropagation: () => (told.stopped = true),
    ...more,
  };
  return [event, told];
}
