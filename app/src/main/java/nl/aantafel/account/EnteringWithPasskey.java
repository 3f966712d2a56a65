package nl.aantafel.account;

import java.util.Set;
import nl.aantafel.account.Passkeys.Site;
import nl.aantafel.kernel.Actor;
import org.springframework.stereotype.Component;

@Component
class EnteringWithPasskey implements PasskeySignIn {

    private final PasskeyBook book;
    private final SigningIn door;

    EnteringWithPasskey(PasskeyBook book, SigningIn door) {
        this.book = book;
        this.door = door;
    }

    @Override
    public String challenge(Actor actor, String address) {
        return book.challenge(actor, address);
    }

    @Override
    public SignInStep enter(Actor actor, String answer, Site site, String address) {
        return switch (book.proof(actor, answer, site, address)) {
            case DoorBook.Proof.Shown shown -> door.enter(shown.account(), Set.of(SignedIn.PASSKEY));
            case DoorBook.Proof.Not not -> not.step();
        };
    }
}
