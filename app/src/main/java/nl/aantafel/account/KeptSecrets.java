package nl.aantafel.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.aantafel.documents.SealedFiles;
import nl.aantafel.documents.SealedFiles.Sealed;
import org.springframework.stereotype.Component;

/**
 * The secret an account shares with its authenticator app, as it stands in the database: closed with a key of the house that is not
 * in the database, and for this account only. Where the house has no key, and in rows from before there was one, it stands open; the
 * daily round closes it as soon as there is a key.
 */
@Component
class KeptSecrets {

    private static final String CLOSED = "closed:";
    private static final Base64.Encoder WRITTEN = Base64.getEncoder();
    private static final Base64.Decoder READ = Base64.getDecoder();

    private final SealedFiles seals;

    KeptSecrets(SealedFiles seals) {
        this.seals = seals;
    }

    /** How a secret is kept. */
    String kept(UUID account, String secret) {
        if (seals.newest().isEmpty()) {
            return secret;
        }
        Sealed sealed = seals.seal(account, secret.getBytes(StandardCharsets.US_ASCII));
        return newest() + WRITTEN.encodeToString(sealed.wrapped()) + ":" + WRITTEN.encodeToString(sealed.content());
    }

    /** Refused with a sentence when the house does not hold the key any more. */
    String secret(UUID account, String kept) {
        if (!kept.startsWith(CLOSED)) {
            return kept;
        }
        String[] parts = kept.split(":", 4);
        byte[] secret = seals.open(account, new Sealed(parts[1], READ.decode(parts[2]), READ.decode(parts[3])));
        return new String(secret, StandardCharsets.US_ASCII);
    }

    /** What every secret closed with the newest key begins with; nothing begins so when there is no key. */
    String newest() {
        return seals.newest().map(key -> CLOSED + key + ":").orElse("");
    }
}
