// What an exercise shows of itself, attempt by attempt. Failures are counted in this
// visit, and nothing opens by itself before it is solved; layer.css hides what waits.

import { recall, remember } from "./layer.js";

// What each failure uncovers.
const HELP = {
  2: [".exercise-hint", "A hint stands below now."],
  3: [".exercise-first", "The first line of our solution stands below now."],
};

export class Attempts {
  constructor(panel) {
    this.panel = panel;
    this.element = panel.element;
    this.failures = 0;
    this.solution = this.element.querySelector(".exercise-solution summary");
    this.other = this.element.querySelector(".exercise-other");
    this.solution.addEventListener("click", (event) => this.guard(event));
    panel.reset.addEventListener("click", () => this.clear());
  }

  // A solution teaches after an attempt. Before one, it takes a second press.
  guard(event) {
    if (this.tried || "solved" in this.element.dataset) return;
    event.preventDefault();
    this.tried = true;
    this.solution.textContent = "Solution: you have not run yours yet. Press again to see ours.";
  }

  // After a run, however it went.
  judge(result) {
    this.tried = true;
    this.solution.textContent = "Solution";
    this.clear();
    if (result.finished && !result.error) this.solve();
    else if (result.state === "done") this.fail();
  }

  fail() {
    this.failures += 1;
    this.element.dataset.failures = Math.min(this.failures, 3);
    const [fold, told] = HELP[this.failures] ?? [];
    if (fold && this.element.querySelector(fold)) this.add(told);
  }

  solve() {
    remember(recall().add(this.element.dataset.snippet));
    this.element.dataset.solved = "";
    if (!this.other) return;
    this.compare();
    this.other.open = true;
    this.add("Another right way stands below, beside yours.");
  }

  // The reader's own is text, whatever it holds.
  compare() {
    const ways = this.other.querySelector(".exercise-ways");
    const theirs = ways.children[0];
    const own = document.createElement("div");
    const paper = document.createElement("pre");
    const text = document.createElement("code");
    text.textContent = this.panel.submitted;
    text.tabIndex = 0; // it scrolls
    text.setAttribute("role", "group");
    text.setAttribute("aria-label", "Your solution");
    paper.append(text);
    own.className = "exercise-own";
    own.append(caption("Yours"), paper);
    this.made = [own, caption("Another right way")];
    ways.prepend(own);
    theirs.prepend(this.made[1]);
  }

  clear() {
    for (const one of this.made ?? []) one.remove();
    this.made = null;
  }

  add(told) {
    this.panel.say(`${this.panel.status.textContent} ${told}`);
  }
}

function caption(text) {
  const made = document.createElement("p");
  made.className = "snippet-label";
  made.textContent = text;
  return made;
}
