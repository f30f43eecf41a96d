// Walks through the computation line by line. What comes later fades, and the chapter's picture stays in
// view and follows: it lights up what is being computed, and what is not computed yet is faint.
(() => {
  "use strict";

  const { linesOf } = window.byhand;

  /** Pixels below a line's base line, and above a derivation. */
  const ROOM = 48;

  const bar = document.getElementById("step-bar");
  const [previous, next, close] = bar.querySelectorAll("button");
  const place = bar.querySelector(".step-place");
  const status = document.getElementById("status");
  const start = document.getElementById("step-start");
  const root = document.documentElement;
  const derivations = [...document.querySelectorAll(".part .derivation")];
  const order = new Map(derivations.map((derivation, i) => [derivation.id, i]));

  /** What the page shows from the first chapter on, piece by piece. */
  const pieces = [...document.querySelectorAll(".part, .part ~ section")].flatMap((section) =>
    section.matches(".part") ? [...section.querySelectorAll(":scope > *, .alike > *")] : [section],
  );

  /**
   * A line at which the reader stops.
   *
   * @typedef {object} Stop
   * @property {number} step which derivation it belongs to
   * @property {Element} box its equation
   * @property {Element[]} cells what is seen of it
   * @property {number} line of the derivation, from 1
   * @property {number} lines so many has the derivation
   */

  /** @returns {Stop[]} the lines of the form that stands first */
  const findStops = () =>
    derivations.flatMap((derivation, step) => {
      const boxes = [...derivation.querySelectorAll(":scope > .lines > .form .equation")];
      const lines = boxes.flatMap((box) => linesOf(box).map(({ cells }) => ({ box, cells })));
      return lines.map((line, i) => ({ ...line, step, line: i + 1, lines: lines.length }));
    });

  let stops = [];
  let at = -1;
  let changed = [];
  let followed = null;

  const mark = (element, name) => {
    element.classList.add(name);
    changed.push(element);
  };

  const clear = () => {
    for (const element of changed) element.classList.remove("later", "pending", "computing");
    changed = [];
  };

  const isAfter = (element, other) =>
    Boolean(other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    !other.contains(element);

  /** Fades what comes after a line; after the last one, the reader sees how it ends. */
  const fade = ({ step, box, line, lines }) => {
    if (at === stops.length - 1) return;
    const derivation = derivations[step];
    for (const piece of pieces) if (isAfter(piece, derivation)) mark(piece, "later");
    if (line === lines) return;
    for (const piece of derivation.querySelectorAll(".lines > *, .lines > .form > *, .beside")) {
      if (isAfter(piece, box)) mark(piece, "later");
    }
    for (const stop of stops.slice(at + 1)) {
      if (stop.step === step) for (const cell of stop.cells) mark(cell, "later");
    }
  };

  /** Shows in a chapter's pictures how far the computation is. */
  const draw = (section, { step, line, lines }) => {
    for (const element of section.querySelectorAll("svg [data-line]")) {
      const when = order.get(element.dataset.line);
      const open = line < lines && element.matches("[data-number]");
      if (when > step || (when === step && open)) mark(element, "pending");
      if (when === step) mark(element, "computing");
    }
  };

  /** Scrolls a large picture to what is lit up in it. */
  const center = (figure) => {
    const box = figure?.querySelector(".figure-box");
    const lit = box?.querySelector(".computing")?.getBoundingClientRect();
    if (!lit) return;
    const { left, top, width, height } = box.getBoundingClientRect();
    box.scrollBy(
      lit.left + lit.width / 2 - left - width / 2,
      lit.top + lit.height / 2 - top - height / 2,
    );
  };

  /** Keeps the picture of a chapter in view, if it shows what is computed there. */
  const follow = (section) => {
    const shows = (figure) =>
      [...figure.querySelectorAll("svg [data-line]")].some(
        (element) => derivations[order.get(element.dataset.line)]?.closest(".part") === section,
      );
    const figure = [...section.querySelectorAll(":scope > figure")].find(shows) ?? null;
    if (figure !== followed) {
      followed?.classList.remove("followed");
      figure?.classList.add("followed");
      followed = figure;
    }
    root.style.scrollPaddingTop = `${(figure?.offsetHeight ?? 0) + ROOM}px`;
    root.style.scrollPaddingBottom = `${bar.offsetHeight + ROOM}px`;
  };

  const goTo = (to) => {
    if (to < 0 || to >= stops.length) return;
    const from = stops[at]?.step;
    at = to;
    const stop = stops[at];
    const derivation = derivations[stop.step];
    clear();
    fade(stop);
    const section = derivation.closest(".part");
    draw(section, stop);
    follow(section);
    center(followed);
    if (stop.step !== from) derivation.scrollIntoView({ block: "start" });
    // KaTeX's cells have no height; what stands first in one reaches down to its base line.
    stop.cells[0].firstElementChild.scrollIntoView({ block: "nearest", inline: "nearest" });
    const step = `Computation ${stop.step + 1} of ${derivations.length}`;
    const line = `line ${stop.line} of ${stop.lines}`;
    place.textContent = `${step}, ${line}`;
    status.textContent = `${step}, ${line}. ${stop.box.getAttribute("aria-label")}`;
    previous.setAttribute("aria-disabled", String(at === 0));
    next.setAttribute("aria-disabled", String(at === stops.length - 1));
  };

  const open = () => {
    stops = findStops();
    at = -1;
    bar.hidden = false;
    root.classList.add("stepping");
    goTo(0);
    next.focus({ preventScroll: true });
  };

  /** The reader goes on from the line that was shown last. */
  const leave = () => {
    const { box } = stops[at];
    clear();
    followed?.classList.remove("followed");
    followed = null;
    at = -1;
    bar.hidden = true;
    root.classList.remove("stepping");
    root.style.scrollPaddingTop = root.style.scrollPaddingBottom = "";
    status.textContent = "";
    box.scrollIntoView({ block: "nearest" });
    box.focus({ preventScroll: true });
  };

  const MOVES = {
    ArrowRight: () => goTo(at + 1),
    j: () => goTo(at + 1),
    ArrowLeft: () => goTo(at - 1),
    k: () => goTo(at - 1),
    Escape: leave,
  };

  /** Whether a key means something else where it was pressed. */
  const isTaken = (event) =>
    event.defaultPrevented ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.target.matches("input, select, textarea") ||
    (event.key.startsWith("Arrow") && event.target.scrollWidth > event.target.clientWidth) ||
    document.querySelector(":popover-open") !== null;

  document.addEventListener("keydown", (event) => {
    if (at < 0 || !(event.key in MOVES) || isTaken(event)) return;
    event.preventDefault();
    MOVES[event.key]();
  });

  // The lines are others when the other form comes first.
  document.addEventListener("byhand:form", () => {
    if (at < 0) return;
    const { step } = stops[at];
    stops = findStops();
    goTo(stops.findIndex((stop) => stop.step === step));
  });

  start.addEventListener("click", open);
  previous.addEventListener("click", () => goTo(at - 1));
  next.addEventListener("click", () => goTo(at + 1));
  close.addEventListener("click", leave);
  start.parentElement.hidden = findStops().length === 0;
})();
