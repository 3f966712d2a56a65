package nl.aantafel.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Teams;
import nl.aantafel.journey.Furnished.Referred;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.referral.Referrals;
import nl.aantafel.referral.Referrals.Content;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Triage;
import nl.aantafel.referral.Triage.Decider;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import org.springframework.beans.factory.BeanFactory;

/** Referrals of Veilig Thuis at every stage, up to the decision. */
final class Referring {

    private final BeanFactory app;
    private final House house;
    private final LocalDate today;

    Referring(BeanFactory app, House house) {
        this.app = app;
        this.house = house;
        this.today = app.getBean(Time.class).today();
    }

    private <T> T bean(Class<T> type) {
        return app.getBean(type);
    }

    /** Being written by Veilig Thuis; nothing is open in it any more. */
    Referred draft(String familyName) {
        Actor referrer = house.veiligThuis();
        Referrals referrals = bean(Referrals.class);
        UUID id = referrals.start(
                referrer, new Referrals.Start(house.partnership(), house.seat(Who.VEILIG_THUIS), familyName, "VT-7"));
        Families families = bean(Families.class);
        UUID mother = families.addPerson(
                referrer,
                id,
                House.person("Sara", familyName, today.minusYears(36).minusDays(id.hashCode() & 0xfff)));
        UUID child = families.addPerson(
                referrer,
                id,
                new Families.PersonInput(
                        "direct_circle",
                        "Tim",
                        "",
                        familyName,
                        today.minusYears(9),
                        "male",
                        null,
                        "",
                        "Slaapt slecht"));
        families.relate(referrer, id, new Families.RelationInput(mother, child, "parent_of", true, null, null));
        families.addHome(
                referrer,
                id,
                new Families.HomeInput(
                        "Bij oma",
                        "Laan",
                        "1",
                        "1234 AB",
                        "Lindeburg",
                        true,
                        List.of(new Families.StayInput(child, "full", null, null))));
        referrals.write(
                referrer,
                id,
                new Content(
                        "regular",
                        false,
                        "",
                        "De politie kwam twee keer.",
                        "Er is vaak ruzie.",
                        "Rust.",
                        Set.of("debts")),
                0);
        referrals.views(referrer, id, List.of(new Referrals.View(mother, "Ik wil dat het stopt.", today)));
        referrals.judge(
                referrer,
                id,
                new Judgements(
                        List.of("a", "b", "c", "d").stream()
                                .map(code -> new Referrals.Test(mother, code, true, "Omdat het zo is."))
                                .toList(),
                        List.of(),
                        List.of(new Referrals.Talk(mother, true, today, "Thuis", ""))));
        return new Referred(id, mother, child);
    }

    Referred sent(String familyName) {
        Referred draft = draft(familyName);
        bean(Referrals.class).send(house.veiligThuis(), draft.id());
        return draft;
    }

    /** Fits the purpose and waits for the decision. */
    Referred fitting(String familyName) {
        Referred sent = sent(familyName);
        bean(Triage.class)
                .judgeFit(house.police(), sent.id(), new FitJudgement(true, "Past.", "unsafe_for_persons", null));
        return sent;
    }

    /** A question about a referral to somebody who is not in the case yet. */
    UUID asked(Referred about, Who whom) {
        return bean(Triage.class)
                .ask(
                        house.processDirector(),
                        about.id(),
                        new Triage.Question(house.id(whom), "Kent u het gezin?", "Jeugdwet", today.plusDays(5)));
    }

    Referred decided(Referred fitting) {
        Actor desk = house.processDirector();
        bean(Triage.class)
                .decide(
                        desk,
                        fitting.id(),
                        new Decision(
                                true,
                                "regular",
                                "Alle criteria kloppen.",
                                List.of(new Decider(
                                        house.id(Who.POLICE), Objects.requireNonNull(house.seat(Who.POLICE)))),
                                house.id(Who.PROCESS_DIRECTOR),
                                house.id(Who.VEILIG_THUIS),
                                "",
                                false));
        bean(Teams.class)
                .direct(
                        desk,
                        fitting.id(),
                        new Teams.Direct(
                                house.id(Who.CASE_DIRECTOR),
                                "involved_professional",
                                "Mag hulp inzetten.",
                                today,
                                null));
        house.join(fitting.id(), Who.YOUTH_PROTECTION);
        return fitting;
    }
}
