package org.w3id.muster.site.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.release.EditionChanges;
import org.w3id.muster.release.Release;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.CsvTable;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.Replies;

/**
 * {@code /edition/…}: files of the edition, sent as they lie on the disk. Which there are is told here and nowhere taken
 * from the address.
 */
public final class EditionFile extends PageServlet {

    /**
     * A file that may be had.
     *
     * @param name in the edition, and in its address
     * @param saved what it is called when it is saved, before the id of the edition
     */
    private record Offered(String name, String mediaType, String saved, String suffix) {

        Path in(Release release) {
            return release.directory().resolve(name);
        }
    }

    static final String PREFIX = EditionServlet.PATH + "/";

    private static final long serialVersionUID = 1;
    private static final List<Offered> OFFERED = List.of(
            new Offered(Release.DUMP, "application/gzip", "muster", ".nq.gz"),
            new Offered(Release.REPORT, "text/plain;charset=utf-8", "muster-report", ".txt"),
            new Offered(EditionChanges.TABLE, CsvTable.MEDIA_TYPE, "muster-changes", ".csv"));

    private final transient CurrentRelease current;

    public EditionFile(CurrentRelease current) {
        this.current = current;
    }

    /** The address of a file of an edition; empty when it has no such file. */
    static Optional<String> address(Release release, String name) {
        return OFFERED.stream().filter(file -> file.name().equals(name) && Files.isRegularFile(file.in(release)))
                .map(file -> PREFIX + name).findFirst();
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = pathBehind(PREFIX, request);
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            Offered file = OFFERED.stream()
                    .filter(each -> each.name().equals(name) && Files.isRegularFile(each.in(release))).findFirst()
                    .orElseThrow(() -> ProblemDetail.of("not-found", 404, "There is no such file",
                            "This edition has no such file.", "The page /edition names those that there are.")
                            .toException());
            response.setHeader("Cache-Control", Caching.EDITION);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.saved() + "-"
                    + release.manifest().id().substring(0, Math.min(12, release.manifest().id().length()))
                    + file.suffix() + "\"");
            Replies.send(request, response, file.mediaType(), file.in(release));
        }
    }
}
