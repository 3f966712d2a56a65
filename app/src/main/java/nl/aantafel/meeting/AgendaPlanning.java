package nl.aantafel.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.AgendaItem;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Rows.InRow;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Agendas.Input;
import nl.aantafel.meeting.Agendas.PointInput;
import nl.aantafel.meeting.Agendas.PointState;
import nl.aantafel.meeting.Agendas.State;
import nl.aantafel.meeting.domain.AgendaRules;
import nl.aantafel.meeting.domain.KeptAgenda;
import nl.aantafel.meeting.domain.KeptPoint;
import nl.aantafel.meeting.domain.PlaceRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks an agenda against the cases on it, and turns it into gatherings. */
@Component
final class AgendaPlanning {

    /** What an agenda is on the agenda of its gatherings. */
    static final String ABOUT = "agenda";

    private final ConferenceGate gate;
    private final CaseFiles cases;
    private final Families families;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;
    private final AgendaReading reading;
    private final Time time;

    AgendaPlanning(
            ConferenceGate gate,
            CaseFiles cases,
            Families families,
            Memberships memberships,
            WhoIsWho whoIsWho,
            AgendaReading reading,
            Time time) {
        this.gate = gate;
        this.cases = cases;
        this.families = families;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.reading = reading;
        this.time = time;
    }

    /** A case on the agenda: for which circle, and who holds it now. */
    private record About(CaseView view, int circle, Set<UUID> people) {}

    /** What was asked, when all is well. */
    record Planned(Input input, Map<UUID, String> numbers, Map<UUID, Integer> circles, List<List<Invitee>> asked) {

        KeptAgenda agenda(UUID id, State state, long version) {
            return new KeptAgenda(
                    id,
                    input.partnership(),
                    input.kind(),
                    input.startsAt(),
                    input.endsAt(),
                    input.place(),
                    input.placeShown(),
                    input.chair(),
                    input.secretary(),
                    true,
                    state,
                    version);
        }

        List<InRow> row(UUID agenda) {
            List<Instant> moments = AgendaRules.moments(input.startsAt(), input.points());
            List<InRow> row = new ArrayList<>();
            for (int at = 0; at < input.points().size(); at++) {
                PointInput point = input.points().get(at);
                UUID caseId = point.caseId();
                String title = caseId == null ? point.theme().strip() : Objects.requireNonNull(numbers.get(caseId));
                row.add(new InRow(
                        point.point(),
                        new Gatherings.Plan(
                                input.partnership(),
                                caseId,
                                input.kind(),
                                moments.get(at),
                                moments.get(at + 1),
                                input.place(),
                                input.chair(),
                                input.secretary(),
                                asked.get(at),
                                List.of(new AgendaItem(new ResourceRef(ABOUT, agenda), title, point.minutes())),
                                input.placeShown())));
            }
            return row;
        }

        KeptPoint point(UUID id, UUID agenda, PointInput point) {
            UUID caseId = point.caseId();
            return new KeptPoint(
                    id,
                    agenda,
                    caseId,
                    caseId == null ? Principal.TABLE : Objects.requireNonNull(circles.get(caseId)),
                    point.theme().strip(),
                    PointState.PLANNED,
                    "",
                    0);
        }
    }

    Planned of(Actor actor, Input input) {
        Frame frame = frame(actor, input);
        Checks checks = new Checks();
        AgendaRules.check(input, frame, checks);
        checks.that(
                actor.person().equals(input.chair()) || actor.person().equals(input.secretary()),
                "voorzitter",
                "meeting.check.agenda-you-lead");
        checks.refuseIfAny();
        Map<UUID, About> about = about(actor, input, checks);
        lead(input, about, checks);
        telling(actor, input, about, checks);
        Map<UUID, Set<UUID>> inCase = new HashMap<>();
        about.forEach((caseId, each) -> inCase.put(caseId, each.people()));
        List<List<Invitee>> asked = AgendaRules.asked(input, inCase);
        Set<UUID> without = AgendaRules.withoutPoint(input, asked);
        for (int at = 0; at < input.asked().size(); at++) {
            UUID person = input.asked().get(at).person();
            checks.that(!without.contains(person), "genodigden[" + at + "].persoon", "meeting.check.agenda-nothing");
        }
        checks.refuseIfAny();
        Map<UUID, String> numbers = new HashMap<>();
        Map<UUID, Integer> circles = new HashMap<>();
        about.forEach((caseId, each) -> {
            numbers.put(caseId, each.view().number());
            circles.put(caseId, each.circle());
        });
        return new Planned(input, numbers, circles, asked);
    }

