package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Histories.HelpCourse;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.MeasureInput;
import nl.aantafel.casefile.Histories.MomentInput;
import nl.aantafel.kernel.Checks;

/** What may be registered of measures and help; fields are named as in the form and in the API. */
public final class HistoryRules {

    /** What justice does on one day. */
    public static final List<String> MOMENTS = List.of("hearing", "leaves_detention");

    private static final String AS_MEANT = "as_meant";

    /** It does not go on. */
    public static final String STUCK = "stuck";

    /** Whether a trajectory goes on as meant. */
    public static final List<String> ANSWERS = List.of(AS_MEANT, "otherwise", STUCK);

    private HistoryRules() {}

    /** {@code kinds} holds the frame's kinds of measure for each of criminal, civil and administrative. */
    public static Checks measure(MeasureInput input, Set<UUID> persons, Map<String, Set<String>> kinds) {
        return new Checks()
                .that(persons.contains(input.person()), "persoon", "casefile.refusal.not-in-case")
                .that(kinds.containsKey(input.law()), "recht", "check.choose")
                .that(kinds.getOrDefault(input.law(), Set.of()).contains(input.kind()), "soort", "check.choose")
                .plausible("vanaf", input.from())
                .plausible("totEnMet", input.until())
                .ordered("totEnMet", input.from(), input.until())
                .text("toelichting", input.note(), Checks.LONG);
    }

    /**
     * {@code team} are those at the table, {@code rhythms} the frame's terms for asking. What was declined says why, what ended when, and
     * what is waited for since when; only what goes on or is waited for is held by somebody.
     */
    public static Checks help(
            HelpInput input, Set<UUID> persons, Set<UUID> team, Set<String> rhythms, LocalDate today) {
        HelpCourse course = input.course();
        UUID holder = course.holder();
        Checks checks = new Checks()
                .that(
                        input.person() == null || persons.contains(input.person()),
                        "persoon",
                        "casefile.refusal.not-in-case")
                .required("organisatie", input.organisation())
                .text("organisatie", input.organisation(), Checks.SHORT)
                .text("doel", input.aim(), Checks.LONG)
                .plausible("vanaf", input.from())
                .plausible("totEnMet", input.until())
                .ordered("totEnMet", input.from(), input.until())
                .notAfter("aangebodenOp", course.offeredOn(), today)
                .plausible("aangebodenOp", course.offeredOn())
                .notAfter("wachtSinds", course.waitingSince(), today)
                .plausible("wachtSinds", course.waitingSince())
                .notAfter("afgewezenOp", course.declinedOn(), today)
                .plausible("afgewezenOp", course.declinedOn())
                .text("reden", course.reason(), Checks.LONG)
                .text("resultaat", course.result(), Checks.LONG)
                .that(holder == null || team.contains(holder), "houder", "check.choose")
                .that(course.askEvery().isEmpty() || rhythms.contains(course.askEvery()), "navraag", "check.choose")
                .that(course.askEvery().isEmpty() || holder != null, "houder", "casefile.refusal.help-without-holder");
        return switch (course.state()) {
            case OFFERED -> checks.required("aangebodenOp", course.offeredOn());
            case WAITING -> checks.required("wachtSinds", course.waitingSince());
            case DECLINED ->
                checks.required("afgewezenOp", course.declinedOn())
                        .that(!course.reason().isBlank(), "reden", "casefile.refusal.help-declined-why");
            case STARTED -> checks.required("vanaf", input.from());
            case ENDED -> checks.required("vanaf", input.from()).required("totEnMet", input.until());
        };
    }

    /** What came back: an answer, and where it does not go as meant, what is in the way. */
    public static Checks answer(String goes, String hindrance) {
        return new Checks()
                .that(ANSWERS.contains(goes), "gaat", "check.choose")
                .that(
                        goes.equals(AS_MEANT) || !hindrance.isBlank(),
                        "belemmering",
                        "casefile.refusal.help-what-hinders")
                .text("belemmering", hindrance, Checks.LONG);
    }

    public static Checks moment(MomentInput input, Set<UUID> persons) {
        return new Checks()
                .that(persons.contains(input.person()), "persoon", "casefile.refusal.not-in-case")
                .that(MOMENTS.contains(input.kind()), "soort", "check.choose")
                .plausible("datum", input.on())
                .text("toelichting", input.note(), Checks.LONG);
    }
}
