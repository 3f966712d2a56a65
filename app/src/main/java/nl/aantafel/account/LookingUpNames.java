package nl.aantafel.account;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** Looks a name up among the accounts. */
@Component
class LookingUpNames implements AccountNames {

    private final AccountStore accounts;
    private final Time time;

    LookingUpNames(AccountStore accounts, Time time) {
        this.accounts = accounts;
        this.time = time;
    }

    @Override
    public Optional<UUID> professional(String signInName) {
        return accounts.byName(signInName)
                .filter(account -> DoorBook.closed(account, time.today()).isEmpty())
                .map(Account::professional);
    }
}
