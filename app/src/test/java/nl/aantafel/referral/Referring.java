package nl.aantafel.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonInput;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.Referrals.Content;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.Start;
import nl.aantafel.referral.Triage.Decider;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import org.springframework.beans.factory.BeanFactory;

/** Referrals at every stage, made by the people of the house who would do it. Each family has a name and birth date of its own. */
public final class Referring {

    public static final String PURPOSE = "unsafe_for_persons";
    private static final AtomicInteger FAMILIES = new AtomicInteger();

    public final House house;
    public final Referrals referrals;
    public final Triage triage;
    public final Families families;

    /** A referral with one subject and one child. */
    public record Referred(UUID id, UUID mother, UUID child) {}

    public Referring(BeanFactory beans) {
        this(beans, House.of(beans));
    }

    Referring(BeanFactory beans, House house) {
        this.house = house;
        referrals = beans.getBean(Referrals.class);
        triage = beans.getBean(Triage.class);
        families = beans.getBean(Families.class);
    }

    public Actor referrer() {
        return house.veiligThuis();
    }

    public UUID start(String familyName) {
        return referrals.start(
                referrer(), new Start(house.partnership(), house.seat(Who.VEILIG_THUIS), familyName, "VT-1"));
    }

    public Referred draft() {
        int number = FAMILIES.incrementAndGet();
        return draft("Zomer" + number, LocalDate.of(1985, 1, 1).plusDays(number));
    }

    public Referred draft(String familyName, LocalDate birthDate) {
        UUID caseId = start(familyName);
        UUID mother = families.addPerson(referrer(), caseId, House.person("Anna", familyName, birthDate));
        UUID child = families.addPerson(
                referrer(),
                caseId,
                new PersonInput(
                        "direct_circle", "Bo", "", familyName, LocalDate.of(2017, 5, 6), "unknown", null, "", ""));
        return new Referred(caseId, mother, child);
    }

    public static Content content(String reason, boolean urgent) {
        return new Content("regular", urgent, "", reason, "Een korte samenvatting.", "Rust in huis.", Set.of("debts"));
    }

    public Referred filled() {
        Referred draft = draft();
        referrals.write(referrer(), draft.id(), content("De politie kwam twee keer.", false), 0);
        meetAll(draft.id(), draft.mother());
        return draft;
    }

    public void meetAll(UUID caseId, UUID person) {
        referrals.judge(
                referrer(),
                caseId,
                new Judgements(
                        List.of("a", "b", "c", "d").stream()
                                .map(code -> new Referrals.Test(person, code, true, "Omdat het zo is."))
                                .toList(),
                        List.of(),
                        List.of()));
    }

    public Referred sent() {
        Referred filled = filled();
        referrals.send(referrer(), filled.id());
        return filled;
    }

    public Referred fitting() {
        Referred sent = sent();
        triage.judgeFit(house.police(), sent.id(), new FitJudgement(true, "", PURPOSE, null));
        return sent;
    }

    public Decider decider(Who who) {
        return new Decider(house.id(who), Objects.requireNonNull(house.seat(who)));
    }

    public Decision takeUp(Who... deciders) {
        return new Decision(
                true,
                "regular",
                "Alle criteria kloppen.",
                List.of(deciders).stream().map(this::decider).toList(),
                house.id(Who.PROCESS_DIRECTOR),
                house.id(Who.VEILIG_THUIS),
                "");
    }

    public Decision leave(Who... deciders) {
        return new Decision(
                false,
                "",
                "Het lokale team kan dit zelf.",
                List.of(deciders).stream().map(this::decider).toList(),
                null,
                null,
                "Het lokale team.");
    }
}
