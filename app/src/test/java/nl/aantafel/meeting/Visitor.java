package nl.aantafel.meeting;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;

/** Somebody at the pages of meetings, without a script. */
final class Visitor implements HandlerMethodArgumentResolver {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    /** The meetings', and the language helper's. */
    private static final Set<String> ROOMS = Set.of("nl.aantafel.meeting.web", "nl.aantafel.directory.web");

    private static final String REFUSED = "nl.aantafel.page.Refused";
    private static final String LOOKED = "nl.aantafel.page.Looked";

    private final MockMvc browser;
    private Actor actor;
    private Locale language = Locale.of("nl", "NL");

    Visitor(ApplicationContext house, Actor actor) {
        this.actor = actor;
        browser = MockMvcBuilders.standaloneSetup(house.getBeansWithAnnotation(Controller.class).values().stream()
                        .filter(bean -> ROOMS.contains(bean.getClass().getPackageName()))
                        .toArray())
                .setControllerAdvice(house.getBeansWithAnnotation(ControllerAdvice.class)
                        .values()
                        .toArray())
                .setCustomArgumentResolvers(this)
                .setViewResolvers(house.getBean("jteViews", ViewResolver.class))
                .build();
    }

    Visitor as(Actor other) {
        actor = other;
        return this;
    }

    Visitor in(Locale other) {
        language = other;
        return this;
    }

    /** A page with its status; {@code location} is where a post went on to. */
    record Answer(int status, String body, String location) {}

    Answer open(String path) {
        return answer(send(get(java.net.URI.create(path))));
    }

    /** The page of a list on which something stands, or else its last. */
    Answer leaf(String path, String wanted) {
        Answer page = open(path);
        Matcher next = NEXT.matcher(page.body());
        while (!page.body().contains(wanted) && next.find()) {
            page = open(next.group(1).replace("&amp;", "&"));
            next = NEXT.matcher(page.body());
        }
        return page;
    }

    byte[] bytes(String path) {
        return send(get(path)).getResponse().getContentAsByteArray();
    }

    /** Posts a form of a page: fields and values in turn. After a refusal the body is the page that is shown again. */
    Answer post(String path, String form, Object... fields) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).param("_form", form);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at].toString(), fields[at + 1].toString());
        }
        MvcResult result = send(request);
        String again = result.getResponse().getForwardedUrl();
        if (again == null) {
            return answer(result);
        }
        Object refused = Objects.requireNonNull(result.getRequest().getAttribute(REFUSED));
        MockHttpServletRequestBuilder shownAgain =
                get(java.net.URI.create(again)).requestAttr(REFUSED, refused);
        Object looked = result.getRequest().getAttribute(LOOKED);
        Answer shown = answer(send(looked == null ? shownAgain : shownAgain.requestAttr(LOOKED, looked)));
        return new Answer(result.getResponse().getStatus(), shown.body(), "");
    }

    private MvcResult send(MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request.locale(language)).andReturn();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static Answer answer(MvcResult result) {
        MockHttpServletResponse response = result.getResponse();
        String location = response.getHeader("Location");
        return new Answer(
                response.getStatus(),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8),
                location == null ? "" : location);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Actor.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return actor;
    }
}
