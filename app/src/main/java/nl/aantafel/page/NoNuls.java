package nl.aantafel.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.aantafel.kernel.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * No text anybody typed into a page holds a NUL, and the database takes none: refused at the door, for every field of every page, by the
 * name of the field. The page that is shown again then still holds what was sent. Bodies of the API are held against its description.
 */
@Component
final class NoNuls implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.getParameterMap().forEach(NoNuls::refuse);
        }
        return true;
    }

    private static void refuse(String field, String[] values) {
        for (String value : values) {
            if (value.indexOf('\0') >= 0) {
                throw RefusedException.invalid(field, "check.nul");
            }
        }
    }
}
