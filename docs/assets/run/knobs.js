// Constants of a program that a reader turns. What runs it is fetched when a reader
// first points at one.

const PAUSE = 20; // milliseconds: a drag tells of many values

function load(name) {
  return import(new URL(`${name}.js`, import.meta.url).href);
}

function make(parent, tag, text = "", more = {}) {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(more)) made.setAttribute(name, value);
  parent.append(made);
  return made;
}

export class Knob {
  constructor(told, parent, id) {
    Object.assign(this, told);
    const row = make(parent, "div", "", { class: "knob" });
    make(row, "label", this.label, { for: id });
    if (this.choices) {
      this.input = make(row, "select", "", { id });
      for (const [shown] of this.choices) make(this.input, "option", shown, { value: shown });
    } else {
      const { low: min, high: max, step } = this;
      this.input = make(row, "input", "", { id, type: "range", min, max, step });
    }
    this.out = make(row, "output", "", { for: id, "aria-hidden": "true" });
    this.recorded = String(this.value);
    this.set(this.recorded);
  }

  set(text) {
    this.input.value = text;
    this.tell();
  }

  tell() {
    this.out.textContent = this.choices ? (this.unit ?? "") : this.shown;
    if (!this.choices) this.input.setAttribute("aria-valuetext", this.shown);
  }

  // As an address has it.
  get text() {
    return this.choices ? this.input.value : String(Number(Number(this.input.value).toFixed(this.places)));
  }

  get shown() {
    const text = this.choices ? this.text : Number(this.text).toFixed(this.places);
    return `${text}${!this.unit || this.unit.startsWith("%") ? "" : "\u00a0"}${this.unit}`.replace("-", "−");
  }

  // As Python reads it: a number with a point keeps one.
  get literal() {
    if (this.choices) return this.choices.find(([shown]) => shown === this.text)[1];
    return this.pointed && /^-?\d+$/.test(this.text) ? `${this.text}.0` : this.text;
  }

  get isRecorded() {
    return this.choices ? this.text === this.recorded : Number(this.text) === Number(this.recorded);
  }

  accepts(text) {
    if (this.choices) return this.choices.some(([shown]) => shown === text);
    const steps = (Number(text) - this.low) / this.step;
    const whole = Math.abs(steps - Math.round(steps)) < 1e-6;
    return /^-?[\d.]+(e-?\d+)?$/.test(text) && whole && Number(text) >= this.low && Number(text) <= this.high;
  }
}

class Knobs {
  constructor(panel) {
    const { element } = panel;
    this.panel = panel;
    this.damaged = "";
    this.box = document.createElement("fieldset");
    this.box.className = "knobs";
    make(this.box, "legend", "Turn it");
    this.all = JSON.parse(element.dataset.knobs).map((told) => new Knob(told, this.box, `${element.id}-${told.name}`));
    this.back = make(this.box, "button", "Recorded", { type: "button", class: "run-button", disabled: "" });
    this.back.addEventListener("click", () => this.restore());
    element.querySelector(":scope > .snippet-figure, :scope > .snippet-output").before(this.box);
    this.box.addEventListener("input", () => this.turn());
    for (const event of ["pointerenter", "focusin"]) {
      this.box.addEventListener(event, () => this.warm());
    }
    panel.run.addEventListener("click", () => panel.job?.turns || this.restore());
    const watch = new MutationObserver(() => this.yield());
    watch.observe(panel.edit, { attributes: true, attributeFilter: ["hidden"] });
    watch.observe(element, { attributes: true, attributeFilter: ["data-state"] });
  }

  async warm() {
    if (this.turning) return;
    this.turning = load("turn").then(({ Turning }) => new Turning(this));
    this.panel.warm();
    await this.turning;
  }

  // While a reader edits or runs the program, it is not ours to turn.
  yield() {
    const theirs = this.panel.edit.hidden || this.panel.element.dataset.state === "running";
    if (theirs && !this.box.disabled) this.restore();
    this.box.disabled = theirs;
  }

  get isRecorded() {
    return this.all.every((one) => one.isRecorded);
  }

  get told() {
    return this.all.map((one) => `${one.label} = ${one.shown}`).join(", ");
  }

  turn(damaged = "") {
    this.damaged = damaged;
    for (const one of this.all) one.tell();
    if (this.isRecorded) {
      this.restore();
      return;
    }
    clearTimeout(this.timer);
    this.back.disabled = false;
    this.wanted = true;
    this.timer = setTimeout(async () => {
      await this.warm();
      (await this.turning).run();
    }, PAUSE);
  }

  // All as it was recorded.
  restore() {
    for (const one of this.all) one.set(one.recorded);
    clearTimeout(this.timer);
    this.wanted = false;
    this.back.disabled = true;
    if (this.undo || this.panel.job?.turns) this.panel.say("");
    this.undo?.();
    this.undo = undefined;
    if (location.hash.startsWith(this.address)) replaceAddress("");
  }

  get address() {
    return `#knob=${this.panel.element.dataset.snippet}&`;
  }

  write() {
    const pairs = this.all.map(({ name, text }) => `${name}=${encodeURIComponent(text)}`);
    replaceAddress(this.address + pairs.join("&"));
  }

  // From an address: only values that a reader could set.
  read(told) {
    const sound = this.all.filter((one) => one.accepts(told.get(one.name) ?? ""));
    for (const one of sound) one.set(told.get(one.name));
    this.panel.element.scrollIntoView();
    const damaged = sound.length < this.all.length ? "The link is damaged: a part of it is left out." : "";
    this.turn(damaged);
    if (this.isRecorded) this.panel.say(damaged);
  }
}

function replaceAddress(hash) {
  try {
    history.replaceState(history.state, "", `${location.href.split(/[?#]/)[0]}${hash}`);
  } catch {
    // a browser takes so many in half a minute: the page is right, its address late
  }
}

export function enhance(panels) {
  const own = panels.map((panel) => new Knobs(panel));
  if (!location.hash.startsWith("#knob=")) return;
  const told = new URLSearchParams(location.hash.slice(1));
  own.find(({ panel }) => panel.element.dataset.snippet === told.get("knob"))?.read(told);
}
