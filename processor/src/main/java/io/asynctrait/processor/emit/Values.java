package io.asynctrait.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.asynctrait.processor.ir.AwaitCall.Carrier;
import io.asynctrait.processor.ir.Type;
import io.asynctrait.processor.model.Lane;
import io.asynctrait.processor.model.RuntimeNames;

/** Values into their lane and out of it. */
final class Values {
  static final ClassName LANES = ClassName.get(RuntimeNames.FRAME, "Lanes");

  private Values() {}

  /** The awaited value of {@code call}, as the type of the variable that receives it. */
  static CodeBlock decode(CodeBlock call, Carrier carrier, Type target, String context) {
    if (carrier == Carrier.REFERENCE) {
      return call;
    }
    if (target.isReference() || carrier == Carrier.VOID) {
      return CodeBlock.of("$T.box$L($L, $L)", LANES, wrapper(carrier), call, context);
    }
    return switch (carrier) {
      case BOOLEAN -> CodeBlock.of("$L != 0", call);
      case DOUBLE -> CodeBlock.of("$T.longBitsToDouble($L)", Double.class, call);
      case FLOAT -> CodeBlock.of("$T.intBitsToFloat((int) $L)", Float.class, call);
      case BYTE -> CodeBlock.of("(byte) $L", call);
      case SHORT -> CodeBlock.of("(short) $L", call);
      case CHARACTER -> CodeBlock.of("(char) $L", call);
      case INTEGER -> CodeBlock.of("(int) $L", call);
      default -> call;
    };
  }

  /** {@code call} as a statement whose value is dropped. */
  static CodeBlock discard(CodeBlock call, Carrier carrier, String context) {
    return carrier == Carrier.REFERENCE || carrier == Carrier.VOID
        ? call
        : CodeBlock.of("$T.discard($L, $L)", LANES, call, context);
  }

  /** {@code value} as what a method of {@code lane} returns. */
  static CodeBlock encode(CodeBlock value, Type type, boolean nullable, Lane lane, String context) {
    if (!lane.isLong()) {
      return value;
    }
    if (nullable) {
      String cast =
          type.code().toString().equals(lane.wrapper()) ? "" : "(" + lane.wrapper() + ") ";
      return CodeBlock.of("$T.lane($L$L, $L)", LANES, cast, value, context);
    }
    return switch (lane) {
      case BOOLEAN -> CodeBlock.of("$L ? 1 : 0", value);
      case DOUBLE -> CodeBlock.of("$T.doubleToRawLongBits($L)", Double.class, value);
      case FLOAT -> CodeBlock.of("$T.floatToRawIntBits($L)", Float.class, value);
      default -> value;
    };
  }

  private static String wrapper(Carrier carrier) {
    String name = carrier.name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }
}
