package nl.aantafel.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.gathering.Gatherings.Attendance;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.Invitations;
import nl.aantafel.gathering.Rows;
import nl.aantafel.gathering.Substitutes;
import nl.aantafel.gathering.Substitutes.Stand;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.AgendaTalks.ThemeTask;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.PointState;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.meeting.Agendas.Seat;
import nl.aantafel.meeting.Agendas.Secrecy;
import nl.aantafel.meeting.domain.KeptAgenda;
import nl.aantafel.meeting.domain.KeptPoint;
import nl.aantafel.meeting.domain.KeptPointTask;
import nl.aantafel.meeting.domain.KeptSecrecy;
import nl.aantafel.meeting.store.AgendaStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an agenda as far as its reader may know it: out of their own points, never out of the whole. */
@Component
final class AgendaReading {

    private final AgendaStore store;
    private final Rows rows;
    private final Substitutes substitutes;
    private final CaseFiles cases;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final TableAdvising advising;
    private final AgendaAnswers answers;

    AgendaReading(
            AgendaStore store,
            Rows rows,
            Substitutes substitutes,
            CaseFiles cases,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            TableAdvising advising,
            AgendaAnswers answers) {
        this.store = store;
        this.rows = rows;
        this.substitutes = substitutes;
        this.cases = cases;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.advising = advising;
        this.answers = answers;
    }

    /** What was kept of one agenda, as far as the reader sees it; the points in order of time. */
    record Own(UUID id, Optional<KeptAgenda> led, List<KeptPoint> points, Map<UUID, GatheringView> gatherings) {

        GatheringView at(KeptPoint point) {
            return Objects.requireNonNull(gatherings.get(point.id()));
        }
    }

    Own own(Actor actor, UUID agenda) {
        Map<UUID, GatheringView> gatherings = new LinkedHashMap<>();
        rows.of(actor, agenda).forEach(each -> gatherings.put(each.id(), each));
        Optional<KeptAgenda> led = store.find(agenda);
        List<KeptPoint> points = store.points(agenda).stream()
                .filter(each -> gatherings.containsKey(each.id()))
                .sorted(Comparator.comparing(each -> startOf(gatherings, each)))
                .toList();
        if (led.isEmpty() && points.isEmpty()) {
            throw RefusedException.notFound();
        }
        return new Own(agenda, led, points, gatherings);
    }

    private static Instant startOf(Map<UUID, GatheringView> gatherings, KeptPoint point) {
        return Objects.requireNonNull(gatherings.get(point.id())).startsAt();
    }

    AgendaView view(Actor actor, Own own) {
        UUID partnership = own.led()
                .map(KeptAgenda::partnership)
                .orElseGet(() -> own.at(own.points().getFirst()).partnership());
        Frame frame = frame(partnership);
        Map<UUID, Invitations.Invitation> invited = answers.of(actor, own);
        List<PointView> points = points(actor, own, own.points(), invited);
        String kind = own.led()
                .map(KeptAgenda::kind)
                .orElseGet(() -> own.at(own.points().getFirst()).kind());
        UUID chair = own.led()
                .map(KeptAgenda::chair)
                .orElseGet(() -> own.at(own.points().getFirst()).chair());
        UUID secretary = own.led().isPresent()
                ? own.led().get().secretary()
                : own.at(own.points().getFirst()).secretary();
        Map<UUID, Professional> names = names(lead(chair, secretary));
        return new AgendaView(
                own.id(),
                partnership,
                kind,
                frame.list(Lists.GATHERING_KINDS).label(kind),
                own.led()
                        .map(KeptAgenda::place)
                        .orElseGet(() -> own.at(own.points().getFirst()).place()),
                own.led().map(KeptAgenda::placeShown).orElse(false),
                chair,
                name(names, chair),
                secretary,
                secretary == null ? "" : name(names, secretary),
                points,
                own.led().map(it -> answers.whole(actor, own, it, points, invited)),
                own.led().map(it -> advising.of(it.partnership(), frame, kind, everybody(own), true)),
                answers.mine(actor, own, invited, points));
    }

    Frame frame(UUID partnership) {
        return frames.frame(
                whoIsWho.partnership(partnership).map(Partnership::frameCode).orElseThrow(RefusedException::notFound));
    }

    private static Set<UUID> everybody(Own own) {
        Set<UUID> people = new LinkedHashSet<>();
        own.gatherings().values().forEach(each -> people.addAll(Seating.professionals(each)));
        return people;
    }

