package nl.aantafel.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A redirect after a post (303), taking along the sentence that the next page shows once. */
final class NoticeRedirect implements View {

    private final String path;
    private final Notice notice;

    NoticeRedirect(String path, String noticeKey, String... arguments) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("only local paths");
        }
        this.path = path;
        this.notice = new Notice(noticeKey, arguments);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        notice.send(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
