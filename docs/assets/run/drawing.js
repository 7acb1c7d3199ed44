// A figure that a program drew here, made anew of nothing but what a figure may hold,
// in the colours of the page: as scripts/extension/figure.py does with recorded ones.

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
export const COLOURS = {
  "#000000": "currentColor",
  "#0072b2": "var(--series-1)",
  "#d55e00": "var(--series-2)",
  "#009e73": "var(--series-3)",
  "#cc79a7": "var(--series-4)",
  "#e69f00": "var(--series-5)",
  "#56b4e9": "var(--series-6)",
};
const words = (text) => new Set(text.split(" "));
export const ELEMENTS = words(
  "circle clipPath defs ellipse g image line linearGradient path polygon polyline radialGradient rect stop text tspan use",
);
export const ATTRIBUTES = words(
  "clip-path clip-rule cx cy d dx dy fill fill-opacity fill-rule font-family font-size font-style font-weight fx fy gradientTransform gradientUnits height offset opacity points preserveAspectRatio r rx ry spreadMethod stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style text-anchor transform viewBox width x x1 x2 y y1 y2",
);
// Neither an address nor an escape: `url(#…)` leads to another part of the figure.
const DRAWN = /^(?:url\(#[\w.-]+\)|(?!url)[\w\s#%.,:;'"()+-])*$/i;
const PICTURE = /^data:image\/png;base64,[A-Za-z0-9+/=\s]+$/;
let count = 0;

function colour(text) {
  return text.replace(/#[0-9a-f]{6}\b/g, (found) => COLOURS[found] ?? found);
}

function copyAttribute(made, { name, value }, own) {
  if (name === "id") made.setAttribute("id", own + value);
  else if (name === "xlink:href" || name === "href") {
    if (/^#[\w.-]+$/.test(value)) made.setAttributeNS(XLINK, "xlink:href", `#${own}${value.slice(1)}`);
    else if (made.localName === "image" && PICTURE.test(value)) made.setAttributeNS(XLINK, "xlink:href", value);
  } else if (ATTRIBUTES.has(name) && DRAWN.test(value)) {
    made.setAttribute(name, colour(value).replaceAll("url(#", `url(#${own}`));
  }
}

function copyInside(made, from, own) {
  for (const node of from.childNodes) {
    if (node.nodeType === 3) made.append(node.data);
    if (node.nodeType !== 1 || !ELEMENTS.has(node.localName)) continue;
    const child = document.createElementNS(SVG, node.localName);
    for (const attribute of node.attributes) copyAttribute(child, attribute, own);
    copyInside(child, node, own);
    made.append(child);
  }
}

// Nothing, where it is no drawing. It stands in the place of the recorded one.
export function redraw(text, recorded, told) {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.localName !== "svg") return undefined;
  count += 1;
  const made = document.createElementNS(SVG, "svg");
  for (const { name, value } of recorded.attributes) {
    if (!name.startsWith("xmlns")) made.setAttribute(name, value);
  }
  made.setAttribute("viewBox", root.getAttribute("viewBox"));
  made.setAttribute("aria-label", `Drawn at ${told}. As recorded: ${recorded.getAttribute("aria-label")}`);
  copyInside(made, root, `drawn-${count}-`);
  return made;
}
