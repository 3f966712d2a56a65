package nl.aantafel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ViewResolver;

class PagesTest {

    private static final TestDatabase DATABASE = TestDatabase.copy();
    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final World world;
    private final Actor ada;
    private final MockMvc browser;
    private final UUID police;
    private final UUID piet;
    private final UUID seat;
    private Actor reader;

    PagesTest() throws SQLException {
        world = new World(DATABASE, "nl.aantafel.page", "nl.aantafel.directory.web");
        ada = world.begun();
        reader = ada;
        browser = MockMvcBuilders.standaloneSetup(
                        world.annotatedWith(Controller.class).toArray())
                .setControllerAdvice(world.annotatedWith(ControllerAdvice.class).toArray())
                .setCustomArgumentResolvers(new Reader())
                .setViewResolvers(world.bean(ViewResolver.class))
                .build();
        police = world.organisation(ada, "Politie <Waterland>");
        piet = world.professional(ada, police, "Piet Agent", "piet@politie.example");
        seat = world.seat(ada, police, "police");
        world.role(ada, piet, Roles.TRIAGE_MEMBER, seat);
    }

    private final class Reader implements HandlerMethodArgumentResolver {

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
            return reader;
        }
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        world.close();
    }

    @Test
    void showsHowTheDirectoryStands() throws Exception {
        assertThat(page("/administration"))
                .contains("Niemand heeft de rol Procesregisseur", "Bureau ZVH Waterland")
                .doesNotContain("Niemand heeft de rol Weger");
    }

    @Test
    void listsOrganisationsAndEscapesTheirNames() throws Exception {
        assertThat(page("/administration/organisations?q=politie&chain=care&partnership="))
                .contains("Politie &lt;Waterland&gt;", "Convenant getekend")
                .doesNotContain("Bureau ZVH");
        assertThat(page("/administration/organisations?q=bestaatniet")).contains("Geen organisatie gevonden");
    }

    @Test
    void showsTheArticleOfASeat() throws Exception {
        assertThat(page("/administration/organisations/" + police))
                .contains(
                        "Wgs, artikel 2.27 lid 1 onder c",
                        "Onderdeel c",
                        "1 mens op deze zetel",
                        "Getekend op 1 mei 2025");
    }

    @Test
    void showsEveryForm() throws Exception {
        String partnership = "?partnership=" + world.partnership();
        String organisation = "/administration/organisations/" + police;
        assertThat(page("/administration/organisations/new")).contains("name=\"keten\"", "name=\"_form\"");
        assertThat(page(organisation + "/edit")).contains("Kan niet alles");
        assertThat(page(organisation + "/seats/new" + partnership)).contains("value=\"mayor\"", "Burgemeester");
        assertThat(page(organisation + "/participation" + partnership)).contains("value=\"2025-05-01\"");
        assertThat(page(organisation + "/leave" + partnership)).contains("Deelname van");
        assertThat(page("/administration/seats/" + seat + "/end")).contains("Beëindig de zetel");
        assertThat(page("/administration/people/new?organisation=" + police)).contains("selected");
        assertThat(page("/administration/people/" + piet + "/edit")).contains("piet@politie.example");
        assertThat(page("/administration/people/" + piet + "/leave")).contains("Piet Agent werkt hier niet meer");
        assertThat(page("/administration/people/" + piet + "/roles/new"))
                .contains("value=\"" + seat + "\"", "Procesregisseur", "value=\"2026-03-02\"");
        assertThat(page("/administration/partnerships/new")).contains("Zorg- en Veiligheidshuis", "Piet Agent");
        assertThat(page("/administration/partnerships/" + world.partnership()))
                .contains("Kader: Zorg- en Veiligheidshuis");
        assertThat(page("/administration/partnerships/" + world.partnership() + "/advices"))
                .contains("Er is nog weinig tijd om te plannen", "checked");
    }

    @Test
    void showsPeopleAndTheirRoles() throws Exception {
        assertThat(page("/administration/people?role=triage_member&organisation=&q="))
                .contains("Piet Agent", "Weger")
                .doesNotContain("Ada Beheer");
        assertThat(page("/administration/people/" + piet))
                .contains(
                        "op zetel Politie",
                        "Geef een rol",
                        "/administration/accounts/" + world.partnership() + "/" + piet);
        assertThat(page("/administration/people/" + ada.person()))
                .contains("Uw eigen rollen geeft iemand anders u.")
                .doesNotContain("Geef een rol");
        UUID holding = world.views().person(ada, piet).roles().getFirst().id();
        assertThat(page("/administration/roles/" + holding + "/end")).contains("Rol beëindigen: Weger");
    }

    @Test
    void showsMunicipalitiesAndRegions() throws Exception {
        UUID region = world.regions().addRegion(ada, "police", "Noord-Holland");

        assertThat(page("/administration/municipalities?q=purm")).contains("Purmerend");
        assertThat(page("/administration/municipalities")).contains("rel=\"next\"", "Aa en Hunze");
        assertThat(page("/administration/regions")).contains("geen gemeenten");
        assertThat(page("/administration/regions/" + region + "?province=Noord-Holland"))
                .contains("Purmerend");
        assertThat(page("/administration/partnerships/" + world.partnership() + "/municipalities"))
                .contains("Nog geen gemeenten");
    }

    @Test
    void letsEveryPartnerReadTheProfilesAndNothingElse() throws Exception {
        reader = Actor.professional(piet);

        assertThat(page("/directory?q=kan")).contains("Politie &lt;Waterland&gt;", "Kan niet alles");
        assertThat(page("/directory/" + police)).contains("Kan veel", "Wgs, artikel 2.27 lid 1 onder c");
        assertThat(send(get("/administration/organisations/" + police)).getStatus())
                .isEqualTo(403);
        assertThat(send(get("/administration")).getStatus()).isEqualTo(403);
    }

    @Test
    void showsEveryPageInEnglishToo() throws Exception {
        assertThat(browser.perform(get("/administration").locale(Locale.UK))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Nobody has the role Process director");
    }

    @Test
    void savesAndGoesBackToThePage() throws Exception {
        MockHttpServletResponse answer = send(post("/administration/people/" + piet)
                .param("version", "0")
                .param("naam", "Piet van Dam")
                .param("email", "piet@politie.example"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/administration/people/" + piet);
        assertThat(page("/administration/people/" + piet)).contains("Piet van Dam");
    }

    @Test
    void showsTheFormAgainWhenSomethingIsWrong() throws Exception {
        String form = "/administration/people/" + piet + "/roles/new";
        MockHttpServletResponse answer = send(post("/administration/people/" + piet + "/roles")
                .param("_form", form)
                .param("samenwerkingsverband", world.partnership().toString())
                .param("rol", "secretary")
                .param("van", "morgen"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getForwardedUrl()).isEqualTo(form);
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse answer = send(get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(request.locale(DUTCH)).andReturn().getResponse();
    }
}
