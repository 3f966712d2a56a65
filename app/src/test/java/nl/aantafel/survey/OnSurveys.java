package nl.aantafel.survey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** The whole app with a clock that is moved by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import(MovingTime.Clock.class)
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface OnSurveys {}
