package nl.aantafel.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Memberships;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.store.ConferenceStore;
import nl.aantafel.meeting.store.PartStore;
import nl.aantafel.notify.LiveScopes;
import nl.aantafel.notify.LiveScopes.Change;
import org.springframework.stereotype.Component;

/** The one way to a conference: is it there for this actor, may the actor do this, and the line in the log. */
@Component
final class ConferenceGate {

    private final ConferenceStore store;
    private final PartStore parts;
    private final Memberships memberships;
    private final Authorise authorise;
    private final Families families;
    private final Trace trace;
    private final LiveScopes live;

    ConferenceGate(
            ConferenceStore store,
            PartStore parts,
            Memberships memberships,
            Authorise authorise,
            Families families,
            Trace trace,
            LiveScopes live) {
        this.store = store;
        this.parts = parts;
        this.memberships = memberships;
        this.authorise = authorise;
        this.families = families;
        this.trace = trace;
        this.live = live;
    }

    Conference toRead(Actor actor, UUID conference) {
        Conference found =
                store.find(conference).or(() -> inPart(actor, conference)).orElseThrow(RefusedException::notFound);
        authorise.require(actor, Right.SEE_CASE, found.caseId());
        return found;
    }

    /** A part is there for who sits in it, and for nobody else. */
    private Optional<Conference> inPart(Actor actor, UUID id) {
        return parts.find(id)
                .flatMap(part -> store.find(part.conference()).map(found -> found.in(part)))
                .filter(found -> held(actor, found.caseId()).contains(found.circle()));
    }

    /** The numbers the actor holds in a case. */
    Set<Integer> held(Actor actor, UUID caseId) {
        return memberships.members(actor, caseId).stream()
                .filter(member -> member.person().equals(actor.person()))
                .flatMap(member -> member.principals().stream())
                .collect(Collectors.toSet());
    }

    /** To move the conversation on, or to write for others. */
    Conference toLead(Actor actor, UUID conference) {
        Conference found = toRead(actor, conference);
        authorise.require(actor, Right.LEAD_MEETING, found.caseId());
        return changed(changeable(actor, found));
    }

    /** As {@link #toLead}, to write down what happens: of a conference that is split, in one of its parts. */
    Conference toTalk(Actor actor, UUID conference) {
        return somewhere(toLead(actor, conference));
    }

    /** What is written before one says in which part would be for everybody. */
    private Conference somewhere(Conference conference) {
        if (conference.part() == null && parts.split(conference.id())) {
            throw RefusedException.conflict("meeting.refused.choose-part");
        }
        return conference;
    }

    /** To bring something in before or after, for everybody; for oneself, or for others by who leads. */
    Conference toBring(Actor actor, UUID conference, boolean forOneself) {
        Conference found = toRead(actor, conference).whole();
        authorise.require(actor, forOneself ? Right.CONTRIBUTE : Right.LEAD_MEETING, found.caseId());
        return changeable(actor, found);
    }

    /** To decide on what one brought oneself; also after the report was settled, as that stays what it was. */
    Conference toAnswer(Actor actor, UUID conference) {
        Conference found = toRead(actor, conference).whole();
        authorise.require(actor, Right.CONTRIBUTE, found.caseId());
        return notCalledOff(found);
    }

    /** To write at the table: for oneself, or for others by who leads. */
    Conference toWrite(Actor actor, UUID conference, boolean forOneself) {
        if (!forOneself) {
            return toTalk(actor, conference);
        }
        return changed(toAdd(actor, conference, true));
    }

    /** To add a sentence at the end, which leaves what others see as it is. */
    Conference toAdd(Actor actor, UUID conference, boolean forOneself) {
        Conference found = toRead(actor, conference);
        authorise.require(actor, forOneself ? Right.CONTRIBUTE : Right.LEAD_MEETING, found.caseId());
        return added(somewhere(changeable(actor, found)));
    }

    /** Devices where this is held fetch what is new at the end. */
    Conference added(Conference conference) {
        live.changed(conference.place(), Change.ADDED);
        return conference;
    }

    /** Devices where this is held fetch their page anew; of a conference that is split, those of all its parts. */
    Conference changed(Conference conference) {
        live.changed(conference.place(), Change.WHOLE);
        if (conference.part() == null) {
            parts.of(conference.id()).forEach(part -> live.changed(part.id(), Change.WHOLE));
        }
        return conference;
    }

    /**
     * Devices that may show something for these are told. What is for who sits in a part tells nobody elsewhere, not even that
     * something happened.
     */
    void told(Conference conference, Set<Integer> audience, Change change) {
        List<Part> split = parts.of(conference.id());
        if (audience.isEmpty() || !parts.circles(conference.caseId()).containsAll(audience)) {
            live.changed(conference.id(), change);
            split.forEach(part -> live.changed(part.id(), change));
        } else {
            split.stream()
                    .filter(part -> part.circles().stream().anyMatch(audience::contains))
                    .forEach(part -> live.changed(part.id(), change));
        }
    }

    /** To put something with a conference from elsewhere: one of the same case, and as open as for writing in it. */
    Conference toName(Actor actor, UUID caseId, UUID conference) {
        Conference found = store.find(conference)
                .filter(each -> each.caseId().equals(caseId))
                .orElseThrow(() -> RefusedException.invalid("overleg", "meeting.check.of-this-case"));
        return changeable(actor, found);
    }

    Conference toFinalise(Actor actor, UUID conference) {
        Conference found = toRead(actor, conference);
        authorise.require(actor, Right.FINALISE, found.caseId());
        return changed(changeable(actor, found));
    }

    boolean may(Actor actor, Right right, UUID caseId) {
        return authorise.may(actor, right, caseId);
    }

    Authorise.Standing require(Actor actor, Right right, UUID caseId) {
        return authorise.require(actor, right, caseId);
    }

    /** What was called off stays as it was. A settled report is followed by a change only at the hand of who may settle the next version. */
    private Conference changeable(Actor actor, Conference conference) {
        notCalledOff(conference);
        if (conference.state() == State.FINALISED && !authorise.may(actor, Right.FINALISE, conference.caseId())) {
            throw RefusedException.conflict("meeting.refused.finalised");
        }
        return conference;
    }

    private static Conference notCalledOff(Conference conference) {
        if (conference.state() == State.CANCELLED) {
            throw RefusedException.conflict("meeting.refused.cancelled");
        }
        return conference;
    }

    /** A conference is about everyone in the family, so its line names them all. */
    void trace(Actor actor, Trace.Action action, String activity, UUID caseId) {
        trace.of(
                action,
                activity,
                caseId,
                families.persons(actor, caseId).stream()
                        .map(PersonView::subjectKey)
                        .collect(Collectors.toSet()));
    }

    /** As {@link #trace}, of what was read already: these people, and these categories of what was said. */
    void traceSeen(String activity, UUID caseId, List<PersonView> people, Set<String> categories) {
        trace.line(new Trace.Line(
                Trace.Action.READ,
                activity,
                caseId,
                people.stream().map(PersonView::subjectKey).collect(Collectors.toSet()),
                categories));
    }

    /** What is read is shown on a device that reads again and again. */
    void at(Trace.Device device) {
        trace.at(device);
    }

    void nothingPersonal() {
        trace.nothingPersonal();
    }
}
