package nl.aantafel.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.GatheringKind;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Checks;
import nl.aantafel.meeting.Agendas.Input;
import nl.aantafel.meeting.Agendas.PointInput;

/** What an agenda must say, when each point is, and who is asked for it. */
public final class AgendaRules {

    /** Always at the table, whatever it is about. */
    public static final String FIXED = "fixed";

    private static final Set<String> INVOLVEMENTS = Set.of(FIXED, "involved", "incidental");
    private static final int MOST_MINUTES = 8 * 60;

    private AgendaRules() {}

    /** The kinds of meetings that can have an agenda. */
    public static List<GatheringKind> kinds(Frame frame) {
        return frame.gatherings().stream().filter(GatheringKind::hasAgenda).toList();
    }

    public static void check(Input input, Frame frame, Checks checks) {
        checks.that(
                        frame.gathering(input.kind())
                                .filter(GatheringKind::hasAgenda)
                                .isPresent(),
                        "soort",
                        "check.choose")
                .that(input.endsAt().isAfter(input.startsAt()), "eindigt", "gathering.check.end")
                .text("plaats", input.place(), Checks.SHORT)
                .that(!input.points().isEmpty(), "punten", "meeting.check.agenda-empty");
        for (int at = 0; at < input.points().size(); at++) {
            point(input.points().get(at), "punten[" + at + "]", checks);
        }
        asked(input.asked(), checks);
    }

    /** Either a case or a theme. */
    private static void point(PointInput point, String field, Checks checks) {
        checks.that(
                        (point.caseId() != null) != !point.theme().isBlank(),
                        field + ".thema",
                        point.caseId() == null ? "check.required" : "meeting.check.agenda-both")
                .text(field + ".thema", point.theme(), Checks.SHORT)
                .that(point.minutes() > 0 && point.minutes() <= MOST_MINUTES, field + ".minuten", "check.number");
    }

    private static void asked(List<Invitee> asked, Checks checks) {
        Set<UUID> seen = new HashSet<>();
        for (int at = 0; at < asked.size(); at++) {
            Invitee each = asked.get(at);
            String field = "genodigden[" + at + "]";
            checks.that(seen.add(each.person()), field + ".persoon", "gathering.check.twice")
                    .that(INVOLVEMENTS.contains(each.involvement()), field + ".betrokkenheid", "check.choose")
                    .required(field + ".reden", each.reason())
                    .text(field + ".reden", each.reason(), Checks.LONG);
        }
    }

    /** When each point begins: the next where the one before it ends. The last moment is the end of the last. */
    public static List<Instant> moments(Instant start, List<PointInput> points) {
        List<Instant> moments = new ArrayList<>(List.of(start));
        points.forEach(each -> moments.add(moments.getLast().plus(Duration.ofMinutes(Math.max(0, each.minutes())))));
        return moments;
    }

    /**
     * Who is asked for each point, without chair and secretary: for a case only who is in it; for a theme who is always at the
     * table, and who has no case on this agenda.
     *
     * @param inCase who is in each case
     */
    public static List<List<Invitee>> asked(Input input, Map<UUID, Set<UUID>> inCase) {
        Set<UUID> withCase = new HashSet<>();
        input.points().forEach(each -> {
            UUID caseId = each.caseId();
            if (caseId != null) {
                withCase.addAll(inCase.getOrDefault(caseId, Set.of()));
            }
        });
        return input.points().stream()
                .map(point -> input.asked().stream()
                        .filter(each -> !each.person().equals(input.chair())
                                && !each.person().equals(input.secretary()))
                        .filter(each -> comes(each, point.caseId(), inCase, withCase))
                        .toList())
                .toList();
    }

    private static boolean comes(
            Invitee each,
            @org.jspecify.annotations.Nullable UUID caseId,
            Map<UUID, Set<UUID>> inCase,
            Set<UUID> withCase) {
        return caseId == null
                ? each.involvement().equals(FIXED) || !withCase.contains(each.person())
                : inCase.getOrDefault(caseId, Set.of()).contains(each.person());
    }

    /** Who would be asked and has nothing to come for. */
    public static Set<UUID> withoutPoint(Input input, List<List<Invitee>> asked) {
        Set<UUID> without = new LinkedHashSet<>();
        input.asked().forEach(each -> without.add(each.person()));
        asked.forEach(each -> each.forEach(one -> without.remove(one.person())));
        without.remove(input.chair());
        UUID secretary = input.secretary();
        if (secretary != null) {
            without.remove(secretary);
        }
        return without;
    }
}
