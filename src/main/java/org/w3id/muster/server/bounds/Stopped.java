package org.w3id.muster.server.bounds;

import org.apache.jena.query.QueryCancelledException;

/**
 * Ends a query. It is Jena's own cancellation, the only exception that FILTER, COALESCE and {@code ||} let pass; why it
 * was thrown is in the {@link QueryBudget}.
 */
final class Stopped extends QueryCancelledException {

    private static final long serialVersionUID = 1;

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
