package nl.aantafel.client.web;

import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.MyWords;
import nl.aantafel.client.MyWords.Told;
import nl.aantafel.client.MyWords.Words;
import nl.aantafel.client.web.StatementViews.SeeView;
import nl.aantafel.client.web.StatementViews.WordsView;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is said about somebody, and how they see it. */
@Controller
final class MyWordsController {

    static final String PATH = "/my/words";

    private final MyWords words;

    MyWordsController(MyWords words) {
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView show(AtDoor who, @RequestParam Optional<UUID> of) {
        return Pages.view("client/words", new WordsView(words.of(who.actor(), of)));
    }

    @GetMapping(PATH + "/see")
    ModelAndView seeing(AtDoor who, @RequestParam UUID told) {
        Words all = words.of(who.actor(), Optional.empty());
        Told about = all.told().stream()
                .filter(each -> each.id().equals(told))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        return Pages.view("client/wordsSee", new SeeView(all.page(), about));
    }

    @PostMapping(PATH + "/see")
    ModelAndView see(AtDoor who, @RequestParam UUID told, @RequestParam(defaultValue = "") String kijk) {
        words.see(who.actor(), Optional.empty(), told, kijk.replace("\r\n", "\n"));
        return Pages.redirect(PATH, "client.mine.view.done");
    }

    @PostMapping(PATH + "/take-back")
    ModelAndView takeBack(AtDoor who, @RequestParam UUID view) {
        words.takeBack(who.actor(), Optional.empty(), view);
        return Pages.redirect(PATH, "client.mine.view.taken-back");
    }
}
