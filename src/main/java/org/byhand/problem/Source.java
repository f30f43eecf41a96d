package org.byhand.problem;

/** Where a problem comes from; the URL is http or https, or empty. */
public record Source(String name, String url) {}
