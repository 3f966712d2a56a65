package nl.aantafel.referral;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts what is asked of the database, to see that hidden things cost nothing. */
@TestConfiguration
class CountedStatements {

    static final AtomicInteger COUNT = new AtomicInteger();

    @Bean
    DefaultExecuteListenerProvider countingStatements() {
        return new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                COUNT.incrementAndGet();
            }
        });
    }

    static int during(Runnable reading) {
        int before = COUNT.get();
        reading.run();
        return COUNT.get() - before;
    }
}
