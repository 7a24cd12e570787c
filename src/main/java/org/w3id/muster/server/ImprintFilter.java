package org.w3id.muster.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.EditionDamage;
import org.w3id.muster.site.Imprint;
import org.w3id.muster.site.ReportAddress;

/**
 * Gives every page what its foot tells, also those that say what went wrong, and every answer a way to tell that the edition
 * is damaged.
 */
final class ImprintFilter implements Filter {

    private final CurrentRelease current;
    private final Optional<ReportAddress> reports;

    ImprintFilter(CurrentRelease current, Optional<ReportAddress> reports) {
        this.current = current;
        this.reports = reports;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EditionDamage.attachTo((HttpServletRequest) request, current::damaged);
        new Imprint(current.manifest(), reports).attachTo((HttpServletRequest) request);
        chain.doFilter(request, response);
    }
}
