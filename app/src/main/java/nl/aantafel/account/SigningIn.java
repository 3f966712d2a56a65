package nl.aantafel.account;

import java.util.Optional;
import java.util.Set;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.kernel.Actor;
import org.springframework.stereotype.Component;

/** Compares the password outside any transaction, and leaves what is written down to the {@link DoorBook}. */
@Component
class SigningIn implements SignIn {

    private final AccountStore accounts;
    private final Passwords passwords;
    private final DoorBook book;

    SigningIn(AccountStore accounts, Passwords passwords, DoorBook book) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.book = book;
    }

    @Override
    public SignInStep password(Actor door, String name, String password, String address) {
        Optional<Account> account = accounts.byName(name.strip());
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        return book.password(door, new DoorBook.Try(name, address), account, right);
    }

    @Override
    public SignInStep code(Actor door, String halfToken, String code, String address) {
        return switch (book.code(door, halfToken, code, address)) {
            case DoorBook.Proof.Shown shown -> enter(shown.account(), Set.of(SignedIn.PASSWORD, SignedIn.TOTP));
            case DoorBook.Proof.Not not -> not.step();
        };
    }

    @Override
    public Optional<SignedIn> halfway(Actor door, String halfToken) {
        return book.halfway(door, halfToken);
    }

    @Override
    public void out(Actor door, String token) {
        book.out(door, token);
    }

    /** The log names the person who entered, so this is a use case of that person. */
    SignInStep enter(Account account, Set<String> factors) {
        SignedIn who = new SignedIn(account.id(), account.professional(), factors);
        return new SignInStep.Entered(book.enter(Actor.professional(account.professional()), who), who);
    }
}
