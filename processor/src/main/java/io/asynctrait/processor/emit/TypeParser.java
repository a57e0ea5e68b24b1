package io.asynctrait.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import io.asynctrait.processor.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads a written type back into JavaPoet's model: class names are symbols already, the rest is a
 * small grammar.
 */
final class TypeParser {
  private static final Map<String, TypeName> PRIMITIVES =
      Map.of(
          "boolean", TypeName.BOOLEAN,
          "byte", TypeName.BYTE,
          "short", TypeName.SHORT,
          "char", TypeName.CHAR,
          "int", TypeName.INT,
          "long", TypeName.LONG,
          "float", TypeName.FLOAT,
          "double", TypeName.DOUBLE);

  private final List<Object> tokens = new ArrayList<>();
  private int next;

  /** Returns a type as JavaPoet's. */
  static TypeName of(Type type) {
    return type.isReference()
        ? new TypeParser(type.code()).parse()
        : Objects.requireNonNull(PRIMITIVES.get(type.kind().keyword()));
  }

  private TypeParser(Code type) {
    for (Piece piece : type.pieces()) {
      if (piece instanceof Piece.ClassUse use) {
        List<String> names = use.simpleNames();
        tokens.add(
            ClassName.get(
                use.packageName(),
                names.get(0),
                names.subList(1, names.size()).toArray(new String[0])));
      } else if (piece instanceof Piece.Text text) {
        tokenize(text.text());
      } else {
        throw new IllegalArgumentException("not a type: " + type);
      }
    }
  }

  private void tokenize(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i;
      if (Character.isJavaIdentifierStart(c)) {
        while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
          i++;
        }
        tokens.add(text.substring(start, i));
      } else {
        i++;
        if (!Character.isWhitespace(c)) {
          tokens.add(String.valueOf(c));
        }
      }
    }
  }

  private TypeName parse() {
    TypeName type = simple();
    while (accept("[")) {
      expect("]");
      type = ArrayTypeName.of(type);
    }
    return type;
  }

  private TypeName simple() {
    Object token = tokens.get(next++);
    if (token.equals("?")) {
      if (accept("extends")) {
        return WildcardTypeName.subtypeOf(parse());
      }
      return accept("super")
          ? WildcardTypeName.supertypeOf(parse())
          : WildcardTypeName.subtypeOf(Object.class);
    }
    if (!(token instanceof ClassName name)) {
      TypeName primitive = PRIMITIVES.get(token);
      return primitive != null ? primitive : TypeVariableName.get((String) token);
    }
    if (!accept("<")) {
      return name;
    }
    ParameterizedTypeName type = ParameterizedTypeName.get(name, arguments());
    while (accept(".")) {
      String inner = (String) tokens.get(next++);
      type = accept("<") ? type.nestedClass(inner, List.of(arguments())) : type.nestedClass(inner);
    }
    return type;
  }

  private TypeName[] arguments() {
    List<TypeName> arguments = new ArrayList<>();
    do {
      arguments.add(parse());
    } while (accept(","));
    expect(">");
    return arguments.toArray(new TypeName[0]);
  }

  private boolean accept(String token) {
    if (next < tokens.size() && tokens.get(next).equals(token)) {
      next++;
      return true;
    }
    return false;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw new IllegalArgumentException("not a type: " + tokens);
    }
  }
}
