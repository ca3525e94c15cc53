package org.cunbao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cunbao.Cunbao;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Rooms use only the rooms that they declare, in no circle; nobody uses those that use others. */
class ModuleTests {

    private static final String PLANTED = "org.cunbao.laws.planted.modules";
    private static final Set<String> USED_BY_NOBODY = Set.of("batch", "command", "console");

    @Test
    void useOnlyWhatTheyDeclareAndFormNoCircle() {
        assertThat(ApplicationModules.of(Cunbao.class).detectViolations().getMessages())
                .isEmpty();
    }

    @Test
    void plantedCircleAndUndeclaredUseAreSeen() {
        List<String> messages = ApplicationModules.of(PLANTED, location -> true)
                .detectViolations()
                .getMessages();
        assertThat(messages).anyMatch(message -> message.contains("Cycle detected"));
        assertThat(messages).anyMatch(message -> message.contains("Module 'vocabulary' depends on module 'intake'"));
        assertThat(messages).anyMatch(message -> message.contains("Module 'intake' depends on module 'batch'"));
    }

    @Test
    void thatUseOthersAreUsedByNobodyAndVocabularyUsesNothing() {
        assertThat(unwanted("org.cunbao")).isEmpty();
        assertThat(unwanted(PLANTED)).containsExactly("intake uses batch", "vocabulary uses intake");
    }

    /** Between modules, what the two rules forbid; the command line alone may start jobs. */
    private static Set<String> unwanted(String root) {
        Set<String> found = new TreeSet<>();
        for (JavaClass javaClass : new ClassFileImporter()
                .withImportOption(location ->
                        !root.equals("org.cunbao") || ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location))
                .importPackages(root)) {
            String from = module(root, javaClass);
            javaClass.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> module(root, dependency.getTargetClass()))
                    .filter(to -> !to.isEmpty() && !to.equals(from))
                    .filter(to -> from.equals("vocabulary") || (USED_BY_NOBODY.contains(to) && !from.equals("command")))
                    .forEach(to -> found.add(from + " uses " + to));
        }
        return found;
    }

    private static String module(String root, JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).replaceAll("\\..*", "") : "";
    }
}
