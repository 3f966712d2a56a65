package nl.aantafel.exchange.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.casefile.CaseFiles.CaseRow;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.rights.BreakGlasses;
import nl.aantafel.rights.BreakGlasses.Break;
import nl.aantafel.rights.BreakGlasses.Outcome;
import nl.aantafel.rights.LogReadings;
import nl.aantafel.rights.LogReadings.Begin;
import nl.aantafel.rights.LogReadings.Filter;
import nl.aantafel.rights.LogReadings.Use;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What who watches over the demo's partnership finds: two emergencies, one of them judged, and the log read for a purpose. */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoOversight {

    private static final Duration JUDGED = Duration.ofDays(19);
    private static final Duration LAST_NIGHT = Duration.ofHours(20);

    private final BreakGlasses glasses;
    private final LogReadings readings;
    private final CaseFiles cases;
    private final ReplayedTime time;

    DemoOversight(BreakGlasses glasses, LogReadings readings, CaseFiles cases, ReplayedTime time) {
        this.glasses = glasses;
        this.readings = readings;
        this.cases = cases;
        this.time = time;
    }

    void tell(UUID partnership, Map<String, UUID> people) {
        Actor director = actor(people, "noor.terpstra");
        Actor police = actor(people, "chantal.vrolijk");
        List<String> numbers =
                cases.mine(director, new CaseQuery(Set.of(CaseFiles.State.TAKEN_UP), null, Paging.MOST)).rows().stream()
                        .map(CaseRow::number)
                        .toList();
        Instant now = time.now();
        time.at(now.minus(JUDGED), () -> {
            judged(partnership, police, director, numbers);
            return partnership;
        });
        time.at(
                now.minus(LAST_NIGHT),
                () -> in(
                        partnership,
                        actor(people, "karel.smeets"),
                        numbers,
                        "nobody_reachable",
                        "Zaterdagavond meldde iemand zich onder invloed bij ons. Hij noemde dit nummer en ik wist niet of er kinderen alleen thuis waren."));
        Actor officer = actor(people, "hugo.brandsma");
        UUID reading = readings.begin(
                officer,
                new Begin(partnership, "lawfulness", "Steekproef: klopt wie er de laatste week in casussen keek?"));
        readings.read(officer, reading, Filter.NONE, Use.SHOW);
    }

    private void judged(UUID partnership, Actor police, Actor director, List<String> numbers) {
        UUID glass = in(
                partnership,
                police,
                numbers,
                "immediate_danger",
                "Melding van de buren: geschreeuw en een kind dat huilt. Wij rijden erheen en moeten weten wie er is afgesproken te bellen.");
        glasses.stop(police, glass);
        glasses.review(
                director,
                glass,
                true,
                "De dienst moest binnen minuten weten wie er thuis zijn. Er is niet meer bekeken dan het veiligheidsplan en het gezin.");
    }

    /** The first case the person is not in already. */
    private UUID in(UUID partnership, Actor who, List<String> numbers, String reason, String why) {
        for (String number : numbers) {
            if (glasses.breakGlass(who, new Break(partnership, number, reason, why)) instanceof Outcome.Broken broken) {
                return broken.id();
            }
        }
        throw new IllegalStateException("everybody is in every case of the demo");
    }

    /** People are known by their e-mail address, which begins with the name of their account. */
    private static Actor actor(Map<String, UUID> people, String account) {
        return people.entrySet().stream()
                .filter(each -> each.getKey().startsWith(account + "@"))
                .map(each -> Actor.professional(each.getValue()))
                .findFirst()
                .orElseThrow();
    }
}
