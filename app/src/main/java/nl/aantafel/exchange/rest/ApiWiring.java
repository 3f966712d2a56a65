package nl.aantafel.exchange.rest;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What resources may take as parameters: a body, a query and a version, each checked. */
@Configuration(proxyBeanMethods = false)
class ApiWiring implements WebMvcConfigurer {

    private final BodyArgument bodies;
    private final QueryArgument queries;
    private final VersionArgument versions;

    ApiWiring(BodyArgument bodies, QueryArgument queries, VersionArgument versions) {
        this.bodies = bodies;
        this.queries = queries;
        this.versions = versions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(bodies);
        resolvers.add(queries);
        resolvers.add(versions);
    }
}
