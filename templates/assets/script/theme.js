// What a reader chooses is remembered in the browser, and the theme applies before anything is
// painted: so this script stands in the head and is not deferred.
(() => {
  "use strict";

  const PREFIX = "byhand.";
  const THEMES = ["auto", "light", "dark"];

  // A browser may refuse to remember anything, above all for files on a disk.
  const memory = {
    /** @param {string} name @returns {string | null} what was kept, if anything */
    recall(name) {
      try {
        return localStorage.getItem(PREFIX + name);
      } catch {
        return null;
      }
    },

    /** @param {string} name @param {string | null} value to keep; null forgets it */
    keep(name, value) {
      try {
        if (value === null) localStorage.removeItem(PREFIX + name);
        else localStorage.setItem(PREFIX + name, value);
      } catch {
        // Then the choice holds for this page only.
      }
    },
  };

  /**
   * Lets the reader choose, and remembers it; the first option is what stands without a choice.
   *
   * @param {HTMLSelectElement} select is hidden until now
   * @param {string} name under which the choice is kept
   * @param {(value: string) => void} apply is told the choice, now and whenever it changes
   */
  const choice = (select, name, apply) => {
    const values = [...select.options].map((option) => option.value);
    const show = () => {
      const kept = memory.recall(name);
      select.value = values.includes(kept) ? kept : values[0];
      apply(select.value);
    };
    show();
    while (select.closest("[hidden]")) select.closest("[hidden]").hidden = false;
    select.addEventListener("change", () => {
      apply(select.value);
      memory.keep(name, select.value === values[0] ? null : select.value);
    });
    // Another page of the site, in another tab.
    addEventListener("storage", show);
  };

  window.byhand = { memory, choice };

  const root = document.documentElement;
  const chosen = () => THEMES.find((theme) => theme === memory.recall("theme")) ?? "auto";

  /** @param {string} theme auto leaves it to the system */
  const apply = (theme) => {
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
  };

  apply(chosen());
  root.classList.add("scripted");

  document.addEventListener("DOMContentLoaded", () => {
    choice(document.getElementById("theme"), "theme", apply);
  });
})();
