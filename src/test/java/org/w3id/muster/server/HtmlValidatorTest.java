package org.w3id.muster.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that are not about one thing are valid HTML, too; and the checker finds a fault where there is one. */
class HtmlValidatorTest {

    private static final List<String> PATHS = List.of("", "?lang=ru", "search?q=Vlasov&from=1942&to=1943", "query",
            "query?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%203",
            "query?query=CONSTRUCT%20WHERE%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%203", "query?query=nonsense", "sparql",
            "cookbook", "figures", "disagreements", "edition", "editorial-rules", "ontology", "api", "nothing/here",
            "doc/person/andrei-vlasov?lang=de");

    @Test
    void otherPagesAreValidHtml() {
        List<String> faults = new ArrayList<>();
        try (MusterServer server = CuratedEdition.serve()) {
            Client client = new Client(server);
            for (String path : PATHS) {
                HtmlValidator.faults(client.get(path, "Accept", "text/html").body())
                        .forEach(fault -> faults.add("/" + path + ": " + fault));
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void aFaultIsFound() {
        assertEquals(1, HtmlValidator.faults("<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a>").size());
    }
}
