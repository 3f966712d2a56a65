package nl.aantafel.exchange.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.BorderCases;
import nl.aantafel.rights.Breaches;
import nl.aantafel.rights.Breaches.Breach;
import nl.aantafel.rights.Breaches.Suspicion;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Papers;
import nl.aantafel.rights.Processings;
import nl.aantafel.rights.Trainings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the registers of the demo's partnership hold: a breach with its clock running and a settled one, advices, training dates. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoRegisters {

    private static final Duration YESTERDAY = Duration.ofHours(31);
    private static final Duration SETTLED = Duration.ofDays(47);

    private final Breaches breaches;
    private final Counsels counsels;
    private final Trainings trainings;
    private final Processings processings;
    private final BorderCases borderCases;
    private final Papers papers;
    private final ReplayedTime time;

    DemoRegisters(
            Breaches breaches,
            Counsels counsels,
            Trainings trainings,
            Processings processings,
            BorderCases borderCases,
            Papers papers,
            ReplayedTime time) {
        this.breaches = breaches;
        this.counsels = counsels;
        this.trainings = trainings;
        this.processings = processings;
        this.borderCases = borderCases;
        this.papers = papers;
        this.time = time;
    }

    void tell(UUID partnership, Map<String, UUID> people) {
        Actor officer = actor(people, "hugo.brandsma");
        Actor contactPoint = actor(people, "lieke.van.asselt");
        breaches(partnership, people, contactPoint);
        learned(partnership, people, officer);
        advised(partnership, people, officer);
        agreed(partnership, officer);
    }

    private void breaches(UUID partnership, Map<String, UUID> people, Actor contactPoint) {
        Instant now = time.now();
        Instant then = now.minus(SETTLED);
        UUID settled = time.at(
                then,
                () -> breaches.report(
                        actor(people, "fatima.amrani"),
                        new Suspicion(
                                partnership,
                                then,
                                "",
                                "Een uitnodiging voor een overleg ging naar een collega met dezelfde achternaam bij een organisatie die niet meedoet.")));
        time.at(then.plus(Duration.ofHours(26)), () -> {
            Breach found = breaches.view(contactPoint, settled);
            breaches.write(contactPoint, settled, settled(found, time.now()), found.version());
            return settled;
        });
        Instant noticed = now.minus(YESTERDAY);
        time.at(
                noticed.plus(Duration.ofHours(1)),
                () -> breaches.report(
                        actor(people, "thijs.meeuwis"),
                        new Suspicion(
                                partnership,
                                noticed,
                                "Collega van de receptie",
                                "Een geprint verslag bleef liggen bij de printer in de wachtruimte. Het is weg; wij weten niet wie het meenam.")));
    }

    private static Breaches.Text settled(Breach found, Instant told) {
        return new Breaches.Text(
                Breaches.BREACH,
                found.text().discoveredAt(),
                "De verzender zelf",
                found.reportedAt().atZone(nl.aantafel.kernel.Time.ZONE).toLocalDate(),
                found.text().what(),
                Set.of("workers"),
                2,
                "Namen en werkadressen van twee professionals, en dat er een overleg is. Geen gegevens van een gezin.",
                "De ontvanger weet dat deze twee elkaar spreken.",
                "De ontvanger heeft de mail gewist en dat bevestigd. Wij kiezen ontvangers voortaan uit de lijst van deelnemers.",
                true,
                told,
                "",
                true,
                told.atZone(nl.aantafel.kernel.Time.ZONE).toLocalDate(),
                "",
                "");
    }

    /** Most are in order; some never went, some were there too long ago. */
    private void learned(UUID partnership, Map<String, UUID> people, Actor officer) {
        LocalDate today = time.today();
        Set<UUID> all = trainings.list(officer, partnership, false, "").stream()
                .map(Trainings.Learner::person)
                .collect(Collectors.toSet());
        Set<UUID> late = Set.of(person(people, "karel.smeets"), person(people, "chantal.vrolijk"));
        Set<UUID> never = Set.of(person(people, "thijs.meeuwis"));
        Set<UUID> most = all.stream()
                .filter(each -> !late.contains(each) && !never.contains(each))
                .collect(Collectors.toSet());
        trainings.record(officer, partnership, "privacy_and_secrecy", today.minusMonths(5), most);
        trainings.record(officer, partnership, "privacy_and_secrecy", today.minusMonths(27), late);
        trainings.record(officer, partnership, "safe_use", today.minusMonths(5), most);
        trainings.record(officer, partnership, "safe_use", today.minusMonths(23), late);
    }

    private void advised(UUID partnership, Map<String, UUID> people, Actor officer) {
        LocalDate today = time.today();
        UUID photos = counsels.add(
                officer,
                partnership,
                advice(
                        "lawfulness_committee",
                        "Een tekening van het kind bij het verslag",
                        "Mag een tekening die een kind maakte bij het verslag van een overleg worden bewaard?",
                        today.minusDays(70),
                        "Ja, als het kind weet wie de tekening ziet en de tekening dezelfde bewaartermijn heeft als het verslag.",
                        today.minusDays(41),
                        Counsels.FOLLOWED));
        counsels.add(
                officer,
                partnership,
                advice(
                        "data_protection_officer",
                        "Namen van professionals op de pagina van het gezin",
                        "Tonen wij een gezin de naam van wie meewerkt, of alleen de organisatie?",
                        today.minusDays(20),
                        "Standaard organisatie en rol. Wie zijn naam wil tonen, kiest dat zelf.",
                        today.minusDays(12),
                        ""));
        counsels.ask(
                actor(people, "thijs.meeuwis"),
                new Counsels.Question(
                        partnership,
                        "legal_adviser",
                        "Delen dat iemand in behandeling is",
                        "Mag ik zonder toestemming delen dat iemand bij ons in behandeling is, als de tafel dat al van de huisarts weet?",
                        "health",
                        true));
        processings.add(
                officer,
                partnership,
                new Processings.Text(
                        new UUID(0, 0),
                        Processings.OWN,
                        "Tekening van een kind bij een verslag",
                        "De stem van het kind laten zien zoals het die zelf gaf",
                        "Kinderen om wie een casus gaat",
                        "Een tekening en de datum",
                        "Wie bij dat deel van het overleg was",
                        "Even lang als het verslag",
                        "Wgs, artikel 2.26 onder a",
                        photos,
                        false));
    }

    /** What stands beside the form to share. */
    private void agreed(UUID partnership, Actor officer) {
        papers.write(
                officer,
                partnership,
                Papers.COVENANT,
                "health",
                "Over gezondheid delen wij alleen wat iemand aan tafel nodig heeft om veilig te handelen: wat er is, wat u daarvan merkt en wat dan helpt. Diagnoses en medicijnen alleen met toestemming, of als het gevaar dat vraagt.",
                0);
        borderCases.publish(
                officer,
                partnership,
                new BorderCases.Text(
                        "health",
                        "Een ouder zegt tijdens een gesprek dat hij onder behandeling is. Mag de casusregisseur dat in het verslag zetten?",
                        "Ja, als eigen woorden van de ouder en met diens instemming. Wie behandelt mag het daarmee nog niet bevestigen; daarvoor is een eigen grond nodig.",
                        "Wgs, artikel 2.29; BW, artikel 7:457",
                        null,
                        false),
                true);
        borderCases.publish(
                officer,
                partnership,
                new BorderCases.Text(
                        "",
                        "Een deelnemer wil iets alleen mondeling zeggen. Moet het dan toch worden vastgelegd?",
                        "Nee. Leg vast dat er mondeling iets is ingebracht, door wie en wanneer. Rust er een besluit op, dan hoort de reden van dat besluit in het verslag.",
                        "Afspraak van het samenwerkingsverband",
                        null,
                        false),
                true);
    }

    private static Counsels.Text advice(
            String adviser,
            String subject,
            String question,
            LocalDate asked,
            String advice,
            @Nullable LocalDate given,
            String followed) {
        return new Counsels.Text(adviser, "", subject, question, asked, advice, given, followed, "", null, "");
    }

    private static Actor actor(Map<String, UUID> people, String account) {
        return Actor.professional(person(people, account));
    }

    /** People are known by their e-mail address, which begins with the name of their account. */
    private static UUID person(Map<String, UUID> people, String account) {
        return people.entrySet().stream()
                .filter(each -> each.getKey().startsWith(account + "@"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }
}
