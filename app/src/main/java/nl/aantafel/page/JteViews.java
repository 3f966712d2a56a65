package nl.aantafel.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Finds the precompiled template of a page and writes it, with the {@link Page} of this request as its first parameter. */
@Component
final class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.aantafel.jte");
    private final Texts texts;
    private final Time time;
    private final ViewerSource viewers;

    JteViews(Texts texts, Time time, ViewerSource viewers) {
        this.texts = texts;
        this.time = time;
        this.viewers = viewers;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:") || name.startsWith("forward:") ? null : new JteView(name + ".jte");
    }

    private Page page(HttpServletRequest request, HttpServletResponse response) {
        Locale locale = RequestContextUtils.getLocale(request);
        Refused refused = Refused.in(request);
        String notice = Notice.take(request, response)
                .filter(taken -> texts.find(locale, taken.key()).isPresent())
                .map(taken -> texts.get(locale, taken.key(), taken.arguments()))
                .orElse(null);
        return new Page(
                texts,
                locale,
                () -> viewers.viewer(request),
                () -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                Refused.pathOf(request),
                time.today(),
                refused.typed(),
                refused.errors(),
                notice,
                Looked.in(request));
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("page", page(request, response));
            if (model != null && model.get("model") != null) {
                parameters.put("model", model.get("model"));
            }
            Utf8ByteOutput output = new Utf8ByteOutput();
            templates.render(template, parameters, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
