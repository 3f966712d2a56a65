package nl.aantafel.exchange.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Deviations;
import nl.aantafel.plan.Deviations.Register;
import nl.aantafel.plan.Escalations;
import nl.aantafel.plan.Escalations.Ask;
import nl.aantafel.plan.Escalations.Askable;
import nl.aantafel.plan.Escalations.EscalationScreen;
import nl.aantafel.plan.Escalations.Raise;
import nl.aantafel.plan.Ladders;
import nl.aantafel.plan.Ladders.RungInput;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The ladder of the partnership, its own with somebody of the municipality on top; and of one family what was escalated: a waiting list,
 * answered, and a plan that is stuck, which waits. And what is done otherwise than the rule says: supported, and looked back on.
 */
@Component
@ConditionalOnProperty(name = "aantafel.mode", havingValue = "demo")
final class DemoEscalations {

    private static final String FAMILY = "Ewout Terhorst";

    private static final int AHEAD = 60;
    private static final int TOP = 3;
    private static final int TOP_DAYS = 10;

    private final Ladders ladders;
    private final Escalations escalations;
    private final Deviations deviations;
    private final Teams teams;
    private final DemoInforming informing;
    private final Time time;

    DemoEscalations(
            Ladders ladders,
            Escalations escalations,
            Deviations deviations,
            Teams teams,
            DemoInforming informing,
            Time time) {
        this.ladders = ladders;
        this.escalations = escalations;
        this.deviations = deviations;
        this.teams = teams;
        this.informing = informing;
        this.time = time;
    }

    /** @param top who stands on the highest step, by name */
    void ladder(Actor desk, UUID partnership, UUID top) {
        ladders.adopt(desk, partnership);
        ladders.add(
                desk,
                partnership,
                new RungInput(
                        null,
                        TOP,
                        "Adviseur van de burgemeester",
                        "",
                        top,
                        Set.of("waiting_list", "long_unsafe", "plan_stuck"),
                        TOP_DAYS,
                        "Kan een plek of geld vrijmaken. Leest geen dossier, tenzij de vrager dat tijdelijk geeft."));
    }

    void tell(Actor by) {
        UUID caseId = informing.find(FAMILY).caseId();
        Actor director =
                Actor.professional(teams.of(by, caseId).director().orElseThrow().professional());
        EscalationScreen screen = escalations.page(director, caseId, Locale.of("nl"));
        List<Askable> askables = screen.askables();
        Set<UUID> family = Set.of(screen.family().getFirst().person());
        UUID waiting = escalations.raise(
                director,
                caseId,
                new Raise(
                        "waiting_list",
                        family,
                        "De kliniek is drie keer gebeld. De wachttijd bleef vier maanden.",
                        "Een plek voor de agressietraining, binnen vier weken.",
                        "arranged",
                        "De wijkcoach komt elke week langs tot de training begint.",
                        ask(
                                askables.getFirst(),
                                "Een training laat vier maanden op zich wachten. Wie heeft eerder plek?")));
        UUID question = escalations.of(director, caseId).items().stream()
                .filter(each -> each.id().equals(waiting))
                .flatMap(each -> each.moves().stream())
                .findFirst()
                .orElseThrow()
                .id();
        escalations.answer(
                Actor.professional(askables.getFirst().person()),
                question,
                "advice",
                "Vraag de forensische polikliniek in de buurregio; daar is over twee weken plek.");
        escalations.raise(
                director,
                caseId,
                new Raise(
                        "plan_stuck",
                        family,
                        "Twee overleggen achter elkaar kwamen dezelfde afspraken terug.",
                        "Een doorbraaktafel met iedereen die kan beslissen.",
                        "",
                        "",
                        ask(
                                askables.getLast(),
                                "Dezelfde afspraken komen steeds terug. Kunt u mensen vrijmaken voor een doorbraaktafel?")));
        deviate(director, caseId, family);
    }

    /** One that is supported and holds, and one that was looked back on. */
    private void deviate(Actor director, UUID caseId, Set<UUID> family) {
        UUID longer = deviations.register(
                director,
                caseId,
                new Register(
                        "duration",
                        "Na tien gesprekken stopt het aanbod.",
                        null,
                        family,
                        "Stoppen na tien keer betekent in dit gezin opnieuw beginnen met een ander.",
                        "De behandelaar blijft nog twee maanden, om de week.",
                        time.today().plusDays(AHEAD)));
        Askable table = deviations.page(director, caseId, Locale.of("nl")).supporters().stream()
                .filter(each -> each.step() == 0)
                .findFirst()
                .orElseThrow();
        UUID support = deviations.ask(
                director,
                caseId,
                longer,
                new Ask(
                        null,
                        0,
                        table.person(),
                        "Wij willen twee maanden langer blijven dan het aanbod zegt. Staat u hierachter?",
                        false));
        deviations.answer(
                Actor.professional(table.person()),
                support,
                "given",
                "Ja. Wisselen van gezicht kost hier meer dan doorgaan. Kijk na een maand of het nog nodig is.");
        UUID evening = deviations.register(
                director,
                caseId,
                new Register(
                        "contact",
                        "",
                        null,
                        family,
                        "Overdag werkt iedereen. Afspraken overdag werden vier keer afgezegd.",
                        "Huisbezoek om zeven uur 's avonds, samen met de wijkcoach.",
                        time.today().plusDays(1)));
        deviations.end(
                director,
                caseId,
                evening,
                "helped",
                "Drie van de drie avonden gingen door. Dit is nu de gewone tijd.",
                1);
    }

    private static Ask ask(Askable to, String question) {
        return new Ask(to.municipality(), to.step(), to.person(), question, false);
    }
}
