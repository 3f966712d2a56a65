package nl.aantafel.directory.web;

import java.util.List;
import java.util.UUID;
import nl.aantafel.directory.DirectoryState;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's start page: how the directory stands. */
@Controller
final class StatePage {

    private final DirectoryViews views;
    private final SeatKinds kinds;

    StatePage(DirectoryViews views, SeatKinds kinds) {
        this.views = views;
        this.kinds = kinds;
    }

    @GetMapping("/administration")
    ModelAndView state(Actor actor, @RequestParam @Nullable UUID partnership) {
        Administered administered = Administered.choose(views, actor, partnership);
        DirectoryState state = views.state(actor, administered.id());
        List<SeatRow> empty = kinds.rows(state.empty());
        return Pages.view("directory/state", new StateModel(administered, state, empty));
    }
}
