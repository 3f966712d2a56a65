package nl.aantafel.survey.domain;

/** Where a response counts: its region and its class of size, each empty when nobody knows. */
public record CountingPlace(String region, String size) {}
