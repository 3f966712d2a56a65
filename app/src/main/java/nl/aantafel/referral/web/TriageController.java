package nl.aantafel.referral.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.referral.Triage;
import nl.aantafel.referral.Triage.Decider;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.Triage.FitJudgement;
import nl.aantafel.referral.Triage.Morning;
import nl.aantafel.referral.Triage.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The triage list: one card per referral, judged, asked about and decided in place, then on to the next. */
@Controller
@RequestMapping("/triage")
class TriageController {

    private static final Set<String> WEIGHING = Set.of(Roles.PROCESS_DIRECTOR, Roles.SECRETARY, Roles.TRIAGE_MEMBER);

    private final Triage triage;
    private final CaseFiles caseFiles;
    private final WhoIsWho whoIsWho;
    private final CardPages cards;

    TriageController(Triage triage, CaseFiles caseFiles, WhoIsWho whoIsWho, CardPages cards) {
        this.triage = triage;
        this.caseFiles = caseFiles;
        this.whoIsWho = whoIsWho;
        this.cards = cards;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            Locale locale) {
        List<Choice> partnerships = partnerships(actor);
        UUID partnership = asked != null || partnerships.isEmpty()
                ? asked
                : UUID.fromString(partnerships.getFirst().value());
        return page(actor, triage.morning(actor, partnership, null), partnerships, locale);
    }

    @GetMapping("/{caseId}")
    ModelAndView card(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return page(actor, triage.morning(actor, null, caseId), partnerships(actor), locale);
    }

    private ModelAndView page(Actor actor, Morning morning, List<Choice> partnerships, Locale locale) {
        return Pages.view(
                "referral/triage",
                new TriagePage(
                        morning.partnership(),
                        morning.rows(),
                        morning.card().map(card -> cards.page(actor, morning, card, locale)),
                        partnerships.size() > 1 ? partnerships : List.of()));
    }

    private List<Choice> partnerships(Actor actor) {
        return whoIsWho.rolesOf(actor.person()).stream()
                .filter(holding -> WEIGHING.contains(holding.role()))
                .map(RoleHolding::partnership)
                .distinct()
                .flatMap(id -> whoIsWho.partnership(id).stream())
                .map(TriageController::choice)
                .toList();
    }

    private static Choice choice(Partnership partnership) {
        return new Choice(partnership.id().toString(), partnership.name());
    }

    @PostMapping("/{caseId}/fit")
    ModelAndView fit(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> fields) {
        Typed typed = new Typed(fields);
        boolean fits = typed.is("past", "ja");
        if (typed.has("beoordelaar") && typed.line("beoordelaar").isEmpty()) {
            throw RefusedException.invalid("beoordelaar", "referral.refusal.no-judge");
        }
        triage.judgeFit(
                actor,
                caseId,
                new FitJudgement(
                        fits,
                        typed.text("redenPast"),
                        fits ? typed.line("doel") : "",
                        typed.line("beoordelaar").isEmpty() ? null : decider(typed.line("beoordelaar"))));
        return fits
                ? Pages.redirect("/triage/" + caseId + "#besluit", "referral.fit.done")
                : Pages.redirect(nextCard(typed), "referral.fit.not-done");
    }

    @PostMapping("/{caseId}/questions")
    ModelAndView ask(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> fields) {
        Typed typed = new Typed(fields);
        Question question = new Question(
                typed.requiredId("aan"), typed.text("nodig"), typed.text("wettelijkeTaak"), typed.date("uiterlijk"));
        typed.refuseIfAny();
        triage.ask(actor, caseId, question);
        return Pages.redirect("/triage/" + caseId, "referral.ask.done");
    }

    @PostMapping("/{caseId}/join")
    ModelAndView join(Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam("bekendeCasus") UUID known) {
        caseFiles.join(actor, caseId, known);
        return Pages.redirect("/triage/" + caseId, "referral.join.done");
    }

    @PostMapping("/{caseId}/decision")
    ModelAndView decide(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> fields) {
        Typed typed = new Typed(fields);
        boolean takenUp = typed.is("besluit", "opnemen");
        triage.decide(
                actor,
                caseId,
                new Decision(
                        takenUp,
                        takenUp ? typed.line("aanpak") : "",
                        typed.text(takenUp ? "reden" : "redenNiet"),
                        typed.all("beslissers").stream()
                                .map(TriageController::decider)
                                .toList(),
                        typed.id("nodigtUit"),
                        typed.id("vertelt"),
                        typed.text("andereRoute"),
                        typed.is("aanmelderDoetMee", "true")));
        return Pages.redirect(nextCard(typed), takenUp ? "referral.decide.taken-up" : "referral.decide.not-taken-up");
    }

    private static String nextCard(Typed typed) {
        String next = typed.line("volgende");
        return next.isEmpty() ? "/triage" : "/triage/" + Typed.uuid(next);
    }

    private static Decider decider(String value) {
        List<UUID> parts = Stream.of(value.split("/", 2)).map(Typed::uuid).toList();
        if (parts.size() < 2) {
            throw RefusedException.notFound();
        }
        return new Decider(parts.getFirst(), parts.getLast());
    }
}
