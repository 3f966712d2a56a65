package nl.aantafel.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.aantafel.account.AccountState;
import nl.aantafel.account.AccountSummary;
import nl.aantafel.account.Accounts;
import nl.aantafel.account.StartOvers;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.page.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts of a partnership, for its functional administrator. */
@Controller
@RequestMapping("/administration/accounts")
class AccountsController {

    private static final String ONE = "/{partnership}/{professional}";

    private final Accounts accounts;
    private final WhoIsWho whoIsWho;
    private final StartOvers startOvers;
    private final SetUpAddress address;

    AccountsController(Accounts accounts, WhoIsWho whoIsWho, StartOvers startOvers, SetUpAddress address) {
        this.accounts = accounts;
        this.whoIsWho = whoIsWho;
        this.startOvers = startOvers;
        this.address = address;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID partnership,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state) {
        List<Partnership> own = administered(actor);
        UUID chosen = partnership == null && !own.isEmpty() ? own.getFirst().id() : partnership;
        if (chosen == null) {
            throw RefusedException.notFound();
        }
        List<AccountSummary> lines = accounts.list(actor, chosen, new Accounts.Filter(q, state(state)));
        return Pages.view("account/list", new AccountsView(chosen, own, q, state, lines));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID partnership, @PathVariable UUID professional) {
        return detail(actor, partnership, professional, "");
    }

    @PostMapping(ONE)
    ModelAndView create(
            Actor actor,
            @PathVariable UUID partnership,
            @PathVariable UUID professional,
            @RequestParam(defaultValue = "") String signInName,
            @RequestParam(defaultValue = "") String screeningUntil) {
        var made = accounts.create(
                actor,
                partnership,
                new Accounts.NewAccount(professional, signInName, TypedDay.of("screeningUntil", screeningUntil)));
        return handOver(actor, partnership, professional, made);
    }

    @PostMapping(ONE + "/link")
    ModelAndView link(Actor actor, @PathVariable UUID partnership, @PathVariable UUID professional) {
        return handOver(actor, partnership, professional, accounts.newLink(actor, partnership, professional));
    }

    @PostMapping(ONE + "/start-over")
    ModelAndView startOver(Actor actor, @PathVariable UUID partnership, @PathVariable UUID professional) {
        startOvers.ask(actor, partnership, professional);
        return Pages.redirect(path(partnership, professional), "account.start-over.asked");
    }

    @PostMapping(ONE + "/block")
    ModelAndView block(Actor actor, @PathVariable UUID partnership, @PathVariable UUID professional) {
        accounts.block(actor, partnership, professional);
        return Pages.redirect(path(partnership, professional), "account.admin.blocked");
    }

    @PostMapping(ONE + "/unblock")
    ModelAndView unblock(Actor actor, @PathVariable UUID partnership, @PathVariable UUID professional) {
        accounts.unblock(actor, partnership, professional);
        return Pages.redirect(path(partnership, professional), "account.admin.unblocked");
    }

    @PostMapping(ONE + "/screening")
    ModelAndView screening(
            Actor actor,
            @PathVariable UUID partnership,
            @PathVariable UUID professional,
            @RequestParam(defaultValue = "") String screeningUntil) {
        accounts.screenedUntil(actor, partnership, professional, TypedDay.of("screeningUntil", screeningUntil));
        return Pages.redirect(path(partnership, professional), "account.admin.screening-saved");
    }

    /** The link is in this answer only; it is kept nowhere, so there is no page to redirect to. */
    private ModelAndView handOver(Actor actor, UUID partnership, UUID professional, Accounts.OneTimeLink link) {
        return detail(actor, partnership, professional, address.of(link));
    }

    private ModelAndView detail(Actor actor, UUID partnership, UUID professional, String link) {
        AccountSummary account = accounts.of(actor, partnership, professional);
        StartOvers.Line asked = account.inUse()
                ? startOvers.of(actor, partnership, professional).orElse(null)
                : null;
        return Pages.view(
                "account/detail", new AccountView(account, path(partnership, professional), partnership, link, asked));
    }

    private List<Partnership> administered(Actor actor) {
        return whoIsWho.rolesOf(actor.person()).stream()
                .filter(held -> held.role().equals(Roles.FUNCTIONAL_ADMINISTRATOR))
                .flatMap(held -> whoIsWho.partnership(held.partnership()).stream())
                .distinct()
                .toList();
    }

    private static @Nullable AccountState state(String code) {
        return Arrays.stream(AccountState.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String path(UUID partnership, UUID professional) {
        return "/administration/accounts/" + partnership + "/" + professional;
    }
}
