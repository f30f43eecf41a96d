// What the page says of its quantities in attributes (see ARCHITECTURE.md), for the other scripts.
(() => {
  "use strict";

  const MARKED = "[data-quantity], [data-element]";

  /**
   * Which quantity an element of the page is.
   *
   * @typedef {object} Quantity
   * @property {string} name canonical
   * @property {string} element its place in the quantity; empty for a whole one
   * @property {string} line where it got its number; empty where no moment is meant
   */

  /** @param {Element} marked @returns {Quantity | null} null for a number without a name */
  const quantityOf = (marked) => {
    const owner = marked.closest("[data-quantity]");
    return (
      owner && {
        name: owner.dataset.quantity,
        element: marked.dataset.element ?? "",
        line: owner.dataset.line ?? "",
      }
    );
  };

  /** What was the new value in one update is the value in the next, and got its number there. */
  const bare = (name) => name.replace(/^next\./, "");

  /** @param {Quantity} asked @param {Quantity} other @returns whether other is it, or part of it */
  const covers = (asked, other) => {
    const same =
      asked.line && other.line
        ? asked.line === other.line && bare(asked.name) === bare(other.name)
        : asked.name === other.name;
    return same && (!asked.element || asked.element === other.element);
  };

  /** @type {Map<string, {marked: Element, quantity: Quantity}[]> | null} */
  let index = null;

  const buildIndex = () => {
    index = new Map();
    for (const marked of document.querySelectorAll(MARKED)) {
      const quantity = quantityOf(marked);
      if (!quantity) continue;
      const name = bare(quantity.name);
      if (!index.has(name)) index.set(name, []);
      index.get(name).push({ marked, quantity });
    }
  };

  /**
   * Everything on the page that shows a quantity.
   *
   * @param {Quantity} asked
   * @returns {Element[]} without what lies within another of them
   */
  const showing = (asked) => {
    if (!index) buildIndex();
    const found = new Set();
    for (const { marked, quantity } of index.get(bare(asked.name)) ?? []) {
      const whole = marked.parentElement.closest("[data-quantity]");
      if (covers(asked, quantity) && !found.has(whole)) found.add(marked);
    }
    return [...found];
  };

  /**
   * The lines of a displayed formula.
   *
   * @param {Element} box that holds one formula
   * @returns {{cells: Element[], math: Element}[]} what is seen of each line, and its MathML
   */
  const linesOf = (box) => {
    const html = box.querySelector(".katex-html");
    const math = box.querySelector("math");
    const columns = html.querySelectorAll(
      ":scope > .katex-base > .mord > .mtable > [class^=col-align] > .vlist-t",
    );
    if (columns.length === 0) return [{ cells: [html], math: math.querySelector("semantics > *") }];
    const stacks = [...columns].map((column) => [
      ...column.querySelector(":scope > .vlist-r > .vlist").children,
    ]);
    const rows = math.querySelectorAll(":scope > semantics > mtable > mtr");
    return [...rows].map((row, i) => ({ cells: stacks.map((stack) => stack[i]), math: row }));
  };

  Object.assign(window.byhand, { MARKED, quantityOf, showing, linesOf });
})();
