package nl.aantafel.account.domain;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** The secret an authenticator app shares with us: 160 random bits, written in Base32 as such apps want it. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 20;

    private Secret() {}

    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : bytes) {
            held = (held << 8) | (next & 0xff);
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(LETTERS.charAt((held >> (bits - 5)) & 31));
            }
        }
        return text.toString();
    }

    public static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            held = (held << 5) | LETTERS.indexOf(text.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }

    /** In groups of four, to be typed over. */
    public static String grouped(String text) {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the picture holds; authenticator apps read it. */
    public static String uri(String text, String signInName) {
        String owner = URLEncoder.encode(signInName, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Aan%20Tafel:" + owner + "?secret=" + text + "&issuer=Aan%20Tafel";
    }
}
