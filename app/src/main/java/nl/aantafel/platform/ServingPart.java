package nl.aantafel.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.aantafel.page.ServedAddresses;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what this process does not serve before anything else looks at it: as unknown, without a page that would tell what else there is.
 * Whoever comes to the bare name of the clients' pages comes to their door.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ServingPart extends OncePerRequestFilter implements ServedAddresses {

    private final Serve serve;

    ServingPart(Settings settings) {
        this.serve = settings.serve();
    }

    @Override
    public boolean serves(String address) {
        return serve.serves(address);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return serve == Serve.ALL;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        if (serves(address)) {
            chain.doFilter(request, response);
        } else if (serve == Serve.CLIENTS && address.equals("/")) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/my");
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
