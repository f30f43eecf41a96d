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

  return (tex, displayMode) => {
    try {
      return katex.renderToString(tex, options(displayMode));
    } catch (error) {
      const position = error.position === undefined ? -1 : error.position;
      return position + '\n' + (error.rawMessage || String(error));
    }
  };
})();
