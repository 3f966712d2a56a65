package nl.aantafel.account;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords; slow on purpose, and therefore never inside a transaction that others wait for. */
@Component
@NamedInterface("door")
public class Passwords {

    // The hash of random bits nobody knows, with the same cost as the real ones: compared when there is no account, so
    // that
    // the answer takes as long.
    private static final String DECOY = "{bcrypt}$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    public String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    public boolean matches(String password, @Nullable String hash) {
        boolean right = encoder.matches(password, hash == null ? DECOY : hash);
        return hash != null && right;
    }
}
