// The exercises that were solved on this device: to be seen, taken along, erased.

import { recall, remember } from "./layer.js";

export function show(place) {
  place.replaceChildren();
  const names = [...recall()].sort();
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  told.textContent = names.length
    ? `${names.length} solved on this device:`
    : "None solved on this device yet.";
  place.append(told);
  if (!names.length) return;
  const list = document.createElement("ul");
  for (const name of names) {
    const item = document.createElement("li");
    item.textContent = name.replace(/_exercise$/, "").replaceAll("_", " ");
    list.append(item);
  }
  const take = document.createElement("a");
  take.className = "md-button";
  take.download = "two-networks-solved.json";
  take.textContent = "Export";
  const data = new Blob([JSON.stringify(names, null, 1)], { type: "application/json" });
  take.href = URL.createObjectURL(data);
  const erase = document.createElement("button");
  erase.type = "button";
  erase.className = "md-button";
  erase.textContent = "Erase";
  erase.addEventListener("click", () => {
    remember([]);
    show(place);
  });
  place.append(list, take, " ", erase);
}
