// Finds problems: a filter by level and tag for the cards, and a search through all pages. The
// search index is a script of its own, which is loaded when someone starts to search.
(() => {
  "use strict";

  const form = document.getElementById("finder");
  const query = document.getElementById("query");
  const tag = document.getElementById("tag");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const topics = document.getElementById("topics");
  const cards = [...topics.querySelectorAll(".card")];
  const SHOWN = 30;

  const level = () => form.elements.level?.value ?? "";
  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

  /** Whether something with a level and tags passes both filters. */
  const passes = (ownLevel, tags) =>
    (!level() || ownLevel === level()) && (!tag?.value || tags.includes(tag.value));

  // Filters

  const filter = () => {
    for (const card of cards) {
      card.hidden = !passes(card.dataset.level, card.dataset.tags.split("|"));
    }
    for (const topic of topics.querySelectorAll(".topic")) {
      topic.hidden = !topic.querySelector(".card:not([hidden])");
    }
    const shown = cards.filter((card) => !card.hidden).length;
    found.textContent =
      shown === cards.length ? "" : `${shown} of ${count(cards.length, "problem")}`;
  };

  // Search

  const words = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  /** How well some words match the start of another: as a whole best, in part, or not at all. */
  const match = (list, word, whole, part) =>
    list.includes(word) ? whole : list.some((each) => each.startsWith(word)) ? part : 0;

  let index = null;

  /** Turns the file's lists into what the search looks things up in. */
  const prepare = ({ pages, words: places }) => ({
    pages: pages.map((page) => ({
      ...page,
      titleWords: words(page.title),
      tagWords: (page.tags ?? []).flatMap(words),
      summaryWords: words(page.summary),
    })),
    places: Object.entries(places),
  });

  /** The numbers of the pages on which a word starts like this. */
  const pagesWith = (start) => {
    const pages = new Set();
    for (const [word, runs] of index.places) {
      if (word.startsWith(start)) {
        for (const run of runs.split(",")) {
          const [first, last = first] = run.split("-").map(Number);
          for (let number = first; number <= last; number++) pages.add(number);
        }
      }
    }
    return pages;
  };

  /** The pages with all words, those first that have them in more prominent places. */
  const search = (text) => {
    const asked = words(text);
    const inText = asked.map(pagesWith);
    return index.pages
      .map((page, number) => {
        const scores = asked.map(
          (word, i) =>
            match(page.titleWords, word, 100, 60) ||
            match(page.tagWords, word, 40, 25) ||
            match(page.summaryWords, word, 8, 5) ||
            (inText[i].has(number) ? 1 : 0),
        );
        return { page, score: scores.includes(0) ? 0 : scores.reduce((sum, each) => sum + each, 0) };
      })
      .filter(({ page, score }) => score > 0 && passes(page.level ?? "", page.tags ?? []))
      .sort((one, other) => other.score - one.score)
      .map(({ page }) => page);
  };

  const item = (page) => {
    const link = document.createElement("a");
    link.href = page.path;
    link.textContent = page.title;
    const summary = document.createElement("p");
    summary.textContent = page.summary;
    const entry = document.createElement("li");
    entry.append(link, summary);
    return entry;
  };

  const showResults = () => {
    const pages = search(query.value);
    results.replaceChildren(...pages.slice(0, SHOWN).map(item));
    found.textContent =
      pages.length === 0
        ? `Nothing found for “${query.value.trim()}”. Try fewer or shorter words.`
        : pages.length > SHOWN
          ? `${count(pages.length, "result")}, of which the first ${SHOWN} are listed`
          : count(pages.length, "result");
  };

  /** Loads the index once, and calls back when it is there. */
  const withIndex = (() => {
    let loading = null;
    return (then) => {
      loading ??= new Promise((loaded, failed) => {
        const script = document.createElement("script");
        script.src = "assets/search-index.js";
        script.onload = loaded;
        script.onerror = failed;
        document.head.append(script);
      }).then(() => {
        index = prepare(window.searchIndex);
      });
      loading.then(then, () => {
        found.textContent = "The search index could not be loaded.";
      });
    };
  })();

  const update = () => {
    const searching = words(query.value).length > 0;
    topics.hidden = searching;
    results.hidden = !searching;
    if (searching) {
      withIndex(() => {
        // The field may have been cleared while the index was loading.
        if (words(query.value).length > 0) showResults();
      });
    } else {
      filter();
    }
  };

  // Keys: “/” goes to the field, arrows go through the results, Escape starts over.

  const links = () => [...results.querySelectorAll("a")];

  const move = (event) => {
    const stops = [query, ...links()];
    const place = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && place >= 0 && !results.hidden) {
      event.preventDefault();
      stops[Math.min(stops.length - 1, Math.max(0, place + step))].focus();
    } else if (event.key === "Escape" && place >= 0) {
      query.value = "";
      query.focus();
      update();
    }
  };

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input[type=search], select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
    } else {
      move(event);
    }
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!results.hidden) links()[0]?.click();
  });
  form.addEventListener("input", update);
  query.addEventListener("focus", () => withIndex(() => {}));

  form.hidden = false;
  update(); // a browser that comes back to the page may have kept what was entered
})();
