package nl.aantafel.exchange.rest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.kernel.Refusal.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the version a change was made of; a change without one is refused, since it could undo somebody else's. */
@Component
final class VersionArgument implements HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})\"\\s*");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Version.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw new NotAccepted(
                    HttpStatus.PRECONDITION_REQUIRED, new FieldError(HttpHeaders.IF_MATCH, "exchange.rest.no-version"));
        }
        Matcher tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw new NotAccepted(
                    HttpStatus.BAD_REQUEST, new FieldError(HttpHeaders.IF_MATCH, "exchange.rest.bad-version"));
        }
        return new Version(Long.parseLong(tag.group(1)));
    }
}
