package nl.aantafel.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.OrganisationSearch;
import nl.aantafel.directory.PartnerProfile;
import nl.aantafel.directory.Partnership;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the partners can and cannot do, for everyone who takes part (RQ46). */
@Controller
@RequestMapping(ProfilePages.PATH)
final class ProfilePages {

    static final String PATH = "/directory";

    private final DirectoryViews views;
    private final SeatKinds kinds;

    ProfilePages(DirectoryViews views, SeatKinds kinds) {
        this.views = views;
        this.kinds = kinds;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam @Nullable UUID partnership,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String chain,
            @RequestParam @Nullable UUID after) {
        List<Partnership> joined = views.joined(actor);
        Partnership current = joined.stream()
                .filter(each -> partnership == null || each.id().equals(partnership))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        Slice<PartnerProfile> found =
                views.profiles(actor, new OrganisationSearch(current.id(), q, chain, after, Paging.DEFAULT_SIZE));
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("partnership", current.id());
        query.put("q", q);
        query.put("chain", chain);
        List<ProfileModel> rows = found.rows().stream().map(this::model).toList();
        return Pages.view(
                "directory/profiles",
                new ProfilesModel(current, joined, q, chain, rows, Addresses.next(PATH, query, found)));
    }

    @GetMapping("/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return Pages.view("directory/profile", model(views.profile(actor, id)));
    }

    private ProfileModel model(PartnerProfile profile) {
        return new ProfileModel(profile, kinds.rows(profile.seats()));
    }
}
