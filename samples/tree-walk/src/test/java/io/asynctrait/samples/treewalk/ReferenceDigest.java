package io.asynctrait.samples.treewalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The digest of a tree that can be read, by plain recursion. */
final class ReferenceDigest {
  private ReferenceDigest() {}

  static String of(Path root) throws IOException {
    return HexFormat.of().formatHex(directory(root));
  }

  private static byte[] directory(Path directory) throws IOException {
    MessageDigest digest = Digests.sha256();
    try (Stream<Path> paths = Files.list(directory)) {
      for (Path path : paths.sorted().toList()) {
        List<Object> kindAndDigest = entry(path);
        String name = kindAndDigest.get(0) + " " + path.getFileName() + "\0";
        digest.update(name.getBytes(UTF_8));
        digest.update((byte[]) kindAndDigest.get(1));
      }
    }
    return digest.digest();
  }

  private static List<Object> entry(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      String target = "link " + Files.readSymbolicLink(path);
      return List.of("LINK", Digests.sha256().digest(target.getBytes(UTF_8)));
    }
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        ? List.of("DIRECTORY", directory(path))
        : List.of("FILE", Digests.sha256().digest(Files.readAllBytes(path)));
  }
}
