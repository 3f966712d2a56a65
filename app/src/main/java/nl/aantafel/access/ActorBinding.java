package nl.aantafel.access;

import java.sql.SQLException;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Decisions;
import nl.aantafel.kernel.OneMoment;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Around every use case: binds the actor of its first argument before the transaction begins, tries again when the database
 * asks for it, and leaves a line of every refusal and every fault. The only place where an actor is bound.
 */
final class ActorBinding implements MethodInterceptor {

    private static final int TRIES = 3;

    private final ObjectProvider<Trace> trace;

    ActorBinding(ObjectProvider<Trace> trace) {
        this.trace = trace;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        Object[] arguments = invocation.getArguments();
        if (arguments.length == 0 || !(arguments[0] instanceof Actor actor)) {
            if (invocation.getMethod().getDeclaringClass() == Object.class) {
                return invocation.proceed();
            }
            throw new IllegalStateException("a use case takes the actor first: " + invocation.getMethod());
        }
        Actor bound = Acting.current().orElse(null);
        if (bound != null) {
            if (!bound.equals(actor)) {
                throw new IllegalStateException("a transaction has one actor");
            }
            return invocation.proceed();
        }
        return ScopedValue.where(Acting.ACTOR, actor)
                .where(Decisions.OF, new Decisions())
                .where(OneMoment.Bound.OF, invocation.getMethod().isAnnotationPresent(OneMoment.class))
                .call(() -> outermost(invocation));
    }

    private @Nullable Object outermost(MethodInvocation invocation) throws Throwable {
        String useCase = name(invocation);
        for (int attempt = 1; ; attempt++) {
            try {
                return ((ProxyMethodInvocation) invocation).invocableClone().proceed();
            } catch (RefusedException refused) {
                trace.getObject().refused(useCase, refused.refusal());
                throw refused;
            } catch (RuntimeException failed) {
                String state = sqlState(failed);
                if (attempt < TRIES && ("40001".equals(state) || "40P01".equals(state))) {
                    Decisions.OF.get().again();
                    continue;
                }
                if ("42501".equals(state)) {
                    trace.getObject().refused(useCase, new Refusal.NotFound());
                    throw RefusedException.notFound();
                }
                tellFailed(useCase, failed);
                throw failed;
            }
        }
    }

    /** What cannot be written down now does not hide what went wrong. */
    private void tellFailed(String useCase, RuntimeException failed) {
        try {
            trace.getObject().failed(useCase);
        } catch (RuntimeException unwritten) {
            failed.addSuppressed(unwritten);
        }
    }

    private static String name(MethodInvocation invocation) {
        Class<?> type = invocation.getMethod().getDeclaringClass();
        String room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return room + "." + invocation.getMethod().getName();
    }

    private static @Nullable String sqlState(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
