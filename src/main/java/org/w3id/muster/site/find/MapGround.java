package org.w3id.muster.site.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;
import org.w3id.muster.site.Caching;
import org.w3id.muster.site.PageServlet;
import org.w3id.muster.site.Parameters;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.map.BaseMap;

/**
 * {@code /map/ground.svg?places=west,south,east,north}: land and water around places, onto which the editor of queries draws
 * a result.
 */
public final class MapGround extends PageServlet {

    public static final String PATH = MapServlet.PATH + "/ground.svg";

    private static final long serialVersionUID = 1;
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,9})?");

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Envelope places = places(Parameters.of(request).text("places"));
        response.setHeader("Cache-Control", Caching.PROGRAM);
        Replies.send(request, response, "image/svg+xml", BaseMap.ground(places));
    }

    private static Envelope places(String bounds) {
        String[] degrees = bounds.split(",", -1);
        double[] values = new double[4];
        boolean fits = degrees.length == values.length;
        for (int i = 0; fits && i < values.length; i++) {
            fits = DEGREES.matcher(degrees[i]).matches();
            values[i] = fits ? Double.parseDouble(degrees[i]) : 0;
        }
        if (!fits || values[0] < -180 || values[2] > 180 || values[1] < -90 || values[3] > 90
                || values[0] > values[2] || values[1] > values[3]) {
            throw new ProblemException(ProblemDetail.of("bad-places", 400, "These are no bounds of places",
                    "The parameter places is " + (bounds.isEmpty() ? "missing." : "\"" + bounds + "\"."),
                    "Give four numbers in degrees: west,south,east,north, such as places=9.5,47,24,55."));
        }
        return new Envelope(values[0], values[2], values[1], values[3]);
    }
}
