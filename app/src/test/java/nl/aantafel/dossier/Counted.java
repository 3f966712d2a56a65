package nl.aantafel.dossier;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the statements the database gets. */
@TestConfiguration(proxyBeanMethods = false)
class Counted {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Bean
    ExecuteListenerProvider counting() {
        return new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                COUNT.incrementAndGet();
            }
        });
    }

    static int during(Supplier<?> work) {
        int before = COUNT.get();
        work.get();
        return COUNT.get() - before;
    }
}
