package nl.aantafel.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a class of use cases that sees the database as it was at one moment, however many statements it asks: what it
 * reads first and what it reads last belong together. Only as the outermost use case; {@link Bound} tells whether it is.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface OneMoment {

    /** Whether the running use case is one. */
    final class Bound {

        /** Bound for the length of the outermost use case. */
        public static final ScopedValue<Boolean> OF = ScopedValue.newInstance();

        private Bound() {}

        public static boolean holds() {
            return OF.isBound() && OF.get();
        }
    }
}
