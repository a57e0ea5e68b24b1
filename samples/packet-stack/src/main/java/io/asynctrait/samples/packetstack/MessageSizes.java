package io.asynctrait.samples.packetstack;

/**
 * How long each message is, in bytes; always whole ints.
 *
 * @param usual most of them
 * @param largeEvery each so many-th is as long as a message can be; 0 for none
 */
record MessageSizes(int usual, int largeEvery) {
  /** The length of the longest message. */
  static final int LARGEST = Session.LARGEST_PAYLOAD & -Integer.BYTES;

  MessageSizes {
    if (usual < Integer.BYTES || usual > LARGEST || usual % Integer.BYTES != 0 || largeEvery < 0) {
      throw new IllegalArgumentException("messages of " + usual + " bytes");
    }
  }

  int of(int number) {
    return largeEvery > 0 && number % largeEvery == largeEvery - 1 ? LARGEST : usual;
  }
}
