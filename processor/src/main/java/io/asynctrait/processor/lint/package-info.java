/**
 * The stage that warns of what compiles but is hardly meant: futures that nobody runs or that are
 * used twice, locks held over an await, and the like. It looks at typed trees, as {@code translate}
 * does, and refuses nothing. A warning that is not certainly right is not given.
 */
@NullMarked
package io.asynctrait.processor.lint;

import org.jspecify.annotations.NullMarked;
