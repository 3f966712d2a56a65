package nl.aantafel.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.account.domain.TokenStore;
import nl.aantafel.account.door.Token;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The demo's way in. The bean is absent elsewhere, so no setting at run time can open it. */
@Component
@ConditionalOnBooleanProperty("aantafel.demo")
class PickingPeople implements DemoSignIn {

    private static final int MOST = 500;
    private static final Duration TOKEN_VALID = Duration.ofHours(1);

    private final AccountStore accounts;
    private final TokenStore tokens;
    private final WhoIsWho whoIsWho;
    private final SigningIn door;
    private final Time time;

    PickingPeople(AccountStore accounts, TokenStore tokens, WhoIsWho whoIsWho, SigningIn door, Time time) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.whoIsWho = whoIsWho;
        this.door = door;
        this.time = time;
    }

    @Override
    public List<DemoPerson> people(Actor actor) {
        List<Account> listed = accounts.first(MOST);
        Map<UUID, Professional> people = whoIsWho.professionals(
                listed.stream().map(Account::professional).toList());
        Map<UUID, Set<String>> roles = roles();
        return listed.stream()
                .flatMap(
                        account -> Optional.ofNullable(people.get(account.professional()))
                                .map(who -> person(account, who, roles))
                                .stream())
                .sorted(Comparator.comparing(DemoPerson::organisation).thenComparing(DemoPerson::name))
                .toList();
    }

    @Override
    public SignInStep pick(Actor actor, String name) {
        Optional<Account> account = accounts.byName(name);
        if (account.isEmpty()) {
            return new SignInStep.Wrong();
        }
        return DoorBook.closed(account.get(), time.today())
                .orElseGet(() -> door.enter(account.get(), Set.of(SignedIn.DEMO)));
    }

    @Override
    public Optional<ApiToken> token(Actor actor, String name) {
        return accounts.byName(name).map(account -> {
            Instant now = time.now();
            String token = Token.random();
            tokens.add(Token.hash(token), account.id(), now, now.plus(TOKEN_VALID));
            return new ApiToken(token, TOKEN_VALID);
        });
    }

    private static DemoPerson person(Account account, Professional who, Map<UUID, Set<String>> roles) {
        return new DemoPerson(
                account.signInName(),
                who.name(),
                who.organisationName(),
                List.copyOf(roles.getOrDefault(who.id(), Set.of())));
    }

    private Map<UUID, Set<String>> roles() {
        return whoIsWho.partnerships().stream()
                .map(Partnership::id)
                .flatMap(partnership -> whoIsWho.holders(partnership, Set.copyOf(Roles.ALL)).stream())
                .collect(Collectors.groupingBy(
                        RoleHolding::professional,
                        Collectors.mapping(RoleHolding::role, Collectors.toCollection(TreeSet::new))));
    }
}
