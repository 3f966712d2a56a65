package nl.aantafel.house;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.casefile.Families;
import nl.aantafel.directory.Regions;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.journey.Furnished;
import nl.aantafel.journey.Furnished.Referred;
import nl.aantafel.journey.Furnished.TakenUp;
import nl.aantafel.journey.Town;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Agendas;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.survey.Codings;
import nl.aantafel.survey.Populations;
import nl.aantafel.survey.Questionnaires;
import nl.aantafel.survey.SurveyWorld;
import org.springframework.context.ApplicationContext;

/**
 * Fills in the ids of an address. A variable is known by the word before it, as in {@code homes/{id}}; one that is not known
 * gets an id that is nowhere.
 */
final class KnownIds {

    private static final Pattern VARIABLE = Pattern.compile("([A-Za-z.-]+)/\\{([A-Za-z]+)(:[^}]*)?}");

    private static final Map<ApplicationContext, KnownIds> ALL = new WeakHashMap<>();

    private final Map<String, String> cases = new HashMap<>();
    private final Map<String, String> mothers = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /** Those of an app's first town, put there once. */
    static synchronized KnownIds of(ApplicationContext app, TestDatabase database) {
        return ALL.computeIfAbsent(app, any -> new KnownIds(app, Town.of(app), database));
    }

    private KnownIds(ApplicationContext app, Town town, TestDatabase database) {
        Furnished furnished = new Furnished(app, town);
        TakenUp ours = furnished.takenUp("Matrix");
        put("taken_up", ours.referred());
        put("fitting", furnished.fitting("Past"));
        put("sent", furnished.sent("Verstuurd"));
        put("draft", furnished.draft("Concept"));
        List.of("sent", "draft").forEach(on -> ofTheFamily(on, app.getBean(Families.class), town.house()));
        ofTheCase(ours);
        put(meetingNextWeek(app, town.house()), "meetings/gathering", "bijeenkomsten/bijeenkomstId");
        agenda(app, town.house(), ours.referred().id());
        ofTheDirectory(app, town.house(), database);
        ofTheSurvey(app, town.house(), database);
        ofTheSurveys(app, town.house());
    }

    private void ofTheSurveys(ApplicationContext app, House house) {
        put(
                app.getBean(Questionnaires.class)
                        .beginSupplied(house.actor(Who.RESEARCHER), house.partnership(), "collaboration_scan"),
                "questionnaires/id",
                "vragenlijsten/vragenlijstId");
        put(
                app.getBean(Populations.class).ofMunicipalities(house.actor(Who.RESEARCHER), house.partnership()),
                "populations/id",
                "populaties/populatieId");
        ids.put("versies/nummer", "1");
        ids.put("sections/section", "trust");
        ids.put("questions/asked", "trusting");
    }

    private void put(String on, Referred referred) {
        cases.put(on, referred.id().toString());
        mothers.put(on, referred.mother().toString());
    }

    private void ofTheFamily(String on, Families families, House house) {
        var family = families.of(house.veiligThuis(), UUID.fromString(Objects.requireNonNull(cases.get(on))));
        ids.put("homes/id on " + on, family.homes().getFirst().id().toString());
        ids.put("relations/id on " + on, family.relations().getFirst().id().toString());
        ids.put("persons/id on " + on, Objects.requireNonNull(mothers.get(on)));
    }

