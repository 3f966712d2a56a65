package nl.aantafel.house;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.casefile.Searches;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.dossier.Dossiers;
import nl.aantafel.exchange.WholeCase;
import nl.aantafel.house.GeneratedWorld.Said;
import nl.aantafel.journey.Town;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/**
 * Cases drawn by lot, and for each reader what comes back beside what a rule that knows nothing of the program allows. A world that
 * fails is named by its number, with which it can be made again ({@code -Daantafel.world=N}); {@code -Daantafel.worlds} says how many.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GeneratedWorldsTest {

    private static final int WORLDS = Integer.getInteger("aantafel.worlds", 100);
    private static final int WITH_PAGES = Math.max(2, WORLDS / 50);
    private static final Locale DUTCH = Locale.of("nl");

    private final ApplicationContext app;
    private final TestDatabase database;
    private final int port;
    private final Map<Who, Caller> callers = new EnumMap<>(Who.class);

    GeneratedWorldsTest(ApplicationContext app, TestDatabase database, @LocalServerPort int port) {
        this.app = app;
        this.database = database;
        this.port = port;
    }

    @Test
    void everyReaderFindsWhatIsTheirsAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (long seed : seeds(WORLDS, 0)) {
            GeneratedWorld world = world(seed);
            for (Who reader : readers(seed)) {
                check(world, reader, "world " + seed + ", " + reader + ": ", wrong);
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void noPageAndNoAddressOfTheApiHoldsWhatIsNotTheReaders() {
        List<String> wrong = new ArrayList<>();
        for (long seed : seeds(WITH_PAGES, 1_000_000)) {
            GeneratedWorld world = world(seed);
            for (Who reader : readers(seed)) {
                List<String> hidden = world.hiddenFrom(reader);
                for (String address : addresses(world)) {
                    String body = caller(reader).send("GET", address, Map.of()).body();
                    held(body, hidden)
                            .forEach(word ->
                                    wrong.add("world " + seed + ", " + reader + ": " + word + " stands on " + address));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private GeneratedWorld world(long seed) {
        try {
            return new GeneratedWorld(app, database, seed);
        } catch (RefusedException refused) {
            throw new AssertionError("world " + seed + " was refused: " + refused.refusal(), refused);
        }
    }

    private static List<Long> seeds(int many, long from) {
        Long one = Long.getLong("aantafel.world");
        return one != null
                ? List.of(one)
                : Stream.iterate(from, each -> each + 1).limit(many).toList();
    }

    /** A few of everybody, another few each time. */
    private static List<Who> readers(long seed) {
        List<Who> all = new ArrayList<>(List.of(Who.values()));
        java.util.Collections.shuffle(all, new Random(seed));
        return all.subList(0, 5);
    }

    private void check(GeneratedWorld world, Who reader, String where, List<String> wrong) {
        Actor actor = world.house().actor(reader);
        if (!world.inCase(reader)) {
            if (!(refusalOf(() -> listed(actor, world)) instanceof Refusal.NotFound)) {
                wrong.add(where + "is told that the case exists");
            }
            found(actor, world).forEach(text -> wrong.add(where + "finds " + text));
            return;
        }
        Set<String> expected = world.listedFor(reader);
        Set<String> listed = words(listed(actor, world), world);
        if (!listed.equals(expected)) {
            wrong.add(where + "should read " + expected + " and reads " + listed);
        }
        Set<String> sought = new TreeSet<>(sought(world));
        Set<String> found = words(found(actor, world), world);
        sought.retainAll(expected);
        if (!found.equals(sought)) {
            wrong.add(where + "should find " + sought + " and finds " + found);
        }
        List<String> hidden = world.hiddenFrom(reader);
        places(world, reader)
                .forEach((place, read) -> held(String.join("\n", read.apply(actor)), hidden)
                        .forEach(word -> wrong.add(where + word + " stands in " + place)));
    }

    private Map<String, Function<Actor, List<String>>> places(GeneratedWorld world, Who reader) {
        if (!world.atTable(reader)) {
            return Map.of("versions", actor -> versions(actor, world));
        }
        UUID caseId = world.caseId();
        return Map.of(
                "versions",
                actor -> versions(actor, world),
                "dossier",
                actor -> texts(bean(Dossiers.class).open(actor, caseId, DUTCH).latest()),
                "timeline",
                actor -> texts(bean(Dossiers.class)
                        .timeline(actor, caseId, DUTCH)
                        .course()
                        .incidents()),
                "whole case",
                actor -> texts(bean(WholeCase.class).read(actor, caseId).statements()),
                "conference",
                actor -> texts(
                        bean(Conferences.class).view(actor, world.conference()).statements()));
    }

    private List<String> listed(Actor actor, GeneratedWorld world) {
        return texts(bean(Statements.class)
                .list(actor, world.caseId(), Statements.Query.all(Paging.MOST))
                .rows());
    }

    private List<String> versions(Actor actor, GeneratedWorld world) {
        return texts(bean(Statements.class)
                .list(
                        actor,
                        world.caseId(),
                        new Statements.Query(Set.of(), Set.of(), Set.of(), null, Set.of(), true, null, Paging.MOST))
                .rows());
    }

    private static List<String> sought(GeneratedWorld world) {
        return world.said().stream().map(Said::word).limit(5).toList();
    }

    /** Some of the words that were said are looked for. */
    private List<String> found(Actor actor, GeneratedWorld world) {
        return sought(world).stream()
                .filter(word -> bean(Searches.class).find(actor, word).statements().rows().stream()
                        .anyMatch(each -> each.place().id().equals(world.caseId())))
                .toList();
    }

    private static List<String> texts(List<StatementView> statements) {
        return statements.stream().map(StatementView::text).toList();
    }

    private static Set<String> words(Collection<String> texts, GeneratedWorld world) {
        return world.said().stream()
                .map(Said::word)
                .filter(word -> texts.stream().anyMatch(text -> text.contains(word)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> held(String body, List<String> hidden) {
        return hidden.stream().filter(body::contains).toList();
    }

    /** Every address that is read and that names nothing but a case, a conference or a statement. */
    private static List<String> addresses(GeneratedWorld world) {
        return Matrix.read().rows().stream()
                .filter(row -> row.method().equals("GET"))
                .map(Matrix.Row::path)
                .distinct()
                .flatMap(path -> in(path, world))
                .filter(path -> !path.contains("{"))
                .toList();
    }

    private static Stream<String> in(String path, GeneratedWorld world) {
        String address = path.replace("{caseId}", world.caseId().toString())
                .replace("{casusId}", world.caseId().toString());
        if (address.contains("{conference}") || address.contains("{overlegId}")) {
            return world.places().stream()
                    .map(place ->
                            address.replace("{conference}", place.toString()).replace("{overlegId}", place.toString()));
        }
        if (address.contains("statements/{id}") || address.contains("bijdragen/{bijdrageId}")) {
            return world.said().stream()
                    .map(each -> address.replace("{id}", each.id().toString())
                            .replace("{bijdrageId}", each.id().toString()));
        }
        return Stream.of(address);
    }

    private Caller caller(Who who) {
        return callers.computeIfAbsent(who, any -> {
            Caller caller = new Caller(port);
            caller.signIn(Town.of(app).account(who));
            return caller;
        });
    }

    private <T> T bean(Class<T> type) {
        return app.getBean(type);
    }
}
