package io.asynctrait.processor.emit;

import com.palantir.javapoet.TypeName;
import io.asynctrait.processor.ir.Type;

/** Types of the intermediate representation where JavaPoet wants its own. */
final class TypeNames {
  private TypeNames() {}

  /** Returns a type as JavaPoet's. */
  static TypeName of(Type type) {
    return switch (type.kind()) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case BYTE -> TypeName.BYTE;
      case SHORT -> TypeName.SHORT;
      case CHAR -> TypeName.CHAR;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case FLOAT -> TypeName.FLOAT;
      case DOUBLE -> TypeName.DOUBLE;
      case REFERENCE -> new TypeParser(type.code()).parse();
    };
  }
}
