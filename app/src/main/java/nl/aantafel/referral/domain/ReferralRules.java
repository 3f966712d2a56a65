package nl.aantafel.referral.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.referral.Referrals.Alignment;
import nl.aantafel.referral.Referrals.Content;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.Start;
import nl.aantafel.referral.Referrals.Talk;
import nl.aantafel.referral.Referrals.Test;
import nl.aantafel.referral.Referrals.View;

/** What may be typed in a referral; fields are named as in the form and in the API. Nothing is required but a name and a person. */
public final class ReferralRules {

    private final LocalDate today;
    private final Set<UUID> persons;
    private final Set<UUID> subjects;

    public ReferralRules(LocalDate today, Set<UUID> persons, Set<UUID> subjects) {
        this.today = today;
        this.persons = Set.copyOf(persons);
        this.subjects = Set.copyOf(subjects);
    }

    public static Checks start(Start command) {
        return new Checks()
                .required("gezinsnaam", command.familyName())
                .text("gezinsnaam", command.familyName(), Checks.SHORT)
                .text("anderNummer", command.otherNumber(), Checks.SHORT);
    }

    public static Checks content(Content content, Set<String> pathways, Set<String> factors) {
        return new Checks()
                .that(
                        content.pathwayWished().isEmpty() || pathways.contains(content.pathwayWished()),
                        "aanpakGewenst",
                        "check.choose")
                .text("spoedReden", content.urgentReason(), Checks.LONG)
                .text("aanleiding", content.reason(), Checks.LONG)
                .text("samenvatting", content.summary(), Checks.LONG)
                .text("behoeften", content.needs(), Checks.LONG)
                .that(factors.containsAll(content.predictiveFactors()), "voorspellendeFactoren", "check.choose");
    }

    public static Checks sending(String familyName, int subjects) {
        return new Checks()
                .required("gezinsnaam", familyName)
                .that(subjects > 0, "personen", "referral.refusal.no-subject");
    }

    public Checks views(List<View> views) {
        Checks checks = new Checks();
        for (int i = 0; i < views.size(); i++) {
            known(views.get(i).person());
            String field = "meningen[" + i + "].";
            checks.text(field + "tekst", views.get(i).text(), Checks.LONG);
            past(checks, field + "gezegdOp", views.get(i).saidOn());
        }
        return checks;
    }

    public Checks judgements(Judgements judgements, Set<String> criteria) {
        Checks checks = new Checks();
        for (int i = 0; i < judgements.tests().size(); i++) {
            test(checks, "toetsen[" + i + "].", judgements.tests().get(i), criteria);
        }
        for (int i = 0; i < judgements.alignments().size(); i++) {
            alignment(checks, "afstemming[" + i + "].", judgements.alignments().get(i));
        }
        for (int i = 0; i < judgements.talks().size(); i++) {
            talk(checks, "gesprekken[" + i + "].", judgements.talks().get(i));
        }
        return checks;
    }

    private void test(Checks checks, String field, Test test, Set<String> criteria) {
        known(test.person());
        checks.that(subjects.contains(test.person()), field + "persoon", "referral.refusal.subjects-only")
                .that(criteria.contains(test.criterion()), field + "criterium", "check.choose")
                .text(field + "onderbouwing", test.reason(), Checks.LONG);
    }

    private void alignment(Checks checks, String field, Alignment alignment) {
        known(alignment.person());
        checks.that(subjects.contains(alignment.person()), field + "persoon", "referral.refusal.subjects-only")
                .text(field + "onderbouwing", alignment.reason(), Checks.LONG);
    }

    private void talk(Checks checks, String field, Talk talk) {
        known(talk.person());
        past(checks, field + "verteldOp", talk.on());
        checks.text(field + "hoe", talk.how(), Checks.LONG)
                .text(field + "redenNiet", talk.reasonNot(), Checks.LONG)
                .that(
                        !Boolean.FALSE.equals(talk.talked()) || talk.on() == null,
                        field + "verteldOp",
                        "referral.refusal.not-told-with-date")
                .that(
                        !Boolean.TRUE.equals(talk.talked()) || talk.reasonNot().isBlank(),
                        field + "redenNiet",
                        "referral.refusal.told-with-reason");
    }

    private void past(Checks checks, String field, @org.jspecify.annotations.Nullable LocalDate day) {
        checks.plausible(field, day).notAfter(field, day, today);
    }

    /** A person of another family is no person here. */
    private void known(UUID person) {
        if (!persons.contains(person)) {
            throw RefusedException.notFound();
        }
    }
}
