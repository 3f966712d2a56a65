package nl.aantafel.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** A process of its own with an embedded server, to be killed by a test. */
final class Killable {

    private Killable() {}

    public static void main(String[] arguments) throws Exception {
        DataDirectory directory = new DataDirectory(Path.of(arguments[0]));
        if (!directory.lock()) {
            throw new IllegalStateException("locked");
        }
        EmbeddedServer.start(directory);
        try (Connection connection = EmbeddedServer.access(directory).asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('kept')");
        }
        System.out.println("written");
        Thread.sleep(120_000);
    }
}
