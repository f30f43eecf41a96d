// Shows the page's computed numbers with as many decimals as the reader wants: in equations and their
// MathML, in tables, text and pictures. Numbers that the author wrote stay as they are.
(() => {
  "use strict";

  const { choice, numbers, write, textOf, linesOf } = window.byhand;
  const FEWEST = 2;
  const MINUS = "−";
  const DOT = "⋅";

  /**
   * Something that is written with another number of decimals.
   *
   * @typedef {(decimals: number | null) => void} Place shows it; null is as the page has it
   */

  /** @returns {Node[]} an element for each part, with classes of KaTeX or names of MathML */
  const spans = (tight, parts) =>
    parts.map(([kind, text]) => {
      const span = document.createElement("span");
      span.className = kind + tight;
      span.textContent = text;
      return span;
    });

  const mathElement = (name, ...content) => {
    const element = document.createElementNS("http://www.w3.org/1998/Math/MathML", name);
    element.append(...content);
    return element;
  };

  /**
   * Whether something in KaTeX's HTML carries an exponent, so that with a power of ten it needs
   * parentheses. Those that are there stay, as they do no harm.
   */
  const isBase = (element) => {
    let each = element;
    while (!each.nextElementSibling && each.parentElement.matches(".enclosing")) {
      each = each.parentElement;
    }
    return each.nextElementSibling?.matches(".msupsub") ?? false;
  };

  /** A number in KaTeX's HTML. */
  const inEquation = (element, bare) => {
    const original = [...element.childNodes];
    const space = original.filter((node, i) => i === original.length - 1 && isSpace(node));
    const before = element.textContent.replaceAll("\u200b", "");
    const tight = original[0].matches(".mtight") ? " mtight" : "";
    return (written) => {
      const { sign, digits, exponent } = written ?? {};
      const power = exponent === null ? "" : String(exponent).replace("-", MINUS);
      if (!written || before === sign + digits + (power && DOT + "10" + power)) {
        element.replaceChildren(...original);
        return;
      }
      const parts = sign ? [["mord", sign]] : [];
      parts.push(["mord", digits]);
      if (power) parts.push(["mbin times", DOT], ["mord", "10"], ["mord power", power]);
      if (power && bare) {
        parts.unshift(["mopen", "("]);
        parts.push(["mclose", ")"]);
      }
      element.replaceChildren(...spans(tight, parts), ...space);
    };
  };

  const isSpace = (node) => node.matches?.(".mspace") ?? false;

  /**
   * The numbers of MathML, which carry no marks: they come in the order of those in the HTML.
   *
   * @param {Element[]} marked in the HTML
   * @returns {(Element | undefined)[]} the digits of each
   */
  const digitsIn = (math, marked) => {
    const all = [...math.querySelectorAll("mn")];
    let from = 0;
    return marked.map((element) => {
      const [digits] = element.textContent.replaceAll(/[\u200b−]/g, "").split(DOT);
      const at = all.findIndex((each, i) => i >= from && each.textContent === digits);
      if (at < 0) return undefined;
      from = at + 1;
      return all[at];
    });
  };

  /** A number in MathML: its digits, and perhaps a power of ten behind them. */
  const inMath = (digits, hasPower, bare) => {
    const times = digits.nextElementSibling;
    const original = hasPower ? [digits, times, times.nextElementSibling] : [digits];
    let shown = original;
    const power = (exponent) => {
      const size = mathElement("mn", String(Math.abs(exponent)));
      const whole = exponent < 0 ? mathElement("mrow", mathElement("mo", MINUS), size) : size;
      return [mathElement("mo", DOT), mathElement("msup", mathElement("mn", "10"), whole)];
    };
    return (written) => {
      let next = original;
      if (written) {
        const { digits: text, exponent } = written;
        next = [mathElement("mn", text), ...(exponent === null ? [] : power(exponent))];
        if (next.length > 1 && bare) next = [mathElement("mo", "("), ...next, mathElement("mo", ")")];
        if (next.length > original.length) next = [mathElement("mrow", ...next)];
      }
      shown[0].before(...next);
      for (const node of shown) if (!next.includes(node)) node.remove();
      shown = next;
    };
  };

  /** A number in text, tables or pictures. */
  const inText = (element) => {
    const own = element.textContent;
    return (written) => {
      element.textContent = written ? textOf(written) : own;
    };
  };

  /** The number of decimals is one of the page's numbers, too. */
  const itself = (decimals) => ({ sign: "", digits: String(decimals), exponent: null });

  /**
   * One number of the page.
   *
   * @param {((written: object | null) => void)[]} writers wherever it stands
   * @returns {Place[]} none if it is shown as the author wrote it
   */
  const placeOf = (element, ...writers) => {
    const entry = numbers[Number(element.dataset.number)];
    if (entry === null) return [];
    const [value, most, fewest] = Array.isArray(entry) ? entry : [entry];
    const rounded = (decimals) =>
      write(value, Math.max(Math.min(decimals, most ?? Infinity), fewest ?? 0));
    return [
      (decimals) => {
        const written = decimals && (value === "decimals" ? itself(decimals) : rounded(decimals));
        for (const writer of writers) writer(written);
      },
    ];
  };

  /** @returns {Place[]} the numbers of one formula */
  const numbersOf = (formula) => {
    const marked = [...formula.querySelectorAll("[data-number]")].sort(
      (a, b) => a.dataset.number - b.dataset.number,
    );
    const math = digitsIn(formula.querySelector("math"), marked);
    return marked.flatMap((element, i) => {
      const hasPower = element.textContent.includes(DOT);
      const bare = !hasPower && isBase(element);
      const twin = math[i] ? [inMath(math[i], hasPower, bare)] : [];
      return placeOf(element, inEquation(element, bare), ...twin);
    });
  };

  /** @returns {Place[]} the relations of one formula: each is = or ≈ in its line */
  const relationsOf = (box) =>
    linesOf(box).flatMap(({ cells, math }) => {
      const [marked] = cells.flatMap((cell) => [...cell.querySelectorAll("[data-approximate]")]);
      if (!marked) return [];
      const signs = [
        marked.querySelector(".mrel"),
        [...math.querySelectorAll("mo")].find((sign) => /^[=≈]$/.test(sign.textContent)),
      ];
      const own = signs[0].textContent;
      const each = marked.dataset.approximate;
      return [
        (decimals) => {
          const chosen = each[decimals - FEWEST] === "1" ? "≈" : "=";
          for (const sign of signs) sign.textContent = decimals === null ? own : chosen;
        },
      ];
    });

  const article = document.querySelector("article");

  /** @returns {Place[]} everything that changes with the decimals */
  const placesOf = () => [
    ...[...article.querySelectorAll(".katex:has([data-number])")].flatMap(numbersOf),
    ...[...article.querySelectorAll("[data-number]")]
      .filter((element) => !element.closest(".katex"))
      .flatMap((element) => placeOf(element, inText(element))),
    ...[...article.querySelectorAll(".equation:has([data-approximate])")].flatMap(relationsOf),
  ];

  /** @type {Place[] | null} */
  let places = null;

  const select = document.getElementById("decimals");
  if (select) {
    choice(select, "decimals", (chosen) => {
      if (!chosen && !places) return;
      places ??= placesOf();
      for (const show of places) show(chosen ? Number(chosen) : null);
    });
  }
})();
