package nl.aantafel.client.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.aantafel.account.web.PageHeaders;
import nl.aantafel.client.AtDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The guard of the clients' pages: a cookie, a form token and a session of their own. A professional's sign-in opens nothing here, nor
 * the other way round. Whoever is not in, or no longer, comes to the first page without a word.
 */
@Configuration(proxyBeanMethods = false)
class OwnPageSecurity implements WebMvcConfigurer {

    static final String IN = "/my/in";
    private static final String[] OPEN = {IN, IN + "/**", "/my/begin", "/my/leave", "/today"};

    @Bean
    @Order(0)
    SecurityFilterChain ownPages(HttpSecurity http, DoorSessions sessions) {
        http.securityMatcher("/my", "/my/**", "/today")
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // Leaving must work whatever is wrong with the form.
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()).ignoringRequestMatchers("/my/leave"))
                .headers(PageHeaders::on)
                .exceptionHandling(wrong -> wrong.authenticationEntryPoint((request, response, e) -> toDoor(response))
                        .accessDeniedHandler((request, response, e) -> toDoor(response)))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        return http.build();
    }

    private static void toDoor(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", IN);
    }

    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("mp-form");
        tokens.setCookiePath(PageCookie.PATH);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new DoorArgument());
    }

    static boolean in(HttpServletRequest request) {
        return DoorArgument.in() != null;
    }

    /** Gives the clients' pages {@link AtDoor}. */
    private static final class DoorArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(AtDoor.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            AtDoor who = in();
            if (who == null) {
                throw new IllegalStateException("an open address has nobody at the door");
            }
            return who;
        }

        static @Nullable AtDoor in() {
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null && authentication.getPrincipal() instanceof AtDoor who ? who : null;
        }
    }
}
