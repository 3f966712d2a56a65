package nl.aantafel.client;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.DeviceKeys.Place;
import nl.aantafel.account.Passwords;
import nl.aantafel.account.door.Device;
import nl.aantafel.account.door.PasswordRule;
import nl.aantafel.account.door.Token;
import nl.aantafel.client.store.DoorStore;
import nl.aantafel.client.store.DoorStore.Credentials;
import nl.aantafel.kernel.Actor;
import org.springframework.stereotype.Component;

/** Compares passwords outside any transaction, and leaves what is written down to the {@link VisitorBook}. */
@Component
class EnteringByCode implements Entering {

    private final DoorStore doors;
    private final Passwords passwords;
    private final VisitorBook book;

    EnteringByCode(DoorStore doors, Passwords passwords, VisitorBook book) {
        this.doors = doors;
        this.passwords = passwords;
        this.book = book;
    }

    @Override
    public Optional<String> enter(Try what) {
        Optional<Credentials> door = doors.named(name(what));
        boolean right = passwords.matches(
                what.secret(), door.map(Credentials::passwordHash).orElse(null));
        return book.tried(AtDoor.DOORKEEPER, what, door.map(Credentials::door), right)
                .map(opened -> book.open(Actor.client(opened), what.device()));
    }

    @Override
    public Optional<String> begin(Try what, String password) {
        Optional<Credentials> door = doors.named(name(what));
        byte[] typed = Token.hash(Codes.plain(what.secret()));
        boolean right = door.map(Credentials::codeHash)
                .filter(kept -> Arrays.equals(kept, typed))
                .isPresent();
        if (right) {
            PasswordRule.check("password", password, what.name()).refuseIfAny();
        }
        String hash = passwords.hash(right ? password : what.name());
        return book.begun(AtDoor.DOORKEEPER, what, door.filter(each -> right), hash)
                .map(opened -> book.open(Actor.client(opened), what.device()));
    }

    @Override
    public String challenge(Actor doorkeeper, String address) {
        return book.challenge(doorkeeper, address);
    }

    @Override
    public Optional<String> enterWithPasskey(String answer, Place place, String address, Device device) {
        return book.signed(AtDoor.DOORKEEPER, answer, place, address)
                .map(opened -> book.open(Actor.client(opened), device));
    }

    @Override
    public String pick(UUID door, Device device) {
        return book.open(Actor.client(door), device);
    }

    @Override
    public void out(Actor doorkeeper, String token) {
        book.out(doorkeeper, token);
    }

    static String name(Try what) {
        return what.name().strip().toLowerCase(java.util.Locale.ROOT);
    }
}
