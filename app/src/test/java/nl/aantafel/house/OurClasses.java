package nl.aantafel.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;

/** The classes of the product as they were compiled: read once for all that look at them, let go of when memory is short. */
final class OurClasses {

    private static SoftReference<JavaClasses> read = new SoftReference<>(null);

    private OurClasses() {}

    static synchronized JavaClasses all() {
        JavaClasses known = read.get();
        if (known == null) {
            known = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.aantafel");
            read = new SoftReference<>(known);
        }
        return known;
    }
}
