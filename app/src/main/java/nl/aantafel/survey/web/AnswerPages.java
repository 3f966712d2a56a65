package nl.aantafel.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.notify.Links;
import nl.aantafel.page.Guesses;
import nl.aantafel.page.Pages;
import nl.aantafel.survey.Answering;
import nl.aantafel.survey.Answering.AnswerPage;
import nl.aantafel.survey.Answering.Opened;
import nl.aantafel.survey.Answering.Standing;
import nl.aantafel.survey.Answering.Way;
import nl.aantafel.survey.Answering.Went;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.web.AnswerViews.FillIn;
import nl.aantafel.survey.web.AnswerViews.OwnLink;
import nl.aantafel.survey.web.AnswerViews.Start;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The pages of who answers, behind a link and nothing else. Each page is saved when it is left, and while it is filled in. */
@Controller
@RequestMapping("/answer/{token}")
final class AnswerPages {

    private static final int WHOLE_LIST = 20;

    private final Answering answering;
    private final Guesses guesses;
    private final Links links;

    AnswerPages(Answering answering, Guesses guesses, Links links) {
        this.answering = answering;
        this.guesses = guesses;
        this.links = links;
    }

    /** A link nobody made is not found; whoever keeps asking for such is slowed down. Known links are never kept waiting. */
    private <T> T known(HttpServletRequest request, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.NotFound) {
                if (guesses.resting(Answering.RESPONDENT, request.getRemoteAddr())) {
                    throw RefusedException.conflict("survey.answer.busy");
                }
                guesses.wrong(Answering.RESPONDENT, request.getRemoteAddr());
            }
            throw refused;
        }
    }

    private static String at(String token) {
        return "/answer/" + token;
    }

    @GetMapping
    ModelAndView start(@PathVariable String token, HttpServletRequest request) {
        return known(request, () -> begin(token, answering.open(Answering.RESPONDENT, token)));
    }

    private static ModelAndView begin(String token, Opened opened) {
        String template = switch (opened.standing()) {
            case HANDED_IN -> "survey/answerDone";
            case CLOSED -> "survey/answerClosed";
            default -> "survey/answerStart";
        };
        return Pages.view(template, new Start(token, opened));
    }

    @PostMapping("/begin")
    ModelAndView begin(@PathVariable String token, HttpServletRequest request) {
        String own = known(request, () -> answering.begin(Answering.RESPONDENT, token));
        return Pages.seeOther(at(own) + (own.equals(token) ? "/page" : "/link"));
    }

    @GetMapping("/link")
    ModelAndView link(@PathVariable String token, HttpServletRequest request) {
        Opened opened = known(request, () -> answering.open(Answering.RESPONDENT, token));
        return opened.ownLink() && opened.standing() == Standing.BEGUN
                ? Pages.view("survey/answerLink", new OwnLink(token, opened, links.base() + at(token)))
                : Pages.seeOther(at(token));
    }

    @GetMapping("/page")
    ModelAndView page(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "") String zoek,
            HttpServletRequest request) {
        return known(request, () -> {
            Opened opened = answering.open(Answering.RESPONDENT, token);
            if (opened.standing() != Standing.BEGUN) {
                return Pages.seeOther(at(token));
            }
            Optional<AnswerPage> page = answering.page(Answering.RESPONDENT, token, q);
            return page.isEmpty()
                    ? Pages.seeOther(at(token) + "/check")
                    : Pages.view("survey/answerPage", filling(token, page.get(), zoek.strip()));
        });
    }

    private FillIn filling(String token, AnswerPage page, String search) {
        List<Answering.Member> found = List.of();
        boolean asks = page.questions().stream().map(Question::kind).anyMatch(Kind.MEMBERS::equals);
        if (asks && page.opened().hasPopulation()) {
            found = answering.find(Answering.RESPONDENT, token, search);
            if (search.isEmpty() && found.size() >= WHOLE_LIST) {
                found = List.of();
            }
        }
        return new FillIn(token, page, found, search, page.at() + page.left() + 1);
    }

    @PostMapping("/page")
    ModelAndView go(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "on") String way,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        Way to = switch (way) {
            case "back" -> Way.BACK;
            case "on" -> Way.ON;
            default -> Way.STAY;
        };
        Went went = known(request, () -> answering.go(Answering.RESPONDENT, token, question, typed(form), to));
        if (!went.wrong().isEmpty()) {
            throw new RefusedException(new Refusal.Invalid(went.wrong()));
        }
        String next = went.question().map(key -> "/page?q=" + key).orElse(to == Way.BACK ? "" : "/check");
        return switch (way) {
            case "search" ->
                Pages.seeOther(at(token) + next + "&zoek="
                        + UriUtils.encode(String.join("", form.getOrDefault("mq", List.of())), "UTF-8") + "#f-v_"
                        + question);
            case "later" -> Pages.redirect(at(token), "survey.answer.kept");
            default -> Pages.seeOther(at(token) + next);
        };
    }

    private static Map<String, List<String>> typed(MultiValueMap<String, String> form) {
        return Map.copyOf(form);
    }

    @PostMapping("/keep")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String question,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        known(request, () -> answering.go(Answering.RESPONDENT, token, question, typed(form), Way.STAY));
    }

    @GetMapping("/check")
    ModelAndView check(@PathVariable String token, Locale locale, HttpServletRequest request) {
        return known(request, () -> {
            Opened opened = answering.open(Answering.RESPONDENT, token);
            return opened.standing() == Standing.BEGUN
                    ? Pages.view(
                            "survey/answerCheck",
                            AnswerViews.check(token, opened, answering.whole(Answering.RESPONDENT, token), locale))
                    : Pages.seeOther(at(token));
        });
    }

    @PostMapping("/hand-in")
    ModelAndView handIn(@PathVariable String token, HttpServletRequest request) {
        known(request, () -> {
            answering.handIn(Answering.RESPONDENT, token);
            return token;
        });
        return Pages.seeOther(at(token));
    }

    @GetMapping("/no-mail")
    ModelAndView askNoMail(@PathVariable String token, HttpServletRequest request) {
        return known(
                request,
                () -> Pages.view("survey/answerNoMail", new Start(token, answering.open(Answering.RESPONDENT, token))));
    }

    @PostMapping("/no-mail")
    ModelAndView noMail(@PathVariable String token, HttpServletRequest request) {
        known(request, () -> {
            answering.optOut(Answering.RESPONDENT, token);
            return token;
        });
        return Pages.redirect(at(token), "survey.answer.no-mail.done");
    }
}
