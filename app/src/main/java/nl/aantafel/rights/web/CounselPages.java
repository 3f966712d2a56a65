package nl.aantafel.rights.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Counsels.Counsel;
import nl.aantafel.rights.Counsels.Step;
import nl.aantafel.rights.Counsels.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of advices, for who watches. */
@Controller
@RequestMapping("/oversight/advices")
final class CounselPages {

    private final Counsels advices;
    private final Watching watching;
    private final Texts texts;

    CounselPages(Counsels advices, Watching watching, Texts texts) {
        this.advices = advices;
        this.watching = watching;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            @RequestParam(name = "stand", defaultValue = "") String state,
            @RequestParam(name = "woorden", defaultValue = "") String words,
            Locale locale) {
        Watched watched = watching.chosen(actor, asked);
        Step step = Arrays.stream(Step.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(state))
                .findFirst()
                .orElse(null);
        return Pages.view(
                "rights/advices",
                new CounselModel(
                        watched,
                        step == null ? "" : state,
                        words.strip(),
                        advisers(watching.frame(actor, watched.id()), locale),
                        advices.list(actor, watched.id(), step, words)));
    }

    static List<Choice> advisers(Frame frame, Locale locale) {
        return frame.oversight().advisers().stream()
                .map(each -> new Choice(each.code(), each.label().in(locale), each.article()))
                .toList();
    }

    @GetMapping("/new")
    ModelAndView fresh(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            Locale locale) {
        Watched watched = watching.chosen(actor, asked);
        return Pages.view(
                "rights/advice",
                new CounselModel.One(watched, advisers(watching.frame(actor, watched.id()), locale), null, List.of()));
    }

    @PostMapping("/new")
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID id = advices.add(actor, typed.id("samenwerkingsverband"), text(typed, ""));
        return Pages.redirect("/oversight/advices/" + id, "rights.register.notice.written");
    }

    private static Text text(Typed typed, String context) {
        return new Text(
                typed.text("adviseur"),
                typed.text("naamAdviseur").strip(),
                typed.text("onderwerp").strip(),
                typed.text("vraag").strip(),
                typed.date("gevraagdOp"),
                typed.text("advies").strip(),
                typed.date("gegevenOp"),
                typed.text("gevolgd"),
                typed.text("reden").strip(),
                typed.date("gemeldOp"),
                context);
    }

    @GetMapping("/{advice}")
    ModelAndView one(Actor actor, @PathVariable("advice") UUID id, Locale locale) {
        Counsel advice = advices.view(actor, id);
        Watched watched = watching.chosen(actor, advice.partnership());
        List<Choice> advisers = advisers(watching.frame(actor, watched.id()), locale);
        List<Written> history = Written.of(advices.history(actor, id).stream()
                .map(each -> new Written.Version(each.by(), each.at(), fields(each.text(), advisers, locale)))
                .toList());
        return Pages.view("rights/advice", new CounselModel.One(watched, advisers, advice, history));
    }

    @PostMapping("/{advice}")
    ModelAndView write(Actor actor, @PathVariable("advice") UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        advices.write(actor, id, text(typed, advices.view(actor, id).text().context()), typed.version());
        return Pages.redirect("/oversight/advices/" + id, "rights.register.notice.written");
    }

    private Map<String, String> fields(Text text, List<Choice> advisers, Locale locale) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rights.advice.adviser", CounselModel.label(advisers, text.adviser()));
        fields.put("rights.advice.adviser-name", text.adviserName());
        fields.put("rights.advice.subject", text.subject());
        fields.put("rights.advice.question", text.question());
        fields.put("rights.advice.asked", day(text.askedOn()));
        fields.put("rights.advice.advice", text.advice());
        fields.put("rights.advice.given", day(text.givenOn()));
        fields.put(
                "rights.advice.followed",
                text.followed().isEmpty() ? "" : texts.get(locale, "rights.advice.followed." + text.followed()));
        fields.put("rights.advice.reason", text.reason());
        fields.put("rights.advice.reported", day(text.reportedOn()));
        return fields;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
