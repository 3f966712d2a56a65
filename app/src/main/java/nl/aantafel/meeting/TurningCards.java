package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.frame.GuideQuestion.Output;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.PictureRules;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.domain.Talk;
import nl.aantafel.meeting.store.TalkStore;
import nl.aantafel.plan.Plans;

/** Chooses cards of the brainstorm and turns them into agreements. */
@UseCases
class TurningCards implements Brainstorms {

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final PartSight sights;
    private final Conversations conversations;
    private final TalkStore store;
    private final Plans plans;

    TurningCards(
            ConferenceGate gate,
            ConferenceReading reading,
            PartSight sights,
            Conversations conversations,
            TalkStore store,
            Plans plans) {
        this.gate = gate;
        this.reading = reading;
        this.sights = sights;
        this.conversations = conversations;
        this.store = store;
        this.plans = plans;
    }

    @Override
    public Cards of(Actor actor, UUID id) {
        Conference conference = gate.toRead(actor, id);
        Sight sight = sights.of(conference);
        List<StatementView> said = reading.said(actor, conference, sight);
        Set<String> first = asking(actor, conference, Output.PRIORITY);
        Set<String> capacity = asking(actor, conference, Output.CAPACITY);
        Cards cards = new Cards(
                reading.ideas(store.of(conference.id(), sight).ideas()),
                plans.of(actor, conference.caseId()).goals().stream()
                        .filter(goal ->
                                !goal.clientPriority().isBlank() && goal.state().equals("open"))
                        .toList(),
                said.stream()
                        .filter(each -> each.familyVoice() && first.contains(each.questionKey()))
                        .toList(),
                said.stream()
                        .filter(each -> capacity.contains(each.questionKey()))
                        .toList(),
                gate.may(actor, Right.LEAD_MEETING, conference.caseId()));
        gate.trace(actor, Trace.Action.READ, "meeting.cards", conference.caseId());
        return cards;
    }

    private Set<String> asking(Actor actor, Conference conference, Output output) {
        Guide guide = Objects.requireNonNull(
                reading.frame(actor, conference.caseId()).guides().get(conference.guide()));
        return guide.phases().stream()
                .flatMap(phase -> guide.questions(phase.phase()).stream())
                .filter(each -> each.output() == output)
                .map(GuideQuestion::key)
                .collect(Collectors.toSet());
    }

    @Override
    public void choose(Actor actor, UUID id, List<UUID> ideas) {
        Conference conference = gate.toTalk(actor, id);
        Set<UUID> open = store.of(conference.id(), sights.of(conference)).ideas().stream()
                .filter(each -> each.chosenAs() == null)
                .map(Talk.Thought::id)
                .collect(Collectors.toSet());
        if (!open.containsAll(ideas)) {
            throw RefusedException.conflict("meeting.refused.idea");
        }
        new Checks()
                .that(new HashSet<>(ideas).size() == ideas.size(), "ideeen", "meeting.check.twice")
                .refuseIfAny();
        store.order(open, ideas);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.choose-cards", conference.caseId());
    }

    @Override
    public List<UUID> agree(Actor actor, UUID id, List<Agreed> agreed) {
        Conference conference = gate.toTalk(actor, id);
        Checks checks = new Checks();
        PictureRules.once(agreed, checks);
        checks.refuseIfAny();
        List<UUID> made = new ArrayList<>();
        List<FieldError> wrong = new ArrayList<>();
        for (int at = 0; at < agreed.size(); at++) {
            try {
                made.add(conversations.chooseIdea(
                        actor, id, agreed.get(at).idea(), agreed.get(at).agreement()));
            } catch (RefusedException refused) {
                wrong.addAll(of(at, refused));
            }
        }
        if (!wrong.isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(wrong));
        }
        gate.trace(actor, Trace.Action.DECIDE, "meeting.agree-cards", conference.caseId());
        return made;
    }

    /** What is wrong with one line is told at that line, and the lines after it are looked at too. */
    private static List<FieldError> of(int at, RefusedException refused) {
        if (!(refused.refusal() instanceof Refusal.Invalid invalid)) {
            throw refused;
        }
        return invalid.errors().stream()
                .map(each ->
                        new FieldError("afspraken[" + at + "]." + each.field(), each.messageKey(), each.arguments()))
                .toList();
    }
}
