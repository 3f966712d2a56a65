package nl.aantafel.account;

import java.util.List;
import java.util.UUID;
import nl.aantafel.account.Accounts.OneTimeLink;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import org.springframework.stereotype.Component;

/** Whose accounts an administrator keeps: of people whose organisation takes part in the partnership. */
@Component
class AdministeredPeople {

    private final AccountStore accounts;
    private final WhoIsWho whoIsWho;
    private final FreshLinks links;
    private final Authorise authorise;
    private final Trace trace;
    private final Time time;

    AdministeredPeople(
            AccountStore accounts, WhoIsWho whoIsWho, FreshLinks links, Authorise authorise, Trace trace, Time time) {
        this.accounts = accounts;
        this.whoIsWho = whoIsWho;
        this.links = links;
        this.authorise = authorise;
        this.trace = trace;
        this.time = time;
    }

    Professional require(Actor actor, UUID partnership, UUID professional, String activity) {
        authorise.require(actor, Authorise.Duty.ADMINISTER, partnership);
        trace.of(Trace.Action.ADMINISTER, activity, null, List.of());
        Professional person = whoIsWho.professional(professional).orElseThrow(RefusedException::notFound);
        if (whoIsWho.participants(partnership).stream()
                .noneMatch(organisation -> organisation.id().equals(person.organisation()))) {
            throw RefusedException.notFound();
        }
        return person;
    }

    Account account(Actor actor, UUID partnership, UUID professional, String activity) {
        require(actor, partnership, professional, activity);
        return accounts.byProfessional(professional).orElseThrow(RefusedException::notFound);
    }

    OneTimeLink link(UUID account) {
        return new OneTimeLink(
                "/sign-in/welcome/" + links.link(account), time.now().plus(FreshLinks.VALID));
    }
}
