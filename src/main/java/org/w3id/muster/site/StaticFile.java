package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** One file that belongs to the pages, from the class path; compressed once for the clients that take gzip. */
final class StaticFile extends PageServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern TAKES_GZIP = Pattern
            .compile("(^|.*[,\\s])(gzip|\\*)\\s*(;\\s*q=(1|0?\\.\\d*[1-9]).*|,.*|$)");

    private final String contentType;
    private final byte[] plain;
    private final byte[] packed;

    /** @param name the file beside this class, or an absolute name on the class path */
    StaticFile(String name, String contentType) {
        this(contentType, read(name));
    }

    private StaticFile(String contentType, byte[] plain) {
        this.contentType = contentType;
        this.plain = plain;
        this.packed = pack(plain);
    }

    /** A file that the program makes itself. */
    static StaticFile of(String text, String contentType) {
        return new StaticFile(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] read(String name) {
        try (InputStream in = StaticFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is missing from the program. Build it again.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = TAKES_GZIP.matcher(String.join(",", Collections.list(request.getHeaders("Accept-Encoding")))
                .toLowerCase(Locale.ROOT)).matches();
        byte[] bytes = gzip ? packed : plain;
        response.setHeader("Cache-Control", Caching.PROGRAM);
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
