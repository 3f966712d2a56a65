package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.StableSafety;
import nl.aantafel.plan.StableSafety.Answer;
import nl.aantafel.plan.StableSafety.Criterion;
import nl.aantafel.plan.StableSafety.Held;
import nl.aantafel.plan.StableSafety.Judge;
import nl.aantafel.plan.StableSafety.Judgement;
import nl.aantafel.plan.StableSafety.RiskLine;
import nl.aantafel.plan.StableSafety.StableView;
import nl.aantafel.plan.StableSafety.UnsafeEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stable safety (stabiele veiligheid): what the case holds of its criteria, and what each party judges. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/stabiele-veiligheid")
class StableSafetyResource {

    private final StableSafety stable;
    private final Creating creating;

    StableSafetyResource(StableSafety stable, Creating creating) {
        this.stable = stable;
        this.creating = creating;
    }

    @Personal
    record OnveiligeGebeurtenis(LocalDate op, String soort, String tekst, UUID bron) {
        static OnveiligeGebeurtenis of(UnsafeEvent it) {
            return new OnveiligeGebeurtenis(it.on(), Codes.UNSAFE_EVENTS.dutch(it.kind()), it.text(), it.source());
        }

        @Override
        public String toString() {
            return "OnveiligeGebeurtenis";
        }
    }

    @Personal
    record RisicoMetDoelen(UUID bijdrage, String tekst, List<String> doelen, boolean aangepakt) {
        static RisicoMetDoelen of(RiskLine it) {
            return new RisicoMetDoelen(it.statement(), it.text(), it.goals(), it.dealtWith());
        }

        @Override
        public String toString() {
            return "RisicoMetDoelen";
        }
    }

    @Personal
    record Veiligheidsoordeel(
            UUID id,
            @Nullable UUID persoon,
            String partij,
            String opgeschrevenDoor,
            Instant op,
            String definitie,
            String gebeurtenissen,
            String risicos,
            String herstel,
            String reden) {
        static Veiligheidsoordeel of(Judgement it) {
            return new Veiligheidsoordeel(
                    it.id(),
                    it.person(),
                    it.party(),
                    it.byName(),
                    it.at(),
                    it.definition(),
                    said(it, Criterion.EVENTS),
                    said(it, Criterion.RISKS),
                    said(it, Criterion.RECOVERY),
                    it.reason());
        }

        private static String said(Judgement it, Criterion criterion) {
            return Codes.CRITERION_ANSWERS.dutch(
                    Objects.requireNonNullElse(it.answers().get(criterion), Answer.UNKNOWN)
                            .code());
        }

        @Override
        public String toString() {
            return "Veiligheidsoordeel";
        }
    }

    /** {@code verschillen}: the criteria about which parties say different things. */
    @Personal
    record StabieleVeiligheid(
            @Nullable LocalDate laatsteOnveiligeGebeurtenis,
            LocalDate langGenoegVanaf,
            boolean langGenoeg,
            List<OnveiligeGebeurtenis> gebeurtenissen,
            List<RisicoMetDoelen> risicos,
            List<String> hersteldoelen,
            List<String> openDoelenEersteFase,
            List<Veiligheidsoordeel> oordelen,
            List<Veiligheidsoordeel> eerdereOordelen,
            List<String> verschillen) {
        static StabieleVeiligheid of(StableView it) {
            Held held = it.held();
            return new StabieleVeiligheid(
                    held.last(),
                    held.clearFrom(),
                    held.clear(),
                    held.events().stream().map(OnveiligeGebeurtenis::of).toList(),
                    held.risks().stream().map(RisicoMetDoelen::of).toList(),
                    held.recovery(),
                    held.earlierOpen(),
                    it.now().stream().map(Veiligheidsoordeel::of).toList(),
                    it.before().stream().map(Veiligheidsoordeel::of).toList(),
                    it.differences().stream()
                            .map(each ->
                                    Codes.STABLE_CRITERIA.dutch(each.criterion().code()))
                            .toList());
        }

        @Override
        public String toString() {
            return "StabieleVeiligheid";
        }
    }

    @GetMapping
    StabieleVeiligheid stable(Actor actor, @PathVariable UUID casusId) {
        return StabieleVeiligheid.of(stable.of(actor, casusId));
    }

    @PostMapping("/oordelen")
    ResponseEntity<String> judge(Actor actor, @PathVariable UUID casusId, Body body) {
        Map<Criterion, String> answers = new EnumMap<>(Criterion.class);
        answers.put(Criterion.EVENTS, answer(body, "gebeurtenissen"));
        answers.put(Criterion.RISKS, answer(body, "risicos"));
        answers.put(Criterion.RECOVERY, answer(body, "herstel"));
        Judge judge = new Judge(body.id("persoon"), body.text("definitie"), answers, body.text("reden"));
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/stabiele-veiligheid",
                () -> stable.judge(actor, casusId, judge));
    }

    private static String answer(Body body, String field) {
        return Objects.requireNonNullElse(body.code(field, Codes.CRITERION_ANSWERS), "");
    }
}
