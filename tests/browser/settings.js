// What a reader's settings may break: motion, spacing, and colours of a system.

() => {
  const name = (one) => [one.localName, ...one.classList].join(".");

  // What moves now.
  const moves = () => document.getAnimations().map((one) => name(one.effect.target));

  // What would move for longer, in seconds.
  const slow = ([longest, which]) =>
    [...document.querySelectorAll(which)]
      .filter((one) => {
        const { transitionDuration: turn, animationDuration: play } = getComputedStyle(one);
        return `${turn},${play}`.split(",").some((seconds) => parseFloat(seconds) > longest);
      })
      .map(name);

  // Text in a box that cuts it, and does not scroll.
  const lost = () =>
    [...document.querySelectorAll("article *, .md-footer *")]
      .filter((one) => one.checkVisibility() && one.textContent.trim() && !one.closest("svg") && one.clientWidth > 1)
      .filter((one) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(one);
        const cuts = (way) => (way === "hidden" || way === "clip") && clipPath === "none";
        return (
          (cuts(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (cuts(overflowY) && one.scrollHeight > one.clientHeight + 1)
        );
      })
      .map(name);

  const ground = (one) => {
    const colour = getComputedStyle(one ?? document.body).backgroundColor;
    return one && /, 0\)|transparent/.test(colour) ? ground(one.parentElement) : colour;
  };
  const seen = (one) => {
    const style = getComputedStyle(one);
    const around = ground(one.parentElement);
    if (one.matches("[type=range]") && style.appearance !== "none") return true; // the system's own
    if (one.matches("svg *")) return [style.fill, style.stroke].some((ink) => ink !== "none" && ink !== around);
    return (
      ground(one) !== around ||
      (parseFloat(style.borderTopWidth) > 0 && style.borderTopColor !== around) ||
      (style.outlineStyle !== "none" && style.outlineColor !== around) ||
      (one.textContent.trim() && style.color !== ground(one))
    );
  };
  // What stands for something by its colour, and is not told from its ground.
  const faint = (selectors) =>
    selectors.flatMap((selector) => {
      const all = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      if (!all.length) return [`${selector} is not there`];
      return all.every(seen) ? [] : [`${selector} is not told from its ground`];
    });

  globalThis.told = { moves, slow, lost, faint };
}
