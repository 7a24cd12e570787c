package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file of an edition is damaged, in one way after the other, and mended again; each damage is told with its file. */
@Tag("slow")
class DamagedEditionTest {

    @TempDir
    static Path place = Path.of("");

    private static final long LARGE = 1 << 20;
    private static final Harm[] IN_PLACE = {Harm.CUT, Harm.FLIPPED, Harm.LONGER, Harm.NOISE};

    private static Path edition = Path.of("");
    private static Path other = Path.of("");

    /** A way to damage a file that is not empty. */
    private enum Harm {
        CUT {
            @Override
            void to(Path file) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
            }
        },
        EMPTIED {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        FLIPPED {
            @Override
            void to(Path file) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                    ByteBuffer one = ByteBuffer.allocate(1);
                    long at = Math.min(channel.size() - 1, 20);
                    channel.read(one, at);
                    channel.write(ByteBuffer.wrap(new byte[]{(byte) (one.get(0) ^ 0x10)}), at);
                }
            }
        },
        DELETED {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
            }
        },
        LONGER {
            @Override
            void to(Path file) throws IOException {
                Files.write(file, new byte[]{0}, StandardOpenOption.APPEND);
            }
        },
        A_DIRECTORY {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        },
        NOISE {
            @Override
            void to(Path file) throws IOException {
                byte[] noise = new byte[(int) Math.min(Files.size(file), 8192)];
                Arrays.fill(noise, (byte) 0x5a);
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(noise), 0);
                }
            }
        };

        abstract void to(Path file) throws IOException;
    }

    @BeforeAll
    static void twoEditions() throws IOException {
        SmallData data = new SmallData(place);
        data.entry("handbook/one", "\"accounts\": []").publish();
        other = data.current();
        data.entry("handbook/two", "\"accounts\": []").publish();
        edition = data.current();
        assertEquals(List.of(), EditionFiles.read(edition, Progress.SILENT));
        assertEquals(List.of(), EditionFiles.read(other, Progress.SILENT));
    }

    @Test
    void everyFileIsWatched() throws IOException {
        int harmed = 0;
        for (Path file : files()) {
            // what is empty can only be lost or grow
            Harm[] ways = Files.size(file) == 0
                    ? new Harm[]{Harm.DELETED, Harm.LONGER}
                    : Files.size(file) > LARGE ? IN_PLACE : Harm.values();
            assertTold(file, ways[harmed++ % ways.length]);
        }
        assertTrue(harmed > 60, "only " + harmed + " files");
    }

    @Test
    void everyHarmIsTold() throws IOException {
        for (String name : List.of("release.json", "withdrawn.json", "quads.nq.gz", "tdb2/Data-0001/nodes-data.obj",
                EditionFiles.LIST)) {
            Path file = edition.resolve(name);
            if (Files.exists(file)) {
                for (Harm harm : Harm.values()) {
                    assertTold(file, harm);
                }
            }
        }
    }

    @Test
    void aFileOfAnotherEditionIsTold() throws IOException {
        for (String name : List.of("release.json", "quads.nq.gz", "index/en/segments_1", "tdb2/Data-0001/SPO.dat",
                EditionFiles.LIST)) {
            Path file = edition.resolve(name);
            restoring(file, () -> {
                Files.copy(other.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
                assertFalse(EditionFiles.look(edition).isEmpty(), name);
            });
        }
    }

    @Test
    void filesInEachOthersPlaceAreTold() throws IOException {
        Path one = edition.resolve("tdb2/Data-0001/SPO.dat");
        Path two = edition.resolve("tdb2/Data-0001/POS.dat");
        restoring(one, () -> {
            Files.copy(two, one, StandardCopyOption.REPLACE_EXISTING);
            assertTrue(told().contains("SPO.dat"), told());
        });
    }

    @Test
    void aFileThatDoesNotBelongIsTold() throws IOException {
        // TDB2 would open the newer generation
        Path stranger = Files.createDirectory(edition.resolve("tdb2/Data-0002")).resolve("nodes.dat");
        Files.writeString(stranger, "");
        try {
            assertTrue(told().contains("Data-0002/nodes.dat does not belong here"), told());
        } finally {
            Files.delete(stranger);
            Files.delete(stranger.getParent());
        }
    }

    @Test
    void anEditionUnderTheNameOfAnotherIsTold() throws IOException {
        Path moved = edition.resolveSibling("a".repeat(64));
        Files.move(edition, moved);
        try {
            assertTrue(EditionFiles.look(moved).toString().contains("another edition"));
        } finally {
            Files.move(moved, edition);
        }
    }

    @Test
    void whatTheSampleDoesNotSeeIsFoundByReading() throws IOException {
        Path file = edition.resolve("tdb2/Data-0001/SPO.dat");
        restoring(file, () -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[]{1}), (3 << 20) + 77);
            }
            assertTrue(EditionFiles.look(edition).isEmpty(), "a byte between the blocks of the sample");
            assertTrue(EditionFiles.read(edition, Progress.SILENT).toString().contains("SPO.dat"));
        });
    }

    /** Opening and reading change nothing but the locks. */
    @Test
    void readingLeavesAnEditionWhole() {
        try (Release release = Release.open(edition)) {
            assertTrue(release.index().size() > 0);
            assertEquals(List.of(), EditionFiles.read(edition, Progress.SILENT));
        }
        assertEquals(List.of(), EditionFiles.read(edition, Progress.SILENT));
    }

    @Test
    void anotherEditionStandsInOnlyIfItWithdrawsAsMuch() throws IOException {
        Releases releases = new Releases(place.resolve("releases"));
        Path file = edition.resolve("quads.nq.gz");
        restoring(file, () -> {
            Harm.CUT.to(file);
            assertEquals(other.toRealPath(), releases.served().orElseThrow().toRealPath());
            // who can say now what was withdrawn?
            Path withdrawn = edition.resolve(WithdrawnThings.FILE);
            restoring(withdrawn, () -> {
                Files.writeString(withdrawn, "[]  ");
                assertThrows(DamagedEditionException.class, releases::served);
            });
        });
    }

    private static void assertTold(Path file, Harm harm) throws IOException {
        restoring(file, () -> {
            harm.to(file);
            String name = FileDigest.pathIn(edition, file);
            DamagedEditionException refused = assertThrows(DamagedEditionException.class, () -> Release.open(edition),
                    () -> harm + " of " + name);
            assertTrue(String.valueOf(refused.getMessage()).contains(name), () -> harm + ": " + refused.getMessage());
            assertTrue(String.valueOf(refused.getMessage()).endsWith(Release.REMEDY));
        });
    }

    private static String told() {
        return EditionFiles.look(edition).toString();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(edition)) {
            all.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".lock")).forEach(files::add);
        }
        return files;
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Writes the content back; behind it are only holes, which stay holes. */
    private static void restoringInPlace(Path file, Work work) throws IOException {
        long size = Files.size(file);
        byte[] content = new byte[(int) LARGE];
        try (FileChannel channel = FileChannel.open(file)) {
            channel.read(ByteBuffer.wrap(content), 0);
        }
        try {
            work.run();
        } finally {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(LARGE);
                channel.write(ByteBuffer.wrap(content), 0);
                channel.write(ByteBuffer.wrap(new byte[1]), size - 1);
            }
        }
    }

    /** Works on a copy. */
    private static void restoring(Path file, Work work) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            restoringInPlace(file, work);
            return;
        }
        Path aside = place.resolve("aside-" + file.getFileName());
        boolean there = Files.exists(file);
        if (there) {
            Files.move(file, aside);
            Files.copy(aside, file);
        }
        try {
            work.run();
        } finally {
            Files.deleteIfExists(file);
            if (there) {
                Files.move(aside, file);
            }
        }
    }
}
