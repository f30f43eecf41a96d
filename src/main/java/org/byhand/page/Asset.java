package org.byhand.page;

/**
 * A file of the site that is the same for all pages.
 *
 * @param path relative to the site's folder of assets, with forward slashes
 * @param bytes its content
 */
public record Asset(String path, byte[] bytes) {}
