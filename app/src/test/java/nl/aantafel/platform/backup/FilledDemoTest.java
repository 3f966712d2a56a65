package nl.aantafel.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.aantafel.AanTafel;
import nl.aantafel.platform.Command;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The demo with all its families, backed up while the app runs. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"aantafel.demo=true", "aantafel.mode=demo"})
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FilledDemoTest {

    private final TestDatabase demo;

    FilledDemoTest(TestDatabase demo) {
        this.demo = demo;
    }

    @Test
    void everyTableComesBackAsItWasAndTheLogIsWhole() throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::allSealedAndCopied);
        Map<String, String> before = Backups.contents(demo);
        byte[] backup = Backups.of(demo);
        assertThat(Backups.contents(demo))
                .as("nobody works on the demo meanwhile")
                .isEqualTo(before);
        TestDatabase restored = TestDatabase.empty();
        Backups.restore(backup, restored);
        Map<String, String> after = Backups.contents(restored);
        Restoring.NOT_AGAIN.forEach(way -> {
            before.remove(way);
            assertThat(after.remove(way)).startsWith("0 ");
        });
        assertThat(after).isEqualTo(before);
        assertThat(before.values().stream().filter(table -> !table.startsWith("0 ")))
                .hasSizeGreaterThan(40);
        assertThat(verified(restored)).contains("The log is whole.").doesNotStartWith("0 lines");
    }

    /** What runs by itself after the last look: the chains, and who saw what on the pages of families. */
    private boolean allSealedAndCopied() {
        return TestDatabase.sql(demo.superuser())
                .fetch("select 1 from audit.line where id not in (select line_id from audit.link) union all"
                        + " select 1 from client.person p left join client.seen_until u on u.person = p.id"
                        + " where p.closed_at is null and coalesce(u.position, 0) < (select coalesce(max(k.position), 0)"
                        + " from audit.link k where k.chain_id = p.case_id)")
                .isEmpty();
    }

    private static String verified(TestDatabase database) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var app = new SpringApplicationBuilder(AanTafel.class);
        database.settings().forEach((name, value) -> app.properties(name + "=" + value));
        try (var context = app.run("--server.port=-1", "--aantafel.mode=verify-log")) {
            PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
            context.getBeansOfType(Command.class).values().stream()
                    .filter(command -> command.name().equals("verify-log"))
                    .forEach(command -> command.run(List.of(), print, print));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
