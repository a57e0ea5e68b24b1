package io.asynctrait.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java source cut into tokens, without comments, and without the packages of qualified types. */
final class SourceTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>//[^\n]*|/\\*(?s:.*?)\\*/)"
              + "|(?<text>\"\"\"(?s:.*?)(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\")"
              + "|'(?:\\\\.|[^'\\\\])*+'"
              + "|(?<package>(?<![\\w.])(?:[a-z]\\w*\\s*\\.\\s*){2,}+(?=[A-Z]))"
              + "|[\\p{L}_$][\\w$\\p{L}]*+"
              + "|\\.?[0-9][\\w.]*+"
              + "|->|::|\\+\\+|--|&&|\\|\\||[-+*/%&|^]=|==|!=|<=|>=|\\S");

  private SourceTokens() {}

  static List<String> of(String source) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(source);
    while (matcher.find()) {
      if (matcher.group("comment") == null && matcher.group("package") == null) {
        tokens.add(matcher.group("text") == null ? matcher.group() : "\"");
      }
    }
    return tokens;
  }

  /** Whether a token is a name or a keyword. */
  static boolean isWord(String token) {
    return Character.isJavaIdentifierStart(token.charAt(0));
  }

  static boolean isNumber(String token) {
    char last = token.charAt(token.length() - 1);
    return Character.isDigit(token.charAt(0)) || (token.charAt(0) == '.' && last != '.');
  }
}
