package org.w3id.muster.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.Visits;

/** Tells every page the licence of the edition, which the foot of the page names, also of those that say what went wrong. */
final class LicenseOfEdition implements Filter {

    private final CurrentRelease current;

    LicenseOfEdition(CurrentRelease current) {
        this.current = current;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (CurrentRelease.Lease lease = current.lease()) {
            lease.release().manifest().license().ifPresent(iri -> request.setAttribute(Visits.LICENSE, iri));
        }
        chain.doFilter(request, response);
    }
}
