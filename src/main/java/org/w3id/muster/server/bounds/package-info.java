/**
 * What one query may cost: time, memory, and the length of what it makes.
 *
 * <p>Jena looks at the clock between rows and counts nothing. Here every part of a query that can grow is looked at:
 *
 * <ul>
 * <li>{@link org.w3id.muster.server.bounds.QueryBudget} is what a query has. It stops the query by an exception that the
 * engine does not swallow, and remembers why.
 * <li>{@link org.w3id.muster.server.bounds.BoundedExpressions} rewrites the expressions before the optimiser sees them,
 * wherever they are: FILTER, BIND, ORDER BY, HAVING, arguments of aggregates, EXISTS.
 * <li>{@link org.w3id.muster.server.bounds.BoundedOperators} counts the bytes of the rows that operators hold, and walks
 * property paths on a {@link org.w3id.muster.server.bounds.WatchedGraph}.
 * <li>{@link org.w3id.muster.server.bounds.AllowedFunctions} is the list of functions that a query may name by IRI.
 * </ul>
 *
 * <pre>{@code
 * QueryBudget budget = new QueryBudget(cancelSignal, pool, 128 << 20, ticket::giveWay);
 * BoundedExecution.configure(context, budget);   // then run the query with that context
 * budget.check();                                // before a result leaves
 * }</pre>
 *
 * <p>Sees {@code site} for its problem documents, and Jena. Only {@code server} sees it.
 */
@NullMarked
package org.w3id.muster.server.bounds;

import org.jspecify.annotations.NullMarked;
