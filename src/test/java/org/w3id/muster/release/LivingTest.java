package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Sort;

/** Of sources that protect the living, nobody who may be alive reaches an edition; who is dead, or openly spoken of, does. */
@Tag("slow")
class LivingTest {

    private static final LivingRule AS_OF_2026 = new LivingRule(110, Optional.of(2026));

    @TempDir
    Path directory = Path.of("");

    private SmallData data;

    @BeforeEach
    void write() {
        data = new SmallData(directory);
        register("deceased-only");
        row("born-late", "Boris Jungov", birth("1930"));
        row("born-early", "Semyon Starov", birth("1890"));
        row("born-about", "Fyodor Vaguin", birth("1910/1930"));
        row("seen-late", "Klim Seenov", capture("1942"));
        row("seen-early", "Osip Earlin", capture("1915"));
        row("dead", "Naum Deadov", birth("1930") + ", " + account("d", "Death", "\"time\": \"1999\""));
        row("denied", "Gleb Aliveev", birth("1930") + ", "
                + account("d", "Death", "\"time\": \"1999\", \"standing\": \"rejected\", "
                        + "\"standingReason\": {\"en\": \"No.\"}, \"standingBy\": \"E\", \"standingOn\": \"2024-01-01\""));
        row("undated", "Yefim Undatov", account("c", "Capture", "\"participant\": \"person/ivan-petrov\""));
        row("known", "Luka Publikov", birth("1931"));
        data.entry("handbook/publikov",
                """
                        "things": [{"key": "him", "type": "Person", "label": {"en": "Luka Publikov"}}],
                        "accounts": [{"key": "c", "type": "Capture", "happenedTo": "#him", "time": "1944", "evidence": ["p1"]}]""")
                .file("identity/known.json", """
                        {"decisions": [{"mention": "person/register/known/him", "thing": "person/handbook/publikov/him",
                          "verdict": "same", "why": {"en": "Same name."}, "by": "E", "on": "2024-05-01"}]}""")
                .file("authority/camp.json",
                        """
                                {"things": [{"thing": "site/west", "type": "DetentionSite", "label": {"en": "West"},
                                  "identification": "named",
                                  "note": {"en": "Its cook was B. Jungov.", "ru": "Строил его Семён Старов.", "de": "Hier war S. Starow."}}]}""");
    }

    private void register(String rights) {
        data.file("sources/register.json", """
                {"sources": [{"source": "register", "title": {"en": "Register"}, "sourceKind": "archival",
                  "accessRights": "%s"}]}""".formatted(rights));
    }

    private void row(String key, String name, String accounts) {
        data.file("entries/register/" + key + ".json", """
                {"entry": "register/%s", "headword": {"en": "%s"}, "passages": [{"key": "p1", "locator": "row %s"}],
                 "things": [{"key": "him", "type": "Person", "label": {"en": "%s"}}], "accounts": [%s]}"""
                .formatted(key, name, key, name, accounts));
    }

    private static String birth(String time) {
        return account("b", "Event", "\"eventType\": \"birth\", \"time\": \"" + time + "\"");
    }

    private static String capture(String time) {
        return account("c", "Capture", "\"time\": \"" + time + "\"");
    }

    private static String account(String key, String type, String members) {
        return "{\"key\": \"%s\", \"type\": \"%s\", \"happenedTo\": \"#him\", %s, \"evidence\": [\"p1\"]}"
                .formatted(key, type, members);
    }

    private BuildResult.Published publish(LivingRule rule) throws IOException {
        BuildResult result = Build.run(
                BuildOptions.of(Path.of("ontology"), List.of(data.data()), data.out()).living(rule),
                Progress.SILENT);
        return assertInstanceOf(BuildResult.Published.class, result, result::toString);
    }

    @Test
    void whoMayBeAliveIsLeftOutEverywhere() throws IOException {
        BuildResult.Published published = publish(AS_OF_2026);
        String dump = data.dump();
        for (String gone : List.of("born-late", "Jungov", "born-about", "Vaguin", "seen-late", "Seenov",
                "register/denied", "Aliveev",
                "register/undated", "Undatov", "register/known/b")) {
            assertFalse(dump.contains(gone), gone);
            for (Path file : files()) {
                assertFalse(Files.readString(file).contains(gone), gone + " in " + file);
            }
        }
        for (String kept : List.of("Starov", "Earlin", "Deadov", "Luka Publikov", "Строил", "Hier war")) {
            assertTrue(dump.contains(kept), kept);
        }
        try (Release release = Release.open(data.current())) {
            assertEquals(0, release.index().page(Criteria.all().text("Jungov"), Sort.NAME_ENGLISH, Optional.empty(), 5)
                    .total());
        }
        assertFalse(Files.exists(data.current().resolve(WithdrawnThings.FILE)), "who was never published is not gone");
        LivingLeftOut told = published.report().livingLeftOut().orElseThrow();
        assertEquals(4, told.dated(), told::toString);
        // the captive without a date, and whom only the register names beside him
        assertEquals(2, told.undated(), told::toString);
        assertTrue(Files.readString(data.current().resolve(Release.REPORT)).contains("4 persons without a death"));
        assertEquals(Optional.of(AS_OF_2026), published.manifest().living());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(data.current())) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".gz")).toList();
        }
    }

    @Test
    void undatedPersonsFollowTheirSource() throws IOException {
        register("deceased-or-undated");
        publish(AS_OF_2026);
        assertTrue(data.dump().contains("Undatov") && !data.dump().contains("Jungov"));
    }

    @Test
    void anOpenSourceShowsAll() throws IOException {
        register("open");
        assertEquals(Optional.empty(), publish(AS_OF_2026).report().livingLeftOut());
        assertTrue(data.dump().contains("Jungov"));
    }

    @Test
    void anEntryMayProtectWhereItsSourceIsOpenAndNotTheOtherWayRound() throws IOException {
        register("open");
        data.file("entries/register/born-late.json", """
                {"entry": "register/born-late", "accessRights": "deceased-only", "headword": {"en": "x"},
                 "passages": [{"key": "p1", "locator": "row"}],
                 "things": [{"key": "him", "type": "Person", "label": {"en": "Boris Jungov"}}], "accounts": [%s]}"""
                .formatted(birth("1930")));
        publish(AS_OF_2026);
        assertTrue(!data.dump().contains("Jungov") && data.dump().contains("Vaguin"));
    }

    /** No clock is asked: the newest decision of the data says which year it is, and an option may say it instead. */
    @Test
    void theYearIsStatedAndMakesAnotherEdition() throws IOException {
        LivingLeftOut told = publish(LivingRule.DEFAULT).report().livingLeftOut().orElseThrow();
        assertEquals(Optional.of(2024), told.asOf());
        String before = data.current().getFileName().toString();
        publish(new LivingRule(80, Optional.of(2040)));
        assertTrue(data.dump().contains("Jungov"));
        assertNotEquals(before, data.current().getFileName().toString());
        assertEquals(new LivingRule(80, Optional.of(2040)), Recipe.of(data.current()).orElseThrow().living());
    }

    @Test
    void withoutAnyYearNobodyCountsAsDeadWhoHasNoDeath() throws IOException {
        Files.delete(data.data().resolve("identity/known.json"));
        assertEquals(Optional.empty(), publish(LivingRule.DEFAULT).report().livingLeftOut().orElseThrow().asOf());
        assertTrue(!data.dump().contains("Starov") && data.dump().contains("Deadov"));
    }
}
