package nl.aantafel.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestExecutionListeners;

/**
 * Points the app of a {@code @SpringBootTest} (or {@code @ApplicationModuleTest}) at a {@link TestDatabase}, which can be
 * injected too. Test classes with the same configuration share one app and one database, which saves seconds per class; a
 * test that counts rows of others asks for its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@TestExecutionListeners(listeners = ClockBack.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface OnTestDatabase {

    /** Whether this class gets a database, and so an app, of its own. */
    boolean own() default false;
}
