package nl.aantafel.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

class QuickMappingTest {

    @RestController
    static class Addresses {

        @GetMapping("/")
        String home() {
            return "home";
        }

        @GetMapping("/cases/{id}")
        String one(@PathVariable String id) {
            return "one " + id;
        }

        @GetMapping("/cases/new")
        String blank() {
            return "new";
        }

        @GetMapping("/cases/{id}/plan")
        String plan(@PathVariable String id) {
            return "plan " + id;
        }

        @GetMapping("/cases/{id}/{step:family|views}")
        String step(@PathVariable String id, @PathVariable String step) {
            return step + " " + id;
        }

        @GetMapping("/letters/{id}.pdf")
        String letter(@PathVariable String id) {
            return "letter " + id;
        }

        @GetMapping("/img/**")
        String any() {
            return "any";
        }
    }

    private final MockMvc house = MockMvcBuilders.standaloneSetup(new Addresses())
            .setCustomHandlerMapping(() -> new QuickMapping(any -> true))
            .build();

    @ParameterizedTest
    @CsvSource({
        "/, home",
        "/cases/new, new",
        "/cases/12, one 12",
        "/cases/12/plan, plan 12",
        "/cases/12/pl%61n, plan 12",
        "/cases/12/plan;a=b, plan 12",
        "/cases/12/views, views 12",
        "/letters/12.pdf, letter 12",
        "/img/a/b/c, any"
    })
    void findsTheMethodOfAnAddress(String address, String answer) throws Exception {
        house.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andExpect(content().string(answer));
    }

    @Test
    void findsNothingAtAnAddressThatIsLongerOrEndsOtherwise() throws Exception {
        house.perform(get("/cases/12/plan/more")).andExpect(status().isNotFound());
        house.perform(get("/cases/12/other")).andExpect(status().isNotFound());
    }

    @Test
    void refusesAnotherMethodAtAnAddressThatIsThere() throws Exception {
        house.perform(post("/cases/12/plan")).andExpect(status().isMethodNotAllowed());
    }
}
