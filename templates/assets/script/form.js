// Puts the form of a derivation first that the reader prefers: matrices, or one number at a time.
// The other one is folded away below it. Without a choice, the page's own order stands.
(() => {
  "use strict";

  const { choice } = window.byhand;
  const article = document.querySelector("article");

  /** The derivations that have both forms; those of a page start with the same. */
  const both = [...document.querySelectorAll(".lines > .other")].map((other) => {
    const summary = other.querySelector("summary");
    const words = [summary.textContent, summary.dataset.instead];
    const lines = other.parentElement;
    const beside = lines.parentElement.querySelector(":scope > .beside");
    const remarks = [...(beside?.querySelectorAll(":scope > .remark") ?? [])].map((remark) => {
      const home = document.createTextNode("");
      remark.before(home);
      return { remark, home };
    });
    const home = document.createTextNode("");
    beside?.before(home);
    const first = lines.querySelector(":scope > .form");
    return { other, summary, words, first, beside, home, remarks };
  });

  let swapped = false;

  /** The remarks beside the lines are on the matrix form, and go with it. */
  const move = ({ other, beside, home, remarks }) => {
    if (swapped) {
      other.querySelector(":scope > .form").append(...remarks.map(({ remark }) => remark));
      if (beside.childElementCount === 0) beside.remove();
    } else {
      home.after(beside);
      for (const each of remarks) each.home.after(each.remark);
    }
  };

  const swap = () => {
    swapped = !swapped;
    for (const derivation of both) {
      const { other, summary, words, first, remarks } = derivation;
      const folded = other.querySelector(":scope > .form");
      const place = document.createTextNode("");
      folded.replaceWith(place);
      first.replaceWith(folded);
      place.replaceWith(first);
      derivation.first = folded;
      summary.textContent = words[Number(swapped)];
      if (remarks.length > 0) move(derivation);
    }
    document.dispatchEvent(new Event("byhand:form"));
  };

  /** @param {string} form matrix, scalar, or nothing for the page's own */
  const apply = (form) => {
    if ((form !== "" && form !== article.dataset.form) !== swapped) swap();
  };

  /** What an address leads to is no longer folded away. */
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    const folds = [];
    for (let each = target; each; each = each.parentElement?.closest("details:not([open])")) {
      if (each.matches("details")) folds.push(each);
    }
    for (const fold of folds) fold.open = true;
    if (folds.length > 0) target.scrollIntoView();
  };

  if (both.length > 0) choice(document.getElementById("form"), "form", apply);
  addEventListener("hashchange", reveal);
  reveal();
})();
