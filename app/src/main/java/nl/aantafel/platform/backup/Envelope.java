package nl.aantafel.platform.backup;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The outside of a backup file: a readable head with how the key follows from the passphrase, then pieces that are each
 * encrypted and authenticated (AES-256-GCM). A piece's number and whether it is the last are part of its nonce, the head is
 * part of what is authenticated: a piece that is changed, moved, left out or put in from another file does not open, and a
 * file that ends early has no last piece. The salt is new for each file, so each has a key of its own.
 */
final class Envelope {

    /** Plain bytes per piece; all but the last are full. */
    static final int PIECE = 256 * 1024;

    static final int TAG = 16;

    /** Rounds of PBKDF2 for new files; about a second, three times what OWASP asks for. */
    static final int ROUNDS = 600_000;

    private static final byte[] MAGIC = "AAN TAFEL BACKUP 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int MOST_ROUNDS = 20_000_000;

    private final byte[] head;
    private final SecretKeySpec key;
    private final Cipher cipher;

    private Envelope(int rounds, byte[] salt, char[] passphrase) {
        this.head = ByteBuffer.allocate(MAGIC.length + Integer.BYTES + SALT)
                .put(MAGIC)
                .putInt(rounds)
                .put(salt)
                .array();
        try {
            PBEKeySpec spec = new PBEKeySpec(passphrase, salt, rounds, 256);
            this.key = new SecretKeySpec(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(spec)
                            .getEncoded(),
                    "AES");
            spec.clearPassword();
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 and AES-GCM are part of every JDK", e);
        }
    }

    /** For a new file. */
    static Envelope fresh(char[] passphrase, int rounds) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new Envelope(rounds, salt, passphrase);
    }

    /** Of the file that begins here. */
    static Envelope of(InputStream file, char[] passphrase) throws IOException {
        DataInputStream in = new DataInputStream(file);
        try {
            byte[] magic = new byte[MAGIC.length];
            in.readFully(magic);
            int rounds = in.readInt();
            byte[] salt = new byte[SALT];
            in.readFully(salt);
            if (Arrays.equals(magic, MAGIC) && rounds > 0 && rounds <= MOST_ROUNDS) {
                return new Envelope(rounds, salt, passphrase);
            }
        } catch (EOFException tooShort) {
            // Said below.
        }
        throw new Refused("This is not a backup of Aan Tafel.");
    }

    byte[] head() {
        return head.clone();
    }

    byte[] close(long number, boolean last, byte[] plain, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(long number, boolean last, byte[] closed, int length) {
        try {
            return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(closed, 0, length);
        } catch (GeneralSecurityException changed) {
            throw new Refused(
                    number == 0
                            ? "The passphrase is not the one of this backup, or its beginning was damaged."
                            : "The backup is damaged or cut off at piece " + number + "; it is of no use.",
                    changed);
        }
    }

    private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(head);
        return cipher;
    }
}
