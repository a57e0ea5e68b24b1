package io.asynctrait.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.LocalType;
import io.asynctrait.processor.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The local types of a body, as members of its state machine.
 *
 * <p>Their source is text, and JavaPoet takes text for code only. So each is wrapped into a class
 * of its name, which has JavaPoet keep its name clear of imports, and is unwrapped in the file:
 *
 * <pre>
 * class Local { static { // start, the text, // end } }
 * </pre>
 */
final class LocalTypeWriter {
  /** What no line of a source can be. */
  private static final String MARK = "//\0";

  private static final String START = MARK + "start";
  private static final String END = MARK + "end";

  /** By how much the wrapper indents the text too far. */
  private static final int DEPTH = 4;

  private LocalTypeWriter() {}

  static void addTo(TypeSpec.Builder machine, List<LocalType> types) {
    for (LocalType type : types) {
      TypeSpec.Builder wrapper =
          TypeSpec.classBuilder(type.memberName())
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addStaticBlock(
                  CodeBlock.builder().add("$L\n$L\n$L\n", START, declaration(type), END).build());
      Stream.concat(Stream.of(type.name()), type.memberTypes().stream())
          .filter(name -> !name.equals(type.memberName()))
          .sorted()
          .forEach(name -> wrapper.addType(TypeSpec.classBuilder(name).build()));
      machine.addType(wrapper.build());
    }
  }

  private static CodeBlock declaration(LocalType type) {
    LocalType.Scope scope = type.scope();
    return scope == null ? render(type.declaration()) : scope(type, scope);
  }

  private static CodeBlock render(Code code) {
    return new CodeRenderer(
            "",
            CodeBlock.of(""),
            jump -> {
              throw new IllegalStateException("a jump out of a class: " + jump);
            })
        .render(code);
  }

  /** Fields, a constructor and the class. */
  private static CodeBlock scope(LocalType type, LocalType.Scope scope) {
    CodeBlock.Builder out = CodeBlock.builder();
    out.add("/** What {@code $L} captures. */\n", type.name());
    out.add("private static final class $L$L {\n", scope.name(), parameters(scope)).indent();
    for (Variable variable : scope.captured()) {
      out.add("private final $L $L;\n", render(variable.type().code()), variable.name());
    }
    if (!scope.captured().isEmpty()) {
      CodeBlock parameters =
          scope.captured().stream()
              .map(v -> CodeBlock.of("$L $L", render(v.type().code()), v.name()))
              .collect(CodeBlock.joining(", "));
      out.add("\n$L($L) {\n", scope.name(), parameters).indent();
      for (Variable variable : scope.captured()) {
        out.add("this.$L = $L;\n", variable.name(), variable.name());
      }
      out.unindent().add("}\n\n");
    }
    return out.add("$L\n", render(type.declaration())).unindent().add("}").build();
  }

  private static CodeBlock parameters(LocalType.Scope scope) {
    return scope.typeParameters().isEmpty()
        ? CodeBlock.of("")
        : scope.typeParameters().stream()
            .map(LocalTypeWriter::render)
            .collect(CodeBlock.joining(", ", "<", ">"));
  }

  /** Unwraps the local types in a file, and lays out the rest of it. */
  static String unwrap(String source, UnaryOperator<String> layout) {
    List<String> rest = new ArrayList<>();
    List<String> types = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!isMark(lines, i + 2, START)) {
        rest.add(lines.get(i));
        continue;
      }
      int start = i + 3;
      while (!isMark(lines, i, END)) {
        i++;
      }
      rest.add(MARK + types.size() + MARK);
      types.add(
          lines.subList(start, i).stream()
              .map(LocalTypeWriter::outdent)
              .collect(Collectors.joining("\n")));
      while (!lines.get(i).equals("  }")) {
        i++;
      }
    }
    String laidOut = layout.apply(String.join("\n", rest) + "\n");
    for (int i = 0; i < types.size(); i++) {
      laidOut = laidOut.replace(MARK + i + MARK, types.get(i));
    }
    return laidOut;
  }

  private static boolean isMark(List<String> lines, int index, String mark) {
    return index < lines.size() && lines.get(index).strip().equals(mark);
  }

  private static String outdent(String line) {
    int blank = 0;
    while (blank < DEPTH && blank < line.length() && line.charAt(blank) == ' ') {
      blank++;
    }
    return line.substring(blank);
  }
}
