package org.w3id.muster.release;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release may say about its making: nothing of what is not open, and no path of the machine that built it.
 *
 * @param inputs the files that it is made from
 * @param privacy what may be shown, after all files were read
 * @param withdrawn what was withdrawn
 */
record PublicView(ReleaseInputs inputs, Privacy privacy, Withdrawn withdrawn) {

    /** A report without what was said about files that hold anything closed. */
    Report of(Report report) {
        return report.about(
                problem -> !isWithheld(problem.where().file()) && !withdrawn.isRevealedBy(problem.toString()),
                inputs::name);
    }

    /** What a file is called in the release; the directory of its kind where its own name would tell something. */
    String nameOfDecisions(String file) {
        return isWithheld(file) ? "data/identity" : inputs.name(file);
    }

    private boolean isWithheld(String file) {
        return privacy.isWithheld(file) || withdrawn.isRevealedBy(file);
    }

    /** The inputs that may be named, with their digests. */
    SortedMap<String, String> digests() {
        Set<String> hidden = new HashSet<>();
        inputs.names().forEach((file, name) -> {
            if (isWithheld(file.toString())) {
                hidden.add(name);
            }
        });
        inputs.digests().values().stream().filter(privacy::isWithheldPage).map(ReleaseInputs::nameOfPage)
                .forEach(hidden::add);
        SortedMap<String, String> shown = new TreeMap<>();
        inputs.digests().forEach((name, digest) -> {
            if (!hidden.contains(name)) {
                shown.put(name, digest);
            }
        });
        return shown;
    }

    /** How many inputs may not be named. */
    int withheld() {
        return inputs.digests().size() - digests().size();
    }
}
