package nl.aantafel.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.door.Device;
import nl.aantafel.account.door.Token;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.client.Doors.SafeContact;
import nl.aantafel.client.OwnDoors.Handed;
import nl.aantafel.client.PlanReleases.Member;
import nl.aantafel.client.domain.SessionStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.schema.Roles;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.Preparing;
import nl.aantafel.support.TestDatabase;
import org.springframework.context.ApplicationContext;

/** A family whose case was taken up, each with a page of their own, and a plan to release; directed by Eva. */
public final class ReleasedFamily {

    private final ApplicationContext app;
    final House house;
    public final Case ours;
    final Actor eva;
    public final UUID young;
    final Plans plans;
    final PlanReleases releases;
    final MyPlans myPlans;
    final Families families;
    private final Doors all;
    private final Below below;
    private final Time time;
    private final Map<UUID, UUID> doors;

    ReleasedFamily(ApplicationContext app) {
        this(app, House.of(app));
    }

    public ReleasedFamily(ApplicationContext app, House house) {
        this.app = app;
        this.house = house;
        ours = house.takenUpCase();
        eva = house.caseDirector();
        plans = app.getBean(Plans.class);
        releases = app.getBean(PlanReleases.class);
        myPlans = app.getBean(MyPlans.class);
        families = app.getBean(Families.class);
        time = app.getBean(Time.class);
        below = new Below(app.getBean(TestDatabase.class), time, Roles.CLIENT);
        app.getBean(Outlets.class).switchOn(house.administrator(), house.partnership(), "FG-2026-14");
        young = families.addPerson(
                eva, ours.id(), House.person("Lot", "Verbeek", time.today().minusYears(13)));
        families.relate(
                eva, ours.id(), new Families.RelationInput(ours.mother(), young, "parent_of", true, null, null));
        all = app.getBean(Doors.class);
        doors = Map.of(ours.mother(), door(ours.mother()), ours.father(), door(ours.father()), young, door(young));
    }

    private UUID door(UUID person) {
        all.contact(eva, ours.id(), person, new SafeContact("in_person", "", "", "", null, 0));
        all.offer(eva, ours.id(), person, null);
        return all.of(eva, ours.id()).members().stream()
                .filter(each -> each.person().equals(person))
                .flatMap(each -> each.doors().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A fresh code for somebody to come in with. */
    public Handed code(UUID person) {
        return all.code(eva, ours.id(), at(person).person());
    }

    /** Somebody at their own door. */
    Actor at(UUID person) {
        return Actor.client(Optional.ofNullable(doors.get(person)).orElseThrow());
    }

    /** Whom somebody brought along, at their own door. */
    Actor along(UUID person) {
        return entered(app.getBean(OwnDoors.class).lend(at(person), "mijn zus", null));
    }

    /** Somebody at the door that opens the page of whom they represent. */
    Actor representing(UUID person, UUID representative) {
        return entered(all.offer(eva, ours.id(), person, representative));
    }

    private Actor entered(Handed handed) {
        String token = app.getBean(Entering.class)
                .begin(
                        new Entering.Try(handed.signInName(), handed.code(), "203.0.113.7", Device.UNKNOWN),
                        "een lange zin van mij")
                .orElseThrow();
        return Actor.client(app.getBean(SessionStore.class)
                .find(Token.hash(token))
                .orElseThrow()
                .door());
    }

    public UUID agree(String what, UUID... does) {
        return plans.agree(
                eva,
                ours.id(),
                new AgreementInput(
                        null,
                        "action",
                        what,
                        "",
                        null,
                        "",
                        null,
                        "",
                        List.of(does).stream().map(Party::family).toList(),
                        List.of(),
                        List.of(Party.professional(eva.person())),
                        null,
                        null));
    }

    Member member(UUID person) {
        return releases.of(eva, ours.id()).stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    public int release(UUID person) {
        return releases.release(eva, ours.id(), person, member(person).fingerprint());
    }

    /** Eva writes something about somebody, and gives it to them to read. */
    public void tell(UUID person, String text) {
        UUID said = app.getBean(Statements.class)
                .write(
                        eva,
                        ours.id(),
                        new Write(
                                text,
                                "fact",
                                "",
                                Speaker.professional(eva.person()),
                                null,
                                "",
                                Set.of(person),
                                Set.of("health"),
                                "",
                                "",
                                "",
                                Audience.TABLE,
                                "",
                                Risk.NONE,
                                Optional.empty(),
                                "",
                                null));
        app.getBean(StatementReleases.class).release(eva, ours.id(), person, Set.of(said));
    }

    /** Somebody says how they see what they were told last. */
    public void views(UUID person, String view) {
        MyWords words = app.getBean(MyWords.class);
        UUID told = words.of(at(person), Optional.empty()).told().getFirst().id();
        words.see(at(person), Optional.empty(), told, view);
    }

    /** Somebody writes on their own page what happened today. */
    public void reports(UUID person, String words, String readTo) {
        app.getBean(MyReports.class).report(at(person), new Happening(time.today(), null, words, readTo));
    }

    /** Somebody gives a figure for how worried they are today, and says what it means. */
    public void scores(UUID person, int figure, String means, String readTo) {
        app.getBean(MyScores.class)
                .give(
                        at(person),
                        "immediate_safety_worry",
                        new OwnScore(time.today(), figure, means, "", readTo),
                        Locale.of("nl"));
    }

    /** The figures whoever directs the case reads. */
    public List<Integer> figures() {
        return app.getBean(FamilyScores.class).of(eva, ours.id()).stream()
                .map(each -> each.score().value())
                .toList();
    }

    public LocalDate today() {
        return time.today();
    }

    /** The card of the next conference, made ready for somebody and released to them. */
    public void card(UUID person) {
        Actor director = house.processDirector();
        app.getBean(Conferences.class)
                .prepare(
                        director,
                        ours.id(),
                        Preparing.conference(
                                house, time.today().plusDays(9), List.of(new FamilyMember(person, true, ""))));
        TalkReleases talks = app.getBean(TalkReleases.class);
        talks.of(director, ours.id()).stream()
                .filter(each -> each.what().kind() == TalkCopy.Kind.CARD
                        && each.what().person().equals(person))
                .forEach(each -> talks.release(director, ours.id(), each.what(), each.fingerprint()));
    }

    /** The judgements somebody reads beside what they wrote that happened. */
    public List<String> judgements(UUID person) {
        return app.getBean(MyReports.class).of(at(person)).reports().stream()
                .map(MyReports.Report::judgement)
                .toList();
    }

    /** The texts somebody reads on their own page. */
    List<String> reads(UUID person) {
        return myPlans.of(at(person), Optional.empty()).lines().stream()
                .map(each -> each.copy().content().text())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** What the client's role finds in the tables themselves, at somebody's door. */
    List<String> below(UUID person, String sql, Object... values) {
        return belowAs(at(person), sql, values);
    }

    List<String> belowAs(Actor door, String sql, Object... values) {
        return below.found(door, sql, values);
    }
}
