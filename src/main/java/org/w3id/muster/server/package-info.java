/**
 * The running server: Fuseki embedded, the public SPARQL endpoint, limits, metrics and the life cycle.
 *
 * <p>{@code new MusterServer(options).start()} opens the current release, starts Fuseki from
 * {@code fuseki-config/muster.ttl} and answers. The way of a query:
 *
 * <ol>
 * <li>{@link org.w3id.muster.server.SparqlRequest} reads it by the SPARQL 1.1 Protocol,
 * <li>{@link org.w3id.muster.server.QueryGuard} parses it and refuses what it may not ask for,
 * <li>{@link org.w3id.muster.server.QueryScheduler} lets it in, and decides whose turn it is,
 * <li>{@link org.w3id.muster.server.QueryService} runs it on a lease of the current release, within its budget of time and
 * memory ({@link org.w3id.muster.server.bounds}),
 * <li>{@link org.w3id.muster.server.ResultWriter} fills a {@link org.w3id.muster.server.Spool}, and only a complete
 * spool is sent.
 * </ol>
 *
 * <p>So whoever reads a 200 has the whole answer. Everything else is a problem document.
 *
 * <p>{@link org.w3id.muster.server.ReleaseKeeper} follows {@code releases/current} and changes editions under running
 * requests; one that is damaged it lends to nobody. This package sees {@code site} and all below; only {@code cli} sees it.
 */
@NullMarked
package org.w3id.muster.server;

import org.jspecify.annotations.NullMarked;
