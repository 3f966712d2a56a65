package nl.aantafel.account;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.notify.Addresses;

/**
 * Where a professional gets mail: at the address the directory has. Nowhere for who holds no role today, or whose account is
 * blocked or without a valid screening: they could not open what the mail points at.
 */
@UseCases
class MailAddresses implements Addresses {

    private final WhoIsWho whoIsWho;
    private final AccountStore accounts;
    private final Time time;
    private final Trace trace;

    MailAddresses(WhoIsWho whoIsWho, AccountStore accounts, Time time, Trace trace) {
        this.whoIsWho = whoIsWho;
        this.accounts = accounts;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Optional<Address> of(Actor actor, UUID person) {
        trace.nothingPersonal();
        boolean shut = accounts.byProfessional(person)
                .filter(each -> each.blocked() || each.screeningOver(time.today()))
                .isPresent();
        if (shut || whoIsWho.rolesOf(person).isEmpty()) {
            return Optional.empty();
        }
        return whoIsWho.professional(person)
                .map(Professional::email)
                .filter(mail -> !mail.isBlank())
                .map(Address::new);
    }
}
