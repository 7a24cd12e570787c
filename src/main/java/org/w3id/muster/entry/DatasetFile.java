package org.w3id.muster.entry;

import java.util.List;

/**
 * What {@code dataset.json} says, as far as it could be read.
 *
 * @param problems everything that is wrong; with an ERROR among them the statement must not be used
 */
public record DatasetFile(DatasetStatement statement, List<Problem> problems) {

    public DatasetFile {
        problems = List.copyOf(problems);
    }
}
