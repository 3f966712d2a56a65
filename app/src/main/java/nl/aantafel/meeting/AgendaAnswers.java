package nl.aantafel.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.Invitations;
import nl.aantafel.gathering.Invitations.Answered;
import nl.aantafel.gathering.Invitations.Invitation;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.gathering.Substitutes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.AgendaReading.Own;
import nl.aantafel.meeting.Agendas.Mine;
import nl.aantafel.meeting.Agendas.Named;
import nl.aantafel.meeting.Agendas.Offer;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.meeting.Agendas.Seat;
import nl.aantafel.meeting.Agendas.State;
import nl.aantafel.meeting.Agendas.Whole;
import nl.aantafel.meeting.domain.KeptAgenda;
import org.springframework.stereotype.Component;

/** What people answered to an agenda, and what its leaders still have to do about it. */
@Component
final class AgendaAnswers {

    private final Invitations invitations;
    private final Substitutes substitutes;

    AgendaAnswers(Invitations invitations, Substitutes substitutes) {
        this.invitations = invitations;
        this.substitutes = substitutes;
    }

    Map<UUID, Invitation> of(Actor actor, Own own) {
        Map<UUID, Invitation> all = new HashMap<>();
        own.points().forEach(each -> all.put(each.id(), invitations.view(actor, each.id())));
        return all;
    }

    /** Only who leads reads it; empty else, and when there is none for the time the point has. */
    static String answer(Optional<Invitation> invitation, UUID person) {
        return invitation
                .flatMap(Invitation::answers)
                .flatMap(all -> all.stream()
                        .filter(each -> each.person().equals(person))
                        .findFirst())
                .flatMap(Answered::reply)
                .map(Reply::answer)
                .orElse("");
    }

    Mine mine(Actor actor, Own own, Map<UUID, Invitation> invited, List<PointView> points) {
        List<Invitation> mine = own.points().stream()
                .map(each -> Objects.requireNonNull(invited.get(each.id())))
                .filter(Invitation::asked)
                .toList();
        Set<String> answers = mine.stream()
                .map(each -> each.own()
                        .filter(it -> !it.outdated())
                        .map(it -> it.reply().answer())
                        .orElse(""))
                .collect(Collectors.toSet());
        Optional<Reply> reply = mine.stream()
                .flatMap(each -> each.own().stream())
                .map(Invitations.OwnReply::reply)
                .findFirst();
        Map<UUID, String> colleagues = new LinkedHashMap<>();
        mine.forEach(each -> each.colleagues().forEach(it -> colleagues.put(it.person(), it.name())));
        return new Mine(
                !mine.isEmpty(),
                mine.stream().anyMatch(Invitation::open),
                answers.size() == 1 ? answers.iterator().next() : "",
                reply.map(Reply::reason).orElse(""),
                reply.map(Reply::substitute).orElse(null),
                colleagues.entrySet().stream()
                        .map(each -> new Named(each.getKey(), each.getValue()))
                        .toList(),
                points.stream().allMatch(point -> said(point, actor.person())));
    }

    private static boolean said(PointView point, UUID person) {
        return java.util.stream.Stream.concat(point.people().stream(), point.lead().stream())
                .filter(each -> each.person().equals(person))
                .allMatch(each -> each.secrecy().isPresent());
    }

    Whole whole(Actor actor, Own own, KeptAgenda agenda, List<PointView> points, Map<UUID, Invitation> invited) {
        return new Whole(
                agenda.startsAt(),
                agenda.endsAt(),
                points.stream().mapToInt(PointView::minutes).sum(),
                (int) Duration.between(agenda.startsAt(), agenda.endsAt()).toMinutes(),
                agenda.state(),
                List.copyOf(twice(points)),
                unconfirmed(agenda, points),
                agenda.state() == State.PLANNED || agenda.state() == State.RUNNING
                        ? offers(actor, own, invited)
                        : List.of(),
                agenda.version());
    }

    /** Whose points do not follow each other. */
    private static Set<String> twice(List<PointView> points) {
        Map<UUID, Instant> until = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (PointView point : points) {
            for (Seat seat : point.people()) {
                Instant before = until.put(seat.person(), point.endsAt());
                if (before != null && !before.equals(point.startsAt())) {
                    twice.add(seat.name());
                }
            }
        }
        return twice;
    }

    /** Of what was dealt with. */
    static List<Named> unconfirmed(KeptAgenda agenda, List<PointView> points) {
        Map<UUID, String> open = new LinkedHashMap<>();
        for (PointView point : points) {
            if (AgendaReading.dealtWith(point.state())) {
                point.lead().stream()
                        .filter(each -> !each.person().equals(agenda.secretary()) || agenda.secretaryThere())
                        .filter(each -> each.secrecy().isEmpty())
                        .forEach(each -> open.put(each.person(), each.name()));
                point.people().stream()
                        .filter(each -> each.there() && each.secrecy().isEmpty())
                        .forEach(each -> open.put(each.person(), each.name()));
            }
        }
        return open.entrySet().stream()
                .map(each -> new Named(each.getKey(), each.getValue()))
                .toList();
    }

    private List<Offer> offers(Actor actor, Own own, Map<UUID, Invitation> invited) {
        Map<UUID, List<UUID>> points = new LinkedHashMap<>();
        Map<UUID, Answered> answered = new HashMap<>();
        own.points()
                .forEach(point -> Objects.requireNonNull(invited.get(point.id()))
                        .answers()
                        .orElse(List.of())
                        .forEach(each -> {
                            if (each.reply().map(Reply::substitute).isPresent()) {
                                points.computeIfAbsent(each.person(), any -> new ArrayList<>())
                                        .add(point.id());
                                answered.put(each.person(), each);
                            }
                        }));
        List<Offer> offers = new ArrayList<>();
        points.forEach((absent, where) -> {
            Set<UUID> can = new HashSet<>(where.stream()
                    .filter(point -> substitutes.acceptable(actor, point, absent))
                    .toList());
            Answered each = Objects.requireNonNull(answered.get(absent));
            offers.add(new Offer(
                    absent,
                    each.name(),
                    each.substituteName(),
                    each.reply().map(Reply::reason).orElse(""),
                    !can.isEmpty(),
                    where.stream()
                            .filter(point -> !can.contains(point))
                            .map(point -> title(
                                    Objects.requireNonNull(own.gatherings().get(point))))
                            .toList()));
        });
        return offers;
    }

    private static String title(GatheringView gathering) {
        return gathering.agenda().getFirst().title();
    }
}
