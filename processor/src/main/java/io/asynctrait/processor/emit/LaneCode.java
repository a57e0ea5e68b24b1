package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.asynctrait.processor.model.Lane;

/** How values of each lane are written. */
final class LaneCode {
  private LaneCode() {}

  /** What an entry point answers. */
  static TypeName answer(Lane lane, TypeName result) {
    return lane.isLong() ? TypeName.LONG : result;
  }

  /** The method of {@code Lanes} that awaits a future which is not known to be generated. */
  static String startFuture(Lane lane) {
    if (lane == Lane.VOID) {
      return "startVoid";
    }
    return lane.isLong() ? "startLong" : "startReference";
  }

  /** What a poll function returns. */
  static TypeName polled(Lane lane, TypeName result) {
    if (lane == Lane.VOID) {
      return TypeName.VOID;
    }
    return lane.isLong() ? ClassName.get("java.lang", lane.wrapper()).unbox() : result;
  }

  /** A primitive value as it travels. */
  static CodeBlock toLane(Lane lane, String value) {
    return switch (lane) {
      case BOOLEAN -> CodeBlock.of("$N ? 1 : 0", value);
      case FLOAT -> CodeBlock.of("$T.floatToRawIntBits($N)", Float.class, value);
      case DOUBLE -> CodeBlock.of("$T.doubleToRawLongBits($N)", Double.class, value);
      case VOID -> CodeBlock.of("0");
      default -> CodeBlock.of("$N", value);
    };
  }
}
