package nl.aantafel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.aantafel.support.TestDatabase;

/** An embedded server in a directory, with the questions tests ask it. */
record Started(Path dir, EmbeddedServer server) implements AutoCloseable {

    static Started in(Path dir) {
        DataDirectory directory = new DataDirectory(dir);
        assertThat(directory.lock()).isTrue();
        try {
            return new Started(dir, EmbeddedServer.start(directory));
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    static String postmaster(Path dir) throws Exception {
        return Files.readAllLines(new DataDirectory(dir).data().resolve("postmaster.pid"))
                .getFirst();
    }

    OwnerAccess access() {
        return EmbeddedServer.access(new DataDirectory(dir));
    }

    String value(String query) {
        return String.valueOf(
                TestDatabase.sql(access().asOwner()).fetchSingle(query).get(0, String.class));
    }

    void sql(String statement) {
        TestDatabase.sql(access().asOwner()).execute(statement);
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
