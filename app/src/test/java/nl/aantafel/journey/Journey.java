package nl.aantafel.journey;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/**
 * A test in the browser. All of them share one Chromium and one app with the demo's sign-in page; a test method that asks for
 * {@link Visits} gets browsers of its own, which are closed after it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "aantafel.demo=true")
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(BrowserVisits.class)
@interface Journey {}
