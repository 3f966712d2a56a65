package nl.aantafel.referral.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.referral.Referrals;
import nl.aantafel.referral.Referrals.Alignment;
import nl.aantafel.referral.Referrals.Content;
import nl.aantafel.referral.Referrals.Judgements;
import nl.aantafel.referral.Referrals.ReferralView;
import nl.aantafel.referral.Referrals.Talk;
import nl.aantafel.referral.Referrals.Test;
import nl.aantafel.referral.Referrals.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The five steps of a referral. Each is kept when it is posted; a sent one can still be completed at views and criteria. */
@Controller
@RequestMapping("/referrals/{caseId}")
class StepsController {

    private final Referrals referrals;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    StepsController(Referrals referrals, WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.referrals = referrals;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    @GetMapping("/{step:family|reason|views|criteria|check}")
    ModelAndView step(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("step") String step) {
        ReferralView view = referrals.view(actor, caseId);
        boolean completing = view.state().equals("sent") || view.state().equals("fits");
        boolean open = view.state().equals("draft")
                || (completing && List.of("views", "criteria").contains(step));
        if (!open) {
            return new ModelAndView("redirect:/referrals/" + caseId);
        }
        return Pages.view("referral/" + step, page(view, step));
    }

    private StepPage page(ReferralView view, String step) {
        String frame = whoIsWho.partnership(view.partnership())
                .map(Partnership::frameCode)
                .orElseThrow(RefusedException::notFound);
        return new StepPage(view, frames.frame(frame), step);
    }

    @PostMapping("/reason")
    ModelAndView reason(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> fields) {
        Typed typed = new Typed(fields);
        referrals.write(
                actor,
                caseId,
                new Content(
                        typed.line("aanpakGewenst"),
                        typed.is("spoed", "true"),
                        typed.text("spoedReden"),
                        typed.text("aanleiding"),
                        typed.text("samenvatting"),
                        typed.text("behoeften"),
                        typed.codes("voorspellendeFactoren")),
                typed.version());
        return onward(typed, caseId, "views");
    }

    @PostMapping("/views")
    ModelAndView views(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> fields) {
        Typed typed = new Typed(fields);
        List<View> views = typed.rows("meningen", "persoon", index -> {
            String field = "meningen[" + index + "].";
            return new View(
                    typed.requiredId(field + "persoon"), typed.text(field + "tekst"), typed.date(field + "gezegdOp"));
        });
        typed.refuseIfAny();
        referrals.views(actor, caseId, views);
        return onward(typed, caseId, "criteria");
    }

    @PostMapping("/criteria")
    ModelAndView criteria(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> fields) {
        Typed typed = new Typed(fields);
        Judgements judgements = new Judgements(
                typed.rows("toetsen", "persoon", index -> test(typed, "toetsen[" + index + "].")),
                typed.rows("afstemming", "persoon", index -> alignment(typed, "afstemming[" + index + "].")),
                typed.rows("gesprekken", "persoon", index -> talk(typed, "gesprekken[" + index + "].")));
        typed.refuseIfAny();
        referrals.judge(actor, caseId, judgements);
        return onward(typed, caseId, "check");
    }

    private static Test test(Typed typed, String field) {
        return new Test(
                typed.requiredId(field + "persoon"),
                typed.line(field + "criterium"),
                typed.yesNo(field + "voldaan"),
                typed.text(field + "onderbouwing"));
    }

    private static Alignment alignment(Typed typed, String field) {
        return new Alignment(
                typed.requiredId(field + "persoon"),
                typed.yesNo(field + "afhankelijk"),
                typed.yesNo(field + "nodig"),
                typed.text(field + "onderbouwing"));
    }

    private static Talk talk(Typed typed, String field) {
        return new Talk(
                typed.requiredId(field + "persoon"),
                typed.yesNo(field + "verteld"),
                typed.date(field + "verteldOp"),
                typed.text(field + "hoe"),
                typed.text(field + "redenNiet"));
    }

    /** On to the next step; later, to the list; when it was sent already, back to where one came from. */
    private static ModelAndView onward(Typed typed, UUID caseId, String next) {
        if (typed.has("later")) {
            return Pages.redirect("/referrals", "referral.kept");
        }
        if (typed.is("verzonden", "true")) {
            return Pages.redirect("/referrals/" + caseId, "referral.kept");
        }
        return Pages.redirect("/referrals/" + caseId + "/" + next, "referral.kept");
    }
}
