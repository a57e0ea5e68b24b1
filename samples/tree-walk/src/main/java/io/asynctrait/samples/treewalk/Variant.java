package io.asynctrait.samples.treewalk;

import io.asynctrait.runtime.Semaphore;
import java.util.List;
import java.util.concurrent.Executor;

/** Where the code for large files is. */
enum Variant {
  INLINE("in the method", List.of("AsyncTrait_InlineWalker_file")) {
    @Override
    TreeWalker walker(Disk disk, Executor threads, Semaphore permits, Tally tally, long large) {
      return new AsyncTrait_InlineWalker(disk, threads, permits, tally, large);
    }
  },
  SEGMENTED(
      "in its own method",
      List.of("AsyncTrait_SegmentedWalker_file", "AsyncTrait_SegmentedWalker_largeFile")) {
    @Override
    TreeWalker walker(Disk disk, Executor threads, Semaphore permits, Tally tally, long large) {
      return new AsyncTrait_SegmentedWalker(disk, threads, permits, tally, large);
    }
  };

  /** For the heads of tables. */
  final String title;

  /** The generated state machines, which are their own frames. */
  final List<String> machines;

  Variant(String title, List<String> machines) {
    this.title = title;
    this.machines = machines;
  }

  /** Makes a walker; see {@link TreeWalker}. */
  abstract TreeWalker walker(
      Disk disk, Executor threads, Semaphore permits, Tally tally, long large);
}
