package nl.aantafel.account;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.springframework.modulith.NamedInterface;

/**
 * What a device signed, checked for a room that keeps passkeys of its own. Attestation is not asked for; a device that did not ask who its
 * owner is gives nothing.
 */
@NamedInterface("door")
public interface DeviceKeys {

    /** Where pages are seen: the scheme with the name and port, and the name alone. */
    record Place(String origin, String name) {}

    /**
     * @param id as the device calls it
     * @param credential its public half, with the id in it
     * @param signCount how often the device said it was used
     */
    record Key(byte[] id, byte[] credential, long signCount, boolean backupEligible) {
        @Override
        public String toString() {
            return "Key";
        }
    }

    /** Which key says that it signed what. */
    record Signed(byte[] key, byte[] challenge) {
        @Override
        public String toString() {
            return "Signed";
        }
    }

    /** Something to sign. */
    String challenge();

    /** A new key; empty when the answer is not a good one to what was asked. */
    Optional<Key> made(String answer, Place place, Predicate<byte[]> asked);

    /** Empty when it is no answer at all. */
    Optional<Signed> read(String answer);

    /** The count of the device, when this key signed this answer here. */
    OptionalLong signed(String answer, Key key, Place place);

    /** As browsers write bytes. */
    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /** What a browser needs to make one: {@code handle} stands for the owner on the device and says nothing about them. */
    record Offer(String challenge, byte[] handle, String name, List<byte[]> known) {
        @Override
        public String toString() {
            return "Offer";
        }
    }
}
