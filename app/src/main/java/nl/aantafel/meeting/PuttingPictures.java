package nl.aantafel.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.PictureRules;
import nl.aantafel.meeting.domain.Talk;
import nl.aantafel.meeting.store.PictureStore;
import org.jspecify.annotations.Nullable;

/** Keeps which worry is the biggest, and what answers what was not known. */
@UseCases
class PuttingPictures implements Pictures {

    private final ConferenceGate gate;
    private final PictureReading reading;
    private final ConferenceReading conferences;
    private final PictureStore store;
    private final Statements statements;
    private final Families families;
    private final Time time;

    PuttingPictures(
            ConferenceGate gate,
            PictureReading reading,
            ConferenceReading conferences,
            PictureStore store,
            Statements statements,
            Families families,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.conferences = conferences;
        this.store = store;
        this.statements = statements;
        this.families = families;
        this.time = time;
    }

    @Override
    public Picture of(Actor actor, UUID id) {
        Conference conference = gate.toRead(actor, id);
        Picture picture = reading.of(actor, conference);
        gate.trace(actor, Trace.Action.READ, "meeting.picture", conference.caseId());
        return picture;
    }

    @Override
    public void biggest(Actor actor, UUID id, @Nullable Speaker who, UUID statement) {
        Conference conference = gate.toWrite(actor, id, isSelf(actor, who));
        new Checks()
                .that(who == null || isKnown(actor, conference, who), "wie", "check.choose")
                .refuseIfAny();
        find(actor, conference, statement);
        store.put(conference, new Talk.Worry(who, statement));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.biggest-worry", conference.caseId());
    }

    @Override
    public void noBiggest(Actor actor, UUID id, @Nullable Speaker who) {
        Conference conference = gate.toWrite(actor, id, isSelf(actor, who));
        if (!store.remove(conference, who)) {
            throw RefusedException.notFound();
        }
        gate.trace(actor, Trace.Action.DELETE, "meeting.biggest-worry", conference.caseId());
    }

    @Override
    public UUID answer(Actor actor, UUID id, Answer answer) {
        Conference conference = gate.toWrite(actor, id, isSelf(actor, answer.by()));
        StatementView unknown = find(actor, conference, answer.unknown());
        PictureRules.mustBeUnknown(reading.isUnknown(actor, conference, unknown));
        Checks checks = new Checks();
        PictureRules.check(answer, checks);
        checks.that(isKnown(actor, conference, answer.by()), "spreker", "check.choose");
        checks.refuseIfAny();
        UUID written = statements.write(actor, conference.caseId(), said(conference, unknown, answer));
        if (!store.answered(conference, unknown.id(), written, time.now())) {
            throw RefusedException.conflict("meeting.refused.answered");
        }
        gate.trace(actor, Trace.Action.CREATE, "meeting.answer", conference.caseId());
        return written;
    }

    /** About the same people, of the same sort, at the same question. */
    private static Statements.Write said(Conference conference, StatementView unknown, Answer answer) {
        return new Statements.Write(
                answer.text(),
                answer.kind().isEmpty() && answer.by().person() == null ? "fact" : answer.kind(),
                "",
                answer.by(),
                null,
                answer.toldBy(),
                Set.copyOf(unknown.about()),
                Set.copyOf(unknown.categories()),
                "",
                "",
                "",
                Audience.of(conference.circle()),
                unknown.lifeDomain(),
                Risk.NONE,
                Optional.empty(),
                conference.id().equals(unknown.conference()) ? unknown.questionKey() : "",
                conference.id());
    }

    private StatementView find(Actor actor, Conference conference, UUID statement) {
        return statements.byIds(actor, conference.caseId(), List.of(statement)).stream()
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private boolean isKnown(Actor actor, Conference conference, Speaker who) {
        UUID person = who.person();
        UUID professional = who.professional();
        return person == null
                ? professional != null
                        && !conferences.people(List.of(professional)).isEmpty()
                : professional == null
                        && families.persons(actor, conference.caseId()).stream()
                                .anyMatch(each -> each.id().equals(person));
    }

    private static boolean isSelf(Actor actor, @Nullable Speaker who) {
        return who != null && who.person() == null && actor.person().equals(who.professional());
    }
}
