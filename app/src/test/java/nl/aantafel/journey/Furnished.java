package nl.aantafel.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Attachments;
import nl.aantafel.casefile.Attachments.NewAttachment;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.Teams;
import nl.aantafel.documents.SomeFiles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.MeetingReports;
import nl.aantafel.referral.Triage;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import org.springframework.beans.factory.BeanFactory;

/** Cases at every stage with something in each corner, made through the use cases by the people of a {@link Town}. */
public final class Furnished {

    public static final String WORRIES = "iv.picture.worries";
    public static final String INCIDENTS = "iv.picture.incidents";
    public static final String SCALE = "immediate_safety_worry";

    private final BeanFactory app;
    private final House house;
    private final Referring referring;
    private final AtTable table;
    private final LocalDate today;

    public Furnished(BeanFactory app, Town town) {
        this.app = app;
        this.house = town.house();
        this.referring = new Referring(app, house);
        this.table = new AtTable(app, house);
        this.today = app.getBean(Time.class).today();
    }

    /** A referral and the two people in it. */
    public record Referred(UUID id, UUID mother, UUID child) {}

    /** One more home, relation, help, measure, lead and team member than a case begins with. */
    public record Corners(
            UUID home,
            UUID relation,
            UUID help,
            UUID measure,
            UUID moment,
            UUID lead,
            UUID direction,
            UUID member,
            UUID statement,
            UUID incident) {}

    public record PlanParts(UUID goal, UUID agreement, UUID bottomLine, UUID step, UUID evaluation) {}

    /** A case that was taken up, with a conference that goes on and one whose report is settled. */
    public record TakenUp(
            Referred referred,
            UUID question,
            Corners corners,
            PlanParts plan,
            UUID settled,
            UUID running,
            UUID idea,
            UUID paper) {
        public UUID id() {
            return referred.id();
        }
    }

    private <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    /** Being written by Veilig Thuis; nothing is open in it any more. */
    public Referred draft(String familyName) {
        return referring.draft(familyName);
    }

    public Referred sent(String familyName) {
        return referring.sent(familyName);
    }

    /** Fits the purpose and waits for the decision. */
    public Referred fitting(String familyName) {
        return referring.fitting(familyName);
    }

    /**
     * Decided and directed, without the referrer: youth protection and mental health care are in the team, youth protection was
     * asked before.
     */
    public Referred decided(String familyName) {
        return referring.decided(fitting(familyName));
    }

    /** One of everything. */
    public TakenUp takenUp(String familyName) {
        Referred referred = fitting(familyName);
        UUID question = referring.asked(referred, Who.YOUTH_PROTECTION);
        bean(Triage.class)
                .answer(house.youthProtection(), question, new Triage.Answer("provided", "", "Wij kennen Tim."));
        referring.decided(referred);
        Corners corners = furnish(referred);
        UUID settled = table.conference(referred, today.minusDays(7));
        PlanParts plan = table.plan(referred);
        bean(MeetingReports.class).finalise(house.processDirector(), settled, new MeetingReports.Finalise("", false));
        UUID running = table.conference(referred, today);
        UUID idea = bean(Conversations.class)
                .idea(
                        house.processDirector(),
                        running,
                        new Idea("offer", house.organisation(Who.YOUTH_PROTECTION), "Elke dag even bellen"));
        return new TakenUp(referred, question, corners, plan, settled, running, idea, paper(referred));
    }

    private UUID paper(Referred about) {
        return bean(Attachments.class)
                .add(
                        house.caseDirector(),
                        about.id(),
                        new NewAttachment("court_paper_family", Set.of(about.mother()), true, SomeFiles.pdf()));
    }

    /** More of what one can have more of. */
    public void more(Referred about) {
        furnish(about);
        table.plan(about);
        table.conference(about, today.plusDays(3));
    }

    private Corners furnish(Referred about) {
        Actor desk = house.processDirector();
        UUID id = about.id();
        Families families = bean(Families.class);
        UUID father = families.addPerson(desk, id, House.person("Mark", "Verbeek", today.minusYears(38)));
        Histories histories = bean(Histories.class);
        UUID member = joined(id);
        return new Corners(
                families.addHome(
                        desk,
                        id,
                        new Families.HomeInput(
                                "Bij moeder",
                                "Lindelaan",
                                "1",
                                "1234 AB",
                                "Lindeburg",
                                true,
                                List.of(new Families.StayInput(about.mother(), "part", null, null)))),
                families.relate(
                        desk, id, new Families.RelationInput(about.mother(), father, "partner", false, null, null)),
                histories.addHelp(
                        desk,
                        id,
                        new Histories.HelpInput(about.child(), "Wijkteam", "Rust", today.minusDays(50), null, false)),
                histories.addMeasure(
                        desk,
                        id,
                        new Histories.MeasureInput(
                                about.child(), "civil", "supervision_order", today.minusDays(20), null, "")),
                histories.addMoment(desk, id, new Histories.MomentInput(father, "hearing", today.plusDays(30), "")),
                bean(Teams.class)
                        .addOtherLead(desk, id, new Teams.OtherLead("Jeugdbescherming", "", "Toezicht", today, null)),
                bean(Teams.class).of(desk, id).director().orElseThrow().id(),
                member,
                said(about),
                incident(about, father));
    }

    /** The next of these who is not in the team yet. */
    private UUID joined(UUID caseId) {
        var team = bean(Teams.class).of(house.processDirector(), caseId).members();
        return Stream.of(Who.MENTAL_HEALTH, Who.PROBATION, Who.LOCAL_TEAM, Who.SECOND_DIRECTOR, Who.MAYOR)
                .filter(who ->
                        team.stream().noneMatch(member -> member.professional().equals(house.id(who))))
                .findFirst()
                .map(who -> house.join(caseId, who))
                .orElseThrow();
    }

    private UUID said(Referred about) {
        Statements statements = bean(Statements.class);
        UUID statement = statements.write(
                house.youthProtection(),
                about.id(),
                Write.sentence(Speaker.professional(house.id(Who.YOUTH_PROTECTION)), "Tim komt vaak moe op school."));
        statements.addOwnView(
                house.processDirector(), about.id(), statement, about.mother(), "Hij gaat laat slapen.", today);
        return statement;
    }

    private UUID incident(Referred about, UUID father) {
        return bean(Statements.class)
                .write(
                        house.processDirector(),
                        about.id(),
                        new Write(
                                "De buren hoorden geschreeuw.",
                                "fact",
                                "incident",
                                Speaker.professional(house.id(Who.YOUTH_PROTECTION)),
                                today.minusDays(9),
                                "",
                                Set.of(about.mother()),
                                Set.of(),
                                "",
                                "",
                                "",
                                Statements.Audience.TABLE,
                                "",
                                Statements.Risk.NONE,
                                Optional.of(new IncidentFields(
                                        today.minusDays(10),
                                        "day",
                                        Set.of("physical"),
                                        List.of(new IncidentRole(father, "used_violence")))),
                                "",
                                null));
    }
}
