package io.asynctrait.samples.packetstack;

/**
 * What a run through the driver process was like.
 *
 * @param sent how many packets the application has sent
 * @param acknowledged how many of them the other end has acknowledged
 * @param received how many of them came back, with the right content and in order
 * @param nanos how long that took
 * @param mostInFlight the most packets that were on their way at once
 * @param windowWaits how often sending waited for an acknowledgement
 * @param channelWaits how often sending waited for room in the bounded channel
 * @param waitingNanos how long the application waited in {@code await}, all in all
 * @param longestWaitNanos how long it waited at most
 * @param damaged how many frames or datagrams were found damaged
 * @param repeated how many packets were sent again
 * @param driver what the driver said in the end
 */
record DriverResult(
    int sent,
    long acknowledged,
    int received,
    long nanos,
    int mostInFlight,
    long windowWaits,
    long channelWaits,
    long waitingNanos,
    long longestWaitNanos,
    long damaged,
    long repeated,
    String driver) {}
