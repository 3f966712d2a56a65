package nl.aantafel.notify.web;

import java.util.List;
import nl.aantafel.notify.Outbox.Sent;

/** The mails of a demo, latest first. */
public record OutboxView(List<Sent> mails) {}
