package nl.aantafel.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys of the house for files ({@code AANTAFEL_FILES_KEYS}).
 *
 * @param keys {@code name:key} pairs with commas between, the newest first; a key is 32 bytes in Base64. Without them, an installation
 *     with its own database keeps a file of keys in its data directory
 */
@ConfigurationProperties("aantafel.files")
record FileSettings(@Nullable String keys) {

    @Override
    public String toString() {
        return "FileSettings";
    }
}
