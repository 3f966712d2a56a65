package nl.aantafel.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Says who looks at a page; the account room knows. */
public interface ViewerSource {
    Optional<Page.Viewer> viewer(HttpServletRequest request);
}
