package nl.aantafel.journey;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a test its {@link Visits}; keeps a picture of every open page when it fails, and closes them. */
final class BrowserVisits implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(BrowserVisits.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Visits.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium =
                test.getRoot().getStore(HERE).computeIfAbsent(Chromium.class, any -> new Chromium(), Chromium.class);
        ApplicationContext app = SpringExtension.getApplicationContext(test);
        int port = Objects.requireNonNull(app.getEnvironment().getProperty("local.server.port", Integer.class));
        Visits visits = new Visits(chromium.browser(), "http://localhost:" + port, app);
        test.getStore(HERE).put(Visits.class, visits);
        return visits;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Visits visits = test.getStore(HERE).get(Visits.class, Visits.class);
        if (visits != null && test.getExecutionException().isPresent()) {
            visits.picture(Path.of("target", "journeys", name(test)));
        }
    }

    private static String name(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName()
                + test.getUniqueId().replaceAll(".*(#\\d+)]$|.*", "$1");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visits visits = test.getStore(HERE).remove(Visits.class, Visits.class);
        if (visits != null) {
            visits.end(test.getExecutionException().isEmpty());
        }
    }
}
