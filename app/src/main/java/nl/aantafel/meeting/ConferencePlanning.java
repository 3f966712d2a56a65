package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.CaseRoles;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Phases;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.Phase;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.AgendaItem;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.ConferenceRules;
import nl.aantafel.meeting.domain.PlaceRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what a preparation leaves open, and checks it against the frame and the family. */
@Component
final class ConferencePlanning {

    /** What a conference is on the agenda of its gathering. */
    static final String AGENDA = "conference";

    private final CaseFiles cases;
    private final Families families;
    private final Phases phases;
    private final Memberships memberships;
    private final FrameCatalogue frames;

    ConferencePlanning(
            CaseFiles cases, Families families, Phases phases, Memberships memberships, FrameCatalogue frames) {
        this.cases = cases;
        this.families = families;
        this.phases = phases;
        this.memberships = memberships;
        this.frames = frames;
    }

    /** What was asked, with the defaults filled in. */
    record Planned(CaseView caseView, String phase, String guide, Set<String> questions, UUID chair) {

        /** A conference that is only there by its ids yet. */
        Conference begun(UUID id, UUID gathering, Prepare prepare) {
            return new Conference(
                    id,
                    caseView.id(),
                    gathering,
                    "",
                    day(prepare),
                    "",
                    "",
                    "",
                    State.PREPARED,
                    chair,
                    null,
                    null,
                    0,
                    null);
        }

        Gatherings.Plan gathering(UUID conference, Prepare prepare) {
            return new Gatherings.Plan(
                    caseView.partnership(),
                    caseView.id(),
                    prepare.kind(),
                    prepare.startsAt(),
                    prepare.endsAt(),
                    prepare.place(),
                    chair,
                    prepare.secretary(),
                    new ArrayList<>(prepare.invitees()),
                    List.of(new AgendaItem(new ResourceRef(AGENDA, conference), caseView.number(), minutes(prepare))),
                    prepare.placeShown());
        }

        /** An end before the start is refused with the gathering itself. */
        private static int minutes(Prepare prepare) {
            long minutes = java.time.Duration.between(prepare.startsAt(), prepare.endsAt())
                    .toMinutes();
            return (int) Math.max(0, minutes);
        }

        Conference conference(Prepare prepare, Conference as) {
            return new Conference(
                    as.id(),
                    as.caseId(),
                    as.gathering(),
                    prepare.kind(),
                    day(prepare),
                    phase,
                    guide,
                    prepare.aim().strip(),
                    as.state(),
                    chair,
                    prepare.secretary(),
                    as.startedAt(),
                    as.version(),
                    as.part());
        }

        private static LocalDate day(Prepare prepare) {
            return prepare.startsAt().atZone(Time.ZONE).toLocalDate();
        }
    }

    Planned of(Actor actor, Standing standing, Prepare prepare) {
        UUID caseId = standing.caseId();
        CaseView caseView = cases.view(actor, caseId);
        if (caseView.state() != CaseFiles.State.TAKEN_UP) {
            throw RefusedException.conflict("meeting.refused.not-taken-up");
        }
        Frame frame = frames.frame(caseView.frameCode());
        String phase = prepare.phase().isEmpty() ? currentPhase(actor, caseId, frame) : prepare.phase();
        Checks checks = new Checks();
        ConferenceRules.check(prepare, frame, phase, persons(actor, caseId), checks);
        Guide guide = frame.guide(caseView.pathway());
        ConferenceRules.questions(prepare.questions(), guide, phase, checks);
        checks.that(
                !prepare.placeShown() || !tells(actor, caseView, prepare.place()),
                "plaatsInAgenda",
                "meeting.check.place-tells");
        checks.refuseIfAny();
        Set<String> questions = prepare.questions().isEmpty()
                ? Set.copyOf(frame.preselected(caseView.pathway(), phase))
                : prepare.questions();
        return new Planned(caseView, phase, guide.code(), questions, chair(actor, standing, prepare.chair()));
    }

    /** Whether a place names the family, the case, or a street where they live. */
    private boolean tells(Actor actor, CaseView caseView, String place) {
        FamilyView family = families.of(actor, caseView.id());
        return PlaceRules.tells(
                place,
                Stream.of(
                                Stream.of(caseView.familyName(), caseView.number()),
                                family.persons().stream().flatMap(each -> Stream.of(each.firstName(), each.lastName())),
                                family.homes().stream().map(each -> each.street()))
                        .flatMap(each -> each)
                        .toList());
    }

    private String currentPhase(Actor actor, UUID caseId, Frame frame) {
        return phases.of(actor, caseId)
                .current()
                .map(Phases.PhaseView::phase)
                .orElseGet(() -> frame.phases().stream()
                        .filter(Phase::normalStart)
                        .map(Phase::code)
                        .findFirst()
                        .orElseThrow());
    }

    /** The process director chairs (procesregisseur). */
    private UUID chair(Actor actor, Standing standing, @Nullable UUID asked) {
        if (asked != null) {
            return asked;
        }
        if (standing.role().equals(CaseRoles.PROCESS_DIRECTOR)) {
            return actor.person();
        }
        return memberships.members(actor, standing.caseId()).stream()
                .filter(member -> member.role().equals(CaseRoles.PROCESS_DIRECTOR) && member.until() == null)
                .map(MemberView::person)
                .findFirst()
                .orElse(actor.person());
    }

    Set<UUID> persons(Actor actor, UUID caseId) {
        return families.persons(actor, caseId).stream().map(PersonView::id).collect(Collectors.toSet());
    }
}
