package nl.aantafel.account.web;

import nl.aantafel.account.Passkeys;

/** One passkey, to name it anew or to remove it. */
public record PasskeysView(Passkeys.Line passkey, boolean mayChange) {}
