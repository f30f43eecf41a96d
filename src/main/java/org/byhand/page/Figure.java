package org.byhand.page;

/**
 * A picture and what is said about it.
 *
 * @param id the picture's place on the page
 * @param drawing SVG
 * @param caption a line of text
 */
record Figure(String id, Html drawing, Html caption) {}
