package nl.aantafel.account.rest;

import jakarta.servlet.DispatcherType;
import java.util.List;
import nl.aantafel.account.BearerTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** The guard of the API: a bearer token on each call, no cookie, so no form token either. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String POLICY = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, List<BearerTokens> tokens, NotSignedIn notSignedIn) {
        http.securityMatcher("/api/**")
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .addFilterBefore(new BearerFilter(tokens), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        wrong -> wrong.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notSignedIn))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        // Outside a demo nothing answers there, and that is what a caller is told.
                        .requestMatchers("/api/v1/openapi.json", "/api/v1/demo/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        return http.build();
    }
}
