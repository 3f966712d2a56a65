package nl.aantafel.client.web;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AroundTalks;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.MyTalks;
import nl.aantafel.client.Wish;
import nl.aantafel.client.web.TalkViews.TalkView;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody's next conference, and what they want from it. */
@Controller
final class MyTalkController {

    private static final String PATH = "/my/talk";

    private final MyTalks talks;
    private final AroundTalks around;

    MyTalkController(MyTalks talks, AroundTalks around) {
        this.talks = talks;
        this.around = around;
    }

    @GetMapping(PATH)
    ModelAndView show(AtDoor who, @RequestParam Optional<UUID> of) {
        return Pages.view("client/talk", new TalkView(talks.of(who.actor(), of), around.of(who.actor(), of)));
    }

    @PostMapping(PATH)
    ModelAndView prepare(
            AtDoor who, @RequestParam Optional<UUID> of, @RequestParam MultiValueMap<String, String> typed) {
        talks.prepare(
                who.actor(),
                of,
                new Wish(
                        text(typed, "komt"),
                        text(typed, "hoe"),
                        text(typed, "groep"),
                        text(typed, "meenemen"),
                        text(typed, "bespreken"),
                        text(typed, "opleveren"),
                        text(typed, "ideeen"),
                        text(typed, "wieErbij"),
                        text(typed, "voorlezen")));
        return Pages.redirect(of.map(each -> PATH + "?of=" + each).orElse(PATH), "client.talk.done");
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }
}
