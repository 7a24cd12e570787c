package org.w3id.muster.release;

/** How a build ended. */
public sealed interface BuildResult {

    /** A new release is current. */
    record Published(Manifest manifest, Report report) implements BuildResult {}

    /** The current release was made from exactly these inputs: nothing was done. */
    record Unchanged(Manifest manifest) implements BuildResult {}

    /** Nothing was published; the current release, if there is one, is untouched. */
    record Refused(Report report) implements BuildResult {}
}
