package nl.aantafel.referral.domain;

import java.time.LocalDate;
import java.util.Set;
import nl.aantafel.kernel.Checks;
import nl.aantafel.referral.Triage.Answer;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.referral.Triage.Question;
import org.jspecify.annotations.Nullable;

/** What may be typed while a referral is weighed; fields are named as in the form and in the API. */
public final class TriageRules {

    public static final String PROVIDED = "provided";
    public static final String PARTLY = "partly";
    public static final String REFUSED = "refused";

    private static final Set<String> OUTCOMES = Set.of(PROVIDED, PARTLY, REFUSED);

    private TriageRules() {}

    /** Where nothing is asked of the partnership's own making: the weekly triage; an urgent referral is due today. */
    public static LocalDate due(LocalDate sent, boolean urgent) {
        return urgent ? sent : sent.plusDays(7);
    }

    public static Checks fit(FitJudgement judgement, Set<String> purposes) {
        Checks checks = new Checks().text("redenPast", judgement.reason(), Checks.LONG);
        return judgement.fits()
                ? checks.that(purposes.contains(judgement.purpose()), "doel", "check.choose")
                : checks.required("redenPast", judgement.reason());
    }

    /** A decision of before is no earlier than what it rests on; nobody decides in time to come. */
    public static Checks day(@Nullable LocalDate on, @Nullable LocalDate earliest, LocalDate today) {
        return new Checks().plausible("datum", on).notAfter("datum", on, today).ordered("datum", earliest, on);
    }

    public static Checks question(Question question, LocalDate today) {
        return new Checks()
                .required("nodig", question.need())
                .text("nodig", question.need(), Checks.LONG)
                .text("wettelijkeTaak", question.legalTask(), Checks.LONG)
                .that(
                        question.due() == null || !question.due().isBefore(today),
                        "uiterlijk",
                        "referral.refusal.due-past")
                .plausible("uiterlijk", question.due());
    }

    /** Refusing needs a reason and nobody overrules it (Wgs, artikel 1.5 lid 1); answering needs words. */
    public static Checks answer(Answer answer) {
        Checks checks = new Checks()
                .that(OUTCOMES.contains(answer.outcome()), "uitkomst", "check.choose")
                .text("reden", answer.reason(), Checks.LONG)
                .text("antwoord", answer.text(), Checks.LONG);
        return switch (answer.outcome()) {
            case REFUSED -> checks.required("reden", answer.reason());
            case PROVIDED, PARTLY -> checks.required("antwoord", answer.text());
            default -> checks;
        };
    }

    public static Checks decision(Decision decision, Set<String> pathways) {
        Checks checks = new Checks()
                .that(!decision.deciders().isEmpty(), "beslissers", "referral.refusal.no-deciders")
                .text("andereRoute", decision.otherRoute(), Checks.LONG);
        if (!decision.takenUp()) {
            return checks.required("redenNiet", decision.reason()).text("redenNiet", decision.reason(), Checks.LONG);
        }
        return checks.that(pathways.contains(decision.pathway()), "aanpak", "check.choose")
                .text("reden", decision.reason(), Checks.LONG)
                .that(decision.inviter() != null, "nodigtUit", "referral.refusal.no-inviter")
                .that(decision.teller() != null, "vertelt", "referral.refusal.no-teller");
    }
}
