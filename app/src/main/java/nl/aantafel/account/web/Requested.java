package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;

/** The address that was asked for, with its query. */
final class Requested {

    private Requested() {}

    static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
