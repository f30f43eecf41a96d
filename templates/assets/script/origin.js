// Says of a number where it comes from, with all its digits, and leads to the line that computes it
// and back.
(() => {
  "use strict";

  const { quantityOf } = window.byhand;
  const numbers = JSON.parse(document.getElementById("numbers").textContent);
  const panel = document.getElementById("origin");
  panel.hidden = !panel.showPopover;
  const what = panel.querySelector(".origin-what");
  const digits = panel.querySelector(".origin-digits");
  const place = panel.querySelector(".origin-place");
  const link = panel.querySelector("a");
  const back = document.getElementById("back");

  /** The one number that is or stands in something marked; none of a symbol or a matrix. */
  const numberIn = (marked) => {
    if (marked.matches("[data-number]")) return marked;
    const inside = marked.querySelectorAll("[data-number]");
    return inside.length === 1 ? inside[0] : null;
  };

  /** The number with all its digits, if some are not shown. */
  const digitsOf = (marked) => {
    const entry = numbers[Number(numberIn(marked)?.dataset.number)] ?? null;
    const value = Array.isArray(entry) ? entry[0] : entry;
    return typeof value === "number" ? String(value).replace("-", "−") : "";
  };

  /** The element's name as in the downloads: layer1.W[0,1]. */
  const nameOf = ({ name, element }) => (element ? `${name}[${element.replace("-", ",")}]` : name);

  /** A copy of the symbol, as the table of all symbols has it, if it does. */
  const symbolOf = ({ name }) => {
    const symbol = document.querySelector(`.symbols th .katex:has([data-quantity="${name}"])`);
    const copy = symbol?.cloneNode(true);
    copy?.querySelectorAll("[data-quantity]").forEach((each) => delete each.dataset.quantity);
    return copy;
  };

  /** Which number of a vector or matrix, as people count. */
  const positionOf = ({ element }) => {
    if (!element) return "";
    const counted = element.split("-").map((each) => Number(each) + 1);
    return counted.length === 1
      ? `, number ${counted[0]}`
      : `, row ${counted[0]}, column ${counted[1]}`;
  };

  /** What the panel says first: the symbol, and the name as in the downloads. */
  const title = (quantity) => {
    const symbol = symbolOf(quantity);
    const name = document.createElement("code");
    name.textContent = nameOf(quantity);
    return symbol ? [symbol, `${positionOf(quantity)} `, name] : [name];
  };

  /** The title of the section in which an element stands. */
  const sectionOf = (element) => {
    const heading = element.closest("section")?.querySelector("h2");
    return heading ? heading.firstChild.textContent.trim() : "";
  };

  const lineOf = (quantity) => quantity && document.getElementById(quantity.line);

  /** What a screen reader says of a number or symbol. */
  const describe = (marked) => {
    const quantity = quantityOf(marked);
    const number = numberIn(marked)?.textContent;
    const line = lineOf(quantity);
    return [
      quantity && nameOf(quantity),
      number && `is ${number}`,
      line && !line.contains(marked) && `from ${sectionOf(line)}`,
    ]
      .filter(Boolean)
      .join(" ");
  };

  /** @type {{scroll: number, focus: Element} | null} where the reader came from */
  let origin = null;

  const explain = (marked) => {
    const quantity = quantityOf(marked);
    const line = lineOf(quantity);
    const full = digitsOf(marked);
    if (panel.hidden || (!line && !full)) return;
    what.replaceChildren(...(quantity ? title(quantity) : ["a number on the way"]));
    digits.textContent = full;
    digits.hidden = !full;
    const here = line?.contains(marked);
    place.textContent = here
      ? "This is the line that computes it."
      : line
        ? `It comes from ${sectionOf(line)}.`
        : "";
    place.hidden = !line;
    link.hidden = !line || here;
    if (line) link.href = "#" + line.id;
    origin = { scroll: scrollY, focus: document.activeElement };
    panel.showPopover();
    const at = marked.getBoundingClientRect();
    const { width, height } = panel.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, innerWidth - width - 8));
    const below = at.bottom + 8 + height < innerHeight;
    panel.style.left = `${left}px`;
    panel.style.top = `${below ? at.bottom + 8 : Math.max(8, at.top - height - 8)}px`;
    (link.hidden ? panel : link).focus();
  };

  /** Goes to a line, and offers a way back in front of it. */
  const goTo = (target) => {
    const host = target.closest(".derivation, .table-box") ?? target;
    if (host.matches(".derivation")) host.prepend(back);
    else host.before(back);
    back.hidden = false;
    if (location.hash === "#" + target.id) target.scrollIntoView();
    else location.hash = target.id;
    back.focus({ preventScroll: true });
  };

  document.addEventListener("click", (event) => {
    const source = event.target.closest(".sources a, #origin a");
    if (!source || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (panel.contains(source)) panel.hidePopover();
    else origin = { scroll: scrollY, focus: source };
    goTo(document.getElementById(source.hash.slice(1)));
  });

  back.addEventListener("click", () => {
    back.hidden = true;
    scrollTo({ top: origin.scroll });
    origin.focus.focus({ preventScroll: true });
  });

  Object.assign(window.byhand, { explain, describe, numbers });
})();
