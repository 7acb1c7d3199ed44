// A figure opens on a press, as large as the window allows.

const OWN = "large-"; // begins the ids of a copy: a page has no id twice

// A copy that shares nothing with the page, and has no size of its own.
export function copy(drawing) {
  const made = drawing.cloneNode(true);
  for (const one of [made, ...made.querySelectorAll("*")]) {
    for (const attribute of one.attributes) rename(attribute);
  }
  made.removeAttribute("style");
  made.style.minWidth = `${findWidth(drawing)}px`;
  return made;
}

function rename(attribute) {
  if (attribute.name === "id") attribute.value = OWN + attribute.value;
  else if (attribute.value.includes("url(#")) attribute.value = attribute.value.replaceAll("url(#", `url(#${OWN}`);
  else if (/^(xlink:)?href$/.test(attribute.name)) attribute.value = attribute.value.replace(/^#/, `#${OWN}`);
}

// Its natural width; an SVG is measured in points.
function findWidth(drawing) {
  return drawing.naturalWidth ?? Math.round((drawing.viewBox.baseVal.width * 4) / 3);
}

function addButton(parent, text, label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "run-button";
  made.textContent = text;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", act);
  parent.append(made);
  return made;
}

function speak(verb, label) {
  return `${verb} the ${label[0].toLowerCase()}${label.slice(1)}`;
}

// Shows what stands in a figure now, redrawn or not.
export function enlarge(drawing, label, button) {
  const dialog = document.createElement("dialog");
  dialog.className = "figure-large";
  dialog.setAttribute("aria-label", label);
  const sheet = document.createElement("div");
  addButton(sheet, "Close", speak("Close", label), () => dialog.close());
  const box = document.createElement("div");
  box.className = "figure-box";
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", label);
  box.tabIndex = 0; // it scrolls on a small screen
  box.append(copy(drawing));
  sheet.append(box);
  dialog.append(sheet);
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    button.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

export function enhance(figures) {
  for (const figure of figures) {
    figure.dataset.large = "";
    const label = figure.querySelector(".figure-box").getAttribute("aria-label"); // "Figure of …"
    const button = addButton(figure, "Enlarge", speak("Enlarge", label), () =>
      enlarge(figure.querySelector("svg, img"), label, button),
    );
  }
}
