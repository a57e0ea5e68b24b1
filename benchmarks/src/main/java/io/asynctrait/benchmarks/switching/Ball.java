package io.asynctrait.benchmarks.switching;

/** What two players on one thread pass to each other; notices a move out of turn. */
final class Ball {
  /** How often the ball changes hands in one run. */
  static final int PASSES = 4096;

  /** Moves of each player in one run. */
  static final int MOVES = PASSES / 2;

  private int holder;

  /** The player with the given number, 0 or 1, gives the ball away. */
  void pass(int player) {
    if (holder != player) {
      throw new IllegalStateException("player " + player + " moves out of turn");
    }
    holder = 1 - player;
  }
}
