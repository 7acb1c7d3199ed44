// The guesses made on this device: how far off each is, and by field; to be taken
// along, and erased.

import { asTimes, compare, make, named, recall, remember } from "./guess.js";

const HEADS = ["Question", "You said", "Measured", "You were"];

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function share(some, all, name) {
  return `${some.length} of ${all.length} ${name}${all.length > 1 ? "s" : ""}`;
}

// In words how good some guesses are: numbers by their factor, choices by their share.
export function sum(guesses) {
  const [numbers, choices] = ["number", "string"].map((type) =>
    guesses.filter(({ said }) => typeof said === type).map(compare),
  );
  const factors = numbers.map(({ factor }) => factor).filter(Boolean);
  const near = factors.filter((factor) => factor <= 2);
  const parts = [];
  if (numbers.length) parts.push(`${share(near, numbers, "number")} within a factor of two`);
  if (factors.length) parts.push(`off by a factor of ${asTimes(median(factors))} in the middle`);
  if (choices.length) parts.push(`${share(choices.filter(({ right }) => right), choices, "choice")} right`);
  return parts.join(", ");
}

function addTable(place, entries) {
  const table = make(place, "table");
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
  const bar = make(place, "div", "guess-buttons");
  const take = make(bar, "a", "md-button", "Export", { download: "two-networks-guesses.json" });
  const data = new Blob([JSON.stringify(guesses, null, 1)], { type: "application/json" });
  take.href = URL.createObjectURL(data);
  const erase = make(bar, "button", "md-button", "Erase", { type: "button" });
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
    : `None of the ${all} guesses is made here yet.`;
  if (!entries.length) return told;
  addTable(place, entries);
  addFields(place, Object.values(guesses));
  addButtons(place, guesses);
  return told;
}
