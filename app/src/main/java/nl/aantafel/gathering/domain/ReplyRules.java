package nl.aantafel.gathering.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.Invitations.Colleague;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.gathering.Invitations.Standing;
import nl.aantafel.kernel.Checks;

/** Who is asked for an answer, until when, and who reads the answers. */
public final class ReplyRules {

    public static final String UNANSWERED = "unanswered";
    private static final List<String> ANSWERS = List.of("accepted", "tentative", "declined");

    private ReplyRules() {}

    /** Everybody but the chair, who called the meeting: the secretary and who is asked. */
    public static Set<UUID> asked(GatheringView gathering) {
        Set<UUID> asked = new LinkedHashSet<>();
        gathering.attendance().forEach(each -> asked.add(each.person()));
        Optional.ofNullable(gathering.secretary()).ifPresent(asked::add);
        asked.remove(gathering.chair());
        return asked;
    }

    /** Answers are for the chair and the secretary. */
    public static boolean reads(GatheringView gathering, UUID person) {
        return person.equals(gathering.chair()) || person.equals(gathering.secretary());
    }

    /** Until it begins. */
    public static boolean open(GatheringView gathering, Instant now) {
        return gathering.state().equals("planned") && gathering.startsAt().isAfter(now);
    }

    public static void check(Reply reply, List<Colleague> colleagues, Checks checks) {
        checks.that(ANSWERS.contains(reply.answer()), "antwoord", "check.choose")
                .text("reden", reply.reason(), Checks.SHORT)
                .that(
                        reply.substitute() == null
                                || colleagues.stream()
                                        .anyMatch(each -> each.person().equals(reply.substitute())),
                        "vervanger",
                        "gathering.check.substitute");
    }

    /** Who comes sends nobody instead. */
    public static Reply fitting(Reply reply) {
        return reply.answer().equals("accepted") ? new Reply(reply.answer(), reply.reason(), null) : reply;
    }

    public static Standing standing(GatheringView gathering, List<KeptReply> replies, UUID reader) {
        Map<UUID, String> answers = new LinkedHashMap<>();
        asked(gathering).forEach(person -> answers.put(person, UNANSWERED));
        replies.stream()
                .filter(each -> each.holdsFor(gathering.startsAt(), gathering.endsAt()))
                .forEach(each -> answers.replace(each.person(), each.reply().answer()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (reads(gathering, reader)) {
            ANSWERS.forEach(answer -> counts.put(answer, 0));
            counts.put(UNANSWERED, 0);
            answers.values().forEach(answer -> counts.merge(answer, 1, Integer::sum));
        }
        return new Standing(answers.getOrDefault(reader, ""), counts);
    }
}
