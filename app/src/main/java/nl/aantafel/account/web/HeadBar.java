package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.aantafel.account.SignedIn;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Time;
import nl.aantafel.notify.Bell;
import nl.aantafel.page.Page;
import nl.aantafel.page.ViewerSource;
import nl.aantafel.platform.Settings;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who looks at a page and what that person's head bar offers, from the roles held today; two questions to the directory. */
@Component
class HeadBar implements ViewerSource {

    private static final Set<String> WITH_CASES = Set.of(
            Roles.PROCESS_DIRECTOR,
            Roles.SECRETARY,
            Roles.TRIAGE_MEMBER,
            Roles.CASE_DIRECTOR,
            Roles.PARTICIPANT,
            Roles.SUBJECT_EXPERT);
    private static final Set<String> WEIGHING = Set.of(Roles.PROCESS_DIRECTOR, Roles.SECRETARY, Roles.TRIAGE_MEMBER);
    private static final Set<String> WATCHING = Set.of(Roles.DATA_PROTECTION_OFFICER, Roles.PRIVACY_OFFICER);

    /** With one of these in the bar there is something to be told. */
    private static final Set<String> TOLD = Set.of("nav.meetings", "nav.oversight", "nav.advice");

    private static final Set<String> AGREEING =
            Set.of(Roles.FUNCTIONAL_ADMINISTRATOR, Roles.PROCESS_DIRECTOR, Roles.DATA_PROTECTION_OFFICER);

    private final WhoIsWho whoIsWho;
    private final Bell bell;
    private final Time time;
    private final Settings settings;

    HeadBar(WhoIsWho whoIsWho, Bell bell, Time time, Settings settings) {
        this.whoIsWho = whoIsWho;
        this.bell = bell;
        this.time = time;
        this.settings = settings;
    }

    @Override
    public Optional<Page.Viewer> viewer(HttpServletRequest request) {
        SignedIn who = ActorArgument.signedIn();
        if (who == null) {
            return Optional.empty();
        }
        return whoIsWho.professional(who.professionalId()).map(this::viewer);
    }

    /** Where the day starts for these roles. */
    String start(SignedIn who) {
        List<Page.NavItem> items = items(roles(who.professionalId()));
        return items.isEmpty() ? "/account" : items.getFirst().href();
    }

    static List<Page.NavItem> items(Set<String> roles) {
        List<Page.NavItem> items = new ArrayList<>();
        boolean contactPoint = roles.contains(Roles.PRIVACY_OFFICER);
        boolean advises = roles.contains(Roles.LEGAL_ADVISER);
        if (any(roles, WITH_CASES) || roles.contains(Roles.TEAM_LEADER) || contactPoint || advises) {
            items.add(new Page.NavItem("nav.work", "/work"));
        }
        if (roles.contains(Roles.TEAM_LEADER)) {
            items.add(new Page.NavItem("nav.team", "/work/team"));
        }
        if (any(roles, WITH_CASES)) {
            items.add(new Page.NavItem("nav.cases", "/cases"));
            items.add(new Page.NavItem("nav.meetings", "/meetings"));
            items.add(new Page.NavItem("nav.search", "/search"));
        }
        if (any(roles, WEIGHING)) {
            items.add(new Page.NavItem("nav.triage", "/triage"));
        }
        if (roles.contains(Roles.RESEARCHER)) {
            items.add(new Page.NavItem("nav.surveys", "/surveys"));
        }
        if (roles.contains(Roles.SECRETARY)) {
            items.add(new Page.NavItem("nav.screenings", "/screenings"));
        }
        if (advises) {
            items.add(new Page.NavItem("nav.advice", "/advice-questions"));
        }
        if (contactPoint) {
            items.add(new Page.NavItem("nav.informing", "/informing"));
        }
        if (any(roles, WATCHING)) {
            items.add(new Page.NavItem("nav.oversight", "/oversight"));
            items.add(new Page.NavItem("nav.log", "/log"));
            items.add(new Page.NavItem("nav.requests", "/requests"));
        }
        boolean administrator = roles.contains(Roles.FUNCTIONAL_ADMINISTRATOR);
        if (administrator) {
            items.add(new Page.NavItem("nav.organisations", "/administration/organisations"));
            items.add(new Page.NavItem("nav.people", "/administration/people"));
            items.add(new Page.NavItem("nav.accounts", "/administration/accounts"));
        }
        if (administrator || any(roles, WATCHING)) {
            items.add(new Page.NavItem("nav.frames", "/frames"));
        }
        if (any(roles, WATCHING)) {
            items.add(new Page.NavItem("nav.retention", "/retention"));
        }
        if (any(roles, AGREEING)) {
            items.add(new Page.NavItem("nav.approvals", ApprovalsController.PATH));
        }
        return items;
    }

    private Page.Viewer viewer(Professional person) {
        List<Page.NavItem> items = items(roles(person.id()));
        boolean told = items.stream().anyMatch(each -> TOLD.contains(each.key()));
        Supplier<Bell.Head> head = SingletonSupplier.of(() -> bell.head(person.id(), time.now()));
        return new Page.Viewer(
                person.name(),
                Page.initials(person.name()),
                person.organisationName(),
                told ? withBell(items, head) : items,
                settings.demo(),
                told ? () -> head.get().emergency() : Optional::empty);
    }

    /** Whoever can be asked for a meeting is told so, and whoever watches what they must know. */
    private static List<Page.NavItem> withBell(List<Page.NavItem> items, Supplier<Bell.Head> head) {
        List<Page.NavItem> all = new ArrayList<>(items);
        all.add(new Page.NavItem("nav.messages", "/messages", () -> head.get().unread()));
        return all;
    }

    private Set<String> roles(java.util.UUID professional) {
        return whoIsWho.rolesOf(professional).stream().map(RoleHolding::role).collect(Collectors.toSet());
    }

    private static boolean any(Set<String> held, Set<String> wanted) {
        return !Collections.disjoint(held, wanted);
    }
}
