package nl.aantafel.kernel;

import java.util.List;

/** Carries a {@link Refusal} out of a use case; the transaction rolls back. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    public static RefusedException notFound() {
        return new RefusedException(new Refusal.NotFound());
    }

    public static RefusedException conflict(String messageKey, String... arguments) {
        return new RefusedException(new Refusal.Conflict(messageKey, List.of(arguments)));
    }

    public static RefusedException mayNot(String messageKey, String... arguments) {
        return new RefusedException(new Refusal.MayNot(messageKey, List.of(arguments), ""));
    }

    public static RefusedException invalid(String field, String messageKey, Object... arguments) {
        return new RefusedException(new Refusal.Invalid(List.of(new Refusal.FieldError(field, messageKey, arguments))));
    }
}
