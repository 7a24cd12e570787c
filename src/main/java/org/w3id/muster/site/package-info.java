/**
 * Linked data on the web: what {@code /id}, {@code /doc}, {@code /concept}, {@code /ontology} and the pages answer.
 *
 * <p>A thing is named {@code {base}id/person/ivan-shepetov}. Asking for it answers 303 to its document
 * {@code /doc/person/ivan-shepetov}, which {@link org.w3id.muster.site.Negotiation} gives as a page to a browser and as
 * Turtle to everyone who does not ask for something else. What a document holds is decided in one place,
 * {@link org.w3id.muster.site.DocumentReader}; how it looks as RDF in {@link org.w3id.muster.site.RdfFormat} and as a
 * page in the templates of {@code src/main/jte}.
 *
 * <p>Every failure is a {@link org.w3id.muster.site.ProblemDetail}: what happened, why, and what to do.
 *
 * <p>This package sees {@code release} and below, and servlets. It never sees {@code server}: that one starts Jetty,
 * hands in the {@link org.w3id.muster.site.CurrentRelease} and a {@link org.w3id.muster.site.QueryRunner}, and mounts
 * the servlets that {@link org.w3id.muster.site.Site} lists.
 */
@NullMarked
package org.w3id.muster.site;

import org.jspecify.annotations.NullMarked;
