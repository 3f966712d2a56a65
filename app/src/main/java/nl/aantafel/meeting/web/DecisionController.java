package nl.aantafel.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.Conversations.DecidePhase;
import nl.aantafel.meeting.Conversations.Idea;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The joint decisions: the phase, the brainstorm, and after it what is agreed. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}")
class DecisionController {

    private final Conversations conversations;
    private final Plans plans;
    private final Time time;

    DecisionController(Conversations conversations, Plans plans, Time time) {
        this.conversations = conversations;
        this.plans = plans;
        this.time = time;
    }

    @PostMapping("/phase")
    ModelAndView phase(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("fase.", form, typed -> {
            typed.checks().required("fase", typed.text("fase"));
            LocalDate from = typed.requiredDate("vanaf", time.today());
            typed.refuseIfAny();
            conversations.decidePhase(
                    actor, conference, new DecidePhase(typed.text("fase"), from, typed.text("reden")));
            return back(caseId, conference, typed, "meeting.done.phase");
        });
    }

    @PostMapping("/ideas")
    ModelAndView idea(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("idee.", form, typed -> {
            UUID organisation = typed.id("organisatie");
            typed.refuseIfAny();
            conversations.idea(actor, conference, new Idea(typed.text("idee"), organisation, typed.text("tekst")));
            return back(caseId, conference, typed, "meeting.done.idea");
        });
    }

    @PostMapping("/ideas/{idea}/remove")
    ModelAndView removeIdea(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("idea") UUID idea,
            @RequestParam MultiValueMap<String, String> form) {
        conversations.removeIdea(actor, conference, idea);
        return back(caseId, conference, new Typed(form), "meeting.done.idea-removed");
    }

    /** An agreement, straight or out of an idea of the brainstorm. */
    @PostMapping("/agreements")
    ModelAndView agree(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("afspraak.", form, typed -> {
            UUID idea = typed.id("idee");
            AgreementInput input = agreement(typed, conference);
            typed.refuseIfAny();
            if (idea == null) {
                conversations.agree(actor, conference, input);
            } else {
                conversations.chooseIdea(actor, conference, idea, input);
            }
            return back(caseId, conference, typed, "meeting.done.agreed");
        });
    }

    private static AgreementInput agreement(Typed typed, UUID conference) {
        int priority = typed.number("voorrang", 0);
        return new AgreementInput(
                typed.id("doel"),
                typed.text("soort"),
                typed.text("wat"),
                typed.text("reden"),
                typed.date("uiterlijk"),
                typed.text("looptijd"),
                priority == 0 ? null : priority,
                "",
                typed.parties("wieDoet"),
                typed.parties("voorWie"),
                typed.parties("metWie"),
                conference,
                null);
    }

    @PostMapping("/carry-over")
    ModelAndView carryOver(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("mee.", form, typed -> {
            java.util.Set<UUID> agreements = typed.ids("afspraken");
            typed.checks().that(!agreements.isEmpty(), "afspraken", "check.choose");
            typed.refuseIfAny();
            conversations.carryOver(actor, conference, agreements);
            return back(caseId, conference, typed, "meeting.done.carried-over");
        });
    }

    @PostMapping("/bottom-lines")
    ModelAndView bottomLine(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("bodem.", form, typed -> {
            List<Party> guardian = typed.parties("bewaker");
            typed.checks().that(!guardian.isEmpty(), "bewaker", "check.choose");
            LocalDate from = typed.requiredDate("vanaf", time.today());
            typed.refuseIfAny();
            plans.addBottomLine(
                    actor,
                    caseId,
                    new BottomLineInput(
                            typed.text("tekst"),
                            guardian.getFirst(),
                            typed.text("gevolg"),
                            typed.text("ritme"),
                            typed.text("fase"),
                            from));
            return back(caseId, conference, typed, "meeting.done.bottom-line");
        });
    }

    @PostMapping("/safety-steps")
    ModelAndView safetyStep(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("stap.", form, typed -> {
            UUID person = typed.id("persoon");
            typed.refuseIfAny();
            plans.addSafetyStep(actor, caseId, new SafetyStepInput(person, typed.text("tekst")));
            return back(caseId, conference, typed, "meeting.done.safety-step");
        });
    }

    /** How one works together; what the form does not ask stays as it is. */
    @PostMapping("/together")
    ModelAndView together(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        return Prefixed.form("samen.", form, typed -> {
            HeadInput now = plans.of(actor, caseId).head();
            HeadInput next = new HeadInput(
                    typed.text("nieuws"),
                    typed.text("tijdslijn"),
                    typed.text("weStoppenAls"),
                    typed.text("afsluitingsplan"),
                    now.safetyMandate(),
                    typed.date("volgendeDatum"),
                    now.evaluations());
            int version = typed.number("version", -1);
            typed.refuseIfAny();
            if (version < 0) {
                throw RefusedException.invalid("version", "check.required");
            }
            plans.changeHead(actor, caseId, next, version);
            return back(caseId, conference, typed, "meeting.done.together");
        });
    }

    private static ModelAndView back(UUID caseId, UUID conference, Typed typed, String notice) {
        return Pages.redirect(Paths.question(caseId, conference, typed.text("vraag")), notice);
    }
}
