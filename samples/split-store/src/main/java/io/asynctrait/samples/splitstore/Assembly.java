package io.asynctrait.samples.splitstore;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts one record together from what the servers answer, as soon as that is possible.
 *
 * <p>An acknowledged write has left a fragment on two of three servers at least, so of any two
 * servers one knows of it. The newest version that two answers speak of is therefore not older than
 * the last acknowledged write, and it is the only one that is ever taken from two answers. An older
 * one is taken when all three have answered and the newest cannot be rebuilt: then that one was
 * never acknowledged.
 *
 * <p>A fragment that is damaged is as good as missing, and so is the answer that it came in.
 *
 * <p>To be used by one thread at a time.
 */
final class Assembly {
  private final String key;
  private final Answers answers;
  private final List<Fragment> fragments = new ArrayList<>(Codec.FRAGMENTS);
  private int answered;
  private int complete;
  private int damaged;
  private boolean isDecided;
  private byte[] record;

  Assembly(String key, List<? extends Named> servers) {
    this.key = key;
    this.answers = new Answers(servers);
  }

  /**
   * A server has answered.
   *
   * @param kept all the fragments that it keeps of the record
   * @return whether the other servers need not be waited for
   */
  boolean add(int server, List<Fragment> kept) {
    if (isDecided) {
      return true;
    }
    int intact = 0;
    for (Fragment fragment : kept) {
      if (fragment.isIntact(key)) {
        fragments.add(fragment);
        intact++;
      }
    }
    damaged += kept.size() - intact;
    answered++;
    if (intact == kept.size()) {
      complete++;
      answers.answered(server, intact == 0 ? "has no fragment" : "answered");
    } else {
      answers.answered(server, "has a damaged fragment");
    }
    return decide();
  }

  /** A server has not answered. */
  void fail(int server, Throwable failure) {
    answers.failed(server, failure);
  }

  private boolean decide() {
    Version newest = newestBefore(null);
    if (newest == null) {
      isDecided = complete >= Codec.NEEDED; // never written
      return isDecided;
    }
    for (Version version = newest; version != null; version = newestBefore(version)) {
      if (rebuild(version)) {
        isDecided = true;
        return true;
      }
      if (complete < Codec.FRAGMENTS) {
        return false; // who has not answered may have the rest of the newest one
      }
    }
    return false;
  }

  private Version newestBefore(Version limit) {
    Version newest = null;
    for (Fragment fragment : fragments) {
      Version version = fragment.version();
      if ((limit == null || version.compareTo(limit) < 0)
          && (newest == null || version.compareTo(newest) > 0)) {
        newest = version;
      }
    }
    return newest;
  }

  private boolean rebuild(Version version) {
    Fragment first = null;
    for (Fragment fragment : fragments) {
      if (fragment.version().equals(version)) {
        if (first == null) {
          first = fragment;
        } else if (first.index() != fragment.index()) {
          record = Codec.join(first, fragment);
          return true;
        }
      }
    }
    return false;
  }

  /** How many damaged fragments have come. */
  int damaged() {
    return damaged;
  }

  /**
   * Returns the record, or null if it was never written; to be called when enough servers have
   * answered, or all of them have answered or failed.
   *
   * @throws TooFewFragmentsException if that is not known
   */
  byte[] record() throws TooFewFragmentsException {
    if (isDecided) {
      return record;
    }
    throw TooFewFragmentsException.reading(key, answered, answers.inWords());
  }
}
