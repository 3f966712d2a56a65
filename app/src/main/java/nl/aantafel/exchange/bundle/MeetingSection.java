package nl.aantafel.exchange.bundle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.exchange.Codes;
import nl.aantafel.frame.Phase;
import nl.aantafel.frame.Scale;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.Conversations.DecidePhase;
import nl.aantafel.meeting.Conversations.Score;
import nl.aantafel.meeting.LiveTables;
import nl.aantafel.meeting.MeetingReports;
import nl.aantafel.meeting.MeetingReports.Finalise;
import nl.aantafel.task.Tasks;
import org.springframework.stereotype.Component;

/**
 * The meetings of a bundle (overleggen), oldest first: prepared, held, with what was said, scored, decided and agreed, and the report
 * settled when the bundle says so. How an agreement went is reported after the last meeting it was carried over to.
 */
@Component
final class MeetingSection {

    private static final int MINUTES = 90;

    private final Conferences conferences;
    private final Conversations conversations;
    private final LiveTables tables;
    private final MeetingReports reports;
    private final Tasks tasks;
    private final StatementSection statements;
    private final PlanSection plan;
    private final AgreementSection agreements;
    private final BeforehandSection beforehand;
    private final TogetherSection together;

    MeetingSection(
            Conferences conferences,
            Conversations conversations,
            LiveTables tables,
            MeetingReports reports,
            Tasks tasks,
            StatementSection statements,
            PlanSection plan,
            AgreementSection agreements,
            BeforehandSection beforehand,
            TogetherSection together) {
        this.conferences = conferences;
        this.conversations = conversations;
        this.tables = tables;
        this.reports = reports;
        this.tasks = tasks;
        this.statements = statements;
        this.plan = plan;
        this.agreements = agreements;
        this.beforehand = beforehand;
        this.together = together;
    }

    void read(Part bundle, Steps steps) {
        Map<Part, Integer> results = new LinkedHashMap<>();
        List<Part> meetings = bundle.parts("overleggen");
        Map<String, Integer> lastCarried = lastCarried(meetings);
        for (int i = 0; i < meetings.size(); i++) {
            for (Part agreement : meeting(meetings.get(i), steps)) {
                results.put(agreement, Math.max(i, lastCarried.getOrDefault(agreement.text("sleutel"), i)));
            }
            for (Map.Entry<Part, Integer> result : results.entrySet()) {
                if (result.getValue() == i && result.getKey().has("stand")) {
                    plan.report(result.getKey(), result.getKey().path(), steps);
                }
            }
        }
    }

