// Evaluates to the function with which both engines call KaTeX. It returns HTML, or, if there is a
// mistake in the TeX, its position (-1 if unknown), a line break and a message.
(function () {
  'use strict';
  const trusted = new Set(['\\htmlClass', '\\htmlId', '\\htmlData']);

  const options = (displayMode) => ({
    displayMode,
    output: 'htmlAndMathml',
    throwOnError: true,
    // The trusted commands are themselves such an extension of LaTeX; everything else has to be LaTeX.
    strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    // Refused commands would otherwise be printed in red.
    trust: ({ command }) => {
      if (trusted.has(command)) {
        return true;
      }
      throw new katex.ParseError(command + ' is not allowed');
    },
    maxSize: 20,
    maxExpand: 1000,
    // KaTeX stores an expression's own definitions in this object.
    macros: {},
  });

  // What KaTeX gets wrong: it puts \underset and its like into <mi> or <mo>, which may hold nothing but
  // text; and a subscript below a box that hangs low can get a height below zero, which browsers ignore.
  const mended = (node) => {
    const children = node.children ?? [];
    if (/^m[ion]$/.test(node.type) && children.some((child) => child.type !== undefined)) {
      node.type = 'mrow';
    }
    if (node.style?.height?.startsWith('-')) {
      delete node.style.height;
    }
    children.forEach(mended);
    return node;
  };

  // Font sizes by the number in KaTeX's class names; size6 is the size of the text.
  const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

  const ems = (length) => (length?.endsWith('em') ? parseFloat(length) : 0);

  /** The width of a box in em, from the widths of its letters; boxes in a vlist lie upon each other. */
  const widthOf = (node) => {
    const style = node.style ?? {};
    const around = ems(style.marginLeft) + ems(style.marginRight) + ems(style.paddingLeft);
    if (node.text !== undefined) {
      // Letters and digits that follow each other are put together, with the width of the first.
      return (node.width ?? 0) * [...node.text].length + (node.italic ?? 0) + around;
    }
    const classes = node.classes ?? [];
    if (classes.includes('katex-mathml')) {
      return 0;
    }
    const widths = (node.children ?? []).map(widthOf);
    const stacked = classes.includes('vlist') || classes.includes('vlist-t');
    const inner = stacked
      ? Math.max(0, ...widths)
      : widths.reduce((sum, width) => sum + width, 0);
    const [, from, to] = /reset-size(\d+) size(\d+)/.exec(classes.join(' ')) ?? [0, 6, 6];
    return Math.max(inner * (sizes[to - 1] / sizes[from - 1]), ems(style.width)) + around;
  };

  /** An equation this wide in em does not fit on paper in the size of its text. */
  const WIDE = 44;

  // Style sheets can make an equation fit its paper if they know its width. Letters end up a little
  // wider than they are, because browsers place them on whole pixels.
  const measured = (node) => {
    const width = Math.ceil(1.02 * widthOf(node));
    if (width > WIDE) {
      node.style['--width'] = width;
    }
    return node;
  };

  return (tex, displayMode) => {
    try {
      const tree = mended(katex.__renderToDomTree(tex, options(displayMode)));
      return (displayMode ? measured(tree) : tree).toMarkup();
    } catch (error) {
      const position = error.position === undefined ? -1 : error.position;
      return position + '\n' + (error.rawMessage || String(error));
    }
  };
})();
