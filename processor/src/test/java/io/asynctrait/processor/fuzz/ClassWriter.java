package io.asynctrait.processor.fuzz;

import io.asynctrait.processor.fuzz.Routine.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the methods of a program into its classes. */
final class ClassWriter {
  private static final String HEADER =
      """
      package cases.fuzz;
      import static io.asynctrait.runtime.Async.failed;
      import static io.asynctrait.runtime.Async.ready;
      import cases.support.AsyncCase;
      import cases.support.Environment;
      import io.asynctrait.annotations.AsyncTrait;
      import io.asynctrait.annotations.Recycle;
      import io.asynctrait.runtime.Async;
      import io.asynctrait.runtime.DynamicFuture;
      import java.io.IOException;
      import java.time.DayOfWeek;
      import java.util.List;
      import java.util.function.IntSupplier;
      """;

  /** What programs do on purpose. */
  private static final String WARNINGS =
      Stream.of(
              "cast",
              "fallthrough",
              "try",
              "finally",
              "divzero",
              "lossy-conversions",
              "static",
              "asynctrait.call-returned-from-try",
              "asynctrait.dropped-future",
              "asynctrait.needless-recycle")
          .map(name -> '"' + name + '"')
          .collect(Collectors.joining(", "));

  private static final Map<Type, String> VALUES =
      Map.ofEntries(
          Map.entry(Type.BOOLEAN, "true"),
          Map.entry(Type.BYTE, "3"),
          Map.entry(Type.SHORT, "-4"),
          Map.entry(Type.CHAR, "'f'"),
          Map.entry(Type.INT, "5"),
          Map.entry(Type.LONG, "6L"),
          Map.entry(Type.FLOAT, "0.5f"),
          Map.entry(Type.DOUBLE, "1.25"),
          Map.entry(Type.BOXED_INT, "7"),
          Map.entry(Type.BOXED_LONG, "8L"),
          Map.entry(Type.STRING, "\"f\""),
          Map.entry(Type.OBJECT, "\"object\""),
          Map.entry(Type.INTS, "{1, 2, 3, 4}"),
          Map.entry(Type.STRINGS, "{\"t\", \"u\", \"v\", null}"));

  private final List<Routine> routines;
  private final List<Node> methods;
  private final boolean based;
  private final boolean resources;

  ClassWriter(List<Routine> routines, List<Node> methods, boolean based, boolean resources) {
    this.routines = routines;
    this.methods = methods;
    this.based = based;
    this.resources = resources;
  }

  Node write() {
    boolean trait = routines.stream().anyMatch(r -> r.owner() == Owner.TRAIT);
    List<Object> parts = new ArrayList<>();
    parts.add(HEADER);
    parts.add(Node.subject("import static io.asynctrait.runtime.Async.await;\n"));
    parts.add(
        Node.oracle(
            "import static io.asynctrait.processor.fuzz.Plain.await;\n"
                + "import io.asynctrait.processor.fuzz.Plain;\n"));
    parts.add(
        annotations()
            + "public class § extends "
            + (based ? "§Base" : "AsyncCase")
            + (trait ? " implements §Trait" : "")
            + " {\npublic §(Environment env) {\nsuper(env);\nns = 1;\nss = \"s\";\nls = 2;\n}\n");
    if (!based) {
      parts.add(fields());
    }
    if (trait) {
      parts.add("@Override public § me() {\nreturn this;\n}\n");
    }
    parts.add(
        Node.optional(
            "static int sum(int... values) {\n"
                + "int sum = 0;\nfor (int value : values) {\nsum += value;\n}\nreturn sum;\n}\n"));
    parts.addAll(methodsOf(Owner.MAIN, Owner.STATIC));
    parts.add("}\n");
    if (based) {
      parts.add(
          Node.fixed(
              annotations() + "class §Base extends AsyncCase {\n",
              "public §Base(Environment env) {\nsuper(env);\n}\n",
              fields(),
              Node.fixed(methodsOf(Owner.BASE)),
              "}\n"));
    }
    if (trait) {
      parts.add(
          Node.fixed(
              annotations() + "interface §Trait {\n§ me();\n",
              Node.fixed(methodsOf(Owner.TRAIT, Owner.TRAIT_STATIC)),
              "}\n"));
    }
    if (resources) {
      parts.add(resource());
    }
    return Node.fixed(parts);
  }

  private static String annotations() {
    return "@AsyncTrait\n@SuppressWarnings({" + WARNINGS + "})\n";
  }

  private List<Node> methodsOf(Owner... owners) {
    List<Node> found = new ArrayList<>();
    for (int i = 0; i < routines.size(); i++) {
      if (List.of(owners).contains(routines.get(i).owner())) {
        found.add(methods.get(i));
      }
    }
    return found;
  }

  private Node fields() {
    List<Object> parts = new ArrayList<>();
    parts.add("int fuel = 12;\n");
    parts.add(fields("", Assignments.FIELDS));
    parts.add(fields("static ", Assignments.STATICS));
    parts.add("boolean more() {\nreturn --fuel > 0;\n}\n");
    parts.add(Node.optional("int plain() {\nlog(\"plain\");\nreturn nf;\n}\n"));
    return Node.fixed(parts);
  }

  private static Node fields(String modifier, Map<Type, String> fields) {
    return Node.fixed(
        fields.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                field ->
                    Node.optional(
                        modifier
                            + field.getKey().javaName()
                            + " "
                            + field.getValue()
                            + " = "
                            + VALUES.get(field.getKey())
                            + ";\n"))
            .collect(Collectors.toList()));
  }

  private static Node resource() {
    return Node.optional(
        """
        class §Resource implements AutoCloseable {
        private final AsyncCase owner;
        private final String name;
        private final boolean fails;
        §Resource(AsyncCase owner, String name, boolean fails) {
        this.owner = owner;
        this.name = name;
        this.fails = fails;
        owner.log("open " + name);
        }
        @Override public void close() {
        owner.log("close " + name);
        if (fails) {
        throw new IllegalStateException("close " + name);
        }
        }
        }
        """);
  }
}
