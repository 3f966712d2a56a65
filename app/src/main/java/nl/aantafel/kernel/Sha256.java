package nl.aantafel.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash the house uses wherever it needs one. */
public final class Sha256 {

    private Sha256() {}

    /** One that has read nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
