package nl.aantafel.plan;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;

/** Somebody who reads the plan's pages and posts their forms, without a script; as whom, is said beforehand. */
final class Reader implements HandlerMethodArgumentResolver {

    private static final String REFUSED = "nl.aantafel.page.Refused";

    /** Of the plan, and the list of what one promised. */
    private static final Set<String> PAGES = Set.of("nl.aantafel.plan.web", "nl.aantafel.work.web");

    private final MockMvc browser;
    private Actor actor;

    Reader(ApplicationContext house, Actor actor) {
        this.actor = actor;
        Object[] pages = house.getBeansWithAnnotation(Controller.class).values().stream()
                .filter(bean -> PAGES.contains(bean.getClass().getPackageName()))
                .toArray();
        browser = MockMvcBuilders.standaloneSetup(pages)
                .setControllerAdvice(house.getBeansWithAnnotation(ControllerAdvice.class)
                        .values()
                        .toArray())
                .setCustomArgumentResolvers(this)
                .setViewResolvers(house.getBean("jteViews", ViewResolver.class))
                .build();
    }

    Reader as(Actor other) {
        actor = other;
        return this;
    }

    /** What somebody gets to see, and the status it came with. */
    record Answer(int status, String body) {}

    String page(String path) {
        return answer(path).body();
    }

    Answer answer(String path) {
        MockHttpServletResponse response = send(get(path)).getResponse();
        return new Answer(response.getStatus(), read(response));
    }

    /** Posts a form: fields and values in turn. What is shown after a refusal is the body of the answer, as in a browser. */
    Answer post(String path, Object... fields) {
        MvcResult result = posted(path, fields);
        MockHttpServletResponse response = result.getResponse();
        String again = response.getForwardedUrl();
        if (again != null) {
            Object refused = Objects.requireNonNull(result.getRequest().getAttribute(REFUSED));
            String form = read(send(get(again).requestAttr(REFUSED, refused)).getResponse());
            return new Answer(response.getStatus(), form);
        }
        return new Answer(response.getStatus(), read(response));
    }

    private MvcResult posted(String path, Object... fields) {
        MockHttpServletRequestBuilder request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i].toString(), fields[i + 1].toString());
        }
        return send(request);
    }

    /** Posts and goes where the answer sends one, with the sentence that says what was done. */
    String postAndFollow(String path, Object... fields) {
        MockHttpServletResponse answer = posted(path, fields).getResponse();
        String location = answer.getHeader("Location");
        if (location == null) {
            throw new AssertionError(answer.getStatus() + " " + read(answer));
        }
        return read(send(get(location.replaceAll("#.*", "")).cookie(answer.getCookies()))
                .getResponse());
    }

    private static String read(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcResult send(MockHttpServletRequestBuilder request) {
        try {
            return browser.perform(request.locale(Locale.of("nl", "NL"))).andReturn();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
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
