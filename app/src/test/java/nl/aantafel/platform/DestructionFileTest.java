package nl.aantafel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import nl.aantafel.platform.DestructionFile.Destroyed;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestructionFileTest {

    private static final Destroyed ONE = new Destroyed(
            UUID.fromString("01900000-0000-7000-8000-000000000001"),
            "2026-11-22T05:00:00Z",
            "casefile.person",
            "{\"id\": \"01900000-0000-7000-8000-00000000000a\"}");
    private static final Destroyed TWO = new Destroyed(
            UUID.fromString("01900000-0000-7000-8000-000000000002"),
            "2026-11-22T06:00:00Z",
            "account.draft",
            "{\"form_key\": \"a b\", \"person_id\": \"01900000-0000-7000-8000-00000000000b\"}");

    private final Path path;
    private final DestructionFile file;

    DestructionFileTest(@TempDir Path directory) {
        path = directory.resolve("data/destructions");
        file = new DestructionFile(path);
    }

    @Test
    void keepsWhatWasAdded() {
        assertThat(file.read()).isEmpty();
        file.add(List.of(ONE));
        file.add(List.of(TWO));
        assertThat(new DestructionFile(path).read()).containsExactly(ONE, TWO);
    }

    @Test
    void writesOverTheHalfLineThatACrashLeft() throws Exception {
        file.add(List.of(ONE));
        Files.writeString(path, "01900000-0000-70", StandardOpenOption.APPEND);
        assertThat(file.read()).containsExactly(ONE);
        file.add(List.of(TWO));
        assertThat(file.read()).containsExactly(ONE, TWO);
    }

    @Test
    void doesNotGuessAtALineItCannotRead() throws Exception {
        file.add(List.of(ONE));
        Files.writeString(path, "something else\n", StandardOpenOption.APPEND);
        assertThatThrownBy(file::read).isInstanceOf(CannotStart.class).hasMessageContaining("something else");
    }

    @Test
    void isFilledFromTheDatabaseOnceForEachRow() {
        TestDatabase database = TestDatabase.copy();
        add(database, ONE);
        DestructionKeeping first = keeping(database, "serve");
        first.copy();
        add(database, TWO);
        first.copy();
        first.copy();
        keeping(database, "serve").copy();
        assertThat(file.read()).extracting(Destroyed::id).containsExactly(ONE.id(), TWO.id());
        assertThat(file.read()).extracting(Destroyed::key).containsExactly(ONE.key(), TWO.key());
    }

    @Test
    void isThereEvenWhenNothingWasDestroyedYetAndOnlyForAnAppThatServes() {
        TestDatabase database = TestDatabase.copy();
        keeping(database, "verify-log").copy();
        assertThat(path).doesNotExist();
        keeping(database, "demo").copy();
        assertThat(path).isEmptyFile();
    }

    private DestructionKeeping keeping(TestDatabase database, String mode) {
        Settings settings = new Settings(mode, false, path.getParent().toString(), null, Serve.ALL);
        return new DestructionKeeping(TestDatabase.sql(database.as(Roles.SEALER)), settings, "");
    }

    private static void add(TestDatabase database, Destroyed row) {
        TestDatabase.sql(database.app())
                .execute(
                        "insert into platform.destruction (id, relation, key) values (?::uuid, ?, ?::jsonb)",
                        row.id().toString(),
                        row.relation(),
                        row.key());
    }
}
