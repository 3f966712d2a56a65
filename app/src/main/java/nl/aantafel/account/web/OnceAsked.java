package nl.aantafel.account.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** A context that is looked up when first asked for, so that a style sheet costs no query. */
final class OnceAsked implements DeferredSecurityContext {

    private final Supplier<SecurityContext> lookUp;
    private @Nullable SecurityContext found;

    OnceAsked(Supplier<SecurityContext> lookUp) {
        this.lookUp = lookUp;
    }

    @Override
    public SecurityContext get() {
        SecurityContext context = found;
        if (context == null) {
            context = lookUp.get();
            found = context;
        }
        return context;
    }

    @Override
    public boolean isGenerated() {
        return get().getAuthentication() == null;
    }
}
