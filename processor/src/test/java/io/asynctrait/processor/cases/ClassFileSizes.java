package io.asynctrait.processor.cases;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many bytes of bytecode each method of a class file has (Java Virtual Machine Specification,
 * 4.7.3). The largest counts of those that share a name.
 */
final class ClassFileSizes {
  private final DataInputStream in;
  private String[] texts = {};

  private ClassFileSizes(DataInputStream in) {
    this.in = in;
  }

  static Map<String, Integer> of(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return new ClassFileSizes(in).read();
    }
  }

  private Map<String, Integer> read() throws IOException {
    in.skipNBytes(8);
    readConstants();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    readMembers(new TreeMap<>());
    Map<String, Integer> sizes = new TreeMap<>();
    readMembers(sizes);
    return sizes;
  }

  private void readConstants() throws IOException {
    texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      switch (in.readUnsignedByte()) {
        case 1 -> texts[i] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("not a constant");
      }
    }
  }

  private void readMembers(Map<String, Integer> sizes) throws IOException {
    int members = in.readUnsignedShort();
    for (int i = 0; i < members; i++) {
      in.skipNBytes(2);
      String name = texts[in.readUnsignedShort()];
      in.skipNBytes(2);
      int attributes = in.readUnsignedShort();
      for (int j = 0; j < attributes; j++) {
        boolean isCode = texts[in.readUnsignedShort()].equals("Code");
        long length = in.readInt() & 0xFFFF_FFFFL;
        if (isCode) {
          in.skipNBytes(4);
          sizes.merge(name, in.readInt(), Math::max);
          length -= 8;
        }
        in.skipNBytes(length);
      }
    }
  }
}
