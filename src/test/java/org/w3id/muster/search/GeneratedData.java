package org.w3id.muster.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented data of any size, as a register would give them: every entry tells of five prisoners, each with a name, a
 * unit and rank, a capture, two stays and what became of him. The same number gives the same data.
 */
final class GeneratedData {

    private static final int PER_ENTRY = 5;
    private static final int ENTRIES_PER_FILE = 100;

    private static final int CAMPS = 200;
    private static final int UNITS = 400;
    private static final int PLACES = 150;

    private static final String[] GIVEN = {"Ivan", "Pyotr", "Andrei", "Nikolai", "Fyodor", "Aleksei", "Mikhail",
            "Grigory", "Yakov", "Semyon", "Vasily", "Stepan", "Pavel", "Timofei", "Roman", "Kirill"};
    private static final String[] GIVEN_RUSSIAN = {"Иван", "Пётр", "Андрей", "Николай", "Фёдор", "Алексей", "Михаил",
            "Григорий", "Яков", "Семён", "Василий", "Степан", "Павел", "Тимофей", "Роман", "Кирилл"};
    private static final String[] STEM = {"Petr", "Sidor", "Kuznets", "Morosch", "Volk", "Zait", "Belyak", "Gorshk",
            "Tarant", "Lebed", "Orlen", "Sokol", "Vorob", "Krugl", "Shtykal", "Dubr", "Rogal", "Tyulen", "Yastreb",
            "Kalin"};
    private static final String[] STEM_RUSSIAN = {"Петр", "Сидор", "Кузнец", "Морощ", "Волк", "Зайт", "Беляк", "Горшк",
            "Тарант", "Лебед", "Орлен", "Сокол", "Вороб", "Кругл", "Штыкал", "Дубр", "Рогал", "Тюлен", "Ястреб",
            "Калин"};
    private static final String[] MIDDLE = {"", "en", "ich", "ul", "at", "ok", "ush", "am", "ad", "or"};
    private static final String[] MIDDLE_RUSSIAN = {"", "ен", "ич", "ул", "ат", "ок", "уш", "ам", "ад", "ор"};

    private static final String[] RANKS = {"private", "sergeant", "lieutenant", "captain"};
    private static final String[] DEPARTURES = {"escape", "transfer", "release", "liberation", "repatriation"};
    private static final String[] DEATHS = {"execution", "disease-or-hunger", "killed", "unknown"};

    private final Random random = new Random(1942);
    private final Path directory;

    private GeneratedData(Path directory) {
        this.directory = directory;
    }

    /** Writes a data directory: {@code GeneratedData DIR PERSONS}. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    static void write(Path directory, int persons) {
        GeneratedData data = new GeneratedData(directory);
        data.file("sources/register.json", Map.of("sources", List.of(Map.of("source", "generated-register",
                "title", Map.of("en", "Generated register"), "sourceKind", "archival", "accessRights",
                "open"))));
        data.authority();
        int entries = (persons + PER_ENTRY - 1) / PER_ENTRY;
        for (int first = 0; first < entries; first += ENTRIES_PER_FILE) {
            data.file("entries/register/" + first + ".json", Map.of("entries",
                    IntStream.range(first, Math.min(entries, first + ENTRIES_PER_FILE)).mapToObj(data::entry)
                            .toList()));
        }
    }

    private void authority() {
        List<Map<String, Object>> things = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            things.add(Map.of("thing", "place/p" + i, "type", "Place", "label",
                    Map.of("en", "Place " + i, "ru", "Место " + i)));
        }
        for (int i = 0; i < CAMPS; i++) {
            things.add(Map.of("thing", "site/s" + i, "type", "DetentionSite", "identification", "named", "label",
                    Map.of("en", "Stalag " + i, "ru", "Шталаг " + i, "de", "Stalag " + i)));
        }
        for (int i = 0; i < UNITS; i++) {
            things.add(Map.of("thing", "unit/u" + i, "type", "MilitaryUnit", "label",
                    Map.of("en", i + "th Rifle Division", "ru", i + "-я стрелковая дивизия")));
        }
        file("authority/things.json", Map.of("things", things));
    }

    private Map<String, Object> entry(int number) {
        List<Map<String, Object>> passages = new ArrayList<>();
        List<Map<String, Object>> things = new ArrayList<>();
        List<Map<String, Object>> accounts = new ArrayList<>();
        for (int i = 0; i < PER_ENTRY; i++) {
            String person = "m" + i;
            int given = random.nextInt(GIVEN.length);
            int stem = random.nextInt(STEM.length);
            int middle = random.nextInt(MIDDLE.length);
            String english = GIVEN[given] + ' ' + STEM[stem] + MIDDLE[middle] + "ov";
            String russian = GIVEN_RUSSIAN[given] + ' ' + STEM_RUSSIAN[stem] + MIDDLE_RUSSIAN[middle] + "ов";
            things.add(Map.of("key", person, "type", "Person", "label", Map.of("en", english, "ru", russian)));
            // the first camp holds half of all: a hub
            int camp = random.nextBoolean() ? 0 : random.nextInt(CAMPS);
            String from = "194" + (1 + random.nextInt(3)) + "-" + month();
            passages.add(Map.of("key", "p" + i, "locator", "row " + (number * PER_ENTRY + i), "abstract",
                    Map.of("en", english + ", captured near Place " + i + ", was held in Stalag " + camp + '.')));
            String who = "#" + person;
            List<String> evidence = List.of("p" + i);
            accounts.add(Map.of("key", person + "-name", "type", "Name", "of", who, "text",
                    Map.of("ru", russian), "nameKind", "attested", "evidence", evidence));
            accounts.add(Map.of("key", person + "-unit", "type", "Affiliation", "affiliate", who, "inOrganization",
                    "unit/u" + random.nextInt(UNITS), "rank", RANKS[random.nextInt(RANKS.length)], "evidence",
                    evidence));
            accounts.add(Map.of("key", person + "-capture", "type", "Capture", "happenedTo", who, "place",
                    "place/p" + random.nextInt(PLACES), "time", from, "evidence", evidence));
            accounts.add(Map.of("key", person + "-stay", "type", "Detention", "happenedTo", who, "heldAt",
                    "site/s" + camp, "time", from + "/1944-" + month(), "evidence", evidence));
            accounts.add(Map.of("key", person + "-stay-2", "type", "Detention", "happenedTo", who, "heldAt",
                    "site/s" + random.nextInt(CAMPS), "time", "1944", "evidence", evidence));
            boolean died = random.nextInt(3) == 0;
            accounts.add(Map.of("key", person + "-end", "type", died ? "Death" : "Departure", "happenedTo", who,
                    "eventType",
                    died
                            ? DEATHS[random.nextInt(DEATHS.length)]
                            : DEPARTURES[random.nextInt(DEPARTURES.length)],
                    "time", "1945-" + month(), "evidence", evidence));
        }
        return Map.of("entry", "generated-register/e" + number, "headword", Map.of("en", "Sheet " + number),
                "passages", passages, "things", things, "accounts", accounts);
    }

    private String month() {
        return "%02d".formatted(1 + random.nextInt(12));
    }

    private void file(String name, Object content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            JsonMapper.shared().writeValue(file.toFile(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
