package org.byhand.site;

/**
 * What a generation made.
 *
 * @param pages HTML pages
 * @param equations equations worked out on them
 * @param published how the site's folder changed
 */
public record Summary(int pages, int equations, PublishResult published) {}