    /** Of a partnership one works in; another is not there. */
    private Frame frame(Actor actor, Input input) {
        boolean atWork = whoIsWho.rolesOf(actor.person()).stream()
                .anyMatch(holding -> holding.partnership().equals(input.partnership()));
        if (!atWork) {
            throw RefusedException.notFound();
        }
        return reading.frame(input.partnership());
    }

    private Map<UUID, About> about(Actor actor, Input input, Checks checks) {
        Map<UUID, About> about = new LinkedHashMap<>();
        for (int at = 0; at < input.points().size(); at++) {
            UUID caseId = input.points().get(at).caseId();
            if (caseId != null && !about.containsKey(caseId)) {
                gate.require(actor, Right.LEAD_MEETING, caseId);
                CaseView view = cases.view(actor, caseId);
                checks.that(
                        circle(view) != null && view.partnership().equals(input.partnership()),
                        "punten[" + at + "].casus",
                        "meeting.check.agenda-case");
                int circle = Objects.requireNonNullElse(circle(view), Principal.TABLE);
                about.put(caseId, new About(view, circle, holders(actor, caseId, circle)));
            }
        }
        return about;
    }

    /** Who weighs a referral is not who sits at its table later. */
    static @Nullable Integer circle(CaseView view) {
        return switch (view.state()) {
            case TAKEN_UP -> Principal.TABLE;
            case REFERRED, FITS -> Principal.TRIAGE;
            case DRAFT, NOT_TAKEN_UP, CLOSED -> null;
        };
    }

    private Set<UUID> holders(Actor actor, UUID caseId, int circle) {
        Instant now = time.now();
        return memberships.members(actor, caseId).stream()
                .filter(each -> each.principals().contains(circle))
                .filter(each -> !each.from().isAfter(now)
                        && (each.until() == null || each.until().isAfter(now)))
                .map(MemberView::person)
                .collect(Collectors.toSet());
    }

    /** Who chairs and who writes sits at every point. */
    private static void lead(Input input, Map<UUID, About> about, Checks checks) {
        UUID secretary = input.secretary();
        checks.that(
                about.values().stream().allMatch(each -> each.people().contains(input.chair())),
                "voorzitter",
                "meeting.check.agenda-lead");
        checks.that(
                secretary == null
                        || about.values().stream()
                                .allMatch(each -> each.people().contains(secretary)),
                "secretaris",
                "meeting.check.agenda-lead");
    }

    /** What everybody reads names nobody of a family and none of the cases. */
    private void telling(Actor actor, Input input, Map<UUID, About> about, Checks checks) {
        Set<String> names = new HashSet<>();
        about.forEach((caseId, each) -> {
            FamilyView family = families.of(actor, caseId);
            Stream.of(
                            Stream.of(each.view().familyName(), each.view().number()),
                            family.persons().stream().flatMap(it -> Stream.of(it.firstName(), it.lastName())),
                            family.homes().stream().map(it -> it.street()))
                    .flatMap(it -> it)
                    .forEach(names::add);
        });
        checks.that(!PlaceRules.tells(input.place(), names), "plaats", "meeting.check.agenda-tells");
        for (int at = 0; at < input.points().size(); at++) {
            checks.that(
                    !PlaceRules.tells(input.points().get(at).theme(), names),
                    "punten[" + at + "].thema",
                    "meeting.check.agenda-tells");
        }
        for (int at = 0; at < input.asked().size(); at++) {
            checks.that(
                    !PlaceRules.tells(input.asked().get(at).reason(), names),
                    "genodigden[" + at + "].reden",
                    "meeting.check.agenda-tells");
        }
    }
}
