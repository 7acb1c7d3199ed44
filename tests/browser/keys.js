// What the keyboard reaches. `all` lists it in the order of the page; `here` tells what
// is wrong with what has the focus now.

() => {
  const TARGETS = "a[href], button, input, select, textarea, summary, [tabindex]";
  const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
  const LEFT_OUT = ".md-top"; // it comes and goes as a page scrolls
  // A radio button is drawn as what stands beside it.
  const drawn = (one) => (one.matches("[type=radio]") && one.getBoundingClientRect().width < 2 ? one.nextElementSibling : one);
  const reached = (one) =>
    one.tabIndex >= 0 && !one.disabled && shown(drawn(one)) && !one.closest(LEFT_OUT) &&
    (!one.matches("[type=radio]") || one.checked || !document.querySelector(`[name="${one.name}"]:checked`));
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = numbers(colour).map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (one) => {
    const colour = one ? getComputedStyle(one).backgroundColor : "rgb(255, 255, 255)";
    return (numbers(colour)[3] ?? 1) > 0.5 ? colour : ground(one.parentElement);
  };
  const contrast = (one, two) => {
    const [low, high] = [light(one), light(two)].sort((first, second) => first - second);
    return (high + 0.05) / (low + 0.05);
  };
  // Which sides of the ring a box around it cuts away.
  const cut = (one, out) => {
    const ring = one.getBoundingClientRect(), sides = new Set();
    for (let box = one.parentElement; box; box = box.parentElement) {
      if (getComputedStyle(box).overflowX === "visible") continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      if (ring.left - out < left - 1) sides.add("left");
      if (ring.right + out > right + 1) sides.add("right");
      if (ring.top - out < top - 1) sides.add("top");
      if (ring.bottom + out > bottom + 1) sides.add("bottom");
    }
    return sides.size;
  };
  const name = (one) => `${one.localName}.${[...one.classList].join(".")} ${(one.ariaLabel ?? one.textContent).trim().slice(0, 30)}`;

  globalThis.keys = {
    all: () => [...document.querySelectorAll(TARGETS)].filter(reached).map((one, at) => {
      one.dataset.at = at;
      return name(one);
    }),
    here: () => {
      const one = document.activeElement;
      if (one === document.body) return null;
      if (one.closest(LEFT_OUT)) return [-1, []];
      const seen = drawn(one), wrong = [], style = getComputedStyle(seen);
      const out = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push("has no ring");
      else if (contrast(style.outlineColor, ground(out > 0 ? seen.parentElement : seen)) < 3) wrong.push(`has a faint ring: ${style.outlineColor}`);
      if (cut(seen, out) > 2) wrong.push("has a ring that is cut away");
      const { x, y, width, height } = [...seen.getClientRects()].find((box) => box.width > 1) ?? seen.getBoundingClientRect();
      const [across, down] = [x + Math.min(width, innerWidth) / 2, y + Math.min(height / 2, 10)];
      if (across < 0 || across > innerWidth || down < 0 || down > innerHeight) wrong.push("is off the screen");
      else {
        const over = document.elementFromPoint(across, down);
        if (!seen.contains(over) && !over?.contains(seen)) wrong.push(`is covered by ${over && name(over)}`);
      }
      return [Number(one.dataset.at ?? -2), wrong.map((told) => `${name(one)} ${told}`)];
    },
  };
}
