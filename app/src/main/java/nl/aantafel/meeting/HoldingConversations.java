package nl.aantafel.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.ConferenceRules;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.domain.Talk;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.TalkStore;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Writes down the conversation while it is held. */
@UseCases
class HoldingConversations implements Conversations {

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final ConferenceStore conferences;
    private final TalkStore store;
    private final RoomMoves moves;
    private final Statements statements;
    private final Families families;
    private final Phases phases;
    private final Plans plans;
    private final Time time;
    private final ApplicationEventPublisher events;

    HoldingConversations(
            ConferenceGate gate,
            ConferenceReading reading,
            ConferenceStore conferences,
            TalkStore store,
            RoomMoves moves,
            Statements statements,
            Families families,
            Phases phases,
            Plans plans,
            Time time,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.reading = reading;
        this.conferences = conferences;
        this.store = store;
        this.moves = moves;
        this.statements = statements;
        this.families = families;
        this.phases = phases;
        this.plans = plans;
        this.time = time;
        this.events = events;
    }

    @Override
    public void choose(Actor actor, UUID conference, String question) {
        put(actor, conference, new Talk.Choice(question, QuestionState.SELECTED, ""));
    }

    @Override
    public void skip(Actor actor, UUID conference, String question, String reason) {
        new Checks().text("reden", reason, Checks.LONG).refuseIfAny();
        put(actor, conference, new Talk.Choice(question, QuestionState.SKIPPED, reason));
    }

    @Override
    public void done(Actor actor, UUID conference, String question) {
        put(actor, conference, new Talk.Choice(question, QuestionState.DONE, ""));
    }

    private void put(Actor actor, UUID id, Talk.Choice choice) {
        Conference conference = gate.toTalk(actor, id);
        question(actor, conference, choice.question());
        conferences.put(conference, choice);
        if (choice.state() == QuestionState.SELECTED) {
            moves.to(conference, choice.question());
        }
        gate.trace(actor, Trace.Action.CHANGE, "meeting.question", conference.caseId());
    }

    @Override
    public UUID say(Actor actor, UUID id, Say say) {
        Conference conference = gate.toAdd(actor, id, isSelf(actor, say.speaker()));
        if (!say.question().isEmpty()) {
            question(actor, conference, say.question());
            moves.follow(actor, conference, say.question());
        }
        UUID statement = statements.write(
                actor,
                conference.caseId(),
                new Statements.Write(
                        say.text(),
                        say.kind(),
                        say.topic(),
                        say.speaker(),
                        null,
                        say.toldBy(),
                        say.about(),
                        Set.of(),
                        "",
                        "",
                        "",
                        Audience.of(conference.circle()),
                        say.lifeDomain(),
                        say.risk(),
                        say.incident(),
                        say.question(),
                        conference.id()));
        gate.trace(actor, Trace.Action.CREATE, "meeting.say", conference.caseId());
        return statement;
    }

    @Override
    public void score(Actor actor, UUID id, Score score) {
        Conference conference = gate.toWrite(actor, id, isSelf(actor, score.who()));
        Checks checks = new Checks();
        ConferenceRules.check(score, reading.frame(actor, conference.caseId()), conference.phase(), checks);
        checks.that(isKnown(actor, conference, score.who()), "wie", "check.choose");
        checks.refuseIfAny();
        conferences.holdStill(conference.id());
        boolean revealed = store.revealed(conference.id(), sight(conference)).contains(score.scale());
        if (!store.put(
                conference,
                new Talk.Mark(score.scale(), score.who(), score.value(), score.reason(), score.shown(), null),
                new Talk.Entry(Ids.next(time.now()), actor.person(), time.now(), revealed))) {
            throw RefusedException.conflict("meeting.refused.own-score");
        }
        events.publishEvent(new ScoreGiven(conference.id(), conference.caseId(), score.scale()));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.score", conference.caseId());
    }

    /** What was shown to who sits here. */
    private static Sight sight(Conference conference) {
        return conference.part() == null ? Sight.ALL : Sight.only(conference.circle());
    }

    @Override
    public void scores(Actor actor, UUID id, List<Score> scores) {
        if (scores.isEmpty()) {
            gate.trace(
                    actor,
                    Trace.Action.READ,
                    "meeting.score",
                    gate.toRead(actor, id).caseId());
        }
        scores.forEach(each -> score(actor, id, each));
    }

    @Override
    public void removeScore(Actor actor, UUID id, String scale, Speaker who) {
        Conference conference = gate.toWrite(actor, id, isSelf(actor, who));
        if (!store.removeScore(conference, scale, who)) {
            throw RefusedException.notFound();
        }
        gate.trace(actor, Trace.Action.DELETE, "meeting.score", conference.caseId());
    }

    @Override
    public void top(Actor actor, UUID id, String question, int position, @Nullable UUID statement) {
        Conference conference = gate.toTalk(actor, id);
        GuideQuestion asked = question(actor, conference, question);
        new Checks()
                .that(position >= 1 && position <= asked.slots().size(), "plek", "meeting.check.place")
                .refuseIfAny();
        if (statement == null) {
            store.empty(conference, question, position);
        } else {
            statement(actor, conference, statement);
            store.put(conference, new Talk.Top(question, position, statement));
        }
        gate.trace(actor, Trace.Action.CHANGE, "meeting.top", conference.caseId());
    }

