/**
 * The passes that turn a structured body into a state machine: desugaring, spilling of operands
 * over awaits, basic blocks, liveness, frame slots and state numbers. Each pass is verified, and
 * none of them sees elements or trees.
 */
@NullMarked
package io.asynctrait.processor.lower;

import org.jspecify.annotations.NullMarked;
