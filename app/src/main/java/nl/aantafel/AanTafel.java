package nl.aantafel;

import nl.aantafel.platform.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The app. What it does with its arguments stands in {@link Launch}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AanTafel {

    public static void main(String[] arguments) {
        Launch.run(AanTafel.class, arguments);
    }
}
