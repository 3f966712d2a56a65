package nl.aantafel.casefile.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.CasePages.StatementScreen;
import nl.aantafel.casefile.CasePages.StatementsScreen;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.casefile.Sharing.Preview;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging;
import nl.aantafel.page.Again;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What is said in a case: the list, one version, and the forms to write, correct and answer. */
@Controller
@RequestMapping("/cases/{caseId}/statements")
final class StatementPages {

    private static final int WORDS = 80;
    private static final String TAB = "tab.statements";
    private static final String PREVIEW = "nl.aantafel.casefile.preview";

    private final CasePages pages;
    private final Statements statements;
    private final Sharing sharing;
    private final StatementCards cards;
    private final StatementForm forms;
    private final Options options;

    StatementPages(
            CasePages pages,
            Statements statements,
            Sharing sharing,
            StatementCards cards,
            StatementForm forms,
            Options options) {
        this.pages = pages;
        this.statements = statements;
        this.sharing = sharing;
        this.cards = cards;
        this.forms = forms;
        this.options = options;
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/statements";
    }

    /** The filter as it stands in the address: codes and ids, never names. */
    record Wanted(
            String kind,
            String topic,
            @Nullable UUID person,
            @Nullable String after) {

        Statements.Query query() {
            return new Statements.Query(
                    kind.isEmpty() ? Set.of() : Set.of(kind),
                    topic.isEmpty() ? Set.of() : Set.of(topic),
                    person == null ? Set.of() : Set.of(person),
                    null,
                    Set.of(),
                    false,
                    after,
                    Paging.DEFAULT_SIZE);
        }

        String next(String path, String key) {
            Map<String, Object> all = new LinkedHashMap<>();
            UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
            add(address, all, "kind", kind);
            add(address, all, "topic", topic);
            add(address, all, "person", person == null ? "" : person.toString());
            add(address, all, "after", key);
            return address.encode().buildAndExpand(all).toUriString();
        }

        private static void add(UriComponentsBuilder address, Map<String, Object> all, String name, String value) {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
                all.put(name, value);
            }
        }
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam @Nullable UUID person,
            @RequestParam @Nullable String after,
            Locale locale) {
        Wanted wanted = new Wanted(kind, topic, person, after);
        StatementsScreen found = pages.statements(actor, ask(caseId, Right.SEE_CASE, locale), wanted.query());
        CaseScreen screen = found.page();
        return Pages.view(
                "casefile/statements",
                new StatementsModel(
                        screen,
                        found.slice().rows().stream()
                                .map(each -> new StatementsModel.Row(
                                        cards.of(each, screen.view(), screen.family(), locale),
                                        found.mayCorrect(each),
                                        each.shared().own()))
                                .toList(),
                        filter(screen, wanted, locale),
                        found.slice()
                                .next()
                                .map(key -> wanted.next(path(caseId), key))
                                .orElse(null),
                        found.team(),
                        found.changed(),
                        found.investigations(),
                        found.requests()));
    }

    private StatementsModel.Filter filter(CaseScreen screen, Wanted wanted, Locale locale) {
        Frame frame = options.frame(screen.view().frameCode());
        return new StatementsModel.Filter(
                wanted.kind(),
                wanted.topic(),
                wanted.person() == null ? "" : wanted.person().toString(),
                options.list(frame, Lists.STATEMENT_KINDS, locale),
                options.list(frame, Lists.STATEMENT_TOPICS, locale),
                options.persons(screen.family(), locale));
    }

    private static Ask ask(UUID caseId, Right right, Locale locale) {
        return new Ask(caseId, TAB, right, locale);
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        StatementScreen found = pages.statement(actor, ask(caseId, Right.SEE_CASE, locale), Optional.of(id));
        StatementView said = found.statement().orElseThrow();
        CaseScreen screen = found.page();
        return Pages.view(
                "casefile/statement",
                new StatementModel(
                        screen,
                        cards.of(said, screen.view(), screen.family(), locale),
                        Optional.ofNullable(said.supersededBy()),
                        because(said, options.frame(screen.view().frameCode()), locale)));
    }

    /** What who brought it wrote about why medical secrecy does not hold; nobody else reads it. */
    private static List<String> because(StatementView said, Frame frame, Locale locale) {
        Map<String, String> answers = said.shared().conditions().weighing();
        return Stream.concat(
                        Stream.of(said.shared().liftingReason()),
                        frame.ground(said.liftingGround()).stream()
                                .flatMap(ground -> ground.weighing().stream())
                                .filter(question -> answers.containsKey(question.code()))
                                .map(question -> question.label().in(locale) + " " + answers.get(question.code())))
                .filter(line -> !line.isBlank())
                .toList();
    }

    @GetMapping("/new")
    ModelAndView fresh(
            Actor actor,
            @PathVariable UUID caseId,
            @RequestAttribute(name = PREVIEW, required = false) @Nullable Preview preview,
            Locale locale) {
        StatementScreen screen = pages.statement(actor, ask(caseId, Right.CONTRIBUTE, locale), Optional.empty());
        Form form = Form.fresh(screen.page().head(), "casefile.web.statement.new", path(caseId), path(caseId));
        return Pages.view(
                "casefile/share",
                forms.page(form.readers(screen.team().size()), screen, locale, Optional.ofNullable(preview)));
    }

    @PostMapping
    ModelAndView write(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        statements.write(actor, caseId, StatementForm.read(new Posted(typed), actor));
        return Pages.redirect(path(caseId), "casefile.web.notice.statement-written");
    }

    /** What each will see; to a script only that, else the form again with it. */
    @PostMapping("/preview")
    @Nullable
    ModelAndView preview(
            Actor actor,
            @PathVariable UUID caseId,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws ServletException, IOException {
        Preview preview =
                sharing.preview(actor, caseId, StatementForm.read(new Posted(typed), actor), Optional.empty());
        return ahead(actor, new Ahead(caseId, Optional.empty(), preview), request, response, locale);
    }

    @PostMapping("/{id}/preview")
    @Nullable
    ModelAndView previewCorrection(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws ServletException, IOException {
        Preview preview = sharing.preview(actor, caseId, StatementForm.read(new Posted(typed), actor), Optional.of(id));
        return ahead(actor, new Ahead(caseId, Optional.of(id), preview), request, response, locale);
    }

    private record Ahead(UUID caseId, Optional<UUID> corrects, Preview preview) {
        String formPage() {
            return path(caseId) + corrects.map(id -> "/" + id + "/correct").orElse("/new");
        }
    }

    private @Nullable ModelAndView ahead(
            Actor actor, Ahead ahead, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws ServletException, IOException {
        if (!"fetch".equals(request.getHeader("X-Requested-With"))) {
            Again.show(request, response, ahead.formPage(), PREVIEW, ahead.preview());
            return null;
        }
        StatementScreen screen =
                pages.statement(actor, ask(ahead.caseId(), Right.CONTRIBUTE, locale), ahead.corrects());
        return Pages.view("casefile/ahead", forms.ahead(ahead.preview(), screen, locale));
    }

    @PostMapping("/seen")
    ModelAndView seen(Actor actor, @PathVariable UUID caseId) {
        sharing.seen(actor, caseId);
        return Pages.redirect(path(caseId), "casefile.sharing.notice.seen");
    }

    @GetMapping("/{id}/withdraw")
    ModelAndView withdrawing(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        StatementScreen screen = pages.statement(actor, ask(caseId, Right.CONTRIBUTE, locale), Optional.of(id));
        return Pages.view(
                "casefile/remove",
                new Removal(
                        Around.of(screen.page().head()),
                        "casefile.sharing.withdraw",
                        shortened(screen.statement().orElseThrow().text()),
                        path(caseId) + "/" + id + "/withdraw",
                        path(caseId)));
    }

    /** Enough of a sentence to know it by. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WORDS)) + "…";
    }

    @PostMapping("/{id}/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        statements.withdraw(actor, caseId, id);
        return Pages.redirect(path(caseId), "casefile.sharing.notice.withdrawn");
    }

    @GetMapping("/{id}/correct")
    ModelAndView correcting(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestAttribute(name = PREVIEW, required = false) @Nullable Preview preview,
            Locale locale) {
        StatementScreen screen = pages.statement(actor, ask(caseId, Right.CONTRIBUTE, locale), Optional.of(id));
        Form form = Form.fresh(
                screen.page().head(),
                "casefile.web.statement.correct",
                path(caseId) + "/" + id + "/correct",
                path(caseId));
        return Pages.view(
                "casefile/share",
                forms.page(form.readers(screen.team().size()), screen, locale, Optional.ofNullable(preview)));
    }

    @PostMapping("/{id}/correct")
    ModelAndView correct(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        statements.correct(actor, caseId, id, StatementForm.read(new Posted(typed), actor));
        return Pages.redirect(path(caseId), "casefile.web.notice.statement-corrected");
    }

    @GetMapping("/{id}/own-view")
    ModelAndView answering(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        StatementScreen screen = pages.statement(actor, ask(caseId, Right.CONTRIBUTE, locale), Optional.of(id));
        StatementView said = screen.statement().orElseThrow();
        UUID only = said.about().size() == 1 ? said.about().getFirst() : null;
        Form form = Form.fresh(
                        screen.page().head(),
                        "casefile.web.own-view",
                        path(caseId) + "/" + id + "/own-view",
                        path(caseId))
                .with(
                        Field.select(
                                        "persoon",
                                        only,
                                        options.orNone(
                                                options.persons(screen.page().family(), locale),
                                                "casefile.web.choose",
                                                locale))
                                .called("wieReageert"),
                        Field.area("tekst", null).called("eigenVisie"),
                        Field.date("gezegdOp", null).open());
        return Pages.view(
                "casefile/form", form.about(said.text()).readers(screen.team().size()));
    }

    @PostMapping("/{id}/own-view")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        UUID person = posted.id("persoon");
        var saidOn = posted.date("gezegdOp");
        posted.refuseIfAny();
        statements.addOwnView(actor, caseId, id, person, posted.text("tekst"), saidOn);
        return Pages.redirect(path(caseId), "casefile.web.notice.own-view-added");
    }
}
