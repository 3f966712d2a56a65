package nl.aantafel.casefile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Accesses.Roles;
import nl.aantafel.casefile.CaseAccesses;
import nl.aantafel.casefile.CaseAccesses.CaseAccess;
import nl.aantafel.casefile.CaseAccesses.PersonAccess;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who can see what, and why: of a case, of a professional, of a role. */
@Controller
final class AccessPages {

    private final CaseAccesses accesses;
    private final FrameCatalogue frames;
    private final Texts texts;

    AccessPages(CaseAccesses accesses, FrameCatalogue frames, Texts texts) {
        this.accesses = accesses;
        this.frames = frames;
        this.texts = texts;
    }

    @GetMapping("/cases/{caseId}/access")
    ModelAndView ofCase(Actor actor, @PathVariable UUID caseId, Locale locale) {
        CaseAccess access = accesses.ofCase(actor, caseId, locale);
        Frame frame = frames.frame(access.page().view().frameCode());
        List<AccessModel.Line> lines = access.holders().stream()
                .map(each -> new AccessModel.Line(
                        each,
                        role(frame, each.role(), locale),
                        frame.seatKind(each.seatKind())
                                .map(kind -> kind.label().in(locale))
                                .orElse(""),
                        each.categories().stream()
                                .map(code -> frame.category(code)
                                        .map(category -> category.label().in(locale))
                                        .orElse(code))
                                .collect(Collectors.joining(", "))))
                .toList();
        return Pages.view(
                "casefile/access",
                new AccessModel(
                        access,
                        lines.stream().filter(each -> each.holder().now()).toList(),
                        lines.stream().filter(each -> !each.holder().now()).toList()));
    }

    private static String role(Frame frame, String code, Locale locale) {
        return frame.list(Lists.CASE_ROLES).label(code).in(locale);
    }

    @GetMapping("/access/{partnership}/people/{person}")
    ModelAndView ofPerson(
            Actor actor,
            @PathVariable("partnership") UUID partnership,
            @PathVariable("person") UUID person,
            Locale locale) {
        PersonAccess access = accesses.ofPerson(actor, partnership, person);
        Frame frame = frames.frame(access.frameCode());
        return Pages.view(
                "casefile/person-access",
                new AccessModel.OfPerson(
                        access,
                        access.places().stream()
                                .map(each -> new AccessModel.Place(each, role(frame, each.role(), locale)))
                                .toList()));
    }

    @GetMapping("/access/roles")
    ModelAndView roles(Actor actor, Locale locale) {
        Roles roles = accesses.roles(actor);
        return Pages.view(
                "casefile/role-access",
                new AccessModel.OfRoles(
                        named(roles.inCase(), "casefile.access.role.", "casefile.access.right.", locale),
                        named(roles.inPartnership(), "directory.role.", "casefile.access.duty.", locale)));
    }

    private <R extends Enum<R>> List<AccessModel.Role> named(
            Map<String, Set<R>> table, String role, String right, Locale locale) {
        return table.entrySet().stream()
                .map(each -> new AccessModel.Role(
                        texts.get(locale, role + each.getKey()),
                        Arrays.stream(each.getValue().toArray(Enum<?>[]::new))
                                .map(one -> texts.get(locale, right + one.name()))
                                .toList()))
                .toList();
    }
}
