package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.aantafel.account.door.Device;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.Entering;
import nl.aantafel.house.GeneratedFamily.Door;
import nl.aantafel.journey.Town;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/**
 * Families drawn by lot, and for each door and for professionals what comes back beside what a rule that knows nothing of the program
 * allows. A family that fails is named by its number, with which it can be made again ({@code -Daantafel.world=N});
 * {@code -Daantafel.worlds} says how many, one family for thirty-three.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GeneratedFamiliesTest {

    /** The number of the first. */
    static final long FIRST = 2_000_000L;

    private static final int FAMILIES = Math.max(3, Integer.getInteger("aantafel.worlds", 100) / 33);
    private static final int SOME = 4;
    private static final List<Who> READERS =
            List.of(Who.YOUTH_PROTECTION, Who.MENTAL_HEALTH, Who.OUTSIDER, Who.TEAM_LEADER);

    private final ApplicationContext app;
    private final TestDatabase database;
    private final int port;
    private final Town town;
    private final Below below;
    private final List<String> wrong = new ArrayList<>();
    private final Map<Who, Caller> callers = new EnumMap<>(Who.class);

    GeneratedFamiliesTest(ApplicationContext app, TestDatabase database, Time time, @LocalServerPort int port) {
        this.app = app;
        this.database = database;
        this.port = port;
        this.town = Town.another(app);
        this.below = new Below(database, time, Roles.CLIENT);
    }

    @Test
    void nothingReachesAnybodyThatIsNotTheirs() {
        for (long seed : seeds()) {
            GeneratedFamily family = family(seed);
            Random lot = new Random(seed);
            family.doors().forEach(door -> {
                String where =
                        "family " + seed + ", " + door.holder() + " at the page of " + number(family, door) + ": ";
                pages(family, door, where, lot);
                Set<String> hidden = new TreeSet<>(family.hiddenFrom(door));
                family.doors().stream()
                        .filter(each -> !each.id().equals(door.id())
                                && !each.id().equals(door.lentBy())
                                && !door.id().equals(each.lentBy()))
                        .forEach(each -> hidden.add(each.id().toString()));
                tables(door.actor(), hidden, where);
            });
            tables(AtDoor.DOORKEEPER, nothingButNames(family), "family " + seed + ", before the door: ");
            Who reader = READERS.get(lot.nextInt(READERS.size()));
            professional(family, reader, "family " + seed + ", " + reader + ": ");
            assertThat(wrong).isEmpty();
        }
    }

    private static Set<String> nothingButNames(GeneratedFamily family) {
        Set<String> hidden = new TreeSet<>(family.words());
        family.doors().forEach(each -> hidden.remove(each.signInName()));
        return hidden;
    }

    private GeneratedFamily family(long seed) {
        try {
            return new GeneratedFamily(app, town.house(), seed);
        } catch (RefusedException refused) {
            throw new AssertionError("family " + seed + " was refused: " + refused.refusal(), refused);
        }
    }

    private static List<Long> seeds() {
        Long one = Long.getLong("aantafel.world");
        return one != null
                ? List.of(one)
                : Stream.iterate(FIRST, each -> each + 1).limit(FAMILIES).toList();
    }

    private static int number(GeneratedFamily family, Door door) {
        return family.members().indexOf(door.person());
    }

    /** Every address of the clients' pages, for one's own page, for those of others, and about lines of others. */
    private void pages(GeneratedFamily family, Door door, String where, Random lot) {
        Caller caller = new Caller(port);
        caller.carry("mp", app.getBean(Entering.class).pick(door.id(), Device.UNKNOWN));
        Set<String> hidden = new TreeSet<>(family.hiddenFrom(door));
        for (Who who : Who.values()) {
            hidden.add(who.fullName());
        }
        List<UUID> ids = ids(family.caseId());
        List<String> plain = Matrix.read().rows().stream()
                .filter(row -> row.method().equals("GET") && row.path().startsWith("/my"))
                .map(Matrix.Row::path)
                .distinct()
                .toList();
        List<String> addresses = new ArrayList<>();
        for (String path : plain) {
            String some = ids.get(lot.nextInt(ids.size())).toString();
            addresses.add(path.replaceAll("\\{[^}]*}", some));
            addresses.add(path.replaceAll("\\{[^}]*}", some) + "?of=" + ids.get(lot.nextInt(ids.size())));
        }
        for (int at = 0; at < SOME; at++) {
            addresses.add("/my/plan/say?kind=plan_question&line=" + ids.get(lot.nextInt(ids.size())));
        }
        pagesOf(family.caseId()).forEach(page -> addresses.add("/my/plan?of=" + page));
        addresses.add("/cases/" + family.caseId());
        addresses.add("/cases/" + family.caseId() + "/plan");
        addresses.add("/api/v1/casussen/" + family.caseId());
        for (String address : addresses) {
            held(address, text(caller.bytes(address)), hidden, where);
        }
        String plan = text(caller.bytes("/my/plan"));
        family.plan(door).stream()
                .filter(word ->
                        !plan.contains(word) && !text(caller.bytes("/my/talk")).contains(word))
                .forEach(word -> wrong.add(where + word + " is missing from the plan"));
    }

    /** What the role of the clients finds for this door in each table of which it may read anything. */
    private void tables(Actor door, Set<String> hidden, String where) {
        TestDatabase.sql(database.superuser()).fetch("""
                        select table_name, string_agg(quote_ident(column_name), ', ' order by column_name)
                          from information_schema.column_privileges
                         where grantee = 'aantafel_client' and privilege_type = 'SELECT' and table_schema = 'client'
                         group by table_name order by table_name""").forEach(table -> {
            String name = table.get(0, String.class);
            String rows = String.join(
                    "\n",
                    below.found(door, "select row(" + table.get(1, String.class) + ")::text from client." + name));
            held("table " + name, rows, hidden, where);
        });
    }

    private void professional(GeneratedFamily family, Who reader, String where) {
        Caller caller = caller(reader);
        Matrix.read().rows().stream()
                .filter(row -> row.method().equals("GET"))
                .map(Matrix.Row::path)
                .distinct()
                .filter(path -> path.contains("{caseId}")
                        || path.contains("{casusId}")
                        || path.contains("{conference}")
                        || path.contains("{overlegId}"))
                .flatMap(path -> in(path, family))
                .filter(path -> !path.contains("{"))
                .forEach(path -> held(path, text(caller.bytes(path)), family.hiddenFrom(reader), where));
    }

    private static Stream<String> in(String path, GeneratedFamily family) {
        String address = path.replace("{caseId}", family.caseId().toString())
                .replace("{casusId}", family.caseId().toString())
                .replace("{conference}", family.conference().toString())
                .replace("{overlegId}", family.conference().toString());
        return address.contains("{person}") || address.contains("{persoonId}")
                ? family.members().stream()
                        .limit(2)
                        .map(each ->
                                address.replace("{person}", each.toString()).replace("{persoonId}", each.toString()))
                : Stream.of(address);
    }

    private void held(String place, String text, Set<String> hidden, String where) {
        hidden.stream().filter(text::contains).forEach(word -> wrong.add(where + word + " stands on " + place));
    }

    private List<UUID> pagesOf(UUID caseId) {
        return TestDatabase.sql(database.superuser())
                .fetch("select id from client.person where case_id = ?", caseId)
                .map(row -> row.get(0, UUID.class));
    }

    private List<UUID> ids(UUID caseId) {
        return TestDatabase.sql(database.superuser())
                .fetch(
                        "select id from client.person where case_id = ? union all select id from client.release where case_id = ?"
                                + " union all select id from client.contribution where case_id = ?",
                        caseId,
                        caseId,
                        caseId)
                .map(row -> row.get(0, UUID.class));
    }

    private Caller caller(Who who) {
        return callers.computeIfAbsent(who, any -> {
            Caller caller = new Caller(port);
            caller.signIn(town.account(who));
            return caller;
        });
    }

    /** What a reader reads in it: the words of a document, of each file in a folder, or the page itself. */
    private static String text(byte[] body) {
        String plain = new String(body, StandardCharsets.UTF_8);
        try {
            if (plain.startsWith("%PDF")) {
                try (PDDocument document = Loader.loadPDF(body)) {
                    return new PDFTextStripper().getText(document);
                }
            }
            return plain.startsWith("PK") ? unfolded(body) : plain;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String unfolded(byte[] folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(folder))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                all.append(file.getName())
                        .append('\n')
                        .append(new String(files.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
