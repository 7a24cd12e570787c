package org.w3id.muster.server;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.muster.release.UnreadableStoreError;
import org.w3id.muster.server.bounds.MemoryPool;
import org.w3id.muster.server.bounds.MemoryShare;
import org.w3id.muster.server.bounds.QueryBudget;
import org.w3id.muster.server.bounds.Sizes;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.EditionDamage;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;
import org.w3id.muster.site.QueryAnswer;
import org.w3id.muster.site.QueryRunner;

/**
 * Runs admitted queries: when the scheduler lets them, on a lease of the current release, in a read transaction, within their time.
 *
 * <p>Whatever ends a query early becomes a {@link ProblemException}. Thread-safe.
 */
final class QueryService implements QueryRunner {

    private static final Logger LOG = LoggerFactory.getLogger(QueryService.class);

    /** What to do with a query while its transaction is open. */
    interface Work<T> {
        T with(RunningQuery running);
    }

    private final CurrentRelease current;
    private final QueryScheduler scheduler;
    private final MemoryPool memory = new MemoryPool(Limits.allHeldBytes());
    private final Limits limits;
    private final QueryGuard guard;
    private final Context settings = new Context();

    QueryService(CurrentRelease current, QueryScheduler scheduler, Limits limits) {
        this.current = current;
        this.scheduler = scheduler;
        this.limits = limits;
        this.guard = new QueryGuard(limits);
    }

    /** Settings of the Fuseki configuration, for every query. To be called before the server starts. */
    void configure(Context configured) {
        settings.putAll(configured);
    }

    QueryGuard guard() {
        return guard;
    }

    /** Runs a query; {@code wished} can only shorten its time. */
    <T> T run(Query query, Duration wished, Work<T> work) {
        Duration timeout = wished.compareTo(limits.timeout()) < 0 ? wished : limits.timeout();
        try (QueryTicket ticket = scheduler.enter(timeout);
                CurrentRelease.Lease lease = current.lease();
                QueryBudget budget = new QueryBudget(ticket.cancelSignal(), memory, limits.heldBytes(),
                        ticket::giveWay)) {
            DatasetGraph dataset = lease.release().dataset();
            try {
                return Txn.calculateRead(dataset, () -> {
                    T result = work.with(new RunningQuery(query, dataset, settings, budget));
                    // whatever the engine may have swallowed: a stopped query has no result, nor has a damaged edition
                    budget.check();
                    if (lease.release().damage().isPresent()) {
                        throw EditionDamage.PROBLEM.toException();
                    }
                    return result;
                });
            } catch (QueryCancelledException e) {
                throw stopped(ticket, budget);
            } catch (ProblemException e) {
                throw e;
            } catch (StackOverflowError e) {
                throw QueryGuard.tooDeep();
            } catch (UnreadableStoreError e) {
                LOG.debug("The store cannot be read", e);
                throw EditionDamage.PROBLEM.toException();
            } catch (RuntimeException e) {
                if (ticket.cancelSignal().get()) {
                    throw stopped(ticket, budget);
                }
                if (isDiskFull(e)) {
                    LOG.error("There is no room left for temporary files in {}", System.getProperty("java.io.tmpdir"));
                    throw ProblemDetail.of("no-room", 503, "The server has no room for the result",
                            "The disk for temporary files is full.", "Try again later, or ask for less: add LIMIT.")
                            .retryAfter(60).toException();
                }
                LOG.error("A query failed: {}", query, e);
                throw ProblemDetail.of("query-failed", 500, "The query could not be answered",
                        "The evaluation failed. The reason is in the server's log.",
                        "Leave out parts of the query until it is answered, and report the part that fails.")
                        .toException();
            }
        }
    }

    private static boolean isDiskFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public QueryAnswer answer(String sparql, String base, int mostRows) {
        if (sparql.length() > limits.queryBytes()) {
            throw ProblemDetail.of("query-too-long", 413, "The query is too long",
                    "It is longer than " + limits.queryBytes() + " bytes.", "Split it.").toException();
        }
        Query query = guard.admit(sparql, base);
        return run(query, limits.timeout(), running -> query.isSelectType()
                ? rows(running, mostRows)
                : query.isAskType()
                        ? truth(running)
                        : triples(running, mostRows));
    }

    private static QueryAnswer rows(RunningQuery running, int most) {
        try (QueryExec exec = running.execution(); MemoryShare share = running.budget().share()) {
            RowSet table = exec.select();
            List<Map<String, Node>> rows = new ArrayList<>();
            while (rows.size() < most && table.hasNext()) {
                Binding binding = table.next();
                Map<String, Node> row = new LinkedHashMap<>();
                binding.forEach((variable, value) -> {
                    share.hold(Sizes.of(value));
                    row.put(variable.getVarName(), value);
                });
                rows.add(row);
            }
            return new QueryAnswer.Rows(running.query().getResultVars(), rows, table.hasNext(),
                    running.remarks());
        }
    }

    private static QueryAnswer truth(RunningQuery running) {
        try (QueryExec exec = running.execution()) {
            return new QueryAnswer.Truth(exec.ask(), running.remarks());
        }
    }

    private static QueryAnswer triples(RunningQuery running, int most) {
        List<Triple> triples = new ArrayList<>();
        try (MemoryShare share = running.budget().share()) {
            running.triples(triple -> {
                if (triples.size() == most) {
                    throw new Enough();
                }
                share.hold(Sizes.of(triple));
                triples.add(triple);
            });
            return new QueryAnswer.Triples(triples, false, running.remarks());
        } catch (Enough e) {
            return new QueryAnswer.Triples(triples, true, running.remarks());
        }
    }

    /** Ends a stream of triples of which the page shows no more. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }

    private static ProblemException stopped(QueryTicket ticket, QueryBudget budget) {
        ProblemDetail own = budget.problem();
        if (own != null) {
            return own.toException();
        }
        double seconds = ticket.timeout().toMillis() / 1000.0;
        return switch (Objects.requireNonNullElse(ticket.stopped(), QueryTicket.Stop.TIME_OUT)) {
            case MADE_ROOM -> ProblemDetail.of("made-room", 503, "The query was stopped to let others in",
                    "It ran long, and too many others wait for a place for long queries.",
                    "Try again in a minute, or make the query smaller.").retryAfter(60).toException();
            case NO_MEMORY -> ProblemDetail.of("made-room", 503, "The query was stopped to let others in",
                    "It ran long, and the server's memory is almost used up.",
                    "Try again in a minute, or make the query smaller.").retryAfter(60).toException();
            case TIME_OUT -> (ticket.waitedMost()
                    ? ProblemDetail.of("query-timeout", 503, "The query took too long",
                            "It was stopped after " + seconds + " seconds, most of which it waited for other queries. "
                                    + "Nothing of the result was sent.",
                            "Try again in a minute.").retryAfter(60)
                    : ProblemDetail.of("query-timeout", 503, "The query took too long",
                            "It was stopped after " + seconds + " seconds. Nothing of the result was sent.",
                            "Make it smaller: name a class or a thing, join by shared variables, add LIMIT, "
                                    + "and begin property paths at a fixed end."))
                    .with("timeoutSeconds", seconds).toException();
        };
    }
}
