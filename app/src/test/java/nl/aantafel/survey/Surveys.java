package nl.aantafel.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.directory.Roles;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Answering.Way;
import nl.aantafel.survey.Campaigns.CampaignPlan;
import nl.aantafel.survey.Populations.Naming;
import nl.aantafel.survey.Populations.UnitSearch;
import nl.aantafel.survey.Question.Field;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Question.Row;
import nl.aantafel.survey.domain.SmallQuestionnaire;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** A partnership of its own with a researcher, a population and campaigns, for tests. */
public final class Surveys {

    private static final String LINES = """
            Aalten;Oost;klein;aalten@example.org
            Borne;Oost;klein;
            Castricum;West;klein;castricum@example.org
            Delft;West;groot;delft@example.org
            Ede;Oost;groot;ede@example.org
            Franeker;Noord;klein;franeker@example.org
            Goes;Zuid;klein;goes@example.org
            Heerlen;Zuid;groot;heerlen@example.org
            """;

    private final House house;
    private final DSLContext behind;
    private final Time time;
    final Populations populations;
    final Campaigns campaigns;
    final Invites invites;
    final Answering answering;

    public Surveys(BeanFactory beans, TestDatabase database) {
        this.house = House.another(beans);
        this.behind = TestDatabase.sql(database.superuser());
        this.time = beans.getBean(Time.class);
        this.populations = beans.getBean(Populations.class);
        this.campaigns = beans.getBean(Campaigns.class);
        this.invites = beans.getBean(Invites.class);
        this.answering = beans.getBean(Answering.class);
        house.give(Who.TEAM_LEADER, Roles.RESEARCHER);
    }

    public House house() {
        return house;
    }

    public Actor researcher() {
        return house.actor(Who.TEAM_LEADER);
    }

    public UUID partnership() {
        return house.partnership();
    }

    /** Where, why or what, how each goes, for whom, how to be reached. */
    public static Questionnaire study() {
        return SmallQuestionnaire.of(
                SmallQuestionnaire.section(
                        "general",
                        SmallQuestionnaire.question("who", Kind.MEMBERS, List.of()),
                        required(SmallQuestionnaire.single("status", List.of(), "a", "b", "h"))),
                SmallQuestionnaire.section(
                        "attention",
                        SmallQuestionnaire.open("reason", SmallQuestionnaire.when("status", "h")),
                        offer(),
                        matrix()),
                SmallQuestionnaire.section("afterwards", contact()));
    }

    private static Question required(Question each) {
        return changed(each, true, each.options(), List.of(), List.of(), "");
    }

    private static Question changed(
            Question each, boolean required, List<Option> options, List<Row> rows, List<Field> fields, String purpose) {
        return new Question(
                each.key(),
                each.number(),
                each.kind(),
                each.text(),
                each.help(),
                required,
                each.ordered(),
                each.when(),
                options,
                rows,
                fields,
                each.groups(),
                purpose);
    }

    private static Question offer() {
        Question plain =
                SmallQuestionnaire.question("offer", Kind.MULTI, List.of(SmallQuestionnaire.when("status", "a", "b")));
        return changed(
                plain,
                false,
                List.of(
                        new Option("course", label("course")),
                        new Option("desk", label("desk")),
                        new Option("none", label("none"), false, true, List.of("o")),
                        new Option("o", label("other"), true, false, List.of())),
                List.of(),
                List.of(),
                "");
    }

    private static Question matrix() {
        Question plain = SmallQuestionnaire.question(
                "principles", Kind.MATRIX, List.of(SmallQuestionnaire.when("status", "a", "b")), "always", "never");
        return changed(
                plain,
                false,
                plain.options(),
                List.of(new Row("trust", label("trust")), new Row("words", label("words"))),
                List.of(),
                "");
    }

    private static Question contact() {
        Question plain = SmallQuestionnaire.question("reach", Kind.CONTACT, List.of());
        return changed(
                plain,
                false,
                List.of(),
                List.of(),
                List.of(
                        new Field("email", label("mail"), Field.Type.EMAIL, true),
                        new Field("phone", label("phone"), Field.Type.PHONE, false)),
                "interview");
    }

    private static Label label(String words) {
        return new Label(words, words);
    }

    /** A published version. */
    public UUID version(Questionnaire questionnaire) {
        UUID id = Ids.next(time.now());
        UUID version = Ids.next(time.now());
        behind.execute(
                "insert into survey.questionnaire (id, partnership_id, key, title) values (?, ?, ?, ?)",
                id,
                partnership(),
                questionnaire.key() + id,
                questionnaire.title().nl());
        behind.execute(
                "insert into survey.questionnaire_version (id, questionnaire_id, partnership_id, number, state, content, written_by, written_at, published_at) values (?, ?, ?, 1, 'published', ?::jsonb, ?, now(), now())",
                version,
                id,
                partnership(),
                JsonMapper.shared().writeValueAsString(questionnaire),
                researcher().person());
        return version;
    }

    /** Eight places in four regions; one has no address. */
    public UUID population() {
        return populations
                .add(researcher(), partnership(), new Naming("Proef", "Regio", "Grootte"), LINES)
                .population();
    }

    public UUID unit(UUID population, String name) {
        return populations
                .units(researcher(), population, new UnitSearch(name, null, 5))
                .rows()
                .getFirst()
                .id();
    }

    public CampaignPlan plan(@Nullable UUID population, boolean anonymous) {
        return new CampaignPlan(
                "Proefmeting",
                version(study()),
                population,
                anonymous,
                population == null,
                time.today().plusDays(30),
                3,
                null,
                false,
                time.today().plusDays(60),
                "Het bureau",
                "bureau@example.org");
    }

    /** Open, with links for everybody. */
    public UUID opened(boolean anonymous) {
        UUID campaign = campaigns.begin(researcher(), partnership(), plan(population(), anonymous));
        campaigns.open(researcher(), campaign);
        invites.invite(researcher(), campaign);
        return campaign;
    }

    /** A link of somebody who was asked, as a mail would bring it. */
    public String link(UUID campaign, String unit) {
        String token = SecretLinks.random();
        behind.execute(
                "insert into survey.link (hash, campaign_id, partnership_id, invite_id) select ?, i.campaign_id, i.partnership_id, i.id from survey.invite i join survey.unit u on u.id = i.unit_id where i.campaign_id = ? and u.name = ?",
                SecretLinks.hash(token),
                campaign,
                unit);
        return token;
    }

    public List<String> links(UUID campaign, int many) {
        List<String> all = new ArrayList<>();
        List.of("Aalten", "Borne", "Castricum", "Delft", "Ede", "Franeker", "Goes", "Heerlen").stream()
                .limit(many)
                .forEach(each -> all.add(link(campaign, each)));
        return all;
    }

    public void go(String token, String question, Map<String, List<String>> fields) {
        answering.go(Answering.RESPONDENT, token, question, fields, Way.ON);
    }

    /** The whole, with words that are easy to find. */
    public void fill(String token, String words) {
        answering.begin(Answering.RESPONDENT, token);
        List<String> members = answering.whole(Answering.RESPONDENT, token).getFirst().filled().members().stream()
                .map(each -> each.unit().toString())
                .toList();
        go(token, "who", Map.of("v_status", List.of("h"), "m", members));
        go(token, "reason", Map.of("w_reason", List.of(words)));
        answering.handIn(Answering.RESPONDENT, token);
    }

    public DSLContext behind() {
        return behind;
    }

    public int rows(String condition, Object... values) {
        return behind.fetchOptional("select count(*)::int from " + condition, values)
                .orElseThrow()
                .get(0, Integer.class);
    }
}
