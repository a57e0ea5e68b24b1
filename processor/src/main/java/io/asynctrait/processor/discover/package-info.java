/** The stage that reads annotated elements into the model. */
@NullMarked
package io.asynctrait.processor.discover;

import org.jspecify.annotations.NullMarked;
