package io.asynctrait.samples.treewalk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The blocking calls, for threads that may block. Tests have a disk with other faults. */
class Disk {
  private static final int SMALL_BUFFER = 8 * 1024;

  /**
   * What was in a file.
   *
   * @param length how many bytes were read
   */
  record Content(long length, byte[] digest) {}

  /** Returns what a directory has, in order; what vanishes meanwhile is left out. */
  List<Entry> list(Path directory) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(directory)) {
      for (Path path : paths) {
        try {
          entries.add(entry(path));
        } catch (NoSuchFileException e) {
          // as if it had vanished before
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(Entry::path));
    return entries;
  }

  private static Entry entry(Path path) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isSymbolicLink()) {
      return new Entry(path, Entry.Kind.LINK, 0);
    }
    if (attributes.isDirectory()) {
      return new Entry(path, Entry.Kind.DIRECTORY, 0);
    }
    return attributes.isRegularFile()
        ? new Entry(path, Entry.Kind.FILE, attributes.size())
        : new Entry(path, Entry.Kind.OTHER, 0);
  }

  /** Returns where a link leads, as it is written. */
  String target(Path link) throws IOException {
    return Files.readSymbolicLink(link).toString();
  }

  /**
   * Opens a file. Who gives up waiting for that interrupts the thread; nobody would close the file
   * then.
   */
  ReadableByteChannel open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    if (Thread.currentThread().isInterrupted()) {
      channel.close();
    }
    return channel;
  }

  /** Reads a small file, though it may have grown meanwhile. */
  Content read(Path file) throws IOException {
    MessageDigest digest = Digests.sha256();
    ByteBuffer buffer = ByteBuffer.allocate(SMALL_BUFFER);
    long length = 0;
    try (ReadableByteChannel channel = open(file)) {
      int n;
      while ((n = channel.read(buffer.clear())) >= 0) {
        digest.update(buffer.flip());
        length += n;
      }
    }
    return new Content(length, digest.digest());
  }
}
