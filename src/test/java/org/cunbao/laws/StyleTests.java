package org.cunbao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StyleTests {

    private static final Map<String, String> FILES = types();

    @Test
    void filesAreSmall() {
        Style style = Style.of(FILES);
        assertThat(style.length(0.5)).isLessThanOrEqualTo(40);
        assertThat(style.length(0.9)).isLessThanOrEqualTo(120);
        assertThat(style.length(1)).isLessThanOrEqualTo(250);
    }

    @Test
    void atLeastHalfOfTheTypesArePackagePrivate() {
        assertThat(Style.of(FILES).publicShare()).isLessThanOrEqualTo(0.5);
    }

    @Test
    void everyPackageSaysWhatItIsAndThatNothingIsNull() {
        Map<String, String> all = Sources.below("src/main/java", ".java");
        Set<String> folders = all.keySet().stream()
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
        folders.removeIf(
                folder -> all.getOrDefault(folder + "/package-info.java", "").matches("(?s)/\\*\\*.*@NullMarked.*"));
        assertThat(folders).isEmpty();
    }

    @Test
    void constructorsTakeNoMoreThanFiveThings() {
        assertThat(crowded(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.cunbao")))
                .isEmpty();
        assertThat(crowded(new ClassFileImporter().importClasses(Crowded.class)))
                .containsExactly(Crowded.class.getName());
    }

    @Test
    void linesOfCodeAreCountedWithoutCommentsAndImports() {
        String text = "package a;\n\nimport b;\n\n/** c\n * d */\npublic final class E {\n    // f\n    int g;\n}\n";
        assertThat(Style.codeLines(text)).isEqualTo(3);
        assertThat(Style.of(Map.of("E", text, "F", "class F {}"))).isEqualTo(new Style(List.of(1, 3), 1));
    }

    private static Set<String> crowded(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass javaClass : classes) {
            int allowed = javaClass.isRecord() ? 9 : 5;
            for (JavaConstructor constructor : javaClass.getConstructors()) {
                if (!javaClass.isEnum() && constructor.getRawParameterTypes().size() > allowed) {
                    found.add(javaClass.getName());
                }
            }
        }
        return found;
    }

    private static Map<String, String> types() {
        Map<String, String> types = new TreeMap<>(Sources.below("src/main/java", ".java"));
        types.keySet().removeIf(name -> name.endsWith("package-info.java"));
        return types;
    }

    /** A constructor that asks for too much. */
    static final class Crowded {
        Crowded(int a, int b, int c, int d, int e, int f) {}
    }
}
