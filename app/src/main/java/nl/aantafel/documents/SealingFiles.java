package nl.aantafel.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.aantafel.kernel.RefusedException;
import org.springframework.stereotype.Component;

/** AES-256-GCM, with the id of the row in what is authenticated; a nonce of its own before each closed piece. */
@Component
final class SealingFiles implements SealedFiles {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FileKeys keys;

    SealingFiles(FileKeys keys) {
        this.keys = keys;
    }

    @Override
    public Sealed seal(UUID id, byte[] file) {
        String newest = newest().orElseThrow(() -> RefusedException.conflict("documents.file.no-key"));
        byte[] own = random(KEY);
        byte[] wrapped = close(keys.of(newest).orElseThrow(), bound(id, newest), own);
        byte[] content = close(own, bound(id, ""), file);
        Arrays.fill(own, (byte) 0);
        return new Sealed(newest, wrapped, content);
    }

    @Override
    public byte[] open(UUID id, Sealed sealed) {
        return open(own(id, sealed.key(), sealed.wrapped()), bound(id, ""), sealed.content());
    }

    @Override
    public Optional<String> newest() {
        return keys.newest();
    }

    @Override
    public byte[] wrapAnew(UUID id, String key, byte[] wrapped) {
        String newest = newest().orElseThrow();
        return close(keys.of(newest).orElseThrow(), bound(id, newest), own(id, key, wrapped));
    }

    private byte[] own(UUID id, String key, byte[] wrapped) {
        byte[] house = keys.of(key).orElseThrow(() -> RefusedException.conflict("documents.file.key-gone", key));
        return open(house, bound(id, key), wrapped);
    }

    /** What a piece is for: which row, closed with what. */
    private static byte[] bound(UUID id, String key) {
        return ("aan-tafel-file-1|" + id + "|" + key).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] close(byte[] key, byte[] bound, byte[] plain) {
        byte[] nonce = random(NONCE);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, bound, nonce);
            byte[] closed = new byte[NONCE + cipher.getOutputSize(plain.length)];
            System.arraycopy(nonce, 0, closed, 0, NONCE);
            int length = cipher.doFinal(plain, 0, plain.length, closed, NONCE);
            return NONCE + length == closed.length ? closed : Arrays.copyOf(closed, NONCE + length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    private static byte[] open(byte[] key, byte[] bound, byte[] closed) {
        ByteBuffer read = ByteBuffer.wrap(closed);
        try {
            byte[] nonce = new byte[NONCE];
            read.get(nonce);
            return cipher(Cipher.DECRYPT_MODE, key, bound, nonce).doFinal(closed, NONCE, closed.length - NONCE);
        } catch (GeneralSecurityException | java.nio.BufferUnderflowException changed) {
            throw new IllegalStateException("a stored file was changed, or its key is another", changed);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] bound, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] random = new byte[length];
        RANDOM.nextBytes(random);
        return random;
    }
}
