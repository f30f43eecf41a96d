package org.byhand.page;

import org.byhand.page.picture.Chart;

/**
 * What the template of a chart shows.
 *
 * @param id of its figure
 * @param kind what it is a chart of
 * @param subject what else is said in its title
 */
record ChartDrawing(String id, String kind, String subject, Chart chart) {}
