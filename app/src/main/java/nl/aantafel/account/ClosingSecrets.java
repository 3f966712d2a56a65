package nl.aantafel.account;

import java.util.List;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes the secrets of authenticator apps that stand open, or with an older key, with the newest key of the house. */
@UseCases
class ClosingSecrets {

    static final Actor ACTOR = Actor.technical("account-secrets");
    private static final int ROUND = 200;
    private static final Logger LOG = LoggerFactory.getLogger(ClosingSecrets.class);

    private final AccountStore accounts;
    private final KeptSecrets secrets;
    private final Trace trace;

    ClosingSecrets(AccountStore accounts, KeptSecrets secrets, Trace trace) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.trace = trace;
    }

    /** Whether there may be more. */
    public boolean close(Actor job) {
        trace.nothingPersonal();
        String newest = secrets.newest();
        if (newest.isEmpty()) {
            return false;
        }
        List<Account> older = accounts.keptOtherwise(newest, ROUND);
        int done = 0;
        for (Account each : older) {
            String kept = each.secret();
            try {
                if (kept != null
                        && accounts.keepSecret(
                                each.id(), kept, secrets.kept(each.id(), secrets.secret(each.id(), kept)))) {
                    done++;
                }
            } catch (RefusedException gone) {
                LOG.warn("The key of an authenticator's secret is not among the keys that were given.");
            }
        }
        return done == ROUND;
    }
}
