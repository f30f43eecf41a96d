// Lights up a quantity everywhere on the page: in equations, tables and pictures. With a mouse it is
// enough to point at it; the keyboard's way is to walk through the numbers of a box.
(() => {
  "use strict";

  const { MARKED, quantityOf, showing } = window.byhand;
  const BOXES = ".equation, .table-box, .figure-box";

  let lit = [];

  /** @param {Element | null} marked lights up what it shows, instead of what was lit before */
  const light = (marked) => {
    for (const element of lit) element.classList.remove("lit");
    const quantity = marked && quantityOf(marked);
    lit = quantity ? showing(quantity) : [];
    for (const element of lit) element.classList.add("lit");
  };

  /** What is marked at a place of the page. */
  const markedAt = (place) => place.closest?.(MARKED) ?? null;

  let pointed = null;
  const point = (marked) => {
    if (marked === pointed) return;
    pointed = marked;
    light(marked);
  };
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "touch") point(markedAt(event.target));
  });
  document.documentElement.addEventListener("pointerleave", () => point(null));

  document.addEventListener("click", (event) => {
    const marked = markedAt(event.target);
    if (!marked || event.target.closest("a, summary") || !getSelection().isCollapsed) return;
    point(marked);
    window.byhand.explain(marked);
  });

  // Walking through the numbers of a box

  /** The marked things of a box, line by line and from left to right. */
  const stopsOf = (box) => {
    const line = new Map();
    if (box.matches(".equation")) {
      window.byhand
        .linesOf(box)
        .forEach(({ cells }, i) => cells.forEach((cell) => line.set(cell, i)));
    }
    const lineOf = (element) => {
      for (let each = element; each && each !== box; each = each.parentElement) {
        if (line.has(each)) return line.get(each);
      }
      return 0;
    };
    return [...box.querySelectorAll(MARKED)]
      .filter((marked) => marked.checkVisibility())
      .map((marked) => ({ marked, line: lineOf(marked), place: marked.getBoundingClientRect() }))
      .sort((a, b) => a.line - b.line || a.place.left - b.place.left || a.place.top - b.place.top)
      .map(({ marked }) => marked);
  };

  const status = document.getElementById("status");

  /** @type {{box: Element, stops: Element[], at: number} | null} */
  let walk = null;

  const goTo = (at) => {
    walk.stops[walk.at].classList.remove("cursor");
    walk.at = Math.max(0, Math.min(at, walk.stops.length - 1));
    const stop = walk.stops[walk.at];
    stop.classList.add("cursor");
    stop.scrollIntoView({ block: "nearest", inline: "nearest" });
    point(stop);
    status.textContent = window.byhand.describe(stop);
  };

  const leave = () => {
    walk?.stops[walk.at].classList.remove("cursor");
    walk = null;
    point(null);
  };

  const MOVES = {
    ArrowRight: () => walk.at + 1,
    ArrowDown: () => walk.at + 1,
    ArrowLeft: () => walk.at - 1,
    ArrowUp: () => walk.at - 1,
    Home: () => 0,
    End: () => walk.stops.length - 1,
  };

  document.addEventListener("keydown", (event) => {
    const box = event.target;
    if (!box.matches?.(BOXES) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (walk?.box !== box) {
      if (event.key !== "Enter") return;
      const stops = stopsOf(box);
      if (stops.length === 0) return;
      walk = { box, stops, at: 0 };
      goTo(0);
    } else if (event.key in MOVES) {
      goTo(MOVES[event.key]());
    } else if (event.key === "Enter") {
      window.byhand.explain(walk.stops[walk.at]);
    } else if (event.key === "Escape") {
      leave();
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener("focusout", (event) => {
    // What explains a number takes the focus, and gives it back.
    if (walk && event.target === walk.box && !event.relatedTarget?.closest("[popover]")) leave();
  });

  for (const box of document.querySelectorAll(BOXES)) {
    if (box.querySelector(MARKED)) box.setAttribute("aria-describedby", "walk-help");
  }

  Object.assign(window.byhand, { light });
})();
