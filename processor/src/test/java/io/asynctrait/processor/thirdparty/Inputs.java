package io.asynctrait.processor.thirdparty;

import java.lang.reflect.Array;
import java.util.Random;

/** Random arguments by type: short, with many repeated parts, sometimes off the edge. */
final class Inputs {
  private static final String[] PIECES = {
    "A",
    "B",
    "C",
    "G",
    "H",
    "K",
    "S",
    "T",
    "W",
    "X",
    "Z",
    "SCH",
    "GH",
    "TH",
    "CIA",
    "OUGH",
    "mac",
    "ie",
    "a",
    "e",
    "o",
    "u",
    "ll",
    "n",
    "r",
    "s",
    " ",
    ".",
    ",",
    "-",
    "0",
    "1",
    "7",
    "42",
    "0x",
    "L",
    "f",
    "\u00e4",
    "\u00df",
    "\u00c7",
    "\ud83d\ude00",
    "\t",
    "$",
    "{",
    "}",
    ":"
  };

  private final Random random;

  Inputs(long seed) {
    this.random = new Random(seed);
  }

  static boolean canMake(Class<?> type) {
    return new Inputs(0).of(type) != null;
  }

  /** A value of {@code type}; null for one that is not known. */
  Object of(Class<?> type) {
    if (type.isArray()) {
      return array(type.getComponentType());
    }
    if (type == int.class || type == Integer.class) {
      return (int) integer();
    }
    if (type == long.class || type == Long.class) {
      return random.nextInt(5) == 0 ? random.nextLong() >> random.nextInt(64) : integer();
    }
    if (type == short.class || type == Short.class) {
      return (short) integer();
    }
    if (type == byte.class || type == Byte.class) {
      return (byte) random.nextInt();
    }
    if (type == char.class || type == Character.class) {
      return PIECES[random.nextInt(PIECES.length)].charAt(0);
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == double.class || type == Double.class) {
      return decimal();
    }
    if (type == float.class || type == Float.class) {
      return (float) decimal();
    }
    if (type == String.class || type == CharSequence.class || type == Object.class) {
      return text();
    }
    return type == Number.class ? (Object) decimal() : null;
  }

  private long integer() {
    return random.nextInt(12) == 0 ? random.nextInt(4000) - 2000 : random.nextInt(24) - 3;
  }

  private double decimal() {
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1 -> random.nextInt(40) - 20;
      case 2 -> random.nextGaussian() * 1e6;
      case 3 -> random.nextInt(6) == 0 ? Double.NaN : random.nextGaussian() * 1e-9;
      default -> random.nextGaussian() * 10;
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private Object array(Class<?> component) {
    int length = random.nextInt(10) == 0 ? random.nextInt(80) : random.nextInt(20);
    Object array = Array.newInstance(component, length);
    for (int i = 0; i < length; i++) {
      Object element = of(component);
      if (element == null) {
        return null;
      }
      Array.set(array, i, element);
    }
    return array;
  }
}
