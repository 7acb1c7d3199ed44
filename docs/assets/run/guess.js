// A guess before the answer: taken, held against what was measured, kept on this device.

import { read, write } from "../kept.js";

const STORE = "two-networks:guesses";
const written = new Intl.NumberFormat("en", { maximumSignificantDigits: 6 });

function isKept(one) {
  return ["string", "number"].includes(typeof one?.said) && typeof one.said === typeof one.value;
}

export function recall() {
  const found = read(STORE) ?? {};
  return Object.fromEntries(Object.entries(found).filter(([, one]) => isKept(one)));
}

export const remember = (guesses) => write(STORE, guesses);

// As people type numbers: 1,000 or 1 000 is a thousand, 0,5 a half.
export function parse(text) {
  const plain = text.replace(/[\s_%]|,(?=\d{3}(?!\d))/g, "").replace(",", ".").replace("−", "-");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}

export function asTimes(factor) {
  return factor < 9.95 ? (Math.round(factor * 10) / 10).toFixed(1) : written.format(Math.round(factor));
}

// How far a guess is off: in words, and as a factor where there is one.
export function compare({ said, value }) {
  if (said === value) return { words: "exactly right", right: true, factor: 1 };
  if (typeof said === "string") return { words: "wrong", right: false };
  const side = said < value ? "too low" : "too high";
  if (said <= 0 || value <= 0) return { words: `${written.format(Math.abs(said - value))} ${side}` };
  const factor = Math.max(said, value) / Math.min(said, value);
  return { words: factor < 1.05 ? `less than 5% ${side}` : `${asTimes(factor)} times ${side}`, factor };
}

export function named({ said, unit }) {
  if (typeof said === "string") return said;
  return `${written.format(said)}${!unit || unit.startsWith("%") ? "" : " "}${unit ?? ""}`;
}

// Where on the line a number lies, in percent of its length.
export function place(value, { low, high, scale }) {
  const on = scale === "log" ? Math.log : Number;
  return (100 * (on(value) - on(low))) / (on(high) - on(low));
}

export function make(parent, tag, name = "", text = "", more = {}) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  for (const [key, value] of Object.entries(more)) made.setAttribute(key, value);
  parent.append(made);
  return made;
}

class Question {
  constructor(element) {
    const { choices, low, high, value } = element.dataset;
    this.element = element;
    element.dataset.live = "";
    this.choices = choices && JSON.parse(choices);
    this.value = choices ? value : Number(value);
    this.ends = { low: Number(low), high: Number(high), scale: element.dataset.scale };
    this.source = element.querySelector(".guess-source");
    element.querySelector(".guess-answer").remove();
    element.querySelector(".guess-among")?.remove();
    this.form = make(element, "form", "guess-form", "", { novalidate: "" });
    this.told = make(element, "p", "guess-told", "", { role: "status", tabindex: "-1" });
    this.outcome = make(element, "div", "guess-outcome");
    const { said } = recall()[element.dataset.guess] ?? {};
    if (this.accepts(said)) this.reveal(said);
    else this.ask();
    this.form.addEventListener("submit", (event) => this.commit(event));
  }

  accepts(said) {
    if (this.choices) return this.choices.includes(said);
    return typeof said === "number" && said >= this.ends.low && said <= this.ends.high;
  }

  ask() {
    this.form.replaceChildren();
    this.form.hidden = false;
    if (this.choices) this.offer();
    else this.field();
    make(this.form, "button", "run-button run-run", "Commit", { type: "submit" });
  }

  field() {
    const id = `${this.element.id}-field`;
    const [low, high] = [this.ends.low, this.ends.high].map(written.format);
    make(this.form, "label", "", "Your guess", { for: id });
    const more = { id, inputmode: "decimal", autocomplete: "off", "aria-describedby": `${id}-ends` };
    this.input = make(this.form, "input", "", "", more);
    const unit = this.element.dataset.unit;
    make(this.form, "span", "", `${unit}${unit && ", "}from ${low} to ${high}`, { id: `${id}-ends` });
    this.wanted = `Write a number from ${low} to ${high}: nothing is revealed yet.`;
  }

  offer() {
    const box = make(this.form, "fieldset");
    make(box, "legend", "", "Your guess");
    this.options = this.choices.map((choice) => {
      const label = make(box, "label");
      const option = make(label, "input", "", "", { type: "radio", name: `${this.element.id}-choice` });
      label.append(` ${choice}`);
      return option;
    });
    [this.input] = this.options;
    this.wanted = "Choose one of them first: nothing is revealed yet.";
  }

  commit(event) {
    event.preventDefault();
    const said = this.choices
      ? this.choices[this.options.findIndex(({ checked }) => checked)]
      : parse(this.input.value);
    if (!this.accepts(said)) {
      this.told.textContent = this.wanted;
      this.input.setAttribute("aria-invalid", "true");
      return this.input.focus();
    }
    this.reveal(said);
    return this.told.focus();
  }

  reveal(said) {
    const { guess, page, label, field, answer, unit } = this.element.dataset;
    const { words } = compare({ said, value: this.value });
    remember({ ...recall(), [guess]: { page, label, field, said, value: this.value, answer, unit } });
    this.form.hidden = true;
    this.told.textContent = `You said ${named({ said, unit })}. Measured: ${answer}. You were ${words}.`;
    if (!this.choices) this.draw(said);
    this.outcome.append(this.source);
    const again = make(this.outcome, "button", "run-button guess-again", "Guess again", { type: "button" });
    again.addEventListener("click", () => this.again());
  }

  // The status says the same in words.
  draw(said) {
    const line = make(this.outcome, "div", "guess-line", "", { "aria-hidden": "true" });
    for (const [name, number, text] of [["said", said, "you"], ["measured", this.value, "measured"]]) {
      const mark = make(line, "span", `guess-mark guess-${name}`);
      mark.style.setProperty("--at", `${place(number, this.ends)}%`);
      make(mark, "span", "", text);
    }
    for (const name of ["low", "high"]) make(line, "span", `guess-${name}`, written.format(this.ends[name]));
  }

  again() {
    const { [this.element.dataset.guess]: _, ...others } = recall();
    remember(others);
    this.outcome.replaceChildren();
    this.told.textContent = "";
    this.ask();
    this.input.focus();
  }
}

export function enhance() {
  const list = document.querySelector("[data-guesses]");
  if (list) import("./guesses.js").then(({ show }) => show(list));
  const fresh = document.querySelectorAll("[data-guess]:not([data-live])");
  return [...fresh].map((element) => new Question(element));
}