    private static Map<String, Integer> lastCarried(List<Part> meetings) {
        Map<String, Integer> last = new LinkedHashMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            for (String key : meetings.get(i).texts("meegenomen")) {
                last.put(key, i);
            }
        }
        return last;
    }

    /** Who was asked: to be invited before and to be there in the end. */
    private record People(List<Invitee> asked, Set<UUID> present, List<Family> family) {}

    private record Family(String person, boolean attends, String reason) {
        FamilyMember member(Bringing it) {
            return new FamilyMember(it.id(person), attends, reason);
        }
    }

    /** Answers the agreements made in it. */
    private List<Part> meeting(Part part, Steps steps) {
        String key = Optional.ofNullable(part.key(Kind.CONFERENCE)).orElse(part.path());
        LocalDate heldOn = part.needDay("datum");
        prepare(part, key, heldOn, steps);
        beforehand.asked(part, key, steps);
        boolean held = part.truth("gehouden", !heldOn.isAfter(part.known().today()));
        if (held) {
            steps.add(part, it -> conferences.start(it.actor(), it.id(key)));
        }
        List<String> carried = part.references("meegenomen", Kind.AGREEMENT);
        if (!carried.isEmpty()) {
            steps.add(part, it -> conversations.carryOver(it.actor(), it.id(key), it.ids(carried)));
        }
        statements.said(part, key, heldOn, steps);
        String scale = part.known()
                .frame()
                .phase(part.code("fase", Codes.PHASES))
                .map(Phase::scale)
                .orElse("");
        List<Part> scores = part.parts("cijfers");
        scores.forEach(score -> score(score, key, scale, steps));
        // What is brought in was seen by everybody then.
        scores.stream()
                .findFirst()
                .map(score -> scale.isEmpty() ? score.text("schaal") : scale)
                .ifPresent(shown -> steps.add(part, it -> tables.reveal(it.actor(), it.id(key), shown)));
        part.part("faseBesluit").ifPresent(decision -> phase(decision, key, heldOn, steps));
        plan.goals(part, steps);
        List<Part> agreed = part.parts("afspraken");
        agreed.forEach(agreement -> agreements.read(agreement, key, heldOn, steps));
        plan.lines(part, heldOn, steps);
        together.read(part, key, heldOn, steps);
        if (part.truth("vastgesteld", false)) {
            steps.add(part, it -> settle(it, it.id(key)));
        }
        return agreed;
    }

    /** What followed from a meeting of before is over: nobody is asked to do it anew. */
    private void settle(Bringing it, UUID conference) {
        reports.finalise(it.actor(), conference, new Finalise("", true));
        tasks.ofCase(it.actor(), it.caseId()).stream()
                .filter(task -> !task.done() && conference.equals(task.aboutId()))
                .forEach(task -> tasks.finish(it.actor(), task.id(), "", task.version()));
    }

    private void prepare(Part part, String key, LocalDate heldOn, Steps steps) {
        String kind = part.code("soort", Codes.GATHERING_KINDS);
        LocalTime time = part.time("tijd", LocalTime.of(10, 0));
        Integer minutes = part.number("minuten");
        Instant starts = heldOn.atTime(time).atZone(Time.ZONE).toInstant();
        Instant ends = starts.plus(Duration.ofMinutes(minutes == null ? MINUTES : minutes));
        String place = part.text("plaats");
        String phase = part.code("fase", Codes.PHASES);
        String aim = part.text("doel");
        UUID chair = part.professional("voorzitter").map(Professional::id).orElse(null);
        UUID secretary = part.professional("secretaris").map(Professional::id).orElse(null);
        People people = people(part);
        boolean split = part.truth("splitsen", false);
        steps.add(part, it -> {
            List<FamilyMember> family =
                    people.family().stream().map(each -> each.member(it)).toList();
            Prepare prepare = new Prepare(
                    kind.isEmpty() ? "conference" : kind,
                    starts,
                    ends,
                    place,
                    phase,
                    aim,
                    chair,
                    secretary,
                    people.asked(),
                    family,
                    Set.of());
            UUID id = split
                    ? conferences.prepareSplit(it.actor(), it.caseId(), prepare)
                    : conferences.prepare(it.actor(), it.caseId(), prepare);
            it.became(key, id);
            if (!heldOn.isAfter(part.known().today()) && !people.asked().isEmpty()) {
                conferences.attended(it.actor(), id, people.present(), family);
            }
        });
    }

    private static People people(Part part) {
        List<Invitee> asked = new ArrayList<>();
        Set<UUID> present = new HashSet<>();
        for (Part each : part.parts("genodigden")) {
            Optional<Professional> who = each.needProfessional("wie");
            String involvement = each.code("betrokkenheid", Codes.INVOLVEMENTS);
            String reason = each.needText("reden");
            boolean attended = each.truth("aanwezig", true);
            who.ifPresent(known -> {
                asked.add(new Invitee(known.id(), involvement.isEmpty() ? "involved" : involvement, reason));
                if (attended) {
                    present.add(known.id());
                }
            });
        }
        List<Family> family = new ArrayList<>();
        for (Part each : part.parts("gezin")) {
            family.add(new Family(each.person("persoon"), each.truth("aanwezig", true), each.text("reden")));
        }
        return new People(asked, present, family);
    }

    /** {@code usual} is the scale of the meeting's phase; a score may name it, for who reads the bundle. */
    private void score(Part part, String conference, String usual, Steps steps) {
        Who who = part.who("wie");
        Integer value = part.number("cijfer");
        if (value == null) {
            part.wrong("cijfer", "exchange.bundle.missing");
        }
        String reason = part.text("reden");
        String named = part.code(
                "schaal",
                Codes.same(
                        part.known().frame().scales().stream().map(Scale::code).toList()));
        String scale = named.isEmpty() ? usual : named;
        if (scale.isEmpty()) {
            part.wrong("schaal", "exchange.bundle.missing");
        }
        steps.add(
                part,
                it -> conversations.score(
                        it.actor(),
                        it.id(conference),
                        new Score(scale, who.speaker(it), value == null ? 0 : value, reason, true)));
    }

    private void phase(Part part, String conference, LocalDate heldOn, Steps steps) {
        String phase = part.needCode("fase", Codes.PHASES);
        LocalDate own = part.day("vanaf");
        String reason = part.text("reden");
        steps.add(
                part,
                it -> conversations.decidePhase(
                        it.actor(), it.id(conference), new DecidePhase(phase, own == null ? heldOn : own, reason)));
    }
}
