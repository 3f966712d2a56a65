package nl.aantafel.account.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether one's account is linked to the identity provider, and whether that can be changed now. */
public record ProviderView(@Nullable Instant since, boolean mayChange) {}
