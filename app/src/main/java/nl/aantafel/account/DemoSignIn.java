package nl.aantafel.account;

import java.util.List;
import java.util.Optional;
import nl.aantafel.kernel.Actor;

/** Signing in by picking one of the invented people. Exists in a demo only. */
public interface DemoSignIn {

    /** One who can be picked: the account's name, and who it is. */
    record DemoPerson(String account, String name, String organisation, List<String> roles) {}

    /** The first five hundred, by organisation and name. */
    List<DemoPerson> people(Actor door);

    /** Signs in without factors; {@link SignInStep.Wrong} when there is no such account. */
    SignInStep pick(Actor door, String account);

    /** A bearer token for an hour; empty when there is no such account. */
    Optional<ApiToken> token(Actor door, String account);
}
