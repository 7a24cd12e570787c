package org.w3id.muster.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One address for one thing: {@code /doc/person/a%2Db/} leads to {@code /doc/person/a-b} (301). Percent-encoded characters that
 * need no encoding mean the same as without it (RFC 3986 §6.2.2.2), and no address of ours ends in a slash.
 */
final class CanonicalPath implements Filter {

    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");

    /** Where nothing is without a key behind it: there is nowhere to lead to. */
    private static final Set<String> WITHOUT_KEY = Set.of("/id", "/doc");

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        String path = request.getRequestURI();
        String canonical = of(path);
        if (canonical.equals(path) || !Set.of("GET", "HEAD").contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location",
                request.getQueryString() == null ? canonical : canonical + "?" + request.getQueryString());
    }

    /** A path that begins with two slashes stays, as it would lead to another host. */
    static String of(String path) {
        if (path.startsWith("//")) {
            return path;
        }
        String decoded = ENCODED.matcher(path).replaceAll(encoded -> {
            char character = (char) Integer.parseInt(encoded.group(1), 16);
            return character < 128 && (Character.isLetterOrDigit(character) || character == '-' || character == '_'
                    || character == '~') ? String.valueOf(character) : encoded.group();
        });
        int end = decoded.length();
        while (end > 1 && decoded.charAt(end - 1) == '/') {
            end--;
        }
        String canonical = decoded.substring(0, end);
        return WITHOUT_KEY.contains(canonical) ? path : canonical;
    }
}
