// What a page shows at a reader's own setting; what it returns brings all back.

import { redraw } from "./drawing.js";

// The values of an output: `label: value`, one a line; a label on two lines is none.
export function read(text) {
  const found = new Map();
  for (const line of text.split("\n")) {
    const at = line.indexOf(": ");
    const [label, value] = [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 2).trim()];
    if (label && value) found.set(label, found.has(label) ? undefined : value);
  }
  return found;
}

export function show(element, { text, figures }, told) {
  const undo = [];
  const write = (node, words) => {
    const before = [...node.childNodes];
    node.replaceChildren(words);
    undo.push(() => node.replaceChildren(...before));
  };
  const mark = (node, name, value) => {
    const before = node.getAttribute(name);
    node.setAttribute(name, value);
    undo.push(() => (before === null ? node.removeAttribute(name) : node.setAttribute(name, before)));
  };
  const tell = (node, name, words) => {
    mark(node, "class", `${node.getAttribute("class")} ${name}`);
    mark(node, node.getAttribute("data-spread") === null ? "title" : "data-spread", words);
  };

  const output = element.querySelector(":scope > .snippet-output");
  write(output.querySelector("code"), text);
  write(output.querySelector(".snippet-label"), `Output, ${told}`);
  mark(output, "class", `${output.getAttribute("class")} yours`);
  if (output.localName === "details") mark(output, "open", "");
  [...element.querySelectorAll(":scope > .snippet-figure svg")].forEach((recorded, at) => {
    const drawn = figures[at] && redraw(figures[at][1], recorded, told);
    if (!drawn) return;
    recorded.replaceWith(drawn);
    undo.push(() => drawn.replaceWith(recorded));
  });
  for (const table of element.querySelectorAll(".figure-numbers")) {
    tell(table, "elsewhere", "Of the recorded setting");
  }
  const values = read(text);
  for (const node of document.querySelectorAll(`[data-of="${element.dataset.snippet}"]`)) {
    const value = values.get(node.dataset.label);
    if ("form" in node.dataset || value === undefined) {
      tell(node, "elsewhere", "Of the recorded setting, and not of yours");
    } else {
      tell(node, "yours", `Yours, ${told}; recorded: ${node.textContent}`);
      write(node, value);
    }
  }
  return () => undo.toReversed().forEach((step) => step());
}
