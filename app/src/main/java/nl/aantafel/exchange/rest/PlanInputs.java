package nl.aantafel.exchange.rest;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.exchange.Codes;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Evaluations.Held;
import nl.aantafel.plan.GoalLevel;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;

/** What a program may ask of the plan. */
final class PlanInputs {

    private PlanInputs() {}

    static HeadInput head(Body body) {
        return new HeadInput(
                body.text("nieuws"),
                body.text("tijdslijn"),
                body.text("weStoppenAls"),
                body.text("afsluitingsplan"),
                body.text("mandaat"),
                body.day("volgendeDatum"),
                body.parts("evaluaties", each -> new EvaluationInput(each.needDay("op"), each.text("over"))));
    }

    static GoalInput goal(Body body) {
        return new GoalInput(
                body.code("fase", Codes.PHASES),
                body.text("titel"),
                body.text("goedGenoegAls"),
                body.text("leefgebied"),
                body.text("voorrangGezin"),
                body.ids("personen"),
                body.ids("bijdragen"),
                levelWords(body));
    }

    static GoalLevel level(Body body) {
        return new GoalLevel(
                body.code("kijk", Codes.GOAL_VIEWS),
                body.needNumber("niveau"),
                body.needDay("gegevenOp"),
                body.text("toelichting"),
                null,
                body.id("persoon"),
                "");
    }

    /** From the lowest level to the highest; none when none is named. */
    private static List<String> levelWords(Body body) {
        return body.part("inWoorden")
                .map(words -> Stream.of("veelMinder", "minder", "goedGenoeg", "beter", "veelBeter")
                        .map(words::text)
                        .toList())
                .orElse(List.of());
    }

    static Held held(Body body) {
        return new Held(body.needDay("gehoudenOp"), body.id("gehoudenDoor"), body.text("uitkomst"));
    }

    static AgreementInput agreement(Body body) {
        return new AgreementInput(
                body.id("doel"),
                body.code("soort", Codes.AGREEMENT_KINDS),
                body.text("wat"),
                body.text("reden"),
                body.day("uiterlijk"),
                body.code("looptijd", Codes.AGREEMENT_TERMS),
                body.number("voorrang"),
                body.text("voorrangReden"),
                body.parts("wieDoet", PlanInputs::party),
                body.parts("voorWie", PlanInputs::party),
                body.parts("metWie", PlanInputs::party),
                body.id("overleg"),
                body.day("gemaaktOp"));
    }

    static Party party(Body body) {
        return new Party(body.id("professional"), body.id("organisatie"), body.id("persoon"), body.text("naam"));
    }

    static BottomLineInput bottomLine(Body body) {
        return new BottomLineInput(
                body.text("tekst"),
                body.part("bewaker").map(PlanInputs::party).orElse(new Party(null, null, null, "")),
                body.text("gevolg"),
                body.text("ritme"),
                body.code("fase", Codes.PHASES),
                body.needDay("vanaf"),
                body.ids("voorWie"));
    }

    /** {@code code} is the phase, the form of direction or the kind of agreement. */
    static Proposal proposal(Body body) {
        Kind kind = Kind.valueOf(body.code("soort", Codes.DECISION_KINDS).toUpperCase(java.util.Locale.ROOT));
        return new Proposal(
                kind,
                body.text("wat"),
                body.text("reden"),
                body.part("wie").map(PlanInputs::party).orElse(null),
                body.part("metWie").map(PlanInputs::party).orElse(null),
                switch (kind) {
                    case PHASE -> body.code("code", Codes.PHASES);
                    case AGREEMENT -> body.code("code", Codes.AGREEMENT_KINDS);
                    case CASE_DIRECTOR -> body.code("code", Codes.DIRECTOR_FORMS);
                    case BOTTOM_LINE, CLOSING -> "";
                },
                body.day("op"),
                body.text("gevolg"),
                body.id("overleg"));
    }

    static Stance stance(Body body) {
        return new Stance(
                body.part("wie").map(PlanInputs::party).orElse(new Party(null, null, null, "")),
                body.text("standpunt").equals("steunt"),
                body.text("reden"));
    }

    static Check check(Body body) {
        return new Check(
                body.needDay("nagegaanOp"), body.code("uitkomst", Codes.CHECK_OUTCOMES), body.text("toelichting"));
    }

    static SafetyStepInput step(Body body) {
        return new SafetyStepInput(body.id("persoon"), body.text("tekst"), body.ids("voorWie"));
    }
}
