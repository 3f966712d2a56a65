package nl.aantafel.schema;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The login roles of the running app and of its backups. None owns a table, none is superuser, none bypasses row-level security. Their
 * passwords follow from the owner's, so that every process that knows the owner's password knows them and no process has
 * to set them anew.
 */
public final class Roles {

    /** Does all that people do; reads and writes under row-level security; may only insert into the log. */
    public static final String APP = "aantafel_app";

    /** Chains the log; sees no case content. */
    public static final String SEALER = "aantafel_sealer";

    /** Reads the log for the four purposes the law allows. */
    public static final String LOG_READER = "aantafel_log_reader";

    /** Reads every table for a backup; the running app never signs in as this role. */
    public static final String BACKUP = "aantafel_backup";

    /** Sends the mail that waits; sees who gets which mail, and no case. */
    public static final String MAILER = "aantafel_mailer";

    /** Destroys what its term has ended for; adds nothing to a case. */
    public static final String DESTROYER = "aantafel_destroyer";

    /** What the pages of clients run under: released copies, what they write themselves, and no other room. */
    public static final String CLIENT = "aantafel_client";

    private Roles() {}

    /** The password of each role, by role name. */
    public static Map<String, String> passwords(String ownerPassword) {
        return List.of(APP, SEALER, LOG_READER, BACKUP, MAILER, DESTROYER, CLIENT).stream()
                .collect(Collectors.toMap(Function.identity(), role -> password(ownerPassword, role)));
    }

    public static String password(String ownerPassword, String role) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("aantafel:" + ownerPassword).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }
}
