package nl.aantafel.meeting.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.GatheringKind;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.frame.Phase;
import nl.aantafel.frame.Scale;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conferences.Prepare;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.meeting.Conversations.Score;

/** What a conference, a score and an idea must say. */
public final class ConferenceRules {

    /** What an idea of the brainstorm can be. */
    public static final Set<String> IDEA_KINDS = Set.of("offer", "expectation", "idea");

    private ConferenceRules() {}

    /** A conference is called off with a reason, as long as its report is not settled. */
    public static void cancel(Conference conference, String reason) {
        if (conference.state() == State.FINALISED) {
            throw RefusedException.conflict("meeting.refused.settled");
        }
        new Checks()
                .required("reden", reason)
                .text("reden", reason, Checks.LONG)
                .refuseIfAny();
    }

    /** The kinds of meetings a conference about one family can be. */
    public static List<String> kinds(Frame frame) {
        return frame.gatherings().stream()
                .filter(GatheringKind::aboutOneCase)
                .map(GatheringKind::code)
                .toList();
    }

    /** {@code phase} is the chosen one or the default; {@code persons} are the family's. */
    public static void check(Prepare prepare, Frame frame, String phase, Set<UUID> persons, Checks checks) {
        checks.that(kinds(frame).contains(prepare.kind()), "soort", "check.choose")
                .that(frame.phase(phase).isPresent(), "fase", "check.choose")
                .text("doel", prepare.aim(), Checks.LONG)
                .text("plaats", prepare.place(), Checks.SHORT);
        family(prepare.family(), persons, checks);
    }

    /** Always there, unless: who does not come has a reason (RQ06). */
    public static void family(List<FamilyMember> family, Set<UUID> persons, Checks checks) {
        for (int at = 0; at < family.size(); at++) {
            FamilyMember member = family.get(at);
            String field = "gezin[" + at + "]";
            checks.that(persons.contains(member.person()), field + ".persoon", "check.choose")
                    .text(field + ".reden", member.reason(), Checks.LONG)
                    .that(
                            member.attends() || !member.reason().isBlank(),
                            field + ".reden",
                            "meeting.check.family-reason");
        }
    }

    /** Keys that the page of this phase does not have are slips. */
    public static void questions(Set<String> keys, Guide guide, String phase, Checks checks) {
        Set<String> known = Set.copyOf(
                guide.questions(phase).stream().map(GuideQuestion::key).toList());
        checks.that(known.containsAll(keys), "vragen", "meeting.check.question");
    }

    public static GuideQuestion question(Guide guide, String key) {
        return guide.question(key).orElseThrow(() -> RefusedException.invalid("vraag", "meeting.check.question"));
    }

    /** One scale per phase; scores on another never come on the same axis. */
    public static void check(Score score, Frame frame, String phase, Checks checks) {
        String asked = frame.phase(phase).map(Phase::scale).orElse("");
        Scale scale = frame.scale(score.scale()).orElse(null);
        checks.that(scale != null && asked.equals(score.scale()), "schaal", "meeting.check.scale")
                .that(
                        scale == null || scale.holds(score.value()),
                        "cijfer",
                        "meeting.check.value",
                        scale == null ? 1 : scale.lowest(),
                        scale == null ? 10 : scale.highest())
                .text("reden", score.reason(), Checks.LONG);
    }

    public static void check(Idea idea, Checks checks) {
        checks.that(IDEA_KINDS.contains(idea.kind()), "soort", "check.choose")
                .required("tekst", idea.text())
                .text("tekst", idea.text(), Checks.LONG)
                .that(
                        idea.kind().equals("idea") || idea.organisation() != null,
                        "organisatie",
                        "meeting.check.organisation");
    }
}
