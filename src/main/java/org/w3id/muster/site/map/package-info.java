/**
 * Maps as pictures in a page: SVG drawn on the server, without script and without a request to anybody.
 *
 * <pre>{@code
 * MapView view = MapView.of("path", "Where he was held", "Hammelburg, then Lübeck, then Sachsenhausen.")
 *         .withMarks(List.of(new Mark(9.89, 50.12, "Hammelburg", "/id/site/x", Mark.Precision.SETTLEMENT, 1), …))
 *         .withRoute(List.of(new Stop.At(9.89, 50.12, true), new Stop.Unknown(), …));
 * String svg = BaseMap.svg(view);                 // at most 20 kB, colours by the classes of muster.css
 * }</pre>
 *
 * <p>One grammar of doubt: a full disc is the site itself, a disc with a dashed edge a settlement in or near which it lay,
 * a dashed outline an area somewhere within which it lay. A line is dashed where one of its ends is vague, and has a gap
 * where a place in between is not known. Land, lakes and rivers are always there; borders only as "borders of today".
 *
 * <p>A page that shows a map gives the same things as a table beside it: what does not fit into a picture (long names, more
 * places than {@link org.w3id.muster.site.map.BaseMap#MOST_MARKS}) must not be lost.
 *
 * <p>The shapes are Natural Earth's (public domain); {@code README.md} beside the resource files says how they were made.
 * {@code Topology} reads them, {@code Frame} says which part of the world is shown and where a place is in it,
 * {@code Outlines} cuts and simplifies, {@code BaseMap} draws. Sees JTS and Jackson, nothing of ours.
 */
@NullMarked
package org.w3id.muster.site.map;

import org.jspecify.annotations.NullMarked;
