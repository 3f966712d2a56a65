package nl.aantafel.rights.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Oversight;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Breaches;
import nl.aantafel.rights.Breaches.Breach;
import nl.aantafel.rights.Breaches.Change;
import nl.aantafel.rights.Breaches.Suspicion;
import nl.aantafel.rights.Breaches.Text;
import nl.aantafel.rights.web.BreachModel.Kinds;
import nl.aantafel.rights.web.BreachModel.One;
import nl.aantafel.rights.web.BreachModel.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reporting that something may be wrong, and the register of breaches. */
@Controller
final class BreachPages {

    private final Breaches breaches;
    private final Watching watching;
    private final Texts texts;
    private final Time time;

    BreachPages(Breaches breaches, Watching watching, Texts texts, Time time) {
        this.breaches = breaches;
        this.watching = watching;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping("/breaches/report")
    ModelAndView reporting(Actor actor) {
        List<Choice> places = breaches.places(actor).stream()
                .map(each -> new Choice(each.partnership().toString(), each.name()))
                .toList();
        return Pages.view("rights/breach-report", new Report(places, local(time.now())));
    }

    @PostMapping("/breaches/report")
    ModelAndView report(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        breaches.report(
                actor,
                new Suspicion(
                        typed.maybeId("samenwerkingsverband"),
                        typed.moment("ontdektOp"),
                        typed.text("ontdektDoor"),
                        typed.text("wat")));
        return Pages.redirect("/breaches/report", "rights.breach.notice.reported");
    }

    /** As a browser's field for a day and a time holds it. */
    static String local(@Nullable Instant at) {
        return at == null
                ? ""
                : LocalDateTime.ofInstant(at, Time.ZONE)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    @GetMapping("/oversight/breaches")
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID asked,
            @RequestParam(name = "stand", defaultValue = "") String state,
            Locale locale) {
        Watched watched = watching.chosen(actor, asked);
        boolean settled = state.equals("afgerond");
        return Pages.view(
                "rights/breaches",
                new BreachModel(
                        watched,
                        settled,
                        breaches.list(actor, watched.id(), settled),
                        kinds(watching.frame(actor, watched.id()), locale)));
    }

    private static Kinds kinds(Frame frame, Locale locale) {
        return new Kinds(
                frame.oversight().breachPeople().stream()
                        .map(each -> new Choice(each.code(), each.label().in(locale)))
                        .toList(),
                frame.term(Oversight.BREACH_TERM).article());
    }

    @GetMapping("/oversight/breaches/{breach}")
    ModelAndView one(Actor actor, @PathVariable("breach") UUID id, Locale locale) {
        Breach breach = breaches.view(actor, id);
        Kinds kinds = kinds(watching.frame(actor, breach.partnership()), locale);
        List<Written> history = Written.of(breaches.history(actor, id).stream()
                .map(each -> new Written.Version(each.by(), each.at(), fields(each, kinds, locale)))
                .toList());
        return Pages.view("rights/breach", new One(breach, kinds, history));
    }

    @PostMapping("/oversight/breaches/{breach}")
    ModelAndView write(Actor actor, @PathVariable("breach") UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        breaches.write(
                actor,
                id,
                new Text(
                        typed.text("stand"),
                        typed.moment("ontdektOp"),
                        typed.text("ontdektDoor"),
                        typed.date("gebeurdOp"),
                        typed.text("wat"),
                        new HashSet<>(typed.all("betrokkenen")),
                        typed.number("aantal"),
                        typed.text("gegevens"),
                        typed.text("gevolgen"),
                        typed.text("maatregelen"),
                        typed.truth("toezichthouder"),
                        typed.moment("gemeldOp"),
                        typed.text("redenToezichthouder"),
                        typed.truth("verteld"),
                        typed.date("verteldOp"),
                        typed.text("redenBetrokkenen"),
                        typed.text("conclusie")),
                typed.version());
        return Pages.redirect("/oversight/breaches/" + id, "rights.register.notice.written");
    }

    private Map<String, String> fields(Change change, Kinds kinds, Locale locale) {
        Text text = change.text();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rights.breach.stage", texts.get(locale, "rights.breach.stage." + text.stage()));
        fields.put("rights.breach.discovered", local(text.discoveredAt()).replace('T', ' '));
        fields.put("rights.breach.discovered-by", text.discoveredBy());
        fields.put(
                "rights.breach.happened",
                text.happenedOn() == null ? "" : text.happenedOn().toString());
        fields.put("rights.breach.what", text.what());
        fields.put(
                "rights.breach.people",
                text.people().stream().map(kinds::label).sorted().collect(Collectors.joining(", ")));
        fields.put(
                "rights.breach.about", text.about() == null ? "" : text.about().toString());
        fields.put("rights.breach.data", text.data());
        fields.put("rights.breach.consequences", text.consequences());
        fields.put("rights.breach.measures", text.measures());
        fields.put("rights.breach.authority", decided(text.authorityTold(), locale));
        fields.put("rights.breach.authority.at", local(text.authorityToldAt()).replace('T', ' '));
        fields.put("rights.breach.authority.reason", text.authorityReason());
        fields.put("rights.breach.told", decided(text.peopleTold(), locale));
        fields.put(
                "rights.breach.told.on",
                text.peopleToldOn() == null ? "" : text.peopleToldOn().toString());
        fields.put("rights.breach.told.reason", text.peopleReason());
        fields.put("rights.breach.conclusion", text.conclusion());
        return fields;
    }

    private String decided(@Nullable Boolean told, Locale locale) {
        return told == null ? "" : texts.get(locale, told ? "rights.register.yes" : "rights.register.no");
    }
}
