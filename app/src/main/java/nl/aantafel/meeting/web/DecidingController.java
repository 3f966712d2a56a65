package nl.aantafel.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Decisions;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Plans.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deciding together: what is proposed, who supports it and who objects. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/decisions")
class DecidingController {

    private final ConferencePages pages;
    private final Decisions decisions;
    private final DecisionsDrawing drawing;

    DecidingController(ConferencePages pages, Decisions decisions, DecisionsDrawing drawing) {
        this.pages = pages;
        this.decisions = decisions;
        this.drawing = drawing;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            Locale locale) {
        return Pages.view(
                "meeting/decisions", drawing.page(pages.decisions(actor, caseId, conference, locale), locale));
    }

    @PostMapping
    ModelAndView propose(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Kind kind = kind(new Typed(form).text("soort"));
        return Prefixed.form(DecisionsView.prefix(kind), form, typed -> {
            LocalDate on = typed.date("op");
            typed.refuseIfAny();
            decisions.propose(
                    actor,
                    caseId,
                    new Proposal(
                            kind,
                            typed.text("wat"),
                            typed.text("reden"),
                            first(typed.parties("wie")),
                            first(typed.parties("met")),
                            typed.text("code"),
                            on,
                            typed.text("gevolg"),
                            conference));
            return done(caseId, conference, "meeting.done.proposed");
        });
    }

    private static Kind kind(String code) {
        return DecisionsView.kinds().stream()
                .filter(each -> DecisionsView.code(each).equals(code))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private static @Nullable Party first(List<Party> parties) {
        return parties.isEmpty() ? null : parties.getFirst();
    }

    @PostMapping("/agreements/{agreement}")
    ModelAndView weigh(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("agreement") UUID agreement) {
        decisions.weigh(actor, caseId, agreement);
        return done(caseId, conference, "meeting.done.weighed");
    }

    @PostMapping("/{proposal}/stances")
    ModelAndView say(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("proposal") UUID proposal,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("mening-" + proposal + ".", form, typed -> {
            Party party = first(typed.parties("wie"));
            typed.checks().that(party != null, "wie", "check.choose").required("mening", typed.text("mening"));
            if (typed.checks().failed()) {
                // Who may not know of the case is not told what is wrong with the form.
                decisions.of(actor, caseId);
                typed.refuseIfAny();
            }
            decisions.say(
                    actor,
                    caseId,
                    proposal,
                    new Stance(
                            Objects.requireNonNull(party),
                            !typed.text("mening").equals("bezwaar"),
                            typed.text("reden")));
            return done(caseId, conference, "meeting.done.stance");
        });
    }

    @PostMapping("/{proposal}/stand")
    ModelAndView stand(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("proposal") UUID proposal) {
        decisions.stand(actor, caseId, proposal);
        return done(caseId, conference, "meeting.done.stands");
    }

    @PostMapping("/{proposal}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("proposal") UUID proposal,
            @RequestParam MultiValueMap<String, String> form) {
        decisions.withdraw(actor, caseId, proposal, new Typed(form).text("reden"));
        return done(caseId, conference, "meeting.done.withdrawn");
    }

    private static ModelAndView done(UUID caseId, UUID conference, String notice) {
        return Pages.redirect(Paths.decisions(caseId, conference), notice);
    }
}
