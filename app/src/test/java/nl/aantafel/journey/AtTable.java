package nl.aantafel.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.journey.Furnished.PlanParts;
import nl.aantafel.journey.Furnished.Referred;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.meeting.LiveTables;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.Preparing;
import org.springframework.beans.factory.BeanFactory;

/** What is said and agreed at the table of a case: its conferences and its plan. */
final class AtTable {

    private final BeanFactory app;
    private final House house;
    private final LocalDate today;

    AtTable(BeanFactory app, House house) {
        this.app = app;
        this.house = house;
        this.today = app.getBean(Time.class).today();
    }

    private <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    UUID conference(Referred about, LocalDate day) {
        Actor desk = house.processDirector();
        Conferences conferences = bean(Conferences.class);
        UUID conference = conferences.prepare(
                desk,
                about.id(),
                Preparing.conference(house, day, List.of(new Conferences.FamilyMember(about.mother(), true, ""))));
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
        conversations.say(desk, conference, Say.sentence(Furnished.WORRIES, youth, "Het schreeuwen wordt erger."));
        UUID worst = conversations.say(
                desk,
                conference,
                Say.sentence(Furnished.INCIDENTS, Speaker.family(about.mother()), "Toen brak de deur."));
        conversations.top(desk, conference, Furnished.INCIDENTS, 2, worst);
        conversations.score(desk, conference, new Score(Furnished.SCALE, youth, 8, "Hij is nog thuis"));
        conversations.score(
                desk,
                conference,
                new Score(Furnished.SCALE, Speaker.family(about.mother()), 4, "Het ging beter", true));
        bean(LiveTables.class).reveal(desk, conference, Furnished.SCALE);
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

    PlanParts plan(Referred about) {
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
                new HeadInput(
                        "Dezelfde dag",
                        "",
                        "Zes maanden veilig",
                        "",
                        "",
                        today.plusDays(30),
                        List.of(new EvaluationInput(today.plusDays(20), "Slaapt Tim?"))),
                now.version());
        UUID evaluation = plans.of(director, id).evaluations().getFirst().id();
        return new PlanParts(goal, agreement, line, step, evaluation);
    }
}
