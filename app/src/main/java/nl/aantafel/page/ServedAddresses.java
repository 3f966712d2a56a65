package nl.aantafel.page;

/** Which addresses this process answers at; any other it does not know. */
@FunctionalInterface
public interface ServedAddresses {

    /** {@code address}: a path, or the pattern of one. */
    boolean serves(String address);
}
