package nl.aantafel.house;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aantafel.casefile.Searches;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.support.House;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The house asks nobody's citizen service number (BSN) and keeps none; one that somebody types goes nowhere by itself. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CitizenNumberTest {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(bsn|burgerservicenummer|citizen_?service_?number|social_?security)", Pattern.CASE_INSENSITIVE);

    /** Fits the test of eleven, and was given to nobody. */
    private static final String NUMBER = "999990019";

    private final BeanFactory beans;
    private final TestDatabase database;

    CitizenNumberTest(BeanFactory beans, TestDatabase database) {
        this.beans = beans;
        this.database = database;
    }

    @Test
    void bsnHasNoColumnNoFieldAndNoParameter() throws IOException {
        List<String> columns = TestDatabase.sql(database.superuser())
                .fetch("select table_schema || '.' || table_name || '.' || column_name from information_schema.columns")
                .into(String.class);
        assertThat(columns)
                .hasSizeGreaterThan(500)
                .noneMatch(column -> NAMED.matcher(column.replace('.', ' ')).find());
        for (Path file : List.of(Path.of("src/main/jte"), Path.of("src/main/resources/api/openapi.yaml"))) {
            for (Path each : files(file)) {
                assertThat(NAMED.matcher(Files.readString(each)).results().toList())
                        .as(each.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void bsnNeverInUrlLogLineMailCalendarOrException() {
        House house = House.another(beans);
        House.Case on = house.takenUpCase();
        Actor eva = house.caseDirector();
        Statements statements = beans.getBean(Statements.class);
        Write said = Write.sentence(Speaker.professional(eva.person()), "Haar nummer is " + NUMBER + ".");
        statements.write(eva, on.id(), said);
        beans.getBean(Searches.class).find(eva, NUMBER);

        String refused = String.valueOf(refusalOf(() -> statements.write(
                eva, on.id(), Write.sentence(Speaker.professional(UUID.randomUUID()), NUMBER.repeat(2_000)))));

        assertThat(refused).doesNotContain(NUMBER);
        assertThat(said.toString()).doesNotContain(NUMBER);
        for (String table :
                List.of("audit.line", "audit.link", "notify.mail", "notify.message", "gathering.calendar_item")) {
            List<String> rows = TestDatabase.sql(database.superuser())
                    .fetch("select row_to_json(kept)::text from " + table + " kept")
                    .into(String.class);
            assertThat(rows).as(table).noneMatch(row -> row.contains(NUMBER));
        }
    }

    private static List<Path> files(Path from) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile)
                    .filter(each -> each.toString().toLowerCase(Locale.ROOT).matches(".*\\.(jte|yaml)"))
                    .forEach(all::add);
        }
        return all;
    }
}
