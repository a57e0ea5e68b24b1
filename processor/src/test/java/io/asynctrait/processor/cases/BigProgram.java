package io.asynctrait.processor.cases;

import java.util.List;

/** The text of a case file whose methods are too big for the JIT compiler. */
final class BigProgram {
  private static final int AWAITS = 500;
  private static final List<String> TYPES =
      List.of(
          "int", "long", "short", "byte", "char", "float", "double", "boolean", "String", "Object");
  private static final List<String> FACTORIES =
      List.of("i", "l", "sh", "b", "c", "f", "d", "z", "s", "of");

  private final StringBuilder out = new StringBuilder();

  private BigProgram() {}

  /** The class {@code cases.limits.Big}. */
  static String text() {
    return new BigProgram().write();
  }

  private String write() {
    out.append(
        """
        package cases.limits;

        import static io.asynctrait.runtime.Async.await;
        import static io.asynctrait.runtime.Async.ready;

        import cases.support.AsyncCase;
        import cases.support.Environment;
        import io.asynctrait.annotations.AsyncTrait;
        import io.asynctrait.runtime.DynamicFuture;

        @AsyncTrait
        public class Big extends AsyncCase {
          public Big(Environment env) {
            super(env);
          }
        """);
    straight();
    structured();
    cleanedUp();
    chosen();
    locals(300, 4);
    locals(50, AWAITS);
    plainBefore();
    return out.append("}\n").toString();
  }

  private void begin(String type, String name) {
    line("public DynamicFuture<%s> %s() {", type, name);
  }

  private void line(String format, Object... arguments) {
    out.append(String.format(format, arguments)).append('\n');
  }

  private void straight() {
    begin("Long", "runStraight");
    line("long sum = 0;");
    for (int i = 0; i < AWAITS; i++) {
      line("int a%d = await(p.i(%d));", i, i);
      line("sum += a%d * %dL;", i, i);
    }
    line("return ready(sum);\n}");
  }

  private void structured() {
    begin("Integer", "runStructured");
    line("int sum = 0;");
    for (int i = 0; i < AWAITS; i += 5) {
      line("for (int i = 0; i < 2; i++) {");
      line("if (await(p.i(%d)) %% 2 == i) {", i / 5);
      line("sum += await(p.i(%d)) + i;", i + 1);
      line("} else {");
      line("int n = sum;");
      line("while (n > sum - 2 && await(p.z(true))) { n -= await(p.i(1)); }");
      line("if (n < %d) { continue; }", -i);
      line("String text = await(p.s(\"s\" + n));");
      line("sum += text.length();\n}\n}");
    }
    line("return ready(sum);\n}");
  }

  private void cleanedUp() {
    begin("String", "runCleanedUp");
    line("int sum = 0;");
    line("try {");
    for (int i = 0; i < AWAITS; i++) {
      if (i % 50 == 0) {
        line("try {");
        line("if (%s) { await(p.fails(new IllegalStateException(\"x%d\"))); }", i % 100 == 0, i);
      }
      line("sum += await(p.i(%d));", i);
      if (i % 50 == 49) {
        line("} catch (IllegalStateException e) {");
        line("caught(e);\nsum += await(p.i(1));");
        line("} finally {\nlog(\"inner \" + sum);\nsum += await(p.i(%d));\n}", i);
      }
    }
    line("if (sum > 3) { return ready(\"end\" + sum); }");
    line("} finally {\nlog(\"outer \" + sum);\n}");
    line("return ready(\"never\");\n}");
  }

  private void chosen() {
    line("@SuppressWarnings(\"fallthrough\")");
    begin("Integer", "runChosen");
    line("int sum = 0;");
    line("for (int i = 0; i < 100; i += 7) {");
    line("switch (await(p.i(i))) {");
    for (int i = 0; i < AWAITS / 5; i++) {
      line("case %d:", i);
      for (int j = 0; j < 5; j++) {
        line("sum += await(p.i(%d));", i + j);
      }
      line(i % 3 == 0 ? "" : "break;");
    }
    line("default:\nsum++;\n}\n}");
    line("return ready(sum);\n}");
  }

  /** Locals of all types that live over the awaits. */
  private void locals(int locals, int awaits) {
    begin("String", "runLocals" + locals);
    for (int i = 0; i < locals; i++) {
      int type = i % TYPES.size();
      String value =
          switch (TYPES.get(type)) {
            case "short" -> "(short) " + i;
            case "byte" -> "(byte) " + i % 100;
            case "char" -> "(char) ('a' + " + i % 20 + ")";
            case "boolean" -> String.valueOf(i % 3 == 0);
            case "String", "Object" -> "\"v" + i + "\"";
            case "long" -> i + "L";
            case "float" -> i + "f";
            case "double" -> i + "d";
            default -> String.valueOf(i);
          };
      line("%s v%d = await(p.%s(%s));", TYPES.get(type), i, FACTORIES.get(type), value);
    }
    for (int i = 0; i < awaits; i++) {
      int variable = i % locals / TYPES.size() * TYPES.size();
      line("v%d += await(p.i(%d)) + (int) v%d;", variable, i, variable + 1);
    }
    line("StringBuilder all = new StringBuilder();");
    for (int i = 0; i < locals; i++) {
      line("all.append(v%d).append(' ');", i);
    }
    line("return ready(all.toString());\n}");
  }

  /** Much that does not await in front of an await. */
  private void plainBefore() {
    begin("Integer", "runPlainBefore");
    line("int sum = t(1);");
    for (int i = 0; i < 1000; i++) {
      line("int x%d = sum + %d;", i, i);
      line("if (x%d %% 2 == 0) { sum += x%d; } else { sum ^= %d; }", i, i, i);
    }
    line("sum += await(p.i(sum));");
    line("return ready(sum + x7 + x999);\n}");
  }
}
