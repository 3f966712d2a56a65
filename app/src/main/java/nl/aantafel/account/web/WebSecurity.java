package nl.aantafel.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import nl.aantafel.page.TakesFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** The guard of the pages: everything needs a full sign-in but what {@link OpenPaths} names; no server-side HTTP session. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /** Requests are measured as a whole; a figure for each filter would cost more than the filters. */
    @Bean
    SecurityObservationSettings noFiguresPerFilter() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, CookieSessions sessions, SignInEntry entry, List<TakesFiles> files) {
        http.addFilterBefore(new FilesAtDoor(files), CsrfFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        .ignoringRequestMatchers("/sign-in/provider/signed-out"))
                .headers(PageHeaders::on)
                .exceptionHandling(
                        wrong -> wrong.authenticationEntryPoint(entry).accessDeniedHandler(new StaleForm()))
                .authorizeHttpRequests(paths -> paths
                        // The first dispatch was let in; what follows from it is the same request.
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OpenPaths.FILES)
                        .permitAll()
                        .requestMatchers(OpenPaths.PAGES)
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access((who, context) -> new AuthorizationDecision(fromHere(context.getRequest())))
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated());
        return http.build();
    }

    /** Signing in goes by our own pages; this keeps Spring Boot from making a user with a password in the log. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new BadCredentialsException("not used");
        };
    }

    /** From this machine itself, and not passed on by a proxy on it. */
    static boolean fromHere(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
