/**
 * The stage that obtains typed trees of the async bodies from a second compilation over the same
 * sources, which leaves the running compilation untouched.
 */
@NullMarked
package io.asynctrait.processor.shadow;

import org.jspecify.annotations.NullMarked;
