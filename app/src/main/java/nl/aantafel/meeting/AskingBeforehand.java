package nl.aantafel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Guide;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.domain.AskingRules;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptAsked;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.store.AskedStore;
import nl.aantafel.meeting.store.ConferenceStore;
import org.jspecify.annotations.Nullable;

/** Asks beforehand, and keeps what comes of it; what is answered is said in the conference that is to come. */
@UseCases
class AskingBeforehand implements QuestionsBeforehand {

    private final ConferenceGate gate;
    private final ConferenceReading names;
    private final BeforehandReading reading;
    private final BeforehandTasks tasks;
    private final Conversations conversations;
    private final ConferenceStore conferences;
    private final AskedStore store;
    private final Time time;

    AskingBeforehand(
            ConferenceGate gate,
            ConferenceReading names,
            BeforehandReading reading,
            BeforehandTasks tasks,
            Conversations conversations,
            ConferenceStore conferences,
            AskedStore store,
            Time time) {
        this.gate = gate;
        this.names = names;
        this.reading = reading;
        this.tasks = tasks;
        this.conversations = conversations;
        this.conferences = conferences;
        this.store = store;
        this.time = time;
    }

    @Override
    public BeforehandView view(Actor actor, UUID conference) {
        Conference found = gate.toRead(actor, conference);
        BeforehandView view = reading.view(actor, found);
        gate.trace(actor, Trace.Action.READ, "meeting.beforehand", found.caseId());
        return view;
    }

    @Override
    public int ask(Actor actor, UUID conference, Asking asking) {
        gate.toLead(actor, conference);
        Conference found = held(conference);
        Frame frame = names.frame(actor, found.caseId());
        Guide guide = Objects.requireNonNull(frame.guides().get(found.guide()));
        LocalDate due = asking.due() == null ? reading.due(frame, found) : asking.due();
        Checks checks = new Checks();
        AskingRules.check(asking, seated(actor, found), AskingRules.askable(guide, found.phase()), checks);
        AskingRules.due(due, time.today(), found.heldOn(), checks);
        checks.refuseIfAny();
        int asked = 0;
        for (UUID person : asking.people()) {
            int more = ask(actor, found, asking, new To(person, due));
            if (more > 0) {
                tasks.asked(actor, found, person, due);
            }
            asked += more;
        }
        gate.trace(actor, Trace.Action.CREATE, "meeting.ask-beforehand", found.caseId());
        return asked;
    }

    private record To(UUID person, LocalDate due) {}

    private int ask(Actor actor, Conference conference, Asking asking, To to) {
        List<KeptAsked> before = store.of(conference.id());
        List<KeptAsked> all = new ArrayList<>();
        asking.questions().forEach(key -> all.add(fresh(actor, to, key, "")));
        String own = asking.own().strip();
        if (!own.isEmpty()
                && before.stream()
                        .noneMatch(each ->
                                each.person().equals(to.person()) && each.own().equals(own))) {
            all.add(fresh(actor, to, "", own));
        }
        Instant now = time.now();
        return (int)
                all.stream().filter(each -> store.add(conference, each, now)).count();
    }

    private KeptAsked fresh(Actor actor, To to, String key, String own) {
        return new KeptAsked(
                Ids.next(time.now()),
                to.person(),
                key,
                own,
                to.due(),
                Outcome.OPEN,
                "",
                List.of(),
                actor.person(),
                null,
                0);
    }

    private AskingRules.Seated seated(Actor actor, Conference conference) {
        GatheringView gathering = names.gathering(actor, conference)
                .orElseThrow(() -> RefusedException.mayNot("meeting.may-not.outside"));
        return new AskingRules.Seated(
                FamilyReading.invited(gathering),
                Set.copyOf(reading.atTable(actor, conference.caseId()).keySet()));
    }

    @Override
    public void withdraw(Actor actor, UUID conference, UUID question, long version) {
        gate.toLead(actor, conference);
        Conference found = held(conference);
        KeptAsked asked = find(found, question);
        if (!asked.isOpen()) {
            throw RefusedException.conflict("meeting.refused.answered-question");
        }
        if (asked.version() != version || !store.withdraw(asked)) {
            throw stale(asked);
        }
        tasks.follow(actor, found, asked.person());
        gate.trace(actor, Trace.Action.CHANGE, "meeting.withdraw-question", found.caseId());
    }

    @Override
    public void answer(Actor actor, UUID conference, UUID question, Answer answer, long version) {
        gate.toRead(actor, conference);
        KeptAsked asked = find(conferences.find(conference).orElseThrow(RefusedException::notFound), question);
        boolean oneself = asked.person().equals(actor.person());
        gate.toBring(actor, conference, oneself);
        Conference found = held(conference);
        AskingRules.mayAnswer(oneself, asked, answer);
        Checks checks = new Checks();
        AskingRules.check(answer, checks);
        checks.refuseIfAny();
        if (asked.version() != version) {
            throw stale(asked);
        }
        KeptAsked answered = asked.answered(
                answer.outcome(),
                answer.outcome().needsReason() ? answer.reason() : "",
                answer.text().isBlank() ? null : said(actor, found, asked, answer),
                time.now());
        if (!store.answer(answered, actor.person())) {
            throw stale(asked);
        }
        tasks.follow(actor, found, asked.person());
        gate.trace(actor, Trace.Action.CHANGE, "meeting.answer-beforehand", found.caseId());
    }

    private UUID said(Actor actor, Conference conference, KeptAsked asked, Answer answer) {
        return conversations.say(
                actor,
                place(conference, asked),
                new Say(
                        asked.key(),
                        Speaker.professional(asked.person()),
                        answer.text(),
                        answer.kind(),
                        "",
                        answer.toldBy(),
                        answer.about(),
                        "",
                        Risk.NONE,
                        Optional.empty()));
    }

    /** Where who was asked will first sit: of a conference that is split nobody else reads it, unless they release it. */
    private UUID place(Conference conference, KeptAsked asked) {
        if (!reading.isSplit(conference)) {
            return conference.id();
        }
        return reading.seat(conference, asked.person())
                .map(Part::id)
                .orElseThrow(() -> RefusedException.conflict("meeting.refused.no-seat"));
    }

    /** One at a time, and only before it begins. */
    private Conference held(UUID conference) {
        conferences.hold(conference);
        Conference found = conferences.find(conference).orElseThrow(RefusedException::notFound);
        found.requirePrepared();
        return found;
    }

    private KeptAsked find(Conference conference, UUID question) {
        return store.find(conference.id(), question).orElseThrow(RefusedException::notFound);
    }

    private RefusedException stale(KeptAsked seen) {
        @Nullable Instant at = seen.answeredAt();
        return new RefusedException(new Refusal.Stale(
                seen.id(),
                seen.version(),
                Map.of("uitkomst", seen.outcome().name(), "reden", seen.reason()),
                names.nameOf(seen.person()),
                Objects.toString(at, "")));
    }
}
