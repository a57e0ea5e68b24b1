package io.asynctrait.samples.treewalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, which every JDK has. */
final class Digests {
  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the digest of a word and a text, in place of a content that there is not. */
  static byte[] of(String word, String text) {
    return sha256().digest((word + " " + text).getBytes(UTF_8));
  }

  /** Adds an entry to the digest of its directory. */
  static void add(MessageDigest directory, Entry entry, byte[] digest) {
    directory.update((entry.kind() + " " + entry.name() + "\0").getBytes(UTF_8));
    directory.update(digest);
  }
}
