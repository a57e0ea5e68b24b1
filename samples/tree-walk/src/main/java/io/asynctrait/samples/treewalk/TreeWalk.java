package io.asynctrait.samples.treewalk;

/** Walks a directory tree, with its rare heavy branch in a method of its own. */
public final class TreeWalk {
  private TreeWalk() {}

  public static void main(String[] arguments) {}
}
