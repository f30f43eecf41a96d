package org.byhand.site;

/**
 * A place in a file that names another place.
 *
 * @param element the tag or part of a style sheet in which it stands, for messages
 * @param use what a browser does with it
 * @param target as written: a URL, or for {@link Use#LABEL} an id of the same page
 */
record Reference(String element, Use use, String target) {

  /** What a browser does with a reference. */
  enum Use {
    /** Goes there when the reader asks for it. */
    LINK,
    /** Fetches it in order to show the page. */
    RESOURCE,
    /** Connects two elements of one page, such as a label and its field. */
    LABEL
  }
}
