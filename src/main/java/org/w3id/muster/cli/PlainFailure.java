package org.w3id.muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.QueryException;
import org.w3id.muster.release.BusyException;
import org.w3id.muster.release.NotComparableException;
import org.w3id.muster.site.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what kept a command from its work; a stack trace only for what nobody foresaw. */
final class PlainFailure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        String message = switch (failure) {
            case BadInput bad -> bad.getMessage();
            case ProblemException asked -> asked.getMessage() + ' ' + asked.problem().remedy();
            case BusyException busy -> busy.getMessage();
            case NotComparableException other -> other.getMessage();
            case UncheckedIOException io ->
                FileErrors.words(io.getCause() == null ? new IOException(io) : io.getCause());
            case IOException io -> FileErrors.words(io);
            // whoever reads our output has seen enough: `muster export | head`
            case RuntimeIOException pipe when isClosedPipe(pipe) -> "";
            case RuntimeIOException io when io.getCause() instanceof IOException cause -> FileErrors.words(cause);
            case IllegalStateException state -> state.getMessage();
            case QueryException query -> "The query cannot be run: " + query.getMessage();
            default -> FileErrors.in(failure).map(FileErrors::words).orElseThrow(() -> failure);
        };
        if (message != null && message.isEmpty()) {
            return CommandLine.ExitCode.OK;
        }
        command.getErr().println("muster: " + message);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean isClosedPipe(RuntimeIOException failure) {
        return failure.getCause() != null && "Broken pipe".equals(failure.getCause().getMessage());
    }
}
