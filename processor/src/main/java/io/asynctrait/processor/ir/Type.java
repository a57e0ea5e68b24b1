package io.asynctrait.processor.ir;

import org.jspecify.annotations.Nullable;

/**
 * A type that can be written down.
 *
 * @param code how it is written
 * @param kind its primitive kind, or {@link Kind#REFERENCE}
 * @param view what a value is cast to where more of it is needed than {@code code} tells; null if
 *     that is all of it
 */
public record Type(Code code, Kind kind, @Nullable Code view) {
  /** The type of a value that cannot be kept, because its type has no name: an anonymous class. */
  public static final Type UNNAMED = new Type(Code.text("(no name)"), Kind.REFERENCE);

  /** A type whose name tells all of it. */
  public Type(Code code, Kind kind) {
    this(code, kind, null);
  }

  /** What matters of a type when values are moved. */
  public enum Kind {
    BOOLEAN("boolean", "false"),
    BYTE("byte", "0"),
    SHORT("short", "0"),
    CHAR("char", "0"),
    INT("int", "0"),
    LONG("long", "0"),
    FLOAT("float", "0"),
    DOUBLE("double", "0"),
    REFERENCE("", "null");

    private final String keyword;
    private final String defaultValue;

    Kind(String keyword, String defaultValue) {
      this.keyword = keyword;
      this.defaultValue = defaultValue;
    }

    /** The keyword of a primitive type. */
    public String keyword() {
      return keyword;
    }

    /** The literal that a variable of the kind starts from. */
    public String defaultValue() {
      return defaultValue;
    }
  }

  /** Returns a primitive type. */
  public static Type primitive(Kind kind) {
    return new Type(Code.text(kind.keyword()), kind);
  }

  /** Returns a class type without type arguments. */
  public static Type reference(String packageName, String simpleName) {
    return new Type(Code.classUse(packageName, simpleName), Kind.REFERENCE);
  }

  /** Whether the type has no name. */
  public boolean isUnnamed() {
    return code.equals(UNNAMED.code);
  }

  /** What is declared of the type, without its view. */
  public Type asDeclared() {
    return view == null ? this : new Type(code, kind);
  }

  /** Whether values are references. */
  public boolean isReference() {
    return kind == Kind.REFERENCE;
  }
}
