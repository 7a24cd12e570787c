package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which accounts cannot both hold, and which can. */
@Tag("slow")
class ConflictsTest {

    private static final String PLACES = """
            {"things": [
              {"thing": "place/town", "type": "Place", "label": {"en": "Town", "ru": "Город"}},
              {"thing": "site/camp", "type": "DetentionSite", "label": {"en": "Camp", "ru": "Лагерь"},
               "identification": "named"},
              {"thing": "site/far", "type": "DetentionSite", "label": {"en": "Far", "ru": "Дальний"},
               "identification": "named"},
              {"thing": "site/some", "type": "DetentionSite", "label": {"en": "a camp", "ru": "лагерь"},
               "identification": "unnamed"},
              {"thing": "group/captives", "type": "PersonGroup", "label": {"en": "Captives", "ru": "Пленные"},
               "definedBy": {"type": "Capture", "time": "1941/1945"}}]}
            """;

    @TempDir
    Path directory = Path.of("");

    @Test
    void differentDaysOfDeath() throws IOException {
        assertEquals(List.of("time"), over(death("\"time\": \"1946\""), death("\"time\": \"1947-02\"")));
    }

    @Test
    void aVagueDayAndAnExactOneInsideItAgree() throws IOException {
        assertEquals(List.of(), over(death("\"time\": \"1946\""), death("\"time\": \"1946-08-01\"")));
    }

    @Test
    void daysOfTwoCalendarsAgree() throws IOException {
        assertEquals(List.of("time"), over(death("\"time\": \"1916-06-04\""), death("\"time\": \"1916-06-17\"")));
        assertEquals(List.of(), over(death("\"time\": {\"edtf\": \"1916-06-04\", \"calendar\": \"unstated\"}"),
                death("\"time\": \"1916-06-17\"")));
    }

    @Test
    void differentPlaces() throws IOException {
        assertEquals(List.of("place"), over(death("\"place\": \"site/camp\""), death("\"place\": \"site/far\"")));
    }

    @Test
    void aPlaceAndAnotherThatLiesInItAgree() throws IOException {
        assertEquals(List.of(), over(death("\"place\": \"site/camp\""), death("\"place\": \"place/town\""),
                statement("\"subject\": \"site/camp\", \"property\": \"locatedIn\", \"value\": \"place/town\"")));
    }

    @Test
    void aPlaceThatNobodyNamedAgreesWithEveryPlace() throws IOException {
        assertEquals(List.of(), over(death("\"place\": \"site/some\""), death("\"place\": \"site/far\"")));
    }

    @Test
    void geometriesTooFarApart() throws IOException {
        assertEquals(List.of("place"),
                over(geometry("13.26 E", "site", ""), geometry("13.26 W", "site", "")));
        assertEquals(List.of("place"), over(geometry("13.26 E", "site", ""), geometry("13.36 E", "site", "")));
        assertEquals(List.of(), over(geometry("13.26 E", "site", ""), geometry("13.36 E", "settlement", "")));
    }

    @Test
    void aCampThatMovedWasInTwoPlaces() throws IOException {
        assertEquals(List.of(), over(geometry("13.26 E", "site", ", \"time\": \"1941\""),
                geometry("17.26 E", "site", ", \"time\": \"1942/1945\"")));
    }

    @Test
    void differentCauses() throws IOException {
        assertEquals(List.of("manner"), over(death("\"cause\": \"hanging\""), death("\"cause\": \"hunger\"")));
    }

    @Test
    void aConflictWithARejectedAccountSaysSo() throws IOException {
        SmallData data = write(death("\"time\": \"1946\""), death("""
                "time": "1950", "standing": "rejected", "standingReason": {"en": "Misprint."}"""));
        assertEquals(List.of(true), data.publish().report().conflicts().stream().map(Conflict::rejected).toList());
    }

    @Test
    void numbersWithNoValueInCommon() throws IOException {
        assertEquals(List.of("number"), over(figure(">4400000", "1945"), figure("<500000", "1945")));
        assertEquals(List.of(), over(figure("100..200", "1945"), figure("150..300", "1945")));
    }

