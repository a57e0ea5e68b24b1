package io.asynctrait.samples.treewalk;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.Async;
import io.asynctrait.runtime.DynamicFuture;
import io.asynctrait.runtime.Semaphore;
import io.asynctrait.runtime.TaskGroup;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Walks a tree: one call for each file and directory, all of them at once, of which as many as
 * there are permits do something. The others wait, and what they keep meanwhile is their frames.
 *
 * <p>A call for a file is a child of the one task group of the walk, and so is one for a directory,
 * however deep it lies. So a tree that is nested a thousand deep is a thousand frames that wait for
 * each other, and none of them is polled from inside another.
 *
 * <p>Links are not followed, and what cannot be read is counted.
 */
@AsyncTrait
abstract class TreeWalker {
  final Disk disk;
  final Executor threads;
  final Semaphore permits;
  final Tally tally;

  /** From so many bytes on a file is large. */
  final long large;

  /**
   * For the generated subclass.
   *
   * @param threads give the threads for blocking calls
   * @param permits one for each such call that is under way
   * @param large from so many bytes on a file is read block by block
   */
  TreeWalker(Disk disk, Executor threads, Semaphore permits, Tally tally, long large) {
    this.disk = disk;
    this.threads = threads;
    this.permits = permits;
    this.tally = tally;
    this.large = large;
  }

  /** Returns the digest of all that is below a directory, which is the same for equal trees. */
  DynamicFuture<byte[]> walk(Path root) {
    return TaskGroup.run(group -> directory(group, root));
  }

  DynamicFuture<byte[]> directory(TaskGroup group, Path directory) {
    List<Entry> entries;
    await(permits.acquire());
    try {
      entries = await(Async.onThread(threads, () -> disk.list(directory)), IOException.class);
    } catch (NoSuchFileException e) {
      tally.vanished(directory);
      return ready(Digests.of("vanished", ""));
    } catch (IOException e) {
      tally.unreadable(directory, e);
      return ready(Digests.of("unreadable", ""));
    } finally {
      permits.release();
    }
    tally.directory();
    List<DynamicFuture<byte[]>> children = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      children.add(group.spawn(child(group, entry)));
    }
    MessageDigest digest = Digests.sha256();
    for (int i = 0; i < children.size(); i++) {
      Digests.add(digest, entries.get(i), await(children.get(i)));
    }
    return ready(digest.digest());
  }

  DynamicFuture<byte[]> child(TaskGroup group, Entry entry) {
    return switch (entry.kind()) {
      case DIRECTORY -> directory(group, entry.path());
      case FILE -> file(entry);
      case LINK -> link(entry);
      case OTHER -> other();
    };
  }

  DynamicFuture<byte[]> link(Entry link) {
    tally.link();
    String target;
    await(permits.acquire());
    try {
      target = await(Async.onThread(threads, () -> disk.target(link.path())), IOException.class);
    } catch (IOException e) {
      tally.unreadable(link.path(), e);
      return ready(Digests.of("unreadable", ""));
    } finally {
      permits.release();
    }
    return ready(Digests.of("link", target));
  }

  DynamicFuture<byte[]> other() {
    tally.other();
    return ready(Digests.of("other", ""));
  }

  /** Returns the digest of what is in a file. */
  abstract DynamicFuture<byte[]> file(Entry file);

  /** Counts a file that cannot be read; returns what stands for its digest. */
  byte[] unread(Entry file, IOException reason) {
    if (reason instanceof NoSuchFileException) {
      tally.vanished(file.path());
      return Digests.of("vanished", "");
    }
    tally.unreadable(file.path(), reason);
    return Digests.of("unreadable", "");
  }
}
