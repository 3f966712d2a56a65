package nl.aantafel.client.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.MyWords;
import nl.aantafel.client.MyWords.MayAsk;
import nl.aantafel.client.MyWords.Told;
import nl.aantafel.client.MyWords.Words;
import nl.aantafel.client.MyWords.Wrong;
import nl.aantafel.client.web.StatementViews.RightView;
import nl.aantafel.client.web.StatementViews.SeeView;
import nl.aantafel.client.web.StatementViews.WordsView;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Remedies;
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
    private final FrameCatalogue frames;
    private final Remedies remedies;

    MyWordsController(MyWords words, FrameCatalogue frames, Remedies remedies) {
        this.words = words;
        this.frames = frames;
        this.remedies = remedies;
    }

    @GetMapping(PATH)
    ModelAndView show(AtDoor who, @RequestParam Optional<UUID> of, Locale locale) {
        Words all = words.of(who.actor(), of);
        Frame frame = frames.frame(all.frame());
        return Pages.view("client/words", new WordsView(all, frame, remedies.lines(frame, locale)));
    }

    @GetMapping(PATH + "/right")
    ModelAndView asking(AtDoor who, @RequestParam UUID told) {
        Words all = words.of(who.actor(), Optional.empty());
        if (all.mayAsk() != MayAsk.YES) {
            throw RefusedException.notFound();
        }
        return Pages.view("client/wordsRight", new RightView(all.page(), find(all, told), frames.frame(all.frame())));
    }

    @PostMapping(PATH + "/right")
    ModelAndView ask(
            AtDoor who,
            @RequestParam UUID told,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String woorden) {
        words.ask(who.actor(), Optional.empty(), told, new Wrong(reden, woorden.replace("\r\n", "\n")));
        return Pages.redirect(PATH, "client.right.done");
    }

    @PostMapping(PATH + "/right/take-back")
    ModelAndView leave(AtDoor who, @RequestParam UUID verzoek) {
        words.leave(who.actor(), Optional.empty(), verzoek);
        return Pages.redirect(PATH, "client.right.left");
    }

    @GetMapping(PATH + "/see")
    ModelAndView seeing(AtDoor who, @RequestParam UUID told) {
        Words all = words.of(who.actor(), Optional.empty());
        return Pages.view("client/wordsSee", new SeeView(all.page(), find(all, told)));
    }

    private static Told find(Words all, UUID told) {
        return all.told().stream()
                .filter(each -> each.id().equals(told))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
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