    @Test
    void figuresForDifferentTimesAgree() throws IOException {
        assertEquals(List.of(), over(figure("100", "1941"), figure("200", "1944")));
    }

    @Test
    void whatOneSaysAndAnotherDenies() throws IOException {
        String said = "\"subject\": \"site/camp\", \"property\": \"siteType\", \"value\": \"prison\"";
        assertEquals(List.of("denial"), over(statement(said), statement(said + ", \"negated\": true")));
        assertEquals(List.of(), over(statement(said), statement(said)));
    }

    @Test
    void textsOfDifferentTimesAgree() throws IOException {
        assertEquals(List.of(), over(label("Oflag", "1941"), label("Stalag", "1944")));
    }

    @Test
    void aDeniedText() throws IOException {
        assertEquals(List.of("denial"),
                over(statement(named("Oflag")), statement(named("Oflag") + ", \"negated\": true")));
    }

    @Test
    void twoCapturesThatOneEntryTellsAgreeWithEachOther() throws IOException {
        assertEquals(List.of(), over(capture("1942") + ", " + second(capture("1945"))));
    }

    @Test
    void aCaptureThatFitsNoneOfAnotherEntry() throws IOException {
        assertEquals(List.of("time", "time"), over(capture("1942") + ", " + second(capture("1945")), capture("1943")));
        assertEquals(List.of(), over(capture("1942") + ", " + second(capture("1945")), capture("1942")));
    }

    @Test
    void onePairIsReportedOnceHoweverManyPeopleItIsAbout() throws IOException {
        String both = "\"key\": \"c1\", \"type\": \"Death\", \"happenedTo\": [\"person/ivan-petrov\", \"person/ivan-bruder\"], "
                + "\"evidence\": [\"p1\"], \"time\": \"%s\"";
        SmallData data = write("{" + both.formatted("1946") + "}", "{" + both.formatted("1947") + "}")
                .file("authority/more.json", """
                        {"things": [{"thing": "person/ivan-bruder", "type": "Person",
                          "label": {"en": "Ivan Bruder", "ru": "Иван Брудер"}}]}""");
        assertEquals(1, data.publish().report().conflicts().size());
    }

    /** What the accounts conflict over, each in an entry of its own. */
    private List<String> over(String... accounts) throws IOException {
        return write(accounts).publish().report().conflicts().stream().map(Conflict::over).toList();
    }

    private SmallData write(String... accounts) {
        SmallData data = new SmallData(directory);
        data.file("authority/places.json", PLACES);
        for (int i = 0; i < accounts.length; i++) {
            data.entry("handbook/e" + i, "\"accounts\": [" + accounts[i] + "]");
        }
        return data;
    }

    private static String account(String type, String members) {
        return "{\"key\": \"c1\", \"type\": \"" + type + "\", \"evidence\": [\"p1\"], " + members + "}";
    }

    private static String death(String members) {
        return account("Death", "\"happenedTo\": \"person/ivan-petrov\", " + members);
    }

    private static String capture(String time) {
        return account("Capture", "\"happenedTo\": \"person/ivan-petrov\", \"time\": \"" + time + "\"");
    }

    private static String second(String account) {
        return account.replace("\"c1\"", "\"c2\"");
    }

    private static String figure(String quantity, String time) {
        return account("Observation",
                "\"population\": \"group/captives\", \"quantity\": \"" + quantity + "\", \"time\": \"" + time + "\"");
    }

    private static String geometry(String longitude, String precision, String more) {
        return statement(
                "\"subject\": \"site/camp\", \"property\": \"geometry\", \"value\": {\"wkt\": \"52.77 N, %s\", \"precision\": \"%s\"}%s"
                        .formatted(longitude, precision, more));
    }

    private static String statement(String members) {
        return account("Statement", members);
    }

    private static String label(String text, String time) {
        return statement(named(text) + ", \"time\": \"" + time + "\"");
    }

    private static String named(String text) {
        return "\"subject\": \"site/camp\", \"property\": \"label\", \"literalValue\": {\"de\": \"" + text + "\"}";
    }
}
