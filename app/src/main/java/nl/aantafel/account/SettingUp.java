package nl.aantafel.account;

import java.util.Optional;
import java.util.Set;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.door.PasswordRule;
import nl.aantafel.directory.BeginPartnership;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import org.springframework.stereotype.Component;

/** Hashes outside any transaction, and leaves what is written down to the {@link LinkBook}. */
@Component
class SettingUp implements SetUp {

    private final LinkBook links;
    private final Passwords passwords;
    private final SigningIn door;

    SettingUp(LinkBook links, Passwords passwords, SigningIn door) {
        this.links = links;
        this.passwords = passwords;
        this.door = door;
    }

    @Override
    public Progress progress(Actor actor, String link) {
        return links.progress(actor, link).orElseThrow(RefusedException::notFound);
    }

    @Override
    public void choosePassword(Actor actor, String link, String password) {
        String name = progress(actor, link).signInName();
        PasswordRule.check("password", password, name).refuseIfAny();
        links.choosePassword(actor, link, passwords.hash(password));
    }

    @Override
    public SignInStep confirm(Actor actor, String link, String code) {
        Optional<Account> account = links.confirm(actor, link, code);
        return account.isEmpty()
                ? new SignInStep.Wrong()
                : door.enter(account.get(), Set.of(SignedIn.PASSWORD, SignedIn.TOTP));
    }

    @Override
    public boolean mayBegin(Actor actor, String link) {
        return links.mayBegin(actor, link);
    }

    @Override
    public String begin(Actor actor, String link, BeginPartnership partnership) {
        if (!links.mayBegin(actor, link)) {
            throw RefusedException.notFound();
        }
        return links.begin(actor, link, partnership);
    }
}
