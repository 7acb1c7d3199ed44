// The pages that were read to their end on this device: to be seen, and forgotten.

import { recall, remember } from "./reading.js";

function add(parent, tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  parent.append(made);
  return made;
}

export function show(place) {
  place.replaceChildren();
  const pages = [...recall()].sort();
  const told = add(place, "p", pages.length ? `${pages.length} read to the end on this device:` : "None read to the end on this device yet.");
  told.setAttribute("role", "status");
  told.tabIndex = -1;
  if (!pages.length) return;
  const list = add(place, "ul", "");
  for (const page of pages) {
    const link = add(add(list, "li", ""), "a", page.replace(/\/$/, "").replaceAll("-", " ").replace("/", ": "));
    link.href = new URL(`../../${page}`, import.meta.url).href;
  }
  const erase = add(place, "button", "Forget them");
  erase.type = "button";
  erase.className = "md-button";
  erase.addEventListener("click", () => {
    remember([]);
    show(place);
    place.children[0].focus();
  });
}