    private void ofTheCase(TakenUp ours) {
        var corners = ours.corners();
        var plan = ours.plan();
        put(
                ours.referred().mother(),
                "persons/id",
                "family/person",
                "gezin/persoonId",
                "letters/person",
                "print/person",
                "personen/persoonId",
                "brieven/persoonId",
                "informing/person",
                "new/person",
                "own-pages/person",
                "eigen-paginas/persoonId",
                "bijdragevrijgaven/persoonId",
                "wie/persoonId",
                "informeringen/persoonId");
        put(corners.home(), "homes/id", "thuizen/thuisId");
        put(corners.relation(), "relations/id", "relaties/relatieId");
        put(corners.help(), "help/id", "hulp/hulpId");
        put(corners.moment(), "moments/id", "justitiele-momenten/momentId");
        put(corners.measure(), "measures/id", "maatregelen/maatregelId");
        put(corners.statement(), "statements/id", "bijdragen/bijdrageId", "meegenomen-bijdragen/bijdrageId");
        put(corners.direction(), "direction/id", "casusregie/regieId");
        put(corners.lead(), "leads/id", "regie-elders/regieEldersId");
        put(corners.member(), "team/member", "team/teamlidId");
        put(plan.goal(), "goals/goal", "doelen/doelId", "lines/line", "regels/regelId");
        put(plan.agreement(), "agreements/agreement", "afspraken/afspraakId");
        put(plan.bottomLine(), "bottom-lines/line", "bodemeisen/bodemeisId", "checks/line", "nagaan/regelId");
        put(plan.step(), "safety-steps/step", "veiligheidsstappen/stapId");
        put(plan.evaluation(), "evaluations/evaluation", "evaluaties/evaluatieId");
        put(ours.running(), "meetings/conference", "overleggen/overlegId");
        put(ours.idea(), "ideas/idea", "ideeen/ideeId");
        put(ours.question(), "questions/id", "informatievragen/vraagId");
        put(ours.paper(), "attachments/attachment", "bijlagen/bijlageId");
        ids.put("vaststellingen/nummer", "1");
        ids.put("verslagen/nummer", "0");
        ids.put("vragen/vraag", Furnished.WORRIES);
    }

    /** Led by the desk, with the case director and somebody of the team. */
    private static UUID meetingNextWeek(ApplicationContext app, House house) {
        Instant starts = app.getBean(Time.class).now().plus(Duration.ofDays(7));
        return app.getBean(Gatherings.class)
                .plan(
                        house.processDirector(),
                        new Gatherings.Plan(
                                house.partnership(),
                                null,
                                "triage",
                                starts,
                                starts.plus(Duration.ofHours(1)),
                                "",
                                house.id(Who.PROCESS_DIRECTOR),
                                null,
                                List.of(
                                        new Invitee(house.id(Who.CASE_DIRECTOR), "fixed", "Matrix"),
                                        new Invitee(house.id(Who.YOUTH_PROTECTION), "fixed", "Matrix")),
                                List.of()));
    }

    /** Planned, led by the desk, about our case and a theme; with the case director and somebody of the team. */
    private void agenda(ApplicationContext app, House house, UUID ours) {
        Instant starts = app.getBean(Time.class).now().plus(Duration.ofDays(6));
        Agendas agendas = app.getBean(Agendas.class);
        UUID agenda = agendas.plan(
                house.processDirector(),
                new Agendas.Input(
                        house.partnership(),
                        "breakthrough",
                        starts,
                        starts.plus(Duration.ofHours(1)),
                        "",
                        false,
                        house.id(Who.PROCESS_DIRECTOR),
                        null,
                        List.of(
                                new Agendas.PointInput(null, ours, "", 20),
                                new Agendas.PointInput(null, null, "Werkwijze", 20)),
                        List.of(
                                new Invitee(house.id(Who.CASE_DIRECTOR), "fixed", "Tafel"),
                                new Invitee(house.id(Who.YOUTH_PROTECTION), "fixed", "Tafel"))));
        put(agenda, "agendas/agenda", "agendaoverleggen/agendaoverlegId");
        var points = agendas.view(house.processDirector(), agenda).points();
        put(points.getFirst().id(), "points/point", "agendapunten/agendapuntId");
    }

