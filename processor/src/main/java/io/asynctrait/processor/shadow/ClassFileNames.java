package io.asynctrait.processor.shadow;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes that a class file names, in its constant pool (chapter 4.4 of the JVM's manual). */
final class ClassFileNames {
  private static final int MAGIC = 0xCAFEBABE;

  /** A class in a descriptor or a signature. */
  private static final Pattern CLASS_TYPE = Pattern.compile("L([^;<>:()\\[.]+)[;<]");

  private ClassFileNames() {}

  /** The binary names of the classes; empty for something that is no class file. */
  static Set<String> in(byte[] classFile) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    if (classFile.length < 10 || in.readInt() != MAGIC) {
      return names;
    }
    in.skipNBytes(4); // the version
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    List<Integer> classes = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 7 -> classes.add(in.readUnsignedShort());
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // long and double take two places
        }
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 15 -> in.skipNBytes(3);
        default -> in.skipNBytes(2);
      }
    }
    for (int index : classes) {
      String text = texts[index];
      if (text != null && !text.startsWith("[")) {
        names.add(text.replace('/', '.'));
      }
    }
    for (String text : texts) {
      if (text != null && text.indexOf(';') > 0) {
        Matcher type = CLASS_TYPE.matcher(text);
        while (type.find()) {
          names.add(type.group(1).replace('/', '.'));
        }
      }
    }
    return names;
  }
}
