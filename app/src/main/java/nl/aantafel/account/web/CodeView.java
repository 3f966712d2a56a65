package nl.aantafel.account.web;

import org.jspecify.annotations.Nullable;

/** The second page of signing in. */
public record CodeView(String next, boolean wrong, @Nullable ResumeView resume) {}
