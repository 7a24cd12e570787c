package org.w3id.muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

/**
 * A register of invented prisoners as a data directory that {@code muster build} reads: for each person a name, a capture,
 * a stay, a rank and, for most, a death or a return, told by the lists of one source. Every person was at the hub camp or
 * at one of the others, so that there is one thing that everything points at. The same size gives the same files.
 */
public final class InventedRegister {

    private static final int ROWS_PER_LIST = 50;
    private static final int CAMPS = 40;
    private static final int UNITS = 60;
    private static final List<String> GIVEN = List.of("Ivan", "Pyotr", "Nikolai", "Vasily", "Mikhail", "Fyodor",
            "Grigory",
            "Semyon", "Yakov", "Lev");
    private static final List<String> FAMILY = List.of("Berezin", "Dubrov", "Kalinov", "Ozerov", "Polyanin", "Rechnoy",
            "Sosnin", "Travnikov", "Vetrov", "Zimin");
    private static final List<String> RANKS = List.of("private", "sergeant", "lieutenant", "major");

    private final Path directory;
    private final Random random = new Random(1941);

    private InventedRegister(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes the data directory.
     *
     * @param persons how many; 1 or more
     */
    public static void write(Path directory, int persons) throws IOException {
        new InventedRegister(directory).write(persons);
    }

    private void write(int persons) throws IOException {
        file("sources/invented-register.json", Map.of("sources", List.of(Map.of("source", "invented-register", "title",
                Map.of("en", "An invented register"), "sourceKind", "reference", "accessRights", "open"))));
        List<Object> things = new ArrayList<>();
        for (int i = 0; i < CAMPS; i++) {
            things.add(
                    Map.of("thing", "site/invented-" + i, "type", "DetentionSite", "identification", "named", "label",
                            Map.of("en", i == 0 ? "Hub camp" : "Camp " + i, "ru", "Лагерь " + i)));
        }
        for (int i = 0; i < UNITS; i++) {
            things.add(Map.of("thing", "unit/invented-" + i, "type", "MilitaryUnit", "label",
                    Map.of("en", (i + 1) + "th Invented Division", "ru", (i + 1) + "-я дивизия")));
        }
        file("authority/invented.json", Map.of("things", things));
        for (int list = 0; list * ROWS_PER_LIST < persons; list++) {
            list(list, Math.min(ROWS_PER_LIST, persons - list * ROWS_PER_LIST));
        }
    }

    private void list(int number, int rows) throws IOException {
        List<Object> passages = new ArrayList<>();
        List<Object> things = new ArrayList<>();
        List<Object> accounts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            String name = pick(FAMILY) + " " + pick(GIVEN) + " " + (number * ROWS_PER_LIST + row);
            things.add(Map.of("key", "p" + row, "type", "Person", "label", Map.of("en", name)));
            passages.add(Map.of("key", "r" + row, "locator", "row " + row, "abstract",
                    Map.of("en", name + ", taken, held, and what became of him.")));
            account(accounts, row, "n", "Name", Map.of("of", "#p" + row, "text", Map.of("en", name)));
            account(accounts, row, "c", "Capture",
                    Map.of("happenedTo", "#p" + row, "time", "1941-" + two(6 + random.nextInt(7))));
            account(accounts, row, "h", "Detention",
                    Map.of("happenedTo", "#p" + row, "heldAt", "site/invented-" + camp(),
                            "time", "194" + (1 + random.nextInt(4))));
            account(accounts, row, "a", "Affiliation", Map.of("affiliate", "#p" + row, "inOrganization",
                    "unit/invented-" + random.nextInt(UNITS), "rank", pick(RANKS)));
            if (random.nextInt(10) < 6) {
                account(accounts, row, "d", "Death",
                        Map.of("happenedTo", "#p" + row, "time", "1942", "cause", "hunger"));
            }
        }
        file(String.format(Locale.ROOT, "entries/invented-register/list-%06d.json", number),
                Map.of("entry", "invented-register/list-" + number,
                        "headword", Map.of("en", "List " + number), "passages", passages, "things", things, "accounts",
                        accounts));
    }

    /** Every third was at the hub. */
    private int camp() {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(CAMPS);
    }

    private static void account(List<Object> accounts, int row, String key, String type, Map<String, Object> members) {
        Map<String, Object> account = new TreeMap<>(members);
        account.putAll(Map.of("key", key + row, "type", type, "evidence", List.of("r" + row)));
        accounts.add(account);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void file(String name, Object content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        JsonMapper.shared().writeValue(file.toFile(), content);
    }
}
