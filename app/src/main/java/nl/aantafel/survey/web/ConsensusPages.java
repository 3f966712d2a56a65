package nl.aantafel.survey.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.survey.CodingConsensus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What two coders settle together, answer by answer. */
@Controller
@RequestMapping("/surveys/campaigns/{id}/coding/{question}")
final class ConsensusPages {

    private final CodingConsensus consensus;

    ConsensusPages(CodingConsensus consensus) {
        this.consensus = consensus;
    }

    @GetMapping("/together")
    ModelAndView table(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable UUID after) {
        return Pages.view(
                "survey/consensus", new ConsensusModel(id, consensus.table(actor, id, question, open, after), open));
    }

    /** @param toonOpen only what is not settled stays in sight, and {@code dan} is the answer that comes next */
    @PostMapping("/together/{response}")
    ModelAndView settle(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String question,
            @PathVariable UUID response,
            @RequestParam @Nullable List<UUID> codes,
            @RequestParam(defaultValue = "false") boolean toonOpen,
            @RequestParam @Nullable UUID na,
            @RequestParam @Nullable UUID dan) {
        consensus.settle(actor, id, question, response, codes == null ? Set.of() : Set.copyOf(codes));
        return Pages.redirect(
                together(id, question) + "?open=" + toonOpen + (na == null ? "" : "&after=" + na)
                        + (dan == null ? "" : "#a-" + dan),
                "survey.coding.notice.settled");
    }

    @PostMapping("/together/{response}/undo")
    ModelAndView unsettle(
            Actor actor, @PathVariable UUID id, @PathVariable String question, @PathVariable UUID response) {
        consensus.unsettle(actor, id, question, response);
        return Pages.redirect(together(id, question) + "#a-" + response, "survey.coding.notice.unsettled");
    }

    @PostMapping("/reopen")
    ModelAndView reopen(Actor actor, @PathVariable UUID id, @PathVariable String question) {
        consensus.reopen(actor, id, question);
        return Pages.redirect("/surveys/campaigns/" + id + "/coding/" + question, "survey.coding.notice.reopened");
    }

    private static String together(UUID id, String question) {
        return "/surveys/campaigns/" + id + "/coding/" + question + "/together";
    }
}
