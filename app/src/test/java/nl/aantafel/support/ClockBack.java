package nl.aantafel.support;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * After each test of classes that share an app, its clock stands at the start again: the next class makes its families before any of its
 * own methods runs. Tests with an app of their own move on from test to test.
 */
public final class ClockBack implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        OnTestDatabase on = AnnotatedElementUtils.findMergedAnnotation(test.getTestClass(), OnTestDatabase.class);
        if (on != null && !on.own()) {
            test.getApplicationContext().getBeanProvider(MovingTime.class).ifAvailable(MovingTime::back);
        }
    }
}
