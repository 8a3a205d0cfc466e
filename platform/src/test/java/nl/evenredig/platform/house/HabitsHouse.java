// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Small habits that keep the house honest.
class HabitsHouse {
    private static final String LICENCE = "SPDX-License-Identifier: EUPL-1.2";

    private static final Pattern FOREIGN =
            Pattern.compile("lombok\\..*|org\\.mockito\\..*|.*\\.(MockitoBean|MockitoSpyBean)");

    @Test
    void aSourceFileNamesItsLicenceOnTop() {
        Stream<Path> java = Source.ALL.stream().map(Source::path);
        Stream<Path> other =
                Grounds.ROOMS.stream()
                        .flatMap(room ->
                                Stream.concat(
                                        Stream.of(
                                                Grounds.ROOT
                                                        .resolve(room.path())
                                                        .resolve("pom.xml")),
                                        Grounds.files(room.path() + "/src", ".sql", ".jte")
                                                .stream()));
        assertThat(
                        Stream.concat(java, other)
                                .filter(file -> !head(file).contains(LICENCE))
                                .map(Grounds::name))
                .isEmpty();
    }

    @Test
    void aPublicTypeSaysWhatItIs() {
        List<String> faults = new ArrayList<>();
        for (Source source : Source.ALL) {
            for (Tree type : source.tree().getTypeDecls()) {
                if (type instanceof ClassTree named && isPublic(named) && !isTold(source, named)) {
                    faults.add(source.at(type));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nobodyUsesMocksOrGeneratedAccessors() {
        List<String> faults = new ArrayList<>();
        for (Source source : Source.ALL) {
            for (ImportTree wanted : source.tree().getImports()) {
                if (FOREIGN.matcher(wanted.getQualifiedIdentifier().toString()).matches()) {
                    faults.add(source.at(wanted) + " " + wanted.getQualifiedIdentifier());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nobodySleeps() {
        List<String> faults = new ArrayList<>();
        for (Source source : Source.ALL) {
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMemberSelect(
                        MemberSelectTree call, @Nullable Void none) {
                    if (call.toString().equals("Thread.sleep")) {
                        faults.add(source.at(call));
                    }
                    return super.visitMemberSelect(call, null);
                }
            }.scan(source.tree(), null);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aSuppressedWarningSaysWhy() {
        List<String> faults = new ArrayList<>();
        for (Source source : Source.ALL) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                boolean suppresses = lines.get(i).strip().startsWith("@SuppressWarnings");
                String around = lines.get(Math.max(0, i - 1)) + lines.get(i);
                if (suppresses && !around.contains("//")) {
                    faults.add(source.name() + ":" + (i + 1));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingStaticChanges() {
        assertThat(
                        Grounds.classes().stream()
                                .flatMap(type -> type.getFields().stream())
                                .filter(HabitsHouse::isStaticAndChanges)
                                .map(JavaField::getFullName))
                .isEmpty();
    }

    private static boolean isStaticAndChanges(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.FINAL)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }

    private static boolean isTold(Source source, ClassTree type) {
        TreePath path = source.trees().getPath(source.tree(), type);
        String told = source.trees().getDocComment(path);
        return told != null && !told.isBlank();
    }

    private static String head(Path file) {
        return String.join("\n", Grounds.read(file).lines().limit(3).toList());
    }
}
