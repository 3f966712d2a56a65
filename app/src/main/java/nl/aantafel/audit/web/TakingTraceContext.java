package nl.aantafel.audit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.TraceContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** All lines of one request belong together, and to the chain its caller names in {@code traceparent} (W3C Trace Context). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TakingTraceContext extends OncePerRequestFilter {

    private final Time time;

    TakingTraceContext(Time time) {
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TraceContext context = Optional.ofNullable(request.getHeader("traceparent"))
                .flatMap(TraceContext::parse)
                .orElseGet(() -> TraceContext.begin(Ids.next(time.now())));
        try {
            ScopedValue.where(TraceContext.OF, context).call(() -> {
                chain.doFilter(request, response);
                return context;
            });
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }
}
