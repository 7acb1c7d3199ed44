// The ledger's filters, kept in the address: what a reader chose is a link to it.
// Verdict and section work without a script; this adds the text, and says how many.

const CHOICES = ["verdict", "section"];
const TEXT = "contains";

export function read(search) {
  const asked = new URLSearchParams(search);
  return Object.fromEntries([...CHOICES, TEXT].map((name) => [name, asked.get(name) ?? ""]));
}

// The query that stands for some filters, with what else stood in it.
export function write(filters, search) {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(filters)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  return text && `?${text}`;
}

export function fits(claim, filters) {
  const chosen = CHOICES.every((name) => !filters[name] || claim[name] === filters[name]);
  return chosen && claim.text.toLowerCase().includes(filters[TEXT].trim().toLowerCase());
}

export function told(count, all) {
  if (count === all) return `All ${all} claims.`;
  return count ? `${count} of ${all} claims.` : "No claim matches.";
}

class Ledger {
  constructor(element) {
    this.rows = [...element.querySelectorAll("tbody tr")];
    this.marks = [...document.querySelectorAll(".trial-marks a")];
    this.radios = [...document.querySelectorAll('[name^="ledger-"]')];
    this.status = element.querySelector(".ledger-told");
    this.status.setAttribute("role", "status");
    this.field = document.createElement("input");
    this.field.type = "search";
    this.field.placeholder = "Claims that contain…";
    this.field.setAttribute("aria-label", "Claims that contain");
    this.field.addEventListener("input", () => this.keep());
    this.reset = document.createElement("a");
    this.reset.textContent = "All claims";
    this.reset.addEventListener("click", (event) => this.all(event));
    for (const radio of this.radios) radio.addEventListener("change", () => this.keep());
    this.status.before(this.field);
    this.status.after(this.reset);
  }

  // What the reader chose; a name that no radio button has is no choice.
  get filters() {
    const chosen = this.radios.filter(({ checked, value }) => checked && value !== "all");
    const names = chosen.map(({ name, value }) => [name.replace("ledger-", ""), value]);
    return { ...read(""), ...Object.fromEntries(names), [TEXT]: this.field.value };
  }

  restore() {
    const asked = read(location.search);
    this.field.value = asked[TEXT];
    for (const name of CHOICES) {
      const own = this.radios.filter((radio) => radio.name === `ledger-${name}`);
      const wanted = own.find(({ value }) => value === asked[name]) ?? own[0];
      if (wanted) wanted.checked = true;
    }
    this.show();
    this.reveal();
  }

  // Of the filters, not of the steps to them, is there an entry in the history.
  keep() {
    const query = write(this.filters, location.search);
    history.replaceState(history.state, "", location.pathname + query + location.hash);
    this.show();
  }

  show() {
    const { filters } = this;
    const shown = new Set();
    for (const row of this.rows) {
      const fit = fits({ ...row.dataset, text: row.textContent }, filters);
      row.hidden = !fit;
      if (fit) shown.add(row.id);
    }
    for (const mark of this.marks) mark.toggleAttribute("data-out", !shown.has(mark.hash.slice(1)));
    this.status.textContent = told(shown.size, this.rows.length);
    this.reset.hidden = shown.size === this.rows.length;
    this.reset.href = location.pathname + write(read(""), location.search);
  }

  all(event) {
    event?.preventDefault();
    for (const radio of this.radios) if (radio.value === "all") radio.checked = true;
    this.field.value = "";
    this.keep();
    if (event) this.field.focus({ preventScroll: true });
  }

  // A row that somebody asks for by its address is marked, and shown whatever is
  // filtered. Instant navigation sometimes takes `:target` away.
  reveal() {
    const row = this.rows.find(({ id }) => id && location.hash === `#${id}`);
    for (const one of this.rows) one.toggleAttribute("data-asked", one === row);
    if (!row?.hidden) return;
    this.all();
    row.scrollIntoView();
  }
}

let ledger = null;

export function enhance(element) {
  if (element.dataset.live === undefined) {
    element.dataset.live = "";
    if (!ledger) {
      addEventListener("popstate", () => ledger.restore());
      addEventListener("hashchange", () => ledger.reveal());
    }
    ledger = new Ledger(element);
  }
  ledger.restore();
}
