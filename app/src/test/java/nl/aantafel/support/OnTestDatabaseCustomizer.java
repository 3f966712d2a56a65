package nl.aantafel.support;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Makes {@link OnTestDatabase} work. Equal customizers share an app, so the class is part of it only when it asked for its own.
 *
 * @param only the class that wants a database of its own; null shares
 */
record OnTestDatabaseCustomizer(@Nullable Class<?> only) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestDatabase database = TestDatabase.copy();
        TestDatabase.stopAfterApps();
        // No job sends mail or keeps surveys meanwhile: a test that wants it done says when.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "no jobs",
                        Map.of(
                                "aantafel.mail.every",
                                "PT24H",
                                "aantafel.survey.keep-every",
                                "PT24H",
                                "aantafel.survey.read-every",
                                "PT24H")));
        // Several apps of a test run share one directory; files are closed with a key that leaves nothing behind there.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "a key for files",
                        Map.of("aantafel.files.keys", "test:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", Map.copyOf(database.settings())));
        context.getBeanFactory().registerSingleton("testDatabase", database);
    }

    /** Found through {@code META-INF/spring.factories}. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> attributes) {
            OnTestDatabase wanted = AnnotatedElementUtils.findMergedAnnotation(test, OnTestDatabase.class);
            return wanted == null ? null : new OnTestDatabaseCustomizer(wanted.own() ? test : null);
        }
    }
}
