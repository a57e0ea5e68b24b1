package io.asynctrait.processor.ir;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * About how many bytes of bytecode javac makes of some source: not less than it does, as a rule,
 * and not much more. Each token has a price; what the compiler copies is counted as often as it is
 * copied: a {@code finally} stands at every way out of its {@code try}.
 */
public final class BytecodeSize {
  /** Locals from the 256th slot on take instructions of four bytes; a long takes two slots. */
  private static final int NARROW_LOCALS = 128;

  /** More than any method can have, and not so much that sums overflow. */
  private static final int MOST = 100_000;

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("this", 1),
          Map.entry("super", 1),
          Map.entry("null", 1),
          Map.entry("true", 1),
          Map.entry("false", 1),
          Map.entry("new", 3),
          Map.entry("return", 1),
          Map.entry("throw", 1),
          Map.entry("if", 3),
          Map.entry("else", 3),
          Map.entry("while", 4),
          Map.entry("do", 3),
          Map.entry("for", 4),
          Map.entry("break", 3),
          Map.entry("continue", 3),
          Map.entry("yield", 5),
          Map.entry("case", 4),
          Map.entry("default", 4),
          Map.entry("switch", 20),
          Map.entry("catch", 8),
          Map.entry("assert", 20),
          Map.entry("synchronized", 30),
          Map.entry("instanceof", 16),
          Map.entry("int", 1),
          Map.entry("long", 1),
          Map.entry("short", 1),
          Map.entry("byte", 1),
          Map.entry("char", 1),
          Map.entry("float", 1),
          Map.entry("double", 1),
          Map.entry("boolean", 0),
          Map.entry("final", 0),
          Map.entry("var", 0),
          Map.entry("try", 3),
          Map.entry("finally", 0),
          Map.entry("extends", 0),
          Map.entry("static", 0),
          Map.entry("private", 0),
          Map.entry("protected", 0),
          Map.entry("public", 0),
          Map.entry("throws", 0),
          Map.entry("void", 0));

  private static final Map<String, Integer> SYMBOLS =
      Map.ofEntries(
          Map.entry("\"", 3),
          Map.entry("->", 5),
          Map.entry("::", 12),
          Map.entry("++", 8),
          Map.entry("--", 8),
          Map.entry("&&", 3),
          Map.entry("||", 3),
          Map.entry("!", 3),
          Map.entry("?", 3),
          Map.entry(":", 3),
          Map.entry("<", 4),
          Map.entry(">", 4),
          Map.entry("<=", 4),
          Map.entry(">=", 4),
          Map.entry("==", 4),
          Map.entry("!=", 4),
          Map.entry("=", 1),
          Map.entry("+", 1),
          Map.entry("-", 1),
          Map.entry("~", 3),
          Map.entry("[", 1),
          Map.entry("(", 0),
          Map.entry(")", 0),
          Map.entry("]", 0),
          Map.entry("{", 0),
          Map.entry("}", 0),
          Map.entry(";", 0),
          Map.entry(",", 0),
          Map.entry(".", 0),
          Map.entry("@", 0));

  private static final Set<String> PRIMITIVES =
      Set.of("int", "long", "short", "byte", "char", "float", "double", "boolean");

  private static final Set<String> TYPE_ARGUMENT_SYMBOLS =
      Set.of(".", ",", "?", "&", "[", "]", "@");

  private final List<String> tokens;
  private final int local;

  private BytecodeSize(List<String> tokens) {
    this.tokens = tokens;
    Set<String> names = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isLocal(i)) {
        names.add(tokens.get(i));
      }
    }
    this.local = names.size() > NARROW_LOCALS ? 4 : 2;
  }

  /** The size of a method, a statement or an expression. */
  public static int of(String source) {
    BytecodeSize size = new BytecodeSize(SourceTokens.of(source));
    return size.range(0, size.tokens.size());
  }

  /** The size of a statement that has no structure. */
  public static int of(Stmt statement) {
    return of(IrPrinter.print(statement));
  }

  private int range(int from, int to) {
    int bytes = 0;
    int at = from;
    while (at < to) {
      if (is(at, "try") || is(at, "synchronized")) {
        int end = endOfTry(at);
        bytes += attempt(at, end);
        at = end;
      } else if (is(at, "<") && endOfTypeArguments(at) > 0) {
        at = endOfTypeArguments(at);
      } else if (is(at, "{") && isArray(at)) {
        int end = close(at);
        bytes += 6 + range(at + 1, end - 1);
        for (int i = at + 1; i < end; i++) {
          bytes += is(i, ",") ? 6 : 0;
        }
        at = end;
      } else {
        bytes += price(at);
        at++;
      }
    }
    return bytes;
  }

  private boolean is(int at, String token) {
    return at >= 0 && at < tokens.size() && tokens.get(at).equals(token);
  }

  private boolean isArray(int at) {
    return is(at - 1, "]") || is(at - 1, "=");
  }

  /** A {@code try} or {@code synchronized}, from its keyword on. */
  private int attempt(int at, int end) {
    int bodies = endOfHandlers(at);
    int exits = 1 + exits(at, bodies) + normalEnds(at);
    int bytes = 3 + range(at + 1, bodies);
    if (is(at, "synchronized")) {
      bytes += 8 + 4 * exits;
    } else if (is(at + 1, "(")) {
      int resources = 1;
      for (int i = at + 2; i < close(at + 1) - 1; i++) {
        resources += is(i, ";") ? 1 : 0;
      }
      bytes += resources * (40 + 12 * exits);
    }
    return bodies < end
        ? Math.min(bytes + exits * (range(bodies + 1, end) + 6), MOST)
        : Math.min(bytes, MOST);
  }

  /** How many of the body and the handlers of a {@code try} may end normally. */
  private int normalEnds(int at) {
    int end = is(at + 1, "(") ? close(at + 1) : at + 1;
    end = is(end, "{") ? close(end) : end;
    int ends = jumps(end) ? 0 : 1;
    while (is(end, "catch")) {
      end = close(close(end + 1));
      ends += jumps(end) ? 0 : 1;
    }
    return ends;
  }

  /** Whether the last statement of the block that ends at {@code end} is a jump. */
  private boolean jumps(int end) {
    int last = end - 2;
    if (!is(last, ";")) {
      return false;
    }
    do {
      last--;
    } while (last > 0 && !is(last, ";") && !is(last, "{") && !is(last, "}"));
    return is(last + 1, "return")
        || is(last + 1, "throw")
        || is(last + 1, "break")
        || is(last + 1, "continue");
  }

  /** The jumps that may leave a range. */
  private int exits(int from, int to) {
    int exits = 0;
    int loops = 0; // the end of the outermost loop or switch that we are in
    for (int i = from; i < to; i++) {
      if (is(i, "for") || is(i, "while") || is(i, "switch")) {
        int body = is(i + 1, "(") ? close(i + 1) : i;
        loops = is(body, "{") ? Math.max(loops, close(body)) : loops;
      } else if (is(i, "do") && is(i + 1, "{")) {
        loops = Math.max(loops, close(i + 1));
      } else if (is(i, "return")
          || ((is(i, "break") || is(i, "continue")) && (i >= loops || !is(i + 1, ";")))) {
        exits++;
      }
    }
    return exits;
  }

  /** Behind the body of the {@code try} at {@code at} and what it catches. */
  private int endOfHandlers(int at) {
    int end = is(at + 1, "(") ? close(at + 1) : at + 1;
    end = is(end, "{") ? close(end) : end;
    while (is(end, "catch")) {
      end = close(close(end + 1));
    }
    return end;
  }

  private int endOfTry(int at) {
    int end = endOfHandlers(at);
    return is(end, "finally") ? close(end + 1) : end;
  }

  /** Behind the bracket that closes the one at {@code at}. */
  private int close(int at) {
    int depth = 0;
    for (int i = at; i < tokens.size(); i++) {
      String token = tokens.get(i);
      depth += "({[".contains(token) ? 1 : ")}]".contains(token) ? -1 : 0;
      if (depth <= 0) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  /** Behind the type arguments that begin at {@code at}; 0 if that is a comparison. */
  private int endOfTypeArguments(int at) {
    int depth = 0;
    for (int i = at; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (token.equals("<")) {
        depth++;
      } else if (token.equals(">")) {
        depth--;
        if (depth == 0) {
          return i + 1;
        }
      } else if (!SourceTokens.isWord(token) && !TYPE_ARGUMENT_SYMBOLS.contains(token)) {
        return 0;
      }
    }
    return 0;
  }

  private int price(int at) {
    String token = tokens.get(at);
    if (SourceTokens.isNumber(token)) {
      return token.length() < 3 ? 2 : 3;
    }
    if (!SourceTokens.isWord(token)) {
      return symbol(at, token);
    }
    boolean isDeclared = at + 1 < tokens.size() && SourceTokens.isWord(tokens.get(at + 1));
    if (isDeclared && (isType(token) || PRIMITIVES.contains(token))) {
      return 0;
    }
    Integer known = WORDS.get(token);
    if (known != null) {
      return known
          + (token.equals("case") ? labels(at) : token.equals("for") && isForEach(at) ? 30 : 0);
    }
    if (is(at + 1, "(")) {
      return is(at - 1, "new") ? 4 : 6;
    }
    if (isType(token) && (is(at + 1, ".") || is(at + 1, "::"))) {
      return 0;
    }
    if (is(at - 1, ".")) {
      return 3;
    }
    return isLocal(at) ? local : 3;
  }

  private int symbol(int at, String token) {
    if (token.equals("+") && (is(at - 1, "\"") || is(at + 1, "\""))) {
      return 2;
    }
    if (token.length() == 2 && token.endsWith("=") && !SYMBOLS.containsKey(token)) {
      return 6;
    }
    return SYMBOLS.getOrDefault(token, token.length() > 2 ? 3 : 1);
  }

  /** What the labels behind {@code case} cost beyond one number. */
  private int labels(int at) {
    int bytes = 0;
    for (int i = at + 1; i < tokens.size() && !is(i, ":") && !is(i, "->"); i++) {
      bytes += is(i, "\"") ? 28 : is(i, ",") || declares(i) ? 8 : 0;
    }
    return bytes;
  }

  /** Whether a pattern declares a variable there. */
  private boolean declares(int at) {
    boolean behindType = is(at - 1, ">") || (isWord(at - 1) && !is(at - 1, "case"));
    return behindType && isWord(at) && !is(at, "when");
  }

  private boolean isWord(int at) {
    return SourceTokens.isWord(tokens.get(at));
  }

  private boolean isForEach(int at) {
    int end = is(at + 1, "(") ? close(at + 1) : at;
    for (int i = at + 2; i < end; i++) {
      if (is(i, ":")) {
        return true;
      }
      if (is(i, ";") || is(i, "=")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isType(String token) {
    return Character.isUpperCase(token.charAt(0)) && token.chars().anyMatch(Character::isLowerCase);
  }

  private boolean isLocal(int at) {
    String token = tokens.get(at);
    return SourceTokens.isWord(token)
        && !WORDS.containsKey(token)
        && !Character.isUpperCase(token.charAt(0))
        && !is(at - 1, ".")
        && !is(at + 1, "(");
  }
}
