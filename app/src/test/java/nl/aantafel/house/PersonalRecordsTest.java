package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;
import java.util.Objects;
import nl.aantafel.kernel.Personal;
import org.junit.jupiter.api.Test;

/**
 * A record about a person ends up in a log, an exception or a concatenation sooner or later. So what it prints is its own name and
 * nothing of what it holds: the method is written out, and neither reads a component nor calls anything.
 */
class PersonalRecordsTest {

    @Test
    void aRecordAboutAPersonPrintsNoneOfItsComponents() {
        List<JavaClass> records = OurClasses.all().stream()
                .filter(type -> type.isRecord() && type.isAnnotatedWith(Personal.class))
                .toList();
        assertThat(records).as("records marked @Personal").hasSizeGreaterThan(100);
        assertThat(records.stream()
                        .filter(type -> prints(type.getName()))
                        .map(JavaClass::getName)
                        .sorted())
                .as("give it a toString that returns its own name")
                .isEmpty();
    }

    @Test
    void theCheckSeesWhatARecordPrintsByItself() {
        assertThat(prints(Talkative.class.getName())).isTrue();
        assertThat(prints(Confiding.class.getName())).isTrue();
        assertThat(prints(Silent.class.getName())).isFalse();
    }

    private static boolean prints(String type) {
        MethodModel method = model(type).methods().stream()
                .filter(each -> each.methodName().equalsString("toString")
                        && each.methodType().equalsString("()Ljava/lang/String;"))
                .findFirst()
                .orElseThrow();
        return method.code().orElseThrow().elementStream().anyMatch(PersonalRecordsTest::reads);
    }

    private static boolean reads(CodeElement step) {
        return step instanceof FieldInstruction
                || step instanceof InvokeInstruction
                || step instanceof InvokeDynamicInstruction;
    }

    private static ClassModel model(String type) {
        String file = "/" + type.replace('.', '/') + ".class";
        try (InputStream bytes = Objects.requireNonNull(PersonalRecordsTest.class.getResourceAsStream(file))) {
            return ClassFile.of().parse(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Talkative(String name) {}

    private record Confiding(String name) {
        @Override
        public String toString() {
            return "Confiding " + name;
        }
    }

    private record Silent(String name) {
        @Override
        public String toString() {
            return "Silent";
        }
    }
}
