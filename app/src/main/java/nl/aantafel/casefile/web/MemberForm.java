package nl.aantafel.casefile.web;

import nl.aantafel.page.CaseHead;

/** Adding somebody to the team: first looked for by name, then chosen. {@code found} is false when nobody has that name. */
public record MemberForm(CaseHead head, String path, String searched, boolean found, Form form) {}
