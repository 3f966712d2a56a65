package nl.aantafel.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The address of these pages is the key to them: no other site is told where somebody came from, and no search engine lists them. */
@Configuration(proxyBeanMethods = false)
class AnswerHeaders implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader("Referrer-Policy", "no-referrer");
                        response.setHeader("X-Robots-Tag", "noindex, nofollow");
                        return true;
                    }
                })
                .addPathPatterns("/answer/**");
    }
}