    @Override
    public UUID idea(Actor actor, UUID id, Idea idea) {
        Conference conference = gate.toWrite(actor, id, true);
        Checks checks = new Checks();
        ConferenceRules.check(idea, checks);
        checks.refuseIfAny();
        UUID added = Ids.next(time.now());
        store.add(conference, new Talk.Thought(added, idea.kind(), idea.organisation(), idea.text(), null, null));
        gate.trace(actor, Trace.Action.CREATE, "meeting.idea", conference.caseId());
        return added;
    }

    @Override
    public void removeIdea(Actor actor, UUID id, UUID idea) {
        Conference conference = gate.toTalk(actor, id);
        if (!store.removeIdea(conference.id(), idea)) {
            throw RefusedException.notFound();
        }
        gate.trace(actor, Trace.Action.DELETE, "meeting.idea", conference.caseId());
    }

    @Override
    public UUID chooseIdea(Actor actor, UUID id, UUID idea, AgreementInput agreement) {
        Conference conference = gate.toTalk(actor, id);
        UUID agreed = agreed(actor, conference, agreement);
        if (!store.chosen(conference.id(), idea, agreed)) {
            throw RefusedException.conflict("meeting.refused.idea");
        }
        gate.trace(actor, Trace.Action.DECIDE, "meeting.choose-idea", conference.caseId());
        return agreed;
    }

    @Override
    public UUID agree(Actor actor, UUID id, AgreementInput agreement) {
        Conference conference = gate.toTalk(actor, id);
        UUID agreed = agreed(actor, conference, agreement);
        gate.trace(actor, Trace.Action.DECIDE, "meeting.agree", conference.caseId());
        return agreed;
    }

    /** What is agreed in a part is for who sits there; so who does it sits there too. */
    private UUID agreed(Actor actor, Conference conference, AgreementInput agreement) {
        Part part = conference.part();
        new Checks()
                .that(part == null || sitsThere(part, agreement), "wieDoet", "meeting.check.parts.does")
                .refuseIfAny();
        return plans.agreeIn(actor, conference.caseId(), agreement.in(conference.id()), conference.circle());
    }

    private static boolean sitsThere(Part part, AgreementInput agreement) {
        return agreement.does().stream()
                .flatMap(party -> Stream.ofNullable(party.professional()))
                .allMatch(part.professionals()::contains);
    }

    @Override
    public void carryOver(Actor actor, UUID id, Set<UUID> agreements) {
        Conference conference = gate.toLead(actor, id);
        plans.carryOver(actor, conference.caseId(), conference.id(), agreements);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.carry-over", conference.caseId());
    }

    @Override
    public void carryPassage(Actor actor, UUID id, UUID statement) {
        Conference conference = gate.toTalk(actor, id);
        StatementView found = statement(actor, conference, statement);
        Conference origin =
                conferences.byIds(found.conference() == null ? List.of() : List.of(found.conference())).stream()
                        .filter(each -> each.before(conference))
                        .findFirst()
                        .orElseThrow(() -> RefusedException.conflict("meeting.refused.not-earlier"));
        store.carry(conference, new Talk.Carried(statement, origin.id()));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.carry-passage", conference.caseId());
    }

    @Override
    public void dropPassage(Actor actor, UUID id, UUID statement) {
        Conference conference = gate.toTalk(actor, id);
        store.drop(conference, statement);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.drop-passage", conference.caseId());
    }

    @Override
    public UUID decidePhase(Actor actor, UUID id, DecidePhase decision) {
        Conference conference = gate.toLead(actor, id);
        UUID decided = phases.decideIn(
                actor,
                conference.caseId(),
                new Phases.Decide(decision.phase(), decision.from(), decision.reason(), conference.id()),
                conference.circle());
        gate.trace(actor, Trace.Action.DECIDE, "meeting.phase", conference.caseId());
        return decided;
    }

    private GuideQuestion question(Actor actor, Conference conference, String key) {
        Frame frame = reading.frame(actor, conference.caseId());
        Guide guide = java.util.Objects.requireNonNull(frame.guides().get(conference.guide()));
        return ConferenceRules.question(guide, key);
    }

    private StatementView statement(Actor actor, Conference conference, UUID statement) {
        return statements.byIds(actor, conference.caseId(), List.of(statement)).stream()
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private boolean isKnown(Actor actor, Conference conference, Speaker who) {
        UUID person = who.person();
        UUID professional = who.professional();
        if (person != null) {
            return professional == null
                    && families.persons(actor, conference.caseId()).stream()
                            .anyMatch(each -> each.id().equals(person));
        }
        return professional != null && !reading.people(List.of(professional)).isEmpty();
    }

    private static boolean isSelf(Actor actor, Speaker who) {
        return who.person() == null && actor.person().equals(who.professional());
    }
}
