package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request taken as a GET, so that showing a page about it is not mistaken for the form itself. */
final class Reading extends HttpServletRequestWrapper {

    Reading(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
