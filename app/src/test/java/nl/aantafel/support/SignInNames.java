package nl.aantafel.support;

import java.util.UUID;
import nl.aantafel.account.AccountSummary;
import nl.aantafel.account.Accounts;
import nl.aantafel.account.Accounts.NewAccount;
import nl.aantafel.kernel.Actor;

/** The name by which somebody of a {@link House} signs in; opens their account at the first asking. */
public final class SignInNames {

    private SignInNames() {}

    public static String of(Accounts accounts, House house, UUID professional) {
        Actor administrator = house.administrator();
        AccountSummary known = accounts.of(administrator, house.partnership(), professional);
        if (known.signInName() != null) {
            return known.signInName();
        }
        accounts.create(administrator, house.partnership(), new NewAccount(professional, null, null));
        return known.email();
    }
}
