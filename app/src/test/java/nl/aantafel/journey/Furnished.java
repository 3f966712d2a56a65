package nl.aantafel.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.Teams;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.meeting.MeetingReports;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.referral.Referrals;
import nl.aantafel.referral.Referrals.Content;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Triage;
import nl.aantafel.referral.Triage.Decider;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.Triage.FitJudgement;
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
    private final LocalDate today;

    public Furnished(BeanFactory app, Town town) {
        this.app = app;
        this.house = town.house();
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
            UUID lead,
            UUID direction,
            UUID member,
            UUID statement,
            UUID incident) {}

    public record PlanParts(UUID goal, UUID agreement, UUID bottomLine, UUID step) {}

    /** A case that was taken up, with a conference that goes on and one whose report is settled. */
    public record TakenUp(
            Referred referred, UUID question, Corners corners, PlanParts plan, UUID settled, UUID running, UUID idea) {
        public UUID id() {
            return referred.id();
        }
    }

    private <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    /** Being written by Veilig Thuis; nothing is open in it any more. */
    public Referred draft(String familyName) {
        Actor referrer = house.veiligThuis();
        Referrals referrals = bean(Referrals.class);
        UUID id = referrals.start(
                referrer, new Referrals.Start(house.partnership(), house.seat(Who.VEILIG_THUIS), familyName, "VT-7"));
        Families families = bean(Families.class);
        UUID mother = families.addPerson(
                referrer,
                id,
                House.person("Sara", familyName, today.minusYears(36).minusDays(id.hashCode() & 0xfff)));
        UUID child = families.addPerson(
                referrer,
                id,
                new Families.PersonInput(
                        "direct_circle",
                        "Tim",
                        "",
                        familyName,
                        today.minusYears(9),
                        "male",
                        null,
                        "",
                        "Slaapt slecht"));
        families.relate(referrer, id, new Families.RelationInput(mother, child, "parent_of", true, null, null));
        referrals.write(
                referrer,
                id,
                new Content(
                        "regular",
                        false,
                        "",
                        "De politie kwam twee keer.",
                        "Er is vaak ruzie.",
                        "Rust.",
                        Set.of("debts")),
                0);
        referrals.views(referrer, id, List.of(new Referrals.View(mother, "Ik wil dat het stopt.", today)));
        referrals.judge(
                referrer,
                id,
                new Judgements(
                        List.of("a", "b", "c", "d").stream()
                                .map(code -> new Referrals.Test(mother, code, true, "Omdat het zo is."))
                                .toList(),
                        List.of(),
                        List.of(new Referrals.Talk(mother, true, today, "Thuis", ""))));
        return new Referred(id, mother, child);
    }

    public Referred sent(String familyName) {
        Referred draft = draft(familyName);
        bean(Referrals.class).send(house.veiligThuis(), draft.id());
        return draft;
    }

    /** Fits the purpose and waits for the decision. */
    public Referred fitting(String familyName) {
        Referred sent = sent(familyName);
        bean(Triage.class)
                .judgeFit(house.police(), sent.id(), new FitJudgement(true, "Past.", "unsafe_for_persons", null));
        return sent;
    }

    /** A question about a referral to somebody who is not in the case yet. */
    public UUID asked(Referred about, Who whom) {
        return bean(Triage.class)
                .ask(
                        house.processDirector(),
                        about.id(),
                        new Triage.Question(house.id(whom), "Kent u het gezin?", "Jeugdwet", today.plusDays(5)));
    }

    /**
     * Decided and directed, without the referrer: youth protection and mental health care are in the team, youth protection was
     * asked before.
     */
    public Referred decided(String familyName) {
        return decided(fitting(familyName));
    }

    private Referred decided(Referred fitting) {
        Actor desk = house.processDirector();
        bean(Triage.class)
                .decide(
                        desk,
                        fitting.id(),
                        new Decision(
                                true,
                                "regular",
                                "Alle criteria kloppen.",
                                List.of(new Decider(
                                        house.id(Who.POLICE), Objects.requireNonNull(house.seat(Who.POLICE)))),
                                house.id(Who.PROCESS_DIRECTOR),
                                house.id(Who.VEILIG_THUIS),
                                "",
                                false));
        bean(Teams.class)
                .direct(
                        desk,
                        fitting.id(),
                        new Teams.Direct(
                                house.id(Who.CASE_DIRECTOR),
                                "involved_professional",
                                "Mag hulp inzetten.",
                                today,
                                null));
        house.join(fitting.id(), Who.YOUTH_PROTECTION);
        return fitting;
    }

    /** One of everything. */
    public TakenUp takenUp(String familyName) {
        Referred referred = fitting(familyName);
        UUID question = asked(referred, Who.YOUTH_PROTECTION);
        bean(Triage.class)
                .answer(house.youthProtection(), question, new Triage.Answer("provided", "", "Wij kennen Tim."));
        decided(referred);
        Corners corners = furnish(referred);
        UUID settled = conference(referred, today.minusDays(7));
        PlanParts plan = plan(referred);
        bean(MeetingReports.class).finalise(house.processDirector(), settled, new MeetingReports.Finalise("", false));
        UUID running = conference(referred, today);
        UUID idea = bean(Conversations.class)
                .idea(
                        house.processDirector(),
                        running,
                        new Idea("offer", house.organisation(Who.YOUTH_PROTECTION), "Elke dag even bellen"));
        return new TakenUp(referred, question, corners, plan, settled, running, idea);
    }

    /** More of what one can have more of. */
    public void more(Referred about) {
        furnish(about);
        plan(about);
        conference(about, today.plusDays(3));
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

    private UUID conference(Referred about, LocalDate day) {
        Actor desk = house.processDirector();
        Conferences conferences = bean(Conferences.class);
        UUID conference = conferences.prepare(
                desk,
                about.id(),
                new Conferences.Prepare(
                        "conference",
                        day.atTime(LocalTime.of(10, 0)).atZone(Time.ZONE).toInstant(),
                        day.atTime(LocalTime.of(12, 0)).atZone(Time.ZONE).toInstant(),
                        "Kamer 2",
                        "",
                        "Zien waar het onveilig is",
                        null,
                        house.id(Who.SECRETARY),
                        List.of(
                                new Invitee(house.id(Who.YOUTH_PROTECTION), "involved", "Werkt met Tim"),
                                new Invitee(house.id(Who.CASE_DIRECTOR), "involved", "Voert de casusregie")),
                        List.of(new Conferences.FamilyMember(about.mother(), true, "")),
                        Set.of()));
        if (!day.isAfter(today)) {
            talk(about, conference);
        }
        return conference;
    }

    private void talk(Referred about, UUID conference) {
        Actor desk = house.processDirector();
        bean(Conferences.class).start(desk, conference);
        Conversations conversations = bean(Conversations.class);
        Speaker youth = Speaker.professional(house.id(Who.YOUTH_PROTECTION));
        conversations.say(desk, conference, Say.sentence(WORRIES, youth, "Het schreeuwen wordt erger."));
        UUID worst = conversations.say(
                desk, conference, Say.sentence(INCIDENTS, Speaker.family(about.mother()), "Toen brak de deur."));
        conversations.top(desk, conference, INCIDENTS, 2, worst);
        conversations.score(desk, conference, new Score(SCALE, youth, 8, "Hij is nog thuis"));
        conversations.score(desk, conference, new Score(SCALE, Speaker.family(about.mother()), 4, "Het ging beter"));
        var phases = bean(Phases.class).of(desk, about.id());
        if (phases.current().isEmpty()) {
            conversations.decidePhase(
                    desk, conference, new Conversations.DecidePhase("immediate_safety", today, "Nog niet veilig"));
        }
        conversations.agree(desk, conference, action(null, "Elke week bellen", conference));
    }

    private AgreementInput action(
            @org.jspecify.annotations.Nullable UUID goal,
            String what,
            @org.jspecify.annotations.Nullable UUID conference) {
        return new AgreementInput(
                goal,
                "action",
                what,
                "",
                today.plusDays(4),
                "",
                null,
                "",
                List.of(
                        Party.professional(house.id(Who.CASE_DIRECTOR)),
                        Party.professional(house.id(Who.YOUTH_PROTECTION))),
                List.of(),
                List.of(),
                conference,
                null);
    }

    private PlanParts plan(Referred about) {
        Actor director = house.caseDirector();
        Plans plans = bean(Plans.class);
        UUID id = about.id();
        UUID goal = plans.addGoal(
                director,
                id,
                new GoalInput(
                        "risk_driven_care",
                        "Tim slaapt rustig",
                        "Zes uur per nacht",
                        "",
                        "",
                        Set.of(about.child()),
                        Set.of()));
        UUID agreement = plans.agree(director, id, action(goal, "School bellen", null));
        UUID line = plans.addBottomLine(
                director,
                id,
                new BottomLineInput(
                        "Niemand schreeuwt waar Tim bij is",
                        Party.network("Oma Riet"),
                        "Dan belt oma",
                        "elke vrijdag",
                        "immediate_safety",
                        today.minusDays(14)));
        plans.check(director, id, line, new Check(today.minusDays(7), "broken", "Eén keer"));
        UUID step = plans.addSafetyStep(director, id, new SafetyStepInput(about.mother(), "Belt oma"));
        Plans.PlanView now = plans.of(director, id);
        plans.changeHead(
                director,
                id,
                new HeadInput("Dezelfde dag", "", "Zes maanden veilig", "", "", today.plusDays(30), List.of()),
                now.version());
        return new PlanParts(goal, agreement, line, step);
    }
}
