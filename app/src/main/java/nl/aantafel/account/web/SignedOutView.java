package nl.aantafel.account.web;

/** Signed out here; {@code there} is where one signs out at the identity provider, which is called {@code name}. */
public record SignedOutView(String there, String name) {}
