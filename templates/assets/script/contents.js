// Shows in the table of contents where the reader is.
(() => {
  "use strict";

  const contents = document.querySelector(".contents");
  const box = contents.querySelector("details");
  const links = [...contents.querySelectorAll("a")];
  const headings = links.map((link) => document.getElementById(link.hash.slice(1)));

  /** A heading so far down, as a share of the window's height, is being read. */
  const READ = 0.3;

  let current = null;

  const follow = () => {
    const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const passed = headings.filter(
      (heading) => heading.getBoundingClientRect().top < innerHeight * READ,
    ).length;
    const link = links[end ? links.length - 1 : passed - 1] ?? null;
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    current = link;
    if (link && contents.scrollHeight > contents.clientHeight) {
      contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
    }
  };

  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      follow();
    });
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  follow();

  // Beside the text the contents are always open; above it they open on demand.
  const beside = matchMedia("(min-width: 80rem)");
  const unfold = () => {
    box.open = beside.matches;
  };
  beside.addEventListener("change", unfold);
  unfold();
})();
