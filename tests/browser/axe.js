// Returns what axe finds on the page, or in a part of it, with the rules that are asked for.
//
// Contrast is measured three times for each look that no page had before: what has the
// colours and the letters of another element, on the same grounds, has its contrast.
// The tokens of a program have ten looks, and there are thousands of them.

async ([only, known, part]) => {
  const grounds = new Map([[null, ""]]);
  const ground = (element) => {
    if (!element) return "";
    if (!grounds.has(element)) {
      const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } =
        getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode].join();
      const below = ground(element.parentElement);
      grounds.set(element, below.endsWith(own) ? below : `${below}|${own}`);
    }
    return grounds.get(element);
  };
  const look = (element) => {
    const { color, fontSize, fontWeight, textShadow, webkitTextFillColor } = getComputedStyle(element);
    // A link is told from the text around it.
    const around = element.localName === "a" ? getComputedStyle(element.parentElement).color : "";
    return [color, around, fontSize, fontWeight, textShadow, webkitTextFillColor, ground(element)].join();
  };

  document.querySelectorAll("[data-look]").forEach((one) => delete one.dataset.look);
  const seen = {};
  for (const element of known ? (part ? document.querySelector(part) : document.body).querySelectorAll("*") : []) {
    const written = [...element.childNodes].some((one) => one.nodeType === Node.TEXT_NODE && one.data.trim());
    if (!written && !element.matches("input, select, textarea")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const key = look(element);
    if (known.includes(key)) continue;
    seen[key] = (seen[key] ?? 0) + 1;
    if (seen[key] <= 3) element.dataset.look = "";
  }
  const fresh = Object.keys(seen);
  if (only && known && !fresh.length) return [[], []];
  axe.configure({ rules: [{ id: "color-contrast", selector: "[data-look]" }] });
  // A target's size is WCAG 2.2's, and axe leaves it out unless it is asked.
  const rules = { "color-contrast": { enabled: fresh.length > 0 }, "target-size": { enabled: true } };
  const options = { resultTypes: ["violations"], ...(only ? { runOnly: only } : { rules }) };
  const { violations } = await axe.run(part ?? document, options);
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  return [told, fresh];
}
