// A page with a question before its answer, as the Markdown extension makes it.

import { Element, load, open as openPage } from "./page.mjs";

export const KEY = "part/page/#guess-one";
export const NUMBER = { value: "82", answer: "82% wrong", low: "0", high: "100", scale: "linear", unit: "% wrong" };
export const CHOICE = { value: "forest", answer: "forest", choices: '["forest", "tree"]' };

export function makeQuestion(more) {
  const element = new Element("div");
  element.id = "guess-one";
  const found = {};
  for (const name of ["guess-answer", "guess-source", "guess-among"]) {
    const part = new Element("div");
    part.className = name;
    part.textContent = name === "guess-source" ? "Printed by one.py." : "82% wrong";
    element.append(part);
    found[`.${name}`] = part;
  }
  element.querySelector = (selector) => found[selector] ?? null;
  Object.assign(element.dataset, { guess: KEY, page: "A page", label: "one", field: "both", ...more });
  return element;
}

// Opens a page with questions and perhaps a list, and what was kept before.
export async function open(questions, { list = null, kept } = {}) {
  const body = openPage();
  body.append(...questions);
  document.querySelectorAll = () => questions.filter(({ dataset }) => !("live" in dataset));
  document.querySelector = (selector) => (selector === "[data-guesses]" ? list : null);
  if (kept) localStorage.setItem("two-networks:guesses", JSON.stringify(kept));
  const guess = await load("guess");
  guess.enhance();
  return guess;
}
