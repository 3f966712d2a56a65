package nl.aantafel.account;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.aantafel.account.Passkeys.Site;
import nl.aantafel.account.domain.Passkey;
import nl.aantafel.account.door.Token;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

@Component
class CheckingDeviceKeys implements DeviceKeys {

    private static final UUID NOBODY = new UUID(0, 0);

    private final PasskeyProof proof;
    private final Time time;

    CheckingDeviceKeys(PasskeyProof proof, Time time) {
        this.proof = proof;
        this.time = time;
    }

    @Override
    public String challenge() {
        return Token.random();
    }

    @Override
    public Optional<Key> made(String answer, Place place, Predicate<byte[]> asked) {
        return proof.made(new Passkeys.Made("", answer, site(place)), NOBODY, asked)
                .map(each -> new Key(each.credentialId(), each.credential(), each.signCount(), each.backupEligible()));
    }

    @Override
    public Optional<Signed> read(String answer) {
        return proof.read(answer).map(each -> new Signed(each.data().getCredentialId(), each.challenge()));
    }

    @Override
    public OptionalLong signed(String answer, Key key, Place place) {
        Passkey kept = new Passkey(
                NOBODY,
                NOBODY,
                key.id(),
                key.credential(),
                key.signCount(),
                key.backupEligible(),
                Set.of(),
                "",
                time.now(),
                null);
        return proof.read(answer)
                .flatMap(each -> proof.signed(each, kept, site(place)))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static Site site(Place place) {
        return new Site(place.origin(), place.name());
    }
}