    List<PointView> points(
            Actor actor, Own own, Collection<KeptPoint> points, Map<UUID, Invitations.Invitation> invited) {
        List<UUID> ids = points.stream().map(KeptPoint::id).toList();
        Map<UUID, List<Stand>> instead = substitutes.of(actor, ids);
        Map<UUID, Map<UUID, KeptSecrecy>> secrecy = new HashMap<>();
        store.secrecy(ids)
                .forEach(each -> secrecy.computeIfAbsent(each.place(), any -> new HashMap<>())
                        .put(each.person(), each));
        Set<UUID> people = secrecy.values().stream()
                .flatMap(each -> each.values().stream())
                .map(KeptSecrecy::notedBy)
                .collect(Collectors.toSet());
        points.forEach(
                each -> people.addAll(lead(own.at(each).chair(), own.at(each).secretary())));
        Map<UUID, Professional> names = names(people);
        Map<UUID, CaseView> about = new HashMap<>();
        points.stream()
                .map(KeptPoint::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(caseId -> about.put(caseId, cases.view(actor, caseId)));
        List<PointView> views = new ArrayList<>();
        for (KeptPoint each : points) {
            Seats seats = new Seats(
                    own.at(each),
                    secrecy.getOrDefault(each.id(), Map.of()),
                    names,
                    Optional.ofNullable(invited.get(each.id())));
            CaseView caseView = each.caseId() == null ? null : about.get(each.caseId());
            views.add(new PointView(
                    each.id(),
                    own.at(each).startsAt(),
                    own.at(each).endsAt(),
                    each.caseId(),
                    Optional.ofNullable(caseView).map(CaseView::state),
                    caseView == null ? each.theme() : caseView.number(),
                    each.state(),
                    each.note(),
                    seats.people(),
                    seats.lead(),
                    instead.getOrDefault(each.id(), List.of()),
                    each.version()));
        }
        return views;
    }

    /** Who sits at one point. */
    private record Seats(
            GatheringView at,
            Map<UUID, KeptSecrecy> secrecy,
            Map<UUID, Professional> names,
            Optional<Invitations.Invitation> invited) {

        List<Seat> people() {
            return at.attendance().stream()
                    .filter(each ->
                            !AgendaReading.lead(at.chair(), at.secretary()).contains(each.person()))
                    .map(this::seat)
                    .toList();
        }

        private Seat seat(Attendance each) {
            return new Seat(
                    each.person(),
                    each.name(),
                    each.organisation(),
                    each.involvement(),
                    each.reason(),
                    each.attended(),
                    said(each.person()),
                    AgendaAnswers.answer(invited, each.person()));
        }

        List<Seat> lead() {
            return AgendaReading.lead(at.chair(), at.secretary()).stream()
                    .map(each -> new Seat(
                            each,
                            name(names, each),
                            Optional.ofNullable(names.get(each))
                                    .map(Professional::organisationName)
                                    .orElse(""),
                            "",
                            "",
                            each.equals(at.chair()) ? Optional.of(true) : Optional.empty(),
                            said(each),
                            ""))
                    .toList();
        }

        private Optional<Secrecy> said(UUID person) {
            return Optional.ofNullable(secrecy.get(person))
                    .map(it -> new Secrecy(it.how(), name(names, it.notedBy()), it.at()));
        }
    }

    static Set<UUID> lead(UUID chair, @Nullable UUID secretary) {
        Set<UUID> lead = new LinkedHashSet<>(List.of(chair));
        Optional.ofNullable(secretary).ifPresent(lead::add);
        return lead;
    }

    /** Whether anything of it was dealt with. */
    static boolean dealtWith(PointState state) {
        return state != PointState.PLANNED;
    }

    List<ThemeTask> themeTasks(Collection<KeptPointTask> kept) {
        Map<UUID, Professional> names =
                names(kept.stream().map(KeptPointTask::owner).collect(Collectors.toSet()));
        return kept.stream()
                .map(each -> new ThemeTask(
                        each.id(),
                        each.what(),
                        each.owner(),
                        name(names, each.owner()),
                        each.due(),
                        each.at().atZone(nl.aantafel.kernel.Time.ZONE).toLocalDate(),
                        each.doneOn()))
                .toList();
    }

    Map<UUID, Professional> names(Collection<UUID> people) {
        return whoIsWho.professionals(people);
    }

    static String name(Map<UUID, Professional> names, UUID person) {
        return Optional.ofNullable(names.get(person)).map(Professional::name).orElse("");
    }
}
