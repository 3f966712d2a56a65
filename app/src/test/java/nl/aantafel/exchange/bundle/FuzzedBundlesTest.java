package nl.aantafel.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles;
import nl.aantafel.exchange.demo.DemoPartnership;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.support.Tries;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bundles that went wrong on the way: each is brought in whole or refused with sentences, whatever is in it. */
@SpringBootTest
@OnTestDatabase(own = true)
@TestConstructor(autowireMode = AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzedBundlesTest {

    private static final String CASES = """
            select (select count(*) from casefile.case_file) || ' ' || (select count(*) from casefile.person)
                || ' ' || (select count(*) from plan.agreement) || ' ' || (select count(*) from task.task)
            """;

    private final Bundles bundles;
    private final DemoPartnership partnership;
    private final DSLContext sql;
    private Actor noor = Actor.professional(new java.util.UUID(0, 1));

    FuzzedBundlesTest(Bundles bundles, DemoPartnership partnership, TestDatabase database) {
        this.bundles = bundles;
        this.partnership = partnership;
        this.sql = TestDatabase.sql(database.superuser());
    }

    @BeforeAll
    void found() {
        noor = Actor.professional(partnership.found().get("noor.terpstra@meerstreek.example"));
    }

    @Test
    void aBundleWithStrangeThingsInItIsBroughtInOrRefused() throws IOException {
        List<JsonNode> families =
                List.of(OneFamily.whole("").content(), JsonMapper.shared().readTree(family()));
        int brought = 0;
        int refused = 0;
        for (int seed = 0; seed < Tries.of(30); seed++) {
            Random random = new Random(seed);
            JsonNode strange = families.get(seed % 2).deepCopy();
            for (int i = 0; i <= random.nextInt(3); i++) {
                change(strange, random);
            }
            if (tried(seed, new Bundle(strange))) {
                brought++;
            } else {
                refused++;
            }
        }
        assertThat(brought).isPositive();
        assertThat(refused).isPositive();
    }

    @Test
    void aFileOfBrokenBytesIsReadOrRefused() throws IOException {
        byte[] family = family().getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < Tries.of(300); seed++) {
            Random random = new Random(seed);
            byte[] broken = java.util.Arrays.copyOf(family, 1 + random.nextInt(family.length));
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(new BundleFiles().read(new ByteArrayInputStream(broken)))
                        .isNotNull();
            } catch (BundleFiles.Unreadable sentence) {
                assertThat(sentence.messageKey()).as("seed " + seed).startsWith("exchange.bundle.");
            }
        }
    }

    /** Whether it was brought in; a refusal leaves nothing behind and names at least one thing. */
    private boolean tried(int seed, Bundle bundle) {
        String before = cases();
        try {
            bundles.bring(noor, bundle);
            return true;
        } catch (RefusedException refused) {
            assertThat(cases()).as("seed " + seed).isEqualTo(before);
            if (refused.refusal() instanceof Refusal.Invalid invalid) {
                assertThat(invalid.errors()).as("seed " + seed).isNotEmpty();
            }
            return false;
        } catch (RuntimeException fault) {
            throw new AssertionError("seed " + seed + " is neither brought in nor refused", fault);
        }
    }

    private String cases() {
        return sql.fetchSingle(CASES).get(0, String.class);
    }

    private static String family() throws IOException {
        try (InputStream file = FuzzedBundlesTest.class.getResourceAsStream("/demo/families/5-regulier.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Something else in one place of the tree. */
    private static void change(JsonNode root, Random random) {
        List<JsonNode> places = new ArrayList<>();
        collect(root, places);
        switch (places.get(random.nextInt(places.size()))) {
            case ObjectNode object -> change(object, random);
            case ArrayNode array -> change(array, random);
            default -> throw new IllegalStateException("only what holds others is collected");
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer() && !node.isEmpty()) {
            places.add(node);
        }
        node.forEach(child -> collect(child, places));
    }

    private static void change(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s", object.get(name));
            default -> object.set(name, strange(random));
        }
    }

    private static void change(ArrayNode array, Random random) {
        int at = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(at);
            case 1 -> array.add(array.get(at).deepCopy());
            default -> array.set(at, strange(random));
        }
    }

    private static JsonNode strange(Random random) {
        JsonNodeFactory made = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> made.nullNode();
            case 1 -> made.booleanNode(random.nextBoolean());
            case 2 -> made.numberNode(random.nextLong());
            case 3 -> made.numberNode(Double.MAX_VALUE);
            case 4 -> made.arrayNode();
            case 5 -> made.objectNode().put("sleutel", "x");
            case 6 -> made.stringNode("");
            case 7 -> made.stringNode("P999999999999D");
            case 8 -> made.stringNode("-P" + random.nextInt(100_000) + "Y");
            case 9 -> made.stringNode("x".repeat(random.nextInt(100_000)));
            case 10 -> made.stringNode("\u0000\ud800 ‮{0}'; --");
            default -> made.stringNode(String.valueOf(random.nextInt()));
        };
    }
}
