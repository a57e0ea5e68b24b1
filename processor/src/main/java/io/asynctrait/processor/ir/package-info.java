/**
 * The intermediate representation of a method body: structured statements, basic blocks, handler
 * regions and frame layouts, with a printer and a verifier of their invariants. Code without an
 * await is an opaque leaf. Plain data that depends on {@code java.*} alone.
 */
@NullMarked
package io.asynctrait.processor.ir;

import org.jspecify.annotations.NullMarked;
