package nl.aantafel.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.domain.MunicipalitiesFile;
import nl.aantafel.exchange.demo.QuickscanAnswers;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Sha256;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.domain.SmallQuestionnaire;
import nl.aantafel.survey.files.QuestionnaireFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Campaigns with responses, laid in the tables as the researcher of a house. */
public final class SurveyWorld {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 400;

    private final Below below;
    private final Time time;
    private final House house;
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, Municipality> municipalities = new LinkedHashMap<>();

    public SurveyWorld(House house, TestDatabase database, Time time) {
        this.house = house;
        this.time = time;
        this.below = new Below(database, time);
    }

    public Actor researcher() {
        return house.actor(Who.RESEARCHER);
    }

    /** A handed-in answer. */
    public record Given(Map<String, Answer> answers, String region, String size, int units, boolean complete) {}

    /** The key of the open question of {@link #openAnswers}. */
    public static final String WHY = "why";

    /** A campaign without a population: a choice and an open question, answered by twelve. */
    public UUID openAnswers() {
        UUID campaign = campaign(sureAndWhy(), null, null);
        respond(campaign, sure(8, 4));
        return campaign;
    }

    /** A campaign without a population, of open questions that are called why0, why1 and on, answered by six. */
    public UUID openQuestions(int questions) {
        List<Question> all = new ArrayList<>();
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < questions; i++) {
            all.add(SmallQuestionnaire.open(WHY + i));
            answers.put(WHY + i, Answer.inWords("Omdat"));
        }
        UUID campaign = campaign(
                SmallQuestionnaire.of(SmallQuestionnaire.section("s", all.toArray(new Question[0]))), null, null);
        respond(campaign, java.util.Collections.nCopies(6, new Given(answers, "", "", 0, true)));
        return campaign;
    }

    public UUID firstOpenAnswer(UUID campaign) {
        return UUID.fromString(
                below.found(researcher(), "select id from survey.response where campaign_id = ? order by id", campaign)
                        .getFirst());
    }

    public static List<Given> sure(int yes, int no) {
        List<Given> all = new ArrayList<>();
        for (int i = 0; i < yes + no; i++) {
            all.add(new Given(
                    Map.of("sure", Answer.of(i < yes ? "yes" : "no"), WHY, Answer.inWords("Omdat " + i)),
                    "",
                    "",
                    0,
                    true));
        }
        return all;
    }

    /** The link a response was handed in by. */
    public void link(UUID campaign, UUID response, String token) {
        UUID invite = id();
        run(
                "insert into survey.invite (id, campaign_id, partnership_id, state) values (?, ?, ?, 'done')",
                invite,
                campaign,
                house.partnership());
        run(
                "insert into survey.link (hash, campaign_id, partnership_id, invite_id) values (?, ?, ?, ?)",
                Sha256.begin().digest(token.getBytes(StandardCharsets.UTF_8)),
                campaign,
                house.partnership(),
                invite);
        run("update survey.response set invite_id = ? where id = ?", invite, response);
    }

    public void change(UUID campaign, String what) {
        run("update survey.campaign set " + what + " where id = ?", campaign);
    }

    /** The same with another label for the first answer. */
    public static Questionnaire withLabel(String label) {
        Question plain = SmallQuestionnaire.single("sure", List.of(), "yes", "no");
        return SmallQuestionnaire.of(SmallQuestionnaire.section(
                "s",
                new Question(
                        plain.key(),
                        "",
                        plain.kind(),
                        plain.text(),
                        plain.help(),
                        false,
                        false,
                        List.of(),
                        List.of(new Option("yes", label(label)), new Option("no", label("No"))),
                        List.of(),
                        List.of(),
                        List.of(),
                        "")));
    }

    public static Questionnaire sureAndWhy() {
        return SmallQuestionnaire.of(SmallQuestionnaire.section(
                "s", SmallQuestionnaire.single("sure", List.of(), "yes", "no"), SmallQuestionnaire.open(WHY)));
    }

    private UUID id() {
        return Ids.next(time.now());
    }

    private void run(String sql, @Nullable Object... values) {
        below.run(researcher(), sql, values);
    }

    /** All municipalities, by province and size. */
    public UUID population() {
        UUID population = id();
        run(
                "insert into survey.population values (?, ?, 'Gemeenten', 'Provincie', 'Inwoners')",
                population,
                house.partnership());
        for (Municipality each : MunicipalitiesFile.read(this::id)) {
            UUID unit = id();
            units.put(each.name(), unit);
            municipalities.put(each.name(), each);
            run(
                    "insert into survey.unit values (?, ?, ?, ?, ?, ?, '')",
                    unit,
                    population,
                    house.partnership(),
                    each.name(),
                    each.province(),
                    each.sizeClass());
        }
        return population;
    }

    public UUID campaign(Questionnaire questionnaire, @Nullable UUID population, @Nullable UUID previous) {
        UUID known = id();
        UUID version = id();
        UUID campaign = id();
        run(
                "insert into survey.questionnaire values (?, ?, ?, 'Vragenlijst', false)",
                known,
                house.partnership(),
                "k" + known);
        run(
                "insert into survey.questionnaire_version (id, questionnaire_id, partnership_id, number, state, content,"
                        + " written_by, written_at, published_at) values (?, ?, ?, 1, 'published', ?::jsonb, ?, now(), now())",
                version,
                known,
                house.partnership(),
                JSON.writeValueAsString(questionnaire),
                researcher().person());
        run(
                "insert into survey.campaign (id, partnership_id, title, version_id, population_id, anonymous, state,"
                        + " smallest, previous_id, benchmark, opened_at, closed_at, created_by, created_at)"
                        + " values (?, ?, 'Quickscan 2025', ?, ?, false, 'closed', 5, ?, true, now(), now(), ?, now())",
                campaign,
                house.partnership(),
                version,
                population,
                previous,
                researcher().person());
        return campaign;
    }

    /** The responses in the order given; gives back their ids. */
    public List<UUID> respond(UUID campaign, List<Given> all) {
        List<UUID> ids = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            for (Given each : all.subList(from, Math.min(all.size(), from + MOST))) {
                UUID response = id();
                ids.add(response);
                run(
                        "insert into survey.response (id, campaign_id, partnership_id, complete, answers, region, size,"
                                + " units, batch) values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, 1)",
                        response,
                        campaign,
                        house.partnership(),
                        each.complete(),
                        JSON.writeValueAsString(each.answers()),
                        each.region(),
                        each.size(),
                        each.units());
            }
        }
        return ids;
    }

    /** The quickscan of 2025: 342 municipalities, 233 who began, 153 who finished. */
    public UUID quickscan() {
        UUID population = population();
        List<QuickscanAnswers.Line> lines = QuickscanAnswers.lines(List.copyOf(municipalities.values()));
        UUID campaign = campaign(questionnaire(), population, null);
        List<Given> given = new ArrayList<>();
        for (QuickscanAnswers.Line line : lines) {
            given.add(new Given(
                    line.answers(),
                    region(line.members()),
                    size(line),
                    line.members().size(),
                    line.complete()));
        }
        List<UUID> ids = respond(campaign, given);
        for (int i = 0; i < ids.size(); i++) {
            for (String member : lines.get(i).members()) {
                run(
                        "insert into survey.response_unit values (?, ?, ?)",
                        ids.get(i),
                        units.get(member),
                        house.partnership());
            }
        }
        return campaign;
    }

    /** Where most of them lie; the first by name of those with as many. */
    private String region(List<String> members) {
        Map<String, Integer> counted = new TreeMap<>();
        members.forEach(member -> counted.merge(municipality(member).province(), 1, Integer::sum));
        return counted.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Municipality municipality(String name) {
        Municipality found = municipalities.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name);
        }
        return found;
    }

    private static String size(QuickscanAnswers.Line line) {
        Answer size = line.answers().get("size");
        return size == null
                ? ""
                : switch (size.chosen().getFirst()) {
                    case "d" -> "lt50k";
                    case "c" -> "50k_100k";
                    default -> "gt100k";
                };
    }

    /** As it comes with the house. */
    private static Questionnaire questionnaire() {
        try (InputStream file = SurveyWorld.class.getResourceAsStream("/surveys/quickscan-divorce-2025.yaml")) {
            return QuestionnaireFile.read(
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Label label(String words) {
        return new Label(words, words);
    }
}