    private void ofTheDirectory(ApplicationContext app, House house, TestDatabase database) {
        put(house.organisation(Who.POLICE), "organisations/id", "directory/id", "organisaties/organisatieId");
        put(house.id(Who.MAYOR), "people/id", "professionals/professionalId", "accounts/professionalId");
        put(Objects.requireNonNull(house.seat(Who.MAYOR)), "seats/id", "zetels/zetelId");
        put(
                house.partnership(),
                "partnerships/id",
                "partnerships/partnership",
                "names/partnership",
                "naamkeuzes/samenwerkingsverbandId",
                "samenwerkingsverbanden/samenwerkingsverbandId",
                "deelnames/samenwerkingsverbandId");
        ids.put("accounts/partnership", house.partnership() + "");
        ids.put("professional", house.id(Who.MAYOR) + "");
        Object role = TestDatabase.sql(database.superuser())
                .fetchValue("select id from directory.role_holding where professional_id = ?", house.id(Who.MAYOR));
        ids.put("roles/id", Objects.requireNonNull(role).toString());
        ids.put("rollen/rolId", role.toString());
        put(
                app.getBean(Regions.class).addRegion(house.administrator(), "safety_house", "Regio van de matrix"),
                "regions/id",
                "regios/regioId");
        ids.put("frames/code", House.FRAME);
        ids.put("kaders/kaderCode", House.FRAME);
        ids.put("kaders/code", House.FRAME);
        ids.put("drafts/formKey", "matrix:1");
        ids.put("card/block", "what");
        ids.put("talks/kind", "preparation");
        ids.put("gesprekken/soort", "voorbereiding");
    }

    /** A campaign with an open question that one theme is there for, and a quote. */
    private void ofTheSurvey(ApplicationContext app, House house, TestDatabase database) {
        SurveyWorld world = new SurveyWorld(house, database, app.getBean(Time.class));
        UUID campaign = world.openAnswers();
        UUID response = world.firstOpenAnswer(campaign);
        Codings codings = app.getBean(Codings.class);
        put(campaign, "campaigns/id", "uitvragen/uitvraagId");
        put(response, "answers/response", "antwoorden/responsId", "together/response", "bespreking/responsId");
        put(codings.addCode(world.researcher(), campaign, SurveyWorld.WHY, "Tijd", ""), "codes/code", "codes/codeId");
        put(
                codings.quote(world.researcher(), campaign, SurveyWorld.WHY, response, "Geen tijd"),
                "quotes/quote",
                "citaten/citaatId");
        ids.put("coding/question", SurveyWorld.WHY);
        ids.put("coderingen/vraag", SurveyWorld.WHY);
        ids.put("decisions/place", "0");
        ids.put("conclusies/plaats", "0");
    }

    private void put(UUID id, String... names) {
        for (String name : names) {
            ids.put(name, id.toString());
        }
    }

    /** The case that was taken up. */
    UUID takenUp() {
        return UUID.fromString(Objects.requireNonNull(cases.get("taken_up")));
    }

    /** The address with ids in it, on one of the cases. */
    String in(Matrix.Row row) {
        return address(row) + (row.method().equals("GET") ? query(row.path()) : "");
    }

    /** What some pages must be told besides. */
    private String query(String path) {
        String partnership = ids.get("partnerships/id");
        if (path.matches("/administration/organisations/\\{id}/.*")) {
            return "?partnership=" + partnership;
        }
        return path.matches(
                        "/api/v1/(weegoverleg/aanmeldingen|verzoeken|(beheer/)?organisaties|(beheer/)?professionals)")
                ? "?samenwerkingsverband=" + partnership
                : "";
    }

    private String address(Matrix.Row row) {
        String path = row.path().replaceAll("\\{(\\w+):(\\w+)[^}]*}", "$2");
        path = path.replace(
                "{partnership}/{professional}", ids.get("accounts/partnership") + "/" + ids.get("professional"));
        return VARIABLE.matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + "/" + id(found.group(1) + "/" + found.group(2), found.group(2), row.on())));
    }

    private String id(String name, String variable, String on) {
        if (variable.equals("caseId") || variable.equals("casusId")) {
            return Objects.requireNonNull(cases.get(on), () -> "no case for '" + on + "' in " + name);
        }
        return ids.getOrDefault(name + " on " + on, ids.getOrDefault(name, "00000000-0000-7000-8000-00000000abcd"));
    }
}
