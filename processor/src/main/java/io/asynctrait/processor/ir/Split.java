package io.asynctrait.processor.ir;

/**
 * How a body is written that is too big for one method.
 *
 * @param limit the bytes of bytecode that no part of its resume path is to pass
 * @param entered whether its start path is too big, too: then it has none, and its resume path is
 *     entered at the first block
 */
public record Split(int limit, boolean entered) {}
