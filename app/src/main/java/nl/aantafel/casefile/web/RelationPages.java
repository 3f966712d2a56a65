package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms for how the people of a family are related. */
@Controller
@RequestMapping("/cases/{caseId}/family/relations")
final class RelationPages {

    private final CasePages pages;
    private final Families families;
    private final Options options;

    RelationPages(CasePages pages, Families families, Options options) {
        this.pages = pages;
        this.families = families;
        this.options = options;
    }

    private CaseScreen toEdit(Actor actor, UUID caseId, Locale locale) {
        return pages.open(actor, new Ask(caseId, FamilyPages.TAB, Right.EDIT_FAMILY, locale));
    }

    /** A relation as a form holds it; nothing chosen yet in a new one. */
    private record Held(
            @Nullable UUID from,
            String kind,
            @Nullable UUID to,
            @Nullable RelationView stored) {}

    private Form fields(Form form, CaseScreen screen, Held held, Locale locale) {
        List<Choice> persons = options.persons(screen.family(), locale);
        Frame frame = options.frame(screen.view().frameCode());
        RelationView stored = held.stored();
        return form.with(
                        Field.select("persoon", held.from(), options.orNone(persons, "casefile.web.choose", locale)),
                        Field.select(
                                        "soort",
                                        held.kind(),
                                        options.orNone(
                                                options.list(frame, Lists.RELATION_KINDS, locale),
                                                "casefile.web.choose",
                                                locale))
                                .called("relatie"),
                        Field.select(
                                "anderePersoon", held.to(), options.orNone(persons, "casefile.web.choose", locale)))
                .with(Field.checkbox("gezag", stored != null && stored.authority()))
                .beside(
                        Field.date("vanaf", stored == null ? null : stored.fromDay())
                                .open(),
                        Field.date("totEnMet", stored == null ? null : stored.untilDay())
                                .open());
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @PathVariable UUID caseId, @RequestParam @Nullable UUID person, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale);
        String back = FamilyPages.path(caseId);
        Form form = Form.fresh(screen.head(), "casefile.web.relation.new", back + "/relations", back);
        return Pages.view("casefile/form", fields(form, screen, new Held(person, "", null, null), locale));
    }

    private static RelationInput read(Posted posted) {
        RelationInput input = new RelationInput(
                posted.id("persoon"),
                posted.id("anderePersoon"),
                posted.text("soort"),
                posted.ticked("gezag"),
                posted.date("vanaf"),
                posted.date("totEnMet"));
        posted.refuseIfAny();
        return input;
    }

    @PostMapping
    ModelAndView add(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        families.relate(actor, caseId, read(new Posted(typed)));
        return Pages.redirect(FamilyPages.path(caseId), "casefile.web.notice.relation-added");
    }

    private static RelationView find(CaseScreen screen, UUID id) {
        return screen.family().relations().stream()
                .filter(relation -> relation.id().equals(id))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale);
        RelationView relation = find(screen, id);
        String back = FamilyPages.path(caseId);
        String own = back + "/relations/" + id;
        Form form = Form.fresh(screen.head(), "casefile.web.relation.edit", own, back)
                .removable(own + "/remove");
        return Pages.view(
                "casefile/form",
                fields(form, screen, new Held(relation.from(), relation.kind(), relation.to(), relation), locale));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        families.changeRelation(actor, caseId, id, read(new Posted(typed)));
        return Pages.redirect(FamilyPages.path(caseId), "casefile.web.notice.relation-changed");
    }

    @GetMapping("/{id}/remove")
    ModelAndView removing(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale);
        RelationView relation = find(screen, id);
        Frame frame = options.frame(screen.view().frameCode());
        String what = Options.name(screen.family(), relation.from())
                + " – "
                + frame.list(Lists.RELATION_KINDS)
                        .label(relation.kind())
                        .in(locale)
                        .toLowerCase(locale)
                + " – "
                + Options.name(screen.family(), relation.to());
        String back = FamilyPages.path(caseId);
        return Pages.view(
                "casefile/remove",
                new Removal(
                        screen.head(),
                        "casefile.web.relation.remove",
                        what,
                        back + "/relations/" + id + "/remove",
                        back));
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        families.unrelate(actor, caseId, id);
        return Pages.redirect(FamilyPages.path(caseId), "casefile.web.notice.relation-removed");
    }
}
