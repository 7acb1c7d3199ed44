// The guesses made on this device: how far off each is, and by field; to be taken
// along, and erased.

import { compare, make, named, recall, remember } from "./guess.js";

const HEADS = ["Question", "You said", "Measured", "You were"];

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

// In words how good some guesses are: numbers by their factor, choices by their share.
export function sum(guesses) {
  const results = guesses.map(compare);
  const numbers = guesses.filter(({ said }) => typeof said === "number").length;
  const choices = results.filter((_, index) => typeof guesses[index].said === "string");
  const factors = results.filter((one, index) => one.factor && !choices.includes(results[index])).map(({ factor }) => factor);
  const near = factors.filter((factor) => factor <= 2).length;
  const parts = [];
  if (numbers) parts.push(`${near} of ${numbers} ${numbers > 1 ? "numbers" : "number"} within a factor of two`);
  if (factors.length) parts.push(`off by a factor of ${median(factors).toFixed(1)} in the middle`);
  if (choices.length) {
    const right = choices.filter((one) => one.right).length;
    parts.push(`${right} of ${choices.length} ${choices.length > 1 ? "choices" : "choice"} right`);
  }
  return parts.join(", ");
}

function addTable(place, entries) {
  const box = make(place, "div", "guess-table");
  const table = make(box, "table");
  const head = make(make(table, "thead"), "tr");
  for (const name of HEADS) make(head, "th", "", name, { scope: "col" });
  const body = make(table, "tbody");
  for (const [address, one] of entries) {
    const row = make(body, "tr");
    const cell = make(row, "th", "", "", { scope: "row" });
    const href = new URL(`../../${address}`, import.meta.url).href;
    make(cell, "a", "", one.page, { href });
    make(cell, "small", "", one.label);
    for (const text of [named(one), one.answer, compare(one).words]) make(row, "td", "", text);
  }
}

function addFields(place, guesses) {
  make(place, "p", "", "By field:");
  const list = make(place, "ul");
  for (const field of JSON.parse(place.dataset.fields)) {
    const own = guesses.filter((one) => one.field === field);
    if (own.length) make(list, "li", "", `${field}: ${sum(own)}`);
  }
}

function addButtons(place, guesses) {
  const take = make(place, "a", "md-button", "Export", { download: "two-networks-guesses.json" });
  const data = new Blob([JSON.stringify(guesses, null, 1)], { type: "application/json" });
  take.href = URL.createObjectURL(data);
  place.append(" ");
  const erase = make(place, "button", "md-button", "Erase", { type: "button" });
  let pressed = false;
  erase.addEventListener("click", () => {
    if (pressed) {
      remember({});
      show(place).focus();
    }
    pressed = true;
    erase.textContent = "Erase all of them? Press again";
  });
}

// Fills the place, and returns what tells how many there are.
export function show(place) {
  place.replaceChildren();
  const guesses = recall();
  const entries = Object.entries(guesses);
  const told = make(place, "p", "", "", { role: "status", tabindex: "-1" });
  const all = place.dataset.guesses;
  told.textContent = entries.length
    ? `${entries.length} of the guide's ${all} guesses made on this device: ${sum(Object.values(guesses))}.`
    : `None of the guide's ${all} guesses is made on this device yet.`;
  if (!entries.length) return told;
  addTable(place, entries);
  addFields(place, Object.values(guesses));
  addButtons(place, guesses);
  return told;
}
