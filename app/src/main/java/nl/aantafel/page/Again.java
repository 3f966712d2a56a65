package nl.aantafel.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Shows the page of a form once more with what was typed, and beside it what was asked for: nothing was kept, nothing is wrong. */
public final class Again {

    private Again() {}

    /**
     * @param formPage the form's own page, as {@code GET} finds it
     * @param name under which that page finds {@code beside}, as an attribute of the request
     */
    public static void show(
            HttpServletRequest request, HttpServletResponse response, String formPage, String name, Object beside)
            throws ServletException, IOException {
        request.setAttribute(name, beside);
        request.getRequestDispatcher(formPage).forward(Refused.asGet(request, formPage, List.of()), response);
    }
}
