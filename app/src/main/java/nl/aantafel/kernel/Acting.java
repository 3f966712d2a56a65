package nl.aantafel.kernel;

import java.util.Optional;

/**
 * The actor bound to the running use case. Filled by the one interceptor around {@link UseCases} and nowhere else; read by
 * the database session and the log.
 */
public final class Acting {

    /** Bound for the length of the outermost use case. */
    public static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Acting() {}

    public static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }
}
