package nl.aantafel.rights.web;

/** The form on which a request is registered. */
public record NewRequestModel(String partnership, RequestWords words) {}
